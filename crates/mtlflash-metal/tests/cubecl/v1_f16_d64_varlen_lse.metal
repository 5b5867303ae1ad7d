// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 hkv=1 d=64 lse=1 seqs=17x17,0x9,33x0,64x65,1x1,0x0; 2 2 6; 000000001000000020000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f0000c07f000080ff00000000010000c0ffffff3f01000000ffffff3f4000000041000000020000000200000000000000000000000000000000000000730000005c000000600e0000c0050000c0050000c01c0000e600000004000000040000000100000004000000070000000700000000000000
// varlen: t=f16 h=1 d=64 lse=1 seqs=5x40,40x5 rest=9 nan=0; 1 2 2; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f0000c07f000080ff00000000010000c0ffffff3f00000000ffffff3f2800000028000000010000000100000000000000000000000000000000000000360000002d00000060030000d0020000d0020000c00600003600000004000000040000000100000004000000040000000400000000000000
// varlen: t=f16 h=1 d=64 lse=1 seqs=0x0,0x3 rest=4; 1 1 2; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f0000c07f000080ff00000000010000c0ffffff3f03000000ffffff3f00000000030000000100000001000000000000000000000000000000000000000400000003000000400000003000000030000000800000000400000004000000040000000100000004000000040000000400000000000000

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
float scalars_f32[6];
int32_t scalars_i32[4];
uint32_t scalars_u32[10];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_simdgroup_v13 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v16 [[threadgroups_per_grid]]) {
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
uint32_t const v99 = 32;
uint32_t const v100 = v98 * v99;
for(uint32_t v101 = v21; v101 < v99; v101 += v46) {
half const v102 = 0;
half_2 const v103 = half_2{v102, v102};
uint32_t const v104 = v100 + v101;
device half_2 * const v105 = &v4[v104];
*v105 = v103;
}
uint32_t const v106 = v81 + v96;
device float * const v107 = &v5[v106];
*v107 = v34;
uint32_t const v108 = threadgroups_per_grid_v16[1];
uint32_t const v109 = v108 * v89;
uint32_t const v110 = v95 + v109;
*v92 = v110;
}
}
uint32_t const v111 = threadgroups_per_grid_v16[2];
uint32_t const v112 = 1;
uint32_t const v113 = v111 - v112;
bool const v114 = v35 == v113;
if(v114) {
uint32_t const v115 = threadgroup_position_in_grid_v15[1];
uint32_t const v116 = 128;
uint32_t const v117 = v115 * v116;
uint32_t const v118 = v85 + v117;
uint32_t const v119 = v118 + thread_index_in_threadgroup_v14;
uint32_t v120_store;
thread uint32_t * v120 = &v120_store;*v120 = v119;
while([&]{
uint32_t const v121 = *v120;
bool const v122 = v121 < v31;
return v122;
}()) {
uint32_t const v123 = *v120;
uint32_t const v124 = uint32_t(v123);
uint32_t const v125 = v124 * v77;
uint32_t const v126 = v125 + v67;
uint32_t const v127 = 32;
uint32_t const v128 = v126 * v127;
for(uint32_t v129 = v21; v129 < v127; v129 += v46) {
half const v130 = 0;
half_2 const v131 = half_2{v130, v130};
uint32_t const v132 = v128 + v129;
device half_2 * const v133 = &v4[v132];
*v133 = v131;
}
uint32_t const v134 = v81 + v124;
device float * const v135 = &v5[v134];
*v135 = v34;
uint32_t const v136 = threadgroups_per_grid_v16[1];
uint32_t const v137 = v136 * v116;
uint32_t const v138 = v123 + v137;
*v120 = v138;
}
}
uint32_t const v139 = threadgroups_per_grid_v16[1];
uint32_t const v140 = 32;
uint32_t const v141 = v139 * v140;
bool const v142 = v64 > v141;
if(v142) {
uint32_t const v143 = v84 + v141;
uint32_t const v144 = threadgroup_position_in_grid_v15[1];
uint32_t const v145 = 128;
uint32_t const v146 = v144 * v145;
uint32_t const v147 = v143 + v146;
uint32_t const v148 = v147 + thread_index_in_threadgroup_v14;
uint32_t v149_store;
thread uint32_t * v149 = &v149_store;*v149 = v148;
while([&]{
uint32_t const v150 = *v149;
bool const v151 = v150 < v85;
return v151;
}()) {
uint32_t const v152 = *v149;
uint32_t const v153 = uint32_t(v152);
uint32_t const v154 = v153 * v77;
uint32_t const v155 = v154 + v67;
uint32_t const v156 = 32;
uint32_t const v157 = v155 * v156;
for(uint32_t v158 = v21; v158 < v156; v158 += v46) {
half const v159 = half(v33);
half_2 const v160 = half_2{v159, v159};
uint32_t const v161 = v157 + v158;
device half_2 * const v162 = &v4[v161];
*v162 = v160;
}
uint32_t const v163 = v81 + v153;
device float * const v164 = &v5[v163];
*v164 = v33;
uint32_t const v165 = v139 * v145;
uint32_t const v166 = v152 + v165;
*v149 = v166;
}
}
uint32_t const v167 = threadgroup_position_in_grid_v15[1];
uint32_t const v168 = v167 * v140;
bool const v169 = v168 >= v64;
if(v169) {
bool const v170 = false;
*inv_return_flag_v20 = v170;
}
bool const v171 = *inv_return_flag_v20;
if(v171) {
uint32_t const v172 = thread_index_in_threadgroup_v14 % v140;
uint32_t const v173 = thread_index_in_threadgroup_v14 / v140;
uint32_t const v174 = 8;
uint32_t const v175 = v172 % v174;
uint32_t const v176 = v172 / v174;
threadgroup array<half_4, 1152> * const v177 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v17[0]);
threadgroup array<float, 1280> * const v178 = reinterpret_cast<threadgroup array<float, 1280> *>(&v17[9216]);
threadgroup array<half_4, 320> * const v179 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v17[14336]);
uint32_t const v180 = 32;
threadgroup array<uint32_t, 8> * const v181 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v182 = 8;
float const v183 = 1;
simdgroup_float8x8 v184_store; thread simdgroup_float8x8 * v184 = &v184_store;float const v185 = 0;
*v184 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v186_store; thread simdgroup_float8x8 * v186 = &v186_store;*v186 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v187_store; thread simdgroup_float8x8 * v187 = &v187_store;*v187 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v188_store; thread simdgroup_float8x8 * v188 = &v188_store;*v188 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v189_store; thread simdgroup_float8x8 * v189 = &v189_store;*v189 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v190_store; thread simdgroup_float8x8 * v190 = &v190_store;*v190 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v191_store; thread simdgroup_float8x8 * v191 = &v191_store;*v191 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_float8x8 v192_store; thread simdgroup_float8x8 * v192 = &v192_store;*v192 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v193_store; thread simdgroup_half8x8 * v193 = &v193_store;half const v194 = 0;
*v193 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v195_store; thread simdgroup_half8x8 * v195 = &v195_store;*v195 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v196_store; thread simdgroup_half8x8 * v196 = &v196_store;*v196 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v197_store; thread simdgroup_half8x8 * v197 = &v197_store;*v197 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v198_store; thread simdgroup_half8x8 * v198 = &v198_store;*v198 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v199_store; thread simdgroup_half8x8 * v199 = &v199_store;*v199 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v200_store; thread simdgroup_half8x8 * v200 = &v200_store;*v200 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
simdgroup_half8x8 v201_store; thread simdgroup_half8x8 * v201 = &v201_store;*v201 = make_filled_simdgroup_matrix<half, 8, 8>(v194);
array<float, 1> v202_store = {};
thread array<float, 1> * v202 = &v202_store;array<float, 1> v203_store = {};
thread array<float, 1> * v203 = &v203_store;array<float, 1> v204_store = {};
thread array<float, 1> * v204 = &v204_store;thread float * const v205 = &(*v202)[v21];
float const v206 = -3.402823470e+38;
*v205 = v206;
thread float * const v207 = &(*v203)[v21];
*v207 = v185;
thread float * const v208 = &(*v204)[v21];
*v208 = v185;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v209 = 16;
uint32_t const v210 = thread_index_in_threadgroup_v14 / v209;
uint32_t const v211 = thread_index_in_threadgroup_v14 % v209;
uint32_t const v212 = v210 / v174;
uint32_t const v213 = v212 * v174;
uint32_t const v214 = v168 + v213;
uint32_t const v215 = v210 % v174;
uint32_t const v216 = v214 + v215;
half_4 const v217 = half_4{v194, v194, v194, v194};
half_4 v218_store;
thread half_4 * v218 = &v218_store;*v218 = v217;
bool const v219 = v216 < v64;
if(v219) {
uint32_t const v220 = uint32_t(v216);
uint32_t const v221 = v220 * v26;
uint32_t const v222 = v69 + v221;
uint32_t const v223 = 4;
uint32_t const v224 = v211 * v223;
half_4 v225_store;
thread half_4 * v225 = &v225_store;*v225 = v217;
uint32_t const v226 = 4294967295;
bool const v227 = v224 < v226;
if(v227) {
uint32_t const v228 = v224 / v223;
uint32_t const v229 = uint32_t(v228);
uint32_t const v230 = v222 + v229;
device half_4 const* const v231 = &v1[v230];
half_4 const v232 = *v231;
*v225 = v232;
}
half_4 const v233 = *v225;
*v218 = v233;
}
uint32_t const v234 = 18;
uint32_t const v235 = v210 * v234;
uint32_t const v236 = v235 + v211;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v177)[v237];
half_4 const v239 = *v218;
*v238 = v239;
uint32_t const v240 = 128;
uint32_t const v241 = thread_index_in_threadgroup_v14 + v240;
uint32_t const v242 = v241 / v209;
uint32_t const v243 = v241 % v209;
uint32_t const v244 = v242 / v174;
uint32_t const v245 = v244 * v174;
uint32_t const v246 = v168 + v245;
uint32_t const v247 = v242 % v174;
uint32_t const v248 = v246 + v247;
half_4 v249_store;
thread half_4 * v249 = &v249_store;*v249 = v217;
bool const v250 = v248 < v64;
if(v250) {
uint32_t const v251 = uint32_t(v248);
uint32_t const v252 = v251 * v26;
uint32_t const v253 = v69 + v252;
uint32_t const v254 = 4;
uint32_t const v255 = v243 * v254;
half_4 v256_store;
thread half_4 * v256 = &v256_store;*v256 = v217;
uint32_t const v257 = 4294967295;
bool const v258 = v255 < v257;
if(v258) {
uint32_t const v259 = v255 / v254;
uint32_t const v260 = uint32_t(v259);
uint32_t const v261 = v253 + v260;
device half_4 const* const v262 = &v1[v261];
half_4 const v263 = *v262;
*v256 = v263;
}
half_4 const v264 = *v256;
*v249 = v264;
}
uint32_t const v265 = v242 * v234;
uint32_t const v266 = v265 + v243;
uint32_t const v267 = uint32_t(v266);
threadgroup half_4 * const v268 = &(*v177)[v267];
half_4 const v269 = *v249;
*v268 = v269;
uint32_t const v270 = 256;
uint32_t const v271 = thread_index_in_threadgroup_v14 + v270;
uint32_t const v272 = v271 / v209;
uint32_t const v273 = v271 % v209;
uint32_t const v274 = v272 / v174;
uint32_t const v275 = v274 * v174;
uint32_t const v276 = v168 + v275;
uint32_t const v277 = v272 % v174;
uint32_t const v278 = v276 + v277;
half_4 v279_store;
thread half_4 * v279 = &v279_store;*v279 = v217;
bool const v280 = v278 < v64;
if(v280) {
uint32_t const v281 = uint32_t(v278);
uint32_t const v282 = v281 * v26;
uint32_t const v283 = v69 + v282;
uint32_t const v284 = 4;
uint32_t const v285 = v273 * v284;
half_4 v286_store;
thread half_4 * v286 = &v286_store;*v286 = v217;
uint32_t const v287 = 4294967295;
bool const v288 = v285 < v287;
if(v288) {
uint32_t const v289 = v285 / v284;
uint32_t const v290 = uint32_t(v289);
uint32_t const v291 = v283 + v290;
device half_4 const* const v292 = &v1[v291];
half_4 const v293 = *v292;
*v286 = v293;
}
half_4 const v294 = *v286;
*v279 = v294;
}
uint32_t const v295 = v272 * v234;
uint32_t const v296 = v295 + v273;
uint32_t const v297 = uint32_t(v296);
threadgroup half_4 * const v298 = &(*v177)[v297];
half_4 const v299 = *v279;
*v298 = v299;
uint32_t const v300 = 384;
uint32_t const v301 = thread_index_in_threadgroup_v14 + v300;
uint32_t const v302 = v301 / v209;
uint32_t const v303 = v301 % v209;
uint32_t const v304 = v302 / v174;
uint32_t const v305 = v304 * v174;
uint32_t const v306 = v168 + v305;
uint32_t const v307 = v302 % v174;
uint32_t const v308 = v306 + v307;
half_4 v309_store;
thread half_4 * v309 = &v309_store;*v309 = v217;
bool const v310 = v308 < v64;
if(v310) {
uint32_t const v311 = uint32_t(v308);
uint32_t const v312 = v311 * v26;
uint32_t const v313 = v69 + v312;
uint32_t const v314 = 4;
uint32_t const v315 = v303 * v314;
half_4 v316_store;
thread half_4 * v316 = &v316_store;*v316 = v217;
uint32_t const v317 = 4294967295;
bool const v318 = v315 < v317;
if(v318) {
uint32_t const v319 = v315 / v314;
uint32_t const v320 = uint32_t(v319);
uint32_t const v321 = v313 + v320;
device half_4 const* const v322 = &v1[v321];
half_4 const v323 = *v322;
*v316 = v323;
}
half_4 const v324 = *v316;
*v309 = v324;
}
uint32_t const v325 = v302 * v234;
uint32_t const v326 = v325 + v303;
uint32_t const v327 = uint32_t(v326);
threadgroup half_4 * const v328 = &(*v177)[v327];
half_4 const v329 = *v309;
*v328 = v329;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v330 = 4;
uint32_t const v331 = v173 / v330;
bool const v332 = v331 == v86;
if(v332) {
uint32_t const v333 = v173 % v330;
uint32_t const v334 = 144;
uint32_t const v335 = v333 * v334;
uint32_t const v336 = uint32_t(v335);
uint32_t const v337 = 72;
threadgroup half_4 * const v338 = &(*v177)[v336];
simdgroup_load(*v193, reinterpret_cast<threadgroup half *>(v338), v337, 0, false);
uint32_t const v339 = 2;
uint32_t const v340 = v335 + v339;
uint32_t const v341 = uint32_t(v340);
threadgroup half_4 * const v342 = &(*v177)[v341];
simdgroup_load(*v195, reinterpret_cast<threadgroup half *>(v342), v337, 0, false);
uint32_t const v343 = v335 + v330;
uint32_t const v344 = uint32_t(v343);
threadgroup half_4 * const v345 = &(*v177)[v344];
simdgroup_load(*v196, reinterpret_cast<threadgroup half *>(v345), v337, 0, false);
uint32_t const v346 = 6;
uint32_t const v347 = v335 + v346;
uint32_t const v348 = uint32_t(v347);
threadgroup half_4 * const v349 = &(*v177)[v348];
simdgroup_load(*v197, reinterpret_cast<threadgroup half *>(v349), v337, 0, false);
uint32_t const v350 = v335 + v174;
uint32_t const v351 = uint32_t(v350);
threadgroup half_4 * const v352 = &(*v177)[v351];
simdgroup_load(*v198, reinterpret_cast<threadgroup half *>(v352), v337, 0, false);
uint32_t const v353 = 10;
uint32_t const v354 = v335 + v353;
uint32_t const v355 = uint32_t(v354);
threadgroup half_4 * const v356 = &(*v177)[v355];
simdgroup_load(*v199, reinterpret_cast<threadgroup half *>(v356), v337, 0, false);
uint32_t const v357 = 12;
uint32_t const v358 = v335 + v357;
uint32_t const v359 = uint32_t(v358);
threadgroup half_4 * const v360 = &(*v177)[v359];
simdgroup_load(*v200, reinterpret_cast<threadgroup half *>(v360), v337, 0, false);
uint32_t const v361 = 14;
uint32_t const v362 = v335 + v361;
uint32_t const v363 = uint32_t(v362);
threadgroup half_4 * const v364 = &(*v177)[v363];
simdgroup_load(*v201, reinterpret_cast<threadgroup half *>(v364), v337, 0, false);
}
bool const v365 = thread_index_in_threadgroup_v14 < v174;
if(v365) {
uint32_t const v366 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v367 = &(*v181)[v366];
*v367 = v86;
}
int32_t const v368 = int32_t(v65);
int32_t const v369 = max(v368, v43);
int32_t const v370 = min(v43, v368);
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v371 / v140;
int32_t const v373 = 31;
int32_t const v374 = v369 + v373;
uint32_t const v375 = uint32_t(v374);
uint32_t const v376 = v375 / v140;
uint32_t const v377 = max(v376, v372);
uint32_t const v378 = v371 + v140;
uint32_t const v379 = v378 - v112;
uint32_t const v380 = v379 / v140;
uint32_t const v381 = uint32_t(v369);
uint32_t const v382 = v381 / v140;
uint32_t const v383 = min(v380, v377);
uint32_t const v384 = max(v382, v383);
uint32_t const v385 = min(v384, v377);
bool const v386 = v372 < v377;
if(v386) {
uint32_t const v387 = v372 * v140;
array<half_4, 4> v388_store = {};
thread array<half_4, 4> * v388 = &v388_store;uint32_t const v389 = 4;
array<half_4, 4> v390_store = {};
thread array<half_4, 4> * v390 = &v390_store;uint32_t const v391 = v65 - v112;
uint32_t const v392 = v387 + v210;
uint32_t const v393 = min(v392, v391);
uint32_t const v394 = uint32_t(v393);
uint32_t const v395 = v394 * v28;
uint32_t const v396 = v73 + v395;
uint32_t const v397 = v211 * v330;
half_4 v398_store;
thread half_4 * v398 = &v398_store;*v398 = v217;
uint32_t const v399 = 4294967295;
bool const v400 = v397 < v399;
if(v400) {
uint32_t const v401 = v397 / v330;
uint32_t const v402 = uint32_t(v401);
uint32_t const v403 = v396 + v402;
device half_4 const* const v404 = &v2[v403];
half_4 const v405 = *v404;
*v398 = v405;
}
thread half_4 * const v406 = &(*v388)[v21];
half_4 const v407 = *v398;
*v406 = v407;
uint32_t const v408 = v210 + v174;
uint32_t const v409 = v387 + v408;
uint32_t const v410 = min(v409, v391);
uint32_t const v411 = uint32_t(v410);
uint32_t const v412 = v411 * v28;
uint32_t const v413 = v73 + v412;
half_4 v414_store;
thread half_4 * v414 = &v414_store;*v414 = v217;
if(v400) {
uint32_t const v415 = v397 / v330;
uint32_t const v416 = uint32_t(v415);
uint32_t const v417 = v413 + v416;
device half_4 const* const v418 = &v2[v417];
half_4 const v419 = *v418;
*v414 = v419;
}
thread half_4 * const v420 = &(*v388)[v46];
half_4 const v421 = *v414;
*v420 = v421;
uint32_t const v422 = v210 + v209;
uint32_t const v423 = v387 + v422;
uint32_t const v424 = min(v423, v391);
uint32_t const v425 = uint32_t(v424);
uint32_t const v426 = v425 * v28;
uint32_t const v427 = v73 + v426;
half_4 v428_store;
thread half_4 * v428 = &v428_store;*v428 = v217;
if(v400) {
uint32_t const v429 = v397 / v330;
uint32_t const v430 = uint32_t(v429);
uint32_t const v431 = v427 + v430;
device half_4 const* const v432 = &v2[v431];
half_4 const v433 = *v432;
*v428 = v433;
}
uint32_t const v434 = 2;
thread half_4 * const v435 = &(*v388)[v434];
half_4 const v436 = *v428;
*v435 = v436;
uint32_t const v437 = 24;
uint32_t const v438 = v210 + v437;
uint32_t const v439 = v387 + v438;
uint32_t const v440 = min(v439, v391);
uint32_t const v441 = uint32_t(v440);
uint32_t const v442 = v441 * v28;
uint32_t const v443 = v73 + v442;
half_4 v444_store;
thread half_4 * v444 = &v444_store;*v444 = v217;
if(v400) {
uint32_t const v445 = v397 / v330;
uint32_t const v446 = uint32_t(v445);
uint32_t const v447 = v443 + v446;
device half_4 const* const v448 = &v2[v447];
half_4 const v449 = *v448;
*v444 = v449;
}
uint32_t const v450 = 3;
thread half_4 * const v451 = &(*v388)[v450];
half_4 const v452 = *v444;
*v451 = v452;
uint32_t const v453 = v394 * v30;
uint32_t const v454 = v76 + v453;
half_4 v455_store;
thread half_4 * v455 = &v455_store;*v455 = v217;
if(v400) {
uint32_t const v456 = v397 / v330;
uint32_t const v457 = uint32_t(v456);
uint32_t const v458 = v454 + v457;
device half_4 const* const v459 = &v3[v458];
half_4 const v460 = *v459;
*v455 = v460;
}
thread half_4 * const v461 = &(*v390)[v21];
half_4 const v462 = *v455;
*v461 = v462;
uint32_t const v463 = v411 * v30;
uint32_t const v464 = v76 + v463;
half_4 v465_store;
thread half_4 * v465 = &v465_store;*v465 = v217;
if(v400) {
uint32_t const v466 = v397 / v330;
uint32_t const v467 = uint32_t(v466);
uint32_t const v468 = v464 + v467;
device half_4 const* const v469 = &v3[v468];
half_4 const v470 = *v469;
*v465 = v470;
}
thread half_4 * const v471 = &(*v390)[v46];
half_4 const v472 = *v465;
*v471 = v472;
uint32_t const v473 = v425 * v30;
uint32_t const v474 = v76 + v473;
half_4 v475_store;
thread half_4 * v475 = &v475_store;*v475 = v217;
if(v400) {
uint32_t const v476 = v397 / v330;
uint32_t const v477 = uint32_t(v476);
uint32_t const v478 = v474 + v477;
device half_4 const* const v479 = &v3[v478];
half_4 const v480 = *v479;
*v475 = v480;
}
thread half_4 * const v481 = &(*v390)[v434];
half_4 const v482 = *v475;
*v481 = v482;
uint32_t const v483 = v441 * v30;
uint32_t const v484 = v76 + v483;
half_4 v485_store;
thread half_4 * v485 = &v485_store;*v485 = v217;
if(v400) {
uint32_t const v486 = v397 / v330;
uint32_t const v487 = uint32_t(v486);
uint32_t const v488 = v484 + v487;
device half_4 const* const v489 = &v3[v488];
half_4 const v490 = *v489;
*v485 = v490;
}
thread half_4 * const v491 = &(*v390)[v450];
half_4 const v492 = *v485;
*v491 = v492;
bool const v493 = true;
for(uint32_t v494 = v372; v494 < v377; v494 += v112) {
uint32_t const v495 = v494 * v140;
bool const v496 = v494 >= v383;
bool const v497 = v494 < v385;
bool const v498 = v496 && v497;
uint32_t const v499 = 2;
uint32_t const v500 = v494 % v499;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v501 = *v406;
*v238 = v501;
uint32_t const v502 = v408 * v234;
uint32_t const v503 = v502 + v211;
half_4 const v504 = *v420;
uint32_t const v505 = uint32_t(v503);
threadgroup half_4 * const v506 = &(*v177)[v505];
*v506 = v504;
uint32_t const v507 = v422 * v234;
uint32_t const v508 = v507 + v211;
half_4 const v509 = *v435;
uint32_t const v510 = uint32_t(v508);
threadgroup half_4 * const v511 = &(*v177)[v510];
*v511 = v509;
uint32_t const v512 = v438 * v234;
uint32_t const v513 = v512 + v211;
half_4 const v514 = *v451;
uint32_t const v515 = uint32_t(v513);
threadgroup half_4 * const v516 = &(*v177)[v515];
*v516 = v514;
uint32_t const v517 = 576;
uint32_t const v518 = v517 + v235;
uint32_t const v519 = v518 + v211;
half_4 const v520 = *v461;
uint32_t const v521 = uint32_t(v519);
threadgroup half_4 * const v522 = &(*v177)[v521];
*v522 = v520;
uint32_t const v523 = v517 + v502;
uint32_t const v524 = v523 + v211;
half_4 const v525 = *v471;
uint32_t const v526 = uint32_t(v524);
threadgroup half_4 * const v527 = &(*v177)[v526];
*v527 = v525;
uint32_t const v528 = v517 + v507;
uint32_t const v529 = v528 + v211;
half_4 const v530 = *v481;
uint32_t const v531 = uint32_t(v529);
threadgroup half_4 * const v532 = &(*v177)[v531];
*v532 = v530;
uint32_t const v533 = v517 + v512;
uint32_t const v534 = v533 + v211;
half_4 const v535 = *v491;
uint32_t const v536 = uint32_t(v534);
threadgroup half_4 * const v537 = &(*v177)[v536];
*v537 = v535;
bool const v538 = !v498;
bool const v539 = false;
if(v538) {
half const v540 = v520.i_0;
float const v541 = float(v540);
uint32_t const v542 = reinterpret_cast<const thread uint32_t&>(v541);
uint32_t const v543 = 2139095040;
uint32_t const v544 = v542 & v543;
bool const v545 = v544 == v543;
half const v546 = v520.i_1;
float const v547 = float(v546);
uint32_t const v548 = reinterpret_cast<const thread uint32_t&>(v547);
uint32_t const v549 = v548 & v543;
bool const v550 = v549 == v543;
bool const v551 = v545 || v550;
half const v552 = v520.i_2;
float const v553 = float(v552);
uint32_t const v554 = reinterpret_cast<const thread uint32_t&>(v553);
uint32_t const v555 = v554 & v543;
bool const v556 = v555 == v543;
bool const v557 = v551 || v556;
half const v558 = v520.i_3;
float const v559 = float(v558);
uint32_t const v560 = reinterpret_cast<const thread uint32_t&>(v559);
uint32_t const v561 = v560 & v543;
bool const v562 = v561 == v543;
bool const v563 = v557 || v562;
half const v564 = v525.i_0;
float const v565 = float(v564);
uint32_t const v566 = reinterpret_cast<const thread uint32_t&>(v565);
uint32_t const v567 = v566 & v543;
bool const v568 = v567 == v543;
bool const v569 = v563 || v568;
half const v570 = v525.i_1;
float const v571 = float(v570);
uint32_t const v572 = reinterpret_cast<const thread uint32_t&>(v571);
uint32_t const v573 = v572 & v543;
bool const v574 = v573 == v543;
bool const v575 = v569 || v574;
half const v576 = v525.i_2;
float const v577 = float(v576);
uint32_t const v578 = reinterpret_cast<const thread uint32_t&>(v577);
uint32_t const v579 = v578 & v543;
bool const v580 = v579 == v543;
bool const v581 = v575 || v580;
half const v582 = v525.i_3;
float const v583 = float(v582);
uint32_t const v584 = reinterpret_cast<const thread uint32_t&>(v583);
uint32_t const v585 = v584 & v543;
bool const v586 = v585 == v543;
bool const v587 = v581 || v586;
half const v588 = v530.i_0;
float const v589 = float(v588);
uint32_t const v590 = reinterpret_cast<const thread uint32_t&>(v589);
uint32_t const v591 = v590 & v543;
bool const v592 = v591 == v543;
bool const v593 = v587 || v592;
half const v594 = v530.i_1;
float const v595 = float(v594);
uint32_t const v596 = reinterpret_cast<const thread uint32_t&>(v595);
uint32_t const v597 = v596 & v543;
bool const v598 = v597 == v543;
bool const v599 = v593 || v598;
half const v600 = v530.i_2;
float const v601 = float(v600);
uint32_t const v602 = reinterpret_cast<const thread uint32_t&>(v601);
uint32_t const v603 = v602 & v543;
bool const v604 = v603 == v543;
bool const v605 = v599 || v604;
half const v606 = v530.i_3;
float const v607 = float(v606);
uint32_t const v608 = reinterpret_cast<const thread uint32_t&>(v607);
uint32_t const v609 = v608 & v543;
bool const v610 = v609 == v543;
bool const v611 = v605 || v610;
half const v612 = v535.i_0;
float const v613 = float(v612);
uint32_t const v614 = reinterpret_cast<const thread uint32_t&>(v613);
uint32_t const v615 = v614 & v543;
bool const v616 = v615 == v543;
bool const v617 = v611 || v616;
half const v618 = v535.i_1;
float const v619 = float(v618);
uint32_t const v620 = reinterpret_cast<const thread uint32_t&>(v619);
uint32_t const v621 = v620 & v543;
bool const v622 = v621 == v543;
bool const v623 = v617 || v622;
half const v624 = v535.i_2;
float const v625 = float(v624);
uint32_t const v626 = reinterpret_cast<const thread uint32_t&>(v625);
uint32_t const v627 = v626 & v543;
bool const v628 = v627 == v543;
bool const v629 = v623 || v628;
half const v630 = v535.i_3;
float const v631 = float(v630);
uint32_t const v632 = reinterpret_cast<const thread uint32_t&>(v631);
uint32_t const v633 = v632 & v543;
bool const v634 = v633 == v543;
bool const v635 = v629 || v634;
bool const v636 = simd_any(v635);;
bool const v637 = thread_index_in_simdgroup_v13 == v86;
if(v637) {
uint32_t const v638 = v636 ? v112 : v86;
uint32_t const v639 = v500 * v330;
uint32_t const v640 = v639 + v173;
uint32_t const v641 = uint32_t(v640);
threadgroup uint32_t * const v642 = &(*v181)[v641];
*v642 = v638;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v643 = v494 + v112;
uint32_t const v644 = v643 * v140;
uint32_t const v645 = v644 + v210;
uint32_t const v646 = min(v645, v391);
uint32_t const v647 = uint32_t(v646);
uint32_t const v648 = v647 * v28;
uint32_t const v649 = v73 + v648;
half_4 v650_store;
thread half_4 * v650 = &v650_store;*v650 = v217;
if(v400) {
uint32_t const v651 = v397 / v330;
uint32_t const v652 = uint32_t(v651);
uint32_t const v653 = v649 + v652;
device half_4 const* const v654 = &v2[v653];
half_4 const v655 = *v654;
*v650 = v655;
}
half_4 const v656 = *v650;
*v406 = v656;
uint32_t const v657 = v644 + v408;
uint32_t const v658 = min(v657, v391);
uint32_t const v659 = uint32_t(v658);
uint32_t const v660 = v659 * v28;
uint32_t const v661 = v73 + v660;
half_4 v662_store;
thread half_4 * v662 = &v662_store;*v662 = v217;
if(v400) {
uint32_t const v663 = v397 / v330;
uint32_t const v664 = uint32_t(v663);
uint32_t const v665 = v661 + v664;
device half_4 const* const v666 = &v2[v665];
half_4 const v667 = *v666;
*v662 = v667;
}
half_4 const v668 = *v662;
*v420 = v668;
uint32_t const v669 = v644 + v422;
uint32_t const v670 = min(v669, v391);
uint32_t const v671 = uint32_t(v670);
uint32_t const v672 = v671 * v28;
uint32_t const v673 = v73 + v672;
half_4 v674_store;
thread half_4 * v674 = &v674_store;*v674 = v217;
if(v400) {
uint32_t const v675 = v397 / v330;
uint32_t const v676 = uint32_t(v675);
uint32_t const v677 = v673 + v676;
device half_4 const* const v678 = &v2[v677];
half_4 const v679 = *v678;
*v674 = v679;
}
half_4 const v680 = *v674;
*v435 = v680;
uint32_t const v681 = v644 + v438;
uint32_t const v682 = min(v681, v391);
uint32_t const v683 = uint32_t(v682);
uint32_t const v684 = v683 * v28;
uint32_t const v685 = v73 + v684;
half_4 v686_store;
thread half_4 * v686 = &v686_store;*v686 = v217;
if(v400) {
uint32_t const v687 = v397 / v330;
uint32_t const v688 = uint32_t(v687);
uint32_t const v689 = v685 + v688;
device half_4 const* const v690 = &v2[v689];
half_4 const v691 = *v690;
*v686 = v691;
}
half_4 const v692 = *v686;
*v451 = v692;
uint32_t const v693 = v647 * v30;
uint32_t const v694 = v76 + v693;
half_4 v695_store;
thread half_4 * v695 = &v695_store;*v695 = v217;
if(v400) {
uint32_t const v696 = v397 / v330;
uint32_t const v697 = uint32_t(v696);
uint32_t const v698 = v694 + v697;
device half_4 const* const v699 = &v3[v698];
half_4 const v700 = *v699;
*v695 = v700;
}
half_4 const v701 = *v695;
*v461 = v701;
uint32_t const v702 = v659 * v30;
uint32_t const v703 = v76 + v702;
half_4 v704_store;
thread half_4 * v704 = &v704_store;*v704 = v217;
if(v400) {
uint32_t const v705 = v397 / v330;
uint32_t const v706 = uint32_t(v705);
uint32_t const v707 = v703 + v706;
device half_4 const* const v708 = &v3[v707];
half_4 const v709 = *v708;
*v704 = v709;
}
half_4 const v710 = *v704;
*v471 = v710;
uint32_t const v711 = v671 * v30;
uint32_t const v712 = v76 + v711;
half_4 v713_store;
thread half_4 * v713 = &v713_store;*v713 = v217;
if(v400) {
uint32_t const v714 = v397 / v330;
uint32_t const v715 = uint32_t(v714);
uint32_t const v716 = v712 + v715;
device half_4 const* const v717 = &v3[v716];
half_4 const v718 = *v717;
*v713 = v718;
}
half_4 const v719 = *v713;
*v481 = v719;
uint32_t const v720 = v683 * v30;
uint32_t const v721 = v76 + v720;
half_4 v722_store;
thread half_4 * v722 = &v722_store;*v722 = v217;
if(v400) {
uint32_t const v723 = v397 / v330;
uint32_t const v724 = uint32_t(v723);
uint32_t const v725 = v721 + v724;
device half_4 const* const v726 = &v3[v725];
half_4 const v727 = *v726;
*v722 = v727;
}
half_4 const v728 = *v722;
*v491 = v728;
bool v729_store;
thread bool * v729 = &v729_store;*v729 = v539;
bool const v730 = *v729;
bool v731_store;
thread bool * v731 = &v731_store;if(v730) {
*v731 = v493;
}
 else {
uint32_t const v732 = v500 * v330;
uint32_t const v733 = uint32_t(v732);
threadgroup uint32_t * const v734 = &(*v181)[v733];
uint32_t const v735 = *v734;
bool const v736 = v735 != v86;
*v731 = v736;
}
bool const v737 = *v731;
*v729 = v737;
bool const v738 = *v729;
bool v739_store;
thread bool * v739 = &v739_store;if(v738) {
*v739 = v493;
}
 else {
uint32_t const v740 = v500 * v330;
uint32_t const v741 = v740 + v112;
uint32_t const v742 = uint32_t(v741);
threadgroup uint32_t * const v743 = &(*v181)[v742];
uint32_t const v744 = *v743;
bool const v745 = v744 != v86;
*v739 = v745;
}
bool const v746 = *v739;
*v729 = v746;
bool const v747 = *v729;
bool v748_store;
thread bool * v748 = &v748_store;if(v747) {
*v748 = v493;
}
 else {
uint32_t const v749 = v500 * v330;
uint32_t const v750 = v749 + v499;
uint32_t const v751 = uint32_t(v750);
threadgroup uint32_t * const v752 = &(*v181)[v751];
uint32_t const v753 = *v752;
bool const v754 = v753 != v86;
*v748 = v754;
}
bool const v755 = *v748;
*v729 = v755;
bool const v756 = *v729;
bool v757_store;
thread bool * v757 = &v757_store;if(v756) {
*v757 = v493;
}
 else {
uint32_t const v758 = v500 * v330;
uint32_t const v759 = 3;
uint32_t const v760 = v758 + v759;
uint32_t const v761 = uint32_t(v760);
threadgroup uint32_t * const v762 = &(*v181)[v761];
uint32_t const v763 = *v762;
bool const v764 = v763 != v86;
*v757 = v764;
}
bool const v765 = *v757;
*v729 = v765;
bool v766_store;
thread bool * v766 = &v766_store;if(v498) {
*v766 = v493;
}
 else {
*v766 = v539;
}
uint32_t const v767 = 320;
uint32_t const v768 = v173 * v767;
uint32_t const v769 = 80;
uint32_t const v770 = v173 * v769;
simdgroup_float8x8 v771_store; thread simdgroup_float8x8 * v771 = &v771_store;*v771 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 72;
threadgroup half_4 * const v774 = &(*v177)[v21];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v193, *v772, *v771);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;threadgroup half_4 * const v776 = &(*v177)[v434];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v776), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v195, *v775, *v771);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;threadgroup half_4 * const v778 = &(*v177)[v389];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v778), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v196, *v777, *v771);
uint32_t const v779 = 6;
simdgroup_half8x8 v780_store; thread simdgroup_half8x8 * v780 = &v780_store;uint32_t const v781 = 6;
threadgroup half_4 * const v782 = &(*v177)[v781];
simdgroup_load(*v780, reinterpret_cast<threadgroup half *>(v782), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v197, *v780, *v771);
simdgroup_half8x8 v783_store; thread simdgroup_half8x8 * v783 = &v783_store;threadgroup half_4 * const v784 = &(*v177)[v182];
simdgroup_load(*v783, reinterpret_cast<threadgroup half *>(v784), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v198, *v783, *v771);
uint32_t const v785 = 10;
simdgroup_half8x8 v786_store; thread simdgroup_half8x8 * v786 = &v786_store;uint32_t const v787 = 10;
threadgroup half_4 * const v788 = &(*v177)[v787];
simdgroup_load(*v786, reinterpret_cast<threadgroup half *>(v788), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v199, *v786, *v771);
simdgroup_half8x8 v789_store; thread simdgroup_half8x8 * v789 = &v789_store;uint32_t const v790 = 12;
threadgroup half_4 * const v791 = &(*v177)[v790];
simdgroup_load(*v789, reinterpret_cast<threadgroup half *>(v791), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v200, *v789, *v771);
simdgroup_half8x8 v792_store; thread simdgroup_half8x8 * v792 = &v792_store;uint32_t const v793 = 14;
threadgroup half_4 * const v794 = &(*v177)[v793];
simdgroup_load(*v792, reinterpret_cast<threadgroup half *>(v794), v773, 0, true);
simdgroup_multiply_accumulate(*v771, *v201, *v792, *v771);
uint32_t const v795 = uint32_t(v768);
uint32_t const v796 = 40;
threadgroup float * const v797 = &(*v178)[v795];

simdgroup_store(*v771, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v798_store; thread simdgroup_float8x8 * v798 = &v798_store;*v798 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;uint32_t const v800 = 144;
uint32_t const v801 = 1008;
threadgroup half_4 * const v802 = &(*v177)[v800];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v802), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v193, *v799, *v798);
simdgroup_half8x8 v803_store; thread simdgroup_half8x8 * v803 = &v803_store;uint32_t const v804 = 146;
threadgroup half_4 * const v805 = &(*v177)[v804];
simdgroup_load(*v803, reinterpret_cast<threadgroup half *>(v805), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v195, *v803, *v798);
simdgroup_half8x8 v806_store; thread simdgroup_half8x8 * v806 = &v806_store;uint32_t const v807 = 148;
threadgroup half_4 * const v808 = &(*v177)[v807];
simdgroup_load(*v806, reinterpret_cast<threadgroup half *>(v808), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v196, *v806, *v798);
simdgroup_half8x8 v809_store; thread simdgroup_half8x8 * v809 = &v809_store;uint32_t const v810 = 150;
threadgroup half_4 * const v811 = &(*v177)[v810];
simdgroup_load(*v809, reinterpret_cast<threadgroup half *>(v811), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v197, *v809, *v798);
simdgroup_half8x8 v812_store; thread simdgroup_half8x8 * v812 = &v812_store;uint32_t const v813 = 152;
threadgroup half_4 * const v814 = &(*v177)[v813];
simdgroup_load(*v812, reinterpret_cast<threadgroup half *>(v814), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v198, *v812, *v798);
simdgroup_half8x8 v815_store; thread simdgroup_half8x8 * v815 = &v815_store;uint32_t const v816 = 154;
threadgroup half_4 * const v817 = &(*v177)[v816];
simdgroup_load(*v815, reinterpret_cast<threadgroup half *>(v817), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v199, *v815, *v798);
simdgroup_half8x8 v818_store; thread simdgroup_half8x8 * v818 = &v818_store;uint32_t const v819 = 156;
threadgroup half_4 * const v820 = &(*v177)[v819];
simdgroup_load(*v818, reinterpret_cast<threadgroup half *>(v820), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v200, *v818, *v798);
simdgroup_half8x8 v821_store; thread simdgroup_half8x8 * v821 = &v821_store;uint32_t const v822 = 158;
threadgroup half_4 * const v823 = &(*v177)[v822];
simdgroup_load(*v821, reinterpret_cast<threadgroup half *>(v823), v773, 0, true);
simdgroup_multiply_accumulate(*v798, *v201, *v821, *v798);
uint32_t const v824 = v768 + v174;
uint32_t const v825 = uint32_t(v824);
threadgroup float * const v826 = &(*v178)[v825];

simdgroup_store(*v798, reinterpret_cast<threadgroup float *>(v826), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v827_store; thread simdgroup_float8x8 * v827 = &v827_store;*v827 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v828_store; thread simdgroup_half8x8 * v828 = &v828_store;uint32_t const v829 = 288;
uint32_t const v830 = 864;
threadgroup half_4 * const v831 = &(*v177)[v829];
simdgroup_load(*v828, reinterpret_cast<threadgroup half *>(v831), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v193, *v828, *v827);
simdgroup_half8x8 v832_store; thread simdgroup_half8x8 * v832 = &v832_store;uint32_t const v833 = 290;
threadgroup half_4 * const v834 = &(*v177)[v833];
simdgroup_load(*v832, reinterpret_cast<threadgroup half *>(v834), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v195, *v832, *v827);
simdgroup_half8x8 v835_store; thread simdgroup_half8x8 * v835 = &v835_store;uint32_t const v836 = 292;
threadgroup half_4 * const v837 = &(*v177)[v836];
simdgroup_load(*v835, reinterpret_cast<threadgroup half *>(v837), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v196, *v835, *v827);
simdgroup_half8x8 v838_store; thread simdgroup_half8x8 * v838 = &v838_store;uint32_t const v839 = 294;
threadgroup half_4 * const v840 = &(*v177)[v839];
simdgroup_load(*v838, reinterpret_cast<threadgroup half *>(v840), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v197, *v838, *v827);
simdgroup_half8x8 v841_store; thread simdgroup_half8x8 * v841 = &v841_store;uint32_t const v842 = 296;
threadgroup half_4 * const v843 = &(*v177)[v842];
simdgroup_load(*v841, reinterpret_cast<threadgroup half *>(v843), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v198, *v841, *v827);
simdgroup_half8x8 v844_store; thread simdgroup_half8x8 * v844 = &v844_store;uint32_t const v845 = 298;
threadgroup half_4 * const v846 = &(*v177)[v845];
simdgroup_load(*v844, reinterpret_cast<threadgroup half *>(v846), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v199, *v844, *v827);
simdgroup_half8x8 v847_store; thread simdgroup_half8x8 * v847 = &v847_store;uint32_t const v848 = 300;
threadgroup half_4 * const v849 = &(*v177)[v848];
simdgroup_load(*v847, reinterpret_cast<threadgroup half *>(v849), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v200, *v847, *v827);
simdgroup_half8x8 v850_store; thread simdgroup_half8x8 * v850 = &v850_store;uint32_t const v851 = 302;
threadgroup half_4 * const v852 = &(*v177)[v851];
simdgroup_load(*v850, reinterpret_cast<threadgroup half *>(v852), v773, 0, true);
simdgroup_multiply_accumulate(*v827, *v201, *v850, *v827);
uint32_t const v853 = v768 + v209;
uint32_t const v854 = uint32_t(v853);
threadgroup float * const v855 = &(*v178)[v854];

simdgroup_store(*v827, reinterpret_cast<threadgroup float *>(v855), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v856_store; thread simdgroup_float8x8 * v856 = &v856_store;*v856 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v857_store; thread simdgroup_half8x8 * v857 = &v857_store;uint32_t const v858 = 432;
uint32_t const v859 = 720;
threadgroup half_4 * const v860 = &(*v177)[v858];
simdgroup_load(*v857, reinterpret_cast<threadgroup half *>(v860), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v193, *v857, *v856);
simdgroup_half8x8 v861_store; thread simdgroup_half8x8 * v861 = &v861_store;uint32_t const v862 = 434;
threadgroup half_4 * const v863 = &(*v177)[v862];
simdgroup_load(*v861, reinterpret_cast<threadgroup half *>(v863), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v195, *v861, *v856);
simdgroup_half8x8 v864_store; thread simdgroup_half8x8 * v864 = &v864_store;uint32_t const v865 = 436;
threadgroup half_4 * const v866 = &(*v177)[v865];
simdgroup_load(*v864, reinterpret_cast<threadgroup half *>(v866), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v196, *v864, *v856);
simdgroup_half8x8 v867_store; thread simdgroup_half8x8 * v867 = &v867_store;uint32_t const v868 = 438;
threadgroup half_4 * const v869 = &(*v177)[v868];
simdgroup_load(*v867, reinterpret_cast<threadgroup half *>(v869), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v197, *v867, *v856);
simdgroup_half8x8 v870_store; thread simdgroup_half8x8 * v870 = &v870_store;uint32_t const v871 = 440;
threadgroup half_4 * const v872 = &(*v177)[v871];
simdgroup_load(*v870, reinterpret_cast<threadgroup half *>(v872), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v198, *v870, *v856);
simdgroup_half8x8 v873_store; thread simdgroup_half8x8 * v873 = &v873_store;uint32_t const v874 = 442;
threadgroup half_4 * const v875 = &(*v177)[v874];
simdgroup_load(*v873, reinterpret_cast<threadgroup half *>(v875), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v199, *v873, *v856);
simdgroup_half8x8 v876_store; thread simdgroup_half8x8 * v876 = &v876_store;uint32_t const v877 = 444;
threadgroup half_4 * const v878 = &(*v177)[v877];
simdgroup_load(*v876, reinterpret_cast<threadgroup half *>(v878), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v200, *v876, *v856);
simdgroup_half8x8 v879_store; thread simdgroup_half8x8 * v879 = &v879_store;uint32_t const v880 = 446;
threadgroup half_4 * const v881 = &(*v177)[v880];
simdgroup_load(*v879, reinterpret_cast<threadgroup half *>(v881), v773, 0, true);
simdgroup_multiply_accumulate(*v856, *v201, *v879, *v856);
uint32_t const v882 = v768 + v437;
uint32_t const v883 = uint32_t(v882);
threadgroup float * const v884 = &(*v178)[v883];

simdgroup_store(*v856, reinterpret_cast<threadgroup float *>(v884), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v885_store = {};
thread array<float, 8> * v885 = &v885_store;uint32_t const v886 = v176 * v174;
uint32_t const v887 = v495 + v886;
uint32_t const v888 = v175 * v796;
uint32_t const v889 = v768 + v888;
uint32_t const v890 = v889 + v886;
uint32_t const v891 = uint32_t(v890);
threadgroup float * const v892 = &(*v178)[v891];
float const v893 = *v892;
float v894_store;
thread float * v894 = &v894_store;*v894 = v206;
bool const v895 = *v766;
bool v896_store;
thread bool * v896 = &v896_store;if(v895) {
*v896 = v493;
}
 else {
bool const v897 = v887 < v65;
bool v898_store;
thread bool * v898 = &v898_store;if(v897) {
*v898 = v493;
}
 else {
*v898 = v539;
}
bool const v899 = *v898;
*v896 = v899;
}
bool const v900 = *v896;
if(v900) {
float const v901 = v893 * v24;
*v894 = v901;
}
thread float * const v902 = &(*v885)[v21];
float const v903 = *v894;
*v902 = v903;
float const v904 = max(v206, v903);
uint32_t const v905 = v886 + v112;
uint32_t const v906 = v495 + v905;
uint32_t const v907 = v889 + v905;
uint32_t const v908 = uint32_t(v907);
threadgroup float * const v909 = &(*v178)[v908];
float const v910 = *v909;
float v911_store;
thread float * v911 = &v911_store;*v911 = v206;
bool const v912 = *v766;
bool v913_store;
thread bool * v913 = &v913_store;if(v912) {
*v913 = v493;
}
 else {
bool const v914 = v906 < v65;
bool v915_store;
thread bool * v915 = &v915_store;if(v914) {
*v915 = v493;
}
 else {
*v915 = v539;
}
bool const v916 = *v915;
*v913 = v916;
}
bool const v917 = *v913;
if(v917) {
float const v918 = v910 * v24;
*v911 = v918;
}
thread float * const v919 = &(*v885)[v46];
float const v920 = *v911;
*v919 = v920;
float const v921 = max(v904, v920);
uint32_t const v922 = v886 + v499;
uint32_t const v923 = v495 + v922;
uint32_t const v924 = v889 + v922;
uint32_t const v925 = uint32_t(v924);
threadgroup float * const v926 = &(*v178)[v925];
float const v927 = *v926;
float v928_store;
thread float * v928 = &v928_store;*v928 = v206;
bool const v929 = *v766;
bool v930_store;
thread bool * v930 = &v930_store;if(v929) {
*v930 = v493;
}
 else {
bool const v931 = v923 < v65;
bool v932_store;
thread bool * v932 = &v932_store;if(v931) {
*v932 = v493;
}
 else {
*v932 = v539;
}
bool const v933 = *v932;
*v930 = v933;
}
bool const v934 = *v930;
if(v934) {
float const v935 = v927 * v24;
*v928 = v935;
}
thread float * const v936 = &(*v885)[v434];
float const v937 = *v928;
*v936 = v937;
float const v938 = max(v921, v937);
uint32_t const v939 = 3;
uint32_t const v940 = v886 + v939;
uint32_t const v941 = v495 + v940;
uint32_t const v942 = v889 + v940;
uint32_t const v943 = uint32_t(v942);
threadgroup float * const v944 = &(*v178)[v943];
float const v945 = *v944;
float v946_store;
thread float * v946 = &v946_store;*v946 = v206;
bool const v947 = *v766;
bool v948_store;
thread bool * v948 = &v948_store;if(v947) {
*v948 = v493;
}
 else {
bool const v949 = v941 < v65;
bool v950_store;
thread bool * v950 = &v950_store;if(v949) {
*v950 = v493;
}
 else {
*v950 = v539;
}
bool const v951 = *v950;
*v948 = v951;
}
bool const v952 = *v948;
if(v952) {
float const v953 = v945 * v24;
*v946 = v953;
}
thread float * const v954 = &(*v885)[v450];
float const v955 = *v946;
*v954 = v955;
float const v956 = max(v938, v955);
uint32_t const v957 = v886 + v330;
uint32_t const v958 = v495 + v957;
uint32_t const v959 = v889 + v957;
uint32_t const v960 = uint32_t(v959);
threadgroup float * const v961 = &(*v178)[v960];
float const v962 = *v961;
float v963_store;
thread float * v963 = &v963_store;*v963 = v206;
bool const v964 = *v766;
bool v965_store;
thread bool * v965 = &v965_store;if(v964) {
*v965 = v493;
}
 else {
bool const v966 = v958 < v65;
bool v967_store;
thread bool * v967 = &v967_store;if(v966) {
*v967 = v493;
}
 else {
*v967 = v539;
}
bool const v968 = *v967;
*v965 = v968;
}
bool const v969 = *v965;
if(v969) {
float const v970 = v962 * v24;
*v963 = v970;
}
thread float * const v971 = &(*v885)[v389];
float const v972 = *v963;
*v971 = v972;
float const v973 = max(v956, v972);
uint32_t const v974 = 5;
uint32_t const v975 = v886 + v974;
uint32_t const v976 = v495 + v975;
uint32_t const v977 = v889 + v975;
uint32_t const v978 = uint32_t(v977);
threadgroup float * const v979 = &(*v178)[v978];
float const v980 = *v979;
float v981_store;
thread float * v981 = &v981_store;*v981 = v206;
bool const v982 = *v766;
bool v983_store;
thread bool * v983 = &v983_store;if(v982) {
*v983 = v493;
}
 else {
bool const v984 = v976 < v65;
bool v985_store;
thread bool * v985 = &v985_store;if(v984) {
*v985 = v493;
}
 else {
*v985 = v539;
}
bool const v986 = *v985;
*v983 = v986;
}
bool const v987 = *v983;
if(v987) {
float const v988 = v980 * v24;
*v981 = v988;
}
uint32_t const v989 = 5;
thread float * const v990 = &(*v885)[v989];
float const v991 = *v981;
*v990 = v991;
float const v992 = max(v973, v991);
uint32_t const v993 = v886 + v779;
uint32_t const v994 = v495 + v993;
uint32_t const v995 = v889 + v993;
uint32_t const v996 = uint32_t(v995);
threadgroup float * const v997 = &(*v178)[v996];
float const v998 = *v997;
float v999_store;
thread float * v999 = &v999_store;*v999 = v206;
bool const v1000 = *v766;
bool v1001_store;
thread bool * v1001 = &v1001_store;if(v1000) {
*v1001 = v493;
}
 else {
bool const v1002 = v994 < v65;
bool v1003_store;
thread bool * v1003 = &v1003_store;if(v1002) {
*v1003 = v493;
}
 else {
*v1003 = v539;
}
bool const v1004 = *v1003;
*v1001 = v1004;
}
bool const v1005 = *v1001;
if(v1005) {
float const v1006 = v998 * v24;
*v999 = v1006;
}
thread float * const v1007 = &(*v885)[v781];
float const v1008 = *v999;
*v1007 = v1008;
float const v1009 = max(v992, v1008);
uint32_t const v1010 = 7;
uint32_t const v1011 = v886 + v1010;
uint32_t const v1012 = v495 + v1011;
uint32_t const v1013 = v889 + v1011;
uint32_t const v1014 = uint32_t(v1013);
threadgroup float * const v1015 = &(*v178)[v1014];
float const v1016 = *v1015;
float v1017_store;
thread float * v1017 = &v1017_store;*v1017 = v206;
bool const v1018 = *v766;
bool v1019_store;
thread bool * v1019 = &v1019_store;if(v1018) {
*v1019 = v493;
}
 else {
bool const v1020 = v1012 < v65;
bool v1021_store;
thread bool * v1021 = &v1021_store;if(v1020) {
*v1021 = v493;
}
 else {
*v1021 = v539;
}
bool const v1022 = *v1021;
*v1019 = v1022;
}
bool const v1023 = *v1019;
if(v1023) {
float const v1024 = v1016 * v24;
*v1017 = v1024;
}
uint32_t const v1025 = 7;
thread float * const v1026 = &(*v885)[v1025];
float const v1027 = *v1017;
*v1026 = v1027;
float const v1028 = max(v1009, v1027);
float const v1029 = simd_shuffle_xor(v1028, v174);;
float const v1030 = max(v1028, v1029);
float const v1031 = simd_shuffle_xor(v1030, v209);;
float const v1032 = max(v1030, v1031);
float const v1033 = *v205;
float const v1034 = 5.54517698;
float const v1035 = v1033 + v1034;
bool const v1036 = v1032 > v1035;
float const v1037 = v1036 ? v1032 : v1033;
float const v1038 = v1033 - v1037;
float const v1039 = exp(v1038);bool const v1040 = v1037 != v1033;
bool v1041_store;
thread bool * v1041 = &v1041_store;if(v1040) {
bool const v1042 = v1033 != v206;
*v1041 = v1042;
}
 else {
*v1041 = v539;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1043 = *v1041;
bool const v1044 = simd_any(v1043);;
if(v1044) {

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1045 = v176 * v499;
uint32_t const v1046 = v889 + v1045;
uint32_t const v1047 = uint32_t(v1046);
threadgroup float * const v1048 = &(*v178)[v1047];
float const v1049 = *v1048;
float const v1050 = v1049 * v1039;
*v1048 = v1050;
uint32_t const v1051 = v1046 + v112;
uint32_t const v1052 = uint32_t(v1051);
threadgroup float * const v1053 = &(*v178)[v1052];
float const v1054 = *v1053;
float const v1055 = v1054 * v1039;
*v1053 = v1055;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1056 = *v1048;
float const v1057 = v1056 * v1039;
*v1048 = v1057;
float const v1058 = *v1053;
float const v1059 = v1058 * v1039;
*v1053 = v1059;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1060 = *v1048;
float const v1061 = v1060 * v1039;
*v1048 = v1061;
float const v1062 = *v1053;
float const v1063 = v1062 * v1039;
*v1053 = v1063;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1064 = *v1048;
float const v1065 = v1064 * v1039;
*v1048 = v1065;
float const v1066 = *v1053;
float const v1067 = v1066 * v1039;
*v1053 = v1067;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v188, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1068 = *v1048;
float const v1069 = v1068 * v1039;
*v1048 = v1069;
float const v1070 = *v1053;
float const v1071 = v1070 * v1039;
*v1053 = v1071;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1072 = *v1048;
float const v1073 = v1072 * v1039;
*v1048 = v1073;
float const v1074 = *v1053;
float const v1075 = v1074 * v1039;
*v1053 = v1075;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v190, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1076 = *v1048;
float const v1077 = v1076 * v1039;
*v1048 = v1077;
float const v1078 = *v1053;
float const v1079 = v1078 * v1039;
*v1053 = v1079;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1080 = *v1048;
float const v1081 = v1080 * v1039;
*v1048 = v1081;
float const v1082 = *v1053;
float const v1083 = v1082 * v1039;
*v1053 = v1083;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v205 = v1037;
float const v1084 = *v902;
uint32_t const v1085 = reinterpret_cast<const thread uint32_t&>(v1084);
uint32_t const v1086 = 4286578687;
bool const v1087 = v1085 == v1086;
float const v1088 = v1084 - v1037;
float const v1089 = exp(v1088);float const v1090 = v1087 ? v185 : v1089;
half const v1091 = half(v1090);
half_4 const v1092 = [&]{
half_4 tmp = v217;
tmp.i_0 = v1091;
return tmp;
}();
float const v1093 = *v919;
uint32_t const v1094 = reinterpret_cast<const thread uint32_t&>(v1093);
bool const v1095 = v1094 == v1086;
float const v1096 = v1093 - v1037;
float const v1097 = exp(v1096);float const v1098 = v1095 ? v185 : v1097;
float const v1099 = v1090 + v1098;
half const v1100 = half(v1098);
half_4 const v1101 = [&]{
half_4 tmp = v1092;
tmp.i_1 = v1100;
return tmp;
}();
float const v1102 = *v936;
uint32_t const v1103 = reinterpret_cast<const thread uint32_t&>(v1102);
bool const v1104 = v1103 == v1086;
float const v1105 = v1102 - v1037;
float const v1106 = exp(v1105);float const v1107 = v1104 ? v185 : v1106;
float const v1108 = v1099 + v1107;
half const v1109 = half(v1107);
half_4 const v1110 = [&]{
half_4 tmp = v1101;
tmp.i_2 = v1109;
return tmp;
}();
float const v1111 = *v954;
uint32_t const v1112 = reinterpret_cast<const thread uint32_t&>(v1111);
bool const v1113 = v1112 == v1086;
float const v1114 = v1111 - v1037;
float const v1115 = exp(v1114);float const v1116 = v1113 ? v185 : v1115;
float const v1117 = v1108 + v1116;
half const v1118 = half(v1116);
half_4 const v1119 = [&]{
half_4 tmp = v1110;
tmp.i_3 = v1118;
return tmp;
}();
uint32_t const v1120 = v175 * v785;
uint32_t const v1121 = v770 + v1120;
uint32_t const v1122 = v176 * v499;
uint32_t const v1123 = v1121 + v1122;
uint32_t const v1124 = uint32_t(v1123);
threadgroup half_4 * const v1125 = &(*v179)[v1124];
*v1125 = v1119;
float const v1126 = *v971;
uint32_t const v1127 = reinterpret_cast<const thread uint32_t&>(v1126);
bool const v1128 = v1127 == v1086;
float const v1129 = v1126 - v1037;
float const v1130 = exp(v1129);float const v1131 = v1128 ? v185 : v1130;
float const v1132 = v1117 + v1131;
half const v1133 = half(v1131);
half_4 const v1134 = [&]{
half_4 tmp = v217;
tmp.i_0 = v1133;
return tmp;
}();
float const v1135 = *v990;
uint32_t const v1136 = reinterpret_cast<const thread uint32_t&>(v1135);
bool const v1137 = v1136 == v1086;
float const v1138 = v1135 - v1037;
float const v1139 = exp(v1138);float const v1140 = v1137 ? v185 : v1139;
float const v1141 = v1132 + v1140;
half const v1142 = half(v1140);
half_4 const v1143 = [&]{
half_4 tmp = v1134;
tmp.i_1 = v1142;
return tmp;
}();
float const v1144 = *v1007;
uint32_t const v1145 = reinterpret_cast<const thread uint32_t&>(v1144);
bool const v1146 = v1145 == v1086;
float const v1147 = v1144 - v1037;
float const v1148 = exp(v1147);float const v1149 = v1146 ? v185 : v1148;
float const v1150 = v1141 + v1149;
half const v1151 = half(v1149);
half_4 const v1152 = [&]{
half_4 tmp = v1143;
tmp.i_2 = v1151;
return tmp;
}();
float const v1153 = *v1026;
uint32_t const v1154 = reinterpret_cast<const thread uint32_t&>(v1153);
bool const v1155 = v1154 == v1086;
float const v1156 = v1153 - v1037;
float const v1157 = exp(v1156);float const v1158 = v1155 ? v185 : v1157;
float const v1159 = v1150 + v1158;
half const v1160 = half(v1158);
half_4 const v1161 = [&]{
half_4 tmp = v1152;
tmp.i_3 = v1160;
return tmp;
}();
uint32_t const v1162 = v1123 + v112;
uint32_t const v1163 = uint32_t(v1162);
threadgroup half_4 * const v1164 = &(*v179)[v1163];
*v1164 = v1161;
float const v1165 = *v207;
float const v1166 = fma(v1165, v1039, v1159);
*v207 = v1166;
float const v1167 = *v208;
float const v1168 = fma(v1167, v1039, v1159);
*v208 = v1168;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1169 = *v766;
bool const v1170 = !v1169;
bool const v1171 = *v729;
bool const v1172 = v1171 && v1170;
if(v1172) {

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1173 = v889 + v1122;
for(uint32_t v1174 = v86; v1174 < v140; v1174 += v112) {
uint32_t const v1175 = v1174 / v330;
uint32_t const v1176 = v1121 + v1175;
uint32_t const v1177 = uint32_t(v1176);
threadgroup half_4 * const v1178 = &(*v179)[v1177];
half_4 const v1179 = *v1178;
uint32_t const v1180 = v1174 % v330;
half const v1181 = v1179.i_0;
float const v1182 = float(v1181);
float v1183_store;
thread float * v1183 = &v1183_store;*v1183 = v1182;
bool const v1184 = v1180 == v112;
if(v1184) {
half const v1185 = v1179.i_1;
float const v1186 = float(v1185);
*v1183 = v1186;
}
bool const v1187 = v1180 == v499;
if(v1187) {
half const v1188 = v1179.i_2;
float const v1189 = float(v1188);
*v1183 = v1189;
}
bool const v1190 = v1180 == v939;
if(v1190) {
half const v1191 = v1179.i_3;
float const v1192 = float(v1191);
*v1183 = v1192;
}
float const v1193 = *v1183;
uint32_t const v1194 = reinterpret_cast<const thread uint32_t&>(v1193);
bool const v1195 = v1194 == v86;
bool const v1196 = !v1195;
if(v1196) {
uint32_t const v1197 = v1174 * v234;
uint32_t const v1198 = v517 + v1197;
uint32_t const v1199 = v1122 / v330;
uint32_t const v1200 = v1198 + v1199;
uint32_t const v1201 = uint32_t(v1200);
threadgroup half_4 * const v1202 = &(*v177)[v1201];
half_4 const v1203 = *v1202;
half const v1204 = v1203.i_0;
float const v1205 = float(v1204);
float v1206_store;
thread float * v1206 = &v1206_store;*v1206 = v1205;
uint32_t const v1207 = v176 % v499;
bool const v1208 = v1207 == v112;
if(v1208) {
half const v1209 = v1203.i_2;
float const v1210 = float(v1209);
*v1206 = v1210;
}
uint32_t const v1211 = uint32_t(v1173);
float const v1212 = *v1183;
float const v1213 = *v1206;
threadgroup float * const v1214 = &(*v178)[v1211];
float const v1215 = *v1214;
float const v1216 = fma(v1212, v1213, v1215);
*v1214 = v1216;
half const v1217 = v1203.i_1;
float const v1218 = float(v1217);
float v1219_store;
thread float * v1219 = &v1219_store;*v1219 = v1218;
if(v1208) {
half const v1220 = v1203.i_3;
float const v1221 = float(v1220);
*v1219 = v1221;
}
uint32_t const v1222 = v1173 + v112;
uint32_t const v1223 = uint32_t(v1222);
float const v1224 = *v1183;
float const v1225 = *v1219;
threadgroup float * const v1226 = &(*v178)[v1223];
float const v1227 = *v1226;
float const v1228 = fma(v1224, v1225, v1227);
*v1226 = v1228;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1229 = v86; v1229 < v140; v1229 += v112) {
uint32_t const v1230 = v1229 / v330;
uint32_t const v1231 = v1121 + v1230;
uint32_t const v1232 = uint32_t(v1231);
threadgroup half_4 * const v1233 = &(*v179)[v1232];
half_4 const v1234 = *v1233;
uint32_t const v1235 = v1229 % v330;
half const v1236 = v1234.i_0;
float const v1237 = float(v1236);
float v1238_store;
thread float * v1238 = &v1238_store;*v1238 = v1237;
bool const v1239 = v1235 == v112;
if(v1239) {
half const v1240 = v1234.i_1;
float const v1241 = float(v1240);
*v1238 = v1241;
}
bool const v1242 = v1235 == v499;
if(v1242) {
half const v1243 = v1234.i_2;
float const v1244 = float(v1243);
*v1238 = v1244;
}
bool const v1245 = v1235 == v939;
if(v1245) {
half const v1246 = v1234.i_3;
float const v1247 = float(v1246);
*v1238 = v1247;
}
float const v1248 = *v1238;
uint32_t const v1249 = reinterpret_cast<const thread uint32_t&>(v1248);
bool const v1250 = v1249 == v86;
bool const v1251 = !v1250;
if(v1251) {
uint32_t const v1252 = v1229 * v234;
uint32_t const v1253 = 578;
uint32_t const v1254 = v1253 + v1252;
uint32_t const v1255 = v1122 / v330;
uint32_t const v1256 = v1254 + v1255;
uint32_t const v1257 = uint32_t(v1256);
threadgroup half_4 * const v1258 = &(*v177)[v1257];
half_4 const v1259 = *v1258;
half const v1260 = v1259.i_0;
float const v1261 = float(v1260);
float v1262_store;
thread float * v1262 = &v1262_store;*v1262 = v1261;
uint32_t const v1263 = v176 % v499;
bool const v1264 = v1263 == v112;
if(v1264) {
half const v1265 = v1259.i_2;
float const v1266 = float(v1265);
*v1262 = v1266;
}
uint32_t const v1267 = uint32_t(v1173);
float const v1268 = *v1238;
float const v1269 = *v1262;
threadgroup float * const v1270 = &(*v178)[v1267];
float const v1271 = *v1270;
float const v1272 = fma(v1268, v1269, v1271);
*v1270 = v1272;
half const v1273 = v1259.i_1;
float const v1274 = float(v1273);
float v1275_store;
thread float * v1275 = &v1275_store;*v1275 = v1274;
if(v1264) {
half const v1276 = v1259.i_3;
float const v1277 = float(v1276);
*v1275 = v1277;
}
uint32_t const v1278 = v1173 + v112;
uint32_t const v1279 = uint32_t(v1278);
float const v1280 = *v1238;
float const v1281 = *v1275;
threadgroup float * const v1282 = &(*v178)[v1279];
float const v1283 = *v1282;
float const v1284 = fma(v1280, v1281, v1283);
*v1282 = v1284;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1285 = v86; v1285 < v140; v1285 += v112) {
uint32_t const v1286 = v1285 / v330;
uint32_t const v1287 = v1121 + v1286;
uint32_t const v1288 = uint32_t(v1287);
threadgroup half_4 * const v1289 = &(*v179)[v1288];
half_4 const v1290 = *v1289;
uint32_t const v1291 = v1285 % v330;
half const v1292 = v1290.i_0;
float const v1293 = float(v1292);
float v1294_store;
thread float * v1294 = &v1294_store;*v1294 = v1293;
bool const v1295 = v1291 == v112;
if(v1295) {
half const v1296 = v1290.i_1;
float const v1297 = float(v1296);
*v1294 = v1297;
}
bool const v1298 = v1291 == v499;
if(v1298) {
half const v1299 = v1290.i_2;
float const v1300 = float(v1299);
*v1294 = v1300;
}
bool const v1301 = v1291 == v939;
if(v1301) {
half const v1302 = v1290.i_3;
float const v1303 = float(v1302);
*v1294 = v1303;
}
float const v1304 = *v1294;
uint32_t const v1305 = reinterpret_cast<const thread uint32_t&>(v1304);
bool const v1306 = v1305 == v86;
bool const v1307 = !v1306;
if(v1307) {
uint32_t const v1308 = v1285 * v234;
uint32_t const v1309 = 580;
uint32_t const v1310 = v1309 + v1308;
uint32_t const v1311 = v1122 / v330;
uint32_t const v1312 = v1310 + v1311;
uint32_t const v1313 = uint32_t(v1312);
threadgroup half_4 * const v1314 = &(*v177)[v1313];
half_4 const v1315 = *v1314;
half const v1316 = v1315.i_0;
float const v1317 = float(v1316);
float v1318_store;
thread float * v1318 = &v1318_store;*v1318 = v1317;
uint32_t const v1319 = v176 % v499;
bool const v1320 = v1319 == v112;
if(v1320) {
half const v1321 = v1315.i_2;
float const v1322 = float(v1321);
*v1318 = v1322;
}
uint32_t const v1323 = uint32_t(v1173);
float const v1324 = *v1294;
float const v1325 = *v1318;
threadgroup float * const v1326 = &(*v178)[v1323];
float const v1327 = *v1326;
float const v1328 = fma(v1324, v1325, v1327);
*v1326 = v1328;
half const v1329 = v1315.i_1;
float const v1330 = float(v1329);
float v1331_store;
thread float * v1331 = &v1331_store;*v1331 = v1330;
if(v1320) {
half const v1332 = v1315.i_3;
float const v1333 = float(v1332);
*v1331 = v1333;
}
uint32_t const v1334 = v1173 + v112;
uint32_t const v1335 = uint32_t(v1334);
float const v1336 = *v1294;
float const v1337 = *v1331;
threadgroup float * const v1338 = &(*v178)[v1335];
float const v1339 = *v1338;
float const v1340 = fma(v1336, v1337, v1339);
*v1338 = v1340;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1341 = v86; v1341 < v140; v1341 += v112) {
uint32_t const v1342 = v1341 / v330;
uint32_t const v1343 = v1121 + v1342;
uint32_t const v1344 = uint32_t(v1343);
threadgroup half_4 * const v1345 = &(*v179)[v1344];
half_4 const v1346 = *v1345;
uint32_t const v1347 = v1341 % v330;
half const v1348 = v1346.i_0;
float const v1349 = float(v1348);
float v1350_store;
thread float * v1350 = &v1350_store;*v1350 = v1349;
bool const v1351 = v1347 == v112;
if(v1351) {
half const v1352 = v1346.i_1;
float const v1353 = float(v1352);
*v1350 = v1353;
}
bool const v1354 = v1347 == v499;
if(v1354) {
half const v1355 = v1346.i_2;
float const v1356 = float(v1355);
*v1350 = v1356;
}
bool const v1357 = v1347 == v939;
if(v1357) {
half const v1358 = v1346.i_3;
float const v1359 = float(v1358);
*v1350 = v1359;
}
float const v1360 = *v1350;
uint32_t const v1361 = reinterpret_cast<const thread uint32_t&>(v1360);
bool const v1362 = v1361 == v86;
bool const v1363 = !v1362;
if(v1363) {
uint32_t const v1364 = v1341 * v234;
uint32_t const v1365 = 582;
uint32_t const v1366 = v1365 + v1364;
uint32_t const v1367 = v1122 / v330;
uint32_t const v1368 = v1366 + v1367;
uint32_t const v1369 = uint32_t(v1368);
threadgroup half_4 * const v1370 = &(*v177)[v1369];
half_4 const v1371 = *v1370;
half const v1372 = v1371.i_0;
float const v1373 = float(v1372);
float v1374_store;
thread float * v1374 = &v1374_store;*v1374 = v1373;
uint32_t const v1375 = v176 % v499;
bool const v1376 = v1375 == v112;
if(v1376) {
half const v1377 = v1371.i_2;
float const v1378 = float(v1377);
*v1374 = v1378;
}
uint32_t const v1379 = uint32_t(v1173);
float const v1380 = *v1350;
float const v1381 = *v1374;
threadgroup float * const v1382 = &(*v178)[v1379];
float const v1383 = *v1382;
float const v1384 = fma(v1380, v1381, v1383);
*v1382 = v1384;
half const v1385 = v1371.i_1;
float const v1386 = float(v1385);
float v1387_store;
thread float * v1387 = &v1387_store;*v1387 = v1386;
if(v1376) {
half const v1388 = v1371.i_3;
float const v1389 = float(v1388);
*v1387 = v1389;
}
uint32_t const v1390 = v1173 + v112;
uint32_t const v1391 = uint32_t(v1390);
float const v1392 = *v1350;
float const v1393 = *v1387;
threadgroup float * const v1394 = &(*v178)[v1391];
float const v1395 = *v1394;
float const v1396 = fma(v1392, v1393, v1395);
*v1394 = v1396;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v188, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1397 = v86; v1397 < v140; v1397 += v112) {
uint32_t const v1398 = v1397 / v330;
uint32_t const v1399 = v1121 + v1398;
uint32_t const v1400 = uint32_t(v1399);
threadgroup half_4 * const v1401 = &(*v179)[v1400];
half_4 const v1402 = *v1401;
uint32_t const v1403 = v1397 % v330;
half const v1404 = v1402.i_0;
float const v1405 = float(v1404);
float v1406_store;
thread float * v1406 = &v1406_store;*v1406 = v1405;
bool const v1407 = v1403 == v112;
if(v1407) {
half const v1408 = v1402.i_1;
float const v1409 = float(v1408);
*v1406 = v1409;
}
bool const v1410 = v1403 == v499;
if(v1410) {
half const v1411 = v1402.i_2;
float const v1412 = float(v1411);
*v1406 = v1412;
}
bool const v1413 = v1403 == v939;
if(v1413) {
half const v1414 = v1402.i_3;
float const v1415 = float(v1414);
*v1406 = v1415;
}
float const v1416 = *v1406;
uint32_t const v1417 = reinterpret_cast<const thread uint32_t&>(v1416);
bool const v1418 = v1417 == v86;
bool const v1419 = !v1418;
if(v1419) {
uint32_t const v1420 = v1397 * v234;
uint32_t const v1421 = 584;
uint32_t const v1422 = v1421 + v1420;
uint32_t const v1423 = v1122 / v330;
uint32_t const v1424 = v1422 + v1423;
uint32_t const v1425 = uint32_t(v1424);
threadgroup half_4 * const v1426 = &(*v177)[v1425];
half_4 const v1427 = *v1426;
half const v1428 = v1427.i_0;
float const v1429 = float(v1428);
float v1430_store;
thread float * v1430 = &v1430_store;*v1430 = v1429;
uint32_t const v1431 = v176 % v499;
bool const v1432 = v1431 == v112;
if(v1432) {
half const v1433 = v1427.i_2;
float const v1434 = float(v1433);
*v1430 = v1434;
}
uint32_t const v1435 = uint32_t(v1173);
float const v1436 = *v1406;
float const v1437 = *v1430;
threadgroup float * const v1438 = &(*v178)[v1435];
float const v1439 = *v1438;
float const v1440 = fma(v1436, v1437, v1439);
*v1438 = v1440;
half const v1441 = v1427.i_1;
float const v1442 = float(v1441);
float v1443_store;
thread float * v1443 = &v1443_store;*v1443 = v1442;
if(v1432) {
half const v1444 = v1427.i_3;
float const v1445 = float(v1444);
*v1443 = v1445;
}
uint32_t const v1446 = v1173 + v112;
uint32_t const v1447 = uint32_t(v1446);
float const v1448 = *v1406;
float const v1449 = *v1443;
threadgroup float * const v1450 = &(*v178)[v1447];
float const v1451 = *v1450;
float const v1452 = fma(v1448, v1449, v1451);
*v1450 = v1452;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1453 = v86; v1453 < v140; v1453 += v112) {
uint32_t const v1454 = v1453 / v330;
uint32_t const v1455 = v1121 + v1454;
uint32_t const v1456 = uint32_t(v1455);
threadgroup half_4 * const v1457 = &(*v179)[v1456];
half_4 const v1458 = *v1457;
uint32_t const v1459 = v1453 % v330;
half const v1460 = v1458.i_0;
float const v1461 = float(v1460);
float v1462_store;
thread float * v1462 = &v1462_store;*v1462 = v1461;
bool const v1463 = v1459 == v112;
if(v1463) {
half const v1464 = v1458.i_1;
float const v1465 = float(v1464);
*v1462 = v1465;
}
bool const v1466 = v1459 == v499;
if(v1466) {
half const v1467 = v1458.i_2;
float const v1468 = float(v1467);
*v1462 = v1468;
}
bool const v1469 = v1459 == v939;
if(v1469) {
half const v1470 = v1458.i_3;
float const v1471 = float(v1470);
*v1462 = v1471;
}
float const v1472 = *v1462;
uint32_t const v1473 = reinterpret_cast<const thread uint32_t&>(v1472);
bool const v1474 = v1473 == v86;
bool const v1475 = !v1474;
if(v1475) {
uint32_t const v1476 = v1453 * v234;
uint32_t const v1477 = 586;
uint32_t const v1478 = v1477 + v1476;
uint32_t const v1479 = v1122 / v330;
uint32_t const v1480 = v1478 + v1479;
uint32_t const v1481 = uint32_t(v1480);
threadgroup half_4 * const v1482 = &(*v177)[v1481];
half_4 const v1483 = *v1482;
half const v1484 = v1483.i_0;
float const v1485 = float(v1484);
float v1486_store;
thread float * v1486 = &v1486_store;*v1486 = v1485;
uint32_t const v1487 = v176 % v499;
bool const v1488 = v1487 == v112;
if(v1488) {
half const v1489 = v1483.i_2;
float const v1490 = float(v1489);
*v1486 = v1490;
}
uint32_t const v1491 = uint32_t(v1173);
float const v1492 = *v1462;
float const v1493 = *v1486;
threadgroup float * const v1494 = &(*v178)[v1491];
float const v1495 = *v1494;
float const v1496 = fma(v1492, v1493, v1495);
*v1494 = v1496;
half const v1497 = v1483.i_1;
float const v1498 = float(v1497);
float v1499_store;
thread float * v1499 = &v1499_store;*v1499 = v1498;
if(v1488) {
half const v1500 = v1483.i_3;
float const v1501 = float(v1500);
*v1499 = v1501;
}
uint32_t const v1502 = v1173 + v112;
uint32_t const v1503 = uint32_t(v1502);
float const v1504 = *v1462;
float const v1505 = *v1499;
threadgroup float * const v1506 = &(*v178)[v1503];
float const v1507 = *v1506;
float const v1508 = fma(v1504, v1505, v1507);
*v1506 = v1508;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v190, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1509 = v86; v1509 < v140; v1509 += v112) {
uint32_t const v1510 = v1509 / v330;
uint32_t const v1511 = v1121 + v1510;
uint32_t const v1512 = uint32_t(v1511);
threadgroup half_4 * const v1513 = &(*v179)[v1512];
half_4 const v1514 = *v1513;
uint32_t const v1515 = v1509 % v330;
half const v1516 = v1514.i_0;
float const v1517 = float(v1516);
float v1518_store;
thread float * v1518 = &v1518_store;*v1518 = v1517;
bool const v1519 = v1515 == v112;
if(v1519) {
half const v1520 = v1514.i_1;
float const v1521 = float(v1520);
*v1518 = v1521;
}
bool const v1522 = v1515 == v499;
if(v1522) {
half const v1523 = v1514.i_2;
float const v1524 = float(v1523);
*v1518 = v1524;
}
bool const v1525 = v1515 == v939;
if(v1525) {
half const v1526 = v1514.i_3;
float const v1527 = float(v1526);
*v1518 = v1527;
}
float const v1528 = *v1518;
uint32_t const v1529 = reinterpret_cast<const thread uint32_t&>(v1528);
bool const v1530 = v1529 == v86;
bool const v1531 = !v1530;
if(v1531) {
uint32_t const v1532 = v1509 * v234;
uint32_t const v1533 = 588;
uint32_t const v1534 = v1533 + v1532;
uint32_t const v1535 = v1122 / v330;
uint32_t const v1536 = v1534 + v1535;
uint32_t const v1537 = uint32_t(v1536);
threadgroup half_4 * const v1538 = &(*v177)[v1537];
half_4 const v1539 = *v1538;
half const v1540 = v1539.i_0;
float const v1541 = float(v1540);
float v1542_store;
thread float * v1542 = &v1542_store;*v1542 = v1541;
uint32_t const v1543 = v176 % v499;
bool const v1544 = v1543 == v112;
if(v1544) {
half const v1545 = v1539.i_2;
float const v1546 = float(v1545);
*v1542 = v1546;
}
uint32_t const v1547 = uint32_t(v1173);
float const v1548 = *v1518;
float const v1549 = *v1542;
threadgroup float * const v1550 = &(*v178)[v1547];
float const v1551 = *v1550;
float const v1552 = fma(v1548, v1549, v1551);
*v1550 = v1552;
half const v1553 = v1539.i_1;
float const v1554 = float(v1553);
float v1555_store;
thread float * v1555 = &v1555_store;*v1555 = v1554;
if(v1544) {
half const v1556 = v1539.i_3;
float const v1557 = float(v1556);
*v1555 = v1557;
}
uint32_t const v1558 = v1173 + v112;
uint32_t const v1559 = uint32_t(v1558);
float const v1560 = *v1518;
float const v1561 = *v1555;
threadgroup float * const v1562 = &(*v178)[v1559];
float const v1563 = *v1562;
float const v1564 = fma(v1560, v1561, v1563);
*v1562 = v1564;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v797), v796);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1565 = v86; v1565 < v140; v1565 += v112) {
uint32_t const v1566 = v1565 / v330;
uint32_t const v1567 = v1121 + v1566;
uint32_t const v1568 = uint32_t(v1567);
threadgroup half_4 * const v1569 = &(*v179)[v1568];
half_4 const v1570 = *v1569;
uint32_t const v1571 = v1565 % v330;
half const v1572 = v1570.i_0;
float const v1573 = float(v1572);
float v1574_store;
thread float * v1574 = &v1574_store;*v1574 = v1573;
bool const v1575 = v1571 == v112;
if(v1575) {
half const v1576 = v1570.i_1;
float const v1577 = float(v1576);
*v1574 = v1577;
}
bool const v1578 = v1571 == v499;
if(v1578) {
half const v1579 = v1570.i_2;
float const v1580 = float(v1579);
*v1574 = v1580;
}
bool const v1581 = v1571 == v939;
if(v1581) {
half const v1582 = v1570.i_3;
float const v1583 = float(v1582);
*v1574 = v1583;
}
float const v1584 = *v1574;
uint32_t const v1585 = reinterpret_cast<const thread uint32_t&>(v1584);
bool const v1586 = v1585 == v86;
bool const v1587 = !v1586;
if(v1587) {
uint32_t const v1588 = v1565 * v234;
uint32_t const v1589 = 590;
uint32_t const v1590 = v1589 + v1588;
uint32_t const v1591 = v1122 / v330;
uint32_t const v1592 = v1590 + v1591;
uint32_t const v1593 = uint32_t(v1592);
threadgroup half_4 * const v1594 = &(*v177)[v1593];
half_4 const v1595 = *v1594;
half const v1596 = v1595.i_0;
float const v1597 = float(v1596);
float v1598_store;
thread float * v1598 = &v1598_store;*v1598 = v1597;
uint32_t const v1599 = v176 % v499;
bool const v1600 = v1599 == v112;
if(v1600) {
half const v1601 = v1595.i_2;
float const v1602 = float(v1601);
*v1598 = v1602;
}
uint32_t const v1603 = uint32_t(v1173);
float const v1604 = *v1574;
float const v1605 = *v1598;
threadgroup float * const v1606 = &(*v178)[v1603];
float const v1607 = *v1606;
float const v1608 = fma(v1604, v1605, v1607);
*v1606 = v1608;
half const v1609 = v1595.i_1;
float const v1610 = float(v1609);
float v1611_store;
thread float * v1611 = &v1611_store;*v1611 = v1610;
if(v1600) {
half const v1612 = v1595.i_3;
float const v1613 = float(v1612);
*v1611 = v1613;
}
uint32_t const v1614 = v1173 + v112;
uint32_t const v1615 = uint32_t(v1614);
float const v1616 = *v1574;
float const v1617 = *v1611;
threadgroup float * const v1618 = &(*v178)[v1615];
float const v1619 = *v1618;
float const v1620 = fma(v1616, v1617, v1619);
*v1618 = v1620;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v797), v796, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1621_store; thread simdgroup_half8x8 * v1621 = &v1621_store;uint32_t const v1622 = uint32_t(v770);
threadgroup half_4 * const v1623 = &(*v179)[v1622];
simdgroup_load(*v1621, reinterpret_cast<threadgroup half *>(v1623), v796, 0, false);
simdgroup_half8x8 v1624_store; thread simdgroup_half8x8 * v1624 = &v1624_store;uint32_t const v1625 = 576;
threadgroup half_4 * const v1626 = &(*v177)[v1625];
simdgroup_load(*v1624, reinterpret_cast<threadgroup half *>(v1626), v773, 0, false);
simdgroup_multiply_accumulate(*v184, *v1621, *v1624, *v184);
simdgroup_half8x8 v1627_store; thread simdgroup_half8x8 * v1627 = &v1627_store;uint32_t const v1628 = 578;
threadgroup half_4 * const v1629 = &(*v177)[v1628];
simdgroup_load(*v1627, reinterpret_cast<threadgroup half *>(v1629), v773, 0, false);
simdgroup_multiply_accumulate(*v186, *v1621, *v1627, *v186);
simdgroup_half8x8 v1630_store; thread simdgroup_half8x8 * v1630 = &v1630_store;uint32_t const v1631 = 580;
threadgroup half_4 * const v1632 = &(*v177)[v1631];
simdgroup_load(*v1630, reinterpret_cast<threadgroup half *>(v1632), v773, 0, false);
simdgroup_multiply_accumulate(*v187, *v1621, *v1630, *v187);
simdgroup_half8x8 v1633_store; thread simdgroup_half8x8 * v1633 = &v1633_store;uint32_t const v1634 = 582;
threadgroup half_4 * const v1635 = &(*v177)[v1634];
simdgroup_load(*v1633, reinterpret_cast<threadgroup half *>(v1635), v773, 0, false);
simdgroup_multiply_accumulate(*v188, *v1621, *v1633, *v188);
simdgroup_half8x8 v1636_store; thread simdgroup_half8x8 * v1636 = &v1636_store;uint32_t const v1637 = 584;
threadgroup half_4 * const v1638 = &(*v177)[v1637];
simdgroup_load(*v1636, reinterpret_cast<threadgroup half *>(v1638), v773, 0, false);
simdgroup_multiply_accumulate(*v189, *v1621, *v1636, *v189);
simdgroup_half8x8 v1639_store; thread simdgroup_half8x8 * v1639 = &v1639_store;uint32_t const v1640 = 586;
threadgroup half_4 * const v1641 = &(*v177)[v1640];
simdgroup_load(*v1639, reinterpret_cast<threadgroup half *>(v1641), v773, 0, false);
simdgroup_multiply_accumulate(*v190, *v1621, *v1639, *v190);
simdgroup_half8x8 v1642_store; thread simdgroup_half8x8 * v1642 = &v1642_store;uint32_t const v1643 = 588;
threadgroup half_4 * const v1644 = &(*v177)[v1643];
simdgroup_load(*v1642, reinterpret_cast<threadgroup half *>(v1644), v773, 0, false);
simdgroup_multiply_accumulate(*v191, *v1621, *v1642, *v191);
simdgroup_half8x8 v1645_store; thread simdgroup_half8x8 * v1645 = &v1645_store;uint32_t const v1646 = 590;
threadgroup half_4 * const v1647 = &(*v177)[v1646];
simdgroup_load(*v1645, reinterpret_cast<threadgroup half *>(v1647), v773, 0, false);
simdgroup_multiply_accumulate(*v192, *v1621, *v1645, *v192);
simdgroup_half8x8 v1648_store; thread simdgroup_half8x8 * v1648 = &v1648_store;uint32_t const v1649 = v770 + v499;
uint32_t const v1650 = uint32_t(v1649);
threadgroup half_4 * const v1651 = &(*v179)[v1650];
simdgroup_load(*v1648, reinterpret_cast<threadgroup half *>(v1651), v796, 0, false);
simdgroup_half8x8 v1652_store; thread simdgroup_half8x8 * v1652 = &v1652_store;threadgroup half_4 * const v1653 = &(*v177)[v859];
simdgroup_load(*v1652, reinterpret_cast<threadgroup half *>(v1653), v773, 0, false);
simdgroup_multiply_accumulate(*v184, *v1648, *v1652, *v184);
simdgroup_half8x8 v1654_store; thread simdgroup_half8x8 * v1654 = &v1654_store;uint32_t const v1655 = 722;
threadgroup half_4 * const v1656 = &(*v177)[v1655];
simdgroup_load(*v1654, reinterpret_cast<threadgroup half *>(v1656), v773, 0, false);
simdgroup_multiply_accumulate(*v186, *v1648, *v1654, *v186);
simdgroup_half8x8 v1657_store; thread simdgroup_half8x8 * v1657 = &v1657_store;uint32_t const v1658 = 724;
threadgroup half_4 * const v1659 = &(*v177)[v1658];
simdgroup_load(*v1657, reinterpret_cast<threadgroup half *>(v1659), v773, 0, false);
simdgroup_multiply_accumulate(*v187, *v1648, *v1657, *v187);
simdgroup_half8x8 v1660_store; thread simdgroup_half8x8 * v1660 = &v1660_store;uint32_t const v1661 = 726;
threadgroup half_4 * const v1662 = &(*v177)[v1661];
simdgroup_load(*v1660, reinterpret_cast<threadgroup half *>(v1662), v773, 0, false);
simdgroup_multiply_accumulate(*v188, *v1648, *v1660, *v188);
simdgroup_half8x8 v1663_store; thread simdgroup_half8x8 * v1663 = &v1663_store;uint32_t const v1664 = 728;
threadgroup half_4 * const v1665 = &(*v177)[v1664];
simdgroup_load(*v1663, reinterpret_cast<threadgroup half *>(v1665), v773, 0, false);
simdgroup_multiply_accumulate(*v189, *v1648, *v1663, *v189);
simdgroup_half8x8 v1666_store; thread simdgroup_half8x8 * v1666 = &v1666_store;uint32_t const v1667 = 730;
threadgroup half_4 * const v1668 = &(*v177)[v1667];
simdgroup_load(*v1666, reinterpret_cast<threadgroup half *>(v1668), v773, 0, false);
simdgroup_multiply_accumulate(*v190, *v1648, *v1666, *v190);
simdgroup_half8x8 v1669_store; thread simdgroup_half8x8 * v1669 = &v1669_store;uint32_t const v1670 = 732;
threadgroup half_4 * const v1671 = &(*v177)[v1670];
simdgroup_load(*v1669, reinterpret_cast<threadgroup half *>(v1671), v773, 0, false);
simdgroup_multiply_accumulate(*v191, *v1648, *v1669, *v191);
simdgroup_half8x8 v1672_store; thread simdgroup_half8x8 * v1672 = &v1672_store;uint32_t const v1673 = 734;
threadgroup half_4 * const v1674 = &(*v177)[v1673];
simdgroup_load(*v1672, reinterpret_cast<threadgroup half *>(v1674), v773, 0, false);
simdgroup_multiply_accumulate(*v192, *v1648, *v1672, *v192);
simdgroup_half8x8 v1675_store; thread simdgroup_half8x8 * v1675 = &v1675_store;uint32_t const v1676 = v770 + v330;
uint32_t const v1677 = uint32_t(v1676);
threadgroup half_4 * const v1678 = &(*v179)[v1677];
simdgroup_load(*v1675, reinterpret_cast<threadgroup half *>(v1678), v796, 0, false);
simdgroup_half8x8 v1679_store; thread simdgroup_half8x8 * v1679 = &v1679_store;threadgroup half_4 * const v1680 = &(*v177)[v830];
simdgroup_load(*v1679, reinterpret_cast<threadgroup half *>(v1680), v773, 0, false);
simdgroup_multiply_accumulate(*v184, *v1675, *v1679, *v184);
simdgroup_half8x8 v1681_store; thread simdgroup_half8x8 * v1681 = &v1681_store;uint32_t const v1682 = 866;
threadgroup half_4 * const v1683 = &(*v177)[v1682];
simdgroup_load(*v1681, reinterpret_cast<threadgroup half *>(v1683), v773, 0, false);
simdgroup_multiply_accumulate(*v186, *v1675, *v1681, *v186);
simdgroup_half8x8 v1684_store; thread simdgroup_half8x8 * v1684 = &v1684_store;uint32_t const v1685 = 868;
threadgroup half_4 * const v1686 = &(*v177)[v1685];
simdgroup_load(*v1684, reinterpret_cast<threadgroup half *>(v1686), v773, 0, false);
simdgroup_multiply_accumulate(*v187, *v1675, *v1684, *v187);
simdgroup_half8x8 v1687_store; thread simdgroup_half8x8 * v1687 = &v1687_store;uint32_t const v1688 = 870;
threadgroup half_4 * const v1689 = &(*v177)[v1688];
simdgroup_load(*v1687, reinterpret_cast<threadgroup half *>(v1689), v773, 0, false);
simdgroup_multiply_accumulate(*v188, *v1675, *v1687, *v188);
simdgroup_half8x8 v1690_store; thread simdgroup_half8x8 * v1690 = &v1690_store;uint32_t const v1691 = 872;
threadgroup half_4 * const v1692 = &(*v177)[v1691];
simdgroup_load(*v1690, reinterpret_cast<threadgroup half *>(v1692), v773, 0, false);
simdgroup_multiply_accumulate(*v189, *v1675, *v1690, *v189);
simdgroup_half8x8 v1693_store; thread simdgroup_half8x8 * v1693 = &v1693_store;uint32_t const v1694 = 874;
threadgroup half_4 * const v1695 = &(*v177)[v1694];
simdgroup_load(*v1693, reinterpret_cast<threadgroup half *>(v1695), v773, 0, false);
simdgroup_multiply_accumulate(*v190, *v1675, *v1693, *v190);
simdgroup_half8x8 v1696_store; thread simdgroup_half8x8 * v1696 = &v1696_store;uint32_t const v1697 = 876;
threadgroup half_4 * const v1698 = &(*v177)[v1697];
simdgroup_load(*v1696, reinterpret_cast<threadgroup half *>(v1698), v773, 0, false);
simdgroup_multiply_accumulate(*v191, *v1675, *v1696, *v191);
simdgroup_half8x8 v1699_store; thread simdgroup_half8x8 * v1699 = &v1699_store;uint32_t const v1700 = 878;
threadgroup half_4 * const v1701 = &(*v177)[v1700];
simdgroup_load(*v1699, reinterpret_cast<threadgroup half *>(v1701), v773, 0, false);
simdgroup_multiply_accumulate(*v192, *v1675, *v1699, *v192);
simdgroup_half8x8 v1702_store; thread simdgroup_half8x8 * v1702 = &v1702_store;uint32_t const v1703 = v770 + v779;
uint32_t const v1704 = uint32_t(v1703);
threadgroup half_4 * const v1705 = &(*v179)[v1704];
simdgroup_load(*v1702, reinterpret_cast<threadgroup half *>(v1705), v796, 0, false);
simdgroup_half8x8 v1706_store; thread simdgroup_half8x8 * v1706 = &v1706_store;threadgroup half_4 * const v1707 = &(*v177)[v801];
simdgroup_load(*v1706, reinterpret_cast<threadgroup half *>(v1707), v773, 0, false);
simdgroup_multiply_accumulate(*v184, *v1702, *v1706, *v184);
simdgroup_half8x8 v1708_store; thread simdgroup_half8x8 * v1708 = &v1708_store;uint32_t const v1709 = 1010;
threadgroup half_4 * const v1710 = &(*v177)[v1709];
simdgroup_load(*v1708, reinterpret_cast<threadgroup half *>(v1710), v773, 0, false);
simdgroup_multiply_accumulate(*v186, *v1702, *v1708, *v186);
simdgroup_half8x8 v1711_store; thread simdgroup_half8x8 * v1711 = &v1711_store;uint32_t const v1712 = 1012;
threadgroup half_4 * const v1713 = &(*v177)[v1712];
simdgroup_load(*v1711, reinterpret_cast<threadgroup half *>(v1713), v773, 0, false);
simdgroup_multiply_accumulate(*v187, *v1702, *v1711, *v187);
simdgroup_half8x8 v1714_store; thread simdgroup_half8x8 * v1714 = &v1714_store;uint32_t const v1715 = 1014;
threadgroup half_4 * const v1716 = &(*v177)[v1715];
simdgroup_load(*v1714, reinterpret_cast<threadgroup half *>(v1716), v773, 0, false);
simdgroup_multiply_accumulate(*v188, *v1702, *v1714, *v188);
simdgroup_half8x8 v1717_store; thread simdgroup_half8x8 * v1717 = &v1717_store;uint32_t const v1718 = 1016;
threadgroup half_4 * const v1719 = &(*v177)[v1718];
simdgroup_load(*v1717, reinterpret_cast<threadgroup half *>(v1719), v773, 0, false);
simdgroup_multiply_accumulate(*v189, *v1702, *v1717, *v189);
simdgroup_half8x8 v1720_store; thread simdgroup_half8x8 * v1720 = &v1720_store;uint32_t const v1721 = 1018;
threadgroup half_4 * const v1722 = &(*v177)[v1721];
simdgroup_load(*v1720, reinterpret_cast<threadgroup half *>(v1722), v773, 0, false);
simdgroup_multiply_accumulate(*v190, *v1702, *v1720, *v190);
simdgroup_half8x8 v1723_store; thread simdgroup_half8x8 * v1723 = &v1723_store;uint32_t const v1724 = 1020;
threadgroup half_4 * const v1725 = &(*v177)[v1724];
simdgroup_load(*v1723, reinterpret_cast<threadgroup half *>(v1725), v773, 0, false);
simdgroup_multiply_accumulate(*v191, *v1702, *v1723, *v191);
simdgroup_half8x8 v1726_store; thread simdgroup_half8x8 * v1726 = &v1726_store;uint32_t const v1727 = 1022;
threadgroup half_4 * const v1728 = &(*v177)[v1727];
simdgroup_load(*v1726, reinterpret_cast<threadgroup half *>(v1728), v773, 0, false);
simdgroup_multiply_accumulate(*v192, *v1702, *v1726, *v192);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1729 = v173 * v174;
uint32_t const v1730 = v168 + v1729;
uint32_t const v1731 = v1730 + v175;
uint32_t const v1732 = uint32_t(v1731);
uint32_t const v1733 = v1732 * v77;
uint32_t const v1734 = v79 + v1733;
float const v1735 = *v207;
float const v1736 = simd_shuffle_xor(v1735, v174);;
float const v1737 = v1735 + v1736;
float const v1738 = simd_shuffle_xor(v1737, v209);;
float const v1739 = v1737 + v1738;
uint32_t const v1740 = reinterpret_cast<const thread uint32_t&>(v1739);
bool const v1741 = v1740 == v86;
float const v1742 = v183 / v1739;
float const v1743 = v1741 ? v185 : v1742;
uint32_t const v1744 = 320;
uint32_t const v1745 = v173 * v1744;
uint32_t const v1746 = uint32_t(v1745);
uint32_t const v1747 = 40;
threadgroup float * const v1748 = &(*v178)[v1746];

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1749 = v175 * v1747;
uint32_t const v1750 = v1745 + v1749;
uint32_t const v1751 = 2;
uint32_t const v1752 = v176 * v1751;
uint32_t const v1753 = v1750 + v1752;
bool const v1754 = v1731 < v64;
if(v1754) {
float_4 const v1755 = float_4{v185, v185, v185, v185};
float_4 v1756_store;
thread float_4 * v1756 = &v1756_store;*v1756 = v1755;
uint32_t const v1757 = uint32_t(v1753);
threadgroup float * const v1758 = &(*v178)[v1757];
float const v1759 = *v1758;
float const v1760 = v1759 * v1743;
float_4 const v1761 = *v1756;
float_4 const v1762 = [&]{
float_4 tmp = v1761;
tmp.i_0 = v1760;
return tmp;
}();
*v1756 = v1762;
uint32_t const v1763 = v1753 + v112;
uint32_t const v1764 = uint32_t(v1763);
threadgroup float * const v1765 = &(*v178)[v1764];
float const v1766 = *v1765;
float const v1767 = v1766 * v1743;
float_4 const v1768 = *v1756;
float_4 const v1769 = [&]{
float_4 tmp = v1768;
tmp.i_1 = v1767;
return tmp;
}();
*v1756 = v1769;
uint32_t const v1770 = 64;
bool const v1771 = v1752 < v1770;
if(v1771) {
half_2 const v1772 = half_2{v194, v194};
float_4 const v1773 = *v1756;
float const v1774 = v1773.i_0;
half const v1775 = half(v1774);
half_2 const v1776 = [&]{
half_2 tmp = v1772;
tmp.i_0 = v1775;
return tmp;
}();
float const v1777 = v1773.i_1;
half const v1778 = half(v1777);
half_2 const v1779 = [&]{
half_2 tmp = v1776;
tmp.i_1 = v1778;
return tmp;
}();
uint32_t const v1780 = v1734 * v180;
uint32_t const v1781 = v1752 / v1751;
uint32_t const v1782 = uint32_t(v1781);
uint32_t const v1783 = v1780 + v1782;
device half_2 * const v1784 = &v4[v1783];
*v1784 = v1779;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1785 = float_4{v185, v185, v185, v185};
float_4 v1786_store;
thread float_4 * v1786 = &v1786_store;*v1786 = v1785;
uint32_t const v1787 = uint32_t(v1753);
threadgroup float * const v1788 = &(*v178)[v1787];
float const v1789 = *v1788;
float const v1790 = v1789 * v1743;
float_4 const v1791 = *v1786;
float_4 const v1792 = [&]{
float_4 tmp = v1791;
tmp.i_0 = v1790;
return tmp;
}();
*v1786 = v1792;
uint32_t const v1793 = v1753 + v112;
uint32_t const v1794 = uint32_t(v1793);
threadgroup float * const v1795 = &(*v178)[v1794];
float const v1796 = *v1795;
float const v1797 = v1796 * v1743;
float_4 const v1798 = *v1786;
float_4 const v1799 = [&]{
float_4 tmp = v1798;
tmp.i_1 = v1797;
return tmp;
}();
*v1786 = v1799;
uint32_t const v1800 = v174 + v1752;
uint32_t const v1801 = 64;
bool const v1802 = v1800 < v1801;
if(v1802) {
half_2 const v1803 = half_2{v194, v194};
float_4 const v1804 = *v1786;
float const v1805 = v1804.i_0;
half const v1806 = half(v1805);
half_2 const v1807 = [&]{
half_2 tmp = v1803;
tmp.i_0 = v1806;
return tmp;
}();
float const v1808 = v1804.i_1;
half const v1809 = half(v1808);
half_2 const v1810 = [&]{
half_2 tmp = v1807;
tmp.i_1 = v1809;
return tmp;
}();
uint32_t const v1811 = v1734 * v180;
uint32_t const v1812 = v1800 / v1751;
uint32_t const v1813 = uint32_t(v1812);
uint32_t const v1814 = v1811 + v1813;
device half_2 * const v1815 = &v4[v1814];
*v1815 = v1810;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1816 = float_4{v185, v185, v185, v185};
float_4 v1817_store;
thread float_4 * v1817 = &v1817_store;*v1817 = v1816;
uint32_t const v1818 = uint32_t(v1753);
threadgroup float * const v1819 = &(*v178)[v1818];
float const v1820 = *v1819;
float const v1821 = v1820 * v1743;
float_4 const v1822 = *v1817;
float_4 const v1823 = [&]{
float_4 tmp = v1822;
tmp.i_0 = v1821;
return tmp;
}();
*v1817 = v1823;
uint32_t const v1824 = v1753 + v112;
uint32_t const v1825 = uint32_t(v1824);
threadgroup float * const v1826 = &(*v178)[v1825];
float const v1827 = *v1826;
float const v1828 = v1827 * v1743;
float_4 const v1829 = *v1817;
float_4 const v1830 = [&]{
float_4 tmp = v1829;
tmp.i_1 = v1828;
return tmp;
}();
*v1817 = v1830;
uint32_t const v1831 = v209 + v1752;
uint32_t const v1832 = 64;
bool const v1833 = v1831 < v1832;
if(v1833) {
half_2 const v1834 = half_2{v194, v194};
float_4 const v1835 = *v1817;
float const v1836 = v1835.i_0;
half const v1837 = half(v1836);
half_2 const v1838 = [&]{
half_2 tmp = v1834;
tmp.i_0 = v1837;
return tmp;
}();
float const v1839 = v1835.i_1;
half const v1840 = half(v1839);
half_2 const v1841 = [&]{
half_2 tmp = v1838;
tmp.i_1 = v1840;
return tmp;
}();
uint32_t const v1842 = v1734 * v180;
uint32_t const v1843 = v1831 / v1751;
uint32_t const v1844 = uint32_t(v1843);
uint32_t const v1845 = v1842 + v1844;
device half_2 * const v1846 = &v4[v1845];
*v1846 = v1841;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1847 = float_4{v185, v185, v185, v185};
float_4 v1848_store;
thread float_4 * v1848 = &v1848_store;*v1848 = v1847;
uint32_t const v1849 = uint32_t(v1753);
threadgroup float * const v1850 = &(*v178)[v1849];
float const v1851 = *v1850;
float const v1852 = v1851 * v1743;
float_4 const v1853 = *v1848;
float_4 const v1854 = [&]{
float_4 tmp = v1853;
tmp.i_0 = v1852;
return tmp;
}();
*v1848 = v1854;
uint32_t const v1855 = v1753 + v112;
uint32_t const v1856 = uint32_t(v1855);
threadgroup float * const v1857 = &(*v178)[v1856];
float const v1858 = *v1857;
float const v1859 = v1858 * v1743;
float_4 const v1860 = *v1848;
float_4 const v1861 = [&]{
float_4 tmp = v1860;
tmp.i_1 = v1859;
return tmp;
}();
*v1848 = v1861;
uint32_t const v1862 = 24;
uint32_t const v1863 = v1862 + v1752;
uint32_t const v1864 = 64;
bool const v1865 = v1863 < v1864;
if(v1865) {
half_2 const v1866 = half_2{v194, v194};
float_4 const v1867 = *v1848;
float const v1868 = v1867.i_0;
half const v1869 = half(v1868);
half_2 const v1870 = [&]{
half_2 tmp = v1866;
tmp.i_0 = v1869;
return tmp;
}();
float const v1871 = v1867.i_1;
half const v1872 = half(v1871);
half_2 const v1873 = [&]{
half_2 tmp = v1870;
tmp.i_1 = v1872;
return tmp;
}();
uint32_t const v1874 = v1734 * v180;
uint32_t const v1875 = v1863 / v1751;
uint32_t const v1876 = uint32_t(v1875);
uint32_t const v1877 = v1874 + v1876;
device half_2 * const v1878 = &v4[v1877];
*v1878 = v1873;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1879 = float_4{v185, v185, v185, v185};
float_4 v1880_store;
thread float_4 * v1880 = &v1880_store;*v1880 = v1879;
uint32_t const v1881 = uint32_t(v1753);
threadgroup float * const v1882 = &(*v178)[v1881];
float const v1883 = *v1882;
float const v1884 = v1883 * v1743;
float_4 const v1885 = *v1880;
float_4 const v1886 = [&]{
float_4 tmp = v1885;
tmp.i_0 = v1884;
return tmp;
}();
*v1880 = v1886;
uint32_t const v1887 = v1753 + v112;
uint32_t const v1888 = uint32_t(v1887);
threadgroup float * const v1889 = &(*v178)[v1888];
float const v1890 = *v1889;
float const v1891 = v1890 * v1743;
float_4 const v1892 = *v1880;
float_4 const v1893 = [&]{
float_4 tmp = v1892;
tmp.i_1 = v1891;
return tmp;
}();
*v1880 = v1893;
uint32_t const v1894 = v140 + v1752;
uint32_t const v1895 = 64;
bool const v1896 = v1894 < v1895;
if(v1896) {
half_2 const v1897 = half_2{v194, v194};
float_4 const v1898 = *v1880;
float const v1899 = v1898.i_0;
half const v1900 = half(v1899);
half_2 const v1901 = [&]{
half_2 tmp = v1897;
tmp.i_0 = v1900;
return tmp;
}();
float const v1902 = v1898.i_1;
half const v1903 = half(v1902);
half_2 const v1904 = [&]{
half_2 tmp = v1901;
tmp.i_1 = v1903;
return tmp;
}();
uint32_t const v1905 = v1734 * v180;
uint32_t const v1906 = v1894 / v1751;
uint32_t const v1907 = uint32_t(v1906);
uint32_t const v1908 = v1905 + v1907;
device half_2 * const v1909 = &v4[v1908];
*v1909 = v1904;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1910 = float_4{v185, v185, v185, v185};
float_4 v1911_store;
thread float_4 * v1911 = &v1911_store;*v1911 = v1910;
uint32_t const v1912 = uint32_t(v1753);
threadgroup float * const v1913 = &(*v178)[v1912];
float const v1914 = *v1913;
float const v1915 = v1914 * v1743;
float_4 const v1916 = *v1911;
float_4 const v1917 = [&]{
float_4 tmp = v1916;
tmp.i_0 = v1915;
return tmp;
}();
*v1911 = v1917;
uint32_t const v1918 = v1753 + v112;
uint32_t const v1919 = uint32_t(v1918);
threadgroup float * const v1920 = &(*v178)[v1919];
float const v1921 = *v1920;
float const v1922 = v1921 * v1743;
float_4 const v1923 = *v1911;
float_4 const v1924 = [&]{
float_4 tmp = v1923;
tmp.i_1 = v1922;
return tmp;
}();
*v1911 = v1924;
uint32_t const v1925 = v1747 + v1752;
uint32_t const v1926 = 64;
bool const v1927 = v1925 < v1926;
if(v1927) {
half_2 const v1928 = half_2{v194, v194};
float_4 const v1929 = *v1911;
float const v1930 = v1929.i_0;
half const v1931 = half(v1930);
half_2 const v1932 = [&]{
half_2 tmp = v1928;
tmp.i_0 = v1931;
return tmp;
}();
float const v1933 = v1929.i_1;
half const v1934 = half(v1933);
half_2 const v1935 = [&]{
half_2 tmp = v1932;
tmp.i_1 = v1934;
return tmp;
}();
uint32_t const v1936 = v1734 * v180;
uint32_t const v1937 = v1925 / v1751;
uint32_t const v1938 = uint32_t(v1937);
uint32_t const v1939 = v1936 + v1938;
device half_2 * const v1940 = &v4[v1939];
*v1940 = v1935;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1941 = float_4{v185, v185, v185, v185};
float_4 v1942_store;
thread float_4 * v1942 = &v1942_store;*v1942 = v1941;
uint32_t const v1943 = uint32_t(v1753);
threadgroup float * const v1944 = &(*v178)[v1943];
float const v1945 = *v1944;
float const v1946 = v1945 * v1743;
float_4 const v1947 = *v1942;
float_4 const v1948 = [&]{
float_4 tmp = v1947;
tmp.i_0 = v1946;
return tmp;
}();
*v1942 = v1948;
uint32_t const v1949 = v1753 + v112;
uint32_t const v1950 = uint32_t(v1949);
threadgroup float * const v1951 = &(*v178)[v1950];
float const v1952 = *v1951;
float const v1953 = v1952 * v1743;
float_4 const v1954 = *v1942;
float_4 const v1955 = [&]{
float_4 tmp = v1954;
tmp.i_1 = v1953;
return tmp;
}();
*v1942 = v1955;
uint32_t const v1956 = 48;
uint32_t const v1957 = v1956 + v1752;
uint32_t const v1958 = 64;
bool const v1959 = v1957 < v1958;
if(v1959) {
half_2 const v1960 = half_2{v194, v194};
float_4 const v1961 = *v1942;
float const v1962 = v1961.i_0;
half const v1963 = half(v1962);
half_2 const v1964 = [&]{
half_2 tmp = v1960;
tmp.i_0 = v1963;
return tmp;
}();
float const v1965 = v1961.i_1;
half const v1966 = half(v1965);
half_2 const v1967 = [&]{
half_2 tmp = v1964;
tmp.i_1 = v1966;
return tmp;
}();
uint32_t const v1968 = v1734 * v180;
uint32_t const v1969 = v1957 / v1751;
uint32_t const v1970 = uint32_t(v1969);
uint32_t const v1971 = v1968 + v1970;
device half_2 * const v1972 = &v4[v1971];
*v1972 = v1967;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1748), v1747);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1754) {
float_4 const v1973 = float_4{v185, v185, v185, v185};
float_4 v1974_store;
thread float_4 * v1974 = &v1974_store;*v1974 = v1973;
uint32_t const v1975 = uint32_t(v1753);
threadgroup float * const v1976 = &(*v178)[v1975];
float const v1977 = *v1976;
float const v1978 = v1977 * v1743;
float_4 const v1979 = *v1974;
float_4 const v1980 = [&]{
float_4 tmp = v1979;
tmp.i_0 = v1978;
return tmp;
}();
*v1974 = v1980;
uint32_t const v1981 = v1753 + v112;
uint32_t const v1982 = uint32_t(v1981);
threadgroup float * const v1983 = &(*v178)[v1982];
float const v1984 = *v1983;
float const v1985 = v1984 * v1743;
float_4 const v1986 = *v1974;
float_4 const v1987 = [&]{
float_4 tmp = v1986;
tmp.i_1 = v1985;
return tmp;
}();
*v1974 = v1987;
uint32_t const v1988 = 56;
uint32_t const v1989 = v1988 + v1752;
uint32_t const v1990 = 64;
bool const v1991 = v1989 < v1990;
if(v1991) {
half_2 const v1992 = half_2{v194, v194};
float_4 const v1993 = *v1974;
float const v1994 = v1993.i_0;
half const v1995 = half(v1994);
half_2 const v1996 = [&]{
half_2 tmp = v1992;
tmp.i_0 = v1995;
return tmp;
}();
float const v1997 = v1993.i_1;
half const v1998 = half(v1997);
half_2 const v1999 = [&]{
half_2 tmp = v1996;
tmp.i_1 = v1998;
return tmp;
}();
uint32_t const v2000 = v1734 * v180;
uint32_t const v2001 = v1989 / v1751;
uint32_t const v2002 = uint32_t(v2001);
uint32_t const v2003 = v2000 + v2002;
device half_2 * const v2004 = &v4[v2003];
*v2004 = v1999;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2005 = *v208;
float v2006_store;
thread float * v2006 = &v2006_store;*v2006 = v2005;
float const v2007 = *v2006;
float const v2008 = simd_shuffle_xor(v2007, v174);;
float const v2009 = v2007 + v2008;
*v2006 = v2009;
float const v2010 = *v2006;
float const v2011 = simd_shuffle_xor(v2010, v209);;
float const v2012 = v2010 + v2011;
*v2006 = v2012;
bool const v2013 = v176 == v86;
bool const v2014 = v1754 && v2013;
if(v2014) {
float const v2015 = *v205;
float const v2016 = *v2006;
float const v2017 = log(v2016);float const v2018 = v2015 + v2017;
uint32_t const v2019 = v82 + v1732;
device float * const v2020 = &v5[v2019];
*v2020 = v2018;
}
}
return;
}
