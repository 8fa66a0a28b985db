//! Makes the statements of a table out of its list of columns, at compile time.
//!
//! Rows travel as JSON: a whole commit's rows of one kind are one parameter and one statement in, and each row comes back
//! as one text that the core reads itself. So nothing here knows what a row means.
//!
//! A column is one of:
//! - `key name "member"`: part of the primary key after the campaign;
//! - `plain name "member"`: text or an integer, as it is (a string of digits becomes an integer);
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

/// What is written into them out of the row's JSON, each after a comma.
macro_rules! reads {
    ($path:literal;) => { "" };
    ($path:literal; scope $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::reads!($path; $($rest)*)
    };
    ($path:literal; nested $member:literal { $($inner:tt)* }, $($rest:tt)*) => {
        concat!($crate::sqlite::sql::nested_reads!($path; $member; $($inner)*), $crate::sqlite::sql::reads!($path; $($rest)*))
    };
    ($path:literal; list $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::reads!($path; default "[]" $name $member, $($rest)*)
    };
    ($path:literal; default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        concat!(
            ", coalesce(value->>'", $path, $member, "', '", $default, "')",
            $crate::sqlite::sql::reads!($path; $($rest)*)
        )
    };
    ($path:literal; $how:ident $name:ident $member:literal, $($rest:tt)*) => {
        concat!(", value->>'", $path, $member, "'", $crate::sqlite::sql::reads!($path; $($rest)*))
    };
}

/// The same one level down: `concat!` cannot make the path before it is matched, so the one level there is, is spelled out.
macro_rules! nested_reads {
    ($path:literal; $outer:literal;) => { "" };
    ($path:literal; $outer:literal; list $name:ident $member:literal, $($rest:tt)*) => {
        $crate::sqlite::sql::nested_reads!($path; $outer; default "[]" $name $member, $($rest)*)
    };
    ($path:literal; $outer:literal; default $default:literal $name:ident $member:literal, $($rest:tt)*) => {
        concat!(
            ", coalesce(value->>'", $path, $outer, ".", $member, "', '", $default, "')",
            $crate::sqlite::sql::nested_reads!($path; $outer; $($rest)*)
        )
    };
    ($path:literal; $outer:literal; $how:ident $name:ident $member:literal, $($rest:tt)*) => {
        concat!(
            ", value->>'", $path, $outer, ".", $member, "'",
            $crate::sqlite::sql::nested_reads!($path; $outer; $($rest)*)
        )
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

/// `INSERT` of the rows in ?2, a JSON array, with ?1 in the column `$scope`.
macro_rules! insert {
    ($table:literal $scope:literal $condition:literal [$($columns:tt)*]) => {
        concat!(
            "INSERT INTO ", $table, " (", $scope, $crate::sqlite::sql::names!($($columns)*), ") SELECT ?1",
            $crate::sqlite::sql::reads!("$."; $($columns)*), " FROM jsonb_each(?2) WHERE ", $condition
        )
    };
}

/// The same, replacing every column of a row that has the same key already.
macro_rules! upsert {
    ($table:literal $scope:literal ($key:literal) $condition:literal [$($columns:tt)*]) => {
        concat!(
            $crate::sqlite::sql::insert!($table $scope $condition [$($columns)*]),
            " ON CONFLICT (", $key, ") DO UPDATE SET ", $crate::sqlite::sql::sets!(""; $($columns)*)
        )
    };
}

pub(super) use {insert, members, names, nested_reads, reads, select, sets, upsert};
