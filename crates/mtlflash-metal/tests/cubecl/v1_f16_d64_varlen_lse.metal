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
uint32_t const v212 = v168 + v210;
half_4 const v213 = half_4{v194, v194, v194, v194};
half_4 v214_store;
thread half_4 * v214 = &v214_store;*v214 = v213;
bool const v215 = v212 < v64;
if(v215) {
uint32_t const v216 = uint32_t(v212);
uint32_t const v217 = v216 * v26;
uint32_t const v218 = v69 + v217;
uint32_t const v219 = 4;
uint32_t const v220 = v211 * v219;
half_4 v221_store;
thread half_4 * v221 = &v221_store;*v221 = v213;
uint32_t const v222 = 4294967295;
bool const v223 = v220 < v222;
if(v223) {
uint32_t const v224 = v220 / v219;
uint32_t const v225 = uint32_t(v224);
uint32_t const v226 = v218 + v225;
device half_4 const* const v227 = &v1[v226];
half_4 const v228 = *v227;
*v221 = v228;
}
half_4 const v229 = *v221;
*v214 = v229;
}
uint32_t const v230 = 18;
uint32_t const v231 = v210 * v230;
uint32_t const v232 = v231 + v211;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v177)[v233];
half_4 const v235 = *v214;
*v234 = v235;
uint32_t const v236 = 128;
uint32_t const v237 = thread_index_in_threadgroup_v14 + v236;
uint32_t const v238 = v237 / v209;
uint32_t const v239 = v237 % v209;
uint32_t const v240 = v168 + v238;
half_4 v241_store;
thread half_4 * v241 = &v241_store;*v241 = v213;
bool const v242 = v240 < v64;
if(v242) {
uint32_t const v243 = uint32_t(v240);
uint32_t const v244 = v243 * v26;
uint32_t const v245 = v69 + v244;
uint32_t const v246 = 4;
uint32_t const v247 = v239 * v246;
half_4 v248_store;
thread half_4 * v248 = &v248_store;*v248 = v213;
uint32_t const v249 = 4294967295;
bool const v250 = v247 < v249;
if(v250) {
uint32_t const v251 = v247 / v246;
uint32_t const v252 = uint32_t(v251);
uint32_t const v253 = v245 + v252;
device half_4 const* const v254 = &v1[v253];
half_4 const v255 = *v254;
*v248 = v255;
}
half_4 const v256 = *v248;
*v241 = v256;
}
uint32_t const v257 = v238 * v230;
uint32_t const v258 = v257 + v239;
uint32_t const v259 = uint32_t(v258);
threadgroup half_4 * const v260 = &(*v177)[v259];
half_4 const v261 = *v241;
*v260 = v261;
uint32_t const v262 = 256;
uint32_t const v263 = thread_index_in_threadgroup_v14 + v262;
uint32_t const v264 = v263 / v209;
uint32_t const v265 = v263 % v209;
uint32_t const v266 = v168 + v264;
half_4 v267_store;
thread half_4 * v267 = &v267_store;*v267 = v213;
bool const v268 = v266 < v64;
if(v268) {
uint32_t const v269 = uint32_t(v266);
uint32_t const v270 = v269 * v26;
uint32_t const v271 = v69 + v270;
uint32_t const v272 = 4;
uint32_t const v273 = v265 * v272;
half_4 v274_store;
thread half_4 * v274 = &v274_store;*v274 = v213;
uint32_t const v275 = 4294967295;
bool const v276 = v273 < v275;
if(v276) {
uint32_t const v277 = v273 / v272;
uint32_t const v278 = uint32_t(v277);
uint32_t const v279 = v271 + v278;
device half_4 const* const v280 = &v1[v279];
half_4 const v281 = *v280;
*v274 = v281;
}
half_4 const v282 = *v274;
*v267 = v282;
}
uint32_t const v283 = v264 * v230;
uint32_t const v284 = v283 + v265;
uint32_t const v285 = uint32_t(v284);
threadgroup half_4 * const v286 = &(*v177)[v285];
half_4 const v287 = *v267;
*v286 = v287;
uint32_t const v288 = 384;
uint32_t const v289 = thread_index_in_threadgroup_v14 + v288;
uint32_t const v290 = v289 / v209;
uint32_t const v291 = v289 % v209;
uint32_t const v292 = v168 + v290;
half_4 v293_store;
thread half_4 * v293 = &v293_store;*v293 = v213;
bool const v294 = v292 < v64;
if(v294) {
uint32_t const v295 = uint32_t(v292);
uint32_t const v296 = v295 * v26;
uint32_t const v297 = v69 + v296;
uint32_t const v298 = 4;
uint32_t const v299 = v291 * v298;
half_4 v300_store;
thread half_4 * v300 = &v300_store;*v300 = v213;
uint32_t const v301 = 4294967295;
bool const v302 = v299 < v301;
if(v302) {
uint32_t const v303 = v299 / v298;
uint32_t const v304 = uint32_t(v303);
uint32_t const v305 = v297 + v304;
device half_4 const* const v306 = &v1[v305];
half_4 const v307 = *v306;
*v300 = v307;
}
half_4 const v308 = *v300;
*v293 = v308;
}
uint32_t const v309 = v290 * v230;
uint32_t const v310 = v309 + v291;
uint32_t const v311 = uint32_t(v310);
threadgroup half_4 * const v312 = &(*v177)[v311];
half_4 const v313 = *v293;
*v312 = v313;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v314 = 4;
uint32_t const v315 = v173 % v314;
uint32_t const v316 = 144;
uint32_t const v317 = v315 * v316;
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = 72;
threadgroup half_4 * const v320 = &(*v177)[v318];
simdgroup_load(*v193, reinterpret_cast<threadgroup half *>(v320), v319, 0, false);
uint32_t const v321 = 2;
uint32_t const v322 = v317 + v321;
uint32_t const v323 = uint32_t(v322);
threadgroup half_4 * const v324 = &(*v177)[v323];
simdgroup_load(*v195, reinterpret_cast<threadgroup half *>(v324), v319, 0, false);
uint32_t const v325 = v317 + v314;
uint32_t const v326 = uint32_t(v325);
threadgroup half_4 * const v327 = &(*v177)[v326];
simdgroup_load(*v196, reinterpret_cast<threadgroup half *>(v327), v319, 0, false);
uint32_t const v328 = 6;
uint32_t const v329 = v317 + v328;
uint32_t const v330 = uint32_t(v329);
threadgroup half_4 * const v331 = &(*v177)[v330];
simdgroup_load(*v197, reinterpret_cast<threadgroup half *>(v331), v319, 0, false);
uint32_t const v332 = v317 + v174;
uint32_t const v333 = uint32_t(v332);
threadgroup half_4 * const v334 = &(*v177)[v333];
simdgroup_load(*v198, reinterpret_cast<threadgroup half *>(v334), v319, 0, false);
uint32_t const v335 = 10;
uint32_t const v336 = v317 + v335;
uint32_t const v337 = uint32_t(v336);
threadgroup half_4 * const v338 = &(*v177)[v337];
simdgroup_load(*v199, reinterpret_cast<threadgroup half *>(v338), v319, 0, false);
uint32_t const v339 = 12;
uint32_t const v340 = v317 + v339;
uint32_t const v341 = uint32_t(v340);
threadgroup half_4 * const v342 = &(*v177)[v341];
simdgroup_load(*v200, reinterpret_cast<threadgroup half *>(v342), v319, 0, false);
uint32_t const v343 = 14;
uint32_t const v344 = v317 + v343;
uint32_t const v345 = uint32_t(v344);
threadgroup half_4 * const v346 = &(*v177)[v345];
simdgroup_load(*v201, reinterpret_cast<threadgroup half *>(v346), v319, 0, false);
bool const v347 = thread_index_in_threadgroup_v14 < v174;
if(v347) {
uint32_t const v348 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v349 = &(*v181)[v348];
*v349 = v86;
}
int32_t const v350 = int32_t(v65);
int32_t const v351 = max(v350, v43);
int32_t const v352 = min(v43, v350);
uint32_t const v353 = uint32_t(v352);
uint32_t const v354 = v353 / v140;
int32_t const v355 = 31;
int32_t const v356 = v351 + v355;
uint32_t const v357 = uint32_t(v356);
uint32_t const v358 = v357 / v140;
uint32_t const v359 = max(v358, v354);
uint32_t const v360 = v353 + v140;
uint32_t const v361 = v360 - v112;
uint32_t const v362 = v361 / v140;
uint32_t const v363 = uint32_t(v351);
uint32_t const v364 = v363 / v140;
uint32_t const v365 = min(v362, v359);
uint32_t const v366 = max(v364, v365);
uint32_t const v367 = min(v366, v359);
bool const v368 = v354 < v359;
if(v368) {
uint32_t const v369 = v354 * v140;
array<half_4, 4> v370_store = {};
thread array<half_4, 4> * v370 = &v370_store;uint32_t const v371 = 4;
array<half_4, 4> v372_store = {};
thread array<half_4, 4> * v372 = &v372_store;uint32_t const v373 = v65 - v112;
uint32_t const v374 = v369 + v210;
uint32_t const v375 = min(v374, v373);
uint32_t const v376 = uint32_t(v375);
uint32_t const v377 = v376 * v28;
uint32_t const v378 = v73 + v377;
uint32_t const v379 = v211 * v314;
half_4 v380_store;
thread half_4 * v380 = &v380_store;*v380 = v213;
uint32_t const v381 = 4294967295;
bool const v382 = v379 < v381;
if(v382) {
uint32_t const v383 = v379 / v314;
uint32_t const v384 = uint32_t(v383);
uint32_t const v385 = v378 + v384;
device half_4 const* const v386 = &v2[v385];
half_4 const v387 = *v386;
*v380 = v387;
}
thread half_4 * const v388 = &(*v370)[v21];
half_4 const v389 = *v380;
*v388 = v389;
uint32_t const v390 = v210 + v174;
uint32_t const v391 = v369 + v390;
uint32_t const v392 = min(v391, v373);
uint32_t const v393 = uint32_t(v392);
uint32_t const v394 = v393 * v28;
uint32_t const v395 = v73 + v394;
half_4 v396_store;
thread half_4 * v396 = &v396_store;*v396 = v213;
if(v382) {
uint32_t const v397 = v379 / v314;
uint32_t const v398 = uint32_t(v397);
uint32_t const v399 = v395 + v398;
device half_4 const* const v400 = &v2[v399];
half_4 const v401 = *v400;
*v396 = v401;
}
thread half_4 * const v402 = &(*v370)[v46];
half_4 const v403 = *v396;
*v402 = v403;
uint32_t const v404 = v210 + v209;
uint32_t const v405 = v369 + v404;
uint32_t const v406 = min(v405, v373);
uint32_t const v407 = uint32_t(v406);
uint32_t const v408 = v407 * v28;
uint32_t const v409 = v73 + v408;
half_4 v410_store;
thread half_4 * v410 = &v410_store;*v410 = v213;
if(v382) {
uint32_t const v411 = v379 / v314;
uint32_t const v412 = uint32_t(v411);
uint32_t const v413 = v409 + v412;
device half_4 const* const v414 = &v2[v413];
half_4 const v415 = *v414;
*v410 = v415;
}
uint32_t const v416 = 2;
thread half_4 * const v417 = &(*v370)[v416];
half_4 const v418 = *v410;
*v417 = v418;
uint32_t const v419 = 24;
uint32_t const v420 = v210 + v419;
uint32_t const v421 = v369 + v420;
uint32_t const v422 = min(v421, v373);
uint32_t const v423 = uint32_t(v422);
uint32_t const v424 = v423 * v28;
uint32_t const v425 = v73 + v424;
half_4 v426_store;
thread half_4 * v426 = &v426_store;*v426 = v213;
if(v382) {
uint32_t const v427 = v379 / v314;
uint32_t const v428 = uint32_t(v427);
uint32_t const v429 = v425 + v428;
device half_4 const* const v430 = &v2[v429];
half_4 const v431 = *v430;
*v426 = v431;
}
uint32_t const v432 = 3;
thread half_4 * const v433 = &(*v370)[v432];
half_4 const v434 = *v426;
*v433 = v434;
uint32_t const v435 = v376 * v30;
uint32_t const v436 = v76 + v435;
half_4 v437_store;
thread half_4 * v437 = &v437_store;*v437 = v213;
if(v382) {
uint32_t const v438 = v379 / v314;
uint32_t const v439 = uint32_t(v438);
uint32_t const v440 = v436 + v439;
device half_4 const* const v441 = &v3[v440];
half_4 const v442 = *v441;
*v437 = v442;
}
thread half_4 * const v443 = &(*v372)[v21];
half_4 const v444 = *v437;
*v443 = v444;
uint32_t const v445 = v393 * v30;
uint32_t const v446 = v76 + v445;
half_4 v447_store;
thread half_4 * v447 = &v447_store;*v447 = v213;
if(v382) {
uint32_t const v448 = v379 / v314;
uint32_t const v449 = uint32_t(v448);
uint32_t const v450 = v446 + v449;
device half_4 const* const v451 = &v3[v450];
half_4 const v452 = *v451;
*v447 = v452;
}
thread half_4 * const v453 = &(*v372)[v46];
half_4 const v454 = *v447;
*v453 = v454;
uint32_t const v455 = v407 * v30;
uint32_t const v456 = v76 + v455;
half_4 v457_store;
thread half_4 * v457 = &v457_store;*v457 = v213;
if(v382) {
uint32_t const v458 = v379 / v314;
uint32_t const v459 = uint32_t(v458);
uint32_t const v460 = v456 + v459;
device half_4 const* const v461 = &v3[v460];
half_4 const v462 = *v461;
*v457 = v462;
}
thread half_4 * const v463 = &(*v372)[v416];
half_4 const v464 = *v457;
*v463 = v464;
uint32_t const v465 = v423 * v30;
uint32_t const v466 = v76 + v465;
half_4 v467_store;
thread half_4 * v467 = &v467_store;*v467 = v213;
if(v382) {
uint32_t const v468 = v379 / v314;
uint32_t const v469 = uint32_t(v468);
uint32_t const v470 = v466 + v469;
device half_4 const* const v471 = &v3[v470];
half_4 const v472 = *v471;
*v467 = v472;
}
thread half_4 * const v473 = &(*v372)[v432];
half_4 const v474 = *v467;
*v473 = v474;
bool const v475 = true;
for(uint32_t v476 = v354; v476 < v359; v476 += v112) {
uint32_t const v477 = v476 * v140;
bool const v478 = v476 >= v365;
bool const v479 = v476 < v367;
bool const v480 = v478 && v479;
uint32_t const v481 = v476 % v321;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v482 = *v388;
*v234 = v482;
uint32_t const v483 = v390 * v230;
uint32_t const v484 = v483 + v211;
half_4 const v485 = *v402;
uint32_t const v486 = uint32_t(v484);
threadgroup half_4 * const v487 = &(*v177)[v486];
*v487 = v485;
uint32_t const v488 = v404 * v230;
uint32_t const v489 = v488 + v211;
half_4 const v490 = *v417;
uint32_t const v491 = uint32_t(v489);
threadgroup half_4 * const v492 = &(*v177)[v491];
*v492 = v490;
uint32_t const v493 = v420 * v230;
uint32_t const v494 = v493 + v211;
half_4 const v495 = *v433;
uint32_t const v496 = uint32_t(v494);
threadgroup half_4 * const v497 = &(*v177)[v496];
*v497 = v495;
uint32_t const v498 = 576;
uint32_t const v499 = v498 + v231;
uint32_t const v500 = v499 + v211;
half_4 const v501 = *v443;
uint32_t const v502 = uint32_t(v500);
threadgroup half_4 * const v503 = &(*v177)[v502];
*v503 = v501;
uint32_t const v504 = v498 + v483;
uint32_t const v505 = v504 + v211;
half_4 const v506 = *v453;
uint32_t const v507 = uint32_t(v505);
threadgroup half_4 * const v508 = &(*v177)[v507];
*v508 = v506;
uint32_t const v509 = v498 + v488;
uint32_t const v510 = v509 + v211;
half_4 const v511 = *v463;
uint32_t const v512 = uint32_t(v510);
threadgroup half_4 * const v513 = &(*v177)[v512];
*v513 = v511;
uint32_t const v514 = v498 + v493;
uint32_t const v515 = v514 + v211;
half_4 const v516 = *v473;
uint32_t const v517 = uint32_t(v515);
threadgroup half_4 * const v518 = &(*v177)[v517];
*v518 = v516;
bool const v519 = !v480;
bool const v520 = false;
if(v519) {
half const v521 = v501.i_0;
float const v522 = float(v521);
uint32_t const v523 = reinterpret_cast<const thread uint32_t&>(v522);
uint32_t const v524 = 2139095040;
uint32_t const v525 = v523 & v524;
bool const v526 = v525 == v524;
half const v527 = v501.i_1;
float const v528 = float(v527);
uint32_t const v529 = reinterpret_cast<const thread uint32_t&>(v528);
uint32_t const v530 = v529 & v524;
bool const v531 = v530 == v524;
bool const v532 = v526 || v531;
half const v533 = v501.i_2;
float const v534 = float(v533);
uint32_t const v535 = reinterpret_cast<const thread uint32_t&>(v534);
uint32_t const v536 = v535 & v524;
bool const v537 = v536 == v524;
bool const v538 = v532 || v537;
half const v539 = v501.i_3;
float const v540 = float(v539);
uint32_t const v541 = reinterpret_cast<const thread uint32_t&>(v540);
uint32_t const v542 = v541 & v524;
bool const v543 = v542 == v524;
bool const v544 = v538 || v543;
half const v545 = v506.i_0;
float const v546 = float(v545);
uint32_t const v547 = reinterpret_cast<const thread uint32_t&>(v546);
uint32_t const v548 = v547 & v524;
bool const v549 = v548 == v524;
bool const v550 = v544 || v549;
half const v551 = v506.i_1;
float const v552 = float(v551);
uint32_t const v553 = reinterpret_cast<const thread uint32_t&>(v552);
uint32_t const v554 = v553 & v524;
bool const v555 = v554 == v524;
bool const v556 = v550 || v555;
half const v557 = v506.i_2;
float const v558 = float(v557);
uint32_t const v559 = reinterpret_cast<const thread uint32_t&>(v558);
uint32_t const v560 = v559 & v524;
bool const v561 = v560 == v524;
bool const v562 = v556 || v561;
half const v563 = v506.i_3;
float const v564 = float(v563);
uint32_t const v565 = reinterpret_cast<const thread uint32_t&>(v564);
uint32_t const v566 = v565 & v524;
bool const v567 = v566 == v524;
bool const v568 = v562 || v567;
half const v569 = v511.i_0;
float const v570 = float(v569);
uint32_t const v571 = reinterpret_cast<const thread uint32_t&>(v570);
uint32_t const v572 = v571 & v524;
bool const v573 = v572 == v524;
bool const v574 = v568 || v573;
half const v575 = v511.i_1;
float const v576 = float(v575);
uint32_t const v577 = reinterpret_cast<const thread uint32_t&>(v576);
uint32_t const v578 = v577 & v524;
bool const v579 = v578 == v524;
bool const v580 = v574 || v579;
half const v581 = v511.i_2;
float const v582 = float(v581);
uint32_t const v583 = reinterpret_cast<const thread uint32_t&>(v582);
uint32_t const v584 = v583 & v524;
bool const v585 = v584 == v524;
bool const v586 = v580 || v585;
half const v587 = v511.i_3;
float const v588 = float(v587);
uint32_t const v589 = reinterpret_cast<const thread uint32_t&>(v588);
uint32_t const v590 = v589 & v524;
bool const v591 = v590 == v524;
bool const v592 = v586 || v591;
half const v593 = v516.i_0;
float const v594 = float(v593);
uint32_t const v595 = reinterpret_cast<const thread uint32_t&>(v594);
uint32_t const v596 = v595 & v524;
bool const v597 = v596 == v524;
bool const v598 = v592 || v597;
half const v599 = v516.i_1;
float const v600 = float(v599);
uint32_t const v601 = reinterpret_cast<const thread uint32_t&>(v600);
uint32_t const v602 = v601 & v524;
bool const v603 = v602 == v524;
bool const v604 = v598 || v603;
half const v605 = v516.i_2;
float const v606 = float(v605);
uint32_t const v607 = reinterpret_cast<const thread uint32_t&>(v606);
uint32_t const v608 = v607 & v524;
bool const v609 = v608 == v524;
bool const v610 = v604 || v609;
half const v611 = v516.i_3;
float const v612 = float(v611);
uint32_t const v613 = reinterpret_cast<const thread uint32_t&>(v612);
uint32_t const v614 = v613 & v524;
bool const v615 = v614 == v524;
bool const v616 = v610 || v615;
bool const v617 = simd_any(v616);;
bool const v618 = thread_index_in_simdgroup_v13 == v86;
if(v618) {
uint32_t const v619 = v617 ? v112 : v86;
uint32_t const v620 = v481 * v314;
uint32_t const v621 = v620 + v173;
uint32_t const v622 = uint32_t(v621);
threadgroup uint32_t * const v623 = &(*v181)[v622];
*v623 = v619;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v624 = v476 + v112;
uint32_t const v625 = v624 * v140;
uint32_t const v626 = v625 + v210;
uint32_t const v627 = min(v626, v373);
uint32_t const v628 = uint32_t(v627);
uint32_t const v629 = v628 * v28;
uint32_t const v630 = v73 + v629;
half_4 v631_store;
thread half_4 * v631 = &v631_store;*v631 = v213;
if(v382) {
uint32_t const v632 = v379 / v314;
uint32_t const v633 = uint32_t(v632);
uint32_t const v634 = v630 + v633;
device half_4 const* const v635 = &v2[v634];
half_4 const v636 = *v635;
*v631 = v636;
}
half_4 const v637 = *v631;
*v388 = v637;
uint32_t const v638 = v625 + v390;
uint32_t const v639 = min(v638, v373);
uint32_t const v640 = uint32_t(v639);
uint32_t const v641 = v640 * v28;
uint32_t const v642 = v73 + v641;
half_4 v643_store;
thread half_4 * v643 = &v643_store;*v643 = v213;
if(v382) {
uint32_t const v644 = v379 / v314;
uint32_t const v645 = uint32_t(v644);
uint32_t const v646 = v642 + v645;
device half_4 const* const v647 = &v2[v646];
half_4 const v648 = *v647;
*v643 = v648;
}
half_4 const v649 = *v643;
*v402 = v649;
uint32_t const v650 = v625 + v404;
uint32_t const v651 = min(v650, v373);
uint32_t const v652 = uint32_t(v651);
uint32_t const v653 = v652 * v28;
uint32_t const v654 = v73 + v653;
half_4 v655_store;
thread half_4 * v655 = &v655_store;*v655 = v213;
if(v382) {
uint32_t const v656 = v379 / v314;
uint32_t const v657 = uint32_t(v656);
uint32_t const v658 = v654 + v657;
device half_4 const* const v659 = &v2[v658];
half_4 const v660 = *v659;
*v655 = v660;
}
half_4 const v661 = *v655;
*v417 = v661;
uint32_t const v662 = v625 + v420;
uint32_t const v663 = min(v662, v373);
uint32_t const v664 = uint32_t(v663);
uint32_t const v665 = v664 * v28;
uint32_t const v666 = v73 + v665;
half_4 v667_store;
thread half_4 * v667 = &v667_store;*v667 = v213;
if(v382) {
uint32_t const v668 = v379 / v314;
uint32_t const v669 = uint32_t(v668);
uint32_t const v670 = v666 + v669;
device half_4 const* const v671 = &v2[v670];
half_4 const v672 = *v671;
*v667 = v672;
}
half_4 const v673 = *v667;
*v433 = v673;
uint32_t const v674 = v628 * v30;
uint32_t const v675 = v76 + v674;
half_4 v676_store;
thread half_4 * v676 = &v676_store;*v676 = v213;
if(v382) {
uint32_t const v677 = v379 / v314;
uint32_t const v678 = uint32_t(v677);
uint32_t const v679 = v675 + v678;
device half_4 const* const v680 = &v3[v679];
half_4 const v681 = *v680;
*v676 = v681;
}
half_4 const v682 = *v676;
*v443 = v682;
uint32_t const v683 = v640 * v30;
uint32_t const v684 = v76 + v683;
half_4 v685_store;
thread half_4 * v685 = &v685_store;*v685 = v213;
if(v382) {
uint32_t const v686 = v379 / v314;
uint32_t const v687 = uint32_t(v686);
uint32_t const v688 = v684 + v687;
device half_4 const* const v689 = &v3[v688];
half_4 const v690 = *v689;
*v685 = v690;
}
half_4 const v691 = *v685;
*v453 = v691;
uint32_t const v692 = v652 * v30;
uint32_t const v693 = v76 + v692;
half_4 v694_store;
thread half_4 * v694 = &v694_store;*v694 = v213;
if(v382) {
uint32_t const v695 = v379 / v314;
uint32_t const v696 = uint32_t(v695);
uint32_t const v697 = v693 + v696;
device half_4 const* const v698 = &v3[v697];
half_4 const v699 = *v698;
*v694 = v699;
}
half_4 const v700 = *v694;
*v463 = v700;
uint32_t const v701 = v664 * v30;
uint32_t const v702 = v76 + v701;
half_4 v703_store;
thread half_4 * v703 = &v703_store;*v703 = v213;
if(v382) {
uint32_t const v704 = v379 / v314;
uint32_t const v705 = uint32_t(v704);
uint32_t const v706 = v702 + v705;
device half_4 const* const v707 = &v3[v706];
half_4 const v708 = *v707;
*v703 = v708;
}
half_4 const v709 = *v703;
*v473 = v709;
bool v710_store;
thread bool * v710 = &v710_store;*v710 = v520;
bool const v711 = *v710;
bool v712_store;
thread bool * v712 = &v712_store;if(v711) {
*v712 = v475;
}
 else {
uint32_t const v713 = v481 * v314;
uint32_t const v714 = uint32_t(v713);
threadgroup uint32_t * const v715 = &(*v181)[v714];
uint32_t const v716 = *v715;
bool const v717 = v716 != v86;
*v712 = v717;
}
bool const v718 = *v712;
*v710 = v718;
bool const v719 = *v710;
bool v720_store;
thread bool * v720 = &v720_store;if(v719) {
*v720 = v475;
}
 else {
uint32_t const v721 = v481 * v314;
uint32_t const v722 = v721 + v112;
uint32_t const v723 = uint32_t(v722);
threadgroup uint32_t * const v724 = &(*v181)[v723];
uint32_t const v725 = *v724;
bool const v726 = v725 != v86;
*v720 = v726;
}
bool const v727 = *v720;
*v710 = v727;
bool const v728 = *v710;
bool v729_store;
thread bool * v729 = &v729_store;if(v728) {
*v729 = v475;
}
 else {
uint32_t const v730 = v481 * v314;
uint32_t const v731 = v730 + v321;
uint32_t const v732 = uint32_t(v731);
threadgroup uint32_t * const v733 = &(*v181)[v732];
uint32_t const v734 = *v733;
bool const v735 = v734 != v86;
*v729 = v735;
}
bool const v736 = *v729;
*v710 = v736;
bool const v737 = *v710;
bool v738_store;
thread bool * v738 = &v738_store;if(v737) {
*v738 = v475;
}
 else {
uint32_t const v739 = v481 * v314;
uint32_t const v740 = 3;
uint32_t const v741 = v739 + v740;
uint32_t const v742 = uint32_t(v741);
threadgroup uint32_t * const v743 = &(*v181)[v742];
uint32_t const v744 = *v743;
bool const v745 = v744 != v86;
*v738 = v745;
}
bool const v746 = *v738;
*v710 = v746;
bool v747_store;
thread bool * v747 = &v747_store;if(v480) {
*v747 = v475;
}
 else {
*v747 = v520;
}
uint32_t const v748 = 320;
uint32_t const v749 = v173 * v748;
uint32_t const v750 = 80;
uint32_t const v751 = v173 * v750;
simdgroup_float8x8 v752_store; thread simdgroup_float8x8 * v752 = &v752_store;*v752 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;threadgroup half_4 * const v754 = &(*v177)[v21];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v754), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v193, *v753, *v752);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;threadgroup half_4 * const v756 = &(*v177)[v416];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v756), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v195, *v755, *v752);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;threadgroup half_4 * const v758 = &(*v177)[v371];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v758), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v196, *v757, *v752);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 6;
threadgroup half_4 * const v761 = &(*v177)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v197, *v759, *v752);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;threadgroup half_4 * const v763 = &(*v177)[v182];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v763), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v198, *v762, *v752);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 10;
threadgroup half_4 * const v766 = &(*v177)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v199, *v764, *v752);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 12;
threadgroup half_4 * const v769 = &(*v177)[v768];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v769), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v200, *v767, *v752);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;uint32_t const v771 = 14;
threadgroup half_4 * const v772 = &(*v177)[v771];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v772), v319, 0, true);
simdgroup_multiply_accumulate(*v752, *v201, *v770, *v752);
uint32_t const v773 = uint32_t(v749);
uint32_t const v774 = 40;
threadgroup float * const v775 = &(*v178)[v773];

simdgroup_store(*v752, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v776_store; thread simdgroup_float8x8 * v776 = &v776_store;*v776 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;uint32_t const v778 = 144;
uint32_t const v779 = 1008;
threadgroup half_4 * const v780 = &(*v177)[v778];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v780), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v193, *v777, *v776);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 146;
threadgroup half_4 * const v783 = &(*v177)[v782];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v783), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v195, *v781, *v776);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;uint32_t const v785 = 148;
threadgroup half_4 * const v786 = &(*v177)[v785];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v786), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v196, *v784, *v776);
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;uint32_t const v788 = 150;
threadgroup half_4 * const v789 = &(*v177)[v788];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v789), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v197, *v787, *v776);
simdgroup_half8x8 v790_store; thread simdgroup_half8x8 * v790 = &v790_store;uint32_t const v791 = 152;
threadgroup half_4 * const v792 = &(*v177)[v791];
simdgroup_load(*v790, reinterpret_cast<threadgroup half *>(v792), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v198, *v790, *v776);
simdgroup_half8x8 v793_store; thread simdgroup_half8x8 * v793 = &v793_store;uint32_t const v794 = 154;
threadgroup half_4 * const v795 = &(*v177)[v794];
simdgroup_load(*v793, reinterpret_cast<threadgroup half *>(v795), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v199, *v793, *v776);
simdgroup_half8x8 v796_store; thread simdgroup_half8x8 * v796 = &v796_store;uint32_t const v797 = 156;
threadgroup half_4 * const v798 = &(*v177)[v797];
simdgroup_load(*v796, reinterpret_cast<threadgroup half *>(v798), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v200, *v796, *v776);
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;uint32_t const v800 = 158;
threadgroup half_4 * const v801 = &(*v177)[v800];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v801), v319, 0, true);
simdgroup_multiply_accumulate(*v776, *v201, *v799, *v776);
uint32_t const v802 = v749 + v174;
uint32_t const v803 = uint32_t(v802);
threadgroup float * const v804 = &(*v178)[v803];

simdgroup_store(*v776, reinterpret_cast<threadgroup float *>(v804), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v805_store; thread simdgroup_float8x8 * v805 = &v805_store;*v805 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v806_store; thread simdgroup_half8x8 * v806 = &v806_store;uint32_t const v807 = 288;
uint32_t const v808 = 864;
threadgroup half_4 * const v809 = &(*v177)[v807];
simdgroup_load(*v806, reinterpret_cast<threadgroup half *>(v809), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v193, *v806, *v805);
simdgroup_half8x8 v810_store; thread simdgroup_half8x8 * v810 = &v810_store;uint32_t const v811 = 290;
threadgroup half_4 * const v812 = &(*v177)[v811];
simdgroup_load(*v810, reinterpret_cast<threadgroup half *>(v812), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v195, *v810, *v805);
simdgroup_half8x8 v813_store; thread simdgroup_half8x8 * v813 = &v813_store;uint32_t const v814 = 292;
threadgroup half_4 * const v815 = &(*v177)[v814];
simdgroup_load(*v813, reinterpret_cast<threadgroup half *>(v815), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v196, *v813, *v805);
simdgroup_half8x8 v816_store; thread simdgroup_half8x8 * v816 = &v816_store;uint32_t const v817 = 294;
threadgroup half_4 * const v818 = &(*v177)[v817];
simdgroup_load(*v816, reinterpret_cast<threadgroup half *>(v818), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v197, *v816, *v805);
simdgroup_half8x8 v819_store; thread simdgroup_half8x8 * v819 = &v819_store;uint32_t const v820 = 296;
threadgroup half_4 * const v821 = &(*v177)[v820];
simdgroup_load(*v819, reinterpret_cast<threadgroup half *>(v821), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v198, *v819, *v805);
simdgroup_half8x8 v822_store; thread simdgroup_half8x8 * v822 = &v822_store;uint32_t const v823 = 298;
threadgroup half_4 * const v824 = &(*v177)[v823];
simdgroup_load(*v822, reinterpret_cast<threadgroup half *>(v824), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v199, *v822, *v805);
simdgroup_half8x8 v825_store; thread simdgroup_half8x8 * v825 = &v825_store;uint32_t const v826 = 300;
threadgroup half_4 * const v827 = &(*v177)[v826];
simdgroup_load(*v825, reinterpret_cast<threadgroup half *>(v827), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v200, *v825, *v805);
simdgroup_half8x8 v828_store; thread simdgroup_half8x8 * v828 = &v828_store;uint32_t const v829 = 302;
threadgroup half_4 * const v830 = &(*v177)[v829];
simdgroup_load(*v828, reinterpret_cast<threadgroup half *>(v830), v319, 0, true);
simdgroup_multiply_accumulate(*v805, *v201, *v828, *v805);
uint32_t const v831 = v749 + v209;
uint32_t const v832 = uint32_t(v831);
threadgroup float * const v833 = &(*v178)[v832];

simdgroup_store(*v805, reinterpret_cast<threadgroup float *>(v833), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v834_store; thread simdgroup_float8x8 * v834 = &v834_store;*v834 = make_filled_simdgroup_matrix<float, 8, 8>(v185);
simdgroup_half8x8 v835_store; thread simdgroup_half8x8 * v835 = &v835_store;uint32_t const v836 = 432;
uint32_t const v837 = 720;
threadgroup half_4 * const v838 = &(*v177)[v836];
simdgroup_load(*v835, reinterpret_cast<threadgroup half *>(v838), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v193, *v835, *v834);
simdgroup_half8x8 v839_store; thread simdgroup_half8x8 * v839 = &v839_store;uint32_t const v840 = 434;
threadgroup half_4 * const v841 = &(*v177)[v840];
simdgroup_load(*v839, reinterpret_cast<threadgroup half *>(v841), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v195, *v839, *v834);
simdgroup_half8x8 v842_store; thread simdgroup_half8x8 * v842 = &v842_store;uint32_t const v843 = 436;
threadgroup half_4 * const v844 = &(*v177)[v843];
simdgroup_load(*v842, reinterpret_cast<threadgroup half *>(v844), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v196, *v842, *v834);
simdgroup_half8x8 v845_store; thread simdgroup_half8x8 * v845 = &v845_store;uint32_t const v846 = 438;
threadgroup half_4 * const v847 = &(*v177)[v846];
simdgroup_load(*v845, reinterpret_cast<threadgroup half *>(v847), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v197, *v845, *v834);
simdgroup_half8x8 v848_store; thread simdgroup_half8x8 * v848 = &v848_store;uint32_t const v849 = 440;
threadgroup half_4 * const v850 = &(*v177)[v849];
simdgroup_load(*v848, reinterpret_cast<threadgroup half *>(v850), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v198, *v848, *v834);
simdgroup_half8x8 v851_store; thread simdgroup_half8x8 * v851 = &v851_store;uint32_t const v852 = 442;
threadgroup half_4 * const v853 = &(*v177)[v852];
simdgroup_load(*v851, reinterpret_cast<threadgroup half *>(v853), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v199, *v851, *v834);
simdgroup_half8x8 v854_store; thread simdgroup_half8x8 * v854 = &v854_store;uint32_t const v855 = 444;
threadgroup half_4 * const v856 = &(*v177)[v855];
simdgroup_load(*v854, reinterpret_cast<threadgroup half *>(v856), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v200, *v854, *v834);
simdgroup_half8x8 v857_store; thread simdgroup_half8x8 * v857 = &v857_store;uint32_t const v858 = 446;
threadgroup half_4 * const v859 = &(*v177)[v858];
simdgroup_load(*v857, reinterpret_cast<threadgroup half *>(v859), v319, 0, true);
simdgroup_multiply_accumulate(*v834, *v201, *v857, *v834);
uint32_t const v860 = v749 + v419;
uint32_t const v861 = uint32_t(v860);
threadgroup float * const v862 = &(*v178)[v861];

simdgroup_store(*v834, reinterpret_cast<threadgroup float *>(v862), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v863_store = {};
thread array<float, 8> * v863 = &v863_store;uint32_t const v864 = v176 * v174;
uint32_t const v865 = v477 + v864;
uint32_t const v866 = v175 * v774;
uint32_t const v867 = v749 + v866;
uint32_t const v868 = v867 + v864;
uint32_t const v869 = uint32_t(v868);
threadgroup float * const v870 = &(*v178)[v869];
float const v871 = *v870;
float v872_store;
thread float * v872 = &v872_store;*v872 = v206;
bool const v873 = *v747;
bool v874_store;
thread bool * v874 = &v874_store;if(v873) {
*v874 = v475;
}
 else {
bool const v875 = v865 < v65;
bool v876_store;
thread bool * v876 = &v876_store;if(v875) {
*v876 = v475;
}
 else {
*v876 = v520;
}
bool const v877 = *v876;
*v874 = v877;
}
bool const v878 = *v874;
if(v878) {
float const v879 = v871 * v24;
*v872 = v879;
}
thread float * const v880 = &(*v863)[v21];
float const v881 = *v872;
*v880 = v881;
float const v882 = max(v206, v881);
uint32_t const v883 = v864 + v112;
uint32_t const v884 = v477 + v883;
uint32_t const v885 = v867 + v883;
uint32_t const v886 = uint32_t(v885);
threadgroup float * const v887 = &(*v178)[v886];
float const v888 = *v887;
float v889_store;
thread float * v889 = &v889_store;*v889 = v206;
bool const v890 = *v747;
bool v891_store;
thread bool * v891 = &v891_store;if(v890) {
*v891 = v475;
}
 else {
bool const v892 = v884 < v65;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
*v893 = v475;
}
 else {
*v893 = v520;
}
bool const v894 = *v893;
*v891 = v894;
}
bool const v895 = *v891;
if(v895) {
float const v896 = v888 * v24;
*v889 = v896;
}
thread float * const v897 = &(*v863)[v46];
float const v898 = *v889;
*v897 = v898;
float const v899 = max(v882, v898);
uint32_t const v900 = v864 + v321;
uint32_t const v901 = v477 + v900;
uint32_t const v902 = v867 + v900;
uint32_t const v903 = uint32_t(v902);
threadgroup float * const v904 = &(*v178)[v903];
float const v905 = *v904;
float v906_store;
thread float * v906 = &v906_store;*v906 = v206;
bool const v907 = *v747;
bool v908_store;
thread bool * v908 = &v908_store;if(v907) {
*v908 = v475;
}
 else {
bool const v909 = v901 < v65;
bool v910_store;
thread bool * v910 = &v910_store;if(v909) {
*v910 = v475;
}
 else {
*v910 = v520;
}
bool const v911 = *v910;
*v908 = v911;
}
bool const v912 = *v908;
if(v912) {
float const v913 = v905 * v24;
*v906 = v913;
}
thread float * const v914 = &(*v863)[v416];
float const v915 = *v906;
*v914 = v915;
float const v916 = max(v899, v915);
uint32_t const v917 = 3;
uint32_t const v918 = v864 + v917;
uint32_t const v919 = v477 + v918;
uint32_t const v920 = v867 + v918;
uint32_t const v921 = uint32_t(v920);
threadgroup float * const v922 = &(*v178)[v921];
float const v923 = *v922;
float v924_store;
thread float * v924 = &v924_store;*v924 = v206;
bool const v925 = *v747;
bool v926_store;
thread bool * v926 = &v926_store;if(v925) {
*v926 = v475;
}
 else {
bool const v927 = v919 < v65;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v475;
}
 else {
*v928 = v520;
}
bool const v929 = *v928;
*v926 = v929;
}
bool const v930 = *v926;
if(v930) {
float const v931 = v923 * v24;
*v924 = v931;
}
thread float * const v932 = &(*v863)[v432];
float const v933 = *v924;
*v932 = v933;
float const v934 = max(v916, v933);
uint32_t const v935 = v864 + v314;
uint32_t const v936 = v477 + v935;
uint32_t const v937 = v867 + v935;
uint32_t const v938 = uint32_t(v937);
threadgroup float * const v939 = &(*v178)[v938];
float const v940 = *v939;
float v941_store;
thread float * v941 = &v941_store;*v941 = v206;
bool const v942 = *v747;
bool v943_store;
thread bool * v943 = &v943_store;if(v942) {
*v943 = v475;
}
 else {
bool const v944 = v936 < v65;
bool v945_store;
thread bool * v945 = &v945_store;if(v944) {
*v945 = v475;
}
 else {
*v945 = v520;
}
bool const v946 = *v945;
*v943 = v946;
}
bool const v947 = *v943;
if(v947) {
float const v948 = v940 * v24;
*v941 = v948;
}
thread float * const v949 = &(*v863)[v371];
float const v950 = *v941;
*v949 = v950;
float const v951 = max(v934, v950);
uint32_t const v952 = 5;
uint32_t const v953 = v864 + v952;
uint32_t const v954 = v477 + v953;
uint32_t const v955 = v867 + v953;
uint32_t const v956 = uint32_t(v955);
threadgroup float * const v957 = &(*v178)[v956];
float const v958 = *v957;
float v959_store;
thread float * v959 = &v959_store;*v959 = v206;
bool const v960 = *v747;
bool v961_store;
thread bool * v961 = &v961_store;if(v960) {
*v961 = v475;
}
 else {
bool const v962 = v954 < v65;
bool v963_store;
thread bool * v963 = &v963_store;if(v962) {
*v963 = v475;
}
 else {
*v963 = v520;
}
bool const v964 = *v963;
*v961 = v964;
}
bool const v965 = *v961;
if(v965) {
float const v966 = v958 * v24;
*v959 = v966;
}
uint32_t const v967 = 5;
thread float * const v968 = &(*v863)[v967];
float const v969 = *v959;
*v968 = v969;
float const v970 = max(v951, v969);
uint32_t const v971 = v864 + v328;
uint32_t const v972 = v477 + v971;
uint32_t const v973 = v867 + v971;
uint32_t const v974 = uint32_t(v973);
threadgroup float * const v975 = &(*v178)[v974];
float const v976 = *v975;
float v977_store;
thread float * v977 = &v977_store;*v977 = v206;
bool const v978 = *v747;
bool v979_store;
thread bool * v979 = &v979_store;if(v978) {
*v979 = v475;
}
 else {
bool const v980 = v972 < v65;
bool v981_store;
thread bool * v981 = &v981_store;if(v980) {
*v981 = v475;
}
 else {
*v981 = v520;
}
bool const v982 = *v981;
*v979 = v982;
}
bool const v983 = *v979;
if(v983) {
float const v984 = v976 * v24;
*v977 = v984;
}
thread float * const v985 = &(*v863)[v760];
float const v986 = *v977;
*v985 = v986;
float const v987 = max(v970, v986);
uint32_t const v988 = 7;
uint32_t const v989 = v864 + v988;
uint32_t const v990 = v477 + v989;
uint32_t const v991 = v867 + v989;
uint32_t const v992 = uint32_t(v991);
threadgroup float * const v993 = &(*v178)[v992];
float const v994 = *v993;
float v995_store;
thread float * v995 = &v995_store;*v995 = v206;
bool const v996 = *v747;
bool v997_store;
thread bool * v997 = &v997_store;if(v996) {
*v997 = v475;
}
 else {
bool const v998 = v990 < v65;
bool v999_store;
thread bool * v999 = &v999_store;if(v998) {
*v999 = v475;
}
 else {
*v999 = v520;
}
bool const v1000 = *v999;
*v997 = v1000;
}
bool const v1001 = *v997;
if(v1001) {
float const v1002 = v994 * v24;
*v995 = v1002;
}
uint32_t const v1003 = 7;
thread float * const v1004 = &(*v863)[v1003];
float const v1005 = *v995;
*v1004 = v1005;
float const v1006 = max(v987, v1005);
float const v1007 = simd_shuffle_xor(v1006, v174);;
float const v1008 = max(v1006, v1007);
float const v1009 = simd_shuffle_xor(v1008, v209);;
float const v1010 = max(v1008, v1009);
float const v1011 = *v205;
float const v1012 = 5.54517698;
float const v1013 = v1011 + v1012;
bool const v1014 = v1010 > v1013;
float const v1015 = v1014 ? v1010 : v1011;
float const v1016 = v1011 - v1015;
float const v1017 = exp(v1016);bool const v1018 = v1015 != v1011;
bool v1019_store;
thread bool * v1019 = &v1019_store;if(v1018) {
bool const v1020 = v1011 != v206;
*v1019 = v1020;
}
 else {
*v1019 = v520;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1021 = *v1019;
bool const v1022 = simd_any(v1021);;
if(v1022) {

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1023 = v176 * v321;
uint32_t const v1024 = v867 + v1023;
uint32_t const v1025 = uint32_t(v1024);
threadgroup float * const v1026 = &(*v178)[v1025];
float const v1027 = *v1026;
float const v1028 = v1027 * v1017;
*v1026 = v1028;
uint32_t const v1029 = v1024 + v112;
uint32_t const v1030 = uint32_t(v1029);
threadgroup float * const v1031 = &(*v178)[v1030];
float const v1032 = *v1031;
float const v1033 = v1032 * v1017;
*v1031 = v1033;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1034 = *v1026;
float const v1035 = v1034 * v1017;
*v1026 = v1035;
float const v1036 = *v1031;
float const v1037 = v1036 * v1017;
*v1031 = v1037;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1038 = *v1026;
float const v1039 = v1038 * v1017;
*v1026 = v1039;
float const v1040 = *v1031;
float const v1041 = v1040 * v1017;
*v1031 = v1041;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1042 = *v1026;
float const v1043 = v1042 * v1017;
*v1026 = v1043;
float const v1044 = *v1031;
float const v1045 = v1044 * v1017;
*v1031 = v1045;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v188, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1046 = *v1026;
float const v1047 = v1046 * v1017;
*v1026 = v1047;
float const v1048 = *v1031;
float const v1049 = v1048 * v1017;
*v1031 = v1049;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1050 = *v1026;
float const v1051 = v1050 * v1017;
*v1026 = v1051;
float const v1052 = *v1031;
float const v1053 = v1052 * v1017;
*v1031 = v1053;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v190, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1054 = *v1026;
float const v1055 = v1054 * v1017;
*v1026 = v1055;
float const v1056 = *v1031;
float const v1057 = v1056 * v1017;
*v1031 = v1057;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1058 = *v1026;
float const v1059 = v1058 * v1017;
*v1026 = v1059;
float const v1060 = *v1031;
float const v1061 = v1060 * v1017;
*v1031 = v1061;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v205 = v1015;
float const v1062 = *v880;
uint32_t const v1063 = reinterpret_cast<const thread uint32_t&>(v1062);
uint32_t const v1064 = 4286578687;
bool const v1065 = v1063 == v1064;
float const v1066 = v1062 - v1015;
float const v1067 = exp(v1066);float const v1068 = v1065 ? v185 : v1067;
half const v1069 = half(v1068);
half_4 const v1070 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1069;
return tmp;
}();
float const v1071 = *v897;
uint32_t const v1072 = reinterpret_cast<const thread uint32_t&>(v1071);
bool const v1073 = v1072 == v1064;
float const v1074 = v1071 - v1015;
float const v1075 = exp(v1074);float const v1076 = v1073 ? v185 : v1075;
float const v1077 = v1068 + v1076;
half const v1078 = half(v1076);
half_4 const v1079 = [&]{
half_4 tmp = v1070;
tmp.i_1 = v1078;
return tmp;
}();
float const v1080 = *v914;
uint32_t const v1081 = reinterpret_cast<const thread uint32_t&>(v1080);
bool const v1082 = v1081 == v1064;
float const v1083 = v1080 - v1015;
float const v1084 = exp(v1083);float const v1085 = v1082 ? v185 : v1084;
float const v1086 = v1077 + v1085;
half const v1087 = half(v1085);
half_4 const v1088 = [&]{
half_4 tmp = v1079;
tmp.i_2 = v1087;
return tmp;
}();
float const v1089 = *v932;
uint32_t const v1090 = reinterpret_cast<const thread uint32_t&>(v1089);
bool const v1091 = v1090 == v1064;
float const v1092 = v1089 - v1015;
float const v1093 = exp(v1092);float const v1094 = v1091 ? v185 : v1093;
float const v1095 = v1086 + v1094;
half const v1096 = half(v1094);
half_4 const v1097 = [&]{
half_4 tmp = v1088;
tmp.i_3 = v1096;
return tmp;
}();
uint32_t const v1098 = v175 * v335;
uint32_t const v1099 = v751 + v1098;
uint32_t const v1100 = v176 * v321;
uint32_t const v1101 = v1099 + v1100;
uint32_t const v1102 = uint32_t(v1101);
threadgroup half_4 * const v1103 = &(*v179)[v1102];
*v1103 = v1097;
float const v1104 = *v949;
uint32_t const v1105 = reinterpret_cast<const thread uint32_t&>(v1104);
bool const v1106 = v1105 == v1064;
float const v1107 = v1104 - v1015;
float const v1108 = exp(v1107);float const v1109 = v1106 ? v185 : v1108;
float const v1110 = v1095 + v1109;
half const v1111 = half(v1109);
half_4 const v1112 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1111;
return tmp;
}();
float const v1113 = *v968;
uint32_t const v1114 = reinterpret_cast<const thread uint32_t&>(v1113);
bool const v1115 = v1114 == v1064;
float const v1116 = v1113 - v1015;
float const v1117 = exp(v1116);float const v1118 = v1115 ? v185 : v1117;
float const v1119 = v1110 + v1118;
half const v1120 = half(v1118);
half_4 const v1121 = [&]{
half_4 tmp = v1112;
tmp.i_1 = v1120;
return tmp;
}();
float const v1122 = *v985;
uint32_t const v1123 = reinterpret_cast<const thread uint32_t&>(v1122);
bool const v1124 = v1123 == v1064;
float const v1125 = v1122 - v1015;
float const v1126 = exp(v1125);float const v1127 = v1124 ? v185 : v1126;
float const v1128 = v1119 + v1127;
half const v1129 = half(v1127);
half_4 const v1130 = [&]{
half_4 tmp = v1121;
tmp.i_2 = v1129;
return tmp;
}();
float const v1131 = *v1004;
uint32_t const v1132 = reinterpret_cast<const thread uint32_t&>(v1131);
bool const v1133 = v1132 == v1064;
float const v1134 = v1131 - v1015;
float const v1135 = exp(v1134);float const v1136 = v1133 ? v185 : v1135;
float const v1137 = v1128 + v1136;
half const v1138 = half(v1136);
half_4 const v1139 = [&]{
half_4 tmp = v1130;
tmp.i_3 = v1138;
return tmp;
}();
uint32_t const v1140 = v1101 + v112;
uint32_t const v1141 = uint32_t(v1140);
threadgroup half_4 * const v1142 = &(*v179)[v1141];
*v1142 = v1139;
float const v1143 = *v207;
float const v1144 = fma(v1143, v1017, v1137);
*v207 = v1144;
float const v1145 = *v208;
float const v1146 = fma(v1145, v1017, v1137);
*v208 = v1146;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1147 = *v747;
bool const v1148 = !v1147;
bool const v1149 = *v710;
bool const v1150 = v1149 && v1148;
if(v1150) {

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1151 = v867 + v1100;
for(uint32_t v1152 = v86; v1152 < v140; v1152 += v112) {
uint32_t const v1153 = v1152 / v314;
uint32_t const v1154 = v1099 + v1153;
uint32_t const v1155 = uint32_t(v1154);
threadgroup half_4 * const v1156 = &(*v179)[v1155];
half_4 const v1157 = *v1156;
uint32_t const v1158 = v1152 % v314;
half const v1159 = v1157.i_0;
float const v1160 = float(v1159);
float v1161_store;
thread float * v1161 = &v1161_store;*v1161 = v1160;
bool const v1162 = v1158 == v112;
if(v1162) {
half const v1163 = v1157.i_1;
float const v1164 = float(v1163);
*v1161 = v1164;
}
bool const v1165 = v1158 == v321;
if(v1165) {
half const v1166 = v1157.i_2;
float const v1167 = float(v1166);
*v1161 = v1167;
}
bool const v1168 = v1158 == v917;
if(v1168) {
half const v1169 = v1157.i_3;
float const v1170 = float(v1169);
*v1161 = v1170;
}
float const v1171 = *v1161;
uint32_t const v1172 = reinterpret_cast<const thread uint32_t&>(v1171);
bool const v1173 = v1172 == v86;
bool const v1174 = !v1173;
if(v1174) {
uint32_t const v1175 = v1152 * v230;
uint32_t const v1176 = v498 + v1175;
uint32_t const v1177 = v1100 / v314;
uint32_t const v1178 = v1176 + v1177;
uint32_t const v1179 = uint32_t(v1178);
threadgroup half_4 * const v1180 = &(*v177)[v1179];
half_4 const v1181 = *v1180;
half const v1182 = v1181.i_0;
float const v1183 = float(v1182);
float v1184_store;
thread float * v1184 = &v1184_store;*v1184 = v1183;
uint32_t const v1185 = v176 % v321;
bool const v1186 = v1185 == v112;
if(v1186) {
half const v1187 = v1181.i_2;
float const v1188 = float(v1187);
*v1184 = v1188;
}
uint32_t const v1189 = uint32_t(v1151);
float const v1190 = *v1161;
float const v1191 = *v1184;
threadgroup float * const v1192 = &(*v178)[v1189];
float const v1193 = *v1192;
float const v1194 = fma(v1190, v1191, v1193);
*v1192 = v1194;
half const v1195 = v1181.i_1;
float const v1196 = float(v1195);
float v1197_store;
thread float * v1197 = &v1197_store;*v1197 = v1196;
if(v1186) {
half const v1198 = v1181.i_3;
float const v1199 = float(v1198);
*v1197 = v1199;
}
uint32_t const v1200 = v1151 + v112;
uint32_t const v1201 = uint32_t(v1200);
float const v1202 = *v1161;
float const v1203 = *v1197;
threadgroup float * const v1204 = &(*v178)[v1201];
float const v1205 = *v1204;
float const v1206 = fma(v1202, v1203, v1205);
*v1204 = v1206;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1207 = v86; v1207 < v140; v1207 += v112) {
uint32_t const v1208 = v1207 / v314;
uint32_t const v1209 = v1099 + v1208;
uint32_t const v1210 = uint32_t(v1209);
threadgroup half_4 * const v1211 = &(*v179)[v1210];
half_4 const v1212 = *v1211;
uint32_t const v1213 = v1207 % v314;
half const v1214 = v1212.i_0;
float const v1215 = float(v1214);
float v1216_store;
thread float * v1216 = &v1216_store;*v1216 = v1215;
bool const v1217 = v1213 == v112;
if(v1217) {
half const v1218 = v1212.i_1;
float const v1219 = float(v1218);
*v1216 = v1219;
}
bool const v1220 = v1213 == v321;
if(v1220) {
half const v1221 = v1212.i_2;
float const v1222 = float(v1221);
*v1216 = v1222;
}
bool const v1223 = v1213 == v917;
if(v1223) {
half const v1224 = v1212.i_3;
float const v1225 = float(v1224);
*v1216 = v1225;
}
float const v1226 = *v1216;
uint32_t const v1227 = reinterpret_cast<const thread uint32_t&>(v1226);
bool const v1228 = v1227 == v86;
bool const v1229 = !v1228;
if(v1229) {
uint32_t const v1230 = v1207 * v230;
uint32_t const v1231 = 578;
uint32_t const v1232 = v1231 + v1230;
uint32_t const v1233 = v1100 / v314;
uint32_t const v1234 = v1232 + v1233;
uint32_t const v1235 = uint32_t(v1234);
threadgroup half_4 * const v1236 = &(*v177)[v1235];
half_4 const v1237 = *v1236;
half const v1238 = v1237.i_0;
float const v1239 = float(v1238);
float v1240_store;
thread float * v1240 = &v1240_store;*v1240 = v1239;
uint32_t const v1241 = v176 % v321;
bool const v1242 = v1241 == v112;
if(v1242) {
half const v1243 = v1237.i_2;
float const v1244 = float(v1243);
*v1240 = v1244;
}
uint32_t const v1245 = uint32_t(v1151);
float const v1246 = *v1216;
float const v1247 = *v1240;
threadgroup float * const v1248 = &(*v178)[v1245];
float const v1249 = *v1248;
float const v1250 = fma(v1246, v1247, v1249);
*v1248 = v1250;
half const v1251 = v1237.i_1;
float const v1252 = float(v1251);
float v1253_store;
thread float * v1253 = &v1253_store;*v1253 = v1252;
if(v1242) {
half const v1254 = v1237.i_3;
float const v1255 = float(v1254);
*v1253 = v1255;
}
uint32_t const v1256 = v1151 + v112;
uint32_t const v1257 = uint32_t(v1256);
float const v1258 = *v1216;
float const v1259 = *v1253;
threadgroup float * const v1260 = &(*v178)[v1257];
float const v1261 = *v1260;
float const v1262 = fma(v1258, v1259, v1261);
*v1260 = v1262;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1263 = v86; v1263 < v140; v1263 += v112) {
uint32_t const v1264 = v1263 / v314;
uint32_t const v1265 = v1099 + v1264;
uint32_t const v1266 = uint32_t(v1265);
threadgroup half_4 * const v1267 = &(*v179)[v1266];
half_4 const v1268 = *v1267;
uint32_t const v1269 = v1263 % v314;
half const v1270 = v1268.i_0;
float const v1271 = float(v1270);
float v1272_store;
thread float * v1272 = &v1272_store;*v1272 = v1271;
bool const v1273 = v1269 == v112;
if(v1273) {
half const v1274 = v1268.i_1;
float const v1275 = float(v1274);
*v1272 = v1275;
}
bool const v1276 = v1269 == v321;
if(v1276) {
half const v1277 = v1268.i_2;
float const v1278 = float(v1277);
*v1272 = v1278;
}
bool const v1279 = v1269 == v917;
if(v1279) {
half const v1280 = v1268.i_3;
float const v1281 = float(v1280);
*v1272 = v1281;
}
float const v1282 = *v1272;
uint32_t const v1283 = reinterpret_cast<const thread uint32_t&>(v1282);
bool const v1284 = v1283 == v86;
bool const v1285 = !v1284;
if(v1285) {
uint32_t const v1286 = v1263 * v230;
uint32_t const v1287 = 580;
uint32_t const v1288 = v1287 + v1286;
uint32_t const v1289 = v1100 / v314;
uint32_t const v1290 = v1288 + v1289;
uint32_t const v1291 = uint32_t(v1290);
threadgroup half_4 * const v1292 = &(*v177)[v1291];
half_4 const v1293 = *v1292;
half const v1294 = v1293.i_0;
float const v1295 = float(v1294);
float v1296_store;
thread float * v1296 = &v1296_store;*v1296 = v1295;
uint32_t const v1297 = v176 % v321;
bool const v1298 = v1297 == v112;
if(v1298) {
half const v1299 = v1293.i_2;
float const v1300 = float(v1299);
*v1296 = v1300;
}
uint32_t const v1301 = uint32_t(v1151);
float const v1302 = *v1272;
float const v1303 = *v1296;
threadgroup float * const v1304 = &(*v178)[v1301];
float const v1305 = *v1304;
float const v1306 = fma(v1302, v1303, v1305);
*v1304 = v1306;
half const v1307 = v1293.i_1;
float const v1308 = float(v1307);
float v1309_store;
thread float * v1309 = &v1309_store;*v1309 = v1308;
if(v1298) {
half const v1310 = v1293.i_3;
float const v1311 = float(v1310);
*v1309 = v1311;
}
uint32_t const v1312 = v1151 + v112;
uint32_t const v1313 = uint32_t(v1312);
float const v1314 = *v1272;
float const v1315 = *v1309;
threadgroup float * const v1316 = &(*v178)[v1313];
float const v1317 = *v1316;
float const v1318 = fma(v1314, v1315, v1317);
*v1316 = v1318;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1319 = v86; v1319 < v140; v1319 += v112) {
uint32_t const v1320 = v1319 / v314;
uint32_t const v1321 = v1099 + v1320;
uint32_t const v1322 = uint32_t(v1321);
threadgroup half_4 * const v1323 = &(*v179)[v1322];
half_4 const v1324 = *v1323;
uint32_t const v1325 = v1319 % v314;
half const v1326 = v1324.i_0;
float const v1327 = float(v1326);
float v1328_store;
thread float * v1328 = &v1328_store;*v1328 = v1327;
bool const v1329 = v1325 == v112;
if(v1329) {
half const v1330 = v1324.i_1;
float const v1331 = float(v1330);
*v1328 = v1331;
}
bool const v1332 = v1325 == v321;
if(v1332) {
half const v1333 = v1324.i_2;
float const v1334 = float(v1333);
*v1328 = v1334;
}
bool const v1335 = v1325 == v917;
if(v1335) {
half const v1336 = v1324.i_3;
float const v1337 = float(v1336);
*v1328 = v1337;
}
float const v1338 = *v1328;
uint32_t const v1339 = reinterpret_cast<const thread uint32_t&>(v1338);
bool const v1340 = v1339 == v86;
bool const v1341 = !v1340;
if(v1341) {
uint32_t const v1342 = v1319 * v230;
uint32_t const v1343 = 582;
uint32_t const v1344 = v1343 + v1342;
uint32_t const v1345 = v1100 / v314;
uint32_t const v1346 = v1344 + v1345;
uint32_t const v1347 = uint32_t(v1346);
threadgroup half_4 * const v1348 = &(*v177)[v1347];
half_4 const v1349 = *v1348;
half const v1350 = v1349.i_0;
float const v1351 = float(v1350);
float v1352_store;
thread float * v1352 = &v1352_store;*v1352 = v1351;
uint32_t const v1353 = v176 % v321;
bool const v1354 = v1353 == v112;
if(v1354) {
half const v1355 = v1349.i_2;
float const v1356 = float(v1355);
*v1352 = v1356;
}
uint32_t const v1357 = uint32_t(v1151);
float const v1358 = *v1328;
float const v1359 = *v1352;
threadgroup float * const v1360 = &(*v178)[v1357];
float const v1361 = *v1360;
float const v1362 = fma(v1358, v1359, v1361);
*v1360 = v1362;
half const v1363 = v1349.i_1;
float const v1364 = float(v1363);
float v1365_store;
thread float * v1365 = &v1365_store;*v1365 = v1364;
if(v1354) {
half const v1366 = v1349.i_3;
float const v1367 = float(v1366);
*v1365 = v1367;
}
uint32_t const v1368 = v1151 + v112;
uint32_t const v1369 = uint32_t(v1368);
float const v1370 = *v1328;
float const v1371 = *v1365;
threadgroup float * const v1372 = &(*v178)[v1369];
float const v1373 = *v1372;
float const v1374 = fma(v1370, v1371, v1373);
*v1372 = v1374;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v188, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1375 = v86; v1375 < v140; v1375 += v112) {
uint32_t const v1376 = v1375 / v314;
uint32_t const v1377 = v1099 + v1376;
uint32_t const v1378 = uint32_t(v1377);
threadgroup half_4 * const v1379 = &(*v179)[v1378];
half_4 const v1380 = *v1379;
uint32_t const v1381 = v1375 % v314;
half const v1382 = v1380.i_0;
float const v1383 = float(v1382);
float v1384_store;
thread float * v1384 = &v1384_store;*v1384 = v1383;
bool const v1385 = v1381 == v112;
if(v1385) {
half const v1386 = v1380.i_1;
float const v1387 = float(v1386);
*v1384 = v1387;
}
bool const v1388 = v1381 == v321;
if(v1388) {
half const v1389 = v1380.i_2;
float const v1390 = float(v1389);
*v1384 = v1390;
}
bool const v1391 = v1381 == v917;
if(v1391) {
half const v1392 = v1380.i_3;
float const v1393 = float(v1392);
*v1384 = v1393;
}
float const v1394 = *v1384;
uint32_t const v1395 = reinterpret_cast<const thread uint32_t&>(v1394);
bool const v1396 = v1395 == v86;
bool const v1397 = !v1396;
if(v1397) {
uint32_t const v1398 = v1375 * v230;
uint32_t const v1399 = 584;
uint32_t const v1400 = v1399 + v1398;
uint32_t const v1401 = v1100 / v314;
uint32_t const v1402 = v1400 + v1401;
uint32_t const v1403 = uint32_t(v1402);
threadgroup half_4 * const v1404 = &(*v177)[v1403];
half_4 const v1405 = *v1404;
half const v1406 = v1405.i_0;
float const v1407 = float(v1406);
float v1408_store;
thread float * v1408 = &v1408_store;*v1408 = v1407;
uint32_t const v1409 = v176 % v321;
bool const v1410 = v1409 == v112;
if(v1410) {
half const v1411 = v1405.i_2;
float const v1412 = float(v1411);
*v1408 = v1412;
}
uint32_t const v1413 = uint32_t(v1151);
float const v1414 = *v1384;
float const v1415 = *v1408;
threadgroup float * const v1416 = &(*v178)[v1413];
float const v1417 = *v1416;
float const v1418 = fma(v1414, v1415, v1417);
*v1416 = v1418;
half const v1419 = v1405.i_1;
float const v1420 = float(v1419);
float v1421_store;
thread float * v1421 = &v1421_store;*v1421 = v1420;
if(v1410) {
half const v1422 = v1405.i_3;
float const v1423 = float(v1422);
*v1421 = v1423;
}
uint32_t const v1424 = v1151 + v112;
uint32_t const v1425 = uint32_t(v1424);
float const v1426 = *v1384;
float const v1427 = *v1421;
threadgroup float * const v1428 = &(*v178)[v1425];
float const v1429 = *v1428;
float const v1430 = fma(v1426, v1427, v1429);
*v1428 = v1430;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1431 = v86; v1431 < v140; v1431 += v112) {
uint32_t const v1432 = v1431 / v314;
uint32_t const v1433 = v1099 + v1432;
uint32_t const v1434 = uint32_t(v1433);
threadgroup half_4 * const v1435 = &(*v179)[v1434];
half_4 const v1436 = *v1435;
uint32_t const v1437 = v1431 % v314;
half const v1438 = v1436.i_0;
float const v1439 = float(v1438);
float v1440_store;
thread float * v1440 = &v1440_store;*v1440 = v1439;
bool const v1441 = v1437 == v112;
if(v1441) {
half const v1442 = v1436.i_1;
float const v1443 = float(v1442);
*v1440 = v1443;
}
bool const v1444 = v1437 == v321;
if(v1444) {
half const v1445 = v1436.i_2;
float const v1446 = float(v1445);
*v1440 = v1446;
}
bool const v1447 = v1437 == v917;
if(v1447) {
half const v1448 = v1436.i_3;
float const v1449 = float(v1448);
*v1440 = v1449;
}
float const v1450 = *v1440;
uint32_t const v1451 = reinterpret_cast<const thread uint32_t&>(v1450);
bool const v1452 = v1451 == v86;
bool const v1453 = !v1452;
if(v1453) {
uint32_t const v1454 = v1431 * v230;
uint32_t const v1455 = 586;
uint32_t const v1456 = v1455 + v1454;
uint32_t const v1457 = v1100 / v314;
uint32_t const v1458 = v1456 + v1457;
uint32_t const v1459 = uint32_t(v1458);
threadgroup half_4 * const v1460 = &(*v177)[v1459];
half_4 const v1461 = *v1460;
half const v1462 = v1461.i_0;
float const v1463 = float(v1462);
float v1464_store;
thread float * v1464 = &v1464_store;*v1464 = v1463;
uint32_t const v1465 = v176 % v321;
bool const v1466 = v1465 == v112;
if(v1466) {
half const v1467 = v1461.i_2;
float const v1468 = float(v1467);
*v1464 = v1468;
}
uint32_t const v1469 = uint32_t(v1151);
float const v1470 = *v1440;
float const v1471 = *v1464;
threadgroup float * const v1472 = &(*v178)[v1469];
float const v1473 = *v1472;
float const v1474 = fma(v1470, v1471, v1473);
*v1472 = v1474;
half const v1475 = v1461.i_1;
float const v1476 = float(v1475);
float v1477_store;
thread float * v1477 = &v1477_store;*v1477 = v1476;
if(v1466) {
half const v1478 = v1461.i_3;
float const v1479 = float(v1478);
*v1477 = v1479;
}
uint32_t const v1480 = v1151 + v112;
uint32_t const v1481 = uint32_t(v1480);
float const v1482 = *v1440;
float const v1483 = *v1477;
threadgroup float * const v1484 = &(*v178)[v1481];
float const v1485 = *v1484;
float const v1486 = fma(v1482, v1483, v1485);
*v1484 = v1486;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v190, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1487 = v86; v1487 < v140; v1487 += v112) {
uint32_t const v1488 = v1487 / v314;
uint32_t const v1489 = v1099 + v1488;
uint32_t const v1490 = uint32_t(v1489);
threadgroup half_4 * const v1491 = &(*v179)[v1490];
half_4 const v1492 = *v1491;
uint32_t const v1493 = v1487 % v314;
half const v1494 = v1492.i_0;
float const v1495 = float(v1494);
float v1496_store;
thread float * v1496 = &v1496_store;*v1496 = v1495;
bool const v1497 = v1493 == v112;
if(v1497) {
half const v1498 = v1492.i_1;
float const v1499 = float(v1498);
*v1496 = v1499;
}
bool const v1500 = v1493 == v321;
if(v1500) {
half const v1501 = v1492.i_2;
float const v1502 = float(v1501);
*v1496 = v1502;
}
bool const v1503 = v1493 == v917;
if(v1503) {
half const v1504 = v1492.i_3;
float const v1505 = float(v1504);
*v1496 = v1505;
}
float const v1506 = *v1496;
uint32_t const v1507 = reinterpret_cast<const thread uint32_t&>(v1506);
bool const v1508 = v1507 == v86;
bool const v1509 = !v1508;
if(v1509) {
uint32_t const v1510 = v1487 * v230;
uint32_t const v1511 = 588;
uint32_t const v1512 = v1511 + v1510;
uint32_t const v1513 = v1100 / v314;
uint32_t const v1514 = v1512 + v1513;
uint32_t const v1515 = uint32_t(v1514);
threadgroup half_4 * const v1516 = &(*v177)[v1515];
half_4 const v1517 = *v1516;
half const v1518 = v1517.i_0;
float const v1519 = float(v1518);
float v1520_store;
thread float * v1520 = &v1520_store;*v1520 = v1519;
uint32_t const v1521 = v176 % v321;
bool const v1522 = v1521 == v112;
if(v1522) {
half const v1523 = v1517.i_2;
float const v1524 = float(v1523);
*v1520 = v1524;
}
uint32_t const v1525 = uint32_t(v1151);
float const v1526 = *v1496;
float const v1527 = *v1520;
threadgroup float * const v1528 = &(*v178)[v1525];
float const v1529 = *v1528;
float const v1530 = fma(v1526, v1527, v1529);
*v1528 = v1530;
half const v1531 = v1517.i_1;
float const v1532 = float(v1531);
float v1533_store;
thread float * v1533 = &v1533_store;*v1533 = v1532;
if(v1522) {
half const v1534 = v1517.i_3;
float const v1535 = float(v1534);
*v1533 = v1535;
}
uint32_t const v1536 = v1151 + v112;
uint32_t const v1537 = uint32_t(v1536);
float const v1538 = *v1496;
float const v1539 = *v1533;
threadgroup float * const v1540 = &(*v178)[v1537];
float const v1541 = *v1540;
float const v1542 = fma(v1538, v1539, v1541);
*v1540 = v1542;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v775), v774);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1543 = v86; v1543 < v140; v1543 += v112) {
uint32_t const v1544 = v1543 / v314;
uint32_t const v1545 = v1099 + v1544;
uint32_t const v1546 = uint32_t(v1545);
threadgroup half_4 * const v1547 = &(*v179)[v1546];
half_4 const v1548 = *v1547;
uint32_t const v1549 = v1543 % v314;
half const v1550 = v1548.i_0;
float const v1551 = float(v1550);
float v1552_store;
thread float * v1552 = &v1552_store;*v1552 = v1551;
bool const v1553 = v1549 == v112;
if(v1553) {
half const v1554 = v1548.i_1;
float const v1555 = float(v1554);
*v1552 = v1555;
}
bool const v1556 = v1549 == v321;
if(v1556) {
half const v1557 = v1548.i_2;
float const v1558 = float(v1557);
*v1552 = v1558;
}
bool const v1559 = v1549 == v917;
if(v1559) {
half const v1560 = v1548.i_3;
float const v1561 = float(v1560);
*v1552 = v1561;
}
float const v1562 = *v1552;
uint32_t const v1563 = reinterpret_cast<const thread uint32_t&>(v1562);
bool const v1564 = v1563 == v86;
bool const v1565 = !v1564;
if(v1565) {
uint32_t const v1566 = v1543 * v230;
uint32_t const v1567 = 590;
uint32_t const v1568 = v1567 + v1566;
uint32_t const v1569 = v1100 / v314;
uint32_t const v1570 = v1568 + v1569;
uint32_t const v1571 = uint32_t(v1570);
threadgroup half_4 * const v1572 = &(*v177)[v1571];
half_4 const v1573 = *v1572;
half const v1574 = v1573.i_0;
float const v1575 = float(v1574);
float v1576_store;
thread float * v1576 = &v1576_store;*v1576 = v1575;
uint32_t const v1577 = v176 % v321;
bool const v1578 = v1577 == v112;
if(v1578) {
half const v1579 = v1573.i_2;
float const v1580 = float(v1579);
*v1576 = v1580;
}
uint32_t const v1581 = uint32_t(v1151);
float const v1582 = *v1552;
float const v1583 = *v1576;
threadgroup float * const v1584 = &(*v178)[v1581];
float const v1585 = *v1584;
float const v1586 = fma(v1582, v1583, v1585);
*v1584 = v1586;
half const v1587 = v1573.i_1;
float const v1588 = float(v1587);
float v1589_store;
thread float * v1589 = &v1589_store;*v1589 = v1588;
if(v1578) {
half const v1590 = v1573.i_3;
float const v1591 = float(v1590);
*v1589 = v1591;
}
uint32_t const v1592 = v1151 + v112;
uint32_t const v1593 = uint32_t(v1592);
float const v1594 = *v1552;
float const v1595 = *v1589;
threadgroup float * const v1596 = &(*v178)[v1593];
float const v1597 = *v1596;
float const v1598 = fma(v1594, v1595, v1597);
*v1596 = v1598;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v775), v774, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1599_store; thread simdgroup_half8x8 * v1599 = &v1599_store;uint32_t const v1600 = uint32_t(v751);
threadgroup half_4 * const v1601 = &(*v179)[v1600];
simdgroup_load(*v1599, reinterpret_cast<threadgroup half *>(v1601), v774, 0, false);
simdgroup_half8x8 v1602_store; thread simdgroup_half8x8 * v1602 = &v1602_store;uint32_t const v1603 = 576;
threadgroup half_4 * const v1604 = &(*v177)[v1603];
simdgroup_load(*v1602, reinterpret_cast<threadgroup half *>(v1604), v319, 0, false);
simdgroup_multiply_accumulate(*v184, *v1599, *v1602, *v184);
simdgroup_half8x8 v1605_store; thread simdgroup_half8x8 * v1605 = &v1605_store;uint32_t const v1606 = 578;
threadgroup half_4 * const v1607 = &(*v177)[v1606];
simdgroup_load(*v1605, reinterpret_cast<threadgroup half *>(v1607), v319, 0, false);
simdgroup_multiply_accumulate(*v186, *v1599, *v1605, *v186);
simdgroup_half8x8 v1608_store; thread simdgroup_half8x8 * v1608 = &v1608_store;uint32_t const v1609 = 580;
threadgroup half_4 * const v1610 = &(*v177)[v1609];
simdgroup_load(*v1608, reinterpret_cast<threadgroup half *>(v1610), v319, 0, false);
simdgroup_multiply_accumulate(*v187, *v1599, *v1608, *v187);
simdgroup_half8x8 v1611_store; thread simdgroup_half8x8 * v1611 = &v1611_store;uint32_t const v1612 = 582;
threadgroup half_4 * const v1613 = &(*v177)[v1612];
simdgroup_load(*v1611, reinterpret_cast<threadgroup half *>(v1613), v319, 0, false);
simdgroup_multiply_accumulate(*v188, *v1599, *v1611, *v188);
simdgroup_half8x8 v1614_store; thread simdgroup_half8x8 * v1614 = &v1614_store;uint32_t const v1615 = 584;
threadgroup half_4 * const v1616 = &(*v177)[v1615];
simdgroup_load(*v1614, reinterpret_cast<threadgroup half *>(v1616), v319, 0, false);
simdgroup_multiply_accumulate(*v189, *v1599, *v1614, *v189);
simdgroup_half8x8 v1617_store; thread simdgroup_half8x8 * v1617 = &v1617_store;uint32_t const v1618 = 586;
threadgroup half_4 * const v1619 = &(*v177)[v1618];
simdgroup_load(*v1617, reinterpret_cast<threadgroup half *>(v1619), v319, 0, false);
simdgroup_multiply_accumulate(*v190, *v1599, *v1617, *v190);
simdgroup_half8x8 v1620_store; thread simdgroup_half8x8 * v1620 = &v1620_store;uint32_t const v1621 = 588;
threadgroup half_4 * const v1622 = &(*v177)[v1621];
simdgroup_load(*v1620, reinterpret_cast<threadgroup half *>(v1622), v319, 0, false);
simdgroup_multiply_accumulate(*v191, *v1599, *v1620, *v191);
simdgroup_half8x8 v1623_store; thread simdgroup_half8x8 * v1623 = &v1623_store;uint32_t const v1624 = 590;
threadgroup half_4 * const v1625 = &(*v177)[v1624];
simdgroup_load(*v1623, reinterpret_cast<threadgroup half *>(v1625), v319, 0, false);
simdgroup_multiply_accumulate(*v192, *v1599, *v1623, *v192);
simdgroup_half8x8 v1626_store; thread simdgroup_half8x8 * v1626 = &v1626_store;uint32_t const v1627 = v751 + v321;
uint32_t const v1628 = uint32_t(v1627);
threadgroup half_4 * const v1629 = &(*v179)[v1628];
simdgroup_load(*v1626, reinterpret_cast<threadgroup half *>(v1629), v774, 0, false);
simdgroup_half8x8 v1630_store; thread simdgroup_half8x8 * v1630 = &v1630_store;threadgroup half_4 * const v1631 = &(*v177)[v837];
simdgroup_load(*v1630, reinterpret_cast<threadgroup half *>(v1631), v319, 0, false);
simdgroup_multiply_accumulate(*v184, *v1626, *v1630, *v184);
simdgroup_half8x8 v1632_store; thread simdgroup_half8x8 * v1632 = &v1632_store;uint32_t const v1633 = 722;
threadgroup half_4 * const v1634 = &(*v177)[v1633];
simdgroup_load(*v1632, reinterpret_cast<threadgroup half *>(v1634), v319, 0, false);
simdgroup_multiply_accumulate(*v186, *v1626, *v1632, *v186);
simdgroup_half8x8 v1635_store; thread simdgroup_half8x8 * v1635 = &v1635_store;uint32_t const v1636 = 724;
threadgroup half_4 * const v1637 = &(*v177)[v1636];
simdgroup_load(*v1635, reinterpret_cast<threadgroup half *>(v1637), v319, 0, false);
simdgroup_multiply_accumulate(*v187, *v1626, *v1635, *v187);
simdgroup_half8x8 v1638_store; thread simdgroup_half8x8 * v1638 = &v1638_store;uint32_t const v1639 = 726;
threadgroup half_4 * const v1640 = &(*v177)[v1639];
simdgroup_load(*v1638, reinterpret_cast<threadgroup half *>(v1640), v319, 0, false);
simdgroup_multiply_accumulate(*v188, *v1626, *v1638, *v188);
simdgroup_half8x8 v1641_store; thread simdgroup_half8x8 * v1641 = &v1641_store;uint32_t const v1642 = 728;
threadgroup half_4 * const v1643 = &(*v177)[v1642];
simdgroup_load(*v1641, reinterpret_cast<threadgroup half *>(v1643), v319, 0, false);
simdgroup_multiply_accumulate(*v189, *v1626, *v1641, *v189);
simdgroup_half8x8 v1644_store; thread simdgroup_half8x8 * v1644 = &v1644_store;uint32_t const v1645 = 730;
threadgroup half_4 * const v1646 = &(*v177)[v1645];
simdgroup_load(*v1644, reinterpret_cast<threadgroup half *>(v1646), v319, 0, false);
simdgroup_multiply_accumulate(*v190, *v1626, *v1644, *v190);
simdgroup_half8x8 v1647_store; thread simdgroup_half8x8 * v1647 = &v1647_store;uint32_t const v1648 = 732;
threadgroup half_4 * const v1649 = &(*v177)[v1648];
simdgroup_load(*v1647, reinterpret_cast<threadgroup half *>(v1649), v319, 0, false);
simdgroup_multiply_accumulate(*v191, *v1626, *v1647, *v191);
simdgroup_half8x8 v1650_store; thread simdgroup_half8x8 * v1650 = &v1650_store;uint32_t const v1651 = 734;
threadgroup half_4 * const v1652 = &(*v177)[v1651];
simdgroup_load(*v1650, reinterpret_cast<threadgroup half *>(v1652), v319, 0, false);
simdgroup_multiply_accumulate(*v192, *v1626, *v1650, *v192);
simdgroup_half8x8 v1653_store; thread simdgroup_half8x8 * v1653 = &v1653_store;uint32_t const v1654 = v751 + v314;
uint32_t const v1655 = uint32_t(v1654);
threadgroup half_4 * const v1656 = &(*v179)[v1655];
simdgroup_load(*v1653, reinterpret_cast<threadgroup half *>(v1656), v774, 0, false);
simdgroup_half8x8 v1657_store; thread simdgroup_half8x8 * v1657 = &v1657_store;threadgroup half_4 * const v1658 = &(*v177)[v808];
simdgroup_load(*v1657, reinterpret_cast<threadgroup half *>(v1658), v319, 0, false);
simdgroup_multiply_accumulate(*v184, *v1653, *v1657, *v184);
simdgroup_half8x8 v1659_store; thread simdgroup_half8x8 * v1659 = &v1659_store;uint32_t const v1660 = 866;
threadgroup half_4 * const v1661 = &(*v177)[v1660];
simdgroup_load(*v1659, reinterpret_cast<threadgroup half *>(v1661), v319, 0, false);
simdgroup_multiply_accumulate(*v186, *v1653, *v1659, *v186);
simdgroup_half8x8 v1662_store; thread simdgroup_half8x8 * v1662 = &v1662_store;uint32_t const v1663 = 868;
threadgroup half_4 * const v1664 = &(*v177)[v1663];
simdgroup_load(*v1662, reinterpret_cast<threadgroup half *>(v1664), v319, 0, false);
simdgroup_multiply_accumulate(*v187, *v1653, *v1662, *v187);
simdgroup_half8x8 v1665_store; thread simdgroup_half8x8 * v1665 = &v1665_store;uint32_t const v1666 = 870;
threadgroup half_4 * const v1667 = &(*v177)[v1666];
simdgroup_load(*v1665, reinterpret_cast<threadgroup half *>(v1667), v319, 0, false);
simdgroup_multiply_accumulate(*v188, *v1653, *v1665, *v188);
simdgroup_half8x8 v1668_store; thread simdgroup_half8x8 * v1668 = &v1668_store;uint32_t const v1669 = 872;
threadgroup half_4 * const v1670 = &(*v177)[v1669];
simdgroup_load(*v1668, reinterpret_cast<threadgroup half *>(v1670), v319, 0, false);
simdgroup_multiply_accumulate(*v189, *v1653, *v1668, *v189);
simdgroup_half8x8 v1671_store; thread simdgroup_half8x8 * v1671 = &v1671_store;uint32_t const v1672 = 874;
threadgroup half_4 * const v1673 = &(*v177)[v1672];
simdgroup_load(*v1671, reinterpret_cast<threadgroup half *>(v1673), v319, 0, false);
simdgroup_multiply_accumulate(*v190, *v1653, *v1671, *v190);
simdgroup_half8x8 v1674_store; thread simdgroup_half8x8 * v1674 = &v1674_store;uint32_t const v1675 = 876;
threadgroup half_4 * const v1676 = &(*v177)[v1675];
simdgroup_load(*v1674, reinterpret_cast<threadgroup half *>(v1676), v319, 0, false);
simdgroup_multiply_accumulate(*v191, *v1653, *v1674, *v191);
simdgroup_half8x8 v1677_store; thread simdgroup_half8x8 * v1677 = &v1677_store;uint32_t const v1678 = 878;
threadgroup half_4 * const v1679 = &(*v177)[v1678];
simdgroup_load(*v1677, reinterpret_cast<threadgroup half *>(v1679), v319, 0, false);
simdgroup_multiply_accumulate(*v192, *v1653, *v1677, *v192);
simdgroup_half8x8 v1680_store; thread simdgroup_half8x8 * v1680 = &v1680_store;uint32_t const v1681 = v751 + v328;
uint32_t const v1682 = uint32_t(v1681);
threadgroup half_4 * const v1683 = &(*v179)[v1682];
simdgroup_load(*v1680, reinterpret_cast<threadgroup half *>(v1683), v774, 0, false);
simdgroup_half8x8 v1684_store; thread simdgroup_half8x8 * v1684 = &v1684_store;threadgroup half_4 * const v1685 = &(*v177)[v779];
simdgroup_load(*v1684, reinterpret_cast<threadgroup half *>(v1685), v319, 0, false);
simdgroup_multiply_accumulate(*v184, *v1680, *v1684, *v184);
simdgroup_half8x8 v1686_store; thread simdgroup_half8x8 * v1686 = &v1686_store;uint32_t const v1687 = 1010;
threadgroup half_4 * const v1688 = &(*v177)[v1687];
simdgroup_load(*v1686, reinterpret_cast<threadgroup half *>(v1688), v319, 0, false);
simdgroup_multiply_accumulate(*v186, *v1680, *v1686, *v186);
simdgroup_half8x8 v1689_store; thread simdgroup_half8x8 * v1689 = &v1689_store;uint32_t const v1690 = 1012;
threadgroup half_4 * const v1691 = &(*v177)[v1690];
simdgroup_load(*v1689, reinterpret_cast<threadgroup half *>(v1691), v319, 0, false);
simdgroup_multiply_accumulate(*v187, *v1680, *v1689, *v187);
simdgroup_half8x8 v1692_store; thread simdgroup_half8x8 * v1692 = &v1692_store;uint32_t const v1693 = 1014;
threadgroup half_4 * const v1694 = &(*v177)[v1693];
simdgroup_load(*v1692, reinterpret_cast<threadgroup half *>(v1694), v319, 0, false);
simdgroup_multiply_accumulate(*v188, *v1680, *v1692, *v188);
simdgroup_half8x8 v1695_store; thread simdgroup_half8x8 * v1695 = &v1695_store;uint32_t const v1696 = 1016;
threadgroup half_4 * const v1697 = &(*v177)[v1696];
simdgroup_load(*v1695, reinterpret_cast<threadgroup half *>(v1697), v319, 0, false);
simdgroup_multiply_accumulate(*v189, *v1680, *v1695, *v189);
simdgroup_half8x8 v1698_store; thread simdgroup_half8x8 * v1698 = &v1698_store;uint32_t const v1699 = 1018;
threadgroup half_4 * const v1700 = &(*v177)[v1699];
simdgroup_load(*v1698, reinterpret_cast<threadgroup half *>(v1700), v319, 0, false);
simdgroup_multiply_accumulate(*v190, *v1680, *v1698, *v190);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;uint32_t const v1702 = 1020;
threadgroup half_4 * const v1703 = &(*v177)[v1702];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1703), v319, 0, false);
simdgroup_multiply_accumulate(*v191, *v1680, *v1701, *v191);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;uint32_t const v1705 = 1022;
threadgroup half_4 * const v1706 = &(*v177)[v1705];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1706), v319, 0, false);
simdgroup_multiply_accumulate(*v192, *v1680, *v1704, *v192);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1707_store = {};
thread array<float, 1> * v1707 = &v1707_store;float const v1708 = *v207;
float const v1709 = simd_shuffle_xor(v1708, v174);;
float const v1710 = v1708 + v1709;
float const v1711 = simd_shuffle_xor(v1710, v209);;
float const v1712 = v1710 + v1711;
uint32_t const v1713 = reinterpret_cast<const thread uint32_t&>(v1712);
bool const v1714 = v1713 == v86;
float const v1715 = v183 / v1712;
float const v1716 = v1714 ? v185 : v1715;
thread float * const v1717 = &(*v1707)[v21];
*v1717 = v1716;
uint32_t const v1718 = v173 * v174;
uint32_t const v1719 = v168 + v1718;
float const v1720 = *v1717;
uint32_t const v1721 = v1719 + v175;
uint32_t const v1722 = uint32_t(v1721);
uint32_t const v1723 = v1722 * v77;
uint32_t const v1724 = v79 + v1723;
uint32_t const v1725 = 320;
uint32_t const v1726 = v173 * v1725;
uint32_t const v1727 = uint32_t(v1726);
uint32_t const v1728 = 40;
threadgroup float * const v1729 = &(*v178)[v1727];

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1730 = v175 * v1728;
uint32_t const v1731 = v1726 + v1730;
uint32_t const v1732 = v176 * v321;
uint32_t const v1733 = v1731 + v1732;
bool const v1734 = v1721 < v64;
if(v1734) {
float_4 const v1735 = float_4{v185, v185, v185, v185};
float_4 v1736_store;
thread float_4 * v1736 = &v1736_store;*v1736 = v1735;
uint32_t const v1737 = uint32_t(v1733);
threadgroup float * const v1738 = &(*v178)[v1737];
float const v1739 = *v1738;
float const v1740 = v1739 * v1720;
float_4 const v1741 = *v1736;
float_4 const v1742 = [&]{
float_4 tmp = v1741;
tmp.i_0 = v1740;
return tmp;
}();
*v1736 = v1742;
uint32_t const v1743 = v1733 + v112;
uint32_t const v1744 = uint32_t(v1743);
threadgroup float * const v1745 = &(*v178)[v1744];
float const v1746 = *v1745;
float const v1747 = v1746 * v1720;
float_4 const v1748 = *v1736;
float_4 const v1749 = [&]{
float_4 tmp = v1748;
tmp.i_1 = v1747;
return tmp;
}();
*v1736 = v1749;
uint32_t const v1750 = 64;
bool const v1751 = v1732 < v1750;
if(v1751) {
half_2 const v1752 = half_2{v194, v194};
float_4 const v1753 = *v1736;
float const v1754 = v1753.i_0;
half const v1755 = half(v1754);
half_2 const v1756 = [&]{
half_2 tmp = v1752;
tmp.i_0 = v1755;
return tmp;
}();
float const v1757 = v1753.i_1;
half const v1758 = half(v1757);
half_2 const v1759 = [&]{
half_2 tmp = v1756;
tmp.i_1 = v1758;
return tmp;
}();
uint32_t const v1760 = v1724 * v180;
uint32_t const v1761 = v1732 / v321;
uint32_t const v1762 = uint32_t(v1761);
uint32_t const v1763 = v1760 + v1762;
device half_2 * const v1764 = &v4[v1763];
*v1764 = v1759;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1765 = float_4{v185, v185, v185, v185};
float_4 v1766_store;
thread float_4 * v1766 = &v1766_store;*v1766 = v1765;
uint32_t const v1767 = uint32_t(v1733);
threadgroup float * const v1768 = &(*v178)[v1767];
float const v1769 = *v1768;
float const v1770 = v1769 * v1720;
float_4 const v1771 = *v1766;
float_4 const v1772 = [&]{
float_4 tmp = v1771;
tmp.i_0 = v1770;
return tmp;
}();
*v1766 = v1772;
uint32_t const v1773 = v1733 + v112;
uint32_t const v1774 = uint32_t(v1773);
threadgroup float * const v1775 = &(*v178)[v1774];
float const v1776 = *v1775;
float const v1777 = v1776 * v1720;
float_4 const v1778 = *v1766;
float_4 const v1779 = [&]{
float_4 tmp = v1778;
tmp.i_1 = v1777;
return tmp;
}();
*v1766 = v1779;
uint32_t const v1780 = v174 + v1732;
uint32_t const v1781 = 64;
bool const v1782 = v1780 < v1781;
if(v1782) {
half_2 const v1783 = half_2{v194, v194};
float_4 const v1784 = *v1766;
float const v1785 = v1784.i_0;
half const v1786 = half(v1785);
half_2 const v1787 = [&]{
half_2 tmp = v1783;
tmp.i_0 = v1786;
return tmp;
}();
float const v1788 = v1784.i_1;
half const v1789 = half(v1788);
half_2 const v1790 = [&]{
half_2 tmp = v1787;
tmp.i_1 = v1789;
return tmp;
}();
uint32_t const v1791 = v1724 * v180;
uint32_t const v1792 = v1780 / v321;
uint32_t const v1793 = uint32_t(v1792);
uint32_t const v1794 = v1791 + v1793;
device half_2 * const v1795 = &v4[v1794];
*v1795 = v1790;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1796 = float_4{v185, v185, v185, v185};
float_4 v1797_store;
thread float_4 * v1797 = &v1797_store;*v1797 = v1796;
uint32_t const v1798 = uint32_t(v1733);
threadgroup float * const v1799 = &(*v178)[v1798];
float const v1800 = *v1799;
float const v1801 = v1800 * v1720;
float_4 const v1802 = *v1797;
float_4 const v1803 = [&]{
float_4 tmp = v1802;
tmp.i_0 = v1801;
return tmp;
}();
*v1797 = v1803;
uint32_t const v1804 = v1733 + v112;
uint32_t const v1805 = uint32_t(v1804);
threadgroup float * const v1806 = &(*v178)[v1805];
float const v1807 = *v1806;
float const v1808 = v1807 * v1720;
float_4 const v1809 = *v1797;
float_4 const v1810 = [&]{
float_4 tmp = v1809;
tmp.i_1 = v1808;
return tmp;
}();
*v1797 = v1810;
uint32_t const v1811 = v209 + v1732;
uint32_t const v1812 = 64;
bool const v1813 = v1811 < v1812;
if(v1813) {
half_2 const v1814 = half_2{v194, v194};
float_4 const v1815 = *v1797;
float const v1816 = v1815.i_0;
half const v1817 = half(v1816);
half_2 const v1818 = [&]{
half_2 tmp = v1814;
tmp.i_0 = v1817;
return tmp;
}();
float const v1819 = v1815.i_1;
half const v1820 = half(v1819);
half_2 const v1821 = [&]{
half_2 tmp = v1818;
tmp.i_1 = v1820;
return tmp;
}();
uint32_t const v1822 = v1724 * v180;
uint32_t const v1823 = v1811 / v321;
uint32_t const v1824 = uint32_t(v1823);
uint32_t const v1825 = v1822 + v1824;
device half_2 * const v1826 = &v4[v1825];
*v1826 = v1821;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1827 = float_4{v185, v185, v185, v185};
float_4 v1828_store;
thread float_4 * v1828 = &v1828_store;*v1828 = v1827;
uint32_t const v1829 = uint32_t(v1733);
threadgroup float * const v1830 = &(*v178)[v1829];
float const v1831 = *v1830;
float const v1832 = v1831 * v1720;
float_4 const v1833 = *v1828;
float_4 const v1834 = [&]{
float_4 tmp = v1833;
tmp.i_0 = v1832;
return tmp;
}();
*v1828 = v1834;
uint32_t const v1835 = v1733 + v112;
uint32_t const v1836 = uint32_t(v1835);
threadgroup float * const v1837 = &(*v178)[v1836];
float const v1838 = *v1837;
float const v1839 = v1838 * v1720;
float_4 const v1840 = *v1828;
float_4 const v1841 = [&]{
float_4 tmp = v1840;
tmp.i_1 = v1839;
return tmp;
}();
*v1828 = v1841;
uint32_t const v1842 = 24;
uint32_t const v1843 = v1842 + v1732;
uint32_t const v1844 = 64;
bool const v1845 = v1843 < v1844;
if(v1845) {
half_2 const v1846 = half_2{v194, v194};
float_4 const v1847 = *v1828;
float const v1848 = v1847.i_0;
half const v1849 = half(v1848);
half_2 const v1850 = [&]{
half_2 tmp = v1846;
tmp.i_0 = v1849;
return tmp;
}();
float const v1851 = v1847.i_1;
half const v1852 = half(v1851);
half_2 const v1853 = [&]{
half_2 tmp = v1850;
tmp.i_1 = v1852;
return tmp;
}();
uint32_t const v1854 = v1724 * v180;
uint32_t const v1855 = v1843 / v321;
uint32_t const v1856 = uint32_t(v1855);
uint32_t const v1857 = v1854 + v1856;
device half_2 * const v1858 = &v4[v1857];
*v1858 = v1853;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1859 = float_4{v185, v185, v185, v185};
float_4 v1860_store;
thread float_4 * v1860 = &v1860_store;*v1860 = v1859;
uint32_t const v1861 = uint32_t(v1733);
threadgroup float * const v1862 = &(*v178)[v1861];
float const v1863 = *v1862;
float const v1864 = v1863 * v1720;
float_4 const v1865 = *v1860;
float_4 const v1866 = [&]{
float_4 tmp = v1865;
tmp.i_0 = v1864;
return tmp;
}();
*v1860 = v1866;
uint32_t const v1867 = v1733 + v112;
uint32_t const v1868 = uint32_t(v1867);
threadgroup float * const v1869 = &(*v178)[v1868];
float const v1870 = *v1869;
float const v1871 = v1870 * v1720;
float_4 const v1872 = *v1860;
float_4 const v1873 = [&]{
float_4 tmp = v1872;
tmp.i_1 = v1871;
return tmp;
}();
*v1860 = v1873;
uint32_t const v1874 = v140 + v1732;
uint32_t const v1875 = 64;
bool const v1876 = v1874 < v1875;
if(v1876) {
half_2 const v1877 = half_2{v194, v194};
float_4 const v1878 = *v1860;
float const v1879 = v1878.i_0;
half const v1880 = half(v1879);
half_2 const v1881 = [&]{
half_2 tmp = v1877;
tmp.i_0 = v1880;
return tmp;
}();
float const v1882 = v1878.i_1;
half const v1883 = half(v1882);
half_2 const v1884 = [&]{
half_2 tmp = v1881;
tmp.i_1 = v1883;
return tmp;
}();
uint32_t const v1885 = v1724 * v180;
uint32_t const v1886 = v1874 / v321;
uint32_t const v1887 = uint32_t(v1886);
uint32_t const v1888 = v1885 + v1887;
device half_2 * const v1889 = &v4[v1888];
*v1889 = v1884;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1890 = float_4{v185, v185, v185, v185};
float_4 v1891_store;
thread float_4 * v1891 = &v1891_store;*v1891 = v1890;
uint32_t const v1892 = uint32_t(v1733);
threadgroup float * const v1893 = &(*v178)[v1892];
float const v1894 = *v1893;
float const v1895 = v1894 * v1720;
float_4 const v1896 = *v1891;
float_4 const v1897 = [&]{
float_4 tmp = v1896;
tmp.i_0 = v1895;
return tmp;
}();
*v1891 = v1897;
uint32_t const v1898 = v1733 + v112;
uint32_t const v1899 = uint32_t(v1898);
threadgroup float * const v1900 = &(*v178)[v1899];
float const v1901 = *v1900;
float const v1902 = v1901 * v1720;
float_4 const v1903 = *v1891;
float_4 const v1904 = [&]{
float_4 tmp = v1903;
tmp.i_1 = v1902;
return tmp;
}();
*v1891 = v1904;
uint32_t const v1905 = v1728 + v1732;
uint32_t const v1906 = 64;
bool const v1907 = v1905 < v1906;
if(v1907) {
half_2 const v1908 = half_2{v194, v194};
float_4 const v1909 = *v1891;
float const v1910 = v1909.i_0;
half const v1911 = half(v1910);
half_2 const v1912 = [&]{
half_2 tmp = v1908;
tmp.i_0 = v1911;
return tmp;
}();
float const v1913 = v1909.i_1;
half const v1914 = half(v1913);
half_2 const v1915 = [&]{
half_2 tmp = v1912;
tmp.i_1 = v1914;
return tmp;
}();
uint32_t const v1916 = v1724 * v180;
uint32_t const v1917 = v1905 / v321;
uint32_t const v1918 = uint32_t(v1917);
uint32_t const v1919 = v1916 + v1918;
device half_2 * const v1920 = &v4[v1919];
*v1920 = v1915;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1921 = float_4{v185, v185, v185, v185};
float_4 v1922_store;
thread float_4 * v1922 = &v1922_store;*v1922 = v1921;
uint32_t const v1923 = uint32_t(v1733);
threadgroup float * const v1924 = &(*v178)[v1923];
float const v1925 = *v1924;
float const v1926 = v1925 * v1720;
float_4 const v1927 = *v1922;
float_4 const v1928 = [&]{
float_4 tmp = v1927;
tmp.i_0 = v1926;
return tmp;
}();
*v1922 = v1928;
uint32_t const v1929 = v1733 + v112;
uint32_t const v1930 = uint32_t(v1929);
threadgroup float * const v1931 = &(*v178)[v1930];
float const v1932 = *v1931;
float const v1933 = v1932 * v1720;
float_4 const v1934 = *v1922;
float_4 const v1935 = [&]{
float_4 tmp = v1934;
tmp.i_1 = v1933;
return tmp;
}();
*v1922 = v1935;
uint32_t const v1936 = 48;
uint32_t const v1937 = v1936 + v1732;
uint32_t const v1938 = 64;
bool const v1939 = v1937 < v1938;
if(v1939) {
half_2 const v1940 = half_2{v194, v194};
float_4 const v1941 = *v1922;
float const v1942 = v1941.i_0;
half const v1943 = half(v1942);
half_2 const v1944 = [&]{
half_2 tmp = v1940;
tmp.i_0 = v1943;
return tmp;
}();
float const v1945 = v1941.i_1;
half const v1946 = half(v1945);
half_2 const v1947 = [&]{
half_2 tmp = v1944;
tmp.i_1 = v1946;
return tmp;
}();
uint32_t const v1948 = v1724 * v180;
uint32_t const v1949 = v1937 / v321;
uint32_t const v1950 = uint32_t(v1949);
uint32_t const v1951 = v1948 + v1950;
device half_2 * const v1952 = &v4[v1951];
*v1952 = v1947;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1729), v1728);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1734) {
float_4 const v1953 = float_4{v185, v185, v185, v185};
float_4 v1954_store;
thread float_4 * v1954 = &v1954_store;*v1954 = v1953;
uint32_t const v1955 = uint32_t(v1733);
threadgroup float * const v1956 = &(*v178)[v1955];
float const v1957 = *v1956;
float const v1958 = v1957 * v1720;
float_4 const v1959 = *v1954;
float_4 const v1960 = [&]{
float_4 tmp = v1959;
tmp.i_0 = v1958;
return tmp;
}();
*v1954 = v1960;
uint32_t const v1961 = v1733 + v112;
uint32_t const v1962 = uint32_t(v1961);
threadgroup float * const v1963 = &(*v178)[v1962];
float const v1964 = *v1963;
float const v1965 = v1964 * v1720;
float_4 const v1966 = *v1954;
float_4 const v1967 = [&]{
float_4 tmp = v1966;
tmp.i_1 = v1965;
return tmp;
}();
*v1954 = v1967;
uint32_t const v1968 = 56;
uint32_t const v1969 = v1968 + v1732;
uint32_t const v1970 = 64;
bool const v1971 = v1969 < v1970;
if(v1971) {
half_2 const v1972 = half_2{v194, v194};
float_4 const v1973 = *v1954;
float const v1974 = v1973.i_0;
half const v1975 = half(v1974);
half_2 const v1976 = [&]{
half_2 tmp = v1972;
tmp.i_0 = v1975;
return tmp;
}();
float const v1977 = v1973.i_1;
half const v1978 = half(v1977);
half_2 const v1979 = [&]{
half_2 tmp = v1976;
tmp.i_1 = v1978;
return tmp;
}();
uint32_t const v1980 = v1724 * v180;
uint32_t const v1981 = v1969 / v321;
uint32_t const v1982 = uint32_t(v1981);
uint32_t const v1983 = v1980 + v1982;
device half_2 * const v1984 = &v4[v1983];
*v1984 = v1979;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1985 = *v208;
float v1986_store;
thread float * v1986 = &v1986_store;*v1986 = v1985;
float const v1987 = *v1986;
float const v1988 = simd_shuffle_xor(v1987, v174);;
float const v1989 = v1987 + v1988;
*v1986 = v1989;
float const v1990 = *v1986;
float const v1991 = simd_shuffle_xor(v1990, v209);;
float const v1992 = v1990 + v1991;
*v1986 = v1992;
bool const v1993 = v176 == v86;
bool const v1994 = v1734 && v1993;
if(v1994) {
float const v1995 = *v205;
float const v1996 = *v1986;
float const v1997 = log(v1996);float const v1998 = v1995 + v1997;
uint32_t const v1999 = v82 + v1722;
device float * const v2000 = &v5[v1999];
*v2000 = v1998;
}
}
return;
}
