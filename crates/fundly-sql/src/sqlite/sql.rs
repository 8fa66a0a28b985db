//! Makes the statements of a table out of its list of columns, at compile time.
//!
//! A row goes in as the values of its columns and comes back as one JSON text that the core reads itself: so nothing here
//! knows what a row means.
//!
//! A column is one of:
//! - `key name "member"`: part of the primary key after the campaign;
//! - `plain name "member"`: text or an integer, as it is (SQLite makes an integer of a string of digits);
//! - `flag name "member"`: true or false, kept as 1 or 0;
//! - `json name "member"`: a list or an object, kept as JSON text;
//! - `list name "member"`: a list that the row leaves out when it is empty;
//! - `default "text" name "member"`: text that the row leaves out when it is this one;
//! - `nested "member" { .. }`: an object whose members are columns of their own;
//! - `scope name "member"`: the campaign, where the row repeats it.

/// The names of the columns to write, each after a comma.
macro_rules! names {
    () => { "" };
    (scope $name:ident $member:literal, $($rest:tt)*) => { $crate::sqlite::sql::names!($($rest)*) };
    (nested $member:literal { $($inner:tt)* }, $($rest:tt)*) => {
        concat!($crate::sqlite::sql::names!($($inner)*), $crate::sqlite::sql::names!($($rest)*))
    };
    (default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        concat!(", ", stringify!($name), $crate::sqlite::sql::names!($($rest)*))
    };
    ($how:ident $name:ident $member:literal, $($rest:tt)*) => {
        concat!(", ", stringify!($name), $crate::sqlite::sql::names!($($rest)*))
    };
}

/// A parameter for each of them, each after a comma.
macro_rules! marks {
    () => { "" };
    (scope $name:ident $member:literal, $($rest:tt)*) => { $crate::sqlite::sql::marks!($($rest)*) };
    (nested $member:literal { $($inner:tt)* }, $($rest:tt)*) => {
        concat!($crate::sqlite::sql::marks!($($inner)*), $crate::sqlite::sql::marks!($($rest)*))
    };
    (default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        concat!(", ?", $crate::sqlite::sql::marks!($($rest)*))
    };
    ($how:ident $name:ident $member:literal, $($rest:tt)*) => { concat!(", ?", $crate::sqlite::sql::marks!($($rest)*)) };
}

/// What of a row goes into them.
macro_rules! columns {
    ([$($done:tt)*]) => { &[$($done)*] };
    ([$($done:tt)*] nested $member:literal { $($inner:tt)* }, $($rest:tt)*) => {
        $crate::sqlite::sql::columns!([$($done)* $crate::record::Column {
            member: $member,
            how: $crate::record::How::Nested($crate::sqlite::sql::columns!([] $($inner)*)),
        },] $($rest)*)
    };
    ([$($done:tt)*] default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::columns!([$($done)* $crate::record::Column {
            member: $member,
            how: $crate::record::How::Or($default),
        },] $($rest)*)
    };
    ([$($done:tt)*] $how:ident $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::columns!([$($done)* $crate::record::Column {
            member: $member,
            how: $crate::sqlite::sql::how!($how),
        },] $($rest)*)
    };
}

/// How a column is kept.
macro_rules! how {
    (scope) => {
        $crate::record::How::Scope
    };
    (json) => {
        $crate::record::How::Json
    };
    (list) => {
        $crate::record::How::List
    };
    ($plain:ident) => {
        $crate::record::How::Plain
    };
}

/// The assignments of everything but the key, for a row that is there already.
macro_rules! sets {
    ($comma:literal;) => { "" };
    ($comma:literal; key $name:ident $member:literal, $($rest:tt)*) => { $crate::sqlite::sql::sets!($comma; $($rest)*) };
    ($comma:literal; scope $name:ident $member:literal, $($rest:tt)*) => { $crate::sqlite::sql::sets!($comma; $($rest)*) };
    ($comma:literal; nested $member:literal { $($inner:tt)* }, $($rest:tt)*) => {
        concat!($crate::sqlite::sql::sets!($comma; $($inner)*), $crate::sqlite::sql::sets!(", "; $($rest)*))
    };
    ($comma:literal; default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::sets!($comma; plain $name $member, $($rest)*)
    };
    ($comma:literal; $how:ident $name:ident $member:literal, $($rest:tt)*) => {
        concat!($comma, stringify!($name), " = excluded.", stringify!($name), $crate::sqlite::sql::sets!(", "; $($rest)*))
    };
}

/// The arguments of `json_object` that make the row's JSON again.
macro_rules! members {
    ($comma:literal;) => { "" };
    ($comma:literal; nested $member:literal { $($inner:tt)* }, $($rest:tt)*) => {
        concat!(
            $comma, "'", $member, "', json_object(", $crate::sqlite::sql::members!(""; $($inner)*), ")",
            $crate::sqlite::sql::members!(", "; $($rest)*)
        )
    };
    ($comma:literal; flag $name:ident $member:literal, $($rest:tt)*) => {
        concat!(
            $comma, "'", $member, "', json(CASE ", stringify!($name), " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)",
            $crate::sqlite::sql::members!(", "; $($rest)*)
        )
    };
    ($comma:literal; json $name:ident $member:literal, $($rest:tt)*) => {
        concat!(
            $comma, "'", $member, "', json(", stringify!($name), ")",
            $crate::sqlite::sql::members!(", "; $($rest)*)
        )
    };
    ($comma:literal; list $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::members!($comma; json $name $member, $($rest)*)
    };
    ($comma:literal; default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::members!($comma; plain $name $member, $($rest)*)
    };
    ($comma:literal; $how:ident $name:ident $member:literal, $($rest:tt)*) => {
        concat!($comma, "'", $member, "', ", stringify!($name), $crate::sqlite::sql::members!(", "; $($rest)*))
    };
}

/// `SELECT` of rows as JSON, with what follows the name of the table.
macro_rules! select {
    ($table:literal $rest:literal [$($columns:tt)*]) => {
        concat!("SELECT json_object(", $crate::sqlite::sql::members!(""; $($columns)*), ") FROM ", $table, " ", $rest)
    };
}

/// `INSERT` of rows: the column `$scope`, then the others in order. One that fails leaves the rows before it to the
/// transaction, which is undone as a whole.
macro_rules! insert {
    ($table:literal $scope:literal [$($columns:tt)*]) => {
        Write {
            insert: concat!(
                "INSERT OR FAIL INTO ", $table, " (", $scope, $crate::sqlite::sql::names!($($columns)*), ") VALUES "
            ),
            marks: concat!("(?", $crate::sqlite::sql::marks!($($columns)*), ")"),
            conflict: "",
            columns: $crate::sqlite::sql::columns!([] $($columns)*),
        }
    };
}

/// The same, replacing every column of a row that has the same key already.
macro_rules! upsert {
    ($table:literal $scope:literal ($key:expr) [$($columns:tt)*]) => {
        Write {
            conflict: concat!(" ON CONFLICT (", $key, ") DO UPDATE SET ", $crate::sqlite::sql::sets!(""; $($columns)*)),
            ..$crate::sqlite::sql::insert!($table $scope [$($columns)*])
        }
    };
}

pub(super) use {columns, how, insert, marks, members, names, select, sets, upsert};
