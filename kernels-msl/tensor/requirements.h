// What TensorOps need of the compiler, said before it stumbles over their names.
#if __METAL_VERSION__ < 400
#error "mtlflash: TensorOps need Metal language version 4.0; set MTLLanguageVersion4_0 or choose the simdgroup kernel"
#endif
#include <metal_stdlib>
#include <metal_tensor>
#include <MetalPerformancePrimitives/MetalPerformancePrimitives.h>
