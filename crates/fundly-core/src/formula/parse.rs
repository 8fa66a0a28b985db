//! Text to tree: recursive descent, one pass, no going back. What may stand in parentheses is either an amount or a condition,
//! and which of the two it is shows only afterwards; so both are read by the same functions and told apart by their type.

use super::{
    FormulaError, Variable,
    token::{Kind, Token, tokens},
    tree::{Amounts, Comparison, Sign, Truth},
};
use crate::{
    error::excerpt,
    limits::{FORMULA_CHARS_MAX, FORMULA_DEPTH_MAX, FORMULA_NODES_MAX},
    money::{Money, Rate},
};

const AMOUNT: &str = "an amount";
const CONDITION: &str = "a condition";
const COMPARISON: &str = "a comparison such as `<=`";

/// Words that name neither an amount nor a fact.
const KEYWORDS: &[&str] = &["if", "then", "else", "of", "max", "min", "and", "or", "not", "always", "never"];

type Read<T> = Result<T, FormulaError>;

/// An amount or a condition, and where it begins.
enum Either<'a> {
    Amount(Amounts),
    Truth(Token<'a>, Truth),
}

/// Reads a whole text as an amount.
pub(super) fn amount(text: &str) -> Read<Amounts> {
    let mut parser = Parser::of(text)?;
    let tree = parser.amount()?;
    parser.end("`+`, `-` or the end")?;
    // The canonical text may be longer than what was given, and must be readable again.
    within(&tree.to_string())?;
    Ok(tree)
}

/// Reads a whole text as a condition.
pub(super) fn condition(text: &str) -> Read<Truth> {
    let mut parser = Parser::of(text)?;
    let tree = parser.condition()?;
    parser.end("`and`, `or` or the end")?;
    within(&tree.to_string())?;
    Ok(tree)
}

fn within(text: &str) -> Read<()> {
    let got = text.chars().count();
    if got > FORMULA_CHARS_MAX {
        return Err(FormulaError::TooLong { max: FORMULA_CHARS_MAX, got });
    }
    Ok(())
}

struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    next: usize,
    nodes: usize,
    depth: usize,
    /// What an error says was expected where a part should begin.
    wanted: &'static str,
}

impl<'a> Parser<'a> {
    fn of(text: &'a str) -> Read<Self> {
        within(text)?;
        Ok(Self { tokens: tokens(text), next: 0, nodes: 0, depth: 0, wanted: AMOUNT })
    }

    fn peek(&self) -> Token<'a> {
        let next = self.tokens.get(self.next).or(self.tokens.last());
        next.copied().unwrap_or(Token { at: 1, kind: Kind::End, text: "" })
    }

    fn advance(&mut self) -> Token<'a> {
        let token = self.peek();
        self.next += 1;
        token
    }

    /// Takes the next token where it is this word or sign.
    fn takes(&mut self, text: &str) -> bool {
        let found = self.peek().text == text;
        self.next += usize::from(found);
        found
    }

    fn needs(&mut self, text: &str, expected: &'static str) -> Read<()> {
        if self.takes(text) { Ok(()) } else { Err(unexpected(self.peek(), expected)) }
    }

    fn end(&self, expected: &'static str) -> Read<()> {
        let token = self.peek();
        if token.kind == Kind::End { Ok(()) } else { Err(unexpected(token, expected)) }
    }

    /// Counts one part more.
    fn part(&mut self, at: usize) -> Read<()> {
        self.nodes += 1;
        if self.nodes > FORMULA_NODES_MAX {
            return Err(FormulaError::TooManyParts { at, max: FORMULA_NODES_MAX });
        }
        Ok(())
    }

    /// Reads something inside something: every recursion passes here, so that no text can exhaust the stack.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        self.depth += 1;
        if self.depth > FORMULA_DEPTH_MAX {
            return Err(FormulaError::TooDeep { at: self.peek().at, max: FORMULA_DEPTH_MAX });
        }
        let inner = read(self)?;
        self.depth -= 1;
        Ok(inner)
    }

    /// Where an amount must stand: `if` or a sum.
    fn amount(&mut self) -> Read<Amounts> {
        self.wanted = AMOUNT;
        if self.peek().text == "if" { self.choice() } else { self.sum()?.amount() }
    }

    /// Where a condition must stand.
    fn condition(&mut self) -> Read<Truth> {
        self.wanted = CONDITION;
        let either = self.disjunction()?;
        self.truth(either)
    }

    /// The condition, or what is missing: an amount becomes one by a comparison.
    fn truth(&self, either: Either<'a>) -> Read<Truth> {
        match either {
            Either::Truth(_, truth) => Ok(truth),
            Either::Amount(_) => Err(unexpected(self.peek(), COMPARISON)),
        }
    }

    fn choice(&mut self) -> Read<Amounts> {
        let start = self.advance();
        self.part(start.at)?;
        self.nested(|parser| {
            let condition = parser.condition()?;
            parser.needs("then", "`then`")?;
            let then = parser.amount()?;
            parser.needs("else", "`else`")?;
            Ok(Amounts::If(condition.into(), then.into(), parser.amount()?.into()))
        })
    }

    fn disjunction(&mut self) -> Read<Either<'a>> {
        self.joined("or", Self::conjunction, |list| {
            let inner = list.into_iter().flat_map(|one| match one {
                Truth::Or(list) => list,
                other => vec![other],
            });
            Truth::Or(inner.collect())
        })
    }

    fn conjunction(&mut self) -> Read<Either<'a>> {
        self.joined("and", Self::negation, |list| {
            let inner = list.into_iter().flat_map(|one| match one {
                Truth::And(list) => list,
                other => vec![other],
            });
            Truth::And(inner.collect())
        })
    }

    /// One, or conditions with this word between them.
    fn joined(
        &mut self,
        word: &str,
        read: fn(&mut Self) -> Read<Either<'a>>,
        join: fn(Vec<Truth>) -> Truth,
    ) -> Read<Either<'a>> {
        let start = self.peek();
        let first = read(self)?;
        if self.peek().text != word {
            return Ok(first);
        }
        let mut list = vec![self.truth(first)?];
        while self.takes(word) {
            self.part(self.peek().at)?;
            self.wanted = CONDITION;
            let one = read(self)?;
            list.push(self.truth(one)?);
        }
        Ok(Either::Truth(start, join(list)))
    }

    fn negation(&mut self) -> Read<Either<'a>> {
        let start = self.peek();
        if !self.takes("not") {
            return self.comparison();
        }
        self.part(start.at)?;
        self.wanted = CONDITION;
        let inner = self.nested(Self::negation)?;
        Ok(Either::Truth(start, Truth::Not(self.truth(inner)?.into())))
    }

    fn comparison(&mut self) -> Read<Either<'a>> {
        let start = self.peek();
        let left = self.sum()?;
        let sign = self.peek();
        let comparison = match sign.text {
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            "=" => Comparison::Equal,
            _ => return Ok(left),
        };
        let left = left.amount()?;
        self.advance();
        self.part(sign.at)?;
        self.wanted = AMOUNT;
        let right = self.sum()?.amount()?;
        Ok(Either::Truth(start, Truth::Compare(left.into(), comparison, right.into())))
    }

    fn sum(&mut self) -> Read<Either<'a>> {
        let first = self.term()?;
        if !matches!(self.peek().text, "+" | "-") {
            return Ok(first);
        }
        // From left to right, so a sum in parentheses that comes first is the same sum.
        let (first, mut rest) = match first.amount()? {
            Amounts::Sum(first, rest) => (first, rest),
            other => (other.into(), Vec::new()),
        };
        loop {
            let sign = match self.peek().text {
                "+" => Sign::Plus,
                "-" => Sign::Minus,
                _ => return Ok(Either::Amount(Amounts::Sum(first, rest))),
            };
            let at = self.advance().at;
            self.part(at)?;
            self.wanted = AMOUNT;
            rest.push((sign, self.term()?.amount()?));
        }
    }

    fn term(&mut self) -> Read<Either<'a>> {
        let start = self.peek();
        match start.kind {
            Kind::Number => self.number().map(Either::Amount),
            Kind::Word => self.word(),
            Kind::Sign if self.takes("(") => {
                let inner = self.nested(|parser| {
                    if parser.peek().text == "if" { parser.choice().map(Either::Amount) } else { parser.disjunction() }
                })?;
                self.needs(")", "`)`")?;
                Ok(match inner {
                    Either::Amount(amount) => Either::Amount(amount),
                    Either::Truth(_, truth) => Either::Truth(start, truth),
                })
            }
            Kind::Sign | Kind::End => Err(unexpected(start, self.wanted)),
        }
    }

    /// Money, or a share of an amount.
    fn number(&mut self) -> Read<Amounts> {
        let number = self.advance();
        self.part(number.at)?;
        let constant = |error| FormulaError::Constant { at: number.at, error };
        if self.takes("%") {
            let rate: Rate = format!("{}%", number.text).parse().map_err(constant)?;
            self.needs("of", "`of`")?;
            self.wanted = AMOUNT;
            let of = self.nested(Self::term)?.amount()?;
            return Ok(Amounts::Share(rate, of.into()));
        }
        let code = self.peek();
        if code.kind != Kind::Word || !code.text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(unexpected(code, "a currency such as `USD`, or `%`"));
        }
        self.advance();
        let money: Money = format!("{} {}", number.text, code.text).parse().map_err(constant)?;
        Ok(Amounts::Constant(money))
    }

    fn word(&mut self) -> Read<Either<'a>> {
        let word = self.advance();
        if word.text == "if" {
            return Err(unexpected(word, "parentheses around `if`"));
        }
        self.part(word.at)?;
        if let Some(variable) = Variable::named(word.text) {
            return Ok(Either::Amount(Amounts::Variable(variable)));
        }
        match word.text {
            "max" => Ok(Either::Amount(Amounts::Max(self.arguments()?))),
            "min" => Ok(Either::Amount(Amounts::Min(self.arguments()?))),
            "always" => Ok(Either::Truth(word, Truth::Always)),
            "never" => Ok(Either::Truth(word, Truth::Never)),
            text if KEYWORDS.contains(&text) || !text.starts_with(|c: char| c.is_ascii_lowercase()) => {
                Err(unexpected(word, self.wanted))
            }
            text => Ok(Either::Truth(word, Truth::Flag(text.into()))),
        }
    }

    /// At least two: the larger of one is a slip of the pen.
    fn arguments(&mut self) -> Read<Vec<Amounts>> {
        self.needs("(", "`(`")?;
        let list = self.nested(|parser| {
            let mut list = vec![parser.amount()?];
            parser.needs(",", "`,`")?;
            list.push(parser.amount()?);
            while parser.takes(",") {
                list.push(parser.amount()?);
            }
            Ok(list)
        })?;
        self.needs(")", "`,` or `)`")?;
        Ok(list)
    }
}

impl Either<'_> {
    fn amount(self) -> Read<Amounts> {
        match self {
            Self::Amount(amount) => Ok(amount),
            Self::Truth(start, Truth::Flag(_)) => Err(unexpected(start, AMOUNT)),
            Self::Truth(start, _) => {
                Err(FormulaError::Syntax { at: start.at, expected: AMOUNT, found: "a condition".to_owned() })
            }
        }
    }
}

fn unexpected(token: Token<'_>, expected: &'static str) -> FormulaError {
    let found = if token.kind == Kind::End { "the end".to_owned() } else { format!("`{}`", excerpt(token.text)) };
    FormulaError::Syntax { at: token.at, expected, found }
}
