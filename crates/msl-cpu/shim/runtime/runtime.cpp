// SPDX-License-Identifier: MIT OR Apache-2.0
//! All of the runtime as one object, without instrumentation.
#include "check.cpp"
#include "fiber.cpp"
#include "main.cpp"
#include "memory.cpp"
#include "report.cpp"
