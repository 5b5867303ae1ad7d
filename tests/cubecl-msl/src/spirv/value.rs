//! What an id of a shader holds in the units of a plane.

use std::rc::Rc;

/// Units of a plane.
pub const UNITS: usize = 32;

/// A matrix of a plane.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub rows: usize,
    pub cols: usize,
    /// Row by row; what is narrower than an f32 is one that its type holds.
    pub elements: Vec<f32>,
}

#[derive(Clone, Debug)]
pub enum Value {
    /// The bits of every component in every unit, component by component.
    Units(Rc<[u64]>),
    Matrix(Rc<Matrix>),
}

impl Value {
    pub fn same(bits: &[u64]) -> Self {
        Self::Units(bits.iter().flat_map(|&bits| [bits; UNITS]).collect())
    }

    pub fn of_matrix(rows: usize, cols: usize, elements: Vec<f32>) -> Self {
        Self::Matrix(Rc::new(Matrix {
            rows,
            cols,
            elements,
        }))
    }

    pub fn units(&self) -> Result<&[u64], String> {
        match self {
            Self::Units(bits) => Ok(bits),
            Self::Matrix(_) => Err("got a matrix, expected numbers".to_owned()),
        }
    }

    pub fn matrix(&self) -> Result<&Matrix, String> {
        match self {
            Self::Matrix(matrix) => Ok(matrix),
            Self::Units(_) => Err("got numbers, expected a matrix".to_owned()),
        }
    }
}

/// Whether all units have the same.
pub fn same(given: &[u64]) -> Result<(), String> {
    match given.iter().all(|it| *it == given[0]) {
        true => Ok(()),
        false => Err("units have different values where only one can be meant".to_owned()),
    }
}
