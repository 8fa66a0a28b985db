//! Names and texts in the habits of other languages.

/// `pledgeId` as `pledge_id`.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// `pledgeId` as `PLEDGE_ID`.
pub(crate) fn upper_snake(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `pledgeId` as `PledgeId`.
pub(crate) fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A text in lines of at most this many characters, broken between words; paragraphs stay apart by an empty line.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{pascal, snake, upper_snake, wrap};

    #[test]
    fn names_change_their_habit() {
        assert_eq!(snake("pledgeId"), "pledge_id");
        assert_eq!(upper_snake("allOrNothing"), "ALL_OR_NOTHING");
        assert_eq!(pascal("allOrNothing"), "AllOrNothing");
        assert_eq!(snake("Pledge"), "pledge");
    }

    #[test]
    fn texts_are_broken_between_words() {
        assert_eq!(wrap("one two three\n\nfour", 8), ["one two", "three", "", "four"]);
        assert_eq!(wrap("", 8), [""]);
    }
}
