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
threadgroup array<half, 1280> * const v176 = reinterpret_cast<threadgroup array<half, 1280> *>(&v17[14336]);
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
for(uint32_t v491 = v368; v491 < v373; v491 += v111) {
uint32_t const v492 = v491 * v138;
bool const v493 = v491 >= v379;
bool const v494 = v491 < v381;
bool const v495 = v493 && v494;
uint32_t const v496 = 2;
uint32_t const v497 = v491 % v496;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v498 = *v402;
*v234 = v498;
half_4 const v499 = *v417;
*v264 = v499;
half_4 const v500 = *v433;
*v294 = v500;
half_4 const v501 = *v449;
*v324 = v501;
uint32_t const v502 = 576;
uint32_t const v503 = v502 + v231;
uint32_t const v504 = v503 + v207;
half_4 const v505 = *v459;
uint32_t const v506 = uint32_t(v504);
threadgroup half_4 * const v507 = &(*v174)[v506];
*v507 = v505;
uint32_t const v508 = v502 + v261;
uint32_t const v509 = v508 + v239;
half_4 const v510 = *v469;
uint32_t const v511 = uint32_t(v509);
threadgroup half_4 * const v512 = &(*v174)[v511];
*v512 = v510;
uint32_t const v513 = v502 + v291;
uint32_t const v514 = v513 + v269;
half_4 const v515 = *v479;
uint32_t const v516 = uint32_t(v514);
threadgroup half_4 * const v517 = &(*v174)[v516];
*v517 = v515;
uint32_t const v518 = v502 + v321;
uint32_t const v519 = v518 + v299;
half_4 const v520 = *v489;
uint32_t const v521 = uint32_t(v519);
threadgroup half_4 * const v522 = &(*v174)[v521];
*v522 = v520;
bool const v523 = !v495;
bool const v524 = false;
if(v523) {
half const v525 = v505.i_0;
float const v526 = float(v525);
uint32_t const v527 = reinterpret_cast<const thread uint32_t&>(v526);
uint32_t const v528 = 2139095040;
uint32_t const v529 = v527 & v528;
bool const v530 = v529 == v528;
half const v531 = v505.i_1;
float const v532 = float(v531);
uint32_t const v533 = reinterpret_cast<const thread uint32_t&>(v532);
uint32_t const v534 = v533 & v528;
bool const v535 = v534 == v528;
bool const v536 = v530 || v535;
half const v537 = v505.i_2;
float const v538 = float(v537);
uint32_t const v539 = reinterpret_cast<const thread uint32_t&>(v538);
uint32_t const v540 = v539 & v528;
bool const v541 = v540 == v528;
bool const v542 = v536 || v541;
half const v543 = v505.i_3;
float const v544 = float(v543);
uint32_t const v545 = reinterpret_cast<const thread uint32_t&>(v544);
uint32_t const v546 = v545 & v528;
bool const v547 = v546 == v528;
bool const v548 = v542 || v547;
half const v549 = v510.i_0;
float const v550 = float(v549);
uint32_t const v551 = reinterpret_cast<const thread uint32_t&>(v550);
uint32_t const v552 = v551 & v528;
bool const v553 = v552 == v528;
bool const v554 = v548 || v553;
half const v555 = v510.i_1;
float const v556 = float(v555);
uint32_t const v557 = reinterpret_cast<const thread uint32_t&>(v556);
uint32_t const v558 = v557 & v528;
bool const v559 = v558 == v528;
bool const v560 = v554 || v559;
half const v561 = v510.i_2;
float const v562 = float(v561);
uint32_t const v563 = reinterpret_cast<const thread uint32_t&>(v562);
uint32_t const v564 = v563 & v528;
bool const v565 = v564 == v528;
bool const v566 = v560 || v565;
half const v567 = v510.i_3;
float const v568 = float(v567);
uint32_t const v569 = reinterpret_cast<const thread uint32_t&>(v568);
uint32_t const v570 = v569 & v528;
bool const v571 = v570 == v528;
bool const v572 = v566 || v571;
half const v573 = v515.i_0;
float const v574 = float(v573);
uint32_t const v575 = reinterpret_cast<const thread uint32_t&>(v574);
uint32_t const v576 = v575 & v528;
bool const v577 = v576 == v528;
bool const v578 = v572 || v577;
half const v579 = v515.i_1;
float const v580 = float(v579);
uint32_t const v581 = reinterpret_cast<const thread uint32_t&>(v580);
uint32_t const v582 = v581 & v528;
bool const v583 = v582 == v528;
bool const v584 = v578 || v583;
half const v585 = v515.i_2;
float const v586 = float(v585);
uint32_t const v587 = reinterpret_cast<const thread uint32_t&>(v586);
uint32_t const v588 = v587 & v528;
bool const v589 = v588 == v528;
bool const v590 = v584 || v589;
half const v591 = v515.i_3;
float const v592 = float(v591);
uint32_t const v593 = reinterpret_cast<const thread uint32_t&>(v592);
uint32_t const v594 = v593 & v528;
bool const v595 = v594 == v528;
bool const v596 = v590 || v595;
half const v597 = v520.i_0;
float const v598 = float(v597);
uint32_t const v599 = reinterpret_cast<const thread uint32_t&>(v598);
uint32_t const v600 = v599 & v528;
bool const v601 = v600 == v528;
bool const v602 = v596 || v601;
half const v603 = v520.i_1;
float const v604 = float(v603);
uint32_t const v605 = reinterpret_cast<const thread uint32_t&>(v604);
uint32_t const v606 = v605 & v528;
bool const v607 = v606 == v528;
bool const v608 = v602 || v607;
half const v609 = v520.i_2;
float const v610 = float(v609);
uint32_t const v611 = reinterpret_cast<const thread uint32_t&>(v610);
uint32_t const v612 = v611 & v528;
bool const v613 = v612 == v528;
bool const v614 = v608 || v613;
half const v615 = v520.i_3;
float const v616 = float(v615);
uint32_t const v617 = reinterpret_cast<const thread uint32_t&>(v616);
uint32_t const v618 = v617 & v528;
bool const v619 = v618 == v528;
bool const v620 = v614 || v619;
bool const v621 = simd_any(v620);;
bool const v622 = thread_index_in_simdgroup_v13 == v86;
if(v622) {
uint32_t const v623 = v621 ? v111 : v86;
uint32_t const v624 = v497 * v326;
uint32_t const v625 = v624 + v170;
uint32_t const v626 = uint32_t(v625);
threadgroup uint32_t * const v627 = &(*v177)[v626];
*v627 = v623;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v628 = v492 + v138;
uint32_t const v629 = v628 + v206;
uint32_t const v630 = min(v629, v383);
uint32_t const v631 = uint32_t(v630);
uint32_t const v632 = v631 * v28;
uint32_t const v633 = v73 + v632;
half_4 v634_store;
thread half_4 * v634 = &v634_store;*v634 = v213;
if(v396) {
uint32_t const v635 = v393 / v326;
uint32_t const v636 = uint32_t(v635);
uint32_t const v637 = v633 + v636;
device half_4 const* const v638 = &v2[v637];
half_4 const v639 = *v638;
*v634 = v639;
}
half_4 const v640 = *v634;
*v402 = v640;
uint32_t const v641 = v628 + v238;
uint32_t const v642 = min(v641, v383);
uint32_t const v643 = uint32_t(v642);
uint32_t const v644 = v643 * v28;
uint32_t const v645 = v73 + v644;
half_4 v646_store;
thread half_4 * v646 = &v646_store;*v646 = v213;
if(v411) {
uint32_t const v647 = v409 / v326;
uint32_t const v648 = uint32_t(v647);
uint32_t const v649 = v645 + v648;
device half_4 const* const v650 = &v2[v649];
half_4 const v651 = *v650;
*v646 = v651;
}
half_4 const v652 = *v646;
*v417 = v652;
uint32_t const v653 = v628 + v268;
uint32_t const v654 = min(v653, v383);
uint32_t const v655 = uint32_t(v654);
uint32_t const v656 = v655 * v28;
uint32_t const v657 = v73 + v656;
half_4 v658_store;
thread half_4 * v658 = &v658_store;*v658 = v213;
if(v426) {
uint32_t const v659 = v424 / v326;
uint32_t const v660 = uint32_t(v659);
uint32_t const v661 = v657 + v660;
device half_4 const* const v662 = &v2[v661];
half_4 const v663 = *v662;
*v658 = v663;
}
half_4 const v664 = *v658;
*v433 = v664;
uint32_t const v665 = v628 + v298;
uint32_t const v666 = min(v665, v383);
uint32_t const v667 = uint32_t(v666);
uint32_t const v668 = v667 * v28;
uint32_t const v669 = v73 + v668;
half_4 v670_store;
thread half_4 * v670 = &v670_store;*v670 = v213;
if(v442) {
uint32_t const v671 = v440 / v326;
uint32_t const v672 = uint32_t(v671);
uint32_t const v673 = v669 + v672;
device half_4 const* const v674 = &v2[v673];
half_4 const v675 = *v674;
*v670 = v675;
}
half_4 const v676 = *v670;
*v449 = v676;
uint32_t const v677 = v631 * v30;
uint32_t const v678 = v76 + v677;
half_4 v679_store;
thread half_4 * v679 = &v679_store;*v679 = v213;
if(v396) {
uint32_t const v680 = v393 / v326;
uint32_t const v681 = uint32_t(v680);
uint32_t const v682 = v678 + v681;
device half_4 const* const v683 = &v3[v682];
half_4 const v684 = *v683;
*v679 = v684;
}
half_4 const v685 = *v679;
*v459 = v685;
uint32_t const v686 = v643 * v30;
uint32_t const v687 = v76 + v686;
half_4 v688_store;
thread half_4 * v688 = &v688_store;*v688 = v213;
if(v411) {
uint32_t const v689 = v409 / v326;
uint32_t const v690 = uint32_t(v689);
uint32_t const v691 = v687 + v690;
device half_4 const* const v692 = &v3[v691];
half_4 const v693 = *v692;
*v688 = v693;
}
half_4 const v694 = *v688;
*v469 = v694;
uint32_t const v695 = v655 * v30;
uint32_t const v696 = v76 + v695;
half_4 v697_store;
thread half_4 * v697 = &v697_store;*v697 = v213;
if(v426) {
uint32_t const v698 = v424 / v326;
uint32_t const v699 = uint32_t(v698);
uint32_t const v700 = v696 + v699;
device half_4 const* const v701 = &v3[v700];
half_4 const v702 = *v701;
*v697 = v702;
}
half_4 const v703 = *v697;
*v479 = v703;
uint32_t const v704 = v667 * v30;
uint32_t const v705 = v76 + v704;
half_4 v706_store;
thread half_4 * v706 = &v706_store;*v706 = v213;
if(v442) {
uint32_t const v707 = v440 / v326;
uint32_t const v708 = uint32_t(v707);
uint32_t const v709 = v705 + v708;
device half_4 const* const v710 = &v3[v709];
half_4 const v711 = *v710;
*v706 = v711;
}
half_4 const v712 = *v706;
*v489 = v712;
bool v713_store;
thread bool * v713 = &v713_store;*v713 = v524;
bool const v714 = *v713;
bool const v715 = true;
bool v716_store;
thread bool * v716 = &v716_store;if(v714) {
*v716 = v715;
}
 else {
uint32_t const v717 = v497 * v326;
uint32_t const v718 = uint32_t(v717);
threadgroup uint32_t * const v719 = &(*v177)[v718];
uint32_t const v720 = *v719;
bool const v721 = v720 != v86;
*v716 = v721;
}
bool const v722 = *v716;
*v713 = v722;
bool const v723 = *v713;
bool v724_store;
thread bool * v724 = &v724_store;if(v723) {
*v724 = v715;
}
 else {
uint32_t const v725 = v497 * v326;
uint32_t const v726 = v725 + v111;
uint32_t const v727 = uint32_t(v726);
threadgroup uint32_t * const v728 = &(*v177)[v727];
uint32_t const v729 = *v728;
bool const v730 = v729 != v86;
*v724 = v730;
}
bool const v731 = *v724;
*v713 = v731;
bool const v732 = *v713;
bool v733_store;
thread bool * v733 = &v733_store;if(v732) {
*v733 = v715;
}
 else {
uint32_t const v734 = v497 * v326;
uint32_t const v735 = v734 + v496;
uint32_t const v736 = uint32_t(v735);
threadgroup uint32_t * const v737 = &(*v177)[v736];
uint32_t const v738 = *v737;
bool const v739 = v738 != v86;
*v733 = v739;
}
bool const v740 = *v733;
*v713 = v740;
bool const v741 = *v713;
bool v742_store;
thread bool * v742 = &v742_store;if(v741) {
*v742 = v715;
}
 else {
uint32_t const v743 = v497 * v326;
uint32_t const v744 = 3;
uint32_t const v745 = v743 + v744;
uint32_t const v746 = uint32_t(v745);
threadgroup uint32_t * const v747 = &(*v177)[v746];
uint32_t const v748 = *v747;
bool const v749 = v748 != v86;
*v742 = v749;
}
bool const v750 = *v742;
*v713 = v750;
bool v751_store;
thread bool * v751 = &v751_store;if(v495) {
*v751 = v715;
}
 else {
*v751 = v524;
}
uint32_t const v752 = 320;
uint32_t const v753 = v170 * v752;
simdgroup_float8x8 v754_store; thread simdgroup_float8x8 * v754 = &v754_store;*v754 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 72;
threadgroup half_4 * const v757 = &(*v174)[v21];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v188, *v755, *v754);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;threadgroup half_4 * const v759 = &(*v174)[v432];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v759), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v190, *v758, *v754);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;threadgroup half_4 * const v761 = &(*v174)[v386];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v761), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v191, *v760, *v754);
uint32_t const v762 = 6;
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 6;
threadgroup half_4 * const v765 = &(*v174)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v192, *v763, *v754);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;threadgroup half_4 * const v767 = &(*v174)[v178];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v767), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v193, *v766, *v754);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 10;
threadgroup half_4 * const v770 = &(*v174)[v769];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v770), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v194, *v768, *v754);
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;uint32_t const v772 = 12;
threadgroup half_4 * const v773 = &(*v174)[v772];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v773), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v195, *v771, *v754);
simdgroup_half8x8 v774_store; thread simdgroup_half8x8 * v774 = &v774_store;uint32_t const v775 = 14;
threadgroup half_4 * const v776 = &(*v174)[v775];
simdgroup_load(*v774, reinterpret_cast<threadgroup half *>(v776), v756, 0, true);
simdgroup_multiply_accumulate(*v754, *v196, *v774, *v754);
uint32_t const v777 = uint32_t(v753);
uint32_t const v778 = 40;
threadgroup float * const v779 = &(*v175)[v777];

simdgroup_store(*v754, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v780_store; thread simdgroup_float8x8 * v780 = &v780_store;*v780 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 144;
uint32_t const v783 = 1008;
threadgroup half_4 * const v784 = &(*v174)[v782];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v784), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v188, *v781, *v780);
simdgroup_half8x8 v785_store; thread simdgroup_half8x8 * v785 = &v785_store;uint32_t const v786 = 146;
threadgroup half_4 * const v787 = &(*v174)[v786];
simdgroup_load(*v785, reinterpret_cast<threadgroup half *>(v787), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v190, *v785, *v780);
simdgroup_half8x8 v788_store; thread simdgroup_half8x8 * v788 = &v788_store;uint32_t const v789 = 148;
threadgroup half_4 * const v790 = &(*v174)[v789];
simdgroup_load(*v788, reinterpret_cast<threadgroup half *>(v790), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v191, *v788, *v780);
simdgroup_half8x8 v791_store; thread simdgroup_half8x8 * v791 = &v791_store;uint32_t const v792 = 150;
threadgroup half_4 * const v793 = &(*v174)[v792];
simdgroup_load(*v791, reinterpret_cast<threadgroup half *>(v793), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v192, *v791, *v780);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;uint32_t const v795 = 152;
threadgroup half_4 * const v796 = &(*v174)[v795];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v796), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v193, *v794, *v780);
simdgroup_half8x8 v797_store; thread simdgroup_half8x8 * v797 = &v797_store;uint32_t const v798 = 154;
threadgroup half_4 * const v799 = &(*v174)[v798];
simdgroup_load(*v797, reinterpret_cast<threadgroup half *>(v799), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v194, *v797, *v780);
simdgroup_half8x8 v800_store; thread simdgroup_half8x8 * v800 = &v800_store;uint32_t const v801 = 156;
threadgroup half_4 * const v802 = &(*v174)[v801];
simdgroup_load(*v800, reinterpret_cast<threadgroup half *>(v802), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v195, *v800, *v780);
simdgroup_half8x8 v803_store; thread simdgroup_half8x8 * v803 = &v803_store;uint32_t const v804 = 158;
threadgroup half_4 * const v805 = &(*v174)[v804];
simdgroup_load(*v803, reinterpret_cast<threadgroup half *>(v805), v756, 0, true);
simdgroup_multiply_accumulate(*v780, *v196, *v803, *v780);
uint32_t const v806 = v753 + v171;
uint32_t const v807 = uint32_t(v806);
threadgroup float * const v808 = &(*v175)[v807];

simdgroup_store(*v780, reinterpret_cast<threadgroup float *>(v808), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v809_store; thread simdgroup_float8x8 * v809 = &v809_store;*v809 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v810_store; thread simdgroup_half8x8 * v810 = &v810_store;uint32_t const v811 = 288;
uint32_t const v812 = 864;
threadgroup half_4 * const v813 = &(*v174)[v811];
simdgroup_load(*v810, reinterpret_cast<threadgroup half *>(v813), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v188, *v810, *v809);
simdgroup_half8x8 v814_store; thread simdgroup_half8x8 * v814 = &v814_store;uint32_t const v815 = 290;
threadgroup half_4 * const v816 = &(*v174)[v815];
simdgroup_load(*v814, reinterpret_cast<threadgroup half *>(v816), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v190, *v814, *v809);
simdgroup_half8x8 v817_store; thread simdgroup_half8x8 * v817 = &v817_store;uint32_t const v818 = 292;
threadgroup half_4 * const v819 = &(*v174)[v818];
simdgroup_load(*v817, reinterpret_cast<threadgroup half *>(v819), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v191, *v817, *v809);
simdgroup_half8x8 v820_store; thread simdgroup_half8x8 * v820 = &v820_store;uint32_t const v821 = 294;
threadgroup half_4 * const v822 = &(*v174)[v821];
simdgroup_load(*v820, reinterpret_cast<threadgroup half *>(v822), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v192, *v820, *v809);
simdgroup_half8x8 v823_store; thread simdgroup_half8x8 * v823 = &v823_store;uint32_t const v824 = 296;
threadgroup half_4 * const v825 = &(*v174)[v824];
simdgroup_load(*v823, reinterpret_cast<threadgroup half *>(v825), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v193, *v823, *v809);
simdgroup_half8x8 v826_store; thread simdgroup_half8x8 * v826 = &v826_store;uint32_t const v827 = 298;
threadgroup half_4 * const v828 = &(*v174)[v827];
simdgroup_load(*v826, reinterpret_cast<threadgroup half *>(v828), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v194, *v826, *v809);
simdgroup_half8x8 v829_store; thread simdgroup_half8x8 * v829 = &v829_store;uint32_t const v830 = 300;
threadgroup half_4 * const v831 = &(*v174)[v830];
simdgroup_load(*v829, reinterpret_cast<threadgroup half *>(v831), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v195, *v829, *v809);
simdgroup_half8x8 v832_store; thread simdgroup_half8x8 * v832 = &v832_store;uint32_t const v833 = 302;
threadgroup half_4 * const v834 = &(*v174)[v833];
simdgroup_load(*v832, reinterpret_cast<threadgroup half *>(v834), v756, 0, true);
simdgroup_multiply_accumulate(*v809, *v196, *v832, *v809);
uint32_t const v835 = v753 + v205;
uint32_t const v836 = uint32_t(v835);
threadgroup float * const v837 = &(*v175)[v836];

simdgroup_store(*v809, reinterpret_cast<threadgroup float *>(v837), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v838_store; thread simdgroup_float8x8 * v838 = &v838_store;*v838 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
uint32_t const v839 = 24;
simdgroup_half8x8 v840_store; thread simdgroup_half8x8 * v840 = &v840_store;uint32_t const v841 = 432;
uint32_t const v842 = 720;
threadgroup half_4 * const v843 = &(*v174)[v841];
simdgroup_load(*v840, reinterpret_cast<threadgroup half *>(v843), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v188, *v840, *v838);
simdgroup_half8x8 v844_store; thread simdgroup_half8x8 * v844 = &v844_store;uint32_t const v845 = 434;
threadgroup half_4 * const v846 = &(*v174)[v845];
simdgroup_load(*v844, reinterpret_cast<threadgroup half *>(v846), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v190, *v844, *v838);
simdgroup_half8x8 v847_store; thread simdgroup_half8x8 * v847 = &v847_store;uint32_t const v848 = 436;
threadgroup half_4 * const v849 = &(*v174)[v848];
simdgroup_load(*v847, reinterpret_cast<threadgroup half *>(v849), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v191, *v847, *v838);
simdgroup_half8x8 v850_store; thread simdgroup_half8x8 * v850 = &v850_store;uint32_t const v851 = 438;
threadgroup half_4 * const v852 = &(*v174)[v851];
simdgroup_load(*v850, reinterpret_cast<threadgroup half *>(v852), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v192, *v850, *v838);
simdgroup_half8x8 v853_store; thread simdgroup_half8x8 * v853 = &v853_store;uint32_t const v854 = 440;
threadgroup half_4 * const v855 = &(*v174)[v854];
simdgroup_load(*v853, reinterpret_cast<threadgroup half *>(v855), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v193, *v853, *v838);
simdgroup_half8x8 v856_store; thread simdgroup_half8x8 * v856 = &v856_store;uint32_t const v857 = 442;
threadgroup half_4 * const v858 = &(*v174)[v857];
simdgroup_load(*v856, reinterpret_cast<threadgroup half *>(v858), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v194, *v856, *v838);
simdgroup_half8x8 v859_store; thread simdgroup_half8x8 * v859 = &v859_store;uint32_t const v860 = 444;
threadgroup half_4 * const v861 = &(*v174)[v860];
simdgroup_load(*v859, reinterpret_cast<threadgroup half *>(v861), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v195, *v859, *v838);
simdgroup_half8x8 v862_store; thread simdgroup_half8x8 * v862 = &v862_store;uint32_t const v863 = 446;
threadgroup half_4 * const v864 = &(*v174)[v863];
simdgroup_load(*v862, reinterpret_cast<threadgroup half *>(v864), v756, 0, true);
simdgroup_multiply_accumulate(*v838, *v196, *v862, *v838);
uint32_t const v865 = v753 + v839;
uint32_t const v866 = uint32_t(v865);
threadgroup float * const v867 = &(*v175)[v866];

simdgroup_store(*v838, reinterpret_cast<threadgroup float *>(v867), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v868_store = {};
thread array<float, 8> * v868 = &v868_store;uint32_t const v869 = v173 * v171;
uint32_t const v870 = v492 + v869;
uint32_t const v871 = v172 * v778;
uint32_t const v872 = v753 + v871;
uint32_t const v873 = v872 + v869;
uint32_t const v874 = uint32_t(v873);
threadgroup float * const v875 = &(*v175)[v874];
float const v876 = *v875;
float v877_store;
thread float * v877 = &v877_store;*v877 = v202;
bool const v878 = *v751;
bool v879_store;
thread bool * v879 = &v879_store;if(v878) {
*v879 = v715;
}
 else {
bool const v880 = v870 < v65;
*v879 = v880;
}
bool const v881 = *v879;
if(v881) {
float const v882 = v876 * v24;
*v877 = v882;
}
thread float * const v883 = &(*v868)[v21];
float const v884 = *v877;
*v883 = v884;
float const v885 = max(v202, v884);
uint32_t const v886 = v869 + v111;
uint32_t const v887 = v492 + v886;
uint32_t const v888 = v872 + v886;
uint32_t const v889 = uint32_t(v888);
threadgroup float * const v890 = &(*v175)[v889];
float const v891 = *v890;
float v892_store;
thread float * v892 = &v892_store;*v892 = v202;
bool const v893 = *v751;
bool v894_store;
thread bool * v894 = &v894_store;if(v893) {
*v894 = v715;
}
 else {
bool const v895 = v887 < v65;
*v894 = v895;
}
bool const v896 = *v894;
if(v896) {
float const v897 = v891 * v24;
*v892 = v897;
}
thread float * const v898 = &(*v868)[v46];
float const v899 = *v892;
*v898 = v899;
float const v900 = max(v885, v899);
uint32_t const v901 = v869 + v496;
uint32_t const v902 = v492 + v901;
uint32_t const v903 = v872 + v901;
uint32_t const v904 = uint32_t(v903);
threadgroup float * const v905 = &(*v175)[v904];
float const v906 = *v905;
float v907_store;
thread float * v907 = &v907_store;*v907 = v202;
bool const v908 = *v751;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
*v909 = v715;
}
 else {
bool const v910 = v902 < v65;
*v909 = v910;
}
bool const v911 = *v909;
if(v911) {
float const v912 = v906 * v24;
*v907 = v912;
}
thread float * const v913 = &(*v868)[v432];
float const v914 = *v907;
*v913 = v914;
float const v915 = max(v900, v914);
uint32_t const v916 = 3;
uint32_t const v917 = v869 + v916;
uint32_t const v918 = v492 + v917;
uint32_t const v919 = v872 + v917;
uint32_t const v920 = uint32_t(v919);
threadgroup float * const v921 = &(*v175)[v920];
float const v922 = *v921;
float v923_store;
thread float * v923 = &v923_store;*v923 = v202;
bool const v924 = *v751;
bool v925_store;
thread bool * v925 = &v925_store;if(v924) {
*v925 = v715;
}
 else {
bool const v926 = v918 < v65;
*v925 = v926;
}
bool const v927 = *v925;
if(v927) {
float const v928 = v922 * v24;
*v923 = v928;
}
thread float * const v929 = &(*v868)[v448];
float const v930 = *v923;
*v929 = v930;
float const v931 = max(v915, v930);
uint32_t const v932 = v869 + v326;
uint32_t const v933 = v492 + v932;
uint32_t const v934 = v872 + v932;
uint32_t const v935 = uint32_t(v934);
threadgroup float * const v936 = &(*v175)[v935];
float const v937 = *v936;
float v938_store;
thread float * v938 = &v938_store;*v938 = v202;
bool const v939 = *v751;
bool v940_store;
thread bool * v940 = &v940_store;if(v939) {
*v940 = v715;
}
 else {
bool const v941 = v933 < v65;
*v940 = v941;
}
bool const v942 = *v940;
if(v942) {
float const v943 = v937 * v24;
*v938 = v943;
}
thread float * const v944 = &(*v868)[v386];
float const v945 = *v938;
*v944 = v945;
float const v946 = max(v931, v945);
uint32_t const v947 = 5;
uint32_t const v948 = v869 + v947;
uint32_t const v949 = v492 + v948;
uint32_t const v950 = v872 + v948;
uint32_t const v951 = uint32_t(v950);
threadgroup float * const v952 = &(*v175)[v951];
float const v953 = *v952;
float v954_store;
thread float * v954 = &v954_store;*v954 = v202;
bool const v955 = *v751;
bool v956_store;
thread bool * v956 = &v956_store;if(v955) {
*v956 = v715;
}
 else {
bool const v957 = v949 < v65;
*v956 = v957;
}
bool const v958 = *v956;
if(v958) {
float const v959 = v953 * v24;
*v954 = v959;
}
uint32_t const v960 = 5;
thread float * const v961 = &(*v868)[v960];
float const v962 = *v954;
*v961 = v962;
float const v963 = max(v946, v962);
uint32_t const v964 = v869 + v762;
uint32_t const v965 = v492 + v964;
uint32_t const v966 = v872 + v964;
uint32_t const v967 = uint32_t(v966);
threadgroup float * const v968 = &(*v175)[v967];
float const v969 = *v968;
float v970_store;
thread float * v970 = &v970_store;*v970 = v202;
bool const v971 = *v751;
bool v972_store;
thread bool * v972 = &v972_store;if(v971) {
*v972 = v715;
}
 else {
bool const v973 = v965 < v65;
*v972 = v973;
}
bool const v974 = *v972;
if(v974) {
float const v975 = v969 * v24;
*v970 = v975;
}
thread float * const v976 = &(*v868)[v764];
float const v977 = *v970;
*v976 = v977;
float const v978 = max(v963, v977);
uint32_t const v979 = 7;
uint32_t const v980 = v869 + v979;
uint32_t const v981 = v492 + v980;
uint32_t const v982 = v872 + v980;
uint32_t const v983 = uint32_t(v982);
threadgroup float * const v984 = &(*v175)[v983];
float const v985 = *v984;
float v986_store;
thread float * v986 = &v986_store;*v986 = v202;
bool const v987 = *v751;
bool v988_store;
thread bool * v988 = &v988_store;if(v987) {
*v988 = v715;
}
 else {
bool const v989 = v981 < v65;
*v988 = v989;
}
bool const v990 = *v988;
if(v990) {
float const v991 = v985 * v24;
*v986 = v991;
}
uint32_t const v992 = 7;
thread float * const v993 = &(*v868)[v992];
float const v994 = *v986;
*v993 = v994;
float const v995 = max(v978, v994);
float const v996 = simd_shuffle_xor(v995, v171);;
float const v997 = max(v995, v996);
float const v998 = simd_shuffle_xor(v997, v205);;
float const v999 = max(v997, v998);
float const v1000 = *v201;
float const v1001 = 5.54517698;
float const v1002 = v1000 + v1001;
bool const v1003 = v999 > v1002;
float const v1004 = v1003 ? v999 : v1000;
float const v1005 = v1000 - v1004;
float const v1006 = exp(v1005);bool const v1007 = v1004 != v1000;
bool v1008_store;
thread bool * v1008 = &v1008_store;if(v1007) {
bool const v1009 = v1000 != v202;
*v1008 = v1009;
}
 else {
*v1008 = v524;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1010 = *v1008;
bool const v1011 = simd_any(v1010);;
if(v1011) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1012 = v173 * v496;
uint32_t const v1013 = v872 + v1012;
uint32_t const v1014 = uint32_t(v1013);
threadgroup float * const v1015 = &(*v175)[v1014];
float const v1016 = *v1015;
float const v1017 = v1016 * v1006;
*v1015 = v1017;
uint32_t const v1018 = v1013 + v111;
uint32_t const v1019 = uint32_t(v1018);
threadgroup float * const v1020 = &(*v175)[v1019];
float const v1021 = *v1020;
float const v1022 = v1021 * v1006;
*v1020 = v1022;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1023 = *v1015;
float const v1024 = v1023 * v1006;
*v1015 = v1024;
float const v1025 = *v1020;
float const v1026 = v1025 * v1006;
*v1020 = v1026;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1027 = *v1015;
float const v1028 = v1027 * v1006;
*v1015 = v1028;
float const v1029 = *v1020;
float const v1030 = v1029 * v1006;
*v1020 = v1030;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1031 = *v1015;
float const v1032 = v1031 * v1006;
*v1015 = v1032;
float const v1033 = *v1020;
float const v1034 = v1033 * v1006;
*v1020 = v1034;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1035 = *v1015;
float const v1036 = v1035 * v1006;
*v1015 = v1036;
float const v1037 = *v1020;
float const v1038 = v1037 * v1006;
*v1020 = v1038;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1039 = *v1015;
float const v1040 = v1039 * v1006;
*v1015 = v1040;
float const v1041 = *v1020;
float const v1042 = v1041 * v1006;
*v1020 = v1042;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1043 = *v1015;
float const v1044 = v1043 * v1006;
*v1015 = v1044;
float const v1045 = *v1020;
float const v1046 = v1045 * v1006;
*v1020 = v1046;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1047 = *v1015;
float const v1048 = v1047 * v1006;
*v1015 = v1048;
float const v1049 = *v1020;
float const v1050 = v1049 * v1006;
*v1020 = v1050;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v201 = v1004;
float const v1051 = *v883;
uint32_t const v1052 = reinterpret_cast<const thread uint32_t&>(v1051);
uint32_t const v1053 = 4286578687;
bool const v1054 = v1052 == v1053;
float const v1055 = v1051 - v1004;
float const v1056 = exp(v1055);float const v1057 = v1054 ? v180 : v1056;
half const v1058 = half(v1057);
threadgroup half * const v1059 = &(*v176)[v874];
*v1059 = v1058;
float const v1060 = *v898;
uint32_t const v1061 = reinterpret_cast<const thread uint32_t&>(v1060);
bool const v1062 = v1061 == v1053;
float const v1063 = v1060 - v1004;
float const v1064 = exp(v1063);float const v1065 = v1062 ? v180 : v1064;
float const v1066 = v1057 + v1065;
uint32_t const v1067 = v873 + v111;
half const v1068 = half(v1065);
uint32_t const v1069 = uint32_t(v1067);
threadgroup half * const v1070 = &(*v176)[v1069];
*v1070 = v1068;
float const v1071 = *v913;
uint32_t const v1072 = reinterpret_cast<const thread uint32_t&>(v1071);
bool const v1073 = v1072 == v1053;
float const v1074 = v1071 - v1004;
float const v1075 = exp(v1074);float const v1076 = v1073 ? v180 : v1075;
float const v1077 = v1066 + v1076;
uint32_t const v1078 = v873 + v496;
half const v1079 = half(v1076);
uint32_t const v1080 = uint32_t(v1078);
threadgroup half * const v1081 = &(*v176)[v1080];
*v1081 = v1079;
float const v1082 = *v929;
uint32_t const v1083 = reinterpret_cast<const thread uint32_t&>(v1082);
bool const v1084 = v1083 == v1053;
float const v1085 = v1082 - v1004;
float const v1086 = exp(v1085);float const v1087 = v1084 ? v180 : v1086;
float const v1088 = v1077 + v1087;
uint32_t const v1089 = v873 + v916;
half const v1090 = half(v1087);
uint32_t const v1091 = uint32_t(v1089);
threadgroup half * const v1092 = &(*v176)[v1091];
*v1092 = v1090;
float const v1093 = *v944;
uint32_t const v1094 = reinterpret_cast<const thread uint32_t&>(v1093);
bool const v1095 = v1094 == v1053;
float const v1096 = v1093 - v1004;
float const v1097 = exp(v1096);float const v1098 = v1095 ? v180 : v1097;
float const v1099 = v1088 + v1098;
uint32_t const v1100 = v873 + v326;
half const v1101 = half(v1098);
uint32_t const v1102 = uint32_t(v1100);
threadgroup half * const v1103 = &(*v176)[v1102];
*v1103 = v1101;
float const v1104 = *v961;
uint32_t const v1105 = reinterpret_cast<const thread uint32_t&>(v1104);
bool const v1106 = v1105 == v1053;
float const v1107 = v1104 - v1004;
float const v1108 = exp(v1107);float const v1109 = v1106 ? v180 : v1108;
float const v1110 = v1099 + v1109;
uint32_t const v1111 = v873 + v947;
half const v1112 = half(v1109);
uint32_t const v1113 = uint32_t(v1111);
threadgroup half * const v1114 = &(*v176)[v1113];
*v1114 = v1112;
float const v1115 = *v976;
uint32_t const v1116 = reinterpret_cast<const thread uint32_t&>(v1115);
bool const v1117 = v1116 == v1053;
float const v1118 = v1115 - v1004;
float const v1119 = exp(v1118);float const v1120 = v1117 ? v180 : v1119;
float const v1121 = v1110 + v1120;
uint32_t const v1122 = v873 + v762;
half const v1123 = half(v1120);
uint32_t const v1124 = uint32_t(v1122);
threadgroup half * const v1125 = &(*v176)[v1124];
*v1125 = v1123;
float const v1126 = *v993;
uint32_t const v1127 = reinterpret_cast<const thread uint32_t&>(v1126);
bool const v1128 = v1127 == v1053;
float const v1129 = v1126 - v1004;
float const v1130 = exp(v1129);float const v1131 = v1128 ? v180 : v1130;
float const v1132 = v1121 + v1131;
uint32_t const v1133 = v873 + v979;
half const v1134 = half(v1131);
uint32_t const v1135 = uint32_t(v1133);
threadgroup half * const v1136 = &(*v176)[v1135];
*v1136 = v1134;
float const v1137 = *v203;
float const v1138 = fma(v1137, v1006, v1132);
*v203 = v1138;
float const v1139 = *v204;
float const v1140 = fma(v1139, v1006, v1132);
*v204 = v1140;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1141 = *v751;
bool const v1142 = !v1141;
bool const v1143 = *v713;
bool const v1144 = v1143 && v1142;
if(v1144) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1145 = v173 * v496;
uint32_t const v1146 = v872 + v1145;
for(uint32_t v1147 = v86; v1147 < v138; v1147 += v111) {
uint32_t const v1148 = v872 + v1147;
uint32_t const v1149 = uint32_t(v1148);
threadgroup half * const v1150 = &(*v176)[v1149];
half const v1151 = *v1150;
float const v1152 = float(v1151);
uint32_t const v1153 = reinterpret_cast<const thread uint32_t&>(v1152);
bool const v1154 = v1153 == v86;
bool const v1155 = !v1154;
if(v1155) {
uint32_t const v1156 = v1147 * v230;
uint32_t const v1157 = v502 + v1156;
uint32_t const v1158 = v1145 / v326;
uint32_t const v1159 = v1157 + v1158;
uint32_t const v1160 = uint32_t(v1159);
threadgroup half_4 * const v1161 = &(*v174)[v1160];
half_4 const v1162 = *v1161;
half const v1163 = v1162.i_0;
float const v1164 = float(v1163);
float v1165_store;
thread float * v1165 = &v1165_store;*v1165 = v1164;
uint32_t const v1166 = v173 % v496;
bool const v1167 = v1166 == v111;
if(v1167) {
half const v1168 = v1162.i_2;
float const v1169 = float(v1168);
*v1165 = v1169;
}
uint32_t const v1170 = uint32_t(v1146);
float const v1171 = *v1165;
threadgroup float * const v1172 = &(*v175)[v1170];
float const v1173 = *v1172;
float const v1174 = fma(v1152, v1171, v1173);
*v1172 = v1174;
half const v1175 = v1162.i_1;
float const v1176 = float(v1175);
float v1177_store;
thread float * v1177 = &v1177_store;*v1177 = v1176;
if(v1167) {
half const v1178 = v1162.i_3;
float const v1179 = float(v1178);
*v1177 = v1179;
}
uint32_t const v1180 = v1146 + v111;
uint32_t const v1181 = uint32_t(v1180);
float const v1182 = *v1177;
threadgroup float * const v1183 = &(*v175)[v1181];
float const v1184 = *v1183;
float const v1185 = fma(v1152, v1182, v1184);
*v1183 = v1185;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1186 = v86; v1186 < v138; v1186 += v111) {
uint32_t const v1187 = v872 + v1186;
uint32_t const v1188 = uint32_t(v1187);
threadgroup half * const v1189 = &(*v176)[v1188];
half const v1190 = *v1189;
float const v1191 = float(v1190);
uint32_t const v1192 = reinterpret_cast<const thread uint32_t&>(v1191);
bool const v1193 = v1192 == v86;
bool const v1194 = !v1193;
if(v1194) {
uint32_t const v1195 = v1186 * v230;
uint32_t const v1196 = 578;
uint32_t const v1197 = v1196 + v1195;
uint32_t const v1198 = v1145 / v326;
uint32_t const v1199 = v1197 + v1198;
uint32_t const v1200 = uint32_t(v1199);
threadgroup half_4 * const v1201 = &(*v174)[v1200];
half_4 const v1202 = *v1201;
half const v1203 = v1202.i_0;
float const v1204 = float(v1203);
float v1205_store;
thread float * v1205 = &v1205_store;*v1205 = v1204;
uint32_t const v1206 = v173 % v496;
bool const v1207 = v1206 == v111;
if(v1207) {
half const v1208 = v1202.i_2;
float const v1209 = float(v1208);
*v1205 = v1209;
}
uint32_t const v1210 = uint32_t(v1146);
float const v1211 = *v1205;
threadgroup float * const v1212 = &(*v175)[v1210];
float const v1213 = *v1212;
float const v1214 = fma(v1191, v1211, v1213);
*v1212 = v1214;
half const v1215 = v1202.i_1;
float const v1216 = float(v1215);
float v1217_store;
thread float * v1217 = &v1217_store;*v1217 = v1216;
if(v1207) {
half const v1218 = v1202.i_3;
float const v1219 = float(v1218);
*v1217 = v1219;
}
uint32_t const v1220 = v1146 + v111;
uint32_t const v1221 = uint32_t(v1220);
float const v1222 = *v1217;
threadgroup float * const v1223 = &(*v175)[v1221];
float const v1224 = *v1223;
float const v1225 = fma(v1191, v1222, v1224);
*v1223 = v1225;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1226 = v86; v1226 < v138; v1226 += v111) {
uint32_t const v1227 = v872 + v1226;
uint32_t const v1228 = uint32_t(v1227);
threadgroup half * const v1229 = &(*v176)[v1228];
half const v1230 = *v1229;
float const v1231 = float(v1230);
uint32_t const v1232 = reinterpret_cast<const thread uint32_t&>(v1231);
bool const v1233 = v1232 == v86;
bool const v1234 = !v1233;
if(v1234) {
uint32_t const v1235 = v1226 * v230;
uint32_t const v1236 = 580;
uint32_t const v1237 = v1236 + v1235;
uint32_t const v1238 = v1145 / v326;
uint32_t const v1239 = v1237 + v1238;
uint32_t const v1240 = uint32_t(v1239);
threadgroup half_4 * const v1241 = &(*v174)[v1240];
half_4 const v1242 = *v1241;
half const v1243 = v1242.i_0;
float const v1244 = float(v1243);
float v1245_store;
thread float * v1245 = &v1245_store;*v1245 = v1244;
uint32_t const v1246 = v173 % v496;
bool const v1247 = v1246 == v111;
if(v1247) {
half const v1248 = v1242.i_2;
float const v1249 = float(v1248);
*v1245 = v1249;
}
uint32_t const v1250 = uint32_t(v1146);
float const v1251 = *v1245;
threadgroup float * const v1252 = &(*v175)[v1250];
float const v1253 = *v1252;
float const v1254 = fma(v1231, v1251, v1253);
*v1252 = v1254;
half const v1255 = v1242.i_1;
float const v1256 = float(v1255);
float v1257_store;
thread float * v1257 = &v1257_store;*v1257 = v1256;
if(v1247) {
half const v1258 = v1242.i_3;
float const v1259 = float(v1258);
*v1257 = v1259;
}
uint32_t const v1260 = v1146 + v111;
uint32_t const v1261 = uint32_t(v1260);
float const v1262 = *v1257;
threadgroup float * const v1263 = &(*v175)[v1261];
float const v1264 = *v1263;
float const v1265 = fma(v1231, v1262, v1264);
*v1263 = v1265;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1266 = v86; v1266 < v138; v1266 += v111) {
uint32_t const v1267 = v872 + v1266;
uint32_t const v1268 = uint32_t(v1267);
threadgroup half * const v1269 = &(*v176)[v1268];
half const v1270 = *v1269;
float const v1271 = float(v1270);
uint32_t const v1272 = reinterpret_cast<const thread uint32_t&>(v1271);
bool const v1273 = v1272 == v86;
bool const v1274 = !v1273;
if(v1274) {
uint32_t const v1275 = v1266 * v230;
uint32_t const v1276 = 582;
uint32_t const v1277 = v1276 + v1275;
uint32_t const v1278 = v1145 / v326;
uint32_t const v1279 = v1277 + v1278;
uint32_t const v1280 = uint32_t(v1279);
threadgroup half_4 * const v1281 = &(*v174)[v1280];
half_4 const v1282 = *v1281;
half const v1283 = v1282.i_0;
float const v1284 = float(v1283);
float v1285_store;
thread float * v1285 = &v1285_store;*v1285 = v1284;
uint32_t const v1286 = v173 % v496;
bool const v1287 = v1286 == v111;
if(v1287) {
half const v1288 = v1282.i_2;
float const v1289 = float(v1288);
*v1285 = v1289;
}
uint32_t const v1290 = uint32_t(v1146);
float const v1291 = *v1285;
threadgroup float * const v1292 = &(*v175)[v1290];
float const v1293 = *v1292;
float const v1294 = fma(v1271, v1291, v1293);
*v1292 = v1294;
half const v1295 = v1282.i_1;
float const v1296 = float(v1295);
float v1297_store;
thread float * v1297 = &v1297_store;*v1297 = v1296;
if(v1287) {
half const v1298 = v1282.i_3;
float const v1299 = float(v1298);
*v1297 = v1299;
}
uint32_t const v1300 = v1146 + v111;
uint32_t const v1301 = uint32_t(v1300);
float const v1302 = *v1297;
threadgroup float * const v1303 = &(*v175)[v1301];
float const v1304 = *v1303;
float const v1305 = fma(v1271, v1302, v1304);
*v1303 = v1305;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1306 = v86; v1306 < v138; v1306 += v111) {
uint32_t const v1307 = v872 + v1306;
uint32_t const v1308 = uint32_t(v1307);
threadgroup half * const v1309 = &(*v176)[v1308];
half const v1310 = *v1309;
float const v1311 = float(v1310);
uint32_t const v1312 = reinterpret_cast<const thread uint32_t&>(v1311);
bool const v1313 = v1312 == v86;
bool const v1314 = !v1313;
if(v1314) {
uint32_t const v1315 = v1306 * v230;
uint32_t const v1316 = 584;
uint32_t const v1317 = v1316 + v1315;
uint32_t const v1318 = v1145 / v326;
uint32_t const v1319 = v1317 + v1318;
uint32_t const v1320 = uint32_t(v1319);
threadgroup half_4 * const v1321 = &(*v174)[v1320];
half_4 const v1322 = *v1321;
half const v1323 = v1322.i_0;
float const v1324 = float(v1323);
float v1325_store;
thread float * v1325 = &v1325_store;*v1325 = v1324;
uint32_t const v1326 = v173 % v496;
bool const v1327 = v1326 == v111;
if(v1327) {
half const v1328 = v1322.i_2;
float const v1329 = float(v1328);
*v1325 = v1329;
}
uint32_t const v1330 = uint32_t(v1146);
float const v1331 = *v1325;
threadgroup float * const v1332 = &(*v175)[v1330];
float const v1333 = *v1332;
float const v1334 = fma(v1311, v1331, v1333);
*v1332 = v1334;
half const v1335 = v1322.i_1;
float const v1336 = float(v1335);
float v1337_store;
thread float * v1337 = &v1337_store;*v1337 = v1336;
if(v1327) {
half const v1338 = v1322.i_3;
float const v1339 = float(v1338);
*v1337 = v1339;
}
uint32_t const v1340 = v1146 + v111;
uint32_t const v1341 = uint32_t(v1340);
float const v1342 = *v1337;
threadgroup float * const v1343 = &(*v175)[v1341];
float const v1344 = *v1343;
float const v1345 = fma(v1311, v1342, v1344);
*v1343 = v1345;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1346 = v86; v1346 < v138; v1346 += v111) {
uint32_t const v1347 = v872 + v1346;
uint32_t const v1348 = uint32_t(v1347);
threadgroup half * const v1349 = &(*v176)[v1348];
half const v1350 = *v1349;
float const v1351 = float(v1350);
uint32_t const v1352 = reinterpret_cast<const thread uint32_t&>(v1351);
bool const v1353 = v1352 == v86;
bool const v1354 = !v1353;
if(v1354) {
uint32_t const v1355 = v1346 * v230;
uint32_t const v1356 = 586;
uint32_t const v1357 = v1356 + v1355;
uint32_t const v1358 = v1145 / v326;
uint32_t const v1359 = v1357 + v1358;
uint32_t const v1360 = uint32_t(v1359);
threadgroup half_4 * const v1361 = &(*v174)[v1360];
half_4 const v1362 = *v1361;
half const v1363 = v1362.i_0;
float const v1364 = float(v1363);
float v1365_store;
thread float * v1365 = &v1365_store;*v1365 = v1364;
uint32_t const v1366 = v173 % v496;
bool const v1367 = v1366 == v111;
if(v1367) {
half const v1368 = v1362.i_2;
float const v1369 = float(v1368);
*v1365 = v1369;
}
uint32_t const v1370 = uint32_t(v1146);
float const v1371 = *v1365;
threadgroup float * const v1372 = &(*v175)[v1370];
float const v1373 = *v1372;
float const v1374 = fma(v1351, v1371, v1373);
*v1372 = v1374;
half const v1375 = v1362.i_1;
float const v1376 = float(v1375);
float v1377_store;
thread float * v1377 = &v1377_store;*v1377 = v1376;
if(v1367) {
half const v1378 = v1362.i_3;
float const v1379 = float(v1378);
*v1377 = v1379;
}
uint32_t const v1380 = v1146 + v111;
uint32_t const v1381 = uint32_t(v1380);
float const v1382 = *v1377;
threadgroup float * const v1383 = &(*v175)[v1381];
float const v1384 = *v1383;
float const v1385 = fma(v1351, v1382, v1384);
*v1383 = v1385;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1386 = v86; v1386 < v138; v1386 += v111) {
uint32_t const v1387 = v872 + v1386;
uint32_t const v1388 = uint32_t(v1387);
threadgroup half * const v1389 = &(*v176)[v1388];
half const v1390 = *v1389;
float const v1391 = float(v1390);
uint32_t const v1392 = reinterpret_cast<const thread uint32_t&>(v1391);
bool const v1393 = v1392 == v86;
bool const v1394 = !v1393;
if(v1394) {
uint32_t const v1395 = v1386 * v230;
uint32_t const v1396 = 588;
uint32_t const v1397 = v1396 + v1395;
uint32_t const v1398 = v1145 / v326;
uint32_t const v1399 = v1397 + v1398;
uint32_t const v1400 = uint32_t(v1399);
threadgroup half_4 * const v1401 = &(*v174)[v1400];
half_4 const v1402 = *v1401;
half const v1403 = v1402.i_0;
float const v1404 = float(v1403);
float v1405_store;
thread float * v1405 = &v1405_store;*v1405 = v1404;
uint32_t const v1406 = v173 % v496;
bool const v1407 = v1406 == v111;
if(v1407) {
half const v1408 = v1402.i_2;
float const v1409 = float(v1408);
*v1405 = v1409;
}
uint32_t const v1410 = uint32_t(v1146);
float const v1411 = *v1405;
threadgroup float * const v1412 = &(*v175)[v1410];
float const v1413 = *v1412;
float const v1414 = fma(v1391, v1411, v1413);
*v1412 = v1414;
half const v1415 = v1402.i_1;
float const v1416 = float(v1415);
float v1417_store;
thread float * v1417 = &v1417_store;*v1417 = v1416;
if(v1407) {
half const v1418 = v1402.i_3;
float const v1419 = float(v1418);
*v1417 = v1419;
}
uint32_t const v1420 = v1146 + v111;
uint32_t const v1421 = uint32_t(v1420);
float const v1422 = *v1417;
threadgroup float * const v1423 = &(*v175)[v1421];
float const v1424 = *v1423;
float const v1425 = fma(v1391, v1422, v1424);
*v1423 = v1425;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v779), v778);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1426 = v86; v1426 < v138; v1426 += v111) {
uint32_t const v1427 = v872 + v1426;
uint32_t const v1428 = uint32_t(v1427);
threadgroup half * const v1429 = &(*v176)[v1428];
half const v1430 = *v1429;
float const v1431 = float(v1430);
uint32_t const v1432 = reinterpret_cast<const thread uint32_t&>(v1431);
bool const v1433 = v1432 == v86;
bool const v1434 = !v1433;
if(v1434) {
uint32_t const v1435 = v1426 * v230;
uint32_t const v1436 = 590;
uint32_t const v1437 = v1436 + v1435;
uint32_t const v1438 = v1145 / v326;
uint32_t const v1439 = v1437 + v1438;
uint32_t const v1440 = uint32_t(v1439);
threadgroup half_4 * const v1441 = &(*v174)[v1440];
half_4 const v1442 = *v1441;
half const v1443 = v1442.i_0;
float const v1444 = float(v1443);
float v1445_store;
thread float * v1445 = &v1445_store;*v1445 = v1444;
uint32_t const v1446 = v173 % v496;
bool const v1447 = v1446 == v111;
if(v1447) {
half const v1448 = v1442.i_2;
float const v1449 = float(v1448);
*v1445 = v1449;
}
uint32_t const v1450 = uint32_t(v1146);
float const v1451 = *v1445;
threadgroup float * const v1452 = &(*v175)[v1450];
float const v1453 = *v1452;
float const v1454 = fma(v1431, v1451, v1453);
*v1452 = v1454;
half const v1455 = v1442.i_1;
float const v1456 = float(v1455);
float v1457_store;
thread float * v1457 = &v1457_store;*v1457 = v1456;
if(v1447) {
half const v1458 = v1442.i_3;
float const v1459 = float(v1458);
*v1457 = v1459;
}
uint32_t const v1460 = v1146 + v111;
uint32_t const v1461 = uint32_t(v1460);
float const v1462 = *v1457;
threadgroup float * const v1463 = &(*v175)[v1461];
float const v1464 = *v1463;
float const v1465 = fma(v1431, v1462, v1464);
*v1463 = v1465;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v779), v778, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1466_store; thread simdgroup_half8x8 * v1466 = &v1466_store;threadgroup half * const v1467 = &(*v176)[v777];
simdgroup_load(*v1466, reinterpret_cast<threadgroup half *>(v1467), v778, 0, false);
simdgroup_half8x8 v1468_store; thread simdgroup_half8x8 * v1468 = &v1468_store;uint32_t const v1469 = 576;
threadgroup half_4 * const v1470 = &(*v174)[v1469];
simdgroup_load(*v1468, reinterpret_cast<threadgroup half *>(v1470), v756, 0, false);
simdgroup_multiply_accumulate(*v179, *v1466, *v1468, *v179);
simdgroup_half8x8 v1471_store; thread simdgroup_half8x8 * v1471 = &v1471_store;uint32_t const v1472 = 578;
threadgroup half_4 * const v1473 = &(*v174)[v1472];
simdgroup_load(*v1471, reinterpret_cast<threadgroup half *>(v1473), v756, 0, false);
simdgroup_multiply_accumulate(*v181, *v1466, *v1471, *v181);
simdgroup_half8x8 v1474_store; thread simdgroup_half8x8 * v1474 = &v1474_store;uint32_t const v1475 = 580;
threadgroup half_4 * const v1476 = &(*v174)[v1475];
simdgroup_load(*v1474, reinterpret_cast<threadgroup half *>(v1476), v756, 0, false);
simdgroup_multiply_accumulate(*v182, *v1466, *v1474, *v182);
simdgroup_half8x8 v1477_store; thread simdgroup_half8x8 * v1477 = &v1477_store;uint32_t const v1478 = 582;
threadgroup half_4 * const v1479 = &(*v174)[v1478];
simdgroup_load(*v1477, reinterpret_cast<threadgroup half *>(v1479), v756, 0, false);
simdgroup_multiply_accumulate(*v183, *v1466, *v1477, *v183);
simdgroup_half8x8 v1480_store; thread simdgroup_half8x8 * v1480 = &v1480_store;uint32_t const v1481 = 584;
threadgroup half_4 * const v1482 = &(*v174)[v1481];
simdgroup_load(*v1480, reinterpret_cast<threadgroup half *>(v1482), v756, 0, false);
simdgroup_multiply_accumulate(*v184, *v1466, *v1480, *v184);
simdgroup_half8x8 v1483_store; thread simdgroup_half8x8 * v1483 = &v1483_store;uint32_t const v1484 = 586;
threadgroup half_4 * const v1485 = &(*v174)[v1484];
simdgroup_load(*v1483, reinterpret_cast<threadgroup half *>(v1485), v756, 0, false);
simdgroup_multiply_accumulate(*v185, *v1466, *v1483, *v185);
simdgroup_half8x8 v1486_store; thread simdgroup_half8x8 * v1486 = &v1486_store;uint32_t const v1487 = 588;
threadgroup half_4 * const v1488 = &(*v174)[v1487];
simdgroup_load(*v1486, reinterpret_cast<threadgroup half *>(v1488), v756, 0, false);
simdgroup_multiply_accumulate(*v186, *v1466, *v1486, *v186);
simdgroup_half8x8 v1489_store; thread simdgroup_half8x8 * v1489 = &v1489_store;uint32_t const v1490 = 590;
threadgroup half_4 * const v1491 = &(*v174)[v1490];
simdgroup_load(*v1489, reinterpret_cast<threadgroup half *>(v1491), v756, 0, false);
simdgroup_multiply_accumulate(*v187, *v1466, *v1489, *v187);
simdgroup_half8x8 v1492_store; thread simdgroup_half8x8 * v1492 = &v1492_store;threadgroup half * const v1493 = &(*v176)[v807];
simdgroup_load(*v1492, reinterpret_cast<threadgroup half *>(v1493), v778, 0, false);
simdgroup_half8x8 v1494_store; thread simdgroup_half8x8 * v1494 = &v1494_store;threadgroup half_4 * const v1495 = &(*v174)[v842];
simdgroup_load(*v1494, reinterpret_cast<threadgroup half *>(v1495), v756, 0, false);
simdgroup_multiply_accumulate(*v179, *v1492, *v1494, *v179);
simdgroup_half8x8 v1496_store; thread simdgroup_half8x8 * v1496 = &v1496_store;uint32_t const v1497 = 722;
threadgroup half_4 * const v1498 = &(*v174)[v1497];
simdgroup_load(*v1496, reinterpret_cast<threadgroup half *>(v1498), v756, 0, false);
simdgroup_multiply_accumulate(*v181, *v1492, *v1496, *v181);
simdgroup_half8x8 v1499_store; thread simdgroup_half8x8 * v1499 = &v1499_store;uint32_t const v1500 = 724;
threadgroup half_4 * const v1501 = &(*v174)[v1500];
simdgroup_load(*v1499, reinterpret_cast<threadgroup half *>(v1501), v756, 0, false);
simdgroup_multiply_accumulate(*v182, *v1492, *v1499, *v182);
simdgroup_half8x8 v1502_store; thread simdgroup_half8x8 * v1502 = &v1502_store;uint32_t const v1503 = 726;
threadgroup half_4 * const v1504 = &(*v174)[v1503];
simdgroup_load(*v1502, reinterpret_cast<threadgroup half *>(v1504), v756, 0, false);
simdgroup_multiply_accumulate(*v183, *v1492, *v1502, *v183);
simdgroup_half8x8 v1505_store; thread simdgroup_half8x8 * v1505 = &v1505_store;uint32_t const v1506 = 728;
threadgroup half_4 * const v1507 = &(*v174)[v1506];
simdgroup_load(*v1505, reinterpret_cast<threadgroup half *>(v1507), v756, 0, false);
simdgroup_multiply_accumulate(*v184, *v1492, *v1505, *v184);
simdgroup_half8x8 v1508_store; thread simdgroup_half8x8 * v1508 = &v1508_store;uint32_t const v1509 = 730;
threadgroup half_4 * const v1510 = &(*v174)[v1509];
simdgroup_load(*v1508, reinterpret_cast<threadgroup half *>(v1510), v756, 0, false);
simdgroup_multiply_accumulate(*v185, *v1492, *v1508, *v185);
simdgroup_half8x8 v1511_store; thread simdgroup_half8x8 * v1511 = &v1511_store;uint32_t const v1512 = 732;
threadgroup half_4 * const v1513 = &(*v174)[v1512];
simdgroup_load(*v1511, reinterpret_cast<threadgroup half *>(v1513), v756, 0, false);
simdgroup_multiply_accumulate(*v186, *v1492, *v1511, *v186);
simdgroup_half8x8 v1514_store; thread simdgroup_half8x8 * v1514 = &v1514_store;uint32_t const v1515 = 734;
threadgroup half_4 * const v1516 = &(*v174)[v1515];
simdgroup_load(*v1514, reinterpret_cast<threadgroup half *>(v1516), v756, 0, false);
simdgroup_multiply_accumulate(*v187, *v1492, *v1514, *v187);
simdgroup_half8x8 v1517_store; thread simdgroup_half8x8 * v1517 = &v1517_store;threadgroup half * const v1518 = &(*v176)[v836];
simdgroup_load(*v1517, reinterpret_cast<threadgroup half *>(v1518), v778, 0, false);
simdgroup_half8x8 v1519_store; thread simdgroup_half8x8 * v1519 = &v1519_store;threadgroup half_4 * const v1520 = &(*v174)[v812];
simdgroup_load(*v1519, reinterpret_cast<threadgroup half *>(v1520), v756, 0, false);
simdgroup_multiply_accumulate(*v179, *v1517, *v1519, *v179);
simdgroup_half8x8 v1521_store; thread simdgroup_half8x8 * v1521 = &v1521_store;uint32_t const v1522 = 866;
threadgroup half_4 * const v1523 = &(*v174)[v1522];
simdgroup_load(*v1521, reinterpret_cast<threadgroup half *>(v1523), v756, 0, false);
simdgroup_multiply_accumulate(*v181, *v1517, *v1521, *v181);
simdgroup_half8x8 v1524_store; thread simdgroup_half8x8 * v1524 = &v1524_store;uint32_t const v1525 = 868;
threadgroup half_4 * const v1526 = &(*v174)[v1525];
simdgroup_load(*v1524, reinterpret_cast<threadgroup half *>(v1526), v756, 0, false);
simdgroup_multiply_accumulate(*v182, *v1517, *v1524, *v182);
simdgroup_half8x8 v1527_store; thread simdgroup_half8x8 * v1527 = &v1527_store;uint32_t const v1528 = 870;
threadgroup half_4 * const v1529 = &(*v174)[v1528];
simdgroup_load(*v1527, reinterpret_cast<threadgroup half *>(v1529), v756, 0, false);
simdgroup_multiply_accumulate(*v183, *v1517, *v1527, *v183);
simdgroup_half8x8 v1530_store; thread simdgroup_half8x8 * v1530 = &v1530_store;uint32_t const v1531 = 872;
threadgroup half_4 * const v1532 = &(*v174)[v1531];
simdgroup_load(*v1530, reinterpret_cast<threadgroup half *>(v1532), v756, 0, false);
simdgroup_multiply_accumulate(*v184, *v1517, *v1530, *v184);
simdgroup_half8x8 v1533_store; thread simdgroup_half8x8 * v1533 = &v1533_store;uint32_t const v1534 = 874;
threadgroup half_4 * const v1535 = &(*v174)[v1534];
simdgroup_load(*v1533, reinterpret_cast<threadgroup half *>(v1535), v756, 0, false);
simdgroup_multiply_accumulate(*v185, *v1517, *v1533, *v185);
simdgroup_half8x8 v1536_store; thread simdgroup_half8x8 * v1536 = &v1536_store;uint32_t const v1537 = 876;
threadgroup half_4 * const v1538 = &(*v174)[v1537];
simdgroup_load(*v1536, reinterpret_cast<threadgroup half *>(v1538), v756, 0, false);
simdgroup_multiply_accumulate(*v186, *v1517, *v1536, *v186);
simdgroup_half8x8 v1539_store; thread simdgroup_half8x8 * v1539 = &v1539_store;uint32_t const v1540 = 878;
threadgroup half_4 * const v1541 = &(*v174)[v1540];
simdgroup_load(*v1539, reinterpret_cast<threadgroup half *>(v1541), v756, 0, false);
simdgroup_multiply_accumulate(*v187, *v1517, *v1539, *v187);
simdgroup_half8x8 v1542_store; thread simdgroup_half8x8 * v1542 = &v1542_store;threadgroup half * const v1543 = &(*v176)[v866];
simdgroup_load(*v1542, reinterpret_cast<threadgroup half *>(v1543), v778, 0, false);
simdgroup_half8x8 v1544_store; thread simdgroup_half8x8 * v1544 = &v1544_store;threadgroup half_4 * const v1545 = &(*v174)[v783];
simdgroup_load(*v1544, reinterpret_cast<threadgroup half *>(v1545), v756, 0, false);
simdgroup_multiply_accumulate(*v179, *v1542, *v1544, *v179);
simdgroup_half8x8 v1546_store; thread simdgroup_half8x8 * v1546 = &v1546_store;uint32_t const v1547 = 1010;
threadgroup half_4 * const v1548 = &(*v174)[v1547];
simdgroup_load(*v1546, reinterpret_cast<threadgroup half *>(v1548), v756, 0, false);
simdgroup_multiply_accumulate(*v181, *v1542, *v1546, *v181);
simdgroup_half8x8 v1549_store; thread simdgroup_half8x8 * v1549 = &v1549_store;uint32_t const v1550 = 1012;
threadgroup half_4 * const v1551 = &(*v174)[v1550];
simdgroup_load(*v1549, reinterpret_cast<threadgroup half *>(v1551), v756, 0, false);
simdgroup_multiply_accumulate(*v182, *v1542, *v1549, *v182);
simdgroup_half8x8 v1552_store; thread simdgroup_half8x8 * v1552 = &v1552_store;uint32_t const v1553 = 1014;
threadgroup half_4 * const v1554 = &(*v174)[v1553];
simdgroup_load(*v1552, reinterpret_cast<threadgroup half *>(v1554), v756, 0, false);
simdgroup_multiply_accumulate(*v183, *v1542, *v1552, *v183);
simdgroup_half8x8 v1555_store; thread simdgroup_half8x8 * v1555 = &v1555_store;uint32_t const v1556 = 1016;
threadgroup half_4 * const v1557 = &(*v174)[v1556];
simdgroup_load(*v1555, reinterpret_cast<threadgroup half *>(v1557), v756, 0, false);
simdgroup_multiply_accumulate(*v184, *v1542, *v1555, *v184);
simdgroup_half8x8 v1558_store; thread simdgroup_half8x8 * v1558 = &v1558_store;uint32_t const v1559 = 1018;
threadgroup half_4 * const v1560 = &(*v174)[v1559];
simdgroup_load(*v1558, reinterpret_cast<threadgroup half *>(v1560), v756, 0, false);
simdgroup_multiply_accumulate(*v185, *v1542, *v1558, *v185);
simdgroup_half8x8 v1561_store; thread simdgroup_half8x8 * v1561 = &v1561_store;uint32_t const v1562 = 1020;
threadgroup half_4 * const v1563 = &(*v174)[v1562];
simdgroup_load(*v1561, reinterpret_cast<threadgroup half *>(v1563), v756, 0, false);
simdgroup_multiply_accumulate(*v186, *v1542, *v1561, *v186);
simdgroup_half8x8 v1564_store; thread simdgroup_half8x8 * v1564 = &v1564_store;uint32_t const v1565 = 1022;
threadgroup half_4 * const v1566 = &(*v174)[v1565];
simdgroup_load(*v1564, reinterpret_cast<threadgroup half *>(v1566), v756, 0, false);
simdgroup_multiply_accumulate(*v187, *v1542, *v1564, *v187);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1567 = v170 * v171;
uint32_t const v1568 = v165 + v1567;
uint32_t const v1569 = v1568 + v172;
uint32_t const v1570 = uint32_t(v1569);
uint32_t const v1571 = v1570 * v77;
uint32_t const v1572 = v79 + v1571;
float const v1573 = *v203;
float const v1574 = simd_shuffle_xor(v1573, v171);;
float const v1575 = v1573 + v1574;
float const v1576 = simd_shuffle_xor(v1575, v205);;
float const v1577 = v1575 + v1576;
uint32_t const v1578 = reinterpret_cast<const thread uint32_t&>(v1577);
bool const v1579 = v1578 == v86;
float const v1580 = 1;
float const v1581 = v1580 / v1577;
float const v1582 = v1579 ? v180 : v1581;
uint32_t const v1583 = 320;
uint32_t const v1584 = v170 * v1583;
uint32_t const v1585 = uint32_t(v1584);
uint32_t const v1586 = 40;
threadgroup float * const v1587 = &(*v175)[v1585];

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1588 = v172 * v1586;
uint32_t const v1589 = v1584 + v1588;
uint32_t const v1590 = 2;
uint32_t const v1591 = v173 * v1590;
uint32_t const v1592 = v1589 + v1591;
bool const v1593 = v1569 < v64;
if(v1593) {
uint32_t const v1594 = 64;
bool const v1595 = v1591 < v1594;
if(v1595) {
uint32_t const v1596 = uint32_t(v1592);
threadgroup float * const v1597 = &(*v175)[v1596];
float const v1598 = *v1597;
float const v1599 = v1598 * v1582;
half const v1600 = half(v1599);
uint32_t const v1601 = 64;
uint32_t const v1602 = v1572 * v1601;
uint32_t const v1603 = uint32_t(v1591);
uint32_t const v1604 = v1602 + v1603;
device half * const v1605 = &v4[v1604];
*v1605 = v1600;
}
uint32_t const v1606 = v111 + v1591;
bool const v1607 = v1606 < v1594;
if(v1607) {
uint32_t const v1608 = v1592 + v111;
uint32_t const v1609 = uint32_t(v1608);
threadgroup float * const v1610 = &(*v175)[v1609];
float const v1611 = *v1610;
float const v1612 = v1611 * v1582;
half const v1613 = half(v1612);
uint32_t const v1614 = 64;
uint32_t const v1615 = v1572 * v1614;
uint32_t const v1616 = uint32_t(v1606);
uint32_t const v1617 = v1615 + v1616;
device half * const v1618 = &v4[v1617];
*v1618 = v1613;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1619 = v171 + v1591;
uint32_t const v1620 = 64;
bool const v1621 = v1619 < v1620;
if(v1621) {
uint32_t const v1622 = uint32_t(v1592);
threadgroup float * const v1623 = &(*v175)[v1622];
float const v1624 = *v1623;
float const v1625 = v1624 * v1582;
half const v1626 = half(v1625);
uint32_t const v1627 = 64;
uint32_t const v1628 = v1572 * v1627;
uint32_t const v1629 = uint32_t(v1619);
uint32_t const v1630 = v1628 + v1629;
device half * const v1631 = &v4[v1630];
*v1631 = v1626;
}
uint32_t const v1632 = 9;
uint32_t const v1633 = v1632 + v1591;
bool const v1634 = v1633 < v1620;
if(v1634) {
uint32_t const v1635 = v1592 + v111;
uint32_t const v1636 = uint32_t(v1635);
threadgroup float * const v1637 = &(*v175)[v1636];
float const v1638 = *v1637;
float const v1639 = v1638 * v1582;
half const v1640 = half(v1639);
uint32_t const v1641 = 64;
uint32_t const v1642 = v1572 * v1641;
uint32_t const v1643 = uint32_t(v1633);
uint32_t const v1644 = v1642 + v1643;
device half * const v1645 = &v4[v1644];
*v1645 = v1640;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1646 = v205 + v1591;
uint32_t const v1647 = 64;
bool const v1648 = v1646 < v1647;
if(v1648) {
uint32_t const v1649 = uint32_t(v1592);
threadgroup float * const v1650 = &(*v175)[v1649];
float const v1651 = *v1650;
float const v1652 = v1651 * v1582;
half const v1653 = half(v1652);
uint32_t const v1654 = 64;
uint32_t const v1655 = v1572 * v1654;
uint32_t const v1656 = uint32_t(v1646);
uint32_t const v1657 = v1655 + v1656;
device half * const v1658 = &v4[v1657];
*v1658 = v1653;
}
uint32_t const v1659 = 17;
uint32_t const v1660 = v1659 + v1591;
bool const v1661 = v1660 < v1647;
if(v1661) {
uint32_t const v1662 = v1592 + v111;
uint32_t const v1663 = uint32_t(v1662);
threadgroup float * const v1664 = &(*v175)[v1663];
float const v1665 = *v1664;
float const v1666 = v1665 * v1582;
half const v1667 = half(v1666);
uint32_t const v1668 = 64;
uint32_t const v1669 = v1572 * v1668;
uint32_t const v1670 = uint32_t(v1660);
uint32_t const v1671 = v1669 + v1670;
device half * const v1672 = &v4[v1671];
*v1672 = v1667;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1673 = 24;
uint32_t const v1674 = v1673 + v1591;
uint32_t const v1675 = 64;
bool const v1676 = v1674 < v1675;
if(v1676) {
uint32_t const v1677 = uint32_t(v1592);
threadgroup float * const v1678 = &(*v175)[v1677];
float const v1679 = *v1678;
float const v1680 = v1679 * v1582;
half const v1681 = half(v1680);
uint32_t const v1682 = 64;
uint32_t const v1683 = v1572 * v1682;
uint32_t const v1684 = uint32_t(v1674);
uint32_t const v1685 = v1683 + v1684;
device half * const v1686 = &v4[v1685];
*v1686 = v1681;
}
uint32_t const v1687 = 25;
uint32_t const v1688 = v1687 + v1591;
bool const v1689 = v1688 < v1675;
if(v1689) {
uint32_t const v1690 = v1592 + v111;
uint32_t const v1691 = uint32_t(v1690);
threadgroup float * const v1692 = &(*v175)[v1691];
float const v1693 = *v1692;
float const v1694 = v1693 * v1582;
half const v1695 = half(v1694);
uint32_t const v1696 = 64;
uint32_t const v1697 = v1572 * v1696;
uint32_t const v1698 = uint32_t(v1688);
uint32_t const v1699 = v1697 + v1698;
device half * const v1700 = &v4[v1699];
*v1700 = v1695;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1701 = v138 + v1591;
uint32_t const v1702 = 64;
bool const v1703 = v1701 < v1702;
if(v1703) {
uint32_t const v1704 = uint32_t(v1592);
threadgroup float * const v1705 = &(*v175)[v1704];
float const v1706 = *v1705;
float const v1707 = v1706 * v1582;
half const v1708 = half(v1707);
uint32_t const v1709 = 64;
uint32_t const v1710 = v1572 * v1709;
uint32_t const v1711 = uint32_t(v1701);
uint32_t const v1712 = v1710 + v1711;
device half * const v1713 = &v4[v1712];
*v1713 = v1708;
}
uint32_t const v1714 = 33;
uint32_t const v1715 = v1714 + v1591;
bool const v1716 = v1715 < v1702;
if(v1716) {
uint32_t const v1717 = v1592 + v111;
uint32_t const v1718 = uint32_t(v1717);
threadgroup float * const v1719 = &(*v175)[v1718];
float const v1720 = *v1719;
float const v1721 = v1720 * v1582;
half const v1722 = half(v1721);
uint32_t const v1723 = 64;
uint32_t const v1724 = v1572 * v1723;
uint32_t const v1725 = uint32_t(v1715);
uint32_t const v1726 = v1724 + v1725;
device half * const v1727 = &v4[v1726];
*v1727 = v1722;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1728 = v1586 + v1591;
uint32_t const v1729 = 64;
bool const v1730 = v1728 < v1729;
if(v1730) {
uint32_t const v1731 = uint32_t(v1592);
threadgroup float * const v1732 = &(*v175)[v1731];
float const v1733 = *v1732;
float const v1734 = v1733 * v1582;
half const v1735 = half(v1734);
uint32_t const v1736 = 64;
uint32_t const v1737 = v1572 * v1736;
uint32_t const v1738 = uint32_t(v1728);
uint32_t const v1739 = v1737 + v1738;
device half * const v1740 = &v4[v1739];
*v1740 = v1735;
}
uint32_t const v1741 = 41;
uint32_t const v1742 = v1741 + v1591;
bool const v1743 = v1742 < v1729;
if(v1743) {
uint32_t const v1744 = v1592 + v111;
uint32_t const v1745 = uint32_t(v1744);
threadgroup float * const v1746 = &(*v175)[v1745];
float const v1747 = *v1746;
float const v1748 = v1747 * v1582;
half const v1749 = half(v1748);
uint32_t const v1750 = 64;
uint32_t const v1751 = v1572 * v1750;
uint32_t const v1752 = uint32_t(v1742);
uint32_t const v1753 = v1751 + v1752;
device half * const v1754 = &v4[v1753];
*v1754 = v1749;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1755 = 48;
uint32_t const v1756 = v1755 + v1591;
uint32_t const v1757 = 64;
bool const v1758 = v1756 < v1757;
if(v1758) {
uint32_t const v1759 = uint32_t(v1592);
threadgroup float * const v1760 = &(*v175)[v1759];
float const v1761 = *v1760;
float const v1762 = v1761 * v1582;
half const v1763 = half(v1762);
uint32_t const v1764 = 64;
uint32_t const v1765 = v1572 * v1764;
uint32_t const v1766 = uint32_t(v1756);
uint32_t const v1767 = v1765 + v1766;
device half * const v1768 = &v4[v1767];
*v1768 = v1763;
}
uint32_t const v1769 = 49;
uint32_t const v1770 = v1769 + v1591;
bool const v1771 = v1770 < v1757;
if(v1771) {
uint32_t const v1772 = v1592 + v111;
uint32_t const v1773 = uint32_t(v1772);
threadgroup float * const v1774 = &(*v175)[v1773];
float const v1775 = *v1774;
float const v1776 = v1775 * v1582;
half const v1777 = half(v1776);
uint32_t const v1778 = 64;
uint32_t const v1779 = v1572 * v1778;
uint32_t const v1780 = uint32_t(v1770);
uint32_t const v1781 = v1779 + v1780;
device half * const v1782 = &v4[v1781];
*v1782 = v1777;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1587), v1586);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1593) {
uint32_t const v1783 = 56;
uint32_t const v1784 = v1783 + v1591;
uint32_t const v1785 = 64;
bool const v1786 = v1784 < v1785;
if(v1786) {
uint32_t const v1787 = uint32_t(v1592);
threadgroup float * const v1788 = &(*v175)[v1787];
float const v1789 = *v1788;
float const v1790 = v1789 * v1582;
half const v1791 = half(v1790);
uint32_t const v1792 = 64;
uint32_t const v1793 = v1572 * v1792;
uint32_t const v1794 = uint32_t(v1784);
uint32_t const v1795 = v1793 + v1794;
device half * const v1796 = &v4[v1795];
*v1796 = v1791;
}
uint32_t const v1797 = 57;
uint32_t const v1798 = v1797 + v1591;
bool const v1799 = v1798 < v1785;
if(v1799) {
uint32_t const v1800 = v1592 + v111;
uint32_t const v1801 = uint32_t(v1800);
threadgroup float * const v1802 = &(*v175)[v1801];
float const v1803 = *v1802;
float const v1804 = v1803 * v1582;
half const v1805 = half(v1804);
uint32_t const v1806 = 64;
uint32_t const v1807 = v1572 * v1806;
uint32_t const v1808 = uint32_t(v1798);
uint32_t const v1809 = v1807 + v1808;
device half * const v1810 = &v4[v1809];
*v1810 = v1805;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1811 = *v204;
float v1812_store;
thread float * v1812 = &v1812_store;*v1812 = v1811;
float const v1813 = *v1812;
float const v1814 = simd_shuffle_xor(v1813, v171);;
float const v1815 = v1813 + v1814;
*v1812 = v1815;
float const v1816 = *v1812;
float const v1817 = simd_shuffle_xor(v1816, v205);;
float const v1818 = v1816 + v1817;
*v1812 = v1818;
bool const v1819 = v173 == v86;
bool const v1820 = v1593 && v1819;
if(v1820) {
float const v1821 = *v201;
float const v1822 = *v1812;
float const v1823 = log(v1822);float const v1824 = v1821 + v1823;
uint32_t const v1825 = v82 + v1570;
device float * const v1826 = &v5[v1825];
*v1826 = v1824;
}
}
return;
}
