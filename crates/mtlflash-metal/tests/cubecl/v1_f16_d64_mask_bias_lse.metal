// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask bias bias absent
// call: kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1; 2 2 1; 0000000020030000100000000100000000000000800200001000000001000000000000008002000010000000010000000000000000000000280000000100000000000000d0070000280000000100000000000000000000000000003e0000803fceffffff28000000f6ffffff00000000320000002800000002000000010000004006000000050000000500000019000064000000d0070000a00f0000e80300000400000000000000
// call: kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1; 2 2 1; 0000000020030000100000000100000000000000400400001000000001000000000000004004000010000000010000000000000000000000440000000100000000000000480d0000440000000100000000000000000000000000003e0000803fceffffff440000001200000000000000320000004400000002000000010000004006000080080000800800000019000064000000480d0000901a0000a40600000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000024000000010000000000000000000000240000000100000000000000000000000000003e0000803fd8ffffff24000000fcffffff0000000028000000240000000100000001000000800200004002000040020000000a000028000000a0050000a0050000680100000400000000000000
// call: kernel=v1 t=f16 h=2 lq=40 lk=44 d=64 mask=random bias=hidden lse=1; 2 2 1; 0000000080020000100000000100000000000000c0020000100000000100000000000000c0020000100000000100000000000000000000002c0000000100000000000000e00600002c0000000100000000000000000000000000003e0000803fd8ffffff2c0000000400000000000000280000002c00000002000000010000000005000080050000800500000014000050000000e0060000c00d0000700300000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=44 d=64 mask=random bias=own nan=inf lse=1; 1 2 1; 00000000000000001000000001000000000000000000000010000000010000000000000000000000100000000100000000000000000000002c0000000100000000000000000000002c0000000100000000000000000000000000003e0000803fd8ffffff2c0000000400000000000000280000002c000000010000000100000080020000c0020000c0020000000a000028000000e0060000e0060000b80100000400000000000000

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
uint32_t const v526 = v391 + v61;
uint32_t const v527 = v526 + v102;
uint32_t const v528 = min(v527, v281);
uint32_t const v529 = uint32_t(v528);
uint32_t const v530 = v529 * v28;
uint32_t const v531 = v56 + v530;
half_4 v532_store;
thread half_4 * v532 = &v532_store;*v532 = v110;
if(v294) {
uint32_t const v533 = v291 / v223;
uint32_t const v534 = uint32_t(v533);
uint32_t const v535 = v531 + v534;
device half_4 const* const v536 = &v2[v535];
half_4 const v537 = *v536;
*v532 = v537;
}
half_4 const v538 = *v532;
*v300 = v538;
uint32_t const v539 = v526 + v135;
uint32_t const v540 = min(v539, v281);
uint32_t const v541 = uint32_t(v540);
uint32_t const v542 = v541 * v28;
uint32_t const v543 = v56 + v542;
half_4 v544_store;
thread half_4 * v544 = &v544_store;*v544 = v110;
if(v309) {
uint32_t const v545 = v307 / v223;
uint32_t const v546 = uint32_t(v545);
uint32_t const v547 = v543 + v546;
device half_4 const* const v548 = &v2[v547];
half_4 const v549 = *v548;
*v544 = v549;
}
half_4 const v550 = *v544;
*v315 = v550;
uint32_t const v551 = v526 + v165;
uint32_t const v552 = min(v551, v281);
uint32_t const v553 = uint32_t(v552);
uint32_t const v554 = v553 * v28;
uint32_t const v555 = v56 + v554;
half_4 v556_store;
thread half_4 * v556 = &v556_store;*v556 = v110;
if(v324) {
uint32_t const v557 = v322 / v223;
uint32_t const v558 = uint32_t(v557);
uint32_t const v559 = v555 + v558;
device half_4 const* const v560 = &v2[v559];
half_4 const v561 = *v560;
*v556 = v561;
}
half_4 const v562 = *v556;
*v331 = v562;
uint32_t const v563 = v526 + v195;
uint32_t const v564 = min(v563, v281);
uint32_t const v565 = uint32_t(v564);
uint32_t const v566 = v565 * v28;
uint32_t const v567 = v56 + v566;
half_4 v568_store;
thread half_4 * v568 = &v568_store;*v568 = v110;
if(v340) {
uint32_t const v569 = v338 / v223;
uint32_t const v570 = uint32_t(v569);
uint32_t const v571 = v567 + v570;
device half_4 const* const v572 = &v2[v571];
half_4 const v573 = *v572;
*v568 = v573;
}
half_4 const v574 = *v568;
*v347 = v574;
uint32_t const v575 = v529 * v31;
uint32_t const v576 = v59 + v575;
half_4 v577_store;
thread half_4 * v577 = &v577_store;*v577 = v110;
if(v294) {
uint32_t const v578 = v291 / v223;
uint32_t const v579 = uint32_t(v578);
uint32_t const v580 = v576 + v579;
device half_4 const* const v581 = &v3[v580];
half_4 const v582 = *v581;
*v577 = v582;
}
half_4 const v583 = *v577;
*v357 = v583;
uint32_t const v584 = v541 * v31;
uint32_t const v585 = v59 + v584;
half_4 v586_store;
thread half_4 * v586 = &v586_store;*v586 = v110;
if(v309) {
uint32_t const v587 = v307 / v223;
uint32_t const v588 = uint32_t(v587);
uint32_t const v589 = v585 + v588;
device half_4 const* const v590 = &v3[v589];
half_4 const v591 = *v590;
*v586 = v591;
}
half_4 const v592 = *v586;
*v367 = v592;
uint32_t const v593 = v553 * v31;
uint32_t const v594 = v59 + v593;
half_4 v595_store;
thread half_4 * v595 = &v595_store;*v595 = v110;
if(v324) {
uint32_t const v596 = v322 / v223;
uint32_t const v597 = uint32_t(v596);
uint32_t const v598 = v594 + v597;
device half_4 const* const v599 = &v3[v598];
half_4 const v600 = *v599;
*v595 = v600;
}
half_4 const v601 = *v595;
*v377 = v601;
uint32_t const v602 = v565 * v31;
uint32_t const v603 = v59 + v602;
half_4 v604_store;
thread half_4 * v604 = &v604_store;*v604 = v110;
if(v340) {
uint32_t const v605 = v338 / v223;
uint32_t const v606 = uint32_t(v605);
uint32_t const v607 = v603 + v606;
device half_4 const* const v608 = &v3[v607];
half_4 const v609 = *v608;
*v604 = v609;
}
half_4 const v610 = *v604;
*v387 = v610;
bool v611_store;
thread bool * v611 = &v611_store;*v611 = v422;
bool const v612 = *v611;
bool v613_store;
thread bool * v613 = &v613_store;if(v612) {
*v613 = v389;
}
 else {
uint32_t const v614 = v396 * v223;
uint32_t const v615 = uint32_t(v614);
threadgroup uint32_t * const v616 = &(*v72)[v615];
uint32_t const v617 = *v616;
bool const v618 = v617 != v100;
*v613 = v618;
}
bool const v619 = *v613;
*v611 = v619;
bool const v620 = *v611;
bool v621_store;
thread bool * v621 = &v621_store;if(v620) {
*v621 = v389;
}
 else {
uint32_t const v622 = v396 * v223;
uint32_t const v623 = v622 + v105;
uint32_t const v624 = uint32_t(v623);
threadgroup uint32_t * const v625 = &(*v72)[v624];
uint32_t const v626 = *v625;
bool const v627 = v626 != v100;
*v621 = v627;
}
bool const v628 = *v621;
*v611 = v628;
bool const v629 = *v611;
bool v630_store;
thread bool * v630 = &v630_store;if(v629) {
*v630 = v389;
}
 else {
uint32_t const v631 = v396 * v223;
uint32_t const v632 = v631 + v395;
uint32_t const v633 = uint32_t(v632);
threadgroup uint32_t * const v634 = &(*v72)[v633];
uint32_t const v635 = *v634;
bool const v636 = v635 != v100;
*v630 = v636;
}
bool const v637 = *v630;
*v611 = v637;
bool const v638 = *v611;
bool v639_store;
thread bool * v639 = &v639_store;if(v638) {
*v639 = v389;
}
 else {
uint32_t const v640 = v396 * v223;
uint32_t const v641 = 3;
uint32_t const v642 = v640 + v641;
uint32_t const v643 = uint32_t(v642);
threadgroup uint32_t * const v644 = &(*v72)[v643];
uint32_t const v645 = *v644;
bool const v646 = v645 != v100;
*v639 = v646;
}
bool const v647 = *v639;
*v611 = v647;
bool v648_store;
thread bool * v648 = &v648_store;if(v394) {
*v648 = v422;
}
 else {
*v648 = v422;
}
uint32_t const v649 = 320;
uint32_t const v650 = v64 * v649;
uint32_t const v651 = 80;
uint32_t const v652 = v64 * v651;
simdgroup_float8x8 v653_store; thread simdgroup_float8x8 * v653 = &v653_store;*v653 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v654_store; thread simdgroup_half8x8 * v654 = &v654_store;uint32_t const v655 = 72;
threadgroup half_4 * const v656 = &(*v68)[v17];
simdgroup_load(*v654, reinterpret_cast<threadgroup half *>(v656), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v83, *v654, *v653);
simdgroup_half8x8 v657_store; thread simdgroup_half8x8 * v657 = &v657_store;threadgroup half_4 * const v658 = &(*v68)[v330];
simdgroup_load(*v657, reinterpret_cast<threadgroup half *>(v658), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v85, *v657, *v653);
simdgroup_half8x8 v659_store; thread simdgroup_half8x8 * v659 = &v659_store;threadgroup half_4 * const v660 = &(*v68)[v284];
simdgroup_load(*v659, reinterpret_cast<threadgroup half *>(v660), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v86, *v659, *v653);
uint32_t const v661 = 6;
simdgroup_half8x8 v662_store; thread simdgroup_half8x8 * v662 = &v662_store;uint32_t const v663 = 6;
threadgroup half_4 * const v664 = &(*v68)[v663];
simdgroup_load(*v662, reinterpret_cast<threadgroup half *>(v664), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v87, *v662, *v653);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;threadgroup half_4 * const v666 = &(*v68)[v73];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v666), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v88, *v665, *v653);
uint32_t const v667 = 10;
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;uint32_t const v669 = 10;
threadgroup half_4 * const v670 = &(*v68)[v669];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v670), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v89, *v668, *v653);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 12;
threadgroup half_4 * const v673 = &(*v68)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v673), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v90, *v671, *v653);
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 14;
threadgroup half_4 * const v676 = &(*v68)[v675];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v676), v655, 0, true);
simdgroup_multiply_accumulate(*v653, *v91, *v674, *v653);
uint32_t const v677 = uint32_t(v650);
uint32_t const v678 = 40;
threadgroup float * const v679 = &(*v69)[v677];

simdgroup_store(*v653, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v680_store; thread simdgroup_float8x8 * v680 = &v680_store;*v680 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 144;
uint32_t const v683 = 1008;
threadgroup half_4 * const v684 = &(*v68)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v684), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v83, *v681, *v680);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 146;
threadgroup half_4 * const v687 = &(*v68)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v85, *v685, *v680);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 148;
threadgroup half_4 * const v690 = &(*v68)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v86, *v688, *v680);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 150;
threadgroup half_4 * const v693 = &(*v68)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v693), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v87, *v691, *v680);
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 152;
threadgroup half_4 * const v696 = &(*v68)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v88, *v694, *v680);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 154;
threadgroup half_4 * const v699 = &(*v68)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v89, *v697, *v680);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 156;
threadgroup half_4 * const v702 = &(*v68)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v90, *v700, *v680);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 158;
threadgroup half_4 * const v705 = &(*v68)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v705), v655, 0, true);
simdgroup_multiply_accumulate(*v680, *v91, *v703, *v680);
uint32_t const v706 = v650 + v65;
uint32_t const v707 = uint32_t(v706);
threadgroup float * const v708 = &(*v69)[v707];

simdgroup_store(*v680, reinterpret_cast<threadgroup float *>(v708), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v709_store; thread simdgroup_float8x8 * v709 = &v709_store;*v709 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 288;
uint32_t const v712 = 864;
threadgroup half_4 * const v713 = &(*v68)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v713), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v83, *v710, *v709);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 290;
threadgroup half_4 * const v716 = &(*v68)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v85, *v714, *v709);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 292;
threadgroup half_4 * const v719 = &(*v68)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v86, *v717, *v709);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 294;
threadgroup half_4 * const v722 = &(*v68)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v87, *v720, *v709);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 296;
threadgroup half_4 * const v725 = &(*v68)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v88, *v723, *v709);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 298;
threadgroup half_4 * const v728 = &(*v68)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v89, *v726, *v709);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 300;
threadgroup half_4 * const v731 = &(*v68)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v90, *v729, *v709);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 302;
threadgroup half_4 * const v734 = &(*v68)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v655, 0, true);
simdgroup_multiply_accumulate(*v709, *v91, *v732, *v709);
uint32_t const v735 = v650 + v101;
uint32_t const v736 = uint32_t(v735);
threadgroup float * const v737 = &(*v69)[v736];

simdgroup_store(*v709, reinterpret_cast<threadgroup float *>(v737), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v738_store; thread simdgroup_float8x8 * v738 = &v738_store;*v738 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
uint32_t const v739 = 24;
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 432;
uint32_t const v742 = 720;
threadgroup half_4 * const v743 = &(*v68)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v743), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v83, *v740, *v738);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 434;
threadgroup half_4 * const v746 = &(*v68)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v85, *v744, *v738);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 436;
threadgroup half_4 * const v749 = &(*v68)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v86, *v747, *v738);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 438;
threadgroup half_4 * const v752 = &(*v68)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v87, *v750, *v738);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 440;
threadgroup half_4 * const v755 = &(*v68)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v88, *v753, *v738);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 442;
threadgroup half_4 * const v758 = &(*v68)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v89, *v756, *v738);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 444;
threadgroup half_4 * const v761 = &(*v68)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v90, *v759, *v738);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;uint32_t const v763 = 446;
threadgroup half_4 * const v764 = &(*v68)[v763];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v764), v655, 0, true);
simdgroup_multiply_accumulate(*v738, *v91, *v762, *v738);
uint32_t const v765 = v650 + v739;
uint32_t const v766 = uint32_t(v765);
threadgroup float * const v767 = &(*v69)[v766];

simdgroup_store(*v738, reinterpret_cast<threadgroup float *>(v767), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v768 = v64 * v65;
uint32_t const v769 = v62 + v768;
uint32_t const v770 = v769 + v66;
array<float, 8> v771_store = {};
thread array<float, 8> * v771 = &v771_store;uint32_t const v772 = v67 * v65;
uint32_t const v773 = v391 + v772;
uint32_t const v774 = v66 * v678;
uint32_t const v775 = v650 + v774;
uint32_t const v776 = v775 + v772;
uint32_t const v777 = uint32_t(v776);
threadgroup float * const v778 = &(*v69)[v777];
float const v779 = *v778;
float v780_store;
thread float * v780 = &v780_store;*v780 = v97;
bool const v781 = *v648;
bool v782_store;
thread bool * v782 = &v782_store;if(v781) {
*v782 = v389;
}
 else {
bool const v783 = v773 < v19;
bool v784_store;
thread bool * v784 = &v784_store;*v784 = v783;
bool const v785 = v770 < v18;
bool const v786 = *v784;
bool const v787 = v786 && v785;
*v784 = v787;
bool const v788 = *v784;
if(v788) {
uint32_t const v789 = v43 * v32;
uint32_t const v790 = v46 * v33;
uint32_t const v791 = v789 + v790;
uint32_t const v792 = uint32_t(v770);
uint32_t const v793 = v792 * v34;
uint32_t const v794 = v791 + v793;
uint32_t const v795 = uint32_t(v773);
uint32_t const v796 = v795 * v35;
uint32_t const v797 = v794 + v796;
device uint8_t const* const v798 = &v6[v797];
uint8_t const v799 = *v798;
uint8_t const v800 = 0;
bool const v801 = v799 != v800;
bool const v802 = !v801;
*v784 = v802;
}
bool const v803 = *v784;
*v782 = v803;
}
bool const v804 = *v782;
if(v804) {
uint32_t const v805 = v18 - v105;
uint32_t const v806 = min(v770, v805);
float const v807 = v779 * v22;
uint32_t const v808 = v43 * v36;
uint32_t const v809 = v46 * v37;
uint32_t const v810 = v808 + v809;
uint32_t const v811 = uint32_t(v806);
uint32_t const v812 = v811 * v38;
uint32_t const v813 = v810 + v812;
uint32_t const v814 = uint32_t(v773);
uint32_t const v815 = v814 * v39;
uint32_t const v816 = v813 + v815;
device half const* const v817 = &v7[v816];
half const v818 = *v817;
float const v819 = float(v818);
float const v820 = v807 + v819;
*v780 = v820;
}
thread float * const v821 = &(*v771)[v17];
float const v822 = *v780;
*v821 = v822;
float const v823 = max(v97, v822);
uint32_t const v824 = v772 + v105;
uint32_t const v825 = v391 + v824;
uint32_t const v826 = v775 + v824;
uint32_t const v827 = uint32_t(v826);
threadgroup float * const v828 = &(*v69)[v827];
float const v829 = *v828;
float v830_store;
thread float * v830 = &v830_store;*v830 = v97;
bool const v831 = *v648;
bool v832_store;
thread bool * v832 = &v832_store;if(v831) {
*v832 = v389;
}
 else {
bool const v833 = v825 < v19;
bool v834_store;
thread bool * v834 = &v834_store;*v834 = v833;
bool const v835 = v770 < v18;
bool const v836 = *v834;
bool const v837 = v836 && v835;
*v834 = v837;
bool const v838 = *v834;
if(v838) {
uint32_t const v839 = v43 * v32;
uint32_t const v840 = v46 * v33;
uint32_t const v841 = v839 + v840;
uint32_t const v842 = uint32_t(v770);
uint32_t const v843 = v842 * v34;
uint32_t const v844 = v841 + v843;
uint32_t const v845 = uint32_t(v825);
uint32_t const v846 = v845 * v35;
uint32_t const v847 = v844 + v846;
device uint8_t const* const v848 = &v6[v847];
uint8_t const v849 = *v848;
uint8_t const v850 = 0;
bool const v851 = v849 != v850;
bool const v852 = !v851;
*v834 = v852;
}
bool const v853 = *v834;
*v832 = v853;
}
bool const v854 = *v832;
if(v854) {
uint32_t const v855 = v18 - v105;
uint32_t const v856 = min(v770, v855);
float const v857 = v829 * v22;
uint32_t const v858 = v43 * v36;
uint32_t const v859 = v46 * v37;
uint32_t const v860 = v858 + v859;
uint32_t const v861 = uint32_t(v856);
uint32_t const v862 = v861 * v38;
uint32_t const v863 = v860 + v862;
uint32_t const v864 = uint32_t(v825);
uint32_t const v865 = v864 * v39;
uint32_t const v866 = v863 + v865;
device half const* const v867 = &v7[v866];
half const v868 = *v867;
float const v869 = float(v868);
float const v870 = v857 + v869;
*v830 = v870;
}
thread float * const v871 = &(*v771)[v71];
float const v872 = *v830;
*v871 = v872;
float const v873 = max(v823, v872);
uint32_t const v874 = v772 + v395;
uint32_t const v875 = v391 + v874;
uint32_t const v876 = v775 + v874;
uint32_t const v877 = uint32_t(v876);
threadgroup float * const v878 = &(*v69)[v877];
float const v879 = *v878;
float v880_store;
thread float * v880 = &v880_store;*v880 = v97;
bool const v881 = *v648;
bool v882_store;
thread bool * v882 = &v882_store;if(v881) {
*v882 = v389;
}
 else {
bool const v883 = v875 < v19;
bool v884_store;
thread bool * v884 = &v884_store;*v884 = v883;
bool const v885 = v770 < v18;
bool const v886 = *v884;
bool const v887 = v886 && v885;
*v884 = v887;
bool const v888 = *v884;
if(v888) {
uint32_t const v889 = v43 * v32;
uint32_t const v890 = v46 * v33;
uint32_t const v891 = v889 + v890;
uint32_t const v892 = uint32_t(v770);
uint32_t const v893 = v892 * v34;
uint32_t const v894 = v891 + v893;
uint32_t const v895 = uint32_t(v875);
uint32_t const v896 = v895 * v35;
uint32_t const v897 = v894 + v896;
device uint8_t const* const v898 = &v6[v897];
uint8_t const v899 = *v898;
uint8_t const v900 = 0;
bool const v901 = v899 != v900;
bool const v902 = !v901;
*v884 = v902;
}
bool const v903 = *v884;
*v882 = v903;
}
bool const v904 = *v882;
if(v904) {
uint32_t const v905 = v18 - v105;
uint32_t const v906 = min(v770, v905);
float const v907 = v879 * v22;
uint32_t const v908 = v43 * v36;
uint32_t const v909 = v46 * v37;
uint32_t const v910 = v908 + v909;
uint32_t const v911 = uint32_t(v906);
uint32_t const v912 = v911 * v38;
uint32_t const v913 = v910 + v912;
uint32_t const v914 = uint32_t(v875);
uint32_t const v915 = v914 * v39;
uint32_t const v916 = v913 + v915;
device half const* const v917 = &v7[v916];
half const v918 = *v917;
float const v919 = float(v918);
float const v920 = v907 + v919;
*v880 = v920;
}
thread float * const v921 = &(*v771)[v330];
float const v922 = *v880;
*v921 = v922;
float const v923 = max(v873, v922);
uint32_t const v924 = 3;
uint32_t const v925 = v772 + v924;
uint32_t const v926 = v391 + v925;
uint32_t const v927 = v775 + v925;
uint32_t const v928 = uint32_t(v927);
threadgroup float * const v929 = &(*v69)[v928];
float const v930 = *v929;
float v931_store;
thread float * v931 = &v931_store;*v931 = v97;
bool const v932 = *v648;
bool v933_store;
thread bool * v933 = &v933_store;if(v932) {
*v933 = v389;
}
 else {
bool const v934 = v926 < v19;
bool v935_store;
thread bool * v935 = &v935_store;*v935 = v934;
bool const v936 = v770 < v18;
bool const v937 = *v935;
bool const v938 = v937 && v936;
*v935 = v938;
bool const v939 = *v935;
if(v939) {
uint32_t const v940 = v43 * v32;
uint32_t const v941 = v46 * v33;
uint32_t const v942 = v940 + v941;
uint32_t const v943 = uint32_t(v770);
uint32_t const v944 = v943 * v34;
uint32_t const v945 = v942 + v944;
uint32_t const v946 = uint32_t(v926);
uint32_t const v947 = v946 * v35;
uint32_t const v948 = v945 + v947;
device uint8_t const* const v949 = &v6[v948];
uint8_t const v950 = *v949;
uint8_t const v951 = 0;
bool const v952 = v950 != v951;
bool const v953 = !v952;
*v935 = v953;
}
bool const v954 = *v935;
*v933 = v954;
}
bool const v955 = *v933;
if(v955) {
uint32_t const v956 = v18 - v105;
uint32_t const v957 = min(v770, v956);
float const v958 = v930 * v22;
uint32_t const v959 = v43 * v36;
uint32_t const v960 = v46 * v37;
uint32_t const v961 = v959 + v960;
uint32_t const v962 = uint32_t(v957);
uint32_t const v963 = v962 * v38;
uint32_t const v964 = v961 + v963;
uint32_t const v965 = uint32_t(v926);
uint32_t const v966 = v965 * v39;
uint32_t const v967 = v964 + v966;
device half const* const v968 = &v7[v967];
half const v969 = *v968;
float const v970 = float(v969);
float const v971 = v958 + v970;
*v931 = v971;
}
thread float * const v972 = &(*v771)[v346];
float const v973 = *v931;
*v972 = v973;
float const v974 = max(v923, v973);
uint32_t const v975 = v772 + v223;
uint32_t const v976 = v391 + v975;
uint32_t const v977 = v775 + v975;
uint32_t const v978 = uint32_t(v977);
threadgroup float * const v979 = &(*v69)[v978];
float const v980 = *v979;
float v981_store;
thread float * v981 = &v981_store;*v981 = v97;
bool const v982 = *v648;
bool v983_store;
thread bool * v983 = &v983_store;if(v982) {
*v983 = v389;
}
 else {
bool const v984 = v976 < v19;
bool v985_store;
thread bool * v985 = &v985_store;*v985 = v984;
bool const v986 = v770 < v18;
bool const v987 = *v985;
bool const v988 = v987 && v986;
*v985 = v988;
bool const v989 = *v985;
if(v989) {
uint32_t const v990 = v43 * v32;
uint32_t const v991 = v46 * v33;
uint32_t const v992 = v990 + v991;
uint32_t const v993 = uint32_t(v770);
uint32_t const v994 = v993 * v34;
uint32_t const v995 = v992 + v994;
uint32_t const v996 = uint32_t(v976);
uint32_t const v997 = v996 * v35;
uint32_t const v998 = v995 + v997;
device uint8_t const* const v999 = &v6[v998];
uint8_t const v1000 = *v999;
uint8_t const v1001 = 0;
bool const v1002 = v1000 != v1001;
bool const v1003 = !v1002;
*v985 = v1003;
}
bool const v1004 = *v985;
*v983 = v1004;
}
bool const v1005 = *v983;
if(v1005) {
uint32_t const v1006 = v18 - v105;
uint32_t const v1007 = min(v770, v1006);
float const v1008 = v980 * v22;
uint32_t const v1009 = v43 * v36;
uint32_t const v1010 = v46 * v37;
uint32_t const v1011 = v1009 + v1010;
uint32_t const v1012 = uint32_t(v1007);
uint32_t const v1013 = v1012 * v38;
uint32_t const v1014 = v1011 + v1013;
uint32_t const v1015 = uint32_t(v976);
uint32_t const v1016 = v1015 * v39;
uint32_t const v1017 = v1014 + v1016;
device half const* const v1018 = &v7[v1017];
half const v1019 = *v1018;
float const v1020 = float(v1019);
float const v1021 = v1008 + v1020;
*v981 = v1021;
}
thread float * const v1022 = &(*v771)[v284];
float const v1023 = *v981;
*v1022 = v1023;
float const v1024 = max(v974, v1023);
uint32_t const v1025 = 5;
uint32_t const v1026 = v772 + v1025;
uint32_t const v1027 = v391 + v1026;
uint32_t const v1028 = v775 + v1026;
uint32_t const v1029 = uint32_t(v1028);
threadgroup float * const v1030 = &(*v69)[v1029];
float const v1031 = *v1030;
float v1032_store;
thread float * v1032 = &v1032_store;*v1032 = v97;
bool const v1033 = *v648;
bool v1034_store;
thread bool * v1034 = &v1034_store;if(v1033) {
*v1034 = v389;
}
 else {
bool const v1035 = v1027 < v19;
bool v1036_store;
thread bool * v1036 = &v1036_store;*v1036 = v1035;
bool const v1037 = v770 < v18;
bool const v1038 = *v1036;
bool const v1039 = v1038 && v1037;
*v1036 = v1039;
bool const v1040 = *v1036;
if(v1040) {
uint32_t const v1041 = v43 * v32;
uint32_t const v1042 = v46 * v33;
uint32_t const v1043 = v1041 + v1042;
uint32_t const v1044 = uint32_t(v770);
uint32_t const v1045 = v1044 * v34;
uint32_t const v1046 = v1043 + v1045;
uint32_t const v1047 = uint32_t(v1027);
uint32_t const v1048 = v1047 * v35;
uint32_t const v1049 = v1046 + v1048;
device uint8_t const* const v1050 = &v6[v1049];
uint8_t const v1051 = *v1050;
uint8_t const v1052 = 0;
bool const v1053 = v1051 != v1052;
bool const v1054 = !v1053;
*v1036 = v1054;
}
bool const v1055 = *v1036;
*v1034 = v1055;
}
bool const v1056 = *v1034;
if(v1056) {
uint32_t const v1057 = v18 - v105;
uint32_t const v1058 = min(v770, v1057);
float const v1059 = v1031 * v22;
uint32_t const v1060 = v43 * v36;
uint32_t const v1061 = v46 * v37;
uint32_t const v1062 = v1060 + v1061;
uint32_t const v1063 = uint32_t(v1058);
uint32_t const v1064 = v1063 * v38;
uint32_t const v1065 = v1062 + v1064;
uint32_t const v1066 = uint32_t(v1027);
uint32_t const v1067 = v1066 * v39;
uint32_t const v1068 = v1065 + v1067;
device half const* const v1069 = &v7[v1068];
half const v1070 = *v1069;
float const v1071 = float(v1070);
float const v1072 = v1059 + v1071;
*v1032 = v1072;
}
uint32_t const v1073 = 5;
thread float * const v1074 = &(*v771)[v1073];
float const v1075 = *v1032;
*v1074 = v1075;
float const v1076 = max(v1024, v1075);
uint32_t const v1077 = v772 + v661;
uint32_t const v1078 = v391 + v1077;
uint32_t const v1079 = v775 + v1077;
uint32_t const v1080 = uint32_t(v1079);
threadgroup float * const v1081 = &(*v69)[v1080];
float const v1082 = *v1081;
float v1083_store;
thread float * v1083 = &v1083_store;*v1083 = v97;
bool const v1084 = *v648;
bool v1085_store;
thread bool * v1085 = &v1085_store;if(v1084) {
*v1085 = v389;
}
 else {
bool const v1086 = v1078 < v19;
bool v1087_store;
thread bool * v1087 = &v1087_store;*v1087 = v1086;
bool const v1088 = v770 < v18;
bool const v1089 = *v1087;
bool const v1090 = v1089 && v1088;
*v1087 = v1090;
bool const v1091 = *v1087;
if(v1091) {
uint32_t const v1092 = v43 * v32;
uint32_t const v1093 = v46 * v33;
uint32_t const v1094 = v1092 + v1093;
uint32_t const v1095 = uint32_t(v770);
uint32_t const v1096 = v1095 * v34;
uint32_t const v1097 = v1094 + v1096;
uint32_t const v1098 = uint32_t(v1078);
uint32_t const v1099 = v1098 * v35;
uint32_t const v1100 = v1097 + v1099;
device uint8_t const* const v1101 = &v6[v1100];
uint8_t const v1102 = *v1101;
uint8_t const v1103 = 0;
bool const v1104 = v1102 != v1103;
bool const v1105 = !v1104;
*v1087 = v1105;
}
bool const v1106 = *v1087;
*v1085 = v1106;
}
bool const v1107 = *v1085;
if(v1107) {
uint32_t const v1108 = v18 - v105;
uint32_t const v1109 = min(v770, v1108);
float const v1110 = v1082 * v22;
uint32_t const v1111 = v43 * v36;
uint32_t const v1112 = v46 * v37;
uint32_t const v1113 = v1111 + v1112;
uint32_t const v1114 = uint32_t(v1109);
uint32_t const v1115 = v1114 * v38;
uint32_t const v1116 = v1113 + v1115;
uint32_t const v1117 = uint32_t(v1078);
uint32_t const v1118 = v1117 * v39;
uint32_t const v1119 = v1116 + v1118;
device half const* const v1120 = &v7[v1119];
half const v1121 = *v1120;
float const v1122 = float(v1121);
float const v1123 = v1110 + v1122;
*v1083 = v1123;
}
thread float * const v1124 = &(*v771)[v663];
float const v1125 = *v1083;
*v1124 = v1125;
float const v1126 = max(v1076, v1125);
uint32_t const v1127 = 7;
uint32_t const v1128 = v772 + v1127;
uint32_t const v1129 = v391 + v1128;
uint32_t const v1130 = v775 + v1128;
uint32_t const v1131 = uint32_t(v1130);
threadgroup float * const v1132 = &(*v69)[v1131];
float const v1133 = *v1132;
float v1134_store;
thread float * v1134 = &v1134_store;*v1134 = v97;
bool const v1135 = *v648;
bool v1136_store;
thread bool * v1136 = &v1136_store;if(v1135) {
*v1136 = v389;
}
 else {
bool const v1137 = v1129 < v19;
bool v1138_store;
thread bool * v1138 = &v1138_store;*v1138 = v1137;
bool const v1139 = v770 < v18;
bool const v1140 = *v1138;
bool const v1141 = v1140 && v1139;
*v1138 = v1141;
bool const v1142 = *v1138;
if(v1142) {
uint32_t const v1143 = v43 * v32;
uint32_t const v1144 = v46 * v33;
uint32_t const v1145 = v1143 + v1144;
uint32_t const v1146 = uint32_t(v770);
uint32_t const v1147 = v1146 * v34;
uint32_t const v1148 = v1145 + v1147;
uint32_t const v1149 = uint32_t(v1129);
uint32_t const v1150 = v1149 * v35;
uint32_t const v1151 = v1148 + v1150;
device uint8_t const* const v1152 = &v6[v1151];
uint8_t const v1153 = *v1152;
uint8_t const v1154 = 0;
bool const v1155 = v1153 != v1154;
bool const v1156 = !v1155;
*v1138 = v1156;
}
bool const v1157 = *v1138;
*v1136 = v1157;
}
bool const v1158 = *v1136;
if(v1158) {
uint32_t const v1159 = v18 - v105;
uint32_t const v1160 = min(v770, v1159);
float const v1161 = v1133 * v22;
uint32_t const v1162 = v43 * v36;
uint32_t const v1163 = v46 * v37;
uint32_t const v1164 = v1162 + v1163;
uint32_t const v1165 = uint32_t(v1160);
uint32_t const v1166 = v1165 * v38;
uint32_t const v1167 = v1164 + v1166;
uint32_t const v1168 = uint32_t(v1129);
uint32_t const v1169 = v1168 * v39;
uint32_t const v1170 = v1167 + v1169;
device half const* const v1171 = &v7[v1170];
half const v1172 = *v1171;
float const v1173 = float(v1172);
float const v1174 = v1161 + v1173;
*v1134 = v1174;
}
uint32_t const v1175 = 7;
thread float * const v1176 = &(*v771)[v1175];
float const v1177 = *v1134;
*v1176 = v1177;
float const v1178 = max(v1126, v1177);
float const v1179 = simd_shuffle_xor(v1178, v65);;
float const v1180 = max(v1178, v1179);
float const v1181 = simd_shuffle_xor(v1180, v101);;
float const v1182 = max(v1180, v1181);
float const v1183 = *v96;
float const v1184 = 5.54517698;
float const v1185 = v1183 + v1184;
bool const v1186 = v1182 > v1185;
float const v1187 = v1186 ? v1182 : v1183;
float const v1188 = v1183 - v1187;
float const v1189 = exp(v1188);bool const v1190 = v1187 != v1183;
bool v1191_store;
thread bool * v1191 = &v1191_store;if(v1190) {
bool const v1192 = v1183 != v97;
*v1191 = v1192;
}
 else {
*v1191 = v422;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1193 = *v1191;
bool const v1194 = simd_any(v1193);;
if(v1194) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1195 = v67 * v395;
uint32_t const v1196 = v775 + v1195;
uint32_t const v1197 = uint32_t(v1196);
threadgroup float * const v1198 = &(*v69)[v1197];
float const v1199 = *v1198;
float const v1200 = v1199 * v1189;
*v1198 = v1200;
uint32_t const v1201 = v1196 + v105;
uint32_t const v1202 = uint32_t(v1201);
threadgroup float * const v1203 = &(*v69)[v1202];
float const v1204 = *v1203;
float const v1205 = v1204 * v1189;
*v1203 = v1205;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1206 = *v1198;
float const v1207 = v1206 * v1189;
*v1198 = v1207;
float const v1208 = *v1203;
float const v1209 = v1208 * v1189;
*v1203 = v1209;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1210 = *v1198;
float const v1211 = v1210 * v1189;
*v1198 = v1211;
float const v1212 = *v1203;
float const v1213 = v1212 * v1189;
*v1203 = v1213;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1214 = *v1198;
float const v1215 = v1214 * v1189;
*v1198 = v1215;
float const v1216 = *v1203;
float const v1217 = v1216 * v1189;
*v1203 = v1217;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1218 = *v1198;
float const v1219 = v1218 * v1189;
*v1198 = v1219;
float const v1220 = *v1203;
float const v1221 = v1220 * v1189;
*v1203 = v1221;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1222 = *v1198;
float const v1223 = v1222 * v1189;
*v1198 = v1223;
float const v1224 = *v1203;
float const v1225 = v1224 * v1189;
*v1203 = v1225;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1226 = *v1198;
float const v1227 = v1226 * v1189;
*v1198 = v1227;
float const v1228 = *v1203;
float const v1229 = v1228 * v1189;
*v1203 = v1229;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1230 = *v1198;
float const v1231 = v1230 * v1189;
*v1198 = v1231;
float const v1232 = *v1203;
float const v1233 = v1232 * v1189;
*v1203 = v1233;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v96 = v1187;
float const v1234 = *v821;
uint32_t const v1235 = reinterpret_cast<const thread uint32_t&>(v1234);
uint32_t const v1236 = 4286578687;
bool const v1237 = v1235 == v1236;
float const v1238 = v1234 - v1187;
float const v1239 = exp(v1238);float const v1240 = v1237 ? v75 : v1239;
half const v1241 = half(v1240);
half_4 const v1242 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1241;
return tmp;
}();
float const v1243 = *v871;
uint32_t const v1244 = reinterpret_cast<const thread uint32_t&>(v1243);
bool const v1245 = v1244 == v1236;
float const v1246 = v1243 - v1187;
float const v1247 = exp(v1246);float const v1248 = v1245 ? v75 : v1247;
float const v1249 = v1240 + v1248;
half const v1250 = half(v1248);
half_4 const v1251 = [&]{
half_4 tmp = v1242;
tmp.i_1 = v1250;
return tmp;
}();
float const v1252 = *v921;
uint32_t const v1253 = reinterpret_cast<const thread uint32_t&>(v1252);
bool const v1254 = v1253 == v1236;
float const v1255 = v1252 - v1187;
float const v1256 = exp(v1255);float const v1257 = v1254 ? v75 : v1256;
float const v1258 = v1249 + v1257;
half const v1259 = half(v1257);
half_4 const v1260 = [&]{
half_4 tmp = v1251;
tmp.i_2 = v1259;
return tmp;
}();
float const v1261 = *v972;
uint32_t const v1262 = reinterpret_cast<const thread uint32_t&>(v1261);
bool const v1263 = v1262 == v1236;
float const v1264 = v1261 - v1187;
float const v1265 = exp(v1264);float const v1266 = v1263 ? v75 : v1265;
float const v1267 = v1258 + v1266;
half const v1268 = half(v1266);
half_4 const v1269 = [&]{
half_4 tmp = v1260;
tmp.i_3 = v1268;
return tmp;
}();
uint32_t const v1270 = v66 * v667;
uint32_t const v1271 = v652 + v1270;
uint32_t const v1272 = v67 * v395;
uint32_t const v1273 = v1271 + v1272;
uint32_t const v1274 = uint32_t(v1273);
threadgroup half_4 * const v1275 = &(*v70)[v1274];
*v1275 = v1269;
float const v1276 = *v1022;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v1236;
float const v1279 = v1276 - v1187;
float const v1280 = exp(v1279);float const v1281 = v1278 ? v75 : v1280;
float const v1282 = v1267 + v1281;
half const v1283 = half(v1281);
half_4 const v1284 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1283;
return tmp;
}();
float const v1285 = *v1074;
uint32_t const v1286 = reinterpret_cast<const thread uint32_t&>(v1285);
bool const v1287 = v1286 == v1236;
float const v1288 = v1285 - v1187;
float const v1289 = exp(v1288);float const v1290 = v1287 ? v75 : v1289;
float const v1291 = v1282 + v1290;
half const v1292 = half(v1290);
half_4 const v1293 = [&]{
half_4 tmp = v1284;
tmp.i_1 = v1292;
return tmp;
}();
float const v1294 = *v1124;
uint32_t const v1295 = reinterpret_cast<const thread uint32_t&>(v1294);
bool const v1296 = v1295 == v1236;
float const v1297 = v1294 - v1187;
float const v1298 = exp(v1297);float const v1299 = v1296 ? v75 : v1298;
float const v1300 = v1291 + v1299;
half const v1301 = half(v1299);
half_4 const v1302 = [&]{
half_4 tmp = v1293;
tmp.i_2 = v1301;
return tmp;
}();
float const v1303 = *v1176;
uint32_t const v1304 = reinterpret_cast<const thread uint32_t&>(v1303);
bool const v1305 = v1304 == v1236;
float const v1306 = v1303 - v1187;
float const v1307 = exp(v1306);float const v1308 = v1305 ? v75 : v1307;
float const v1309 = v1300 + v1308;
half const v1310 = half(v1308);
half_4 const v1311 = [&]{
half_4 tmp = v1302;
tmp.i_3 = v1310;
return tmp;
}();
uint32_t const v1312 = v1273 + v105;
uint32_t const v1313 = uint32_t(v1312);
threadgroup half_4 * const v1314 = &(*v70)[v1313];
*v1314 = v1311;
float const v1315 = *v98;
float const v1316 = fma(v1315, v1189, v1309);
*v98 = v1316;
float const v1317 = *v99;
float const v1318 = fma(v1317, v1189, v1309);
*v99 = v1318;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1319 = *v648;
bool const v1320 = !v1319;
bool const v1321 = *v611;
bool const v1322 = v1321 && v1320;
if(v1322) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1323 = v775 + v1272;
for(uint32_t v1324 = v100; v1324 < v61; v1324 += v105) {
uint32_t const v1325 = v1324 / v223;
uint32_t const v1326 = v1271 + v1325;
uint32_t const v1327 = uint32_t(v1326);
threadgroup half_4 * const v1328 = &(*v70)[v1327];
half_4 const v1329 = *v1328;
uint32_t const v1330 = v1324 % v223;
half const v1331 = v1329.i_0;
float const v1332 = float(v1331);
float v1333_store;
thread float * v1333 = &v1333_store;*v1333 = v1332;
bool const v1334 = v1330 == v105;
if(v1334) {
half const v1335 = v1329.i_1;
float const v1336 = float(v1335);
*v1333 = v1336;
}
bool const v1337 = v1330 == v395;
if(v1337) {
half const v1338 = v1329.i_2;
float const v1339 = float(v1338);
*v1333 = v1339;
}
bool const v1340 = v1330 == v924;
if(v1340) {
half const v1341 = v1329.i_3;
float const v1342 = float(v1341);
*v1333 = v1342;
}
float const v1343 = *v1333;
uint32_t const v1344 = reinterpret_cast<const thread uint32_t&>(v1343);
bool const v1345 = v1344 == v100;
bool const v1346 = !v1345;
if(v1346) {
uint32_t const v1347 = v1324 * v127;
uint32_t const v1348 = v401 + v1347;
uint32_t const v1349 = v1272 / v223;
uint32_t const v1350 = v1348 + v1349;
uint32_t const v1351 = uint32_t(v1350);
threadgroup half_4 * const v1352 = &(*v68)[v1351];
half_4 const v1353 = *v1352;
half const v1354 = v1353.i_0;
float const v1355 = float(v1354);
float v1356_store;
thread float * v1356 = &v1356_store;*v1356 = v1355;
uint32_t const v1357 = v67 % v395;
bool const v1358 = v1357 == v105;
if(v1358) {
half const v1359 = v1353.i_2;
float const v1360 = float(v1359);
*v1356 = v1360;
}
uint32_t const v1361 = uint32_t(v1323);
float const v1362 = *v1333;
float const v1363 = *v1356;
threadgroup float * const v1364 = &(*v69)[v1361];
float const v1365 = *v1364;
float const v1366 = fma(v1362, v1363, v1365);
*v1364 = v1366;
half const v1367 = v1353.i_1;
float const v1368 = float(v1367);
float v1369_store;
thread float * v1369 = &v1369_store;*v1369 = v1368;
if(v1358) {
half const v1370 = v1353.i_3;
float const v1371 = float(v1370);
*v1369 = v1371;
}
uint32_t const v1372 = v1323 + v105;
uint32_t const v1373 = uint32_t(v1372);
float const v1374 = *v1333;
float const v1375 = *v1369;
threadgroup float * const v1376 = &(*v69)[v1373];
float const v1377 = *v1376;
float const v1378 = fma(v1374, v1375, v1377);
*v1376 = v1378;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1379 = v100; v1379 < v61; v1379 += v105) {
uint32_t const v1380 = v1379 / v223;
uint32_t const v1381 = v1271 + v1380;
uint32_t const v1382 = uint32_t(v1381);
threadgroup half_4 * const v1383 = &(*v70)[v1382];
half_4 const v1384 = *v1383;
uint32_t const v1385 = v1379 % v223;
half const v1386 = v1384.i_0;
float const v1387 = float(v1386);
float v1388_store;
thread float * v1388 = &v1388_store;*v1388 = v1387;
bool const v1389 = v1385 == v105;
if(v1389) {
half const v1390 = v1384.i_1;
float const v1391 = float(v1390);
*v1388 = v1391;
}
bool const v1392 = v1385 == v395;
if(v1392) {
half const v1393 = v1384.i_2;
float const v1394 = float(v1393);
*v1388 = v1394;
}
bool const v1395 = v1385 == v924;
if(v1395) {
half const v1396 = v1384.i_3;
float const v1397 = float(v1396);
*v1388 = v1397;
}
float const v1398 = *v1388;
uint32_t const v1399 = reinterpret_cast<const thread uint32_t&>(v1398);
bool const v1400 = v1399 == v100;
bool const v1401 = !v1400;
if(v1401) {
uint32_t const v1402 = v1379 * v127;
uint32_t const v1403 = 578;
uint32_t const v1404 = v1403 + v1402;
uint32_t const v1405 = v1272 / v223;
uint32_t const v1406 = v1404 + v1405;
uint32_t const v1407 = uint32_t(v1406);
threadgroup half_4 * const v1408 = &(*v68)[v1407];
half_4 const v1409 = *v1408;
half const v1410 = v1409.i_0;
float const v1411 = float(v1410);
float v1412_store;
thread float * v1412 = &v1412_store;*v1412 = v1411;
uint32_t const v1413 = v67 % v395;
bool const v1414 = v1413 == v105;
if(v1414) {
half const v1415 = v1409.i_2;
float const v1416 = float(v1415);
*v1412 = v1416;
}
uint32_t const v1417 = uint32_t(v1323);
float const v1418 = *v1388;
float const v1419 = *v1412;
threadgroup float * const v1420 = &(*v69)[v1417];
float const v1421 = *v1420;
float const v1422 = fma(v1418, v1419, v1421);
*v1420 = v1422;
half const v1423 = v1409.i_1;
float const v1424 = float(v1423);
float v1425_store;
thread float * v1425 = &v1425_store;*v1425 = v1424;
if(v1414) {
half const v1426 = v1409.i_3;
float const v1427 = float(v1426);
*v1425 = v1427;
}
uint32_t const v1428 = v1323 + v105;
uint32_t const v1429 = uint32_t(v1428);
float const v1430 = *v1388;
float const v1431 = *v1425;
threadgroup float * const v1432 = &(*v69)[v1429];
float const v1433 = *v1432;
float const v1434 = fma(v1430, v1431, v1433);
*v1432 = v1434;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1435 = v100; v1435 < v61; v1435 += v105) {
uint32_t const v1436 = v1435 / v223;
uint32_t const v1437 = v1271 + v1436;
uint32_t const v1438 = uint32_t(v1437);
threadgroup half_4 * const v1439 = &(*v70)[v1438];
half_4 const v1440 = *v1439;
uint32_t const v1441 = v1435 % v223;
half const v1442 = v1440.i_0;
float const v1443 = float(v1442);
float v1444_store;
thread float * v1444 = &v1444_store;*v1444 = v1443;
bool const v1445 = v1441 == v105;
if(v1445) {
half const v1446 = v1440.i_1;
float const v1447 = float(v1446);
*v1444 = v1447;
}
bool const v1448 = v1441 == v395;
if(v1448) {
half const v1449 = v1440.i_2;
float const v1450 = float(v1449);
*v1444 = v1450;
}
bool const v1451 = v1441 == v924;
if(v1451) {
half const v1452 = v1440.i_3;
float const v1453 = float(v1452);
*v1444 = v1453;
}
float const v1454 = *v1444;
uint32_t const v1455 = reinterpret_cast<const thread uint32_t&>(v1454);
bool const v1456 = v1455 == v100;
bool const v1457 = !v1456;
if(v1457) {
uint32_t const v1458 = v1435 * v127;
uint32_t const v1459 = 580;
uint32_t const v1460 = v1459 + v1458;
uint32_t const v1461 = v1272 / v223;
uint32_t const v1462 = v1460 + v1461;
uint32_t const v1463 = uint32_t(v1462);
threadgroup half_4 * const v1464 = &(*v68)[v1463];
half_4 const v1465 = *v1464;
half const v1466 = v1465.i_0;
float const v1467 = float(v1466);
float v1468_store;
thread float * v1468 = &v1468_store;*v1468 = v1467;
uint32_t const v1469 = v67 % v395;
bool const v1470 = v1469 == v105;
if(v1470) {
half const v1471 = v1465.i_2;
float const v1472 = float(v1471);
*v1468 = v1472;
}
uint32_t const v1473 = uint32_t(v1323);
float const v1474 = *v1444;
float const v1475 = *v1468;
threadgroup float * const v1476 = &(*v69)[v1473];
float const v1477 = *v1476;
float const v1478 = fma(v1474, v1475, v1477);
*v1476 = v1478;
half const v1479 = v1465.i_1;
float const v1480 = float(v1479);
float v1481_store;
thread float * v1481 = &v1481_store;*v1481 = v1480;
if(v1470) {
half const v1482 = v1465.i_3;
float const v1483 = float(v1482);
*v1481 = v1483;
}
uint32_t const v1484 = v1323 + v105;
uint32_t const v1485 = uint32_t(v1484);
float const v1486 = *v1444;
float const v1487 = *v1481;
threadgroup float * const v1488 = &(*v69)[v1485];
float const v1489 = *v1488;
float const v1490 = fma(v1486, v1487, v1489);
*v1488 = v1490;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1491 = v100; v1491 < v61; v1491 += v105) {
uint32_t const v1492 = v1491 / v223;
uint32_t const v1493 = v1271 + v1492;
uint32_t const v1494 = uint32_t(v1493);
threadgroup half_4 * const v1495 = &(*v70)[v1494];
half_4 const v1496 = *v1495;
uint32_t const v1497 = v1491 % v223;
half const v1498 = v1496.i_0;
float const v1499 = float(v1498);
float v1500_store;
thread float * v1500 = &v1500_store;*v1500 = v1499;
bool const v1501 = v1497 == v105;
if(v1501) {
half const v1502 = v1496.i_1;
float const v1503 = float(v1502);
*v1500 = v1503;
}
bool const v1504 = v1497 == v395;
if(v1504) {
half const v1505 = v1496.i_2;
float const v1506 = float(v1505);
*v1500 = v1506;
}
bool const v1507 = v1497 == v924;
if(v1507) {
half const v1508 = v1496.i_3;
float const v1509 = float(v1508);
*v1500 = v1509;
}
float const v1510 = *v1500;
uint32_t const v1511 = reinterpret_cast<const thread uint32_t&>(v1510);
bool const v1512 = v1511 == v100;
bool const v1513 = !v1512;
if(v1513) {
uint32_t const v1514 = v1491 * v127;
uint32_t const v1515 = 582;
uint32_t const v1516 = v1515 + v1514;
uint32_t const v1517 = v1272 / v223;
uint32_t const v1518 = v1516 + v1517;
uint32_t const v1519 = uint32_t(v1518);
threadgroup half_4 * const v1520 = &(*v68)[v1519];
half_4 const v1521 = *v1520;
half const v1522 = v1521.i_0;
float const v1523 = float(v1522);
float v1524_store;
thread float * v1524 = &v1524_store;*v1524 = v1523;
uint32_t const v1525 = v67 % v395;
bool const v1526 = v1525 == v105;
if(v1526) {
half const v1527 = v1521.i_2;
float const v1528 = float(v1527);
*v1524 = v1528;
}
uint32_t const v1529 = uint32_t(v1323);
float const v1530 = *v1500;
float const v1531 = *v1524;
threadgroup float * const v1532 = &(*v69)[v1529];
float const v1533 = *v1532;
float const v1534 = fma(v1530, v1531, v1533);
*v1532 = v1534;
half const v1535 = v1521.i_1;
float const v1536 = float(v1535);
float v1537_store;
thread float * v1537 = &v1537_store;*v1537 = v1536;
if(v1526) {
half const v1538 = v1521.i_3;
float const v1539 = float(v1538);
*v1537 = v1539;
}
uint32_t const v1540 = v1323 + v105;
uint32_t const v1541 = uint32_t(v1540);
float const v1542 = *v1500;
float const v1543 = *v1537;
threadgroup float * const v1544 = &(*v69)[v1541];
float const v1545 = *v1544;
float const v1546 = fma(v1542, v1543, v1545);
*v1544 = v1546;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1547 = v100; v1547 < v61; v1547 += v105) {
uint32_t const v1548 = v1547 / v223;
uint32_t const v1549 = v1271 + v1548;
uint32_t const v1550 = uint32_t(v1549);
threadgroup half_4 * const v1551 = &(*v70)[v1550];
half_4 const v1552 = *v1551;
uint32_t const v1553 = v1547 % v223;
half const v1554 = v1552.i_0;
float const v1555 = float(v1554);
float v1556_store;
thread float * v1556 = &v1556_store;*v1556 = v1555;
bool const v1557 = v1553 == v105;
if(v1557) {
half const v1558 = v1552.i_1;
float const v1559 = float(v1558);
*v1556 = v1559;
}
bool const v1560 = v1553 == v395;
if(v1560) {
half const v1561 = v1552.i_2;
float const v1562 = float(v1561);
*v1556 = v1562;
}
bool const v1563 = v1553 == v924;
if(v1563) {
half const v1564 = v1552.i_3;
float const v1565 = float(v1564);
*v1556 = v1565;
}
float const v1566 = *v1556;
uint32_t const v1567 = reinterpret_cast<const thread uint32_t&>(v1566);
bool const v1568 = v1567 == v100;
bool const v1569 = !v1568;
if(v1569) {
uint32_t const v1570 = v1547 * v127;
uint32_t const v1571 = 584;
uint32_t const v1572 = v1571 + v1570;
uint32_t const v1573 = v1272 / v223;
uint32_t const v1574 = v1572 + v1573;
uint32_t const v1575 = uint32_t(v1574);
threadgroup half_4 * const v1576 = &(*v68)[v1575];
half_4 const v1577 = *v1576;
half const v1578 = v1577.i_0;
float const v1579 = float(v1578);
float v1580_store;
thread float * v1580 = &v1580_store;*v1580 = v1579;
uint32_t const v1581 = v67 % v395;
bool const v1582 = v1581 == v105;
if(v1582) {
half const v1583 = v1577.i_2;
float const v1584 = float(v1583);
*v1580 = v1584;
}
uint32_t const v1585 = uint32_t(v1323);
float const v1586 = *v1556;
float const v1587 = *v1580;
threadgroup float * const v1588 = &(*v69)[v1585];
float const v1589 = *v1588;
float const v1590 = fma(v1586, v1587, v1589);
*v1588 = v1590;
half const v1591 = v1577.i_1;
float const v1592 = float(v1591);
float v1593_store;
thread float * v1593 = &v1593_store;*v1593 = v1592;
if(v1582) {
half const v1594 = v1577.i_3;
float const v1595 = float(v1594);
*v1593 = v1595;
}
uint32_t const v1596 = v1323 + v105;
uint32_t const v1597 = uint32_t(v1596);
float const v1598 = *v1556;
float const v1599 = *v1593;
threadgroup float * const v1600 = &(*v69)[v1597];
float const v1601 = *v1600;
float const v1602 = fma(v1598, v1599, v1601);
*v1600 = v1602;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1603 = v100; v1603 < v61; v1603 += v105) {
uint32_t const v1604 = v1603 / v223;
uint32_t const v1605 = v1271 + v1604;
uint32_t const v1606 = uint32_t(v1605);
threadgroup half_4 * const v1607 = &(*v70)[v1606];
half_4 const v1608 = *v1607;
uint32_t const v1609 = v1603 % v223;
half const v1610 = v1608.i_0;
float const v1611 = float(v1610);
float v1612_store;
thread float * v1612 = &v1612_store;*v1612 = v1611;
bool const v1613 = v1609 == v105;
if(v1613) {
half const v1614 = v1608.i_1;
float const v1615 = float(v1614);
*v1612 = v1615;
}
bool const v1616 = v1609 == v395;
if(v1616) {
half const v1617 = v1608.i_2;
float const v1618 = float(v1617);
*v1612 = v1618;
}
bool const v1619 = v1609 == v924;
if(v1619) {
half const v1620 = v1608.i_3;
float const v1621 = float(v1620);
*v1612 = v1621;
}
float const v1622 = *v1612;
uint32_t const v1623 = reinterpret_cast<const thread uint32_t&>(v1622);
bool const v1624 = v1623 == v100;
bool const v1625 = !v1624;
if(v1625) {
uint32_t const v1626 = v1603 * v127;
uint32_t const v1627 = 586;
uint32_t const v1628 = v1627 + v1626;
uint32_t const v1629 = v1272 / v223;
uint32_t const v1630 = v1628 + v1629;
uint32_t const v1631 = uint32_t(v1630);
threadgroup half_4 * const v1632 = &(*v68)[v1631];
half_4 const v1633 = *v1632;
half const v1634 = v1633.i_0;
float const v1635 = float(v1634);
float v1636_store;
thread float * v1636 = &v1636_store;*v1636 = v1635;
uint32_t const v1637 = v67 % v395;
bool const v1638 = v1637 == v105;
if(v1638) {
half const v1639 = v1633.i_2;
float const v1640 = float(v1639);
*v1636 = v1640;
}
uint32_t const v1641 = uint32_t(v1323);
float const v1642 = *v1612;
float const v1643 = *v1636;
threadgroup float * const v1644 = &(*v69)[v1641];
float const v1645 = *v1644;
float const v1646 = fma(v1642, v1643, v1645);
*v1644 = v1646;
half const v1647 = v1633.i_1;
float const v1648 = float(v1647);
float v1649_store;
thread float * v1649 = &v1649_store;*v1649 = v1648;
if(v1638) {
half const v1650 = v1633.i_3;
float const v1651 = float(v1650);
*v1649 = v1651;
}
uint32_t const v1652 = v1323 + v105;
uint32_t const v1653 = uint32_t(v1652);
float const v1654 = *v1612;
float const v1655 = *v1649;
threadgroup float * const v1656 = &(*v69)[v1653];
float const v1657 = *v1656;
float const v1658 = fma(v1654, v1655, v1657);
*v1656 = v1658;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1659 = v100; v1659 < v61; v1659 += v105) {
uint32_t const v1660 = v1659 / v223;
uint32_t const v1661 = v1271 + v1660;
uint32_t const v1662 = uint32_t(v1661);
threadgroup half_4 * const v1663 = &(*v70)[v1662];
half_4 const v1664 = *v1663;
uint32_t const v1665 = v1659 % v223;
half const v1666 = v1664.i_0;
float const v1667 = float(v1666);
float v1668_store;
thread float * v1668 = &v1668_store;*v1668 = v1667;
bool const v1669 = v1665 == v105;
if(v1669) {
half const v1670 = v1664.i_1;
float const v1671 = float(v1670);
*v1668 = v1671;
}
bool const v1672 = v1665 == v395;
if(v1672) {
half const v1673 = v1664.i_2;
float const v1674 = float(v1673);
*v1668 = v1674;
}
bool const v1675 = v1665 == v924;
if(v1675) {
half const v1676 = v1664.i_3;
float const v1677 = float(v1676);
*v1668 = v1677;
}
float const v1678 = *v1668;
uint32_t const v1679 = reinterpret_cast<const thread uint32_t&>(v1678);
bool const v1680 = v1679 == v100;
bool const v1681 = !v1680;
if(v1681) {
uint32_t const v1682 = v1659 * v127;
uint32_t const v1683 = 588;
uint32_t const v1684 = v1683 + v1682;
uint32_t const v1685 = v1272 / v223;
uint32_t const v1686 = v1684 + v1685;
uint32_t const v1687 = uint32_t(v1686);
threadgroup half_4 * const v1688 = &(*v68)[v1687];
half_4 const v1689 = *v1688;
half const v1690 = v1689.i_0;
float const v1691 = float(v1690);
float v1692_store;
thread float * v1692 = &v1692_store;*v1692 = v1691;
uint32_t const v1693 = v67 % v395;
bool const v1694 = v1693 == v105;
if(v1694) {
half const v1695 = v1689.i_2;
float const v1696 = float(v1695);
*v1692 = v1696;
}
uint32_t const v1697 = uint32_t(v1323);
float const v1698 = *v1668;
float const v1699 = *v1692;
threadgroup float * const v1700 = &(*v69)[v1697];
float const v1701 = *v1700;
float const v1702 = fma(v1698, v1699, v1701);
*v1700 = v1702;
half const v1703 = v1689.i_1;
float const v1704 = float(v1703);
float v1705_store;
thread float * v1705 = &v1705_store;*v1705 = v1704;
if(v1694) {
half const v1706 = v1689.i_3;
float const v1707 = float(v1706);
*v1705 = v1707;
}
uint32_t const v1708 = v1323 + v105;
uint32_t const v1709 = uint32_t(v1708);
float const v1710 = *v1668;
float const v1711 = *v1705;
threadgroup float * const v1712 = &(*v69)[v1709];
float const v1713 = *v1712;
float const v1714 = fma(v1710, v1711, v1713);
*v1712 = v1714;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v679), v678);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1715 = v100; v1715 < v61; v1715 += v105) {
uint32_t const v1716 = v1715 / v223;
uint32_t const v1717 = v1271 + v1716;
uint32_t const v1718 = uint32_t(v1717);
threadgroup half_4 * const v1719 = &(*v70)[v1718];
half_4 const v1720 = *v1719;
uint32_t const v1721 = v1715 % v223;
half const v1722 = v1720.i_0;
float const v1723 = float(v1722);
float v1724_store;
thread float * v1724 = &v1724_store;*v1724 = v1723;
bool const v1725 = v1721 == v105;
if(v1725) {
half const v1726 = v1720.i_1;
float const v1727 = float(v1726);
*v1724 = v1727;
}
bool const v1728 = v1721 == v395;
if(v1728) {
half const v1729 = v1720.i_2;
float const v1730 = float(v1729);
*v1724 = v1730;
}
bool const v1731 = v1721 == v924;
if(v1731) {
half const v1732 = v1720.i_3;
float const v1733 = float(v1732);
*v1724 = v1733;
}
float const v1734 = *v1724;
uint32_t const v1735 = reinterpret_cast<const thread uint32_t&>(v1734);
bool const v1736 = v1735 == v100;
bool const v1737 = !v1736;
if(v1737) {
uint32_t const v1738 = v1715 * v127;
uint32_t const v1739 = 590;
uint32_t const v1740 = v1739 + v1738;
uint32_t const v1741 = v1272 / v223;
uint32_t const v1742 = v1740 + v1741;
uint32_t const v1743 = uint32_t(v1742);
threadgroup half_4 * const v1744 = &(*v68)[v1743];
half_4 const v1745 = *v1744;
half const v1746 = v1745.i_0;
float const v1747 = float(v1746);
float v1748_store;
thread float * v1748 = &v1748_store;*v1748 = v1747;
uint32_t const v1749 = v67 % v395;
bool const v1750 = v1749 == v105;
if(v1750) {
half const v1751 = v1745.i_2;
float const v1752 = float(v1751);
*v1748 = v1752;
}
uint32_t const v1753 = uint32_t(v1323);
float const v1754 = *v1724;
float const v1755 = *v1748;
threadgroup float * const v1756 = &(*v69)[v1753];
float const v1757 = *v1756;
float const v1758 = fma(v1754, v1755, v1757);
*v1756 = v1758;
half const v1759 = v1745.i_1;
float const v1760 = float(v1759);
float v1761_store;
thread float * v1761 = &v1761_store;*v1761 = v1760;
if(v1750) {
half const v1762 = v1745.i_3;
float const v1763 = float(v1762);
*v1761 = v1763;
}
uint32_t const v1764 = v1323 + v105;
uint32_t const v1765 = uint32_t(v1764);
float const v1766 = *v1724;
float const v1767 = *v1761;
threadgroup float * const v1768 = &(*v69)[v1765];
float const v1769 = *v1768;
float const v1770 = fma(v1766, v1767, v1769);
*v1768 = v1770;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v679), v678, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1771_store; thread simdgroup_half8x8 * v1771 = &v1771_store;uint32_t const v1772 = uint32_t(v652);
threadgroup half_4 * const v1773 = &(*v70)[v1772];
simdgroup_load(*v1771, reinterpret_cast<threadgroup half *>(v1773), v678, 0, false);
simdgroup_half8x8 v1774_store; thread simdgroup_half8x8 * v1774 = &v1774_store;uint32_t const v1775 = 576;
threadgroup half_4 * const v1776 = &(*v68)[v1775];
simdgroup_load(*v1774, reinterpret_cast<threadgroup half *>(v1776), v655, 0, false);
simdgroup_multiply_accumulate(*v74, *v1771, *v1774, *v74);
simdgroup_half8x8 v1777_store; thread simdgroup_half8x8 * v1777 = &v1777_store;uint32_t const v1778 = 578;
threadgroup half_4 * const v1779 = &(*v68)[v1778];
simdgroup_load(*v1777, reinterpret_cast<threadgroup half *>(v1779), v655, 0, false);
simdgroup_multiply_accumulate(*v76, *v1771, *v1777, *v76);
simdgroup_half8x8 v1780_store; thread simdgroup_half8x8 * v1780 = &v1780_store;uint32_t const v1781 = 580;
threadgroup half_4 * const v1782 = &(*v68)[v1781];
simdgroup_load(*v1780, reinterpret_cast<threadgroup half *>(v1782), v655, 0, false);
simdgroup_multiply_accumulate(*v77, *v1771, *v1780, *v77);
simdgroup_half8x8 v1783_store; thread simdgroup_half8x8 * v1783 = &v1783_store;uint32_t const v1784 = 582;
threadgroup half_4 * const v1785 = &(*v68)[v1784];
simdgroup_load(*v1783, reinterpret_cast<threadgroup half *>(v1785), v655, 0, false);
simdgroup_multiply_accumulate(*v78, *v1771, *v1783, *v78);
simdgroup_half8x8 v1786_store; thread simdgroup_half8x8 * v1786 = &v1786_store;uint32_t const v1787 = 584;
threadgroup half_4 * const v1788 = &(*v68)[v1787];
simdgroup_load(*v1786, reinterpret_cast<threadgroup half *>(v1788), v655, 0, false);
simdgroup_multiply_accumulate(*v79, *v1771, *v1786, *v79);
simdgroup_half8x8 v1789_store; thread simdgroup_half8x8 * v1789 = &v1789_store;uint32_t const v1790 = 586;
threadgroup half_4 * const v1791 = &(*v68)[v1790];
simdgroup_load(*v1789, reinterpret_cast<threadgroup half *>(v1791), v655, 0, false);
simdgroup_multiply_accumulate(*v80, *v1771, *v1789, *v80);
simdgroup_half8x8 v1792_store; thread simdgroup_half8x8 * v1792 = &v1792_store;uint32_t const v1793 = 588;
threadgroup half_4 * const v1794 = &(*v68)[v1793];
simdgroup_load(*v1792, reinterpret_cast<threadgroup half *>(v1794), v655, 0, false);
simdgroup_multiply_accumulate(*v81, *v1771, *v1792, *v81);
simdgroup_half8x8 v1795_store; thread simdgroup_half8x8 * v1795 = &v1795_store;uint32_t const v1796 = 590;
threadgroup half_4 * const v1797 = &(*v68)[v1796];
simdgroup_load(*v1795, reinterpret_cast<threadgroup half *>(v1797), v655, 0, false);
simdgroup_multiply_accumulate(*v82, *v1771, *v1795, *v82);
simdgroup_half8x8 v1798_store; thread simdgroup_half8x8 * v1798 = &v1798_store;uint32_t const v1799 = v652 + v395;
uint32_t const v1800 = uint32_t(v1799);
threadgroup half_4 * const v1801 = &(*v70)[v1800];
simdgroup_load(*v1798, reinterpret_cast<threadgroup half *>(v1801), v678, 0, false);
simdgroup_half8x8 v1802_store; thread simdgroup_half8x8 * v1802 = &v1802_store;threadgroup half_4 * const v1803 = &(*v68)[v742];
simdgroup_load(*v1802, reinterpret_cast<threadgroup half *>(v1803), v655, 0, false);
simdgroup_multiply_accumulate(*v74, *v1798, *v1802, *v74);
simdgroup_half8x8 v1804_store; thread simdgroup_half8x8 * v1804 = &v1804_store;uint32_t const v1805 = 722;
threadgroup half_4 * const v1806 = &(*v68)[v1805];
simdgroup_load(*v1804, reinterpret_cast<threadgroup half *>(v1806), v655, 0, false);
simdgroup_multiply_accumulate(*v76, *v1798, *v1804, *v76);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;uint32_t const v1808 = 724;
threadgroup half_4 * const v1809 = &(*v68)[v1808];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1809), v655, 0, false);
simdgroup_multiply_accumulate(*v77, *v1798, *v1807, *v77);
simdgroup_half8x8 v1810_store; thread simdgroup_half8x8 * v1810 = &v1810_store;uint32_t const v1811 = 726;
threadgroup half_4 * const v1812 = &(*v68)[v1811];
simdgroup_load(*v1810, reinterpret_cast<threadgroup half *>(v1812), v655, 0, false);
simdgroup_multiply_accumulate(*v78, *v1798, *v1810, *v78);
simdgroup_half8x8 v1813_store; thread simdgroup_half8x8 * v1813 = &v1813_store;uint32_t const v1814 = 728;
threadgroup half_4 * const v1815 = &(*v68)[v1814];
simdgroup_load(*v1813, reinterpret_cast<threadgroup half *>(v1815), v655, 0, false);
simdgroup_multiply_accumulate(*v79, *v1798, *v1813, *v79);
simdgroup_half8x8 v1816_store; thread simdgroup_half8x8 * v1816 = &v1816_store;uint32_t const v1817 = 730;
threadgroup half_4 * const v1818 = &(*v68)[v1817];
simdgroup_load(*v1816, reinterpret_cast<threadgroup half *>(v1818), v655, 0, false);
simdgroup_multiply_accumulate(*v80, *v1798, *v1816, *v80);
simdgroup_half8x8 v1819_store; thread simdgroup_half8x8 * v1819 = &v1819_store;uint32_t const v1820 = 732;
threadgroup half_4 * const v1821 = &(*v68)[v1820];
simdgroup_load(*v1819, reinterpret_cast<threadgroup half *>(v1821), v655, 0, false);
simdgroup_multiply_accumulate(*v81, *v1798, *v1819, *v81);
simdgroup_half8x8 v1822_store; thread simdgroup_half8x8 * v1822 = &v1822_store;uint32_t const v1823 = 734;
threadgroup half_4 * const v1824 = &(*v68)[v1823];
simdgroup_load(*v1822, reinterpret_cast<threadgroup half *>(v1824), v655, 0, false);
simdgroup_multiply_accumulate(*v82, *v1798, *v1822, *v82);
simdgroup_half8x8 v1825_store; thread simdgroup_half8x8 * v1825 = &v1825_store;uint32_t const v1826 = v652 + v223;
uint32_t const v1827 = uint32_t(v1826);
threadgroup half_4 * const v1828 = &(*v70)[v1827];
simdgroup_load(*v1825, reinterpret_cast<threadgroup half *>(v1828), v678, 0, false);
simdgroup_half8x8 v1829_store; thread simdgroup_half8x8 * v1829 = &v1829_store;threadgroup half_4 * const v1830 = &(*v68)[v712];
simdgroup_load(*v1829, reinterpret_cast<threadgroup half *>(v1830), v655, 0, false);
simdgroup_multiply_accumulate(*v74, *v1825, *v1829, *v74);
simdgroup_half8x8 v1831_store; thread simdgroup_half8x8 * v1831 = &v1831_store;uint32_t const v1832 = 866;
threadgroup half_4 * const v1833 = &(*v68)[v1832];
simdgroup_load(*v1831, reinterpret_cast<threadgroup half *>(v1833), v655, 0, false);
simdgroup_multiply_accumulate(*v76, *v1825, *v1831, *v76);
simdgroup_half8x8 v1834_store; thread simdgroup_half8x8 * v1834 = &v1834_store;uint32_t const v1835 = 868;
threadgroup half_4 * const v1836 = &(*v68)[v1835];
simdgroup_load(*v1834, reinterpret_cast<threadgroup half *>(v1836), v655, 0, false);
simdgroup_multiply_accumulate(*v77, *v1825, *v1834, *v77);
simdgroup_half8x8 v1837_store; thread simdgroup_half8x8 * v1837 = &v1837_store;uint32_t const v1838 = 870;
threadgroup half_4 * const v1839 = &(*v68)[v1838];
simdgroup_load(*v1837, reinterpret_cast<threadgroup half *>(v1839), v655, 0, false);
simdgroup_multiply_accumulate(*v78, *v1825, *v1837, *v78);
simdgroup_half8x8 v1840_store; thread simdgroup_half8x8 * v1840 = &v1840_store;uint32_t const v1841 = 872;
threadgroup half_4 * const v1842 = &(*v68)[v1841];
simdgroup_load(*v1840, reinterpret_cast<threadgroup half *>(v1842), v655, 0, false);
simdgroup_multiply_accumulate(*v79, *v1825, *v1840, *v79);
simdgroup_half8x8 v1843_store; thread simdgroup_half8x8 * v1843 = &v1843_store;uint32_t const v1844 = 874;
threadgroup half_4 * const v1845 = &(*v68)[v1844];
simdgroup_load(*v1843, reinterpret_cast<threadgroup half *>(v1845), v655, 0, false);
simdgroup_multiply_accumulate(*v80, *v1825, *v1843, *v80);
simdgroup_half8x8 v1846_store; thread simdgroup_half8x8 * v1846 = &v1846_store;uint32_t const v1847 = 876;
threadgroup half_4 * const v1848 = &(*v68)[v1847];
simdgroup_load(*v1846, reinterpret_cast<threadgroup half *>(v1848), v655, 0, false);
simdgroup_multiply_accumulate(*v81, *v1825, *v1846, *v81);
simdgroup_half8x8 v1849_store; thread simdgroup_half8x8 * v1849 = &v1849_store;uint32_t const v1850 = 878;
threadgroup half_4 * const v1851 = &(*v68)[v1850];
simdgroup_load(*v1849, reinterpret_cast<threadgroup half *>(v1851), v655, 0, false);
simdgroup_multiply_accumulate(*v82, *v1825, *v1849, *v82);
simdgroup_half8x8 v1852_store; thread simdgroup_half8x8 * v1852 = &v1852_store;uint32_t const v1853 = v652 + v661;
uint32_t const v1854 = uint32_t(v1853);
threadgroup half_4 * const v1855 = &(*v70)[v1854];
simdgroup_load(*v1852, reinterpret_cast<threadgroup half *>(v1855), v678, 0, false);
simdgroup_half8x8 v1856_store; thread simdgroup_half8x8 * v1856 = &v1856_store;threadgroup half_4 * const v1857 = &(*v68)[v683];
simdgroup_load(*v1856, reinterpret_cast<threadgroup half *>(v1857), v655, 0, false);
simdgroup_multiply_accumulate(*v74, *v1852, *v1856, *v74);
simdgroup_half8x8 v1858_store; thread simdgroup_half8x8 * v1858 = &v1858_store;uint32_t const v1859 = 1010;
threadgroup half_4 * const v1860 = &(*v68)[v1859];
simdgroup_load(*v1858, reinterpret_cast<threadgroup half *>(v1860), v655, 0, false);
simdgroup_multiply_accumulate(*v76, *v1852, *v1858, *v76);
simdgroup_half8x8 v1861_store; thread simdgroup_half8x8 * v1861 = &v1861_store;uint32_t const v1862 = 1012;
threadgroup half_4 * const v1863 = &(*v68)[v1862];
simdgroup_load(*v1861, reinterpret_cast<threadgroup half *>(v1863), v655, 0, false);
simdgroup_multiply_accumulate(*v77, *v1852, *v1861, *v77);
simdgroup_half8x8 v1864_store; thread simdgroup_half8x8 * v1864 = &v1864_store;uint32_t const v1865 = 1014;
threadgroup half_4 * const v1866 = &(*v68)[v1865];
simdgroup_load(*v1864, reinterpret_cast<threadgroup half *>(v1866), v655, 0, false);
simdgroup_multiply_accumulate(*v78, *v1852, *v1864, *v78);
simdgroup_half8x8 v1867_store; thread simdgroup_half8x8 * v1867 = &v1867_store;uint32_t const v1868 = 1016;
threadgroup half_4 * const v1869 = &(*v68)[v1868];
simdgroup_load(*v1867, reinterpret_cast<threadgroup half *>(v1869), v655, 0, false);
simdgroup_multiply_accumulate(*v79, *v1852, *v1867, *v79);
simdgroup_half8x8 v1870_store; thread simdgroup_half8x8 * v1870 = &v1870_store;uint32_t const v1871 = 1018;
threadgroup half_4 * const v1872 = &(*v68)[v1871];
simdgroup_load(*v1870, reinterpret_cast<threadgroup half *>(v1872), v655, 0, false);
simdgroup_multiply_accumulate(*v80, *v1852, *v1870, *v80);
simdgroup_half8x8 v1873_store; thread simdgroup_half8x8 * v1873 = &v1873_store;uint32_t const v1874 = 1020;
threadgroup half_4 * const v1875 = &(*v68)[v1874];
simdgroup_load(*v1873, reinterpret_cast<threadgroup half *>(v1875), v655, 0, false);
simdgroup_multiply_accumulate(*v81, *v1852, *v1873, *v81);
simdgroup_half8x8 v1876_store; thread simdgroup_half8x8 * v1876 = &v1876_store;uint32_t const v1877 = 1022;
threadgroup half_4 * const v1878 = &(*v68)[v1877];
simdgroup_load(*v1876, reinterpret_cast<threadgroup half *>(v1878), v655, 0, false);
simdgroup_multiply_accumulate(*v82, *v1852, *v1876, *v82);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1879 = v64 * v65;
uint32_t const v1880 = v62 + v1879;
uint32_t const v1881 = v1880 + v66;
uint32_t const v1882 = uint32_t(v1881);
uint32_t const v1883 = v49 + v1882;
float const v1884 = *v98;
float const v1885 = simd_shuffle_xor(v1884, v65);;
float const v1886 = v1884 + v1885;
float const v1887 = simd_shuffle_xor(v1886, v101);;
float const v1888 = v1886 + v1887;
uint32_t const v1889 = reinterpret_cast<const thread uint32_t&>(v1888);
bool const v1890 = v1889 == v100;
float const v1891 = 1;
float const v1892 = v1891 / v1888;
float const v1893 = v1890 ? v75 : v1892;
uint32_t const v1894 = 320;
uint32_t const v1895 = v64 * v1894;
uint32_t const v1896 = uint32_t(v1895);
uint32_t const v1897 = 40;
threadgroup float * const v1898 = &(*v69)[v1896];

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1899 = v66 * v1897;
uint32_t const v1900 = v1895 + v1899;
uint32_t const v1901 = 2;
uint32_t const v1902 = v67 * v1901;
uint32_t const v1903 = v1900 + v1902;
bool const v1904 = v1881 < v18;
if(v1904) {
uint32_t const v1905 = 64;
bool const v1906 = v1902 < v1905;
if(v1906) {
uint32_t const v1907 = uint32_t(v1903);
threadgroup float * const v1908 = &(*v69)[v1907];
float const v1909 = *v1908;
float const v1910 = v1909 * v1893;
half const v1911 = half(v1910);
uint32_t const v1912 = 64;
uint32_t const v1913 = v1883 * v1912;
uint32_t const v1914 = uint32_t(v1902);
uint32_t const v1915 = v1913 + v1914;
device half * const v1916 = &v4[v1915];
*v1916 = v1911;
}
uint32_t const v1917 = v105 + v1902;
bool const v1918 = v1917 < v1905;
if(v1918) {
uint32_t const v1919 = v1903 + v105;
uint32_t const v1920 = uint32_t(v1919);
threadgroup float * const v1921 = &(*v69)[v1920];
float const v1922 = *v1921;
float const v1923 = v1922 * v1893;
half const v1924 = half(v1923);
uint32_t const v1925 = 64;
uint32_t const v1926 = v1883 * v1925;
uint32_t const v1927 = uint32_t(v1917);
uint32_t const v1928 = v1926 + v1927;
device half * const v1929 = &v4[v1928];
*v1929 = v1924;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v1930 = v65 + v1902;
uint32_t const v1931 = 64;
bool const v1932 = v1930 < v1931;
if(v1932) {
uint32_t const v1933 = uint32_t(v1903);
threadgroup float * const v1934 = &(*v69)[v1933];
float const v1935 = *v1934;
float const v1936 = v1935 * v1893;
half const v1937 = half(v1936);
uint32_t const v1938 = 64;
uint32_t const v1939 = v1883 * v1938;
uint32_t const v1940 = uint32_t(v1930);
uint32_t const v1941 = v1939 + v1940;
device half * const v1942 = &v4[v1941];
*v1942 = v1937;
}
uint32_t const v1943 = 9;
uint32_t const v1944 = v1943 + v1902;
bool const v1945 = v1944 < v1931;
if(v1945) {
uint32_t const v1946 = v1903 + v105;
uint32_t const v1947 = uint32_t(v1946);
threadgroup float * const v1948 = &(*v69)[v1947];
float const v1949 = *v1948;
float const v1950 = v1949 * v1893;
half const v1951 = half(v1950);
uint32_t const v1952 = 64;
uint32_t const v1953 = v1883 * v1952;
uint32_t const v1954 = uint32_t(v1944);
uint32_t const v1955 = v1953 + v1954;
device half * const v1956 = &v4[v1955];
*v1956 = v1951;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v1957 = v101 + v1902;
uint32_t const v1958 = 64;
bool const v1959 = v1957 < v1958;
if(v1959) {
uint32_t const v1960 = uint32_t(v1903);
threadgroup float * const v1961 = &(*v69)[v1960];
float const v1962 = *v1961;
float const v1963 = v1962 * v1893;
half const v1964 = half(v1963);
uint32_t const v1965 = 64;
uint32_t const v1966 = v1883 * v1965;
uint32_t const v1967 = uint32_t(v1957);
uint32_t const v1968 = v1966 + v1967;
device half * const v1969 = &v4[v1968];
*v1969 = v1964;
}
uint32_t const v1970 = 17;
uint32_t const v1971 = v1970 + v1902;
bool const v1972 = v1971 < v1958;
if(v1972) {
uint32_t const v1973 = v1903 + v105;
uint32_t const v1974 = uint32_t(v1973);
threadgroup float * const v1975 = &(*v69)[v1974];
float const v1976 = *v1975;
float const v1977 = v1976 * v1893;
half const v1978 = half(v1977);
uint32_t const v1979 = 64;
uint32_t const v1980 = v1883 * v1979;
uint32_t const v1981 = uint32_t(v1971);
uint32_t const v1982 = v1980 + v1981;
device half * const v1983 = &v4[v1982];
*v1983 = v1978;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v1984 = 24;
uint32_t const v1985 = v1984 + v1902;
uint32_t const v1986 = 64;
bool const v1987 = v1985 < v1986;
if(v1987) {
uint32_t const v1988 = uint32_t(v1903);
threadgroup float * const v1989 = &(*v69)[v1988];
float const v1990 = *v1989;
float const v1991 = v1990 * v1893;
half const v1992 = half(v1991);
uint32_t const v1993 = 64;
uint32_t const v1994 = v1883 * v1993;
uint32_t const v1995 = uint32_t(v1985);
uint32_t const v1996 = v1994 + v1995;
device half * const v1997 = &v4[v1996];
*v1997 = v1992;
}
uint32_t const v1998 = 25;
uint32_t const v1999 = v1998 + v1902;
bool const v2000 = v1999 < v1986;
if(v2000) {
uint32_t const v2001 = v1903 + v105;
uint32_t const v2002 = uint32_t(v2001);
threadgroup float * const v2003 = &(*v69)[v2002];
float const v2004 = *v2003;
float const v2005 = v2004 * v1893;
half const v2006 = half(v2005);
uint32_t const v2007 = 64;
uint32_t const v2008 = v1883 * v2007;
uint32_t const v2009 = uint32_t(v1999);
uint32_t const v2010 = v2008 + v2009;
device half * const v2011 = &v4[v2010];
*v2011 = v2006;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v2012 = v61 + v1902;
uint32_t const v2013 = 64;
bool const v2014 = v2012 < v2013;
if(v2014) {
uint32_t const v2015 = uint32_t(v1903);
threadgroup float * const v2016 = &(*v69)[v2015];
float const v2017 = *v2016;
float const v2018 = v2017 * v1893;
half const v2019 = half(v2018);
uint32_t const v2020 = 64;
uint32_t const v2021 = v1883 * v2020;
uint32_t const v2022 = uint32_t(v2012);
uint32_t const v2023 = v2021 + v2022;
device half * const v2024 = &v4[v2023];
*v2024 = v2019;
}
uint32_t const v2025 = 33;
uint32_t const v2026 = v2025 + v1902;
bool const v2027 = v2026 < v2013;
if(v2027) {
uint32_t const v2028 = v1903 + v105;
uint32_t const v2029 = uint32_t(v2028);
threadgroup float * const v2030 = &(*v69)[v2029];
float const v2031 = *v2030;
float const v2032 = v2031 * v1893;
half const v2033 = half(v2032);
uint32_t const v2034 = 64;
uint32_t const v2035 = v1883 * v2034;
uint32_t const v2036 = uint32_t(v2026);
uint32_t const v2037 = v2035 + v2036;
device half * const v2038 = &v4[v2037];
*v2038 = v2033;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v2039 = v1897 + v1902;
uint32_t const v2040 = 64;
bool const v2041 = v2039 < v2040;
if(v2041) {
uint32_t const v2042 = uint32_t(v1903);
threadgroup float * const v2043 = &(*v69)[v2042];
float const v2044 = *v2043;
float const v2045 = v2044 * v1893;
half const v2046 = half(v2045);
uint32_t const v2047 = 64;
uint32_t const v2048 = v1883 * v2047;
uint32_t const v2049 = uint32_t(v2039);
uint32_t const v2050 = v2048 + v2049;
device half * const v2051 = &v4[v2050];
*v2051 = v2046;
}
uint32_t const v2052 = 41;
uint32_t const v2053 = v2052 + v1902;
bool const v2054 = v2053 < v2040;
if(v2054) {
uint32_t const v2055 = v1903 + v105;
uint32_t const v2056 = uint32_t(v2055);
threadgroup float * const v2057 = &(*v69)[v2056];
float const v2058 = *v2057;
float const v2059 = v2058 * v1893;
half const v2060 = half(v2059);
uint32_t const v2061 = 64;
uint32_t const v2062 = v1883 * v2061;
uint32_t const v2063 = uint32_t(v2053);
uint32_t const v2064 = v2062 + v2063;
device half * const v2065 = &v4[v2064];
*v2065 = v2060;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v2066 = 48;
uint32_t const v2067 = v2066 + v1902;
uint32_t const v2068 = 64;
bool const v2069 = v2067 < v2068;
if(v2069) {
uint32_t const v2070 = uint32_t(v1903);
threadgroup float * const v2071 = &(*v69)[v2070];
float const v2072 = *v2071;
float const v2073 = v2072 * v1893;
half const v2074 = half(v2073);
uint32_t const v2075 = 64;
uint32_t const v2076 = v1883 * v2075;
uint32_t const v2077 = uint32_t(v2067);
uint32_t const v2078 = v2076 + v2077;
device half * const v2079 = &v4[v2078];
*v2079 = v2074;
}
uint32_t const v2080 = 49;
uint32_t const v2081 = v2080 + v1902;
bool const v2082 = v2081 < v2068;
if(v2082) {
uint32_t const v2083 = v1903 + v105;
uint32_t const v2084 = uint32_t(v2083);
threadgroup float * const v2085 = &(*v69)[v2084];
float const v2086 = *v2085;
float const v2087 = v2086 * v1893;
half const v2088 = half(v2087);
uint32_t const v2089 = 64;
uint32_t const v2090 = v1883 * v2089;
uint32_t const v2091 = uint32_t(v2081);
uint32_t const v2092 = v2090 + v2091;
device half * const v2093 = &v4[v2092];
*v2093 = v2088;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1898), v1897);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1904) {
uint32_t const v2094 = 56;
uint32_t const v2095 = v2094 + v1902;
uint32_t const v2096 = 64;
bool const v2097 = v2095 < v2096;
if(v2097) {
uint32_t const v2098 = uint32_t(v1903);
threadgroup float * const v2099 = &(*v69)[v2098];
float const v2100 = *v2099;
float const v2101 = v2100 * v1893;
half const v2102 = half(v2101);
uint32_t const v2103 = 64;
uint32_t const v2104 = v1883 * v2103;
uint32_t const v2105 = uint32_t(v2095);
uint32_t const v2106 = v2104 + v2105;
device half * const v2107 = &v4[v2106];
*v2107 = v2102;
}
uint32_t const v2108 = 57;
uint32_t const v2109 = v2108 + v1902;
bool const v2110 = v2109 < v2096;
if(v2110) {
uint32_t const v2111 = v1903 + v105;
uint32_t const v2112 = uint32_t(v2111);
threadgroup float * const v2113 = &(*v69)[v2112];
float const v2114 = *v2113;
float const v2115 = v2114 * v1893;
half const v2116 = half(v2115);
uint32_t const v2117 = 64;
uint32_t const v2118 = v1883 * v2117;
uint32_t const v2119 = uint32_t(v2109);
uint32_t const v2120 = v2118 + v2119;
device half * const v2121 = &v4[v2120];
*v2121 = v2116;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2122 = *v99;
float v2123_store;
thread float * v2123 = &v2123_store;*v2123 = v2122;
float const v2124 = *v2123;
float const v2125 = simd_shuffle_xor(v2124, v65);;
float const v2126 = v2124 + v2125;
*v2123 = v2126;
float const v2127 = *v2123;
float const v2128 = simd_shuffle_xor(v2127, v101);;
float const v2129 = v2127 + v2128;
*v2123 = v2129;
bool const v2130 = v67 == v100;
bool const v2131 = v1904 && v2130;
if(v2131) {
float const v2132 = *v96;
float const v2133 = *v2123;
float const v2134 = log(v2133);float const v2135 = v2132 + v2134;
device float * const v2136 = &v5[v1883];
*v2136 = v2135;
}
return;
}
