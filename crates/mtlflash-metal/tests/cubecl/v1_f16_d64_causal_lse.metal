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
uint32_t const v102 = v100 / v62;
uint32_t const v103 = v102 * v62;
uint32_t const v104 = v59 + v103;
uint32_t const v105 = v100 % v62;
uint32_t const v106 = v104 + v105;
half_4 const v107 = half_4{v83, v83, v83, v83};
half_4 v108_store;
thread half_4 * v108 = &v108_store;*v108 = v107;
bool const v109 = v106 < v18;
if(v109) {
uint32_t const v110 = uint32_t(v106);
uint32_t const v111 = v110 * v26;
uint32_t const v112 = v45 + v111;
uint32_t const v113 = 4;
uint32_t const v114 = v101 * v113;
half_4 v115_store;
thread half_4 * v115 = &v115_store;*v115 = v107;
uint32_t const v116 = 4294967295;
bool const v117 = v114 < v116;
if(v117) {
uint32_t const v118 = v114 / v113;
uint32_t const v119 = uint32_t(v118);
uint32_t const v120 = v112 + v119;
device half_4 const* const v121 = &v1[v120];
half_4 const v122 = *v121;
*v115 = v122;
}
half_4 const v123 = *v115;
*v108 = v123;
}
uint32_t const v124 = 18;
uint32_t const v125 = v100 * v124;
uint32_t const v126 = v125 + v101;
uint32_t const v127 = uint32_t(v126);
threadgroup half_4 * const v128 = &(*v65)[v127];
half_4 const v129 = *v108;
*v128 = v129;
uint32_t const v130 = 128;
uint32_t const v131 = thread_index_in_threadgroup_v12 + v130;
uint32_t const v132 = v131 / v99;
uint32_t const v133 = v131 % v99;
uint32_t const v134 = v132 / v62;
uint32_t const v135 = v134 * v62;
uint32_t const v136 = v59 + v135;
uint32_t const v137 = v132 % v62;
uint32_t const v138 = v136 + v137;
half_4 v139_store;
thread half_4 * v139 = &v139_store;*v139 = v107;
bool const v140 = v138 < v18;
if(v140) {
uint32_t const v141 = uint32_t(v138);
uint32_t const v142 = v141 * v26;
uint32_t const v143 = v45 + v142;
uint32_t const v144 = 4;
uint32_t const v145 = v133 * v144;
half_4 v146_store;
thread half_4 * v146 = &v146_store;*v146 = v107;
uint32_t const v147 = 4294967295;
bool const v148 = v145 < v147;
if(v148) {
uint32_t const v149 = v145 / v144;
uint32_t const v150 = uint32_t(v149);
uint32_t const v151 = v143 + v150;
device half_4 const* const v152 = &v1[v151];
half_4 const v153 = *v152;
*v146 = v153;
}
half_4 const v154 = *v146;
*v139 = v154;
}
uint32_t const v155 = v132 * v124;
uint32_t const v156 = v155 + v133;
uint32_t const v157 = uint32_t(v156);
threadgroup half_4 * const v158 = &(*v65)[v157];
half_4 const v159 = *v139;
*v158 = v159;
uint32_t const v160 = 256;
uint32_t const v161 = thread_index_in_threadgroup_v12 + v160;
uint32_t const v162 = v161 / v99;
uint32_t const v163 = v161 % v99;
uint32_t const v164 = v162 / v62;
uint32_t const v165 = v164 * v62;
uint32_t const v166 = v59 + v165;
uint32_t const v167 = v162 % v62;
uint32_t const v168 = v166 + v167;
half_4 v169_store;
thread half_4 * v169 = &v169_store;*v169 = v107;
bool const v170 = v168 < v18;
if(v170) {
uint32_t const v171 = uint32_t(v168);
uint32_t const v172 = v171 * v26;
uint32_t const v173 = v45 + v172;
uint32_t const v174 = 4;
uint32_t const v175 = v163 * v174;
half_4 v176_store;
thread half_4 * v176 = &v176_store;*v176 = v107;
uint32_t const v177 = 4294967295;
bool const v178 = v175 < v177;
if(v178) {
uint32_t const v179 = v175 / v174;
uint32_t const v180 = uint32_t(v179);
uint32_t const v181 = v173 + v180;
device half_4 const* const v182 = &v1[v181];
half_4 const v183 = *v182;
*v176 = v183;
}
half_4 const v184 = *v176;
*v169 = v184;
}
uint32_t const v185 = v162 * v124;
uint32_t const v186 = v185 + v163;
uint32_t const v187 = uint32_t(v186);
threadgroup half_4 * const v188 = &(*v65)[v187];
half_4 const v189 = *v169;
*v188 = v189;
uint32_t const v190 = 384;
uint32_t const v191 = thread_index_in_threadgroup_v12 + v190;
uint32_t const v192 = v191 / v99;
uint32_t const v193 = v191 % v99;
uint32_t const v194 = v192 / v62;
uint32_t const v195 = v194 * v62;
uint32_t const v196 = v59 + v195;
uint32_t const v197 = v192 % v62;
uint32_t const v198 = v196 + v197;
half_4 v199_store;
thread half_4 * v199 = &v199_store;*v199 = v107;
bool const v200 = v198 < v18;
if(v200) {
uint32_t const v201 = uint32_t(v198);
uint32_t const v202 = v201 * v26;
uint32_t const v203 = v45 + v202;
uint32_t const v204 = 4;
uint32_t const v205 = v193 * v204;
half_4 v206_store;
thread half_4 * v206 = &v206_store;*v206 = v107;
uint32_t const v207 = 4294967295;
bool const v208 = v205 < v207;
if(v208) {
uint32_t const v209 = v205 / v204;
uint32_t const v210 = uint32_t(v209);
uint32_t const v211 = v203 + v210;
device half_4 const* const v212 = &v1[v211];
half_4 const v213 = *v212;
*v206 = v213;
}
half_4 const v214 = *v206;
*v199 = v214;
}
uint32_t const v215 = v192 * v124;
uint32_t const v216 = v215 + v193;
uint32_t const v217 = uint32_t(v216);
threadgroup half_4 * const v218 = &(*v65)[v217];
half_4 const v219 = *v199;
*v218 = v219;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v220 = 4;
uint32_t const v221 = v61 / v220;
bool const v222 = v221 == v98;
if(v222) {
uint32_t const v223 = v61 % v220;
uint32_t const v224 = 144;
uint32_t const v225 = v223 * v224;
uint32_t const v226 = uint32_t(v225);
uint32_t const v227 = 72;
threadgroup half_4 * const v228 = &(*v65)[v226];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v228), v227, 0, false);
uint32_t const v229 = 2;
uint32_t const v230 = v225 + v229;
uint32_t const v231 = uint32_t(v230);
threadgroup half_4 * const v232 = &(*v65)[v231];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v232), v227, 0, false);
uint32_t const v233 = v225 + v220;
uint32_t const v234 = uint32_t(v233);
threadgroup half_4 * const v235 = &(*v65)[v234];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v235), v227, 0, false);
uint32_t const v236 = 6;
uint32_t const v237 = v225 + v236;
uint32_t const v238 = uint32_t(v237);
threadgroup half_4 * const v239 = &(*v65)[v238];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v239), v227, 0, false);
uint32_t const v240 = v225 + v62;
uint32_t const v241 = uint32_t(v240);
threadgroup half_4 * const v242 = &(*v65)[v241];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v242), v227, 0, false);
uint32_t const v243 = 10;
uint32_t const v244 = v225 + v243;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v65)[v245];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v246), v227, 0, false);
uint32_t const v247 = 12;
uint32_t const v248 = v225 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v65)[v249];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v250), v227, 0, false);
uint32_t const v251 = 14;
uint32_t const v252 = v225 + v251;
uint32_t const v253 = uint32_t(v252);
threadgroup half_4 * const v254 = &(*v65)[v253];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v254), v227, 0, false);
}
bool const v255 = thread_index_in_threadgroup_v12 < v62;
if(v255) {
uint32_t const v256 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v257 = &(*v70)[v256];
*v257 = v98;
}
uint32_t const v258 = v59 + v56;
uint32_t const v259 = min(v258, v18);
uint32_t const v260 = v259 - v54;
int32_t const v261 = int32_t(v19);
int32_t const v262 = 0;
int32_t const v263 = int32_t(v260);
int32_t const v264 = v263 + v22;
int32_t const v265 = 1;
int32_t const v266 = v264 + v265;
int32_t const v267 = min(v261, v266);
int32_t const v268 = int32_t(v59);
int32_t const v269 = v268 + v22;
int32_t const v270 = v269 + v265;
int32_t const v271 = min(v261, v270);
int32_t const v272 = max(v267, v262);
int32_t const v273 = max(v271, v262);
int32_t const v274 = min(v262, v261);
uint32_t const v275 = uint32_t(v274);
uint32_t const v276 = v275 / v56;
int32_t const v277 = 31;
int32_t const v278 = v272 + v277;
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v279 / v56;
uint32_t const v281 = max(v280, v276);
uint32_t const v282 = v275 + v56;
uint32_t const v283 = v282 - v54;
uint32_t const v284 = v283 / v56;
uint32_t const v285 = uint32_t(v273);
uint32_t const v286 = v285 / v56;
uint32_t const v287 = min(v284, v281);
uint32_t const v288 = max(v286, v287);
uint32_t const v289 = min(v288, v281);
bool const v290 = v276 < v281;
if(v290) {
uint32_t const v291 = v276 * v56;
array<half_4, 4> v292_store = {};
thread array<half_4, 4> * v292 = &v292_store;uint32_t const v293 = 4;
array<half_4, 4> v294_store = {};
thread array<half_4, 4> * v294 = &v294_store;uint32_t const v295 = v19 - v54;
uint32_t const v296 = v291 + v100;
uint32_t const v297 = min(v296, v295);
uint32_t const v298 = uint32_t(v297);
uint32_t const v299 = v298 * v29;
uint32_t const v300 = v49 + v299;
uint32_t const v301 = v101 * v220;
half_4 v302_store;
thread half_4 * v302 = &v302_store;*v302 = v107;
uint32_t const v303 = 4294967295;
bool const v304 = v301 < v303;
if(v304) {
uint32_t const v305 = v301 / v220;
uint32_t const v306 = uint32_t(v305);
uint32_t const v307 = v300 + v306;
device half_4 const* const v308 = &v2[v307];
half_4 const v309 = *v308;
*v302 = v309;
}
thread half_4 * const v310 = &(*v292)[v17];
half_4 const v311 = *v302;
*v310 = v311;
uint32_t const v312 = v100 + v62;
uint32_t const v313 = v291 + v312;
uint32_t const v314 = min(v313, v295);
uint32_t const v315 = uint32_t(v314);
uint32_t const v316 = v315 * v29;
uint32_t const v317 = v49 + v316;
half_4 v318_store;
thread half_4 * v318 = &v318_store;*v318 = v107;
if(v304) {
uint32_t const v319 = v301 / v220;
uint32_t const v320 = uint32_t(v319);
uint32_t const v321 = v317 + v320;
device half_4 const* const v322 = &v2[v321];
half_4 const v323 = *v322;
*v318 = v323;
}
thread half_4 * const v324 = &(*v292)[v69];
half_4 const v325 = *v318;
*v324 = v325;
uint32_t const v326 = v100 + v99;
uint32_t const v327 = v291 + v326;
uint32_t const v328 = min(v327, v295);
uint32_t const v329 = uint32_t(v328);
uint32_t const v330 = v329 * v29;
uint32_t const v331 = v49 + v330;
half_4 v332_store;
thread half_4 * v332 = &v332_store;*v332 = v107;
if(v304) {
uint32_t const v333 = v301 / v220;
uint32_t const v334 = uint32_t(v333);
uint32_t const v335 = v331 + v334;
device half_4 const* const v336 = &v2[v335];
half_4 const v337 = *v336;
*v332 = v337;
}
uint32_t const v338 = 2;
thread half_4 * const v339 = &(*v292)[v338];
half_4 const v340 = *v332;
*v339 = v340;
uint32_t const v341 = 24;
uint32_t const v342 = v100 + v341;
uint32_t const v343 = v291 + v342;
uint32_t const v344 = min(v343, v295);
uint32_t const v345 = uint32_t(v344);
uint32_t const v346 = v345 * v29;
uint32_t const v347 = v49 + v346;
half_4 v348_store;
thread half_4 * v348 = &v348_store;*v348 = v107;
if(v304) {
uint32_t const v349 = v301 / v220;
uint32_t const v350 = uint32_t(v349);
uint32_t const v351 = v347 + v350;
device half_4 const* const v352 = &v2[v351];
half_4 const v353 = *v352;
*v348 = v353;
}
uint32_t const v354 = 3;
thread half_4 * const v355 = &(*v292)[v354];
half_4 const v356 = *v348;
*v355 = v356;
uint32_t const v357 = v298 * v32;
uint32_t const v358 = v52 + v357;
half_4 v359_store;
thread half_4 * v359 = &v359_store;*v359 = v107;
if(v304) {
uint32_t const v360 = v301 / v220;
uint32_t const v361 = uint32_t(v360);
uint32_t const v362 = v358 + v361;
device half_4 const* const v363 = &v3[v362];
half_4 const v364 = *v363;
*v359 = v364;
}
thread half_4 * const v365 = &(*v294)[v17];
half_4 const v366 = *v359;
*v365 = v366;
uint32_t const v367 = v315 * v32;
uint32_t const v368 = v52 + v367;
half_4 v369_store;
thread half_4 * v369 = &v369_store;*v369 = v107;
if(v304) {
uint32_t const v370 = v301 / v220;
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v368 + v371;
device half_4 const* const v373 = &v3[v372];
half_4 const v374 = *v373;
*v369 = v374;
}
thread half_4 * const v375 = &(*v294)[v69];
half_4 const v376 = *v369;
*v375 = v376;
uint32_t const v377 = v329 * v32;
uint32_t const v378 = v52 + v377;
half_4 v379_store;
thread half_4 * v379 = &v379_store;*v379 = v107;
if(v304) {
uint32_t const v380 = v301 / v220;
uint32_t const v381 = uint32_t(v380);
uint32_t const v382 = v378 + v381;
device half_4 const* const v383 = &v3[v382];
half_4 const v384 = *v383;
*v379 = v384;
}
thread half_4 * const v385 = &(*v294)[v338];
half_4 const v386 = *v379;
*v385 = v386;
uint32_t const v387 = v345 * v32;
uint32_t const v388 = v52 + v387;
half_4 v389_store;
thread half_4 * v389 = &v389_store;*v389 = v107;
if(v304) {
uint32_t const v390 = v301 / v220;
uint32_t const v391 = uint32_t(v390);
uint32_t const v392 = v388 + v391;
device half_4 const* const v393 = &v3[v392];
half_4 const v394 = *v393;
*v389 = v394;
}
thread half_4 * const v395 = &(*v294)[v354];
half_4 const v396 = *v389;
*v395 = v396;
bool const v397 = true;
for(uint32_t v398 = v276; v398 < v281; v398 += v54) {
uint32_t const v399 = v398 * v56;
bool const v400 = v398 >= v287;
bool const v401 = v398 < v289;
bool const v402 = v400 && v401;
uint32_t const v403 = 2;
uint32_t const v404 = v398 % v403;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v405 = *v310;
*v128 = v405;
uint32_t const v406 = v312 * v124;
uint32_t const v407 = v406 + v101;
half_4 const v408 = *v324;
uint32_t const v409 = uint32_t(v407);
threadgroup half_4 * const v410 = &(*v65)[v409];
*v410 = v408;
uint32_t const v411 = v326 * v124;
uint32_t const v412 = v411 + v101;
half_4 const v413 = *v339;
uint32_t const v414 = uint32_t(v412);
threadgroup half_4 * const v415 = &(*v65)[v414];
*v415 = v413;
uint32_t const v416 = v342 * v124;
uint32_t const v417 = v416 + v101;
half_4 const v418 = *v355;
uint32_t const v419 = uint32_t(v417);
threadgroup half_4 * const v420 = &(*v65)[v419];
*v420 = v418;
uint32_t const v421 = 576;
uint32_t const v422 = v421 + v125;
uint32_t const v423 = v422 + v101;
half_4 const v424 = *v365;
uint32_t const v425 = uint32_t(v423);
threadgroup half_4 * const v426 = &(*v65)[v425];
*v426 = v424;
uint32_t const v427 = v421 + v406;
uint32_t const v428 = v427 + v101;
half_4 const v429 = *v375;
uint32_t const v430 = uint32_t(v428);
threadgroup half_4 * const v431 = &(*v65)[v430];
*v431 = v429;
uint32_t const v432 = v421 + v411;
uint32_t const v433 = v432 + v101;
half_4 const v434 = *v385;
uint32_t const v435 = uint32_t(v433);
threadgroup half_4 * const v436 = &(*v65)[v435];
*v436 = v434;
uint32_t const v437 = v421 + v416;
uint32_t const v438 = v437 + v101;
half_4 const v439 = *v395;
uint32_t const v440 = uint32_t(v438);
threadgroup half_4 * const v441 = &(*v65)[v440];
*v441 = v439;
bool const v442 = !v402;
bool const v443 = false;
if(v442) {
half const v444 = v424.i_0;
float const v445 = float(v444);
uint32_t const v446 = reinterpret_cast<const thread uint32_t&>(v445);
uint32_t const v447 = 2139095040;
uint32_t const v448 = v446 & v447;
bool const v449 = v448 == v447;
half const v450 = v424.i_1;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = v452 & v447;
bool const v454 = v453 == v447;
bool const v455 = v449 || v454;
half const v456 = v424.i_2;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v447;
bool const v460 = v459 == v447;
bool const v461 = v455 || v460;
half const v462 = v424.i_3;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v447;
bool const v466 = v465 == v447;
bool const v467 = v461 || v466;
half const v468 = v429.i_0;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v447;
bool const v472 = v471 == v447;
bool const v473 = v467 || v472;
half const v474 = v429.i_1;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v447;
bool const v478 = v477 == v447;
bool const v479 = v473 || v478;
half const v480 = v429.i_2;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v447;
bool const v484 = v483 == v447;
bool const v485 = v479 || v484;
half const v486 = v429.i_3;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v447;
bool const v490 = v489 == v447;
bool const v491 = v485 || v490;
half const v492 = v434.i_0;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v447;
bool const v496 = v495 == v447;
bool const v497 = v491 || v496;
half const v498 = v434.i_1;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v447;
bool const v502 = v501 == v447;
bool const v503 = v497 || v502;
half const v504 = v434.i_2;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v447;
bool const v508 = v507 == v447;
bool const v509 = v503 || v508;
half const v510 = v434.i_3;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v447;
bool const v514 = v513 == v447;
bool const v515 = v509 || v514;
half const v516 = v439.i_0;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v447;
bool const v520 = v519 == v447;
bool const v521 = v515 || v520;
half const v522 = v439.i_1;
float const v523 = float(v522);
uint32_t const v524 = reinterpret_cast<const thread uint32_t&>(v523);
uint32_t const v525 = v524 & v447;
bool const v526 = v525 == v447;
bool const v527 = v521 || v526;
half const v528 = v439.i_2;
float const v529 = float(v528);
uint32_t const v530 = reinterpret_cast<const thread uint32_t&>(v529);
uint32_t const v531 = v530 & v447;
bool const v532 = v531 == v447;
bool const v533 = v527 || v532;
half const v534 = v439.i_3;
float const v535 = float(v534);
uint32_t const v536 = reinterpret_cast<const thread uint32_t&>(v535);
uint32_t const v537 = v536 & v447;
bool const v538 = v537 == v447;
bool const v539 = v533 || v538;
bool const v540 = simd_any(v539);;
bool const v541 = thread_index_in_simdgroup_v11 == v98;
if(v541) {
uint32_t const v542 = v540 ? v54 : v98;
uint32_t const v543 = v404 * v220;
uint32_t const v544 = v543 + v61;
uint32_t const v545 = uint32_t(v544);
threadgroup uint32_t * const v546 = &(*v70)[v545];
*v546 = v542;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v547 = v398 + v54;
uint32_t const v548 = v547 * v56;
uint32_t const v549 = v548 + v100;
uint32_t const v550 = min(v549, v295);
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v551 * v29;
uint32_t const v553 = v49 + v552;
half_4 v554_store;
thread half_4 * v554 = &v554_store;*v554 = v107;
if(v304) {
uint32_t const v555 = v301 / v220;
uint32_t const v556 = uint32_t(v555);
uint32_t const v557 = v553 + v556;
device half_4 const* const v558 = &v2[v557];
half_4 const v559 = *v558;
*v554 = v559;
}
half_4 const v560 = *v554;
*v310 = v560;
uint32_t const v561 = v548 + v312;
uint32_t const v562 = min(v561, v295);
uint32_t const v563 = uint32_t(v562);
uint32_t const v564 = v563 * v29;
uint32_t const v565 = v49 + v564;
half_4 v566_store;
thread half_4 * v566 = &v566_store;*v566 = v107;
if(v304) {
uint32_t const v567 = v301 / v220;
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v565 + v568;
device half_4 const* const v570 = &v2[v569];
half_4 const v571 = *v570;
*v566 = v571;
}
half_4 const v572 = *v566;
*v324 = v572;
uint32_t const v573 = v548 + v326;
uint32_t const v574 = min(v573, v295);
uint32_t const v575 = uint32_t(v574);
uint32_t const v576 = v575 * v29;
uint32_t const v577 = v49 + v576;
half_4 v578_store;
thread half_4 * v578 = &v578_store;*v578 = v107;
if(v304) {
uint32_t const v579 = v301 / v220;
uint32_t const v580 = uint32_t(v579);
uint32_t const v581 = v577 + v580;
device half_4 const* const v582 = &v2[v581];
half_4 const v583 = *v582;
*v578 = v583;
}
half_4 const v584 = *v578;
*v339 = v584;
uint32_t const v585 = v548 + v342;
uint32_t const v586 = min(v585, v295);
uint32_t const v587 = uint32_t(v586);
uint32_t const v588 = v587 * v29;
uint32_t const v589 = v49 + v588;
half_4 v590_store;
thread half_4 * v590 = &v590_store;*v590 = v107;
if(v304) {
uint32_t const v591 = v301 / v220;
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v589 + v592;
device half_4 const* const v594 = &v2[v593];
half_4 const v595 = *v594;
*v590 = v595;
}
half_4 const v596 = *v590;
*v355 = v596;
uint32_t const v597 = v551 * v32;
uint32_t const v598 = v52 + v597;
half_4 v599_store;
thread half_4 * v599 = &v599_store;*v599 = v107;
if(v304) {
uint32_t const v600 = v301 / v220;
uint32_t const v601 = uint32_t(v600);
uint32_t const v602 = v598 + v601;
device half_4 const* const v603 = &v3[v602];
half_4 const v604 = *v603;
*v599 = v604;
}
half_4 const v605 = *v599;
*v365 = v605;
uint32_t const v606 = v563 * v32;
uint32_t const v607 = v52 + v606;
half_4 v608_store;
thread half_4 * v608 = &v608_store;*v608 = v107;
if(v304) {
uint32_t const v609 = v301 / v220;
uint32_t const v610 = uint32_t(v609);
uint32_t const v611 = v607 + v610;
device half_4 const* const v612 = &v3[v611];
half_4 const v613 = *v612;
*v608 = v613;
}
half_4 const v614 = *v608;
*v375 = v614;
uint32_t const v615 = v575 * v32;
uint32_t const v616 = v52 + v615;
half_4 v617_store;
thread half_4 * v617 = &v617_store;*v617 = v107;
if(v304) {
uint32_t const v618 = v301 / v220;
uint32_t const v619 = uint32_t(v618);
uint32_t const v620 = v616 + v619;
device half_4 const* const v621 = &v3[v620];
half_4 const v622 = *v621;
*v617 = v622;
}
half_4 const v623 = *v617;
*v385 = v623;
uint32_t const v624 = v587 * v32;
uint32_t const v625 = v52 + v624;
half_4 v626_store;
thread half_4 * v626 = &v626_store;*v626 = v107;
if(v304) {
uint32_t const v627 = v301 / v220;
uint32_t const v628 = uint32_t(v627);
uint32_t const v629 = v625 + v628;
device half_4 const* const v630 = &v3[v629];
half_4 const v631 = *v630;
*v626 = v631;
}
half_4 const v632 = *v626;
*v395 = v632;
bool v633_store;
thread bool * v633 = &v633_store;*v633 = v443;
bool const v634 = *v633;
bool v635_store;
thread bool * v635 = &v635_store;if(v634) {
*v635 = v397;
}
 else {
uint32_t const v636 = v404 * v220;
uint32_t const v637 = uint32_t(v636);
threadgroup uint32_t * const v638 = &(*v70)[v637];
uint32_t const v639 = *v638;
bool const v640 = v639 != v98;
*v635 = v640;
}
bool const v641 = *v635;
*v633 = v641;
bool const v642 = *v633;
bool v643_store;
thread bool * v643 = &v643_store;if(v642) {
*v643 = v397;
}
 else {
uint32_t const v644 = v404 * v220;
uint32_t const v645 = v644 + v54;
uint32_t const v646 = uint32_t(v645);
threadgroup uint32_t * const v647 = &(*v70)[v646];
uint32_t const v648 = *v647;
bool const v649 = v648 != v98;
*v643 = v649;
}
bool const v650 = *v643;
*v633 = v650;
bool const v651 = *v633;
bool v652_store;
thread bool * v652 = &v652_store;if(v651) {
*v652 = v397;
}
 else {
uint32_t const v653 = v404 * v220;
uint32_t const v654 = v653 + v403;
uint32_t const v655 = uint32_t(v654);
threadgroup uint32_t * const v656 = &(*v70)[v655];
uint32_t const v657 = *v656;
bool const v658 = v657 != v98;
*v652 = v658;
}
bool const v659 = *v652;
*v633 = v659;
bool const v660 = *v633;
bool v661_store;
thread bool * v661 = &v661_store;if(v660) {
*v661 = v397;
}
 else {
uint32_t const v662 = v404 * v220;
uint32_t const v663 = 3;
uint32_t const v664 = v662 + v663;
uint32_t const v665 = uint32_t(v664);
threadgroup uint32_t * const v666 = &(*v70)[v665];
uint32_t const v667 = *v666;
bool const v668 = v667 != v98;
*v661 = v668;
}
bool const v669 = *v661;
*v633 = v669;
bool v670_store;
thread bool * v670 = &v670_store;if(v402) {
*v670 = v397;
}
 else {
*v670 = v443;
}
uint32_t const v671 = 320;
uint32_t const v672 = v61 * v671;
uint32_t const v673 = 80;
uint32_t const v674 = v61 * v673;
simdgroup_float8x8 v675_store; thread simdgroup_float8x8 * v675 = &v675_store;*v675 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v676_store; thread simdgroup_half8x8 * v676 = &v676_store;uint32_t const v677 = 72;
threadgroup half_4 * const v678 = &(*v65)[v17];
simdgroup_load(*v676, reinterpret_cast<threadgroup half *>(v678), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v82, *v676, *v675);
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;threadgroup half_4 * const v680 = &(*v65)[v338];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v680), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v84, *v679, *v675);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;threadgroup half_4 * const v682 = &(*v65)[v293];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v682), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v85, *v681, *v675);
uint32_t const v683 = 6;
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 6;
threadgroup half_4 * const v686 = &(*v65)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v86, *v684, *v675);
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;threadgroup half_4 * const v688 = &(*v65)[v71];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v688), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v87, *v687, *v675);
uint32_t const v689 = 10;
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 10;
threadgroup half_4 * const v692 = &(*v65)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v88, *v690, *v675);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 12;
threadgroup half_4 * const v695 = &(*v65)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v89, *v693, *v675);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 14;
threadgroup half_4 * const v698 = &(*v65)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v677, 0, true);
simdgroup_multiply_accumulate(*v675, *v90, *v696, *v675);
uint32_t const v699 = uint32_t(v672);
uint32_t const v700 = 40;
threadgroup float * const v701 = &(*v66)[v699];

simdgroup_store(*v675, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v702_store; thread simdgroup_float8x8 * v702 = &v702_store;*v702 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 144;
uint32_t const v705 = 1008;
threadgroup half_4 * const v706 = &(*v65)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v706), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v82, *v703, *v702);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 146;
threadgroup half_4 * const v709 = &(*v65)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v84, *v707, *v702);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 148;
threadgroup half_4 * const v712 = &(*v65)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v85, *v710, *v702);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 150;
threadgroup half_4 * const v715 = &(*v65)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v86, *v713, *v702);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 152;
threadgroup half_4 * const v718 = &(*v65)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v87, *v716, *v702);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 154;
threadgroup half_4 * const v721 = &(*v65)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v88, *v719, *v702);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 156;
threadgroup half_4 * const v724 = &(*v65)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v89, *v722, *v702);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 158;
threadgroup half_4 * const v727 = &(*v65)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v677, 0, true);
simdgroup_multiply_accumulate(*v702, *v90, *v725, *v702);
uint32_t const v728 = v672 + v62;
uint32_t const v729 = uint32_t(v728);
threadgroup float * const v730 = &(*v66)[v729];

simdgroup_store(*v702, reinterpret_cast<threadgroup float *>(v730), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v731_store; thread simdgroup_float8x8 * v731 = &v731_store;*v731 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 288;
uint32_t const v734 = 864;
threadgroup half_4 * const v735 = &(*v65)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v735), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v82, *v732, *v731);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 290;
threadgroup half_4 * const v738 = &(*v65)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v84, *v736, *v731);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 292;
threadgroup half_4 * const v741 = &(*v65)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v85, *v739, *v731);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 294;
threadgroup half_4 * const v744 = &(*v65)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v86, *v742, *v731);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 296;
threadgroup half_4 * const v747 = &(*v65)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v87, *v745, *v731);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 298;
threadgroup half_4 * const v750 = &(*v65)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v88, *v748, *v731);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 300;
threadgroup half_4 * const v753 = &(*v65)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v89, *v751, *v731);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 302;
threadgroup half_4 * const v756 = &(*v65)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v677, 0, true);
simdgroup_multiply_accumulate(*v731, *v90, *v754, *v731);
uint32_t const v757 = v672 + v99;
uint32_t const v758 = uint32_t(v757);
threadgroup float * const v759 = &(*v66)[v758];

simdgroup_store(*v731, reinterpret_cast<threadgroup float *>(v759), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v760_store; thread simdgroup_float8x8 * v760 = &v760_store;*v760 = make_filled_simdgroup_matrix<float, 8, 8>(v74);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 432;
uint32_t const v763 = 720;
threadgroup half_4 * const v764 = &(*v65)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v764), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v82, *v761, *v760);
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 434;
threadgroup half_4 * const v767 = &(*v65)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v767), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v84, *v765, *v760);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 436;
threadgroup half_4 * const v770 = &(*v65)[v769];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v770), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v85, *v768, *v760);
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;uint32_t const v772 = 438;
threadgroup half_4 * const v773 = &(*v65)[v772];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v773), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v86, *v771, *v760);
simdgroup_half8x8 v774_store; thread simdgroup_half8x8 * v774 = &v774_store;uint32_t const v775 = 440;
threadgroup half_4 * const v776 = &(*v65)[v775];
simdgroup_load(*v774, reinterpret_cast<threadgroup half *>(v776), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v87, *v774, *v760);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;uint32_t const v778 = 442;
threadgroup half_4 * const v779 = &(*v65)[v778];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v779), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v88, *v777, *v760);
simdgroup_half8x8 v780_store; thread simdgroup_half8x8 * v780 = &v780_store;uint32_t const v781 = 444;
threadgroup half_4 * const v782 = &(*v65)[v781];
simdgroup_load(*v780, reinterpret_cast<threadgroup half *>(v782), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v89, *v780, *v760);
simdgroup_half8x8 v783_store; thread simdgroup_half8x8 * v783 = &v783_store;uint32_t const v784 = 446;
threadgroup half_4 * const v785 = &(*v65)[v784];
simdgroup_load(*v783, reinterpret_cast<threadgroup half *>(v785), v677, 0, true);
simdgroup_multiply_accumulate(*v760, *v90, *v783, *v760);
uint32_t const v786 = v672 + v341;
uint32_t const v787 = uint32_t(v786);
threadgroup float * const v788 = &(*v66)[v787];

simdgroup_store(*v760, reinterpret_cast<threadgroup float *>(v788), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v789 = v61 * v62;
uint32_t const v790 = v59 + v789;
uint32_t const v791 = v790 + v63;
array<float, 8> v792_store = {};
thread array<float, 8> * v792 = &v792_store;uint32_t const v793 = v64 * v62;
uint32_t const v794 = v399 + v793;
uint32_t const v795 = v63 * v700;
uint32_t const v796 = v672 + v795;
uint32_t const v797 = v796 + v793;
uint32_t const v798 = uint32_t(v797);
threadgroup float * const v799 = &(*v66)[v798];
float const v800 = *v799;
float v801_store;
thread float * v801 = &v801_store;*v801 = v95;
bool const v802 = *v670;
bool v803_store;
thread bool * v803 = &v803_store;if(v802) {
*v803 = v397;
}
 else {
int32_t const v804 = int32_t(v794);
int32_t const v805 = int32_t(v791);
int32_t const v806 = v804 - v805;
bool const v807 = v794 < v19;
bool const v808 = v806 <= v22;
bool const v809 = v807 && v808;
bool v810_store;
thread bool * v810 = &v810_store;if(v809) {
*v810 = v397;
}
 else {
*v810 = v443;
}
bool const v811 = *v810;
*v803 = v811;
}
bool const v812 = *v803;
if(v812) {
float const v813 = v800 * v23;
*v801 = v813;
}
thread float * const v814 = &(*v792)[v17];
float const v815 = *v801;
*v814 = v815;
float const v816 = max(v95, v815);
uint32_t const v817 = v793 + v54;
uint32_t const v818 = v399 + v817;
uint32_t const v819 = v796 + v817;
uint32_t const v820 = uint32_t(v819);
threadgroup float * const v821 = &(*v66)[v820];
float const v822 = *v821;
float v823_store;
thread float * v823 = &v823_store;*v823 = v95;
bool const v824 = *v670;
bool v825_store;
thread bool * v825 = &v825_store;if(v824) {
*v825 = v397;
}
 else {
int32_t const v826 = int32_t(v818);
int32_t const v827 = int32_t(v791);
int32_t const v828 = v826 - v827;
bool const v829 = v818 < v19;
bool const v830 = v828 <= v22;
bool const v831 = v829 && v830;
bool v832_store;
thread bool * v832 = &v832_store;if(v831) {
*v832 = v397;
}
 else {
*v832 = v443;
}
bool const v833 = *v832;
*v825 = v833;
}
bool const v834 = *v825;
if(v834) {
float const v835 = v822 * v23;
*v823 = v835;
}
thread float * const v836 = &(*v792)[v69];
float const v837 = *v823;
*v836 = v837;
float const v838 = max(v816, v837);
uint32_t const v839 = v793 + v403;
uint32_t const v840 = v399 + v839;
uint32_t const v841 = v796 + v839;
uint32_t const v842 = uint32_t(v841);
threadgroup float * const v843 = &(*v66)[v842];
float const v844 = *v843;
float v845_store;
thread float * v845 = &v845_store;*v845 = v95;
bool const v846 = *v670;
bool v847_store;
thread bool * v847 = &v847_store;if(v846) {
*v847 = v397;
}
 else {
int32_t const v848 = int32_t(v840);
int32_t const v849 = int32_t(v791);
int32_t const v850 = v848 - v849;
bool const v851 = v840 < v19;
bool const v852 = v850 <= v22;
bool const v853 = v851 && v852;
bool v854_store;
thread bool * v854 = &v854_store;if(v853) {
*v854 = v397;
}
 else {
*v854 = v443;
}
bool const v855 = *v854;
*v847 = v855;
}
bool const v856 = *v847;
if(v856) {
float const v857 = v844 * v23;
*v845 = v857;
}
thread float * const v858 = &(*v792)[v338];
float const v859 = *v845;
*v858 = v859;
float const v860 = max(v838, v859);
uint32_t const v861 = 3;
uint32_t const v862 = v793 + v861;
uint32_t const v863 = v399 + v862;
uint32_t const v864 = v796 + v862;
uint32_t const v865 = uint32_t(v864);
threadgroup float * const v866 = &(*v66)[v865];
float const v867 = *v866;
float v868_store;
thread float * v868 = &v868_store;*v868 = v95;
bool const v869 = *v670;
bool v870_store;
thread bool * v870 = &v870_store;if(v869) {
*v870 = v397;
}
 else {
int32_t const v871 = int32_t(v863);
int32_t const v872 = int32_t(v791);
int32_t const v873 = v871 - v872;
bool const v874 = v863 < v19;
bool const v875 = v873 <= v22;
bool const v876 = v874 && v875;
bool v877_store;
thread bool * v877 = &v877_store;if(v876) {
*v877 = v397;
}
 else {
*v877 = v443;
}
bool const v878 = *v877;
*v870 = v878;
}
bool const v879 = *v870;
if(v879) {
float const v880 = v867 * v23;
*v868 = v880;
}
thread float * const v881 = &(*v792)[v354];
float const v882 = *v868;
*v881 = v882;
float const v883 = max(v860, v882);
uint32_t const v884 = v793 + v220;
uint32_t const v885 = v399 + v884;
uint32_t const v886 = v796 + v884;
uint32_t const v887 = uint32_t(v886);
threadgroup float * const v888 = &(*v66)[v887];
float const v889 = *v888;
float v890_store;
thread float * v890 = &v890_store;*v890 = v95;
bool const v891 = *v670;
bool v892_store;
thread bool * v892 = &v892_store;if(v891) {
*v892 = v397;
}
 else {
int32_t const v893 = int32_t(v885);
int32_t const v894 = int32_t(v791);
int32_t const v895 = v893 - v894;
bool const v896 = v885 < v19;
bool const v897 = v895 <= v22;
bool const v898 = v896 && v897;
bool v899_store;
thread bool * v899 = &v899_store;if(v898) {
*v899 = v397;
}
 else {
*v899 = v443;
}
bool const v900 = *v899;
*v892 = v900;
}
bool const v901 = *v892;
if(v901) {
float const v902 = v889 * v23;
*v890 = v902;
}
thread float * const v903 = &(*v792)[v293];
float const v904 = *v890;
*v903 = v904;
float const v905 = max(v883, v904);
uint32_t const v906 = 5;
uint32_t const v907 = v793 + v906;
uint32_t const v908 = v399 + v907;
uint32_t const v909 = v796 + v907;
uint32_t const v910 = uint32_t(v909);
threadgroup float * const v911 = &(*v66)[v910];
float const v912 = *v911;
float v913_store;
thread float * v913 = &v913_store;*v913 = v95;
bool const v914 = *v670;
bool v915_store;
thread bool * v915 = &v915_store;if(v914) {
*v915 = v397;
}
 else {
int32_t const v916 = int32_t(v908);
int32_t const v917 = int32_t(v791);
int32_t const v918 = v916 - v917;
bool const v919 = v908 < v19;
bool const v920 = v918 <= v22;
bool const v921 = v919 && v920;
bool v922_store;
thread bool * v922 = &v922_store;if(v921) {
*v922 = v397;
}
 else {
*v922 = v443;
}
bool const v923 = *v922;
*v915 = v923;
}
bool const v924 = *v915;
if(v924) {
float const v925 = v912 * v23;
*v913 = v925;
}
uint32_t const v926 = 5;
thread float * const v927 = &(*v792)[v926];
float const v928 = *v913;
*v927 = v928;
float const v929 = max(v905, v928);
uint32_t const v930 = v793 + v683;
uint32_t const v931 = v399 + v930;
uint32_t const v932 = v796 + v930;
uint32_t const v933 = uint32_t(v932);
threadgroup float * const v934 = &(*v66)[v933];
float const v935 = *v934;
float v936_store;
thread float * v936 = &v936_store;*v936 = v95;
bool const v937 = *v670;
bool v938_store;
thread bool * v938 = &v938_store;if(v937) {
*v938 = v397;
}
 else {
int32_t const v939 = int32_t(v931);
int32_t const v940 = int32_t(v791);
int32_t const v941 = v939 - v940;
bool const v942 = v931 < v19;
bool const v943 = v941 <= v22;
bool const v944 = v942 && v943;
bool v945_store;
thread bool * v945 = &v945_store;if(v944) {
*v945 = v397;
}
 else {
*v945 = v443;
}
bool const v946 = *v945;
*v938 = v946;
}
bool const v947 = *v938;
if(v947) {
float const v948 = v935 * v23;
*v936 = v948;
}
thread float * const v949 = &(*v792)[v685];
float const v950 = *v936;
*v949 = v950;
float const v951 = max(v929, v950);
uint32_t const v952 = 7;
uint32_t const v953 = v793 + v952;
uint32_t const v954 = v399 + v953;
uint32_t const v955 = v796 + v953;
uint32_t const v956 = uint32_t(v955);
threadgroup float * const v957 = &(*v66)[v956];
float const v958 = *v957;
float v959_store;
thread float * v959 = &v959_store;*v959 = v95;
bool const v960 = *v670;
bool v961_store;
thread bool * v961 = &v961_store;if(v960) {
*v961 = v397;
}
 else {
int32_t const v962 = int32_t(v954);
int32_t const v963 = int32_t(v791);
int32_t const v964 = v962 - v963;
bool const v965 = v954 < v19;
bool const v966 = v964 <= v22;
bool const v967 = v965 && v966;
bool v968_store;
thread bool * v968 = &v968_store;if(v967) {
*v968 = v397;
}
 else {
*v968 = v443;
}
bool const v969 = *v968;
*v961 = v969;
}
bool const v970 = *v961;
if(v970) {
float const v971 = v958 * v23;
*v959 = v971;
}
uint32_t const v972 = 7;
thread float * const v973 = &(*v792)[v972];
float const v974 = *v959;
*v973 = v974;
float const v975 = max(v951, v974);
float const v976 = simd_shuffle_xor(v975, v62);;
float const v977 = max(v975, v976);
float const v978 = simd_shuffle_xor(v977, v99);;
float const v979 = max(v977, v978);
float const v980 = *v94;
float const v981 = 5.54517698;
float const v982 = v980 + v981;
bool const v983 = v979 > v982;
float const v984 = v983 ? v979 : v980;
float const v985 = v980 - v984;
float const v986 = exp(v985);bool const v987 = v984 != v980;
bool v988_store;
thread bool * v988 = &v988_store;if(v987) {
bool const v989 = v980 != v95;
*v988 = v989;
}
 else {
*v988 = v443;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v990 = *v988;
bool const v991 = simd_any(v990);;
if(v991) {

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v992 = v64 * v403;
uint32_t const v993 = v796 + v992;
uint32_t const v994 = uint32_t(v993);
threadgroup float * const v995 = &(*v66)[v994];
float const v996 = *v995;
float const v997 = v996 * v986;
*v995 = v997;
uint32_t const v998 = v993 + v54;
uint32_t const v999 = uint32_t(v998);
threadgroup float * const v1000 = &(*v66)[v999];
float const v1001 = *v1000;
float const v1002 = v1001 * v986;
*v1000 = v1002;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1003 = *v995;
float const v1004 = v1003 * v986;
*v995 = v1004;
float const v1005 = *v1000;
float const v1006 = v1005 * v986;
*v1000 = v1006;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1007 = *v995;
float const v1008 = v1007 * v986;
*v995 = v1008;
float const v1009 = *v1000;
float const v1010 = v1009 * v986;
*v1000 = v1010;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1011 = *v995;
float const v1012 = v1011 * v986;
*v995 = v1012;
float const v1013 = *v1000;
float const v1014 = v1013 * v986;
*v1000 = v1014;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1015 = *v995;
float const v1016 = v1015 * v986;
*v995 = v1016;
float const v1017 = *v1000;
float const v1018 = v1017 * v986;
*v1000 = v1018;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1019 = *v995;
float const v1020 = v1019 * v986;
*v995 = v1020;
float const v1021 = *v1000;
float const v1022 = v1021 * v986;
*v1000 = v1022;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1023 = *v995;
float const v1024 = v1023 * v986;
*v995 = v1024;
float const v1025 = *v1000;
float const v1026 = v1025 * v986;
*v1000 = v1026;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1027 = *v995;
float const v1028 = v1027 * v986;
*v995 = v1028;
float const v1029 = *v1000;
float const v1030 = v1029 * v986;
*v1000 = v1030;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v94 = v984;
float const v1031 = *v814;
uint32_t const v1032 = reinterpret_cast<const thread uint32_t&>(v1031);
uint32_t const v1033 = 4286578687;
bool const v1034 = v1032 == v1033;
float const v1035 = v1031 - v984;
float const v1036 = exp(v1035);float const v1037 = v1034 ? v74 : v1036;
half const v1038 = half(v1037);
half_4 const v1039 = [&]{
half_4 tmp = v107;
tmp.i_0 = v1038;
return tmp;
}();
float const v1040 = *v836;
uint32_t const v1041 = reinterpret_cast<const thread uint32_t&>(v1040);
bool const v1042 = v1041 == v1033;
float const v1043 = v1040 - v984;
float const v1044 = exp(v1043);float const v1045 = v1042 ? v74 : v1044;
float const v1046 = v1037 + v1045;
half const v1047 = half(v1045);
half_4 const v1048 = [&]{
half_4 tmp = v1039;
tmp.i_1 = v1047;
return tmp;
}();
float const v1049 = *v858;
uint32_t const v1050 = reinterpret_cast<const thread uint32_t&>(v1049);
bool const v1051 = v1050 == v1033;
float const v1052 = v1049 - v984;
float const v1053 = exp(v1052);float const v1054 = v1051 ? v74 : v1053;
float const v1055 = v1046 + v1054;
half const v1056 = half(v1054);
half_4 const v1057 = [&]{
half_4 tmp = v1048;
tmp.i_2 = v1056;
return tmp;
}();
float const v1058 = *v881;
uint32_t const v1059 = reinterpret_cast<const thread uint32_t&>(v1058);
bool const v1060 = v1059 == v1033;
float const v1061 = v1058 - v984;
float const v1062 = exp(v1061);float const v1063 = v1060 ? v74 : v1062;
float const v1064 = v1055 + v1063;
half const v1065 = half(v1063);
half_4 const v1066 = [&]{
half_4 tmp = v1057;
tmp.i_3 = v1065;
return tmp;
}();
uint32_t const v1067 = v63 * v689;
uint32_t const v1068 = v674 + v1067;
uint32_t const v1069 = v64 * v403;
uint32_t const v1070 = v1068 + v1069;
uint32_t const v1071 = uint32_t(v1070);
threadgroup half_4 * const v1072 = &(*v67)[v1071];
*v1072 = v1066;
float const v1073 = *v903;
uint32_t const v1074 = reinterpret_cast<const thread uint32_t&>(v1073);
bool const v1075 = v1074 == v1033;
float const v1076 = v1073 - v984;
float const v1077 = exp(v1076);float const v1078 = v1075 ? v74 : v1077;
float const v1079 = v1064 + v1078;
half const v1080 = half(v1078);
half_4 const v1081 = [&]{
half_4 tmp = v107;
tmp.i_0 = v1080;
return tmp;
}();
float const v1082 = *v927;
uint32_t const v1083 = reinterpret_cast<const thread uint32_t&>(v1082);
bool const v1084 = v1083 == v1033;
float const v1085 = v1082 - v984;
float const v1086 = exp(v1085);float const v1087 = v1084 ? v74 : v1086;
float const v1088 = v1079 + v1087;
half const v1089 = half(v1087);
half_4 const v1090 = [&]{
half_4 tmp = v1081;
tmp.i_1 = v1089;
return tmp;
}();
float const v1091 = *v949;
uint32_t const v1092 = reinterpret_cast<const thread uint32_t&>(v1091);
bool const v1093 = v1092 == v1033;
float const v1094 = v1091 - v984;
float const v1095 = exp(v1094);float const v1096 = v1093 ? v74 : v1095;
float const v1097 = v1088 + v1096;
half const v1098 = half(v1096);
half_4 const v1099 = [&]{
half_4 tmp = v1090;
tmp.i_2 = v1098;
return tmp;
}();
float const v1100 = *v973;
uint32_t const v1101 = reinterpret_cast<const thread uint32_t&>(v1100);
bool const v1102 = v1101 == v1033;
float const v1103 = v1100 - v984;
float const v1104 = exp(v1103);float const v1105 = v1102 ? v74 : v1104;
float const v1106 = v1097 + v1105;
half const v1107 = half(v1105);
half_4 const v1108 = [&]{
half_4 tmp = v1099;
tmp.i_3 = v1107;
return tmp;
}();
uint32_t const v1109 = v1070 + v54;
uint32_t const v1110 = uint32_t(v1109);
threadgroup half_4 * const v1111 = &(*v67)[v1110];
*v1111 = v1108;
float const v1112 = *v96;
float const v1113 = fma(v1112, v986, v1106);
*v96 = v1113;
float const v1114 = *v97;
float const v1115 = fma(v1114, v986, v1106);
*v97 = v1115;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1116 = *v670;
bool const v1117 = !v1116;
bool const v1118 = *v633;
bool const v1119 = v1118 && v1117;
if(v1119) {

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1120 = v796 + v1069;
for(uint32_t v1121 = v98; v1121 < v56; v1121 += v54) {
uint32_t const v1122 = v1121 / v220;
uint32_t const v1123 = v1068 + v1122;
uint32_t const v1124 = uint32_t(v1123);
threadgroup half_4 * const v1125 = &(*v67)[v1124];
half_4 const v1126 = *v1125;
uint32_t const v1127 = v1121 % v220;
half const v1128 = v1126.i_0;
float const v1129 = float(v1128);
float v1130_store;
thread float * v1130 = &v1130_store;*v1130 = v1129;
bool const v1131 = v1127 == v54;
if(v1131) {
half const v1132 = v1126.i_1;
float const v1133 = float(v1132);
*v1130 = v1133;
}
bool const v1134 = v1127 == v403;
if(v1134) {
half const v1135 = v1126.i_2;
float const v1136 = float(v1135);
*v1130 = v1136;
}
bool const v1137 = v1127 == v861;
if(v1137) {
half const v1138 = v1126.i_3;
float const v1139 = float(v1138);
*v1130 = v1139;
}
float const v1140 = *v1130;
uint32_t const v1141 = reinterpret_cast<const thread uint32_t&>(v1140);
bool const v1142 = v1141 == v98;
bool const v1143 = !v1142;
if(v1143) {
uint32_t const v1144 = v1121 * v124;
uint32_t const v1145 = v421 + v1144;
uint32_t const v1146 = v1069 / v220;
uint32_t const v1147 = v1145 + v1146;
uint32_t const v1148 = uint32_t(v1147);
threadgroup half_4 * const v1149 = &(*v65)[v1148];
half_4 const v1150 = *v1149;
half const v1151 = v1150.i_0;
float const v1152 = float(v1151);
float v1153_store;
thread float * v1153 = &v1153_store;*v1153 = v1152;
uint32_t const v1154 = v64 % v403;
bool const v1155 = v1154 == v54;
if(v1155) {
half const v1156 = v1150.i_2;
float const v1157 = float(v1156);
*v1153 = v1157;
}
uint32_t const v1158 = uint32_t(v1120);
float const v1159 = *v1130;
float const v1160 = *v1153;
threadgroup float * const v1161 = &(*v66)[v1158];
float const v1162 = *v1161;
float const v1163 = fma(v1159, v1160, v1162);
*v1161 = v1163;
half const v1164 = v1150.i_1;
float const v1165 = float(v1164);
float v1166_store;
thread float * v1166 = &v1166_store;*v1166 = v1165;
if(v1155) {
half const v1167 = v1150.i_3;
float const v1168 = float(v1167);
*v1166 = v1168;
}
uint32_t const v1169 = v1120 + v54;
uint32_t const v1170 = uint32_t(v1169);
float const v1171 = *v1130;
float const v1172 = *v1166;
threadgroup float * const v1173 = &(*v66)[v1170];
float const v1174 = *v1173;
float const v1175 = fma(v1171, v1172, v1174);
*v1173 = v1175;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1176 = v98; v1176 < v56; v1176 += v54) {
uint32_t const v1177 = v1176 / v220;
uint32_t const v1178 = v1068 + v1177;
uint32_t const v1179 = uint32_t(v1178);
threadgroup half_4 * const v1180 = &(*v67)[v1179];
half_4 const v1181 = *v1180;
uint32_t const v1182 = v1176 % v220;
half const v1183 = v1181.i_0;
float const v1184 = float(v1183);
float v1185_store;
thread float * v1185 = &v1185_store;*v1185 = v1184;
bool const v1186 = v1182 == v54;
if(v1186) {
half const v1187 = v1181.i_1;
float const v1188 = float(v1187);
*v1185 = v1188;
}
bool const v1189 = v1182 == v403;
if(v1189) {
half const v1190 = v1181.i_2;
float const v1191 = float(v1190);
*v1185 = v1191;
}
bool const v1192 = v1182 == v861;
if(v1192) {
half const v1193 = v1181.i_3;
float const v1194 = float(v1193);
*v1185 = v1194;
}
float const v1195 = *v1185;
uint32_t const v1196 = reinterpret_cast<const thread uint32_t&>(v1195);
bool const v1197 = v1196 == v98;
bool const v1198 = !v1197;
if(v1198) {
uint32_t const v1199 = v1176 * v124;
uint32_t const v1200 = 578;
uint32_t const v1201 = v1200 + v1199;
uint32_t const v1202 = v1069 / v220;
uint32_t const v1203 = v1201 + v1202;
uint32_t const v1204 = uint32_t(v1203);
threadgroup half_4 * const v1205 = &(*v65)[v1204];
half_4 const v1206 = *v1205;
half const v1207 = v1206.i_0;
float const v1208 = float(v1207);
float v1209_store;
thread float * v1209 = &v1209_store;*v1209 = v1208;
uint32_t const v1210 = v64 % v403;
bool const v1211 = v1210 == v54;
if(v1211) {
half const v1212 = v1206.i_2;
float const v1213 = float(v1212);
*v1209 = v1213;
}
uint32_t const v1214 = uint32_t(v1120);
float const v1215 = *v1185;
float const v1216 = *v1209;
threadgroup float * const v1217 = &(*v66)[v1214];
float const v1218 = *v1217;
float const v1219 = fma(v1215, v1216, v1218);
*v1217 = v1219;
half const v1220 = v1206.i_1;
float const v1221 = float(v1220);
float v1222_store;
thread float * v1222 = &v1222_store;*v1222 = v1221;
if(v1211) {
half const v1223 = v1206.i_3;
float const v1224 = float(v1223);
*v1222 = v1224;
}
uint32_t const v1225 = v1120 + v54;
uint32_t const v1226 = uint32_t(v1225);
float const v1227 = *v1185;
float const v1228 = *v1222;
threadgroup float * const v1229 = &(*v66)[v1226];
float const v1230 = *v1229;
float const v1231 = fma(v1227, v1228, v1230);
*v1229 = v1231;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1232 = v98; v1232 < v56; v1232 += v54) {
uint32_t const v1233 = v1232 / v220;
uint32_t const v1234 = v1068 + v1233;
uint32_t const v1235 = uint32_t(v1234);
threadgroup half_4 * const v1236 = &(*v67)[v1235];
half_4 const v1237 = *v1236;
uint32_t const v1238 = v1232 % v220;
half const v1239 = v1237.i_0;
float const v1240 = float(v1239);
float v1241_store;
thread float * v1241 = &v1241_store;*v1241 = v1240;
bool const v1242 = v1238 == v54;
if(v1242) {
half const v1243 = v1237.i_1;
float const v1244 = float(v1243);
*v1241 = v1244;
}
bool const v1245 = v1238 == v403;
if(v1245) {
half const v1246 = v1237.i_2;
float const v1247 = float(v1246);
*v1241 = v1247;
}
bool const v1248 = v1238 == v861;
if(v1248) {
half const v1249 = v1237.i_3;
float const v1250 = float(v1249);
*v1241 = v1250;
}
float const v1251 = *v1241;
uint32_t const v1252 = reinterpret_cast<const thread uint32_t&>(v1251);
bool const v1253 = v1252 == v98;
bool const v1254 = !v1253;
if(v1254) {
uint32_t const v1255 = v1232 * v124;
uint32_t const v1256 = 580;
uint32_t const v1257 = v1256 + v1255;
uint32_t const v1258 = v1069 / v220;
uint32_t const v1259 = v1257 + v1258;
uint32_t const v1260 = uint32_t(v1259);
threadgroup half_4 * const v1261 = &(*v65)[v1260];
half_4 const v1262 = *v1261;
half const v1263 = v1262.i_0;
float const v1264 = float(v1263);
float v1265_store;
thread float * v1265 = &v1265_store;*v1265 = v1264;
uint32_t const v1266 = v64 % v403;
bool const v1267 = v1266 == v54;
if(v1267) {
half const v1268 = v1262.i_2;
float const v1269 = float(v1268);
*v1265 = v1269;
}
uint32_t const v1270 = uint32_t(v1120);
float const v1271 = *v1241;
float const v1272 = *v1265;
threadgroup float * const v1273 = &(*v66)[v1270];
float const v1274 = *v1273;
float const v1275 = fma(v1271, v1272, v1274);
*v1273 = v1275;
half const v1276 = v1262.i_1;
float const v1277 = float(v1276);
float v1278_store;
thread float * v1278 = &v1278_store;*v1278 = v1277;
if(v1267) {
half const v1279 = v1262.i_3;
float const v1280 = float(v1279);
*v1278 = v1280;
}
uint32_t const v1281 = v1120 + v54;
uint32_t const v1282 = uint32_t(v1281);
float const v1283 = *v1241;
float const v1284 = *v1278;
threadgroup float * const v1285 = &(*v66)[v1282];
float const v1286 = *v1285;
float const v1287 = fma(v1283, v1284, v1286);
*v1285 = v1287;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1288 = v98; v1288 < v56; v1288 += v54) {
uint32_t const v1289 = v1288 / v220;
uint32_t const v1290 = v1068 + v1289;
uint32_t const v1291 = uint32_t(v1290);
threadgroup half_4 * const v1292 = &(*v67)[v1291];
half_4 const v1293 = *v1292;
uint32_t const v1294 = v1288 % v220;
half const v1295 = v1293.i_0;
float const v1296 = float(v1295);
float v1297_store;
thread float * v1297 = &v1297_store;*v1297 = v1296;
bool const v1298 = v1294 == v54;
if(v1298) {
half const v1299 = v1293.i_1;
float const v1300 = float(v1299);
*v1297 = v1300;
}
bool const v1301 = v1294 == v403;
if(v1301) {
half const v1302 = v1293.i_2;
float const v1303 = float(v1302);
*v1297 = v1303;
}
bool const v1304 = v1294 == v861;
if(v1304) {
half const v1305 = v1293.i_3;
float const v1306 = float(v1305);
*v1297 = v1306;
}
float const v1307 = *v1297;
uint32_t const v1308 = reinterpret_cast<const thread uint32_t&>(v1307);
bool const v1309 = v1308 == v98;
bool const v1310 = !v1309;
if(v1310) {
uint32_t const v1311 = v1288 * v124;
uint32_t const v1312 = 582;
uint32_t const v1313 = v1312 + v1311;
uint32_t const v1314 = v1069 / v220;
uint32_t const v1315 = v1313 + v1314;
uint32_t const v1316 = uint32_t(v1315);
threadgroup half_4 * const v1317 = &(*v65)[v1316];
half_4 const v1318 = *v1317;
half const v1319 = v1318.i_0;
float const v1320 = float(v1319);
float v1321_store;
thread float * v1321 = &v1321_store;*v1321 = v1320;
uint32_t const v1322 = v64 % v403;
bool const v1323 = v1322 == v54;
if(v1323) {
half const v1324 = v1318.i_2;
float const v1325 = float(v1324);
*v1321 = v1325;
}
uint32_t const v1326 = uint32_t(v1120);
float const v1327 = *v1297;
float const v1328 = *v1321;
threadgroup float * const v1329 = &(*v66)[v1326];
float const v1330 = *v1329;
float const v1331 = fma(v1327, v1328, v1330);
*v1329 = v1331;
half const v1332 = v1318.i_1;
float const v1333 = float(v1332);
float v1334_store;
thread float * v1334 = &v1334_store;*v1334 = v1333;
if(v1323) {
half const v1335 = v1318.i_3;
float const v1336 = float(v1335);
*v1334 = v1336;
}
uint32_t const v1337 = v1120 + v54;
uint32_t const v1338 = uint32_t(v1337);
float const v1339 = *v1297;
float const v1340 = *v1334;
threadgroup float * const v1341 = &(*v66)[v1338];
float const v1342 = *v1341;
float const v1343 = fma(v1339, v1340, v1342);
*v1341 = v1343;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1344 = v98; v1344 < v56; v1344 += v54) {
uint32_t const v1345 = v1344 / v220;
uint32_t const v1346 = v1068 + v1345;
uint32_t const v1347 = uint32_t(v1346);
threadgroup half_4 * const v1348 = &(*v67)[v1347];
half_4 const v1349 = *v1348;
uint32_t const v1350 = v1344 % v220;
half const v1351 = v1349.i_0;
float const v1352 = float(v1351);
float v1353_store;
thread float * v1353 = &v1353_store;*v1353 = v1352;
bool const v1354 = v1350 == v54;
if(v1354) {
half const v1355 = v1349.i_1;
float const v1356 = float(v1355);
*v1353 = v1356;
}
bool const v1357 = v1350 == v403;
if(v1357) {
half const v1358 = v1349.i_2;
float const v1359 = float(v1358);
*v1353 = v1359;
}
bool const v1360 = v1350 == v861;
if(v1360) {
half const v1361 = v1349.i_3;
float const v1362 = float(v1361);
*v1353 = v1362;
}
float const v1363 = *v1353;
uint32_t const v1364 = reinterpret_cast<const thread uint32_t&>(v1363);
bool const v1365 = v1364 == v98;
bool const v1366 = !v1365;
if(v1366) {
uint32_t const v1367 = v1344 * v124;
uint32_t const v1368 = 584;
uint32_t const v1369 = v1368 + v1367;
uint32_t const v1370 = v1069 / v220;
uint32_t const v1371 = v1369 + v1370;
uint32_t const v1372 = uint32_t(v1371);
threadgroup half_4 * const v1373 = &(*v65)[v1372];
half_4 const v1374 = *v1373;
half const v1375 = v1374.i_0;
float const v1376 = float(v1375);
float v1377_store;
thread float * v1377 = &v1377_store;*v1377 = v1376;
uint32_t const v1378 = v64 % v403;
bool const v1379 = v1378 == v54;
if(v1379) {
half const v1380 = v1374.i_2;
float const v1381 = float(v1380);
*v1377 = v1381;
}
uint32_t const v1382 = uint32_t(v1120);
float const v1383 = *v1353;
float const v1384 = *v1377;
threadgroup float * const v1385 = &(*v66)[v1382];
float const v1386 = *v1385;
float const v1387 = fma(v1383, v1384, v1386);
*v1385 = v1387;
half const v1388 = v1374.i_1;
float const v1389 = float(v1388);
float v1390_store;
thread float * v1390 = &v1390_store;*v1390 = v1389;
if(v1379) {
half const v1391 = v1374.i_3;
float const v1392 = float(v1391);
*v1390 = v1392;
}
uint32_t const v1393 = v1120 + v54;
uint32_t const v1394 = uint32_t(v1393);
float const v1395 = *v1353;
float const v1396 = *v1390;
threadgroup float * const v1397 = &(*v66)[v1394];
float const v1398 = *v1397;
float const v1399 = fma(v1395, v1396, v1398);
*v1397 = v1399;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1400 = v98; v1400 < v56; v1400 += v54) {
uint32_t const v1401 = v1400 / v220;
uint32_t const v1402 = v1068 + v1401;
uint32_t const v1403 = uint32_t(v1402);
threadgroup half_4 * const v1404 = &(*v67)[v1403];
half_4 const v1405 = *v1404;
uint32_t const v1406 = v1400 % v220;
half const v1407 = v1405.i_0;
float const v1408 = float(v1407);
float v1409_store;
thread float * v1409 = &v1409_store;*v1409 = v1408;
bool const v1410 = v1406 == v54;
if(v1410) {
half const v1411 = v1405.i_1;
float const v1412 = float(v1411);
*v1409 = v1412;
}
bool const v1413 = v1406 == v403;
if(v1413) {
half const v1414 = v1405.i_2;
float const v1415 = float(v1414);
*v1409 = v1415;
}
bool const v1416 = v1406 == v861;
if(v1416) {
half const v1417 = v1405.i_3;
float const v1418 = float(v1417);
*v1409 = v1418;
}
float const v1419 = *v1409;
uint32_t const v1420 = reinterpret_cast<const thread uint32_t&>(v1419);
bool const v1421 = v1420 == v98;
bool const v1422 = !v1421;
if(v1422) {
uint32_t const v1423 = v1400 * v124;
uint32_t const v1424 = 586;
uint32_t const v1425 = v1424 + v1423;
uint32_t const v1426 = v1069 / v220;
uint32_t const v1427 = v1425 + v1426;
uint32_t const v1428 = uint32_t(v1427);
threadgroup half_4 * const v1429 = &(*v65)[v1428];
half_4 const v1430 = *v1429;
half const v1431 = v1430.i_0;
float const v1432 = float(v1431);
float v1433_store;
thread float * v1433 = &v1433_store;*v1433 = v1432;
uint32_t const v1434 = v64 % v403;
bool const v1435 = v1434 == v54;
if(v1435) {
half const v1436 = v1430.i_2;
float const v1437 = float(v1436);
*v1433 = v1437;
}
uint32_t const v1438 = uint32_t(v1120);
float const v1439 = *v1409;
float const v1440 = *v1433;
threadgroup float * const v1441 = &(*v66)[v1438];
float const v1442 = *v1441;
float const v1443 = fma(v1439, v1440, v1442);
*v1441 = v1443;
half const v1444 = v1430.i_1;
float const v1445 = float(v1444);
float v1446_store;
thread float * v1446 = &v1446_store;*v1446 = v1445;
if(v1435) {
half const v1447 = v1430.i_3;
float const v1448 = float(v1447);
*v1446 = v1448;
}
uint32_t const v1449 = v1120 + v54;
uint32_t const v1450 = uint32_t(v1449);
float const v1451 = *v1409;
float const v1452 = *v1446;
threadgroup float * const v1453 = &(*v66)[v1450];
float const v1454 = *v1453;
float const v1455 = fma(v1451, v1452, v1454);
*v1453 = v1455;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1456 = v98; v1456 < v56; v1456 += v54) {
uint32_t const v1457 = v1456 / v220;
uint32_t const v1458 = v1068 + v1457;
uint32_t const v1459 = uint32_t(v1458);
threadgroup half_4 * const v1460 = &(*v67)[v1459];
half_4 const v1461 = *v1460;
uint32_t const v1462 = v1456 % v220;
half const v1463 = v1461.i_0;
float const v1464 = float(v1463);
float v1465_store;
thread float * v1465 = &v1465_store;*v1465 = v1464;
bool const v1466 = v1462 == v54;
if(v1466) {
half const v1467 = v1461.i_1;
float const v1468 = float(v1467);
*v1465 = v1468;
}
bool const v1469 = v1462 == v403;
if(v1469) {
half const v1470 = v1461.i_2;
float const v1471 = float(v1470);
*v1465 = v1471;
}
bool const v1472 = v1462 == v861;
if(v1472) {
half const v1473 = v1461.i_3;
float const v1474 = float(v1473);
*v1465 = v1474;
}
float const v1475 = *v1465;
uint32_t const v1476 = reinterpret_cast<const thread uint32_t&>(v1475);
bool const v1477 = v1476 == v98;
bool const v1478 = !v1477;
if(v1478) {
uint32_t const v1479 = v1456 * v124;
uint32_t const v1480 = 588;
uint32_t const v1481 = v1480 + v1479;
uint32_t const v1482 = v1069 / v220;
uint32_t const v1483 = v1481 + v1482;
uint32_t const v1484 = uint32_t(v1483);
threadgroup half_4 * const v1485 = &(*v65)[v1484];
half_4 const v1486 = *v1485;
half const v1487 = v1486.i_0;
float const v1488 = float(v1487);
float v1489_store;
thread float * v1489 = &v1489_store;*v1489 = v1488;
uint32_t const v1490 = v64 % v403;
bool const v1491 = v1490 == v54;
if(v1491) {
half const v1492 = v1486.i_2;
float const v1493 = float(v1492);
*v1489 = v1493;
}
uint32_t const v1494 = uint32_t(v1120);
float const v1495 = *v1465;
float const v1496 = *v1489;
threadgroup float * const v1497 = &(*v66)[v1494];
float const v1498 = *v1497;
float const v1499 = fma(v1495, v1496, v1498);
*v1497 = v1499;
half const v1500 = v1486.i_1;
float const v1501 = float(v1500);
float v1502_store;
thread float * v1502 = &v1502_store;*v1502 = v1501;
if(v1491) {
half const v1503 = v1486.i_3;
float const v1504 = float(v1503);
*v1502 = v1504;
}
uint32_t const v1505 = v1120 + v54;
uint32_t const v1506 = uint32_t(v1505);
float const v1507 = *v1465;
float const v1508 = *v1502;
threadgroup float * const v1509 = &(*v66)[v1506];
float const v1510 = *v1509;
float const v1511 = fma(v1507, v1508, v1510);
*v1509 = v1511;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v701), v700);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1512 = v98; v1512 < v56; v1512 += v54) {
uint32_t const v1513 = v1512 / v220;
uint32_t const v1514 = v1068 + v1513;
uint32_t const v1515 = uint32_t(v1514);
threadgroup half_4 * const v1516 = &(*v67)[v1515];
half_4 const v1517 = *v1516;
uint32_t const v1518 = v1512 % v220;
half const v1519 = v1517.i_0;
float const v1520 = float(v1519);
float v1521_store;
thread float * v1521 = &v1521_store;*v1521 = v1520;
bool const v1522 = v1518 == v54;
if(v1522) {
half const v1523 = v1517.i_1;
float const v1524 = float(v1523);
*v1521 = v1524;
}
bool const v1525 = v1518 == v403;
if(v1525) {
half const v1526 = v1517.i_2;
float const v1527 = float(v1526);
*v1521 = v1527;
}
bool const v1528 = v1518 == v861;
if(v1528) {
half const v1529 = v1517.i_3;
float const v1530 = float(v1529);
*v1521 = v1530;
}
float const v1531 = *v1521;
uint32_t const v1532 = reinterpret_cast<const thread uint32_t&>(v1531);
bool const v1533 = v1532 == v98;
bool const v1534 = !v1533;
if(v1534) {
uint32_t const v1535 = v1512 * v124;
uint32_t const v1536 = 590;
uint32_t const v1537 = v1536 + v1535;
uint32_t const v1538 = v1069 / v220;
uint32_t const v1539 = v1537 + v1538;
uint32_t const v1540 = uint32_t(v1539);
threadgroup half_4 * const v1541 = &(*v65)[v1540];
half_4 const v1542 = *v1541;
half const v1543 = v1542.i_0;
float const v1544 = float(v1543);
float v1545_store;
thread float * v1545 = &v1545_store;*v1545 = v1544;
uint32_t const v1546 = v64 % v403;
bool const v1547 = v1546 == v54;
if(v1547) {
half const v1548 = v1542.i_2;
float const v1549 = float(v1548);
*v1545 = v1549;
}
uint32_t const v1550 = uint32_t(v1120);
float const v1551 = *v1521;
float const v1552 = *v1545;
threadgroup float * const v1553 = &(*v66)[v1550];
float const v1554 = *v1553;
float const v1555 = fma(v1551, v1552, v1554);
*v1553 = v1555;
half const v1556 = v1542.i_1;
float const v1557 = float(v1556);
float v1558_store;
thread float * v1558 = &v1558_store;*v1558 = v1557;
if(v1547) {
half const v1559 = v1542.i_3;
float const v1560 = float(v1559);
*v1558 = v1560;
}
uint32_t const v1561 = v1120 + v54;
uint32_t const v1562 = uint32_t(v1561);
float const v1563 = *v1521;
float const v1564 = *v1558;
threadgroup float * const v1565 = &(*v66)[v1562];
float const v1566 = *v1565;
float const v1567 = fma(v1563, v1564, v1566);
*v1565 = v1567;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v701), v700, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1568_store; thread simdgroup_half8x8 * v1568 = &v1568_store;uint32_t const v1569 = uint32_t(v674);
threadgroup half_4 * const v1570 = &(*v67)[v1569];
simdgroup_load(*v1568, reinterpret_cast<threadgroup half *>(v1570), v700, 0, false);
simdgroup_half8x8 v1571_store; thread simdgroup_half8x8 * v1571 = &v1571_store;uint32_t const v1572 = 576;
threadgroup half_4 * const v1573 = &(*v65)[v1572];
simdgroup_load(*v1571, reinterpret_cast<threadgroup half *>(v1573), v677, 0, false);
simdgroup_multiply_accumulate(*v73, *v1568, *v1571, *v73);
simdgroup_half8x8 v1574_store; thread simdgroup_half8x8 * v1574 = &v1574_store;uint32_t const v1575 = 578;
threadgroup half_4 * const v1576 = &(*v65)[v1575];
simdgroup_load(*v1574, reinterpret_cast<threadgroup half *>(v1576), v677, 0, false);
simdgroup_multiply_accumulate(*v75, *v1568, *v1574, *v75);
simdgroup_half8x8 v1577_store; thread simdgroup_half8x8 * v1577 = &v1577_store;uint32_t const v1578 = 580;
threadgroup half_4 * const v1579 = &(*v65)[v1578];
simdgroup_load(*v1577, reinterpret_cast<threadgroup half *>(v1579), v677, 0, false);
simdgroup_multiply_accumulate(*v76, *v1568, *v1577, *v76);
simdgroup_half8x8 v1580_store; thread simdgroup_half8x8 * v1580 = &v1580_store;uint32_t const v1581 = 582;
threadgroup half_4 * const v1582 = &(*v65)[v1581];
simdgroup_load(*v1580, reinterpret_cast<threadgroup half *>(v1582), v677, 0, false);
simdgroup_multiply_accumulate(*v77, *v1568, *v1580, *v77);
simdgroup_half8x8 v1583_store; thread simdgroup_half8x8 * v1583 = &v1583_store;uint32_t const v1584 = 584;
threadgroup half_4 * const v1585 = &(*v65)[v1584];
simdgroup_load(*v1583, reinterpret_cast<threadgroup half *>(v1585), v677, 0, false);
simdgroup_multiply_accumulate(*v78, *v1568, *v1583, *v78);
simdgroup_half8x8 v1586_store; thread simdgroup_half8x8 * v1586 = &v1586_store;uint32_t const v1587 = 586;
threadgroup half_4 * const v1588 = &(*v65)[v1587];
simdgroup_load(*v1586, reinterpret_cast<threadgroup half *>(v1588), v677, 0, false);
simdgroup_multiply_accumulate(*v79, *v1568, *v1586, *v79);
simdgroup_half8x8 v1589_store; thread simdgroup_half8x8 * v1589 = &v1589_store;uint32_t const v1590 = 588;
threadgroup half_4 * const v1591 = &(*v65)[v1590];
simdgroup_load(*v1589, reinterpret_cast<threadgroup half *>(v1591), v677, 0, false);
simdgroup_multiply_accumulate(*v80, *v1568, *v1589, *v80);
simdgroup_half8x8 v1592_store; thread simdgroup_half8x8 * v1592 = &v1592_store;uint32_t const v1593 = 590;
threadgroup half_4 * const v1594 = &(*v65)[v1593];
simdgroup_load(*v1592, reinterpret_cast<threadgroup half *>(v1594), v677, 0, false);
simdgroup_multiply_accumulate(*v81, *v1568, *v1592, *v81);
simdgroup_half8x8 v1595_store; thread simdgroup_half8x8 * v1595 = &v1595_store;uint32_t const v1596 = v674 + v403;
uint32_t const v1597 = uint32_t(v1596);
threadgroup half_4 * const v1598 = &(*v67)[v1597];
simdgroup_load(*v1595, reinterpret_cast<threadgroup half *>(v1598), v700, 0, false);
simdgroup_half8x8 v1599_store; thread simdgroup_half8x8 * v1599 = &v1599_store;threadgroup half_4 * const v1600 = &(*v65)[v763];
simdgroup_load(*v1599, reinterpret_cast<threadgroup half *>(v1600), v677, 0, false);
simdgroup_multiply_accumulate(*v73, *v1595, *v1599, *v73);
simdgroup_half8x8 v1601_store; thread simdgroup_half8x8 * v1601 = &v1601_store;uint32_t const v1602 = 722;
threadgroup half_4 * const v1603 = &(*v65)[v1602];
simdgroup_load(*v1601, reinterpret_cast<threadgroup half *>(v1603), v677, 0, false);
simdgroup_multiply_accumulate(*v75, *v1595, *v1601, *v75);
simdgroup_half8x8 v1604_store; thread simdgroup_half8x8 * v1604 = &v1604_store;uint32_t const v1605 = 724;
threadgroup half_4 * const v1606 = &(*v65)[v1605];
simdgroup_load(*v1604, reinterpret_cast<threadgroup half *>(v1606), v677, 0, false);
simdgroup_multiply_accumulate(*v76, *v1595, *v1604, *v76);
simdgroup_half8x8 v1607_store; thread simdgroup_half8x8 * v1607 = &v1607_store;uint32_t const v1608 = 726;
threadgroup half_4 * const v1609 = &(*v65)[v1608];
simdgroup_load(*v1607, reinterpret_cast<threadgroup half *>(v1609), v677, 0, false);
simdgroup_multiply_accumulate(*v77, *v1595, *v1607, *v77);
simdgroup_half8x8 v1610_store; thread simdgroup_half8x8 * v1610 = &v1610_store;uint32_t const v1611 = 728;
threadgroup half_4 * const v1612 = &(*v65)[v1611];
simdgroup_load(*v1610, reinterpret_cast<threadgroup half *>(v1612), v677, 0, false);
simdgroup_multiply_accumulate(*v78, *v1595, *v1610, *v78);
simdgroup_half8x8 v1613_store; thread simdgroup_half8x8 * v1613 = &v1613_store;uint32_t const v1614 = 730;
threadgroup half_4 * const v1615 = &(*v65)[v1614];
simdgroup_load(*v1613, reinterpret_cast<threadgroup half *>(v1615), v677, 0, false);
simdgroup_multiply_accumulate(*v79, *v1595, *v1613, *v79);
simdgroup_half8x8 v1616_store; thread simdgroup_half8x8 * v1616 = &v1616_store;uint32_t const v1617 = 732;
threadgroup half_4 * const v1618 = &(*v65)[v1617];
simdgroup_load(*v1616, reinterpret_cast<threadgroup half *>(v1618), v677, 0, false);
simdgroup_multiply_accumulate(*v80, *v1595, *v1616, *v80);
simdgroup_half8x8 v1619_store; thread simdgroup_half8x8 * v1619 = &v1619_store;uint32_t const v1620 = 734;
threadgroup half_4 * const v1621 = &(*v65)[v1620];
simdgroup_load(*v1619, reinterpret_cast<threadgroup half *>(v1621), v677, 0, false);
simdgroup_multiply_accumulate(*v81, *v1595, *v1619, *v81);
simdgroup_half8x8 v1622_store; thread simdgroup_half8x8 * v1622 = &v1622_store;uint32_t const v1623 = v674 + v220;
uint32_t const v1624 = uint32_t(v1623);
threadgroup half_4 * const v1625 = &(*v67)[v1624];
simdgroup_load(*v1622, reinterpret_cast<threadgroup half *>(v1625), v700, 0, false);
simdgroup_half8x8 v1626_store; thread simdgroup_half8x8 * v1626 = &v1626_store;threadgroup half_4 * const v1627 = &(*v65)[v734];
simdgroup_load(*v1626, reinterpret_cast<threadgroup half *>(v1627), v677, 0, false);
simdgroup_multiply_accumulate(*v73, *v1622, *v1626, *v73);
simdgroup_half8x8 v1628_store; thread simdgroup_half8x8 * v1628 = &v1628_store;uint32_t const v1629 = 866;
threadgroup half_4 * const v1630 = &(*v65)[v1629];
simdgroup_load(*v1628, reinterpret_cast<threadgroup half *>(v1630), v677, 0, false);
simdgroup_multiply_accumulate(*v75, *v1622, *v1628, *v75);
simdgroup_half8x8 v1631_store; thread simdgroup_half8x8 * v1631 = &v1631_store;uint32_t const v1632 = 868;
threadgroup half_4 * const v1633 = &(*v65)[v1632];
simdgroup_load(*v1631, reinterpret_cast<threadgroup half *>(v1633), v677, 0, false);
simdgroup_multiply_accumulate(*v76, *v1622, *v1631, *v76);
simdgroup_half8x8 v1634_store; thread simdgroup_half8x8 * v1634 = &v1634_store;uint32_t const v1635 = 870;
threadgroup half_4 * const v1636 = &(*v65)[v1635];
simdgroup_load(*v1634, reinterpret_cast<threadgroup half *>(v1636), v677, 0, false);
simdgroup_multiply_accumulate(*v77, *v1622, *v1634, *v77);
simdgroup_half8x8 v1637_store; thread simdgroup_half8x8 * v1637 = &v1637_store;uint32_t const v1638 = 872;
threadgroup half_4 * const v1639 = &(*v65)[v1638];
simdgroup_load(*v1637, reinterpret_cast<threadgroup half *>(v1639), v677, 0, false);
simdgroup_multiply_accumulate(*v78, *v1622, *v1637, *v78);
simdgroup_half8x8 v1640_store; thread simdgroup_half8x8 * v1640 = &v1640_store;uint32_t const v1641 = 874;
threadgroup half_4 * const v1642 = &(*v65)[v1641];
simdgroup_load(*v1640, reinterpret_cast<threadgroup half *>(v1642), v677, 0, false);
simdgroup_multiply_accumulate(*v79, *v1622, *v1640, *v79);
simdgroup_half8x8 v1643_store; thread simdgroup_half8x8 * v1643 = &v1643_store;uint32_t const v1644 = 876;
threadgroup half_4 * const v1645 = &(*v65)[v1644];
simdgroup_load(*v1643, reinterpret_cast<threadgroup half *>(v1645), v677, 0, false);
simdgroup_multiply_accumulate(*v80, *v1622, *v1643, *v80);
simdgroup_half8x8 v1646_store; thread simdgroup_half8x8 * v1646 = &v1646_store;uint32_t const v1647 = 878;
threadgroup half_4 * const v1648 = &(*v65)[v1647];
simdgroup_load(*v1646, reinterpret_cast<threadgroup half *>(v1648), v677, 0, false);
simdgroup_multiply_accumulate(*v81, *v1622, *v1646, *v81);
simdgroup_half8x8 v1649_store; thread simdgroup_half8x8 * v1649 = &v1649_store;uint32_t const v1650 = v674 + v683;
uint32_t const v1651 = uint32_t(v1650);
threadgroup half_4 * const v1652 = &(*v67)[v1651];
simdgroup_load(*v1649, reinterpret_cast<threadgroup half *>(v1652), v700, 0, false);
simdgroup_half8x8 v1653_store; thread simdgroup_half8x8 * v1653 = &v1653_store;threadgroup half_4 * const v1654 = &(*v65)[v705];
simdgroup_load(*v1653, reinterpret_cast<threadgroup half *>(v1654), v677, 0, false);
simdgroup_multiply_accumulate(*v73, *v1649, *v1653, *v73);
simdgroup_half8x8 v1655_store; thread simdgroup_half8x8 * v1655 = &v1655_store;uint32_t const v1656 = 1010;
threadgroup half_4 * const v1657 = &(*v65)[v1656];
simdgroup_load(*v1655, reinterpret_cast<threadgroup half *>(v1657), v677, 0, false);
simdgroup_multiply_accumulate(*v75, *v1649, *v1655, *v75);
simdgroup_half8x8 v1658_store; thread simdgroup_half8x8 * v1658 = &v1658_store;uint32_t const v1659 = 1012;
threadgroup half_4 * const v1660 = &(*v65)[v1659];
simdgroup_load(*v1658, reinterpret_cast<threadgroup half *>(v1660), v677, 0, false);
simdgroup_multiply_accumulate(*v76, *v1649, *v1658, *v76);
simdgroup_half8x8 v1661_store; thread simdgroup_half8x8 * v1661 = &v1661_store;uint32_t const v1662 = 1014;
threadgroup half_4 * const v1663 = &(*v65)[v1662];
simdgroup_load(*v1661, reinterpret_cast<threadgroup half *>(v1663), v677, 0, false);
simdgroup_multiply_accumulate(*v77, *v1649, *v1661, *v77);
simdgroup_half8x8 v1664_store; thread simdgroup_half8x8 * v1664 = &v1664_store;uint32_t const v1665 = 1016;
threadgroup half_4 * const v1666 = &(*v65)[v1665];
simdgroup_load(*v1664, reinterpret_cast<threadgroup half *>(v1666), v677, 0, false);
simdgroup_multiply_accumulate(*v78, *v1649, *v1664, *v78);
simdgroup_half8x8 v1667_store; thread simdgroup_half8x8 * v1667 = &v1667_store;uint32_t const v1668 = 1018;
threadgroup half_4 * const v1669 = &(*v65)[v1668];
simdgroup_load(*v1667, reinterpret_cast<threadgroup half *>(v1669), v677, 0, false);
simdgroup_multiply_accumulate(*v79, *v1649, *v1667, *v79);
simdgroup_half8x8 v1670_store; thread simdgroup_half8x8 * v1670 = &v1670_store;uint32_t const v1671 = 1020;
threadgroup half_4 * const v1672 = &(*v65)[v1671];
simdgroup_load(*v1670, reinterpret_cast<threadgroup half *>(v1672), v677, 0, false);
simdgroup_multiply_accumulate(*v80, *v1649, *v1670, *v80);
simdgroup_half8x8 v1673_store; thread simdgroup_half8x8 * v1673 = &v1673_store;uint32_t const v1674 = 1022;
threadgroup half_4 * const v1675 = &(*v65)[v1674];
simdgroup_load(*v1673, reinterpret_cast<threadgroup half *>(v1675), v677, 0, false);
simdgroup_multiply_accumulate(*v81, *v1649, *v1673, *v81);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1676 = v61 * v62;
uint32_t const v1677 = v59 + v1676;
uint32_t const v1678 = v1677 + v63;
uint32_t const v1679 = uint32_t(v1678);
uint32_t const v1680 = v42 + v1679;
float const v1681 = *v96;
float const v1682 = simd_shuffle_xor(v1681, v62);;
float const v1683 = v1681 + v1682;
float const v1684 = simd_shuffle_xor(v1683, v99);;
float const v1685 = v1683 + v1684;
uint32_t const v1686 = reinterpret_cast<const thread uint32_t&>(v1685);
bool const v1687 = v1686 == v98;
float const v1688 = v72 / v1685;
float const v1689 = v1687 ? v74 : v1688;
uint32_t const v1690 = 320;
uint32_t const v1691 = v61 * v1690;
uint32_t const v1692 = uint32_t(v1691);
uint32_t const v1693 = 40;
threadgroup float * const v1694 = &(*v66)[v1692];

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1695 = v63 * v1693;
uint32_t const v1696 = v1691 + v1695;
uint32_t const v1697 = 2;
uint32_t const v1698 = v64 * v1697;
uint32_t const v1699 = v1696 + v1698;
bool const v1700 = v1678 < v18;
if(v1700) {
float_4 const v1701 = float_4{v74, v74, v74, v74};
float_4 v1702_store;
thread float_4 * v1702 = &v1702_store;*v1702 = v1701;
uint32_t const v1703 = uint32_t(v1699);
threadgroup float * const v1704 = &(*v66)[v1703];
float const v1705 = *v1704;
float const v1706 = v1705 * v1689;
float_4 const v1707 = *v1702;
float_4 const v1708 = [&]{
float_4 tmp = v1707;
tmp.i_0 = v1706;
return tmp;
}();
*v1702 = v1708;
uint32_t const v1709 = v1699 + v54;
uint32_t const v1710 = uint32_t(v1709);
threadgroup float * const v1711 = &(*v66)[v1710];
float const v1712 = *v1711;
float const v1713 = v1712 * v1689;
float_4 const v1714 = *v1702;
float_4 const v1715 = [&]{
float_4 tmp = v1714;
tmp.i_1 = v1713;
return tmp;
}();
*v1702 = v1715;
uint32_t const v1716 = 64;
bool const v1717 = v1698 < v1716;
if(v1717) {
half_2 const v1718 = half_2{v83, v83};
float_4 const v1719 = *v1702;
float const v1720 = v1719.i_0;
half const v1721 = half(v1720);
half_2 const v1722 = [&]{
half_2 tmp = v1718;
tmp.i_0 = v1721;
return tmp;
}();
float const v1723 = v1719.i_1;
half const v1724 = half(v1723);
half_2 const v1725 = [&]{
half_2 tmp = v1722;
tmp.i_1 = v1724;
return tmp;
}();
uint32_t const v1726 = v1680 * v68;
uint32_t const v1727 = v1698 / v1697;
uint32_t const v1728 = uint32_t(v1727);
uint32_t const v1729 = v1726 + v1728;
device half_2 * const v1730 = &v4[v1729];
*v1730 = v1725;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1731 = float_4{v74, v74, v74, v74};
float_4 v1732_store;
thread float_4 * v1732 = &v1732_store;*v1732 = v1731;
uint32_t const v1733 = uint32_t(v1699);
threadgroup float * const v1734 = &(*v66)[v1733];
float const v1735 = *v1734;
float const v1736 = v1735 * v1689;
float_4 const v1737 = *v1732;
float_4 const v1738 = [&]{
float_4 tmp = v1737;
tmp.i_0 = v1736;
return tmp;
}();
*v1732 = v1738;
uint32_t const v1739 = v1699 + v54;
uint32_t const v1740 = uint32_t(v1739);
threadgroup float * const v1741 = &(*v66)[v1740];
float const v1742 = *v1741;
float const v1743 = v1742 * v1689;
float_4 const v1744 = *v1732;
float_4 const v1745 = [&]{
float_4 tmp = v1744;
tmp.i_1 = v1743;
return tmp;
}();
*v1732 = v1745;
uint32_t const v1746 = v62 + v1698;
uint32_t const v1747 = 64;
bool const v1748 = v1746 < v1747;
if(v1748) {
half_2 const v1749 = half_2{v83, v83};
float_4 const v1750 = *v1732;
float const v1751 = v1750.i_0;
half const v1752 = half(v1751);
half_2 const v1753 = [&]{
half_2 tmp = v1749;
tmp.i_0 = v1752;
return tmp;
}();
float const v1754 = v1750.i_1;
half const v1755 = half(v1754);
half_2 const v1756 = [&]{
half_2 tmp = v1753;
tmp.i_1 = v1755;
return tmp;
}();
uint32_t const v1757 = v1680 * v68;
uint32_t const v1758 = v1746 / v1697;
uint32_t const v1759 = uint32_t(v1758);
uint32_t const v1760 = v1757 + v1759;
device half_2 * const v1761 = &v4[v1760];
*v1761 = v1756;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1762 = float_4{v74, v74, v74, v74};
float_4 v1763_store;
thread float_4 * v1763 = &v1763_store;*v1763 = v1762;
uint32_t const v1764 = uint32_t(v1699);
threadgroup float * const v1765 = &(*v66)[v1764];
float const v1766 = *v1765;
float const v1767 = v1766 * v1689;
float_4 const v1768 = *v1763;
float_4 const v1769 = [&]{
float_4 tmp = v1768;
tmp.i_0 = v1767;
return tmp;
}();
*v1763 = v1769;
uint32_t const v1770 = v1699 + v54;
uint32_t const v1771 = uint32_t(v1770);
threadgroup float * const v1772 = &(*v66)[v1771];
float const v1773 = *v1772;
float const v1774 = v1773 * v1689;
float_4 const v1775 = *v1763;
float_4 const v1776 = [&]{
float_4 tmp = v1775;
tmp.i_1 = v1774;
return tmp;
}();
*v1763 = v1776;
uint32_t const v1777 = v99 + v1698;
uint32_t const v1778 = 64;
bool const v1779 = v1777 < v1778;
if(v1779) {
half_2 const v1780 = half_2{v83, v83};
float_4 const v1781 = *v1763;
float const v1782 = v1781.i_0;
half const v1783 = half(v1782);
half_2 const v1784 = [&]{
half_2 tmp = v1780;
tmp.i_0 = v1783;
return tmp;
}();
float const v1785 = v1781.i_1;
half const v1786 = half(v1785);
half_2 const v1787 = [&]{
half_2 tmp = v1784;
tmp.i_1 = v1786;
return tmp;
}();
uint32_t const v1788 = v1680 * v68;
uint32_t const v1789 = v1777 / v1697;
uint32_t const v1790 = uint32_t(v1789);
uint32_t const v1791 = v1788 + v1790;
device half_2 * const v1792 = &v4[v1791];
*v1792 = v1787;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1793 = float_4{v74, v74, v74, v74};
float_4 v1794_store;
thread float_4 * v1794 = &v1794_store;*v1794 = v1793;
uint32_t const v1795 = uint32_t(v1699);
threadgroup float * const v1796 = &(*v66)[v1795];
float const v1797 = *v1796;
float const v1798 = v1797 * v1689;
float_4 const v1799 = *v1794;
float_4 const v1800 = [&]{
float_4 tmp = v1799;
tmp.i_0 = v1798;
return tmp;
}();
*v1794 = v1800;
uint32_t const v1801 = v1699 + v54;
uint32_t const v1802 = uint32_t(v1801);
threadgroup float * const v1803 = &(*v66)[v1802];
float const v1804 = *v1803;
float const v1805 = v1804 * v1689;
float_4 const v1806 = *v1794;
float_4 const v1807 = [&]{
float_4 tmp = v1806;
tmp.i_1 = v1805;
return tmp;
}();
*v1794 = v1807;
uint32_t const v1808 = 24;
uint32_t const v1809 = v1808 + v1698;
uint32_t const v1810 = 64;
bool const v1811 = v1809 < v1810;
if(v1811) {
half_2 const v1812 = half_2{v83, v83};
float_4 const v1813 = *v1794;
float const v1814 = v1813.i_0;
half const v1815 = half(v1814);
half_2 const v1816 = [&]{
half_2 tmp = v1812;
tmp.i_0 = v1815;
return tmp;
}();
float const v1817 = v1813.i_1;
half const v1818 = half(v1817);
half_2 const v1819 = [&]{
half_2 tmp = v1816;
tmp.i_1 = v1818;
return tmp;
}();
uint32_t const v1820 = v1680 * v68;
uint32_t const v1821 = v1809 / v1697;
uint32_t const v1822 = uint32_t(v1821);
uint32_t const v1823 = v1820 + v1822;
device half_2 * const v1824 = &v4[v1823];
*v1824 = v1819;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1825 = float_4{v74, v74, v74, v74};
float_4 v1826_store;
thread float_4 * v1826 = &v1826_store;*v1826 = v1825;
uint32_t const v1827 = uint32_t(v1699);
threadgroup float * const v1828 = &(*v66)[v1827];
float const v1829 = *v1828;
float const v1830 = v1829 * v1689;
float_4 const v1831 = *v1826;
float_4 const v1832 = [&]{
float_4 tmp = v1831;
tmp.i_0 = v1830;
return tmp;
}();
*v1826 = v1832;
uint32_t const v1833 = v1699 + v54;
uint32_t const v1834 = uint32_t(v1833);
threadgroup float * const v1835 = &(*v66)[v1834];
float const v1836 = *v1835;
float const v1837 = v1836 * v1689;
float_4 const v1838 = *v1826;
float_4 const v1839 = [&]{
float_4 tmp = v1838;
tmp.i_1 = v1837;
return tmp;
}();
*v1826 = v1839;
uint32_t const v1840 = v56 + v1698;
uint32_t const v1841 = 64;
bool const v1842 = v1840 < v1841;
if(v1842) {
half_2 const v1843 = half_2{v83, v83};
float_4 const v1844 = *v1826;
float const v1845 = v1844.i_0;
half const v1846 = half(v1845);
half_2 const v1847 = [&]{
half_2 tmp = v1843;
tmp.i_0 = v1846;
return tmp;
}();
float const v1848 = v1844.i_1;
half const v1849 = half(v1848);
half_2 const v1850 = [&]{
half_2 tmp = v1847;
tmp.i_1 = v1849;
return tmp;
}();
uint32_t const v1851 = v1680 * v68;
uint32_t const v1852 = v1840 / v1697;
uint32_t const v1853 = uint32_t(v1852);
uint32_t const v1854 = v1851 + v1853;
device half_2 * const v1855 = &v4[v1854];
*v1855 = v1850;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1856 = float_4{v74, v74, v74, v74};
float_4 v1857_store;
thread float_4 * v1857 = &v1857_store;*v1857 = v1856;
uint32_t const v1858 = uint32_t(v1699);
threadgroup float * const v1859 = &(*v66)[v1858];
float const v1860 = *v1859;
float const v1861 = v1860 * v1689;
float_4 const v1862 = *v1857;
float_4 const v1863 = [&]{
float_4 tmp = v1862;
tmp.i_0 = v1861;
return tmp;
}();
*v1857 = v1863;
uint32_t const v1864 = v1699 + v54;
uint32_t const v1865 = uint32_t(v1864);
threadgroup float * const v1866 = &(*v66)[v1865];
float const v1867 = *v1866;
float const v1868 = v1867 * v1689;
float_4 const v1869 = *v1857;
float_4 const v1870 = [&]{
float_4 tmp = v1869;
tmp.i_1 = v1868;
return tmp;
}();
*v1857 = v1870;
uint32_t const v1871 = v1693 + v1698;
uint32_t const v1872 = 64;
bool const v1873 = v1871 < v1872;
if(v1873) {
half_2 const v1874 = half_2{v83, v83};
float_4 const v1875 = *v1857;
float const v1876 = v1875.i_0;
half const v1877 = half(v1876);
half_2 const v1878 = [&]{
half_2 tmp = v1874;
tmp.i_0 = v1877;
return tmp;
}();
float const v1879 = v1875.i_1;
half const v1880 = half(v1879);
half_2 const v1881 = [&]{
half_2 tmp = v1878;
tmp.i_1 = v1880;
return tmp;
}();
uint32_t const v1882 = v1680 * v68;
uint32_t const v1883 = v1871 / v1697;
uint32_t const v1884 = uint32_t(v1883);
uint32_t const v1885 = v1882 + v1884;
device half_2 * const v1886 = &v4[v1885];
*v1886 = v1881;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1887 = float_4{v74, v74, v74, v74};
float_4 v1888_store;
thread float_4 * v1888 = &v1888_store;*v1888 = v1887;
uint32_t const v1889 = uint32_t(v1699);
threadgroup float * const v1890 = &(*v66)[v1889];
float const v1891 = *v1890;
float const v1892 = v1891 * v1689;
float_4 const v1893 = *v1888;
float_4 const v1894 = [&]{
float_4 tmp = v1893;
tmp.i_0 = v1892;
return tmp;
}();
*v1888 = v1894;
uint32_t const v1895 = v1699 + v54;
uint32_t const v1896 = uint32_t(v1895);
threadgroup float * const v1897 = &(*v66)[v1896];
float const v1898 = *v1897;
float const v1899 = v1898 * v1689;
float_4 const v1900 = *v1888;
float_4 const v1901 = [&]{
float_4 tmp = v1900;
tmp.i_1 = v1899;
return tmp;
}();
*v1888 = v1901;
uint32_t const v1902 = 48;
uint32_t const v1903 = v1902 + v1698;
uint32_t const v1904 = 64;
bool const v1905 = v1903 < v1904;
if(v1905) {
half_2 const v1906 = half_2{v83, v83};
float_4 const v1907 = *v1888;
float const v1908 = v1907.i_0;
half const v1909 = half(v1908);
half_2 const v1910 = [&]{
half_2 tmp = v1906;
tmp.i_0 = v1909;
return tmp;
}();
float const v1911 = v1907.i_1;
half const v1912 = half(v1911);
half_2 const v1913 = [&]{
half_2 tmp = v1910;
tmp.i_1 = v1912;
return tmp;
}();
uint32_t const v1914 = v1680 * v68;
uint32_t const v1915 = v1903 / v1697;
uint32_t const v1916 = uint32_t(v1915);
uint32_t const v1917 = v1914 + v1916;
device half_2 * const v1918 = &v4[v1917];
*v1918 = v1913;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1694), v1693);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1700) {
float_4 const v1919 = float_4{v74, v74, v74, v74};
float_4 v1920_store;
thread float_4 * v1920 = &v1920_store;*v1920 = v1919;
uint32_t const v1921 = uint32_t(v1699);
threadgroup float * const v1922 = &(*v66)[v1921];
float const v1923 = *v1922;
float const v1924 = v1923 * v1689;
float_4 const v1925 = *v1920;
float_4 const v1926 = [&]{
float_4 tmp = v1925;
tmp.i_0 = v1924;
return tmp;
}();
*v1920 = v1926;
uint32_t const v1927 = v1699 + v54;
uint32_t const v1928 = uint32_t(v1927);
threadgroup float * const v1929 = &(*v66)[v1928];
float const v1930 = *v1929;
float const v1931 = v1930 * v1689;
float_4 const v1932 = *v1920;
float_4 const v1933 = [&]{
float_4 tmp = v1932;
tmp.i_1 = v1931;
return tmp;
}();
*v1920 = v1933;
uint32_t const v1934 = 56;
uint32_t const v1935 = v1934 + v1698;
uint32_t const v1936 = 64;
bool const v1937 = v1935 < v1936;
if(v1937) {
half_2 const v1938 = half_2{v83, v83};
float_4 const v1939 = *v1920;
float const v1940 = v1939.i_0;
half const v1941 = half(v1940);
half_2 const v1942 = [&]{
half_2 tmp = v1938;
tmp.i_0 = v1941;
return tmp;
}();
float const v1943 = v1939.i_1;
half const v1944 = half(v1943);
half_2 const v1945 = [&]{
half_2 tmp = v1942;
tmp.i_1 = v1944;
return tmp;
}();
uint32_t const v1946 = v1680 * v68;
uint32_t const v1947 = v1935 / v1697;
uint32_t const v1948 = uint32_t(v1947);
uint32_t const v1949 = v1946 + v1948;
device half_2 * const v1950 = &v4[v1949];
*v1950 = v1945;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1951 = *v97;
float v1952_store;
thread float * v1952 = &v1952_store;*v1952 = v1951;
float const v1953 = *v1952;
float const v1954 = simd_shuffle_xor(v1953, v62);;
float const v1955 = v1953 + v1954;
*v1952 = v1955;
float const v1956 = *v1952;
float const v1957 = simd_shuffle_xor(v1956, v99);;
float const v1958 = v1956 + v1957;
*v1952 = v1958;
bool const v1959 = v64 == v98;
bool const v1960 = v1700 && v1959;
if(v1960) {
float const v1961 = *v94;
float const v1962 = *v1952;
float const v1963 = log(v1962);float const v1964 = v1961 + v1963;
device float * const v1965 = &v5[v1680];
*v1965 = v1964;
}
return;
}
