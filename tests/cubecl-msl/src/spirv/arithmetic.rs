//! What the components of numbers come to.

use half::f16;
use rspirv::spirv::{GLOp, Op};

use super::program::Type;

/// A number's bits as an f32, if it is one or narrower.
pub fn float(bits: u64, of: &Type) -> Result<f32, String> {
    match of {
        Type::Float(16) => Ok(f16::from_bits(bits as u16).to_f32()),
        Type::Float(32) => Ok(f32::from_bits(bits as u32)),
        other => Err(format!("got {other:?}, expected an f16 or f32")),
    }
}

/// The bits of a number rounded to a type.
pub fn bits(value: f32, of: &Type) -> Result<u64, String> {
    match of {
        Type::Float(16) => Ok(u64::from(f16::from_f32(value).to_bits())),
        Type::Float(32) => Ok(u64::from(value.to_bits())),
        other => Err(format!("got {other:?}, expected an f16 or f32")),
    }
}

/// The lowest bits that an integer has.
fn cut(value: u64, of: &Type) -> Result<u64, String> {
    match of {
        Type::Int(64) => Ok(value),
        Type::Int(width) => Ok(value & ((1 << width) - 1)),
        other => Err(format!("got {other:?}, expected an integer")),
    }
}

/// An integer with a sign.
fn signed(value: u64, of: &Type) -> Result<i64, String> {
    match of {
        Type::Int(width) => Ok((value << (64 - width)).cast_signed() >> (64 - width)),
        other => Err(format!("got {other:?}, expected an integer")),
    }
}

/// An instruction on one component: `from` is the type of its operands, `to` of its result.
pub fn component(op: Op, operands: &[u64], from: &Type, to: &Type) -> Result<u64, String> {
    let at = |n: usize| operands.get(n).copied().ok_or("too few operands");
    let f = |n: usize| float(at(n)?, from);
    let s = |n: usize| signed(at(n)?, from);
    let made = |value: f32| bits(value, to);
    let int = |value: u64| cut(value, to);
    let yes = |value: bool| Ok(u64::from(value));
    let divisor = |n: usize| match at(n)? {
        0 => Err("a division by 0".to_owned()),
        other => Ok(other),
    };
    match op {
        Op::FAdd => made(f(0)? + f(1)?),
        Op::FSub => made(f(0)? - f(1)?),
        Op::FMul => made(f(0)? * f(1)?),
        Op::FDiv => made(f(0)? / f(1)?),
        Op::FRem => made(f(0)? % f(1)?),
        Op::FNegate => made(-f(0)?),
        Op::FConvert => made(f(0)?),
        Op::FOrdEqual => yes(f(0)? == f(1)?),
        Op::FOrdNotEqual => yes(f(0)? < f(1)? || f(0)? > f(1)?),
        Op::FUnordNotEqual => yes(f(0)? != f(1)?),
        Op::FOrdLessThan => yes(f(0)? < f(1)?),
        Op::FOrdGreaterThan => yes(f(0)? > f(1)?),
        Op::FOrdLessThanEqual => yes(f(0)? <= f(1)?),
        Op::FOrdGreaterThanEqual => yes(f(0)? >= f(1)?),
        Op::IsNan => yes(f(0)?.is_nan()),
        Op::IsInf => yes(f(0)?.is_infinite()),
        Op::ConvertUToF => made(at(0)? as f32),
        Op::ConvertSToF => made(s(0)? as f32),
        Op::ConvertFToU => int(f(0)? as u64),
        Op::ConvertFToS => int((f(0)? as i64).cast_unsigned()),
        Op::UConvert | Op::CopyObject => int(at(0)?).or_else(|_| at(0).map_err(Into::into)),
        Op::SConvert => int(s(0)?.cast_unsigned()),
        Op::IAdd => int(at(0)?.wrapping_add(at(1)?)),
        Op::ISub => int(at(0)?.wrapping_sub(at(1)?)),
        Op::IMul => int(at(0)?.wrapping_mul(at(1)?)),
        Op::SNegate => int(at(0)?.wrapping_neg()),
        Op::UDiv => int(at(0)? / divisor(1)?),
        Op::UMod => int(at(0)? % divisor(1)?),
        Op::SDiv => int((s(0)? / divisor(1).and(s(1))?).cast_unsigned()),
        Op::SRem => int((s(0)? % divisor(1).and(s(1))?).cast_unsigned()),
        Op::BitwiseAnd | Op::LogicalAnd => Ok(at(0)? & at(1)?),
        Op::BitwiseOr | Op::LogicalOr => Ok(at(0)? | at(1)?),
        Op::BitwiseXor => Ok(at(0)? ^ at(1)?),
        Op::Not => int(!at(0)?),
        Op::LogicalNot => Ok(at(0)? ^ 1),
        Op::LogicalEqual | Op::IEqual => yes(at(0)? == at(1)?),
        Op::LogicalNotEqual | Op::INotEqual => yes(at(0)? != at(1)?),
        Op::ShiftLeftLogical => int(at(0)? << at(1)?),
        Op::ShiftRightLogical => int(at(0)? >> at(1)?),
        Op::ShiftRightArithmetic => int((s(0)? >> at(1)?).cast_unsigned()),
        Op::ULessThan => yes(at(0)? < at(1)?),
        Op::UGreaterThan => yes(at(0)? > at(1)?),
        Op::ULessThanEqual => yes(at(0)? <= at(1)?),
        Op::UGreaterThanEqual => yes(at(0)? >= at(1)?),
        Op::SLessThan => yes(s(0)? < s(1)?),
        Op::SGreaterThan => yes(s(0)? > s(1)?),
        Op::SLessThanEqual => yes(s(0)? <= s(1)?),
        Op::SGreaterThanEqual => yes(s(0)? >= s(1)?),
        Op::Select => Ok(if at(0)? == 1 { at(1)? } else { at(2)? }),
        other => Err(format!("got {other:?}, which is not run")),
    }
}

/// An instruction of GLSL.std.450 on one component of type `of`.
pub fn extended(op: u32, operands: &[u64], of: &Type) -> Result<u64, String> {
    let op = GLOp::from_u32(op).ok_or("got an unknown extended instruction")?;
    let at = |n: usize| operands.get(n).copied().ok_or("too few operands");
    let f = |n: usize| float(at(n)?, of);
    let s = |n: usize| signed(at(n)?, of);
    let made = |value: f32| bits(value, of);
    let int = |value: i64| cut(value.cast_unsigned(), of);
    match op {
        GLOp::FAbs => made(f(0)?.abs()),
        GLOp::Floor => made(f(0)?.floor()),
        GLOp::Ceil => made(f(0)?.ceil()),
        GLOp::Trunc => made(f(0)?.trunc()),
        GLOp::Pow => made(f(0)?.powf(f(1)?)),
        GLOp::Exp => made(f(0)?.exp()),
        GLOp::Log => made(f(0)?.ln()),
        GLOp::Exp2 => made(f(0)?.exp2()),
        GLOp::Log2 => made(f(0)?.log2()),
        GLOp::Sqrt => made(f(0)?.sqrt()),
        GLOp::InverseSqrt => made(1.0 / f(0)?.sqrt()),
        GLOp::Tanh => made(f(0)?.tanh()),
        GLOp::FMin | GLOp::NMin => made(f(0)?.min(f(1)?)),
        GLOp::FMax | GLOp::NMax => made(f(0)?.max(f(1)?)),
        GLOp::FClamp | GLOp::NClamp => made(f(0)?.max(f(1)?).min(f(2)?)),
        GLOp::Fma => made(f(0)?.mul_add(f(1)?, f(2)?)),
        GLOp::UMin => Ok(at(0)?.min(at(1)?)),
        GLOp::UMax => Ok(at(0)?.max(at(1)?)),
        GLOp::UClamp => Ok(at(0)?.max(at(1)?).min(at(2)?)),
        GLOp::SMin => int(s(0)?.min(s(1)?)),
        GLOp::SMax => int(s(0)?.max(s(1)?)),
        GLOp::SClamp => int(s(0)?.max(s(1)?).min(s(2)?)),
        GLOp::SAbs => int(s(0)?.abs()),
        other => Err(format!("got {other:?}, which is not run")),
    }
}
