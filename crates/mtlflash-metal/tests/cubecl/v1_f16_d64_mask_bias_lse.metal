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
threadgroup array<half, 1280> * const v70 = reinterpret_cast<threadgroup array<half, 1280> *>(&v14[14336]);
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
for(uint32_t v389 = v266; v389 < v271; v389 += v105) {
uint32_t const v390 = v389 * v61;
bool const v391 = v389 >= v277;
bool const v392 = v389 < v279;
bool const v393 = v391 && v392;
uint32_t const v394 = 2;
uint32_t const v395 = v389 % v394;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v396 = *v300;
*v131 = v396;
half_4 const v397 = *v315;
*v161 = v397;
half_4 const v398 = *v331;
*v191 = v398;
half_4 const v399 = *v347;
*v221 = v399;
uint32_t const v400 = 576;
uint32_t const v401 = v400 + v128;
uint32_t const v402 = v401 + v103;
half_4 const v403 = *v357;
uint32_t const v404 = uint32_t(v402);
threadgroup half_4 * const v405 = &(*v68)[v404];
*v405 = v403;
uint32_t const v406 = v400 + v158;
uint32_t const v407 = v406 + v136;
half_4 const v408 = *v367;
uint32_t const v409 = uint32_t(v407);
threadgroup half_4 * const v410 = &(*v68)[v409];
*v410 = v408;
uint32_t const v411 = v400 + v188;
uint32_t const v412 = v411 + v166;
half_4 const v413 = *v377;
uint32_t const v414 = uint32_t(v412);
threadgroup half_4 * const v415 = &(*v68)[v414];
*v415 = v413;
uint32_t const v416 = v400 + v218;
uint32_t const v417 = v416 + v196;
half_4 const v418 = *v387;
uint32_t const v419 = uint32_t(v417);
threadgroup half_4 * const v420 = &(*v68)[v419];
*v420 = v418;
bool const v421 = true;
bool const v422 = false;
half const v423 = v403.i_0;
float const v424 = float(v423);
uint32_t const v425 = reinterpret_cast<const thread uint32_t&>(v424);
uint32_t const v426 = 2139095040;
uint32_t const v427 = v425 & v426;
bool const v428 = v427 == v426;
half const v429 = v403.i_1;
float const v430 = float(v429);
uint32_t const v431 = reinterpret_cast<const thread uint32_t&>(v430);
uint32_t const v432 = v431 & v426;
bool const v433 = v432 == v426;
bool const v434 = v428 || v433;
half const v435 = v403.i_2;
float const v436 = float(v435);
uint32_t const v437 = reinterpret_cast<const thread uint32_t&>(v436);
uint32_t const v438 = v437 & v426;
bool const v439 = v438 == v426;
bool const v440 = v434 || v439;
half const v441 = v403.i_3;
float const v442 = float(v441);
uint32_t const v443 = reinterpret_cast<const thread uint32_t&>(v442);
uint32_t const v444 = v443 & v426;
bool const v445 = v444 == v426;
bool const v446 = v440 || v445;
half const v447 = v408.i_0;
float const v448 = float(v447);
uint32_t const v449 = reinterpret_cast<const thread uint32_t&>(v448);
uint32_t const v450 = v449 & v426;
bool const v451 = v450 == v426;
bool const v452 = v446 || v451;
half const v453 = v408.i_1;
float const v454 = float(v453);
uint32_t const v455 = reinterpret_cast<const thread uint32_t&>(v454);
uint32_t const v456 = v455 & v426;
bool const v457 = v456 == v426;
bool const v458 = v452 || v457;
half const v459 = v408.i_2;
float const v460 = float(v459);
uint32_t const v461 = reinterpret_cast<const thread uint32_t&>(v460);
uint32_t const v462 = v461 & v426;
bool const v463 = v462 == v426;
bool const v464 = v458 || v463;
half const v465 = v408.i_3;
float const v466 = float(v465);
uint32_t const v467 = reinterpret_cast<const thread uint32_t&>(v466);
uint32_t const v468 = v467 & v426;
bool const v469 = v468 == v426;
bool const v470 = v464 || v469;
half const v471 = v413.i_0;
float const v472 = float(v471);
uint32_t const v473 = reinterpret_cast<const thread uint32_t&>(v472);
uint32_t const v474 = v473 & v426;
bool const v475 = v474 == v426;
bool const v476 = v470 || v475;
half const v477 = v413.i_1;
float const v478 = float(v477);
uint32_t const v479 = reinterpret_cast<const thread uint32_t&>(v478);
uint32_t const v480 = v479 & v426;
bool const v481 = v480 == v426;
bool const v482 = v476 || v481;
half const v483 = v413.i_2;
float const v484 = float(v483);
uint32_t const v485 = reinterpret_cast<const thread uint32_t&>(v484);
uint32_t const v486 = v485 & v426;
bool const v487 = v486 == v426;
bool const v488 = v482 || v487;
half const v489 = v413.i_3;
float const v490 = float(v489);
uint32_t const v491 = reinterpret_cast<const thread uint32_t&>(v490);
uint32_t const v492 = v491 & v426;
bool const v493 = v492 == v426;
bool const v494 = v488 || v493;
half const v495 = v418.i_0;
float const v496 = float(v495);
uint32_t const v497 = reinterpret_cast<const thread uint32_t&>(v496);
uint32_t const v498 = v497 & v426;
bool const v499 = v498 == v426;
bool const v500 = v494 || v499;
half const v501 = v418.i_1;
float const v502 = float(v501);
uint32_t const v503 = reinterpret_cast<const thread uint32_t&>(v502);
uint32_t const v504 = v503 & v426;
bool const v505 = v504 == v426;
bool const v506 = v500 || v505;
half const v507 = v418.i_2;
float const v508 = float(v507);
uint32_t const v509 = reinterpret_cast<const thread uint32_t&>(v508);
uint32_t const v510 = v509 & v426;
bool const v511 = v510 == v426;
bool const v512 = v506 || v511;
half const v513 = v418.i_3;
float const v514 = float(v513);
uint32_t const v515 = reinterpret_cast<const thread uint32_t&>(v514);
uint32_t const v516 = v515 & v426;
bool const v517 = v516 == v426;
bool const v518 = v512 || v517;
bool const v519 = simd_any(v518);;
bool const v520 = thread_index_in_simdgroup_v11 == v100;
if(v520) {
uint32_t const v521 = v519 ? v105 : v100;
uint32_t const v522 = v395 * v223;
uint32_t const v523 = v522 + v64;
uint32_t const v524 = uint32_t(v523);
threadgroup uint32_t * const v525 = &(*v72)[v524];
*v525 = v521;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v526 = v390 + v61;
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
*v613 = v421;
}
 else {
uint32_t const v614 = v395 * v223;
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
*v621 = v421;
}
 else {
uint32_t const v622 = v395 * v223;
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
*v630 = v421;
}
 else {
uint32_t const v631 = v395 * v223;
uint32_t const v632 = v631 + v394;
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
*v639 = v421;
}
 else {
uint32_t const v640 = v395 * v223;
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
thread bool * v648 = &v648_store;if(v393) {
*v648 = v422;
}
 else {
*v648 = v422;
}
uint32_t const v649 = 320;
uint32_t const v650 = v64 * v649;
simdgroup_float8x8 v651_store; thread simdgroup_float8x8 * v651 = &v651_store;*v651 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v652_store; thread simdgroup_half8x8 * v652 = &v652_store;uint32_t const v653 = 72;
threadgroup half_4 * const v654 = &(*v68)[v17];
simdgroup_load(*v652, reinterpret_cast<threadgroup half *>(v654), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v83, *v652, *v651);
simdgroup_half8x8 v655_store; thread simdgroup_half8x8 * v655 = &v655_store;threadgroup half_4 * const v656 = &(*v68)[v330];
simdgroup_load(*v655, reinterpret_cast<threadgroup half *>(v656), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v85, *v655, *v651);
simdgroup_half8x8 v657_store; thread simdgroup_half8x8 * v657 = &v657_store;threadgroup half_4 * const v658 = &(*v68)[v284];
simdgroup_load(*v657, reinterpret_cast<threadgroup half *>(v658), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v86, *v657, *v651);
uint32_t const v659 = 6;
simdgroup_half8x8 v660_store; thread simdgroup_half8x8 * v660 = &v660_store;uint32_t const v661 = 6;
threadgroup half_4 * const v662 = &(*v68)[v661];
simdgroup_load(*v660, reinterpret_cast<threadgroup half *>(v662), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v87, *v660, *v651);
simdgroup_half8x8 v663_store; thread simdgroup_half8x8 * v663 = &v663_store;threadgroup half_4 * const v664 = &(*v68)[v73];
simdgroup_load(*v663, reinterpret_cast<threadgroup half *>(v664), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v88, *v663, *v651);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;uint32_t const v666 = 10;
threadgroup half_4 * const v667 = &(*v68)[v666];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v667), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v89, *v665, *v651);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;uint32_t const v669 = 12;
threadgroup half_4 * const v670 = &(*v68)[v669];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v670), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v90, *v668, *v651);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 14;
threadgroup half_4 * const v673 = &(*v68)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v673), v653, 0, true);
simdgroup_multiply_accumulate(*v651, *v91, *v671, *v651);
uint32_t const v674 = uint32_t(v650);
uint32_t const v675 = 40;
threadgroup float * const v676 = &(*v69)[v674];

simdgroup_store(*v651, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v677_store; thread simdgroup_float8x8 * v677 = &v677_store;*v677 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 144;
uint32_t const v680 = 1008;
threadgroup half_4 * const v681 = &(*v68)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v681), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v83, *v678, *v677);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 146;
threadgroup half_4 * const v684 = &(*v68)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v684), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v85, *v682, *v677);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 148;
threadgroup half_4 * const v687 = &(*v68)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v86, *v685, *v677);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 150;
threadgroup half_4 * const v690 = &(*v68)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v87, *v688, *v677);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 152;
threadgroup half_4 * const v693 = &(*v68)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v693), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v88, *v691, *v677);
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 154;
threadgroup half_4 * const v696 = &(*v68)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v89, *v694, *v677);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 156;
threadgroup half_4 * const v699 = &(*v68)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v90, *v697, *v677);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 158;
threadgroup half_4 * const v702 = &(*v68)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v653, 0, true);
simdgroup_multiply_accumulate(*v677, *v91, *v700, *v677);
uint32_t const v703 = v650 + v65;
uint32_t const v704 = uint32_t(v703);
threadgroup float * const v705 = &(*v69)[v704];

simdgroup_store(*v677, reinterpret_cast<threadgroup float *>(v705), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v706_store; thread simdgroup_float8x8 * v706 = &v706_store;*v706 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 288;
uint32_t const v709 = 864;
threadgroup half_4 * const v710 = &(*v68)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v710), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v83, *v707, *v706);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 290;
threadgroup half_4 * const v713 = &(*v68)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v85, *v711, *v706);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 292;
threadgroup half_4 * const v716 = &(*v68)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v86, *v714, *v706);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 294;
threadgroup half_4 * const v719 = &(*v68)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v87, *v717, *v706);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 296;
threadgroup half_4 * const v722 = &(*v68)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v88, *v720, *v706);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 298;
threadgroup half_4 * const v725 = &(*v68)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v89, *v723, *v706);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 300;
threadgroup half_4 * const v728 = &(*v68)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v90, *v726, *v706);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 302;
threadgroup half_4 * const v731 = &(*v68)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v653, 0, true);
simdgroup_multiply_accumulate(*v706, *v91, *v729, *v706);
uint32_t const v732 = v650 + v101;
uint32_t const v733 = uint32_t(v732);
threadgroup float * const v734 = &(*v69)[v733];

simdgroup_store(*v706, reinterpret_cast<threadgroup float *>(v734), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v735_store; thread simdgroup_float8x8 * v735 = &v735_store;*v735 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
uint32_t const v736 = 24;
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 432;
uint32_t const v739 = 720;
threadgroup half_4 * const v740 = &(*v68)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v740), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v83, *v737, *v735);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 434;
threadgroup half_4 * const v743 = &(*v68)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v85, *v741, *v735);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 436;
threadgroup half_4 * const v746 = &(*v68)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v86, *v744, *v735);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 438;
threadgroup half_4 * const v749 = &(*v68)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v87, *v747, *v735);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 440;
threadgroup half_4 * const v752 = &(*v68)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v88, *v750, *v735);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 442;
threadgroup half_4 * const v755 = &(*v68)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v89, *v753, *v735);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 444;
threadgroup half_4 * const v758 = &(*v68)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v90, *v756, *v735);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 446;
threadgroup half_4 * const v761 = &(*v68)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v653, 0, true);
simdgroup_multiply_accumulate(*v735, *v91, *v759, *v735);
uint32_t const v762 = v650 + v736;
uint32_t const v763 = uint32_t(v762);
threadgroup float * const v764 = &(*v69)[v763];

simdgroup_store(*v735, reinterpret_cast<threadgroup float *>(v764), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v765 = v64 * v65;
uint32_t const v766 = v62 + v765;
uint32_t const v767 = v766 + v66;
array<float, 8> v768_store = {};
thread array<float, 8> * v768 = &v768_store;uint32_t const v769 = v67 * v65;
uint32_t const v770 = v390 + v769;
uint32_t const v771 = v66 * v675;
uint32_t const v772 = v650 + v771;
uint32_t const v773 = v772 + v769;
uint32_t const v774 = uint32_t(v773);
threadgroup float * const v775 = &(*v69)[v774];
float const v776 = *v775;
float v777_store;
thread float * v777 = &v777_store;*v777 = v97;
bool const v778 = *v648;
bool v779_store;
thread bool * v779 = &v779_store;if(v778) {
*v779 = v421;
}
 else {
bool const v780 = v770 < v19;
bool v781_store;
thread bool * v781 = &v781_store;*v781 = v780;
bool const v782 = v767 < v18;
bool const v783 = *v781;
bool const v784 = v783 && v782;
*v781 = v784;
bool const v785 = *v781;
if(v785) {
uint32_t const v786 = v43 * v32;
uint32_t const v787 = v46 * v33;
uint32_t const v788 = v786 + v787;
uint32_t const v789 = uint32_t(v767);
uint32_t const v790 = v789 * v34;
uint32_t const v791 = v788 + v790;
uint32_t const v792 = uint32_t(v770);
uint32_t const v793 = v792 * v35;
uint32_t const v794 = v791 + v793;
device uint8_t const* const v795 = &v6[v794];
uint8_t const v796 = *v795;
uint8_t const v797 = 0;
bool const v798 = v796 != v797;
bool const v799 = !v798;
*v781 = v799;
}
bool const v800 = *v781;
*v779 = v800;
}
bool const v801 = *v779;
if(v801) {
uint32_t const v802 = v18 - v105;
uint32_t const v803 = min(v767, v802);
float const v804 = v776 * v22;
uint32_t const v805 = v43 * v36;
uint32_t const v806 = v46 * v37;
uint32_t const v807 = v805 + v806;
uint32_t const v808 = uint32_t(v803);
uint32_t const v809 = v808 * v38;
uint32_t const v810 = v807 + v809;
uint32_t const v811 = uint32_t(v770);
uint32_t const v812 = v811 * v39;
uint32_t const v813 = v810 + v812;
device half const* const v814 = &v7[v813];
half const v815 = *v814;
float const v816 = float(v815);
float const v817 = v804 + v816;
*v777 = v817;
}
thread float * const v818 = &(*v768)[v17];
float const v819 = *v777;
*v818 = v819;
float const v820 = max(v97, v819);
uint32_t const v821 = v769 + v105;
uint32_t const v822 = v390 + v821;
uint32_t const v823 = v772 + v821;
uint32_t const v824 = uint32_t(v823);
threadgroup float * const v825 = &(*v69)[v824];
float const v826 = *v825;
float v827_store;
thread float * v827 = &v827_store;*v827 = v97;
bool const v828 = *v648;
bool v829_store;
thread bool * v829 = &v829_store;if(v828) {
*v829 = v421;
}
 else {
bool const v830 = v822 < v19;
bool v831_store;
thread bool * v831 = &v831_store;*v831 = v830;
bool const v832 = v767 < v18;
bool const v833 = *v831;
bool const v834 = v833 && v832;
*v831 = v834;
bool const v835 = *v831;
if(v835) {
uint32_t const v836 = v43 * v32;
uint32_t const v837 = v46 * v33;
uint32_t const v838 = v836 + v837;
uint32_t const v839 = uint32_t(v767);
uint32_t const v840 = v839 * v34;
uint32_t const v841 = v838 + v840;
uint32_t const v842 = uint32_t(v822);
uint32_t const v843 = v842 * v35;
uint32_t const v844 = v841 + v843;
device uint8_t const* const v845 = &v6[v844];
uint8_t const v846 = *v845;
uint8_t const v847 = 0;
bool const v848 = v846 != v847;
bool const v849 = !v848;
*v831 = v849;
}
bool const v850 = *v831;
*v829 = v850;
}
bool const v851 = *v829;
if(v851) {
uint32_t const v852 = v18 - v105;
uint32_t const v853 = min(v767, v852);
float const v854 = v826 * v22;
uint32_t const v855 = v43 * v36;
uint32_t const v856 = v46 * v37;
uint32_t const v857 = v855 + v856;
uint32_t const v858 = uint32_t(v853);
uint32_t const v859 = v858 * v38;
uint32_t const v860 = v857 + v859;
uint32_t const v861 = uint32_t(v822);
uint32_t const v862 = v861 * v39;
uint32_t const v863 = v860 + v862;
device half const* const v864 = &v7[v863];
half const v865 = *v864;
float const v866 = float(v865);
float const v867 = v854 + v866;
*v827 = v867;
}
thread float * const v868 = &(*v768)[v71];
float const v869 = *v827;
*v868 = v869;
float const v870 = max(v820, v869);
uint32_t const v871 = v769 + v394;
uint32_t const v872 = v390 + v871;
uint32_t const v873 = v772 + v871;
uint32_t const v874 = uint32_t(v873);
threadgroup float * const v875 = &(*v69)[v874];
float const v876 = *v875;
float v877_store;
thread float * v877 = &v877_store;*v877 = v97;
bool const v878 = *v648;
bool v879_store;
thread bool * v879 = &v879_store;if(v878) {
*v879 = v421;
}
 else {
bool const v880 = v872 < v19;
bool v881_store;
thread bool * v881 = &v881_store;*v881 = v880;
bool const v882 = v767 < v18;
bool const v883 = *v881;
bool const v884 = v883 && v882;
*v881 = v884;
bool const v885 = *v881;
if(v885) {
uint32_t const v886 = v43 * v32;
uint32_t const v887 = v46 * v33;
uint32_t const v888 = v886 + v887;
uint32_t const v889 = uint32_t(v767);
uint32_t const v890 = v889 * v34;
uint32_t const v891 = v888 + v890;
uint32_t const v892 = uint32_t(v872);
uint32_t const v893 = v892 * v35;
uint32_t const v894 = v891 + v893;
device uint8_t const* const v895 = &v6[v894];
uint8_t const v896 = *v895;
uint8_t const v897 = 0;
bool const v898 = v896 != v897;
bool const v899 = !v898;
*v881 = v899;
}
bool const v900 = *v881;
*v879 = v900;
}
bool const v901 = *v879;
if(v901) {
uint32_t const v902 = v18 - v105;
uint32_t const v903 = min(v767, v902);
float const v904 = v876 * v22;
uint32_t const v905 = v43 * v36;
uint32_t const v906 = v46 * v37;
uint32_t const v907 = v905 + v906;
uint32_t const v908 = uint32_t(v903);
uint32_t const v909 = v908 * v38;
uint32_t const v910 = v907 + v909;
uint32_t const v911 = uint32_t(v872);
uint32_t const v912 = v911 * v39;
uint32_t const v913 = v910 + v912;
device half const* const v914 = &v7[v913];
half const v915 = *v914;
float const v916 = float(v915);
float const v917 = v904 + v916;
*v877 = v917;
}
thread float * const v918 = &(*v768)[v330];
float const v919 = *v877;
*v918 = v919;
float const v920 = max(v870, v919);
uint32_t const v921 = 3;
uint32_t const v922 = v769 + v921;
uint32_t const v923 = v390 + v922;
uint32_t const v924 = v772 + v922;
uint32_t const v925 = uint32_t(v924);
threadgroup float * const v926 = &(*v69)[v925];
float const v927 = *v926;
float v928_store;
thread float * v928 = &v928_store;*v928 = v97;
bool const v929 = *v648;
bool v930_store;
thread bool * v930 = &v930_store;if(v929) {
*v930 = v421;
}
 else {
bool const v931 = v923 < v19;
bool v932_store;
thread bool * v932 = &v932_store;*v932 = v931;
bool const v933 = v767 < v18;
bool const v934 = *v932;
bool const v935 = v934 && v933;
*v932 = v935;
bool const v936 = *v932;
if(v936) {
uint32_t const v937 = v43 * v32;
uint32_t const v938 = v46 * v33;
uint32_t const v939 = v937 + v938;
uint32_t const v940 = uint32_t(v767);
uint32_t const v941 = v940 * v34;
uint32_t const v942 = v939 + v941;
uint32_t const v943 = uint32_t(v923);
uint32_t const v944 = v943 * v35;
uint32_t const v945 = v942 + v944;
device uint8_t const* const v946 = &v6[v945];
uint8_t const v947 = *v946;
uint8_t const v948 = 0;
bool const v949 = v947 != v948;
bool const v950 = !v949;
*v932 = v950;
}
bool const v951 = *v932;
*v930 = v951;
}
bool const v952 = *v930;
if(v952) {
uint32_t const v953 = v18 - v105;
uint32_t const v954 = min(v767, v953);
float const v955 = v927 * v22;
uint32_t const v956 = v43 * v36;
uint32_t const v957 = v46 * v37;
uint32_t const v958 = v956 + v957;
uint32_t const v959 = uint32_t(v954);
uint32_t const v960 = v959 * v38;
uint32_t const v961 = v958 + v960;
uint32_t const v962 = uint32_t(v923);
uint32_t const v963 = v962 * v39;
uint32_t const v964 = v961 + v963;
device half const* const v965 = &v7[v964];
half const v966 = *v965;
float const v967 = float(v966);
float const v968 = v955 + v967;
*v928 = v968;
}
thread float * const v969 = &(*v768)[v346];
float const v970 = *v928;
*v969 = v970;
float const v971 = max(v920, v970);
uint32_t const v972 = v769 + v223;
uint32_t const v973 = v390 + v972;
uint32_t const v974 = v772 + v972;
uint32_t const v975 = uint32_t(v974);
threadgroup float * const v976 = &(*v69)[v975];
float const v977 = *v976;
float v978_store;
thread float * v978 = &v978_store;*v978 = v97;
bool const v979 = *v648;
bool v980_store;
thread bool * v980 = &v980_store;if(v979) {
*v980 = v421;
}
 else {
bool const v981 = v973 < v19;
bool v982_store;
thread bool * v982 = &v982_store;*v982 = v981;
bool const v983 = v767 < v18;
bool const v984 = *v982;
bool const v985 = v984 && v983;
*v982 = v985;
bool const v986 = *v982;
if(v986) {
uint32_t const v987 = v43 * v32;
uint32_t const v988 = v46 * v33;
uint32_t const v989 = v987 + v988;
uint32_t const v990 = uint32_t(v767);
uint32_t const v991 = v990 * v34;
uint32_t const v992 = v989 + v991;
uint32_t const v993 = uint32_t(v973);
uint32_t const v994 = v993 * v35;
uint32_t const v995 = v992 + v994;
device uint8_t const* const v996 = &v6[v995];
uint8_t const v997 = *v996;
uint8_t const v998 = 0;
bool const v999 = v997 != v998;
bool const v1000 = !v999;
*v982 = v1000;
}
bool const v1001 = *v982;
*v980 = v1001;
}
bool const v1002 = *v980;
if(v1002) {
uint32_t const v1003 = v18 - v105;
uint32_t const v1004 = min(v767, v1003);
float const v1005 = v977 * v22;
uint32_t const v1006 = v43 * v36;
uint32_t const v1007 = v46 * v37;
uint32_t const v1008 = v1006 + v1007;
uint32_t const v1009 = uint32_t(v1004);
uint32_t const v1010 = v1009 * v38;
uint32_t const v1011 = v1008 + v1010;
uint32_t const v1012 = uint32_t(v973);
uint32_t const v1013 = v1012 * v39;
uint32_t const v1014 = v1011 + v1013;
device half const* const v1015 = &v7[v1014];
half const v1016 = *v1015;
float const v1017 = float(v1016);
float const v1018 = v1005 + v1017;
*v978 = v1018;
}
thread float * const v1019 = &(*v768)[v284];
float const v1020 = *v978;
*v1019 = v1020;
float const v1021 = max(v971, v1020);
uint32_t const v1022 = 5;
uint32_t const v1023 = v769 + v1022;
uint32_t const v1024 = v390 + v1023;
uint32_t const v1025 = v772 + v1023;
uint32_t const v1026 = uint32_t(v1025);
threadgroup float * const v1027 = &(*v69)[v1026];
float const v1028 = *v1027;
float v1029_store;
thread float * v1029 = &v1029_store;*v1029 = v97;
bool const v1030 = *v648;
bool v1031_store;
thread bool * v1031 = &v1031_store;if(v1030) {
*v1031 = v421;
}
 else {
bool const v1032 = v1024 < v19;
bool v1033_store;
thread bool * v1033 = &v1033_store;*v1033 = v1032;
bool const v1034 = v767 < v18;
bool const v1035 = *v1033;
bool const v1036 = v1035 && v1034;
*v1033 = v1036;
bool const v1037 = *v1033;
if(v1037) {
uint32_t const v1038 = v43 * v32;
uint32_t const v1039 = v46 * v33;
uint32_t const v1040 = v1038 + v1039;
uint32_t const v1041 = uint32_t(v767);
uint32_t const v1042 = v1041 * v34;
uint32_t const v1043 = v1040 + v1042;
uint32_t const v1044 = uint32_t(v1024);
uint32_t const v1045 = v1044 * v35;
uint32_t const v1046 = v1043 + v1045;
device uint8_t const* const v1047 = &v6[v1046];
uint8_t const v1048 = *v1047;
uint8_t const v1049 = 0;
bool const v1050 = v1048 != v1049;
bool const v1051 = !v1050;
*v1033 = v1051;
}
bool const v1052 = *v1033;
*v1031 = v1052;
}
bool const v1053 = *v1031;
if(v1053) {
uint32_t const v1054 = v18 - v105;
uint32_t const v1055 = min(v767, v1054);
float const v1056 = v1028 * v22;
uint32_t const v1057 = v43 * v36;
uint32_t const v1058 = v46 * v37;
uint32_t const v1059 = v1057 + v1058;
uint32_t const v1060 = uint32_t(v1055);
uint32_t const v1061 = v1060 * v38;
uint32_t const v1062 = v1059 + v1061;
uint32_t const v1063 = uint32_t(v1024);
uint32_t const v1064 = v1063 * v39;
uint32_t const v1065 = v1062 + v1064;
device half const* const v1066 = &v7[v1065];
half const v1067 = *v1066;
float const v1068 = float(v1067);
float const v1069 = v1056 + v1068;
*v1029 = v1069;
}
uint32_t const v1070 = 5;
thread float * const v1071 = &(*v768)[v1070];
float const v1072 = *v1029;
*v1071 = v1072;
float const v1073 = max(v1021, v1072);
uint32_t const v1074 = v769 + v659;
uint32_t const v1075 = v390 + v1074;
uint32_t const v1076 = v772 + v1074;
uint32_t const v1077 = uint32_t(v1076);
threadgroup float * const v1078 = &(*v69)[v1077];
float const v1079 = *v1078;
float v1080_store;
thread float * v1080 = &v1080_store;*v1080 = v97;
bool const v1081 = *v648;
bool v1082_store;
thread bool * v1082 = &v1082_store;if(v1081) {
*v1082 = v421;
}
 else {
bool const v1083 = v1075 < v19;
bool v1084_store;
thread bool * v1084 = &v1084_store;*v1084 = v1083;
bool const v1085 = v767 < v18;
bool const v1086 = *v1084;
bool const v1087 = v1086 && v1085;
*v1084 = v1087;
bool const v1088 = *v1084;
if(v1088) {
uint32_t const v1089 = v43 * v32;
uint32_t const v1090 = v46 * v33;
uint32_t const v1091 = v1089 + v1090;
uint32_t const v1092 = uint32_t(v767);
uint32_t const v1093 = v1092 * v34;
uint32_t const v1094 = v1091 + v1093;
uint32_t const v1095 = uint32_t(v1075);
uint32_t const v1096 = v1095 * v35;
uint32_t const v1097 = v1094 + v1096;
device uint8_t const* const v1098 = &v6[v1097];
uint8_t const v1099 = *v1098;
uint8_t const v1100 = 0;
bool const v1101 = v1099 != v1100;
bool const v1102 = !v1101;
*v1084 = v1102;
}
bool const v1103 = *v1084;
*v1082 = v1103;
}
bool const v1104 = *v1082;
if(v1104) {
uint32_t const v1105 = v18 - v105;
uint32_t const v1106 = min(v767, v1105);
float const v1107 = v1079 * v22;
uint32_t const v1108 = v43 * v36;
uint32_t const v1109 = v46 * v37;
uint32_t const v1110 = v1108 + v1109;
uint32_t const v1111 = uint32_t(v1106);
uint32_t const v1112 = v1111 * v38;
uint32_t const v1113 = v1110 + v1112;
uint32_t const v1114 = uint32_t(v1075);
uint32_t const v1115 = v1114 * v39;
uint32_t const v1116 = v1113 + v1115;
device half const* const v1117 = &v7[v1116];
half const v1118 = *v1117;
float const v1119 = float(v1118);
float const v1120 = v1107 + v1119;
*v1080 = v1120;
}
thread float * const v1121 = &(*v768)[v661];
float const v1122 = *v1080;
*v1121 = v1122;
float const v1123 = max(v1073, v1122);
uint32_t const v1124 = 7;
uint32_t const v1125 = v769 + v1124;
uint32_t const v1126 = v390 + v1125;
uint32_t const v1127 = v772 + v1125;
uint32_t const v1128 = uint32_t(v1127);
threadgroup float * const v1129 = &(*v69)[v1128];
float const v1130 = *v1129;
float v1131_store;
thread float * v1131 = &v1131_store;*v1131 = v97;
bool const v1132 = *v648;
bool v1133_store;
thread bool * v1133 = &v1133_store;if(v1132) {
*v1133 = v421;
}
 else {
bool const v1134 = v1126 < v19;
bool v1135_store;
thread bool * v1135 = &v1135_store;*v1135 = v1134;
bool const v1136 = v767 < v18;
bool const v1137 = *v1135;
bool const v1138 = v1137 && v1136;
*v1135 = v1138;
bool const v1139 = *v1135;
if(v1139) {
uint32_t const v1140 = v43 * v32;
uint32_t const v1141 = v46 * v33;
uint32_t const v1142 = v1140 + v1141;
uint32_t const v1143 = uint32_t(v767);
uint32_t const v1144 = v1143 * v34;
uint32_t const v1145 = v1142 + v1144;
uint32_t const v1146 = uint32_t(v1126);
uint32_t const v1147 = v1146 * v35;
uint32_t const v1148 = v1145 + v1147;
device uint8_t const* const v1149 = &v6[v1148];
uint8_t const v1150 = *v1149;
uint8_t const v1151 = 0;
bool const v1152 = v1150 != v1151;
bool const v1153 = !v1152;
*v1135 = v1153;
}
bool const v1154 = *v1135;
*v1133 = v1154;
}
bool const v1155 = *v1133;
if(v1155) {
uint32_t const v1156 = v18 - v105;
uint32_t const v1157 = min(v767, v1156);
float const v1158 = v1130 * v22;
uint32_t const v1159 = v43 * v36;
uint32_t const v1160 = v46 * v37;
uint32_t const v1161 = v1159 + v1160;
uint32_t const v1162 = uint32_t(v1157);
uint32_t const v1163 = v1162 * v38;
uint32_t const v1164 = v1161 + v1163;
uint32_t const v1165 = uint32_t(v1126);
uint32_t const v1166 = v1165 * v39;
uint32_t const v1167 = v1164 + v1166;
device half const* const v1168 = &v7[v1167];
half const v1169 = *v1168;
float const v1170 = float(v1169);
float const v1171 = v1158 + v1170;
*v1131 = v1171;
}
uint32_t const v1172 = 7;
thread float * const v1173 = &(*v768)[v1172];
float const v1174 = *v1131;
*v1173 = v1174;
float const v1175 = max(v1123, v1174);
float const v1176 = simd_shuffle_xor(v1175, v65);;
float const v1177 = max(v1175, v1176);
float const v1178 = simd_shuffle_xor(v1177, v101);;
float const v1179 = max(v1177, v1178);
float const v1180 = *v96;
float const v1181 = 5.54517698;
float const v1182 = v1180 + v1181;
bool const v1183 = v1179 > v1182;
float const v1184 = v1183 ? v1179 : v1180;
float const v1185 = v1180 - v1184;
float const v1186 = exp(v1185);bool const v1187 = v1184 != v1180;
bool v1188_store;
thread bool * v1188 = &v1188_store;if(v1187) {
bool const v1189 = v1180 != v97;
*v1188 = v1189;
}
 else {
*v1188 = v422;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1190 = *v1188;
bool const v1191 = simd_any(v1190);;
if(v1191) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1192 = v67 * v394;
uint32_t const v1193 = v772 + v1192;
uint32_t const v1194 = uint32_t(v1193);
threadgroup float * const v1195 = &(*v69)[v1194];
float const v1196 = *v1195;
float const v1197 = v1196 * v1186;
*v1195 = v1197;
uint32_t const v1198 = v1193 + v105;
uint32_t const v1199 = uint32_t(v1198);
threadgroup float * const v1200 = &(*v69)[v1199];
float const v1201 = *v1200;
float const v1202 = v1201 * v1186;
*v1200 = v1202;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1203 = *v1195;
float const v1204 = v1203 * v1186;
*v1195 = v1204;
float const v1205 = *v1200;
float const v1206 = v1205 * v1186;
*v1200 = v1206;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1207 = *v1195;
float const v1208 = v1207 * v1186;
*v1195 = v1208;
float const v1209 = *v1200;
float const v1210 = v1209 * v1186;
*v1200 = v1210;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1211 = *v1195;
float const v1212 = v1211 * v1186;
*v1195 = v1212;
float const v1213 = *v1200;
float const v1214 = v1213 * v1186;
*v1200 = v1214;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1215 = *v1195;
float const v1216 = v1215 * v1186;
*v1195 = v1216;
float const v1217 = *v1200;
float const v1218 = v1217 * v1186;
*v1200 = v1218;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1219 = *v1195;
float const v1220 = v1219 * v1186;
*v1195 = v1220;
float const v1221 = *v1200;
float const v1222 = v1221 * v1186;
*v1200 = v1222;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1223 = *v1195;
float const v1224 = v1223 * v1186;
*v1195 = v1224;
float const v1225 = *v1200;
float const v1226 = v1225 * v1186;
*v1200 = v1226;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1227 = *v1195;
float const v1228 = v1227 * v1186;
*v1195 = v1228;
float const v1229 = *v1200;
float const v1230 = v1229 * v1186;
*v1200 = v1230;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v96 = v1184;
float const v1231 = *v818;
uint32_t const v1232 = reinterpret_cast<const thread uint32_t&>(v1231);
uint32_t const v1233 = 4286578687;
bool const v1234 = v1232 == v1233;
float const v1235 = v1231 - v1184;
float const v1236 = exp(v1235);float const v1237 = v1234 ? v75 : v1236;
half const v1238 = half(v1237);
threadgroup half * const v1239 = &(*v70)[v774];
*v1239 = v1238;
float const v1240 = *v868;
uint32_t const v1241 = reinterpret_cast<const thread uint32_t&>(v1240);
bool const v1242 = v1241 == v1233;
float const v1243 = v1240 - v1184;
float const v1244 = exp(v1243);float const v1245 = v1242 ? v75 : v1244;
float const v1246 = v1237 + v1245;
uint32_t const v1247 = v773 + v105;
half const v1248 = half(v1245);
uint32_t const v1249 = uint32_t(v1247);
threadgroup half * const v1250 = &(*v70)[v1249];
*v1250 = v1248;
float const v1251 = *v918;
uint32_t const v1252 = reinterpret_cast<const thread uint32_t&>(v1251);
bool const v1253 = v1252 == v1233;
float const v1254 = v1251 - v1184;
float const v1255 = exp(v1254);float const v1256 = v1253 ? v75 : v1255;
float const v1257 = v1246 + v1256;
uint32_t const v1258 = v773 + v394;
half const v1259 = half(v1256);
uint32_t const v1260 = uint32_t(v1258);
threadgroup half * const v1261 = &(*v70)[v1260];
*v1261 = v1259;
float const v1262 = *v969;
uint32_t const v1263 = reinterpret_cast<const thread uint32_t&>(v1262);
bool const v1264 = v1263 == v1233;
float const v1265 = v1262 - v1184;
float const v1266 = exp(v1265);float const v1267 = v1264 ? v75 : v1266;
float const v1268 = v1257 + v1267;
uint32_t const v1269 = v773 + v921;
half const v1270 = half(v1267);
uint32_t const v1271 = uint32_t(v1269);
threadgroup half * const v1272 = &(*v70)[v1271];
*v1272 = v1270;
float const v1273 = *v1019;
uint32_t const v1274 = reinterpret_cast<const thread uint32_t&>(v1273);
bool const v1275 = v1274 == v1233;
float const v1276 = v1273 - v1184;
float const v1277 = exp(v1276);float const v1278 = v1275 ? v75 : v1277;
float const v1279 = v1268 + v1278;
uint32_t const v1280 = v773 + v223;
half const v1281 = half(v1278);
uint32_t const v1282 = uint32_t(v1280);
threadgroup half * const v1283 = &(*v70)[v1282];
*v1283 = v1281;
float const v1284 = *v1071;
uint32_t const v1285 = reinterpret_cast<const thread uint32_t&>(v1284);
bool const v1286 = v1285 == v1233;
float const v1287 = v1284 - v1184;
float const v1288 = exp(v1287);float const v1289 = v1286 ? v75 : v1288;
float const v1290 = v1279 + v1289;
uint32_t const v1291 = v773 + v1022;
half const v1292 = half(v1289);
uint32_t const v1293 = uint32_t(v1291);
threadgroup half * const v1294 = &(*v70)[v1293];
*v1294 = v1292;
float const v1295 = *v1121;
uint32_t const v1296 = reinterpret_cast<const thread uint32_t&>(v1295);
bool const v1297 = v1296 == v1233;
float const v1298 = v1295 - v1184;
float const v1299 = exp(v1298);float const v1300 = v1297 ? v75 : v1299;
float const v1301 = v1290 + v1300;
uint32_t const v1302 = v773 + v659;
half const v1303 = half(v1300);
uint32_t const v1304 = uint32_t(v1302);
threadgroup half * const v1305 = &(*v70)[v1304];
*v1305 = v1303;
float const v1306 = *v1173;
uint32_t const v1307 = reinterpret_cast<const thread uint32_t&>(v1306);
bool const v1308 = v1307 == v1233;
float const v1309 = v1306 - v1184;
float const v1310 = exp(v1309);float const v1311 = v1308 ? v75 : v1310;
float const v1312 = v1301 + v1311;
uint32_t const v1313 = v773 + v1124;
half const v1314 = half(v1311);
uint32_t const v1315 = uint32_t(v1313);
threadgroup half * const v1316 = &(*v70)[v1315];
*v1316 = v1314;
float const v1317 = *v98;
float const v1318 = fma(v1317, v1186, v1312);
*v98 = v1318;
float const v1319 = *v99;
float const v1320 = fma(v1319, v1186, v1312);
*v99 = v1320;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1321 = *v648;
bool const v1322 = !v1321;
bool const v1323 = *v611;
bool const v1324 = v1323 && v1322;
if(v1324) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1325 = v67 * v394;
uint32_t const v1326 = v772 + v1325;
for(uint32_t v1327 = v100; v1327 < v61; v1327 += v105) {
uint32_t const v1328 = v772 + v1327;
uint32_t const v1329 = uint32_t(v1328);
threadgroup half * const v1330 = &(*v70)[v1329];
half const v1331 = *v1330;
float const v1332 = float(v1331);
uint32_t const v1333 = reinterpret_cast<const thread uint32_t&>(v1332);
bool const v1334 = v1333 == v100;
bool const v1335 = !v1334;
if(v1335) {
uint32_t const v1336 = v1327 * v127;
uint32_t const v1337 = v400 + v1336;
uint32_t const v1338 = v1325 / v223;
uint32_t const v1339 = v1337 + v1338;
uint32_t const v1340 = uint32_t(v1339);
threadgroup half_4 * const v1341 = &(*v68)[v1340];
half_4 const v1342 = *v1341;
half const v1343 = v1342.i_0;
float const v1344 = float(v1343);
float v1345_store;
thread float * v1345 = &v1345_store;*v1345 = v1344;
uint32_t const v1346 = v67 % v394;
bool const v1347 = v1346 == v105;
if(v1347) {
half const v1348 = v1342.i_2;
float const v1349 = float(v1348);
*v1345 = v1349;
}
uint32_t const v1350 = uint32_t(v1326);
float const v1351 = *v1345;
threadgroup float * const v1352 = &(*v69)[v1350];
float const v1353 = *v1352;
float const v1354 = fma(v1332, v1351, v1353);
*v1352 = v1354;
half const v1355 = v1342.i_1;
float const v1356 = float(v1355);
float v1357_store;
thread float * v1357 = &v1357_store;*v1357 = v1356;
if(v1347) {
half const v1358 = v1342.i_3;
float const v1359 = float(v1358);
*v1357 = v1359;
}
uint32_t const v1360 = v1326 + v105;
uint32_t const v1361 = uint32_t(v1360);
float const v1362 = *v1357;
threadgroup float * const v1363 = &(*v69)[v1361];
float const v1364 = *v1363;
float const v1365 = fma(v1332, v1362, v1364);
*v1363 = v1365;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1366 = v100; v1366 < v61; v1366 += v105) {
uint32_t const v1367 = v772 + v1366;
uint32_t const v1368 = uint32_t(v1367);
threadgroup half * const v1369 = &(*v70)[v1368];
half const v1370 = *v1369;
float const v1371 = float(v1370);
uint32_t const v1372 = reinterpret_cast<const thread uint32_t&>(v1371);
bool const v1373 = v1372 == v100;
bool const v1374 = !v1373;
if(v1374) {
uint32_t const v1375 = v1366 * v127;
uint32_t const v1376 = 578;
uint32_t const v1377 = v1376 + v1375;
uint32_t const v1378 = v1325 / v223;
uint32_t const v1379 = v1377 + v1378;
uint32_t const v1380 = uint32_t(v1379);
threadgroup half_4 * const v1381 = &(*v68)[v1380];
half_4 const v1382 = *v1381;
half const v1383 = v1382.i_0;
float const v1384 = float(v1383);
float v1385_store;
thread float * v1385 = &v1385_store;*v1385 = v1384;
uint32_t const v1386 = v67 % v394;
bool const v1387 = v1386 == v105;
if(v1387) {
half const v1388 = v1382.i_2;
float const v1389 = float(v1388);
*v1385 = v1389;
}
uint32_t const v1390 = uint32_t(v1326);
float const v1391 = *v1385;
threadgroup float * const v1392 = &(*v69)[v1390];
float const v1393 = *v1392;
float const v1394 = fma(v1371, v1391, v1393);
*v1392 = v1394;
half const v1395 = v1382.i_1;
float const v1396 = float(v1395);
float v1397_store;
thread float * v1397 = &v1397_store;*v1397 = v1396;
if(v1387) {
half const v1398 = v1382.i_3;
float const v1399 = float(v1398);
*v1397 = v1399;
}
uint32_t const v1400 = v1326 + v105;
uint32_t const v1401 = uint32_t(v1400);
float const v1402 = *v1397;
threadgroup float * const v1403 = &(*v69)[v1401];
float const v1404 = *v1403;
float const v1405 = fma(v1371, v1402, v1404);
*v1403 = v1405;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1406 = v100; v1406 < v61; v1406 += v105) {
uint32_t const v1407 = v772 + v1406;
uint32_t const v1408 = uint32_t(v1407);
threadgroup half * const v1409 = &(*v70)[v1408];
half const v1410 = *v1409;
float const v1411 = float(v1410);
uint32_t const v1412 = reinterpret_cast<const thread uint32_t&>(v1411);
bool const v1413 = v1412 == v100;
bool const v1414 = !v1413;
if(v1414) {
uint32_t const v1415 = v1406 * v127;
uint32_t const v1416 = 580;
uint32_t const v1417 = v1416 + v1415;
uint32_t const v1418 = v1325 / v223;
uint32_t const v1419 = v1417 + v1418;
uint32_t const v1420 = uint32_t(v1419);
threadgroup half_4 * const v1421 = &(*v68)[v1420];
half_4 const v1422 = *v1421;
half const v1423 = v1422.i_0;
float const v1424 = float(v1423);
float v1425_store;
thread float * v1425 = &v1425_store;*v1425 = v1424;
uint32_t const v1426 = v67 % v394;
bool const v1427 = v1426 == v105;
if(v1427) {
half const v1428 = v1422.i_2;
float const v1429 = float(v1428);
*v1425 = v1429;
}
uint32_t const v1430 = uint32_t(v1326);
float const v1431 = *v1425;
threadgroup float * const v1432 = &(*v69)[v1430];
float const v1433 = *v1432;
float const v1434 = fma(v1411, v1431, v1433);
*v1432 = v1434;
half const v1435 = v1422.i_1;
float const v1436 = float(v1435);
float v1437_store;
thread float * v1437 = &v1437_store;*v1437 = v1436;
if(v1427) {
half const v1438 = v1422.i_3;
float const v1439 = float(v1438);
*v1437 = v1439;
}
uint32_t const v1440 = v1326 + v105;
uint32_t const v1441 = uint32_t(v1440);
float const v1442 = *v1437;
threadgroup float * const v1443 = &(*v69)[v1441];
float const v1444 = *v1443;
float const v1445 = fma(v1411, v1442, v1444);
*v1443 = v1445;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1446 = v100; v1446 < v61; v1446 += v105) {
uint32_t const v1447 = v772 + v1446;
uint32_t const v1448 = uint32_t(v1447);
threadgroup half * const v1449 = &(*v70)[v1448];
half const v1450 = *v1449;
float const v1451 = float(v1450);
uint32_t const v1452 = reinterpret_cast<const thread uint32_t&>(v1451);
bool const v1453 = v1452 == v100;
bool const v1454 = !v1453;
if(v1454) {
uint32_t const v1455 = v1446 * v127;
uint32_t const v1456 = 582;
uint32_t const v1457 = v1456 + v1455;
uint32_t const v1458 = v1325 / v223;
uint32_t const v1459 = v1457 + v1458;
uint32_t const v1460 = uint32_t(v1459);
threadgroup half_4 * const v1461 = &(*v68)[v1460];
half_4 const v1462 = *v1461;
half const v1463 = v1462.i_0;
float const v1464 = float(v1463);
float v1465_store;
thread float * v1465 = &v1465_store;*v1465 = v1464;
uint32_t const v1466 = v67 % v394;
bool const v1467 = v1466 == v105;
if(v1467) {
half const v1468 = v1462.i_2;
float const v1469 = float(v1468);
*v1465 = v1469;
}
uint32_t const v1470 = uint32_t(v1326);
float const v1471 = *v1465;
threadgroup float * const v1472 = &(*v69)[v1470];
float const v1473 = *v1472;
float const v1474 = fma(v1451, v1471, v1473);
*v1472 = v1474;
half const v1475 = v1462.i_1;
float const v1476 = float(v1475);
float v1477_store;
thread float * v1477 = &v1477_store;*v1477 = v1476;
if(v1467) {
half const v1478 = v1462.i_3;
float const v1479 = float(v1478);
*v1477 = v1479;
}
uint32_t const v1480 = v1326 + v105;
uint32_t const v1481 = uint32_t(v1480);
float const v1482 = *v1477;
threadgroup float * const v1483 = &(*v69)[v1481];
float const v1484 = *v1483;
float const v1485 = fma(v1451, v1482, v1484);
*v1483 = v1485;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1486 = v100; v1486 < v61; v1486 += v105) {
uint32_t const v1487 = v772 + v1486;
uint32_t const v1488 = uint32_t(v1487);
threadgroup half * const v1489 = &(*v70)[v1488];
half const v1490 = *v1489;
float const v1491 = float(v1490);
uint32_t const v1492 = reinterpret_cast<const thread uint32_t&>(v1491);
bool const v1493 = v1492 == v100;
bool const v1494 = !v1493;
if(v1494) {
uint32_t const v1495 = v1486 * v127;
uint32_t const v1496 = 584;
uint32_t const v1497 = v1496 + v1495;
uint32_t const v1498 = v1325 / v223;
uint32_t const v1499 = v1497 + v1498;
uint32_t const v1500 = uint32_t(v1499);
threadgroup half_4 * const v1501 = &(*v68)[v1500];
half_4 const v1502 = *v1501;
half const v1503 = v1502.i_0;
float const v1504 = float(v1503);
float v1505_store;
thread float * v1505 = &v1505_store;*v1505 = v1504;
uint32_t const v1506 = v67 % v394;
bool const v1507 = v1506 == v105;
if(v1507) {
half const v1508 = v1502.i_2;
float const v1509 = float(v1508);
*v1505 = v1509;
}
uint32_t const v1510 = uint32_t(v1326);
float const v1511 = *v1505;
threadgroup float * const v1512 = &(*v69)[v1510];
float const v1513 = *v1512;
float const v1514 = fma(v1491, v1511, v1513);
*v1512 = v1514;
half const v1515 = v1502.i_1;
float const v1516 = float(v1515);
float v1517_store;
thread float * v1517 = &v1517_store;*v1517 = v1516;
if(v1507) {
half const v1518 = v1502.i_3;
float const v1519 = float(v1518);
*v1517 = v1519;
}
uint32_t const v1520 = v1326 + v105;
uint32_t const v1521 = uint32_t(v1520);
float const v1522 = *v1517;
threadgroup float * const v1523 = &(*v69)[v1521];
float const v1524 = *v1523;
float const v1525 = fma(v1491, v1522, v1524);
*v1523 = v1525;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1526 = v100; v1526 < v61; v1526 += v105) {
uint32_t const v1527 = v772 + v1526;
uint32_t const v1528 = uint32_t(v1527);
threadgroup half * const v1529 = &(*v70)[v1528];
half const v1530 = *v1529;
float const v1531 = float(v1530);
uint32_t const v1532 = reinterpret_cast<const thread uint32_t&>(v1531);
bool const v1533 = v1532 == v100;
bool const v1534 = !v1533;
if(v1534) {
uint32_t const v1535 = v1526 * v127;
uint32_t const v1536 = 586;
uint32_t const v1537 = v1536 + v1535;
uint32_t const v1538 = v1325 / v223;
uint32_t const v1539 = v1537 + v1538;
uint32_t const v1540 = uint32_t(v1539);
threadgroup half_4 * const v1541 = &(*v68)[v1540];
half_4 const v1542 = *v1541;
half const v1543 = v1542.i_0;
float const v1544 = float(v1543);
float v1545_store;
thread float * v1545 = &v1545_store;*v1545 = v1544;
uint32_t const v1546 = v67 % v394;
bool const v1547 = v1546 == v105;
if(v1547) {
half const v1548 = v1542.i_2;
float const v1549 = float(v1548);
*v1545 = v1549;
}
uint32_t const v1550 = uint32_t(v1326);
float const v1551 = *v1545;
threadgroup float * const v1552 = &(*v69)[v1550];
float const v1553 = *v1552;
float const v1554 = fma(v1531, v1551, v1553);
*v1552 = v1554;
half const v1555 = v1542.i_1;
float const v1556 = float(v1555);
float v1557_store;
thread float * v1557 = &v1557_store;*v1557 = v1556;
if(v1547) {
half const v1558 = v1542.i_3;
float const v1559 = float(v1558);
*v1557 = v1559;
}
uint32_t const v1560 = v1326 + v105;
uint32_t const v1561 = uint32_t(v1560);
float const v1562 = *v1557;
threadgroup float * const v1563 = &(*v69)[v1561];
float const v1564 = *v1563;
float const v1565 = fma(v1531, v1562, v1564);
*v1563 = v1565;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1566 = v100; v1566 < v61; v1566 += v105) {
uint32_t const v1567 = v772 + v1566;
uint32_t const v1568 = uint32_t(v1567);
threadgroup half * const v1569 = &(*v70)[v1568];
half const v1570 = *v1569;
float const v1571 = float(v1570);
uint32_t const v1572 = reinterpret_cast<const thread uint32_t&>(v1571);
bool const v1573 = v1572 == v100;
bool const v1574 = !v1573;
if(v1574) {
uint32_t const v1575 = v1566 * v127;
uint32_t const v1576 = 588;
uint32_t const v1577 = v1576 + v1575;
uint32_t const v1578 = v1325 / v223;
uint32_t const v1579 = v1577 + v1578;
uint32_t const v1580 = uint32_t(v1579);
threadgroup half_4 * const v1581 = &(*v68)[v1580];
half_4 const v1582 = *v1581;
half const v1583 = v1582.i_0;
float const v1584 = float(v1583);
float v1585_store;
thread float * v1585 = &v1585_store;*v1585 = v1584;
uint32_t const v1586 = v67 % v394;
bool const v1587 = v1586 == v105;
if(v1587) {
half const v1588 = v1582.i_2;
float const v1589 = float(v1588);
*v1585 = v1589;
}
uint32_t const v1590 = uint32_t(v1326);
float const v1591 = *v1585;
threadgroup float * const v1592 = &(*v69)[v1590];
float const v1593 = *v1592;
float const v1594 = fma(v1571, v1591, v1593);
*v1592 = v1594;
half const v1595 = v1582.i_1;
float const v1596 = float(v1595);
float v1597_store;
thread float * v1597 = &v1597_store;*v1597 = v1596;
if(v1587) {
half const v1598 = v1582.i_3;
float const v1599 = float(v1598);
*v1597 = v1599;
}
uint32_t const v1600 = v1326 + v105;
uint32_t const v1601 = uint32_t(v1600);
float const v1602 = *v1597;
threadgroup float * const v1603 = &(*v69)[v1601];
float const v1604 = *v1603;
float const v1605 = fma(v1571, v1602, v1604);
*v1603 = v1605;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v676), v675);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1606 = v100; v1606 < v61; v1606 += v105) {
uint32_t const v1607 = v772 + v1606;
uint32_t const v1608 = uint32_t(v1607);
threadgroup half * const v1609 = &(*v70)[v1608];
half const v1610 = *v1609;
float const v1611 = float(v1610);
uint32_t const v1612 = reinterpret_cast<const thread uint32_t&>(v1611);
bool const v1613 = v1612 == v100;
bool const v1614 = !v1613;
if(v1614) {
uint32_t const v1615 = v1606 * v127;
uint32_t const v1616 = 590;
uint32_t const v1617 = v1616 + v1615;
uint32_t const v1618 = v1325 / v223;
uint32_t const v1619 = v1617 + v1618;
uint32_t const v1620 = uint32_t(v1619);
threadgroup half_4 * const v1621 = &(*v68)[v1620];
half_4 const v1622 = *v1621;
half const v1623 = v1622.i_0;
float const v1624 = float(v1623);
float v1625_store;
thread float * v1625 = &v1625_store;*v1625 = v1624;
uint32_t const v1626 = v67 % v394;
bool const v1627 = v1626 == v105;
if(v1627) {
half const v1628 = v1622.i_2;
float const v1629 = float(v1628);
*v1625 = v1629;
}
uint32_t const v1630 = uint32_t(v1326);
float const v1631 = *v1625;
threadgroup float * const v1632 = &(*v69)[v1630];
float const v1633 = *v1632;
float const v1634 = fma(v1611, v1631, v1633);
*v1632 = v1634;
half const v1635 = v1622.i_1;
float const v1636 = float(v1635);
float v1637_store;
thread float * v1637 = &v1637_store;*v1637 = v1636;
if(v1627) {
half const v1638 = v1622.i_3;
float const v1639 = float(v1638);
*v1637 = v1639;
}
uint32_t const v1640 = v1326 + v105;
uint32_t const v1641 = uint32_t(v1640);
float const v1642 = *v1637;
threadgroup float * const v1643 = &(*v69)[v1641];
float const v1644 = *v1643;
float const v1645 = fma(v1611, v1642, v1644);
*v1643 = v1645;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v676), v675, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1646_store; thread simdgroup_half8x8 * v1646 = &v1646_store;threadgroup half * const v1647 = &(*v70)[v674];
simdgroup_load(*v1646, reinterpret_cast<threadgroup half *>(v1647), v675, 0, false);
simdgroup_half8x8 v1648_store; thread simdgroup_half8x8 * v1648 = &v1648_store;uint32_t const v1649 = 576;
threadgroup half_4 * const v1650 = &(*v68)[v1649];
simdgroup_load(*v1648, reinterpret_cast<threadgroup half *>(v1650), v653, 0, false);
simdgroup_multiply_accumulate(*v74, *v1646, *v1648, *v74);
simdgroup_half8x8 v1651_store; thread simdgroup_half8x8 * v1651 = &v1651_store;uint32_t const v1652 = 578;
threadgroup half_4 * const v1653 = &(*v68)[v1652];
simdgroup_load(*v1651, reinterpret_cast<threadgroup half *>(v1653), v653, 0, false);
simdgroup_multiply_accumulate(*v76, *v1646, *v1651, *v76);
simdgroup_half8x8 v1654_store; thread simdgroup_half8x8 * v1654 = &v1654_store;uint32_t const v1655 = 580;
threadgroup half_4 * const v1656 = &(*v68)[v1655];
simdgroup_load(*v1654, reinterpret_cast<threadgroup half *>(v1656), v653, 0, false);
simdgroup_multiply_accumulate(*v77, *v1646, *v1654, *v77);
simdgroup_half8x8 v1657_store; thread simdgroup_half8x8 * v1657 = &v1657_store;uint32_t const v1658 = 582;
threadgroup half_4 * const v1659 = &(*v68)[v1658];
simdgroup_load(*v1657, reinterpret_cast<threadgroup half *>(v1659), v653, 0, false);
simdgroup_multiply_accumulate(*v78, *v1646, *v1657, *v78);
simdgroup_half8x8 v1660_store; thread simdgroup_half8x8 * v1660 = &v1660_store;uint32_t const v1661 = 584;
threadgroup half_4 * const v1662 = &(*v68)[v1661];
simdgroup_load(*v1660, reinterpret_cast<threadgroup half *>(v1662), v653, 0, false);
simdgroup_multiply_accumulate(*v79, *v1646, *v1660, *v79);
simdgroup_half8x8 v1663_store; thread simdgroup_half8x8 * v1663 = &v1663_store;uint32_t const v1664 = 586;
threadgroup half_4 * const v1665 = &(*v68)[v1664];
simdgroup_load(*v1663, reinterpret_cast<threadgroup half *>(v1665), v653, 0, false);
simdgroup_multiply_accumulate(*v80, *v1646, *v1663, *v80);
simdgroup_half8x8 v1666_store; thread simdgroup_half8x8 * v1666 = &v1666_store;uint32_t const v1667 = 588;
threadgroup half_4 * const v1668 = &(*v68)[v1667];
simdgroup_load(*v1666, reinterpret_cast<threadgroup half *>(v1668), v653, 0, false);
simdgroup_multiply_accumulate(*v81, *v1646, *v1666, *v81);
simdgroup_half8x8 v1669_store; thread simdgroup_half8x8 * v1669 = &v1669_store;uint32_t const v1670 = 590;
threadgroup half_4 * const v1671 = &(*v68)[v1670];
simdgroup_load(*v1669, reinterpret_cast<threadgroup half *>(v1671), v653, 0, false);
simdgroup_multiply_accumulate(*v82, *v1646, *v1669, *v82);
simdgroup_half8x8 v1672_store; thread simdgroup_half8x8 * v1672 = &v1672_store;threadgroup half * const v1673 = &(*v70)[v704];
simdgroup_load(*v1672, reinterpret_cast<threadgroup half *>(v1673), v675, 0, false);
simdgroup_half8x8 v1674_store; thread simdgroup_half8x8 * v1674 = &v1674_store;threadgroup half_4 * const v1675 = &(*v68)[v739];
simdgroup_load(*v1674, reinterpret_cast<threadgroup half *>(v1675), v653, 0, false);
simdgroup_multiply_accumulate(*v74, *v1672, *v1674, *v74);
simdgroup_half8x8 v1676_store; thread simdgroup_half8x8 * v1676 = &v1676_store;uint32_t const v1677 = 722;
threadgroup half_4 * const v1678 = &(*v68)[v1677];
simdgroup_load(*v1676, reinterpret_cast<threadgroup half *>(v1678), v653, 0, false);
simdgroup_multiply_accumulate(*v76, *v1672, *v1676, *v76);
simdgroup_half8x8 v1679_store; thread simdgroup_half8x8 * v1679 = &v1679_store;uint32_t const v1680 = 724;
threadgroup half_4 * const v1681 = &(*v68)[v1680];
simdgroup_load(*v1679, reinterpret_cast<threadgroup half *>(v1681), v653, 0, false);
simdgroup_multiply_accumulate(*v77, *v1672, *v1679, *v77);
simdgroup_half8x8 v1682_store; thread simdgroup_half8x8 * v1682 = &v1682_store;uint32_t const v1683 = 726;
threadgroup half_4 * const v1684 = &(*v68)[v1683];
simdgroup_load(*v1682, reinterpret_cast<threadgroup half *>(v1684), v653, 0, false);
simdgroup_multiply_accumulate(*v78, *v1672, *v1682, *v78);
simdgroup_half8x8 v1685_store; thread simdgroup_half8x8 * v1685 = &v1685_store;uint32_t const v1686 = 728;
threadgroup half_4 * const v1687 = &(*v68)[v1686];
simdgroup_load(*v1685, reinterpret_cast<threadgroup half *>(v1687), v653, 0, false);
simdgroup_multiply_accumulate(*v79, *v1672, *v1685, *v79);
simdgroup_half8x8 v1688_store; thread simdgroup_half8x8 * v1688 = &v1688_store;uint32_t const v1689 = 730;
threadgroup half_4 * const v1690 = &(*v68)[v1689];
simdgroup_load(*v1688, reinterpret_cast<threadgroup half *>(v1690), v653, 0, false);
simdgroup_multiply_accumulate(*v80, *v1672, *v1688, *v80);
simdgroup_half8x8 v1691_store; thread simdgroup_half8x8 * v1691 = &v1691_store;uint32_t const v1692 = 732;
threadgroup half_4 * const v1693 = &(*v68)[v1692];
simdgroup_load(*v1691, reinterpret_cast<threadgroup half *>(v1693), v653, 0, false);
simdgroup_multiply_accumulate(*v81, *v1672, *v1691, *v81);
simdgroup_half8x8 v1694_store; thread simdgroup_half8x8 * v1694 = &v1694_store;uint32_t const v1695 = 734;
threadgroup half_4 * const v1696 = &(*v68)[v1695];
simdgroup_load(*v1694, reinterpret_cast<threadgroup half *>(v1696), v653, 0, false);
simdgroup_multiply_accumulate(*v82, *v1672, *v1694, *v82);
simdgroup_half8x8 v1697_store; thread simdgroup_half8x8 * v1697 = &v1697_store;threadgroup half * const v1698 = &(*v70)[v733];
simdgroup_load(*v1697, reinterpret_cast<threadgroup half *>(v1698), v675, 0, false);
simdgroup_half8x8 v1699_store; thread simdgroup_half8x8 * v1699 = &v1699_store;threadgroup half_4 * const v1700 = &(*v68)[v709];
simdgroup_load(*v1699, reinterpret_cast<threadgroup half *>(v1700), v653, 0, false);
simdgroup_multiply_accumulate(*v74, *v1697, *v1699, *v74);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;uint32_t const v1702 = 866;
threadgroup half_4 * const v1703 = &(*v68)[v1702];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1703), v653, 0, false);
simdgroup_multiply_accumulate(*v76, *v1697, *v1701, *v76);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;uint32_t const v1705 = 868;
threadgroup half_4 * const v1706 = &(*v68)[v1705];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1706), v653, 0, false);
simdgroup_multiply_accumulate(*v77, *v1697, *v1704, *v77);
simdgroup_half8x8 v1707_store; thread simdgroup_half8x8 * v1707 = &v1707_store;uint32_t const v1708 = 870;
threadgroup half_4 * const v1709 = &(*v68)[v1708];
simdgroup_load(*v1707, reinterpret_cast<threadgroup half *>(v1709), v653, 0, false);
simdgroup_multiply_accumulate(*v78, *v1697, *v1707, *v78);
simdgroup_half8x8 v1710_store; thread simdgroup_half8x8 * v1710 = &v1710_store;uint32_t const v1711 = 872;
threadgroup half_4 * const v1712 = &(*v68)[v1711];
simdgroup_load(*v1710, reinterpret_cast<threadgroup half *>(v1712), v653, 0, false);
simdgroup_multiply_accumulate(*v79, *v1697, *v1710, *v79);
simdgroup_half8x8 v1713_store; thread simdgroup_half8x8 * v1713 = &v1713_store;uint32_t const v1714 = 874;
threadgroup half_4 * const v1715 = &(*v68)[v1714];
simdgroup_load(*v1713, reinterpret_cast<threadgroup half *>(v1715), v653, 0, false);
simdgroup_multiply_accumulate(*v80, *v1697, *v1713, *v80);
simdgroup_half8x8 v1716_store; thread simdgroup_half8x8 * v1716 = &v1716_store;uint32_t const v1717 = 876;
threadgroup half_4 * const v1718 = &(*v68)[v1717];
simdgroup_load(*v1716, reinterpret_cast<threadgroup half *>(v1718), v653, 0, false);
simdgroup_multiply_accumulate(*v81, *v1697, *v1716, *v81);
simdgroup_half8x8 v1719_store; thread simdgroup_half8x8 * v1719 = &v1719_store;uint32_t const v1720 = 878;
threadgroup half_4 * const v1721 = &(*v68)[v1720];
simdgroup_load(*v1719, reinterpret_cast<threadgroup half *>(v1721), v653, 0, false);
simdgroup_multiply_accumulate(*v82, *v1697, *v1719, *v82);
simdgroup_half8x8 v1722_store; thread simdgroup_half8x8 * v1722 = &v1722_store;threadgroup half * const v1723 = &(*v70)[v763];
simdgroup_load(*v1722, reinterpret_cast<threadgroup half *>(v1723), v675, 0, false);
simdgroup_half8x8 v1724_store; thread simdgroup_half8x8 * v1724 = &v1724_store;threadgroup half_4 * const v1725 = &(*v68)[v680];
simdgroup_load(*v1724, reinterpret_cast<threadgroup half *>(v1725), v653, 0, false);
simdgroup_multiply_accumulate(*v74, *v1722, *v1724, *v74);
simdgroup_half8x8 v1726_store; thread simdgroup_half8x8 * v1726 = &v1726_store;uint32_t const v1727 = 1010;
threadgroup half_4 * const v1728 = &(*v68)[v1727];
simdgroup_load(*v1726, reinterpret_cast<threadgroup half *>(v1728), v653, 0, false);
simdgroup_multiply_accumulate(*v76, *v1722, *v1726, *v76);
simdgroup_half8x8 v1729_store; thread simdgroup_half8x8 * v1729 = &v1729_store;uint32_t const v1730 = 1012;
threadgroup half_4 * const v1731 = &(*v68)[v1730];
simdgroup_load(*v1729, reinterpret_cast<threadgroup half *>(v1731), v653, 0, false);
simdgroup_multiply_accumulate(*v77, *v1722, *v1729, *v77);
simdgroup_half8x8 v1732_store; thread simdgroup_half8x8 * v1732 = &v1732_store;uint32_t const v1733 = 1014;
threadgroup half_4 * const v1734 = &(*v68)[v1733];
simdgroup_load(*v1732, reinterpret_cast<threadgroup half *>(v1734), v653, 0, false);
simdgroup_multiply_accumulate(*v78, *v1722, *v1732, *v78);
simdgroup_half8x8 v1735_store; thread simdgroup_half8x8 * v1735 = &v1735_store;uint32_t const v1736 = 1016;
threadgroup half_4 * const v1737 = &(*v68)[v1736];
simdgroup_load(*v1735, reinterpret_cast<threadgroup half *>(v1737), v653, 0, false);
simdgroup_multiply_accumulate(*v79, *v1722, *v1735, *v79);
simdgroup_half8x8 v1738_store; thread simdgroup_half8x8 * v1738 = &v1738_store;uint32_t const v1739 = 1018;
threadgroup half_4 * const v1740 = &(*v68)[v1739];
simdgroup_load(*v1738, reinterpret_cast<threadgroup half *>(v1740), v653, 0, false);
simdgroup_multiply_accumulate(*v80, *v1722, *v1738, *v80);
simdgroup_half8x8 v1741_store; thread simdgroup_half8x8 * v1741 = &v1741_store;uint32_t const v1742 = 1020;
threadgroup half_4 * const v1743 = &(*v68)[v1742];
simdgroup_load(*v1741, reinterpret_cast<threadgroup half *>(v1743), v653, 0, false);
simdgroup_multiply_accumulate(*v81, *v1722, *v1741, *v81);
simdgroup_half8x8 v1744_store; thread simdgroup_half8x8 * v1744 = &v1744_store;uint32_t const v1745 = 1022;
threadgroup half_4 * const v1746 = &(*v68)[v1745];
simdgroup_load(*v1744, reinterpret_cast<threadgroup half *>(v1746), v653, 0, false);
simdgroup_multiply_accumulate(*v82, *v1722, *v1744, *v82);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1747 = v64 * v65;
uint32_t const v1748 = v62 + v1747;
uint32_t const v1749 = v1748 + v66;
uint32_t const v1750 = uint32_t(v1749);
uint32_t const v1751 = v49 + v1750;
float const v1752 = *v98;
float const v1753 = simd_shuffle_xor(v1752, v65);;
float const v1754 = v1752 + v1753;
float const v1755 = simd_shuffle_xor(v1754, v101);;
float const v1756 = v1754 + v1755;
uint32_t const v1757 = reinterpret_cast<const thread uint32_t&>(v1756);
bool const v1758 = v1757 == v100;
float const v1759 = 1;
float const v1760 = v1759 / v1756;
float const v1761 = v1758 ? v75 : v1760;
uint32_t const v1762 = 320;
uint32_t const v1763 = v64 * v1762;
uint32_t const v1764 = uint32_t(v1763);
uint32_t const v1765 = 40;
threadgroup float * const v1766 = &(*v69)[v1764];

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1767 = v66 * v1765;
uint32_t const v1768 = v1763 + v1767;
uint32_t const v1769 = 2;
uint32_t const v1770 = v67 * v1769;
uint32_t const v1771 = v1768 + v1770;
bool const v1772 = v1749 < v18;
if(v1772) {
uint32_t const v1773 = 64;
bool const v1774 = v1770 < v1773;
if(v1774) {
uint32_t const v1775 = uint32_t(v1771);
threadgroup float * const v1776 = &(*v69)[v1775];
float const v1777 = *v1776;
float const v1778 = v1777 * v1761;
half const v1779 = half(v1778);
uint32_t const v1780 = 64;
uint32_t const v1781 = v1751 * v1780;
uint32_t const v1782 = uint32_t(v1770);
uint32_t const v1783 = v1781 + v1782;
device half * const v1784 = &v4[v1783];
*v1784 = v1779;
}
uint32_t const v1785 = v105 + v1770;
bool const v1786 = v1785 < v1773;
if(v1786) {
uint32_t const v1787 = v1771 + v105;
uint32_t const v1788 = uint32_t(v1787);
threadgroup float * const v1789 = &(*v69)[v1788];
float const v1790 = *v1789;
float const v1791 = v1790 * v1761;
half const v1792 = half(v1791);
uint32_t const v1793 = 64;
uint32_t const v1794 = v1751 * v1793;
uint32_t const v1795 = uint32_t(v1785);
uint32_t const v1796 = v1794 + v1795;
device half * const v1797 = &v4[v1796];
*v1797 = v1792;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1798 = v65 + v1770;
uint32_t const v1799 = 64;
bool const v1800 = v1798 < v1799;
if(v1800) {
uint32_t const v1801 = uint32_t(v1771);
threadgroup float * const v1802 = &(*v69)[v1801];
float const v1803 = *v1802;
float const v1804 = v1803 * v1761;
half const v1805 = half(v1804);
uint32_t const v1806 = 64;
uint32_t const v1807 = v1751 * v1806;
uint32_t const v1808 = uint32_t(v1798);
uint32_t const v1809 = v1807 + v1808;
device half * const v1810 = &v4[v1809];
*v1810 = v1805;
}
uint32_t const v1811 = 9;
uint32_t const v1812 = v1811 + v1770;
bool const v1813 = v1812 < v1799;
if(v1813) {
uint32_t const v1814 = v1771 + v105;
uint32_t const v1815 = uint32_t(v1814);
threadgroup float * const v1816 = &(*v69)[v1815];
float const v1817 = *v1816;
float const v1818 = v1817 * v1761;
half const v1819 = half(v1818);
uint32_t const v1820 = 64;
uint32_t const v1821 = v1751 * v1820;
uint32_t const v1822 = uint32_t(v1812);
uint32_t const v1823 = v1821 + v1822;
device half * const v1824 = &v4[v1823];
*v1824 = v1819;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1825 = v101 + v1770;
uint32_t const v1826 = 64;
bool const v1827 = v1825 < v1826;
if(v1827) {
uint32_t const v1828 = uint32_t(v1771);
threadgroup float * const v1829 = &(*v69)[v1828];
float const v1830 = *v1829;
float const v1831 = v1830 * v1761;
half const v1832 = half(v1831);
uint32_t const v1833 = 64;
uint32_t const v1834 = v1751 * v1833;
uint32_t const v1835 = uint32_t(v1825);
uint32_t const v1836 = v1834 + v1835;
device half * const v1837 = &v4[v1836];
*v1837 = v1832;
}
uint32_t const v1838 = 17;
uint32_t const v1839 = v1838 + v1770;
bool const v1840 = v1839 < v1826;
if(v1840) {
uint32_t const v1841 = v1771 + v105;
uint32_t const v1842 = uint32_t(v1841);
threadgroup float * const v1843 = &(*v69)[v1842];
float const v1844 = *v1843;
float const v1845 = v1844 * v1761;
half const v1846 = half(v1845);
uint32_t const v1847 = 64;
uint32_t const v1848 = v1751 * v1847;
uint32_t const v1849 = uint32_t(v1839);
uint32_t const v1850 = v1848 + v1849;
device half * const v1851 = &v4[v1850];
*v1851 = v1846;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1852 = 24;
uint32_t const v1853 = v1852 + v1770;
uint32_t const v1854 = 64;
bool const v1855 = v1853 < v1854;
if(v1855) {
uint32_t const v1856 = uint32_t(v1771);
threadgroup float * const v1857 = &(*v69)[v1856];
float const v1858 = *v1857;
float const v1859 = v1858 * v1761;
half const v1860 = half(v1859);
uint32_t const v1861 = 64;
uint32_t const v1862 = v1751 * v1861;
uint32_t const v1863 = uint32_t(v1853);
uint32_t const v1864 = v1862 + v1863;
device half * const v1865 = &v4[v1864];
*v1865 = v1860;
}
uint32_t const v1866 = 25;
uint32_t const v1867 = v1866 + v1770;
bool const v1868 = v1867 < v1854;
if(v1868) {
uint32_t const v1869 = v1771 + v105;
uint32_t const v1870 = uint32_t(v1869);
threadgroup float * const v1871 = &(*v69)[v1870];
float const v1872 = *v1871;
float const v1873 = v1872 * v1761;
half const v1874 = half(v1873);
uint32_t const v1875 = 64;
uint32_t const v1876 = v1751 * v1875;
uint32_t const v1877 = uint32_t(v1867);
uint32_t const v1878 = v1876 + v1877;
device half * const v1879 = &v4[v1878];
*v1879 = v1874;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1880 = v61 + v1770;
uint32_t const v1881 = 64;
bool const v1882 = v1880 < v1881;
if(v1882) {
uint32_t const v1883 = uint32_t(v1771);
threadgroup float * const v1884 = &(*v69)[v1883];
float const v1885 = *v1884;
float const v1886 = v1885 * v1761;
half const v1887 = half(v1886);
uint32_t const v1888 = 64;
uint32_t const v1889 = v1751 * v1888;
uint32_t const v1890 = uint32_t(v1880);
uint32_t const v1891 = v1889 + v1890;
device half * const v1892 = &v4[v1891];
*v1892 = v1887;
}
uint32_t const v1893 = 33;
uint32_t const v1894 = v1893 + v1770;
bool const v1895 = v1894 < v1881;
if(v1895) {
uint32_t const v1896 = v1771 + v105;
uint32_t const v1897 = uint32_t(v1896);
threadgroup float * const v1898 = &(*v69)[v1897];
float const v1899 = *v1898;
float const v1900 = v1899 * v1761;
half const v1901 = half(v1900);
uint32_t const v1902 = 64;
uint32_t const v1903 = v1751 * v1902;
uint32_t const v1904 = uint32_t(v1894);
uint32_t const v1905 = v1903 + v1904;
device half * const v1906 = &v4[v1905];
*v1906 = v1901;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1907 = v1765 + v1770;
uint32_t const v1908 = 64;
bool const v1909 = v1907 < v1908;
if(v1909) {
uint32_t const v1910 = uint32_t(v1771);
threadgroup float * const v1911 = &(*v69)[v1910];
float const v1912 = *v1911;
float const v1913 = v1912 * v1761;
half const v1914 = half(v1913);
uint32_t const v1915 = 64;
uint32_t const v1916 = v1751 * v1915;
uint32_t const v1917 = uint32_t(v1907);
uint32_t const v1918 = v1916 + v1917;
device half * const v1919 = &v4[v1918];
*v1919 = v1914;
}
uint32_t const v1920 = 41;
uint32_t const v1921 = v1920 + v1770;
bool const v1922 = v1921 < v1908;
if(v1922) {
uint32_t const v1923 = v1771 + v105;
uint32_t const v1924 = uint32_t(v1923);
threadgroup float * const v1925 = &(*v69)[v1924];
float const v1926 = *v1925;
float const v1927 = v1926 * v1761;
half const v1928 = half(v1927);
uint32_t const v1929 = 64;
uint32_t const v1930 = v1751 * v1929;
uint32_t const v1931 = uint32_t(v1921);
uint32_t const v1932 = v1930 + v1931;
device half * const v1933 = &v4[v1932];
*v1933 = v1928;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1934 = 48;
uint32_t const v1935 = v1934 + v1770;
uint32_t const v1936 = 64;
bool const v1937 = v1935 < v1936;
if(v1937) {
uint32_t const v1938 = uint32_t(v1771);
threadgroup float * const v1939 = &(*v69)[v1938];
float const v1940 = *v1939;
float const v1941 = v1940 * v1761;
half const v1942 = half(v1941);
uint32_t const v1943 = 64;
uint32_t const v1944 = v1751 * v1943;
uint32_t const v1945 = uint32_t(v1935);
uint32_t const v1946 = v1944 + v1945;
device half * const v1947 = &v4[v1946];
*v1947 = v1942;
}
uint32_t const v1948 = 49;
uint32_t const v1949 = v1948 + v1770;
bool const v1950 = v1949 < v1936;
if(v1950) {
uint32_t const v1951 = v1771 + v105;
uint32_t const v1952 = uint32_t(v1951);
threadgroup float * const v1953 = &(*v69)[v1952];
float const v1954 = *v1953;
float const v1955 = v1954 * v1761;
half const v1956 = half(v1955);
uint32_t const v1957 = 64;
uint32_t const v1958 = v1751 * v1957;
uint32_t const v1959 = uint32_t(v1949);
uint32_t const v1960 = v1958 + v1959;
device half * const v1961 = &v4[v1960];
*v1961 = v1956;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1962 = 56;
uint32_t const v1963 = v1962 + v1770;
uint32_t const v1964 = 64;
bool const v1965 = v1963 < v1964;
if(v1965) {
uint32_t const v1966 = uint32_t(v1771);
threadgroup float * const v1967 = &(*v69)[v1966];
float const v1968 = *v1967;
float const v1969 = v1968 * v1761;
half const v1970 = half(v1969);
uint32_t const v1971 = 64;
uint32_t const v1972 = v1751 * v1971;
uint32_t const v1973 = uint32_t(v1963);
uint32_t const v1974 = v1972 + v1973;
device half * const v1975 = &v4[v1974];
*v1975 = v1970;
}
uint32_t const v1976 = 57;
uint32_t const v1977 = v1976 + v1770;
bool const v1978 = v1977 < v1964;
if(v1978) {
uint32_t const v1979 = v1771 + v105;
uint32_t const v1980 = uint32_t(v1979);
threadgroup float * const v1981 = &(*v69)[v1980];
float const v1982 = *v1981;
float const v1983 = v1982 * v1761;
half const v1984 = half(v1983);
uint32_t const v1985 = 64;
uint32_t const v1986 = v1751 * v1985;
uint32_t const v1987 = uint32_t(v1977);
uint32_t const v1988 = v1986 + v1987;
device half * const v1989 = &v4[v1988];
*v1989 = v1984;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1990 = *v99;
float v1991_store;
thread float * v1991 = &v1991_store;*v1991 = v1990;
float const v1992 = *v1991;
float const v1993 = simd_shuffle_xor(v1992, v65);;
float const v1994 = v1992 + v1993;
*v1991 = v1994;
float const v1995 = *v1991;
float const v1996 = simd_shuffle_xor(v1995, v101);;
float const v1997 = v1995 + v1996;
*v1991 = v1997;
bool const v1998 = v67 == v100;
bool const v1999 = v1772 && v1998;
if(v1999) {
float const v2000 = *v96;
float const v2001 = *v1991;
float const v2002 = log(v2001);float const v2003 = v2000 + v2002;
device float * const v2004 = &v5[v1751];
*v2004 = v2003;
}
return;
}
