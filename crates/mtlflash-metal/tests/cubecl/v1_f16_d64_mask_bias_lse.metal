// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask bias absent absent
// call: kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1; 2 2 1; 0000000020030000100000000100000000000000800200001000000001000000000000008002000010000000010000000000000000000000280000000100000000000000d0070000280000000100000000000000000000000000003e0000803f0000803f00000000ceffffff28000000f6ffffff0000000032000000280000000200000001000000000000000000000000000000000000004006000000050000000500000019000064000000d0070000a00f0000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1; 2 2 1; 0000000020030000100000000100000000000000400400001000000001000000000000004004000010000000010000000000000000000000440000000100000000000000480d0000440000000100000000000000000000000000003e0000803f0000803f00000000ceffffff44000000120000000000000032000000440000000200000001000000000000000000000000000000000000004006000080080000800800000019000064000000480d0000901a0000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000024000000010000000000000000000000240000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff24000000fcffffff000000002800000024000000010000000100000000000000000000000000000000000000800200004002000040020000000a000028000000a0050000a0050000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=40 lk=44 d=64 mask=random bias=hidden lse=1; 2 2 1; 0000000080020000100000000100000000000000c0020000100000000100000000000000c0020000100000000100000000000000000000002c0000000100000000000000e00600002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c0000000200000001000000000000000000000000000000000000000005000080050000800500000014000050000000e0060000c00d0000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=44 d=64 mask=random bias=own nan=inf lse=1; 1 2 1; 00000000000000001000000001000000000000000000000010000000010000000000000000000000100000000100000000000000000000002c0000000100000000000000000000002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c00000001000000010000000000000000000000000000000000000080020000c0020000c0020000000a000028000000e0060000e0060000010000000400000000000000

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
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device half const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[17072];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
float const v22 = info_v16.scalars_f32[0];
uint32_t const v23 = info_v16.scalars_usize[0];
uint32_t const v24 = info_v16.scalars_usize[1];
uint32_t const v25 = info_v16.scalars_usize[2];
uint32_t const v26 = info_v16.scalars_usize[4];
uint32_t const v27 = info_v16.scalars_usize[5];
uint32_t const v28 = info_v16.scalars_usize[6];
uint32_t const v29 = info_v16.scalars_usize[8];
uint32_t const v30 = info_v16.scalars_usize[9];
uint32_t const v31 = info_v16.scalars_usize[10];
uint32_t const v32 = info_v16.scalars_usize[12];
uint32_t const v33 = info_v16.scalars_usize[13];
uint32_t const v34 = info_v16.scalars_usize[14];
uint32_t const v35 = info_v16.scalars_usize[15];
uint32_t const v36 = info_v16.scalars_usize[16];
uint32_t const v37 = info_v16.scalars_usize[17];
uint32_t const v38 = info_v16.scalars_usize[18];
uint32_t const v39 = info_v16.scalars_usize[19];
uint32_t const v40 = threadgroup_position_in_grid_v13[2];
uint32_t const v41 = threadgroup_position_in_grid_v13[0];
uint32_t const v42 = v41 / v21;
uint32_t const v43 = uint32_t(v40);
uint32_t const v44 = uint32_t(v20);
uint32_t const v45 = v43 * v44;
uint32_t const v46 = uint32_t(v41);
uint32_t const v47 = v45 + v46;
uint32_t const v48 = uint32_t(v18);
uint32_t const v49 = v47 * v48;
uint32_t const v50 = v43 * v23;
uint32_t const v51 = v46 * v24;
uint32_t const v52 = v50 + v51;
uint32_t const v53 = v43 * v26;
uint32_t const v54 = uint32_t(v42);
uint32_t const v55 = v54 * v27;
uint32_t const v56 = v53 + v55;
uint32_t const v57 = v43 * v29;
uint32_t const v58 = v54 * v30;
uint32_t const v59 = v57 + v58;
uint32_t const v60 = threadgroup_position_in_grid_v13[1];
uint32_t const v61 = 32;
uint32_t const v62 = v60 * v61;
uint32_t const v63 = thread_index_in_threadgroup_v12 % v61;
uint32_t const v64 = thread_index_in_threadgroup_v12 / v61;
uint32_t const v65 = 8;
uint32_t const v66 = v63 % v65;
uint32_t const v67 = v63 / v65;
threadgroup array<half_4, 1152> * const v68 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v69 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v70 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
uint32_t const v71 = 1;
threadgroup array<uint32_t, 8> * const v72 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v73 = 8;
float const v74 = 1;
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;float const v76 = 0;
*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;half const v85 = 0;
*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
array<float, 1> v93_store = {};
thread array<float, 1> * v93 = &v93_store;array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;thread float * const v96 = &(*v93)[v17];
float const v97 = -3.402823470e+38;
*v96 = v97;
thread float * const v98 = &(*v94)[v17];
*v98 = v76;
thread float * const v99 = &(*v95)[v17];
*v99 = v76;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v100 = 0;
uint32_t const v101 = 16;
uint32_t const v102 = thread_index_in_threadgroup_v12 / v101;
uint32_t const v103 = thread_index_in_threadgroup_v12 % v101;
uint32_t const v104 = v102 / v65;
uint32_t const v105 = 1;
uint32_t const v106 = v104 * v65;
uint32_t const v107 = v62 + v106;
uint32_t const v108 = v102 % v65;
uint32_t const v109 = v107 + v108;
half_4 const v110 = half_4{v85, v85, v85, v85};
half_4 v111_store;
thread half_4 * v111 = &v111_store;*v111 = v110;
bool const v112 = v109 < v18;
if(v112) {
uint32_t const v113 = uint32_t(v109);
uint32_t const v114 = v113 * v25;
uint32_t const v115 = v52 + v114;
uint32_t const v116 = 4;
uint32_t const v117 = v103 * v116;
half_4 v118_store;
thread half_4 * v118 = &v118_store;*v118 = v110;
uint32_t const v119 = 4294967295;
bool const v120 = v117 < v119;
if(v120) {
uint32_t const v121 = v117 / v116;
uint32_t const v122 = uint32_t(v121);
uint32_t const v123 = v115 + v122;
device half_4 const* const v124 = &v1[v123];
half_4 const v125 = *v124;
*v118 = v125;
}
half_4 const v126 = *v118;
*v111 = v126;
}
uint32_t const v127 = 18;
uint32_t const v128 = v102 * v127;
uint32_t const v129 = v128 + v103;
uint32_t const v130 = uint32_t(v129);
threadgroup half_4 * const v131 = &(*v68)[v130];
half_4 const v132 = *v111;
*v131 = v132;
uint32_t const v133 = 128;
uint32_t const v134 = thread_index_in_threadgroup_v12 + v133;
uint32_t const v135 = v134 / v101;
uint32_t const v136 = v134 % v101;
uint32_t const v137 = v135 / v65;
uint32_t const v138 = v137 * v65;
uint32_t const v139 = v62 + v138;
uint32_t const v140 = v135 % v65;
uint32_t const v141 = v139 + v140;
half_4 v142_store;
thread half_4 * v142 = &v142_store;*v142 = v110;
bool const v143 = v141 < v18;
if(v143) {
uint32_t const v144 = uint32_t(v141);
uint32_t const v145 = v144 * v25;
uint32_t const v146 = v52 + v145;
uint32_t const v147 = 4;
uint32_t const v148 = v136 * v147;
half_4 v149_store;
thread half_4 * v149 = &v149_store;*v149 = v110;
uint32_t const v150 = 4294967295;
bool const v151 = v148 < v150;
if(v151) {
uint32_t const v152 = v148 / v147;
uint32_t const v153 = uint32_t(v152);
uint32_t const v154 = v146 + v153;
device half_4 const* const v155 = &v1[v154];
half_4 const v156 = *v155;
*v149 = v156;
}
half_4 const v157 = *v149;
*v142 = v157;
}
uint32_t const v158 = v135 * v127;
uint32_t const v159 = v158 + v136;
uint32_t const v160 = uint32_t(v159);
threadgroup half_4 * const v161 = &(*v68)[v160];
half_4 const v162 = *v142;
*v161 = v162;
uint32_t const v163 = 256;
uint32_t const v164 = thread_index_in_threadgroup_v12 + v163;
uint32_t const v165 = v164 / v101;
uint32_t const v166 = v164 % v101;
uint32_t const v167 = v165 / v65;
uint32_t const v168 = v167 * v65;
uint32_t const v169 = v62 + v168;
uint32_t const v170 = v165 % v65;
uint32_t const v171 = v169 + v170;
half_4 v172_store;
thread half_4 * v172 = &v172_store;*v172 = v110;
bool const v173 = v171 < v18;
if(v173) {
uint32_t const v174 = uint32_t(v171);
uint32_t const v175 = v174 * v25;
uint32_t const v176 = v52 + v175;
uint32_t const v177 = 4;
uint32_t const v178 = v166 * v177;
half_4 v179_store;
thread half_4 * v179 = &v179_store;*v179 = v110;
uint32_t const v180 = 4294967295;
bool const v181 = v178 < v180;
if(v181) {
uint32_t const v182 = v178 / v177;
uint32_t const v183 = uint32_t(v182);
uint32_t const v184 = v176 + v183;
device half_4 const* const v185 = &v1[v184];
half_4 const v186 = *v185;
*v179 = v186;
}
half_4 const v187 = *v179;
*v172 = v187;
}
uint32_t const v188 = v165 * v127;
uint32_t const v189 = v188 + v166;
uint32_t const v190 = uint32_t(v189);
threadgroup half_4 * const v191 = &(*v68)[v190];
half_4 const v192 = *v172;
*v191 = v192;
uint32_t const v193 = 384;
uint32_t const v194 = thread_index_in_threadgroup_v12 + v193;
uint32_t const v195 = v194 / v101;
uint32_t const v196 = v194 % v101;
uint32_t const v197 = v195 / v65;
uint32_t const v198 = v197 * v65;
uint32_t const v199 = v62 + v198;
uint32_t const v200 = v195 % v65;
uint32_t const v201 = v199 + v200;
half_4 v202_store;
thread half_4 * v202 = &v202_store;*v202 = v110;
bool const v203 = v201 < v18;
if(v203) {
uint32_t const v204 = uint32_t(v201);
uint32_t const v205 = v204 * v25;
uint32_t const v206 = v52 + v205;
uint32_t const v207 = 4;
uint32_t const v208 = v196 * v207;
half_4 v209_store;
thread half_4 * v209 = &v209_store;*v209 = v110;
uint32_t const v210 = 4294967295;
bool const v211 = v208 < v210;
if(v211) {
uint32_t const v212 = v208 / v207;
uint32_t const v213 = uint32_t(v212);
uint32_t const v214 = v206 + v213;
device half_4 const* const v215 = &v1[v214];
half_4 const v216 = *v215;
*v209 = v216;
}
half_4 const v217 = *v209;
*v202 = v217;
}
uint32_t const v218 = v195 * v127;
uint32_t const v219 = v218 + v196;
uint32_t const v220 = uint32_t(v219);
threadgroup half_4 * const v221 = &(*v68)[v220];
half_4 const v222 = *v202;
*v221 = v222;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v223 = 4;
uint32_t const v224 = v64 / v223;
bool const v225 = v224 == v100;
if(v225) {
uint32_t const v226 = v64 % v223;
uint32_t const v227 = 144;
uint32_t const v228 = v226 * v227;
uint32_t const v229 = uint32_t(v228);
uint32_t const v230 = 72;
threadgroup half_4 * const v231 = &(*v68)[v229];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v231), v230, 0, false);
uint32_t const v232 = 2;
uint32_t const v233 = v228 + v232;
uint32_t const v234 = uint32_t(v233);
threadgroup half_4 * const v235 = &(*v68)[v234];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v235), v230, 0, false);
uint32_t const v236 = v228 + v223;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v68)[v237];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v238), v230, 0, false);
uint32_t const v239 = 6;
uint32_t const v240 = v228 + v239;
uint32_t const v241 = uint32_t(v240);
threadgroup half_4 * const v242 = &(*v68)[v241];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v242), v230, 0, false);
uint32_t const v243 = v228 + v65;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v68)[v244];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v245), v230, 0, false);
uint32_t const v246 = 10;
uint32_t const v247 = v228 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v68)[v248];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v249), v230, 0, false);
uint32_t const v250 = 12;
uint32_t const v251 = v228 + v250;
uint32_t const v252 = uint32_t(v251);
threadgroup half_4 * const v253 = &(*v68)[v252];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v253), v230, 0, false);
uint32_t const v254 = 14;
uint32_t const v255 = v228 + v254;
uint32_t const v256 = uint32_t(v255);
threadgroup half_4 * const v257 = &(*v68)[v256];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v257), v230, 0, false);
}
bool const v258 = thread_index_in_threadgroup_v12 < v65;
if(v258) {
uint32_t const v259 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v260 = &(*v72)[v259];
*v260 = v100;
}
int32_t const v261 = int32_t(v19);
int32_t const v262 = 0;
int32_t const v263 = max(v261, v262);
int32_t const v264 = min(v262, v261);
uint32_t const v265 = uint32_t(v264);
uint32_t const v266 = v265 / v61;
int32_t const v267 = 31;
int32_t const v268 = v263 + v267;
uint32_t const v269 = uint32_t(v268);
uint32_t const v270 = v269 / v61;
uint32_t const v271 = max(v270, v266);
uint32_t const v272 = v265 + v61;
uint32_t const v273 = v272 - v105;
uint32_t const v274 = v273 / v61;
uint32_t const v275 = uint32_t(v263);
uint32_t const v276 = v275 / v61;
uint32_t const v277 = min(v274, v271);
uint32_t const v278 = max(v276, v277);
uint32_t const v279 = min(v278, v271);
bool const v280 = v266 < v271;
if(v280) {
uint32_t const v281 = v266 * v61;
array<half_4, 4> v282_store = {};
thread array<half_4, 4> * v282 = &v282_store;uint32_t const v283 = 4;
array<half_4, 4> v284_store = {};
thread array<half_4, 4> * v284 = &v284_store;uint32_t const v285 = v19 - v105;
uint32_t const v286 = v281 + v102;
uint32_t const v287 = min(v286, v285);
uint32_t const v288 = uint32_t(v287);
uint32_t const v289 = v288 * v28;
uint32_t const v290 = v56 + v289;
uint32_t const v291 = v103 * v223;
half_4 v292_store;
thread half_4 * v292 = &v292_store;*v292 = v110;
uint32_t const v293 = 4294967295;
bool const v294 = v291 < v293;
if(v294) {
uint32_t const v295 = v291 / v223;
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v290 + v296;
device half_4 const* const v298 = &v2[v297];
half_4 const v299 = *v298;
*v292 = v299;
}
thread half_4 * const v300 = &(*v282)[v17];
half_4 const v301 = *v292;
*v300 = v301;
uint32_t const v302 = v102 + v65;
uint32_t const v303 = v281 + v302;
uint32_t const v304 = min(v303, v285);
uint32_t const v305 = uint32_t(v304);
uint32_t const v306 = v305 * v28;
uint32_t const v307 = v56 + v306;
half_4 v308_store;
thread half_4 * v308 = &v308_store;*v308 = v110;
if(v294) {
uint32_t const v309 = v291 / v223;
uint32_t const v310 = uint32_t(v309);
uint32_t const v311 = v307 + v310;
device half_4 const* const v312 = &v2[v311];
half_4 const v313 = *v312;
*v308 = v313;
}
thread half_4 * const v314 = &(*v282)[v71];
half_4 const v315 = *v308;
*v314 = v315;
uint32_t const v316 = v102 + v101;
uint32_t const v317 = v281 + v316;
uint32_t const v318 = min(v317, v285);
uint32_t const v319 = uint32_t(v318);
uint32_t const v320 = v319 * v28;
uint32_t const v321 = v56 + v320;
half_4 v322_store;
thread half_4 * v322 = &v322_store;*v322 = v110;
if(v294) {
uint32_t const v323 = v291 / v223;
uint32_t const v324 = uint32_t(v323);
uint32_t const v325 = v321 + v324;
device half_4 const* const v326 = &v2[v325];
half_4 const v327 = *v326;
*v322 = v327;
}
uint32_t const v328 = 2;
thread half_4 * const v329 = &(*v282)[v328];
half_4 const v330 = *v322;
*v329 = v330;
uint32_t const v331 = 24;
uint32_t const v332 = v102 + v331;
uint32_t const v333 = v281 + v332;
uint32_t const v334 = min(v333, v285);
uint32_t const v335 = uint32_t(v334);
uint32_t const v336 = v335 * v28;
uint32_t const v337 = v56 + v336;
half_4 v338_store;
thread half_4 * v338 = &v338_store;*v338 = v110;
if(v294) {
uint32_t const v339 = v291 / v223;
uint32_t const v340 = uint32_t(v339);
uint32_t const v341 = v337 + v340;
device half_4 const* const v342 = &v2[v341];
half_4 const v343 = *v342;
*v338 = v343;
}
uint32_t const v344 = 3;
thread half_4 * const v345 = &(*v282)[v344];
half_4 const v346 = *v338;
*v345 = v346;
uint32_t const v347 = v288 * v31;
uint32_t const v348 = v59 + v347;
half_4 v349_store;
thread half_4 * v349 = &v349_store;*v349 = v110;
if(v294) {
uint32_t const v350 = v291 / v223;
uint32_t const v351 = uint32_t(v350);
uint32_t const v352 = v348 + v351;
device half_4 const* const v353 = &v3[v352];
half_4 const v354 = *v353;
*v349 = v354;
}
thread half_4 * const v355 = &(*v284)[v17];
half_4 const v356 = *v349;
*v355 = v356;
uint32_t const v357 = v305 * v31;
uint32_t const v358 = v59 + v357;
half_4 v359_store;
thread half_4 * v359 = &v359_store;*v359 = v110;
if(v294) {
uint32_t const v360 = v291 / v223;
uint32_t const v361 = uint32_t(v360);
uint32_t const v362 = v358 + v361;
device half_4 const* const v363 = &v3[v362];
half_4 const v364 = *v363;
*v359 = v364;
}
thread half_4 * const v365 = &(*v284)[v71];
half_4 const v366 = *v359;
*v365 = v366;
uint32_t const v367 = v319 * v31;
uint32_t const v368 = v59 + v367;
half_4 v369_store;
thread half_4 * v369 = &v369_store;*v369 = v110;
if(v294) {
uint32_t const v370 = v291 / v223;
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v368 + v371;
device half_4 const* const v373 = &v3[v372];
half_4 const v374 = *v373;
*v369 = v374;
}
thread half_4 * const v375 = &(*v284)[v328];
half_4 const v376 = *v369;
*v375 = v376;
uint32_t const v377 = v335 * v31;
uint32_t const v378 = v59 + v377;
half_4 v379_store;
thread half_4 * v379 = &v379_store;*v379 = v110;
if(v294) {
uint32_t const v380 = v291 / v223;
uint32_t const v381 = uint32_t(v380);
uint32_t const v382 = v378 + v381;
device half_4 const* const v383 = &v3[v382];
half_4 const v384 = *v383;
*v379 = v384;
}
thread half_4 * const v385 = &(*v284)[v344];
half_4 const v386 = *v379;
*v385 = v386;
bool const v387 = true;
for(uint32_t v388 = v266; v388 < v271; v388 += v105) {
uint32_t const v389 = v388 * v61;
bool const v390 = v388 >= v277;
bool const v391 = v388 < v279;
bool const v392 = v390 && v391;
uint32_t const v393 = 2;
uint32_t const v394 = v388 % v393;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v395 = *v300;
*v131 = v395;
uint32_t const v396 = v302 * v127;
uint32_t const v397 = v396 + v103;
half_4 const v398 = *v314;
uint32_t const v399 = uint32_t(v397);
threadgroup half_4 * const v400 = &(*v68)[v399];
*v400 = v398;
uint32_t const v401 = v316 * v127;
uint32_t const v402 = v401 + v103;
half_4 const v403 = *v329;
uint32_t const v404 = uint32_t(v402);
threadgroup half_4 * const v405 = &(*v68)[v404];
*v405 = v403;
uint32_t const v406 = v332 * v127;
uint32_t const v407 = v406 + v103;
half_4 const v408 = *v345;
uint32_t const v409 = uint32_t(v407);
threadgroup half_4 * const v410 = &(*v68)[v409];
*v410 = v408;
uint32_t const v411 = 576;
uint32_t const v412 = v411 + v128;
uint32_t const v413 = v412 + v103;
half_4 const v414 = *v355;
uint32_t const v415 = uint32_t(v413);
threadgroup half_4 * const v416 = &(*v68)[v415];
*v416 = v414;
uint32_t const v417 = v411 + v396;
uint32_t const v418 = v417 + v103;
half_4 const v419 = *v365;
uint32_t const v420 = uint32_t(v418);
threadgroup half_4 * const v421 = &(*v68)[v420];
*v421 = v419;
uint32_t const v422 = v411 + v401;
uint32_t const v423 = v422 + v103;
half_4 const v424 = *v375;
uint32_t const v425 = uint32_t(v423);
threadgroup half_4 * const v426 = &(*v68)[v425];
*v426 = v424;
uint32_t const v427 = v411 + v406;
uint32_t const v428 = v427 + v103;
half_4 const v429 = *v385;
uint32_t const v430 = uint32_t(v428);
threadgroup half_4 * const v431 = &(*v68)[v430];
*v431 = v429;
bool const v432 = false;
half const v433 = v414.i_0;
float const v434 = float(v433);
uint32_t const v435 = reinterpret_cast<const thread uint32_t&>(v434);
uint32_t const v436 = 2139095040;
uint32_t const v437 = v435 & v436;
bool const v438 = v437 == v436;
half const v439 = v414.i_1;
float const v440 = float(v439);
uint32_t const v441 = reinterpret_cast<const thread uint32_t&>(v440);
uint32_t const v442 = v441 & v436;
bool const v443 = v442 == v436;
bool const v444 = v438 || v443;
half const v445 = v414.i_2;
float const v446 = float(v445);
uint32_t const v447 = reinterpret_cast<const thread uint32_t&>(v446);
uint32_t const v448 = v447 & v436;
bool const v449 = v448 == v436;
bool const v450 = v444 || v449;
half const v451 = v414.i_3;
float const v452 = float(v451);
uint32_t const v453 = reinterpret_cast<const thread uint32_t&>(v452);
uint32_t const v454 = v453 & v436;
bool const v455 = v454 == v436;
bool const v456 = v450 || v455;
half const v457 = v419.i_0;
float const v458 = float(v457);
uint32_t const v459 = reinterpret_cast<const thread uint32_t&>(v458);
uint32_t const v460 = v459 & v436;
bool const v461 = v460 == v436;
bool const v462 = v456 || v461;
half const v463 = v419.i_1;
float const v464 = float(v463);
uint32_t const v465 = reinterpret_cast<const thread uint32_t&>(v464);
uint32_t const v466 = v465 & v436;
bool const v467 = v466 == v436;
bool const v468 = v462 || v467;
half const v469 = v419.i_2;
float const v470 = float(v469);
uint32_t const v471 = reinterpret_cast<const thread uint32_t&>(v470);
uint32_t const v472 = v471 & v436;
bool const v473 = v472 == v436;
bool const v474 = v468 || v473;
half const v475 = v419.i_3;
float const v476 = float(v475);
uint32_t const v477 = reinterpret_cast<const thread uint32_t&>(v476);
uint32_t const v478 = v477 & v436;
bool const v479 = v478 == v436;
bool const v480 = v474 || v479;
half const v481 = v424.i_0;
float const v482 = float(v481);
uint32_t const v483 = reinterpret_cast<const thread uint32_t&>(v482);
uint32_t const v484 = v483 & v436;
bool const v485 = v484 == v436;
bool const v486 = v480 || v485;
half const v487 = v424.i_1;
float const v488 = float(v487);
uint32_t const v489 = reinterpret_cast<const thread uint32_t&>(v488);
uint32_t const v490 = v489 & v436;
bool const v491 = v490 == v436;
bool const v492 = v486 || v491;
half const v493 = v424.i_2;
float const v494 = float(v493);
uint32_t const v495 = reinterpret_cast<const thread uint32_t&>(v494);
uint32_t const v496 = v495 & v436;
bool const v497 = v496 == v436;
bool const v498 = v492 || v497;
half const v499 = v424.i_3;
float const v500 = float(v499);
uint32_t const v501 = reinterpret_cast<const thread uint32_t&>(v500);
uint32_t const v502 = v501 & v436;
bool const v503 = v502 == v436;
bool const v504 = v498 || v503;
half const v505 = v429.i_0;
float const v506 = float(v505);
uint32_t const v507 = reinterpret_cast<const thread uint32_t&>(v506);
uint32_t const v508 = v507 & v436;
bool const v509 = v508 == v436;
bool const v510 = v504 || v509;
half const v511 = v429.i_1;
float const v512 = float(v511);
uint32_t const v513 = reinterpret_cast<const thread uint32_t&>(v512);
uint32_t const v514 = v513 & v436;
bool const v515 = v514 == v436;
bool const v516 = v510 || v515;
half const v517 = v429.i_2;
float const v518 = float(v517);
uint32_t const v519 = reinterpret_cast<const thread uint32_t&>(v518);
uint32_t const v520 = v519 & v436;
bool const v521 = v520 == v436;
bool const v522 = v516 || v521;
half const v523 = v429.i_3;
float const v524 = float(v523);
uint32_t const v525 = reinterpret_cast<const thread uint32_t&>(v524);
uint32_t const v526 = v525 & v436;
bool const v527 = v526 == v436;
bool const v528 = v522 || v527;
bool const v529 = simd_any(v528);;
bool const v530 = thread_index_in_simdgroup_v11 == v100;
if(v530) {
uint32_t const v531 = v529 ? v105 : v100;
uint32_t const v532 = v394 * v223;
uint32_t const v533 = v532 + v64;
uint32_t const v534 = uint32_t(v533);
threadgroup uint32_t * const v535 = &(*v72)[v534];
*v535 = v531;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v536 = v388 + v105;
uint32_t const v537 = v536 * v61;
uint32_t const v538 = v537 + v102;
uint32_t const v539 = min(v538, v285);
uint32_t const v540 = uint32_t(v539);
uint32_t const v541 = v540 * v28;
uint32_t const v542 = v56 + v541;
half_4 v543_store;
thread half_4 * v543 = &v543_store;*v543 = v110;
if(v294) {
uint32_t const v544 = v291 / v223;
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v542 + v545;
device half_4 const* const v547 = &v2[v546];
half_4 const v548 = *v547;
*v543 = v548;
}
half_4 const v549 = *v543;
*v300 = v549;
uint32_t const v550 = v537 + v302;
uint32_t const v551 = min(v550, v285);
uint32_t const v552 = uint32_t(v551);
uint32_t const v553 = v552 * v28;
uint32_t const v554 = v56 + v553;
half_4 v555_store;
thread half_4 * v555 = &v555_store;*v555 = v110;
if(v294) {
uint32_t const v556 = v291 / v223;
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v554 + v557;
device half_4 const* const v559 = &v2[v558];
half_4 const v560 = *v559;
*v555 = v560;
}
half_4 const v561 = *v555;
*v314 = v561;
uint32_t const v562 = v537 + v316;
uint32_t const v563 = min(v562, v285);
uint32_t const v564 = uint32_t(v563);
uint32_t const v565 = v564 * v28;
uint32_t const v566 = v56 + v565;
half_4 v567_store;
thread half_4 * v567 = &v567_store;*v567 = v110;
if(v294) {
uint32_t const v568 = v291 / v223;
uint32_t const v569 = uint32_t(v568);
uint32_t const v570 = v566 + v569;
device half_4 const* const v571 = &v2[v570];
half_4 const v572 = *v571;
*v567 = v572;
}
half_4 const v573 = *v567;
*v329 = v573;
uint32_t const v574 = v537 + v332;
uint32_t const v575 = min(v574, v285);
uint32_t const v576 = uint32_t(v575);
uint32_t const v577 = v576 * v28;
uint32_t const v578 = v56 + v577;
half_4 v579_store;
thread half_4 * v579 = &v579_store;*v579 = v110;
if(v294) {
uint32_t const v580 = v291 / v223;
uint32_t const v581 = uint32_t(v580);
uint32_t const v582 = v578 + v581;
device half_4 const* const v583 = &v2[v582];
half_4 const v584 = *v583;
*v579 = v584;
}
half_4 const v585 = *v579;
*v345 = v585;
uint32_t const v586 = v540 * v31;
uint32_t const v587 = v59 + v586;
half_4 v588_store;
thread half_4 * v588 = &v588_store;*v588 = v110;
if(v294) {
uint32_t const v589 = v291 / v223;
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v587 + v590;
device half_4 const* const v592 = &v3[v591];
half_4 const v593 = *v592;
*v588 = v593;
}
half_4 const v594 = *v588;
*v355 = v594;
uint32_t const v595 = v552 * v31;
uint32_t const v596 = v59 + v595;
half_4 v597_store;
thread half_4 * v597 = &v597_store;*v597 = v110;
if(v294) {
uint32_t const v598 = v291 / v223;
uint32_t const v599 = uint32_t(v598);
uint32_t const v600 = v596 + v599;
device half_4 const* const v601 = &v3[v600];
half_4 const v602 = *v601;
*v597 = v602;
}
half_4 const v603 = *v597;
*v365 = v603;
uint32_t const v604 = v564 * v31;
uint32_t const v605 = v59 + v604;
half_4 v606_store;
thread half_4 * v606 = &v606_store;*v606 = v110;
if(v294) {
uint32_t const v607 = v291 / v223;
uint32_t const v608 = uint32_t(v607);
uint32_t const v609 = v605 + v608;
device half_4 const* const v610 = &v3[v609];
half_4 const v611 = *v610;
*v606 = v611;
}
half_4 const v612 = *v606;
*v375 = v612;
uint32_t const v613 = v576 * v31;
uint32_t const v614 = v59 + v613;
half_4 v615_store;
thread half_4 * v615 = &v615_store;*v615 = v110;
if(v294) {
uint32_t const v616 = v291 / v223;
uint32_t const v617 = uint32_t(v616);
uint32_t const v618 = v614 + v617;
device half_4 const* const v619 = &v3[v618];
half_4 const v620 = *v619;
*v615 = v620;
}
half_4 const v621 = *v615;
*v385 = v621;
bool v622_store;
thread bool * v622 = &v622_store;*v622 = v432;
bool const v623 = *v622;
bool v624_store;
thread bool * v624 = &v624_store;if(v623) {
*v624 = v387;
}
 else {
uint32_t const v625 = v394 * v223;
uint32_t const v626 = uint32_t(v625);
threadgroup uint32_t * const v627 = &(*v72)[v626];
uint32_t const v628 = *v627;
bool const v629 = v628 != v100;
*v624 = v629;
}
bool const v630 = *v624;
*v622 = v630;
bool const v631 = *v622;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v387;
}
 else {
uint32_t const v633 = v394 * v223;
uint32_t const v634 = v633 + v105;
uint32_t const v635 = uint32_t(v634);
threadgroup uint32_t * const v636 = &(*v72)[v635];
uint32_t const v637 = *v636;
bool const v638 = v637 != v100;
*v632 = v638;
}
bool const v639 = *v632;
*v622 = v639;
bool const v640 = *v622;
bool v641_store;
thread bool * v641 = &v641_store;if(v640) {
*v641 = v387;
}
 else {
uint32_t const v642 = v394 * v223;
uint32_t const v643 = v642 + v393;
uint32_t const v644 = uint32_t(v643);
threadgroup uint32_t * const v645 = &(*v72)[v644];
uint32_t const v646 = *v645;
bool const v647 = v646 != v100;
*v641 = v647;
}
bool const v648 = *v641;
*v622 = v648;
bool const v649 = *v622;
bool v650_store;
thread bool * v650 = &v650_store;if(v649) {
*v650 = v387;
}
 else {
uint32_t const v651 = v394 * v223;
uint32_t const v652 = 3;
uint32_t const v653 = v651 + v652;
uint32_t const v654 = uint32_t(v653);
threadgroup uint32_t * const v655 = &(*v72)[v654];
uint32_t const v656 = *v655;
bool const v657 = v656 != v100;
*v650 = v657;
}
bool const v658 = *v650;
*v622 = v658;
bool v659_store;
thread bool * v659 = &v659_store;if(v392) {
*v659 = v432;
}
 else {
*v659 = v432;
}
uint32_t const v660 = 320;
uint32_t const v661 = v64 * v660;
uint32_t const v662 = 80;
uint32_t const v663 = v64 * v662;
simdgroup_float8x8 v664_store; thread simdgroup_float8x8 * v664 = &v664_store;*v664 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;uint32_t const v666 = 72;
threadgroup half_4 * const v667 = &(*v68)[v17];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v667), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v84, *v665, *v664);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;threadgroup half_4 * const v669 = &(*v68)[v328];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v669), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v86, *v668, *v664);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;threadgroup half_4 * const v671 = &(*v68)[v283];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v671), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v87, *v670, *v664);
uint32_t const v672 = 6;
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;uint32_t const v674 = 6;
threadgroup half_4 * const v675 = &(*v68)[v674];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v675), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v88, *v673, *v664);
simdgroup_half8x8 v676_store; thread simdgroup_half8x8 * v676 = &v676_store;threadgroup half_4 * const v677 = &(*v68)[v73];
simdgroup_load(*v676, reinterpret_cast<threadgroup half *>(v677), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v89, *v676, *v664);
uint32_t const v678 = 10;
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;uint32_t const v680 = 10;
threadgroup half_4 * const v681 = &(*v68)[v680];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v681), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v90, *v679, *v664);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 12;
threadgroup half_4 * const v684 = &(*v68)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v684), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v91, *v682, *v664);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 14;
threadgroup half_4 * const v687 = &(*v68)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v92, *v685, *v664);
uint32_t const v688 = uint32_t(v661);
uint32_t const v689 = 40;
threadgroup float * const v690 = &(*v69)[v688];

simdgroup_store(*v664, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v691_store; thread simdgroup_float8x8 * v691 = &v691_store;*v691 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 144;
uint32_t const v694 = 1008;
threadgroup half_4 * const v695 = &(*v68)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v695), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v84, *v692, *v691);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 146;
threadgroup half_4 * const v698 = &(*v68)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v86, *v696, *v691);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 148;
threadgroup half_4 * const v701 = &(*v68)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v87, *v699, *v691);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 150;
threadgroup half_4 * const v704 = &(*v68)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v704), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v88, *v702, *v691);
simdgroup_half8x8 v705_store; thread simdgroup_half8x8 * v705 = &v705_store;uint32_t const v706 = 152;
threadgroup half_4 * const v707 = &(*v68)[v706];
simdgroup_load(*v705, reinterpret_cast<threadgroup half *>(v707), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v89, *v705, *v691);
simdgroup_half8x8 v708_store; thread simdgroup_half8x8 * v708 = &v708_store;uint32_t const v709 = 154;
threadgroup half_4 * const v710 = &(*v68)[v709];
simdgroup_load(*v708, reinterpret_cast<threadgroup half *>(v710), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v90, *v708, *v691);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 156;
threadgroup half_4 * const v713 = &(*v68)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v91, *v711, *v691);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 158;
threadgroup half_4 * const v716 = &(*v68)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v92, *v714, *v691);
uint32_t const v717 = v661 + v65;
uint32_t const v718 = uint32_t(v717);
threadgroup float * const v719 = &(*v69)[v718];

simdgroup_store(*v691, reinterpret_cast<threadgroup float *>(v719), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v720_store; thread simdgroup_float8x8 * v720 = &v720_store;*v720 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 288;
uint32_t const v723 = 864;
threadgroup half_4 * const v724 = &(*v68)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v724), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v84, *v721, *v720);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 290;
threadgroup half_4 * const v727 = &(*v68)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v86, *v725, *v720);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 292;
threadgroup half_4 * const v730 = &(*v68)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v730), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v87, *v728, *v720);
simdgroup_half8x8 v731_store; thread simdgroup_half8x8 * v731 = &v731_store;uint32_t const v732 = 294;
threadgroup half_4 * const v733 = &(*v68)[v732];
simdgroup_load(*v731, reinterpret_cast<threadgroup half *>(v733), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v88, *v731, *v720);
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 296;
threadgroup half_4 * const v736 = &(*v68)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v736), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v89, *v734, *v720);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 298;
threadgroup half_4 * const v739 = &(*v68)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v739), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v90, *v737, *v720);
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 300;
threadgroup half_4 * const v742 = &(*v68)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v742), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v91, *v740, *v720);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 302;
threadgroup half_4 * const v745 = &(*v68)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v92, *v743, *v720);
uint32_t const v746 = v661 + v101;
uint32_t const v747 = uint32_t(v746);
threadgroup float * const v748 = &(*v69)[v747];

simdgroup_store(*v720, reinterpret_cast<threadgroup float *>(v748), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v749_store; thread simdgroup_float8x8 * v749 = &v749_store;*v749 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 432;
uint32_t const v752 = 720;
threadgroup half_4 * const v753 = &(*v68)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v753), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v84, *v750, *v749);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 434;
threadgroup half_4 * const v756 = &(*v68)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v86, *v754, *v749);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 436;
threadgroup half_4 * const v759 = &(*v68)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v87, *v757, *v749);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 438;
threadgroup half_4 * const v762 = &(*v68)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v88, *v760, *v749);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 440;
threadgroup half_4 * const v765 = &(*v68)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v89, *v763, *v749);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 442;
threadgroup half_4 * const v768 = &(*v68)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v90, *v766, *v749);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;uint32_t const v770 = 444;
threadgroup half_4 * const v771 = &(*v68)[v770];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v771), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v91, *v769, *v749);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 446;
threadgroup half_4 * const v774 = &(*v68)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v92, *v772, *v749);
uint32_t const v775 = v661 + v331;
uint32_t const v776 = uint32_t(v775);
threadgroup float * const v777 = &(*v69)[v776];

simdgroup_store(*v749, reinterpret_cast<threadgroup float *>(v777), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v778 = v64 * v65;
uint32_t const v779 = v62 + v778;
uint32_t const v780 = v779 + v66;
array<float, 8> v781_store = {};
thread array<float, 8> * v781 = &v781_store;uint32_t const v782 = v67 * v65;
uint32_t const v783 = v389 + v782;
uint32_t const v784 = v66 * v689;
uint32_t const v785 = v661 + v784;
uint32_t const v786 = v785 + v782;
uint32_t const v787 = uint32_t(v786);
threadgroup float * const v788 = &(*v69)[v787];
float const v789 = *v788;
float v790_store;
thread float * v790 = &v790_store;*v790 = v97;
bool const v791 = *v659;
bool v792_store;
thread bool * v792 = &v792_store;if(v791) {
*v792 = v387;
}
 else {
bool const v793 = v783 < v19;
bool v794_store;
thread bool * v794 = &v794_store;*v794 = v793;
bool const v795 = v780 < v18;
bool const v796 = *v794;
bool const v797 = v796 && v795;
*v794 = v797;
bool const v798 = *v794;
if(v798) {
uint32_t const v799 = v43 * v32;
uint32_t const v800 = v46 * v33;
uint32_t const v801 = v799 + v800;
uint32_t const v802 = uint32_t(v780);
uint32_t const v803 = v802 * v34;
uint32_t const v804 = v801 + v803;
uint32_t const v805 = uint32_t(v783);
uint32_t const v806 = v805 * v35;
uint32_t const v807 = v804 + v806;
device uint8_t const* const v808 = &v6[v807];
uint8_t const v809 = *v808;
uint8_t const v810 = 0;
bool const v811 = v809 != v810;
bool const v812 = !v811;
*v794 = v812;
}
bool const v813 = *v794;
bool v814_store;
thread bool * v814 = &v814_store;if(v813) {
*v814 = v387;
}
 else {
*v814 = v432;
}
bool const v815 = *v814;
*v792 = v815;
}
bool const v816 = *v792;
if(v816) {
uint32_t const v817 = v18 - v105;
uint32_t const v818 = min(v780, v817);
float const v819 = v789 * v22;
uint32_t const v820 = v43 * v36;
uint32_t const v821 = v46 * v37;
uint32_t const v822 = v820 + v821;
uint32_t const v823 = uint32_t(v818);
uint32_t const v824 = v823 * v38;
uint32_t const v825 = v822 + v824;
uint32_t const v826 = uint32_t(v783);
uint32_t const v827 = v826 * v39;
uint32_t const v828 = v825 + v827;
device half const* const v829 = &v7[v828];
half const v830 = *v829;
float const v831 = float(v830);
float const v832 = v819 + v831;
*v790 = v832;
}
thread float * const v833 = &(*v781)[v17];
float const v834 = *v790;
*v833 = v834;
float const v835 = max(v97, v834);
uint32_t const v836 = v782 + v105;
uint32_t const v837 = v389 + v836;
uint32_t const v838 = v785 + v836;
uint32_t const v839 = uint32_t(v838);
threadgroup float * const v840 = &(*v69)[v839];
float const v841 = *v840;
float v842_store;
thread float * v842 = &v842_store;*v842 = v97;
bool const v843 = *v659;
bool v844_store;
thread bool * v844 = &v844_store;if(v843) {
*v844 = v387;
}
 else {
bool const v845 = v837 < v19;
bool v846_store;
thread bool * v846 = &v846_store;*v846 = v845;
bool const v847 = v780 < v18;
bool const v848 = *v846;
bool const v849 = v848 && v847;
*v846 = v849;
bool const v850 = *v846;
if(v850) {
uint32_t const v851 = v43 * v32;
uint32_t const v852 = v46 * v33;
uint32_t const v853 = v851 + v852;
uint32_t const v854 = uint32_t(v780);
uint32_t const v855 = v854 * v34;
uint32_t const v856 = v853 + v855;
uint32_t const v857 = uint32_t(v837);
uint32_t const v858 = v857 * v35;
uint32_t const v859 = v856 + v858;
device uint8_t const* const v860 = &v6[v859];
uint8_t const v861 = *v860;
uint8_t const v862 = 0;
bool const v863 = v861 != v862;
bool const v864 = !v863;
*v846 = v864;
}
bool const v865 = *v846;
bool v866_store;
thread bool * v866 = &v866_store;if(v865) {
*v866 = v387;
}
 else {
*v866 = v432;
}
bool const v867 = *v866;
*v844 = v867;
}
bool const v868 = *v844;
if(v868) {
uint32_t const v869 = v18 - v105;
uint32_t const v870 = min(v780, v869);
float const v871 = v841 * v22;
uint32_t const v872 = v43 * v36;
uint32_t const v873 = v46 * v37;
uint32_t const v874 = v872 + v873;
uint32_t const v875 = uint32_t(v870);
uint32_t const v876 = v875 * v38;
uint32_t const v877 = v874 + v876;
uint32_t const v878 = uint32_t(v837);
uint32_t const v879 = v878 * v39;
uint32_t const v880 = v877 + v879;
device half const* const v881 = &v7[v880];
half const v882 = *v881;
float const v883 = float(v882);
float const v884 = v871 + v883;
*v842 = v884;
}
thread float * const v885 = &(*v781)[v71];
float const v886 = *v842;
*v885 = v886;
float const v887 = max(v835, v886);
uint32_t const v888 = v782 + v393;
uint32_t const v889 = v389 + v888;
uint32_t const v890 = v785 + v888;
uint32_t const v891 = uint32_t(v890);
threadgroup float * const v892 = &(*v69)[v891];
float const v893 = *v892;
float v894_store;
thread float * v894 = &v894_store;*v894 = v97;
bool const v895 = *v659;
bool v896_store;
thread bool * v896 = &v896_store;if(v895) {
*v896 = v387;
}
 else {
bool const v897 = v889 < v19;
bool v898_store;
thread bool * v898 = &v898_store;*v898 = v897;
bool const v899 = v780 < v18;
bool const v900 = *v898;
bool const v901 = v900 && v899;
*v898 = v901;
bool const v902 = *v898;
if(v902) {
uint32_t const v903 = v43 * v32;
uint32_t const v904 = v46 * v33;
uint32_t const v905 = v903 + v904;
uint32_t const v906 = uint32_t(v780);
uint32_t const v907 = v906 * v34;
uint32_t const v908 = v905 + v907;
uint32_t const v909 = uint32_t(v889);
uint32_t const v910 = v909 * v35;
uint32_t const v911 = v908 + v910;
device uint8_t const* const v912 = &v6[v911];
uint8_t const v913 = *v912;
uint8_t const v914 = 0;
bool const v915 = v913 != v914;
bool const v916 = !v915;
*v898 = v916;
}
bool const v917 = *v898;
bool v918_store;
thread bool * v918 = &v918_store;if(v917) {
*v918 = v387;
}
 else {
*v918 = v432;
}
bool const v919 = *v918;
*v896 = v919;
}
bool const v920 = *v896;
if(v920) {
uint32_t const v921 = v18 - v105;
uint32_t const v922 = min(v780, v921);
float const v923 = v893 * v22;
uint32_t const v924 = v43 * v36;
uint32_t const v925 = v46 * v37;
uint32_t const v926 = v924 + v925;
uint32_t const v927 = uint32_t(v922);
uint32_t const v928 = v927 * v38;
uint32_t const v929 = v926 + v928;
uint32_t const v930 = uint32_t(v889);
uint32_t const v931 = v930 * v39;
uint32_t const v932 = v929 + v931;
device half const* const v933 = &v7[v932];
half const v934 = *v933;
float const v935 = float(v934);
float const v936 = v923 + v935;
*v894 = v936;
}
thread float * const v937 = &(*v781)[v328];
float const v938 = *v894;
*v937 = v938;
float const v939 = max(v887, v938);
uint32_t const v940 = 3;
uint32_t const v941 = v782 + v940;
uint32_t const v942 = v389 + v941;
uint32_t const v943 = v785 + v941;
uint32_t const v944 = uint32_t(v943);
threadgroup float * const v945 = &(*v69)[v944];
float const v946 = *v945;
float v947_store;
thread float * v947 = &v947_store;*v947 = v97;
bool const v948 = *v659;
bool v949_store;
thread bool * v949 = &v949_store;if(v948) {
*v949 = v387;
}
 else {
bool const v950 = v942 < v19;
bool v951_store;
thread bool * v951 = &v951_store;*v951 = v950;
bool const v952 = v780 < v18;
bool const v953 = *v951;
bool const v954 = v953 && v952;
*v951 = v954;
bool const v955 = *v951;
if(v955) {
uint32_t const v956 = v43 * v32;
uint32_t const v957 = v46 * v33;
uint32_t const v958 = v956 + v957;
uint32_t const v959 = uint32_t(v780);
uint32_t const v960 = v959 * v34;
uint32_t const v961 = v958 + v960;
uint32_t const v962 = uint32_t(v942);
uint32_t const v963 = v962 * v35;
uint32_t const v964 = v961 + v963;
device uint8_t const* const v965 = &v6[v964];
uint8_t const v966 = *v965;
uint8_t const v967 = 0;
bool const v968 = v966 != v967;
bool const v969 = !v968;
*v951 = v969;
}
bool const v970 = *v951;
bool v971_store;
thread bool * v971 = &v971_store;if(v970) {
*v971 = v387;
}
 else {
*v971 = v432;
}
bool const v972 = *v971;
*v949 = v972;
}
bool const v973 = *v949;
if(v973) {
uint32_t const v974 = v18 - v105;
uint32_t const v975 = min(v780, v974);
float const v976 = v946 * v22;
uint32_t const v977 = v43 * v36;
uint32_t const v978 = v46 * v37;
uint32_t const v979 = v977 + v978;
uint32_t const v980 = uint32_t(v975);
uint32_t const v981 = v980 * v38;
uint32_t const v982 = v979 + v981;
uint32_t const v983 = uint32_t(v942);
uint32_t const v984 = v983 * v39;
uint32_t const v985 = v982 + v984;
device half const* const v986 = &v7[v985];
half const v987 = *v986;
float const v988 = float(v987);
float const v989 = v976 + v988;
*v947 = v989;
}
thread float * const v990 = &(*v781)[v344];
float const v991 = *v947;
*v990 = v991;
float const v992 = max(v939, v991);
uint32_t const v993 = v782 + v223;
uint32_t const v994 = v389 + v993;
uint32_t const v995 = v785 + v993;
uint32_t const v996 = uint32_t(v995);
threadgroup float * const v997 = &(*v69)[v996];
float const v998 = *v997;
float v999_store;
thread float * v999 = &v999_store;*v999 = v97;
bool const v1000 = *v659;
bool v1001_store;
thread bool * v1001 = &v1001_store;if(v1000) {
*v1001 = v387;
}
 else {
bool const v1002 = v994 < v19;
bool v1003_store;
thread bool * v1003 = &v1003_store;*v1003 = v1002;
bool const v1004 = v780 < v18;
bool const v1005 = *v1003;
bool const v1006 = v1005 && v1004;
*v1003 = v1006;
bool const v1007 = *v1003;
if(v1007) {
uint32_t const v1008 = v43 * v32;
uint32_t const v1009 = v46 * v33;
uint32_t const v1010 = v1008 + v1009;
uint32_t const v1011 = uint32_t(v780);
uint32_t const v1012 = v1011 * v34;
uint32_t const v1013 = v1010 + v1012;
uint32_t const v1014 = uint32_t(v994);
uint32_t const v1015 = v1014 * v35;
uint32_t const v1016 = v1013 + v1015;
device uint8_t const* const v1017 = &v6[v1016];
uint8_t const v1018 = *v1017;
uint8_t const v1019 = 0;
bool const v1020 = v1018 != v1019;
bool const v1021 = !v1020;
*v1003 = v1021;
}
bool const v1022 = *v1003;
bool v1023_store;
thread bool * v1023 = &v1023_store;if(v1022) {
*v1023 = v387;
}
 else {
*v1023 = v432;
}
bool const v1024 = *v1023;
*v1001 = v1024;
}
bool const v1025 = *v1001;
if(v1025) {
uint32_t const v1026 = v18 - v105;
uint32_t const v1027 = min(v780, v1026);
float const v1028 = v998 * v22;
uint32_t const v1029 = v43 * v36;
uint32_t const v1030 = v46 * v37;
uint32_t const v1031 = v1029 + v1030;
uint32_t const v1032 = uint32_t(v1027);
uint32_t const v1033 = v1032 * v38;
uint32_t const v1034 = v1031 + v1033;
uint32_t const v1035 = uint32_t(v994);
uint32_t const v1036 = v1035 * v39;
uint32_t const v1037 = v1034 + v1036;
device half const* const v1038 = &v7[v1037];
half const v1039 = *v1038;
float const v1040 = float(v1039);
float const v1041 = v1028 + v1040;
*v999 = v1041;
}
thread float * const v1042 = &(*v781)[v283];
float const v1043 = *v999;
*v1042 = v1043;
float const v1044 = max(v992, v1043);
uint32_t const v1045 = 5;
uint32_t const v1046 = v782 + v1045;
uint32_t const v1047 = v389 + v1046;
uint32_t const v1048 = v785 + v1046;
uint32_t const v1049 = uint32_t(v1048);
threadgroup float * const v1050 = &(*v69)[v1049];
float const v1051 = *v1050;
float v1052_store;
thread float * v1052 = &v1052_store;*v1052 = v97;
bool const v1053 = *v659;
bool v1054_store;
thread bool * v1054 = &v1054_store;if(v1053) {
*v1054 = v387;
}
 else {
bool const v1055 = v1047 < v19;
bool v1056_store;
thread bool * v1056 = &v1056_store;*v1056 = v1055;
bool const v1057 = v780 < v18;
bool const v1058 = *v1056;
bool const v1059 = v1058 && v1057;
*v1056 = v1059;
bool const v1060 = *v1056;
if(v1060) {
uint32_t const v1061 = v43 * v32;
uint32_t const v1062 = v46 * v33;
uint32_t const v1063 = v1061 + v1062;
uint32_t const v1064 = uint32_t(v780);
uint32_t const v1065 = v1064 * v34;
uint32_t const v1066 = v1063 + v1065;
uint32_t const v1067 = uint32_t(v1047);
uint32_t const v1068 = v1067 * v35;
uint32_t const v1069 = v1066 + v1068;
device uint8_t const* const v1070 = &v6[v1069];
uint8_t const v1071 = *v1070;
uint8_t const v1072 = 0;
bool const v1073 = v1071 != v1072;
bool const v1074 = !v1073;
*v1056 = v1074;
}
bool const v1075 = *v1056;
bool v1076_store;
thread bool * v1076 = &v1076_store;if(v1075) {
*v1076 = v387;
}
 else {
*v1076 = v432;
}
bool const v1077 = *v1076;
*v1054 = v1077;
}
bool const v1078 = *v1054;
if(v1078) {
uint32_t const v1079 = v18 - v105;
uint32_t const v1080 = min(v780, v1079);
float const v1081 = v1051 * v22;
uint32_t const v1082 = v43 * v36;
uint32_t const v1083 = v46 * v37;
uint32_t const v1084 = v1082 + v1083;
uint32_t const v1085 = uint32_t(v1080);
uint32_t const v1086 = v1085 * v38;
uint32_t const v1087 = v1084 + v1086;
uint32_t const v1088 = uint32_t(v1047);
uint32_t const v1089 = v1088 * v39;
uint32_t const v1090 = v1087 + v1089;
device half const* const v1091 = &v7[v1090];
half const v1092 = *v1091;
float const v1093 = float(v1092);
float const v1094 = v1081 + v1093;
*v1052 = v1094;
}
uint32_t const v1095 = 5;
thread float * const v1096 = &(*v781)[v1095];
float const v1097 = *v1052;
*v1096 = v1097;
float const v1098 = max(v1044, v1097);
uint32_t const v1099 = v782 + v672;
uint32_t const v1100 = v389 + v1099;
uint32_t const v1101 = v785 + v1099;
uint32_t const v1102 = uint32_t(v1101);
threadgroup float * const v1103 = &(*v69)[v1102];
float const v1104 = *v1103;
float v1105_store;
thread float * v1105 = &v1105_store;*v1105 = v97;
bool const v1106 = *v659;
bool v1107_store;
thread bool * v1107 = &v1107_store;if(v1106) {
*v1107 = v387;
}
 else {
bool const v1108 = v1100 < v19;
bool v1109_store;
thread bool * v1109 = &v1109_store;*v1109 = v1108;
bool const v1110 = v780 < v18;
bool const v1111 = *v1109;
bool const v1112 = v1111 && v1110;
*v1109 = v1112;
bool const v1113 = *v1109;
if(v1113) {
uint32_t const v1114 = v43 * v32;
uint32_t const v1115 = v46 * v33;
uint32_t const v1116 = v1114 + v1115;
uint32_t const v1117 = uint32_t(v780);
uint32_t const v1118 = v1117 * v34;
uint32_t const v1119 = v1116 + v1118;
uint32_t const v1120 = uint32_t(v1100);
uint32_t const v1121 = v1120 * v35;
uint32_t const v1122 = v1119 + v1121;
device uint8_t const* const v1123 = &v6[v1122];
uint8_t const v1124 = *v1123;
uint8_t const v1125 = 0;
bool const v1126 = v1124 != v1125;
bool const v1127 = !v1126;
*v1109 = v1127;
}
bool const v1128 = *v1109;
bool v1129_store;
thread bool * v1129 = &v1129_store;if(v1128) {
*v1129 = v387;
}
 else {
*v1129 = v432;
}
bool const v1130 = *v1129;
*v1107 = v1130;
}
bool const v1131 = *v1107;
if(v1131) {
uint32_t const v1132 = v18 - v105;
uint32_t const v1133 = min(v780, v1132);
float const v1134 = v1104 * v22;
uint32_t const v1135 = v43 * v36;
uint32_t const v1136 = v46 * v37;
uint32_t const v1137 = v1135 + v1136;
uint32_t const v1138 = uint32_t(v1133);
uint32_t const v1139 = v1138 * v38;
uint32_t const v1140 = v1137 + v1139;
uint32_t const v1141 = uint32_t(v1100);
uint32_t const v1142 = v1141 * v39;
uint32_t const v1143 = v1140 + v1142;
device half const* const v1144 = &v7[v1143];
half const v1145 = *v1144;
float const v1146 = float(v1145);
float const v1147 = v1134 + v1146;
*v1105 = v1147;
}
thread float * const v1148 = &(*v781)[v674];
float const v1149 = *v1105;
*v1148 = v1149;
float const v1150 = max(v1098, v1149);
uint32_t const v1151 = 7;
uint32_t const v1152 = v782 + v1151;
uint32_t const v1153 = v389 + v1152;
uint32_t const v1154 = v785 + v1152;
uint32_t const v1155 = uint32_t(v1154);
threadgroup float * const v1156 = &(*v69)[v1155];
float const v1157 = *v1156;
float v1158_store;
thread float * v1158 = &v1158_store;*v1158 = v97;
bool const v1159 = *v659;
bool v1160_store;
thread bool * v1160 = &v1160_store;if(v1159) {
*v1160 = v387;
}
 else {
bool const v1161 = v1153 < v19;
bool v1162_store;
thread bool * v1162 = &v1162_store;*v1162 = v1161;
bool const v1163 = v780 < v18;
bool const v1164 = *v1162;
bool const v1165 = v1164 && v1163;
*v1162 = v1165;
bool const v1166 = *v1162;
if(v1166) {
uint32_t const v1167 = v43 * v32;
uint32_t const v1168 = v46 * v33;
uint32_t const v1169 = v1167 + v1168;
uint32_t const v1170 = uint32_t(v780);
uint32_t const v1171 = v1170 * v34;
uint32_t const v1172 = v1169 + v1171;
uint32_t const v1173 = uint32_t(v1153);
uint32_t const v1174 = v1173 * v35;
uint32_t const v1175 = v1172 + v1174;
device uint8_t const* const v1176 = &v6[v1175];
uint8_t const v1177 = *v1176;
uint8_t const v1178 = 0;
bool const v1179 = v1177 != v1178;
bool const v1180 = !v1179;
*v1162 = v1180;
}
bool const v1181 = *v1162;
bool v1182_store;
thread bool * v1182 = &v1182_store;if(v1181) {
*v1182 = v387;
}
 else {
*v1182 = v432;
}
bool const v1183 = *v1182;
*v1160 = v1183;
}
bool const v1184 = *v1160;
if(v1184) {
uint32_t const v1185 = v18 - v105;
uint32_t const v1186 = min(v780, v1185);
float const v1187 = v1157 * v22;
uint32_t const v1188 = v43 * v36;
uint32_t const v1189 = v46 * v37;
uint32_t const v1190 = v1188 + v1189;
uint32_t const v1191 = uint32_t(v1186);
uint32_t const v1192 = v1191 * v38;
uint32_t const v1193 = v1190 + v1192;
uint32_t const v1194 = uint32_t(v1153);
uint32_t const v1195 = v1194 * v39;
uint32_t const v1196 = v1193 + v1195;
device half const* const v1197 = &v7[v1196];
half const v1198 = *v1197;
float const v1199 = float(v1198);
float const v1200 = v1187 + v1199;
*v1158 = v1200;
}
uint32_t const v1201 = 7;
thread float * const v1202 = &(*v781)[v1201];
float const v1203 = *v1158;
*v1202 = v1203;
float const v1204 = max(v1150, v1203);
float const v1205 = simd_shuffle_xor(v1204, v65);;
float const v1206 = max(v1204, v1205);
float const v1207 = simd_shuffle_xor(v1206, v101);;
float const v1208 = max(v1206, v1207);
float const v1209 = *v96;
float const v1210 = 5.54517698;
float const v1211 = v1209 + v1210;
bool const v1212 = v1208 > v1211;
float const v1213 = v1212 ? v1208 : v1209;
float const v1214 = v1209 - v1213;
float const v1215 = exp(v1214);bool const v1216 = v1213 != v1209;
bool v1217_store;
thread bool * v1217 = &v1217_store;if(v1216) {
bool const v1218 = v1209 != v97;
*v1217 = v1218;
}
 else {
*v1217 = v432;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1219 = *v1217;
bool const v1220 = simd_any(v1219);;
if(v1220) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1221 = v67 * v393;
uint32_t const v1222 = v785 + v1221;
uint32_t const v1223 = uint32_t(v1222);
threadgroup float * const v1224 = &(*v69)[v1223];
float const v1225 = *v1224;
float const v1226 = v1225 * v1215;
*v1224 = v1226;
uint32_t const v1227 = v1222 + v105;
uint32_t const v1228 = uint32_t(v1227);
threadgroup float * const v1229 = &(*v69)[v1228];
float const v1230 = *v1229;
float const v1231 = v1230 * v1215;
*v1229 = v1231;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1232 = *v1224;
float const v1233 = v1232 * v1215;
*v1224 = v1233;
float const v1234 = *v1229;
float const v1235 = v1234 * v1215;
*v1229 = v1235;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1236 = *v1224;
float const v1237 = v1236 * v1215;
*v1224 = v1237;
float const v1238 = *v1229;
float const v1239 = v1238 * v1215;
*v1229 = v1239;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1240 = *v1224;
float const v1241 = v1240 * v1215;
*v1224 = v1241;
float const v1242 = *v1229;
float const v1243 = v1242 * v1215;
*v1229 = v1243;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1244 = *v1224;
float const v1245 = v1244 * v1215;
*v1224 = v1245;
float const v1246 = *v1229;
float const v1247 = v1246 * v1215;
*v1229 = v1247;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1248 = *v1224;
float const v1249 = v1248 * v1215;
*v1224 = v1249;
float const v1250 = *v1229;
float const v1251 = v1250 * v1215;
*v1229 = v1251;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1252 = *v1224;
float const v1253 = v1252 * v1215;
*v1224 = v1253;
float const v1254 = *v1229;
float const v1255 = v1254 * v1215;
*v1229 = v1255;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1256 = *v1224;
float const v1257 = v1256 * v1215;
*v1224 = v1257;
float const v1258 = *v1229;
float const v1259 = v1258 * v1215;
*v1229 = v1259;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v96 = v1213;
float const v1260 = *v833;
uint32_t const v1261 = reinterpret_cast<const thread uint32_t&>(v1260);
uint32_t const v1262 = 4286578687;
bool const v1263 = v1261 == v1262;
float const v1264 = v1260 - v1213;
float const v1265 = exp(v1264);float const v1266 = v1263 ? v76 : v1265;
half const v1267 = half(v1266);
half_4 const v1268 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1267;
return tmp;
}();
float const v1269 = *v885;
uint32_t const v1270 = reinterpret_cast<const thread uint32_t&>(v1269);
bool const v1271 = v1270 == v1262;
float const v1272 = v1269 - v1213;
float const v1273 = exp(v1272);float const v1274 = v1271 ? v76 : v1273;
float const v1275 = v1266 + v1274;
half const v1276 = half(v1274);
half_4 const v1277 = [&]{
half_4 tmp = v1268;
tmp.i_1 = v1276;
return tmp;
}();
float const v1278 = *v937;
uint32_t const v1279 = reinterpret_cast<const thread uint32_t&>(v1278);
bool const v1280 = v1279 == v1262;
float const v1281 = v1278 - v1213;
float const v1282 = exp(v1281);float const v1283 = v1280 ? v76 : v1282;
float const v1284 = v1275 + v1283;
half const v1285 = half(v1283);
half_4 const v1286 = [&]{
half_4 tmp = v1277;
tmp.i_2 = v1285;
return tmp;
}();
float const v1287 = *v990;
uint32_t const v1288 = reinterpret_cast<const thread uint32_t&>(v1287);
bool const v1289 = v1288 == v1262;
float const v1290 = v1287 - v1213;
float const v1291 = exp(v1290);float const v1292 = v1289 ? v76 : v1291;
float const v1293 = v1284 + v1292;
half const v1294 = half(v1292);
half_4 const v1295 = [&]{
half_4 tmp = v1286;
tmp.i_3 = v1294;
return tmp;
}();
uint32_t const v1296 = v66 * v678;
uint32_t const v1297 = v663 + v1296;
uint32_t const v1298 = v67 * v393;
uint32_t const v1299 = v1297 + v1298;
uint32_t const v1300 = uint32_t(v1299);
threadgroup half_4 * const v1301 = &(*v70)[v1300];
*v1301 = v1295;
float const v1302 = *v1042;
uint32_t const v1303 = reinterpret_cast<const thread uint32_t&>(v1302);
bool const v1304 = v1303 == v1262;
float const v1305 = v1302 - v1213;
float const v1306 = exp(v1305);float const v1307 = v1304 ? v76 : v1306;
float const v1308 = v1293 + v1307;
half const v1309 = half(v1307);
half_4 const v1310 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1309;
return tmp;
}();
float const v1311 = *v1096;
uint32_t const v1312 = reinterpret_cast<const thread uint32_t&>(v1311);
bool const v1313 = v1312 == v1262;
float const v1314 = v1311 - v1213;
float const v1315 = exp(v1314);float const v1316 = v1313 ? v76 : v1315;
float const v1317 = v1308 + v1316;
half const v1318 = half(v1316);
half_4 const v1319 = [&]{
half_4 tmp = v1310;
tmp.i_1 = v1318;
return tmp;
}();
float const v1320 = *v1148;
uint32_t const v1321 = reinterpret_cast<const thread uint32_t&>(v1320);
bool const v1322 = v1321 == v1262;
float const v1323 = v1320 - v1213;
float const v1324 = exp(v1323);float const v1325 = v1322 ? v76 : v1324;
float const v1326 = v1317 + v1325;
half const v1327 = half(v1325);
half_4 const v1328 = [&]{
half_4 tmp = v1319;
tmp.i_2 = v1327;
return tmp;
}();
float const v1329 = *v1202;
uint32_t const v1330 = reinterpret_cast<const thread uint32_t&>(v1329);
bool const v1331 = v1330 == v1262;
float const v1332 = v1329 - v1213;
float const v1333 = exp(v1332);float const v1334 = v1331 ? v76 : v1333;
float const v1335 = v1326 + v1334;
half const v1336 = half(v1334);
half_4 const v1337 = [&]{
half_4 tmp = v1328;
tmp.i_3 = v1336;
return tmp;
}();
uint32_t const v1338 = v1299 + v105;
uint32_t const v1339 = uint32_t(v1338);
threadgroup half_4 * const v1340 = &(*v70)[v1339];
*v1340 = v1337;
float const v1341 = *v98;
float const v1342 = fma(v1341, v1215, v1335);
*v98 = v1342;
float const v1343 = *v99;
float const v1344 = fma(v1343, v1215, v1335);
*v99 = v1344;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1345 = *v659;
bool const v1346 = !v1345;
bool const v1347 = *v622;
bool const v1348 = v1347 && v1346;
if(v1348) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1349 = v785 + v1298;
for(uint32_t v1350 = v100; v1350 < v61; v1350 += v105) {
uint32_t const v1351 = v1350 / v223;
uint32_t const v1352 = v1297 + v1351;
uint32_t const v1353 = uint32_t(v1352);
threadgroup half_4 * const v1354 = &(*v70)[v1353];
half_4 const v1355 = *v1354;
uint32_t const v1356 = v1350 % v223;
half const v1357 = v1355.i_0;
float const v1358 = float(v1357);
float v1359_store;
thread float * v1359 = &v1359_store;*v1359 = v1358;
bool const v1360 = v1356 == v105;
if(v1360) {
half const v1361 = v1355.i_1;
float const v1362 = float(v1361);
*v1359 = v1362;
}
bool const v1363 = v1356 == v393;
if(v1363) {
half const v1364 = v1355.i_2;
float const v1365 = float(v1364);
*v1359 = v1365;
}
bool const v1366 = v1356 == v940;
if(v1366) {
half const v1367 = v1355.i_3;
float const v1368 = float(v1367);
*v1359 = v1368;
}
float const v1369 = *v1359;
uint32_t const v1370 = reinterpret_cast<const thread uint32_t&>(v1369);
bool const v1371 = v1370 == v100;
bool const v1372 = !v1371;
if(v1372) {
uint32_t const v1373 = v1350 * v127;
uint32_t const v1374 = v411 + v1373;
uint32_t const v1375 = v1298 / v223;
uint32_t const v1376 = v1374 + v1375;
uint32_t const v1377 = uint32_t(v1376);
threadgroup half_4 * const v1378 = &(*v68)[v1377];
half_4 const v1379 = *v1378;
half const v1380 = v1379.i_0;
float const v1381 = float(v1380);
float v1382_store;
thread float * v1382 = &v1382_store;*v1382 = v1381;
uint32_t const v1383 = v67 % v393;
bool const v1384 = v1383 == v105;
if(v1384) {
half const v1385 = v1379.i_2;
float const v1386 = float(v1385);
*v1382 = v1386;
}
uint32_t const v1387 = uint32_t(v1349);
float const v1388 = *v1359;
float const v1389 = *v1382;
threadgroup float * const v1390 = &(*v69)[v1387];
float const v1391 = *v1390;
float const v1392 = fma(v1388, v1389, v1391);
*v1390 = v1392;
half const v1393 = v1379.i_1;
float const v1394 = float(v1393);
float v1395_store;
thread float * v1395 = &v1395_store;*v1395 = v1394;
if(v1384) {
half const v1396 = v1379.i_3;
float const v1397 = float(v1396);
*v1395 = v1397;
}
uint32_t const v1398 = v1349 + v105;
uint32_t const v1399 = uint32_t(v1398);
float const v1400 = *v1359;
float const v1401 = *v1395;
threadgroup float * const v1402 = &(*v69)[v1399];
float const v1403 = *v1402;
float const v1404 = fma(v1400, v1401, v1403);
*v1402 = v1404;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1405 = v100; v1405 < v61; v1405 += v105) {
uint32_t const v1406 = v1405 / v223;
uint32_t const v1407 = v1297 + v1406;
uint32_t const v1408 = uint32_t(v1407);
threadgroup half_4 * const v1409 = &(*v70)[v1408];
half_4 const v1410 = *v1409;
uint32_t const v1411 = v1405 % v223;
half const v1412 = v1410.i_0;
float const v1413 = float(v1412);
float v1414_store;
thread float * v1414 = &v1414_store;*v1414 = v1413;
bool const v1415 = v1411 == v105;
if(v1415) {
half const v1416 = v1410.i_1;
float const v1417 = float(v1416);
*v1414 = v1417;
}
bool const v1418 = v1411 == v393;
if(v1418) {
half const v1419 = v1410.i_2;
float const v1420 = float(v1419);
*v1414 = v1420;
}
bool const v1421 = v1411 == v940;
if(v1421) {
half const v1422 = v1410.i_3;
float const v1423 = float(v1422);
*v1414 = v1423;
}
float const v1424 = *v1414;
uint32_t const v1425 = reinterpret_cast<const thread uint32_t&>(v1424);
bool const v1426 = v1425 == v100;
bool const v1427 = !v1426;
if(v1427) {
uint32_t const v1428 = v1405 * v127;
uint32_t const v1429 = 578;
uint32_t const v1430 = v1429 + v1428;
uint32_t const v1431 = v1298 / v223;
uint32_t const v1432 = v1430 + v1431;
uint32_t const v1433 = uint32_t(v1432);
threadgroup half_4 * const v1434 = &(*v68)[v1433];
half_4 const v1435 = *v1434;
half const v1436 = v1435.i_0;
float const v1437 = float(v1436);
float v1438_store;
thread float * v1438 = &v1438_store;*v1438 = v1437;
uint32_t const v1439 = v67 % v393;
bool const v1440 = v1439 == v105;
if(v1440) {
half const v1441 = v1435.i_2;
float const v1442 = float(v1441);
*v1438 = v1442;
}
uint32_t const v1443 = uint32_t(v1349);
float const v1444 = *v1414;
float const v1445 = *v1438;
threadgroup float * const v1446 = &(*v69)[v1443];
float const v1447 = *v1446;
float const v1448 = fma(v1444, v1445, v1447);
*v1446 = v1448;
half const v1449 = v1435.i_1;
float const v1450 = float(v1449);
float v1451_store;
thread float * v1451 = &v1451_store;*v1451 = v1450;
if(v1440) {
half const v1452 = v1435.i_3;
float const v1453 = float(v1452);
*v1451 = v1453;
}
uint32_t const v1454 = v1349 + v105;
uint32_t const v1455 = uint32_t(v1454);
float const v1456 = *v1414;
float const v1457 = *v1451;
threadgroup float * const v1458 = &(*v69)[v1455];
float const v1459 = *v1458;
float const v1460 = fma(v1456, v1457, v1459);
*v1458 = v1460;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1461 = v100; v1461 < v61; v1461 += v105) {
uint32_t const v1462 = v1461 / v223;
uint32_t const v1463 = v1297 + v1462;
uint32_t const v1464 = uint32_t(v1463);
threadgroup half_4 * const v1465 = &(*v70)[v1464];
half_4 const v1466 = *v1465;
uint32_t const v1467 = v1461 % v223;
half const v1468 = v1466.i_0;
float const v1469 = float(v1468);
float v1470_store;
thread float * v1470 = &v1470_store;*v1470 = v1469;
bool const v1471 = v1467 == v105;
if(v1471) {
half const v1472 = v1466.i_1;
float const v1473 = float(v1472);
*v1470 = v1473;
}
bool const v1474 = v1467 == v393;
if(v1474) {
half const v1475 = v1466.i_2;
float const v1476 = float(v1475);
*v1470 = v1476;
}
bool const v1477 = v1467 == v940;
if(v1477) {
half const v1478 = v1466.i_3;
float const v1479 = float(v1478);
*v1470 = v1479;
}
float const v1480 = *v1470;
uint32_t const v1481 = reinterpret_cast<const thread uint32_t&>(v1480);
bool const v1482 = v1481 == v100;
bool const v1483 = !v1482;
if(v1483) {
uint32_t const v1484 = v1461 * v127;
uint32_t const v1485 = 580;
uint32_t const v1486 = v1485 + v1484;
uint32_t const v1487 = v1298 / v223;
uint32_t const v1488 = v1486 + v1487;
uint32_t const v1489 = uint32_t(v1488);
threadgroup half_4 * const v1490 = &(*v68)[v1489];
half_4 const v1491 = *v1490;
half const v1492 = v1491.i_0;
float const v1493 = float(v1492);
float v1494_store;
thread float * v1494 = &v1494_store;*v1494 = v1493;
uint32_t const v1495 = v67 % v393;
bool const v1496 = v1495 == v105;
if(v1496) {
half const v1497 = v1491.i_2;
float const v1498 = float(v1497);
*v1494 = v1498;
}
uint32_t const v1499 = uint32_t(v1349);
float const v1500 = *v1470;
float const v1501 = *v1494;
threadgroup float * const v1502 = &(*v69)[v1499];
float const v1503 = *v1502;
float const v1504 = fma(v1500, v1501, v1503);
*v1502 = v1504;
half const v1505 = v1491.i_1;
float const v1506 = float(v1505);
float v1507_store;
thread float * v1507 = &v1507_store;*v1507 = v1506;
if(v1496) {
half const v1508 = v1491.i_3;
float const v1509 = float(v1508);
*v1507 = v1509;
}
uint32_t const v1510 = v1349 + v105;
uint32_t const v1511 = uint32_t(v1510);
float const v1512 = *v1470;
float const v1513 = *v1507;
threadgroup float * const v1514 = &(*v69)[v1511];
float const v1515 = *v1514;
float const v1516 = fma(v1512, v1513, v1515);
*v1514 = v1516;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1517 = v100; v1517 < v61; v1517 += v105) {
uint32_t const v1518 = v1517 / v223;
uint32_t const v1519 = v1297 + v1518;
uint32_t const v1520 = uint32_t(v1519);
threadgroup half_4 * const v1521 = &(*v70)[v1520];
half_4 const v1522 = *v1521;
uint32_t const v1523 = v1517 % v223;
half const v1524 = v1522.i_0;
float const v1525 = float(v1524);
float v1526_store;
thread float * v1526 = &v1526_store;*v1526 = v1525;
bool const v1527 = v1523 == v105;
if(v1527) {
half const v1528 = v1522.i_1;
float const v1529 = float(v1528);
*v1526 = v1529;
}
bool const v1530 = v1523 == v393;
if(v1530) {
half const v1531 = v1522.i_2;
float const v1532 = float(v1531);
*v1526 = v1532;
}
bool const v1533 = v1523 == v940;
if(v1533) {
half const v1534 = v1522.i_3;
float const v1535 = float(v1534);
*v1526 = v1535;
}
float const v1536 = *v1526;
uint32_t const v1537 = reinterpret_cast<const thread uint32_t&>(v1536);
bool const v1538 = v1537 == v100;
bool const v1539 = !v1538;
if(v1539) {
uint32_t const v1540 = v1517 * v127;
uint32_t const v1541 = 582;
uint32_t const v1542 = v1541 + v1540;
uint32_t const v1543 = v1298 / v223;
uint32_t const v1544 = v1542 + v1543;
uint32_t const v1545 = uint32_t(v1544);
threadgroup half_4 * const v1546 = &(*v68)[v1545];
half_4 const v1547 = *v1546;
half const v1548 = v1547.i_0;
float const v1549 = float(v1548);
float v1550_store;
thread float * v1550 = &v1550_store;*v1550 = v1549;
uint32_t const v1551 = v67 % v393;
bool const v1552 = v1551 == v105;
if(v1552) {
half const v1553 = v1547.i_2;
float const v1554 = float(v1553);
*v1550 = v1554;
}
uint32_t const v1555 = uint32_t(v1349);
float const v1556 = *v1526;
float const v1557 = *v1550;
threadgroup float * const v1558 = &(*v69)[v1555];
float const v1559 = *v1558;
float const v1560 = fma(v1556, v1557, v1559);
*v1558 = v1560;
half const v1561 = v1547.i_1;
float const v1562 = float(v1561);
float v1563_store;
thread float * v1563 = &v1563_store;*v1563 = v1562;
if(v1552) {
half const v1564 = v1547.i_3;
float const v1565 = float(v1564);
*v1563 = v1565;
}
uint32_t const v1566 = v1349 + v105;
uint32_t const v1567 = uint32_t(v1566);
float const v1568 = *v1526;
float const v1569 = *v1563;
threadgroup float * const v1570 = &(*v69)[v1567];
float const v1571 = *v1570;
float const v1572 = fma(v1568, v1569, v1571);
*v1570 = v1572;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1573 = v100; v1573 < v61; v1573 += v105) {
uint32_t const v1574 = v1573 / v223;
uint32_t const v1575 = v1297 + v1574;
uint32_t const v1576 = uint32_t(v1575);
threadgroup half_4 * const v1577 = &(*v70)[v1576];
half_4 const v1578 = *v1577;
uint32_t const v1579 = v1573 % v223;
half const v1580 = v1578.i_0;
float const v1581 = float(v1580);
float v1582_store;
thread float * v1582 = &v1582_store;*v1582 = v1581;
bool const v1583 = v1579 == v105;
if(v1583) {
half const v1584 = v1578.i_1;
float const v1585 = float(v1584);
*v1582 = v1585;
}
bool const v1586 = v1579 == v393;
if(v1586) {
half const v1587 = v1578.i_2;
float const v1588 = float(v1587);
*v1582 = v1588;
}
bool const v1589 = v1579 == v940;
if(v1589) {
half const v1590 = v1578.i_3;
float const v1591 = float(v1590);
*v1582 = v1591;
}
float const v1592 = *v1582;
uint32_t const v1593 = reinterpret_cast<const thread uint32_t&>(v1592);
bool const v1594 = v1593 == v100;
bool const v1595 = !v1594;
if(v1595) {
uint32_t const v1596 = v1573 * v127;
uint32_t const v1597 = 584;
uint32_t const v1598 = v1597 + v1596;
uint32_t const v1599 = v1298 / v223;
uint32_t const v1600 = v1598 + v1599;
uint32_t const v1601 = uint32_t(v1600);
threadgroup half_4 * const v1602 = &(*v68)[v1601];
half_4 const v1603 = *v1602;
half const v1604 = v1603.i_0;
float const v1605 = float(v1604);
float v1606_store;
thread float * v1606 = &v1606_store;*v1606 = v1605;
uint32_t const v1607 = v67 % v393;
bool const v1608 = v1607 == v105;
if(v1608) {
half const v1609 = v1603.i_2;
float const v1610 = float(v1609);
*v1606 = v1610;
}
uint32_t const v1611 = uint32_t(v1349);
float const v1612 = *v1582;
float const v1613 = *v1606;
threadgroup float * const v1614 = &(*v69)[v1611];
float const v1615 = *v1614;
float const v1616 = fma(v1612, v1613, v1615);
*v1614 = v1616;
half const v1617 = v1603.i_1;
float const v1618 = float(v1617);
float v1619_store;
thread float * v1619 = &v1619_store;*v1619 = v1618;
if(v1608) {
half const v1620 = v1603.i_3;
float const v1621 = float(v1620);
*v1619 = v1621;
}
uint32_t const v1622 = v1349 + v105;
uint32_t const v1623 = uint32_t(v1622);
float const v1624 = *v1582;
float const v1625 = *v1619;
threadgroup float * const v1626 = &(*v69)[v1623];
float const v1627 = *v1626;
float const v1628 = fma(v1624, v1625, v1627);
*v1626 = v1628;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1629 = v100; v1629 < v61; v1629 += v105) {
uint32_t const v1630 = v1629 / v223;
uint32_t const v1631 = v1297 + v1630;
uint32_t const v1632 = uint32_t(v1631);
threadgroup half_4 * const v1633 = &(*v70)[v1632];
half_4 const v1634 = *v1633;
uint32_t const v1635 = v1629 % v223;
half const v1636 = v1634.i_0;
float const v1637 = float(v1636);
float v1638_store;
thread float * v1638 = &v1638_store;*v1638 = v1637;
bool const v1639 = v1635 == v105;
if(v1639) {
half const v1640 = v1634.i_1;
float const v1641 = float(v1640);
*v1638 = v1641;
}
bool const v1642 = v1635 == v393;
if(v1642) {
half const v1643 = v1634.i_2;
float const v1644 = float(v1643);
*v1638 = v1644;
}
bool const v1645 = v1635 == v940;
if(v1645) {
half const v1646 = v1634.i_3;
float const v1647 = float(v1646);
*v1638 = v1647;
}
float const v1648 = *v1638;
uint32_t const v1649 = reinterpret_cast<const thread uint32_t&>(v1648);
bool const v1650 = v1649 == v100;
bool const v1651 = !v1650;
if(v1651) {
uint32_t const v1652 = v1629 * v127;
uint32_t const v1653 = 586;
uint32_t const v1654 = v1653 + v1652;
uint32_t const v1655 = v1298 / v223;
uint32_t const v1656 = v1654 + v1655;
uint32_t const v1657 = uint32_t(v1656);
threadgroup half_4 * const v1658 = &(*v68)[v1657];
half_4 const v1659 = *v1658;
half const v1660 = v1659.i_0;
float const v1661 = float(v1660);
float v1662_store;
thread float * v1662 = &v1662_store;*v1662 = v1661;
uint32_t const v1663 = v67 % v393;
bool const v1664 = v1663 == v105;
if(v1664) {
half const v1665 = v1659.i_2;
float const v1666 = float(v1665);
*v1662 = v1666;
}
uint32_t const v1667 = uint32_t(v1349);
float const v1668 = *v1638;
float const v1669 = *v1662;
threadgroup float * const v1670 = &(*v69)[v1667];
float const v1671 = *v1670;
float const v1672 = fma(v1668, v1669, v1671);
*v1670 = v1672;
half const v1673 = v1659.i_1;
float const v1674 = float(v1673);
float v1675_store;
thread float * v1675 = &v1675_store;*v1675 = v1674;
if(v1664) {
half const v1676 = v1659.i_3;
float const v1677 = float(v1676);
*v1675 = v1677;
}
uint32_t const v1678 = v1349 + v105;
uint32_t const v1679 = uint32_t(v1678);
float const v1680 = *v1638;
float const v1681 = *v1675;
threadgroup float * const v1682 = &(*v69)[v1679];
float const v1683 = *v1682;
float const v1684 = fma(v1680, v1681, v1683);
*v1682 = v1684;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1685 = v100; v1685 < v61; v1685 += v105) {
uint32_t const v1686 = v1685 / v223;
uint32_t const v1687 = v1297 + v1686;
uint32_t const v1688 = uint32_t(v1687);
threadgroup half_4 * const v1689 = &(*v70)[v1688];
half_4 const v1690 = *v1689;
uint32_t const v1691 = v1685 % v223;
half const v1692 = v1690.i_0;
float const v1693 = float(v1692);
float v1694_store;
thread float * v1694 = &v1694_store;*v1694 = v1693;
bool const v1695 = v1691 == v105;
if(v1695) {
half const v1696 = v1690.i_1;
float const v1697 = float(v1696);
*v1694 = v1697;
}
bool const v1698 = v1691 == v393;
if(v1698) {
half const v1699 = v1690.i_2;
float const v1700 = float(v1699);
*v1694 = v1700;
}
bool const v1701 = v1691 == v940;
if(v1701) {
half const v1702 = v1690.i_3;
float const v1703 = float(v1702);
*v1694 = v1703;
}
float const v1704 = *v1694;
uint32_t const v1705 = reinterpret_cast<const thread uint32_t&>(v1704);
bool const v1706 = v1705 == v100;
bool const v1707 = !v1706;
if(v1707) {
uint32_t const v1708 = v1685 * v127;
uint32_t const v1709 = 588;
uint32_t const v1710 = v1709 + v1708;
uint32_t const v1711 = v1298 / v223;
uint32_t const v1712 = v1710 + v1711;
uint32_t const v1713 = uint32_t(v1712);
threadgroup half_4 * const v1714 = &(*v68)[v1713];
half_4 const v1715 = *v1714;
half const v1716 = v1715.i_0;
float const v1717 = float(v1716);
float v1718_store;
thread float * v1718 = &v1718_store;*v1718 = v1717;
uint32_t const v1719 = v67 % v393;
bool const v1720 = v1719 == v105;
if(v1720) {
half const v1721 = v1715.i_2;
float const v1722 = float(v1721);
*v1718 = v1722;
}
uint32_t const v1723 = uint32_t(v1349);
float const v1724 = *v1694;
float const v1725 = *v1718;
threadgroup float * const v1726 = &(*v69)[v1723];
float const v1727 = *v1726;
float const v1728 = fma(v1724, v1725, v1727);
*v1726 = v1728;
half const v1729 = v1715.i_1;
float const v1730 = float(v1729);
float v1731_store;
thread float * v1731 = &v1731_store;*v1731 = v1730;
if(v1720) {
half const v1732 = v1715.i_3;
float const v1733 = float(v1732);
*v1731 = v1733;
}
uint32_t const v1734 = v1349 + v105;
uint32_t const v1735 = uint32_t(v1734);
float const v1736 = *v1694;
float const v1737 = *v1731;
threadgroup float * const v1738 = &(*v69)[v1735];
float const v1739 = *v1738;
float const v1740 = fma(v1736, v1737, v1739);
*v1738 = v1740;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1741 = v100; v1741 < v61; v1741 += v105) {
uint32_t const v1742 = v1741 / v223;
uint32_t const v1743 = v1297 + v1742;
uint32_t const v1744 = uint32_t(v1743);
threadgroup half_4 * const v1745 = &(*v70)[v1744];
half_4 const v1746 = *v1745;
uint32_t const v1747 = v1741 % v223;
half const v1748 = v1746.i_0;
float const v1749 = float(v1748);
float v1750_store;
thread float * v1750 = &v1750_store;*v1750 = v1749;
bool const v1751 = v1747 == v105;
if(v1751) {
half const v1752 = v1746.i_1;
float const v1753 = float(v1752);
*v1750 = v1753;
}
bool const v1754 = v1747 == v393;
if(v1754) {
half const v1755 = v1746.i_2;
float const v1756 = float(v1755);
*v1750 = v1756;
}
bool const v1757 = v1747 == v940;
if(v1757) {
half const v1758 = v1746.i_3;
float const v1759 = float(v1758);
*v1750 = v1759;
}
float const v1760 = *v1750;
uint32_t const v1761 = reinterpret_cast<const thread uint32_t&>(v1760);
bool const v1762 = v1761 == v100;
bool const v1763 = !v1762;
if(v1763) {
uint32_t const v1764 = v1741 * v127;
uint32_t const v1765 = 590;
uint32_t const v1766 = v1765 + v1764;
uint32_t const v1767 = v1298 / v223;
uint32_t const v1768 = v1766 + v1767;
uint32_t const v1769 = uint32_t(v1768);
threadgroup half_4 * const v1770 = &(*v68)[v1769];
half_4 const v1771 = *v1770;
half const v1772 = v1771.i_0;
float const v1773 = float(v1772);
float v1774_store;
thread float * v1774 = &v1774_store;*v1774 = v1773;
uint32_t const v1775 = v67 % v393;
bool const v1776 = v1775 == v105;
if(v1776) {
half const v1777 = v1771.i_2;
float const v1778 = float(v1777);
*v1774 = v1778;
}
uint32_t const v1779 = uint32_t(v1349);
float const v1780 = *v1750;
float const v1781 = *v1774;
threadgroup float * const v1782 = &(*v69)[v1779];
float const v1783 = *v1782;
float const v1784 = fma(v1780, v1781, v1783);
*v1782 = v1784;
half const v1785 = v1771.i_1;
float const v1786 = float(v1785);
float v1787_store;
thread float * v1787 = &v1787_store;*v1787 = v1786;
if(v1776) {
half const v1788 = v1771.i_3;
float const v1789 = float(v1788);
*v1787 = v1789;
}
uint32_t const v1790 = v1349 + v105;
uint32_t const v1791 = uint32_t(v1790);
float const v1792 = *v1750;
float const v1793 = *v1787;
threadgroup float * const v1794 = &(*v69)[v1791];
float const v1795 = *v1794;
float const v1796 = fma(v1792, v1793, v1795);
*v1794 = v1796;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1797_store; thread simdgroup_half8x8 * v1797 = &v1797_store;uint32_t const v1798 = uint32_t(v663);
threadgroup half_4 * const v1799 = &(*v70)[v1798];
simdgroup_load(*v1797, reinterpret_cast<threadgroup half *>(v1799), v689, 0, false);
simdgroup_half8x8 v1800_store; thread simdgroup_half8x8 * v1800 = &v1800_store;uint32_t const v1801 = 576;
threadgroup half_4 * const v1802 = &(*v68)[v1801];
simdgroup_load(*v1800, reinterpret_cast<threadgroup half *>(v1802), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1797, *v1800, *v75);
simdgroup_half8x8 v1803_store; thread simdgroup_half8x8 * v1803 = &v1803_store;uint32_t const v1804 = 578;
threadgroup half_4 * const v1805 = &(*v68)[v1804];
simdgroup_load(*v1803, reinterpret_cast<threadgroup half *>(v1805), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1797, *v1803, *v77);
simdgroup_half8x8 v1806_store; thread simdgroup_half8x8 * v1806 = &v1806_store;uint32_t const v1807 = 580;
threadgroup half_4 * const v1808 = &(*v68)[v1807];
simdgroup_load(*v1806, reinterpret_cast<threadgroup half *>(v1808), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1797, *v1806, *v78);
simdgroup_half8x8 v1809_store; thread simdgroup_half8x8 * v1809 = &v1809_store;uint32_t const v1810 = 582;
threadgroup half_4 * const v1811 = &(*v68)[v1810];
simdgroup_load(*v1809, reinterpret_cast<threadgroup half *>(v1811), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1797, *v1809, *v79);
simdgroup_half8x8 v1812_store; thread simdgroup_half8x8 * v1812 = &v1812_store;uint32_t const v1813 = 584;
threadgroup half_4 * const v1814 = &(*v68)[v1813];
simdgroup_load(*v1812, reinterpret_cast<threadgroup half *>(v1814), v666, 0, false);
simdgroup_multiply_accumulate(*v80, *v1797, *v1812, *v80);
simdgroup_half8x8 v1815_store; thread simdgroup_half8x8 * v1815 = &v1815_store;uint32_t const v1816 = 586;
threadgroup half_4 * const v1817 = &(*v68)[v1816];
simdgroup_load(*v1815, reinterpret_cast<threadgroup half *>(v1817), v666, 0, false);
simdgroup_multiply_accumulate(*v81, *v1797, *v1815, *v81);
simdgroup_half8x8 v1818_store; thread simdgroup_half8x8 * v1818 = &v1818_store;uint32_t const v1819 = 588;
threadgroup half_4 * const v1820 = &(*v68)[v1819];
simdgroup_load(*v1818, reinterpret_cast<threadgroup half *>(v1820), v666, 0, false);
simdgroup_multiply_accumulate(*v82, *v1797, *v1818, *v82);
simdgroup_half8x8 v1821_store; thread simdgroup_half8x8 * v1821 = &v1821_store;uint32_t const v1822 = 590;
threadgroup half_4 * const v1823 = &(*v68)[v1822];
simdgroup_load(*v1821, reinterpret_cast<threadgroup half *>(v1823), v666, 0, false);
simdgroup_multiply_accumulate(*v83, *v1797, *v1821, *v83);
simdgroup_half8x8 v1824_store; thread simdgroup_half8x8 * v1824 = &v1824_store;uint32_t const v1825 = v663 + v393;
uint32_t const v1826 = uint32_t(v1825);
threadgroup half_4 * const v1827 = &(*v70)[v1826];
simdgroup_load(*v1824, reinterpret_cast<threadgroup half *>(v1827), v689, 0, false);
simdgroup_half8x8 v1828_store; thread simdgroup_half8x8 * v1828 = &v1828_store;threadgroup half_4 * const v1829 = &(*v68)[v752];
simdgroup_load(*v1828, reinterpret_cast<threadgroup half *>(v1829), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1824, *v1828, *v75);
simdgroup_half8x8 v1830_store; thread simdgroup_half8x8 * v1830 = &v1830_store;uint32_t const v1831 = 722;
threadgroup half_4 * const v1832 = &(*v68)[v1831];
simdgroup_load(*v1830, reinterpret_cast<threadgroup half *>(v1832), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1824, *v1830, *v77);
simdgroup_half8x8 v1833_store; thread simdgroup_half8x8 * v1833 = &v1833_store;uint32_t const v1834 = 724;
threadgroup half_4 * const v1835 = &(*v68)[v1834];
simdgroup_load(*v1833, reinterpret_cast<threadgroup half *>(v1835), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1824, *v1833, *v78);
simdgroup_half8x8 v1836_store; thread simdgroup_half8x8 * v1836 = &v1836_store;uint32_t const v1837 = 726;
threadgroup half_4 * const v1838 = &(*v68)[v1837];
simdgroup_load(*v1836, reinterpret_cast<threadgroup half *>(v1838), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1824, *v1836, *v79);
simdgroup_half8x8 v1839_store; thread simdgroup_half8x8 * v1839 = &v1839_store;uint32_t const v1840 = 728;
threadgroup half_4 * const v1841 = &(*v68)[v1840];
simdgroup_load(*v1839, reinterpret_cast<threadgroup half *>(v1841), v666, 0, false);
simdgroup_multiply_accumulate(*v80, *v1824, *v1839, *v80);
simdgroup_half8x8 v1842_store; thread simdgroup_half8x8 * v1842 = &v1842_store;uint32_t const v1843 = 730;
threadgroup half_4 * const v1844 = &(*v68)[v1843];
simdgroup_load(*v1842, reinterpret_cast<threadgroup half *>(v1844), v666, 0, false);
simdgroup_multiply_accumulate(*v81, *v1824, *v1842, *v81);
simdgroup_half8x8 v1845_store; thread simdgroup_half8x8 * v1845 = &v1845_store;uint32_t const v1846 = 732;
threadgroup half_4 * const v1847 = &(*v68)[v1846];
simdgroup_load(*v1845, reinterpret_cast<threadgroup half *>(v1847), v666, 0, false);
simdgroup_multiply_accumulate(*v82, *v1824, *v1845, *v82);
simdgroup_half8x8 v1848_store; thread simdgroup_half8x8 * v1848 = &v1848_store;uint32_t const v1849 = 734;
threadgroup half_4 * const v1850 = &(*v68)[v1849];
simdgroup_load(*v1848, reinterpret_cast<threadgroup half *>(v1850), v666, 0, false);
simdgroup_multiply_accumulate(*v83, *v1824, *v1848, *v83);
simdgroup_half8x8 v1851_store; thread simdgroup_half8x8 * v1851 = &v1851_store;uint32_t const v1852 = v663 + v223;
uint32_t const v1853 = uint32_t(v1852);
threadgroup half_4 * const v1854 = &(*v70)[v1853];
simdgroup_load(*v1851, reinterpret_cast<threadgroup half *>(v1854), v689, 0, false);
simdgroup_half8x8 v1855_store; thread simdgroup_half8x8 * v1855 = &v1855_store;threadgroup half_4 * const v1856 = &(*v68)[v723];
simdgroup_load(*v1855, reinterpret_cast<threadgroup half *>(v1856), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1851, *v1855, *v75);
simdgroup_half8x8 v1857_store; thread simdgroup_half8x8 * v1857 = &v1857_store;uint32_t const v1858 = 866;
threadgroup half_4 * const v1859 = &(*v68)[v1858];
simdgroup_load(*v1857, reinterpret_cast<threadgroup half *>(v1859), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1851, *v1857, *v77);
simdgroup_half8x8 v1860_store; thread simdgroup_half8x8 * v1860 = &v1860_store;uint32_t const v1861 = 868;
threadgroup half_4 * const v1862 = &(*v68)[v1861];
simdgroup_load(*v1860, reinterpret_cast<threadgroup half *>(v1862), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1851, *v1860, *v78);
simdgroup_half8x8 v1863_store; thread simdgroup_half8x8 * v1863 = &v1863_store;uint32_t const v1864 = 870;
threadgroup half_4 * const v1865 = &(*v68)[v1864];
simdgroup_load(*v1863, reinterpret_cast<threadgroup half *>(v1865), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1851, *v1863, *v79);
simdgroup_half8x8 v1866_store; thread simdgroup_half8x8 * v1866 = &v1866_store;uint32_t const v1867 = 872;
threadgroup half_4 * const v1868 = &(*v68)[v1867];
simdgroup_load(*v1866, reinterpret_cast<threadgroup half *>(v1868), v666, 0, false);
simdgroup_multiply_accumulate(*v80, *v1851, *v1866, *v80);
simdgroup_half8x8 v1869_store; thread simdgroup_half8x8 * v1869 = &v1869_store;uint32_t const v1870 = 874;
threadgroup half_4 * const v1871 = &(*v68)[v1870];
simdgroup_load(*v1869, reinterpret_cast<threadgroup half *>(v1871), v666, 0, false);
simdgroup_multiply_accumulate(*v81, *v1851, *v1869, *v81);
simdgroup_half8x8 v1872_store; thread simdgroup_half8x8 * v1872 = &v1872_store;uint32_t const v1873 = 876;
threadgroup half_4 * const v1874 = &(*v68)[v1873];
simdgroup_load(*v1872, reinterpret_cast<threadgroup half *>(v1874), v666, 0, false);
simdgroup_multiply_accumulate(*v82, *v1851, *v1872, *v82);
simdgroup_half8x8 v1875_store; thread simdgroup_half8x8 * v1875 = &v1875_store;uint32_t const v1876 = 878;
threadgroup half_4 * const v1877 = &(*v68)[v1876];
simdgroup_load(*v1875, reinterpret_cast<threadgroup half *>(v1877), v666, 0, false);
simdgroup_multiply_accumulate(*v83, *v1851, *v1875, *v83);
simdgroup_half8x8 v1878_store; thread simdgroup_half8x8 * v1878 = &v1878_store;uint32_t const v1879 = v663 + v672;
uint32_t const v1880 = uint32_t(v1879);
threadgroup half_4 * const v1881 = &(*v70)[v1880];
simdgroup_load(*v1878, reinterpret_cast<threadgroup half *>(v1881), v689, 0, false);
simdgroup_half8x8 v1882_store; thread simdgroup_half8x8 * v1882 = &v1882_store;threadgroup half_4 * const v1883 = &(*v68)[v694];
simdgroup_load(*v1882, reinterpret_cast<threadgroup half *>(v1883), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1878, *v1882, *v75);
simdgroup_half8x8 v1884_store; thread simdgroup_half8x8 * v1884 = &v1884_store;uint32_t const v1885 = 1010;
threadgroup half_4 * const v1886 = &(*v68)[v1885];
simdgroup_load(*v1884, reinterpret_cast<threadgroup half *>(v1886), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1878, *v1884, *v77);
simdgroup_half8x8 v1887_store; thread simdgroup_half8x8 * v1887 = &v1887_store;uint32_t const v1888 = 1012;
threadgroup half_4 * const v1889 = &(*v68)[v1888];
simdgroup_load(*v1887, reinterpret_cast<threadgroup half *>(v1889), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1878, *v1887, *v78);
simdgroup_half8x8 v1890_store; thread simdgroup_half8x8 * v1890 = &v1890_store;uint32_t const v1891 = 1014;
threadgroup half_4 * const v1892 = &(*v68)[v1891];
simdgroup_load(*v1890, reinterpret_cast<threadgroup half *>(v1892), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1878, *v1890, *v79);
simdgroup_half8x8 v1893_store; thread simdgroup_half8x8 * v1893 = &v1893_store;uint32_t const v1894 = 1016;
threadgroup half_4 * const v1895 = &(*v68)[v1894];
simdgroup_load(*v1893, reinterpret_cast<threadgroup half *>(v1895), v666, 0, false);
simdgroup_multiply_accumulate(*v80, *v1878, *v1893, *v80);
simdgroup_half8x8 v1896_store; thread simdgroup_half8x8 * v1896 = &v1896_store;uint32_t const v1897 = 1018;
threadgroup half_4 * const v1898 = &(*v68)[v1897];
simdgroup_load(*v1896, reinterpret_cast<threadgroup half *>(v1898), v666, 0, false);
simdgroup_multiply_accumulate(*v81, *v1878, *v1896, *v81);
simdgroup_half8x8 v1899_store; thread simdgroup_half8x8 * v1899 = &v1899_store;uint32_t const v1900 = 1020;
threadgroup half_4 * const v1901 = &(*v68)[v1900];
simdgroup_load(*v1899, reinterpret_cast<threadgroup half *>(v1901), v666, 0, false);
simdgroup_multiply_accumulate(*v82, *v1878, *v1899, *v82);
simdgroup_half8x8 v1902_store; thread simdgroup_half8x8 * v1902 = &v1902_store;uint32_t const v1903 = 1022;
threadgroup half_4 * const v1904 = &(*v68)[v1903];
simdgroup_load(*v1902, reinterpret_cast<threadgroup half *>(v1904), v666, 0, false);
simdgroup_multiply_accumulate(*v83, *v1878, *v1902, *v83);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1905 = v64 * v65;
uint32_t const v1906 = v62 + v1905;
uint32_t const v1907 = v1906 + v66;
uint32_t const v1908 = uint32_t(v1907);
uint32_t const v1909 = v49 + v1908;
float const v1910 = *v98;
float const v1911 = simd_shuffle_xor(v1910, v65);;
float const v1912 = v1910 + v1911;
float const v1913 = simd_shuffle_xor(v1912, v101);;
float const v1914 = v1912 + v1913;
uint32_t const v1915 = reinterpret_cast<const thread uint32_t&>(v1914);
bool const v1916 = v1915 == v100;
float const v1917 = v74 / v1914;
float const v1918 = v1916 ? v76 : v1917;
uint32_t const v1919 = 320;
uint32_t const v1920 = v64 * v1919;
uint32_t const v1921 = uint32_t(v1920);
uint32_t const v1922 = 40;
threadgroup float * const v1923 = &(*v69)[v1921];

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1924 = v66 * v1922;
uint32_t const v1925 = v1920 + v1924;
uint32_t const v1926 = 2;
uint32_t const v1927 = v67 * v1926;
uint32_t const v1928 = v1925 + v1927;
bool const v1929 = v1907 < v18;
if(v1929) {
uint32_t const v1930 = 64;
bool const v1931 = v1927 < v1930;
if(v1931) {
uint32_t const v1932 = uint32_t(v1928);
threadgroup float * const v1933 = &(*v69)[v1932];
float const v1934 = *v1933;
float const v1935 = v1934 * v1918;
half const v1936 = half(v1935);
uint32_t const v1937 = 64;
uint32_t const v1938 = v1909 * v1937;
uint32_t const v1939 = uint32_t(v1927);
uint32_t const v1940 = v1938 + v1939;
device half * const v1941 = &v4[v1940];
*v1941 = v1936;
}
uint32_t const v1942 = v105 + v1927;
bool const v1943 = v1942 < v1930;
if(v1943) {
uint32_t const v1944 = v1928 + v105;
uint32_t const v1945 = uint32_t(v1944);
threadgroup float * const v1946 = &(*v69)[v1945];
float const v1947 = *v1946;
float const v1948 = v1947 * v1918;
half const v1949 = half(v1948);
uint32_t const v1950 = 64;
uint32_t const v1951 = v1909 * v1950;
uint32_t const v1952 = uint32_t(v1942);
uint32_t const v1953 = v1951 + v1952;
device half * const v1954 = &v4[v1953];
*v1954 = v1949;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v1955 = v65 + v1927;
uint32_t const v1956 = 64;
bool const v1957 = v1955 < v1956;
if(v1957) {
uint32_t const v1958 = uint32_t(v1928);
threadgroup float * const v1959 = &(*v69)[v1958];
float const v1960 = *v1959;
float const v1961 = v1960 * v1918;
half const v1962 = half(v1961);
uint32_t const v1963 = 64;
uint32_t const v1964 = v1909 * v1963;
uint32_t const v1965 = uint32_t(v1955);
uint32_t const v1966 = v1964 + v1965;
device half * const v1967 = &v4[v1966];
*v1967 = v1962;
}
uint32_t const v1968 = 9;
uint32_t const v1969 = v1968 + v1927;
bool const v1970 = v1969 < v1956;
if(v1970) {
uint32_t const v1971 = v1928 + v105;
uint32_t const v1972 = uint32_t(v1971);
threadgroup float * const v1973 = &(*v69)[v1972];
float const v1974 = *v1973;
float const v1975 = v1974 * v1918;
half const v1976 = half(v1975);
uint32_t const v1977 = 64;
uint32_t const v1978 = v1909 * v1977;
uint32_t const v1979 = uint32_t(v1969);
uint32_t const v1980 = v1978 + v1979;
device half * const v1981 = &v4[v1980];
*v1981 = v1976;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v1982 = v101 + v1927;
uint32_t const v1983 = 64;
bool const v1984 = v1982 < v1983;
if(v1984) {
uint32_t const v1985 = uint32_t(v1928);
threadgroup float * const v1986 = &(*v69)[v1985];
float const v1987 = *v1986;
float const v1988 = v1987 * v1918;
half const v1989 = half(v1988);
uint32_t const v1990 = 64;
uint32_t const v1991 = v1909 * v1990;
uint32_t const v1992 = uint32_t(v1982);
uint32_t const v1993 = v1991 + v1992;
device half * const v1994 = &v4[v1993];
*v1994 = v1989;
}
uint32_t const v1995 = 17;
uint32_t const v1996 = v1995 + v1927;
bool const v1997 = v1996 < v1983;
if(v1997) {
uint32_t const v1998 = v1928 + v105;
uint32_t const v1999 = uint32_t(v1998);
threadgroup float * const v2000 = &(*v69)[v1999];
float const v2001 = *v2000;
float const v2002 = v2001 * v1918;
half const v2003 = half(v2002);
uint32_t const v2004 = 64;
uint32_t const v2005 = v1909 * v2004;
uint32_t const v2006 = uint32_t(v1996);
uint32_t const v2007 = v2005 + v2006;
device half * const v2008 = &v4[v2007];
*v2008 = v2003;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2009 = 24;
uint32_t const v2010 = v2009 + v1927;
uint32_t const v2011 = 64;
bool const v2012 = v2010 < v2011;
if(v2012) {
uint32_t const v2013 = uint32_t(v1928);
threadgroup float * const v2014 = &(*v69)[v2013];
float const v2015 = *v2014;
float const v2016 = v2015 * v1918;
half const v2017 = half(v2016);
uint32_t const v2018 = 64;
uint32_t const v2019 = v1909 * v2018;
uint32_t const v2020 = uint32_t(v2010);
uint32_t const v2021 = v2019 + v2020;
device half * const v2022 = &v4[v2021];
*v2022 = v2017;
}
uint32_t const v2023 = 25;
uint32_t const v2024 = v2023 + v1927;
bool const v2025 = v2024 < v2011;
if(v2025) {
uint32_t const v2026 = v1928 + v105;
uint32_t const v2027 = uint32_t(v2026);
threadgroup float * const v2028 = &(*v69)[v2027];
float const v2029 = *v2028;
float const v2030 = v2029 * v1918;
half const v2031 = half(v2030);
uint32_t const v2032 = 64;
uint32_t const v2033 = v1909 * v2032;
uint32_t const v2034 = uint32_t(v2024);
uint32_t const v2035 = v2033 + v2034;
device half * const v2036 = &v4[v2035];
*v2036 = v2031;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2037 = v61 + v1927;
uint32_t const v2038 = 64;
bool const v2039 = v2037 < v2038;
if(v2039) {
uint32_t const v2040 = uint32_t(v1928);
threadgroup float * const v2041 = &(*v69)[v2040];
float const v2042 = *v2041;
float const v2043 = v2042 * v1918;
half const v2044 = half(v2043);
uint32_t const v2045 = 64;
uint32_t const v2046 = v1909 * v2045;
uint32_t const v2047 = uint32_t(v2037);
uint32_t const v2048 = v2046 + v2047;
device half * const v2049 = &v4[v2048];
*v2049 = v2044;
}
uint32_t const v2050 = 33;
uint32_t const v2051 = v2050 + v1927;
bool const v2052 = v2051 < v2038;
if(v2052) {
uint32_t const v2053 = v1928 + v105;
uint32_t const v2054 = uint32_t(v2053);
threadgroup float * const v2055 = &(*v69)[v2054];
float const v2056 = *v2055;
float const v2057 = v2056 * v1918;
half const v2058 = half(v2057);
uint32_t const v2059 = 64;
uint32_t const v2060 = v1909 * v2059;
uint32_t const v2061 = uint32_t(v2051);
uint32_t const v2062 = v2060 + v2061;
device half * const v2063 = &v4[v2062];
*v2063 = v2058;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2064 = v1922 + v1927;
uint32_t const v2065 = 64;
bool const v2066 = v2064 < v2065;
if(v2066) {
uint32_t const v2067 = uint32_t(v1928);
threadgroup float * const v2068 = &(*v69)[v2067];
float const v2069 = *v2068;
float const v2070 = v2069 * v1918;
half const v2071 = half(v2070);
uint32_t const v2072 = 64;
uint32_t const v2073 = v1909 * v2072;
uint32_t const v2074 = uint32_t(v2064);
uint32_t const v2075 = v2073 + v2074;
device half * const v2076 = &v4[v2075];
*v2076 = v2071;
}
uint32_t const v2077 = 41;
uint32_t const v2078 = v2077 + v1927;
bool const v2079 = v2078 < v2065;
if(v2079) {
uint32_t const v2080 = v1928 + v105;
uint32_t const v2081 = uint32_t(v2080);
threadgroup float * const v2082 = &(*v69)[v2081];
float const v2083 = *v2082;
float const v2084 = v2083 * v1918;
half const v2085 = half(v2084);
uint32_t const v2086 = 64;
uint32_t const v2087 = v1909 * v2086;
uint32_t const v2088 = uint32_t(v2078);
uint32_t const v2089 = v2087 + v2088;
device half * const v2090 = &v4[v2089];
*v2090 = v2085;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2091 = 48;
uint32_t const v2092 = v2091 + v1927;
uint32_t const v2093 = 64;
bool const v2094 = v2092 < v2093;
if(v2094) {
uint32_t const v2095 = uint32_t(v1928);
threadgroup float * const v2096 = &(*v69)[v2095];
float const v2097 = *v2096;
float const v2098 = v2097 * v1918;
half const v2099 = half(v2098);
uint32_t const v2100 = 64;
uint32_t const v2101 = v1909 * v2100;
uint32_t const v2102 = uint32_t(v2092);
uint32_t const v2103 = v2101 + v2102;
device half * const v2104 = &v4[v2103];
*v2104 = v2099;
}
uint32_t const v2105 = 49;
uint32_t const v2106 = v2105 + v1927;
bool const v2107 = v2106 < v2093;
if(v2107) {
uint32_t const v2108 = v1928 + v105;
uint32_t const v2109 = uint32_t(v2108);
threadgroup float * const v2110 = &(*v69)[v2109];
float const v2111 = *v2110;
float const v2112 = v2111 * v1918;
half const v2113 = half(v2112);
uint32_t const v2114 = 64;
uint32_t const v2115 = v1909 * v2114;
uint32_t const v2116 = uint32_t(v2106);
uint32_t const v2117 = v2115 + v2116;
device half * const v2118 = &v4[v2117];
*v2118 = v2113;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2119 = 56;
uint32_t const v2120 = v2119 + v1927;
uint32_t const v2121 = 64;
bool const v2122 = v2120 < v2121;
if(v2122) {
uint32_t const v2123 = uint32_t(v1928);
threadgroup float * const v2124 = &(*v69)[v2123];
float const v2125 = *v2124;
float const v2126 = v2125 * v1918;
half const v2127 = half(v2126);
uint32_t const v2128 = 64;
uint32_t const v2129 = v1909 * v2128;
uint32_t const v2130 = uint32_t(v2120);
uint32_t const v2131 = v2129 + v2130;
device half * const v2132 = &v4[v2131];
*v2132 = v2127;
}
uint32_t const v2133 = 57;
uint32_t const v2134 = v2133 + v1927;
bool const v2135 = v2134 < v2121;
if(v2135) {
uint32_t const v2136 = v1928 + v105;
uint32_t const v2137 = uint32_t(v2136);
threadgroup float * const v2138 = &(*v69)[v2137];
float const v2139 = *v2138;
float const v2140 = v2139 * v1918;
half const v2141 = half(v2140);
uint32_t const v2142 = 64;
uint32_t const v2143 = v1909 * v2142;
uint32_t const v2144 = uint32_t(v2134);
uint32_t const v2145 = v2143 + v2144;
device half * const v2146 = &v4[v2145];
*v2146 = v2141;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2147 = *v99;
float v2148_store;
thread float * v2148 = &v2148_store;*v2148 = v2147;
float const v2149 = *v2148;
float const v2150 = simd_shuffle_xor(v2149, v65);;
float const v2151 = v2149 + v2150;
*v2148 = v2151;
float const v2152 = *v2148;
float const v2153 = simd_shuffle_xor(v2152, v101);;
float const v2154 = v2152 + v2153;
*v2148 = v2154;
bool const v2155 = v67 == v100;
bool const v2156 = v1929 && v2155;
if(v2156) {
float const v2157 = *v96;
float const v2158 = *v2148;
float const v2159 = log(v2158);float const v2160 = v2157 + v2159;
device float * const v2161 = &v5[v1909];
*v2161 = v2160;
}
return;
}
