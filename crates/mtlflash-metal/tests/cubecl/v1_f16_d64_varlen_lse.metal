// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 hkv=1 d=64 lse=1 seqs=17x17,0x9,33x0,64x65,1x1,0x0; 2 2 6; 000000001000000020000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f0000c07f000080ff00000000010000c0ffffff3f01000000ffffff3f4000000041000000020000000200000000000000000000000000000000000000730000005c000000600e0000c0050000c005000080390000e600000004000000040000000100000004000000070000000700000000000000
// varlen: t=f16 h=1 d=64 lse=1 seqs=5x40,40x5 rest=9 nan=0; 1 2 2; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f0000c07f000080ff00000000010000c0ffffff3f00000000ffffff3f2800000028000000010000000100000000000000000000000000000000000000360000002d00000060030000d0020000d0020000800d00003600000004000000040000000100000004000000040000000400000000000000
// varlen: t=f16 h=1 d=64 lse=1 seqs=0x0,0x3 rest=4; 1 1 2; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f0000c07f000080ff00000000010000c0ffffff3f03000000ffffff3f00000000030000000100000001000000000000000000000000000000000000000400000003000000400000003000000030000000000100000400000004000000040000000100000004000000040000000400000000000000

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
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[6];
int32_t scalars_i32[4];
uint32_t scalars_u32[10];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_simdgroup_v13 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v16 [[threadgroups_per_grid]]) {
alignas(16) threadgroup char v17[17072];
constant uint32_t const* const dynamic_meta_v18 = reinterpret_cast<constant uint32_t const*>(v12 + 1);
constant info_st& info_v19 = *v12;
bool inv_return_flag_v20_store = true;
thread bool * inv_return_flag_v20 = &inv_return_flag_v20_store;uint32_t const v21 = 0;
uint32_t const v22 = info_v19.scalars_u32[2];
uint32_t const v23 = info_v19.scalars_u32[3];
float const v24 = info_v19.scalars_f32[0];
uint32_t const v25 = info_v19.scalars_usize[1];
uint32_t const v26 = info_v19.scalars_usize[2];
uint32_t const v27 = info_v19.scalars_usize[5];
uint32_t const v28 = info_v19.scalars_usize[6];
uint32_t const v29 = info_v19.scalars_usize[9];
uint32_t const v30 = info_v19.scalars_usize[10];
uint32_t const v31 = info_v19.scalars_u32[8];
uint32_t const v32 = info_v19.scalars_u32[9];
float const v33 = info_v19.scalars_f32[3];
float const v34 = info_v19.scalars_f32[4];
uint32_t const v35 = threadgroup_position_in_grid_v15[2];
uint32_t const v36 = threadgroup_position_in_grid_v15[0];
uint32_t const v37 = v36 / v23;
uint32_t const v38 = uint32_t(v35);
int32_t const v39 = int32_t(v31);
int32_t const v40 = int32_t(v32);
device int32_t const* const v41 = &v10[v38];
int32_t const v42 = *v41;
int32_t const v43 = 0;
int32_t const v44 = max(v42, v43);
int32_t const v45 = min(v44, v39);
uint32_t const v46 = 1;
uint32_t const v47 = v38 + v46;
device int32_t const* const v48 = &v10[v47];
int32_t const v49 = *v48;
int32_t const v50 = max(v49, v45);
int32_t const v51 = min(v50, v39);
device int32_t const* const v52 = &v11[v38];
int32_t const v53 = *v52;
int32_t const v54 = max(v53, v43);
int32_t const v55 = min(v54, v40);
device int32_t const* const v56 = &v11[v47];
int32_t const v57 = *v56;
int32_t const v58 = max(v57, v55);
int32_t const v59 = min(v58, v40);
int32_t const v60 = v51 - v45;
int32_t const v61 = v59 - v55;
uint32_t const v62 = uint32_t(v45);
uint32_t const v63 = uint32_t(v55);
uint32_t const v64 = uint32_t(v60);
uint32_t const v65 = uint32_t(v61);
uint32_t const v66 = v62 * v26;
uint32_t const v67 = uint32_t(v36);
uint32_t const v68 = v67 * v25;
uint32_t const v69 = v66 + v68;
uint32_t const v70 = v63 * v28;
uint32_t const v71 = uint32_t(v37);
uint32_t const v72 = v71 * v27;
uint32_t const v73 = v70 + v72;
uint32_t const v74 = v63 * v30;
uint32_t const v75 = v71 * v29;
uint32_t const v76 = v74 + v75;
uint32_t const v77 = uint32_t(v22);
uint32_t const v78 = v62 * v77;
uint32_t const v79 = v78 + v67;
uint32_t const v80 = uint32_t(v31);
uint32_t const v81 = v67 * v80;
uint32_t const v82 = v81 + v62;
uint32_t const v83 = v82 - v81;
uint32_t const v84 = uint32_t(v83);
uint32_t const v85 = v84 + v64;
uint32_t const v86 = 0;
bool const v87 = v35 == v86;
if(v87) {
uint32_t const v88 = threadgroup_position_in_grid_v15[1];
uint32_t const v89 = 128;
uint32_t const v90 = v88 * v89;
uint32_t const v91 = v90 + thread_index_in_threadgroup_v14;
uint32_t v92_store;
thread uint32_t * v92 = &v92_store;*v92 = v91;
while([&]{
uint32_t const v93 = *v92;
bool const v94 = v93 < v84;
return v94;
}()) {
uint32_t const v95 = *v92;
uint32_t const v96 = uint32_t(v95);
uint32_t const v97 = v96 * v77;
uint32_t const v98 = v97 + v67;
uint32_t const v99 = 64;
uint32_t const v100 = v98 * v99;
for(uint32_t v101 = v21; v101 < v99; v101 += v46) {
half const v102 = 0;
uint32_t const v103 = v100 + v101;
device half * const v104 = &v4[v103];
*v104 = v102;
}
uint32_t const v105 = v81 + v96;
device float * const v106 = &v5[v105];
*v106 = v34;
uint32_t const v107 = threadgroups_per_grid_v16[1];
uint32_t const v108 = v107 * v89;
uint32_t const v109 = v95 + v108;
*v92 = v109;
}
}
uint32_t const v110 = threadgroups_per_grid_v16[2];
uint32_t const v111 = 1;
uint32_t const v112 = v110 - v111;
bool const v113 = v35 == v112;
if(v113) {
uint32_t const v114 = threadgroup_position_in_grid_v15[1];
uint32_t const v115 = 128;
uint32_t const v116 = v114 * v115;
uint32_t const v117 = v85 + v116;
uint32_t const v118 = v117 + thread_index_in_threadgroup_v14;
uint32_t v119_store;
thread uint32_t * v119 = &v119_store;*v119 = v118;
while([&]{
uint32_t const v120 = *v119;
bool const v121 = v120 < v31;
return v121;
}()) {
uint32_t const v122 = *v119;
uint32_t const v123 = uint32_t(v122);
uint32_t const v124 = v123 * v77;
uint32_t const v125 = v124 + v67;
uint32_t const v126 = 64;
uint32_t const v127 = v125 * v126;
for(uint32_t v128 = v21; v128 < v126; v128 += v46) {
half const v129 = 0;
uint32_t const v130 = v127 + v128;
device half * const v131 = &v4[v130];
*v131 = v129;
}
uint32_t const v132 = v81 + v123;
device float * const v133 = &v5[v132];
*v133 = v34;
uint32_t const v134 = threadgroups_per_grid_v16[1];
uint32_t const v135 = v134 * v115;
uint32_t const v136 = v122 + v135;
*v119 = v136;
}
}
uint32_t const v137 = threadgroups_per_grid_v16[1];
uint32_t const v138 = 32;
uint32_t const v139 = v137 * v138;
bool const v140 = v64 > v139;
if(v140) {
uint32_t const v141 = v84 + v139;
uint32_t const v142 = threadgroup_position_in_grid_v15[1];
uint32_t const v143 = 128;
uint32_t const v144 = v142 * v143;
uint32_t const v145 = v141 + v144;
uint32_t const v146 = v145 + thread_index_in_threadgroup_v14;
uint32_t v147_store;
thread uint32_t * v147 = &v147_store;*v147 = v146;
while([&]{
uint32_t const v148 = *v147;
bool const v149 = v148 < v85;
return v149;
}()) {
uint32_t const v150 = *v147;
uint32_t const v151 = uint32_t(v150);
uint32_t const v152 = v151 * v77;
uint32_t const v153 = v152 + v67;
uint32_t const v154 = 64;
uint32_t const v155 = v153 * v154;
for(uint32_t v156 = v21; v156 < v154; v156 += v46) {
half const v157 = half(v33);
uint32_t const v158 = v155 + v156;
device half * const v159 = &v4[v158];
*v159 = v157;
}
uint32_t const v160 = v81 + v151;
device float * const v161 = &v5[v160];
*v161 = v33;
uint32_t const v162 = v137 * v143;
uint32_t const v163 = v150 + v162;
*v147 = v163;
}
}
uint32_t const v164 = threadgroup_position_in_grid_v15[1];
uint32_t const v165 = v164 * v138;
bool const v166 = v165 >= v64;
if(v166) {
bool const v167 = false;
*inv_return_flag_v20 = v167;
}
bool const v168 = *inv_return_flag_v20;
if(v168) {
uint32_t const v169 = thread_index_in_threadgroup_v14 % v138;
uint32_t const v170 = thread_index_in_threadgroup_v14 / v138;
uint32_t const v171 = 8;
uint32_t const v172 = v169 % v171;
uint32_t const v173 = v169 / v171;
threadgroup array<half_4, 1152> * const v174 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v17[0]);
threadgroup array<float, 1280> * const v175 = reinterpret_cast<threadgroup array<float, 1280> *>(&v17[9216]);
threadgroup array<half_4, 320> * const v176 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v17[14336]);
threadgroup array<uint32_t, 8> * const v177 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v178 = 8;
simdgroup_float8x8 v179_store; thread simdgroup_float8x8 * v179 = &v179_store;float const v180 = 0;
*v179 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v181_store; thread simdgroup_float8x8 * v181 = &v181_store;*v181 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v182_store; thread simdgroup_float8x8 * v182 = &v182_store;*v182 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v183_store; thread simdgroup_float8x8 * v183 = &v183_store;*v183 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v184_store; thread simdgroup_float8x8 * v184 = &v184_store;*v184 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v185_store; thread simdgroup_float8x8 * v185 = &v185_store;*v185 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v186_store; thread simdgroup_float8x8 * v186 = &v186_store;*v186 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_float8x8 v187_store; thread simdgroup_float8x8 * v187 = &v187_store;*v187 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v188_store; thread simdgroup_half8x8 * v188 = &v188_store;half const v189 = 0;
*v188 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v190_store; thread simdgroup_half8x8 * v190 = &v190_store;*v190 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v191_store; thread simdgroup_half8x8 * v191 = &v191_store;*v191 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v192_store; thread simdgroup_half8x8 * v192 = &v192_store;*v192 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v193_store; thread simdgroup_half8x8 * v193 = &v193_store;*v193 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v194_store; thread simdgroup_half8x8 * v194 = &v194_store;*v194 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v195_store; thread simdgroup_half8x8 * v195 = &v195_store;*v195 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
simdgroup_half8x8 v196_store; thread simdgroup_half8x8 * v196 = &v196_store;*v196 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
array<float, 1> v197_store = {};
thread array<float, 1> * v197 = &v197_store;array<float, 1> v198_store = {};
thread array<float, 1> * v198 = &v198_store;array<float, 1> v199_store = {};
thread array<float, 1> * v199 = &v199_store;thread float * const v200 = &(*v197)[v21];
float const v201 = -3.402823470e+38;
*v200 = v201;
thread float * const v202 = &(*v198)[v21];
*v202 = v180;
thread float * const v203 = &(*v199)[v21];
*v203 = v180;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v204 = 16;
uint32_t const v205 = thread_index_in_threadgroup_v14 / v204;
uint32_t const v206 = thread_index_in_threadgroup_v14 % v204;
uint32_t const v207 = v205 / v171;
uint32_t const v208 = v207 * v171;
uint32_t const v209 = v165 + v208;
uint32_t const v210 = v205 % v171;
uint32_t const v211 = v209 + v210;
half_4 const v212 = half_4{v189, v189, v189, v189};
half_4 v213_store;
thread half_4 * v213 = &v213_store;*v213 = v212;
bool const v214 = v211 < v64;
if(v214) {
uint32_t const v215 = uint32_t(v211);
uint32_t const v216 = v215 * v26;
uint32_t const v217 = v69 + v216;
uint32_t const v218 = 4;
uint32_t const v219 = v206 * v218;
half_4 v220_store;
thread half_4 * v220 = &v220_store;*v220 = v212;
uint32_t const v221 = 4294967295;
bool const v222 = v219 < v221;
if(v222) {
uint32_t const v223 = v219 / v218;
uint32_t const v224 = uint32_t(v223);
uint32_t const v225 = v217 + v224;
device half_4 const* const v226 = &v1[v225];
half_4 const v227 = *v226;
*v220 = v227;
}
half_4 const v228 = *v220;
*v213 = v228;
}
uint32_t const v229 = 18;
uint32_t const v230 = v205 * v229;
uint32_t const v231 = v230 + v206;
uint32_t const v232 = uint32_t(v231);
threadgroup half_4 * const v233 = &(*v174)[v232];
half_4 const v234 = *v213;
*v233 = v234;
uint32_t const v235 = 128;
uint32_t const v236 = thread_index_in_threadgroup_v14 + v235;
uint32_t const v237 = v236 / v204;
uint32_t const v238 = v236 % v204;
uint32_t const v239 = v237 / v171;
uint32_t const v240 = v239 * v171;
uint32_t const v241 = v165 + v240;
uint32_t const v242 = v237 % v171;
uint32_t const v243 = v241 + v242;
half_4 v244_store;
thread half_4 * v244 = &v244_store;*v244 = v212;
bool const v245 = v243 < v64;
if(v245) {
uint32_t const v246 = uint32_t(v243);
uint32_t const v247 = v246 * v26;
uint32_t const v248 = v69 + v247;
uint32_t const v249 = 4;
uint32_t const v250 = v238 * v249;
half_4 v251_store;
thread half_4 * v251 = &v251_store;*v251 = v212;
uint32_t const v252 = 4294967295;
bool const v253 = v250 < v252;
if(v253) {
uint32_t const v254 = v250 / v249;
uint32_t const v255 = uint32_t(v254);
uint32_t const v256 = v248 + v255;
device half_4 const* const v257 = &v1[v256];
half_4 const v258 = *v257;
*v251 = v258;
}
half_4 const v259 = *v251;
*v244 = v259;
}
uint32_t const v260 = v237 * v229;
uint32_t const v261 = v260 + v238;
uint32_t const v262 = uint32_t(v261);
threadgroup half_4 * const v263 = &(*v174)[v262];
half_4 const v264 = *v244;
*v263 = v264;
uint32_t const v265 = 256;
uint32_t const v266 = thread_index_in_threadgroup_v14 + v265;
uint32_t const v267 = v266 / v204;
uint32_t const v268 = v266 % v204;
uint32_t const v269 = v267 / v171;
uint32_t const v270 = v269 * v171;
uint32_t const v271 = v165 + v270;
uint32_t const v272 = v267 % v171;
uint32_t const v273 = v271 + v272;
half_4 v274_store;
thread half_4 * v274 = &v274_store;*v274 = v212;
bool const v275 = v273 < v64;
if(v275) {
uint32_t const v276 = uint32_t(v273);
uint32_t const v277 = v276 * v26;
uint32_t const v278 = v69 + v277;
uint32_t const v279 = 4;
uint32_t const v280 = v268 * v279;
half_4 v281_store;
thread half_4 * v281 = &v281_store;*v281 = v212;
uint32_t const v282 = 4294967295;
bool const v283 = v280 < v282;
if(v283) {
uint32_t const v284 = v280 / v279;
uint32_t const v285 = uint32_t(v284);
uint32_t const v286 = v278 + v285;
device half_4 const* const v287 = &v1[v286];
half_4 const v288 = *v287;
*v281 = v288;
}
half_4 const v289 = *v281;
*v274 = v289;
}
uint32_t const v290 = v267 * v229;
uint32_t const v291 = v290 + v268;
uint32_t const v292 = uint32_t(v291);
threadgroup half_4 * const v293 = &(*v174)[v292];
half_4 const v294 = *v274;
*v293 = v294;
uint32_t const v295 = 384;
uint32_t const v296 = thread_index_in_threadgroup_v14 + v295;
uint32_t const v297 = v296 / v204;
uint32_t const v298 = v296 % v204;
uint32_t const v299 = v297 / v171;
uint32_t const v300 = v299 * v171;
uint32_t const v301 = v165 + v300;
uint32_t const v302 = v297 % v171;
uint32_t const v303 = v301 + v302;
half_4 v304_store;
thread half_4 * v304 = &v304_store;*v304 = v212;
bool const v305 = v303 < v64;
if(v305) {
uint32_t const v306 = uint32_t(v303);
uint32_t const v307 = v306 * v26;
uint32_t const v308 = v69 + v307;
uint32_t const v309 = 4;
uint32_t const v310 = v298 * v309;
half_4 v311_store;
thread half_4 * v311 = &v311_store;*v311 = v212;
uint32_t const v312 = 4294967295;
bool const v313 = v310 < v312;
if(v313) {
uint32_t const v314 = v310 / v309;
uint32_t const v315 = uint32_t(v314);
uint32_t const v316 = v308 + v315;
device half_4 const* const v317 = &v1[v316];
half_4 const v318 = *v317;
*v311 = v318;
}
half_4 const v319 = *v311;
*v304 = v319;
}
uint32_t const v320 = v297 * v229;
uint32_t const v321 = v320 + v298;
uint32_t const v322 = uint32_t(v321);
threadgroup half_4 * const v323 = &(*v174)[v322];
half_4 const v324 = *v304;
*v323 = v324;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v325 = 4;
uint32_t const v326 = v170 / v325;
bool const v327 = v326 == v86;
if(v327) {
uint32_t const v328 = v170 % v325;
uint32_t const v329 = 144;
uint32_t const v330 = v328 * v329;
uint32_t const v331 = uint32_t(v330);
uint32_t const v332 = 72;
threadgroup half_4 * const v333 = &(*v174)[v331];
simdgroup_load(*v188, reinterpret_cast<threadgroup half *>(v333), v332, 0, false);
uint32_t const v334 = 2;
uint32_t const v335 = v330 + v334;
uint32_t const v336 = uint32_t(v335);
threadgroup half_4 * const v337 = &(*v174)[v336];
simdgroup_load(*v190, reinterpret_cast<threadgroup half *>(v337), v332, 0, false);
uint32_t const v338 = v330 + v325;
uint32_t const v339 = uint32_t(v338);
threadgroup half_4 * const v340 = &(*v174)[v339];
simdgroup_load(*v191, reinterpret_cast<threadgroup half *>(v340), v332, 0, false);
uint32_t const v341 = 6;
uint32_t const v342 = v330 + v341;
uint32_t const v343 = uint32_t(v342);
threadgroup half_4 * const v344 = &(*v174)[v343];
simdgroup_load(*v192, reinterpret_cast<threadgroup half *>(v344), v332, 0, false);
uint32_t const v345 = v330 + v171;
uint32_t const v346 = uint32_t(v345);
threadgroup half_4 * const v347 = &(*v174)[v346];
simdgroup_load(*v193, reinterpret_cast<threadgroup half *>(v347), v332, 0, false);
uint32_t const v348 = 10;
uint32_t const v349 = v330 + v348;
uint32_t const v350 = uint32_t(v349);
threadgroup half_4 * const v351 = &(*v174)[v350];
simdgroup_load(*v194, reinterpret_cast<threadgroup half *>(v351), v332, 0, false);
uint32_t const v352 = 12;
uint32_t const v353 = v330 + v352;
uint32_t const v354 = uint32_t(v353);
threadgroup half_4 * const v355 = &(*v174)[v354];
simdgroup_load(*v195, reinterpret_cast<threadgroup half *>(v355), v332, 0, false);
uint32_t const v356 = 14;
uint32_t const v357 = v330 + v356;
uint32_t const v358 = uint32_t(v357);
threadgroup half_4 * const v359 = &(*v174)[v358];
simdgroup_load(*v196, reinterpret_cast<threadgroup half *>(v359), v332, 0, false);
}
bool const v360 = thread_index_in_threadgroup_v14 < v171;
if(v360) {
uint32_t const v361 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v362 = &(*v177)[v361];
*v362 = v86;
}
int32_t const v363 = int32_t(v65);
int32_t const v364 = max(v363, v43);
int32_t const v365 = min(v43, v363);
uint32_t const v366 = uint32_t(v365);
uint32_t const v367 = v366 / v138;
int32_t const v368 = 31;
int32_t const v369 = v364 + v368;
uint32_t const v370 = uint32_t(v369);
uint32_t const v371 = v370 / v138;
uint32_t const v372 = max(v371, v367);
uint32_t const v373 = v366 + v138;
uint32_t const v374 = v373 - v111;
uint32_t const v375 = v374 / v138;
uint32_t const v376 = uint32_t(v364);
uint32_t const v377 = v376 / v138;
uint32_t const v378 = min(v375, v372);
uint32_t const v379 = max(v377, v378);
uint32_t const v380 = min(v379, v372);
bool const v381 = v367 < v372;
if(v381) {
uint32_t const v382 = v367 * v138;
array<half_4, 4> v383_store = {};
thread array<half_4, 4> * v383 = &v383_store;uint32_t const v384 = 4;
array<half_4, 4> v385_store = {};
thread array<half_4, 4> * v385 = &v385_store;uint32_t const v386 = v65 - v111;
uint32_t const v387 = v382 + v205;
uint32_t const v388 = min(v387, v386);
uint32_t const v389 = uint32_t(v388);
uint32_t const v390 = v389 * v28;
uint32_t const v391 = v73 + v390;
uint32_t const v392 = v206 * v325;
half_4 v393_store;
thread half_4 * v393 = &v393_store;*v393 = v212;
uint32_t const v394 = 4294967295;
bool const v395 = v392 < v394;
if(v395) {
uint32_t const v396 = v392 / v325;
uint32_t const v397 = uint32_t(v396);
uint32_t const v398 = v391 + v397;
device half_4 const* const v399 = &v2[v398];
half_4 const v400 = *v399;
*v393 = v400;
}
thread half_4 * const v401 = &(*v383)[v21];
half_4 const v402 = *v393;
*v401 = v402;
uint32_t const v403 = v205 + v171;
uint32_t const v404 = v382 + v403;
uint32_t const v405 = min(v404, v386);
uint32_t const v406 = uint32_t(v405);
uint32_t const v407 = v406 * v28;
uint32_t const v408 = v73 + v407;
half_4 v409_store;
thread half_4 * v409 = &v409_store;*v409 = v212;
if(v395) {
uint32_t const v410 = v392 / v325;
uint32_t const v411 = uint32_t(v410);
uint32_t const v412 = v408 + v411;
device half_4 const* const v413 = &v2[v412];
half_4 const v414 = *v413;
*v409 = v414;
}
thread half_4 * const v415 = &(*v383)[v46];
half_4 const v416 = *v409;
*v415 = v416;
uint32_t const v417 = v205 + v204;
uint32_t const v418 = v382 + v417;
uint32_t const v419 = min(v418, v386);
uint32_t const v420 = uint32_t(v419);
uint32_t const v421 = v420 * v28;
uint32_t const v422 = v73 + v421;
half_4 v423_store;
thread half_4 * v423 = &v423_store;*v423 = v212;
if(v395) {
uint32_t const v424 = v392 / v325;
uint32_t const v425 = uint32_t(v424);
uint32_t const v426 = v422 + v425;
device half_4 const* const v427 = &v2[v426];
half_4 const v428 = *v427;
*v423 = v428;
}
uint32_t const v429 = 2;
thread half_4 * const v430 = &(*v383)[v429];
half_4 const v431 = *v423;
*v430 = v431;
uint32_t const v432 = 24;
uint32_t const v433 = v205 + v432;
uint32_t const v434 = v382 + v433;
uint32_t const v435 = min(v434, v386);
uint32_t const v436 = uint32_t(v435);
uint32_t const v437 = v436 * v28;
uint32_t const v438 = v73 + v437;
half_4 v439_store;
thread half_4 * v439 = &v439_store;*v439 = v212;
if(v395) {
uint32_t const v440 = v392 / v325;
uint32_t const v441 = uint32_t(v440);
uint32_t const v442 = v438 + v441;
device half_4 const* const v443 = &v2[v442];
half_4 const v444 = *v443;
*v439 = v444;
}
uint32_t const v445 = 3;
thread half_4 * const v446 = &(*v383)[v445];
half_4 const v447 = *v439;
*v446 = v447;
uint32_t const v448 = v389 * v30;
uint32_t const v449 = v76 + v448;
half_4 v450_store;
thread half_4 * v450 = &v450_store;*v450 = v212;
if(v395) {
uint32_t const v451 = v392 / v325;
uint32_t const v452 = uint32_t(v451);
uint32_t const v453 = v449 + v452;
device half_4 const* const v454 = &v3[v453];
half_4 const v455 = *v454;
*v450 = v455;
}
thread half_4 * const v456 = &(*v385)[v21];
half_4 const v457 = *v450;
*v456 = v457;
uint32_t const v458 = v406 * v30;
uint32_t const v459 = v76 + v458;
half_4 v460_store;
thread half_4 * v460 = &v460_store;*v460 = v212;
if(v395) {
uint32_t const v461 = v392 / v325;
uint32_t const v462 = uint32_t(v461);
uint32_t const v463 = v459 + v462;
device half_4 const* const v464 = &v3[v463];
half_4 const v465 = *v464;
*v460 = v465;
}
thread half_4 * const v466 = &(*v385)[v46];
half_4 const v467 = *v460;
*v466 = v467;
uint32_t const v468 = v420 * v30;
uint32_t const v469 = v76 + v468;
half_4 v470_store;
thread half_4 * v470 = &v470_store;*v470 = v212;
if(v395) {
uint32_t const v471 = v392 / v325;
uint32_t const v472 = uint32_t(v471);
uint32_t const v473 = v469 + v472;
device half_4 const* const v474 = &v3[v473];
half_4 const v475 = *v474;
*v470 = v475;
}
thread half_4 * const v476 = &(*v385)[v429];
half_4 const v477 = *v470;
*v476 = v477;
uint32_t const v478 = v436 * v30;
uint32_t const v479 = v76 + v478;
half_4 v480_store;
thread half_4 * v480 = &v480_store;*v480 = v212;
if(v395) {
uint32_t const v481 = v392 / v325;
uint32_t const v482 = uint32_t(v481);
uint32_t const v483 = v479 + v482;
device half_4 const* const v484 = &v3[v483];
half_4 const v485 = *v484;
*v480 = v485;
}
thread half_4 * const v486 = &(*v385)[v445];
half_4 const v487 = *v480;
*v486 = v487;
bool const v488 = true;
for(uint32_t v489 = v367; v489 < v372; v489 += v111) {
uint32_t const v490 = v489 * v138;
bool const v491 = v489 >= v378;
bool const v492 = v489 < v380;
bool const v493 = v491 && v492;
uint32_t const v494 = 2;
uint32_t const v495 = v489 % v494;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v496 = *v401;
*v233 = v496;
uint32_t const v497 = v403 * v229;
uint32_t const v498 = v497 + v206;
half_4 const v499 = *v415;
uint32_t const v500 = uint32_t(v498);
threadgroup half_4 * const v501 = &(*v174)[v500];
*v501 = v499;
uint32_t const v502 = v417 * v229;
uint32_t const v503 = v502 + v206;
half_4 const v504 = *v430;
uint32_t const v505 = uint32_t(v503);
threadgroup half_4 * const v506 = &(*v174)[v505];
*v506 = v504;
uint32_t const v507 = v433 * v229;
uint32_t const v508 = v507 + v206;
half_4 const v509 = *v446;
uint32_t const v510 = uint32_t(v508);
threadgroup half_4 * const v511 = &(*v174)[v510];
*v511 = v509;
uint32_t const v512 = 576;
uint32_t const v513 = v512 + v230;
uint32_t const v514 = v513 + v206;
half_4 const v515 = *v456;
uint32_t const v516 = uint32_t(v514);
threadgroup half_4 * const v517 = &(*v174)[v516];
*v517 = v515;
uint32_t const v518 = v512 + v497;
uint32_t const v519 = v518 + v206;
half_4 const v520 = *v466;
uint32_t const v521 = uint32_t(v519);
threadgroup half_4 * const v522 = &(*v174)[v521];
*v522 = v520;
uint32_t const v523 = v512 + v502;
uint32_t const v524 = v523 + v206;
half_4 const v525 = *v476;
uint32_t const v526 = uint32_t(v524);
threadgroup half_4 * const v527 = &(*v174)[v526];
*v527 = v525;
uint32_t const v528 = v512 + v507;
uint32_t const v529 = v528 + v206;
half_4 const v530 = *v486;
uint32_t const v531 = uint32_t(v529);
threadgroup half_4 * const v532 = &(*v174)[v531];
*v532 = v530;
bool const v533 = !v493;
bool const v534 = false;
if(v533) {
half const v535 = v515.i_0;
float const v536 = float(v535);
uint32_t const v537 = reinterpret_cast<const thread uint32_t&>(v536);
uint32_t const v538 = 2139095040;
uint32_t const v539 = v537 & v538;
bool const v540 = v539 == v538;
half const v541 = v515.i_1;
float const v542 = float(v541);
uint32_t const v543 = reinterpret_cast<const thread uint32_t&>(v542);
uint32_t const v544 = v543 & v538;
bool const v545 = v544 == v538;
bool const v546 = v540 || v545;
half const v547 = v515.i_2;
float const v548 = float(v547);
uint32_t const v549 = reinterpret_cast<const thread uint32_t&>(v548);
uint32_t const v550 = v549 & v538;
bool const v551 = v550 == v538;
bool const v552 = v546 || v551;
half const v553 = v515.i_3;
float const v554 = float(v553);
uint32_t const v555 = reinterpret_cast<const thread uint32_t&>(v554);
uint32_t const v556 = v555 & v538;
bool const v557 = v556 == v538;
bool const v558 = v552 || v557;
half const v559 = v520.i_0;
float const v560 = float(v559);
uint32_t const v561 = reinterpret_cast<const thread uint32_t&>(v560);
uint32_t const v562 = v561 & v538;
bool const v563 = v562 == v538;
bool const v564 = v558 || v563;
half const v565 = v520.i_1;
float const v566 = float(v565);
uint32_t const v567 = reinterpret_cast<const thread uint32_t&>(v566);
uint32_t const v568 = v567 & v538;
bool const v569 = v568 == v538;
bool const v570 = v564 || v569;
half const v571 = v520.i_2;
float const v572 = float(v571);
uint32_t const v573 = reinterpret_cast<const thread uint32_t&>(v572);
uint32_t const v574 = v573 & v538;
bool const v575 = v574 == v538;
bool const v576 = v570 || v575;
half const v577 = v520.i_3;
float const v578 = float(v577);
uint32_t const v579 = reinterpret_cast<const thread uint32_t&>(v578);
uint32_t const v580 = v579 & v538;
bool const v581 = v580 == v538;
bool const v582 = v576 || v581;
half const v583 = v525.i_0;
float const v584 = float(v583);
uint32_t const v585 = reinterpret_cast<const thread uint32_t&>(v584);
uint32_t const v586 = v585 & v538;
bool const v587 = v586 == v538;
bool const v588 = v582 || v587;
half const v589 = v525.i_1;
float const v590 = float(v589);
uint32_t const v591 = reinterpret_cast<const thread uint32_t&>(v590);
uint32_t const v592 = v591 & v538;
bool const v593 = v592 == v538;
bool const v594 = v588 || v593;
half const v595 = v525.i_2;
float const v596 = float(v595);
uint32_t const v597 = reinterpret_cast<const thread uint32_t&>(v596);
uint32_t const v598 = v597 & v538;
bool const v599 = v598 == v538;
bool const v600 = v594 || v599;
half const v601 = v525.i_3;
float const v602 = float(v601);
uint32_t const v603 = reinterpret_cast<const thread uint32_t&>(v602);
uint32_t const v604 = v603 & v538;
bool const v605 = v604 == v538;
bool const v606 = v600 || v605;
half const v607 = v530.i_0;
float const v608 = float(v607);
uint32_t const v609 = reinterpret_cast<const thread uint32_t&>(v608);
uint32_t const v610 = v609 & v538;
bool const v611 = v610 == v538;
bool const v612 = v606 || v611;
half const v613 = v530.i_1;
float const v614 = float(v613);
uint32_t const v615 = reinterpret_cast<const thread uint32_t&>(v614);
uint32_t const v616 = v615 & v538;
bool const v617 = v616 == v538;
bool const v618 = v612 || v617;
half const v619 = v530.i_2;
float const v620 = float(v619);
uint32_t const v621 = reinterpret_cast<const thread uint32_t&>(v620);
uint32_t const v622 = v621 & v538;
bool const v623 = v622 == v538;
bool const v624 = v618 || v623;
half const v625 = v530.i_3;
float const v626 = float(v625);
uint32_t const v627 = reinterpret_cast<const thread uint32_t&>(v626);
uint32_t const v628 = v627 & v538;
bool const v629 = v628 == v538;
bool const v630 = v624 || v629;
bool const v631 = simd_any(v630);;
bool const v632 = thread_index_in_simdgroup_v13 == v86;
if(v632) {
uint32_t const v633 = v631 ? v111 : v86;
uint32_t const v634 = v495 * v325;
uint32_t const v635 = v634 + v170;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v177)[v636];
*v637 = v633;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v638 = v489 + v111;
uint32_t const v639 = v638 * v138;
uint32_t const v640 = v639 + v205;
uint32_t const v641 = min(v640, v386);
uint32_t const v642 = uint32_t(v641);
uint32_t const v643 = v642 * v28;
uint32_t const v644 = v73 + v643;
half_4 v645_store;
thread half_4 * v645 = &v645_store;*v645 = v212;
if(v395) {
uint32_t const v646 = v392 / v325;
uint32_t const v647 = uint32_t(v646);
uint32_t const v648 = v644 + v647;
device half_4 const* const v649 = &v2[v648];
half_4 const v650 = *v649;
*v645 = v650;
}
half_4 const v651 = *v645;
*v401 = v651;
uint32_t const v652 = v639 + v403;
uint32_t const v653 = min(v652, v386);
uint32_t const v654 = uint32_t(v653);
uint32_t const v655 = v654 * v28;
uint32_t const v656 = v73 + v655;
half_4 v657_store;
thread half_4 * v657 = &v657_store;*v657 = v212;
if(v395) {
uint32_t const v658 = v392 / v325;
uint32_t const v659 = uint32_t(v658);
uint32_t const v660 = v656 + v659;
device half_4 const* const v661 = &v2[v660];
half_4 const v662 = *v661;
*v657 = v662;
}
half_4 const v663 = *v657;
*v415 = v663;
uint32_t const v664 = v639 + v417;
uint32_t const v665 = min(v664, v386);
uint32_t const v666 = uint32_t(v665);
uint32_t const v667 = v666 * v28;
uint32_t const v668 = v73 + v667;
half_4 v669_store;
thread half_4 * v669 = &v669_store;*v669 = v212;
if(v395) {
uint32_t const v670 = v392 / v325;
uint32_t const v671 = uint32_t(v670);
uint32_t const v672 = v668 + v671;
device half_4 const* const v673 = &v2[v672];
half_4 const v674 = *v673;
*v669 = v674;
}
half_4 const v675 = *v669;
*v430 = v675;
uint32_t const v676 = v639 + v433;
uint32_t const v677 = min(v676, v386);
uint32_t const v678 = uint32_t(v677);
uint32_t const v679 = v678 * v28;
uint32_t const v680 = v73 + v679;
half_4 v681_store;
thread half_4 * v681 = &v681_store;*v681 = v212;
if(v395) {
uint32_t const v682 = v392 / v325;
uint32_t const v683 = uint32_t(v682);
uint32_t const v684 = v680 + v683;
device half_4 const* const v685 = &v2[v684];
half_4 const v686 = *v685;
*v681 = v686;
}
half_4 const v687 = *v681;
*v446 = v687;
uint32_t const v688 = v642 * v30;
uint32_t const v689 = v76 + v688;
half_4 v690_store;
thread half_4 * v690 = &v690_store;*v690 = v212;
if(v395) {
uint32_t const v691 = v392 / v325;
uint32_t const v692 = uint32_t(v691);
uint32_t const v693 = v689 + v692;
device half_4 const* const v694 = &v3[v693];
half_4 const v695 = *v694;
*v690 = v695;
}
half_4 const v696 = *v690;
*v456 = v696;
uint32_t const v697 = v654 * v30;
uint32_t const v698 = v76 + v697;
half_4 v699_store;
thread half_4 * v699 = &v699_store;*v699 = v212;
if(v395) {
uint32_t const v700 = v392 / v325;
uint32_t const v701 = uint32_t(v700);
uint32_t const v702 = v698 + v701;
device half_4 const* const v703 = &v3[v702];
half_4 const v704 = *v703;
*v699 = v704;
}
half_4 const v705 = *v699;
*v466 = v705;
uint32_t const v706 = v666 * v30;
uint32_t const v707 = v76 + v706;
half_4 v708_store;
thread half_4 * v708 = &v708_store;*v708 = v212;
if(v395) {
uint32_t const v709 = v392 / v325;
uint32_t const v710 = uint32_t(v709);
uint32_t const v711 = v707 + v710;
device half_4 const* const v712 = &v3[v711];
half_4 const v713 = *v712;
*v708 = v713;
}
half_4 const v714 = *v708;
*v476 = v714;
uint32_t const v715 = v678 * v30;
uint32_t const v716 = v76 + v715;
half_4 v717_store;
thread half_4 * v717 = &v717_store;*v717 = v212;
if(v395) {
uint32_t const v718 = v392 / v325;
uint32_t const v719 = uint32_t(v718);
uint32_t const v720 = v716 + v719;
device half_4 const* const v721 = &v3[v720];
half_4 const v722 = *v721;
*v717 = v722;
}
half_4 const v723 = *v717;
*v486 = v723;
bool v724_store;
thread bool * v724 = &v724_store;*v724 = v534;
bool const v725 = *v724;
bool v726_store;
thread bool * v726 = &v726_store;if(v725) {
*v726 = v488;
}
 else {
uint32_t const v727 = v495 * v325;
uint32_t const v728 = uint32_t(v727);
threadgroup uint32_t * const v729 = &(*v177)[v728];
uint32_t const v730 = *v729;
bool const v731 = v730 != v86;
*v726 = v731;
}
bool const v732 = *v726;
*v724 = v732;
bool const v733 = *v724;
bool v734_store;
thread bool * v734 = &v734_store;if(v733) {
*v734 = v488;
}
 else {
uint32_t const v735 = v495 * v325;
uint32_t const v736 = v735 + v111;
uint32_t const v737 = uint32_t(v736);
threadgroup uint32_t * const v738 = &(*v177)[v737];
uint32_t const v739 = *v738;
bool const v740 = v739 != v86;
*v734 = v740;
}
bool const v741 = *v734;
*v724 = v741;
bool const v742 = *v724;
bool v743_store;
thread bool * v743 = &v743_store;if(v742) {
*v743 = v488;
}
 else {
uint32_t const v744 = v495 * v325;
uint32_t const v745 = v744 + v494;
uint32_t const v746 = uint32_t(v745);
threadgroup uint32_t * const v747 = &(*v177)[v746];
uint32_t const v748 = *v747;
bool const v749 = v748 != v86;
*v743 = v749;
}
bool const v750 = *v743;
*v724 = v750;
bool const v751 = *v724;
bool v752_store;
thread bool * v752 = &v752_store;if(v751) {
*v752 = v488;
}
 else {
uint32_t const v753 = v495 * v325;
uint32_t const v754 = 3;
uint32_t const v755 = v753 + v754;
uint32_t const v756 = uint32_t(v755);
threadgroup uint32_t * const v757 = &(*v177)[v756];
uint32_t const v758 = *v757;
bool const v759 = v758 != v86;
*v752 = v759;
}
bool const v760 = *v752;
*v724 = v760;
bool v761_store;
thread bool * v761 = &v761_store;if(v493) {
*v761 = v488;
}
 else {
*v761 = v534;
}
uint32_t const v762 = 320;
uint32_t const v763 = v170 * v762;
uint32_t const v764 = 80;
uint32_t const v765 = v170 * v764;
simdgroup_float8x8 v766_store; thread simdgroup_float8x8 * v766 = &v766_store;*v766 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 72;
threadgroup half_4 * const v769 = &(*v174)[v21];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v769), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v188, *v767, *v766);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;threadgroup half_4 * const v771 = &(*v174)[v429];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v771), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v190, *v770, *v766);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;threadgroup half_4 * const v773 = &(*v174)[v384];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v773), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v191, *v772, *v766);
uint32_t const v774 = 6;
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 6;
threadgroup half_4 * const v777 = &(*v174)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v777), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v192, *v775, *v766);
simdgroup_half8x8 v778_store; thread simdgroup_half8x8 * v778 = &v778_store;threadgroup half_4 * const v779 = &(*v174)[v178];
simdgroup_load(*v778, reinterpret_cast<threadgroup half *>(v779), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v193, *v778, *v766);
uint32_t const v780 = 10;
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 10;
threadgroup half_4 * const v783 = &(*v174)[v782];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v783), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v194, *v781, *v766);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;uint32_t const v785 = 12;
threadgroup half_4 * const v786 = &(*v174)[v785];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v786), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v195, *v784, *v766);
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;uint32_t const v788 = 14;
threadgroup half_4 * const v789 = &(*v174)[v788];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v789), v768, 0, true);
simdgroup_multiply_accumulate(*v766, *v196, *v787, *v766);
uint32_t const v790 = uint32_t(v763);
uint32_t const v791 = 40;
threadgroup float * const v792 = &(*v175)[v790];

simdgroup_store(*v766, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v793_store; thread simdgroup_float8x8 * v793 = &v793_store;*v793 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;uint32_t const v795 = 144;
uint32_t const v796 = 1008;
threadgroup half_4 * const v797 = &(*v174)[v795];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v797), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v188, *v794, *v793);
simdgroup_half8x8 v798_store; thread simdgroup_half8x8 * v798 = &v798_store;uint32_t const v799 = 146;
threadgroup half_4 * const v800 = &(*v174)[v799];
simdgroup_load(*v798, reinterpret_cast<threadgroup half *>(v800), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v190, *v798, *v793);
simdgroup_half8x8 v801_store; thread simdgroup_half8x8 * v801 = &v801_store;uint32_t const v802 = 148;
threadgroup half_4 * const v803 = &(*v174)[v802];
simdgroup_load(*v801, reinterpret_cast<threadgroup half *>(v803), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v191, *v801, *v793);
simdgroup_half8x8 v804_store; thread simdgroup_half8x8 * v804 = &v804_store;uint32_t const v805 = 150;
threadgroup half_4 * const v806 = &(*v174)[v805];
simdgroup_load(*v804, reinterpret_cast<threadgroup half *>(v806), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v192, *v804, *v793);
simdgroup_half8x8 v807_store; thread simdgroup_half8x8 * v807 = &v807_store;uint32_t const v808 = 152;
threadgroup half_4 * const v809 = &(*v174)[v808];
simdgroup_load(*v807, reinterpret_cast<threadgroup half *>(v809), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v193, *v807, *v793);
simdgroup_half8x8 v810_store; thread simdgroup_half8x8 * v810 = &v810_store;uint32_t const v811 = 154;
threadgroup half_4 * const v812 = &(*v174)[v811];
simdgroup_load(*v810, reinterpret_cast<threadgroup half *>(v812), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v194, *v810, *v793);
simdgroup_half8x8 v813_store; thread simdgroup_half8x8 * v813 = &v813_store;uint32_t const v814 = 156;
threadgroup half_4 * const v815 = &(*v174)[v814];
simdgroup_load(*v813, reinterpret_cast<threadgroup half *>(v815), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v195, *v813, *v793);
simdgroup_half8x8 v816_store; thread simdgroup_half8x8 * v816 = &v816_store;uint32_t const v817 = 158;
threadgroup half_4 * const v818 = &(*v174)[v817];
simdgroup_load(*v816, reinterpret_cast<threadgroup half *>(v818), v768, 0, true);
simdgroup_multiply_accumulate(*v793, *v196, *v816, *v793);
uint32_t const v819 = v763 + v171;
uint32_t const v820 = uint32_t(v819);
threadgroup float * const v821 = &(*v175)[v820];

simdgroup_store(*v793, reinterpret_cast<threadgroup float *>(v821), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v822_store; thread simdgroup_float8x8 * v822 = &v822_store;*v822 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v823_store; thread simdgroup_half8x8 * v823 = &v823_store;uint32_t const v824 = 288;
uint32_t const v825 = 864;
threadgroup half_4 * const v826 = &(*v174)[v824];
simdgroup_load(*v823, reinterpret_cast<threadgroup half *>(v826), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v188, *v823, *v822);
simdgroup_half8x8 v827_store; thread simdgroup_half8x8 * v827 = &v827_store;uint32_t const v828 = 290;
threadgroup half_4 * const v829 = &(*v174)[v828];
simdgroup_load(*v827, reinterpret_cast<threadgroup half *>(v829), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v190, *v827, *v822);
simdgroup_half8x8 v830_store; thread simdgroup_half8x8 * v830 = &v830_store;uint32_t const v831 = 292;
threadgroup half_4 * const v832 = &(*v174)[v831];
simdgroup_load(*v830, reinterpret_cast<threadgroup half *>(v832), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v191, *v830, *v822);
simdgroup_half8x8 v833_store; thread simdgroup_half8x8 * v833 = &v833_store;uint32_t const v834 = 294;
threadgroup half_4 * const v835 = &(*v174)[v834];
simdgroup_load(*v833, reinterpret_cast<threadgroup half *>(v835), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v192, *v833, *v822);
simdgroup_half8x8 v836_store; thread simdgroup_half8x8 * v836 = &v836_store;uint32_t const v837 = 296;
threadgroup half_4 * const v838 = &(*v174)[v837];
simdgroup_load(*v836, reinterpret_cast<threadgroup half *>(v838), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v193, *v836, *v822);
simdgroup_half8x8 v839_store; thread simdgroup_half8x8 * v839 = &v839_store;uint32_t const v840 = 298;
threadgroup half_4 * const v841 = &(*v174)[v840];
simdgroup_load(*v839, reinterpret_cast<threadgroup half *>(v841), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v194, *v839, *v822);
simdgroup_half8x8 v842_store; thread simdgroup_half8x8 * v842 = &v842_store;uint32_t const v843 = 300;
threadgroup half_4 * const v844 = &(*v174)[v843];
simdgroup_load(*v842, reinterpret_cast<threadgroup half *>(v844), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v195, *v842, *v822);
simdgroup_half8x8 v845_store; thread simdgroup_half8x8 * v845 = &v845_store;uint32_t const v846 = 302;
threadgroup half_4 * const v847 = &(*v174)[v846];
simdgroup_load(*v845, reinterpret_cast<threadgroup half *>(v847), v768, 0, true);
simdgroup_multiply_accumulate(*v822, *v196, *v845, *v822);
uint32_t const v848 = v763 + v204;
uint32_t const v849 = uint32_t(v848);
threadgroup float * const v850 = &(*v175)[v849];

simdgroup_store(*v822, reinterpret_cast<threadgroup float *>(v850), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v851_store; thread simdgroup_float8x8 * v851 = &v851_store;*v851 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v852_store; thread simdgroup_half8x8 * v852 = &v852_store;uint32_t const v853 = 432;
uint32_t const v854 = 720;
threadgroup half_4 * const v855 = &(*v174)[v853];
simdgroup_load(*v852, reinterpret_cast<threadgroup half *>(v855), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v188, *v852, *v851);
simdgroup_half8x8 v856_store; thread simdgroup_half8x8 * v856 = &v856_store;uint32_t const v857 = 434;
threadgroup half_4 * const v858 = &(*v174)[v857];
simdgroup_load(*v856, reinterpret_cast<threadgroup half *>(v858), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v190, *v856, *v851);
simdgroup_half8x8 v859_store; thread simdgroup_half8x8 * v859 = &v859_store;uint32_t const v860 = 436;
threadgroup half_4 * const v861 = &(*v174)[v860];
simdgroup_load(*v859, reinterpret_cast<threadgroup half *>(v861), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v191, *v859, *v851);
simdgroup_half8x8 v862_store; thread simdgroup_half8x8 * v862 = &v862_store;uint32_t const v863 = 438;
threadgroup half_4 * const v864 = &(*v174)[v863];
simdgroup_load(*v862, reinterpret_cast<threadgroup half *>(v864), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v192, *v862, *v851);
simdgroup_half8x8 v865_store; thread simdgroup_half8x8 * v865 = &v865_store;uint32_t const v866 = 440;
threadgroup half_4 * const v867 = &(*v174)[v866];
simdgroup_load(*v865, reinterpret_cast<threadgroup half *>(v867), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v193, *v865, *v851);
simdgroup_half8x8 v868_store; thread simdgroup_half8x8 * v868 = &v868_store;uint32_t const v869 = 442;
threadgroup half_4 * const v870 = &(*v174)[v869];
simdgroup_load(*v868, reinterpret_cast<threadgroup half *>(v870), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v194, *v868, *v851);
simdgroup_half8x8 v871_store; thread simdgroup_half8x8 * v871 = &v871_store;uint32_t const v872 = 444;
threadgroup half_4 * const v873 = &(*v174)[v872];
simdgroup_load(*v871, reinterpret_cast<threadgroup half *>(v873), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v195, *v871, *v851);
simdgroup_half8x8 v874_store; thread simdgroup_half8x8 * v874 = &v874_store;uint32_t const v875 = 446;
threadgroup half_4 * const v876 = &(*v174)[v875];
simdgroup_load(*v874, reinterpret_cast<threadgroup half *>(v876), v768, 0, true);
simdgroup_multiply_accumulate(*v851, *v196, *v874, *v851);
uint32_t const v877 = v763 + v432;
uint32_t const v878 = uint32_t(v877);
threadgroup float * const v879 = &(*v175)[v878];

simdgroup_store(*v851, reinterpret_cast<threadgroup float *>(v879), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v880_store = {};
thread array<float, 8> * v880 = &v880_store;uint32_t const v881 = v173 * v171;
uint32_t const v882 = v490 + v881;
uint32_t const v883 = v172 * v791;
uint32_t const v884 = v763 + v883;
uint32_t const v885 = v884 + v881;
uint32_t const v886 = uint32_t(v885);
threadgroup float * const v887 = &(*v175)[v886];
float const v888 = *v887;
float v889_store;
thread float * v889 = &v889_store;*v889 = v201;
bool const v890 = *v761;
bool v891_store;
thread bool * v891 = &v891_store;if(v890) {
*v891 = v488;
}
 else {
bool const v892 = v882 < v65;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
*v893 = v488;
}
 else {
*v893 = v534;
}
bool const v894 = *v893;
*v891 = v894;
}
bool const v895 = *v891;
if(v895) {
float const v896 = v888 * v24;
*v889 = v896;
}
thread float * const v897 = &(*v880)[v21];
float const v898 = *v889;
*v897 = v898;
float const v899 = max(v201, v898);
uint32_t const v900 = v881 + v111;
uint32_t const v901 = v490 + v900;
uint32_t const v902 = v884 + v900;
uint32_t const v903 = uint32_t(v902);
threadgroup float * const v904 = &(*v175)[v903];
float const v905 = *v904;
float v906_store;
thread float * v906 = &v906_store;*v906 = v201;
bool const v907 = *v761;
bool v908_store;
thread bool * v908 = &v908_store;if(v907) {
*v908 = v488;
}
 else {
bool const v909 = v901 < v65;
bool v910_store;
thread bool * v910 = &v910_store;if(v909) {
*v910 = v488;
}
 else {
*v910 = v534;
}
bool const v911 = *v910;
*v908 = v911;
}
bool const v912 = *v908;
if(v912) {
float const v913 = v905 * v24;
*v906 = v913;
}
thread float * const v914 = &(*v880)[v46];
float const v915 = *v906;
*v914 = v915;
float const v916 = max(v899, v915);
uint32_t const v917 = v881 + v494;
uint32_t const v918 = v490 + v917;
uint32_t const v919 = v884 + v917;
uint32_t const v920 = uint32_t(v919);
threadgroup float * const v921 = &(*v175)[v920];
float const v922 = *v921;
float v923_store;
thread float * v923 = &v923_store;*v923 = v201;
bool const v924 = *v761;
bool v925_store;
thread bool * v925 = &v925_store;if(v924) {
*v925 = v488;
}
 else {
bool const v926 = v918 < v65;
bool v927_store;
thread bool * v927 = &v927_store;if(v926) {
*v927 = v488;
}
 else {
*v927 = v534;
}
bool const v928 = *v927;
*v925 = v928;
}
bool const v929 = *v925;
if(v929) {
float const v930 = v922 * v24;
*v923 = v930;
}
thread float * const v931 = &(*v880)[v429];
float const v932 = *v923;
*v931 = v932;
float const v933 = max(v916, v932);
uint32_t const v934 = 3;
uint32_t const v935 = v881 + v934;
uint32_t const v936 = v490 + v935;
uint32_t const v937 = v884 + v935;
uint32_t const v938 = uint32_t(v937);
threadgroup float * const v939 = &(*v175)[v938];
float const v940 = *v939;
float v941_store;
thread float * v941 = &v941_store;*v941 = v201;
bool const v942 = *v761;
bool v943_store;
thread bool * v943 = &v943_store;if(v942) {
*v943 = v488;
}
 else {
bool const v944 = v936 < v65;
bool v945_store;
thread bool * v945 = &v945_store;if(v944) {
*v945 = v488;
}
 else {
*v945 = v534;
}
bool const v946 = *v945;
*v943 = v946;
}
bool const v947 = *v943;
if(v947) {
float const v948 = v940 * v24;
*v941 = v948;
}
thread float * const v949 = &(*v880)[v445];
float const v950 = *v941;
*v949 = v950;
float const v951 = max(v933, v950);
uint32_t const v952 = v881 + v325;
uint32_t const v953 = v490 + v952;
uint32_t const v954 = v884 + v952;
uint32_t const v955 = uint32_t(v954);
threadgroup float * const v956 = &(*v175)[v955];
float const v957 = *v956;
float v958_store;
thread float * v958 = &v958_store;*v958 = v201;
bool const v959 = *v761;
bool v960_store;
thread bool * v960 = &v960_store;if(v959) {
*v960 = v488;
}
 else {
bool const v961 = v953 < v65;
bool v962_store;
thread bool * v962 = &v962_store;if(v961) {
*v962 = v488;
}
 else {
*v962 = v534;
}
bool const v963 = *v962;
*v960 = v963;
}
bool const v964 = *v960;
if(v964) {
float const v965 = v957 * v24;
*v958 = v965;
}
thread float * const v966 = &(*v880)[v384];
float const v967 = *v958;
*v966 = v967;
float const v968 = max(v951, v967);
uint32_t const v969 = 5;
uint32_t const v970 = v881 + v969;
uint32_t const v971 = v490 + v970;
uint32_t const v972 = v884 + v970;
uint32_t const v973 = uint32_t(v972);
threadgroup float * const v974 = &(*v175)[v973];
float const v975 = *v974;
float v976_store;
thread float * v976 = &v976_store;*v976 = v201;
bool const v977 = *v761;
bool v978_store;
thread bool * v978 = &v978_store;if(v977) {
*v978 = v488;
}
 else {
bool const v979 = v971 < v65;
bool v980_store;
thread bool * v980 = &v980_store;if(v979) {
*v980 = v488;
}
 else {
*v980 = v534;
}
bool const v981 = *v980;
*v978 = v981;
}
bool const v982 = *v978;
if(v982) {
float const v983 = v975 * v24;
*v976 = v983;
}
uint32_t const v984 = 5;
thread float * const v985 = &(*v880)[v984];
float const v986 = *v976;
*v985 = v986;
float const v987 = max(v968, v986);
uint32_t const v988 = v881 + v774;
uint32_t const v989 = v490 + v988;
uint32_t const v990 = v884 + v988;
uint32_t const v991 = uint32_t(v990);
threadgroup float * const v992 = &(*v175)[v991];
float const v993 = *v992;
float v994_store;
thread float * v994 = &v994_store;*v994 = v201;
bool const v995 = *v761;
bool v996_store;
thread bool * v996 = &v996_store;if(v995) {
*v996 = v488;
}
 else {
bool const v997 = v989 < v65;
bool v998_store;
thread bool * v998 = &v998_store;if(v997) {
*v998 = v488;
}
 else {
*v998 = v534;
}
bool const v999 = *v998;
*v996 = v999;
}
bool const v1000 = *v996;
if(v1000) {
float const v1001 = v993 * v24;
*v994 = v1001;
}
thread float * const v1002 = &(*v880)[v776];
float const v1003 = *v994;
*v1002 = v1003;
float const v1004 = max(v987, v1003);
uint32_t const v1005 = 7;
uint32_t const v1006 = v881 + v1005;
uint32_t const v1007 = v490 + v1006;
uint32_t const v1008 = v884 + v1006;
uint32_t const v1009 = uint32_t(v1008);
threadgroup float * const v1010 = &(*v175)[v1009];
float const v1011 = *v1010;
float v1012_store;
thread float * v1012 = &v1012_store;*v1012 = v201;
bool const v1013 = *v761;
bool v1014_store;
thread bool * v1014 = &v1014_store;if(v1013) {
*v1014 = v488;
}
 else {
bool const v1015 = v1007 < v65;
bool v1016_store;
thread bool * v1016 = &v1016_store;if(v1015) {
*v1016 = v488;
}
 else {
*v1016 = v534;
}
bool const v1017 = *v1016;
*v1014 = v1017;
}
bool const v1018 = *v1014;
if(v1018) {
float const v1019 = v1011 * v24;
*v1012 = v1019;
}
uint32_t const v1020 = 7;
thread float * const v1021 = &(*v880)[v1020];
float const v1022 = *v1012;
*v1021 = v1022;
float const v1023 = max(v1004, v1022);
float const v1024 = simd_shuffle_xor(v1023, v171);;
float const v1025 = max(v1023, v1024);
float const v1026 = simd_shuffle_xor(v1025, v204);;
float const v1027 = max(v1025, v1026);
float const v1028 = *v200;
float const v1029 = 5.54517698;
float const v1030 = v1028 + v1029;
bool const v1031 = v1027 > v1030;
float const v1032 = v1031 ? v1027 : v1028;
float const v1033 = v1028 - v1032;
float const v1034 = exp(v1033);bool const v1035 = v1032 != v1028;
bool v1036_store;
thread bool * v1036 = &v1036_store;if(v1035) {
bool const v1037 = v1028 != v201;
*v1036 = v1037;
}
 else {
*v1036 = v534;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1038 = *v1036;
bool const v1039 = simd_any(v1038);;
if(v1039) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1040 = v173 * v494;
uint32_t const v1041 = v884 + v1040;
uint32_t const v1042 = uint32_t(v1041);
threadgroup float * const v1043 = &(*v175)[v1042];
float const v1044 = *v1043;
float const v1045 = v1044 * v1034;
*v1043 = v1045;
uint32_t const v1046 = v1041 + v111;
uint32_t const v1047 = uint32_t(v1046);
threadgroup float * const v1048 = &(*v175)[v1047];
float const v1049 = *v1048;
float const v1050 = v1049 * v1034;
*v1048 = v1050;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1051 = *v1043;
float const v1052 = v1051 * v1034;
*v1043 = v1052;
float const v1053 = *v1048;
float const v1054 = v1053 * v1034;
*v1048 = v1054;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1055 = *v1043;
float const v1056 = v1055 * v1034;
*v1043 = v1056;
float const v1057 = *v1048;
float const v1058 = v1057 * v1034;
*v1048 = v1058;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1059 = *v1043;
float const v1060 = v1059 * v1034;
*v1043 = v1060;
float const v1061 = *v1048;
float const v1062 = v1061 * v1034;
*v1048 = v1062;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1063 = *v1043;
float const v1064 = v1063 * v1034;
*v1043 = v1064;
float const v1065 = *v1048;
float const v1066 = v1065 * v1034;
*v1048 = v1066;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1067 = *v1043;
float const v1068 = v1067 * v1034;
*v1043 = v1068;
float const v1069 = *v1048;
float const v1070 = v1069 * v1034;
*v1048 = v1070;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1071 = *v1043;
float const v1072 = v1071 * v1034;
*v1043 = v1072;
float const v1073 = *v1048;
float const v1074 = v1073 * v1034;
*v1048 = v1074;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1075 = *v1043;
float const v1076 = v1075 * v1034;
*v1043 = v1076;
float const v1077 = *v1048;
float const v1078 = v1077 * v1034;
*v1048 = v1078;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v200 = v1032;
float const v1079 = *v897;
uint32_t const v1080 = reinterpret_cast<const thread uint32_t&>(v1079);
uint32_t const v1081 = 4286578687;
bool const v1082 = v1080 == v1081;
float const v1083 = v1079 - v1032;
float const v1084 = exp(v1083);float const v1085 = v1082 ? v180 : v1084;
half const v1086 = half(v1085);
half_4 const v1087 = [&]{
half_4 tmp = v212;
tmp.i_0 = v1086;
return tmp;
}();
float const v1088 = *v914;
uint32_t const v1089 = reinterpret_cast<const thread uint32_t&>(v1088);
bool const v1090 = v1089 == v1081;
float const v1091 = v1088 - v1032;
float const v1092 = exp(v1091);float const v1093 = v1090 ? v180 : v1092;
float const v1094 = v1085 + v1093;
half const v1095 = half(v1093);
half_4 const v1096 = [&]{
half_4 tmp = v1087;
tmp.i_1 = v1095;
return tmp;
}();
float const v1097 = *v931;
uint32_t const v1098 = reinterpret_cast<const thread uint32_t&>(v1097);
bool const v1099 = v1098 == v1081;
float const v1100 = v1097 - v1032;
float const v1101 = exp(v1100);float const v1102 = v1099 ? v180 : v1101;
float const v1103 = v1094 + v1102;
half const v1104 = half(v1102);
half_4 const v1105 = [&]{
half_4 tmp = v1096;
tmp.i_2 = v1104;
return tmp;
}();
float const v1106 = *v949;
uint32_t const v1107 = reinterpret_cast<const thread uint32_t&>(v1106);
bool const v1108 = v1107 == v1081;
float const v1109 = v1106 - v1032;
float const v1110 = exp(v1109);float const v1111 = v1108 ? v180 : v1110;
float const v1112 = v1103 + v1111;
half const v1113 = half(v1111);
half_4 const v1114 = [&]{
half_4 tmp = v1105;
tmp.i_3 = v1113;
return tmp;
}();
uint32_t const v1115 = v172 * v780;
uint32_t const v1116 = v765 + v1115;
uint32_t const v1117 = v173 * v494;
uint32_t const v1118 = v1116 + v1117;
uint32_t const v1119 = uint32_t(v1118);
threadgroup half_4 * const v1120 = &(*v176)[v1119];
*v1120 = v1114;
float const v1121 = *v966;
uint32_t const v1122 = reinterpret_cast<const thread uint32_t&>(v1121);
bool const v1123 = v1122 == v1081;
float const v1124 = v1121 - v1032;
float const v1125 = exp(v1124);float const v1126 = v1123 ? v180 : v1125;
float const v1127 = v1112 + v1126;
half const v1128 = half(v1126);
half_4 const v1129 = [&]{
half_4 tmp = v212;
tmp.i_0 = v1128;
return tmp;
}();
float const v1130 = *v985;
uint32_t const v1131 = reinterpret_cast<const thread uint32_t&>(v1130);
bool const v1132 = v1131 == v1081;
float const v1133 = v1130 - v1032;
float const v1134 = exp(v1133);float const v1135 = v1132 ? v180 : v1134;
float const v1136 = v1127 + v1135;
half const v1137 = half(v1135);
half_4 const v1138 = [&]{
half_4 tmp = v1129;
tmp.i_1 = v1137;
return tmp;
}();
float const v1139 = *v1002;
uint32_t const v1140 = reinterpret_cast<const thread uint32_t&>(v1139);
bool const v1141 = v1140 == v1081;
float const v1142 = v1139 - v1032;
float const v1143 = exp(v1142);float const v1144 = v1141 ? v180 : v1143;
float const v1145 = v1136 + v1144;
half const v1146 = half(v1144);
half_4 const v1147 = [&]{
half_4 tmp = v1138;
tmp.i_2 = v1146;
return tmp;
}();
float const v1148 = *v1021;
uint32_t const v1149 = reinterpret_cast<const thread uint32_t&>(v1148);
bool const v1150 = v1149 == v1081;
float const v1151 = v1148 - v1032;
float const v1152 = exp(v1151);float const v1153 = v1150 ? v180 : v1152;
float const v1154 = v1145 + v1153;
half const v1155 = half(v1153);
half_4 const v1156 = [&]{
half_4 tmp = v1147;
tmp.i_3 = v1155;
return tmp;
}();
uint32_t const v1157 = v1118 + v111;
uint32_t const v1158 = uint32_t(v1157);
threadgroup half_4 * const v1159 = &(*v176)[v1158];
*v1159 = v1156;
float const v1160 = *v202;
float const v1161 = fma(v1160, v1034, v1154);
*v202 = v1161;
float const v1162 = *v203;
float const v1163 = fma(v1162, v1034, v1154);
*v203 = v1163;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1164 = *v761;
bool const v1165 = !v1164;
bool const v1166 = *v724;
bool const v1167 = v1166 && v1165;
if(v1167) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1168 = v884 + v1117;
for(uint32_t v1169 = v86; v1169 < v138; v1169 += v111) {
uint32_t const v1170 = v1169 / v325;
uint32_t const v1171 = v1116 + v1170;
uint32_t const v1172 = uint32_t(v1171);
threadgroup half_4 * const v1173 = &(*v176)[v1172];
half_4 const v1174 = *v1173;
uint32_t const v1175 = v1169 % v325;
half const v1176 = v1174.i_0;
float const v1177 = float(v1176);
float v1178_store;
thread float * v1178 = &v1178_store;*v1178 = v1177;
bool const v1179 = v1175 == v111;
if(v1179) {
half const v1180 = v1174.i_1;
float const v1181 = float(v1180);
*v1178 = v1181;
}
bool const v1182 = v1175 == v494;
if(v1182) {
half const v1183 = v1174.i_2;
float const v1184 = float(v1183);
*v1178 = v1184;
}
bool const v1185 = v1175 == v934;
if(v1185) {
half const v1186 = v1174.i_3;
float const v1187 = float(v1186);
*v1178 = v1187;
}
float const v1188 = *v1178;
uint32_t const v1189 = reinterpret_cast<const thread uint32_t&>(v1188);
bool const v1190 = v1189 == v86;
bool const v1191 = !v1190;
if(v1191) {
uint32_t const v1192 = v1169 * v229;
uint32_t const v1193 = v512 + v1192;
uint32_t const v1194 = v1117 / v325;
uint32_t const v1195 = v1193 + v1194;
uint32_t const v1196 = uint32_t(v1195);
threadgroup half_4 * const v1197 = &(*v174)[v1196];
half_4 const v1198 = *v1197;
half const v1199 = v1198.i_0;
float const v1200 = float(v1199);
float v1201_store;
thread float * v1201 = &v1201_store;*v1201 = v1200;
uint32_t const v1202 = v173 % v494;
bool const v1203 = v1202 == v111;
if(v1203) {
half const v1204 = v1198.i_2;
float const v1205 = float(v1204);
*v1201 = v1205;
}
uint32_t const v1206 = uint32_t(v1168);
float const v1207 = *v1178;
float const v1208 = *v1201;
threadgroup float * const v1209 = &(*v175)[v1206];
float const v1210 = *v1209;
float const v1211 = fma(v1207, v1208, v1210);
*v1209 = v1211;
half const v1212 = v1198.i_1;
float const v1213 = float(v1212);
float v1214_store;
thread float * v1214 = &v1214_store;*v1214 = v1213;
if(v1203) {
half const v1215 = v1198.i_3;
float const v1216 = float(v1215);
*v1214 = v1216;
}
uint32_t const v1217 = v1168 + v111;
uint32_t const v1218 = uint32_t(v1217);
float const v1219 = *v1178;
float const v1220 = *v1214;
threadgroup float * const v1221 = &(*v175)[v1218];
float const v1222 = *v1221;
float const v1223 = fma(v1219, v1220, v1222);
*v1221 = v1223;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1224 = v86; v1224 < v138; v1224 += v111) {
uint32_t const v1225 = v1224 / v325;
uint32_t const v1226 = v1116 + v1225;
uint32_t const v1227 = uint32_t(v1226);
threadgroup half_4 * const v1228 = &(*v176)[v1227];
half_4 const v1229 = *v1228;
uint32_t const v1230 = v1224 % v325;
half const v1231 = v1229.i_0;
float const v1232 = float(v1231);
float v1233_store;
thread float * v1233 = &v1233_store;*v1233 = v1232;
bool const v1234 = v1230 == v111;
if(v1234) {
half const v1235 = v1229.i_1;
float const v1236 = float(v1235);
*v1233 = v1236;
}
bool const v1237 = v1230 == v494;
if(v1237) {
half const v1238 = v1229.i_2;
float const v1239 = float(v1238);
*v1233 = v1239;
}
bool const v1240 = v1230 == v934;
if(v1240) {
half const v1241 = v1229.i_3;
float const v1242 = float(v1241);
*v1233 = v1242;
}
float const v1243 = *v1233;
uint32_t const v1244 = reinterpret_cast<const thread uint32_t&>(v1243);
bool const v1245 = v1244 == v86;
bool const v1246 = !v1245;
if(v1246) {
uint32_t const v1247 = v1224 * v229;
uint32_t const v1248 = 578;
uint32_t const v1249 = v1248 + v1247;
uint32_t const v1250 = v1117 / v325;
uint32_t const v1251 = v1249 + v1250;
uint32_t const v1252 = uint32_t(v1251);
threadgroup half_4 * const v1253 = &(*v174)[v1252];
half_4 const v1254 = *v1253;
half const v1255 = v1254.i_0;
float const v1256 = float(v1255);
float v1257_store;
thread float * v1257 = &v1257_store;*v1257 = v1256;
uint32_t const v1258 = v173 % v494;
bool const v1259 = v1258 == v111;
if(v1259) {
half const v1260 = v1254.i_2;
float const v1261 = float(v1260);
*v1257 = v1261;
}
uint32_t const v1262 = uint32_t(v1168);
float const v1263 = *v1233;
float const v1264 = *v1257;
threadgroup float * const v1265 = &(*v175)[v1262];
float const v1266 = *v1265;
float const v1267 = fma(v1263, v1264, v1266);
*v1265 = v1267;
half const v1268 = v1254.i_1;
float const v1269 = float(v1268);
float v1270_store;
thread float * v1270 = &v1270_store;*v1270 = v1269;
if(v1259) {
half const v1271 = v1254.i_3;
float const v1272 = float(v1271);
*v1270 = v1272;
}
uint32_t const v1273 = v1168 + v111;
uint32_t const v1274 = uint32_t(v1273);
float const v1275 = *v1233;
float const v1276 = *v1270;
threadgroup float * const v1277 = &(*v175)[v1274];
float const v1278 = *v1277;
float const v1279 = fma(v1275, v1276, v1278);
*v1277 = v1279;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1280 = v86; v1280 < v138; v1280 += v111) {
uint32_t const v1281 = v1280 / v325;
uint32_t const v1282 = v1116 + v1281;
uint32_t const v1283 = uint32_t(v1282);
threadgroup half_4 * const v1284 = &(*v176)[v1283];
half_4 const v1285 = *v1284;
uint32_t const v1286 = v1280 % v325;
half const v1287 = v1285.i_0;
float const v1288 = float(v1287);
float v1289_store;
thread float * v1289 = &v1289_store;*v1289 = v1288;
bool const v1290 = v1286 == v111;
if(v1290) {
half const v1291 = v1285.i_1;
float const v1292 = float(v1291);
*v1289 = v1292;
}
bool const v1293 = v1286 == v494;
if(v1293) {
half const v1294 = v1285.i_2;
float const v1295 = float(v1294);
*v1289 = v1295;
}
bool const v1296 = v1286 == v934;
if(v1296) {
half const v1297 = v1285.i_3;
float const v1298 = float(v1297);
*v1289 = v1298;
}
float const v1299 = *v1289;
uint32_t const v1300 = reinterpret_cast<const thread uint32_t&>(v1299);
bool const v1301 = v1300 == v86;
bool const v1302 = !v1301;
if(v1302) {
uint32_t const v1303 = v1280 * v229;
uint32_t const v1304 = 580;
uint32_t const v1305 = v1304 + v1303;
uint32_t const v1306 = v1117 / v325;
uint32_t const v1307 = v1305 + v1306;
uint32_t const v1308 = uint32_t(v1307);
threadgroup half_4 * const v1309 = &(*v174)[v1308];
half_4 const v1310 = *v1309;
half const v1311 = v1310.i_0;
float const v1312 = float(v1311);
float v1313_store;
thread float * v1313 = &v1313_store;*v1313 = v1312;
uint32_t const v1314 = v173 % v494;
bool const v1315 = v1314 == v111;
if(v1315) {
half const v1316 = v1310.i_2;
float const v1317 = float(v1316);
*v1313 = v1317;
}
uint32_t const v1318 = uint32_t(v1168);
float const v1319 = *v1289;
float const v1320 = *v1313;
threadgroup float * const v1321 = &(*v175)[v1318];
float const v1322 = *v1321;
float const v1323 = fma(v1319, v1320, v1322);
*v1321 = v1323;
half const v1324 = v1310.i_1;
float const v1325 = float(v1324);
float v1326_store;
thread float * v1326 = &v1326_store;*v1326 = v1325;
if(v1315) {
half const v1327 = v1310.i_3;
float const v1328 = float(v1327);
*v1326 = v1328;
}
uint32_t const v1329 = v1168 + v111;
uint32_t const v1330 = uint32_t(v1329);
float const v1331 = *v1289;
float const v1332 = *v1326;
threadgroup float * const v1333 = &(*v175)[v1330];
float const v1334 = *v1333;
float const v1335 = fma(v1331, v1332, v1334);
*v1333 = v1335;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1336 = v86; v1336 < v138; v1336 += v111) {
uint32_t const v1337 = v1336 / v325;
uint32_t const v1338 = v1116 + v1337;
uint32_t const v1339 = uint32_t(v1338);
threadgroup half_4 * const v1340 = &(*v176)[v1339];
half_4 const v1341 = *v1340;
uint32_t const v1342 = v1336 % v325;
half const v1343 = v1341.i_0;
float const v1344 = float(v1343);
float v1345_store;
thread float * v1345 = &v1345_store;*v1345 = v1344;
bool const v1346 = v1342 == v111;
if(v1346) {
half const v1347 = v1341.i_1;
float const v1348 = float(v1347);
*v1345 = v1348;
}
bool const v1349 = v1342 == v494;
if(v1349) {
half const v1350 = v1341.i_2;
float const v1351 = float(v1350);
*v1345 = v1351;
}
bool const v1352 = v1342 == v934;
if(v1352) {
half const v1353 = v1341.i_3;
float const v1354 = float(v1353);
*v1345 = v1354;
}
float const v1355 = *v1345;
uint32_t const v1356 = reinterpret_cast<const thread uint32_t&>(v1355);
bool const v1357 = v1356 == v86;
bool const v1358 = !v1357;
if(v1358) {
uint32_t const v1359 = v1336 * v229;
uint32_t const v1360 = 582;
uint32_t const v1361 = v1360 + v1359;
uint32_t const v1362 = v1117 / v325;
uint32_t const v1363 = v1361 + v1362;
uint32_t const v1364 = uint32_t(v1363);
threadgroup half_4 * const v1365 = &(*v174)[v1364];
half_4 const v1366 = *v1365;
half const v1367 = v1366.i_0;
float const v1368 = float(v1367);
float v1369_store;
thread float * v1369 = &v1369_store;*v1369 = v1368;
uint32_t const v1370 = v173 % v494;
bool const v1371 = v1370 == v111;
if(v1371) {
half const v1372 = v1366.i_2;
float const v1373 = float(v1372);
*v1369 = v1373;
}
uint32_t const v1374 = uint32_t(v1168);
float const v1375 = *v1345;
float const v1376 = *v1369;
threadgroup float * const v1377 = &(*v175)[v1374];
float const v1378 = *v1377;
float const v1379 = fma(v1375, v1376, v1378);
*v1377 = v1379;
half const v1380 = v1366.i_1;
float const v1381 = float(v1380);
float v1382_store;
thread float * v1382 = &v1382_store;*v1382 = v1381;
if(v1371) {
half const v1383 = v1366.i_3;
float const v1384 = float(v1383);
*v1382 = v1384;
}
uint32_t const v1385 = v1168 + v111;
uint32_t const v1386 = uint32_t(v1385);
float const v1387 = *v1345;
float const v1388 = *v1382;
threadgroup float * const v1389 = &(*v175)[v1386];
float const v1390 = *v1389;
float const v1391 = fma(v1387, v1388, v1390);
*v1389 = v1391;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1392 = v86; v1392 < v138; v1392 += v111) {
uint32_t const v1393 = v1392 / v325;
uint32_t const v1394 = v1116 + v1393;
uint32_t const v1395 = uint32_t(v1394);
threadgroup half_4 * const v1396 = &(*v176)[v1395];
half_4 const v1397 = *v1396;
uint32_t const v1398 = v1392 % v325;
half const v1399 = v1397.i_0;
float const v1400 = float(v1399);
float v1401_store;
thread float * v1401 = &v1401_store;*v1401 = v1400;
bool const v1402 = v1398 == v111;
if(v1402) {
half const v1403 = v1397.i_1;
float const v1404 = float(v1403);
*v1401 = v1404;
}
bool const v1405 = v1398 == v494;
if(v1405) {
half const v1406 = v1397.i_2;
float const v1407 = float(v1406);
*v1401 = v1407;
}
bool const v1408 = v1398 == v934;
if(v1408) {
half const v1409 = v1397.i_3;
float const v1410 = float(v1409);
*v1401 = v1410;
}
float const v1411 = *v1401;
uint32_t const v1412 = reinterpret_cast<const thread uint32_t&>(v1411);
bool const v1413 = v1412 == v86;
bool const v1414 = !v1413;
if(v1414) {
uint32_t const v1415 = v1392 * v229;
uint32_t const v1416 = 584;
uint32_t const v1417 = v1416 + v1415;
uint32_t const v1418 = v1117 / v325;
uint32_t const v1419 = v1417 + v1418;
uint32_t const v1420 = uint32_t(v1419);
threadgroup half_4 * const v1421 = &(*v174)[v1420];
half_4 const v1422 = *v1421;
half const v1423 = v1422.i_0;
float const v1424 = float(v1423);
float v1425_store;
thread float * v1425 = &v1425_store;*v1425 = v1424;
uint32_t const v1426 = v173 % v494;
bool const v1427 = v1426 == v111;
if(v1427) {
half const v1428 = v1422.i_2;
float const v1429 = float(v1428);
*v1425 = v1429;
}
uint32_t const v1430 = uint32_t(v1168);
float const v1431 = *v1401;
float const v1432 = *v1425;
threadgroup float * const v1433 = &(*v175)[v1430];
float const v1434 = *v1433;
float const v1435 = fma(v1431, v1432, v1434);
*v1433 = v1435;
half const v1436 = v1422.i_1;
float const v1437 = float(v1436);
float v1438_store;
thread float * v1438 = &v1438_store;*v1438 = v1437;
if(v1427) {
half const v1439 = v1422.i_3;
float const v1440 = float(v1439);
*v1438 = v1440;
}
uint32_t const v1441 = v1168 + v111;
uint32_t const v1442 = uint32_t(v1441);
float const v1443 = *v1401;
float const v1444 = *v1438;
threadgroup float * const v1445 = &(*v175)[v1442];
float const v1446 = *v1445;
float const v1447 = fma(v1443, v1444, v1446);
*v1445 = v1447;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1448 = v86; v1448 < v138; v1448 += v111) {
uint32_t const v1449 = v1448 / v325;
uint32_t const v1450 = v1116 + v1449;
uint32_t const v1451 = uint32_t(v1450);
threadgroup half_4 * const v1452 = &(*v176)[v1451];
half_4 const v1453 = *v1452;
uint32_t const v1454 = v1448 % v325;
half const v1455 = v1453.i_0;
float const v1456 = float(v1455);
float v1457_store;
thread float * v1457 = &v1457_store;*v1457 = v1456;
bool const v1458 = v1454 == v111;
if(v1458) {
half const v1459 = v1453.i_1;
float const v1460 = float(v1459);
*v1457 = v1460;
}
bool const v1461 = v1454 == v494;
if(v1461) {
half const v1462 = v1453.i_2;
float const v1463 = float(v1462);
*v1457 = v1463;
}
bool const v1464 = v1454 == v934;
if(v1464) {
half const v1465 = v1453.i_3;
float const v1466 = float(v1465);
*v1457 = v1466;
}
float const v1467 = *v1457;
uint32_t const v1468 = reinterpret_cast<const thread uint32_t&>(v1467);
bool const v1469 = v1468 == v86;
bool const v1470 = !v1469;
if(v1470) {
uint32_t const v1471 = v1448 * v229;
uint32_t const v1472 = 586;
uint32_t const v1473 = v1472 + v1471;
uint32_t const v1474 = v1117 / v325;
uint32_t const v1475 = v1473 + v1474;
uint32_t const v1476 = uint32_t(v1475);
threadgroup half_4 * const v1477 = &(*v174)[v1476];
half_4 const v1478 = *v1477;
half const v1479 = v1478.i_0;
float const v1480 = float(v1479);
float v1481_store;
thread float * v1481 = &v1481_store;*v1481 = v1480;
uint32_t const v1482 = v173 % v494;
bool const v1483 = v1482 == v111;
if(v1483) {
half const v1484 = v1478.i_2;
float const v1485 = float(v1484);
*v1481 = v1485;
}
uint32_t const v1486 = uint32_t(v1168);
float const v1487 = *v1457;
float const v1488 = *v1481;
threadgroup float * const v1489 = &(*v175)[v1486];
float const v1490 = *v1489;
float const v1491 = fma(v1487, v1488, v1490);
*v1489 = v1491;
half const v1492 = v1478.i_1;
float const v1493 = float(v1492);
float v1494_store;
thread float * v1494 = &v1494_store;*v1494 = v1493;
if(v1483) {
half const v1495 = v1478.i_3;
float const v1496 = float(v1495);
*v1494 = v1496;
}
uint32_t const v1497 = v1168 + v111;
uint32_t const v1498 = uint32_t(v1497);
float const v1499 = *v1457;
float const v1500 = *v1494;
threadgroup float * const v1501 = &(*v175)[v1498];
float const v1502 = *v1501;
float const v1503 = fma(v1499, v1500, v1502);
*v1501 = v1503;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1504 = v86; v1504 < v138; v1504 += v111) {
uint32_t const v1505 = v1504 / v325;
uint32_t const v1506 = v1116 + v1505;
uint32_t const v1507 = uint32_t(v1506);
threadgroup half_4 * const v1508 = &(*v176)[v1507];
half_4 const v1509 = *v1508;
uint32_t const v1510 = v1504 % v325;
half const v1511 = v1509.i_0;
float const v1512 = float(v1511);
float v1513_store;
thread float * v1513 = &v1513_store;*v1513 = v1512;
bool const v1514 = v1510 == v111;
if(v1514) {
half const v1515 = v1509.i_1;
float const v1516 = float(v1515);
*v1513 = v1516;
}
bool const v1517 = v1510 == v494;
if(v1517) {
half const v1518 = v1509.i_2;
float const v1519 = float(v1518);
*v1513 = v1519;
}
bool const v1520 = v1510 == v934;
if(v1520) {
half const v1521 = v1509.i_3;
float const v1522 = float(v1521);
*v1513 = v1522;
}
float const v1523 = *v1513;
uint32_t const v1524 = reinterpret_cast<const thread uint32_t&>(v1523);
bool const v1525 = v1524 == v86;
bool const v1526 = !v1525;
if(v1526) {
uint32_t const v1527 = v1504 * v229;
uint32_t const v1528 = 588;
uint32_t const v1529 = v1528 + v1527;
uint32_t const v1530 = v1117 / v325;
uint32_t const v1531 = v1529 + v1530;
uint32_t const v1532 = uint32_t(v1531);
threadgroup half_4 * const v1533 = &(*v174)[v1532];
half_4 const v1534 = *v1533;
half const v1535 = v1534.i_0;
float const v1536 = float(v1535);
float v1537_store;
thread float * v1537 = &v1537_store;*v1537 = v1536;
uint32_t const v1538 = v173 % v494;
bool const v1539 = v1538 == v111;
if(v1539) {
half const v1540 = v1534.i_2;
float const v1541 = float(v1540);
*v1537 = v1541;
}
uint32_t const v1542 = uint32_t(v1168);
float const v1543 = *v1513;
float const v1544 = *v1537;
threadgroup float * const v1545 = &(*v175)[v1542];
float const v1546 = *v1545;
float const v1547 = fma(v1543, v1544, v1546);
*v1545 = v1547;
half const v1548 = v1534.i_1;
float const v1549 = float(v1548);
float v1550_store;
thread float * v1550 = &v1550_store;*v1550 = v1549;
if(v1539) {
half const v1551 = v1534.i_3;
float const v1552 = float(v1551);
*v1550 = v1552;
}
uint32_t const v1553 = v1168 + v111;
uint32_t const v1554 = uint32_t(v1553);
float const v1555 = *v1513;
float const v1556 = *v1550;
threadgroup float * const v1557 = &(*v175)[v1554];
float const v1558 = *v1557;
float const v1559 = fma(v1555, v1556, v1558);
*v1557 = v1559;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v792), v791);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1560 = v86; v1560 < v138; v1560 += v111) {
uint32_t const v1561 = v1560 / v325;
uint32_t const v1562 = v1116 + v1561;
uint32_t const v1563 = uint32_t(v1562);
threadgroup half_4 * const v1564 = &(*v176)[v1563];
half_4 const v1565 = *v1564;
uint32_t const v1566 = v1560 % v325;
half const v1567 = v1565.i_0;
float const v1568 = float(v1567);
float v1569_store;
thread float * v1569 = &v1569_store;*v1569 = v1568;
bool const v1570 = v1566 == v111;
if(v1570) {
half const v1571 = v1565.i_1;
float const v1572 = float(v1571);
*v1569 = v1572;
}
bool const v1573 = v1566 == v494;
if(v1573) {
half const v1574 = v1565.i_2;
float const v1575 = float(v1574);
*v1569 = v1575;
}
bool const v1576 = v1566 == v934;
if(v1576) {
half const v1577 = v1565.i_3;
float const v1578 = float(v1577);
*v1569 = v1578;
}
float const v1579 = *v1569;
uint32_t const v1580 = reinterpret_cast<const thread uint32_t&>(v1579);
bool const v1581 = v1580 == v86;
bool const v1582 = !v1581;
if(v1582) {
uint32_t const v1583 = v1560 * v229;
uint32_t const v1584 = 590;
uint32_t const v1585 = v1584 + v1583;
uint32_t const v1586 = v1117 / v325;
uint32_t const v1587 = v1585 + v1586;
uint32_t const v1588 = uint32_t(v1587);
threadgroup half_4 * const v1589 = &(*v174)[v1588];
half_4 const v1590 = *v1589;
half const v1591 = v1590.i_0;
float const v1592 = float(v1591);
float v1593_store;
thread float * v1593 = &v1593_store;*v1593 = v1592;
uint32_t const v1594 = v173 % v494;
bool const v1595 = v1594 == v111;
if(v1595) {
half const v1596 = v1590.i_2;
float const v1597 = float(v1596);
*v1593 = v1597;
}
uint32_t const v1598 = uint32_t(v1168);
float const v1599 = *v1569;
float const v1600 = *v1593;
threadgroup float * const v1601 = &(*v175)[v1598];
float const v1602 = *v1601;
float const v1603 = fma(v1599, v1600, v1602);
*v1601 = v1603;
half const v1604 = v1590.i_1;
float const v1605 = float(v1604);
float v1606_store;
thread float * v1606 = &v1606_store;*v1606 = v1605;
if(v1595) {
half const v1607 = v1590.i_3;
float const v1608 = float(v1607);
*v1606 = v1608;
}
uint32_t const v1609 = v1168 + v111;
uint32_t const v1610 = uint32_t(v1609);
float const v1611 = *v1569;
float const v1612 = *v1606;
threadgroup float * const v1613 = &(*v175)[v1610];
float const v1614 = *v1613;
float const v1615 = fma(v1611, v1612, v1614);
*v1613 = v1615;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v792), v791, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1616_store; thread simdgroup_half8x8 * v1616 = &v1616_store;uint32_t const v1617 = uint32_t(v765);
threadgroup half_4 * const v1618 = &(*v176)[v1617];
simdgroup_load(*v1616, reinterpret_cast<threadgroup half *>(v1618), v791, 0, false);
simdgroup_half8x8 v1619_store; thread simdgroup_half8x8 * v1619 = &v1619_store;uint32_t const v1620 = 576;
threadgroup half_4 * const v1621 = &(*v174)[v1620];
simdgroup_load(*v1619, reinterpret_cast<threadgroup half *>(v1621), v768, 0, false);
simdgroup_multiply_accumulate(*v179, *v1616, *v1619, *v179);
simdgroup_half8x8 v1622_store; thread simdgroup_half8x8 * v1622 = &v1622_store;uint32_t const v1623 = 578;
threadgroup half_4 * const v1624 = &(*v174)[v1623];
simdgroup_load(*v1622, reinterpret_cast<threadgroup half *>(v1624), v768, 0, false);
simdgroup_multiply_accumulate(*v181, *v1616, *v1622, *v181);
simdgroup_half8x8 v1625_store; thread simdgroup_half8x8 * v1625 = &v1625_store;uint32_t const v1626 = 580;
threadgroup half_4 * const v1627 = &(*v174)[v1626];
simdgroup_load(*v1625, reinterpret_cast<threadgroup half *>(v1627), v768, 0, false);
simdgroup_multiply_accumulate(*v182, *v1616, *v1625, *v182);
simdgroup_half8x8 v1628_store; thread simdgroup_half8x8 * v1628 = &v1628_store;uint32_t const v1629 = 582;
threadgroup half_4 * const v1630 = &(*v174)[v1629];
simdgroup_load(*v1628, reinterpret_cast<threadgroup half *>(v1630), v768, 0, false);
simdgroup_multiply_accumulate(*v183, *v1616, *v1628, *v183);
simdgroup_half8x8 v1631_store; thread simdgroup_half8x8 * v1631 = &v1631_store;uint32_t const v1632 = 584;
threadgroup half_4 * const v1633 = &(*v174)[v1632];
simdgroup_load(*v1631, reinterpret_cast<threadgroup half *>(v1633), v768, 0, false);
simdgroup_multiply_accumulate(*v184, *v1616, *v1631, *v184);
simdgroup_half8x8 v1634_store; thread simdgroup_half8x8 * v1634 = &v1634_store;uint32_t const v1635 = 586;
threadgroup half_4 * const v1636 = &(*v174)[v1635];
simdgroup_load(*v1634, reinterpret_cast<threadgroup half *>(v1636), v768, 0, false);
simdgroup_multiply_accumulate(*v185, *v1616, *v1634, *v185);
simdgroup_half8x8 v1637_store; thread simdgroup_half8x8 * v1637 = &v1637_store;uint32_t const v1638 = 588;
threadgroup half_4 * const v1639 = &(*v174)[v1638];
simdgroup_load(*v1637, reinterpret_cast<threadgroup half *>(v1639), v768, 0, false);
simdgroup_multiply_accumulate(*v186, *v1616, *v1637, *v186);
simdgroup_half8x8 v1640_store; thread simdgroup_half8x8 * v1640 = &v1640_store;uint32_t const v1641 = 590;
threadgroup half_4 * const v1642 = &(*v174)[v1641];
simdgroup_load(*v1640, reinterpret_cast<threadgroup half *>(v1642), v768, 0, false);
simdgroup_multiply_accumulate(*v187, *v1616, *v1640, *v187);
simdgroup_half8x8 v1643_store; thread simdgroup_half8x8 * v1643 = &v1643_store;uint32_t const v1644 = v765 + v494;
uint32_t const v1645 = uint32_t(v1644);
threadgroup half_4 * const v1646 = &(*v176)[v1645];
simdgroup_load(*v1643, reinterpret_cast<threadgroup half *>(v1646), v791, 0, false);
simdgroup_half8x8 v1647_store; thread simdgroup_half8x8 * v1647 = &v1647_store;threadgroup half_4 * const v1648 = &(*v174)[v854];
simdgroup_load(*v1647, reinterpret_cast<threadgroup half *>(v1648), v768, 0, false);
simdgroup_multiply_accumulate(*v179, *v1643, *v1647, *v179);
simdgroup_half8x8 v1649_store; thread simdgroup_half8x8 * v1649 = &v1649_store;uint32_t const v1650 = 722;
threadgroup half_4 * const v1651 = &(*v174)[v1650];
simdgroup_load(*v1649, reinterpret_cast<threadgroup half *>(v1651), v768, 0, false);
simdgroup_multiply_accumulate(*v181, *v1643, *v1649, *v181);
simdgroup_half8x8 v1652_store; thread simdgroup_half8x8 * v1652 = &v1652_store;uint32_t const v1653 = 724;
threadgroup half_4 * const v1654 = &(*v174)[v1653];
simdgroup_load(*v1652, reinterpret_cast<threadgroup half *>(v1654), v768, 0, false);
simdgroup_multiply_accumulate(*v182, *v1643, *v1652, *v182);
simdgroup_half8x8 v1655_store; thread simdgroup_half8x8 * v1655 = &v1655_store;uint32_t const v1656 = 726;
threadgroup half_4 * const v1657 = &(*v174)[v1656];
simdgroup_load(*v1655, reinterpret_cast<threadgroup half *>(v1657), v768, 0, false);
simdgroup_multiply_accumulate(*v183, *v1643, *v1655, *v183);
simdgroup_half8x8 v1658_store; thread simdgroup_half8x8 * v1658 = &v1658_store;uint32_t const v1659 = 728;
threadgroup half_4 * const v1660 = &(*v174)[v1659];
simdgroup_load(*v1658, reinterpret_cast<threadgroup half *>(v1660), v768, 0, false);
simdgroup_multiply_accumulate(*v184, *v1643, *v1658, *v184);
simdgroup_half8x8 v1661_store; thread simdgroup_half8x8 * v1661 = &v1661_store;uint32_t const v1662 = 730;
threadgroup half_4 * const v1663 = &(*v174)[v1662];
simdgroup_load(*v1661, reinterpret_cast<threadgroup half *>(v1663), v768, 0, false);
simdgroup_multiply_accumulate(*v185, *v1643, *v1661, *v185);
simdgroup_half8x8 v1664_store; thread simdgroup_half8x8 * v1664 = &v1664_store;uint32_t const v1665 = 732;
threadgroup half_4 * const v1666 = &(*v174)[v1665];
simdgroup_load(*v1664, reinterpret_cast<threadgroup half *>(v1666), v768, 0, false);
simdgroup_multiply_accumulate(*v186, *v1643, *v1664, *v186);
simdgroup_half8x8 v1667_store; thread simdgroup_half8x8 * v1667 = &v1667_store;uint32_t const v1668 = 734;
threadgroup half_4 * const v1669 = &(*v174)[v1668];
simdgroup_load(*v1667, reinterpret_cast<threadgroup half *>(v1669), v768, 0, false);
simdgroup_multiply_accumulate(*v187, *v1643, *v1667, *v187);
simdgroup_half8x8 v1670_store; thread simdgroup_half8x8 * v1670 = &v1670_store;uint32_t const v1671 = v765 + v325;
uint32_t const v1672 = uint32_t(v1671);
threadgroup half_4 * const v1673 = &(*v176)[v1672];
simdgroup_load(*v1670, reinterpret_cast<threadgroup half *>(v1673), v791, 0, false);
simdgroup_half8x8 v1674_store; thread simdgroup_half8x8 * v1674 = &v1674_store;threadgroup half_4 * const v1675 = &(*v174)[v825];
simdgroup_load(*v1674, reinterpret_cast<threadgroup half *>(v1675), v768, 0, false);
simdgroup_multiply_accumulate(*v179, *v1670, *v1674, *v179);
simdgroup_half8x8 v1676_store; thread simdgroup_half8x8 * v1676 = &v1676_store;uint32_t const v1677 = 866;
threadgroup half_4 * const v1678 = &(*v174)[v1677];
simdgroup_load(*v1676, reinterpret_cast<threadgroup half *>(v1678), v768, 0, false);
simdgroup_multiply_accumulate(*v181, *v1670, *v1676, *v181);
simdgroup_half8x8 v1679_store; thread simdgroup_half8x8 * v1679 = &v1679_store;uint32_t const v1680 = 868;
threadgroup half_4 * const v1681 = &(*v174)[v1680];
simdgroup_load(*v1679, reinterpret_cast<threadgroup half *>(v1681), v768, 0, false);
simdgroup_multiply_accumulate(*v182, *v1670, *v1679, *v182);
simdgroup_half8x8 v1682_store; thread simdgroup_half8x8 * v1682 = &v1682_store;uint32_t const v1683 = 870;
threadgroup half_4 * const v1684 = &(*v174)[v1683];
simdgroup_load(*v1682, reinterpret_cast<threadgroup half *>(v1684), v768, 0, false);
simdgroup_multiply_accumulate(*v183, *v1670, *v1682, *v183);
simdgroup_half8x8 v1685_store; thread simdgroup_half8x8 * v1685 = &v1685_store;uint32_t const v1686 = 872;
threadgroup half_4 * const v1687 = &(*v174)[v1686];
simdgroup_load(*v1685, reinterpret_cast<threadgroup half *>(v1687), v768, 0, false);
simdgroup_multiply_accumulate(*v184, *v1670, *v1685, *v184);
simdgroup_half8x8 v1688_store; thread simdgroup_half8x8 * v1688 = &v1688_store;uint32_t const v1689 = 874;
threadgroup half_4 * const v1690 = &(*v174)[v1689];
simdgroup_load(*v1688, reinterpret_cast<threadgroup half *>(v1690), v768, 0, false);
simdgroup_multiply_accumulate(*v185, *v1670, *v1688, *v185);
simdgroup_half8x8 v1691_store; thread simdgroup_half8x8 * v1691 = &v1691_store;uint32_t const v1692 = 876;
threadgroup half_4 * const v1693 = &(*v174)[v1692];
simdgroup_load(*v1691, reinterpret_cast<threadgroup half *>(v1693), v768, 0, false);
simdgroup_multiply_accumulate(*v186, *v1670, *v1691, *v186);
simdgroup_half8x8 v1694_store; thread simdgroup_half8x8 * v1694 = &v1694_store;uint32_t const v1695 = 878;
threadgroup half_4 * const v1696 = &(*v174)[v1695];
simdgroup_load(*v1694, reinterpret_cast<threadgroup half *>(v1696), v768, 0, false);
simdgroup_multiply_accumulate(*v187, *v1670, *v1694, *v187);
simdgroup_half8x8 v1697_store; thread simdgroup_half8x8 * v1697 = &v1697_store;uint32_t const v1698 = v765 + v774;
uint32_t const v1699 = uint32_t(v1698);
threadgroup half_4 * const v1700 = &(*v176)[v1699];
simdgroup_load(*v1697, reinterpret_cast<threadgroup half *>(v1700), v791, 0, false);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;threadgroup half_4 * const v1702 = &(*v174)[v796];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1702), v768, 0, false);
simdgroup_multiply_accumulate(*v179, *v1697, *v1701, *v179);
simdgroup_half8x8 v1703_store; thread simdgroup_half8x8 * v1703 = &v1703_store;uint32_t const v1704 = 1010;
threadgroup half_4 * const v1705 = &(*v174)[v1704];
simdgroup_load(*v1703, reinterpret_cast<threadgroup half *>(v1705), v768, 0, false);
simdgroup_multiply_accumulate(*v181, *v1697, *v1703, *v181);
simdgroup_half8x8 v1706_store; thread simdgroup_half8x8 * v1706 = &v1706_store;uint32_t const v1707 = 1012;
threadgroup half_4 * const v1708 = &(*v174)[v1707];
simdgroup_load(*v1706, reinterpret_cast<threadgroup half *>(v1708), v768, 0, false);
simdgroup_multiply_accumulate(*v182, *v1697, *v1706, *v182);
simdgroup_half8x8 v1709_store; thread simdgroup_half8x8 * v1709 = &v1709_store;uint32_t const v1710 = 1014;
threadgroup half_4 * const v1711 = &(*v174)[v1710];
simdgroup_load(*v1709, reinterpret_cast<threadgroup half *>(v1711), v768, 0, false);
simdgroup_multiply_accumulate(*v183, *v1697, *v1709, *v183);
simdgroup_half8x8 v1712_store; thread simdgroup_half8x8 * v1712 = &v1712_store;uint32_t const v1713 = 1016;
threadgroup half_4 * const v1714 = &(*v174)[v1713];
simdgroup_load(*v1712, reinterpret_cast<threadgroup half *>(v1714), v768, 0, false);
simdgroup_multiply_accumulate(*v184, *v1697, *v1712, *v184);
simdgroup_half8x8 v1715_store; thread simdgroup_half8x8 * v1715 = &v1715_store;uint32_t const v1716 = 1018;
threadgroup half_4 * const v1717 = &(*v174)[v1716];
simdgroup_load(*v1715, reinterpret_cast<threadgroup half *>(v1717), v768, 0, false);
simdgroup_multiply_accumulate(*v185, *v1697, *v1715, *v185);
simdgroup_half8x8 v1718_store; thread simdgroup_half8x8 * v1718 = &v1718_store;uint32_t const v1719 = 1020;
threadgroup half_4 * const v1720 = &(*v174)[v1719];
simdgroup_load(*v1718, reinterpret_cast<threadgroup half *>(v1720), v768, 0, false);
simdgroup_multiply_accumulate(*v186, *v1697, *v1718, *v186);
simdgroup_half8x8 v1721_store; thread simdgroup_half8x8 * v1721 = &v1721_store;uint32_t const v1722 = 1022;
threadgroup half_4 * const v1723 = &(*v174)[v1722];
simdgroup_load(*v1721, reinterpret_cast<threadgroup half *>(v1723), v768, 0, false);
simdgroup_multiply_accumulate(*v187, *v1697, *v1721, *v187);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1724 = v170 * v171;
uint32_t const v1725 = v165 + v1724;
uint32_t const v1726 = v1725 + v172;
uint32_t const v1727 = uint32_t(v1726);
uint32_t const v1728 = v1727 * v77;
uint32_t const v1729 = v79 + v1728;
float const v1730 = *v202;
float const v1731 = simd_shuffle_xor(v1730, v171);;
float const v1732 = v1730 + v1731;
float const v1733 = simd_shuffle_xor(v1732, v204);;
float const v1734 = v1732 + v1733;
uint32_t const v1735 = reinterpret_cast<const thread uint32_t&>(v1734);
bool const v1736 = v1735 == v86;
float const v1737 = 1;
float const v1738 = v1737 / v1734;
float const v1739 = v1736 ? v180 : v1738;
uint32_t const v1740 = 320;
uint32_t const v1741 = v170 * v1740;
uint32_t const v1742 = uint32_t(v1741);
uint32_t const v1743 = 40;
threadgroup float * const v1744 = &(*v175)[v1742];

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1745 = v172 * v1743;
uint32_t const v1746 = v1741 + v1745;
uint32_t const v1747 = 2;
uint32_t const v1748 = v173 * v1747;
uint32_t const v1749 = v1746 + v1748;
bool const v1750 = v1726 < v64;
if(v1750) {
uint32_t const v1751 = 64;
bool const v1752 = v1748 < v1751;
if(v1752) {
uint32_t const v1753 = uint32_t(v1749);
threadgroup float * const v1754 = &(*v175)[v1753];
float const v1755 = *v1754;
float const v1756 = v1755 * v1739;
half const v1757 = half(v1756);
uint32_t const v1758 = 64;
uint32_t const v1759 = v1729 * v1758;
uint32_t const v1760 = uint32_t(v1748);
uint32_t const v1761 = v1759 + v1760;
device half * const v1762 = &v4[v1761];
*v1762 = v1757;
}
uint32_t const v1763 = v111 + v1748;
bool const v1764 = v1763 < v1751;
if(v1764) {
uint32_t const v1765 = v1749 + v111;
uint32_t const v1766 = uint32_t(v1765);
threadgroup float * const v1767 = &(*v175)[v1766];
float const v1768 = *v1767;
float const v1769 = v1768 * v1739;
half const v1770 = half(v1769);
uint32_t const v1771 = 64;
uint32_t const v1772 = v1729 * v1771;
uint32_t const v1773 = uint32_t(v1763);
uint32_t const v1774 = v1772 + v1773;
device half * const v1775 = &v4[v1774];
*v1775 = v1770;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1776 = v171 + v1748;
uint32_t const v1777 = 64;
bool const v1778 = v1776 < v1777;
if(v1778) {
uint32_t const v1779 = uint32_t(v1749);
threadgroup float * const v1780 = &(*v175)[v1779];
float const v1781 = *v1780;
float const v1782 = v1781 * v1739;
half const v1783 = half(v1782);
uint32_t const v1784 = 64;
uint32_t const v1785 = v1729 * v1784;
uint32_t const v1786 = uint32_t(v1776);
uint32_t const v1787 = v1785 + v1786;
device half * const v1788 = &v4[v1787];
*v1788 = v1783;
}
uint32_t const v1789 = 9;
uint32_t const v1790 = v1789 + v1748;
bool const v1791 = v1790 < v1777;
if(v1791) {
uint32_t const v1792 = v1749 + v111;
uint32_t const v1793 = uint32_t(v1792);
threadgroup float * const v1794 = &(*v175)[v1793];
float const v1795 = *v1794;
float const v1796 = v1795 * v1739;
half const v1797 = half(v1796);
uint32_t const v1798 = 64;
uint32_t const v1799 = v1729 * v1798;
uint32_t const v1800 = uint32_t(v1790);
uint32_t const v1801 = v1799 + v1800;
device half * const v1802 = &v4[v1801];
*v1802 = v1797;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1803 = v204 + v1748;
uint32_t const v1804 = 64;
bool const v1805 = v1803 < v1804;
if(v1805) {
uint32_t const v1806 = uint32_t(v1749);
threadgroup float * const v1807 = &(*v175)[v1806];
float const v1808 = *v1807;
float const v1809 = v1808 * v1739;
half const v1810 = half(v1809);
uint32_t const v1811 = 64;
uint32_t const v1812 = v1729 * v1811;
uint32_t const v1813 = uint32_t(v1803);
uint32_t const v1814 = v1812 + v1813;
device half * const v1815 = &v4[v1814];
*v1815 = v1810;
}
uint32_t const v1816 = 17;
uint32_t const v1817 = v1816 + v1748;
bool const v1818 = v1817 < v1804;
if(v1818) {
uint32_t const v1819 = v1749 + v111;
uint32_t const v1820 = uint32_t(v1819);
threadgroup float * const v1821 = &(*v175)[v1820];
float const v1822 = *v1821;
float const v1823 = v1822 * v1739;
half const v1824 = half(v1823);
uint32_t const v1825 = 64;
uint32_t const v1826 = v1729 * v1825;
uint32_t const v1827 = uint32_t(v1817);
uint32_t const v1828 = v1826 + v1827;
device half * const v1829 = &v4[v1828];
*v1829 = v1824;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1830 = 24;
uint32_t const v1831 = v1830 + v1748;
uint32_t const v1832 = 64;
bool const v1833 = v1831 < v1832;
if(v1833) {
uint32_t const v1834 = uint32_t(v1749);
threadgroup float * const v1835 = &(*v175)[v1834];
float const v1836 = *v1835;
float const v1837 = v1836 * v1739;
half const v1838 = half(v1837);
uint32_t const v1839 = 64;
uint32_t const v1840 = v1729 * v1839;
uint32_t const v1841 = uint32_t(v1831);
uint32_t const v1842 = v1840 + v1841;
device half * const v1843 = &v4[v1842];
*v1843 = v1838;
}
uint32_t const v1844 = 25;
uint32_t const v1845 = v1844 + v1748;
bool const v1846 = v1845 < v1832;
if(v1846) {
uint32_t const v1847 = v1749 + v111;
uint32_t const v1848 = uint32_t(v1847);
threadgroup float * const v1849 = &(*v175)[v1848];
float const v1850 = *v1849;
float const v1851 = v1850 * v1739;
half const v1852 = half(v1851);
uint32_t const v1853 = 64;
uint32_t const v1854 = v1729 * v1853;
uint32_t const v1855 = uint32_t(v1845);
uint32_t const v1856 = v1854 + v1855;
device half * const v1857 = &v4[v1856];
*v1857 = v1852;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1858 = v138 + v1748;
uint32_t const v1859 = 64;
bool const v1860 = v1858 < v1859;
if(v1860) {
uint32_t const v1861 = uint32_t(v1749);
threadgroup float * const v1862 = &(*v175)[v1861];
float const v1863 = *v1862;
float const v1864 = v1863 * v1739;
half const v1865 = half(v1864);
uint32_t const v1866 = 64;
uint32_t const v1867 = v1729 * v1866;
uint32_t const v1868 = uint32_t(v1858);
uint32_t const v1869 = v1867 + v1868;
device half * const v1870 = &v4[v1869];
*v1870 = v1865;
}
uint32_t const v1871 = 33;
uint32_t const v1872 = v1871 + v1748;
bool const v1873 = v1872 < v1859;
if(v1873) {
uint32_t const v1874 = v1749 + v111;
uint32_t const v1875 = uint32_t(v1874);
threadgroup float * const v1876 = &(*v175)[v1875];
float const v1877 = *v1876;
float const v1878 = v1877 * v1739;
half const v1879 = half(v1878);
uint32_t const v1880 = 64;
uint32_t const v1881 = v1729 * v1880;
uint32_t const v1882 = uint32_t(v1872);
uint32_t const v1883 = v1881 + v1882;
device half * const v1884 = &v4[v1883];
*v1884 = v1879;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1885 = v1743 + v1748;
uint32_t const v1886 = 64;
bool const v1887 = v1885 < v1886;
if(v1887) {
uint32_t const v1888 = uint32_t(v1749);
threadgroup float * const v1889 = &(*v175)[v1888];
float const v1890 = *v1889;
float const v1891 = v1890 * v1739;
half const v1892 = half(v1891);
uint32_t const v1893 = 64;
uint32_t const v1894 = v1729 * v1893;
uint32_t const v1895 = uint32_t(v1885);
uint32_t const v1896 = v1894 + v1895;
device half * const v1897 = &v4[v1896];
*v1897 = v1892;
}
uint32_t const v1898 = 41;
uint32_t const v1899 = v1898 + v1748;
bool const v1900 = v1899 < v1886;
if(v1900) {
uint32_t const v1901 = v1749 + v111;
uint32_t const v1902 = uint32_t(v1901);
threadgroup float * const v1903 = &(*v175)[v1902];
float const v1904 = *v1903;
float const v1905 = v1904 * v1739;
half const v1906 = half(v1905);
uint32_t const v1907 = 64;
uint32_t const v1908 = v1729 * v1907;
uint32_t const v1909 = uint32_t(v1899);
uint32_t const v1910 = v1908 + v1909;
device half * const v1911 = &v4[v1910];
*v1911 = v1906;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1912 = 48;
uint32_t const v1913 = v1912 + v1748;
uint32_t const v1914 = 64;
bool const v1915 = v1913 < v1914;
if(v1915) {
uint32_t const v1916 = uint32_t(v1749);
threadgroup float * const v1917 = &(*v175)[v1916];
float const v1918 = *v1917;
float const v1919 = v1918 * v1739;
half const v1920 = half(v1919);
uint32_t const v1921 = 64;
uint32_t const v1922 = v1729 * v1921;
uint32_t const v1923 = uint32_t(v1913);
uint32_t const v1924 = v1922 + v1923;
device half * const v1925 = &v4[v1924];
*v1925 = v1920;
}
uint32_t const v1926 = 49;
uint32_t const v1927 = v1926 + v1748;
bool const v1928 = v1927 < v1914;
if(v1928) {
uint32_t const v1929 = v1749 + v111;
uint32_t const v1930 = uint32_t(v1929);
threadgroup float * const v1931 = &(*v175)[v1930];
float const v1932 = *v1931;
float const v1933 = v1932 * v1739;
half const v1934 = half(v1933);
uint32_t const v1935 = 64;
uint32_t const v1936 = v1729 * v1935;
uint32_t const v1937 = uint32_t(v1927);
uint32_t const v1938 = v1936 + v1937;
device half * const v1939 = &v4[v1938];
*v1939 = v1934;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1940 = 56;
uint32_t const v1941 = v1940 + v1748;
uint32_t const v1942 = 64;
bool const v1943 = v1941 < v1942;
if(v1943) {
uint32_t const v1944 = uint32_t(v1749);
threadgroup float * const v1945 = &(*v175)[v1944];
float const v1946 = *v1945;
float const v1947 = v1946 * v1739;
half const v1948 = half(v1947);
uint32_t const v1949 = 64;
uint32_t const v1950 = v1729 * v1949;
uint32_t const v1951 = uint32_t(v1941);
uint32_t const v1952 = v1950 + v1951;
device half * const v1953 = &v4[v1952];
*v1953 = v1948;
}
uint32_t const v1954 = 57;
uint32_t const v1955 = v1954 + v1748;
bool const v1956 = v1955 < v1942;
if(v1956) {
uint32_t const v1957 = v1749 + v111;
uint32_t const v1958 = uint32_t(v1957);
threadgroup float * const v1959 = &(*v175)[v1958];
float const v1960 = *v1959;
float const v1961 = v1960 * v1739;
half const v1962 = half(v1961);
uint32_t const v1963 = 64;
uint32_t const v1964 = v1729 * v1963;
uint32_t const v1965 = uint32_t(v1955);
uint32_t const v1966 = v1964 + v1965;
device half * const v1967 = &v4[v1966];
*v1967 = v1962;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1968 = *v203;
float v1969_store;
thread float * v1969 = &v1969_store;*v1969 = v1968;
float const v1970 = *v1969;
float const v1971 = simd_shuffle_xor(v1970, v171);;
float const v1972 = v1970 + v1971;
*v1969 = v1972;
float const v1973 = *v1969;
float const v1974 = simd_shuffle_xor(v1973, v204);;
float const v1975 = v1973 + v1974;
*v1969 = v1975;
bool const v1976 = v173 == v86;
bool const v1977 = v1750 && v1976;
if(v1977) {
float const v1978 = *v200;
float const v1979 = *v1969;
float const v1980 = log(v1979);float const v1981 = v1978 + v1980;
uint32_t const v1982 = v82 + v1727;
device float * const v1983 = &v5[v1982];
*v1983 = v1981;
}
}
return;
}
