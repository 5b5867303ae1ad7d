// What CubeCL 0.11.3 makes of this project's v0 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 64 1 1
// buffers: q k v out lse absent bias absent absent
// call: kernel=v1 t=f16 h=2 lq=70 lk=33 d=40 causal=br bias=own nan=hidden lse=1; 2 2 1; 00000000f00a000028000000010000000000000028050000280000000100000000000000280500002800000001000000000000000000000000000000000000000000000006090000210000000100000000000000000000009be8213e0000803fbaffffffdbffffffdbffffff0000000046000000210000000200000001000000e0150000500a0000500a0000e01500008c000000040000000c120000020000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=41 d=40 causal=br bias=inf nan=seen lse=1; 1 1 1; 000000000000000028000000010000000000000000000000280000000100000000000000000000002800000001000000000000000000000000000000000000000000000000000000290000000100000000000000000000009be8213e0000803fd8ffffff0100000001000000000000002800000029000000010000000100000040060000680600006806000040060000280000000400000068060000020000000400000000000000

#include <metal_stdlib>
using namespace metal;
typedef unsigned int uint32_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned long int uint64_t;
typedef signed char int8_t;
typedef signed short int16_t;
typedef signed int int32_t;
typedef signed long int int64_t;
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(64)]] [[kernel]] void forward(device half const* const v1 [[buffer(0)]], device half const* const v2 [[buffer(1)]], device half const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device half const* const v7 [[buffer(6)]], device half_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_threadgroup_v11 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v12 [[threadgroup_position_in_grid]]) {
constant uint32_t const* const dynamic_meta_v13 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v14 = *v10;
bool inv_return_flag_v15_store = true;
thread bool * inv_return_flag_v15 = &inv_return_flag_v15_store;uint32_t const v16 = 0;
uint32_t const v17 = info_v14.scalars_u32[0];
uint32_t const v18 = info_v14.scalars_u32[1];
uint32_t const v19 = info_v14.scalars_u32[2];
uint32_t const v20 = info_v14.scalars_u32[3];
int32_t const v21 = info_v14.scalars_i32[1];
float const v22 = info_v14.scalars_f32[0];
uint32_t const v23 = info_v14.scalars_usize[0];
uint32_t const v24 = info_v14.scalars_usize[1];
uint32_t const v25 = info_v14.scalars_usize[2];
uint32_t const v26 = info_v14.scalars_usize[3];
uint32_t const v27 = info_v14.scalars_usize[4];
uint32_t const v28 = info_v14.scalars_usize[5];
uint32_t const v29 = info_v14.scalars_usize[6];
uint32_t const v30 = info_v14.scalars_usize[7];
uint32_t const v31 = info_v14.scalars_usize[8];
uint32_t const v32 = info_v14.scalars_usize[9];
uint32_t const v33 = info_v14.scalars_usize[10];
uint32_t const v34 = info_v14.scalars_usize[11];
uint32_t const v35 = info_v14.scalars_usize[16];
uint32_t const v36 = info_v14.scalars_usize[17];
uint32_t const v37 = info_v14.scalars_usize[18];
uint32_t const v38 = info_v14.scalars_usize[19];
uint32_t const v39 = threadgroup_position_in_grid_v12[1];
uint32_t const v40 = 64;
uint32_t const v41 = v39 * v40;
uint32_t const v42 = v41 + thread_index_in_threadgroup_v11;
bool const v43 = v42 >= v17;
if(v43) {
bool const v44 = false;
*inv_return_flag_v15 = v44;
}
bool const v45 = *inv_return_flag_v15;
if(v45) {
uint32_t const v46 = threadgroup_position_in_grid_v12[2];
uint32_t const v47 = threadgroup_position_in_grid_v12[0];
uint32_t const v48 = v47 / v20;
uint32_t const v49 = uint32_t(v46);
uint32_t const v50 = v49 * v23;
uint32_t const v51 = uint32_t(v47);
uint32_t const v52 = v51 * v24;
uint32_t const v53 = v50 + v52;
uint32_t const v54 = uint32_t(v42);
uint32_t const v55 = v54 * v25;
uint32_t const v56 = v53 + v55;
array<float, 40> v57_store = {};
thread array<float, 40> * v57 = &v57_store;uint32_t const v58 = 40;
uint32_t const v59 = 1;
for(uint32_t v60 = v16; v60 < v58; v60 += v59) {
uint32_t const v61 = v60 * v26;
uint32_t const v62 = v56 + v61;
device half const* const v63 = &v1[v62];
half const v64 = *v63;
float const v65 = float(v64);
thread float * const v66 = &(*v57)[v60];
*v66 = v65;
}
array<float, 40> v67_store = {};
thread array<float, 40> * v67 = &v67_store;for(uint32_t v68 = v16; v68 < v58; v68 += v59) {
thread float * const v69 = &(*v67)[v68];
float const v70 = 0;
*v69 = v70;
}
uint32_t const v71 = v49 * v27;
uint32_t const v72 = uint32_t(v48);
uint32_t const v73 = v72 * v28;
uint32_t const v74 = v71 + v73;
uint32_t const v75 = v49 * v31;
uint32_t const v76 = v72 * v32;
uint32_t const v77 = v75 + v76;
float const v78 = -3.402823470e+38;
float v79_store;
thread float * v79 = &v79_store;*v79 = v78;
float const v80 = 0;
float v81_store;
thread float * v81 = &v81_store;*v81 = v80;
int32_t const v82 = int32_t(v18);
int32_t const v83 = 0;
int32_t const v84 = int32_t(v42);
int32_t const v85 = v84 + v21;
int32_t const v86 = 1;
int32_t const v87 = v85 + v86;
int32_t const v88 = min(v82, v87);
int32_t const v89 = max(v88, v83);
int32_t const v90 = min(v83, v82);
uint32_t const v91 = uint32_t(v90);
uint32_t const v92 = 1;
uint32_t const v93 = uint32_t(v89);
uint32_t const v94 = max(v93, v91);
for(uint32_t v95 = v91; v95 < v94; v95 += v92) {
int32_t const v96 = int32_t(v95);
int32_t const v97 = v96 - v84;
bool const v98 = v95 < v18;
bool const v99 = v97 <= v21;
bool const v100 = v98 && v99;
if(v100) {
uint32_t const v101 = uint32_t(v95);
uint32_t const v102 = v101 * v29;
uint32_t const v103 = v74 + v102;
float v104_store;
thread float * v104 = &v104_store;*v104 = v80;
for(uint32_t v105 = v16; v105 < v58; v105 += v59) {
thread float * const v106 = &(*v57)[v105];
float const v107 = *v106;
uint32_t const v108 = v105 * v30;
uint32_t const v109 = v103 + v108;
device half const* const v110 = &v2[v109];
half const v111 = *v110;
float const v112 = float(v111);
float const v113 = *v104;
float const v114 = fma(v107, v112, v113);
*v104 = v114;
}
float const v115 = *v104;
float const v116 = v115 * v22;
uint32_t const v117 = v49 * v35;
uint32_t const v118 = v51 * v36;
uint32_t const v119 = v117 + v118;
uint32_t const v120 = v54 * v37;
uint32_t const v121 = v119 + v120;
uint32_t const v122 = v101 * v38;
uint32_t const v123 = v121 + v122;
device half const* const v124 = &v7[v123];
half const v125 = *v124;
float const v126 = float(v125);
float const v127 = v116 + v126;
float const v128 = *v79;
float const v129 = max(v128, v127);
float const v130 = v128 - v129;
float const v131 = exp(v130);float const v132 = v127 - v129;
float const v133 = exp(v132);*v79 = v129;
float const v134 = *v81;
float const v135 = fma(v134, v131, v133);
*v81 = v135;
uint32_t const v136 = v101 * v33;
uint32_t const v137 = v77 + v136;
for(uint32_t v138 = v16; v138 < v58; v138 += v59) {
thread float * const v139 = &(*v67)[v138];
float const v140 = *v139;
uint32_t const v141 = v138 * v34;
uint32_t const v142 = v137 + v141;
device half const* const v143 = &v3[v142];
half const v144 = *v143;
float const v145 = float(v144);
float const v146 = v133 * v145;
float const v147 = fma(v140, v131, v146);
*v139 = v147;
}
}
}
uint32_t const v148 = uint32_t(v19);
uint32_t const v149 = v49 * v148;
uint32_t const v150 = v149 + v51;
uint32_t const v151 = uint32_t(v17);
uint32_t const v152 = v150 * v151;
uint32_t const v153 = v152 + v54;
float const v154 = *v81;
uint32_t const v155 = reinterpret_cast<const thread uint32_t&>(v154);
uint32_t const v156 = 0;
bool const v157 = v155 == v156;
float const v158 = 1;
float const v159 = v158 / v154;
float const v160 = v157 ? v80 : v159;
for(uint32_t v161 = v16; v161 < v58; v161 += v59) {
thread float * const v162 = &(*v67)[v161];
float const v163 = *v162;
float const v164 = v163 * v160;
half const v165 = half(v164);
uint32_t const v166 = v153 * v58;
uint32_t const v167 = v166 + v161;
device half * const v168 = &v4[v167];
*v168 = v165;
}
float const v169 = log(v154);float const v170 = *v79;
float const v171 = v170 + v169;
device float * const v172 = &v5[v153];
*v172 = v171;
}
return;
}
