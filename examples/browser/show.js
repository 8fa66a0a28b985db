// Words and numbers for people.
import { formatMoney, moment, money } from 'fundly';

const locale = 'en-IE';

/** An amount of a campaign in euros. */
export const euros = (amount) => formatMoney(money(amount, 'EUR'), locale);

const zone = { timeZone: 'Europe/Berlin' };
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', ...zone });

export const when = (at) => day.format(moment(at));

export const element = (id) => document.getElementById(id);

/** Shows a list, and touches the page only where it differs. */
export function items(list, texts) {
  const shown = texts.map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  });
  if (list.textContent !== shown.map((item) => item.textContent).join('')) list.replaceChildren(...shown);
}

/** Shows rows of a table: cells of text, and whether the row sums up. */
export function rows(table, lines) {
  const shown = lines.map(({ cells, whole }) => {
    const row = document.createElement('tr');
    row.classList.toggle('whole', whole === true);
    row.append(...cells.map((text, n) => {
      const cell = document.createElement(n === 0 ? 'th' : 'td');
      if (n === 0) cell.scope = 'row';
      cell.textContent = text;
      return cell;
    }));
    return row;
  });
  table.tBodies[0].replaceChildren(...shown);
}
