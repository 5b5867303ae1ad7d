// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 hkv=1 d=64 lse=1 seqs=17x17,0x9,33x0,64x65,1x1,0x0; 2 2 6; 000000001000000020000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000c07f000080ff010000c0ffffff3f01000000ffffff3f40000000410000000200000002000000730000005c000000600e0000c0050000c005000080390000e600000004000000040000000100000004000000070000000700000000000000
// varlen: t=f16 h=1 d=64 lse=1 seqs=5x40,40x5 rest=9 nan=0; 1 2 2; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000c07f000080ff010000c0ffffff3f00000000ffffff3f28000000280000000100000001000000360000002d00000060030000d0020000d0020000800d00003600000004000000040000000100000004000000040000000400000000000000
// varlen: t=f16 h=1 d=64 lse=1 seqs=0x0,0x3 rest=4; 1 1 2; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000c07f000080ff010000c0ffffff3f03000000ffffff3f000000000300000001000000010000000400000003000000400000003000000030000000000100000400000004000000040000000100000004000000040000000400000000000000

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
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[6];uint32_t static_meta[12];
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
uint32_t const v31 = info_v19.scalars_u32[4];
uint32_t const v32 = info_v19.scalars_u32[5];
float const v33 = info_v19.scalars_f32[2];
float const v34 = info_v19.scalars_f32[3];
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
simdgroup_half8x8 v197_store; thread simdgroup_half8x8 * v197 = &v197_store;*v197 = make_filled_simdgroup_matrix<half, 8, 8>(v189);
array<float, 1> v198_store = {};
thread array<float, 1> * v198 = &v198_store;array<float, 1> v199_store = {};
thread array<float, 1> * v199 = &v199_store;array<float, 1> v200_store = {};
thread array<float, 1> * v200 = &v200_store;thread float * const v201 = &(*v198)[v21];
float const v202 = -3.402823470e+38;
*v201 = v202;
thread float * const v203 = &(*v199)[v21];
*v203 = v180;
thread float * const v204 = &(*v200)[v21];
*v204 = v180;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v205 = 16;
uint32_t const v206 = thread_index_in_threadgroup_v14 / v205;
uint32_t const v207 = thread_index_in_threadgroup_v14 % v205;
uint32_t const v208 = v206 / v171;
uint32_t const v209 = v208 * v171;
uint32_t const v210 = v165 + v209;
uint32_t const v211 = v206 % v171;
uint32_t const v212 = v210 + v211;
half_4 const v213 = half_4{v189, v189, v189, v189};
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
simdgroup_load(*v188, reinterpret_cast<threadgroup half *>(v334), v333, 0, false);
uint32_t const v335 = 2;
uint32_t const v336 = v331 + v335;
uint32_t const v337 = uint32_t(v336);
threadgroup half_4 * const v338 = &(*v174)[v337];
simdgroup_load(*v190, reinterpret_cast<threadgroup half *>(v338), v333, 0, false);
uint32_t const v339 = v331 + v326;
uint32_t const v340 = uint32_t(v339);
threadgroup half_4 * const v341 = &(*v174)[v340];
simdgroup_load(*v191, reinterpret_cast<threadgroup half *>(v341), v333, 0, false);
uint32_t const v342 = 6;
uint32_t const v343 = v331 + v342;
uint32_t const v344 = uint32_t(v343);
threadgroup half_4 * const v345 = &(*v174)[v344];
simdgroup_load(*v192, reinterpret_cast<threadgroup half *>(v345), v333, 0, false);
uint32_t const v346 = v331 + v171;
uint32_t const v347 = uint32_t(v346);
threadgroup half_4 * const v348 = &(*v174)[v347];
simdgroup_load(*v193, reinterpret_cast<threadgroup half *>(v348), v333, 0, false);
uint32_t const v349 = 10;
uint32_t const v350 = v331 + v349;
uint32_t const v351 = uint32_t(v350);
threadgroup half_4 * const v352 = &(*v174)[v351];
simdgroup_load(*v194, reinterpret_cast<threadgroup half *>(v352), v333, 0, false);
uint32_t const v353 = 12;
uint32_t const v354 = v331 + v353;
uint32_t const v355 = uint32_t(v354);
threadgroup half_4 * const v356 = &(*v174)[v355];
simdgroup_load(*v195, reinterpret_cast<threadgroup half *>(v356), v333, 0, false);
uint32_t const v357 = 14;
uint32_t const v358 = v331 + v357;
uint32_t const v359 = uint32_t(v358);
threadgroup half_4 * const v360 = &(*v174)[v359];
simdgroup_load(*v196, reinterpret_cast<threadgroup half *>(v360), v333, 0, false);
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
uint32_t const v383 = v65 - v111;
uint32_t const v384 = v368 * v138;
array<half_4, 4> v385_store = {};
thread array<half_4, 4> * v385 = &v385_store;uint32_t const v386 = 4;
array<half_4, 4> v387_store = {};
thread array<half_4, 4> * v387 = &v387_store;uint32_t const v388 = v384 + v206;
uint32_t const v389 = min(v388, v383);
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
thread half_4 * const v402 = &(*v385)[v21];
half_4 const v403 = *v394;
*v402 = v403;
uint32_t const v404 = v384 + v238;
uint32_t const v405 = min(v404, v383);
uint32_t const v406 = uint32_t(v405);
uint32_t const v407 = v406 * v28;
uint32_t const v408 = v73 + v407;
uint32_t const v409 = v239 * v326;
half_4 v410_store;
thread half_4 * v410 = &v410_store;*v410 = v213;
bool const v411 = v409 < v395;
if(v411) {
uint32_t const v412 = v409 / v326;
uint32_t const v413 = uint32_t(v412);
uint32_t const v414 = v408 + v413;
device half_4 const* const v415 = &v2[v414];
half_4 const v416 = *v415;
*v410 = v416;
}
thread half_4 * const v417 = &(*v385)[v46];
half_4 const v418 = *v410;
*v417 = v418;
uint32_t const v419 = v384 + v268;
uint32_t const v420 = min(v419, v383);
uint32_t const v421 = uint32_t(v420);
uint32_t const v422 = v421 * v28;
uint32_t const v423 = v73 + v422;
uint32_t const v424 = v269 * v326;
half_4 v425_store;
thread half_4 * v425 = &v425_store;*v425 = v213;
bool const v426 = v424 < v395;
if(v426) {
uint32_t const v427 = v424 / v326;
uint32_t const v428 = uint32_t(v427);
uint32_t const v429 = v423 + v428;
device half_4 const* const v430 = &v2[v429];
half_4 const v431 = *v430;
*v425 = v431;
}
uint32_t const v432 = 2;
thread half_4 * const v433 = &(*v385)[v432];
half_4 const v434 = *v425;
*v433 = v434;
uint32_t const v435 = v384 + v298;
uint32_t const v436 = min(v435, v383);
uint32_t const v437 = uint32_t(v436);
uint32_t const v438 = v437 * v28;
uint32_t const v439 = v73 + v438;
uint32_t const v440 = v299 * v326;
half_4 v441_store;
thread half_4 * v441 = &v441_store;*v441 = v213;
bool const v442 = v440 < v395;
if(v442) {
uint32_t const v443 = v440 / v326;
uint32_t const v444 = uint32_t(v443);
uint32_t const v445 = v439 + v444;
device half_4 const* const v446 = &v2[v445];
half_4 const v447 = *v446;
*v441 = v447;
}
uint32_t const v448 = 3;
thread half_4 * const v449 = &(*v385)[v448];
half_4 const v450 = *v441;
*v449 = v450;
uint32_t const v451 = v390 * v30;
uint32_t const v452 = v76 + v451;
half_4 v453_store;
thread half_4 * v453 = &v453_store;*v453 = v213;
if(v396) {
uint32_t const v454 = v393 / v326;
uint32_t const v455 = uint32_t(v454);
uint32_t const v456 = v452 + v455;
device half_4 const* const v457 = &v3[v456];
half_4 const v458 = *v457;
*v453 = v458;
}
thread half_4 * const v459 = &(*v387)[v21];
half_4 const v460 = *v453;
*v459 = v460;
uint32_t const v461 = v406 * v30;
uint32_t const v462 = v76 + v461;
half_4 v463_store;
thread half_4 * v463 = &v463_store;*v463 = v213;
if(v411) {
uint32_t const v464 = v409 / v326;
uint32_t const v465 = uint32_t(v464);
uint32_t const v466 = v462 + v465;
device half_4 const* const v467 = &v3[v466];
half_4 const v468 = *v467;
*v463 = v468;
}
thread half_4 * const v469 = &(*v387)[v46];
half_4 const v470 = *v463;
*v469 = v470;
uint32_t const v471 = v421 * v30;
uint32_t const v472 = v76 + v471;
half_4 v473_store;
thread half_4 * v473 = &v473_store;*v473 = v213;
if(v426) {
uint32_t const v474 = v424 / v326;
uint32_t const v475 = uint32_t(v474);
uint32_t const v476 = v472 + v475;
device half_4 const* const v477 = &v3[v476];
half_4 const v478 = *v477;
*v473 = v478;
}
thread half_4 * const v479 = &(*v387)[v432];
half_4 const v480 = *v473;
*v479 = v480;
uint32_t const v481 = v437 * v30;
uint32_t const v482 = v76 + v481;
half_4 v483_store;
thread half_4 * v483 = &v483_store;*v483 = v213;
if(v442) {
uint32_t const v484 = v440 / v326;
uint32_t const v485 = uint32_t(v484);
uint32_t const v486 = v482 + v485;
device half_4 const* const v487 = &v3[v486];
half_4 const v488 = *v487;
*v483 = v488;
}
thread half_4 * const v489 = &(*v387)[v448];
half_4 const v490 = *v483;
*v489 = v490;
bool const v491 = true;
for(uint32_t v492 = v368; v492 < v373; v492 += v111) {
uint32_t const v493 = v492 * v138;
bool const v494 = v492 >= v379;
bool const v495 = v492 < v381;
bool const v496 = v494 && v495;
uint32_t const v497 = 2;
uint32_t const v498 = v492 % v497;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v499 = *v402;
*v234 = v499;
half_4 const v500 = *v417;
*v264 = v500;
half_4 const v501 = *v433;
*v294 = v501;
half_4 const v502 = *v449;
*v324 = v502;
uint32_t const v503 = 576;
uint32_t const v504 = v503 + v231;
uint32_t const v505 = v504 + v207;
half_4 const v506 = *v459;
uint32_t const v507 = uint32_t(v505);
threadgroup half_4 * const v508 = &(*v174)[v507];
*v508 = v506;
uint32_t const v509 = v503 + v261;
uint32_t const v510 = v509 + v239;
half_4 const v511 = *v469;
uint32_t const v512 = uint32_t(v510);
threadgroup half_4 * const v513 = &(*v174)[v512];
*v513 = v511;
uint32_t const v514 = v503 + v291;
uint32_t const v515 = v514 + v269;
half_4 const v516 = *v479;
uint32_t const v517 = uint32_t(v515);
threadgroup half_4 * const v518 = &(*v174)[v517];
*v518 = v516;
uint32_t const v519 = v503 + v321;
uint32_t const v520 = v519 + v299;
half_4 const v521 = *v489;
uint32_t const v522 = uint32_t(v520);
threadgroup half_4 * const v523 = &(*v174)[v522];
*v523 = v521;
bool const v524 = !v496;
bool const v525 = false;
if(v524) {
half const v526 = v506.i_0;
float const v527 = float(v526);
uint32_t const v528 = reinterpret_cast<const thread uint32_t&>(v527);
uint32_t const v529 = 2139095040;
uint32_t const v530 = v528 & v529;
bool const v531 = v530 == v529;
half const v532 = v506.i_1;
float const v533 = float(v532);
uint32_t const v534 = reinterpret_cast<const thread uint32_t&>(v533);
uint32_t const v535 = v534 & v529;
bool const v536 = v535 == v529;
bool const v537 = v531 || v536;
half const v538 = v506.i_2;
float const v539 = float(v538);
uint32_t const v540 = reinterpret_cast<const thread uint32_t&>(v539);
uint32_t const v541 = v540 & v529;
bool const v542 = v541 == v529;
bool const v543 = v537 || v542;
half const v544 = v506.i_3;
float const v545 = float(v544);
uint32_t const v546 = reinterpret_cast<const thread uint32_t&>(v545);
uint32_t const v547 = v546 & v529;
bool const v548 = v547 == v529;
bool const v549 = v543 || v548;
half const v550 = v511.i_0;
float const v551 = float(v550);
uint32_t const v552 = reinterpret_cast<const thread uint32_t&>(v551);
uint32_t const v553 = v552 & v529;
bool const v554 = v553 == v529;
bool const v555 = v549 || v554;
half const v556 = v511.i_1;
float const v557 = float(v556);
uint32_t const v558 = reinterpret_cast<const thread uint32_t&>(v557);
uint32_t const v559 = v558 & v529;
bool const v560 = v559 == v529;
bool const v561 = v555 || v560;
half const v562 = v511.i_2;
float const v563 = float(v562);
uint32_t const v564 = reinterpret_cast<const thread uint32_t&>(v563);
uint32_t const v565 = v564 & v529;
bool const v566 = v565 == v529;
bool const v567 = v561 || v566;
half const v568 = v511.i_3;
float const v569 = float(v568);
uint32_t const v570 = reinterpret_cast<const thread uint32_t&>(v569);
uint32_t const v571 = v570 & v529;
bool const v572 = v571 == v529;
bool const v573 = v567 || v572;
half const v574 = v516.i_0;
float const v575 = float(v574);
uint32_t const v576 = reinterpret_cast<const thread uint32_t&>(v575);
uint32_t const v577 = v576 & v529;
bool const v578 = v577 == v529;
bool const v579 = v573 || v578;
half const v580 = v516.i_1;
float const v581 = float(v580);
uint32_t const v582 = reinterpret_cast<const thread uint32_t&>(v581);
uint32_t const v583 = v582 & v529;
bool const v584 = v583 == v529;
bool const v585 = v579 || v584;
half const v586 = v516.i_2;
float const v587 = float(v586);
uint32_t const v588 = reinterpret_cast<const thread uint32_t&>(v587);
uint32_t const v589 = v588 & v529;
bool const v590 = v589 == v529;
bool const v591 = v585 || v590;
half const v592 = v516.i_3;
float const v593 = float(v592);
uint32_t const v594 = reinterpret_cast<const thread uint32_t&>(v593);
uint32_t const v595 = v594 & v529;
bool const v596 = v595 == v529;
bool const v597 = v591 || v596;
half const v598 = v521.i_0;
float const v599 = float(v598);
uint32_t const v600 = reinterpret_cast<const thread uint32_t&>(v599);
uint32_t const v601 = v600 & v529;
bool const v602 = v601 == v529;
bool const v603 = v597 || v602;
half const v604 = v521.i_1;
float const v605 = float(v604);
uint32_t const v606 = reinterpret_cast<const thread uint32_t&>(v605);
uint32_t const v607 = v606 & v529;
bool const v608 = v607 == v529;
bool const v609 = v603 || v608;
half const v610 = v521.i_2;
float const v611 = float(v610);
uint32_t const v612 = reinterpret_cast<const thread uint32_t&>(v611);
uint32_t const v613 = v612 & v529;
bool const v614 = v613 == v529;
bool const v615 = v609 || v614;
half const v616 = v521.i_3;
float const v617 = float(v616);
uint32_t const v618 = reinterpret_cast<const thread uint32_t&>(v617);
uint32_t const v619 = v618 & v529;
bool const v620 = v619 == v529;
bool const v621 = v615 || v620;
bool const v622 = simd_any(v621);;
bool const v623 = thread_index_in_simdgroup_v13 == v86;
if(v623) {
uint32_t const v624 = v622 ? v111 : v86;
uint32_t const v625 = v498 * v326;
uint32_t const v626 = v625 + v170;
uint32_t const v627 = uint32_t(v626);
threadgroup uint32_t * const v628 = &(*v177)[v627];
*v628 = v624;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v629 = v493 + v138;
uint32_t const v630 = v629 + v206;
uint32_t const v631 = min(v630, v383);
uint32_t const v632 = uint32_t(v631);
uint32_t const v633 = v632 * v28;
uint32_t const v634 = v73 + v633;
half_4 v635_store;
thread half_4 * v635 = &v635_store;*v635 = v213;
if(v396) {
uint32_t const v636 = v393 / v326;
uint32_t const v637 = uint32_t(v636);
uint32_t const v638 = v634 + v637;
device half_4 const* const v639 = &v2[v638];
half_4 const v640 = *v639;
*v635 = v640;
}
half_4 const v641 = *v635;
*v402 = v641;
uint32_t const v642 = v629 + v238;
uint32_t const v643 = min(v642, v383);
uint32_t const v644 = uint32_t(v643);
uint32_t const v645 = v644 * v28;
uint32_t const v646 = v73 + v645;
half_4 v647_store;
thread half_4 * v647 = &v647_store;*v647 = v213;
if(v411) {
uint32_t const v648 = v409 / v326;
uint32_t const v649 = uint32_t(v648);
uint32_t const v650 = v646 + v649;
device half_4 const* const v651 = &v2[v650];
half_4 const v652 = *v651;
*v647 = v652;
}
half_4 const v653 = *v647;
*v417 = v653;
uint32_t const v654 = v629 + v268;
uint32_t const v655 = min(v654, v383);
uint32_t const v656 = uint32_t(v655);
uint32_t const v657 = v656 * v28;
uint32_t const v658 = v73 + v657;
half_4 v659_store;
thread half_4 * v659 = &v659_store;*v659 = v213;
if(v426) {
uint32_t const v660 = v424 / v326;
uint32_t const v661 = uint32_t(v660);
uint32_t const v662 = v658 + v661;
device half_4 const* const v663 = &v2[v662];
half_4 const v664 = *v663;
*v659 = v664;
}
half_4 const v665 = *v659;
*v433 = v665;
uint32_t const v666 = v629 + v298;
uint32_t const v667 = min(v666, v383);
uint32_t const v668 = uint32_t(v667);
uint32_t const v669 = v668 * v28;
uint32_t const v670 = v73 + v669;
half_4 v671_store;
thread half_4 * v671 = &v671_store;*v671 = v213;
if(v442) {
uint32_t const v672 = v440 / v326;
uint32_t const v673 = uint32_t(v672);
uint32_t const v674 = v670 + v673;
device half_4 const* const v675 = &v2[v674];
half_4 const v676 = *v675;
*v671 = v676;
}
half_4 const v677 = *v671;
*v449 = v677;
uint32_t const v678 = v632 * v30;
uint32_t const v679 = v76 + v678;
half_4 v680_store;
thread half_4 * v680 = &v680_store;*v680 = v213;
if(v396) {
uint32_t const v681 = v393 / v326;
uint32_t const v682 = uint32_t(v681);
uint32_t const v683 = v679 + v682;
device half_4 const* const v684 = &v3[v683];
half_4 const v685 = *v684;
*v680 = v685;
}
half_4 const v686 = *v680;
*v459 = v686;
uint32_t const v687 = v644 * v30;
uint32_t const v688 = v76 + v687;
half_4 v689_store;
thread half_4 * v689 = &v689_store;*v689 = v213;
if(v411) {
uint32_t const v690 = v409 / v326;
uint32_t const v691 = uint32_t(v690);
uint32_t const v692 = v688 + v691;
device half_4 const* const v693 = &v3[v692];
half_4 const v694 = *v693;
*v689 = v694;
}
half_4 const v695 = *v689;
*v469 = v695;
uint32_t const v696 = v656 * v30;
uint32_t const v697 = v76 + v696;
half_4 v698_store;
thread half_4 * v698 = &v698_store;*v698 = v213;
if(v426) {
uint32_t const v699 = v424 / v326;
uint32_t const v700 = uint32_t(v699);
uint32_t const v701 = v697 + v700;
device half_4 const* const v702 = &v3[v701];
half_4 const v703 = *v702;
*v698 = v703;
}
half_4 const v704 = *v698;
*v479 = v704;
uint32_t const v705 = v668 * v30;
uint32_t const v706 = v76 + v705;
half_4 v707_store;
thread half_4 * v707 = &v707_store;*v707 = v213;
if(v442) {
uint32_t const v708 = v440 / v326;
uint32_t const v709 = uint32_t(v708);
uint32_t const v710 = v706 + v709;
device half_4 const* const v711 = &v3[v710];
half_4 const v712 = *v711;
*v707 = v712;
}
half_4 const v713 = *v707;
*v489 = v713;
bool v714_store;
thread bool * v714 = &v714_store;*v714 = v525;
bool const v715 = *v714;
bool v716_store;
thread bool * v716 = &v716_store;if(v715) {
*v716 = v491;
}
 else {
uint32_t const v717 = v498 * v326;
uint32_t const v718 = uint32_t(v717);
threadgroup uint32_t * const v719 = &(*v177)[v718];
uint32_t const v720 = *v719;
bool const v721 = v720 != v86;
*v716 = v721;
}
bool const v722 = *v716;
*v714 = v722;
bool const v723 = *v714;
bool v724_store;
thread bool * v724 = &v724_store;if(v723) {
*v724 = v491;
}
 else {
uint32_t const v725 = v498 * v326;
uint32_t const v726 = v725 + v111;
uint32_t const v727 = uint32_t(v726);
threadgroup uint32_t * const v728 = &(*v177)[v727];
uint32_t const v729 = *v728;
bool const v730 = v729 != v86;
*v724 = v730;
}
bool const v731 = *v724;
*v714 = v731;
bool const v732 = *v714;
bool v733_store;
thread bool * v733 = &v733_store;if(v732) {
*v733 = v491;
}
 else {
uint32_t const v734 = v498 * v326;
uint32_t const v735 = v734 + v497;
uint32_t const v736 = uint32_t(v735);
threadgroup uint32_t * const v737 = &(*v177)[v736];
uint32_t const v738 = *v737;
bool const v739 = v738 != v86;
*v733 = v739;
}
bool const v740 = *v733;
*v714 = v740;
bool const v741 = *v714;
bool v742_store;
thread bool * v742 = &v742_store;if(v741) {
*v742 = v491;
}
 else {
uint32_t const v743 = v498 * v326;
uint32_t const v744 = 3;
uint32_t const v745 = v743 + v744;
uint32_t const v746 = uint32_t(v745);
threadgroup uint32_t * const v747 = &(*v177)[v746];
uint32_t const v748 = *v747;
bool const v749 = v748 != v86;
*v742 = v749;
}
bool const v750 = *v742;
*v714 = v750;
bool v751_store;
thread bool * v751 = &v751_store;if(v496) {
*v751 = v491;
}
 else {
*v751 = v525;
}
uint32_t const v752 = 320;
uint32_t const v753 = v170 * v752;
uint32_t const v754 = 80;
uint32_t const v755 = v170 * v754;
simdgroup_float8x8 v756_store; thread simdgroup_float8x8 * v756 = &v756_store;*v756 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 72;
threadgroup half_4 * const v759 = &(*v174)[v21];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v188, *v757, *v756);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;threadgroup half_4 * const v761 = &(*v174)[v432];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v761), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v190, *v760, *v756);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;threadgroup half_4 * const v763 = &(*v174)[v386];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v763), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v191, *v762, *v756);
uint32_t const v764 = 6;
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 6;
threadgroup half_4 * const v767 = &(*v174)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v767), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v192, *v765, *v756);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;threadgroup half_4 * const v769 = &(*v174)[v178];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v769), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v193, *v768, *v756);
uint32_t const v770 = 10;
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;uint32_t const v772 = 10;
threadgroup half_4 * const v773 = &(*v174)[v772];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v773), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v194, *v771, *v756);
simdgroup_half8x8 v774_store; thread simdgroup_half8x8 * v774 = &v774_store;uint32_t const v775 = 12;
threadgroup half_4 * const v776 = &(*v174)[v775];
simdgroup_load(*v774, reinterpret_cast<threadgroup half *>(v776), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v195, *v774, *v756);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;uint32_t const v778 = 14;
threadgroup half_4 * const v779 = &(*v174)[v778];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v779), v758, 0, true);
simdgroup_multiply_accumulate(*v756, *v196, *v777, *v756);
uint32_t const v780 = uint32_t(v753);
uint32_t const v781 = 40;
threadgroup float * const v782 = &(*v175)[v780];

simdgroup_store(*v756, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v783_store; thread simdgroup_float8x8 * v783 = &v783_store;*v783 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;uint32_t const v785 = 144;
uint32_t const v786 = 1008;
threadgroup half_4 * const v787 = &(*v174)[v785];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v787), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v188, *v784, *v783);
simdgroup_half8x8 v788_store; thread simdgroup_half8x8 * v788 = &v788_store;uint32_t const v789 = 146;
threadgroup half_4 * const v790 = &(*v174)[v789];
simdgroup_load(*v788, reinterpret_cast<threadgroup half *>(v790), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v190, *v788, *v783);
simdgroup_half8x8 v791_store; thread simdgroup_half8x8 * v791 = &v791_store;uint32_t const v792 = 148;
threadgroup half_4 * const v793 = &(*v174)[v792];
simdgroup_load(*v791, reinterpret_cast<threadgroup half *>(v793), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v191, *v791, *v783);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;uint32_t const v795 = 150;
threadgroup half_4 * const v796 = &(*v174)[v795];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v796), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v192, *v794, *v783);
simdgroup_half8x8 v797_store; thread simdgroup_half8x8 * v797 = &v797_store;uint32_t const v798 = 152;
threadgroup half_4 * const v799 = &(*v174)[v798];
simdgroup_load(*v797, reinterpret_cast<threadgroup half *>(v799), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v193, *v797, *v783);
simdgroup_half8x8 v800_store; thread simdgroup_half8x8 * v800 = &v800_store;uint32_t const v801 = 154;
threadgroup half_4 * const v802 = &(*v174)[v801];
simdgroup_load(*v800, reinterpret_cast<threadgroup half *>(v802), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v194, *v800, *v783);
simdgroup_half8x8 v803_store; thread simdgroup_half8x8 * v803 = &v803_store;uint32_t const v804 = 156;
threadgroup half_4 * const v805 = &(*v174)[v804];
simdgroup_load(*v803, reinterpret_cast<threadgroup half *>(v805), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v195, *v803, *v783);
simdgroup_half8x8 v806_store; thread simdgroup_half8x8 * v806 = &v806_store;uint32_t const v807 = 158;
threadgroup half_4 * const v808 = &(*v174)[v807];
simdgroup_load(*v806, reinterpret_cast<threadgroup half *>(v808), v758, 0, true);
simdgroup_multiply_accumulate(*v783, *v196, *v806, *v783);
uint32_t const v809 = v753 + v171;
uint32_t const v810 = uint32_t(v809);
threadgroup float * const v811 = &(*v175)[v810];

simdgroup_store(*v783, reinterpret_cast<threadgroup float *>(v811), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v812_store; thread simdgroup_float8x8 * v812 = &v812_store;*v812 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v813_store; thread simdgroup_half8x8 * v813 = &v813_store;uint32_t const v814 = 288;
uint32_t const v815 = 864;
threadgroup half_4 * const v816 = &(*v174)[v814];
simdgroup_load(*v813, reinterpret_cast<threadgroup half *>(v816), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v188, *v813, *v812);
simdgroup_half8x8 v817_store; thread simdgroup_half8x8 * v817 = &v817_store;uint32_t const v818 = 290;
threadgroup half_4 * const v819 = &(*v174)[v818];
simdgroup_load(*v817, reinterpret_cast<threadgroup half *>(v819), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v190, *v817, *v812);
simdgroup_half8x8 v820_store; thread simdgroup_half8x8 * v820 = &v820_store;uint32_t const v821 = 292;
threadgroup half_4 * const v822 = &(*v174)[v821];
simdgroup_load(*v820, reinterpret_cast<threadgroup half *>(v822), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v191, *v820, *v812);
simdgroup_half8x8 v823_store; thread simdgroup_half8x8 * v823 = &v823_store;uint32_t const v824 = 294;
threadgroup half_4 * const v825 = &(*v174)[v824];
simdgroup_load(*v823, reinterpret_cast<threadgroup half *>(v825), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v192, *v823, *v812);
simdgroup_half8x8 v826_store; thread simdgroup_half8x8 * v826 = &v826_store;uint32_t const v827 = 296;
threadgroup half_4 * const v828 = &(*v174)[v827];
simdgroup_load(*v826, reinterpret_cast<threadgroup half *>(v828), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v193, *v826, *v812);
simdgroup_half8x8 v829_store; thread simdgroup_half8x8 * v829 = &v829_store;uint32_t const v830 = 298;
threadgroup half_4 * const v831 = &(*v174)[v830];
simdgroup_load(*v829, reinterpret_cast<threadgroup half *>(v831), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v194, *v829, *v812);
simdgroup_half8x8 v832_store; thread simdgroup_half8x8 * v832 = &v832_store;uint32_t const v833 = 300;
threadgroup half_4 * const v834 = &(*v174)[v833];
simdgroup_load(*v832, reinterpret_cast<threadgroup half *>(v834), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v195, *v832, *v812);
simdgroup_half8x8 v835_store; thread simdgroup_half8x8 * v835 = &v835_store;uint32_t const v836 = 302;
threadgroup half_4 * const v837 = &(*v174)[v836];
simdgroup_load(*v835, reinterpret_cast<threadgroup half *>(v837), v758, 0, true);
simdgroup_multiply_accumulate(*v812, *v196, *v835, *v812);
uint32_t const v838 = v753 + v205;
uint32_t const v839 = uint32_t(v838);
threadgroup float * const v840 = &(*v175)[v839];

simdgroup_store(*v812, reinterpret_cast<threadgroup float *>(v840), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v841_store; thread simdgroup_float8x8 * v841 = &v841_store;*v841 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
uint32_t const v842 = 24;
simdgroup_half8x8 v843_store; thread simdgroup_half8x8 * v843 = &v843_store;uint32_t const v844 = 432;
uint32_t const v845 = 720;
threadgroup half_4 * const v846 = &(*v174)[v844];
simdgroup_load(*v843, reinterpret_cast<threadgroup half *>(v846), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v188, *v843, *v841);
simdgroup_half8x8 v847_store; thread simdgroup_half8x8 * v847 = &v847_store;uint32_t const v848 = 434;
threadgroup half_4 * const v849 = &(*v174)[v848];
simdgroup_load(*v847, reinterpret_cast<threadgroup half *>(v849), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v190, *v847, *v841);
simdgroup_half8x8 v850_store; thread simdgroup_half8x8 * v850 = &v850_store;uint32_t const v851 = 436;
threadgroup half_4 * const v852 = &(*v174)[v851];
simdgroup_load(*v850, reinterpret_cast<threadgroup half *>(v852), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v191, *v850, *v841);
simdgroup_half8x8 v853_store; thread simdgroup_half8x8 * v853 = &v853_store;uint32_t const v854 = 438;
threadgroup half_4 * const v855 = &(*v174)[v854];
simdgroup_load(*v853, reinterpret_cast<threadgroup half *>(v855), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v192, *v853, *v841);
simdgroup_half8x8 v856_store; thread simdgroup_half8x8 * v856 = &v856_store;uint32_t const v857 = 440;
threadgroup half_4 * const v858 = &(*v174)[v857];
simdgroup_load(*v856, reinterpret_cast<threadgroup half *>(v858), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v193, *v856, *v841);
simdgroup_half8x8 v859_store; thread simdgroup_half8x8 * v859 = &v859_store;uint32_t const v860 = 442;
threadgroup half_4 * const v861 = &(*v174)[v860];
simdgroup_load(*v859, reinterpret_cast<threadgroup half *>(v861), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v194, *v859, *v841);
simdgroup_half8x8 v862_store; thread simdgroup_half8x8 * v862 = &v862_store;uint32_t const v863 = 444;
threadgroup half_4 * const v864 = &(*v174)[v863];
simdgroup_load(*v862, reinterpret_cast<threadgroup half *>(v864), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v195, *v862, *v841);
simdgroup_half8x8 v865_store; thread simdgroup_half8x8 * v865 = &v865_store;uint32_t const v866 = 446;
threadgroup half_4 * const v867 = &(*v174)[v866];
simdgroup_load(*v865, reinterpret_cast<threadgroup half *>(v867), v758, 0, true);
simdgroup_multiply_accumulate(*v841, *v196, *v865, *v841);
uint32_t const v868 = v753 + v842;
uint32_t const v869 = uint32_t(v868);
threadgroup float * const v870 = &(*v175)[v869];

simdgroup_store(*v841, reinterpret_cast<threadgroup float *>(v870), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v871_store = {};
thread array<float, 8> * v871 = &v871_store;uint32_t const v872 = v173 * v171;
uint32_t const v873 = v493 + v872;
uint32_t const v874 = v172 * v781;
uint32_t const v875 = v753 + v874;
uint32_t const v876 = v875 + v872;
uint32_t const v877 = uint32_t(v876);
threadgroup float * const v878 = &(*v175)[v877];
float const v879 = *v878;
float v880_store;
thread float * v880 = &v880_store;*v880 = v202;
bool const v881 = *v751;
bool v882_store;
thread bool * v882 = &v882_store;if(v881) {
*v882 = v491;
}
 else {
bool const v883 = v873 < v65;
*v882 = v883;
}
bool const v884 = *v882;
if(v884) {
float const v885 = v879 * v24;
*v880 = v885;
}
thread float * const v886 = &(*v871)[v21];
float const v887 = *v880;
*v886 = v887;
float const v888 = max(v202, v887);
uint32_t const v889 = v872 + v111;
uint32_t const v890 = v493 + v889;
uint32_t const v891 = v875 + v889;
uint32_t const v892 = uint32_t(v891);
threadgroup float * const v893 = &(*v175)[v892];
float const v894 = *v893;
float v895_store;
thread float * v895 = &v895_store;*v895 = v202;
bool const v896 = *v751;
bool v897_store;
thread bool * v897 = &v897_store;if(v896) {
*v897 = v491;
}
 else {
bool const v898 = v890 < v65;
*v897 = v898;
}
bool const v899 = *v897;
if(v899) {
float const v900 = v894 * v24;
*v895 = v900;
}
thread float * const v901 = &(*v871)[v46];
float const v902 = *v895;
*v901 = v902;
float const v903 = max(v888, v902);
uint32_t const v904 = v872 + v497;
uint32_t const v905 = v493 + v904;
uint32_t const v906 = v875 + v904;
uint32_t const v907 = uint32_t(v906);
threadgroup float * const v908 = &(*v175)[v907];
float const v909 = *v908;
float v910_store;
thread float * v910 = &v910_store;*v910 = v202;
bool const v911 = *v751;
bool v912_store;
thread bool * v912 = &v912_store;if(v911) {
*v912 = v491;
}
 else {
bool const v913 = v905 < v65;
*v912 = v913;
}
bool const v914 = *v912;
if(v914) {
float const v915 = v909 * v24;
*v910 = v915;
}
thread float * const v916 = &(*v871)[v432];
float const v917 = *v910;
*v916 = v917;
float const v918 = max(v903, v917);
uint32_t const v919 = 3;
uint32_t const v920 = v872 + v919;
uint32_t const v921 = v493 + v920;
uint32_t const v922 = v875 + v920;
uint32_t const v923 = uint32_t(v922);
threadgroup float * const v924 = &(*v175)[v923];
float const v925 = *v924;
float v926_store;
thread float * v926 = &v926_store;*v926 = v202;
bool const v927 = *v751;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v491;
}
 else {
bool const v929 = v921 < v65;
*v928 = v929;
}
bool const v930 = *v928;
if(v930) {
float const v931 = v925 * v24;
*v926 = v931;
}
thread float * const v932 = &(*v871)[v448];
float const v933 = *v926;
*v932 = v933;
float const v934 = max(v918, v933);
uint32_t const v935 = v872 + v326;
uint32_t const v936 = v493 + v935;
uint32_t const v937 = v875 + v935;
uint32_t const v938 = uint32_t(v937);
threadgroup float * const v939 = &(*v175)[v938];
float const v940 = *v939;
float v941_store;
thread float * v941 = &v941_store;*v941 = v202;
bool const v942 = *v751;
bool v943_store;
thread bool * v943 = &v943_store;if(v942) {
*v943 = v491;
}
 else {
bool const v944 = v936 < v65;
*v943 = v944;
}
bool const v945 = *v943;
if(v945) {
float const v946 = v940 * v24;
*v941 = v946;
}
thread float * const v947 = &(*v871)[v386];
float const v948 = *v941;
*v947 = v948;
float const v949 = max(v934, v948);
uint32_t const v950 = 5;
uint32_t const v951 = v872 + v950;
uint32_t const v952 = v493 + v951;
uint32_t const v953 = v875 + v951;
uint32_t const v954 = uint32_t(v953);
threadgroup float * const v955 = &(*v175)[v954];
float const v956 = *v955;
float v957_store;
thread float * v957 = &v957_store;*v957 = v202;
bool const v958 = *v751;
bool v959_store;
thread bool * v959 = &v959_store;if(v958) {
*v959 = v491;
}
 else {
bool const v960 = v952 < v65;
*v959 = v960;
}
bool const v961 = *v959;
if(v961) {
float const v962 = v956 * v24;
*v957 = v962;
}
uint32_t const v963 = 5;
thread float * const v964 = &(*v871)[v963];
float const v965 = *v957;
*v964 = v965;
float const v966 = max(v949, v965);
uint32_t const v967 = v872 + v764;
uint32_t const v968 = v493 + v967;
uint32_t const v969 = v875 + v967;
uint32_t const v970 = uint32_t(v969);
threadgroup float * const v971 = &(*v175)[v970];
float const v972 = *v971;
float v973_store;
thread float * v973 = &v973_store;*v973 = v202;
bool const v974 = *v751;
bool v975_store;
thread bool * v975 = &v975_store;if(v974) {
*v975 = v491;
}
 else {
bool const v976 = v968 < v65;
*v975 = v976;
}
bool const v977 = *v975;
if(v977) {
float const v978 = v972 * v24;
*v973 = v978;
}
thread float * const v979 = &(*v871)[v766];
float const v980 = *v973;
*v979 = v980;
float const v981 = max(v966, v980);
uint32_t const v982 = 7;
uint32_t const v983 = v872 + v982;
uint32_t const v984 = v493 + v983;
uint32_t const v985 = v875 + v983;
uint32_t const v986 = uint32_t(v985);
threadgroup float * const v987 = &(*v175)[v986];
float const v988 = *v987;
float v989_store;
thread float * v989 = &v989_store;*v989 = v202;
bool const v990 = *v751;
bool v991_store;
thread bool * v991 = &v991_store;if(v990) {
*v991 = v491;
}
 else {
bool const v992 = v984 < v65;
*v991 = v992;
}
bool const v993 = *v991;
if(v993) {
float const v994 = v988 * v24;
*v989 = v994;
}
uint32_t const v995 = 7;
thread float * const v996 = &(*v871)[v995];
float const v997 = *v989;
*v996 = v997;
float const v998 = max(v981, v997);
float const v999 = simd_shuffle_xor(v998, v171);;
float const v1000 = max(v998, v999);
float const v1001 = simd_shuffle_xor(v1000, v205);;
float const v1002 = max(v1000, v1001);
float const v1003 = *v201;
float const v1004 = 5.54517698;
float const v1005 = v1003 + v1004;
bool const v1006 = v1002 > v1005;
float const v1007 = v1006 ? v1002 : v1003;
float const v1008 = v1003 - v1007;
float const v1009 = exp(v1008);bool const v1010 = v1007 != v1003;
bool v1011_store;
thread bool * v1011 = &v1011_store;if(v1010) {
bool const v1012 = v1003 != v202;
*v1011 = v1012;
}
 else {
*v1011 = v525;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1013 = *v1011;
bool const v1014 = simd_any(v1013);;
if(v1014) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1015 = v173 * v497;
uint32_t const v1016 = v875 + v1015;
uint32_t const v1017 = uint32_t(v1016);
threadgroup float * const v1018 = &(*v175)[v1017];
float const v1019 = *v1018;
float const v1020 = v1019 * v1009;
*v1018 = v1020;
uint32_t const v1021 = v1016 + v111;
uint32_t const v1022 = uint32_t(v1021);
threadgroup float * const v1023 = &(*v175)[v1022];
float const v1024 = *v1023;
float const v1025 = v1024 * v1009;
*v1023 = v1025;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1026 = *v1018;
float const v1027 = v1026 * v1009;
*v1018 = v1027;
float const v1028 = *v1023;
float const v1029 = v1028 * v1009;
*v1023 = v1029;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1030 = *v1018;
float const v1031 = v1030 * v1009;
*v1018 = v1031;
float const v1032 = *v1023;
float const v1033 = v1032 * v1009;
*v1023 = v1033;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1034 = *v1018;
float const v1035 = v1034 * v1009;
*v1018 = v1035;
float const v1036 = *v1023;
float const v1037 = v1036 * v1009;
*v1023 = v1037;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1038 = *v1018;
float const v1039 = v1038 * v1009;
*v1018 = v1039;
float const v1040 = *v1023;
float const v1041 = v1040 * v1009;
*v1023 = v1041;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1042 = *v1018;
float const v1043 = v1042 * v1009;
*v1018 = v1043;
float const v1044 = *v1023;
float const v1045 = v1044 * v1009;
*v1023 = v1045;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1046 = *v1018;
float const v1047 = v1046 * v1009;
*v1018 = v1047;
float const v1048 = *v1023;
float const v1049 = v1048 * v1009;
*v1023 = v1049;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1050 = *v1018;
float const v1051 = v1050 * v1009;
*v1018 = v1051;
float const v1052 = *v1023;
float const v1053 = v1052 * v1009;
*v1023 = v1053;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v201 = v1007;
float const v1054 = *v886;
uint32_t const v1055 = reinterpret_cast<const thread uint32_t&>(v1054);
uint32_t const v1056 = 4286578687;
bool const v1057 = v1055 == v1056;
float const v1058 = v1054 - v1007;
float const v1059 = exp(v1058);float const v1060 = v1057 ? v180 : v1059;
half const v1061 = half(v1060);
half_4 const v1062 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1061;
return tmp;
}();
float const v1063 = *v901;
uint32_t const v1064 = reinterpret_cast<const thread uint32_t&>(v1063);
bool const v1065 = v1064 == v1056;
float const v1066 = v1063 - v1007;
float const v1067 = exp(v1066);float const v1068 = v1065 ? v180 : v1067;
float const v1069 = v1060 + v1068;
half const v1070 = half(v1068);
half_4 const v1071 = [&]{
half_4 tmp = v1062;
tmp.i_1 = v1070;
return tmp;
}();
float const v1072 = *v916;
uint32_t const v1073 = reinterpret_cast<const thread uint32_t&>(v1072);
bool const v1074 = v1073 == v1056;
float const v1075 = v1072 - v1007;
float const v1076 = exp(v1075);float const v1077 = v1074 ? v180 : v1076;
float const v1078 = v1069 + v1077;
half const v1079 = half(v1077);
half_4 const v1080 = [&]{
half_4 tmp = v1071;
tmp.i_2 = v1079;
return tmp;
}();
float const v1081 = *v932;
uint32_t const v1082 = reinterpret_cast<const thread uint32_t&>(v1081);
bool const v1083 = v1082 == v1056;
float const v1084 = v1081 - v1007;
float const v1085 = exp(v1084);float const v1086 = v1083 ? v180 : v1085;
float const v1087 = v1078 + v1086;
half const v1088 = half(v1086);
half_4 const v1089 = [&]{
half_4 tmp = v1080;
tmp.i_3 = v1088;
return tmp;
}();
uint32_t const v1090 = v172 * v770;
uint32_t const v1091 = v755 + v1090;
uint32_t const v1092 = v173 * v497;
uint32_t const v1093 = v1091 + v1092;
uint32_t const v1094 = uint32_t(v1093);
threadgroup half_4 * const v1095 = &(*v176)[v1094];
*v1095 = v1089;
float const v1096 = *v947;
uint32_t const v1097 = reinterpret_cast<const thread uint32_t&>(v1096);
bool const v1098 = v1097 == v1056;
float const v1099 = v1096 - v1007;
float const v1100 = exp(v1099);float const v1101 = v1098 ? v180 : v1100;
float const v1102 = v1087 + v1101;
half const v1103 = half(v1101);
half_4 const v1104 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1103;
return tmp;
}();
float const v1105 = *v964;
uint32_t const v1106 = reinterpret_cast<const thread uint32_t&>(v1105);
bool const v1107 = v1106 == v1056;
float const v1108 = v1105 - v1007;
float const v1109 = exp(v1108);float const v1110 = v1107 ? v180 : v1109;
float const v1111 = v1102 + v1110;
half const v1112 = half(v1110);
half_4 const v1113 = [&]{
half_4 tmp = v1104;
tmp.i_1 = v1112;
return tmp;
}();
float const v1114 = *v979;
uint32_t const v1115 = reinterpret_cast<const thread uint32_t&>(v1114);
bool const v1116 = v1115 == v1056;
float const v1117 = v1114 - v1007;
float const v1118 = exp(v1117);float const v1119 = v1116 ? v180 : v1118;
float const v1120 = v1111 + v1119;
half const v1121 = half(v1119);
half_4 const v1122 = [&]{
half_4 tmp = v1113;
tmp.i_2 = v1121;
return tmp;
}();
float const v1123 = *v996;
uint32_t const v1124 = reinterpret_cast<const thread uint32_t&>(v1123);
bool const v1125 = v1124 == v1056;
float const v1126 = v1123 - v1007;
float const v1127 = exp(v1126);float const v1128 = v1125 ? v180 : v1127;
float const v1129 = v1120 + v1128;
half const v1130 = half(v1128);
half_4 const v1131 = [&]{
half_4 tmp = v1122;
tmp.i_3 = v1130;
return tmp;
}();
uint32_t const v1132 = v1093 + v111;
uint32_t const v1133 = uint32_t(v1132);
threadgroup half_4 * const v1134 = &(*v176)[v1133];
*v1134 = v1131;
float const v1135 = *v203;
float const v1136 = fma(v1135, v1009, v1129);
*v203 = v1136;
float const v1137 = *v204;
float const v1138 = fma(v1137, v1009, v1129);
*v204 = v1138;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1139 = *v751;
bool const v1140 = !v1139;
bool const v1141 = *v714;
bool const v1142 = v1141 && v1140;
if(v1142) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1143 = v875 + v1092;
for(uint32_t v1144 = v86; v1144 < v138; v1144 += v111) {
uint32_t const v1145 = v1144 / v326;
uint32_t const v1146 = v1091 + v1145;
uint32_t const v1147 = uint32_t(v1146);
threadgroup half_4 * const v1148 = &(*v176)[v1147];
half_4 const v1149 = *v1148;
uint32_t const v1150 = v1144 % v326;
half const v1151 = v1149.i_0;
float const v1152 = float(v1151);
float v1153_store;
thread float * v1153 = &v1153_store;*v1153 = v1152;
bool const v1154 = v1150 == v111;
if(v1154) {
half const v1155 = v1149.i_1;
float const v1156 = float(v1155);
*v1153 = v1156;
}
bool const v1157 = v1150 == v497;
if(v1157) {
half const v1158 = v1149.i_2;
float const v1159 = float(v1158);
*v1153 = v1159;
}
bool const v1160 = v1150 == v919;
if(v1160) {
half const v1161 = v1149.i_3;
float const v1162 = float(v1161);
*v1153 = v1162;
}
float const v1163 = *v1153;
uint32_t const v1164 = reinterpret_cast<const thread uint32_t&>(v1163);
bool const v1165 = v1164 == v86;
bool const v1166 = !v1165;
if(v1166) {
uint32_t const v1167 = v1144 * v230;
uint32_t const v1168 = v503 + v1167;
uint32_t const v1169 = v1092 / v326;
uint32_t const v1170 = v1168 + v1169;
uint32_t const v1171 = uint32_t(v1170);
threadgroup half_4 * const v1172 = &(*v174)[v1171];
half_4 const v1173 = *v1172;
half const v1174 = v1173.i_0;
float const v1175 = float(v1174);
float v1176_store;
thread float * v1176 = &v1176_store;*v1176 = v1175;
uint32_t const v1177 = v173 % v497;
bool const v1178 = v1177 == v111;
if(v1178) {
half const v1179 = v1173.i_2;
float const v1180 = float(v1179);
*v1176 = v1180;
}
uint32_t const v1181 = uint32_t(v1143);
float const v1182 = *v1153;
float const v1183 = *v1176;
threadgroup float * const v1184 = &(*v175)[v1181];
float const v1185 = *v1184;
float const v1186 = fma(v1182, v1183, v1185);
*v1184 = v1186;
half const v1187 = v1173.i_1;
float const v1188 = float(v1187);
float v1189_store;
thread float * v1189 = &v1189_store;*v1189 = v1188;
if(v1178) {
half const v1190 = v1173.i_3;
float const v1191 = float(v1190);
*v1189 = v1191;
}
uint32_t const v1192 = v1143 + v111;
uint32_t const v1193 = uint32_t(v1192);
float const v1194 = *v1153;
float const v1195 = *v1189;
threadgroup float * const v1196 = &(*v175)[v1193];
float const v1197 = *v1196;
float const v1198 = fma(v1194, v1195, v1197);
*v1196 = v1198;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1199 = v86; v1199 < v138; v1199 += v111) {
uint32_t const v1200 = v1199 / v326;
uint32_t const v1201 = v1091 + v1200;
uint32_t const v1202 = uint32_t(v1201);
threadgroup half_4 * const v1203 = &(*v176)[v1202];
half_4 const v1204 = *v1203;
uint32_t const v1205 = v1199 % v326;
half const v1206 = v1204.i_0;
float const v1207 = float(v1206);
float v1208_store;
thread float * v1208 = &v1208_store;*v1208 = v1207;
bool const v1209 = v1205 == v111;
if(v1209) {
half const v1210 = v1204.i_1;
float const v1211 = float(v1210);
*v1208 = v1211;
}
bool const v1212 = v1205 == v497;
if(v1212) {
half const v1213 = v1204.i_2;
float const v1214 = float(v1213);
*v1208 = v1214;
}
bool const v1215 = v1205 == v919;
if(v1215) {
half const v1216 = v1204.i_3;
float const v1217 = float(v1216);
*v1208 = v1217;
}
float const v1218 = *v1208;
uint32_t const v1219 = reinterpret_cast<const thread uint32_t&>(v1218);
bool const v1220 = v1219 == v86;
bool const v1221 = !v1220;
if(v1221) {
uint32_t const v1222 = v1199 * v230;
uint32_t const v1223 = 578;
uint32_t const v1224 = v1223 + v1222;
uint32_t const v1225 = v1092 / v326;
uint32_t const v1226 = v1224 + v1225;
uint32_t const v1227 = uint32_t(v1226);
threadgroup half_4 * const v1228 = &(*v174)[v1227];
half_4 const v1229 = *v1228;
half const v1230 = v1229.i_0;
float const v1231 = float(v1230);
float v1232_store;
thread float * v1232 = &v1232_store;*v1232 = v1231;
uint32_t const v1233 = v173 % v497;
bool const v1234 = v1233 == v111;
if(v1234) {
half const v1235 = v1229.i_2;
float const v1236 = float(v1235);
*v1232 = v1236;
}
uint32_t const v1237 = uint32_t(v1143);
float const v1238 = *v1208;
float const v1239 = *v1232;
threadgroup float * const v1240 = &(*v175)[v1237];
float const v1241 = *v1240;
float const v1242 = fma(v1238, v1239, v1241);
*v1240 = v1242;
half const v1243 = v1229.i_1;
float const v1244 = float(v1243);
float v1245_store;
thread float * v1245 = &v1245_store;*v1245 = v1244;
if(v1234) {
half const v1246 = v1229.i_3;
float const v1247 = float(v1246);
*v1245 = v1247;
}
uint32_t const v1248 = v1143 + v111;
uint32_t const v1249 = uint32_t(v1248);
float const v1250 = *v1208;
float const v1251 = *v1245;
threadgroup float * const v1252 = &(*v175)[v1249];
float const v1253 = *v1252;
float const v1254 = fma(v1250, v1251, v1253);
*v1252 = v1254;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1255 = v86; v1255 < v138; v1255 += v111) {
uint32_t const v1256 = v1255 / v326;
uint32_t const v1257 = v1091 + v1256;
uint32_t const v1258 = uint32_t(v1257);
threadgroup half_4 * const v1259 = &(*v176)[v1258];
half_4 const v1260 = *v1259;
uint32_t const v1261 = v1255 % v326;
half const v1262 = v1260.i_0;
float const v1263 = float(v1262);
float v1264_store;
thread float * v1264 = &v1264_store;*v1264 = v1263;
bool const v1265 = v1261 == v111;
if(v1265) {
half const v1266 = v1260.i_1;
float const v1267 = float(v1266);
*v1264 = v1267;
}
bool const v1268 = v1261 == v497;
if(v1268) {
half const v1269 = v1260.i_2;
float const v1270 = float(v1269);
*v1264 = v1270;
}
bool const v1271 = v1261 == v919;
if(v1271) {
half const v1272 = v1260.i_3;
float const v1273 = float(v1272);
*v1264 = v1273;
}
float const v1274 = *v1264;
uint32_t const v1275 = reinterpret_cast<const thread uint32_t&>(v1274);
bool const v1276 = v1275 == v86;
bool const v1277 = !v1276;
if(v1277) {
uint32_t const v1278 = v1255 * v230;
uint32_t const v1279 = 580;
uint32_t const v1280 = v1279 + v1278;
uint32_t const v1281 = v1092 / v326;
uint32_t const v1282 = v1280 + v1281;
uint32_t const v1283 = uint32_t(v1282);
threadgroup half_4 * const v1284 = &(*v174)[v1283];
half_4 const v1285 = *v1284;
half const v1286 = v1285.i_0;
float const v1287 = float(v1286);
float v1288_store;
thread float * v1288 = &v1288_store;*v1288 = v1287;
uint32_t const v1289 = v173 % v497;
bool const v1290 = v1289 == v111;
if(v1290) {
half const v1291 = v1285.i_2;
float const v1292 = float(v1291);
*v1288 = v1292;
}
uint32_t const v1293 = uint32_t(v1143);
float const v1294 = *v1264;
float const v1295 = *v1288;
threadgroup float * const v1296 = &(*v175)[v1293];
float const v1297 = *v1296;
float const v1298 = fma(v1294, v1295, v1297);
*v1296 = v1298;
half const v1299 = v1285.i_1;
float const v1300 = float(v1299);
float v1301_store;
thread float * v1301 = &v1301_store;*v1301 = v1300;
if(v1290) {
half const v1302 = v1285.i_3;
float const v1303 = float(v1302);
*v1301 = v1303;
}
uint32_t const v1304 = v1143 + v111;
uint32_t const v1305 = uint32_t(v1304);
float const v1306 = *v1264;
float const v1307 = *v1301;
threadgroup float * const v1308 = &(*v175)[v1305];
float const v1309 = *v1308;
float const v1310 = fma(v1306, v1307, v1309);
*v1308 = v1310;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1311 = v86; v1311 < v138; v1311 += v111) {
uint32_t const v1312 = v1311 / v326;
uint32_t const v1313 = v1091 + v1312;
uint32_t const v1314 = uint32_t(v1313);
threadgroup half_4 * const v1315 = &(*v176)[v1314];
half_4 const v1316 = *v1315;
uint32_t const v1317 = v1311 % v326;
half const v1318 = v1316.i_0;
float const v1319 = float(v1318);
float v1320_store;
thread float * v1320 = &v1320_store;*v1320 = v1319;
bool const v1321 = v1317 == v111;
if(v1321) {
half const v1322 = v1316.i_1;
float const v1323 = float(v1322);
*v1320 = v1323;
}
bool const v1324 = v1317 == v497;
if(v1324) {
half const v1325 = v1316.i_2;
float const v1326 = float(v1325);
*v1320 = v1326;
}
bool const v1327 = v1317 == v919;
if(v1327) {
half const v1328 = v1316.i_3;
float const v1329 = float(v1328);
*v1320 = v1329;
}
float const v1330 = *v1320;
uint32_t const v1331 = reinterpret_cast<const thread uint32_t&>(v1330);
bool const v1332 = v1331 == v86;
bool const v1333 = !v1332;
if(v1333) {
uint32_t const v1334 = v1311 * v230;
uint32_t const v1335 = 582;
uint32_t const v1336 = v1335 + v1334;
uint32_t const v1337 = v1092 / v326;
uint32_t const v1338 = v1336 + v1337;
uint32_t const v1339 = uint32_t(v1338);
threadgroup half_4 * const v1340 = &(*v174)[v1339];
half_4 const v1341 = *v1340;
half const v1342 = v1341.i_0;
float const v1343 = float(v1342);
float v1344_store;
thread float * v1344 = &v1344_store;*v1344 = v1343;
uint32_t const v1345 = v173 % v497;
bool const v1346 = v1345 == v111;
if(v1346) {
half const v1347 = v1341.i_2;
float const v1348 = float(v1347);
*v1344 = v1348;
}
uint32_t const v1349 = uint32_t(v1143);
float const v1350 = *v1320;
float const v1351 = *v1344;
threadgroup float * const v1352 = &(*v175)[v1349];
float const v1353 = *v1352;
float const v1354 = fma(v1350, v1351, v1353);
*v1352 = v1354;
half const v1355 = v1341.i_1;
float const v1356 = float(v1355);
float v1357_store;
thread float * v1357 = &v1357_store;*v1357 = v1356;
if(v1346) {
half const v1358 = v1341.i_3;
float const v1359 = float(v1358);
*v1357 = v1359;
}
uint32_t const v1360 = v1143 + v111;
uint32_t const v1361 = uint32_t(v1360);
float const v1362 = *v1320;
float const v1363 = *v1357;
threadgroup float * const v1364 = &(*v175)[v1361];
float const v1365 = *v1364;
float const v1366 = fma(v1362, v1363, v1365);
*v1364 = v1366;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1367 = v86; v1367 < v138; v1367 += v111) {
uint32_t const v1368 = v1367 / v326;
uint32_t const v1369 = v1091 + v1368;
uint32_t const v1370 = uint32_t(v1369);
threadgroup half_4 * const v1371 = &(*v176)[v1370];
half_4 const v1372 = *v1371;
uint32_t const v1373 = v1367 % v326;
half const v1374 = v1372.i_0;
float const v1375 = float(v1374);
float v1376_store;
thread float * v1376 = &v1376_store;*v1376 = v1375;
bool const v1377 = v1373 == v111;
if(v1377) {
half const v1378 = v1372.i_1;
float const v1379 = float(v1378);
*v1376 = v1379;
}
bool const v1380 = v1373 == v497;
if(v1380) {
half const v1381 = v1372.i_2;
float const v1382 = float(v1381);
*v1376 = v1382;
}
bool const v1383 = v1373 == v919;
if(v1383) {
half const v1384 = v1372.i_3;
float const v1385 = float(v1384);
*v1376 = v1385;
}
float const v1386 = *v1376;
uint32_t const v1387 = reinterpret_cast<const thread uint32_t&>(v1386);
bool const v1388 = v1387 == v86;
bool const v1389 = !v1388;
if(v1389) {
uint32_t const v1390 = v1367 * v230;
uint32_t const v1391 = 584;
uint32_t const v1392 = v1391 + v1390;
uint32_t const v1393 = v1092 / v326;
uint32_t const v1394 = v1392 + v1393;
uint32_t const v1395 = uint32_t(v1394);
threadgroup half_4 * const v1396 = &(*v174)[v1395];
half_4 const v1397 = *v1396;
half const v1398 = v1397.i_0;
float const v1399 = float(v1398);
float v1400_store;
thread float * v1400 = &v1400_store;*v1400 = v1399;
uint32_t const v1401 = v173 % v497;
bool const v1402 = v1401 == v111;
if(v1402) {
half const v1403 = v1397.i_2;
float const v1404 = float(v1403);
*v1400 = v1404;
}
uint32_t const v1405 = uint32_t(v1143);
float const v1406 = *v1376;
float const v1407 = *v1400;
threadgroup float * const v1408 = &(*v175)[v1405];
float const v1409 = *v1408;
float const v1410 = fma(v1406, v1407, v1409);
*v1408 = v1410;
half const v1411 = v1397.i_1;
float const v1412 = float(v1411);
float v1413_store;
thread float * v1413 = &v1413_store;*v1413 = v1412;
if(v1402) {
half const v1414 = v1397.i_3;
float const v1415 = float(v1414);
*v1413 = v1415;
}
uint32_t const v1416 = v1143 + v111;
uint32_t const v1417 = uint32_t(v1416);
float const v1418 = *v1376;
float const v1419 = *v1413;
threadgroup float * const v1420 = &(*v175)[v1417];
float const v1421 = *v1420;
float const v1422 = fma(v1418, v1419, v1421);
*v1420 = v1422;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1423 = v86; v1423 < v138; v1423 += v111) {
uint32_t const v1424 = v1423 / v326;
uint32_t const v1425 = v1091 + v1424;
uint32_t const v1426 = uint32_t(v1425);
threadgroup half_4 * const v1427 = &(*v176)[v1426];
half_4 const v1428 = *v1427;
uint32_t const v1429 = v1423 % v326;
half const v1430 = v1428.i_0;
float const v1431 = float(v1430);
float v1432_store;
thread float * v1432 = &v1432_store;*v1432 = v1431;
bool const v1433 = v1429 == v111;
if(v1433) {
half const v1434 = v1428.i_1;
float const v1435 = float(v1434);
*v1432 = v1435;
}
bool const v1436 = v1429 == v497;
if(v1436) {
half const v1437 = v1428.i_2;
float const v1438 = float(v1437);
*v1432 = v1438;
}
bool const v1439 = v1429 == v919;
if(v1439) {
half const v1440 = v1428.i_3;
float const v1441 = float(v1440);
*v1432 = v1441;
}
float const v1442 = *v1432;
uint32_t const v1443 = reinterpret_cast<const thread uint32_t&>(v1442);
bool const v1444 = v1443 == v86;
bool const v1445 = !v1444;
if(v1445) {
uint32_t const v1446 = v1423 * v230;
uint32_t const v1447 = 586;
uint32_t const v1448 = v1447 + v1446;
uint32_t const v1449 = v1092 / v326;
uint32_t const v1450 = v1448 + v1449;
uint32_t const v1451 = uint32_t(v1450);
threadgroup half_4 * const v1452 = &(*v174)[v1451];
half_4 const v1453 = *v1452;
half const v1454 = v1453.i_0;
float const v1455 = float(v1454);
float v1456_store;
thread float * v1456 = &v1456_store;*v1456 = v1455;
uint32_t const v1457 = v173 % v497;
bool const v1458 = v1457 == v111;
if(v1458) {
half const v1459 = v1453.i_2;
float const v1460 = float(v1459);
*v1456 = v1460;
}
uint32_t const v1461 = uint32_t(v1143);
float const v1462 = *v1432;
float const v1463 = *v1456;
threadgroup float * const v1464 = &(*v175)[v1461];
float const v1465 = *v1464;
float const v1466 = fma(v1462, v1463, v1465);
*v1464 = v1466;
half const v1467 = v1453.i_1;
float const v1468 = float(v1467);
float v1469_store;
thread float * v1469 = &v1469_store;*v1469 = v1468;
if(v1458) {
half const v1470 = v1453.i_3;
float const v1471 = float(v1470);
*v1469 = v1471;
}
uint32_t const v1472 = v1143 + v111;
uint32_t const v1473 = uint32_t(v1472);
float const v1474 = *v1432;
float const v1475 = *v1469;
threadgroup float * const v1476 = &(*v175)[v1473];
float const v1477 = *v1476;
float const v1478 = fma(v1474, v1475, v1477);
*v1476 = v1478;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1479 = v86; v1479 < v138; v1479 += v111) {
uint32_t const v1480 = v1479 / v326;
uint32_t const v1481 = v1091 + v1480;
uint32_t const v1482 = uint32_t(v1481);
threadgroup half_4 * const v1483 = &(*v176)[v1482];
half_4 const v1484 = *v1483;
uint32_t const v1485 = v1479 % v326;
half const v1486 = v1484.i_0;
float const v1487 = float(v1486);
float v1488_store;
thread float * v1488 = &v1488_store;*v1488 = v1487;
bool const v1489 = v1485 == v111;
if(v1489) {
half const v1490 = v1484.i_1;
float const v1491 = float(v1490);
*v1488 = v1491;
}
bool const v1492 = v1485 == v497;
if(v1492) {
half const v1493 = v1484.i_2;
float const v1494 = float(v1493);
*v1488 = v1494;
}
bool const v1495 = v1485 == v919;
if(v1495) {
half const v1496 = v1484.i_3;
float const v1497 = float(v1496);
*v1488 = v1497;
}
float const v1498 = *v1488;
uint32_t const v1499 = reinterpret_cast<const thread uint32_t&>(v1498);
bool const v1500 = v1499 == v86;
bool const v1501 = !v1500;
if(v1501) {
uint32_t const v1502 = v1479 * v230;
uint32_t const v1503 = 588;
uint32_t const v1504 = v1503 + v1502;
uint32_t const v1505 = v1092 / v326;
uint32_t const v1506 = v1504 + v1505;
uint32_t const v1507 = uint32_t(v1506);
threadgroup half_4 * const v1508 = &(*v174)[v1507];
half_4 const v1509 = *v1508;
half const v1510 = v1509.i_0;
float const v1511 = float(v1510);
float v1512_store;
thread float * v1512 = &v1512_store;*v1512 = v1511;
uint32_t const v1513 = v173 % v497;
bool const v1514 = v1513 == v111;
if(v1514) {
half const v1515 = v1509.i_2;
float const v1516 = float(v1515);
*v1512 = v1516;
}
uint32_t const v1517 = uint32_t(v1143);
float const v1518 = *v1488;
float const v1519 = *v1512;
threadgroup float * const v1520 = &(*v175)[v1517];
float const v1521 = *v1520;
float const v1522 = fma(v1518, v1519, v1521);
*v1520 = v1522;
half const v1523 = v1509.i_1;
float const v1524 = float(v1523);
float v1525_store;
thread float * v1525 = &v1525_store;*v1525 = v1524;
if(v1514) {
half const v1526 = v1509.i_3;
float const v1527 = float(v1526);
*v1525 = v1527;
}
uint32_t const v1528 = v1143 + v111;
uint32_t const v1529 = uint32_t(v1528);
float const v1530 = *v1488;
float const v1531 = *v1525;
threadgroup float * const v1532 = &(*v175)[v1529];
float const v1533 = *v1532;
float const v1534 = fma(v1530, v1531, v1533);
*v1532 = v1534;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v782), v781);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1535 = v86; v1535 < v138; v1535 += v111) {
uint32_t const v1536 = v1535 / v326;
uint32_t const v1537 = v1091 + v1536;
uint32_t const v1538 = uint32_t(v1537);
threadgroup half_4 * const v1539 = &(*v176)[v1538];
half_4 const v1540 = *v1539;
uint32_t const v1541 = v1535 % v326;
half const v1542 = v1540.i_0;
float const v1543 = float(v1542);
float v1544_store;
thread float * v1544 = &v1544_store;*v1544 = v1543;
bool const v1545 = v1541 == v111;
if(v1545) {
half const v1546 = v1540.i_1;
float const v1547 = float(v1546);
*v1544 = v1547;
}
bool const v1548 = v1541 == v497;
if(v1548) {
half const v1549 = v1540.i_2;
float const v1550 = float(v1549);
*v1544 = v1550;
}
bool const v1551 = v1541 == v919;
if(v1551) {
half const v1552 = v1540.i_3;
float const v1553 = float(v1552);
*v1544 = v1553;
}
float const v1554 = *v1544;
uint32_t const v1555 = reinterpret_cast<const thread uint32_t&>(v1554);
bool const v1556 = v1555 == v86;
bool const v1557 = !v1556;
if(v1557) {
uint32_t const v1558 = v1535 * v230;
uint32_t const v1559 = 590;
uint32_t const v1560 = v1559 + v1558;
uint32_t const v1561 = v1092 / v326;
uint32_t const v1562 = v1560 + v1561;
uint32_t const v1563 = uint32_t(v1562);
threadgroup half_4 * const v1564 = &(*v174)[v1563];
half_4 const v1565 = *v1564;
half const v1566 = v1565.i_0;
float const v1567 = float(v1566);
float v1568_store;
thread float * v1568 = &v1568_store;*v1568 = v1567;
uint32_t const v1569 = v173 % v497;
bool const v1570 = v1569 == v111;
if(v1570) {
half const v1571 = v1565.i_2;
float const v1572 = float(v1571);
*v1568 = v1572;
}
uint32_t const v1573 = uint32_t(v1143);
float const v1574 = *v1544;
float const v1575 = *v1568;
threadgroup float * const v1576 = &(*v175)[v1573];
float const v1577 = *v1576;
float const v1578 = fma(v1574, v1575, v1577);
*v1576 = v1578;
half const v1579 = v1565.i_1;
float const v1580 = float(v1579);
float v1581_store;
thread float * v1581 = &v1581_store;*v1581 = v1580;
if(v1570) {
half const v1582 = v1565.i_3;
float const v1583 = float(v1582);
*v1581 = v1583;
}
uint32_t const v1584 = v1143 + v111;
uint32_t const v1585 = uint32_t(v1584);
float const v1586 = *v1544;
float const v1587 = *v1581;
threadgroup float * const v1588 = &(*v175)[v1585];
float const v1589 = *v1588;
float const v1590 = fma(v1586, v1587, v1589);
*v1588 = v1590;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v782), v781, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;uint32_t const v1592 = uint32_t(v755);
threadgroup half_4 * const v1593 = &(*v176)[v1592];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1593), v781, 0, false);
simdgroup_half8x8 v1594_store; thread simdgroup_half8x8 * v1594 = &v1594_store;uint32_t const v1595 = 576;
threadgroup half_4 * const v1596 = &(*v174)[v1595];
simdgroup_load(*v1594, reinterpret_cast<threadgroup half *>(v1596), v758, 0, false);
simdgroup_multiply_accumulate(*v179, *v1591, *v1594, *v179);
simdgroup_half8x8 v1597_store; thread simdgroup_half8x8 * v1597 = &v1597_store;uint32_t const v1598 = 578;
threadgroup half_4 * const v1599 = &(*v174)[v1598];
simdgroup_load(*v1597, reinterpret_cast<threadgroup half *>(v1599), v758, 0, false);
simdgroup_multiply_accumulate(*v181, *v1591, *v1597, *v181);
simdgroup_half8x8 v1600_store; thread simdgroup_half8x8 * v1600 = &v1600_store;uint32_t const v1601 = 580;
threadgroup half_4 * const v1602 = &(*v174)[v1601];
simdgroup_load(*v1600, reinterpret_cast<threadgroup half *>(v1602), v758, 0, false);
simdgroup_multiply_accumulate(*v182, *v1591, *v1600, *v182);
simdgroup_half8x8 v1603_store; thread simdgroup_half8x8 * v1603 = &v1603_store;uint32_t const v1604 = 582;
threadgroup half_4 * const v1605 = &(*v174)[v1604];
simdgroup_load(*v1603, reinterpret_cast<threadgroup half *>(v1605), v758, 0, false);
simdgroup_multiply_accumulate(*v183, *v1591, *v1603, *v183);
simdgroup_half8x8 v1606_store; thread simdgroup_half8x8 * v1606 = &v1606_store;uint32_t const v1607 = 584;
threadgroup half_4 * const v1608 = &(*v174)[v1607];
simdgroup_load(*v1606, reinterpret_cast<threadgroup half *>(v1608), v758, 0, false);
simdgroup_multiply_accumulate(*v184, *v1591, *v1606, *v184);
simdgroup_half8x8 v1609_store; thread simdgroup_half8x8 * v1609 = &v1609_store;uint32_t const v1610 = 586;
threadgroup half_4 * const v1611 = &(*v174)[v1610];
simdgroup_load(*v1609, reinterpret_cast<threadgroup half *>(v1611), v758, 0, false);
simdgroup_multiply_accumulate(*v185, *v1591, *v1609, *v185);
simdgroup_half8x8 v1612_store; thread simdgroup_half8x8 * v1612 = &v1612_store;uint32_t const v1613 = 588;
threadgroup half_4 * const v1614 = &(*v174)[v1613];
simdgroup_load(*v1612, reinterpret_cast<threadgroup half *>(v1614), v758, 0, false);
simdgroup_multiply_accumulate(*v186, *v1591, *v1612, *v186);
simdgroup_half8x8 v1615_store; thread simdgroup_half8x8 * v1615 = &v1615_store;uint32_t const v1616 = 590;
threadgroup half_4 * const v1617 = &(*v174)[v1616];
simdgroup_load(*v1615, reinterpret_cast<threadgroup half *>(v1617), v758, 0, false);
simdgroup_multiply_accumulate(*v187, *v1591, *v1615, *v187);
simdgroup_half8x8 v1618_store; thread simdgroup_half8x8 * v1618 = &v1618_store;uint32_t const v1619 = v755 + v497;
uint32_t const v1620 = uint32_t(v1619);
threadgroup half_4 * const v1621 = &(*v176)[v1620];
simdgroup_load(*v1618, reinterpret_cast<threadgroup half *>(v1621), v781, 0, false);
simdgroup_half8x8 v1622_store; thread simdgroup_half8x8 * v1622 = &v1622_store;threadgroup half_4 * const v1623 = &(*v174)[v845];
simdgroup_load(*v1622, reinterpret_cast<threadgroup half *>(v1623), v758, 0, false);
simdgroup_multiply_accumulate(*v179, *v1618, *v1622, *v179);
simdgroup_half8x8 v1624_store; thread simdgroup_half8x8 * v1624 = &v1624_store;uint32_t const v1625 = 722;
threadgroup half_4 * const v1626 = &(*v174)[v1625];
simdgroup_load(*v1624, reinterpret_cast<threadgroup half *>(v1626), v758, 0, false);
simdgroup_multiply_accumulate(*v181, *v1618, *v1624, *v181);
simdgroup_half8x8 v1627_store; thread simdgroup_half8x8 * v1627 = &v1627_store;uint32_t const v1628 = 724;
threadgroup half_4 * const v1629 = &(*v174)[v1628];
simdgroup_load(*v1627, reinterpret_cast<threadgroup half *>(v1629), v758, 0, false);
simdgroup_multiply_accumulate(*v182, *v1618, *v1627, *v182);
simdgroup_half8x8 v1630_store; thread simdgroup_half8x8 * v1630 = &v1630_store;uint32_t const v1631 = 726;
threadgroup half_4 * const v1632 = &(*v174)[v1631];
simdgroup_load(*v1630, reinterpret_cast<threadgroup half *>(v1632), v758, 0, false);
simdgroup_multiply_accumulate(*v183, *v1618, *v1630, *v183);
simdgroup_half8x8 v1633_store; thread simdgroup_half8x8 * v1633 = &v1633_store;uint32_t const v1634 = 728;
threadgroup half_4 * const v1635 = &(*v174)[v1634];
simdgroup_load(*v1633, reinterpret_cast<threadgroup half *>(v1635), v758, 0, false);
simdgroup_multiply_accumulate(*v184, *v1618, *v1633, *v184);
simdgroup_half8x8 v1636_store; thread simdgroup_half8x8 * v1636 = &v1636_store;uint32_t const v1637 = 730;
threadgroup half_4 * const v1638 = &(*v174)[v1637];
simdgroup_load(*v1636, reinterpret_cast<threadgroup half *>(v1638), v758, 0, false);
simdgroup_multiply_accumulate(*v185, *v1618, *v1636, *v185);
simdgroup_half8x8 v1639_store; thread simdgroup_half8x8 * v1639 = &v1639_store;uint32_t const v1640 = 732;
threadgroup half_4 * const v1641 = &(*v174)[v1640];
simdgroup_load(*v1639, reinterpret_cast<threadgroup half *>(v1641), v758, 0, false);
simdgroup_multiply_accumulate(*v186, *v1618, *v1639, *v186);
simdgroup_half8x8 v1642_store; thread simdgroup_half8x8 * v1642 = &v1642_store;uint32_t const v1643 = 734;
threadgroup half_4 * const v1644 = &(*v174)[v1643];
simdgroup_load(*v1642, reinterpret_cast<threadgroup half *>(v1644), v758, 0, false);
simdgroup_multiply_accumulate(*v187, *v1618, *v1642, *v187);
simdgroup_half8x8 v1645_store; thread simdgroup_half8x8 * v1645 = &v1645_store;uint32_t const v1646 = v755 + v326;
uint32_t const v1647 = uint32_t(v1646);
threadgroup half_4 * const v1648 = &(*v176)[v1647];
simdgroup_load(*v1645, reinterpret_cast<threadgroup half *>(v1648), v781, 0, false);
simdgroup_half8x8 v1649_store; thread simdgroup_half8x8 * v1649 = &v1649_store;threadgroup half_4 * const v1650 = &(*v174)[v815];
simdgroup_load(*v1649, reinterpret_cast<threadgroup half *>(v1650), v758, 0, false);
simdgroup_multiply_accumulate(*v179, *v1645, *v1649, *v179);
simdgroup_half8x8 v1651_store; thread simdgroup_half8x8 * v1651 = &v1651_store;uint32_t const v1652 = 866;
threadgroup half_4 * const v1653 = &(*v174)[v1652];
simdgroup_load(*v1651, reinterpret_cast<threadgroup half *>(v1653), v758, 0, false);
simdgroup_multiply_accumulate(*v181, *v1645, *v1651, *v181);
simdgroup_half8x8 v1654_store; thread simdgroup_half8x8 * v1654 = &v1654_store;uint32_t const v1655 = 868;
threadgroup half_4 * const v1656 = &(*v174)[v1655];
simdgroup_load(*v1654, reinterpret_cast<threadgroup half *>(v1656), v758, 0, false);
simdgroup_multiply_accumulate(*v182, *v1645, *v1654, *v182);
simdgroup_half8x8 v1657_store; thread simdgroup_half8x8 * v1657 = &v1657_store;uint32_t const v1658 = 870;
threadgroup half_4 * const v1659 = &(*v174)[v1658];
simdgroup_load(*v1657, reinterpret_cast<threadgroup half *>(v1659), v758, 0, false);
simdgroup_multiply_accumulate(*v183, *v1645, *v1657, *v183);
simdgroup_half8x8 v1660_store; thread simdgroup_half8x8 * v1660 = &v1660_store;uint32_t const v1661 = 872;
threadgroup half_4 * const v1662 = &(*v174)[v1661];
simdgroup_load(*v1660, reinterpret_cast<threadgroup half *>(v1662), v758, 0, false);
simdgroup_multiply_accumulate(*v184, *v1645, *v1660, *v184);
simdgroup_half8x8 v1663_store; thread simdgroup_half8x8 * v1663 = &v1663_store;uint32_t const v1664 = 874;
threadgroup half_4 * const v1665 = &(*v174)[v1664];
simdgroup_load(*v1663, reinterpret_cast<threadgroup half *>(v1665), v758, 0, false);
simdgroup_multiply_accumulate(*v185, *v1645, *v1663, *v185);
simdgroup_half8x8 v1666_store; thread simdgroup_half8x8 * v1666 = &v1666_store;uint32_t const v1667 = 876;
threadgroup half_4 * const v1668 = &(*v174)[v1667];
simdgroup_load(*v1666, reinterpret_cast<threadgroup half *>(v1668), v758, 0, false);
simdgroup_multiply_accumulate(*v186, *v1645, *v1666, *v186);
simdgroup_half8x8 v1669_store; thread simdgroup_half8x8 * v1669 = &v1669_store;uint32_t const v1670 = 878;
threadgroup half_4 * const v1671 = &(*v174)[v1670];
simdgroup_load(*v1669, reinterpret_cast<threadgroup half *>(v1671), v758, 0, false);
simdgroup_multiply_accumulate(*v187, *v1645, *v1669, *v187);
simdgroup_half8x8 v1672_store; thread simdgroup_half8x8 * v1672 = &v1672_store;uint32_t const v1673 = v755 + v764;
uint32_t const v1674 = uint32_t(v1673);
threadgroup half_4 * const v1675 = &(*v176)[v1674];
simdgroup_load(*v1672, reinterpret_cast<threadgroup half *>(v1675), v781, 0, false);
simdgroup_half8x8 v1676_store; thread simdgroup_half8x8 * v1676 = &v1676_store;threadgroup half_4 * const v1677 = &(*v174)[v786];
simdgroup_load(*v1676, reinterpret_cast<threadgroup half *>(v1677), v758, 0, false);
simdgroup_multiply_accumulate(*v179, *v1672, *v1676, *v179);
simdgroup_half8x8 v1678_store; thread simdgroup_half8x8 * v1678 = &v1678_store;uint32_t const v1679 = 1010;
threadgroup half_4 * const v1680 = &(*v174)[v1679];
simdgroup_load(*v1678, reinterpret_cast<threadgroup half *>(v1680), v758, 0, false);
simdgroup_multiply_accumulate(*v181, *v1672, *v1678, *v181);
simdgroup_half8x8 v1681_store; thread simdgroup_half8x8 * v1681 = &v1681_store;uint32_t const v1682 = 1012;
threadgroup half_4 * const v1683 = &(*v174)[v1682];
simdgroup_load(*v1681, reinterpret_cast<threadgroup half *>(v1683), v758, 0, false);
simdgroup_multiply_accumulate(*v182, *v1672, *v1681, *v182);
simdgroup_half8x8 v1684_store; thread simdgroup_half8x8 * v1684 = &v1684_store;uint32_t const v1685 = 1014;
threadgroup half_4 * const v1686 = &(*v174)[v1685];
simdgroup_load(*v1684, reinterpret_cast<threadgroup half *>(v1686), v758, 0, false);
simdgroup_multiply_accumulate(*v183, *v1672, *v1684, *v183);
simdgroup_half8x8 v1687_store; thread simdgroup_half8x8 * v1687 = &v1687_store;uint32_t const v1688 = 1016;
threadgroup half_4 * const v1689 = &(*v174)[v1688];
simdgroup_load(*v1687, reinterpret_cast<threadgroup half *>(v1689), v758, 0, false);
simdgroup_multiply_accumulate(*v184, *v1672, *v1687, *v184);
simdgroup_half8x8 v1690_store; thread simdgroup_half8x8 * v1690 = &v1690_store;uint32_t const v1691 = 1018;
threadgroup half_4 * const v1692 = &(*v174)[v1691];
simdgroup_load(*v1690, reinterpret_cast<threadgroup half *>(v1692), v758, 0, false);
simdgroup_multiply_accumulate(*v185, *v1672, *v1690, *v185);
simdgroup_half8x8 v1693_store; thread simdgroup_half8x8 * v1693 = &v1693_store;uint32_t const v1694 = 1020;
threadgroup half_4 * const v1695 = &(*v174)[v1694];
simdgroup_load(*v1693, reinterpret_cast<threadgroup half *>(v1695), v758, 0, false);
simdgroup_multiply_accumulate(*v186, *v1672, *v1693, *v186);
simdgroup_half8x8 v1696_store; thread simdgroup_half8x8 * v1696 = &v1696_store;uint32_t const v1697 = 1022;
threadgroup half_4 * const v1698 = &(*v174)[v1697];
simdgroup_load(*v1696, reinterpret_cast<threadgroup half *>(v1698), v758, 0, false);
simdgroup_multiply_accumulate(*v187, *v1672, *v1696, *v187);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1699 = v170 * v171;
uint32_t const v1700 = v165 + v1699;
uint32_t const v1701 = v1700 + v172;
uint32_t const v1702 = uint32_t(v1701);
uint32_t const v1703 = v1702 * v77;
uint32_t const v1704 = v79 + v1703;
float const v1705 = *v203;
float const v1706 = simd_shuffle_xor(v1705, v171);;
float const v1707 = v1705 + v1706;
float const v1708 = simd_shuffle_xor(v1707, v205);;
float const v1709 = v1707 + v1708;
uint32_t const v1710 = reinterpret_cast<const thread uint32_t&>(v1709);
bool const v1711 = v1710 == v86;
float const v1712 = 1;
float const v1713 = v1712 / v1709;
float const v1714 = v1711 ? v180 : v1713;
uint32_t const v1715 = 320;
uint32_t const v1716 = v170 * v1715;
uint32_t const v1717 = uint32_t(v1716);
uint32_t const v1718 = 40;
threadgroup float * const v1719 = &(*v175)[v1717];

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1720 = v172 * v1718;
uint32_t const v1721 = v1716 + v1720;
uint32_t const v1722 = 2;
uint32_t const v1723 = v173 * v1722;
uint32_t const v1724 = v1721 + v1723;
bool const v1725 = v1701 < v64;
if(v1725) {
uint32_t const v1726 = 64;
bool const v1727 = v1723 < v1726;
if(v1727) {
uint32_t const v1728 = uint32_t(v1724);
threadgroup float * const v1729 = &(*v175)[v1728];
float const v1730 = *v1729;
float const v1731 = v1730 * v1714;
half const v1732 = half(v1731);
uint32_t const v1733 = 64;
uint32_t const v1734 = v1704 * v1733;
uint32_t const v1735 = uint32_t(v1723);
uint32_t const v1736 = v1734 + v1735;
device half * const v1737 = &v4[v1736];
*v1737 = v1732;
}
uint32_t const v1738 = v111 + v1723;
bool const v1739 = v1738 < v1726;
if(v1739) {
uint32_t const v1740 = v1724 + v111;
uint32_t const v1741 = uint32_t(v1740);
threadgroup float * const v1742 = &(*v175)[v1741];
float const v1743 = *v1742;
float const v1744 = v1743 * v1714;
half const v1745 = half(v1744);
uint32_t const v1746 = 64;
uint32_t const v1747 = v1704 * v1746;
uint32_t const v1748 = uint32_t(v1738);
uint32_t const v1749 = v1747 + v1748;
device half * const v1750 = &v4[v1749];
*v1750 = v1745;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1751 = v171 + v1723;
uint32_t const v1752 = 64;
bool const v1753 = v1751 < v1752;
if(v1753) {
uint32_t const v1754 = uint32_t(v1724);
threadgroup float * const v1755 = &(*v175)[v1754];
float const v1756 = *v1755;
float const v1757 = v1756 * v1714;
half const v1758 = half(v1757);
uint32_t const v1759 = 64;
uint32_t const v1760 = v1704 * v1759;
uint32_t const v1761 = uint32_t(v1751);
uint32_t const v1762 = v1760 + v1761;
device half * const v1763 = &v4[v1762];
*v1763 = v1758;
}
uint32_t const v1764 = 9;
uint32_t const v1765 = v1764 + v1723;
bool const v1766 = v1765 < v1752;
if(v1766) {
uint32_t const v1767 = v1724 + v111;
uint32_t const v1768 = uint32_t(v1767);
threadgroup float * const v1769 = &(*v175)[v1768];
float const v1770 = *v1769;
float const v1771 = v1770 * v1714;
half const v1772 = half(v1771);
uint32_t const v1773 = 64;
uint32_t const v1774 = v1704 * v1773;
uint32_t const v1775 = uint32_t(v1765);
uint32_t const v1776 = v1774 + v1775;
device half * const v1777 = &v4[v1776];
*v1777 = v1772;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1778 = v205 + v1723;
uint32_t const v1779 = 64;
bool const v1780 = v1778 < v1779;
if(v1780) {
uint32_t const v1781 = uint32_t(v1724);
threadgroup float * const v1782 = &(*v175)[v1781];
float const v1783 = *v1782;
float const v1784 = v1783 * v1714;
half const v1785 = half(v1784);
uint32_t const v1786 = 64;
uint32_t const v1787 = v1704 * v1786;
uint32_t const v1788 = uint32_t(v1778);
uint32_t const v1789 = v1787 + v1788;
device half * const v1790 = &v4[v1789];
*v1790 = v1785;
}
uint32_t const v1791 = 17;
uint32_t const v1792 = v1791 + v1723;
bool const v1793 = v1792 < v1779;
if(v1793) {
uint32_t const v1794 = v1724 + v111;
uint32_t const v1795 = uint32_t(v1794);
threadgroup float * const v1796 = &(*v175)[v1795];
float const v1797 = *v1796;
float const v1798 = v1797 * v1714;
half const v1799 = half(v1798);
uint32_t const v1800 = 64;
uint32_t const v1801 = v1704 * v1800;
uint32_t const v1802 = uint32_t(v1792);
uint32_t const v1803 = v1801 + v1802;
device half * const v1804 = &v4[v1803];
*v1804 = v1799;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1805 = 24;
uint32_t const v1806 = v1805 + v1723;
uint32_t const v1807 = 64;
bool const v1808 = v1806 < v1807;
if(v1808) {
uint32_t const v1809 = uint32_t(v1724);
threadgroup float * const v1810 = &(*v175)[v1809];
float const v1811 = *v1810;
float const v1812 = v1811 * v1714;
half const v1813 = half(v1812);
uint32_t const v1814 = 64;
uint32_t const v1815 = v1704 * v1814;
uint32_t const v1816 = uint32_t(v1806);
uint32_t const v1817 = v1815 + v1816;
device half * const v1818 = &v4[v1817];
*v1818 = v1813;
}
uint32_t const v1819 = 25;
uint32_t const v1820 = v1819 + v1723;
bool const v1821 = v1820 < v1807;
if(v1821) {
uint32_t const v1822 = v1724 + v111;
uint32_t const v1823 = uint32_t(v1822);
threadgroup float * const v1824 = &(*v175)[v1823];
float const v1825 = *v1824;
float const v1826 = v1825 * v1714;
half const v1827 = half(v1826);
uint32_t const v1828 = 64;
uint32_t const v1829 = v1704 * v1828;
uint32_t const v1830 = uint32_t(v1820);
uint32_t const v1831 = v1829 + v1830;
device half * const v1832 = &v4[v1831];
*v1832 = v1827;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1833 = v138 + v1723;
uint32_t const v1834 = 64;
bool const v1835 = v1833 < v1834;
if(v1835) {
uint32_t const v1836 = uint32_t(v1724);
threadgroup float * const v1837 = &(*v175)[v1836];
float const v1838 = *v1837;
float const v1839 = v1838 * v1714;
half const v1840 = half(v1839);
uint32_t const v1841 = 64;
uint32_t const v1842 = v1704 * v1841;
uint32_t const v1843 = uint32_t(v1833);
uint32_t const v1844 = v1842 + v1843;
device half * const v1845 = &v4[v1844];
*v1845 = v1840;
}
uint32_t const v1846 = 33;
uint32_t const v1847 = v1846 + v1723;
bool const v1848 = v1847 < v1834;
if(v1848) {
uint32_t const v1849 = v1724 + v111;
uint32_t const v1850 = uint32_t(v1849);
threadgroup float * const v1851 = &(*v175)[v1850];
float const v1852 = *v1851;
float const v1853 = v1852 * v1714;
half const v1854 = half(v1853);
uint32_t const v1855 = 64;
uint32_t const v1856 = v1704 * v1855;
uint32_t const v1857 = uint32_t(v1847);
uint32_t const v1858 = v1856 + v1857;
device half * const v1859 = &v4[v1858];
*v1859 = v1854;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1860 = v1718 + v1723;
uint32_t const v1861 = 64;
bool const v1862 = v1860 < v1861;
if(v1862) {
uint32_t const v1863 = uint32_t(v1724);
threadgroup float * const v1864 = &(*v175)[v1863];
float const v1865 = *v1864;
float const v1866 = v1865 * v1714;
half const v1867 = half(v1866);
uint32_t const v1868 = 64;
uint32_t const v1869 = v1704 * v1868;
uint32_t const v1870 = uint32_t(v1860);
uint32_t const v1871 = v1869 + v1870;
device half * const v1872 = &v4[v1871];
*v1872 = v1867;
}
uint32_t const v1873 = 41;
uint32_t const v1874 = v1873 + v1723;
bool const v1875 = v1874 < v1861;
if(v1875) {
uint32_t const v1876 = v1724 + v111;
uint32_t const v1877 = uint32_t(v1876);
threadgroup float * const v1878 = &(*v175)[v1877];
float const v1879 = *v1878;
float const v1880 = v1879 * v1714;
half const v1881 = half(v1880);
uint32_t const v1882 = 64;
uint32_t const v1883 = v1704 * v1882;
uint32_t const v1884 = uint32_t(v1874);
uint32_t const v1885 = v1883 + v1884;
device half * const v1886 = &v4[v1885];
*v1886 = v1881;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1887 = 48;
uint32_t const v1888 = v1887 + v1723;
uint32_t const v1889 = 64;
bool const v1890 = v1888 < v1889;
if(v1890) {
uint32_t const v1891 = uint32_t(v1724);
threadgroup float * const v1892 = &(*v175)[v1891];
float const v1893 = *v1892;
float const v1894 = v1893 * v1714;
half const v1895 = half(v1894);
uint32_t const v1896 = 64;
uint32_t const v1897 = v1704 * v1896;
uint32_t const v1898 = uint32_t(v1888);
uint32_t const v1899 = v1897 + v1898;
device half * const v1900 = &v4[v1899];
*v1900 = v1895;
}
uint32_t const v1901 = 49;
uint32_t const v1902 = v1901 + v1723;
bool const v1903 = v1902 < v1889;
if(v1903) {
uint32_t const v1904 = v1724 + v111;
uint32_t const v1905 = uint32_t(v1904);
threadgroup float * const v1906 = &(*v175)[v1905];
float const v1907 = *v1906;
float const v1908 = v1907 * v1714;
half const v1909 = half(v1908);
uint32_t const v1910 = 64;
uint32_t const v1911 = v1704 * v1910;
uint32_t const v1912 = uint32_t(v1902);
uint32_t const v1913 = v1911 + v1912;
device half * const v1914 = &v4[v1913];
*v1914 = v1909;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1719), v1718);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1725) {
uint32_t const v1915 = 56;
uint32_t const v1916 = v1915 + v1723;
uint32_t const v1917 = 64;
bool const v1918 = v1916 < v1917;
if(v1918) {
uint32_t const v1919 = uint32_t(v1724);
threadgroup float * const v1920 = &(*v175)[v1919];
float const v1921 = *v1920;
float const v1922 = v1921 * v1714;
half const v1923 = half(v1922);
uint32_t const v1924 = 64;
uint32_t const v1925 = v1704 * v1924;
uint32_t const v1926 = uint32_t(v1916);
uint32_t const v1927 = v1925 + v1926;
device half * const v1928 = &v4[v1927];
*v1928 = v1923;
}
uint32_t const v1929 = 57;
uint32_t const v1930 = v1929 + v1723;
bool const v1931 = v1930 < v1917;
if(v1931) {
uint32_t const v1932 = v1724 + v111;
uint32_t const v1933 = uint32_t(v1932);
threadgroup float * const v1934 = &(*v175)[v1933];
float const v1935 = *v1934;
float const v1936 = v1935 * v1714;
half const v1937 = half(v1936);
uint32_t const v1938 = 64;
uint32_t const v1939 = v1704 * v1938;
uint32_t const v1940 = uint32_t(v1930);
uint32_t const v1941 = v1939 + v1940;
device half * const v1942 = &v4[v1941];
*v1942 = v1937;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1943 = *v204;
float v1944_store;
thread float * v1944 = &v1944_store;*v1944 = v1943;
float const v1945 = *v1944;
float const v1946 = simd_shuffle_xor(v1945, v171);;
float const v1947 = v1945 + v1946;
*v1944 = v1947;
float const v1948 = *v1944;
float const v1949 = simd_shuffle_xor(v1948, v205);;
float const v1950 = v1948 + v1949;
*v1944 = v1950;
bool const v1951 = v173 == v86;
bool const v1952 = v1725 && v1951;
if(v1952) {
float const v1953 = *v201;
float const v1954 = *v1944;
float const v1955 = log(v1954);float const v1956 = v1953 + v1955;
uint32_t const v1957 = v82 + v1702;
device float * const v1958 = &v5[v1957];
*v1958 = v1956;
}
}
return;
}
