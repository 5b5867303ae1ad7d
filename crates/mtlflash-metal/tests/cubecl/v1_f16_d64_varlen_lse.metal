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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[6];
int32_t scalars_i32[4];
uint32_t scalars_u32[10];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_simdgroup_v13 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v16 [[threadgroups_per_grid]]) {
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
float const v179 = 1;
simdgroup_float8x8 v180_store; thread simdgroup_float8x8 * v180 = &v180_store;float const v181 = 0;
*v180 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v182_store; thread simdgroup_float8x8 * v182 = &v182_store;*v182 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v183_store; thread simdgroup_float8x8 * v183 = &v183_store;*v183 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v184_store; thread simdgroup_float8x8 * v184 = &v184_store;*v184 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v185_store; thread simdgroup_float8x8 * v185 = &v185_store;*v185 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v186_store; thread simdgroup_float8x8 * v186 = &v186_store;*v186 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v187_store; thread simdgroup_float8x8 * v187 = &v187_store;*v187 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_float8x8 v188_store; thread simdgroup_float8x8 * v188 = &v188_store;*v188 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_half8x8 v189_store; thread simdgroup_half8x8 * v189 = &v189_store;half const v190 = 0;
*v189 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v191_store; thread simdgroup_half8x8 * v191 = &v191_store;*v191 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v192_store; thread simdgroup_half8x8 * v192 = &v192_store;*v192 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v193_store; thread simdgroup_half8x8 * v193 = &v193_store;*v193 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v194_store; thread simdgroup_half8x8 * v194 = &v194_store;*v194 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v195_store; thread simdgroup_half8x8 * v195 = &v195_store;*v195 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v196_store; thread simdgroup_half8x8 * v196 = &v196_store;*v196 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
simdgroup_half8x8 v197_store; thread simdgroup_half8x8 * v197 = &v197_store;*v197 = make_filled_simdgroup_matrix<half, 8, 8>(v190);
array<float, 1> v198_store = {};
thread array<float, 1> * v198 = &v198_store;array<float, 1> v199_store = {};
thread array<float, 1> * v199 = &v199_store;array<float, 1> v200_store = {};
thread array<float, 1> * v200 = &v200_store;thread float * const v201 = &(*v198)[v21];
float const v202 = -3.402823470e+38;
*v201 = v202;
thread float * const v203 = &(*v199)[v21];
*v203 = v181;
thread float * const v204 = &(*v200)[v21];
*v204 = v181;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v205 = 16;
uint32_t const v206 = thread_index_in_threadgroup_v14 / v205;
uint32_t const v207 = thread_index_in_threadgroup_v14 % v205;
uint32_t const v208 = v206 / v171;
uint32_t const v209 = v208 * v171;
uint32_t const v210 = v165 + v209;
uint32_t const v211 = v206 % v171;
uint32_t const v212 = v210 + v211;
half_4 const v213 = half_4{v190, v190, v190, v190};
half_4 v214_store;
thread half_4 * v214 = &v214_store;*v214 = v213;
bool const v215 = v212 < v64;
if(v215) {
uint32_t const v216 = uint32_t(v212);
uint32_t const v217 = v216 * v26;
uint32_t const v218 = v69 + v217;
uint32_t const v219 = 4;
uint32_t const v220 = v207 * v219;
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
uint32_t const v231 = v206 * v230;
uint32_t const v232 = v231 + v207;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v174)[v233];
half_4 const v235 = *v214;
*v234 = v235;
uint32_t const v236 = 128;
uint32_t const v237 = thread_index_in_threadgroup_v14 + v236;
uint32_t const v238 = v237 / v205;
uint32_t const v239 = v237 % v205;
uint32_t const v240 = v238 / v171;
uint32_t const v241 = v240 * v171;
uint32_t const v242 = v165 + v241;
uint32_t const v243 = v238 % v171;
uint32_t const v244 = v242 + v243;
half_4 v245_store;
thread half_4 * v245 = &v245_store;*v245 = v213;
bool const v246 = v244 < v64;
if(v246) {
uint32_t const v247 = uint32_t(v244);
uint32_t const v248 = v247 * v26;
uint32_t const v249 = v69 + v248;
uint32_t const v250 = 4;
uint32_t const v251 = v239 * v250;
half_4 v252_store;
thread half_4 * v252 = &v252_store;*v252 = v213;
uint32_t const v253 = 4294967295;
bool const v254 = v251 < v253;
if(v254) {
uint32_t const v255 = v251 / v250;
uint32_t const v256 = uint32_t(v255);
uint32_t const v257 = v249 + v256;
device half_4 const* const v258 = &v1[v257];
half_4 const v259 = *v258;
*v252 = v259;
}
half_4 const v260 = *v252;
*v245 = v260;
}
uint32_t const v261 = v238 * v230;
uint32_t const v262 = v261 + v239;
uint32_t const v263 = uint32_t(v262);
threadgroup half_4 * const v264 = &(*v174)[v263];
half_4 const v265 = *v245;
*v264 = v265;
uint32_t const v266 = 256;
uint32_t const v267 = thread_index_in_threadgroup_v14 + v266;
uint32_t const v268 = v267 / v205;
uint32_t const v269 = v267 % v205;
uint32_t const v270 = v268 / v171;
uint32_t const v271 = v270 * v171;
uint32_t const v272 = v165 + v271;
uint32_t const v273 = v268 % v171;
uint32_t const v274 = v272 + v273;
half_4 v275_store;
thread half_4 * v275 = &v275_store;*v275 = v213;
bool const v276 = v274 < v64;
if(v276) {
uint32_t const v277 = uint32_t(v274);
uint32_t const v278 = v277 * v26;
uint32_t const v279 = v69 + v278;
uint32_t const v280 = 4;
uint32_t const v281 = v269 * v280;
half_4 v282_store;
thread half_4 * v282 = &v282_store;*v282 = v213;
uint32_t const v283 = 4294967295;
bool const v284 = v281 < v283;
if(v284) {
uint32_t const v285 = v281 / v280;
uint32_t const v286 = uint32_t(v285);
uint32_t const v287 = v279 + v286;
device half_4 const* const v288 = &v1[v287];
half_4 const v289 = *v288;
*v282 = v289;
}
half_4 const v290 = *v282;
*v275 = v290;
}
uint32_t const v291 = v268 * v230;
uint32_t const v292 = v291 + v269;
uint32_t const v293 = uint32_t(v292);
threadgroup half_4 * const v294 = &(*v174)[v293];
half_4 const v295 = *v275;
*v294 = v295;
uint32_t const v296 = 384;
uint32_t const v297 = thread_index_in_threadgroup_v14 + v296;
uint32_t const v298 = v297 / v205;
uint32_t const v299 = v297 % v205;
uint32_t const v300 = v298 / v171;
uint32_t const v301 = v300 * v171;
uint32_t const v302 = v165 + v301;
uint32_t const v303 = v298 % v171;
uint32_t const v304 = v302 + v303;
half_4 v305_store;
thread half_4 * v305 = &v305_store;*v305 = v213;
bool const v306 = v304 < v64;
if(v306) {
uint32_t const v307 = uint32_t(v304);
uint32_t const v308 = v307 * v26;
uint32_t const v309 = v69 + v308;
uint32_t const v310 = 4;
uint32_t const v311 = v299 * v310;
half_4 v312_store;
thread half_4 * v312 = &v312_store;*v312 = v213;
uint32_t const v313 = 4294967295;
bool const v314 = v311 < v313;
if(v314) {
uint32_t const v315 = v311 / v310;
uint32_t const v316 = uint32_t(v315);
uint32_t const v317 = v309 + v316;
device half_4 const* const v318 = &v1[v317];
half_4 const v319 = *v318;
*v312 = v319;
}
half_4 const v320 = *v312;
*v305 = v320;
}
uint32_t const v321 = v298 * v230;
uint32_t const v322 = v321 + v299;
uint32_t const v323 = uint32_t(v322);
threadgroup half_4 * const v324 = &(*v174)[v323];
half_4 const v325 = *v305;
*v324 = v325;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v326 = 4;
uint32_t const v327 = v170 / v326;
bool const v328 = v327 == v86;
if(v328) {
uint32_t const v329 = v170 % v326;
uint32_t const v330 = 144;
uint32_t const v331 = v329 * v330;
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = 72;
threadgroup half_4 * const v334 = &(*v174)[v332];
simdgroup_load(*v189, reinterpret_cast<threadgroup half *>(v334), v333, 0, false);
uint32_t const v335 = 2;
uint32_t const v336 = v331 + v335;
uint32_t const v337 = uint32_t(v336);
threadgroup half_4 * const v338 = &(*v174)[v337];
simdgroup_load(*v191, reinterpret_cast<threadgroup half *>(v338), v333, 0, false);
uint32_t const v339 = v331 + v326;
uint32_t const v340 = uint32_t(v339);
threadgroup half_4 * const v341 = &(*v174)[v340];
simdgroup_load(*v192, reinterpret_cast<threadgroup half *>(v341), v333, 0, false);
uint32_t const v342 = 6;
uint32_t const v343 = v331 + v342;
uint32_t const v344 = uint32_t(v343);
threadgroup half_4 * const v345 = &(*v174)[v344];
simdgroup_load(*v193, reinterpret_cast<threadgroup half *>(v345), v333, 0, false);
uint32_t const v346 = v331 + v171;
uint32_t const v347 = uint32_t(v346);
threadgroup half_4 * const v348 = &(*v174)[v347];
simdgroup_load(*v194, reinterpret_cast<threadgroup half *>(v348), v333, 0, false);
uint32_t const v349 = 10;
uint32_t const v350 = v331 + v349;
uint32_t const v351 = uint32_t(v350);
threadgroup half_4 * const v352 = &(*v174)[v351];
simdgroup_load(*v195, reinterpret_cast<threadgroup half *>(v352), v333, 0, false);
uint32_t const v353 = 12;
uint32_t const v354 = v331 + v353;
uint32_t const v355 = uint32_t(v354);
threadgroup half_4 * const v356 = &(*v174)[v355];
simdgroup_load(*v196, reinterpret_cast<threadgroup half *>(v356), v333, 0, false);
uint32_t const v357 = 14;
uint32_t const v358 = v331 + v357;
uint32_t const v359 = uint32_t(v358);
threadgroup half_4 * const v360 = &(*v174)[v359];
simdgroup_load(*v197, reinterpret_cast<threadgroup half *>(v360), v333, 0, false);
}
bool const v361 = thread_index_in_threadgroup_v14 < v171;
if(v361) {
uint32_t const v362 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v363 = &(*v177)[v362];
*v363 = v86;
}
int32_t const v364 = int32_t(v65);
int32_t const v365 = max(v364, v43);
int32_t const v366 = min(v43, v364);
uint32_t const v367 = uint32_t(v366);
uint32_t const v368 = v367 / v138;
int32_t const v369 = 31;
int32_t const v370 = v365 + v369;
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v371 / v138;
uint32_t const v373 = max(v372, v368);
uint32_t const v374 = v367 + v138;
uint32_t const v375 = v374 - v111;
uint32_t const v376 = v375 / v138;
uint32_t const v377 = uint32_t(v365);
uint32_t const v378 = v377 / v138;
uint32_t const v379 = min(v376, v373);
uint32_t const v380 = max(v378, v379);
uint32_t const v381 = min(v380, v373);
bool const v382 = v368 < v373;
if(v382) {
uint32_t const v383 = v368 * v138;
array<half_4, 4> v384_store = {};
thread array<half_4, 4> * v384 = &v384_store;uint32_t const v385 = 4;
array<half_4, 4> v386_store = {};
thread array<half_4, 4> * v386 = &v386_store;uint32_t const v387 = v65 - v111;
uint32_t const v388 = v383 + v206;
uint32_t const v389 = min(v388, v387);
uint32_t const v390 = uint32_t(v389);
uint32_t const v391 = v390 * v28;
uint32_t const v392 = v73 + v391;
uint32_t const v393 = v207 * v326;
half_4 v394_store;
thread half_4 * v394 = &v394_store;*v394 = v213;
uint32_t const v395 = 4294967295;
bool const v396 = v393 < v395;
if(v396) {
uint32_t const v397 = v393 / v326;
uint32_t const v398 = uint32_t(v397);
uint32_t const v399 = v392 + v398;
device half_4 const* const v400 = &v2[v399];
half_4 const v401 = *v400;
*v394 = v401;
}
thread half_4 * const v402 = &(*v384)[v21];
half_4 const v403 = *v394;
*v402 = v403;
uint32_t const v404 = v206 + v171;
uint32_t const v405 = v383 + v404;
uint32_t const v406 = min(v405, v387);
uint32_t const v407 = uint32_t(v406);
uint32_t const v408 = v407 * v28;
uint32_t const v409 = v73 + v408;
half_4 v410_store;
thread half_4 * v410 = &v410_store;*v410 = v213;
if(v396) {
uint32_t const v411 = v393 / v326;
uint32_t const v412 = uint32_t(v411);
uint32_t const v413 = v409 + v412;
device half_4 const* const v414 = &v2[v413];
half_4 const v415 = *v414;
*v410 = v415;
}
thread half_4 * const v416 = &(*v384)[v46];
half_4 const v417 = *v410;
*v416 = v417;
uint32_t const v418 = v206 + v205;
uint32_t const v419 = v383 + v418;
uint32_t const v420 = min(v419, v387);
uint32_t const v421 = uint32_t(v420);
uint32_t const v422 = v421 * v28;
uint32_t const v423 = v73 + v422;
half_4 v424_store;
thread half_4 * v424 = &v424_store;*v424 = v213;
if(v396) {
uint32_t const v425 = v393 / v326;
uint32_t const v426 = uint32_t(v425);
uint32_t const v427 = v423 + v426;
device half_4 const* const v428 = &v2[v427];
half_4 const v429 = *v428;
*v424 = v429;
}
uint32_t const v430 = 2;
thread half_4 * const v431 = &(*v384)[v430];
half_4 const v432 = *v424;
*v431 = v432;
uint32_t const v433 = 24;
uint32_t const v434 = v206 + v433;
uint32_t const v435 = v383 + v434;
uint32_t const v436 = min(v435, v387);
uint32_t const v437 = uint32_t(v436);
uint32_t const v438 = v437 * v28;
uint32_t const v439 = v73 + v438;
half_4 v440_store;
thread half_4 * v440 = &v440_store;*v440 = v213;
if(v396) {
uint32_t const v441 = v393 / v326;
uint32_t const v442 = uint32_t(v441);
uint32_t const v443 = v439 + v442;
device half_4 const* const v444 = &v2[v443];
half_4 const v445 = *v444;
*v440 = v445;
}
uint32_t const v446 = 3;
thread half_4 * const v447 = &(*v384)[v446];
half_4 const v448 = *v440;
*v447 = v448;
uint32_t const v449 = v390 * v30;
uint32_t const v450 = v76 + v449;
half_4 v451_store;
thread half_4 * v451 = &v451_store;*v451 = v213;
if(v396) {
uint32_t const v452 = v393 / v326;
uint32_t const v453 = uint32_t(v452);
uint32_t const v454 = v450 + v453;
device half_4 const* const v455 = &v3[v454];
half_4 const v456 = *v455;
*v451 = v456;
}
thread half_4 * const v457 = &(*v386)[v21];
half_4 const v458 = *v451;
*v457 = v458;
uint32_t const v459 = v407 * v30;
uint32_t const v460 = v76 + v459;
half_4 v461_store;
thread half_4 * v461 = &v461_store;*v461 = v213;
if(v396) {
uint32_t const v462 = v393 / v326;
uint32_t const v463 = uint32_t(v462);
uint32_t const v464 = v460 + v463;
device half_4 const* const v465 = &v3[v464];
half_4 const v466 = *v465;
*v461 = v466;
}
thread half_4 * const v467 = &(*v386)[v46];
half_4 const v468 = *v461;
*v467 = v468;
uint32_t const v469 = v421 * v30;
uint32_t const v470 = v76 + v469;
half_4 v471_store;
thread half_4 * v471 = &v471_store;*v471 = v213;
if(v396) {
uint32_t const v472 = v393 / v326;
uint32_t const v473 = uint32_t(v472);
uint32_t const v474 = v470 + v473;
device half_4 const* const v475 = &v3[v474];
half_4 const v476 = *v475;
*v471 = v476;
}
thread half_4 * const v477 = &(*v386)[v430];
half_4 const v478 = *v471;
*v477 = v478;
uint32_t const v479 = v437 * v30;
uint32_t const v480 = v76 + v479;
half_4 v481_store;
thread half_4 * v481 = &v481_store;*v481 = v213;
if(v396) {
uint32_t const v482 = v393 / v326;
uint32_t const v483 = uint32_t(v482);
uint32_t const v484 = v480 + v483;
device half_4 const* const v485 = &v3[v484];
half_4 const v486 = *v485;
*v481 = v486;
}
thread half_4 * const v487 = &(*v386)[v446];
half_4 const v488 = *v481;
*v487 = v488;
bool const v489 = true;
for(uint32_t v490 = v368; v490 < v373; v490 += v111) {
uint32_t const v491 = v490 * v138;
bool const v492 = v490 >= v379;
bool const v493 = v490 < v381;
bool const v494 = v492 && v493;
uint32_t const v495 = 2;
uint32_t const v496 = v490 % v495;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v497 = *v402;
*v234 = v497;
uint32_t const v498 = v404 * v230;
uint32_t const v499 = v498 + v207;
half_4 const v500 = *v416;
uint32_t const v501 = uint32_t(v499);
threadgroup half_4 * const v502 = &(*v174)[v501];
*v502 = v500;
uint32_t const v503 = v418 * v230;
uint32_t const v504 = v503 + v207;
half_4 const v505 = *v431;
uint32_t const v506 = uint32_t(v504);
threadgroup half_4 * const v507 = &(*v174)[v506];
*v507 = v505;
uint32_t const v508 = v434 * v230;
uint32_t const v509 = v508 + v207;
half_4 const v510 = *v447;
uint32_t const v511 = uint32_t(v509);
threadgroup half_4 * const v512 = &(*v174)[v511];
*v512 = v510;
uint32_t const v513 = 576;
uint32_t const v514 = v513 + v231;
uint32_t const v515 = v514 + v207;
half_4 const v516 = *v457;
uint32_t const v517 = uint32_t(v515);
threadgroup half_4 * const v518 = &(*v174)[v517];
*v518 = v516;
uint32_t const v519 = v513 + v498;
uint32_t const v520 = v519 + v207;
half_4 const v521 = *v467;
uint32_t const v522 = uint32_t(v520);
threadgroup half_4 * const v523 = &(*v174)[v522];
*v523 = v521;
uint32_t const v524 = v513 + v503;
uint32_t const v525 = v524 + v207;
half_4 const v526 = *v477;
uint32_t const v527 = uint32_t(v525);
threadgroup half_4 * const v528 = &(*v174)[v527];
*v528 = v526;
uint32_t const v529 = v513 + v508;
uint32_t const v530 = v529 + v207;
half_4 const v531 = *v487;
uint32_t const v532 = uint32_t(v530);
threadgroup half_4 * const v533 = &(*v174)[v532];
*v533 = v531;
bool const v534 = !v494;
bool const v535 = false;
if(v534) {
half const v536 = v516.i_0;
float const v537 = float(v536);
uint32_t const v538 = reinterpret_cast<const thread uint32_t&>(v537);
uint32_t const v539 = 2139095040;
uint32_t const v540 = v538 & v539;
bool const v541 = v540 == v539;
half const v542 = v516.i_1;
float const v543 = float(v542);
uint32_t const v544 = reinterpret_cast<const thread uint32_t&>(v543);
uint32_t const v545 = v544 & v539;
bool const v546 = v545 == v539;
bool const v547 = v541 || v546;
half const v548 = v516.i_2;
float const v549 = float(v548);
uint32_t const v550 = reinterpret_cast<const thread uint32_t&>(v549);
uint32_t const v551 = v550 & v539;
bool const v552 = v551 == v539;
bool const v553 = v547 || v552;
half const v554 = v516.i_3;
float const v555 = float(v554);
uint32_t const v556 = reinterpret_cast<const thread uint32_t&>(v555);
uint32_t const v557 = v556 & v539;
bool const v558 = v557 == v539;
bool const v559 = v553 || v558;
half const v560 = v521.i_0;
float const v561 = float(v560);
uint32_t const v562 = reinterpret_cast<const thread uint32_t&>(v561);
uint32_t const v563 = v562 & v539;
bool const v564 = v563 == v539;
bool const v565 = v559 || v564;
half const v566 = v521.i_1;
float const v567 = float(v566);
uint32_t const v568 = reinterpret_cast<const thread uint32_t&>(v567);
uint32_t const v569 = v568 & v539;
bool const v570 = v569 == v539;
bool const v571 = v565 || v570;
half const v572 = v521.i_2;
float const v573 = float(v572);
uint32_t const v574 = reinterpret_cast<const thread uint32_t&>(v573);
uint32_t const v575 = v574 & v539;
bool const v576 = v575 == v539;
bool const v577 = v571 || v576;
half const v578 = v521.i_3;
float const v579 = float(v578);
uint32_t const v580 = reinterpret_cast<const thread uint32_t&>(v579);
uint32_t const v581 = v580 & v539;
bool const v582 = v581 == v539;
bool const v583 = v577 || v582;
half const v584 = v526.i_0;
float const v585 = float(v584);
uint32_t const v586 = reinterpret_cast<const thread uint32_t&>(v585);
uint32_t const v587 = v586 & v539;
bool const v588 = v587 == v539;
bool const v589 = v583 || v588;
half const v590 = v526.i_1;
float const v591 = float(v590);
uint32_t const v592 = reinterpret_cast<const thread uint32_t&>(v591);
uint32_t const v593 = v592 & v539;
bool const v594 = v593 == v539;
bool const v595 = v589 || v594;
half const v596 = v526.i_2;
float const v597 = float(v596);
uint32_t const v598 = reinterpret_cast<const thread uint32_t&>(v597);
uint32_t const v599 = v598 & v539;
bool const v600 = v599 == v539;
bool const v601 = v595 || v600;
half const v602 = v526.i_3;
float const v603 = float(v602);
uint32_t const v604 = reinterpret_cast<const thread uint32_t&>(v603);
uint32_t const v605 = v604 & v539;
bool const v606 = v605 == v539;
bool const v607 = v601 || v606;
half const v608 = v531.i_0;
float const v609 = float(v608);
uint32_t const v610 = reinterpret_cast<const thread uint32_t&>(v609);
uint32_t const v611 = v610 & v539;
bool const v612 = v611 == v539;
bool const v613 = v607 || v612;
half const v614 = v531.i_1;
float const v615 = float(v614);
uint32_t const v616 = reinterpret_cast<const thread uint32_t&>(v615);
uint32_t const v617 = v616 & v539;
bool const v618 = v617 == v539;
bool const v619 = v613 || v618;
half const v620 = v531.i_2;
float const v621 = float(v620);
uint32_t const v622 = reinterpret_cast<const thread uint32_t&>(v621);
uint32_t const v623 = v622 & v539;
bool const v624 = v623 == v539;
bool const v625 = v619 || v624;
half const v626 = v531.i_3;
float const v627 = float(v626);
uint32_t const v628 = reinterpret_cast<const thread uint32_t&>(v627);
uint32_t const v629 = v628 & v539;
bool const v630 = v629 == v539;
bool const v631 = v625 || v630;
bool const v632 = simd_any(v631);;
bool const v633 = thread_index_in_simdgroup_v13 == v86;
if(v633) {
uint32_t const v634 = v632 ? v111 : v86;
uint32_t const v635 = v496 * v326;
uint32_t const v636 = v635 + v170;
uint32_t const v637 = uint32_t(v636);
threadgroup uint32_t * const v638 = &(*v177)[v637];
*v638 = v634;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v639 = v490 + v111;
uint32_t const v640 = v639 * v138;
uint32_t const v641 = v640 + v206;
uint32_t const v642 = min(v641, v387);
uint32_t const v643 = uint32_t(v642);
uint32_t const v644 = v643 * v28;
uint32_t const v645 = v73 + v644;
half_4 v646_store;
thread half_4 * v646 = &v646_store;*v646 = v213;
if(v396) {
uint32_t const v647 = v393 / v326;
uint32_t const v648 = uint32_t(v647);
uint32_t const v649 = v645 + v648;
device half_4 const* const v650 = &v2[v649];
half_4 const v651 = *v650;
*v646 = v651;
}
half_4 const v652 = *v646;
*v402 = v652;
uint32_t const v653 = v640 + v404;
uint32_t const v654 = min(v653, v387);
uint32_t const v655 = uint32_t(v654);
uint32_t const v656 = v655 * v28;
uint32_t const v657 = v73 + v656;
half_4 v658_store;
thread half_4 * v658 = &v658_store;*v658 = v213;
if(v396) {
uint32_t const v659 = v393 / v326;
uint32_t const v660 = uint32_t(v659);
uint32_t const v661 = v657 + v660;
device half_4 const* const v662 = &v2[v661];
half_4 const v663 = *v662;
*v658 = v663;
}
half_4 const v664 = *v658;
*v416 = v664;
uint32_t const v665 = v640 + v418;
uint32_t const v666 = min(v665, v387);
uint32_t const v667 = uint32_t(v666);
uint32_t const v668 = v667 * v28;
uint32_t const v669 = v73 + v668;
half_4 v670_store;
thread half_4 * v670 = &v670_store;*v670 = v213;
if(v396) {
uint32_t const v671 = v393 / v326;
uint32_t const v672 = uint32_t(v671);
uint32_t const v673 = v669 + v672;
device half_4 const* const v674 = &v2[v673];
half_4 const v675 = *v674;
*v670 = v675;
}
half_4 const v676 = *v670;
*v431 = v676;
uint32_t const v677 = v640 + v434;
uint32_t const v678 = min(v677, v387);
uint32_t const v679 = uint32_t(v678);
uint32_t const v680 = v679 * v28;
uint32_t const v681 = v73 + v680;
half_4 v682_store;
thread half_4 * v682 = &v682_store;*v682 = v213;
if(v396) {
uint32_t const v683 = v393 / v326;
uint32_t const v684 = uint32_t(v683);
uint32_t const v685 = v681 + v684;
device half_4 const* const v686 = &v2[v685];
half_4 const v687 = *v686;
*v682 = v687;
}
half_4 const v688 = *v682;
*v447 = v688;
uint32_t const v689 = v643 * v30;
uint32_t const v690 = v76 + v689;
half_4 v691_store;
thread half_4 * v691 = &v691_store;*v691 = v213;
if(v396) {
uint32_t const v692 = v393 / v326;
uint32_t const v693 = uint32_t(v692);
uint32_t const v694 = v690 + v693;
device half_4 const* const v695 = &v3[v694];
half_4 const v696 = *v695;
*v691 = v696;
}
half_4 const v697 = *v691;
*v457 = v697;
uint32_t const v698 = v655 * v30;
uint32_t const v699 = v76 + v698;
half_4 v700_store;
thread half_4 * v700 = &v700_store;*v700 = v213;
if(v396) {
uint32_t const v701 = v393 / v326;
uint32_t const v702 = uint32_t(v701);
uint32_t const v703 = v699 + v702;
device half_4 const* const v704 = &v3[v703];
half_4 const v705 = *v704;
*v700 = v705;
}
half_4 const v706 = *v700;
*v467 = v706;
uint32_t const v707 = v667 * v30;
uint32_t const v708 = v76 + v707;
half_4 v709_store;
thread half_4 * v709 = &v709_store;*v709 = v213;
if(v396) {
uint32_t const v710 = v393 / v326;
uint32_t const v711 = uint32_t(v710);
uint32_t const v712 = v708 + v711;
device half_4 const* const v713 = &v3[v712];
half_4 const v714 = *v713;
*v709 = v714;
}
half_4 const v715 = *v709;
*v477 = v715;
uint32_t const v716 = v679 * v30;
uint32_t const v717 = v76 + v716;
half_4 v718_store;
thread half_4 * v718 = &v718_store;*v718 = v213;
if(v396) {
uint32_t const v719 = v393 / v326;
uint32_t const v720 = uint32_t(v719);
uint32_t const v721 = v717 + v720;
device half_4 const* const v722 = &v3[v721];
half_4 const v723 = *v722;
*v718 = v723;
}
half_4 const v724 = *v718;
*v487 = v724;
bool v725_store;
thread bool * v725 = &v725_store;*v725 = v535;
bool const v726 = *v725;
bool v727_store;
thread bool * v727 = &v727_store;if(v726) {
*v727 = v489;
}
 else {
uint32_t const v728 = v496 * v326;
uint32_t const v729 = uint32_t(v728);
threadgroup uint32_t * const v730 = &(*v177)[v729];
uint32_t const v731 = *v730;
bool const v732 = v731 != v86;
*v727 = v732;
}
bool const v733 = *v727;
*v725 = v733;
bool const v734 = *v725;
bool v735_store;
thread bool * v735 = &v735_store;if(v734) {
*v735 = v489;
}
 else {
uint32_t const v736 = v496 * v326;
uint32_t const v737 = v736 + v111;
uint32_t const v738 = uint32_t(v737);
threadgroup uint32_t * const v739 = &(*v177)[v738];
uint32_t const v740 = *v739;
bool const v741 = v740 != v86;
*v735 = v741;
}
bool const v742 = *v735;
*v725 = v742;
bool const v743 = *v725;
bool v744_store;
thread bool * v744 = &v744_store;if(v743) {
*v744 = v489;
}
 else {
uint32_t const v745 = v496 * v326;
uint32_t const v746 = v745 + v495;
uint32_t const v747 = uint32_t(v746);
threadgroup uint32_t * const v748 = &(*v177)[v747];
uint32_t const v749 = *v748;
bool const v750 = v749 != v86;
*v744 = v750;
}
bool const v751 = *v744;
*v725 = v751;
bool const v752 = *v725;
bool v753_store;
thread bool * v753 = &v753_store;if(v752) {
*v753 = v489;
}
 else {
uint32_t const v754 = v496 * v326;
uint32_t const v755 = 3;
uint32_t const v756 = v754 + v755;
uint32_t const v757 = uint32_t(v756);
threadgroup uint32_t * const v758 = &(*v177)[v757];
uint32_t const v759 = *v758;
bool const v760 = v759 != v86;
*v753 = v760;
}
bool const v761 = *v753;
*v725 = v761;
bool v762_store;
thread bool * v762 = &v762_store;if(v494) {
*v762 = v489;
}
 else {
*v762 = v535;
}
uint32_t const v763 = 320;
uint32_t const v764 = v170 * v763;
uint32_t const v765 = 80;
uint32_t const v766 = v170 * v765;
simdgroup_float8x8 v767_store; thread simdgroup_float8x8 * v767 = &v767_store;*v767 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 72;
threadgroup half_4 * const v770 = &(*v174)[v21];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v770), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v189, *v768, *v767);
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;threadgroup half_4 * const v772 = &(*v174)[v430];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v772), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v191, *v771, *v767);
simdgroup_half8x8 v773_store; thread simdgroup_half8x8 * v773 = &v773_store;threadgroup half_4 * const v774 = &(*v174)[v385];
simdgroup_load(*v773, reinterpret_cast<threadgroup half *>(v774), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v192, *v773, *v767);
uint32_t const v775 = 6;
simdgroup_half8x8 v776_store; thread simdgroup_half8x8 * v776 = &v776_store;uint32_t const v777 = 6;
threadgroup half_4 * const v778 = &(*v174)[v777];
simdgroup_load(*v776, reinterpret_cast<threadgroup half *>(v778), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v193, *v776, *v767);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;threadgroup half_4 * const v780 = &(*v174)[v178];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v780), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v194, *v779, *v767);
uint32_t const v781 = 10;
simdgroup_half8x8 v782_store; thread simdgroup_half8x8 * v782 = &v782_store;uint32_t const v783 = 10;
threadgroup half_4 * const v784 = &(*v174)[v783];
simdgroup_load(*v782, reinterpret_cast<threadgroup half *>(v784), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v195, *v782, *v767);
simdgroup_half8x8 v785_store; thread simdgroup_half8x8 * v785 = &v785_store;uint32_t const v786 = 12;
threadgroup half_4 * const v787 = &(*v174)[v786];
simdgroup_load(*v785, reinterpret_cast<threadgroup half *>(v787), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v196, *v785, *v767);
simdgroup_half8x8 v788_store; thread simdgroup_half8x8 * v788 = &v788_store;uint32_t const v789 = 14;
threadgroup half_4 * const v790 = &(*v174)[v789];
simdgroup_load(*v788, reinterpret_cast<threadgroup half *>(v790), v769, 0, true);
simdgroup_multiply_accumulate(*v767, *v197, *v788, *v767);
uint32_t const v791 = uint32_t(v764);
uint32_t const v792 = 40;
threadgroup float * const v793 = &(*v175)[v791];

simdgroup_store(*v767, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v794_store; thread simdgroup_float8x8 * v794 = &v794_store;*v794 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_half8x8 v795_store; thread simdgroup_half8x8 * v795 = &v795_store;uint32_t const v796 = 144;
uint32_t const v797 = 1008;
threadgroup half_4 * const v798 = &(*v174)[v796];
simdgroup_load(*v795, reinterpret_cast<threadgroup half *>(v798), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v189, *v795, *v794);
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;uint32_t const v800 = 146;
threadgroup half_4 * const v801 = &(*v174)[v800];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v801), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v191, *v799, *v794);
simdgroup_half8x8 v802_store; thread simdgroup_half8x8 * v802 = &v802_store;uint32_t const v803 = 148;
threadgroup half_4 * const v804 = &(*v174)[v803];
simdgroup_load(*v802, reinterpret_cast<threadgroup half *>(v804), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v192, *v802, *v794);
simdgroup_half8x8 v805_store; thread simdgroup_half8x8 * v805 = &v805_store;uint32_t const v806 = 150;
threadgroup half_4 * const v807 = &(*v174)[v806];
simdgroup_load(*v805, reinterpret_cast<threadgroup half *>(v807), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v193, *v805, *v794);
simdgroup_half8x8 v808_store; thread simdgroup_half8x8 * v808 = &v808_store;uint32_t const v809 = 152;
threadgroup half_4 * const v810 = &(*v174)[v809];
simdgroup_load(*v808, reinterpret_cast<threadgroup half *>(v810), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v194, *v808, *v794);
simdgroup_half8x8 v811_store; thread simdgroup_half8x8 * v811 = &v811_store;uint32_t const v812 = 154;
threadgroup half_4 * const v813 = &(*v174)[v812];
simdgroup_load(*v811, reinterpret_cast<threadgroup half *>(v813), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v195, *v811, *v794);
simdgroup_half8x8 v814_store; thread simdgroup_half8x8 * v814 = &v814_store;uint32_t const v815 = 156;
threadgroup half_4 * const v816 = &(*v174)[v815];
simdgroup_load(*v814, reinterpret_cast<threadgroup half *>(v816), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v196, *v814, *v794);
simdgroup_half8x8 v817_store; thread simdgroup_half8x8 * v817 = &v817_store;uint32_t const v818 = 158;
threadgroup half_4 * const v819 = &(*v174)[v818];
simdgroup_load(*v817, reinterpret_cast<threadgroup half *>(v819), v769, 0, true);
simdgroup_multiply_accumulate(*v794, *v197, *v817, *v794);
uint32_t const v820 = v764 + v171;
uint32_t const v821 = uint32_t(v820);
threadgroup float * const v822 = &(*v175)[v821];

simdgroup_store(*v794, reinterpret_cast<threadgroup float *>(v822), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v823_store; thread simdgroup_float8x8 * v823 = &v823_store;*v823 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_half8x8 v824_store; thread simdgroup_half8x8 * v824 = &v824_store;uint32_t const v825 = 288;
uint32_t const v826 = 864;
threadgroup half_4 * const v827 = &(*v174)[v825];
simdgroup_load(*v824, reinterpret_cast<threadgroup half *>(v827), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v189, *v824, *v823);
simdgroup_half8x8 v828_store; thread simdgroup_half8x8 * v828 = &v828_store;uint32_t const v829 = 290;
threadgroup half_4 * const v830 = &(*v174)[v829];
simdgroup_load(*v828, reinterpret_cast<threadgroup half *>(v830), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v191, *v828, *v823);
simdgroup_half8x8 v831_store; thread simdgroup_half8x8 * v831 = &v831_store;uint32_t const v832 = 292;
threadgroup half_4 * const v833 = &(*v174)[v832];
simdgroup_load(*v831, reinterpret_cast<threadgroup half *>(v833), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v192, *v831, *v823);
simdgroup_half8x8 v834_store; thread simdgroup_half8x8 * v834 = &v834_store;uint32_t const v835 = 294;
threadgroup half_4 * const v836 = &(*v174)[v835];
simdgroup_load(*v834, reinterpret_cast<threadgroup half *>(v836), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v193, *v834, *v823);
simdgroup_half8x8 v837_store; thread simdgroup_half8x8 * v837 = &v837_store;uint32_t const v838 = 296;
threadgroup half_4 * const v839 = &(*v174)[v838];
simdgroup_load(*v837, reinterpret_cast<threadgroup half *>(v839), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v194, *v837, *v823);
simdgroup_half8x8 v840_store; thread simdgroup_half8x8 * v840 = &v840_store;uint32_t const v841 = 298;
threadgroup half_4 * const v842 = &(*v174)[v841];
simdgroup_load(*v840, reinterpret_cast<threadgroup half *>(v842), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v195, *v840, *v823);
simdgroup_half8x8 v843_store; thread simdgroup_half8x8 * v843 = &v843_store;uint32_t const v844 = 300;
threadgroup half_4 * const v845 = &(*v174)[v844];
simdgroup_load(*v843, reinterpret_cast<threadgroup half *>(v845), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v196, *v843, *v823);
simdgroup_half8x8 v846_store; thread simdgroup_half8x8 * v846 = &v846_store;uint32_t const v847 = 302;
threadgroup half_4 * const v848 = &(*v174)[v847];
simdgroup_load(*v846, reinterpret_cast<threadgroup half *>(v848), v769, 0, true);
simdgroup_multiply_accumulate(*v823, *v197, *v846, *v823);
uint32_t const v849 = v764 + v205;
uint32_t const v850 = uint32_t(v849);
threadgroup float * const v851 = &(*v175)[v850];

simdgroup_store(*v823, reinterpret_cast<threadgroup float *>(v851), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v852_store; thread simdgroup_float8x8 * v852 = &v852_store;*v852 = make_filled_simdgroup_matrix<float, 8, 8>(v181);
simdgroup_half8x8 v853_store; thread simdgroup_half8x8 * v853 = &v853_store;uint32_t const v854 = 432;
uint32_t const v855 = 720;
threadgroup half_4 * const v856 = &(*v174)[v854];
simdgroup_load(*v853, reinterpret_cast<threadgroup half *>(v856), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v189, *v853, *v852);
simdgroup_half8x8 v857_store; thread simdgroup_half8x8 * v857 = &v857_store;uint32_t const v858 = 434;
threadgroup half_4 * const v859 = &(*v174)[v858];
simdgroup_load(*v857, reinterpret_cast<threadgroup half *>(v859), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v191, *v857, *v852);
simdgroup_half8x8 v860_store; thread simdgroup_half8x8 * v860 = &v860_store;uint32_t const v861 = 436;
threadgroup half_4 * const v862 = &(*v174)[v861];
simdgroup_load(*v860, reinterpret_cast<threadgroup half *>(v862), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v192, *v860, *v852);
simdgroup_half8x8 v863_store; thread simdgroup_half8x8 * v863 = &v863_store;uint32_t const v864 = 438;
threadgroup half_4 * const v865 = &(*v174)[v864];
simdgroup_load(*v863, reinterpret_cast<threadgroup half *>(v865), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v193, *v863, *v852);
simdgroup_half8x8 v866_store; thread simdgroup_half8x8 * v866 = &v866_store;uint32_t const v867 = 440;
threadgroup half_4 * const v868 = &(*v174)[v867];
simdgroup_load(*v866, reinterpret_cast<threadgroup half *>(v868), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v194, *v866, *v852);
simdgroup_half8x8 v869_store; thread simdgroup_half8x8 * v869 = &v869_store;uint32_t const v870 = 442;
threadgroup half_4 * const v871 = &(*v174)[v870];
simdgroup_load(*v869, reinterpret_cast<threadgroup half *>(v871), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v195, *v869, *v852);
simdgroup_half8x8 v872_store; thread simdgroup_half8x8 * v872 = &v872_store;uint32_t const v873 = 444;
threadgroup half_4 * const v874 = &(*v174)[v873];
simdgroup_load(*v872, reinterpret_cast<threadgroup half *>(v874), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v196, *v872, *v852);
simdgroup_half8x8 v875_store; thread simdgroup_half8x8 * v875 = &v875_store;uint32_t const v876 = 446;
threadgroup half_4 * const v877 = &(*v174)[v876];
simdgroup_load(*v875, reinterpret_cast<threadgroup half *>(v877), v769, 0, true);
simdgroup_multiply_accumulate(*v852, *v197, *v875, *v852);
uint32_t const v878 = v764 + v433;
uint32_t const v879 = uint32_t(v878);
threadgroup float * const v880 = &(*v175)[v879];

simdgroup_store(*v852, reinterpret_cast<threadgroup float *>(v880), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v881_store = {};
thread array<float, 8> * v881 = &v881_store;uint32_t const v882 = v173 * v171;
uint32_t const v883 = v491 + v882;
uint32_t const v884 = v172 * v792;
uint32_t const v885 = v764 + v884;
uint32_t const v886 = v885 + v882;
uint32_t const v887 = uint32_t(v886);
threadgroup float * const v888 = &(*v175)[v887];
float const v889 = *v888;
float v890_store;
thread float * v890 = &v890_store;*v890 = v202;
bool const v891 = *v762;
bool v892_store;
thread bool * v892 = &v892_store;if(v891) {
*v892 = v489;
}
 else {
bool const v893 = v883 < v65;
bool v894_store;
thread bool * v894 = &v894_store;if(v893) {
*v894 = v489;
}
 else {
*v894 = v535;
}
bool const v895 = *v894;
*v892 = v895;
}
bool const v896 = *v892;
if(v896) {
float const v897 = v889 * v24;
*v890 = v897;
}
thread float * const v898 = &(*v881)[v21];
float const v899 = *v890;
*v898 = v899;
float const v900 = max(v202, v899);
uint32_t const v901 = v882 + v111;
uint32_t const v902 = v491 + v901;
uint32_t const v903 = v885 + v901;
uint32_t const v904 = uint32_t(v903);
threadgroup float * const v905 = &(*v175)[v904];
float const v906 = *v905;
float v907_store;
thread float * v907 = &v907_store;*v907 = v202;
bool const v908 = *v762;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
*v909 = v489;
}
 else {
bool const v910 = v902 < v65;
bool v911_store;
thread bool * v911 = &v911_store;if(v910) {
*v911 = v489;
}
 else {
*v911 = v535;
}
bool const v912 = *v911;
*v909 = v912;
}
bool const v913 = *v909;
if(v913) {
float const v914 = v906 * v24;
*v907 = v914;
}
thread float * const v915 = &(*v881)[v46];
float const v916 = *v907;
*v915 = v916;
float const v917 = max(v900, v916);
uint32_t const v918 = v882 + v495;
uint32_t const v919 = v491 + v918;
uint32_t const v920 = v885 + v918;
uint32_t const v921 = uint32_t(v920);
threadgroup float * const v922 = &(*v175)[v921];
float const v923 = *v922;
float v924_store;
thread float * v924 = &v924_store;*v924 = v202;
bool const v925 = *v762;
bool v926_store;
thread bool * v926 = &v926_store;if(v925) {
*v926 = v489;
}
 else {
bool const v927 = v919 < v65;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v489;
}
 else {
*v928 = v535;
}
bool const v929 = *v928;
*v926 = v929;
}
bool const v930 = *v926;
if(v930) {
float const v931 = v923 * v24;
*v924 = v931;
}
thread float * const v932 = &(*v881)[v430];
float const v933 = *v924;
*v932 = v933;
float const v934 = max(v917, v933);
uint32_t const v935 = 3;
uint32_t const v936 = v882 + v935;
uint32_t const v937 = v491 + v936;
uint32_t const v938 = v885 + v936;
uint32_t const v939 = uint32_t(v938);
threadgroup float * const v940 = &(*v175)[v939];
float const v941 = *v940;
float v942_store;
thread float * v942 = &v942_store;*v942 = v202;
bool const v943 = *v762;
bool v944_store;
thread bool * v944 = &v944_store;if(v943) {
*v944 = v489;
}
 else {
bool const v945 = v937 < v65;
bool v946_store;
thread bool * v946 = &v946_store;if(v945) {
*v946 = v489;
}
 else {
*v946 = v535;
}
bool const v947 = *v946;
*v944 = v947;
}
bool const v948 = *v944;
if(v948) {
float const v949 = v941 * v24;
*v942 = v949;
}
thread float * const v950 = &(*v881)[v446];
float const v951 = *v942;
*v950 = v951;
float const v952 = max(v934, v951);
uint32_t const v953 = v882 + v326;
uint32_t const v954 = v491 + v953;
uint32_t const v955 = v885 + v953;
uint32_t const v956 = uint32_t(v955);
threadgroup float * const v957 = &(*v175)[v956];
float const v958 = *v957;
float v959_store;
thread float * v959 = &v959_store;*v959 = v202;
bool const v960 = *v762;
bool v961_store;
thread bool * v961 = &v961_store;if(v960) {
*v961 = v489;
}
 else {
bool const v962 = v954 < v65;
bool v963_store;
thread bool * v963 = &v963_store;if(v962) {
*v963 = v489;
}
 else {
*v963 = v535;
}
bool const v964 = *v963;
*v961 = v964;
}
bool const v965 = *v961;
if(v965) {
float const v966 = v958 * v24;
*v959 = v966;
}
thread float * const v967 = &(*v881)[v385];
float const v968 = *v959;
*v967 = v968;
float const v969 = max(v952, v968);
uint32_t const v970 = 5;
uint32_t const v971 = v882 + v970;
uint32_t const v972 = v491 + v971;
uint32_t const v973 = v885 + v971;
uint32_t const v974 = uint32_t(v973);
threadgroup float * const v975 = &(*v175)[v974];
float const v976 = *v975;
float v977_store;
thread float * v977 = &v977_store;*v977 = v202;
bool const v978 = *v762;
bool v979_store;
thread bool * v979 = &v979_store;if(v978) {
*v979 = v489;
}
 else {
bool const v980 = v972 < v65;
bool v981_store;
thread bool * v981 = &v981_store;if(v980) {
*v981 = v489;
}
 else {
*v981 = v535;
}
bool const v982 = *v981;
*v979 = v982;
}
bool const v983 = *v979;
if(v983) {
float const v984 = v976 * v24;
*v977 = v984;
}
uint32_t const v985 = 5;
thread float * const v986 = &(*v881)[v985];
float const v987 = *v977;
*v986 = v987;
float const v988 = max(v969, v987);
uint32_t const v989 = v882 + v775;
uint32_t const v990 = v491 + v989;
uint32_t const v991 = v885 + v989;
uint32_t const v992 = uint32_t(v991);
threadgroup float * const v993 = &(*v175)[v992];
float const v994 = *v993;
float v995_store;
thread float * v995 = &v995_store;*v995 = v202;
bool const v996 = *v762;
bool v997_store;
thread bool * v997 = &v997_store;if(v996) {
*v997 = v489;
}
 else {
bool const v998 = v990 < v65;
bool v999_store;
thread bool * v999 = &v999_store;if(v998) {
*v999 = v489;
}
 else {
*v999 = v535;
}
bool const v1000 = *v999;
*v997 = v1000;
}
bool const v1001 = *v997;
if(v1001) {
float const v1002 = v994 * v24;
*v995 = v1002;
}
thread float * const v1003 = &(*v881)[v777];
float const v1004 = *v995;
*v1003 = v1004;
float const v1005 = max(v988, v1004);
uint32_t const v1006 = 7;
uint32_t const v1007 = v882 + v1006;
uint32_t const v1008 = v491 + v1007;
uint32_t const v1009 = v885 + v1007;
uint32_t const v1010 = uint32_t(v1009);
threadgroup float * const v1011 = &(*v175)[v1010];
float const v1012 = *v1011;
float v1013_store;
thread float * v1013 = &v1013_store;*v1013 = v202;
bool const v1014 = *v762;
bool v1015_store;
thread bool * v1015 = &v1015_store;if(v1014) {
*v1015 = v489;
}
 else {
bool const v1016 = v1008 < v65;
bool v1017_store;
thread bool * v1017 = &v1017_store;if(v1016) {
*v1017 = v489;
}
 else {
*v1017 = v535;
}
bool const v1018 = *v1017;
*v1015 = v1018;
}
bool const v1019 = *v1015;
if(v1019) {
float const v1020 = v1012 * v24;
*v1013 = v1020;
}
uint32_t const v1021 = 7;
thread float * const v1022 = &(*v881)[v1021];
float const v1023 = *v1013;
*v1022 = v1023;
float const v1024 = max(v1005, v1023);
float const v1025 = simd_shuffle_xor(v1024, v171);;
float const v1026 = max(v1024, v1025);
float const v1027 = simd_shuffle_xor(v1026, v205);;
float const v1028 = max(v1026, v1027);
float const v1029 = *v201;
float const v1030 = 5.54517698;
float const v1031 = v1029 + v1030;
bool const v1032 = v1028 > v1031;
float const v1033 = v1032 ? v1028 : v1029;
float const v1034 = v1029 - v1033;
float const v1035 = exp(v1034);bool const v1036 = v1033 != v1029;
bool v1037_store;
thread bool * v1037 = &v1037_store;if(v1036) {
bool const v1038 = v1029 != v202;
*v1037 = v1038;
}
 else {
*v1037 = v535;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1039 = *v1037;
bool const v1040 = simd_any(v1039);;
if(v1040) {

simdgroup_store(*v180, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1041 = v173 * v495;
uint32_t const v1042 = v885 + v1041;
uint32_t const v1043 = uint32_t(v1042);
threadgroup float * const v1044 = &(*v175)[v1043];
float const v1045 = *v1044;
float const v1046 = v1045 * v1035;
*v1044 = v1046;
uint32_t const v1047 = v1042 + v111;
uint32_t const v1048 = uint32_t(v1047);
threadgroup float * const v1049 = &(*v175)[v1048];
float const v1050 = *v1049;
float const v1051 = v1050 * v1035;
*v1049 = v1051;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v180, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1052 = *v1044;
float const v1053 = v1052 * v1035;
*v1044 = v1053;
float const v1054 = *v1049;
float const v1055 = v1054 * v1035;
*v1049 = v1055;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1056 = *v1044;
float const v1057 = v1056 * v1035;
*v1044 = v1057;
float const v1058 = *v1049;
float const v1059 = v1058 * v1035;
*v1049 = v1059;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1060 = *v1044;
float const v1061 = v1060 * v1035;
*v1044 = v1061;
float const v1062 = *v1049;
float const v1063 = v1062 * v1035;
*v1049 = v1063;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1064 = *v1044;
float const v1065 = v1064 * v1035;
*v1044 = v1065;
float const v1066 = *v1049;
float const v1067 = v1066 * v1035;
*v1049 = v1067;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1068 = *v1044;
float const v1069 = v1068 * v1035;
*v1044 = v1069;
float const v1070 = *v1049;
float const v1071 = v1070 * v1035;
*v1049 = v1071;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1072 = *v1044;
float const v1073 = v1072 * v1035;
*v1044 = v1073;
float const v1074 = *v1049;
float const v1075 = v1074 * v1035;
*v1049 = v1075;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1076 = *v1044;
float const v1077 = v1076 * v1035;
*v1044 = v1077;
float const v1078 = *v1049;
float const v1079 = v1078 * v1035;
*v1049 = v1079;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v188, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v201 = v1033;
float const v1080 = *v898;
uint32_t const v1081 = reinterpret_cast<const thread uint32_t&>(v1080);
uint32_t const v1082 = 4286578687;
bool const v1083 = v1081 == v1082;
float const v1084 = v1080 - v1033;
float const v1085 = exp(v1084);float const v1086 = v1083 ? v181 : v1085;
half const v1087 = half(v1086);
half_4 const v1088 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1087;
return tmp;
}();
float const v1089 = *v915;
uint32_t const v1090 = reinterpret_cast<const thread uint32_t&>(v1089);
bool const v1091 = v1090 == v1082;
float const v1092 = v1089 - v1033;
float const v1093 = exp(v1092);float const v1094 = v1091 ? v181 : v1093;
float const v1095 = v1086 + v1094;
half const v1096 = half(v1094);
half_4 const v1097 = [&]{
half_4 tmp = v1088;
tmp.i_1 = v1096;
return tmp;
}();
float const v1098 = *v932;
uint32_t const v1099 = reinterpret_cast<const thread uint32_t&>(v1098);
bool const v1100 = v1099 == v1082;
float const v1101 = v1098 - v1033;
float const v1102 = exp(v1101);float const v1103 = v1100 ? v181 : v1102;
float const v1104 = v1095 + v1103;
half const v1105 = half(v1103);
half_4 const v1106 = [&]{
half_4 tmp = v1097;
tmp.i_2 = v1105;
return tmp;
}();
float const v1107 = *v950;
uint32_t const v1108 = reinterpret_cast<const thread uint32_t&>(v1107);
bool const v1109 = v1108 == v1082;
float const v1110 = v1107 - v1033;
float const v1111 = exp(v1110);float const v1112 = v1109 ? v181 : v1111;
float const v1113 = v1104 + v1112;
half const v1114 = half(v1112);
half_4 const v1115 = [&]{
half_4 tmp = v1106;
tmp.i_3 = v1114;
return tmp;
}();
uint32_t const v1116 = v172 * v781;
uint32_t const v1117 = v766 + v1116;
uint32_t const v1118 = v173 * v495;
uint32_t const v1119 = v1117 + v1118;
uint32_t const v1120 = uint32_t(v1119);
threadgroup half_4 * const v1121 = &(*v176)[v1120];
*v1121 = v1115;
float const v1122 = *v967;
uint32_t const v1123 = reinterpret_cast<const thread uint32_t&>(v1122);
bool const v1124 = v1123 == v1082;
float const v1125 = v1122 - v1033;
float const v1126 = exp(v1125);float const v1127 = v1124 ? v181 : v1126;
float const v1128 = v1113 + v1127;
half const v1129 = half(v1127);
half_4 const v1130 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1129;
return tmp;
}();
float const v1131 = *v986;
uint32_t const v1132 = reinterpret_cast<const thread uint32_t&>(v1131);
bool const v1133 = v1132 == v1082;
float const v1134 = v1131 - v1033;
float const v1135 = exp(v1134);float const v1136 = v1133 ? v181 : v1135;
float const v1137 = v1128 + v1136;
half const v1138 = half(v1136);
half_4 const v1139 = [&]{
half_4 tmp = v1130;
tmp.i_1 = v1138;
return tmp;
}();
float const v1140 = *v1003;
uint32_t const v1141 = reinterpret_cast<const thread uint32_t&>(v1140);
bool const v1142 = v1141 == v1082;
float const v1143 = v1140 - v1033;
float const v1144 = exp(v1143);float const v1145 = v1142 ? v181 : v1144;
float const v1146 = v1137 + v1145;
half const v1147 = half(v1145);
half_4 const v1148 = [&]{
half_4 tmp = v1139;
tmp.i_2 = v1147;
return tmp;
}();
float const v1149 = *v1022;
uint32_t const v1150 = reinterpret_cast<const thread uint32_t&>(v1149);
bool const v1151 = v1150 == v1082;
float const v1152 = v1149 - v1033;
float const v1153 = exp(v1152);float const v1154 = v1151 ? v181 : v1153;
float const v1155 = v1146 + v1154;
half const v1156 = half(v1154);
half_4 const v1157 = [&]{
half_4 tmp = v1148;
tmp.i_3 = v1156;
return tmp;
}();
uint32_t const v1158 = v1119 + v111;
uint32_t const v1159 = uint32_t(v1158);
threadgroup half_4 * const v1160 = &(*v176)[v1159];
*v1160 = v1157;
float const v1161 = *v203;
float const v1162 = fma(v1161, v1035, v1155);
*v203 = v1162;
float const v1163 = *v204;
float const v1164 = fma(v1163, v1035, v1155);
*v204 = v1164;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1165 = *v762;
bool const v1166 = !v1165;
bool const v1167 = *v725;
bool const v1168 = v1167 && v1166;
if(v1168) {

simdgroup_store(*v180, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1169 = v885 + v1118;
for(uint32_t v1170 = v86; v1170 < v138; v1170 += v111) {
uint32_t const v1171 = v1170 / v326;
uint32_t const v1172 = v1117 + v1171;
uint32_t const v1173 = uint32_t(v1172);
threadgroup half_4 * const v1174 = &(*v176)[v1173];
half_4 const v1175 = *v1174;
uint32_t const v1176 = v1170 % v326;
half const v1177 = v1175.i_0;
float const v1178 = float(v1177);
float v1179_store;
thread float * v1179 = &v1179_store;*v1179 = v1178;
bool const v1180 = v1176 == v111;
if(v1180) {
half const v1181 = v1175.i_1;
float const v1182 = float(v1181);
*v1179 = v1182;
}
bool const v1183 = v1176 == v495;
if(v1183) {
half const v1184 = v1175.i_2;
float const v1185 = float(v1184);
*v1179 = v1185;
}
bool const v1186 = v1176 == v935;
if(v1186) {
half const v1187 = v1175.i_3;
float const v1188 = float(v1187);
*v1179 = v1188;
}
float const v1189 = *v1179;
uint32_t const v1190 = reinterpret_cast<const thread uint32_t&>(v1189);
bool const v1191 = v1190 == v86;
bool const v1192 = !v1191;
if(v1192) {
uint32_t const v1193 = v1170 * v230;
uint32_t const v1194 = v513 + v1193;
uint32_t const v1195 = v1118 / v326;
uint32_t const v1196 = v1194 + v1195;
uint32_t const v1197 = uint32_t(v1196);
threadgroup half_4 * const v1198 = &(*v174)[v1197];
half_4 const v1199 = *v1198;
half const v1200 = v1199.i_0;
float const v1201 = float(v1200);
float v1202_store;
thread float * v1202 = &v1202_store;*v1202 = v1201;
uint32_t const v1203 = v173 % v495;
bool const v1204 = v1203 == v111;
if(v1204) {
half const v1205 = v1199.i_2;
float const v1206 = float(v1205);
*v1202 = v1206;
}
uint32_t const v1207 = uint32_t(v1169);
float const v1208 = *v1179;
float const v1209 = *v1202;
threadgroup float * const v1210 = &(*v175)[v1207];
float const v1211 = *v1210;
float const v1212 = fma(v1208, v1209, v1211);
*v1210 = v1212;
half const v1213 = v1199.i_1;
float const v1214 = float(v1213);
float v1215_store;
thread float * v1215 = &v1215_store;*v1215 = v1214;
if(v1204) {
half const v1216 = v1199.i_3;
float const v1217 = float(v1216);
*v1215 = v1217;
}
uint32_t const v1218 = v1169 + v111;
uint32_t const v1219 = uint32_t(v1218);
float const v1220 = *v1179;
float const v1221 = *v1215;
threadgroup float * const v1222 = &(*v175)[v1219];
float const v1223 = *v1222;
float const v1224 = fma(v1220, v1221, v1223);
*v1222 = v1224;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v180, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1225 = v86; v1225 < v138; v1225 += v111) {
uint32_t const v1226 = v1225 / v326;
uint32_t const v1227 = v1117 + v1226;
uint32_t const v1228 = uint32_t(v1227);
threadgroup half_4 * const v1229 = &(*v176)[v1228];
half_4 const v1230 = *v1229;
uint32_t const v1231 = v1225 % v326;
half const v1232 = v1230.i_0;
float const v1233 = float(v1232);
float v1234_store;
thread float * v1234 = &v1234_store;*v1234 = v1233;
bool const v1235 = v1231 == v111;
if(v1235) {
half const v1236 = v1230.i_1;
float const v1237 = float(v1236);
*v1234 = v1237;
}
bool const v1238 = v1231 == v495;
if(v1238) {
half const v1239 = v1230.i_2;
float const v1240 = float(v1239);
*v1234 = v1240;
}
bool const v1241 = v1231 == v935;
if(v1241) {
half const v1242 = v1230.i_3;
float const v1243 = float(v1242);
*v1234 = v1243;
}
float const v1244 = *v1234;
uint32_t const v1245 = reinterpret_cast<const thread uint32_t&>(v1244);
bool const v1246 = v1245 == v86;
bool const v1247 = !v1246;
if(v1247) {
uint32_t const v1248 = v1225 * v230;
uint32_t const v1249 = 578;
uint32_t const v1250 = v1249 + v1248;
uint32_t const v1251 = v1118 / v326;
uint32_t const v1252 = v1250 + v1251;
uint32_t const v1253 = uint32_t(v1252);
threadgroup half_4 * const v1254 = &(*v174)[v1253];
half_4 const v1255 = *v1254;
half const v1256 = v1255.i_0;
float const v1257 = float(v1256);
float v1258_store;
thread float * v1258 = &v1258_store;*v1258 = v1257;
uint32_t const v1259 = v173 % v495;
bool const v1260 = v1259 == v111;
if(v1260) {
half const v1261 = v1255.i_2;
float const v1262 = float(v1261);
*v1258 = v1262;
}
uint32_t const v1263 = uint32_t(v1169);
float const v1264 = *v1234;
float const v1265 = *v1258;
threadgroup float * const v1266 = &(*v175)[v1263];
float const v1267 = *v1266;
float const v1268 = fma(v1264, v1265, v1267);
*v1266 = v1268;
half const v1269 = v1255.i_1;
float const v1270 = float(v1269);
float v1271_store;
thread float * v1271 = &v1271_store;*v1271 = v1270;
if(v1260) {
half const v1272 = v1255.i_3;
float const v1273 = float(v1272);
*v1271 = v1273;
}
uint32_t const v1274 = v1169 + v111;
uint32_t const v1275 = uint32_t(v1274);
float const v1276 = *v1234;
float const v1277 = *v1271;
threadgroup float * const v1278 = &(*v175)[v1275];
float const v1279 = *v1278;
float const v1280 = fma(v1276, v1277, v1279);
*v1278 = v1280;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1281 = v86; v1281 < v138; v1281 += v111) {
uint32_t const v1282 = v1281 / v326;
uint32_t const v1283 = v1117 + v1282;
uint32_t const v1284 = uint32_t(v1283);
threadgroup half_4 * const v1285 = &(*v176)[v1284];
half_4 const v1286 = *v1285;
uint32_t const v1287 = v1281 % v326;
half const v1288 = v1286.i_0;
float const v1289 = float(v1288);
float v1290_store;
thread float * v1290 = &v1290_store;*v1290 = v1289;
bool const v1291 = v1287 == v111;
if(v1291) {
half const v1292 = v1286.i_1;
float const v1293 = float(v1292);
*v1290 = v1293;
}
bool const v1294 = v1287 == v495;
if(v1294) {
half const v1295 = v1286.i_2;
float const v1296 = float(v1295);
*v1290 = v1296;
}
bool const v1297 = v1287 == v935;
if(v1297) {
half const v1298 = v1286.i_3;
float const v1299 = float(v1298);
*v1290 = v1299;
}
float const v1300 = *v1290;
uint32_t const v1301 = reinterpret_cast<const thread uint32_t&>(v1300);
bool const v1302 = v1301 == v86;
bool const v1303 = !v1302;
if(v1303) {
uint32_t const v1304 = v1281 * v230;
uint32_t const v1305 = 580;
uint32_t const v1306 = v1305 + v1304;
uint32_t const v1307 = v1118 / v326;
uint32_t const v1308 = v1306 + v1307;
uint32_t const v1309 = uint32_t(v1308);
threadgroup half_4 * const v1310 = &(*v174)[v1309];
half_4 const v1311 = *v1310;
half const v1312 = v1311.i_0;
float const v1313 = float(v1312);
float v1314_store;
thread float * v1314 = &v1314_store;*v1314 = v1313;
uint32_t const v1315 = v173 % v495;
bool const v1316 = v1315 == v111;
if(v1316) {
half const v1317 = v1311.i_2;
float const v1318 = float(v1317);
*v1314 = v1318;
}
uint32_t const v1319 = uint32_t(v1169);
float const v1320 = *v1290;
float const v1321 = *v1314;
threadgroup float * const v1322 = &(*v175)[v1319];
float const v1323 = *v1322;
float const v1324 = fma(v1320, v1321, v1323);
*v1322 = v1324;
half const v1325 = v1311.i_1;
float const v1326 = float(v1325);
float v1327_store;
thread float * v1327 = &v1327_store;*v1327 = v1326;
if(v1316) {
half const v1328 = v1311.i_3;
float const v1329 = float(v1328);
*v1327 = v1329;
}
uint32_t const v1330 = v1169 + v111;
uint32_t const v1331 = uint32_t(v1330);
float const v1332 = *v1290;
float const v1333 = *v1327;
threadgroup float * const v1334 = &(*v175)[v1331];
float const v1335 = *v1334;
float const v1336 = fma(v1332, v1333, v1335);
*v1334 = v1336;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1337 = v86; v1337 < v138; v1337 += v111) {
uint32_t const v1338 = v1337 / v326;
uint32_t const v1339 = v1117 + v1338;
uint32_t const v1340 = uint32_t(v1339);
threadgroup half_4 * const v1341 = &(*v176)[v1340];
half_4 const v1342 = *v1341;
uint32_t const v1343 = v1337 % v326;
half const v1344 = v1342.i_0;
float const v1345 = float(v1344);
float v1346_store;
thread float * v1346 = &v1346_store;*v1346 = v1345;
bool const v1347 = v1343 == v111;
if(v1347) {
half const v1348 = v1342.i_1;
float const v1349 = float(v1348);
*v1346 = v1349;
}
bool const v1350 = v1343 == v495;
if(v1350) {
half const v1351 = v1342.i_2;
float const v1352 = float(v1351);
*v1346 = v1352;
}
bool const v1353 = v1343 == v935;
if(v1353) {
half const v1354 = v1342.i_3;
float const v1355 = float(v1354);
*v1346 = v1355;
}
float const v1356 = *v1346;
uint32_t const v1357 = reinterpret_cast<const thread uint32_t&>(v1356);
bool const v1358 = v1357 == v86;
bool const v1359 = !v1358;
if(v1359) {
uint32_t const v1360 = v1337 * v230;
uint32_t const v1361 = 582;
uint32_t const v1362 = v1361 + v1360;
uint32_t const v1363 = v1118 / v326;
uint32_t const v1364 = v1362 + v1363;
uint32_t const v1365 = uint32_t(v1364);
threadgroup half_4 * const v1366 = &(*v174)[v1365];
half_4 const v1367 = *v1366;
half const v1368 = v1367.i_0;
float const v1369 = float(v1368);
float v1370_store;
thread float * v1370 = &v1370_store;*v1370 = v1369;
uint32_t const v1371 = v173 % v495;
bool const v1372 = v1371 == v111;
if(v1372) {
half const v1373 = v1367.i_2;
float const v1374 = float(v1373);
*v1370 = v1374;
}
uint32_t const v1375 = uint32_t(v1169);
float const v1376 = *v1346;
float const v1377 = *v1370;
threadgroup float * const v1378 = &(*v175)[v1375];
float const v1379 = *v1378;
float const v1380 = fma(v1376, v1377, v1379);
*v1378 = v1380;
half const v1381 = v1367.i_1;
float const v1382 = float(v1381);
float v1383_store;
thread float * v1383 = &v1383_store;*v1383 = v1382;
if(v1372) {
half const v1384 = v1367.i_3;
float const v1385 = float(v1384);
*v1383 = v1385;
}
uint32_t const v1386 = v1169 + v111;
uint32_t const v1387 = uint32_t(v1386);
float const v1388 = *v1346;
float const v1389 = *v1383;
threadgroup float * const v1390 = &(*v175)[v1387];
float const v1391 = *v1390;
float const v1392 = fma(v1388, v1389, v1391);
*v1390 = v1392;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1393 = v86; v1393 < v138; v1393 += v111) {
uint32_t const v1394 = v1393 / v326;
uint32_t const v1395 = v1117 + v1394;
uint32_t const v1396 = uint32_t(v1395);
threadgroup half_4 * const v1397 = &(*v176)[v1396];
half_4 const v1398 = *v1397;
uint32_t const v1399 = v1393 % v326;
half const v1400 = v1398.i_0;
float const v1401 = float(v1400);
float v1402_store;
thread float * v1402 = &v1402_store;*v1402 = v1401;
bool const v1403 = v1399 == v111;
if(v1403) {
half const v1404 = v1398.i_1;
float const v1405 = float(v1404);
*v1402 = v1405;
}
bool const v1406 = v1399 == v495;
if(v1406) {
half const v1407 = v1398.i_2;
float const v1408 = float(v1407);
*v1402 = v1408;
}
bool const v1409 = v1399 == v935;
if(v1409) {
half const v1410 = v1398.i_3;
float const v1411 = float(v1410);
*v1402 = v1411;
}
float const v1412 = *v1402;
uint32_t const v1413 = reinterpret_cast<const thread uint32_t&>(v1412);
bool const v1414 = v1413 == v86;
bool const v1415 = !v1414;
if(v1415) {
uint32_t const v1416 = v1393 * v230;
uint32_t const v1417 = 584;
uint32_t const v1418 = v1417 + v1416;
uint32_t const v1419 = v1118 / v326;
uint32_t const v1420 = v1418 + v1419;
uint32_t const v1421 = uint32_t(v1420);
threadgroup half_4 * const v1422 = &(*v174)[v1421];
half_4 const v1423 = *v1422;
half const v1424 = v1423.i_0;
float const v1425 = float(v1424);
float v1426_store;
thread float * v1426 = &v1426_store;*v1426 = v1425;
uint32_t const v1427 = v173 % v495;
bool const v1428 = v1427 == v111;
if(v1428) {
half const v1429 = v1423.i_2;
float const v1430 = float(v1429);
*v1426 = v1430;
}
uint32_t const v1431 = uint32_t(v1169);
float const v1432 = *v1402;
float const v1433 = *v1426;
threadgroup float * const v1434 = &(*v175)[v1431];
float const v1435 = *v1434;
float const v1436 = fma(v1432, v1433, v1435);
*v1434 = v1436;
half const v1437 = v1423.i_1;
float const v1438 = float(v1437);
float v1439_store;
thread float * v1439 = &v1439_store;*v1439 = v1438;
if(v1428) {
half const v1440 = v1423.i_3;
float const v1441 = float(v1440);
*v1439 = v1441;
}
uint32_t const v1442 = v1169 + v111;
uint32_t const v1443 = uint32_t(v1442);
float const v1444 = *v1402;
float const v1445 = *v1439;
threadgroup float * const v1446 = &(*v175)[v1443];
float const v1447 = *v1446;
float const v1448 = fma(v1444, v1445, v1447);
*v1446 = v1448;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1449 = v86; v1449 < v138; v1449 += v111) {
uint32_t const v1450 = v1449 / v326;
uint32_t const v1451 = v1117 + v1450;
uint32_t const v1452 = uint32_t(v1451);
threadgroup half_4 * const v1453 = &(*v176)[v1452];
half_4 const v1454 = *v1453;
uint32_t const v1455 = v1449 % v326;
half const v1456 = v1454.i_0;
float const v1457 = float(v1456);
float v1458_store;
thread float * v1458 = &v1458_store;*v1458 = v1457;
bool const v1459 = v1455 == v111;
if(v1459) {
half const v1460 = v1454.i_1;
float const v1461 = float(v1460);
*v1458 = v1461;
}
bool const v1462 = v1455 == v495;
if(v1462) {
half const v1463 = v1454.i_2;
float const v1464 = float(v1463);
*v1458 = v1464;
}
bool const v1465 = v1455 == v935;
if(v1465) {
half const v1466 = v1454.i_3;
float const v1467 = float(v1466);
*v1458 = v1467;
}
float const v1468 = *v1458;
uint32_t const v1469 = reinterpret_cast<const thread uint32_t&>(v1468);
bool const v1470 = v1469 == v86;
bool const v1471 = !v1470;
if(v1471) {
uint32_t const v1472 = v1449 * v230;
uint32_t const v1473 = 586;
uint32_t const v1474 = v1473 + v1472;
uint32_t const v1475 = v1118 / v326;
uint32_t const v1476 = v1474 + v1475;
uint32_t const v1477 = uint32_t(v1476);
threadgroup half_4 * const v1478 = &(*v174)[v1477];
half_4 const v1479 = *v1478;
half const v1480 = v1479.i_0;
float const v1481 = float(v1480);
float v1482_store;
thread float * v1482 = &v1482_store;*v1482 = v1481;
uint32_t const v1483 = v173 % v495;
bool const v1484 = v1483 == v111;
if(v1484) {
half const v1485 = v1479.i_2;
float const v1486 = float(v1485);
*v1482 = v1486;
}
uint32_t const v1487 = uint32_t(v1169);
float const v1488 = *v1458;
float const v1489 = *v1482;
threadgroup float * const v1490 = &(*v175)[v1487];
float const v1491 = *v1490;
float const v1492 = fma(v1488, v1489, v1491);
*v1490 = v1492;
half const v1493 = v1479.i_1;
float const v1494 = float(v1493);
float v1495_store;
thread float * v1495 = &v1495_store;*v1495 = v1494;
if(v1484) {
half const v1496 = v1479.i_3;
float const v1497 = float(v1496);
*v1495 = v1497;
}
uint32_t const v1498 = v1169 + v111;
uint32_t const v1499 = uint32_t(v1498);
float const v1500 = *v1458;
float const v1501 = *v1495;
threadgroup float * const v1502 = &(*v175)[v1499];
float const v1503 = *v1502;
float const v1504 = fma(v1500, v1501, v1503);
*v1502 = v1504;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1505 = v86; v1505 < v138; v1505 += v111) {
uint32_t const v1506 = v1505 / v326;
uint32_t const v1507 = v1117 + v1506;
uint32_t const v1508 = uint32_t(v1507);
threadgroup half_4 * const v1509 = &(*v176)[v1508];
half_4 const v1510 = *v1509;
uint32_t const v1511 = v1505 % v326;
half const v1512 = v1510.i_0;
float const v1513 = float(v1512);
float v1514_store;
thread float * v1514 = &v1514_store;*v1514 = v1513;
bool const v1515 = v1511 == v111;
if(v1515) {
half const v1516 = v1510.i_1;
float const v1517 = float(v1516);
*v1514 = v1517;
}
bool const v1518 = v1511 == v495;
if(v1518) {
half const v1519 = v1510.i_2;
float const v1520 = float(v1519);
*v1514 = v1520;
}
bool const v1521 = v1511 == v935;
if(v1521) {
half const v1522 = v1510.i_3;
float const v1523 = float(v1522);
*v1514 = v1523;
}
float const v1524 = *v1514;
uint32_t const v1525 = reinterpret_cast<const thread uint32_t&>(v1524);
bool const v1526 = v1525 == v86;
bool const v1527 = !v1526;
if(v1527) {
uint32_t const v1528 = v1505 * v230;
uint32_t const v1529 = 588;
uint32_t const v1530 = v1529 + v1528;
uint32_t const v1531 = v1118 / v326;
uint32_t const v1532 = v1530 + v1531;
uint32_t const v1533 = uint32_t(v1532);
threadgroup half_4 * const v1534 = &(*v174)[v1533];
half_4 const v1535 = *v1534;
half const v1536 = v1535.i_0;
float const v1537 = float(v1536);
float v1538_store;
thread float * v1538 = &v1538_store;*v1538 = v1537;
uint32_t const v1539 = v173 % v495;
bool const v1540 = v1539 == v111;
if(v1540) {
half const v1541 = v1535.i_2;
float const v1542 = float(v1541);
*v1538 = v1542;
}
uint32_t const v1543 = uint32_t(v1169);
float const v1544 = *v1514;
float const v1545 = *v1538;
threadgroup float * const v1546 = &(*v175)[v1543];
float const v1547 = *v1546;
float const v1548 = fma(v1544, v1545, v1547);
*v1546 = v1548;
half const v1549 = v1535.i_1;
float const v1550 = float(v1549);
float v1551_store;
thread float * v1551 = &v1551_store;*v1551 = v1550;
if(v1540) {
half const v1552 = v1535.i_3;
float const v1553 = float(v1552);
*v1551 = v1553;
}
uint32_t const v1554 = v1169 + v111;
uint32_t const v1555 = uint32_t(v1554);
float const v1556 = *v1514;
float const v1557 = *v1551;
threadgroup float * const v1558 = &(*v175)[v1555];
float const v1559 = *v1558;
float const v1560 = fma(v1556, v1557, v1559);
*v1558 = v1560;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v793), v792);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1561 = v86; v1561 < v138; v1561 += v111) {
uint32_t const v1562 = v1561 / v326;
uint32_t const v1563 = v1117 + v1562;
uint32_t const v1564 = uint32_t(v1563);
threadgroup half_4 * const v1565 = &(*v176)[v1564];
half_4 const v1566 = *v1565;
uint32_t const v1567 = v1561 % v326;
half const v1568 = v1566.i_0;
float const v1569 = float(v1568);
float v1570_store;
thread float * v1570 = &v1570_store;*v1570 = v1569;
bool const v1571 = v1567 == v111;
if(v1571) {
half const v1572 = v1566.i_1;
float const v1573 = float(v1572);
*v1570 = v1573;
}
bool const v1574 = v1567 == v495;
if(v1574) {
half const v1575 = v1566.i_2;
float const v1576 = float(v1575);
*v1570 = v1576;
}
bool const v1577 = v1567 == v935;
if(v1577) {
half const v1578 = v1566.i_3;
float const v1579 = float(v1578);
*v1570 = v1579;
}
float const v1580 = *v1570;
uint32_t const v1581 = reinterpret_cast<const thread uint32_t&>(v1580);
bool const v1582 = v1581 == v86;
bool const v1583 = !v1582;
if(v1583) {
uint32_t const v1584 = v1561 * v230;
uint32_t const v1585 = 590;
uint32_t const v1586 = v1585 + v1584;
uint32_t const v1587 = v1118 / v326;
uint32_t const v1588 = v1586 + v1587;
uint32_t const v1589 = uint32_t(v1588);
threadgroup half_4 * const v1590 = &(*v174)[v1589];
half_4 const v1591 = *v1590;
half const v1592 = v1591.i_0;
float const v1593 = float(v1592);
float v1594_store;
thread float * v1594 = &v1594_store;*v1594 = v1593;
uint32_t const v1595 = v173 % v495;
bool const v1596 = v1595 == v111;
if(v1596) {
half const v1597 = v1591.i_2;
float const v1598 = float(v1597);
*v1594 = v1598;
}
uint32_t const v1599 = uint32_t(v1169);
float const v1600 = *v1570;
float const v1601 = *v1594;
threadgroup float * const v1602 = &(*v175)[v1599];
float const v1603 = *v1602;
float const v1604 = fma(v1600, v1601, v1603);
*v1602 = v1604;
half const v1605 = v1591.i_1;
float const v1606 = float(v1605);
float v1607_store;
thread float * v1607 = &v1607_store;*v1607 = v1606;
if(v1596) {
half const v1608 = v1591.i_3;
float const v1609 = float(v1608);
*v1607 = v1609;
}
uint32_t const v1610 = v1169 + v111;
uint32_t const v1611 = uint32_t(v1610);
float const v1612 = *v1570;
float const v1613 = *v1607;
threadgroup float * const v1614 = &(*v175)[v1611];
float const v1615 = *v1614;
float const v1616 = fma(v1612, v1613, v1615);
*v1614 = v1616;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v188, reinterpret_cast<threadgroup float *>(v793), v792, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1617_store; thread simdgroup_half8x8 * v1617 = &v1617_store;uint32_t const v1618 = uint32_t(v766);
threadgroup half_4 * const v1619 = &(*v176)[v1618];
simdgroup_load(*v1617, reinterpret_cast<threadgroup half *>(v1619), v792, 0, false);
simdgroup_half8x8 v1620_store; thread simdgroup_half8x8 * v1620 = &v1620_store;uint32_t const v1621 = 576;
threadgroup half_4 * const v1622 = &(*v174)[v1621];
simdgroup_load(*v1620, reinterpret_cast<threadgroup half *>(v1622), v769, 0, false);
simdgroup_multiply_accumulate(*v180, *v1617, *v1620, *v180);
simdgroup_half8x8 v1623_store; thread simdgroup_half8x8 * v1623 = &v1623_store;uint32_t const v1624 = 578;
threadgroup half_4 * const v1625 = &(*v174)[v1624];
simdgroup_load(*v1623, reinterpret_cast<threadgroup half *>(v1625), v769, 0, false);
simdgroup_multiply_accumulate(*v182, *v1617, *v1623, *v182);
simdgroup_half8x8 v1626_store; thread simdgroup_half8x8 * v1626 = &v1626_store;uint32_t const v1627 = 580;
threadgroup half_4 * const v1628 = &(*v174)[v1627];
simdgroup_load(*v1626, reinterpret_cast<threadgroup half *>(v1628), v769, 0, false);
simdgroup_multiply_accumulate(*v183, *v1617, *v1626, *v183);
simdgroup_half8x8 v1629_store; thread simdgroup_half8x8 * v1629 = &v1629_store;uint32_t const v1630 = 582;
threadgroup half_4 * const v1631 = &(*v174)[v1630];
simdgroup_load(*v1629, reinterpret_cast<threadgroup half *>(v1631), v769, 0, false);
simdgroup_multiply_accumulate(*v184, *v1617, *v1629, *v184);
simdgroup_half8x8 v1632_store; thread simdgroup_half8x8 * v1632 = &v1632_store;uint32_t const v1633 = 584;
threadgroup half_4 * const v1634 = &(*v174)[v1633];
simdgroup_load(*v1632, reinterpret_cast<threadgroup half *>(v1634), v769, 0, false);
simdgroup_multiply_accumulate(*v185, *v1617, *v1632, *v185);
simdgroup_half8x8 v1635_store; thread simdgroup_half8x8 * v1635 = &v1635_store;uint32_t const v1636 = 586;
threadgroup half_4 * const v1637 = &(*v174)[v1636];
simdgroup_load(*v1635, reinterpret_cast<threadgroup half *>(v1637), v769, 0, false);
simdgroup_multiply_accumulate(*v186, *v1617, *v1635, *v186);
simdgroup_half8x8 v1638_store; thread simdgroup_half8x8 * v1638 = &v1638_store;uint32_t const v1639 = 588;
threadgroup half_4 * const v1640 = &(*v174)[v1639];
simdgroup_load(*v1638, reinterpret_cast<threadgroup half *>(v1640), v769, 0, false);
simdgroup_multiply_accumulate(*v187, *v1617, *v1638, *v187);
simdgroup_half8x8 v1641_store; thread simdgroup_half8x8 * v1641 = &v1641_store;uint32_t const v1642 = 590;
threadgroup half_4 * const v1643 = &(*v174)[v1642];
simdgroup_load(*v1641, reinterpret_cast<threadgroup half *>(v1643), v769, 0, false);
simdgroup_multiply_accumulate(*v188, *v1617, *v1641, *v188);
simdgroup_half8x8 v1644_store; thread simdgroup_half8x8 * v1644 = &v1644_store;uint32_t const v1645 = v766 + v495;
uint32_t const v1646 = uint32_t(v1645);
threadgroup half_4 * const v1647 = &(*v176)[v1646];
simdgroup_load(*v1644, reinterpret_cast<threadgroup half *>(v1647), v792, 0, false);
simdgroup_half8x8 v1648_store; thread simdgroup_half8x8 * v1648 = &v1648_store;threadgroup half_4 * const v1649 = &(*v174)[v855];
simdgroup_load(*v1648, reinterpret_cast<threadgroup half *>(v1649), v769, 0, false);
simdgroup_multiply_accumulate(*v180, *v1644, *v1648, *v180);
simdgroup_half8x8 v1650_store; thread simdgroup_half8x8 * v1650 = &v1650_store;uint32_t const v1651 = 722;
threadgroup half_4 * const v1652 = &(*v174)[v1651];
simdgroup_load(*v1650, reinterpret_cast<threadgroup half *>(v1652), v769, 0, false);
simdgroup_multiply_accumulate(*v182, *v1644, *v1650, *v182);
simdgroup_half8x8 v1653_store; thread simdgroup_half8x8 * v1653 = &v1653_store;uint32_t const v1654 = 724;
threadgroup half_4 * const v1655 = &(*v174)[v1654];
simdgroup_load(*v1653, reinterpret_cast<threadgroup half *>(v1655), v769, 0, false);
simdgroup_multiply_accumulate(*v183, *v1644, *v1653, *v183);
simdgroup_half8x8 v1656_store; thread simdgroup_half8x8 * v1656 = &v1656_store;uint32_t const v1657 = 726;
threadgroup half_4 * const v1658 = &(*v174)[v1657];
simdgroup_load(*v1656, reinterpret_cast<threadgroup half *>(v1658), v769, 0, false);
simdgroup_multiply_accumulate(*v184, *v1644, *v1656, *v184);
simdgroup_half8x8 v1659_store; thread simdgroup_half8x8 * v1659 = &v1659_store;uint32_t const v1660 = 728;
threadgroup half_4 * const v1661 = &(*v174)[v1660];
simdgroup_load(*v1659, reinterpret_cast<threadgroup half *>(v1661), v769, 0, false);
simdgroup_multiply_accumulate(*v185, *v1644, *v1659, *v185);
simdgroup_half8x8 v1662_store; thread simdgroup_half8x8 * v1662 = &v1662_store;uint32_t const v1663 = 730;
threadgroup half_4 * const v1664 = &(*v174)[v1663];
simdgroup_load(*v1662, reinterpret_cast<threadgroup half *>(v1664), v769, 0, false);
simdgroup_multiply_accumulate(*v186, *v1644, *v1662, *v186);
simdgroup_half8x8 v1665_store; thread simdgroup_half8x8 * v1665 = &v1665_store;uint32_t const v1666 = 732;
threadgroup half_4 * const v1667 = &(*v174)[v1666];
simdgroup_load(*v1665, reinterpret_cast<threadgroup half *>(v1667), v769, 0, false);
simdgroup_multiply_accumulate(*v187, *v1644, *v1665, *v187);
simdgroup_half8x8 v1668_store; thread simdgroup_half8x8 * v1668 = &v1668_store;uint32_t const v1669 = 734;
threadgroup half_4 * const v1670 = &(*v174)[v1669];
simdgroup_load(*v1668, reinterpret_cast<threadgroup half *>(v1670), v769, 0, false);
simdgroup_multiply_accumulate(*v188, *v1644, *v1668, *v188);
simdgroup_half8x8 v1671_store; thread simdgroup_half8x8 * v1671 = &v1671_store;uint32_t const v1672 = v766 + v326;
uint32_t const v1673 = uint32_t(v1672);
threadgroup half_4 * const v1674 = &(*v176)[v1673];
simdgroup_load(*v1671, reinterpret_cast<threadgroup half *>(v1674), v792, 0, false);
simdgroup_half8x8 v1675_store; thread simdgroup_half8x8 * v1675 = &v1675_store;threadgroup half_4 * const v1676 = &(*v174)[v826];
simdgroup_load(*v1675, reinterpret_cast<threadgroup half *>(v1676), v769, 0, false);
simdgroup_multiply_accumulate(*v180, *v1671, *v1675, *v180);
simdgroup_half8x8 v1677_store; thread simdgroup_half8x8 * v1677 = &v1677_store;uint32_t const v1678 = 866;
threadgroup half_4 * const v1679 = &(*v174)[v1678];
simdgroup_load(*v1677, reinterpret_cast<threadgroup half *>(v1679), v769, 0, false);
simdgroup_multiply_accumulate(*v182, *v1671, *v1677, *v182);
simdgroup_half8x8 v1680_store; thread simdgroup_half8x8 * v1680 = &v1680_store;uint32_t const v1681 = 868;
threadgroup half_4 * const v1682 = &(*v174)[v1681];
simdgroup_load(*v1680, reinterpret_cast<threadgroup half *>(v1682), v769, 0, false);
simdgroup_multiply_accumulate(*v183, *v1671, *v1680, *v183);
simdgroup_half8x8 v1683_store; thread simdgroup_half8x8 * v1683 = &v1683_store;uint32_t const v1684 = 870;
threadgroup half_4 * const v1685 = &(*v174)[v1684];
simdgroup_load(*v1683, reinterpret_cast<threadgroup half *>(v1685), v769, 0, false);
simdgroup_multiply_accumulate(*v184, *v1671, *v1683, *v184);
simdgroup_half8x8 v1686_store; thread simdgroup_half8x8 * v1686 = &v1686_store;uint32_t const v1687 = 872;
threadgroup half_4 * const v1688 = &(*v174)[v1687];
simdgroup_load(*v1686, reinterpret_cast<threadgroup half *>(v1688), v769, 0, false);
simdgroup_multiply_accumulate(*v185, *v1671, *v1686, *v185);
simdgroup_half8x8 v1689_store; thread simdgroup_half8x8 * v1689 = &v1689_store;uint32_t const v1690 = 874;
threadgroup half_4 * const v1691 = &(*v174)[v1690];
simdgroup_load(*v1689, reinterpret_cast<threadgroup half *>(v1691), v769, 0, false);
simdgroup_multiply_accumulate(*v186, *v1671, *v1689, *v186);
simdgroup_half8x8 v1692_store; thread simdgroup_half8x8 * v1692 = &v1692_store;uint32_t const v1693 = 876;
threadgroup half_4 * const v1694 = &(*v174)[v1693];
simdgroup_load(*v1692, reinterpret_cast<threadgroup half *>(v1694), v769, 0, false);
simdgroup_multiply_accumulate(*v187, *v1671, *v1692, *v187);
simdgroup_half8x8 v1695_store; thread simdgroup_half8x8 * v1695 = &v1695_store;uint32_t const v1696 = 878;
threadgroup half_4 * const v1697 = &(*v174)[v1696];
simdgroup_load(*v1695, reinterpret_cast<threadgroup half *>(v1697), v769, 0, false);
simdgroup_multiply_accumulate(*v188, *v1671, *v1695, *v188);
simdgroup_half8x8 v1698_store; thread simdgroup_half8x8 * v1698 = &v1698_store;uint32_t const v1699 = v766 + v775;
uint32_t const v1700 = uint32_t(v1699);
threadgroup half_4 * const v1701 = &(*v176)[v1700];
simdgroup_load(*v1698, reinterpret_cast<threadgroup half *>(v1701), v792, 0, false);
simdgroup_half8x8 v1702_store; thread simdgroup_half8x8 * v1702 = &v1702_store;threadgroup half_4 * const v1703 = &(*v174)[v797];
simdgroup_load(*v1702, reinterpret_cast<threadgroup half *>(v1703), v769, 0, false);
simdgroup_multiply_accumulate(*v180, *v1698, *v1702, *v180);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;uint32_t const v1705 = 1010;
threadgroup half_4 * const v1706 = &(*v174)[v1705];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1706), v769, 0, false);
simdgroup_multiply_accumulate(*v182, *v1698, *v1704, *v182);
simdgroup_half8x8 v1707_store; thread simdgroup_half8x8 * v1707 = &v1707_store;uint32_t const v1708 = 1012;
threadgroup half_4 * const v1709 = &(*v174)[v1708];
simdgroup_load(*v1707, reinterpret_cast<threadgroup half *>(v1709), v769, 0, false);
simdgroup_multiply_accumulate(*v183, *v1698, *v1707, *v183);
simdgroup_half8x8 v1710_store; thread simdgroup_half8x8 * v1710 = &v1710_store;uint32_t const v1711 = 1014;
threadgroup half_4 * const v1712 = &(*v174)[v1711];
simdgroup_load(*v1710, reinterpret_cast<threadgroup half *>(v1712), v769, 0, false);
simdgroup_multiply_accumulate(*v184, *v1698, *v1710, *v184);
simdgroup_half8x8 v1713_store; thread simdgroup_half8x8 * v1713 = &v1713_store;uint32_t const v1714 = 1016;
threadgroup half_4 * const v1715 = &(*v174)[v1714];
simdgroup_load(*v1713, reinterpret_cast<threadgroup half *>(v1715), v769, 0, false);
simdgroup_multiply_accumulate(*v185, *v1698, *v1713, *v185);
simdgroup_half8x8 v1716_store; thread simdgroup_half8x8 * v1716 = &v1716_store;uint32_t const v1717 = 1018;
threadgroup half_4 * const v1718 = &(*v174)[v1717];
simdgroup_load(*v1716, reinterpret_cast<threadgroup half *>(v1718), v769, 0, false);
simdgroup_multiply_accumulate(*v186, *v1698, *v1716, *v186);
simdgroup_half8x8 v1719_store; thread simdgroup_half8x8 * v1719 = &v1719_store;uint32_t const v1720 = 1020;
threadgroup half_4 * const v1721 = &(*v174)[v1720];
simdgroup_load(*v1719, reinterpret_cast<threadgroup half *>(v1721), v769, 0, false);
simdgroup_multiply_accumulate(*v187, *v1698, *v1719, *v187);
simdgroup_half8x8 v1722_store; thread simdgroup_half8x8 * v1722 = &v1722_store;uint32_t const v1723 = 1022;
threadgroup half_4 * const v1724 = &(*v174)[v1723];
simdgroup_load(*v1722, reinterpret_cast<threadgroup half *>(v1724), v769, 0, false);
simdgroup_multiply_accumulate(*v188, *v1698, *v1722, *v188);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1725 = v170 * v171;
uint32_t const v1726 = v165 + v1725;
uint32_t const v1727 = v1726 + v172;
uint32_t const v1728 = uint32_t(v1727);
uint32_t const v1729 = v1728 * v77;
uint32_t const v1730 = v79 + v1729;
float const v1731 = *v203;
float const v1732 = simd_shuffle_xor(v1731, v171);;
float const v1733 = v1731 + v1732;
float const v1734 = simd_shuffle_xor(v1733, v205);;
float const v1735 = v1733 + v1734;
uint32_t const v1736 = reinterpret_cast<const thread uint32_t&>(v1735);
bool const v1737 = v1736 == v86;
float const v1738 = v179 / v1735;
float const v1739 = v1737 ? v181 : v1738;
uint32_t const v1740 = 320;
uint32_t const v1741 = v170 * v1740;
uint32_t const v1742 = uint32_t(v1741);
uint32_t const v1743 = 40;
threadgroup float * const v1744 = &(*v175)[v1742];

simdgroup_store(*v180, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1745 = v172 * v1743;
uint32_t const v1746 = v1741 + v1745;
uint32_t const v1747 = 2;
uint32_t const v1748 = v173 * v1747;
uint32_t const v1749 = v1746 + v1748;
bool const v1750 = v1727 < v64;
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
uint32_t const v1759 = v1730 * v1758;
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
uint32_t const v1772 = v1730 * v1771;
uint32_t const v1773 = uint32_t(v1763);
uint32_t const v1774 = v1772 + v1773;
device half * const v1775 = &v4[v1774];
*v1775 = v1770;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v1744), v1743);
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
uint32_t const v1785 = v1730 * v1784;
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
uint32_t const v1799 = v1730 * v1798;
uint32_t const v1800 = uint32_t(v1790);
uint32_t const v1801 = v1799 + v1800;
device half * const v1802 = &v4[v1801];
*v1802 = v1797;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v1744), v1743);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1750) {
uint32_t const v1803 = v205 + v1748;
uint32_t const v1804 = 64;
bool const v1805 = v1803 < v1804;
if(v1805) {
uint32_t const v1806 = uint32_t(v1749);
threadgroup float * const v1807 = &(*v175)[v1806];
float const v1808 = *v1807;
float const v1809 = v1808 * v1739;
half const v1810 = half(v1809);
uint32_t const v1811 = 64;
uint32_t const v1812 = v1730 * v1811;
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
uint32_t const v1826 = v1730 * v1825;
uint32_t const v1827 = uint32_t(v1817);
uint32_t const v1828 = v1826 + v1827;
device half * const v1829 = &v4[v1828];
*v1829 = v1824;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1744), v1743);
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
uint32_t const v1840 = v1730 * v1839;
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
uint32_t const v1854 = v1730 * v1853;
uint32_t const v1855 = uint32_t(v1845);
uint32_t const v1856 = v1854 + v1855;
device half * const v1857 = &v4[v1856];
*v1857 = v1852;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v1744), v1743);
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
uint32_t const v1867 = v1730 * v1866;
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
uint32_t const v1881 = v1730 * v1880;
uint32_t const v1882 = uint32_t(v1872);
uint32_t const v1883 = v1881 + v1882;
device half * const v1884 = &v4[v1883];
*v1884 = v1879;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1744), v1743);
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
uint32_t const v1894 = v1730 * v1893;
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
uint32_t const v1908 = v1730 * v1907;
uint32_t const v1909 = uint32_t(v1899);
uint32_t const v1910 = v1908 + v1909;
device half * const v1911 = &v4[v1910];
*v1911 = v1906;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1744), v1743);
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
uint32_t const v1922 = v1730 * v1921;
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
uint32_t const v1936 = v1730 * v1935;
uint32_t const v1937 = uint32_t(v1927);
uint32_t const v1938 = v1936 + v1937;
device half * const v1939 = &v4[v1938];
*v1939 = v1934;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v188, reinterpret_cast<threadgroup float *>(v1744), v1743);
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
uint32_t const v1950 = v1730 * v1949;
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
uint32_t const v1964 = v1730 * v1963;
uint32_t const v1965 = uint32_t(v1955);
uint32_t const v1966 = v1964 + v1965;
device half * const v1967 = &v4[v1966];
*v1967 = v1962;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1968 = *v204;
float v1969_store;
thread float * v1969 = &v1969_store;*v1969 = v1968;
float const v1970 = *v1969;
float const v1971 = simd_shuffle_xor(v1970, v171);;
float const v1972 = v1970 + v1971;
*v1969 = v1972;
float const v1973 = *v1969;
float const v1974 = simd_shuffle_xor(v1973, v205);;
float const v1975 = v1973 + v1974;
*v1969 = v1975;
bool const v1976 = v173 == v86;
bool const v1977 = v1750 && v1976;
if(v1977) {
float const v1978 = *v201;
float const v1979 = *v1969;
float const v1980 = log(v1979);float const v1981 = v1978 + v1980;
uint32_t const v1982 = v82 + v1728;
device float * const v1983 = &v5[v1982];
*v1983 = v1981;
}
}
return;
}
