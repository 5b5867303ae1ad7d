// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask bias bias absent
// call: kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1; 2 2 1; 0000000020030000100000000100000000000000800200001000000001000000000000008002000010000000010000000000000000000000280000000100000000000000d0070000280000000100000000000000000000000000003e0000803f0000803f00000000ceffffff28000000f6ffffff0000000032000000280000000200000001000000000000000000000000000000000000004006000000050000000500000019000064000000d0070000a00f0000e80300000400000000000000
// call: kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1; 2 2 1; 0000000020030000100000000100000000000000400400001000000001000000000000004004000010000000010000000000000000000000440000000100000000000000480d0000440000000100000000000000000000000000003e0000803f0000803f00000000ceffffff44000000120000000000000032000000440000000200000001000000000000000000000000000000000000004006000080080000800800000019000064000000480d0000901a0000a40600000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000024000000010000000000000000000000240000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff24000000fcffffff000000002800000024000000010000000100000000000000000000000000000000000000800200004002000040020000000a000028000000a0050000a0050000680100000400000000000000
// call: kernel=v1 t=f16 h=2 lq=40 lk=44 d=64 mask=random bias=hidden lse=1; 2 2 1; 0000000080020000100000000100000000000000c0020000100000000100000000000000c0020000100000000100000000000000000000002c0000000100000000000000e00600002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c0000000200000001000000000000000000000000000000000000000005000080050000800500000014000050000000e0060000c00d0000700300000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=44 d=64 mask=random bias=own nan=inf lse=1; 1 2 1; 00000000000000001000000001000000000000000000000010000000010000000000000000000000100000000100000000000000000000002c0000000100000000000000000000002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c00000001000000010000000000000000000000000000000000000080020000c0020000c0020000000a000028000000e0060000e0060000b80100000400000000000000

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
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device half const* const v7 [[buffer(6)]], device half_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;float const v75 = 0;
*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;half const v84 = 0;
*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
array<float, 1> v93_store = {};
thread array<float, 1> * v93 = &v93_store;array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;thread float * const v96 = &(*v93)[v17];
float const v97 = -3.402823470e+38;
*v96 = v97;
thread float * const v98 = &(*v94)[v17];
*v98 = v75;
thread float * const v99 = &(*v95)[v17];
*v99 = v75;
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
half_4 const v110 = half_4{v84, v84, v84, v84};
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
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v231), v230, 0, false);
uint32_t const v232 = 2;
uint32_t const v233 = v228 + v232;
uint32_t const v234 = uint32_t(v233);
threadgroup half_4 * const v235 = &(*v68)[v234];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v235), v230, 0, false);
uint32_t const v236 = v228 + v223;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v68)[v237];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v238), v230, 0, false);
uint32_t const v239 = 6;
uint32_t const v240 = v228 + v239;
uint32_t const v241 = uint32_t(v240);
threadgroup half_4 * const v242 = &(*v68)[v241];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v242), v230, 0, false);
uint32_t const v243 = v228 + v65;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v68)[v244];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v245), v230, 0, false);
uint32_t const v246 = 10;
uint32_t const v247 = v228 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v68)[v248];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v249), v230, 0, false);
uint32_t const v250 = 12;
uint32_t const v251 = v228 + v250;
uint32_t const v252 = uint32_t(v251);
threadgroup half_4 * const v253 = &(*v68)[v252];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v253), v230, 0, false);
uint32_t const v254 = 14;
uint32_t const v255 = v228 + v254;
uint32_t const v256 = uint32_t(v255);
threadgroup half_4 * const v257 = &(*v68)[v256];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v257), v230, 0, false);
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
uint32_t const v281 = v19 - v105;
uint32_t const v282 = v266 * v61;
array<half_4, 4> v283_store = {};
thread array<half_4, 4> * v283 = &v283_store;uint32_t const v284 = 4;
array<half_4, 4> v285_store = {};
thread array<half_4, 4> * v285 = &v285_store;uint32_t const v286 = v282 + v102;
uint32_t const v287 = min(v286, v281);
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
thread half_4 * const v300 = &(*v283)[v17];
half_4 const v301 = *v292;
*v300 = v301;
uint32_t const v302 = v282 + v135;
uint32_t const v303 = min(v302, v281);
uint32_t const v304 = uint32_t(v303);
uint32_t const v305 = v304 * v28;
uint32_t const v306 = v56 + v305;
uint32_t const v307 = v136 * v223;
half_4 v308_store;
thread half_4 * v308 = &v308_store;*v308 = v110;
bool const v309 = v307 < v293;
if(v309) {
uint32_t const v310 = v307 / v223;
uint32_t const v311 = uint32_t(v310);
uint32_t const v312 = v306 + v311;
device half_4 const* const v313 = &v2[v312];
half_4 const v314 = *v313;
*v308 = v314;
}
thread half_4 * const v315 = &(*v283)[v71];
half_4 const v316 = *v308;
*v315 = v316;
uint32_t const v317 = v282 + v165;
uint32_t const v318 = min(v317, v281);
uint32_t const v319 = uint32_t(v318);
uint32_t const v320 = v319 * v28;
uint32_t const v321 = v56 + v320;
uint32_t const v322 = v166 * v223;
half_4 v323_store;
thread half_4 * v323 = &v323_store;*v323 = v110;
bool const v324 = v322 < v293;
if(v324) {
uint32_t const v325 = v322 / v223;
uint32_t const v326 = uint32_t(v325);
uint32_t const v327 = v321 + v326;
device half_4 const* const v328 = &v2[v327];
half_4 const v329 = *v328;
*v323 = v329;
}
uint32_t const v330 = 2;
thread half_4 * const v331 = &(*v283)[v330];
half_4 const v332 = *v323;
*v331 = v332;
uint32_t const v333 = v282 + v195;
uint32_t const v334 = min(v333, v281);
uint32_t const v335 = uint32_t(v334);
uint32_t const v336 = v335 * v28;
uint32_t const v337 = v56 + v336;
uint32_t const v338 = v196 * v223;
half_4 v339_store;
thread half_4 * v339 = &v339_store;*v339 = v110;
bool const v340 = v338 < v293;
if(v340) {
uint32_t const v341 = v338 / v223;
uint32_t const v342 = uint32_t(v341);
uint32_t const v343 = v337 + v342;
device half_4 const* const v344 = &v2[v343];
half_4 const v345 = *v344;
*v339 = v345;
}
uint32_t const v346 = 3;
thread half_4 * const v347 = &(*v283)[v346];
half_4 const v348 = *v339;
*v347 = v348;
uint32_t const v349 = v288 * v31;
uint32_t const v350 = v59 + v349;
half_4 v351_store;
thread half_4 * v351 = &v351_store;*v351 = v110;
if(v294) {
uint32_t const v352 = v291 / v223;
uint32_t const v353 = uint32_t(v352);
uint32_t const v354 = v350 + v353;
device half_4 const* const v355 = &v3[v354];
half_4 const v356 = *v355;
*v351 = v356;
}
thread half_4 * const v357 = &(*v285)[v17];
half_4 const v358 = *v351;
*v357 = v358;
uint32_t const v359 = v304 * v31;
uint32_t const v360 = v59 + v359;
half_4 v361_store;
thread half_4 * v361 = &v361_store;*v361 = v110;
if(v309) {
uint32_t const v362 = v307 / v223;
uint32_t const v363 = uint32_t(v362);
uint32_t const v364 = v360 + v363;
device half_4 const* const v365 = &v3[v364];
half_4 const v366 = *v365;
*v361 = v366;
}
thread half_4 * const v367 = &(*v285)[v71];
half_4 const v368 = *v361;
*v367 = v368;
uint32_t const v369 = v319 * v31;
uint32_t const v370 = v59 + v369;
half_4 v371_store;
thread half_4 * v371 = &v371_store;*v371 = v110;
if(v324) {
uint32_t const v372 = v322 / v223;
uint32_t const v373 = uint32_t(v372);
uint32_t const v374 = v370 + v373;
device half_4 const* const v375 = &v3[v374];
half_4 const v376 = *v375;
*v371 = v376;
}
thread half_4 * const v377 = &(*v285)[v330];
half_4 const v378 = *v371;
*v377 = v378;
uint32_t const v379 = v335 * v31;
uint32_t const v380 = v59 + v379;
half_4 v381_store;
thread half_4 * v381 = &v381_store;*v381 = v110;
if(v340) {
uint32_t const v382 = v338 / v223;
uint32_t const v383 = uint32_t(v382);
uint32_t const v384 = v380 + v383;
device half_4 const* const v385 = &v3[v384];
half_4 const v386 = *v385;
*v381 = v386;
}
thread half_4 * const v387 = &(*v285)[v346];
half_4 const v388 = *v381;
*v387 = v388;
bool const v389 = true;
for(uint32_t v390 = v266; v390 < v271; v390 += v105) {
uint32_t const v391 = v390 * v61;
bool const v392 = v390 >= v277;
bool const v393 = v390 < v279;
bool const v394 = v392 && v393;
uint32_t const v395 = 2;
uint32_t const v396 = v390 % v395;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v397 = *v300;
*v131 = v397;
half_4 const v398 = *v315;
*v161 = v398;
half_4 const v399 = *v331;
*v191 = v399;
half_4 const v400 = *v347;
*v221 = v400;
uint32_t const v401 = 576;
uint32_t const v402 = v401 + v128;
uint32_t const v403 = v402 + v103;
half_4 const v404 = *v357;
uint32_t const v405 = uint32_t(v403);
threadgroup half_4 * const v406 = &(*v68)[v405];
*v406 = v404;
uint32_t const v407 = v401 + v158;
uint32_t const v408 = v407 + v136;
half_4 const v409 = *v367;
uint32_t const v410 = uint32_t(v408);
threadgroup half_4 * const v411 = &(*v68)[v410];
*v411 = v409;
uint32_t const v412 = v401 + v188;
uint32_t const v413 = v412 + v166;
half_4 const v414 = *v377;
uint32_t const v415 = uint32_t(v413);
threadgroup half_4 * const v416 = &(*v68)[v415];
*v416 = v414;
uint32_t const v417 = v401 + v218;
uint32_t const v418 = v417 + v196;
half_4 const v419 = *v387;
uint32_t const v420 = uint32_t(v418);
threadgroup half_4 * const v421 = &(*v68)[v420];
*v421 = v419;
bool const v422 = false;
half const v423 = v404.i_0;
float const v424 = float(v423);
uint32_t const v425 = reinterpret_cast<const thread uint32_t&>(v424);
uint32_t const v426 = 2139095040;
uint32_t const v427 = v425 & v426;
bool const v428 = v427 == v426;
half const v429 = v404.i_1;
float const v430 = float(v429);
uint32_t const v431 = reinterpret_cast<const thread uint32_t&>(v430);
uint32_t const v432 = v431 & v426;
bool const v433 = v432 == v426;
bool const v434 = v428 || v433;
half const v435 = v404.i_2;
float const v436 = float(v435);
uint32_t const v437 = reinterpret_cast<const thread uint32_t&>(v436);
uint32_t const v438 = v437 & v426;
bool const v439 = v438 == v426;
bool const v440 = v434 || v439;
half const v441 = v404.i_3;
float const v442 = float(v441);
uint32_t const v443 = reinterpret_cast<const thread uint32_t&>(v442);
uint32_t const v444 = v443 & v426;
bool const v445 = v444 == v426;
bool const v446 = v440 || v445;
half const v447 = v409.i_0;
float const v448 = float(v447);
uint32_t const v449 = reinterpret_cast<const thread uint32_t&>(v448);
uint32_t const v450 = v449 & v426;
bool const v451 = v450 == v426;
bool const v452 = v446 || v451;
half const v453 = v409.i_1;
float const v454 = float(v453);
uint32_t const v455 = reinterpret_cast<const thread uint32_t&>(v454);
uint32_t const v456 = v455 & v426;
bool const v457 = v456 == v426;
bool const v458 = v452 || v457;
half const v459 = v409.i_2;
float const v460 = float(v459);
uint32_t const v461 = reinterpret_cast<const thread uint32_t&>(v460);
uint32_t const v462 = v461 & v426;
bool const v463 = v462 == v426;
bool const v464 = v458 || v463;
half const v465 = v409.i_3;
float const v466 = float(v465);
uint32_t const v467 = reinterpret_cast<const thread uint32_t&>(v466);
uint32_t const v468 = v467 & v426;
bool const v469 = v468 == v426;
bool const v470 = v464 || v469;
half const v471 = v414.i_0;
float const v472 = float(v471);
uint32_t const v473 = reinterpret_cast<const thread uint32_t&>(v472);
uint32_t const v474 = v473 & v426;
bool const v475 = v474 == v426;
bool const v476 = v470 || v475;
half const v477 = v414.i_1;
float const v478 = float(v477);
uint32_t const v479 = reinterpret_cast<const thread uint32_t&>(v478);
uint32_t const v480 = v479 & v426;
bool const v481 = v480 == v426;
bool const v482 = v476 || v481;
half const v483 = v414.i_2;
float const v484 = float(v483);
uint32_t const v485 = reinterpret_cast<const thread uint32_t&>(v484);
uint32_t const v486 = v485 & v426;
bool const v487 = v486 == v426;
bool const v488 = v482 || v487;
half const v489 = v414.i_3;
float const v490 = float(v489);
uint32_t const v491 = reinterpret_cast<const thread uint32_t&>(v490);
uint32_t const v492 = v491 & v426;
bool const v493 = v492 == v426;
bool const v494 = v488 || v493;
half const v495 = v419.i_0;
float const v496 = float(v495);
uint32_t const v497 = reinterpret_cast<const thread uint32_t&>(v496);
uint32_t const v498 = v497 & v426;
bool const v499 = v498 == v426;
bool const v500 = v494 || v499;
half const v501 = v419.i_1;
float const v502 = float(v501);
uint32_t const v503 = reinterpret_cast<const thread uint32_t&>(v502);
uint32_t const v504 = v503 & v426;
bool const v505 = v504 == v426;
bool const v506 = v500 || v505;
half const v507 = v419.i_2;
float const v508 = float(v507);
uint32_t const v509 = reinterpret_cast<const thread uint32_t&>(v508);
uint32_t const v510 = v509 & v426;
bool const v511 = v510 == v426;
bool const v512 = v506 || v511;
half const v513 = v419.i_3;
float const v514 = float(v513);
uint32_t const v515 = reinterpret_cast<const thread uint32_t&>(v514);
uint32_t const v516 = v515 & v426;
bool const v517 = v516 == v426;
bool const v518 = v512 || v517;
bool const v519 = simd_any(v518);;
bool const v520 = thread_index_in_simdgroup_v11 == v100;
if(v520) {
uint32_t const v521 = v519 ? v105 : v100;
uint32_t const v522 = v396 * v223;
uint32_t const v523 = v522 + v64;
uint32_t const v524 = uint32_t(v523);
threadgroup uint32_t * const v525 = &(*v72)[v524];
*v525 = v521;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v526 = v390 + v105;
uint32_t const v527 = v526 * v61;
uint32_t const v528 = v527 + v102;
uint32_t const v529 = min(v528, v281);
uint32_t const v530 = uint32_t(v529);
uint32_t const v531 = v530 * v28;
uint32_t const v532 = v56 + v531;
half_4 v533_store;
thread half_4 * v533 = &v533_store;*v533 = v110;
if(v294) {
uint32_t const v534 = v291 / v223;
uint32_t const v535 = uint32_t(v534);
uint32_t const v536 = v532 + v535;
device half_4 const* const v537 = &v2[v536];
half_4 const v538 = *v537;
*v533 = v538;
}
half_4 const v539 = *v533;
*v300 = v539;
uint32_t const v540 = v527 + v135;
uint32_t const v541 = min(v540, v281);
uint32_t const v542 = uint32_t(v541);
uint32_t const v543 = v542 * v28;
uint32_t const v544 = v56 + v543;
half_4 v545_store;
thread half_4 * v545 = &v545_store;*v545 = v110;
if(v309) {
uint32_t const v546 = v307 / v223;
uint32_t const v547 = uint32_t(v546);
uint32_t const v548 = v544 + v547;
device half_4 const* const v549 = &v2[v548];
half_4 const v550 = *v549;
*v545 = v550;
}
half_4 const v551 = *v545;
*v315 = v551;
uint32_t const v552 = v527 + v165;
uint32_t const v553 = min(v552, v281);
uint32_t const v554 = uint32_t(v553);
uint32_t const v555 = v554 * v28;
uint32_t const v556 = v56 + v555;
half_4 v557_store;
thread half_4 * v557 = &v557_store;*v557 = v110;
if(v324) {
uint32_t const v558 = v322 / v223;
uint32_t const v559 = uint32_t(v558);
uint32_t const v560 = v556 + v559;
device half_4 const* const v561 = &v2[v560];
half_4 const v562 = *v561;
*v557 = v562;
}
half_4 const v563 = *v557;
*v331 = v563;
uint32_t const v564 = v527 + v195;
uint32_t const v565 = min(v564, v281);
uint32_t const v566 = uint32_t(v565);
uint32_t const v567 = v566 * v28;
uint32_t const v568 = v56 + v567;
half_4 v569_store;
thread half_4 * v569 = &v569_store;*v569 = v110;
if(v340) {
uint32_t const v570 = v338 / v223;
uint32_t const v571 = uint32_t(v570);
uint32_t const v572 = v568 + v571;
device half_4 const* const v573 = &v2[v572];
half_4 const v574 = *v573;
*v569 = v574;
}
half_4 const v575 = *v569;
*v347 = v575;
uint32_t const v576 = v530 * v31;
uint32_t const v577 = v59 + v576;
half_4 v578_store;
thread half_4 * v578 = &v578_store;*v578 = v110;
if(v294) {
uint32_t const v579 = v291 / v223;
uint32_t const v580 = uint32_t(v579);
uint32_t const v581 = v577 + v580;
device half_4 const* const v582 = &v3[v581];
half_4 const v583 = *v582;
*v578 = v583;
}
half_4 const v584 = *v578;
*v357 = v584;
uint32_t const v585 = v542 * v31;
uint32_t const v586 = v59 + v585;
half_4 v587_store;
thread half_4 * v587 = &v587_store;*v587 = v110;
if(v309) {
uint32_t const v588 = v307 / v223;
uint32_t const v589 = uint32_t(v588);
uint32_t const v590 = v586 + v589;
device half_4 const* const v591 = &v3[v590];
half_4 const v592 = *v591;
*v587 = v592;
}
half_4 const v593 = *v587;
*v367 = v593;
uint32_t const v594 = v554 * v31;
uint32_t const v595 = v59 + v594;
half_4 v596_store;
thread half_4 * v596 = &v596_store;*v596 = v110;
if(v324) {
uint32_t const v597 = v322 / v223;
uint32_t const v598 = uint32_t(v597);
uint32_t const v599 = v595 + v598;
device half_4 const* const v600 = &v3[v599];
half_4 const v601 = *v600;
*v596 = v601;
}
half_4 const v602 = *v596;
*v377 = v602;
uint32_t const v603 = v566 * v31;
uint32_t const v604 = v59 + v603;
half_4 v605_store;
thread half_4 * v605 = &v605_store;*v605 = v110;
if(v340) {
uint32_t const v606 = v338 / v223;
uint32_t const v607 = uint32_t(v606);
uint32_t const v608 = v604 + v607;
device half_4 const* const v609 = &v3[v608];
half_4 const v610 = *v609;
*v605 = v610;
}
half_4 const v611 = *v605;
*v387 = v611;
bool v612_store;
thread bool * v612 = &v612_store;*v612 = v422;
bool const v613 = *v612;
bool v614_store;
thread bool * v614 = &v614_store;if(v613) {
*v614 = v389;
}
 else {
uint32_t const v615 = v396 * v223;
uint32_t const v616 = uint32_t(v615);
threadgroup uint32_t * const v617 = &(*v72)[v616];
uint32_t const v618 = *v617;
bool const v619 = v618 != v100;
*v614 = v619;
}
bool const v620 = *v614;
*v612 = v620;
bool const v621 = *v612;
bool v622_store;
thread bool * v622 = &v622_store;if(v621) {
*v622 = v389;
}
 else {
uint32_t const v623 = v396 * v223;
uint32_t const v624 = v623 + v105;
uint32_t const v625 = uint32_t(v624);
threadgroup uint32_t * const v626 = &(*v72)[v625];
uint32_t const v627 = *v626;
bool const v628 = v627 != v100;
*v622 = v628;
}
bool const v629 = *v622;
*v612 = v629;
bool const v630 = *v612;
bool v631_store;
thread bool * v631 = &v631_store;if(v630) {
*v631 = v389;
}
 else {
uint32_t const v632 = v396 * v223;
uint32_t const v633 = v632 + v395;
uint32_t const v634 = uint32_t(v633);
threadgroup uint32_t * const v635 = &(*v72)[v634];
uint32_t const v636 = *v635;
bool const v637 = v636 != v100;
*v631 = v637;
}
bool const v638 = *v631;
*v612 = v638;
bool const v639 = *v612;
bool v640_store;
thread bool * v640 = &v640_store;if(v639) {
*v640 = v389;
}
 else {
uint32_t const v641 = v396 * v223;
uint32_t const v642 = 3;
uint32_t const v643 = v641 + v642;
uint32_t const v644 = uint32_t(v643);
threadgroup uint32_t * const v645 = &(*v72)[v644];
uint32_t const v646 = *v645;
bool const v647 = v646 != v100;
*v640 = v647;
}
bool const v648 = *v640;
*v612 = v648;
bool v649_store;
thread bool * v649 = &v649_store;if(v394) {
*v649 = v422;
}
 else {
*v649 = v422;
}
uint32_t const v650 = 320;
uint32_t const v651 = v64 * v650;
uint32_t const v652 = 80;
uint32_t const v653 = v64 * v652;
simdgroup_float8x8 v654_store; thread simdgroup_float8x8 * v654 = &v654_store;*v654 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v655_store; thread simdgroup_half8x8 * v655 = &v655_store;uint32_t const v656 = 72;
threadgroup half_4 * const v657 = &(*v68)[v17];
simdgroup_load(*v655, reinterpret_cast<threadgroup half *>(v657), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v83, *v655, *v654);
simdgroup_half8x8 v658_store; thread simdgroup_half8x8 * v658 = &v658_store;threadgroup half_4 * const v659 = &(*v68)[v330];
simdgroup_load(*v658, reinterpret_cast<threadgroup half *>(v659), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v85, *v658, *v654);
simdgroup_half8x8 v660_store; thread simdgroup_half8x8 * v660 = &v660_store;threadgroup half_4 * const v661 = &(*v68)[v284];
simdgroup_load(*v660, reinterpret_cast<threadgroup half *>(v661), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v86, *v660, *v654);
uint32_t const v662 = 6;
simdgroup_half8x8 v663_store; thread simdgroup_half8x8 * v663 = &v663_store;uint32_t const v664 = 6;
threadgroup half_4 * const v665 = &(*v68)[v664];
simdgroup_load(*v663, reinterpret_cast<threadgroup half *>(v665), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v87, *v663, *v654);
simdgroup_half8x8 v666_store; thread simdgroup_half8x8 * v666 = &v666_store;threadgroup half_4 * const v667 = &(*v68)[v73];
simdgroup_load(*v666, reinterpret_cast<threadgroup half *>(v667), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v88, *v666, *v654);
uint32_t const v668 = 10;
simdgroup_half8x8 v669_store; thread simdgroup_half8x8 * v669 = &v669_store;uint32_t const v670 = 10;
threadgroup half_4 * const v671 = &(*v68)[v670];
simdgroup_load(*v669, reinterpret_cast<threadgroup half *>(v671), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v89, *v669, *v654);
simdgroup_half8x8 v672_store; thread simdgroup_half8x8 * v672 = &v672_store;uint32_t const v673 = 12;
threadgroup half_4 * const v674 = &(*v68)[v673];
simdgroup_load(*v672, reinterpret_cast<threadgroup half *>(v674), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v90, *v672, *v654);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 14;
threadgroup half_4 * const v677 = &(*v68)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v656, 0, true);
simdgroup_multiply_accumulate(*v654, *v91, *v675, *v654);
uint32_t const v678 = uint32_t(v651);
uint32_t const v679 = 40;
threadgroup float * const v680 = &(*v69)[v678];

simdgroup_store(*v654, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v681_store; thread simdgroup_float8x8 * v681 = &v681_store;*v681 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 144;
uint32_t const v684 = 1008;
threadgroup half_4 * const v685 = &(*v68)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v685), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v83, *v682, *v681);
simdgroup_half8x8 v686_store; thread simdgroup_half8x8 * v686 = &v686_store;uint32_t const v687 = 146;
threadgroup half_4 * const v688 = &(*v68)[v687];
simdgroup_load(*v686, reinterpret_cast<threadgroup half *>(v688), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v85, *v686, *v681);
simdgroup_half8x8 v689_store; thread simdgroup_half8x8 * v689 = &v689_store;uint32_t const v690 = 148;
threadgroup half_4 * const v691 = &(*v68)[v690];
simdgroup_load(*v689, reinterpret_cast<threadgroup half *>(v691), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v86, *v689, *v681);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 150;
threadgroup half_4 * const v694 = &(*v68)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v694), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v87, *v692, *v681);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 152;
threadgroup half_4 * const v697 = &(*v68)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v88, *v695, *v681);
simdgroup_half8x8 v698_store; thread simdgroup_half8x8 * v698 = &v698_store;uint32_t const v699 = 154;
threadgroup half_4 * const v700 = &(*v68)[v699];
simdgroup_load(*v698, reinterpret_cast<threadgroup half *>(v700), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v89, *v698, *v681);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 156;
threadgroup half_4 * const v703 = &(*v68)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v90, *v701, *v681);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 158;
threadgroup half_4 * const v706 = &(*v68)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v656, 0, true);
simdgroup_multiply_accumulate(*v681, *v91, *v704, *v681);
uint32_t const v707 = v651 + v65;
uint32_t const v708 = uint32_t(v707);
threadgroup float * const v709 = &(*v69)[v708];

simdgroup_store(*v681, reinterpret_cast<threadgroup float *>(v709), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v710_store; thread simdgroup_float8x8 * v710 = &v710_store;*v710 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 288;
uint32_t const v713 = 864;
threadgroup half_4 * const v714 = &(*v68)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v714), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v83, *v711, *v710);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 290;
threadgroup half_4 * const v717 = &(*v68)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v717), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v85, *v715, *v710);
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 292;
threadgroup half_4 * const v720 = &(*v68)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v86, *v718, *v710);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 294;
threadgroup half_4 * const v723 = &(*v68)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v87, *v721, *v710);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 296;
threadgroup half_4 * const v726 = &(*v68)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v88, *v724, *v710);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 298;
threadgroup half_4 * const v729 = &(*v68)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v89, *v727, *v710);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 300;
threadgroup half_4 * const v732 = &(*v68)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v90, *v730, *v710);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 302;
threadgroup half_4 * const v735 = &(*v68)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v656, 0, true);
simdgroup_multiply_accumulate(*v710, *v91, *v733, *v710);
uint32_t const v736 = v651 + v101;
uint32_t const v737 = uint32_t(v736);
threadgroup float * const v738 = &(*v69)[v737];

simdgroup_store(*v710, reinterpret_cast<threadgroup float *>(v738), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v739_store; thread simdgroup_float8x8 * v739 = &v739_store;*v739 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
uint32_t const v740 = 24;
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 432;
uint32_t const v743 = 720;
threadgroup half_4 * const v744 = &(*v68)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v744), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v83, *v741, *v739);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 434;
threadgroup half_4 * const v747 = &(*v68)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v85, *v745, *v739);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 436;
threadgroup half_4 * const v750 = &(*v68)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v86, *v748, *v739);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 438;
threadgroup half_4 * const v753 = &(*v68)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v87, *v751, *v739);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 440;
threadgroup half_4 * const v756 = &(*v68)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v88, *v754, *v739);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 442;
threadgroup half_4 * const v759 = &(*v68)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v89, *v757, *v739);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 444;
threadgroup half_4 * const v762 = &(*v68)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v90, *v760, *v739);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 446;
threadgroup half_4 * const v765 = &(*v68)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v656, 0, true);
simdgroup_multiply_accumulate(*v739, *v91, *v763, *v739);
uint32_t const v766 = v651 + v740;
uint32_t const v767 = uint32_t(v766);
threadgroup float * const v768 = &(*v69)[v767];

simdgroup_store(*v739, reinterpret_cast<threadgroup float *>(v768), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v769 = v64 * v65;
uint32_t const v770 = v62 + v769;
uint32_t const v771 = v770 + v66;
array<float, 8> v772_store = {};
thread array<float, 8> * v772 = &v772_store;uint32_t const v773 = v67 * v65;
uint32_t const v774 = v391 + v773;
uint32_t const v775 = v66 * v679;
uint32_t const v776 = v651 + v775;
uint32_t const v777 = v776 + v773;
uint32_t const v778 = uint32_t(v777);
threadgroup float * const v779 = &(*v69)[v778];
float const v780 = *v779;
float v781_store;
thread float * v781 = &v781_store;*v781 = v97;
bool const v782 = *v649;
bool v783_store;
thread bool * v783 = &v783_store;if(v782) {
*v783 = v389;
}
 else {
bool const v784 = v774 < v19;
bool v785_store;
thread bool * v785 = &v785_store;*v785 = v784;
bool const v786 = v771 < v18;
bool const v787 = *v785;
bool const v788 = v787 && v786;
*v785 = v788;
bool const v789 = *v785;
if(v789) {
uint32_t const v790 = v43 * v32;
uint32_t const v791 = v46 * v33;
uint32_t const v792 = v790 + v791;
uint32_t const v793 = uint32_t(v771);
uint32_t const v794 = v793 * v34;
uint32_t const v795 = v792 + v794;
uint32_t const v796 = uint32_t(v774);
uint32_t const v797 = v796 * v35;
uint32_t const v798 = v795 + v797;
device uint8_t const* const v799 = &v6[v798];
uint8_t const v800 = *v799;
uint8_t const v801 = 0;
bool const v802 = v800 != v801;
bool const v803 = !v802;
*v785 = v803;
}
bool const v804 = *v785;
bool v805_store;
thread bool * v805 = &v805_store;if(v804) {
*v805 = v389;
}
 else {
*v805 = v422;
}
bool const v806 = *v805;
*v783 = v806;
}
bool const v807 = *v783;
if(v807) {
uint32_t const v808 = v18 - v105;
uint32_t const v809 = min(v771, v808);
float const v810 = v780 * v22;
uint32_t const v811 = v43 * v36;
uint32_t const v812 = v46 * v37;
uint32_t const v813 = v811 + v812;
uint32_t const v814 = uint32_t(v809);
uint32_t const v815 = v814 * v38;
uint32_t const v816 = v813 + v815;
uint32_t const v817 = uint32_t(v774);
uint32_t const v818 = v817 * v39;
uint32_t const v819 = v816 + v818;
device half const* const v820 = &v7[v819];
half const v821 = *v820;
float const v822 = float(v821);
float const v823 = v810 + v822;
*v781 = v823;
}
thread float * const v824 = &(*v772)[v17];
float const v825 = *v781;
*v824 = v825;
float const v826 = max(v97, v825);
uint32_t const v827 = v773 + v105;
uint32_t const v828 = v391 + v827;
uint32_t const v829 = v776 + v827;
uint32_t const v830 = uint32_t(v829);
threadgroup float * const v831 = &(*v69)[v830];
float const v832 = *v831;
float v833_store;
thread float * v833 = &v833_store;*v833 = v97;
bool const v834 = *v649;
bool v835_store;
thread bool * v835 = &v835_store;if(v834) {
*v835 = v389;
}
 else {
bool const v836 = v828 < v19;
bool v837_store;
thread bool * v837 = &v837_store;*v837 = v836;
bool const v838 = v771 < v18;
bool const v839 = *v837;
bool const v840 = v839 && v838;
*v837 = v840;
bool const v841 = *v837;
if(v841) {
uint32_t const v842 = v43 * v32;
uint32_t const v843 = v46 * v33;
uint32_t const v844 = v842 + v843;
uint32_t const v845 = uint32_t(v771);
uint32_t const v846 = v845 * v34;
uint32_t const v847 = v844 + v846;
uint32_t const v848 = uint32_t(v828);
uint32_t const v849 = v848 * v35;
uint32_t const v850 = v847 + v849;
device uint8_t const* const v851 = &v6[v850];
uint8_t const v852 = *v851;
uint8_t const v853 = 0;
bool const v854 = v852 != v853;
bool const v855 = !v854;
*v837 = v855;
}
bool const v856 = *v837;
bool v857_store;
thread bool * v857 = &v857_store;if(v856) {
*v857 = v389;
}
 else {
*v857 = v422;
}
bool const v858 = *v857;
*v835 = v858;
}
bool const v859 = *v835;
if(v859) {
uint32_t const v860 = v18 - v105;
uint32_t const v861 = min(v771, v860);
float const v862 = v832 * v22;
uint32_t const v863 = v43 * v36;
uint32_t const v864 = v46 * v37;
uint32_t const v865 = v863 + v864;
uint32_t const v866 = uint32_t(v861);
uint32_t const v867 = v866 * v38;
uint32_t const v868 = v865 + v867;
uint32_t const v869 = uint32_t(v828);
uint32_t const v870 = v869 * v39;
uint32_t const v871 = v868 + v870;
device half const* const v872 = &v7[v871];
half const v873 = *v872;
float const v874 = float(v873);
float const v875 = v862 + v874;
*v833 = v875;
}
thread float * const v876 = &(*v772)[v71];
float const v877 = *v833;
*v876 = v877;
float const v878 = max(v826, v877);
uint32_t const v879 = v773 + v395;
uint32_t const v880 = v391 + v879;
uint32_t const v881 = v776 + v879;
uint32_t const v882 = uint32_t(v881);
threadgroup float * const v883 = &(*v69)[v882];
float const v884 = *v883;
float v885_store;
thread float * v885 = &v885_store;*v885 = v97;
bool const v886 = *v649;
bool v887_store;
thread bool * v887 = &v887_store;if(v886) {
*v887 = v389;
}
 else {
bool const v888 = v880 < v19;
bool v889_store;
thread bool * v889 = &v889_store;*v889 = v888;
bool const v890 = v771 < v18;
bool const v891 = *v889;
bool const v892 = v891 && v890;
*v889 = v892;
bool const v893 = *v889;
if(v893) {
uint32_t const v894 = v43 * v32;
uint32_t const v895 = v46 * v33;
uint32_t const v896 = v894 + v895;
uint32_t const v897 = uint32_t(v771);
uint32_t const v898 = v897 * v34;
uint32_t const v899 = v896 + v898;
uint32_t const v900 = uint32_t(v880);
uint32_t const v901 = v900 * v35;
uint32_t const v902 = v899 + v901;
device uint8_t const* const v903 = &v6[v902];
uint8_t const v904 = *v903;
uint8_t const v905 = 0;
bool const v906 = v904 != v905;
bool const v907 = !v906;
*v889 = v907;
}
bool const v908 = *v889;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
*v909 = v389;
}
 else {
*v909 = v422;
}
bool const v910 = *v909;
*v887 = v910;
}
bool const v911 = *v887;
if(v911) {
uint32_t const v912 = v18 - v105;
uint32_t const v913 = min(v771, v912);
float const v914 = v884 * v22;
uint32_t const v915 = v43 * v36;
uint32_t const v916 = v46 * v37;
uint32_t const v917 = v915 + v916;
uint32_t const v918 = uint32_t(v913);
uint32_t const v919 = v918 * v38;
uint32_t const v920 = v917 + v919;
uint32_t const v921 = uint32_t(v880);
uint32_t const v922 = v921 * v39;
uint32_t const v923 = v920 + v922;
device half const* const v924 = &v7[v923];
half const v925 = *v924;
float const v926 = float(v925);
float const v927 = v914 + v926;
*v885 = v927;
}
thread float * const v928 = &(*v772)[v330];
float const v929 = *v885;
*v928 = v929;
float const v930 = max(v878, v929);
uint32_t const v931 = 3;
uint32_t const v932 = v773 + v931;
uint32_t const v933 = v391 + v932;
uint32_t const v934 = v776 + v932;
uint32_t const v935 = uint32_t(v934);
threadgroup float * const v936 = &(*v69)[v935];
float const v937 = *v936;
float v938_store;
thread float * v938 = &v938_store;*v938 = v97;
bool const v939 = *v649;
bool v940_store;
thread bool * v940 = &v940_store;if(v939) {
*v940 = v389;
}
 else {
bool const v941 = v933 < v19;
bool v942_store;
thread bool * v942 = &v942_store;*v942 = v941;
bool const v943 = v771 < v18;
bool const v944 = *v942;
bool const v945 = v944 && v943;
*v942 = v945;
bool const v946 = *v942;
if(v946) {
uint32_t const v947 = v43 * v32;
uint32_t const v948 = v46 * v33;
uint32_t const v949 = v947 + v948;
uint32_t const v950 = uint32_t(v771);
uint32_t const v951 = v950 * v34;
uint32_t const v952 = v949 + v951;
uint32_t const v953 = uint32_t(v933);
uint32_t const v954 = v953 * v35;
uint32_t const v955 = v952 + v954;
device uint8_t const* const v956 = &v6[v955];
uint8_t const v957 = *v956;
uint8_t const v958 = 0;
bool const v959 = v957 != v958;
bool const v960 = !v959;
*v942 = v960;
}
bool const v961 = *v942;
bool v962_store;
thread bool * v962 = &v962_store;if(v961) {
*v962 = v389;
}
 else {
*v962 = v422;
}
bool const v963 = *v962;
*v940 = v963;
}
bool const v964 = *v940;
if(v964) {
uint32_t const v965 = v18 - v105;
uint32_t const v966 = min(v771, v965);
float const v967 = v937 * v22;
uint32_t const v968 = v43 * v36;
uint32_t const v969 = v46 * v37;
uint32_t const v970 = v968 + v969;
uint32_t const v971 = uint32_t(v966);
uint32_t const v972 = v971 * v38;
uint32_t const v973 = v970 + v972;
uint32_t const v974 = uint32_t(v933);
uint32_t const v975 = v974 * v39;
uint32_t const v976 = v973 + v975;
device half const* const v977 = &v7[v976];
half const v978 = *v977;
float const v979 = float(v978);
float const v980 = v967 + v979;
*v938 = v980;
}
thread float * const v981 = &(*v772)[v346];
float const v982 = *v938;
*v981 = v982;
float const v983 = max(v930, v982);
uint32_t const v984 = v773 + v223;
uint32_t const v985 = v391 + v984;
uint32_t const v986 = v776 + v984;
uint32_t const v987 = uint32_t(v986);
threadgroup float * const v988 = &(*v69)[v987];
float const v989 = *v988;
float v990_store;
thread float * v990 = &v990_store;*v990 = v97;
bool const v991 = *v649;
bool v992_store;
thread bool * v992 = &v992_store;if(v991) {
*v992 = v389;
}
 else {
bool const v993 = v985 < v19;
bool v994_store;
thread bool * v994 = &v994_store;*v994 = v993;
bool const v995 = v771 < v18;
bool const v996 = *v994;
bool const v997 = v996 && v995;
*v994 = v997;
bool const v998 = *v994;
if(v998) {
uint32_t const v999 = v43 * v32;
uint32_t const v1000 = v46 * v33;
uint32_t const v1001 = v999 + v1000;
uint32_t const v1002 = uint32_t(v771);
uint32_t const v1003 = v1002 * v34;
uint32_t const v1004 = v1001 + v1003;
uint32_t const v1005 = uint32_t(v985);
uint32_t const v1006 = v1005 * v35;
uint32_t const v1007 = v1004 + v1006;
device uint8_t const* const v1008 = &v6[v1007];
uint8_t const v1009 = *v1008;
uint8_t const v1010 = 0;
bool const v1011 = v1009 != v1010;
bool const v1012 = !v1011;
*v994 = v1012;
}
bool const v1013 = *v994;
bool v1014_store;
thread bool * v1014 = &v1014_store;if(v1013) {
*v1014 = v389;
}
 else {
*v1014 = v422;
}
bool const v1015 = *v1014;
*v992 = v1015;
}
bool const v1016 = *v992;
if(v1016) {
uint32_t const v1017 = v18 - v105;
uint32_t const v1018 = min(v771, v1017);
float const v1019 = v989 * v22;
uint32_t const v1020 = v43 * v36;
uint32_t const v1021 = v46 * v37;
uint32_t const v1022 = v1020 + v1021;
uint32_t const v1023 = uint32_t(v1018);
uint32_t const v1024 = v1023 * v38;
uint32_t const v1025 = v1022 + v1024;
uint32_t const v1026 = uint32_t(v985);
uint32_t const v1027 = v1026 * v39;
uint32_t const v1028 = v1025 + v1027;
device half const* const v1029 = &v7[v1028];
half const v1030 = *v1029;
float const v1031 = float(v1030);
float const v1032 = v1019 + v1031;
*v990 = v1032;
}
thread float * const v1033 = &(*v772)[v284];
float const v1034 = *v990;
*v1033 = v1034;
float const v1035 = max(v983, v1034);
uint32_t const v1036 = 5;
uint32_t const v1037 = v773 + v1036;
uint32_t const v1038 = v391 + v1037;
uint32_t const v1039 = v776 + v1037;
uint32_t const v1040 = uint32_t(v1039);
threadgroup float * const v1041 = &(*v69)[v1040];
float const v1042 = *v1041;
float v1043_store;
thread float * v1043 = &v1043_store;*v1043 = v97;
bool const v1044 = *v649;
bool v1045_store;
thread bool * v1045 = &v1045_store;if(v1044) {
*v1045 = v389;
}
 else {
bool const v1046 = v1038 < v19;
bool v1047_store;
thread bool * v1047 = &v1047_store;*v1047 = v1046;
bool const v1048 = v771 < v18;
bool const v1049 = *v1047;
bool const v1050 = v1049 && v1048;
*v1047 = v1050;
bool const v1051 = *v1047;
if(v1051) {
uint32_t const v1052 = v43 * v32;
uint32_t const v1053 = v46 * v33;
uint32_t const v1054 = v1052 + v1053;
uint32_t const v1055 = uint32_t(v771);
uint32_t const v1056 = v1055 * v34;
uint32_t const v1057 = v1054 + v1056;
uint32_t const v1058 = uint32_t(v1038);
uint32_t const v1059 = v1058 * v35;
uint32_t const v1060 = v1057 + v1059;
device uint8_t const* const v1061 = &v6[v1060];
uint8_t const v1062 = *v1061;
uint8_t const v1063 = 0;
bool const v1064 = v1062 != v1063;
bool const v1065 = !v1064;
*v1047 = v1065;
}
bool const v1066 = *v1047;
bool v1067_store;
thread bool * v1067 = &v1067_store;if(v1066) {
*v1067 = v389;
}
 else {
*v1067 = v422;
}
bool const v1068 = *v1067;
*v1045 = v1068;
}
bool const v1069 = *v1045;
if(v1069) {
uint32_t const v1070 = v18 - v105;
uint32_t const v1071 = min(v771, v1070);
float const v1072 = v1042 * v22;
uint32_t const v1073 = v43 * v36;
uint32_t const v1074 = v46 * v37;
uint32_t const v1075 = v1073 + v1074;
uint32_t const v1076 = uint32_t(v1071);
uint32_t const v1077 = v1076 * v38;
uint32_t const v1078 = v1075 + v1077;
uint32_t const v1079 = uint32_t(v1038);
uint32_t const v1080 = v1079 * v39;
uint32_t const v1081 = v1078 + v1080;
device half const* const v1082 = &v7[v1081];
half const v1083 = *v1082;
float const v1084 = float(v1083);
float const v1085 = v1072 + v1084;
*v1043 = v1085;
}
uint32_t const v1086 = 5;
thread float * const v1087 = &(*v772)[v1086];
float const v1088 = *v1043;
*v1087 = v1088;
float const v1089 = max(v1035, v1088);
uint32_t const v1090 = v773 + v662;
uint32_t const v1091 = v391 + v1090;
uint32_t const v1092 = v776 + v1090;
uint32_t const v1093 = uint32_t(v1092);
threadgroup float * const v1094 = &(*v69)[v1093];
float const v1095 = *v1094;
float v1096_store;
thread float * v1096 = &v1096_store;*v1096 = v97;
bool const v1097 = *v649;
bool v1098_store;
thread bool * v1098 = &v1098_store;if(v1097) {
*v1098 = v389;
}
 else {
bool const v1099 = v1091 < v19;
bool v1100_store;
thread bool * v1100 = &v1100_store;*v1100 = v1099;
bool const v1101 = v771 < v18;
bool const v1102 = *v1100;
bool const v1103 = v1102 && v1101;
*v1100 = v1103;
bool const v1104 = *v1100;
if(v1104) {
uint32_t const v1105 = v43 * v32;
uint32_t const v1106 = v46 * v33;
uint32_t const v1107 = v1105 + v1106;
uint32_t const v1108 = uint32_t(v771);
uint32_t const v1109 = v1108 * v34;
uint32_t const v1110 = v1107 + v1109;
uint32_t const v1111 = uint32_t(v1091);
uint32_t const v1112 = v1111 * v35;
uint32_t const v1113 = v1110 + v1112;
device uint8_t const* const v1114 = &v6[v1113];
uint8_t const v1115 = *v1114;
uint8_t const v1116 = 0;
bool const v1117 = v1115 != v1116;
bool const v1118 = !v1117;
*v1100 = v1118;
}
bool const v1119 = *v1100;
bool v1120_store;
thread bool * v1120 = &v1120_store;if(v1119) {
*v1120 = v389;
}
 else {
*v1120 = v422;
}
bool const v1121 = *v1120;
*v1098 = v1121;
}
bool const v1122 = *v1098;
if(v1122) {
uint32_t const v1123 = v18 - v105;
uint32_t const v1124 = min(v771, v1123);
float const v1125 = v1095 * v22;
uint32_t const v1126 = v43 * v36;
uint32_t const v1127 = v46 * v37;
uint32_t const v1128 = v1126 + v1127;
uint32_t const v1129 = uint32_t(v1124);
uint32_t const v1130 = v1129 * v38;
uint32_t const v1131 = v1128 + v1130;
uint32_t const v1132 = uint32_t(v1091);
uint32_t const v1133 = v1132 * v39;
uint32_t const v1134 = v1131 + v1133;
device half const* const v1135 = &v7[v1134];
half const v1136 = *v1135;
float const v1137 = float(v1136);
float const v1138 = v1125 + v1137;
*v1096 = v1138;
}
thread float * const v1139 = &(*v772)[v664];
float const v1140 = *v1096;
*v1139 = v1140;
float const v1141 = max(v1089, v1140);
uint32_t const v1142 = 7;
uint32_t const v1143 = v773 + v1142;
uint32_t const v1144 = v391 + v1143;
uint32_t const v1145 = v776 + v1143;
uint32_t const v1146 = uint32_t(v1145);
threadgroup float * const v1147 = &(*v69)[v1146];
float const v1148 = *v1147;
float v1149_store;
thread float * v1149 = &v1149_store;*v1149 = v97;
bool const v1150 = *v649;
bool v1151_store;
thread bool * v1151 = &v1151_store;if(v1150) {
*v1151 = v389;
}
 else {
bool const v1152 = v1144 < v19;
bool v1153_store;
thread bool * v1153 = &v1153_store;*v1153 = v1152;
bool const v1154 = v771 < v18;
bool const v1155 = *v1153;
bool const v1156 = v1155 && v1154;
*v1153 = v1156;
bool const v1157 = *v1153;
if(v1157) {
uint32_t const v1158 = v43 * v32;
uint32_t const v1159 = v46 * v33;
uint32_t const v1160 = v1158 + v1159;
uint32_t const v1161 = uint32_t(v771);
uint32_t const v1162 = v1161 * v34;
uint32_t const v1163 = v1160 + v1162;
uint32_t const v1164 = uint32_t(v1144);
uint32_t const v1165 = v1164 * v35;
uint32_t const v1166 = v1163 + v1165;
device uint8_t const* const v1167 = &v6[v1166];
uint8_t const v1168 = *v1167;
uint8_t const v1169 = 0;
bool const v1170 = v1168 != v1169;
bool const v1171 = !v1170;
*v1153 = v1171;
}
bool const v1172 = *v1153;
bool v1173_store;
thread bool * v1173 = &v1173_store;if(v1172) {
*v1173 = v389;
}
 else {
*v1173 = v422;
}
bool const v1174 = *v1173;
*v1151 = v1174;
}
bool const v1175 = *v1151;
if(v1175) {
uint32_t const v1176 = v18 - v105;
uint32_t const v1177 = min(v771, v1176);
float const v1178 = v1148 * v22;
uint32_t const v1179 = v43 * v36;
uint32_t const v1180 = v46 * v37;
uint32_t const v1181 = v1179 + v1180;
uint32_t const v1182 = uint32_t(v1177);
uint32_t const v1183 = v1182 * v38;
uint32_t const v1184 = v1181 + v1183;
uint32_t const v1185 = uint32_t(v1144);
uint32_t const v1186 = v1185 * v39;
uint32_t const v1187 = v1184 + v1186;
device half const* const v1188 = &v7[v1187];
half const v1189 = *v1188;
float const v1190 = float(v1189);
float const v1191 = v1178 + v1190;
*v1149 = v1191;
}
uint32_t const v1192 = 7;
thread float * const v1193 = &(*v772)[v1192];
float const v1194 = *v1149;
*v1193 = v1194;
float const v1195 = max(v1141, v1194);
float const v1196 = simd_shuffle_xor(v1195, v65);;
float const v1197 = max(v1195, v1196);
float const v1198 = simd_shuffle_xor(v1197, v101);;
float const v1199 = max(v1197, v1198);
float const v1200 = *v96;
float const v1201 = 5.54517698;
float const v1202 = v1200 + v1201;
bool const v1203 = v1199 > v1202;
float const v1204 = v1203 ? v1199 : v1200;
float const v1205 = v1200 - v1204;
float const v1206 = exp(v1205);bool const v1207 = v1204 != v1200;
bool v1208_store;
thread bool * v1208 = &v1208_store;if(v1207) {
bool const v1209 = v1200 != v97;
*v1208 = v1209;
}
 else {
*v1208 = v422;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1210 = *v1208;
bool const v1211 = simd_any(v1210);;
if(v1211) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1212 = v67 * v395;
uint32_t const v1213 = v776 + v1212;
uint32_t const v1214 = uint32_t(v1213);
threadgroup float * const v1215 = &(*v69)[v1214];
float const v1216 = *v1215;
float const v1217 = v1216 * v1206;
*v1215 = v1217;
uint32_t const v1218 = v1213 + v105;
uint32_t const v1219 = uint32_t(v1218);
threadgroup float * const v1220 = &(*v69)[v1219];
float const v1221 = *v1220;
float const v1222 = v1221 * v1206;
*v1220 = v1222;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1223 = *v1215;
float const v1224 = v1223 * v1206;
*v1215 = v1224;
float const v1225 = *v1220;
float const v1226 = v1225 * v1206;
*v1220 = v1226;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1227 = *v1215;
float const v1228 = v1227 * v1206;
*v1215 = v1228;
float const v1229 = *v1220;
float const v1230 = v1229 * v1206;
*v1220 = v1230;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1231 = *v1215;
float const v1232 = v1231 * v1206;
*v1215 = v1232;
float const v1233 = *v1220;
float const v1234 = v1233 * v1206;
*v1220 = v1234;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1235 = *v1215;
float const v1236 = v1235 * v1206;
*v1215 = v1236;
float const v1237 = *v1220;
float const v1238 = v1237 * v1206;
*v1220 = v1238;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1239 = *v1215;
float const v1240 = v1239 * v1206;
*v1215 = v1240;
float const v1241 = *v1220;
float const v1242 = v1241 * v1206;
*v1220 = v1242;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1243 = *v1215;
float const v1244 = v1243 * v1206;
*v1215 = v1244;
float const v1245 = *v1220;
float const v1246 = v1245 * v1206;
*v1220 = v1246;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1247 = *v1215;
float const v1248 = v1247 * v1206;
*v1215 = v1248;
float const v1249 = *v1220;
float const v1250 = v1249 * v1206;
*v1220 = v1250;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v96 = v1204;
float const v1251 = *v824;
uint32_t const v1252 = reinterpret_cast<const thread uint32_t&>(v1251);
uint32_t const v1253 = 4286578687;
bool const v1254 = v1252 == v1253;
float const v1255 = v1251 - v1204;
float const v1256 = exp(v1255);float const v1257 = v1254 ? v75 : v1256;
half const v1258 = half(v1257);
half_4 const v1259 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1258;
return tmp;
}();
float const v1260 = *v876;
uint32_t const v1261 = reinterpret_cast<const thread uint32_t&>(v1260);
bool const v1262 = v1261 == v1253;
float const v1263 = v1260 - v1204;
float const v1264 = exp(v1263);float const v1265 = v1262 ? v75 : v1264;
float const v1266 = v1257 + v1265;
half const v1267 = half(v1265);
half_4 const v1268 = [&]{
half_4 tmp = v1259;
tmp.i_1 = v1267;
return tmp;
}();
float const v1269 = *v928;
uint32_t const v1270 = reinterpret_cast<const thread uint32_t&>(v1269);
bool const v1271 = v1270 == v1253;
float const v1272 = v1269 - v1204;
float const v1273 = exp(v1272);float const v1274 = v1271 ? v75 : v1273;
float const v1275 = v1266 + v1274;
half const v1276 = half(v1274);
half_4 const v1277 = [&]{
half_4 tmp = v1268;
tmp.i_2 = v1276;
return tmp;
}();
float const v1278 = *v981;
uint32_t const v1279 = reinterpret_cast<const thread uint32_t&>(v1278);
bool const v1280 = v1279 == v1253;
float const v1281 = v1278 - v1204;
float const v1282 = exp(v1281);float const v1283 = v1280 ? v75 : v1282;
float const v1284 = v1275 + v1283;
half const v1285 = half(v1283);
half_4 const v1286 = [&]{
half_4 tmp = v1277;
tmp.i_3 = v1285;
return tmp;
}();
uint32_t const v1287 = v66 * v668;
uint32_t const v1288 = v653 + v1287;
uint32_t const v1289 = v67 * v395;
uint32_t const v1290 = v1288 + v1289;
uint32_t const v1291 = uint32_t(v1290);
threadgroup half_4 * const v1292 = &(*v70)[v1291];
*v1292 = v1286;
float const v1293 = *v1033;
uint32_t const v1294 = reinterpret_cast<const thread uint32_t&>(v1293);
bool const v1295 = v1294 == v1253;
float const v1296 = v1293 - v1204;
float const v1297 = exp(v1296);float const v1298 = v1295 ? v75 : v1297;
float const v1299 = v1284 + v1298;
half const v1300 = half(v1298);
half_4 const v1301 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1300;
return tmp;
}();
float const v1302 = *v1087;
uint32_t const v1303 = reinterpret_cast<const thread uint32_t&>(v1302);
bool const v1304 = v1303 == v1253;
float const v1305 = v1302 - v1204;
float const v1306 = exp(v1305);float const v1307 = v1304 ? v75 : v1306;
float const v1308 = v1299 + v1307;
half const v1309 = half(v1307);
half_4 const v1310 = [&]{
half_4 tmp = v1301;
tmp.i_1 = v1309;
return tmp;
}();
float const v1311 = *v1139;
uint32_t const v1312 = reinterpret_cast<const thread uint32_t&>(v1311);
bool const v1313 = v1312 == v1253;
float const v1314 = v1311 - v1204;
float const v1315 = exp(v1314);float const v1316 = v1313 ? v75 : v1315;
float const v1317 = v1308 + v1316;
half const v1318 = half(v1316);
half_4 const v1319 = [&]{
half_4 tmp = v1310;
tmp.i_2 = v1318;
return tmp;
}();
float const v1320 = *v1193;
uint32_t const v1321 = reinterpret_cast<const thread uint32_t&>(v1320);
bool const v1322 = v1321 == v1253;
float const v1323 = v1320 - v1204;
float const v1324 = exp(v1323);float const v1325 = v1322 ? v75 : v1324;
float const v1326 = v1317 + v1325;
half const v1327 = half(v1325);
half_4 const v1328 = [&]{
half_4 tmp = v1319;
tmp.i_3 = v1327;
return tmp;
}();
uint32_t const v1329 = v1290 + v105;
uint32_t const v1330 = uint32_t(v1329);
threadgroup half_4 * const v1331 = &(*v70)[v1330];
*v1331 = v1328;
float const v1332 = *v98;
float const v1333 = fma(v1332, v1206, v1326);
*v98 = v1333;
float const v1334 = *v99;
float const v1335 = fma(v1334, v1206, v1326);
*v99 = v1335;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1336 = *v649;
bool const v1337 = !v1336;
bool const v1338 = *v612;
bool const v1339 = v1338 && v1337;
if(v1339) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1340 = v776 + v1289;
for(uint32_t v1341 = v100; v1341 < v61; v1341 += v105) {
uint32_t const v1342 = v1341 / v223;
uint32_t const v1343 = v1288 + v1342;
uint32_t const v1344 = uint32_t(v1343);
threadgroup half_4 * const v1345 = &(*v70)[v1344];
half_4 const v1346 = *v1345;
uint32_t const v1347 = v1341 % v223;
half const v1348 = v1346.i_0;
float const v1349 = float(v1348);
float v1350_store;
thread float * v1350 = &v1350_store;*v1350 = v1349;
bool const v1351 = v1347 == v105;
if(v1351) {
half const v1352 = v1346.i_1;
float const v1353 = float(v1352);
*v1350 = v1353;
}
bool const v1354 = v1347 == v395;
if(v1354) {
half const v1355 = v1346.i_2;
float const v1356 = float(v1355);
*v1350 = v1356;
}
bool const v1357 = v1347 == v931;
if(v1357) {
half const v1358 = v1346.i_3;
float const v1359 = float(v1358);
*v1350 = v1359;
}
float const v1360 = *v1350;
uint32_t const v1361 = reinterpret_cast<const thread uint32_t&>(v1360);
bool const v1362 = v1361 == v100;
bool const v1363 = !v1362;
if(v1363) {
uint32_t const v1364 = v1341 * v127;
uint32_t const v1365 = v401 + v1364;
uint32_t const v1366 = v1289 / v223;
uint32_t const v1367 = v1365 + v1366;
uint32_t const v1368 = uint32_t(v1367);
threadgroup half_4 * const v1369 = &(*v68)[v1368];
half_4 const v1370 = *v1369;
half const v1371 = v1370.i_0;
float const v1372 = float(v1371);
float v1373_store;
thread float * v1373 = &v1373_store;*v1373 = v1372;
uint32_t const v1374 = v67 % v395;
bool const v1375 = v1374 == v105;
if(v1375) {
half const v1376 = v1370.i_2;
float const v1377 = float(v1376);
*v1373 = v1377;
}
uint32_t const v1378 = uint32_t(v1340);
float const v1379 = *v1350;
float const v1380 = *v1373;
threadgroup float * const v1381 = &(*v69)[v1378];
float const v1382 = *v1381;
float const v1383 = fma(v1379, v1380, v1382);
*v1381 = v1383;
half const v1384 = v1370.i_1;
float const v1385 = float(v1384);
float v1386_store;
thread float * v1386 = &v1386_store;*v1386 = v1385;
if(v1375) {
half const v1387 = v1370.i_3;
float const v1388 = float(v1387);
*v1386 = v1388;
}
uint32_t const v1389 = v1340 + v105;
uint32_t const v1390 = uint32_t(v1389);
float const v1391 = *v1350;
float const v1392 = *v1386;
threadgroup float * const v1393 = &(*v69)[v1390];
float const v1394 = *v1393;
float const v1395 = fma(v1391, v1392, v1394);
*v1393 = v1395;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1396 = v100; v1396 < v61; v1396 += v105) {
uint32_t const v1397 = v1396 / v223;
uint32_t const v1398 = v1288 + v1397;
uint32_t const v1399 = uint32_t(v1398);
threadgroup half_4 * const v1400 = &(*v70)[v1399];
half_4 const v1401 = *v1400;
uint32_t const v1402 = v1396 % v223;
half const v1403 = v1401.i_0;
float const v1404 = float(v1403);
float v1405_store;
thread float * v1405 = &v1405_store;*v1405 = v1404;
bool const v1406 = v1402 == v105;
if(v1406) {
half const v1407 = v1401.i_1;
float const v1408 = float(v1407);
*v1405 = v1408;
}
bool const v1409 = v1402 == v395;
if(v1409) {
half const v1410 = v1401.i_2;
float const v1411 = float(v1410);
*v1405 = v1411;
}
bool const v1412 = v1402 == v931;
if(v1412) {
half const v1413 = v1401.i_3;
float const v1414 = float(v1413);
*v1405 = v1414;
}
float const v1415 = *v1405;
uint32_t const v1416 = reinterpret_cast<const thread uint32_t&>(v1415);
bool const v1417 = v1416 == v100;
bool const v1418 = !v1417;
if(v1418) {
uint32_t const v1419 = v1396 * v127;
uint32_t const v1420 = 578;
uint32_t const v1421 = v1420 + v1419;
uint32_t const v1422 = v1289 / v223;
uint32_t const v1423 = v1421 + v1422;
uint32_t const v1424 = uint32_t(v1423);
threadgroup half_4 * const v1425 = &(*v68)[v1424];
half_4 const v1426 = *v1425;
half const v1427 = v1426.i_0;
float const v1428 = float(v1427);
float v1429_store;
thread float * v1429 = &v1429_store;*v1429 = v1428;
uint32_t const v1430 = v67 % v395;
bool const v1431 = v1430 == v105;
if(v1431) {
half const v1432 = v1426.i_2;
float const v1433 = float(v1432);
*v1429 = v1433;
}
uint32_t const v1434 = uint32_t(v1340);
float const v1435 = *v1405;
float const v1436 = *v1429;
threadgroup float * const v1437 = &(*v69)[v1434];
float const v1438 = *v1437;
float const v1439 = fma(v1435, v1436, v1438);
*v1437 = v1439;
half const v1440 = v1426.i_1;
float const v1441 = float(v1440);
float v1442_store;
thread float * v1442 = &v1442_store;*v1442 = v1441;
if(v1431) {
half const v1443 = v1426.i_3;
float const v1444 = float(v1443);
*v1442 = v1444;
}
uint32_t const v1445 = v1340 + v105;
uint32_t const v1446 = uint32_t(v1445);
float const v1447 = *v1405;
float const v1448 = *v1442;
threadgroup float * const v1449 = &(*v69)[v1446];
float const v1450 = *v1449;
float const v1451 = fma(v1447, v1448, v1450);
*v1449 = v1451;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1452 = v100; v1452 < v61; v1452 += v105) {
uint32_t const v1453 = v1452 / v223;
uint32_t const v1454 = v1288 + v1453;
uint32_t const v1455 = uint32_t(v1454);
threadgroup half_4 * const v1456 = &(*v70)[v1455];
half_4 const v1457 = *v1456;
uint32_t const v1458 = v1452 % v223;
half const v1459 = v1457.i_0;
float const v1460 = float(v1459);
float v1461_store;
thread float * v1461 = &v1461_store;*v1461 = v1460;
bool const v1462 = v1458 == v105;
if(v1462) {
half const v1463 = v1457.i_1;
float const v1464 = float(v1463);
*v1461 = v1464;
}
bool const v1465 = v1458 == v395;
if(v1465) {
half const v1466 = v1457.i_2;
float const v1467 = float(v1466);
*v1461 = v1467;
}
bool const v1468 = v1458 == v931;
if(v1468) {
half const v1469 = v1457.i_3;
float const v1470 = float(v1469);
*v1461 = v1470;
}
float const v1471 = *v1461;
uint32_t const v1472 = reinterpret_cast<const thread uint32_t&>(v1471);
bool const v1473 = v1472 == v100;
bool const v1474 = !v1473;
if(v1474) {
uint32_t const v1475 = v1452 * v127;
uint32_t const v1476 = 580;
uint32_t const v1477 = v1476 + v1475;
uint32_t const v1478 = v1289 / v223;
uint32_t const v1479 = v1477 + v1478;
uint32_t const v1480 = uint32_t(v1479);
threadgroup half_4 * const v1481 = &(*v68)[v1480];
half_4 const v1482 = *v1481;
half const v1483 = v1482.i_0;
float const v1484 = float(v1483);
float v1485_store;
thread float * v1485 = &v1485_store;*v1485 = v1484;
uint32_t const v1486 = v67 % v395;
bool const v1487 = v1486 == v105;
if(v1487) {
half const v1488 = v1482.i_2;
float const v1489 = float(v1488);
*v1485 = v1489;
}
uint32_t const v1490 = uint32_t(v1340);
float const v1491 = *v1461;
float const v1492 = *v1485;
threadgroup float * const v1493 = &(*v69)[v1490];
float const v1494 = *v1493;
float const v1495 = fma(v1491, v1492, v1494);
*v1493 = v1495;
half const v1496 = v1482.i_1;
float const v1497 = float(v1496);
float v1498_store;
thread float * v1498 = &v1498_store;*v1498 = v1497;
if(v1487) {
half const v1499 = v1482.i_3;
float const v1500 = float(v1499);
*v1498 = v1500;
}
uint32_t const v1501 = v1340 + v105;
uint32_t const v1502 = uint32_t(v1501);
float const v1503 = *v1461;
float const v1504 = *v1498;
threadgroup float * const v1505 = &(*v69)[v1502];
float const v1506 = *v1505;
float const v1507 = fma(v1503, v1504, v1506);
*v1505 = v1507;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1508 = v100; v1508 < v61; v1508 += v105) {
uint32_t const v1509 = v1508 / v223;
uint32_t const v1510 = v1288 + v1509;
uint32_t const v1511 = uint32_t(v1510);
threadgroup half_4 * const v1512 = &(*v70)[v1511];
half_4 const v1513 = *v1512;
uint32_t const v1514 = v1508 % v223;
half const v1515 = v1513.i_0;
float const v1516 = float(v1515);
float v1517_store;
thread float * v1517 = &v1517_store;*v1517 = v1516;
bool const v1518 = v1514 == v105;
if(v1518) {
half const v1519 = v1513.i_1;
float const v1520 = float(v1519);
*v1517 = v1520;
}
bool const v1521 = v1514 == v395;
if(v1521) {
half const v1522 = v1513.i_2;
float const v1523 = float(v1522);
*v1517 = v1523;
}
bool const v1524 = v1514 == v931;
if(v1524) {
half const v1525 = v1513.i_3;
float const v1526 = float(v1525);
*v1517 = v1526;
}
float const v1527 = *v1517;
uint32_t const v1528 = reinterpret_cast<const thread uint32_t&>(v1527);
bool const v1529 = v1528 == v100;
bool const v1530 = !v1529;
if(v1530) {
uint32_t const v1531 = v1508 * v127;
uint32_t const v1532 = 582;
uint32_t const v1533 = v1532 + v1531;
uint32_t const v1534 = v1289 / v223;
uint32_t const v1535 = v1533 + v1534;
uint32_t const v1536 = uint32_t(v1535);
threadgroup half_4 * const v1537 = &(*v68)[v1536];
half_4 const v1538 = *v1537;
half const v1539 = v1538.i_0;
float const v1540 = float(v1539);
float v1541_store;
thread float * v1541 = &v1541_store;*v1541 = v1540;
uint32_t const v1542 = v67 % v395;
bool const v1543 = v1542 == v105;
if(v1543) {
half const v1544 = v1538.i_2;
float const v1545 = float(v1544);
*v1541 = v1545;
}
uint32_t const v1546 = uint32_t(v1340);
float const v1547 = *v1517;
float const v1548 = *v1541;
threadgroup float * const v1549 = &(*v69)[v1546];
float const v1550 = *v1549;
float const v1551 = fma(v1547, v1548, v1550);
*v1549 = v1551;
half const v1552 = v1538.i_1;
float const v1553 = float(v1552);
float v1554_store;
thread float * v1554 = &v1554_store;*v1554 = v1553;
if(v1543) {
half const v1555 = v1538.i_3;
float const v1556 = float(v1555);
*v1554 = v1556;
}
uint32_t const v1557 = v1340 + v105;
uint32_t const v1558 = uint32_t(v1557);
float const v1559 = *v1517;
float const v1560 = *v1554;
threadgroup float * const v1561 = &(*v69)[v1558];
float const v1562 = *v1561;
float const v1563 = fma(v1559, v1560, v1562);
*v1561 = v1563;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1564 = v100; v1564 < v61; v1564 += v105) {
uint32_t const v1565 = v1564 / v223;
uint32_t const v1566 = v1288 + v1565;
uint32_t const v1567 = uint32_t(v1566);
threadgroup half_4 * const v1568 = &(*v70)[v1567];
half_4 const v1569 = *v1568;
uint32_t const v1570 = v1564 % v223;
half const v1571 = v1569.i_0;
float const v1572 = float(v1571);
float v1573_store;
thread float * v1573 = &v1573_store;*v1573 = v1572;
bool const v1574 = v1570 == v105;
if(v1574) {
half const v1575 = v1569.i_1;
float const v1576 = float(v1575);
*v1573 = v1576;
}
bool const v1577 = v1570 == v395;
if(v1577) {
half const v1578 = v1569.i_2;
float const v1579 = float(v1578);
*v1573 = v1579;
}
bool const v1580 = v1570 == v931;
if(v1580) {
half const v1581 = v1569.i_3;
float const v1582 = float(v1581);
*v1573 = v1582;
}
float const v1583 = *v1573;
uint32_t const v1584 = reinterpret_cast<const thread uint32_t&>(v1583);
bool const v1585 = v1584 == v100;
bool const v1586 = !v1585;
if(v1586) {
uint32_t const v1587 = v1564 * v127;
uint32_t const v1588 = 584;
uint32_t const v1589 = v1588 + v1587;
uint32_t const v1590 = v1289 / v223;
uint32_t const v1591 = v1589 + v1590;
uint32_t const v1592 = uint32_t(v1591);
threadgroup half_4 * const v1593 = &(*v68)[v1592];
half_4 const v1594 = *v1593;
half const v1595 = v1594.i_0;
float const v1596 = float(v1595);
float v1597_store;
thread float * v1597 = &v1597_store;*v1597 = v1596;
uint32_t const v1598 = v67 % v395;
bool const v1599 = v1598 == v105;
if(v1599) {
half const v1600 = v1594.i_2;
float const v1601 = float(v1600);
*v1597 = v1601;
}
uint32_t const v1602 = uint32_t(v1340);
float const v1603 = *v1573;
float const v1604 = *v1597;
threadgroup float * const v1605 = &(*v69)[v1602];
float const v1606 = *v1605;
float const v1607 = fma(v1603, v1604, v1606);
*v1605 = v1607;
half const v1608 = v1594.i_1;
float const v1609 = float(v1608);
float v1610_store;
thread float * v1610 = &v1610_store;*v1610 = v1609;
if(v1599) {
half const v1611 = v1594.i_3;
float const v1612 = float(v1611);
*v1610 = v1612;
}
uint32_t const v1613 = v1340 + v105;
uint32_t const v1614 = uint32_t(v1613);
float const v1615 = *v1573;
float const v1616 = *v1610;
threadgroup float * const v1617 = &(*v69)[v1614];
float const v1618 = *v1617;
float const v1619 = fma(v1615, v1616, v1618);
*v1617 = v1619;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1620 = v100; v1620 < v61; v1620 += v105) {
uint32_t const v1621 = v1620 / v223;
uint32_t const v1622 = v1288 + v1621;
uint32_t const v1623 = uint32_t(v1622);
threadgroup half_4 * const v1624 = &(*v70)[v1623];
half_4 const v1625 = *v1624;
uint32_t const v1626 = v1620 % v223;
half const v1627 = v1625.i_0;
float const v1628 = float(v1627);
float v1629_store;
thread float * v1629 = &v1629_store;*v1629 = v1628;
bool const v1630 = v1626 == v105;
if(v1630) {
half const v1631 = v1625.i_1;
float const v1632 = float(v1631);
*v1629 = v1632;
}
bool const v1633 = v1626 == v395;
if(v1633) {
half const v1634 = v1625.i_2;
float const v1635 = float(v1634);
*v1629 = v1635;
}
bool const v1636 = v1626 == v931;
if(v1636) {
half const v1637 = v1625.i_3;
float const v1638 = float(v1637);
*v1629 = v1638;
}
float const v1639 = *v1629;
uint32_t const v1640 = reinterpret_cast<const thread uint32_t&>(v1639);
bool const v1641 = v1640 == v100;
bool const v1642 = !v1641;
if(v1642) {
uint32_t const v1643 = v1620 * v127;
uint32_t const v1644 = 586;
uint32_t const v1645 = v1644 + v1643;
uint32_t const v1646 = v1289 / v223;
uint32_t const v1647 = v1645 + v1646;
uint32_t const v1648 = uint32_t(v1647);
threadgroup half_4 * const v1649 = &(*v68)[v1648];
half_4 const v1650 = *v1649;
half const v1651 = v1650.i_0;
float const v1652 = float(v1651);
float v1653_store;
thread float * v1653 = &v1653_store;*v1653 = v1652;
uint32_t const v1654 = v67 % v395;
bool const v1655 = v1654 == v105;
if(v1655) {
half const v1656 = v1650.i_2;
float const v1657 = float(v1656);
*v1653 = v1657;
}
uint32_t const v1658 = uint32_t(v1340);
float const v1659 = *v1629;
float const v1660 = *v1653;
threadgroup float * const v1661 = &(*v69)[v1658];
float const v1662 = *v1661;
float const v1663 = fma(v1659, v1660, v1662);
*v1661 = v1663;
half const v1664 = v1650.i_1;
float const v1665 = float(v1664);
float v1666_store;
thread float * v1666 = &v1666_store;*v1666 = v1665;
if(v1655) {
half const v1667 = v1650.i_3;
float const v1668 = float(v1667);
*v1666 = v1668;
}
uint32_t const v1669 = v1340 + v105;
uint32_t const v1670 = uint32_t(v1669);
float const v1671 = *v1629;
float const v1672 = *v1666;
threadgroup float * const v1673 = &(*v69)[v1670];
float const v1674 = *v1673;
float const v1675 = fma(v1671, v1672, v1674);
*v1673 = v1675;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1676 = v100; v1676 < v61; v1676 += v105) {
uint32_t const v1677 = v1676 / v223;
uint32_t const v1678 = v1288 + v1677;
uint32_t const v1679 = uint32_t(v1678);
threadgroup half_4 * const v1680 = &(*v70)[v1679];
half_4 const v1681 = *v1680;
uint32_t const v1682 = v1676 % v223;
half const v1683 = v1681.i_0;
float const v1684 = float(v1683);
float v1685_store;
thread float * v1685 = &v1685_store;*v1685 = v1684;
bool const v1686 = v1682 == v105;
if(v1686) {
half const v1687 = v1681.i_1;
float const v1688 = float(v1687);
*v1685 = v1688;
}
bool const v1689 = v1682 == v395;
if(v1689) {
half const v1690 = v1681.i_2;
float const v1691 = float(v1690);
*v1685 = v1691;
}
bool const v1692 = v1682 == v931;
if(v1692) {
half const v1693 = v1681.i_3;
float const v1694 = float(v1693);
*v1685 = v1694;
}
float const v1695 = *v1685;
uint32_t const v1696 = reinterpret_cast<const thread uint32_t&>(v1695);
bool const v1697 = v1696 == v100;
bool const v1698 = !v1697;
if(v1698) {
uint32_t const v1699 = v1676 * v127;
uint32_t const v1700 = 588;
uint32_t const v1701 = v1700 + v1699;
uint32_t const v1702 = v1289 / v223;
uint32_t const v1703 = v1701 + v1702;
uint32_t const v1704 = uint32_t(v1703);
threadgroup half_4 * const v1705 = &(*v68)[v1704];
half_4 const v1706 = *v1705;
half const v1707 = v1706.i_0;
float const v1708 = float(v1707);
float v1709_store;
thread float * v1709 = &v1709_store;*v1709 = v1708;
uint32_t const v1710 = v67 % v395;
bool const v1711 = v1710 == v105;
if(v1711) {
half const v1712 = v1706.i_2;
float const v1713 = float(v1712);
*v1709 = v1713;
}
uint32_t const v1714 = uint32_t(v1340);
float const v1715 = *v1685;
float const v1716 = *v1709;
threadgroup float * const v1717 = &(*v69)[v1714];
float const v1718 = *v1717;
float const v1719 = fma(v1715, v1716, v1718);
*v1717 = v1719;
half const v1720 = v1706.i_1;
float const v1721 = float(v1720);
float v1722_store;
thread float * v1722 = &v1722_store;*v1722 = v1721;
if(v1711) {
half const v1723 = v1706.i_3;
float const v1724 = float(v1723);
*v1722 = v1724;
}
uint32_t const v1725 = v1340 + v105;
uint32_t const v1726 = uint32_t(v1725);
float const v1727 = *v1685;
float const v1728 = *v1722;
threadgroup float * const v1729 = &(*v69)[v1726];
float const v1730 = *v1729;
float const v1731 = fma(v1727, v1728, v1730);
*v1729 = v1731;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v680), v679);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1732 = v100; v1732 < v61; v1732 += v105) {
uint32_t const v1733 = v1732 / v223;
uint32_t const v1734 = v1288 + v1733;
uint32_t const v1735 = uint32_t(v1734);
threadgroup half_4 * const v1736 = &(*v70)[v1735];
half_4 const v1737 = *v1736;
uint32_t const v1738 = v1732 % v223;
half const v1739 = v1737.i_0;
float const v1740 = float(v1739);
float v1741_store;
thread float * v1741 = &v1741_store;*v1741 = v1740;
bool const v1742 = v1738 == v105;
if(v1742) {
half const v1743 = v1737.i_1;
float const v1744 = float(v1743);
*v1741 = v1744;
}
bool const v1745 = v1738 == v395;
if(v1745) {
half const v1746 = v1737.i_2;
float const v1747 = float(v1746);
*v1741 = v1747;
}
bool const v1748 = v1738 == v931;
if(v1748) {
half const v1749 = v1737.i_3;
float const v1750 = float(v1749);
*v1741 = v1750;
}
float const v1751 = *v1741;
uint32_t const v1752 = reinterpret_cast<const thread uint32_t&>(v1751);
bool const v1753 = v1752 == v100;
bool const v1754 = !v1753;
if(v1754) {
uint32_t const v1755 = v1732 * v127;
uint32_t const v1756 = 590;
uint32_t const v1757 = v1756 + v1755;
uint32_t const v1758 = v1289 / v223;
uint32_t const v1759 = v1757 + v1758;
uint32_t const v1760 = uint32_t(v1759);
threadgroup half_4 * const v1761 = &(*v68)[v1760];
half_4 const v1762 = *v1761;
half const v1763 = v1762.i_0;
float const v1764 = float(v1763);
float v1765_store;
thread float * v1765 = &v1765_store;*v1765 = v1764;
uint32_t const v1766 = v67 % v395;
bool const v1767 = v1766 == v105;
if(v1767) {
half const v1768 = v1762.i_2;
float const v1769 = float(v1768);
*v1765 = v1769;
}
uint32_t const v1770 = uint32_t(v1340);
float const v1771 = *v1741;
float const v1772 = *v1765;
threadgroup float * const v1773 = &(*v69)[v1770];
float const v1774 = *v1773;
float const v1775 = fma(v1771, v1772, v1774);
*v1773 = v1775;
half const v1776 = v1762.i_1;
float const v1777 = float(v1776);
float v1778_store;
thread float * v1778 = &v1778_store;*v1778 = v1777;
if(v1767) {
half const v1779 = v1762.i_3;
float const v1780 = float(v1779);
*v1778 = v1780;
}
uint32_t const v1781 = v1340 + v105;
uint32_t const v1782 = uint32_t(v1781);
float const v1783 = *v1741;
float const v1784 = *v1778;
threadgroup float * const v1785 = &(*v69)[v1782];
float const v1786 = *v1785;
float const v1787 = fma(v1783, v1784, v1786);
*v1785 = v1787;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v680), v679, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1788_store; thread simdgroup_half8x8 * v1788 = &v1788_store;uint32_t const v1789 = uint32_t(v653);
threadgroup half_4 * const v1790 = &(*v70)[v1789];
simdgroup_load(*v1788, reinterpret_cast<threadgroup half *>(v1790), v679, 0, false);
simdgroup_half8x8 v1791_store; thread simdgroup_half8x8 * v1791 = &v1791_store;uint32_t const v1792 = 576;
threadgroup half_4 * const v1793 = &(*v68)[v1792];
simdgroup_load(*v1791, reinterpret_cast<threadgroup half *>(v1793), v656, 0, false);
simdgroup_multiply_accumulate(*v74, *v1788, *v1791, *v74);
simdgroup_half8x8 v1794_store; thread simdgroup_half8x8 * v1794 = &v1794_store;uint32_t const v1795 = 578;
threadgroup half_4 * const v1796 = &(*v68)[v1795];
simdgroup_load(*v1794, reinterpret_cast<threadgroup half *>(v1796), v656, 0, false);
simdgroup_multiply_accumulate(*v76, *v1788, *v1794, *v76);
simdgroup_half8x8 v1797_store; thread simdgroup_half8x8 * v1797 = &v1797_store;uint32_t const v1798 = 580;
threadgroup half_4 * const v1799 = &(*v68)[v1798];
simdgroup_load(*v1797, reinterpret_cast<threadgroup half *>(v1799), v656, 0, false);
simdgroup_multiply_accumulate(*v77, *v1788, *v1797, *v77);
simdgroup_half8x8 v1800_store; thread simdgroup_half8x8 * v1800 = &v1800_store;uint32_t const v1801 = 582;
threadgroup half_4 * const v1802 = &(*v68)[v1801];
simdgroup_load(*v1800, reinterpret_cast<threadgroup half *>(v1802), v656, 0, false);
simdgroup_multiply_accumulate(*v78, *v1788, *v1800, *v78);
simdgroup_half8x8 v1803_store; thread simdgroup_half8x8 * v1803 = &v1803_store;uint32_t const v1804 = 584;
threadgroup half_4 * const v1805 = &(*v68)[v1804];
simdgroup_load(*v1803, reinterpret_cast<threadgroup half *>(v1805), v656, 0, false);
simdgroup_multiply_accumulate(*v79, *v1788, *v1803, *v79);
simdgroup_half8x8 v1806_store; thread simdgroup_half8x8 * v1806 = &v1806_store;uint32_t const v1807 = 586;
threadgroup half_4 * const v1808 = &(*v68)[v1807];
simdgroup_load(*v1806, reinterpret_cast<threadgroup half *>(v1808), v656, 0, false);
simdgroup_multiply_accumulate(*v80, *v1788, *v1806, *v80);
simdgroup_half8x8 v1809_store; thread simdgroup_half8x8 * v1809 = &v1809_store;uint32_t const v1810 = 588;
threadgroup half_4 * const v1811 = &(*v68)[v1810];
simdgroup_load(*v1809, reinterpret_cast<threadgroup half *>(v1811), v656, 0, false);
simdgroup_multiply_accumulate(*v81, *v1788, *v1809, *v81);
simdgroup_half8x8 v1812_store; thread simdgroup_half8x8 * v1812 = &v1812_store;uint32_t const v1813 = 590;
threadgroup half_4 * const v1814 = &(*v68)[v1813];
simdgroup_load(*v1812, reinterpret_cast<threadgroup half *>(v1814), v656, 0, false);
simdgroup_multiply_accumulate(*v82, *v1788, *v1812, *v82);
simdgroup_half8x8 v1815_store; thread simdgroup_half8x8 * v1815 = &v1815_store;uint32_t const v1816 = v653 + v395;
uint32_t const v1817 = uint32_t(v1816);
threadgroup half_4 * const v1818 = &(*v70)[v1817];
simdgroup_load(*v1815, reinterpret_cast<threadgroup half *>(v1818), v679, 0, false);
simdgroup_half8x8 v1819_store; thread simdgroup_half8x8 * v1819 = &v1819_store;threadgroup half_4 * const v1820 = &(*v68)[v743];
simdgroup_load(*v1819, reinterpret_cast<threadgroup half *>(v1820), v656, 0, false);
simdgroup_multiply_accumulate(*v74, *v1815, *v1819, *v74);
simdgroup_half8x8 v1821_store; thread simdgroup_half8x8 * v1821 = &v1821_store;uint32_t const v1822 = 722;
threadgroup half_4 * const v1823 = &(*v68)[v1822];
simdgroup_load(*v1821, reinterpret_cast<threadgroup half *>(v1823), v656, 0, false);
simdgroup_multiply_accumulate(*v76, *v1815, *v1821, *v76);
simdgroup_half8x8 v1824_store; thread simdgroup_half8x8 * v1824 = &v1824_store;uint32_t const v1825 = 724;
threadgroup half_4 * const v1826 = &(*v68)[v1825];
simdgroup_load(*v1824, reinterpret_cast<threadgroup half *>(v1826), v656, 0, false);
simdgroup_multiply_accumulate(*v77, *v1815, *v1824, *v77);
simdgroup_half8x8 v1827_store; thread simdgroup_half8x8 * v1827 = &v1827_store;uint32_t const v1828 = 726;
threadgroup half_4 * const v1829 = &(*v68)[v1828];
simdgroup_load(*v1827, reinterpret_cast<threadgroup half *>(v1829), v656, 0, false);
simdgroup_multiply_accumulate(*v78, *v1815, *v1827, *v78);
simdgroup_half8x8 v1830_store; thread simdgroup_half8x8 * v1830 = &v1830_store;uint32_t const v1831 = 728;
threadgroup half_4 * const v1832 = &(*v68)[v1831];
simdgroup_load(*v1830, reinterpret_cast<threadgroup half *>(v1832), v656, 0, false);
simdgroup_multiply_accumulate(*v79, *v1815, *v1830, *v79);
simdgroup_half8x8 v1833_store; thread simdgroup_half8x8 * v1833 = &v1833_store;uint32_t const v1834 = 730;
threadgroup half_4 * const v1835 = &(*v68)[v1834];
simdgroup_load(*v1833, reinterpret_cast<threadgroup half *>(v1835), v656, 0, false);
simdgroup_multiply_accumulate(*v80, *v1815, *v1833, *v80);
simdgroup_half8x8 v1836_store; thread simdgroup_half8x8 * v1836 = &v1836_store;uint32_t const v1837 = 732;
threadgroup half_4 * const v1838 = &(*v68)[v1837];
simdgroup_load(*v1836, reinterpret_cast<threadgroup half *>(v1838), v656, 0, false);
simdgroup_multiply_accumulate(*v81, *v1815, *v1836, *v81);
simdgroup_half8x8 v1839_store; thread simdgroup_half8x8 * v1839 = &v1839_store;uint32_t const v1840 = 734;
threadgroup half_4 * const v1841 = &(*v68)[v1840];
simdgroup_load(*v1839, reinterpret_cast<threadgroup half *>(v1841), v656, 0, false);
simdgroup_multiply_accumulate(*v82, *v1815, *v1839, *v82);
simdgroup_half8x8 v1842_store; thread simdgroup_half8x8 * v1842 = &v1842_store;uint32_t const v1843 = v653 + v223;
uint32_t const v1844 = uint32_t(v1843);
threadgroup half_4 * const v1845 = &(*v70)[v1844];
simdgroup_load(*v1842, reinterpret_cast<threadgroup half *>(v1845), v679, 0, false);
simdgroup_half8x8 v1846_store; thread simdgroup_half8x8 * v1846 = &v1846_store;threadgroup half_4 * const v1847 = &(*v68)[v713];
simdgroup_load(*v1846, reinterpret_cast<threadgroup half *>(v1847), v656, 0, false);
simdgroup_multiply_accumulate(*v74, *v1842, *v1846, *v74);
simdgroup_half8x8 v1848_store; thread simdgroup_half8x8 * v1848 = &v1848_store;uint32_t const v1849 = 866;
threadgroup half_4 * const v1850 = &(*v68)[v1849];
simdgroup_load(*v1848, reinterpret_cast<threadgroup half *>(v1850), v656, 0, false);
simdgroup_multiply_accumulate(*v76, *v1842, *v1848, *v76);
simdgroup_half8x8 v1851_store; thread simdgroup_half8x8 * v1851 = &v1851_store;uint32_t const v1852 = 868;
threadgroup half_4 * const v1853 = &(*v68)[v1852];
simdgroup_load(*v1851, reinterpret_cast<threadgroup half *>(v1853), v656, 0, false);
simdgroup_multiply_accumulate(*v77, *v1842, *v1851, *v77);
simdgroup_half8x8 v1854_store; thread simdgroup_half8x8 * v1854 = &v1854_store;uint32_t const v1855 = 870;
threadgroup half_4 * const v1856 = &(*v68)[v1855];
simdgroup_load(*v1854, reinterpret_cast<threadgroup half *>(v1856), v656, 0, false);
simdgroup_multiply_accumulate(*v78, *v1842, *v1854, *v78);
simdgroup_half8x8 v1857_store; thread simdgroup_half8x8 * v1857 = &v1857_store;uint32_t const v1858 = 872;
threadgroup half_4 * const v1859 = &(*v68)[v1858];
simdgroup_load(*v1857, reinterpret_cast<threadgroup half *>(v1859), v656, 0, false);
simdgroup_multiply_accumulate(*v79, *v1842, *v1857, *v79);
simdgroup_half8x8 v1860_store; thread simdgroup_half8x8 * v1860 = &v1860_store;uint32_t const v1861 = 874;
threadgroup half_4 * const v1862 = &(*v68)[v1861];
simdgroup_load(*v1860, reinterpret_cast<threadgroup half *>(v1862), v656, 0, false);
simdgroup_multiply_accumulate(*v80, *v1842, *v1860, *v80);
simdgroup_half8x8 v1863_store; thread simdgroup_half8x8 * v1863 = &v1863_store;uint32_t const v1864 = 876;
threadgroup half_4 * const v1865 = &(*v68)[v1864];
simdgroup_load(*v1863, reinterpret_cast<threadgroup half *>(v1865), v656, 0, false);
simdgroup_multiply_accumulate(*v81, *v1842, *v1863, *v81);
simdgroup_half8x8 v1866_store; thread simdgroup_half8x8 * v1866 = &v1866_store;uint32_t const v1867 = 878;
threadgroup half_4 * const v1868 = &(*v68)[v1867];
simdgroup_load(*v1866, reinterpret_cast<threadgroup half *>(v1868), v656, 0, false);
simdgroup_multiply_accumulate(*v82, *v1842, *v1866, *v82);
simdgroup_half8x8 v1869_store; thread simdgroup_half8x8 * v1869 = &v1869_store;uint32_t const v1870 = v653 + v662;
uint32_t const v1871 = uint32_t(v1870);
threadgroup half_4 * const v1872 = &(*v70)[v1871];
simdgroup_load(*v1869, reinterpret_cast<threadgroup half *>(v1872), v679, 0, false);
simdgroup_half8x8 v1873_store; thread simdgroup_half8x8 * v1873 = &v1873_store;threadgroup half_4 * const v1874 = &(*v68)[v684];
simdgroup_load(*v1873, reinterpret_cast<threadgroup half *>(v1874), v656, 0, false);
simdgroup_multiply_accumulate(*v74, *v1869, *v1873, *v74);
simdgroup_half8x8 v1875_store; thread simdgroup_half8x8 * v1875 = &v1875_store;uint32_t const v1876 = 1010;
threadgroup half_4 * const v1877 = &(*v68)[v1876];
simdgroup_load(*v1875, reinterpret_cast<threadgroup half *>(v1877), v656, 0, false);
simdgroup_multiply_accumulate(*v76, *v1869, *v1875, *v76);
simdgroup_half8x8 v1878_store; thread simdgroup_half8x8 * v1878 = &v1878_store;uint32_t const v1879 = 1012;
threadgroup half_4 * const v1880 = &(*v68)[v1879];
simdgroup_load(*v1878, reinterpret_cast<threadgroup half *>(v1880), v656, 0, false);
simdgroup_multiply_accumulate(*v77, *v1869, *v1878, *v77);
simdgroup_half8x8 v1881_store; thread simdgroup_half8x8 * v1881 = &v1881_store;uint32_t const v1882 = 1014;
threadgroup half_4 * const v1883 = &(*v68)[v1882];
simdgroup_load(*v1881, reinterpret_cast<threadgroup half *>(v1883), v656, 0, false);
simdgroup_multiply_accumulate(*v78, *v1869, *v1881, *v78);
simdgroup_half8x8 v1884_store; thread simdgroup_half8x8 * v1884 = &v1884_store;uint32_t const v1885 = 1016;
threadgroup half_4 * const v1886 = &(*v68)[v1885];
simdgroup_load(*v1884, reinterpret_cast<threadgroup half *>(v1886), v656, 0, false);
simdgroup_multiply_accumulate(*v79, *v1869, *v1884, *v79);
simdgroup_half8x8 v1887_store; thread simdgroup_half8x8 * v1887 = &v1887_store;uint32_t const v1888 = 1018;
threadgroup half_4 * const v1889 = &(*v68)[v1888];
simdgroup_load(*v1887, reinterpret_cast<threadgroup half *>(v1889), v656, 0, false);
simdgroup_multiply_accumulate(*v80, *v1869, *v1887, *v80);
simdgroup_half8x8 v1890_store; thread simdgroup_half8x8 * v1890 = &v1890_store;uint32_t const v1891 = 1020;
threadgroup half_4 * const v1892 = &(*v68)[v1891];
simdgroup_load(*v1890, reinterpret_cast<threadgroup half *>(v1892), v656, 0, false);
simdgroup_multiply_accumulate(*v81, *v1869, *v1890, *v81);
simdgroup_half8x8 v1893_store; thread simdgroup_half8x8 * v1893 = &v1893_store;uint32_t const v1894 = 1022;
threadgroup half_4 * const v1895 = &(*v68)[v1894];
simdgroup_load(*v1893, reinterpret_cast<threadgroup half *>(v1895), v656, 0, false);
simdgroup_multiply_accumulate(*v82, *v1869, *v1893, *v82);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1896 = v64 * v65;
uint32_t const v1897 = v62 + v1896;
uint32_t const v1898 = v1897 + v66;
uint32_t const v1899 = uint32_t(v1898);
uint32_t const v1900 = v49 + v1899;
float const v1901 = *v98;
float const v1902 = simd_shuffle_xor(v1901, v65);;
float const v1903 = v1901 + v1902;
float const v1904 = simd_shuffle_xor(v1903, v101);;
float const v1905 = v1903 + v1904;
uint32_t const v1906 = reinterpret_cast<const thread uint32_t&>(v1905);
bool const v1907 = v1906 == v100;
float const v1908 = 1;
float const v1909 = v1908 / v1905;
float const v1910 = v1907 ? v75 : v1909;
uint32_t const v1911 = 320;
uint32_t const v1912 = v64 * v1911;
uint32_t const v1913 = uint32_t(v1912);
uint32_t const v1914 = 40;
threadgroup float * const v1915 = &(*v69)[v1913];

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1916 = v66 * v1914;
uint32_t const v1917 = v1912 + v1916;
uint32_t const v1918 = 2;
uint32_t const v1919 = v67 * v1918;
uint32_t const v1920 = v1917 + v1919;
bool const v1921 = v1898 < v18;
if(v1921) {
uint32_t const v1922 = 64;
bool const v1923 = v1919 < v1922;
if(v1923) {
uint32_t const v1924 = uint32_t(v1920);
threadgroup float * const v1925 = &(*v69)[v1924];
float const v1926 = *v1925;
float const v1927 = v1926 * v1910;
half const v1928 = half(v1927);
uint32_t const v1929 = 64;
uint32_t const v1930 = v1900 * v1929;
uint32_t const v1931 = uint32_t(v1919);
uint32_t const v1932 = v1930 + v1931;
device half * const v1933 = &v4[v1932];
*v1933 = v1928;
}
uint32_t const v1934 = v105 + v1919;
bool const v1935 = v1934 < v1922;
if(v1935) {
uint32_t const v1936 = v1920 + v105;
uint32_t const v1937 = uint32_t(v1936);
threadgroup float * const v1938 = &(*v69)[v1937];
float const v1939 = *v1938;
float const v1940 = v1939 * v1910;
half const v1941 = half(v1940);
uint32_t const v1942 = 64;
uint32_t const v1943 = v1900 * v1942;
uint32_t const v1944 = uint32_t(v1934);
uint32_t const v1945 = v1943 + v1944;
device half * const v1946 = &v4[v1945];
*v1946 = v1941;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v1947 = v65 + v1919;
uint32_t const v1948 = 64;
bool const v1949 = v1947 < v1948;
if(v1949) {
uint32_t const v1950 = uint32_t(v1920);
threadgroup float * const v1951 = &(*v69)[v1950];
float const v1952 = *v1951;
float const v1953 = v1952 * v1910;
half const v1954 = half(v1953);
uint32_t const v1955 = 64;
uint32_t const v1956 = v1900 * v1955;
uint32_t const v1957 = uint32_t(v1947);
uint32_t const v1958 = v1956 + v1957;
device half * const v1959 = &v4[v1958];
*v1959 = v1954;
}
uint32_t const v1960 = 9;
uint32_t const v1961 = v1960 + v1919;
bool const v1962 = v1961 < v1948;
if(v1962) {
uint32_t const v1963 = v1920 + v105;
uint32_t const v1964 = uint32_t(v1963);
threadgroup float * const v1965 = &(*v69)[v1964];
float const v1966 = *v1965;
float const v1967 = v1966 * v1910;
half const v1968 = half(v1967);
uint32_t const v1969 = 64;
uint32_t const v1970 = v1900 * v1969;
uint32_t const v1971 = uint32_t(v1961);
uint32_t const v1972 = v1970 + v1971;
device half * const v1973 = &v4[v1972];
*v1973 = v1968;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v1974 = v101 + v1919;
uint32_t const v1975 = 64;
bool const v1976 = v1974 < v1975;
if(v1976) {
uint32_t const v1977 = uint32_t(v1920);
threadgroup float * const v1978 = &(*v69)[v1977];
float const v1979 = *v1978;
float const v1980 = v1979 * v1910;
half const v1981 = half(v1980);
uint32_t const v1982 = 64;
uint32_t const v1983 = v1900 * v1982;
uint32_t const v1984 = uint32_t(v1974);
uint32_t const v1985 = v1983 + v1984;
device half * const v1986 = &v4[v1985];
*v1986 = v1981;
}
uint32_t const v1987 = 17;
uint32_t const v1988 = v1987 + v1919;
bool const v1989 = v1988 < v1975;
if(v1989) {
uint32_t const v1990 = v1920 + v105;
uint32_t const v1991 = uint32_t(v1990);
threadgroup float * const v1992 = &(*v69)[v1991];
float const v1993 = *v1992;
float const v1994 = v1993 * v1910;
half const v1995 = half(v1994);
uint32_t const v1996 = 64;
uint32_t const v1997 = v1900 * v1996;
uint32_t const v1998 = uint32_t(v1988);
uint32_t const v1999 = v1997 + v1998;
device half * const v2000 = &v4[v1999];
*v2000 = v1995;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v2001 = 24;
uint32_t const v2002 = v2001 + v1919;
uint32_t const v2003 = 64;
bool const v2004 = v2002 < v2003;
if(v2004) {
uint32_t const v2005 = uint32_t(v1920);
threadgroup float * const v2006 = &(*v69)[v2005];
float const v2007 = *v2006;
float const v2008 = v2007 * v1910;
half const v2009 = half(v2008);
uint32_t const v2010 = 64;
uint32_t const v2011 = v1900 * v2010;
uint32_t const v2012 = uint32_t(v2002);
uint32_t const v2013 = v2011 + v2012;
device half * const v2014 = &v4[v2013];
*v2014 = v2009;
}
uint32_t const v2015 = 25;
uint32_t const v2016 = v2015 + v1919;
bool const v2017 = v2016 < v2003;
if(v2017) {
uint32_t const v2018 = v1920 + v105;
uint32_t const v2019 = uint32_t(v2018);
threadgroup float * const v2020 = &(*v69)[v2019];
float const v2021 = *v2020;
float const v2022 = v2021 * v1910;
half const v2023 = half(v2022);
uint32_t const v2024 = 64;
uint32_t const v2025 = v1900 * v2024;
uint32_t const v2026 = uint32_t(v2016);
uint32_t const v2027 = v2025 + v2026;
device half * const v2028 = &v4[v2027];
*v2028 = v2023;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v2029 = v61 + v1919;
uint32_t const v2030 = 64;
bool const v2031 = v2029 < v2030;
if(v2031) {
uint32_t const v2032 = uint32_t(v1920);
threadgroup float * const v2033 = &(*v69)[v2032];
float const v2034 = *v2033;
float const v2035 = v2034 * v1910;
half const v2036 = half(v2035);
uint32_t const v2037 = 64;
uint32_t const v2038 = v1900 * v2037;
uint32_t const v2039 = uint32_t(v2029);
uint32_t const v2040 = v2038 + v2039;
device half * const v2041 = &v4[v2040];
*v2041 = v2036;
}
uint32_t const v2042 = 33;
uint32_t const v2043 = v2042 + v1919;
bool const v2044 = v2043 < v2030;
if(v2044) {
uint32_t const v2045 = v1920 + v105;
uint32_t const v2046 = uint32_t(v2045);
threadgroup float * const v2047 = &(*v69)[v2046];
float const v2048 = *v2047;
float const v2049 = v2048 * v1910;
half const v2050 = half(v2049);
uint32_t const v2051 = 64;
uint32_t const v2052 = v1900 * v2051;
uint32_t const v2053 = uint32_t(v2043);
uint32_t const v2054 = v2052 + v2053;
device half * const v2055 = &v4[v2054];
*v2055 = v2050;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v2056 = v1914 + v1919;
uint32_t const v2057 = 64;
bool const v2058 = v2056 < v2057;
if(v2058) {
uint32_t const v2059 = uint32_t(v1920);
threadgroup float * const v2060 = &(*v69)[v2059];
float const v2061 = *v2060;
float const v2062 = v2061 * v1910;
half const v2063 = half(v2062);
uint32_t const v2064 = 64;
uint32_t const v2065 = v1900 * v2064;
uint32_t const v2066 = uint32_t(v2056);
uint32_t const v2067 = v2065 + v2066;
device half * const v2068 = &v4[v2067];
*v2068 = v2063;
}
uint32_t const v2069 = 41;
uint32_t const v2070 = v2069 + v1919;
bool const v2071 = v2070 < v2057;
if(v2071) {
uint32_t const v2072 = v1920 + v105;
uint32_t const v2073 = uint32_t(v2072);
threadgroup float * const v2074 = &(*v69)[v2073];
float const v2075 = *v2074;
float const v2076 = v2075 * v1910;
half const v2077 = half(v2076);
uint32_t const v2078 = 64;
uint32_t const v2079 = v1900 * v2078;
uint32_t const v2080 = uint32_t(v2070);
uint32_t const v2081 = v2079 + v2080;
device half * const v2082 = &v4[v2081];
*v2082 = v2077;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v2083 = 48;
uint32_t const v2084 = v2083 + v1919;
uint32_t const v2085 = 64;
bool const v2086 = v2084 < v2085;
if(v2086) {
uint32_t const v2087 = uint32_t(v1920);
threadgroup float * const v2088 = &(*v69)[v2087];
float const v2089 = *v2088;
float const v2090 = v2089 * v1910;
half const v2091 = half(v2090);
uint32_t const v2092 = 64;
uint32_t const v2093 = v1900 * v2092;
uint32_t const v2094 = uint32_t(v2084);
uint32_t const v2095 = v2093 + v2094;
device half * const v2096 = &v4[v2095];
*v2096 = v2091;
}
uint32_t const v2097 = 49;
uint32_t const v2098 = v2097 + v1919;
bool const v2099 = v2098 < v2085;
if(v2099) {
uint32_t const v2100 = v1920 + v105;
uint32_t const v2101 = uint32_t(v2100);
threadgroup float * const v2102 = &(*v69)[v2101];
float const v2103 = *v2102;
float const v2104 = v2103 * v1910;
half const v2105 = half(v2104);
uint32_t const v2106 = 64;
uint32_t const v2107 = v1900 * v2106;
uint32_t const v2108 = uint32_t(v2098);
uint32_t const v2109 = v2107 + v2108;
device half * const v2110 = &v4[v2109];
*v2110 = v2105;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1915), v1914);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
uint32_t const v2111 = 56;
uint32_t const v2112 = v2111 + v1919;
uint32_t const v2113 = 64;
bool const v2114 = v2112 < v2113;
if(v2114) {
uint32_t const v2115 = uint32_t(v1920);
threadgroup float * const v2116 = &(*v69)[v2115];
float const v2117 = *v2116;
float const v2118 = v2117 * v1910;
half const v2119 = half(v2118);
uint32_t const v2120 = 64;
uint32_t const v2121 = v1900 * v2120;
uint32_t const v2122 = uint32_t(v2112);
uint32_t const v2123 = v2121 + v2122;
device half * const v2124 = &v4[v2123];
*v2124 = v2119;
}
uint32_t const v2125 = 57;
uint32_t const v2126 = v2125 + v1919;
bool const v2127 = v2126 < v2113;
if(v2127) {
uint32_t const v2128 = v1920 + v105;
uint32_t const v2129 = uint32_t(v2128);
threadgroup float * const v2130 = &(*v69)[v2129];
float const v2131 = *v2130;
float const v2132 = v2131 * v1910;
half const v2133 = half(v2132);
uint32_t const v2134 = 64;
uint32_t const v2135 = v1900 * v2134;
uint32_t const v2136 = uint32_t(v2126);
uint32_t const v2137 = v2135 + v2136;
device half * const v2138 = &v4[v2137];
*v2138 = v2133;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2139 = *v99;
float v2140_store;
thread float * v2140 = &v2140_store;*v2140 = v2139;
float const v2141 = *v2140;
float const v2142 = simd_shuffle_xor(v2141, v65);;
float const v2143 = v2141 + v2142;
*v2140 = v2143;
float const v2144 = *v2140;
float const v2145 = simd_shuffle_xor(v2144, v101);;
float const v2146 = v2144 + v2145;
*v2140 = v2146;
bool const v2147 = v67 == v100;
bool const v2148 = v1921 && v2147;
if(v2148) {
float const v2149 = *v96;
float const v2150 = *v2140;
float const v2151 = log(v2150);float const v2152 = v2149 + v2151;
device float * const v2153 = &v5[v1900];
*v2153 = v2152;
}
return;
}
