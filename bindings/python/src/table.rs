//! Records as tables of Arrow: columns by the members of their class, read by others without a copy.

use crate::{
    money::Money,
    record::Record,
    shape::{self, Kind, Shape},
    value,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Int64Array, RecordBatch, RecordBatchIterator, RecordBatchOptions,
    StringArray, TimestampMillisecondArray, ffi_stream::FFI_ArrowArrayStream,
};
use arrow_schema::{ArrowError, DataType, Field, Schema, TimeUnit, ffi::FFI_ArrowSchema};
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyCapsule, PyType},
};
use std::sync::Arc;

/// A table of Arrow. pandas, polars, DuckDB and others read it through the Arrow PyCapsule interface, without a copy.
#[pyclass(frozen, module = "fundly")]
pub(crate) struct Table {
    batch: RecordBatch,
}

/// A column: where its values are found, and what they become.
struct Column {
    name: String,
    /// The places of members, from record to record.
    path: Vec<usize>,
    cell: Cell,
}

enum Cell {
    Text,
    /// What has no column of its own.
    Json(Kind),
    Number,
    Flag,
    Moment,
    Day,
    Minor,
    Currency,
}

fn refused(error: &ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// The columns of a member; a record inside brings its own, with the name of the member before theirs.
fn columns(py: Python<'_>, shape: &Py<Shape>, before: &str, path: &[usize], out: &mut Vec<Column>) -> PyResult<()> {
    for (index, member) in shape.get().members(py)?.iter().enumerate() {
        let name = format!("{before}{}", member.python.trim_end_matches('_'));
        let path = [path, &[index]].concat();
        let mut kind = &member.kind;
        if let Kind::Optional(inner) = kind {
            kind = inner;
        }
        let cell = match kind {
            Kind::Record(inner) if !inner.get().is_open() => {
                columns(py, inner, &format!("{name}_"), &path, out)?;
                continue;
            }
            Kind::Money => {
                out.push(Column { name: name.clone(), path: path.clone(), cell: Cell::Minor });
                out.push(Column { name: name + "_currency", path, cell: Cell::Currency });
                continue;
            }
            Kind::Text | Kind::KeyPart | Kind::Words(_) | Kind::Id => Cell::Text,
            Kind::Count | Kind::Amount => Cell::Number,
            Kind::Flag => Cell::Flag,
            Kind::Moment => Cell::Moment,
            Kind::Day => Cell::Day,
            Kind::Record(union) => Cell::Json(Kind::Record(union.clone_ref(py))),
            Kind::List(_) | Kind::Any | Kind::Row | Kind::RowClass | Kind::Optional(_) => {
                Cell::Json(Kind::of(py, &member.annotation)?)
            }
        };
        out.push(Column { name, path, cell });
    }
    Ok(())
}

impl Column {
    fn value<'py>(&self, record: &Bound<'py, Record>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let mut found = record.clone().into_any();
        for index in &self.path {
            let Ok(inner) = found.cast::<Record>() else { return Ok(None) };
            let Some(value) = inner.get().value(record.py(), *index)?.cloned() else { return Ok(None) };
            found = value;
        }
        Ok((!found.is_none()).then_some(found))
    }

    /// Every value of the column, as something.
    fn each<T>(
        &self,
        records: &[Bound<'_, Record>],
        read: impl Fn(&Bound<'_, PyAny>) -> PyResult<T>,
    ) -> PyResult<Vec<Option<T>>> {
        records.iter().map(|record| self.value(record)?.map(|value| read(&value)).transpose()).collect()
    }

    fn array(&self, records: &[Bound<'_, Record>]) -> PyResult<ArrayRef> {
        Ok(match &self.cell {
            Cell::Text => Arc::new(StringArray::from(self.each(records, text)?)),
            Cell::Json(kind) => Arc::new(StringArray::from(self.each(records, |value| {
                let mut out = Vec::new();
                shape::write(kind, value, &mut out)?;
                Ok(String::from_utf8_lossy(&out).into_owned())
            })?)),
            Cell::Number => Arc::new(Int64Array::from(self.each(records, |value| value.extract())?)),
            Cell::Flag => Arc::new(BooleanArray::from(self.each(records, |value| value.extract())?)),
            Cell::Moment => {
                let moments = self.each(records, |value| Ok(value::timestamp(value).map(|at| at.millis())))?;
                let moments = moments.into_iter().map(Option::flatten).collect::<Vec<_>>();
                Arc::new(TimestampMillisecondArray::from(moments).with_timezone("UTC"))
            }
            Cell::Day => Arc::new(Date32Array::from(
                self.each(records, |value| Ok(value.call_method0("toordinal")?.extract::<i32>()? - EPOCH_ORDINAL))?,
            )),
            Cell::Minor => Arc::new(Int64Array::from(
                self.each(records, |value| Ok(value.cast::<Money>()?.get().0.amount().minor()))?,
            )),
            Cell::Currency => Arc::new(StringArray::from(
                self.each(records, |value| Ok(value.cast::<Money>()?.get().0.currency().code()))?,
            )),
        })
    }

    fn field(&self) -> Field {
        let form = match self.cell {
            Cell::Text | Cell::Json(_) | Cell::Currency => DataType::Utf8,
            Cell::Number | Cell::Minor => DataType::Int64,
            Cell::Flag => DataType::Boolean,
            Cell::Moment => DataType::Timestamp(TimeUnit::Millisecond, Some("UTC".into())),
            Cell::Day => DataType::Date32,
        };
        Field::new(&self.name, form, true)
    }
}

/// The number that Python gives to 1970-01-01.
const EPOCH_ORDINAL: i32 = 719_163;

fn text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let word = value.getattr("_value_").unwrap_or_else(|_| value.clone());
    Ok(word.str()?.to_string())
}

#[pymethods]
impl Table {
    /// The records of a class as a table. Where a currency is given, it is a column of its own, for amounts in minor units.
    #[staticmethod]
    #[pyo3(signature = (class_, records, currency = None, /))]
    fn of(class_: &Bound<'_, PyType>, records: Vec<Bound<'_, Record>>, currency: Option<&str>) -> PyResult<Self> {
        let py = class_.py();
        let shape = Shape::of(class_)?;
        if let Some(other) = records.iter().find(|record| !record.get().shape.is(&shape)) {
            let (wanted, found) = (shape.get().name(), other.get().shape.get().name());
            return Err(PyValueError::new_err(format!("a table of {wanted} has no room for {found}")));
        }
        let mut of_class = Vec::new();
        columns(py, &shape, "", &[], &mut of_class)?;
        let mut fields: Vec<Field> = of_class.iter().map(Column::field).collect();
        let mut arrays = of_class.iter().map(|column| column.array(&records)).collect::<PyResult<Vec<_>>>()?;
        if let Some(currency) = currency {
            fields.push(Field::new("currency", DataType::Utf8, true));
            arrays.push(Arc::new(StringArray::from(vec![currency; records.len()])));
        }
        // A class without members has no columns that would tell how many rows there are.
        let rows = RecordBatchOptions::new().with_row_count(Some(records.len()));
        let batch = RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &rows);
        batch.map(|batch| Self { batch }).map_err(|error| refused(&error))
    }

    /// The names of its columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.batch.schema().fields().iter().map(|field| field.name().clone()).collect()
    }

    /// How many rows it has.
    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    /// For readers of Arrow: the table as a stream.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // Another schema is a wish that need not be granted.
        let _ = requested_schema;
        let batches = RecordBatchIterator::new([Ok(self.batch.clone())], self.batch.schema());
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), c"arrow_array_stream")
    }

    /// For readers of Arrow: the names and types of its columns.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.batch.schema().as_ref()).map_err(|error| refused(&error))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    /// A row as text; nothing is an empty text.
    #[pyo3(signature = (row, /))]
    fn cells(&self, row: usize) -> PyResult<Vec<String>> {
        if row >= self.batch.num_rows() {
            return Err(pyo3::exceptions::PyIndexError::new_err(row));
        }
        Ok(self.batch.columns().iter().map(|column| cell(column.as_ref(), row)).collect())
    }

    fn __repr__(&self) -> String {
        format!("Table({} rows: {})", self.batch.num_rows(), self.column_names().join(", "))
    }

    fn _repr_html_(&self) -> String {
        let shown = self.batch.num_rows().min(SHOWN_ROWS);
        let line = |cells: Vec<String>, tag: &str| {
            let cells: String = cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", escaped(cell))).collect();
            format!("<tr>{cells}</tr>")
        };
        let rows = (0..shown)
            .map(|row| line(self.batch.columns().iter().map(|column| cell(column.as_ref(), row)).collect(), "td"));
        let rows: String = rows.collect();
        let head = line(self.column_names(), "th");
        let rest = self.batch.num_rows() - shown;
        let more = if rest > 0 { format!("<p>and {rest} more rows</p>") } else { String::new() };
        format!("<table><thead>{head}</thead><tbody>{rows}</tbody></table>{more}")
    }
}

/// Rows that a notebook shows.
const SHOWN_ROWS: usize = 20;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn cell(column: &dyn Array, row: usize) -> String {
    if column.is_null(row) {
        return String::new();
    }
    let any = column.as_any();
    let texts = any.downcast_ref::<StringArray>().map(|column| column.value(row).to_owned());
    let numbers = || any.downcast_ref::<Int64Array>().map(|column| column.value(row).to_string());
    let flags = || any.downcast_ref::<BooleanArray>().map(|column| column.value(row).to_string());
    let moments = || {
        let millis = any.downcast_ref::<TimestampMillisecondArray>()?.value(row);
        fundly_core::Timestamp::from_millis(millis).ok().map(|at| at.to_string())
    };
    let days = || any.downcast_ref::<Date32Array>().map(|column| column.value(row).to_string());
    texts.or_else(numbers).or_else(flags).or_else(moments).or_else(days).unwrap_or_default()
}
