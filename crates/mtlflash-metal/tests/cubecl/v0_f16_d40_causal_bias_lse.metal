// What CubeCL 0.11.3 makes of this project's v0 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 64 1 1
// buffers: q k v out lse absent bias absent absent
// call: kernel=v1 t=f16 h=2 lq=70 lk=33 d=40 causal=br bias=own nan=hidden lse=1; 2 2 1; 00000000f00a000028000000010000000000000028050000280000000100000000000000280500002800000001000000000000000000000000000000000000000000000006090000210000000100000000000000000000009be8213e0000803f0000803f00000000baffffffdbffffffdbffffff000000004600000021000000020000000100000000000000000000000000000000000000e0150000500a0000500a0000e01500008c000000040000000c120000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=41 d=40 causal=br bias=inf nan=seen lse=1; 1 1 1; 000000000000000028000000010000000000000000000000280000000100000000000000000000002800000001000000000000000000000000000000000000000000000000000000290000000100000000000000000000009be8213e0000803f0000803f00000000d8ffffff010000000100000000000000280000002900000001000000010000000000000000000000000000000000000040060000680600006806000040060000280000000400000068060000010000000400000000000000

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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(64)]] [[kernel]] void forward(device half const* const v1 [[buffer(0)]], device half const* const v2 [[buffer(1)]], device half const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device half const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_threadgroup_v11 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v12 [[threadgroup_position_in_grid]]) {
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
uint32_t const v39 = threadgroup_position_in_grid_v12[2];
uint32_t const v40 = threadgroup_position_in_grid_v12[0];
uint32_t const v41 = v40 / v20;
uint32_t const v42 = uint32_t(v39);
uint32_t const v43 = uint32_t(v19);
uint32_t const v44 = v42 * v43;
uint32_t const v45 = uint32_t(v40);
uint32_t const v46 = v44 + v45;
uint32_t const v47 = uint32_t(v17);
uint32_t const v48 = v46 * v47;
uint32_t const v49 = v42 * v23;
uint32_t const v50 = v45 * v24;
uint32_t const v51 = v49 + v50;
uint32_t const v52 = v42 * v27;
uint32_t const v53 = uint32_t(v41);
uint32_t const v54 = v53 * v28;
uint32_t const v55 = v52 + v54;
uint32_t const v56 = v42 * v31;
uint32_t const v57 = v53 * v32;
uint32_t const v58 = v56 + v57;
uint32_t const v59 = threadgroup_position_in_grid_v12[1];
uint32_t const v60 = 64;
uint32_t const v61 = v59 * v60;
uint32_t const v62 = v61 + thread_index_in_threadgroup_v11;
bool const v63 = v62 >= v17;
if(v63) {
bool const v64 = false;
*inv_return_flag_v15 = v64;
}
bool const v65 = *inv_return_flag_v15;
if(v65) {
uint32_t const v66 = uint32_t(v62);
uint32_t const v67 = v66 * v25;
uint32_t const v68 = v51 + v67;
array<float, 40> v69_store = {};
thread array<float, 40> * v69 = &v69_store;uint32_t const v70 = 40;
uint32_t const v71 = 1;
for(uint32_t v72 = v16; v72 < v70; v72 += v71) {
uint32_t const v73 = v72 * v26;
uint32_t const v74 = v68 + v73;
device half const* const v75 = &v1[v74];
half const v76 = *v75;
float const v77 = float(v76);
thread float * const v78 = &(*v69)[v72];
*v78 = v77;
}
array<float, 40> v79_store = {};
thread array<float, 40> * v79 = &v79_store;for(uint32_t v80 = v16; v80 < v70; v80 += v71) {
thread float * const v81 = &(*v79)[v80];
float const v82 = 0;
*v81 = v82;
}
float const v83 = -3.402823470e+38;
float v84_store;
thread float * v84 = &v84_store;*v84 = v83;
float const v85 = 0;
float v86_store;
thread float * v86 = &v86_store;*v86 = v85;
int32_t const v87 = int32_t(v18);
int32_t const v88 = 0;
int32_t const v89 = int32_t(v62);
int32_t const v90 = v89 + v21;
int32_t const v91 = 1;
int32_t const v92 = v90 + v91;
int32_t const v93 = min(v87, v92);
int32_t const v94 = max(v93, v88);
int32_t const v95 = min(v88, v87);
uint32_t const v96 = uint32_t(v95);
uint32_t const v97 = 1;
uint32_t const v98 = uint32_t(v94);
uint32_t const v99 = max(v98, v96);
for(uint32_t v100 = v96; v100 < v99; v100 += v97) {
int32_t const v101 = int32_t(v100);
int32_t const v102 = v101 - v89;
bool const v103 = v100 < v18;
bool const v104 = v102 <= v21;
bool const v105 = v103 && v104;
if(v105) {
uint32_t const v106 = uint32_t(v100);
uint32_t const v107 = v106 * v29;
uint32_t const v108 = v55 + v107;
float v109_store;
thread float * v109 = &v109_store;*v109 = v85;
for(uint32_t v110 = v16; v110 < v70; v110 += v71) {
thread float * const v111 = &(*v69)[v110];
float const v112 = *v111;
uint32_t const v113 = v110 * v30;
uint32_t const v114 = v108 + v113;
device half const* const v115 = &v2[v114];
half const v116 = *v115;
float const v117 = float(v116);
float const v118 = *v109;
float const v119 = fma(v112, v117, v118);
*v109 = v119;
}
float const v120 = *v109;
float const v121 = v120 * v22;
uint32_t const v122 = v42 * v35;
uint32_t const v123 = v45 * v36;
uint32_t const v124 = v122 + v123;
uint32_t const v125 = v66 * v37;
uint32_t const v126 = v124 + v125;
uint32_t const v127 = v106 * v38;
uint32_t const v128 = v126 + v127;
device half const* const v129 = &v7[v128];
half const v130 = *v129;
float const v131 = float(v130);
float const v132 = v121 + v131;
float const v133 = *v84;
float const v134 = max(v133, v132);
float const v135 = v133 - v134;
float const v136 = exp(v135);float const v137 = v132 - v134;
float const v138 = exp(v137);*v84 = v134;
float const v139 = *v86;
float const v140 = fma(v139, v136, v138);
*v86 = v140;
uint32_t const v141 = v106 * v33;
uint32_t const v142 = v58 + v141;
for(uint32_t v143 = v16; v143 < v70; v143 += v71) {
thread float * const v144 = &(*v79)[v143];
float const v145 = *v144;
uint32_t const v146 = v143 * v34;
uint32_t const v147 = v142 + v146;
device half const* const v148 = &v3[v147];
half const v149 = *v148;
float const v150 = float(v149);
float const v151 = v138 * v150;
float const v152 = fma(v145, v136, v151);
*v144 = v152;
}
}
}
uint32_t const v153 = v48 + v66;
float const v154 = *v86;
uint32_t const v155 = reinterpret_cast<const thread uint32_t&>(v154);
uint32_t const v156 = 0;
bool const v157 = v155 == v156;
float const v158 = 1;
float const v159 = v158 / v154;
float const v160 = v157 ? v85 : v159;
for(uint32_t v161 = v16; v161 < v70; v161 += v71) {
thread float * const v162 = &(*v79)[v161];
float const v163 = *v162;
float const v164 = v163 * v160;
half const v165 = half(v164);
uint32_t const v166 = v153 * v70;
uint32_t const v167 = v166 + v161;
device half * const v168 = &v4[v167];
*v168 = v165;
}
float const v169 = log(v154);float const v170 = *v84;
float const v171 = v170 + v169;
device float * const v172 = &v5[v153];
*v172 = v171;
}
return;
}
