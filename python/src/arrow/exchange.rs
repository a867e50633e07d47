//! Arrays in and out of Python: pairs of capsules, as the Arrow PyCapsule interface has them.
//!
//! Arrow hands memory over by pointer, so this file has the unsafe code of the binding, and nothing else.

use arrow_array::array::{Array, ArrayRef};
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi, to_ffi};
use arrow_data::ArrayData;
use arrow_schema::ArrowError;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// The capsules that `__arrow_c_array__` gives: the schema, and the array.
pub(crate) type Pair<'py> = (Bound<'py, PyCapsule>, Bound<'py, PyCapsule>);

/// Takes the array out of its capsule, without a copy of its buffers.
pub(super) fn taken((schema, array): &Pair<'_>) -> PyResult<ArrayData> {
    let schema = schema.pointer_checked(Some(c"arrow_schema"))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(c"arrow_array"))?.cast::<FFI_ArrowArray>();
    // SAFETY: a capsule of this name holds an ArrowArray that is valid as long as the capsule, which `array` borrows; what is
    // moved out leaves a released structure behind, so that the capsule frees nothing.
    let array = unsafe { FFI_ArrowArray::from_raw(array.as_ptr()) };
    if array.is_released() {
        return Err(PyValueError::new_err("the Arrow array was taken out of its capsule before"));
    }
    // SAFETY: likewise for the schema, which is borrowed here and stays in its capsule.
    let schema = unsafe { schema.as_ref() };
    // SAFETY: who makes the capsules answers for buffers as the C data interface has them. That text is UTF-8 is not relied on
    // (`texts` checks it row by row).
    unsafe { from_ffi(array, schema) }.map_err(|error| raised(&error))
}

/// An array that other libraries take over through `__arrow_c_array__`.
#[pyclass(frozen, module = "quotidian._core")]
pub(crate) struct ArrowArray(ArrayRef);

impl ArrowArray {
    pub(super) fn new(array: ArrayRef) -> ArrowArray {
        ArrowArray(array)
    }
}

#[pymethods]
impl ArrowArray {
    /// Capsules of the schema and of the array; no other schema is made on request.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Pair<'py>> {
        drop(requested_schema);
        let (array, schema) = to_ffi(&self.0.to_data()).map_err(|error| raised(&error))?;
        Ok((
            PyCapsule::new_with_value(py, schema, c"arrow_schema")?,
            PyCapsule::new_with_value(py, array, c"arrow_array")?,
        ))
    }
}

fn raised(error: &ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}
