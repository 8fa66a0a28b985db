//! Migrations as a person reads them: tables and views, with the meaning of every column.

/// The migrations of each database, in order.
pub const SQLITE: &[&str] = &[include_str!("../../migrations/sqlite/0001_campaigns.sql")];
pub const POSTGRES: &[&str] = &[include_str!("../../migrations/postgres/0001_campaigns.sql")];

/// Tables that only PostgreSQL has.
pub const ONLY_POSTGRES: [&str; 2] = ["commits", "consumers"];

/// A table or a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    pub view: bool,
    pub name: String,
    pub about: String,
    pub columns: Vec<Column>,
    /// The columns of its key, in order.
    pub key: Vec<String>,
}

/// A column; those of views have no type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub of: String,
    pub optional: bool,
    pub meaning: String,
}

impl Object {
    /// The column of a name.
    pub fn column(&self, name: &str) -> &Column {
        let found = self.columns.iter().find(|column| column.name == name);
        found.unwrap_or_else(|| panic!("{}.{name} is in no migration", self.name))
    }
}

/// The table or view of a name.
pub fn named<'o>(objects: &'o [Object], name: &str) -> &'o Object {
    objects.iter().find(|object| object.name == name).unwrap_or_else(|| panic!("{name} is in no migration"))
}

/// Every table and view that migrations make, each on lines of its own with a comment at the end of each.
pub fn objects(migrations: &[&str]) -> Vec<Object> {
    let mut objects: Vec<Object> = Vec::new();
    let mut inside = false;
    for line in migrations.iter().flat_map(|sql| sql.lines()) {
        let head = line.strip_prefix("CREATE TABLE ").or(line.strip_prefix("CREATE VIEW "));
        if let Some(head) = head {
            let (name, about) = commented(head);
            let name = name.trim_end_matches(" (").trim_start_matches("fundly.").to_owned();
            let (view, columns, key) = (line.starts_with("CREATE VIEW "), Vec::new(), Vec::new());
            objects.push(Object { view, name, about, columns, key });
            inside = true;
        } else if line.starts_with(')') {
            inside = false;
        } else if let (true, Some(object)) = (inside, objects.last_mut()) {
            object.read(line);
        }
    }
    objects
}

impl Object {
    fn read(&mut self, line: &str) {
        let begins = |line: &str, of: fn(&char) -> bool| line.chars().next().filter(of).is_some();
        let Some(line) = line.strip_prefix("    ") else { panic!("{}: {line}", self.name) };
        if let Some(key) = line.strip_prefix("PRIMARY KEY (") {
            self.key = key.trim_end_matches([')', ',']).split(", ").map(str::to_owned).collect();
        } else if begins(line, char::is_ascii_lowercase) {
            let (code, meaning) = commented(line);
            let code = code.trim_end_matches(',');
            let (name, rest) = code.split_once(' ').unwrap_or((code, ""));
            let of = rest.split(' ').next().unwrap_or_default().to_lowercase();
            if rest.contains("PRIMARY KEY") {
                self.key = vec![name.to_owned()];
            }
            let optional = !self.view && !rest.contains("NOT NULL");
            self.columns.push(Column { name: name.to_owned(), of, optional, meaning });
        }
        // What else there is goes on with a column.
    }
}

/// A line without and with its comment, which every table, view and column must have.
fn commented(line: &str) -> (&str, String) {
    let (code, comment) = line.split_once("-- ").unwrap_or_else(|| panic!("no comment: {line}"));
    (code.trim(), comment.trim().to_owned())
}
