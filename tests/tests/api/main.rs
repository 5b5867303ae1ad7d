//! What `burn-mtlflash` adds around the kernels: the chunked tier's own ways through a problem,
//! gradients, and the calls themselves. On Flex, so they run anywhere.

mod calls;
mod chunked;
mod family;
mod gradients;
mod training;
