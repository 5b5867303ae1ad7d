// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent
// call: kernel=v1 t=f16 lq=70 d=64 causal=br lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff0000000000000000000000004600000046000000010000000100000000000000000000000000000000000000600400006004000060040000c0080000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden lse=1; 2 2 1; 000000005002000010000000010000000000000040060000100000000100000000000000400600001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000dbffffff3f0000003f000000000000002500000064000000020000000100000000000000000000000000000000000000a0040000800c0000800c0000400900004a0000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=100 lk=37 d=64 causal=br nan=hidden lse=1; 2 4 1; 000000004006000010000000010000000000000050020000100000000100000000000000500200001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f000000009cffffffc1ffffffc1ffffff000000006400000025000000020000000100000000000000000000000000000000000000800c0000a0040000a004000000190000c80000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff0000000000000000000000004600000046000000010000000100000000000000000000000000000000000000600400006004000060040000c0080000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=45 d=64 causal=br nan=query lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d8ffffff050000000500000000000000280000002d00000001000000010000000000000000000000000000000000000080020000d0020000d002000000050000280000000400000004000000010000000400000000000000

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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(4) half_2 { half i_0; half i_1; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[17072];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
int32_t const v22 = info_v16.scalars_i32[1];
float const v23 = info_v16.scalars_f32[0];
uint32_t const v24 = info_v16.scalars_usize[0];
uint32_t const v25 = info_v16.scalars_usize[1];
uint32_t const v26 = info_v16.scalars_usize[2];
uint32_t const v27 = info_v16.scalars_usize[4];
uint32_t const v28 = info_v16.scalars_usize[5];
uint32_t const v29 = info_v16.scalars_usize[6];
uint32_t const v30 = info_v16.scalars_usize[8];
uint32_t const v31 = info_v16.scalars_usize[9];
uint32_t const v32 = info_v16.scalars_usize[10];
uint32_t const v33 = threadgroup_position_in_grid_v13[2];
uint32_t const v34 = threadgroup_position_in_grid_v13[0];
uint32_t const v35 = v34 / v21;
uint32_t const v36 = uint32_t(v33);
uint32_t const v37 = uint32_t(v20);
uint32_t const v38 = v36 * v37;
uint32_t const v39 = uint32_t(v34);
uint32_t const v40 = v38 + v39;
uint32_t const v41 = uint32_t(v18);
uint32_t const v42 = v40 * v41;
uint32_t const v43 = v36 * v24;
uint32_t const v44 = v39 * v25;
uint32_t const v45 = v43 + v44;
uint32_t const v46 = v36 * v27;
uint32_t const v47 = uint32_t(v35);
uint32_t const v48 = v47 * v28;
uint32_t const v49 = v46 + v48;
uint32_t const v50 = v36 * v30;
uint32_t const v51 = v47 * v31;
uint32_t const v52 = v50 + v51;
uint32_t const v53 = threadgroup_position_in_grid_v13[1];
uint32_t const v54 = 1;
uint32_t const v55 = v18 - v54;
uint32_t const v56 = 32;
uint32_t const v57 = v55 / v56;
uint32_t const v58 = v57 - v53;
uint32_t const v59 = v58 * v56;
uint32_t const v60 = thread_index_in_threadgroup_v12 % v56;
uint32_t const v61 = thread_index_in_threadgroup_v12 / v56;
uint32_t const v62 = 8;
uint32_t const v63 = v60 % v62;
uint32_t const v64 = v60 / v62;
threadgroup array<half_4, 1152> * const v65 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v66 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v67 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
uint32_t const v68 = 32;
uint32_t const v69 = 1;
threadgroup array<uint32_t, 8> * const v70 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v71 = 8;
float const v72 = 1;
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;float const v74 = 0;
*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;half const v83 = 0;
*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v83);
array<float, 1> v91_store = {};
thread array<float, 1> * v91 = &v91_store;array<float, 1> v92_store = {};
thread array<float, 1> * v92 = &v92_store;array<float, 1> v93_store = {};
thread array<float, 1> * v93 = &v93_store;thread float * const v94 = &(*v91)[v17];
float const v95 = -3.402823470e+38;
*v94 = v95;
thread float * const v96 = &(*v92)[v17];
*v96 = v74;
thread float * const v97 = &(*v93)[v17];
*v97 = v74;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v98 = 0;
uint32_t const v99 = 16;
uint32_t const v100 = thread_index_in_threadgroup_v12 / v99;
uint32_t const v101 = thread_index_in_threadgroup_v12 % v99;
uint32_t const v102 = v59 + v100;
half_4 const v103 = half_4{v83, v83, v83, v83};
half_4 v104_store;
thread half_4 * v104 = &v104_store;*v104 = v103;
bool const v105 = v102 < v18;
if(v105) {
uint32_t const v106 = uint32_t(v102);
uint32_t const v107 = v106 * v26;
uint32_t const v108 = v45 + v107;
uint32_t const v109 = 4;
uint32_t const v110 = v101 * v109;
half_4 v111_store;
thread half_4 * v111 = &v111_store;*v111 = v103;
uint32_t const v112 = 4294967295;
bool const v113 = v110 < v112;
if(v113) {
uint32_t const v114 = v110 / v109;
uint32_t const v115 = uint32_t(v114);
uint32_t const v116 = v108 + v115;
device half_4 const* const v117 = &v1[v116];
half_4 const v118 = *v117;
*v111 = v118;
}
half_4 const v119 = *v111;
*v104 = v119;
}
uint32_t const v120 = 18;
uint32_t const v121 = v100 * v120;
uint32_t const v122 = v121 + v101;
uint32_t const v123 = uint32_t(v122);
threadgroup half_4 * const v124 = &(*v65)[v123];
half_4 const v125 = *v104;
*v124 = v125;
uint32_t const v126 = 128;
uint32_t const v127 = thread_index_in_threadgroup_v12 + v126;
uint32_t const v128 = v127 / v99;
uint32_t const v129 = v127 % v99;
uint32_t const v130 = v59 + v128;
half_4 v131_store;
thread half_4 * v131 = &v131_store;*v131 = v103;
bool const v132 = v130 < v18;
if(v132) {
uint32_t const v133 = uint32_t(v130);
uint32_t const v134 = v133 * v26;
uint32_t const v135 = v45 + v134;
uint32_t const v136 = 4;
uint32_t const v137 = v129 * v136;
half_4 v138_store;
thread half_4 * v138 = &v138_store;*v138 = v103;
uint32_t const v139 = 4294967295;
bool const v140 = v137 < v139;
if(v140) {
uint32_t const v141 = v137 / v136;
uint32_t const v142 = uint32_t(v141);
uint32_t const v143 = v135 + v142;
device half_4 const* const v144 = &v1[v143];
half_4 const v145 = *v144;
*v138 = v145;
}
half_4 const v146 = *v138;
*v131 = v146;
}
uint32_t const v147 = v128 * v120;
uint32_t const v148 = v147 + v129;
uint32_t const v149 = uint32_t(v148);
threadgroup half_4 * const v150 = &(*v65)[v149];
half_4 const v151 = *v131;
*v150 = v151;
uint32_t const v152 = 256;
uint32_t const v153 = thread_index_in_threadgroup_v12 + v152;
uint32_t const v154 = v153 / v99;
uint32_t const v155 = v153 % v99;
uint32_t const v156 = v59 + v154;
half_4 v157_store;
thread half_4 * v157 = &v157_store;*v157 = v103;
bool const v158 = v156 < v18;
if(v158) {
uint32_t const v159 = uint32_t(v156);
uint32_t const v160 = v159 * v26;
uint32_t const v161 = v45 + v160;
uint32_t const v162 = 4;
uint32_t const v163 = v155 * v162;
half_4 v164_store;
thread half_4 * v164 = &v164_store;*v164 = v103;
uint32_t const v165 = 4294967295;
bool const v166 = v163 < v165;
if(v166) {
uint32_t const v167 = v163 / v162;
uint32_t const v168 = uint32_t(v167);
uint32_t const v169 = v161 + v168;
device half_4 const* const v170 = &v1[v169];
half_4 const v171 = *v170;
*v164 = v171;
}
half_4 const v172 = *v164;
*v157 = v172;
}
uint32_t const v173 = v154 * v120;
uint32_t const v174 = v173 + v155;
uint32_t const v175 = uint32_t(v174);
threadgroup half_4 * const v176 = &(*v65)[v175];
half_4 const v177 = *v157;
*v176 = v177;
uint32_t const v178 = 384;
uint32_t const v179 = thread_index_in_threadgroup_v12 + v178;
uint32_t const v180 = v179 / v99;
uint32_t const v181 = v179 % v99;
uint32_t const v182 = v59 + v180;
half_4 v183_store;
thread half_4 * v183 = &v183_store;*v183 = v103;
bool const v184 = v182 < v18;
if(v184) {
uint32_t const v185 = uint32_t(v182);
uint32_t const v186 = v185 * v26;
uint32_t const v187 = v45 + v186;
uint32_t const v188 = 4;
uint32_t const v189 = v181 * v188;
half_4 v190_store;
thread half_4 * v190 = &v190_store;*v190 = v103;
uint32_t const v191 = 4294967295;
bool const v192 = v189 < v191;
if(v192) {
uint32_t const v193 = v189 / v188;
uint32_t const v194 = uint32_t(v193);
uint32_t const v195 = v187 + v194;
device half_4 const* const v196 = &v1[v195];
half_4 const v197 = *v196;
*v190 = v197;
}
half_4 const v198 = *v190;
*v183 = v198;
}
uint32_t const v199 = v180 * v120;
uint32_t const v200 = v199 + v181;
uint32_t const v201 = uint32_t(v200);
threadgroup half_4 * const v202 = &(*v65)[v201];
half_4 const v203 = *v183;
*v202 = v203;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v204 = 4;
uint32_t const v205 = v61 % v204;
uint32_t const v206 = 144;
uint32_t const v207 = v205 * v206;
uint32_t const v208 = uint32_t(v207);
uint32_t const v209 = 72;
threadgroup half_4 * const v210 = &(*v65)[v208];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v210), v209, 0, false);
uint32_t const v211 = 2;
uint32_t const v212 = v207 + v211;
uint32_t const v213 = uint32_t(v212);
threadgroup half_4 * const v214 = &(*v65)[v213];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v214), v209, 0, false);
uint32_t const v215 = v207 + v204;
uint32_t const v216 = uint32_t(v215);
threadgroup half_4 * const v217 = &(*v65)[v216];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v217), v209, 0, false);
uint32_t const v218 = 6;
uint32_t const v219 = v207 + v218;
uint32_t const v220 = uint32_t(v219);
threadgroup half_4 * const v221 = &(*v65)[v220];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v221), v209, 0, false);
uint32_t const v222 = v207 + v62;
uint32_t const v223 = uint32_t(v222);
threadgroup half_4 * const v224 = &(*v65)[v223];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v224), v209, 0, false);
uint32_t const v225 = 10;
uint32_t const v226 = v207 + v225;
uint32_t const v227 = uint32_t(v226);
threadgroup half_4 * const v228 = &(*v65)[v227];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v228), v209, 0, false);
uint32_t const v229 = 12;
uint32_t const v230 = v207 + v229;
uint32_t const v231 = uint32_t(v230);
threadgroup half_4 * const v232 = &(*v65)[v231];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v232), v209, 0, false);
uint32_t const v233 = 14;
uint32_t const v234 = v207 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v65)[v235];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v236), v209, 0, false);
bool const v237 = thread_index_in_threadgroup_v12 < v62;
if(v237) {
uint32_t const v238 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v239 = &(*v70)[v238];
*v239 = v98;
}
uint32_t const v240 = v59 + v56;
uint32_t const v241 = min(v240, v18);
uint32_t const v242 = v241 - v54;
int32_t const v243 = int32_t(v19);
int32_t const v244 = 0;
int32_t const v245 = int32_t(v242);
int32_t const v246 = v245 + v22;
int32_t const v247 = 1;
int32_t const v248 = v246 + v247;
int32_t const v249 = min(v243, v248);
int32_t const v250 = int32_t(v59);
int32_t const v251 = v250 + v22;
int32_t const v252 = v251 + v247;
int32_t const v253 = min(v243, v252);
int32_t const v254 = max(v249, v244);
int32_t const v255 = max(v253, v244);
int32_t const v256 = min(v244, v243);
uint32_t const v257 = uint32_t(v256);
uint32_t const v258 = v257 / v56;
int32_t const v259 = 31;
int32_t const v260 = v254 + v259;
uint32_t const v261 = uint32_t(v260);
uint32_t const v262 = v261 / v56;
uint32_t const v263 = max(v262, v258);
uint32_t const v264 = v257 + v56;
uint32_t const v265 = v264 - v54;
uint32_t const v266 = v265 / v56;
uint32_t const v267 = uint32_t(v255);
uint32_t const v268 = v267 / v56;
uint32_t const v269 = min(v266, v263);
uint32_t const v270 = max(v268, v269);
uint32_t const v271 = min(v270, v263);
bool const v272 = v258 < v263;
if(v272) {
uint32_t const v273 = v258 * v56;
array<half_4, 4> v274_store = {};
thread array<half_4, 4> * v274 = &v274_store;uint32_t const v275 = 4;
array<half_4, 4> v276_store = {};
thread array<half_4, 4> * v276 = &v276_store;uint32_t const v277 = v19 - v54;
uint32_t const v278 = v273 + v100;
uint32_t const v279 = min(v278, v277);
uint32_t const v280 = uint32_t(v279);
uint32_t const v281 = v280 * v29;
uint32_t const v282 = v49 + v281;
uint32_t const v283 = v101 * v204;
half_4 v284_store;
thread half_4 * v284 = &v284_store;*v284 = v103;
uint32_t const v285 = 4294967295;
bool const v286 = v283 < v285;
if(v286) {
uint32_t const v287 = v283 / v204;
uint32_t const v288 = uint32_t(v287);
uint32_t const v289 = v282 + v288;
device half_4 const* const v290 = &v2[v289];
half_4 const v291 = *v290;
*v284 = v291;
}
thread half_4 * const v292 = &(*v274)[v17];
half_4 const v293 = *v284;
*v292 = v293;
uint32_t const v294 = v100 + v62;
uint32_t const v295 = v273 + v294;
uint32_t const v296 = min(v295, v277);
uint32_t const v297 = uint32_t(v296);
uint32_t const v298 = v297 * v29;
uint32_t const v299 = v49 + v298;
half_4 v300_store;
thread half_4 * v300 = &v300_store;*v300 = v103;
if(v286) {
uint32_t const v301 = v283 / v204;
uint32_t const v302 = uint32_t(v301);
uint32_t const v303 = v299 + v302;
device half_4 const* const v304 = &v2[v303];
half_4 const v305 = *v304;
*v300 = v305;
}
thread half_4 * const v306 = &(*v274)[v69];
half_4 const v307 = *v300;
*v306 = v307;
uint32_t const v308 = v100 + v99;
uint32_t const v309 = v273 + v308;
uint32_t const v310 = min(v309, v277);
uint32_t const v311 = uint32_t(v310);
uint32_t const v312 = v311 * v29;
uint32_t const v313 = v49 + v312;
half_4 v314_store;
thread half_4 * v314 = &v314_store;*v314 = v103;
if(v286) {
uint32_t const v315 = v283 / v204;
uint32_t const v316 = uint32_t(v315);
uint32_t const v317 = v313 + v316;
device half_4 const* const v318 = &v2[v317];
half_4 const v319 = *v318;
*v314 = v319;
}
uint32_t const v320 = 2;
thread half_4 * const v321 = &(*v274)[v320];
half_4 const v322 = *v314;
*v321 = v322;
uint32_t const v323 = 24;
uint32_t const v324 = v100 + v323;
uint32_t const v325 = v273 + v324;
uint32_t const v326 = min(v325, v277);
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v327 * v29;
uint32_t const v329 = v49 + v328;
half_4 v330_store;
thread half_4 * v330 = &v330_store;*v330 = v103;
if(v286) {
uint32_t const v331 = v283 / v204;
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = v329 + v332;
device half_4 const* const v334 = &v2[v333];
half_4 const v335 = *v334;
*v330 = v335;
}
uint32_t const v336 = 3;
thread half_4 * const v337 = &(*v274)[v336];
half_4 const v338 = *v330;
*v337 = v338;
uint32_t const v339 = v280 * v32;
uint32_t const v340 = v52 + v339;
half_4 v341_store;
thread half_4 * v341 = &v341_store;*v341 = v103;
if(v286) {
uint32_t const v342 = v283 / v204;
uint32_t const v343 = uint32_t(v342);
uint32_t const v344 = v340 + v343;
device half_4 const* const v345 = &v3[v344];
half_4 const v346 = *v345;
*v341 = v346;
}
thread half_4 * const v347 = &(*v276)[v17];
half_4 const v348 = *v341;
*v347 = v348;
uint32_t const v349 = v297 * v32;
uint32_t const v350 = v52 + v349;
half_4 v351_store;
thread half_4 * v351 = &v351_store;*v351 = v103;
if(v286) {
uint32_t const v352 = v283 / v204;
uint32_t const v353 = uint32_t(v352);
uint32_t const v354 = v350 + v353;
device half_4 const* const v355 = &v3[v354];
half_4 const v356 = *v355;
*v351 = v356;
}
thread half_4 * const v357 = &(*v276)[v69];
half_4 const v358 = *v351;
*v357 = v358;
uint32_t const v359 = v311 * v32;
uint32_t const v360 = v52 + v359;
half_4 v361_store;
thread half_4 * v361 = &v361_store;*v361 = v103;
if(v286) {
uint32_t const v362 = v283 / v204;
uint32_t const v363 = uint32_t(v362);
uint32_t const v364 = v360 + v363;
device half_4 const* const v365 = &v3[v364];
half_4 const v366 = *v365;
*v361 = v366;
}
thread half_4 * const v367 = &(*v276)[v320];
half_4 const v368 = *v361;
*v367 = v368;
uint32_t const v369 = v327 * v32;
uint32_t const v370 = v52 + v369;
half_4 v371_store;
thread half_4 * v371 = &v371_store;*v371 = v103;
if(v286) {
uint32_t const v372 = v283 / v204;
uint32_t const v373 = uint32_t(v372);
uint32_t const v374 = v370 + v373;
device half_4 const* const v375 = &v3[v374];
half_4 const v376 = *v375;
*v371 = v376;
}
thread half_4 * const v377 = &(*v276)[v336];
half_4 const v378 = *v371;
*v377 = v378;
bool const v379 = true;
for(uint32_t v380 = v258; v380 < v263; v380 += v54) {
uint32_t const v381 = v380 * v56;
bool const v382 = v380 >= v269;
bool const v383 = v380 < v271;
bool const v384 = v382 && v383;
uint32_t const v385 = v380 % v211;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v386 = *v292;
*v124 = v386;
uint32_t const v387 = v294 * v120;
uint32_t const v388 = v387 + v101;
half_4 const v389 = *v306;
uint32_t const v390 = uint32_t(v388);
threadgroup half_4 * const v391 = &(*v65)[v390];
*v391 = v389;
uint32_t const v392 = v308 * v120;
uint32_t const v393 = v392 + v101;
half_4 const v394 = *v321;
uint32_t const v395 = uint32_t(v393);
threadgroup half_4 * const v396 = &(*v65)[v395];
*v396 = v394;
uint32_t const v397 = v324 * v120;
uint32_t const v398 = v397 + v101;
half_4 const v399 = *v337;
uint32_t const v400 = uint32_t(v398);
threadgroup half_4 * const v401 = &(*v65)[v400];
*v401 = v399;
uint32_t const v402 = 576;
uint32_t const v403 = v402 + v121;
uint32_t const v404 = v403 + v101;
half_4 const v405 = *v347;
uint32_t const v406 = uint32_t(v404);
threadgroup half_4 * const v407 = &(*v65)[v406];
*v407 = v405;
uint32_t const v408 = v402 + v387;
uint32_t const v409 = v408 + v101;
half_4 const v410 = *v357;
uint32_t const v411 = uint32_t(v409);
threadgroup half_4 * const v412 = &(*v65)[v411];
*v412 = v410;
uint32_t const v413 = v402 + v392;
uint32_t const v414 = v413 + v101;
half_4 const v415 = *v367;
uint32_t const v416 = uint32_t(v414);
threadgroup half_4 * const v417 = &(*v65)[v416];
*v417 = v415;
uint32_t const v418 = v402 + v397;
uint32_t const v419 = v418 + v101;
half_4 const v420 = *v377;
uint32_t const v421 = uint32_t(v419);
threadgroup half_4 * const v422 = &(*v65)[v421];
*v422 = v420;
bool const v423 = !v384;
bool const v424 = false;
if(v423) {
half const v425 = v405.i_0;
float const v426 = float(v425);
uint32_t const v427 = reinterpret_cast<const thread uint32_t&>(v426);
uint32_t const v428 = 2139095040;
uint32_t const v429 = v427 & v428;
bool const v430 = v429 == v428;
half const v431 = v405.i_1;
float const v432 = float(v431);
uint32_t const v433 = reinterpret_cast<const thread uint32_t&>(v432);
uint32_t const v434 = v433 & v428;
bool const v435 = v434 == v428;
bool const v436 = v430 || v435;
half const v437 = v405.i_2;
float const v438 = float(v437);
uint32_t const v439 = reinterpret_cast<const thread uint32_t&>(v438);
uint32_t const v440 = v439 & v428;
bool const v441 = v440 == v428;
bool const v442 = v436 || v441;
half const v443 = v405.i_3;
float const v444 = float(v443);
uint32_t const v445 = reinterpret_cast<const thread uint32_t&>(v444);
uint32_t const v446 = v445 & v428;
bool const v447 = v446 == v428;
bool const v448 = v442 || v447;
half const v449 = v410.i_0;
float const v450 = float(v449);
uint32_t const v451 = reinterpret_cast<const thread uint32_t&>(v450);
uint32_t const v452 = v451 & v428;
bool const v453 = v452 == v428;
bool const v454 = v448 || v453;
half const v455 = v410.i_1;
float const v456 = float(v455);
uint32_t const v457 = reinterpret_cast<const thread uint32_t&>(v456);
uint32_t const v458 = v457 & v428;
bool const v459 = v458 == v428;
bool const v460 = v454 || v459;
half const v461 = v410.i_2;
float const v462 = float(v461);
uint32_t const v463 = reinterpret_cast<const thread uint32_t&>(v462);
uint32_t const v464 = v463 & v428;
bool const v465 = v464 == v428;
bool const v466 = v460 || v465;
half const v467 = v410.i_3;
float const v468 = float(v467);
uint32_t const v469 = reinterpret_cast<const thread uint32_t&>(v468);
uint32_t const v470 = v469 & v428;
bool const v471 = v470 == v428;
bool const v472 = v466 || v471;
half const v473 = v415.i_0;
float const v474 = float(v473);
uint32_t const v475 = reinterpret_cast<const thread uint32_t&>(v474);
uint32_t const v476 = v475 & v428;
bool const v477 = v476 == v428;
bool const v478 = v472 || v477;
half const v479 = v415.i_1;
float const v480 = float(v479);
uint32_t const v481 = reinterpret_cast<const thread uint32_t&>(v480);
uint32_t const v482 = v481 & v428;
bool const v483 = v482 == v428;
bool const v484 = v478 || v483;
half const v485 = v415.i_2;
float const v486 = float(v485);
uint32_t const v487 = reinterpret_cast<const thread uint32_t&>(v486);
uint32_t const v488 = v487 & v428;
bool const v489 = v488 == v428;
bool const v490 = v484 || v489;
half const v491 = v415.i_3;
float const v492 = float(v491);
uint32_t const v493 = reinterpret_cast<const thread uint32_t&>(v492);
uint32_t const v494 = v493 & v428;
bool const v495 = v494 == v428;
bool const v496 = v490 || v495;
half const v497 = v420.i_0;
float const v498 = float(v497);
uint32_t const v499 = reinterpret_cast<const thread uint32_t&>(v498);
uint32_t const v500 = v499 & v428;
bool const v501 = v500 == v428;
bool const v502 = v496 || v501;
half const v503 = v420.i_1;
float const v504 = float(v503);
uint32_t const v505 = reinterpret_cast<const thread uint32_t&>(v504);
uint32_t const v506 = v505 & v428;
bool const v507 = v506 == v428;
bool const v508 = v502 || v507;
half const v509 = v420.i_2;
float const v510 = float(v509);
uint32_t const v511 = reinterpret_cast<const thread uint32_t&>(v510);
uint32_t const v512 = v511 & v428;
bool const v513 = v512 == v428;
bool const v514 = v508 || v513;
half const v515 = v420.i_3;
float const v516 = float(v515);
uint32_t const v517 = reinterpret_cast<const thread uint32_t&>(v516);
uint32_t const v518 = v517 & v428;
bool const v519 = v518 == v428;
bool const v520 = v514 || v519;
bool const v521 = simd_any(v520);;
bool const v522 = thread_index_in_simdgroup_v11 == v98;
if(v522) {
uint32_t const v523 = v521 ? v54 : v98;
uint32_t const v524 = v385 * v204;
uint32_t const v525 = v524 + v61;
uint32_t const v526 = uint32_t(v525);
threadgroup uint32_t * const v527 = &(*v70)[v526];
*v527 = v523;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v528 = v380 + v54;
uint32_t const v529 = v528 * v56;
uint32_t const v530 = v529 + v100;
uint32_t const v531 = min(v530, v277);
uint32_t const v532 = uint32_t(v531);
uint32_t const v533 = v532 * v29;
uint32_t const v534 = v49 + v533;
half_4 v535_store;
thread half_4 * v535 = &v535_store;*v535 = v103;
if(v286) {
uint32_t const v536 = v283 / v204;
uint32_t const v537 = uint32_t(v536);
uint32_t const v538 = v534 + v537;
device half_4 const* const v539 = &v2[v538];
half_4 const v540 = *v539;
*v535 = v540;
}
half_4 const v541 = *v535;
*v292 = v541;
uint32_t const v542 = v529 + v294;
uint32_t const v543 = min(v542, v277);
uint32_t const v544 = uint32_t(v543);
uint32_t const v545 = v544 * v29;
uint32_t const v546 = v49 + v545;
half_4 v547_store;
thread half_4 * v547 = &v547_store;*v547 = v103;
if(v286) {
uint32_t const v548 = v283 / v204;
uint32_t const v549 = uint32_t(v548);
uint32_t const v550 = v546 + v549;
device half_4 const* const v551 = &v2[v550];
half_4 const v552 = *v551;
*v547 = v552;
}
half_4 const v553 = *v547;
*v306 = v553;
uint32_t const v554 = v529 + v308;
uint32_t const v555 = min(v554, v277);
uint32_t const v556 = uint32_t(v555);
uint32_t const v557 = v556 * v29;
uint32_t const v558 = v49 + v557;
half_4 v559_store;
thread half_4 * v559 = &v559_store;*v559 = v103;
if(v286) {
uint32_t const v560 = v283 / v204;
uint32_t const v561 = uint32_t(v560);
uint32_t const v562 = v558 + v561;
device half_4 const* const v563 = &v2[v562];
half_4 const v564 = *v563;
*v559 = v564;
}
half_4 const v565 = *v559;
*v321 = v565;
uint32_t const v566 = v529 + v324;
uint32_t const v567 = min(v566, v277);
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v568 * v29;
uint32_t const v570 = v49 + v569;
half_4 v571_store;
thread half_4 * v571 = &v571_store;*v571 = v103;
if(v286) {
uint32_t const v572 = v283 / v204;
uint32_t const v573 = uint32_t(v572);
uint32_t const v574 = v570 + v573;
device half_4 const* const v575 = &v2[v574];
half_4 const v576 = *v575;
*v571 = v576;
}
half_4 const v577 = *v571;
*v337 = v577;
uint32_t const v578 = v532 * v32;
uint32_t const v579 = v52 + v578;
half_4 v580_store;
thread half_4 * v580 = &v580_store;*v580 = v103;
if(v286) {
uint32_t const v581 = v283 / v204;
uint32_t const v582 = uint32_t(v581);
uint32_t const v583 = v579 + v582;
device half_4 const* const v584 = &v3[v583];
half_4 const v585 = *v584;
*v580 = v585;
}
half_4 const v586 = *v580;
*v347 = v586;
uint32_t const v587 = v544 * v32;
uint32_t const v588 = v52 + v587;
half_4 v589_store;
thread half_4 * v589 = &v589_store;*v589 = v103;
if(v286) {
uint32_t const v590 = v283 / v204;
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v588 + v591;
device half_4 const* const v593 = &v3[v592];
half_4 const v594 = *v593;
*v589 = v594;
}
half_4 const v595 = *v589;
*v357 = v595;
uint32_t const v596 = v556 * v32;
uint32_t const v597 = v52 + v596;
half_4 v598_store;
thread half_4 * v598 = &v598_store;*v598 = v103;
if(v286) {
uint32_t const v599 = v283 / v204;
uint32_t const v600 = uint32_t(v599);
uint32_t const v601 = v597 + v600;
device half_4 const* const v602 = &v3[v601];
half_4 const v603 = *v602;
*v598 = v603;
}
half_4 const v604 = *v598;
*v367 = v604;
uint32_t const v605 = v568 * v32;
uint32_t const v606 = v52 + v605;
half_4 v607_store;
thread half_4 * v607 = &v607_store;*v607 = v103;
if(v286) {
uint32_t const v608 = v283 / v204;
uint32_t const v609 = uint32_t(v608);
uint32_t const v610 = v606 + v609;
device half_4 const* const v611 = &v3[v610];
half_4 const v612 = *v611;
*v607 = v612;
}
half_4 const v613 = *v607;
*v377 = v613;
bool v614_store;
thread bool * v614 = &v614_store;*v614 = v424;
bool const v615 = *v614;
bool v616_store;
thread bool * v616 = &v616_store;if(v615) {
*v616 = v379;
}
 else {
uint32_t const v617 = v385 * v204;
uint32_t const v618 = uint32_t(v617);
threadgroup uint32_t * const v619 = &(*v70)[v618];
uint32_t const v620 = *v619;
bool const v621 = v620 != v98;
*v616 = v621;
}
bool const v622 = *v616;
*v614 = v622;
bool const v623 = *v614;
bool v624_store;
thread bool * v624 = &v624_store;if(v623) {
*v624 = v379;
}
 else {
uint32_t const v625 = v385 * v204;
uint32_t const v626 = v625 + v54;
uint32_t const v627 = uint32_t(v626);
threadgroup uint32_t * const v628 = &(*v70)[v627];
uint32_t const v629 = *v628;
bool const v630 = v629 != v98;
*v624 = v630;
}
bool const v631 = *v624;
*v614 = v631;
bool const v632 = *v614;
bool v633_store;
thread bool * v633 = &v633_store;if(v632) {
*v633 = v379;
}
 else {
uint32_t const v634 = v385 * v204;
uint32_t const v635 = v634 + v211;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v70)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v98;
*v633 = v639;
}
bool const v640 = *v633;
*v614 = v640;
bool const v641 = *v614;
bool v642_store;
thread bool * v642 = &v642_store;if(v641) {
*v642 = v379;
}
 else {
uint32_t const v643 = v385 * v204;
uint32_t const v644 = 3;
uint32_t const v645 = v643 + v644;
uint32_t const v646 = uint32_t(v645);
threadgroup uint32_t * const v647 = &(*v70)[v646];
uint32_t const v648 = *v647;
bool const v649 = v648 != v98;
*v642 = v649;
}
bool const v650 = *v642;
*v614 = v650;
bool v651_store;
thread bool * v651 = &v651_store;if(v384) {
*v651 = v379;
}
 else {
*v651 = v424;
}
uint32_t const v652 = 320;
uint32_t const v653 = v61 * v652;
uint32_t const v654 = 80;
uint32_t const v655 = v61 * v654;
simdgroup_float8x8 v656_store; thread simdgroup_float8x8 * v656 = &v656_store;*v656 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v657_store; thread simdgroup_half8x8 * v657 = &v657_store;threadgroup half_4 * const v658 = &(*v65)[v17];
simdgroup_load(*v657, reinterpret_cast<threadgroup half *>(v658), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v82, *v657, *v656);
simdgroup_half8x8 v659_store; thread simdgroup_half8x8 * v659 = &v659_store;threadgroup half_4 * const v660 = &(*v65)[v320];
simdgroup_load(*v659, reinterpret_cast<threadgroup half *>(v660), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v84, *v659, *v656);
simdgroup_half8x8 v661_store; thread simdgroup_half8x8 * v661 = &v661_store;threadgroup half_4 * const v662 = &(*v65)[v275];
simdgroup_load(*v661, reinterpret_cast<threadgroup half *>(v662), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v85, *v661, *v656);
simdgroup_half8x8 v663_store; thread simdgroup_half8x8 * v663 = &v663_store;uint32_t const v664 = 6;
threadgroup half_4 * const v665 = &(*v65)[v664];
simdgroup_load(*v663, reinterpret_cast<threadgroup half *>(v665), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v86, *v663, *v656);
simdgroup_half8x8 v666_store; thread simdgroup_half8x8 * v666 = &v666_store;threadgroup half_4 * const v667 = &(*v65)[v71];
simdgroup_load(*v666, reinterpret_cast<threadgroup half *>(v667), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v87, *v666, *v656);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;uint32_t const v669 = 10;
threadgroup half_4 * const v670 = &(*v65)[v669];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v670), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v88, *v668, *v656);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 12;
threadgroup half_4 * const v673 = &(*v65)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v673), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v89, *v671, *v656);
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 14;
threadgroup half_4 * const v676 = &(*v65)[v675];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v676), v209, 0, true);
simdgroup_multiply_accumulate(*v656, *v90, *v674, *v656);
uint32_t const v677 = uint32_t(v653);
uint32_t const v678 = 40;
threadgroup float * const v679 = &(*v66)[v677];

simdgroup_store(*v656, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v680_store; thread simdgroup_float8x8 * v680 = &v680_store;*v680 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 144;
uint32_t const v683 = 1008;
threadgroup half_4 * const v684 = &(*v65)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v684), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v82, *v681, *v680);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 146;
threadgroup half_4 * const v687 = &(*v65)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v84, *v685, *v680);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 148;
threadgroup half_4 * const v690 = &(*v65)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v85, *v688, *v680);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 150;
threadgroup half_4 * const v693 = &(*v65)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v693), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v86, *v691, *v680);
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 152;
threadgroup half_4 * const v696 = &(*v65)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v87, *v694, *v680);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 154;
threadgroup half_4 * const v699 = &(*v65)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v88, *v697, *v680);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 156;
threadgroup half_4 * const v702 = &(*v65)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v89, *v700, *v680);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 158;
threadgroup half_4 * const v705 = &(*v65)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v705), v209, 0, true);
simdgroup_multiply_accumulate(*v680, *v90, *v703, *v680);
uint32_t const v706 = v653 + v62;
uint32_t const v707 = uint32_t(v706);
threadgroup float * const v708 = &(*v66)[v707];

simdgroup_store(*v680, reinterpret_cast<threadgroup float *>(v708), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v709_store; thread simdgroup_float8x8 * v709 = &v709_store;*v709 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 288;
uint32_t const v712 = 864;
threadgroup half_4 * const v713 = &(*v65)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v713), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v82, *v710, *v709);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 290;
threadgroup half_4 * const v716 = &(*v65)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v84, *v714, *v709);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 292;
threadgroup half_4 * const v719 = &(*v65)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v85, *v717, *v709);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 294;
threadgroup half_4 * const v722 = &(*v65)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v86, *v720, *v709);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 296;
threadgroup half_4 * const v725 = &(*v65)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v87, *v723, *v709);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 298;
threadgroup half_4 * const v728 = &(*v65)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v88, *v726, *v709);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 300;
threadgroup half_4 * const v731 = &(*v65)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v89, *v729, *v709);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 302;
threadgroup half_4 * const v734 = &(*v65)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v209, 0, true);
simdgroup_multiply_accumulate(*v709, *v90, *v732, *v709);
uint32_t const v735 = v653 + v99;
uint32_t const v736 = uint32_t(v735);
threadgroup float * const v737 = &(*v66)[v736];

simdgroup_store(*v709, reinterpret_cast<threadgroup float *>(v737), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v738_store; thread simdgroup_float8x8 * v738 = &v738_store;*v738 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 432;
uint32_t const v741 = 720;
threadgroup half_4 * const v742 = &(*v65)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v742), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v82, *v739, *v738);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 434;
threadgroup half_4 * const v745 = &(*v65)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v84, *v743, *v738);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 436;
threadgroup half_4 * const v748 = &(*v65)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v85, *v746, *v738);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 438;
threadgroup half_4 * const v751 = &(*v65)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v86, *v749, *v738);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 440;
threadgroup half_4 * const v754 = &(*v65)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v87, *v752, *v738);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 442;
threadgroup half_4 * const v757 = &(*v65)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v88, *v755, *v738);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 444;
threadgroup half_4 * const v760 = &(*v65)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v89, *v758, *v738);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 446;
threadgroup half_4 * const v763 = &(*v65)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v209, 0, true);
simdgroup_multiply_accumulate(*v738, *v90, *v761, *v738);
uint32_t const v764 = v653 + v323;
uint32_t const v765 = uint32_t(v764);
threadgroup float * const v766 = &(*v66)[v765];

simdgroup_store(*v738, reinterpret_cast<threadgroup float *>(v766), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v767 = v61 * v62;
uint32_t const v768 = v59 + v767;
uint32_t const v769 = v768 + v63;
array<float, 8> v770_store = {};
thread array<float, 8> * v770 = &v770_store;uint32_t const v771 = v64 * v62;
uint32_t const v772 = v381 + v771;
uint32_t const v773 = v63 * v678;
uint32_t const v774 = v653 + v773;
uint32_t const v775 = v774 + v771;
uint32_t const v776 = uint32_t(v775);
threadgroup float * const v777 = &(*v66)[v776];
float const v778 = *v777;
float v779_store;
thread float * v779 = &v779_store;*v779 = v95;
bool const v780 = *v651;
bool v781_store;
thread bool * v781 = &v781_store;if(v780) {
*v781 = v379;
}
 else {
int32_t const v782 = int32_t(v772);
int32_t const v783 = int32_t(v769);
int32_t const v784 = v782 - v783;
bool const v785 = v772 < v19;
bool const v786 = v784 <= v22;
bool const v787 = v785 && v786;
bool v788_store;
thread bool * v788 = &v788_store;if(v787) {
*v788 = v379;
}
 else {
*v788 = v424;
}
bool const v789 = *v788;
*v781 = v789;
}
bool const v790 = *v781;
if(v790) {
float const v791 = v778 * v23;
*v779 = v791;
}
thread float * const v792 = &(*v770)[v17];
float const v793 = *v779;
*v792 = v793;
float const v794 = max(v95, v793);
uint32_t const v795 = v771 + v54;
uint32_t const v796 = v381 + v795;
uint32_t const v797 = v774 + v795;
uint32_t const v798 = uint32_t(v797);
threadgroup float * const v799 = &(*v66)[v798];
float const v800 = *v799;
float v801_store;
thread float * v801 = &v801_store;*v801 = v95;
bool const v802 = *v651;
bool v803_store;
thread bool * v803 = &v803_store;if(v802) {
*v803 = v379;
}
 else {
int32_t const v804 = int32_t(v796);
int32_t const v805 = int32_t(v769);
int32_t const v806 = v804 - v805;
bool const v807 = v796 < v19;
bool const v808 = v806 <= v22;
bool const v809 = v807 && v808;
bool v810_store;
thread bool * v810 = &v810_store;if(v809) {
*v810 = v379;
}
 else {
*v810 = v424;
}
bool const v811 = *v810;
*v803 = v811;
}
bool const v812 = *v803;
if(v812) {
float const v813 = v800 * v23;
*v801 = v813;
}
thread float * const v814 = &(*v770)[v69];
float const v815 = *v801;
*v814 = v815;
float const v816 = max(v794, v815);
uint32_t const v817 = v771 + v211;
uint32_t const v818 = v381 + v817;
uint32_t const v819 = v774 + v817;
uint32_t const v820 = uint32_t(v819);
threadgroup float * const v821 = &(*v66)[v820];
float const v822 = *v821;
float v823_store;
thread float * v823 = &v823_store;*v823 = v95;
bool const v824 = *v651;
bool v825_store;
thread bool * v825 = &v825_store;if(v824) {
*v825 = v379;
}
 else {
int32_t const v826 = int32_t(v818);
int32_t const v827 = int32_t(v769);
int32_t const v828 = v826 - v827;
bool const v829 = v818 < v19;
bool const v830 = v828 <= v22;
bool const v831 = v829 && v830;
bool v832_store;
thread bool * v832 = &v832_store;if(v831) {
*v832 = v379;
}
 else {
*v832 = v424;
}
bool const v833 = *v832;
*v825 = v833;
}
bool const v834 = *v825;
if(v834) {
float const v835 = v822 * v23;
*v823 = v835;
}
thread float * const v836 = &(*v770)[v320];
float const v837 = *v823;
*v836 = v837;
float const v838 = max(v816, v837);
uint32_t const v839 = 3;
uint32_t const v840 = v771 + v839;
uint32_t const v841 = v381 + v840;
uint32_t const v842 = v774 + v840;
uint32_t const v843 = uint32_t(v842);
threadgroup float * const v844 = &(*v66)[v843];
float const v845 = *v844;
float v846_store;
thread float * v846 = &v846_store;*v846 = v95;
bool const v847 = *v651;
bool v848_store;
thread bool * v848 = &v848_store;if(v847) {
*v848 = v379;
}
 else {
int32_t const v849 = int32_t(v841);
int32_t const v850 = int32_t(v769);
int32_t const v851 = v849 - v850;
bool const v852 = v841 < v19;
bool const v853 = v851 <= v22;
bool const v854 = v852 && v853;
bool v855_store;
thread bool * v855 = &v855_store;if(v854) {
*v855 = v379;
}
 else {
*v855 = v424;
}
bool const v856 = *v855;
*v848 = v856;
}
bool const v857 = *v848;
if(v857) {
float const v858 = v845 * v23;
*v846 = v858;
}
thread float * const v859 = &(*v770)[v336];
float const v860 = *v846;
*v859 = v860;
float const v861 = max(v838, v860);
uint32_t const v862 = v771 + v204;
uint32_t const v863 = v381 + v862;
uint32_t const v864 = v774 + v862;
uint32_t const v865 = uint32_t(v864);
threadgroup float * const v866 = &(*v66)[v865];
float const v867 = *v866;
float v868_store;
thread float * v868 = &v868_store;*v868 = v95;
bool const v869 = *v651;
bool v870_store;
thread bool * v870 = &v870_store;if(v869) {
*v870 = v379;
}
 else {
int32_t const v871 = int32_t(v863);
int32_t const v872 = int32_t(v769);
int32_t const v873 = v871 - v872;
bool const v874 = v863 < v19;
bool const v875 = v873 <= v22;
bool const v876 = v874 && v875;
bool v877_store;
thread bool * v877 = &v877_store;if(v876) {
*v877 = v379;
}
 else {
*v877 = v424;
}
bool const v878 = *v877;
*v870 = v878;
}
bool const v879 = *v870;
if(v879) {
float const v880 = v867 * v23;
*v868 = v880;
}
thread float * const v881 = &(*v770)[v275];
float const v882 = *v868;
*v881 = v882;
float const v883 = max(v861, v882);
uint32_t const v884 = 5;
uint32_t const v885 = v771 + v884;
uint32_t const v886 = v381 + v885;
uint32_t const v887 = v774 + v885;
uint32_t const v888 = uint32_t(v887);
threadgroup float * const v889 = &(*v66)[v888];
float const v890 = *v889;
float v891_store;
thread float * v891 = &v891_store;*v891 = v95;
bool const v892 = *v651;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
*v893 = v379;
}
 else {
int32_t const v894 = int32_t(v886);
int32_t const v895 = int32_t(v769);
int32_t const v896 = v894 - v895;
bool const v897 = v886 < v19;
bool const v898 = v896 <= v22;
bool const v899 = v897 && v898;
bool v900_store;
thread bool * v900 = &v900_store;if(v899) {
*v900 = v379;
}
 else {
*v900 = v424;
}
bool const v901 = *v900;
*v893 = v901;
}
bool const v902 = *v893;
if(v902) {
float const v903 = v890 * v23;
*v891 = v903;
}
uint32_t const v904 = 5;
thread float * const v905 = &(*v770)[v904];
float const v906 = *v891;
*v905 = v906;
float const v907 = max(v883, v906);
uint32_t const v908 = v771 + v218;
uint32_t const v909 = v381 + v908;
uint32_t const v910 = v774 + v908;
uint32_t const v911 = uint32_t(v910);
threadgroup float * const v912 = &(*v66)[v911];
float const v913 = *v912;
float v914_store;
thread float * v914 = &v914_store;*v914 = v95;
bool const v915 = *v651;
bool v916_store;
thread bool * v916 = &v916_store;if(v915) {
*v916 = v379;
}
 else {
int32_t const v917 = int32_t(v909);
int32_t const v918 = int32_t(v769);
int32_t const v919 = v917 - v918;
bool const v920 = v909 < v19;
bool const v921 = v919 <= v22;
bool const v922 = v920 && v921;
bool v923_store;
thread bool * v923 = &v923_store;if(v922) {
*v923 = v379;
}
 else {
*v923 = v424;
}
bool const v924 = *v923;
*v916 = v924;
}
bool const v925 = *v916;
if(v925) {
float const v926 = v913 * v23;
*v914 = v926;
}
thread float * const v927 = &(*v770)[v664];
float const v928 = *v914;
*v927 = v928;
float const v929 = max(v907, v928);
uint32_t const v930 = 7;
uint32_t const v931 = v771 + v930;
uint32_t const v932 = v381 + v931;
uint32_t const v933 = v774 + v931;
uint32_t const v934 = uint32_t(v933);
threadgroup float * const v935 = &(*v66)[v934];
float const v936 = *v935;
float v937_store;
thread float * v937 = &v937_store;*v937 = v95;
bool const v938 = *v651;
bool v939_store;
thread bool * v939 = &v939_store;if(v938) {
*v939 = v379;
}
 else {
int32_t const v940 = int32_t(v932);
int32_t const v941 = int32_t(v769);
int32_t const v942 = v940 - v941;
bool const v943 = v932 < v19;
bool const v944 = v942 <= v22;
bool const v945 = v943 && v944;
bool v946_store;
thread bool * v946 = &v946_store;if(v945) {
*v946 = v379;
}
 else {
*v946 = v424;
}
bool const v947 = *v946;
*v939 = v947;
}
bool const v948 = *v939;
if(v948) {
float const v949 = v936 * v23;
*v937 = v949;
}
uint32_t const v950 = 7;
thread float * const v951 = &(*v770)[v950];
float const v952 = *v937;
*v951 = v952;
float const v953 = max(v929, v952);
float const v954 = simd_shuffle_xor(v953, v62);;
float const v955 = max(v953, v954);
float const v956 = simd_shuffle_xor(v955, v99);;
float const v957 = max(v955, v956);
float const v958 = *v94;
float const v959 = 5.54517698;
float const v960 = v958 + v959;
bool const v961 = v957 > v960;
float const v962 = v961 ? v957 : v958;
float const v963 = v958 - v962;
float const v964 = exp(v963);bool const v965 = v962 != v958;
bool v966_store;
thread bool * v966 = &v966_store;if(v965) {
bool const v967 = v958 != v95;
*v966 = v967;
}
 else {
*v966 = v424;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v968 = *v966;
bool const v969 = simd_any(v968);;
if(v969) {

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v970 = v64 * v211;
uint32_t const v971 = v774 + v970;
uint32_t const v972 = uint32_t(v971);
threadgroup float * const v973 = &(*v66)[v972];
float const v974 = *v973;
float const v975 = v974 * v964;
*v973 = v975;
uint32_t const v976 = v971 + v54;
uint32_t const v977 = uint32_t(v976);
threadgroup float * const v978 = &(*v66)[v977];
float const v979 = *v978;
float const v980 = v979 * v964;
*v978 = v980;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v981 = *v973;
float const v982 = v981 * v964;
*v973 = v982;
float const v983 = *v978;
float const v984 = v983 * v964;
*v978 = v984;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v985 = *v973;
float const v986 = v985 * v964;
*v973 = v986;
float const v987 = *v978;
float const v988 = v987 * v964;
*v978 = v988;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v989 = *v973;
float const v990 = v989 * v964;
*v973 = v990;
float const v991 = *v978;
float const v992 = v991 * v964;
*v978 = v992;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v993 = *v973;
float const v994 = v993 * v964;
*v973 = v994;
float const v995 = *v978;
float const v996 = v995 * v964;
*v978 = v996;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v997 = *v973;
float const v998 = v997 * v964;
*v973 = v998;
float const v999 = *v978;
float const v1000 = v999 * v964;
*v978 = v1000;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1001 = *v973;
float const v1002 = v1001 * v964;
*v973 = v1002;
float const v1003 = *v978;
float const v1004 = v1003 * v964;
*v978 = v1004;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1005 = *v973;
float const v1006 = v1005 * v964;
*v973 = v1006;
float const v1007 = *v978;
float const v1008 = v1007 * v964;
*v978 = v1008;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v94 = v962;
float const v1009 = *v792;
uint32_t const v1010 = reinterpret_cast<const thread uint32_t&>(v1009);
uint32_t const v1011 = 4286578687;
bool const v1012 = v1010 == v1011;
float const v1013 = v1009 - v962;
float const v1014 = exp(v1013);float const v1015 = v1012 ? v74 : v1014;
half const v1016 = half(v1015);
half_4 const v1017 = [&]{
half_4 tmp = v103;
tmp.i_0 = v1016;
return tmp;
}();
float const v1018 = *v814;
uint32_t const v1019 = reinterpret_cast<const thread uint32_t&>(v1018);
bool const v1020 = v1019 == v1011;
float const v1021 = v1018 - v962;
float const v1022 = exp(v1021);float const v1023 = v1020 ? v74 : v1022;
float const v1024 = v1015 + v1023;
half const v1025 = half(v1023);
half_4 const v1026 = [&]{
half_4 tmp = v1017;
tmp.i_1 = v1025;
return tmp;
}();
float const v1027 = *v836;
uint32_t const v1028 = reinterpret_cast<const thread uint32_t&>(v1027);
bool const v1029 = v1028 == v1011;
float const v1030 = v1027 - v962;
float const v1031 = exp(v1030);float const v1032 = v1029 ? v74 : v1031;
float const v1033 = v1024 + v1032;
half const v1034 = half(v1032);
half_4 const v1035 = [&]{
half_4 tmp = v1026;
tmp.i_2 = v1034;
return tmp;
}();
float const v1036 = *v859;
uint32_t const v1037 = reinterpret_cast<const thread uint32_t&>(v1036);
bool const v1038 = v1037 == v1011;
float const v1039 = v1036 - v962;
float const v1040 = exp(v1039);float const v1041 = v1038 ? v74 : v1040;
float const v1042 = v1033 + v1041;
half const v1043 = half(v1041);
half_4 const v1044 = [&]{
half_4 tmp = v1035;
tmp.i_3 = v1043;
return tmp;
}();
uint32_t const v1045 = v63 * v225;
uint32_t const v1046 = v655 + v1045;
uint32_t const v1047 = v64 * v211;
uint32_t const v1048 = v1046 + v1047;
uint32_t const v1049 = uint32_t(v1048);
threadgroup half_4 * const v1050 = &(*v67)[v1049];
*v1050 = v1044;
float const v1051 = *v881;
uint32_t const v1052 = reinterpret_cast<const thread uint32_t&>(v1051);
bool const v1053 = v1052 == v1011;
float const v1054 = v1051 - v962;
float const v1055 = exp(v1054);float const v1056 = v1053 ? v74 : v1055;
float const v1057 = v1042 + v1056;
half const v1058 = half(v1056);
half_4 const v1059 = [&]{
half_4 tmp = v103;
tmp.i_0 = v1058;
return tmp;
}();
float const v1060 = *v905;
uint32_t const v1061 = reinterpret_cast<const thread uint32_t&>(v1060);
bool const v1062 = v1061 == v1011;
float const v1063 = v1060 - v962;
float const v1064 = exp(v1063);float const v1065 = v1062 ? v74 : v1064;
float const v1066 = v1057 + v1065;
half const v1067 = half(v1065);
half_4 const v1068 = [&]{
half_4 tmp = v1059;
tmp.i_1 = v1067;
return tmp;
}();
float const v1069 = *v927;
uint32_t const v1070 = reinterpret_cast<const thread uint32_t&>(v1069);
bool const v1071 = v1070 == v1011;
float const v1072 = v1069 - v962;
float const v1073 = exp(v1072);float const v1074 = v1071 ? v74 : v1073;
float const v1075 = v1066 + v1074;
half const v1076 = half(v1074);
half_4 const v1077 = [&]{
half_4 tmp = v1068;
tmp.i_2 = v1076;
return tmp;
}();
float const v1078 = *v951;
uint32_t const v1079 = reinterpret_cast<const thread uint32_t&>(v1078);
bool const v1080 = v1079 == v1011;
float const v1081 = v1078 - v962;
float const v1082 = exp(v1081);float const v1083 = v1080 ? v74 : v1082;
float const v1084 = v1075 + v1083;
half const v1085 = half(v1083);
half_4 const v1086 = [&]{
half_4 tmp = v1077;
tmp.i_3 = v1085;
return tmp;
}();
uint32_t const v1087 = v1048 + v54;
uint32_t const v1088 = uint32_t(v1087);
threadgroup half_4 * const v1089 = &(*v67)[v1088];
*v1089 = v1086;
float const v1090 = *v96;
float const v1091 = fma(v1090, v964, v1084);
*v96 = v1091;
float const v1092 = *v97;
float const v1093 = fma(v1092, v964, v1084);
*v97 = v1093;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1094 = *v651;
bool const v1095 = !v1094;
bool const v1096 = *v614;
bool const v1097 = v1096 && v1095;
if(v1097) {

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1098 = v774 + v1047;
for(uint32_t v1099 = v98; v1099 < v56; v1099 += v54) {
uint32_t const v1100 = v1099 / v204;
uint32_t const v1101 = v1046 + v1100;
uint32_t const v1102 = uint32_t(v1101);
threadgroup half_4 * const v1103 = &(*v67)[v1102];
half_4 const v1104 = *v1103;
uint32_t const v1105 = v1099 % v204;
half const v1106 = v1104.i_0;
float const v1107 = float(v1106);
float v1108_store;
thread float * v1108 = &v1108_store;*v1108 = v1107;
bool const v1109 = v1105 == v54;
if(v1109) {
half const v1110 = v1104.i_1;
float const v1111 = float(v1110);
*v1108 = v1111;
}
bool const v1112 = v1105 == v211;
if(v1112) {
half const v1113 = v1104.i_2;
float const v1114 = float(v1113);
*v1108 = v1114;
}
bool const v1115 = v1105 == v839;
if(v1115) {
half const v1116 = v1104.i_3;
float const v1117 = float(v1116);
*v1108 = v1117;
}
float const v1118 = *v1108;
uint32_t const v1119 = reinterpret_cast<const thread uint32_t&>(v1118);
bool const v1120 = v1119 == v98;
bool const v1121 = !v1120;
if(v1121) {
uint32_t const v1122 = v1099 * v120;
uint32_t const v1123 = v402 + v1122;
uint32_t const v1124 = v1047 / v204;
uint32_t const v1125 = v1123 + v1124;
uint32_t const v1126 = uint32_t(v1125);
threadgroup half_4 * const v1127 = &(*v65)[v1126];
half_4 const v1128 = *v1127;
half const v1129 = v1128.i_0;
float const v1130 = float(v1129);
float v1131_store;
thread float * v1131 = &v1131_store;*v1131 = v1130;
uint32_t const v1132 = v64 % v211;
bool const v1133 = v1132 == v54;
if(v1133) {
half const v1134 = v1128.i_2;
float const v1135 = float(v1134);
*v1131 = v1135;
}
uint32_t const v1136 = uint32_t(v1098);
float const v1137 = *v1108;
float const v1138 = *v1131;
threadgroup float * const v1139 = &(*v66)[v1136];
float const v1140 = *v1139;
float const v1141 = fma(v1137, v1138, v1140);
*v1139 = v1141;
half const v1142 = v1128.i_1;
float const v1143 = float(v1142);
float v1144_store;
thread float * v1144 = &v1144_store;*v1144 = v1143;
if(v1133) {
half const v1145 = v1128.i_3;
float const v1146 = float(v1145);
*v1144 = v1146;
}
uint32_t const v1147 = v1098 + v54;
uint32_t const v1148 = uint32_t(v1147);
float const v1149 = *v1108;
float const v1150 = *v1144;
threadgroup float * const v1151 = &(*v66)[v1148];
float const v1152 = *v1151;
float const v1153 = fma(v1149, v1150, v1152);
*v1151 = v1153;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1154 = v98; v1154 < v56; v1154 += v54) {
uint32_t const v1155 = v1154 / v204;
uint32_t const v1156 = v1046 + v1155;
uint32_t const v1157 = uint32_t(v1156);
threadgroup half_4 * const v1158 = &(*v67)[v1157];
half_4 const v1159 = *v1158;
uint32_t const v1160 = v1154 % v204;
half const v1161 = v1159.i_0;
float const v1162 = float(v1161);
float v1163_store;
thread float * v1163 = &v1163_store;*v1163 = v1162;
bool const v1164 = v1160 == v54;
if(v1164) {
half const v1165 = v1159.i_1;
float const v1166 = float(v1165);
*v1163 = v1166;
}
bool const v1167 = v1160 == v211;
if(v1167) {
half const v1168 = v1159.i_2;
float const v1169 = float(v1168);
*v1163 = v1169;
}
bool const v1170 = v1160 == v839;
if(v1170) {
half const v1171 = v1159.i_3;
float const v1172 = float(v1171);
*v1163 = v1172;
}
float const v1173 = *v1163;
uint32_t const v1174 = reinterpret_cast<const thread uint32_t&>(v1173);
bool const v1175 = v1174 == v98;
bool const v1176 = !v1175;
if(v1176) {
uint32_t const v1177 = v1154 * v120;
uint32_t const v1178 = 578;
uint32_t const v1179 = v1178 + v1177;
uint32_t const v1180 = v1047 / v204;
uint32_t const v1181 = v1179 + v1180;
uint32_t const v1182 = uint32_t(v1181);
threadgroup half_4 * const v1183 = &(*v65)[v1182];
half_4 const v1184 = *v1183;
half const v1185 = v1184.i_0;
float const v1186 = float(v1185);
float v1187_store;
thread float * v1187 = &v1187_store;*v1187 = v1186;
uint32_t const v1188 = v64 % v211;
bool const v1189 = v1188 == v54;
if(v1189) {
half const v1190 = v1184.i_2;
float const v1191 = float(v1190);
*v1187 = v1191;
}
uint32_t const v1192 = uint32_t(v1098);
float const v1193 = *v1163;
float const v1194 = *v1187;
threadgroup float * const v1195 = &(*v66)[v1192];
float const v1196 = *v1195;
float const v1197 = fma(v1193, v1194, v1196);
*v1195 = v1197;
half const v1198 = v1184.i_1;
float const v1199 = float(v1198);
float v1200_store;
thread float * v1200 = &v1200_store;*v1200 = v1199;
if(v1189) {
half const v1201 = v1184.i_3;
float const v1202 = float(v1201);
*v1200 = v1202;
}
uint32_t const v1203 = v1098 + v54;
uint32_t const v1204 = uint32_t(v1203);
float const v1205 = *v1163;
float const v1206 = *v1200;
threadgroup float * const v1207 = &(*v66)[v1204];
float const v1208 = *v1207;
float const v1209 = fma(v1205, v1206, v1208);
*v1207 = v1209;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1210 = v98; v1210 < v56; v1210 += v54) {
uint32_t const v1211 = v1210 / v204;
uint32_t const v1212 = v1046 + v1211;
uint32_t const v1213 = uint32_t(v1212);
threadgroup half_4 * const v1214 = &(*v67)[v1213];
half_4 const v1215 = *v1214;
uint32_t const v1216 = v1210 % v204;
half const v1217 = v1215.i_0;
float const v1218 = float(v1217);
float v1219_store;
thread float * v1219 = &v1219_store;*v1219 = v1218;
bool const v1220 = v1216 == v54;
if(v1220) {
half const v1221 = v1215.i_1;
float const v1222 = float(v1221);
*v1219 = v1222;
}
bool const v1223 = v1216 == v211;
if(v1223) {
half const v1224 = v1215.i_2;
float const v1225 = float(v1224);
*v1219 = v1225;
}
bool const v1226 = v1216 == v839;
if(v1226) {
half const v1227 = v1215.i_3;
float const v1228 = float(v1227);
*v1219 = v1228;
}
float const v1229 = *v1219;
uint32_t const v1230 = reinterpret_cast<const thread uint32_t&>(v1229);
bool const v1231 = v1230 == v98;
bool const v1232 = !v1231;
if(v1232) {
uint32_t const v1233 = v1210 * v120;
uint32_t const v1234 = 580;
uint32_t const v1235 = v1234 + v1233;
uint32_t const v1236 = v1047 / v204;
uint32_t const v1237 = v1235 + v1236;
uint32_t const v1238 = uint32_t(v1237);
threadgroup half_4 * const v1239 = &(*v65)[v1238];
half_4 const v1240 = *v1239;
half const v1241 = v1240.i_0;
float const v1242 = float(v1241);
float v1243_store;
thread float * v1243 = &v1243_store;*v1243 = v1242;
uint32_t const v1244 = v64 % v211;
bool const v1245 = v1244 == v54;
if(v1245) {
half const v1246 = v1240.i_2;
float const v1247 = float(v1246);
*v1243 = v1247;
}
uint32_t const v1248 = uint32_t(v1098);
float const v1249 = *v1219;
float const v1250 = *v1243;
threadgroup float * const v1251 = &(*v66)[v1248];
float const v1252 = *v1251;
float const v1253 = fma(v1249, v1250, v1252);
*v1251 = v1253;
half const v1254 = v1240.i_1;
float const v1255 = float(v1254);
float v1256_store;
thread float * v1256 = &v1256_store;*v1256 = v1255;
if(v1245) {
half const v1257 = v1240.i_3;
float const v1258 = float(v1257);
*v1256 = v1258;
}
uint32_t const v1259 = v1098 + v54;
uint32_t const v1260 = uint32_t(v1259);
float const v1261 = *v1219;
float const v1262 = *v1256;
threadgroup float * const v1263 = &(*v66)[v1260];
float const v1264 = *v1263;
float const v1265 = fma(v1261, v1262, v1264);
*v1263 = v1265;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1266 = v98; v1266 < v56; v1266 += v54) {
uint32_t const v1267 = v1266 / v204;
uint32_t const v1268 = v1046 + v1267;
uint32_t const v1269 = uint32_t(v1268);
threadgroup half_4 * const v1270 = &(*v67)[v1269];
half_4 const v1271 = *v1270;
uint32_t const v1272 = v1266 % v204;
half const v1273 = v1271.i_0;
float const v1274 = float(v1273);
float v1275_store;
thread float * v1275 = &v1275_store;*v1275 = v1274;
bool const v1276 = v1272 == v54;
if(v1276) {
half const v1277 = v1271.i_1;
float const v1278 = float(v1277);
*v1275 = v1278;
}
bool const v1279 = v1272 == v211;
if(v1279) {
half const v1280 = v1271.i_2;
float const v1281 = float(v1280);
*v1275 = v1281;
}
bool const v1282 = v1272 == v839;
if(v1282) {
half const v1283 = v1271.i_3;
float const v1284 = float(v1283);
*v1275 = v1284;
}
float const v1285 = *v1275;
uint32_t const v1286 = reinterpret_cast<const thread uint32_t&>(v1285);
bool const v1287 = v1286 == v98;
bool const v1288 = !v1287;
if(v1288) {
uint32_t const v1289 = v1266 * v120;
uint32_t const v1290 = 582;
uint32_t const v1291 = v1290 + v1289;
uint32_t const v1292 = v1047 / v204;
uint32_t const v1293 = v1291 + v1292;
uint32_t const v1294 = uint32_t(v1293);
threadgroup half_4 * const v1295 = &(*v65)[v1294];
half_4 const v1296 = *v1295;
half const v1297 = v1296.i_0;
float const v1298 = float(v1297);
float v1299_store;
thread float * v1299 = &v1299_store;*v1299 = v1298;
uint32_t const v1300 = v64 % v211;
bool const v1301 = v1300 == v54;
if(v1301) {
half const v1302 = v1296.i_2;
float const v1303 = float(v1302);
*v1299 = v1303;
}
uint32_t const v1304 = uint32_t(v1098);
float const v1305 = *v1275;
float const v1306 = *v1299;
threadgroup float * const v1307 = &(*v66)[v1304];
float const v1308 = *v1307;
float const v1309 = fma(v1305, v1306, v1308);
*v1307 = v1309;
half const v1310 = v1296.i_1;
float const v1311 = float(v1310);
float v1312_store;
thread float * v1312 = &v1312_store;*v1312 = v1311;
if(v1301) {
half const v1313 = v1296.i_3;
float const v1314 = float(v1313);
*v1312 = v1314;
}
uint32_t const v1315 = v1098 + v54;
uint32_t const v1316 = uint32_t(v1315);
float const v1317 = *v1275;
float const v1318 = *v1312;
threadgroup float * const v1319 = &(*v66)[v1316];
float const v1320 = *v1319;
float const v1321 = fma(v1317, v1318, v1320);
*v1319 = v1321;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1322 = v98; v1322 < v56; v1322 += v54) {
uint32_t const v1323 = v1322 / v204;
uint32_t const v1324 = v1046 + v1323;
uint32_t const v1325 = uint32_t(v1324);
threadgroup half_4 * const v1326 = &(*v67)[v1325];
half_4 const v1327 = *v1326;
uint32_t const v1328 = v1322 % v204;
half const v1329 = v1327.i_0;
float const v1330 = float(v1329);
float v1331_store;
thread float * v1331 = &v1331_store;*v1331 = v1330;
bool const v1332 = v1328 == v54;
if(v1332) {
half const v1333 = v1327.i_1;
float const v1334 = float(v1333);
*v1331 = v1334;
}
bool const v1335 = v1328 == v211;
if(v1335) {
half const v1336 = v1327.i_2;
float const v1337 = float(v1336);
*v1331 = v1337;
}
bool const v1338 = v1328 == v839;
if(v1338) {
half const v1339 = v1327.i_3;
float const v1340 = float(v1339);
*v1331 = v1340;
}
float const v1341 = *v1331;
uint32_t const v1342 = reinterpret_cast<const thread uint32_t&>(v1341);
bool const v1343 = v1342 == v98;
bool const v1344 = !v1343;
if(v1344) {
uint32_t const v1345 = v1322 * v120;
uint32_t const v1346 = 584;
uint32_t const v1347 = v1346 + v1345;
uint32_t const v1348 = v1047 / v204;
uint32_t const v1349 = v1347 + v1348;
uint32_t const v1350 = uint32_t(v1349);
threadgroup half_4 * const v1351 = &(*v65)[v1350];
half_4 const v1352 = *v1351;
half const v1353 = v1352.i_0;
float const v1354 = float(v1353);
float v1355_store;
thread float * v1355 = &v1355_store;*v1355 = v1354;
uint32_t const v1356 = v64 % v211;
bool const v1357 = v1356 == v54;
if(v1357) {
half const v1358 = v1352.i_2;
float const v1359 = float(v1358);
*v1355 = v1359;
}
uint32_t const v1360 = uint32_t(v1098);
float const v1361 = *v1331;
float const v1362 = *v1355;
threadgroup float * const v1363 = &(*v66)[v1360];
float const v1364 = *v1363;
float const v1365 = fma(v1361, v1362, v1364);
*v1363 = v1365;
half const v1366 = v1352.i_1;
float const v1367 = float(v1366);
float v1368_store;
thread float * v1368 = &v1368_store;*v1368 = v1367;
if(v1357) {
half const v1369 = v1352.i_3;
float const v1370 = float(v1369);
*v1368 = v1370;
}
uint32_t const v1371 = v1098 + v54;
uint32_t const v1372 = uint32_t(v1371);
float const v1373 = *v1331;
float const v1374 = *v1368;
threadgroup float * const v1375 = &(*v66)[v1372];
float const v1376 = *v1375;
float const v1377 = fma(v1373, v1374, v1376);
*v1375 = v1377;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1378 = v98; v1378 < v56; v1378 += v54) {
uint32_t const v1379 = v1378 / v204;
uint32_t const v1380 = v1046 + v1379;
uint32_t const v1381 = uint32_t(v1380);
threadgroup half_4 * const v1382 = &(*v67)[v1381];
half_4 const v1383 = *v1382;
uint32_t const v1384 = v1378 % v204;
half const v1385 = v1383.i_0;
float const v1386 = float(v1385);
float v1387_store;
thread float * v1387 = &v1387_store;*v1387 = v1386;
bool const v1388 = v1384 == v54;
if(v1388) {
half const v1389 = v1383.i_1;
float const v1390 = float(v1389);
*v1387 = v1390;
}
bool const v1391 = v1384 == v211;
if(v1391) {
half const v1392 = v1383.i_2;
float const v1393 = float(v1392);
*v1387 = v1393;
}
bool const v1394 = v1384 == v839;
if(v1394) {
half const v1395 = v1383.i_3;
float const v1396 = float(v1395);
*v1387 = v1396;
}
float const v1397 = *v1387;
uint32_t const v1398 = reinterpret_cast<const thread uint32_t&>(v1397);
bool const v1399 = v1398 == v98;
bool const v1400 = !v1399;
if(v1400) {
uint32_t const v1401 = v1378 * v120;
uint32_t const v1402 = 586;
uint32_t const v1403 = v1402 + v1401;
uint32_t const v1404 = v1047 / v204;
uint32_t const v1405 = v1403 + v1404;
uint32_t const v1406 = uint32_t(v1405);
threadgroup half_4 * const v1407 = &(*v65)[v1406];
half_4 const v1408 = *v1407;
half const v1409 = v1408.i_0;
float const v1410 = float(v1409);
float v1411_store;
thread float * v1411 = &v1411_store;*v1411 = v1410;
uint32_t const v1412 = v64 % v211;
bool const v1413 = v1412 == v54;
if(v1413) {
half const v1414 = v1408.i_2;
float const v1415 = float(v1414);
*v1411 = v1415;
}
uint32_t const v1416 = uint32_t(v1098);
float const v1417 = *v1387;
float const v1418 = *v1411;
threadgroup float * const v1419 = &(*v66)[v1416];
float const v1420 = *v1419;
float const v1421 = fma(v1417, v1418, v1420);
*v1419 = v1421;
half const v1422 = v1408.i_1;
float const v1423 = float(v1422);
float v1424_store;
thread float * v1424 = &v1424_store;*v1424 = v1423;
if(v1413) {
half const v1425 = v1408.i_3;
float const v1426 = float(v1425);
*v1424 = v1426;
}
uint32_t const v1427 = v1098 + v54;
uint32_t const v1428 = uint32_t(v1427);
float const v1429 = *v1387;
float const v1430 = *v1424;
threadgroup float * const v1431 = &(*v66)[v1428];
float const v1432 = *v1431;
float const v1433 = fma(v1429, v1430, v1432);
*v1431 = v1433;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1434 = v98; v1434 < v56; v1434 += v54) {
uint32_t const v1435 = v1434 / v204;
uint32_t const v1436 = v1046 + v1435;
uint32_t const v1437 = uint32_t(v1436);
threadgroup half_4 * const v1438 = &(*v67)[v1437];
half_4 const v1439 = *v1438;
uint32_t const v1440 = v1434 % v204;
half const v1441 = v1439.i_0;
float const v1442 = float(v1441);
float v1443_store;
thread float * v1443 = &v1443_store;*v1443 = v1442;
bool const v1444 = v1440 == v54;
if(v1444) {
half const v1445 = v1439.i_1;
float const v1446 = float(v1445);
*v1443 = v1446;
}
bool const v1447 = v1440 == v211;
if(v1447) {
half const v1448 = v1439.i_2;
float const v1449 = float(v1448);
*v1443 = v1449;
}
bool const v1450 = v1440 == v839;
if(v1450) {
half const v1451 = v1439.i_3;
float const v1452 = float(v1451);
*v1443 = v1452;
}
float const v1453 = *v1443;
uint32_t const v1454 = reinterpret_cast<const thread uint32_t&>(v1453);
bool const v1455 = v1454 == v98;
bool const v1456 = !v1455;
if(v1456) {
uint32_t const v1457 = v1434 * v120;
uint32_t const v1458 = 588;
uint32_t const v1459 = v1458 + v1457;
uint32_t const v1460 = v1047 / v204;
uint32_t const v1461 = v1459 + v1460;
uint32_t const v1462 = uint32_t(v1461);
threadgroup half_4 * const v1463 = &(*v65)[v1462];
half_4 const v1464 = *v1463;
half const v1465 = v1464.i_0;
float const v1466 = float(v1465);
float v1467_store;
thread float * v1467 = &v1467_store;*v1467 = v1466;
uint32_t const v1468 = v64 % v211;
bool const v1469 = v1468 == v54;
if(v1469) {
half const v1470 = v1464.i_2;
float const v1471 = float(v1470);
*v1467 = v1471;
}
uint32_t const v1472 = uint32_t(v1098);
float const v1473 = *v1443;
float const v1474 = *v1467;
threadgroup float * const v1475 = &(*v66)[v1472];
float const v1476 = *v1475;
float const v1477 = fma(v1473, v1474, v1476);
*v1475 = v1477;
half const v1478 = v1464.i_1;
float const v1479 = float(v1478);
float v1480_store;
thread float * v1480 = &v1480_store;*v1480 = v1479;
if(v1469) {
half const v1481 = v1464.i_3;
float const v1482 = float(v1481);
*v1480 = v1482;
}
uint32_t const v1483 = v1098 + v54;
uint32_t const v1484 = uint32_t(v1483);
float const v1485 = *v1443;
float const v1486 = *v1480;
threadgroup float * const v1487 = &(*v66)[v1484];
float const v1488 = *v1487;
float const v1489 = fma(v1485, v1486, v1488);
*v1487 = v1489;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1490 = v98; v1490 < v56; v1490 += v54) {
uint32_t const v1491 = v1490 / v204;
uint32_t const v1492 = v1046 + v1491;
uint32_t const v1493 = uint32_t(v1492);
threadgroup half_4 * const v1494 = &(*v67)[v1493];
half_4 const v1495 = *v1494;
uint32_t const v1496 = v1490 % v204;
half const v1497 = v1495.i_0;
float const v1498 = float(v1497);
float v1499_store;
thread float * v1499 = &v1499_store;*v1499 = v1498;
bool const v1500 = v1496 == v54;
if(v1500) {
half const v1501 = v1495.i_1;
float const v1502 = float(v1501);
*v1499 = v1502;
}
bool const v1503 = v1496 == v211;
if(v1503) {
half const v1504 = v1495.i_2;
float const v1505 = float(v1504);
*v1499 = v1505;
}
bool const v1506 = v1496 == v839;
if(v1506) {
half const v1507 = v1495.i_3;
float const v1508 = float(v1507);
*v1499 = v1508;
}
float const v1509 = *v1499;
uint32_t const v1510 = reinterpret_cast<const thread uint32_t&>(v1509);
bool const v1511 = v1510 == v98;
bool const v1512 = !v1511;
if(v1512) {
uint32_t const v1513 = v1490 * v120;
uint32_t const v1514 = 590;
uint32_t const v1515 = v1514 + v1513;
uint32_t const v1516 = v1047 / v204;
uint32_t const v1517 = v1515 + v1516;
uint32_t const v1518 = uint32_t(v1517);
threadgroup half_4 * const v1519 = &(*v65)[v1518];
half_4 const v1520 = *v1519;
half const v1521 = v1520.i_0;
float const v1522 = float(v1521);
float v1523_store;
thread float * v1523 = &v1523_store;*v1523 = v1522;
uint32_t const v1524 = v64 % v211;
bool const v1525 = v1524 == v54;
if(v1525) {
half const v1526 = v1520.i_2;
float const v1527 = float(v1526);
*v1523 = v1527;
}
uint32_t const v1528 = uint32_t(v1098);
float const v1529 = *v1499;
float const v1530 = *v1523;
threadgroup float * const v1531 = &(*v66)[v1528];
float const v1532 = *v1531;
float const v1533 = fma(v1529, v1530, v1532);
*v1531 = v1533;
half const v1534 = v1520.i_1;
float const v1535 = float(v1534);
float v1536_store;
thread float * v1536 = &v1536_store;*v1536 = v1535;
if(v1525) {
half const v1537 = v1520.i_3;
float const v1538 = float(v1537);
*v1536 = v1538;
}
uint32_t const v1539 = v1098 + v54;
uint32_t const v1540 = uint32_t(v1539);
float const v1541 = *v1499;
float const v1542 = *v1536;
threadgroup float * const v1543 = &(*v66)[v1540];
float const v1544 = *v1543;
float const v1545 = fma(v1541, v1542, v1544);
*v1543 = v1545;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1546_store; thread simdgroup_half8x8 * v1546 = &v1546_store;uint32_t const v1547 = uint32_t(v655);
threadgroup half_4 * const v1548 = &(*v67)[v1547];
simdgroup_load(*v1546, reinterpret_cast<threadgroup half *>(v1548), v678, 0, false);
simdgroup_half8x8 v1549_store; thread simdgroup_half8x8 * v1549 = &v1549_store;uint32_t const v1550 = 576;
threadgroup half_4 * const v1551 = &(*v65)[v1550];
simdgroup_load(*v1549, reinterpret_cast<threadgroup half *>(v1551), v209, 0, false);
simdgroup_multiply_accumulate(*v73, *v1546, *v1549, *v73);
simdgroup_half8x8 v1552_store; thread simdgroup_half8x8 * v1552 = &v1552_store;uint32_t const v1553 = 578;
threadgroup half_4 * const v1554 = &(*v65)[v1553];
simdgroup_load(*v1552, reinterpret_cast<threadgroup half *>(v1554), v209, 0, false);
simdgroup_multiply_accumulate(*v75, *v1546, *v1552, *v75);
simdgroup_half8x8 v1555_store; thread simdgroup_half8x8 * v1555 = &v1555_store;uint32_t const v1556 = 580;
threadgroup half_4 * const v1557 = &(*v65)[v1556];
simdgroup_load(*v1555, reinterpret_cast<threadgroup half *>(v1557), v209, 0, false);
simdgroup_multiply_accumulate(*v76, *v1546, *v1555, *v76);
simdgroup_half8x8 v1558_store; thread simdgroup_half8x8 * v1558 = &v1558_store;uint32_t const v1559 = 582;
threadgroup half_4 * const v1560 = &(*v65)[v1559];
simdgroup_load(*v1558, reinterpret_cast<threadgroup half *>(v1560), v209, 0, false);
simdgroup_multiply_accumulate(*v77, *v1546, *v1558, *v77);
simdgroup_half8x8 v1561_store; thread simdgroup_half8x8 * v1561 = &v1561_store;uint32_t const v1562 = 584;
threadgroup half_4 * const v1563 = &(*v65)[v1562];
simdgroup_load(*v1561, reinterpret_cast<threadgroup half *>(v1563), v209, 0, false);
simdgroup_multiply_accumulate(*v78, *v1546, *v1561, *v78);
simdgroup_half8x8 v1564_store; thread simdgroup_half8x8 * v1564 = &v1564_store;uint32_t const v1565 = 586;
threadgroup half_4 * const v1566 = &(*v65)[v1565];
simdgroup_load(*v1564, reinterpret_cast<threadgroup half *>(v1566), v209, 0, false);
simdgroup_multiply_accumulate(*v79, *v1546, *v1564, *v79);
simdgroup_half8x8 v1567_store; thread simdgroup_half8x8 * v1567 = &v1567_store;uint32_t const v1568 = 588;
threadgroup half_4 * const v1569 = &(*v65)[v1568];
simdgroup_load(*v1567, reinterpret_cast<threadgroup half *>(v1569), v209, 0, false);
simdgroup_multiply_accumulate(*v80, *v1546, *v1567, *v80);
simdgroup_half8x8 v1570_store; thread simdgroup_half8x8 * v1570 = &v1570_store;uint32_t const v1571 = 590;
threadgroup half_4 * const v1572 = &(*v65)[v1571];
simdgroup_load(*v1570, reinterpret_cast<threadgroup half *>(v1572), v209, 0, false);
simdgroup_multiply_accumulate(*v81, *v1546, *v1570, *v81);
simdgroup_half8x8 v1573_store; thread simdgroup_half8x8 * v1573 = &v1573_store;uint32_t const v1574 = v655 + v211;
uint32_t const v1575 = uint32_t(v1574);
threadgroup half_4 * const v1576 = &(*v67)[v1575];
simdgroup_load(*v1573, reinterpret_cast<threadgroup half *>(v1576), v678, 0, false);
simdgroup_half8x8 v1577_store; thread simdgroup_half8x8 * v1577 = &v1577_store;threadgroup half_4 * const v1578 = &(*v65)[v741];
simdgroup_load(*v1577, reinterpret_cast<threadgroup half *>(v1578), v209, 0, false);
simdgroup_multiply_accumulate(*v73, *v1573, *v1577, *v73);
simdgroup_half8x8 v1579_store; thread simdgroup_half8x8 * v1579 = &v1579_store;uint32_t const v1580 = 722;
threadgroup half_4 * const v1581 = &(*v65)[v1580];
simdgroup_load(*v1579, reinterpret_cast<threadgroup half *>(v1581), v209, 0, false);
simdgroup_multiply_accumulate(*v75, *v1573, *v1579, *v75);
simdgroup_half8x8 v1582_store; thread simdgroup_half8x8 * v1582 = &v1582_store;uint32_t const v1583 = 724;
threadgroup half_4 * const v1584 = &(*v65)[v1583];
simdgroup_load(*v1582, reinterpret_cast<threadgroup half *>(v1584), v209, 0, false);
simdgroup_multiply_accumulate(*v76, *v1573, *v1582, *v76);
simdgroup_half8x8 v1585_store; thread simdgroup_half8x8 * v1585 = &v1585_store;uint32_t const v1586 = 726;
threadgroup half_4 * const v1587 = &(*v65)[v1586];
simdgroup_load(*v1585, reinterpret_cast<threadgroup half *>(v1587), v209, 0, false);
simdgroup_multiply_accumulate(*v77, *v1573, *v1585, *v77);
simdgroup_half8x8 v1588_store; thread simdgroup_half8x8 * v1588 = &v1588_store;uint32_t const v1589 = 728;
threadgroup half_4 * const v1590 = &(*v65)[v1589];
simdgroup_load(*v1588, reinterpret_cast<threadgroup half *>(v1590), v209, 0, false);
simdgroup_multiply_accumulate(*v78, *v1573, *v1588, *v78);
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;uint32_t const v1592 = 730;
threadgroup half_4 * const v1593 = &(*v65)[v1592];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1593), v209, 0, false);
simdgroup_multiply_accumulate(*v79, *v1573, *v1591, *v79);
simdgroup_half8x8 v1594_store; thread simdgroup_half8x8 * v1594 = &v1594_store;uint32_t const v1595 = 732;
threadgroup half_4 * const v1596 = &(*v65)[v1595];
simdgroup_load(*v1594, reinterpret_cast<threadgroup half *>(v1596), v209, 0, false);
simdgroup_multiply_accumulate(*v80, *v1573, *v1594, *v80);
simdgroup_half8x8 v1597_store; thread simdgroup_half8x8 * v1597 = &v1597_store;uint32_t const v1598 = 734;
threadgroup half_4 * const v1599 = &(*v65)[v1598];
simdgroup_load(*v1597, reinterpret_cast<threadgroup half *>(v1599), v209, 0, false);
simdgroup_multiply_accumulate(*v81, *v1573, *v1597, *v81);
simdgroup_half8x8 v1600_store; thread simdgroup_half8x8 * v1600 = &v1600_store;uint32_t const v1601 = v655 + v204;
uint32_t const v1602 = uint32_t(v1601);
threadgroup half_4 * const v1603 = &(*v67)[v1602];
simdgroup_load(*v1600, reinterpret_cast<threadgroup half *>(v1603), v678, 0, false);
simdgroup_half8x8 v1604_store; thread simdgroup_half8x8 * v1604 = &v1604_store;threadgroup half_4 * const v1605 = &(*v65)[v712];
simdgroup_load(*v1604, reinterpret_cast<threadgroup half *>(v1605), v209, 0, false);
simdgroup_multiply_accumulate(*v73, *v1600, *v1604, *v73);
simdgroup_half8x8 v1606_store; thread simdgroup_half8x8 * v1606 = &v1606_store;uint32_t const v1607 = 866;
threadgroup half_4 * const v1608 = &(*v65)[v1607];
simdgroup_load(*v1606, reinterpret_cast<threadgroup half *>(v1608), v209, 0, false);
simdgroup_multiply_accumulate(*v75, *v1600, *v1606, *v75);
simdgroup_half8x8 v1609_store; thread simdgroup_half8x8 * v1609 = &v1609_store;uint32_t const v1610 = 868;
threadgroup half_4 * const v1611 = &(*v65)[v1610];
simdgroup_load(*v1609, reinterpret_cast<threadgroup half *>(v1611), v209, 0, false);
simdgroup_multiply_accumulate(*v76, *v1600, *v1609, *v76);
simdgroup_half8x8 v1612_store; thread simdgroup_half8x8 * v1612 = &v1612_store;uint32_t const v1613 = 870;
threadgroup half_4 * const v1614 = &(*v65)[v1613];
simdgroup_load(*v1612, reinterpret_cast<threadgroup half *>(v1614), v209, 0, false);
simdgroup_multiply_accumulate(*v77, *v1600, *v1612, *v77);
simdgroup_half8x8 v1615_store; thread simdgroup_half8x8 * v1615 = &v1615_store;uint32_t const v1616 = 872;
threadgroup half_4 * const v1617 = &(*v65)[v1616];
simdgroup_load(*v1615, reinterpret_cast<threadgroup half *>(v1617), v209, 0, false);
simdgroup_multiply_accumulate(*v78, *v1600, *v1615, *v78);
simdgroup_half8x8 v1618_store; thread simdgroup_half8x8 * v1618 = &v1618_store;uint32_t const v1619 = 874;
threadgroup half_4 * const v1620 = &(*v65)[v1619];
simdgroup_load(*v1618, reinterpret_cast<threadgroup half *>(v1620), v209, 0, false);
simdgroup_multiply_accumulate(*v79, *v1600, *v1618, *v79);
simdgroup_half8x8 v1621_store; thread simdgroup_half8x8 * v1621 = &v1621_store;uint32_t const v1622 = 876;
threadgroup half_4 * const v1623 = &(*v65)[v1622];
simdgroup_load(*v1621, reinterpret_cast<threadgroup half *>(v1623), v209, 0, false);
simdgroup_multiply_accumulate(*v80, *v1600, *v1621, *v80);
simdgroup_half8x8 v1624_store; thread simdgroup_half8x8 * v1624 = &v1624_store;uint32_t const v1625 = 878;
threadgroup half_4 * const v1626 = &(*v65)[v1625];
simdgroup_load(*v1624, reinterpret_cast<threadgroup half *>(v1626), v209, 0, false);
simdgroup_multiply_accumulate(*v81, *v1600, *v1624, *v81);
simdgroup_half8x8 v1627_store; thread simdgroup_half8x8 * v1627 = &v1627_store;uint32_t const v1628 = v655 + v218;
uint32_t const v1629 = uint32_t(v1628);
threadgroup half_4 * const v1630 = &(*v67)[v1629];
simdgroup_load(*v1627, reinterpret_cast<threadgroup half *>(v1630), v678, 0, false);
simdgroup_half8x8 v1631_store; thread simdgroup_half8x8 * v1631 = &v1631_store;threadgroup half_4 * const v1632 = &(*v65)[v683];
simdgroup_load(*v1631, reinterpret_cast<threadgroup half *>(v1632), v209, 0, false);
simdgroup_multiply_accumulate(*v73, *v1627, *v1631, *v73);
simdgroup_half8x8 v1633_store; thread simdgroup_half8x8 * v1633 = &v1633_store;uint32_t const v1634 = 1010;
threadgroup half_4 * const v1635 = &(*v65)[v1634];
simdgroup_load(*v1633, reinterpret_cast<threadgroup half *>(v1635), v209, 0, false);
simdgroup_multiply_accumulate(*v75, *v1627, *v1633, *v75);
simdgroup_half8x8 v1636_store; thread simdgroup_half8x8 * v1636 = &v1636_store;uint32_t const v1637 = 1012;
threadgroup half_4 * const v1638 = &(*v65)[v1637];
simdgroup_load(*v1636, reinterpret_cast<threadgroup half *>(v1638), v209, 0, false);
simdgroup_multiply_accumulate(*v76, *v1627, *v1636, *v76);
simdgroup_half8x8 v1639_store; thread simdgroup_half8x8 * v1639 = &v1639_store;uint32_t const v1640 = 1014;
threadgroup half_4 * const v1641 = &(*v65)[v1640];
simdgroup_load(*v1639, reinterpret_cast<threadgroup half *>(v1641), v209, 0, false);
simdgroup_multiply_accumulate(*v77, *v1627, *v1639, *v77);
simdgroup_half8x8 v1642_store; thread simdgroup_half8x8 * v1642 = &v1642_store;uint32_t const v1643 = 1016;
threadgroup half_4 * const v1644 = &(*v65)[v1643];
simdgroup_load(*v1642, reinterpret_cast<threadgroup half *>(v1644), v209, 0, false);
simdgroup_multiply_accumulate(*v78, *v1627, *v1642, *v78);
simdgroup_half8x8 v1645_store; thread simdgroup_half8x8 * v1645 = &v1645_store;uint32_t const v1646 = 1018;
threadgroup half_4 * const v1647 = &(*v65)[v1646];
simdgroup_load(*v1645, reinterpret_cast<threadgroup half *>(v1647), v209, 0, false);
simdgroup_multiply_accumulate(*v79, *v1627, *v1645, *v79);
simdgroup_half8x8 v1648_store; thread simdgroup_half8x8 * v1648 = &v1648_store;uint32_t const v1649 = 1020;
threadgroup half_4 * const v1650 = &(*v65)[v1649];
simdgroup_load(*v1648, reinterpret_cast<threadgroup half *>(v1650), v209, 0, false);
simdgroup_multiply_accumulate(*v80, *v1627, *v1648, *v80);
simdgroup_half8x8 v1651_store; thread simdgroup_half8x8 * v1651 = &v1651_store;uint32_t const v1652 = 1022;
threadgroup half_4 * const v1653 = &(*v65)[v1652];
simdgroup_load(*v1651, reinterpret_cast<threadgroup half *>(v1653), v209, 0, false);
simdgroup_multiply_accumulate(*v81, *v1627, *v1651, *v81);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1654_store = {};
thread array<float, 1> * v1654 = &v1654_store;float const v1655 = *v96;
float const v1656 = simd_shuffle_xor(v1655, v62);;
float const v1657 = v1655 + v1656;
float const v1658 = simd_shuffle_xor(v1657, v99);;
float const v1659 = v1657 + v1658;
uint32_t const v1660 = reinterpret_cast<const thread uint32_t&>(v1659);
bool const v1661 = v1660 == v98;
float const v1662 = v72 / v1659;
float const v1663 = v1661 ? v74 : v1662;
thread float * const v1664 = &(*v1654)[v17];
*v1664 = v1663;
uint32_t const v1665 = v61 * v62;
uint32_t const v1666 = v59 + v1665;
float const v1667 = *v1664;
uint32_t const v1668 = v1666 + v63;
uint32_t const v1669 = uint32_t(v1668);
uint32_t const v1670 = v42 + v1669;
uint32_t const v1671 = 320;
uint32_t const v1672 = v61 * v1671;
uint32_t const v1673 = uint32_t(v1672);
uint32_t const v1674 = 40;
threadgroup float * const v1675 = &(*v66)[v1673];

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1676 = v63 * v1674;
uint32_t const v1677 = v1672 + v1676;
uint32_t const v1678 = v64 * v211;
uint32_t const v1679 = v1677 + v1678;
bool const v1680 = v1668 < v18;
if(v1680) {
float_4 const v1681 = float_4{v74, v74, v74, v74};
float_4 v1682_store;
thread float_4 * v1682 = &v1682_store;*v1682 = v1681;
uint32_t const v1683 = uint32_t(v1679);
threadgroup float * const v1684 = &(*v66)[v1683];
float const v1685 = *v1684;
float const v1686 = v1685 * v1667;
float_4 const v1687 = *v1682;
float_4 const v1688 = [&]{
float_4 tmp = v1687;
tmp.i_0 = v1686;
return tmp;
}();
*v1682 = v1688;
uint32_t const v1689 = v1679 + v54;
uint32_t const v1690 = uint32_t(v1689);
threadgroup float * const v1691 = &(*v66)[v1690];
float const v1692 = *v1691;
float const v1693 = v1692 * v1667;
float_4 const v1694 = *v1682;
float_4 const v1695 = [&]{
float_4 tmp = v1694;
tmp.i_1 = v1693;
return tmp;
}();
*v1682 = v1695;
uint32_t const v1696 = 64;
bool const v1697 = v1678 < v1696;
if(v1697) {
half_2 const v1698 = half_2{v83, v83};
float_4 const v1699 = *v1682;
float const v1700 = v1699.i_0;
half const v1701 = half(v1700);
half_2 const v1702 = [&]{
half_2 tmp = v1698;
tmp.i_0 = v1701;
return tmp;
}();
float const v1703 = v1699.i_1;
half const v1704 = half(v1703);
half_2 const v1705 = [&]{
half_2 tmp = v1702;
tmp.i_1 = v1704;
return tmp;
}();
uint32_t const v1706 = v1670 * v68;
uint32_t const v1707 = v1678 / v211;
uint32_t const v1708 = uint32_t(v1707);
uint32_t const v1709 = v1706 + v1708;
device half_2 * const v1710 = &v4[v1709];
*v1710 = v1705;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1711 = float_4{v74, v74, v74, v74};
float_4 v1712_store;
thread float_4 * v1712 = &v1712_store;*v1712 = v1711;
uint32_t const v1713 = uint32_t(v1679);
threadgroup float * const v1714 = &(*v66)[v1713];
float const v1715 = *v1714;
float const v1716 = v1715 * v1667;
float_4 const v1717 = *v1712;
float_4 const v1718 = [&]{
float_4 tmp = v1717;
tmp.i_0 = v1716;
return tmp;
}();
*v1712 = v1718;
uint32_t const v1719 = v1679 + v54;
uint32_t const v1720 = uint32_t(v1719);
threadgroup float * const v1721 = &(*v66)[v1720];
float const v1722 = *v1721;
float const v1723 = v1722 * v1667;
float_4 const v1724 = *v1712;
float_4 const v1725 = [&]{
float_4 tmp = v1724;
tmp.i_1 = v1723;
return tmp;
}();
*v1712 = v1725;
uint32_t const v1726 = v62 + v1678;
uint32_t const v1727 = 64;
bool const v1728 = v1726 < v1727;
if(v1728) {
half_2 const v1729 = half_2{v83, v83};
float_4 const v1730 = *v1712;
float const v1731 = v1730.i_0;
half const v1732 = half(v1731);
half_2 const v1733 = [&]{
half_2 tmp = v1729;
tmp.i_0 = v1732;
return tmp;
}();
float const v1734 = v1730.i_1;
half const v1735 = half(v1734);
half_2 const v1736 = [&]{
half_2 tmp = v1733;
tmp.i_1 = v1735;
return tmp;
}();
uint32_t const v1737 = v1670 * v68;
uint32_t const v1738 = v1726 / v211;
uint32_t const v1739 = uint32_t(v1738);
uint32_t const v1740 = v1737 + v1739;
device half_2 * const v1741 = &v4[v1740];
*v1741 = v1736;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1742 = float_4{v74, v74, v74, v74};
float_4 v1743_store;
thread float_4 * v1743 = &v1743_store;*v1743 = v1742;
uint32_t const v1744 = uint32_t(v1679);
threadgroup float * const v1745 = &(*v66)[v1744];
float const v1746 = *v1745;
float const v1747 = v1746 * v1667;
float_4 const v1748 = *v1743;
float_4 const v1749 = [&]{
float_4 tmp = v1748;
tmp.i_0 = v1747;
return tmp;
}();
*v1743 = v1749;
uint32_t const v1750 = v1679 + v54;
uint32_t const v1751 = uint32_t(v1750);
threadgroup float * const v1752 = &(*v66)[v1751];
float const v1753 = *v1752;
float const v1754 = v1753 * v1667;
float_4 const v1755 = *v1743;
float_4 const v1756 = [&]{
float_4 tmp = v1755;
tmp.i_1 = v1754;
return tmp;
}();
*v1743 = v1756;
uint32_t const v1757 = v99 + v1678;
uint32_t const v1758 = 64;
bool const v1759 = v1757 < v1758;
if(v1759) {
half_2 const v1760 = half_2{v83, v83};
float_4 const v1761 = *v1743;
float const v1762 = v1761.i_0;
half const v1763 = half(v1762);
half_2 const v1764 = [&]{
half_2 tmp = v1760;
tmp.i_0 = v1763;
return tmp;
}();
float const v1765 = v1761.i_1;
half const v1766 = half(v1765);
half_2 const v1767 = [&]{
half_2 tmp = v1764;
tmp.i_1 = v1766;
return tmp;
}();
uint32_t const v1768 = v1670 * v68;
uint32_t const v1769 = v1757 / v211;
uint32_t const v1770 = uint32_t(v1769);
uint32_t const v1771 = v1768 + v1770;
device half_2 * const v1772 = &v4[v1771];
*v1772 = v1767;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1773 = float_4{v74, v74, v74, v74};
float_4 v1774_store;
thread float_4 * v1774 = &v1774_store;*v1774 = v1773;
uint32_t const v1775 = uint32_t(v1679);
threadgroup float * const v1776 = &(*v66)[v1775];
float const v1777 = *v1776;
float const v1778 = v1777 * v1667;
float_4 const v1779 = *v1774;
float_4 const v1780 = [&]{
float_4 tmp = v1779;
tmp.i_0 = v1778;
return tmp;
}();
*v1774 = v1780;
uint32_t const v1781 = v1679 + v54;
uint32_t const v1782 = uint32_t(v1781);
threadgroup float * const v1783 = &(*v66)[v1782];
float const v1784 = *v1783;
float const v1785 = v1784 * v1667;
float_4 const v1786 = *v1774;
float_4 const v1787 = [&]{
float_4 tmp = v1786;
tmp.i_1 = v1785;
return tmp;
}();
*v1774 = v1787;
uint32_t const v1788 = 24;
uint32_t const v1789 = v1788 + v1678;
uint32_t const v1790 = 64;
bool const v1791 = v1789 < v1790;
if(v1791) {
half_2 const v1792 = half_2{v83, v83};
float_4 const v1793 = *v1774;
float const v1794 = v1793.i_0;
half const v1795 = half(v1794);
half_2 const v1796 = [&]{
half_2 tmp = v1792;
tmp.i_0 = v1795;
return tmp;
}();
float const v1797 = v1793.i_1;
half const v1798 = half(v1797);
half_2 const v1799 = [&]{
half_2 tmp = v1796;
tmp.i_1 = v1798;
return tmp;
}();
uint32_t const v1800 = v1670 * v68;
uint32_t const v1801 = v1789 / v211;
uint32_t const v1802 = uint32_t(v1801);
uint32_t const v1803 = v1800 + v1802;
device half_2 * const v1804 = &v4[v1803];
*v1804 = v1799;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1805 = float_4{v74, v74, v74, v74};
float_4 v1806_store;
thread float_4 * v1806 = &v1806_store;*v1806 = v1805;
uint32_t const v1807 = uint32_t(v1679);
threadgroup float * const v1808 = &(*v66)[v1807];
float const v1809 = *v1808;
float const v1810 = v1809 * v1667;
float_4 const v1811 = *v1806;
float_4 const v1812 = [&]{
float_4 tmp = v1811;
tmp.i_0 = v1810;
return tmp;
}();
*v1806 = v1812;
uint32_t const v1813 = v1679 + v54;
uint32_t const v1814 = uint32_t(v1813);
threadgroup float * const v1815 = &(*v66)[v1814];
float const v1816 = *v1815;
float const v1817 = v1816 * v1667;
float_4 const v1818 = *v1806;
float_4 const v1819 = [&]{
float_4 tmp = v1818;
tmp.i_1 = v1817;
return tmp;
}();
*v1806 = v1819;
uint32_t const v1820 = v56 + v1678;
uint32_t const v1821 = 64;
bool const v1822 = v1820 < v1821;
if(v1822) {
half_2 const v1823 = half_2{v83, v83};
float_4 const v1824 = *v1806;
float const v1825 = v1824.i_0;
half const v1826 = half(v1825);
half_2 const v1827 = [&]{
half_2 tmp = v1823;
tmp.i_0 = v1826;
return tmp;
}();
float const v1828 = v1824.i_1;
half const v1829 = half(v1828);
half_2 const v1830 = [&]{
half_2 tmp = v1827;
tmp.i_1 = v1829;
return tmp;
}();
uint32_t const v1831 = v1670 * v68;
uint32_t const v1832 = v1820 / v211;
uint32_t const v1833 = uint32_t(v1832);
uint32_t const v1834 = v1831 + v1833;
device half_2 * const v1835 = &v4[v1834];
*v1835 = v1830;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1836 = float_4{v74, v74, v74, v74};
float_4 v1837_store;
thread float_4 * v1837 = &v1837_store;*v1837 = v1836;
uint32_t const v1838 = uint32_t(v1679);
threadgroup float * const v1839 = &(*v66)[v1838];
float const v1840 = *v1839;
float const v1841 = v1840 * v1667;
float_4 const v1842 = *v1837;
float_4 const v1843 = [&]{
float_4 tmp = v1842;
tmp.i_0 = v1841;
return tmp;
}();
*v1837 = v1843;
uint32_t const v1844 = v1679 + v54;
uint32_t const v1845 = uint32_t(v1844);
threadgroup float * const v1846 = &(*v66)[v1845];
float const v1847 = *v1846;
float const v1848 = v1847 * v1667;
float_4 const v1849 = *v1837;
float_4 const v1850 = [&]{
float_4 tmp = v1849;
tmp.i_1 = v1848;
return tmp;
}();
*v1837 = v1850;
uint32_t const v1851 = v1674 + v1678;
uint32_t const v1852 = 64;
bool const v1853 = v1851 < v1852;
if(v1853) {
half_2 const v1854 = half_2{v83, v83};
float_4 const v1855 = *v1837;
float const v1856 = v1855.i_0;
half const v1857 = half(v1856);
half_2 const v1858 = [&]{
half_2 tmp = v1854;
tmp.i_0 = v1857;
return tmp;
}();
float const v1859 = v1855.i_1;
half const v1860 = half(v1859);
half_2 const v1861 = [&]{
half_2 tmp = v1858;
tmp.i_1 = v1860;
return tmp;
}();
uint32_t const v1862 = v1670 * v68;
uint32_t const v1863 = v1851 / v211;
uint32_t const v1864 = uint32_t(v1863);
uint32_t const v1865 = v1862 + v1864;
device half_2 * const v1866 = &v4[v1865];
*v1866 = v1861;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1867 = float_4{v74, v74, v74, v74};
float_4 v1868_store;
thread float_4 * v1868 = &v1868_store;*v1868 = v1867;
uint32_t const v1869 = uint32_t(v1679);
threadgroup float * const v1870 = &(*v66)[v1869];
float const v1871 = *v1870;
float const v1872 = v1871 * v1667;
float_4 const v1873 = *v1868;
float_4 const v1874 = [&]{
float_4 tmp = v1873;
tmp.i_0 = v1872;
return tmp;
}();
*v1868 = v1874;
uint32_t const v1875 = v1679 + v54;
uint32_t const v1876 = uint32_t(v1875);
threadgroup float * const v1877 = &(*v66)[v1876];
float const v1878 = *v1877;
float const v1879 = v1878 * v1667;
float_4 const v1880 = *v1868;
float_4 const v1881 = [&]{
float_4 tmp = v1880;
tmp.i_1 = v1879;
return tmp;
}();
*v1868 = v1881;
uint32_t const v1882 = 48;
uint32_t const v1883 = v1882 + v1678;
uint32_t const v1884 = 64;
bool const v1885 = v1883 < v1884;
if(v1885) {
half_2 const v1886 = half_2{v83, v83};
float_4 const v1887 = *v1868;
float const v1888 = v1887.i_0;
half const v1889 = half(v1888);
half_2 const v1890 = [&]{
half_2 tmp = v1886;
tmp.i_0 = v1889;
return tmp;
}();
float const v1891 = v1887.i_1;
half const v1892 = half(v1891);
half_2 const v1893 = [&]{
half_2 tmp = v1890;
tmp.i_1 = v1892;
return tmp;
}();
uint32_t const v1894 = v1670 * v68;
uint32_t const v1895 = v1883 / v211;
uint32_t const v1896 = uint32_t(v1895);
uint32_t const v1897 = v1894 + v1896;
device half_2 * const v1898 = &v4[v1897];
*v1898 = v1893;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1675), v1674);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1680) {
float_4 const v1899 = float_4{v74, v74, v74, v74};
float_4 v1900_store;
thread float_4 * v1900 = &v1900_store;*v1900 = v1899;
uint32_t const v1901 = uint32_t(v1679);
threadgroup float * const v1902 = &(*v66)[v1901];
float const v1903 = *v1902;
float const v1904 = v1903 * v1667;
float_4 const v1905 = *v1900;
float_4 const v1906 = [&]{
float_4 tmp = v1905;
tmp.i_0 = v1904;
return tmp;
}();
*v1900 = v1906;
uint32_t const v1907 = v1679 + v54;
uint32_t const v1908 = uint32_t(v1907);
threadgroup float * const v1909 = &(*v66)[v1908];
float const v1910 = *v1909;
float const v1911 = v1910 * v1667;
float_4 const v1912 = *v1900;
float_4 const v1913 = [&]{
float_4 tmp = v1912;
tmp.i_1 = v1911;
return tmp;
}();
*v1900 = v1913;
uint32_t const v1914 = 56;
uint32_t const v1915 = v1914 + v1678;
uint32_t const v1916 = 64;
bool const v1917 = v1915 < v1916;
if(v1917) {
half_2 const v1918 = half_2{v83, v83};
float_4 const v1919 = *v1900;
float const v1920 = v1919.i_0;
half const v1921 = half(v1920);
half_2 const v1922 = [&]{
half_2 tmp = v1918;
tmp.i_0 = v1921;
return tmp;
}();
float const v1923 = v1919.i_1;
half const v1924 = half(v1923);
half_2 const v1925 = [&]{
half_2 tmp = v1922;
tmp.i_1 = v1924;
return tmp;
}();
uint32_t const v1926 = v1670 * v68;
uint32_t const v1927 = v1915 / v211;
uint32_t const v1928 = uint32_t(v1927);
uint32_t const v1929 = v1926 + v1928;
device half_2 * const v1930 = &v4[v1929];
*v1930 = v1925;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1931 = *v97;
float v1932_store;
thread float * v1932 = &v1932_store;*v1932 = v1931;
float const v1933 = *v1932;
float const v1934 = simd_shuffle_xor(v1933, v62);;
float const v1935 = v1933 + v1934;
*v1932 = v1935;
float const v1936 = *v1932;
float const v1937 = simd_shuffle_xor(v1936, v99);;
float const v1938 = v1936 + v1937;
*v1932 = v1938;
bool const v1939 = v64 == v98;
bool const v1940 = v1680 && v1939;
if(v1940) {
float const v1941 = *v94;
float const v1942 = *v1932;
float const v1943 = log(v1942);float const v1944 = v1941 + v1943;
device float * const v1945 = &v5[v1670];
*v1945 = v1944;
}
return;
}
