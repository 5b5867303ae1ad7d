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
uint32_t const v629 = v492 + v111;
uint32_t const v630 = v629 * v138;
uint32_t const v631 = v630 + v206;
uint32_t const v632 = min(v631, v383);
uint32_t const v633 = uint32_t(v632);
uint32_t const v634 = v633 * v28;
uint32_t const v635 = v73 + v634;
half_4 v636_store;
thread half_4 * v636 = &v636_store;*v636 = v213;
if(v396) {
uint32_t const v637 = v393 / v326;
uint32_t const v638 = uint32_t(v637);
uint32_t const v639 = v635 + v638;
device half_4 const* const v640 = &v2[v639];
half_4 const v641 = *v640;
*v636 = v641;
}
half_4 const v642 = *v636;
*v402 = v642;
uint32_t const v643 = v630 + v238;
uint32_t const v644 = min(v643, v383);
uint32_t const v645 = uint32_t(v644);
uint32_t const v646 = v645 * v28;
uint32_t const v647 = v73 + v646;
half_4 v648_store;
thread half_4 * v648 = &v648_store;*v648 = v213;
if(v411) {
uint32_t const v649 = v409 / v326;
uint32_t const v650 = uint32_t(v649);
uint32_t const v651 = v647 + v650;
device half_4 const* const v652 = &v2[v651];
half_4 const v653 = *v652;
*v648 = v653;
}
half_4 const v654 = *v648;
*v417 = v654;
uint32_t const v655 = v630 + v268;
uint32_t const v656 = min(v655, v383);
uint32_t const v657 = uint32_t(v656);
uint32_t const v658 = v657 * v28;
uint32_t const v659 = v73 + v658;
half_4 v660_store;
thread half_4 * v660 = &v660_store;*v660 = v213;
if(v426) {
uint32_t const v661 = v424 / v326;
uint32_t const v662 = uint32_t(v661);
uint32_t const v663 = v659 + v662;
device half_4 const* const v664 = &v2[v663];
half_4 const v665 = *v664;
*v660 = v665;
}
half_4 const v666 = *v660;
*v433 = v666;
uint32_t const v667 = v630 + v298;
uint32_t const v668 = min(v667, v383);
uint32_t const v669 = uint32_t(v668);
uint32_t const v670 = v669 * v28;
uint32_t const v671 = v73 + v670;
half_4 v672_store;
thread half_4 * v672 = &v672_store;*v672 = v213;
if(v442) {
uint32_t const v673 = v440 / v326;
uint32_t const v674 = uint32_t(v673);
uint32_t const v675 = v671 + v674;
device half_4 const* const v676 = &v2[v675];
half_4 const v677 = *v676;
*v672 = v677;
}
half_4 const v678 = *v672;
*v449 = v678;
uint32_t const v679 = v633 * v30;
uint32_t const v680 = v76 + v679;
half_4 v681_store;
thread half_4 * v681 = &v681_store;*v681 = v213;
if(v396) {
uint32_t const v682 = v393 / v326;
uint32_t const v683 = uint32_t(v682);
uint32_t const v684 = v680 + v683;
device half_4 const* const v685 = &v3[v684];
half_4 const v686 = *v685;
*v681 = v686;
}
half_4 const v687 = *v681;
*v459 = v687;
uint32_t const v688 = v645 * v30;
uint32_t const v689 = v76 + v688;
half_4 v690_store;
thread half_4 * v690 = &v690_store;*v690 = v213;
if(v411) {
uint32_t const v691 = v409 / v326;
uint32_t const v692 = uint32_t(v691);
uint32_t const v693 = v689 + v692;
device half_4 const* const v694 = &v3[v693];
half_4 const v695 = *v694;
*v690 = v695;
}
half_4 const v696 = *v690;
*v469 = v696;
uint32_t const v697 = v657 * v30;
uint32_t const v698 = v76 + v697;
half_4 v699_store;
thread half_4 * v699 = &v699_store;*v699 = v213;
if(v426) {
uint32_t const v700 = v424 / v326;
uint32_t const v701 = uint32_t(v700);
uint32_t const v702 = v698 + v701;
device half_4 const* const v703 = &v3[v702];
half_4 const v704 = *v703;
*v699 = v704;
}
half_4 const v705 = *v699;
*v479 = v705;
uint32_t const v706 = v669 * v30;
uint32_t const v707 = v76 + v706;
half_4 v708_store;
thread half_4 * v708 = &v708_store;*v708 = v213;
if(v442) {
uint32_t const v709 = v440 / v326;
uint32_t const v710 = uint32_t(v709);
uint32_t const v711 = v707 + v710;
device half_4 const* const v712 = &v3[v711];
half_4 const v713 = *v712;
*v708 = v713;
}
half_4 const v714 = *v708;
*v489 = v714;
bool v715_store;
thread bool * v715 = &v715_store;*v715 = v525;
bool const v716 = *v715;
bool v717_store;
thread bool * v717 = &v717_store;if(v716) {
*v717 = v491;
}
 else {
uint32_t const v718 = v498 * v326;
uint32_t const v719 = uint32_t(v718);
threadgroup uint32_t * const v720 = &(*v177)[v719];
uint32_t const v721 = *v720;
bool const v722 = v721 != v86;
*v717 = v722;
}
bool const v723 = *v717;
*v715 = v723;
bool const v724 = *v715;
bool v725_store;
thread bool * v725 = &v725_store;if(v724) {
*v725 = v491;
}
 else {
uint32_t const v726 = v498 * v326;
uint32_t const v727 = v726 + v111;
uint32_t const v728 = uint32_t(v727);
threadgroup uint32_t * const v729 = &(*v177)[v728];
uint32_t const v730 = *v729;
bool const v731 = v730 != v86;
*v725 = v731;
}
bool const v732 = *v725;
*v715 = v732;
bool const v733 = *v715;
bool v734_store;
thread bool * v734 = &v734_store;if(v733) {
*v734 = v491;
}
 else {
uint32_t const v735 = v498 * v326;
uint32_t const v736 = v735 + v497;
uint32_t const v737 = uint32_t(v736);
threadgroup uint32_t * const v738 = &(*v177)[v737];
uint32_t const v739 = *v738;
bool const v740 = v739 != v86;
*v734 = v740;
}
bool const v741 = *v734;
*v715 = v741;
bool const v742 = *v715;
bool v743_store;
thread bool * v743 = &v743_store;if(v742) {
*v743 = v491;
}
 else {
uint32_t const v744 = v498 * v326;
uint32_t const v745 = 3;
uint32_t const v746 = v744 + v745;
uint32_t const v747 = uint32_t(v746);
threadgroup uint32_t * const v748 = &(*v177)[v747];
uint32_t const v749 = *v748;
bool const v750 = v749 != v86;
*v743 = v750;
}
bool const v751 = *v743;
*v715 = v751;
bool v752_store;
thread bool * v752 = &v752_store;if(v496) {
*v752 = v491;
}
 else {
*v752 = v525;
}
uint32_t const v753 = 320;
uint32_t const v754 = v170 * v753;
uint32_t const v755 = 80;
uint32_t const v756 = v170 * v755;
simdgroup_float8x8 v757_store; thread simdgroup_float8x8 * v757 = &v757_store;*v757 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 72;
threadgroup half_4 * const v760 = &(*v174)[v21];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v188, *v758, *v757);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;threadgroup half_4 * const v762 = &(*v174)[v432];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v762), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v190, *v761, *v757);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;threadgroup half_4 * const v764 = &(*v174)[v386];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v764), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v191, *v763, *v757);
uint32_t const v765 = 6;
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 6;
threadgroup half_4 * const v768 = &(*v174)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v192, *v766, *v757);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;threadgroup half_4 * const v770 = &(*v174)[v178];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v770), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v193, *v769, *v757);
uint32_t const v771 = 10;
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 10;
threadgroup half_4 * const v774 = &(*v174)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v194, *v772, *v757);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 12;
threadgroup half_4 * const v777 = &(*v174)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v777), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v195, *v775, *v757);
simdgroup_half8x8 v778_store; thread simdgroup_half8x8 * v778 = &v778_store;uint32_t const v779 = 14;
threadgroup half_4 * const v780 = &(*v174)[v779];
simdgroup_load(*v778, reinterpret_cast<threadgroup half *>(v780), v759, 0, true);
simdgroup_multiply_accumulate(*v757, *v196, *v778, *v757);
uint32_t const v781 = uint32_t(v754);
uint32_t const v782 = 40;
threadgroup float * const v783 = &(*v175)[v781];

simdgroup_store(*v757, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v784_store; thread simdgroup_float8x8 * v784 = &v784_store;*v784 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v785_store; thread simdgroup_half8x8 * v785 = &v785_store;uint32_t const v786 = 144;
uint32_t const v787 = 1008;
threadgroup half_4 * const v788 = &(*v174)[v786];
simdgroup_load(*v785, reinterpret_cast<threadgroup half *>(v788), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v188, *v785, *v784);
simdgroup_half8x8 v789_store; thread simdgroup_half8x8 * v789 = &v789_store;uint32_t const v790 = 146;
threadgroup half_4 * const v791 = &(*v174)[v790];
simdgroup_load(*v789, reinterpret_cast<threadgroup half *>(v791), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v190, *v789, *v784);
simdgroup_half8x8 v792_store; thread simdgroup_half8x8 * v792 = &v792_store;uint32_t const v793 = 148;
threadgroup half_4 * const v794 = &(*v174)[v793];
simdgroup_load(*v792, reinterpret_cast<threadgroup half *>(v794), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v191, *v792, *v784);
simdgroup_half8x8 v795_store; thread simdgroup_half8x8 * v795 = &v795_store;uint32_t const v796 = 150;
threadgroup half_4 * const v797 = &(*v174)[v796];
simdgroup_load(*v795, reinterpret_cast<threadgroup half *>(v797), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v192, *v795, *v784);
simdgroup_half8x8 v798_store; thread simdgroup_half8x8 * v798 = &v798_store;uint32_t const v799 = 152;
threadgroup half_4 * const v800 = &(*v174)[v799];
simdgroup_load(*v798, reinterpret_cast<threadgroup half *>(v800), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v193, *v798, *v784);
simdgroup_half8x8 v801_store; thread simdgroup_half8x8 * v801 = &v801_store;uint32_t const v802 = 154;
threadgroup half_4 * const v803 = &(*v174)[v802];
simdgroup_load(*v801, reinterpret_cast<threadgroup half *>(v803), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v194, *v801, *v784);
simdgroup_half8x8 v804_store; thread simdgroup_half8x8 * v804 = &v804_store;uint32_t const v805 = 156;
threadgroup half_4 * const v806 = &(*v174)[v805];
simdgroup_load(*v804, reinterpret_cast<threadgroup half *>(v806), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v195, *v804, *v784);
simdgroup_half8x8 v807_store; thread simdgroup_half8x8 * v807 = &v807_store;uint32_t const v808 = 158;
threadgroup half_4 * const v809 = &(*v174)[v808];
simdgroup_load(*v807, reinterpret_cast<threadgroup half *>(v809), v759, 0, true);
simdgroup_multiply_accumulate(*v784, *v196, *v807, *v784);
uint32_t const v810 = v754 + v171;
uint32_t const v811 = uint32_t(v810);
threadgroup float * const v812 = &(*v175)[v811];

simdgroup_store(*v784, reinterpret_cast<threadgroup float *>(v812), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v813_store; thread simdgroup_float8x8 * v813 = &v813_store;*v813 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
simdgroup_half8x8 v814_store; thread simdgroup_half8x8 * v814 = &v814_store;uint32_t const v815 = 288;
uint32_t const v816 = 864;
threadgroup half_4 * const v817 = &(*v174)[v815];
simdgroup_load(*v814, reinterpret_cast<threadgroup half *>(v817), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v188, *v814, *v813);
simdgroup_half8x8 v818_store; thread simdgroup_half8x8 * v818 = &v818_store;uint32_t const v819 = 290;
threadgroup half_4 * const v820 = &(*v174)[v819];
simdgroup_load(*v818, reinterpret_cast<threadgroup half *>(v820), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v190, *v818, *v813);
simdgroup_half8x8 v821_store; thread simdgroup_half8x8 * v821 = &v821_store;uint32_t const v822 = 292;
threadgroup half_4 * const v823 = &(*v174)[v822];
simdgroup_load(*v821, reinterpret_cast<threadgroup half *>(v823), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v191, *v821, *v813);
simdgroup_half8x8 v824_store; thread simdgroup_half8x8 * v824 = &v824_store;uint32_t const v825 = 294;
threadgroup half_4 * const v826 = &(*v174)[v825];
simdgroup_load(*v824, reinterpret_cast<threadgroup half *>(v826), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v192, *v824, *v813);
simdgroup_half8x8 v827_store; thread simdgroup_half8x8 * v827 = &v827_store;uint32_t const v828 = 296;
threadgroup half_4 * const v829 = &(*v174)[v828];
simdgroup_load(*v827, reinterpret_cast<threadgroup half *>(v829), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v193, *v827, *v813);
simdgroup_half8x8 v830_store; thread simdgroup_half8x8 * v830 = &v830_store;uint32_t const v831 = 298;
threadgroup half_4 * const v832 = &(*v174)[v831];
simdgroup_load(*v830, reinterpret_cast<threadgroup half *>(v832), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v194, *v830, *v813);
simdgroup_half8x8 v833_store; thread simdgroup_half8x8 * v833 = &v833_store;uint32_t const v834 = 300;
threadgroup half_4 * const v835 = &(*v174)[v834];
simdgroup_load(*v833, reinterpret_cast<threadgroup half *>(v835), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v195, *v833, *v813);
simdgroup_half8x8 v836_store; thread simdgroup_half8x8 * v836 = &v836_store;uint32_t const v837 = 302;
threadgroup half_4 * const v838 = &(*v174)[v837];
simdgroup_load(*v836, reinterpret_cast<threadgroup half *>(v838), v759, 0, true);
simdgroup_multiply_accumulate(*v813, *v196, *v836, *v813);
uint32_t const v839 = v754 + v205;
uint32_t const v840 = uint32_t(v839);
threadgroup float * const v841 = &(*v175)[v840];

simdgroup_store(*v813, reinterpret_cast<threadgroup float *>(v841), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v842_store; thread simdgroup_float8x8 * v842 = &v842_store;*v842 = make_filled_simdgroup_matrix<float, 8, 8>(v180);
uint32_t const v843 = 24;
simdgroup_half8x8 v844_store; thread simdgroup_half8x8 * v844 = &v844_store;uint32_t const v845 = 432;
uint32_t const v846 = 720;
threadgroup half_4 * const v847 = &(*v174)[v845];
simdgroup_load(*v844, reinterpret_cast<threadgroup half *>(v847), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v188, *v844, *v842);
simdgroup_half8x8 v848_store; thread simdgroup_half8x8 * v848 = &v848_store;uint32_t const v849 = 434;
threadgroup half_4 * const v850 = &(*v174)[v849];
simdgroup_load(*v848, reinterpret_cast<threadgroup half *>(v850), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v190, *v848, *v842);
simdgroup_half8x8 v851_store; thread simdgroup_half8x8 * v851 = &v851_store;uint32_t const v852 = 436;
threadgroup half_4 * const v853 = &(*v174)[v852];
simdgroup_load(*v851, reinterpret_cast<threadgroup half *>(v853), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v191, *v851, *v842);
simdgroup_half8x8 v854_store; thread simdgroup_half8x8 * v854 = &v854_store;uint32_t const v855 = 438;
threadgroup half_4 * const v856 = &(*v174)[v855];
simdgroup_load(*v854, reinterpret_cast<threadgroup half *>(v856), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v192, *v854, *v842);
simdgroup_half8x8 v857_store; thread simdgroup_half8x8 * v857 = &v857_store;uint32_t const v858 = 440;
threadgroup half_4 * const v859 = &(*v174)[v858];
simdgroup_load(*v857, reinterpret_cast<threadgroup half *>(v859), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v193, *v857, *v842);
simdgroup_half8x8 v860_store; thread simdgroup_half8x8 * v860 = &v860_store;uint32_t const v861 = 442;
threadgroup half_4 * const v862 = &(*v174)[v861];
simdgroup_load(*v860, reinterpret_cast<threadgroup half *>(v862), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v194, *v860, *v842);
simdgroup_half8x8 v863_store; thread simdgroup_half8x8 * v863 = &v863_store;uint32_t const v864 = 444;
threadgroup half_4 * const v865 = &(*v174)[v864];
simdgroup_load(*v863, reinterpret_cast<threadgroup half *>(v865), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v195, *v863, *v842);
simdgroup_half8x8 v866_store; thread simdgroup_half8x8 * v866 = &v866_store;uint32_t const v867 = 446;
threadgroup half_4 * const v868 = &(*v174)[v867];
simdgroup_load(*v866, reinterpret_cast<threadgroup half *>(v868), v759, 0, true);
simdgroup_multiply_accumulate(*v842, *v196, *v866, *v842);
uint32_t const v869 = v754 + v843;
uint32_t const v870 = uint32_t(v869);
threadgroup float * const v871 = &(*v175)[v870];

simdgroup_store(*v842, reinterpret_cast<threadgroup float *>(v871), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v872_store = {};
thread array<float, 8> * v872 = &v872_store;uint32_t const v873 = v173 * v171;
uint32_t const v874 = v493 + v873;
uint32_t const v875 = v172 * v782;
uint32_t const v876 = v754 + v875;
uint32_t const v877 = v876 + v873;
uint32_t const v878 = uint32_t(v877);
threadgroup float * const v879 = &(*v175)[v878];
float const v880 = *v879;
float v881_store;
thread float * v881 = &v881_store;*v881 = v202;
bool const v882 = *v752;
bool v883_store;
thread bool * v883 = &v883_store;if(v882) {
*v883 = v491;
}
 else {
bool const v884 = v874 < v65;
bool v885_store;
thread bool * v885 = &v885_store;if(v884) {
*v885 = v491;
}
 else {
*v885 = v525;
}
bool const v886 = *v885;
*v883 = v886;
}
bool const v887 = *v883;
if(v887) {
float const v888 = v880 * v24;
*v881 = v888;
}
thread float * const v889 = &(*v872)[v21];
float const v890 = *v881;
*v889 = v890;
float const v891 = max(v202, v890);
uint32_t const v892 = v873 + v111;
uint32_t const v893 = v493 + v892;
uint32_t const v894 = v876 + v892;
uint32_t const v895 = uint32_t(v894);
threadgroup float * const v896 = &(*v175)[v895];
float const v897 = *v896;
float v898_store;
thread float * v898 = &v898_store;*v898 = v202;
bool const v899 = *v752;
bool v900_store;
thread bool * v900 = &v900_store;if(v899) {
*v900 = v491;
}
 else {
bool const v901 = v893 < v65;
bool v902_store;
thread bool * v902 = &v902_store;if(v901) {
*v902 = v491;
}
 else {
*v902 = v525;
}
bool const v903 = *v902;
*v900 = v903;
}
bool const v904 = *v900;
if(v904) {
float const v905 = v897 * v24;
*v898 = v905;
}
thread float * const v906 = &(*v872)[v46];
float const v907 = *v898;
*v906 = v907;
float const v908 = max(v891, v907);
uint32_t const v909 = v873 + v497;
uint32_t const v910 = v493 + v909;
uint32_t const v911 = v876 + v909;
uint32_t const v912 = uint32_t(v911);
threadgroup float * const v913 = &(*v175)[v912];
float const v914 = *v913;
float v915_store;
thread float * v915 = &v915_store;*v915 = v202;
bool const v916 = *v752;
bool v917_store;
thread bool * v917 = &v917_store;if(v916) {
*v917 = v491;
}
 else {
bool const v918 = v910 < v65;
bool v919_store;
thread bool * v919 = &v919_store;if(v918) {
*v919 = v491;
}
 else {
*v919 = v525;
}
bool const v920 = *v919;
*v917 = v920;
}
bool const v921 = *v917;
if(v921) {
float const v922 = v914 * v24;
*v915 = v922;
}
thread float * const v923 = &(*v872)[v432];
float const v924 = *v915;
*v923 = v924;
float const v925 = max(v908, v924);
uint32_t const v926 = 3;
uint32_t const v927 = v873 + v926;
uint32_t const v928 = v493 + v927;
uint32_t const v929 = v876 + v927;
uint32_t const v930 = uint32_t(v929);
threadgroup float * const v931 = &(*v175)[v930];
float const v932 = *v931;
float v933_store;
thread float * v933 = &v933_store;*v933 = v202;
bool const v934 = *v752;
bool v935_store;
thread bool * v935 = &v935_store;if(v934) {
*v935 = v491;
}
 else {
bool const v936 = v928 < v65;
bool v937_store;
thread bool * v937 = &v937_store;if(v936) {
*v937 = v491;
}
 else {
*v937 = v525;
}
bool const v938 = *v937;
*v935 = v938;
}
bool const v939 = *v935;
if(v939) {
float const v940 = v932 * v24;
*v933 = v940;
}
thread float * const v941 = &(*v872)[v448];
float const v942 = *v933;
*v941 = v942;
float const v943 = max(v925, v942);
uint32_t const v944 = v873 + v326;
uint32_t const v945 = v493 + v944;
uint32_t const v946 = v876 + v944;
uint32_t const v947 = uint32_t(v946);
threadgroup float * const v948 = &(*v175)[v947];
float const v949 = *v948;
float v950_store;
thread float * v950 = &v950_store;*v950 = v202;
bool const v951 = *v752;
bool v952_store;
thread bool * v952 = &v952_store;if(v951) {
*v952 = v491;
}
 else {
bool const v953 = v945 < v65;
bool v954_store;
thread bool * v954 = &v954_store;if(v953) {
*v954 = v491;
}
 else {
*v954 = v525;
}
bool const v955 = *v954;
*v952 = v955;
}
bool const v956 = *v952;
if(v956) {
float const v957 = v949 * v24;
*v950 = v957;
}
thread float * const v958 = &(*v872)[v386];
float const v959 = *v950;
*v958 = v959;
float const v960 = max(v943, v959);
uint32_t const v961 = 5;
uint32_t const v962 = v873 + v961;
uint32_t const v963 = v493 + v962;
uint32_t const v964 = v876 + v962;
uint32_t const v965 = uint32_t(v964);
threadgroup float * const v966 = &(*v175)[v965];
float const v967 = *v966;
float v968_store;
thread float * v968 = &v968_store;*v968 = v202;
bool const v969 = *v752;
bool v970_store;
thread bool * v970 = &v970_store;if(v969) {
*v970 = v491;
}
 else {
bool const v971 = v963 < v65;
bool v972_store;
thread bool * v972 = &v972_store;if(v971) {
*v972 = v491;
}
 else {
*v972 = v525;
}
bool const v973 = *v972;
*v970 = v973;
}
bool const v974 = *v970;
if(v974) {
float const v975 = v967 * v24;
*v968 = v975;
}
uint32_t const v976 = 5;
thread float * const v977 = &(*v872)[v976];
float const v978 = *v968;
*v977 = v978;
float const v979 = max(v960, v978);
uint32_t const v980 = v873 + v765;
uint32_t const v981 = v493 + v980;
uint32_t const v982 = v876 + v980;
uint32_t const v983 = uint32_t(v982);
threadgroup float * const v984 = &(*v175)[v983];
float const v985 = *v984;
float v986_store;
thread float * v986 = &v986_store;*v986 = v202;
bool const v987 = *v752;
bool v988_store;
thread bool * v988 = &v988_store;if(v987) {
*v988 = v491;
}
 else {
bool const v989 = v981 < v65;
bool v990_store;
thread bool * v990 = &v990_store;if(v989) {
*v990 = v491;
}
 else {
*v990 = v525;
}
bool const v991 = *v990;
*v988 = v991;
}
bool const v992 = *v988;
if(v992) {
float const v993 = v985 * v24;
*v986 = v993;
}
thread float * const v994 = &(*v872)[v767];
float const v995 = *v986;
*v994 = v995;
float const v996 = max(v979, v995);
uint32_t const v997 = 7;
uint32_t const v998 = v873 + v997;
uint32_t const v999 = v493 + v998;
uint32_t const v1000 = v876 + v998;
uint32_t const v1001 = uint32_t(v1000);
threadgroup float * const v1002 = &(*v175)[v1001];
float const v1003 = *v1002;
float v1004_store;
thread float * v1004 = &v1004_store;*v1004 = v202;
bool const v1005 = *v752;
bool v1006_store;
thread bool * v1006 = &v1006_store;if(v1005) {
*v1006 = v491;
}
 else {
bool const v1007 = v999 < v65;
bool v1008_store;
thread bool * v1008 = &v1008_store;if(v1007) {
*v1008 = v491;
}
 else {
*v1008 = v525;
}
bool const v1009 = *v1008;
*v1006 = v1009;
}
bool const v1010 = *v1006;
if(v1010) {
float const v1011 = v1003 * v24;
*v1004 = v1011;
}
uint32_t const v1012 = 7;
thread float * const v1013 = &(*v872)[v1012];
float const v1014 = *v1004;
*v1013 = v1014;
float const v1015 = max(v996, v1014);
float const v1016 = simd_shuffle_xor(v1015, v171);;
float const v1017 = max(v1015, v1016);
float const v1018 = simd_shuffle_xor(v1017, v205);;
float const v1019 = max(v1017, v1018);
float const v1020 = *v201;
float const v1021 = 5.54517698;
float const v1022 = v1020 + v1021;
bool const v1023 = v1019 > v1022;
float const v1024 = v1023 ? v1019 : v1020;
float const v1025 = v1020 - v1024;
float const v1026 = exp(v1025);bool const v1027 = v1024 != v1020;
bool v1028_store;
thread bool * v1028 = &v1028_store;if(v1027) {
bool const v1029 = v1020 != v202;
*v1028 = v1029;
}
 else {
*v1028 = v525;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1030 = *v1028;
bool const v1031 = simd_any(v1030);;
if(v1031) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1032 = v173 * v497;
uint32_t const v1033 = v876 + v1032;
uint32_t const v1034 = uint32_t(v1033);
threadgroup float * const v1035 = &(*v175)[v1034];
float const v1036 = *v1035;
float const v1037 = v1036 * v1026;
*v1035 = v1037;
uint32_t const v1038 = v1033 + v111;
uint32_t const v1039 = uint32_t(v1038);
threadgroup float * const v1040 = &(*v175)[v1039];
float const v1041 = *v1040;
float const v1042 = v1041 * v1026;
*v1040 = v1042;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1043 = *v1035;
float const v1044 = v1043 * v1026;
*v1035 = v1044;
float const v1045 = *v1040;
float const v1046 = v1045 * v1026;
*v1040 = v1046;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1047 = *v1035;
float const v1048 = v1047 * v1026;
*v1035 = v1048;
float const v1049 = *v1040;
float const v1050 = v1049 * v1026;
*v1040 = v1050;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1051 = *v1035;
float const v1052 = v1051 * v1026;
*v1035 = v1052;
float const v1053 = *v1040;
float const v1054 = v1053 * v1026;
*v1040 = v1054;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1055 = *v1035;
float const v1056 = v1055 * v1026;
*v1035 = v1056;
float const v1057 = *v1040;
float const v1058 = v1057 * v1026;
*v1040 = v1058;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1059 = *v1035;
float const v1060 = v1059 * v1026;
*v1035 = v1060;
float const v1061 = *v1040;
float const v1062 = v1061 * v1026;
*v1040 = v1062;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1063 = *v1035;
float const v1064 = v1063 * v1026;
*v1035 = v1064;
float const v1065 = *v1040;
float const v1066 = v1065 * v1026;
*v1040 = v1066;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1067 = *v1035;
float const v1068 = v1067 * v1026;
*v1035 = v1068;
float const v1069 = *v1040;
float const v1070 = v1069 * v1026;
*v1040 = v1070;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v201 = v1024;
float const v1071 = *v889;
uint32_t const v1072 = reinterpret_cast<const thread uint32_t&>(v1071);
uint32_t const v1073 = 4286578687;
bool const v1074 = v1072 == v1073;
float const v1075 = v1071 - v1024;
float const v1076 = exp(v1075);float const v1077 = v1074 ? v180 : v1076;
half const v1078 = half(v1077);
half_4 const v1079 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1078;
return tmp;
}();
float const v1080 = *v906;
uint32_t const v1081 = reinterpret_cast<const thread uint32_t&>(v1080);
bool const v1082 = v1081 == v1073;
float const v1083 = v1080 - v1024;
float const v1084 = exp(v1083);float const v1085 = v1082 ? v180 : v1084;
float const v1086 = v1077 + v1085;
half const v1087 = half(v1085);
half_4 const v1088 = [&]{
half_4 tmp = v1079;
tmp.i_1 = v1087;
return tmp;
}();
float const v1089 = *v923;
uint32_t const v1090 = reinterpret_cast<const thread uint32_t&>(v1089);
bool const v1091 = v1090 == v1073;
float const v1092 = v1089 - v1024;
float const v1093 = exp(v1092);float const v1094 = v1091 ? v180 : v1093;
float const v1095 = v1086 + v1094;
half const v1096 = half(v1094);
half_4 const v1097 = [&]{
half_4 tmp = v1088;
tmp.i_2 = v1096;
return tmp;
}();
float const v1098 = *v941;
uint32_t const v1099 = reinterpret_cast<const thread uint32_t&>(v1098);
bool const v1100 = v1099 == v1073;
float const v1101 = v1098 - v1024;
float const v1102 = exp(v1101);float const v1103 = v1100 ? v180 : v1102;
float const v1104 = v1095 + v1103;
half const v1105 = half(v1103);
half_4 const v1106 = [&]{
half_4 tmp = v1097;
tmp.i_3 = v1105;
return tmp;
}();
uint32_t const v1107 = v172 * v771;
uint32_t const v1108 = v756 + v1107;
uint32_t const v1109 = v173 * v497;
uint32_t const v1110 = v1108 + v1109;
uint32_t const v1111 = uint32_t(v1110);
threadgroup half_4 * const v1112 = &(*v176)[v1111];
*v1112 = v1106;
float const v1113 = *v958;
uint32_t const v1114 = reinterpret_cast<const thread uint32_t&>(v1113);
bool const v1115 = v1114 == v1073;
float const v1116 = v1113 - v1024;
float const v1117 = exp(v1116);float const v1118 = v1115 ? v180 : v1117;
float const v1119 = v1104 + v1118;
half const v1120 = half(v1118);
half_4 const v1121 = [&]{
half_4 tmp = v213;
tmp.i_0 = v1120;
return tmp;
}();
float const v1122 = *v977;
uint32_t const v1123 = reinterpret_cast<const thread uint32_t&>(v1122);
bool const v1124 = v1123 == v1073;
float const v1125 = v1122 - v1024;
float const v1126 = exp(v1125);float const v1127 = v1124 ? v180 : v1126;
float const v1128 = v1119 + v1127;
half const v1129 = half(v1127);
half_4 const v1130 = [&]{
half_4 tmp = v1121;
tmp.i_1 = v1129;
return tmp;
}();
float const v1131 = *v994;
uint32_t const v1132 = reinterpret_cast<const thread uint32_t&>(v1131);
bool const v1133 = v1132 == v1073;
float const v1134 = v1131 - v1024;
float const v1135 = exp(v1134);float const v1136 = v1133 ? v180 : v1135;
float const v1137 = v1128 + v1136;
half const v1138 = half(v1136);
half_4 const v1139 = [&]{
half_4 tmp = v1130;
tmp.i_2 = v1138;
return tmp;
}();
float const v1140 = *v1013;
uint32_t const v1141 = reinterpret_cast<const thread uint32_t&>(v1140);
bool const v1142 = v1141 == v1073;
float const v1143 = v1140 - v1024;
float const v1144 = exp(v1143);float const v1145 = v1142 ? v180 : v1144;
float const v1146 = v1137 + v1145;
half const v1147 = half(v1145);
half_4 const v1148 = [&]{
half_4 tmp = v1139;
tmp.i_3 = v1147;
return tmp;
}();
uint32_t const v1149 = v1110 + v111;
uint32_t const v1150 = uint32_t(v1149);
threadgroup half_4 * const v1151 = &(*v176)[v1150];
*v1151 = v1148;
float const v1152 = *v203;
float const v1153 = fma(v1152, v1026, v1146);
*v203 = v1153;
float const v1154 = *v204;
float const v1155 = fma(v1154, v1026, v1146);
*v204 = v1155;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1156 = *v752;
bool const v1157 = !v1156;
bool const v1158 = *v715;
bool const v1159 = v1158 && v1157;
if(v1159) {

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1160 = v876 + v1109;
for(uint32_t v1161 = v86; v1161 < v138; v1161 += v111) {
uint32_t const v1162 = v1161 / v326;
uint32_t const v1163 = v1108 + v1162;
uint32_t const v1164 = uint32_t(v1163);
threadgroup half_4 * const v1165 = &(*v176)[v1164];
half_4 const v1166 = *v1165;
uint32_t const v1167 = v1161 % v326;
half const v1168 = v1166.i_0;
float const v1169 = float(v1168);
float v1170_store;
thread float * v1170 = &v1170_store;*v1170 = v1169;
bool const v1171 = v1167 == v111;
if(v1171) {
half const v1172 = v1166.i_1;
float const v1173 = float(v1172);
*v1170 = v1173;
}
bool const v1174 = v1167 == v497;
if(v1174) {
half const v1175 = v1166.i_2;
float const v1176 = float(v1175);
*v1170 = v1176;
}
bool const v1177 = v1167 == v926;
if(v1177) {
half const v1178 = v1166.i_3;
float const v1179 = float(v1178);
*v1170 = v1179;
}
float const v1180 = *v1170;
uint32_t const v1181 = reinterpret_cast<const thread uint32_t&>(v1180);
bool const v1182 = v1181 == v86;
bool const v1183 = !v1182;
if(v1183) {
uint32_t const v1184 = v1161 * v230;
uint32_t const v1185 = v503 + v1184;
uint32_t const v1186 = v1109 / v326;
uint32_t const v1187 = v1185 + v1186;
uint32_t const v1188 = uint32_t(v1187);
threadgroup half_4 * const v1189 = &(*v174)[v1188];
half_4 const v1190 = *v1189;
half const v1191 = v1190.i_0;
float const v1192 = float(v1191);
float v1193_store;
thread float * v1193 = &v1193_store;*v1193 = v1192;
uint32_t const v1194 = v173 % v497;
bool const v1195 = v1194 == v111;
if(v1195) {
half const v1196 = v1190.i_2;
float const v1197 = float(v1196);
*v1193 = v1197;
}
uint32_t const v1198 = uint32_t(v1160);
float const v1199 = *v1170;
float const v1200 = *v1193;
threadgroup float * const v1201 = &(*v175)[v1198];
float const v1202 = *v1201;
float const v1203 = fma(v1199, v1200, v1202);
*v1201 = v1203;
half const v1204 = v1190.i_1;
float const v1205 = float(v1204);
float v1206_store;
thread float * v1206 = &v1206_store;*v1206 = v1205;
if(v1195) {
half const v1207 = v1190.i_3;
float const v1208 = float(v1207);
*v1206 = v1208;
}
uint32_t const v1209 = v1160 + v111;
uint32_t const v1210 = uint32_t(v1209);
float const v1211 = *v1170;
float const v1212 = *v1206;
threadgroup float * const v1213 = &(*v175)[v1210];
float const v1214 = *v1213;
float const v1215 = fma(v1211, v1212, v1214);
*v1213 = v1215;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v179, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1216 = v86; v1216 < v138; v1216 += v111) {
uint32_t const v1217 = v1216 / v326;
uint32_t const v1218 = v1108 + v1217;
uint32_t const v1219 = uint32_t(v1218);
threadgroup half_4 * const v1220 = &(*v176)[v1219];
half_4 const v1221 = *v1220;
uint32_t const v1222 = v1216 % v326;
half const v1223 = v1221.i_0;
float const v1224 = float(v1223);
float v1225_store;
thread float * v1225 = &v1225_store;*v1225 = v1224;
bool const v1226 = v1222 == v111;
if(v1226) {
half const v1227 = v1221.i_1;
float const v1228 = float(v1227);
*v1225 = v1228;
}
bool const v1229 = v1222 == v497;
if(v1229) {
half const v1230 = v1221.i_2;
float const v1231 = float(v1230);
*v1225 = v1231;
}
bool const v1232 = v1222 == v926;
if(v1232) {
half const v1233 = v1221.i_3;
float const v1234 = float(v1233);
*v1225 = v1234;
}
float const v1235 = *v1225;
uint32_t const v1236 = reinterpret_cast<const thread uint32_t&>(v1235);
bool const v1237 = v1236 == v86;
bool const v1238 = !v1237;
if(v1238) {
uint32_t const v1239 = v1216 * v230;
uint32_t const v1240 = 578;
uint32_t const v1241 = v1240 + v1239;
uint32_t const v1242 = v1109 / v326;
uint32_t const v1243 = v1241 + v1242;
uint32_t const v1244 = uint32_t(v1243);
threadgroup half_4 * const v1245 = &(*v174)[v1244];
half_4 const v1246 = *v1245;
half const v1247 = v1246.i_0;
float const v1248 = float(v1247);
float v1249_store;
thread float * v1249 = &v1249_store;*v1249 = v1248;
uint32_t const v1250 = v173 % v497;
bool const v1251 = v1250 == v111;
if(v1251) {
half const v1252 = v1246.i_2;
float const v1253 = float(v1252);
*v1249 = v1253;
}
uint32_t const v1254 = uint32_t(v1160);
float const v1255 = *v1225;
float const v1256 = *v1249;
threadgroup float * const v1257 = &(*v175)[v1254];
float const v1258 = *v1257;
float const v1259 = fma(v1255, v1256, v1258);
*v1257 = v1259;
half const v1260 = v1246.i_1;
float const v1261 = float(v1260);
float v1262_store;
thread float * v1262 = &v1262_store;*v1262 = v1261;
if(v1251) {
half const v1263 = v1246.i_3;
float const v1264 = float(v1263);
*v1262 = v1264;
}
uint32_t const v1265 = v1160 + v111;
uint32_t const v1266 = uint32_t(v1265);
float const v1267 = *v1225;
float const v1268 = *v1262;
threadgroup float * const v1269 = &(*v175)[v1266];
float const v1270 = *v1269;
float const v1271 = fma(v1267, v1268, v1270);
*v1269 = v1271;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v181, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1272 = v86; v1272 < v138; v1272 += v111) {
uint32_t const v1273 = v1272 / v326;
uint32_t const v1274 = v1108 + v1273;
uint32_t const v1275 = uint32_t(v1274);
threadgroup half_4 * const v1276 = &(*v176)[v1275];
half_4 const v1277 = *v1276;
uint32_t const v1278 = v1272 % v326;
half const v1279 = v1277.i_0;
float const v1280 = float(v1279);
float v1281_store;
thread float * v1281 = &v1281_store;*v1281 = v1280;
bool const v1282 = v1278 == v111;
if(v1282) {
half const v1283 = v1277.i_1;
float const v1284 = float(v1283);
*v1281 = v1284;
}
bool const v1285 = v1278 == v497;
if(v1285) {
half const v1286 = v1277.i_2;
float const v1287 = float(v1286);
*v1281 = v1287;
}
bool const v1288 = v1278 == v926;
if(v1288) {
half const v1289 = v1277.i_3;
float const v1290 = float(v1289);
*v1281 = v1290;
}
float const v1291 = *v1281;
uint32_t const v1292 = reinterpret_cast<const thread uint32_t&>(v1291);
bool const v1293 = v1292 == v86;
bool const v1294 = !v1293;
if(v1294) {
uint32_t const v1295 = v1272 * v230;
uint32_t const v1296 = 580;
uint32_t const v1297 = v1296 + v1295;
uint32_t const v1298 = v1109 / v326;
uint32_t const v1299 = v1297 + v1298;
uint32_t const v1300 = uint32_t(v1299);
threadgroup half_4 * const v1301 = &(*v174)[v1300];
half_4 const v1302 = *v1301;
half const v1303 = v1302.i_0;
float const v1304 = float(v1303);
float v1305_store;
thread float * v1305 = &v1305_store;*v1305 = v1304;
uint32_t const v1306 = v173 % v497;
bool const v1307 = v1306 == v111;
if(v1307) {
half const v1308 = v1302.i_2;
float const v1309 = float(v1308);
*v1305 = v1309;
}
uint32_t const v1310 = uint32_t(v1160);
float const v1311 = *v1281;
float const v1312 = *v1305;
threadgroup float * const v1313 = &(*v175)[v1310];
float const v1314 = *v1313;
float const v1315 = fma(v1311, v1312, v1314);
*v1313 = v1315;
half const v1316 = v1302.i_1;
float const v1317 = float(v1316);
float v1318_store;
thread float * v1318 = &v1318_store;*v1318 = v1317;
if(v1307) {
half const v1319 = v1302.i_3;
float const v1320 = float(v1319);
*v1318 = v1320;
}
uint32_t const v1321 = v1160 + v111;
uint32_t const v1322 = uint32_t(v1321);
float const v1323 = *v1281;
float const v1324 = *v1318;
threadgroup float * const v1325 = &(*v175)[v1322];
float const v1326 = *v1325;
float const v1327 = fma(v1323, v1324, v1326);
*v1325 = v1327;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v182, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1328 = v86; v1328 < v138; v1328 += v111) {
uint32_t const v1329 = v1328 / v326;
uint32_t const v1330 = v1108 + v1329;
uint32_t const v1331 = uint32_t(v1330);
threadgroup half_4 * const v1332 = &(*v176)[v1331];
half_4 const v1333 = *v1332;
uint32_t const v1334 = v1328 % v326;
half const v1335 = v1333.i_0;
float const v1336 = float(v1335);
float v1337_store;
thread float * v1337 = &v1337_store;*v1337 = v1336;
bool const v1338 = v1334 == v111;
if(v1338) {
half const v1339 = v1333.i_1;
float const v1340 = float(v1339);
*v1337 = v1340;
}
bool const v1341 = v1334 == v497;
if(v1341) {
half const v1342 = v1333.i_2;
float const v1343 = float(v1342);
*v1337 = v1343;
}
bool const v1344 = v1334 == v926;
if(v1344) {
half const v1345 = v1333.i_3;
float const v1346 = float(v1345);
*v1337 = v1346;
}
float const v1347 = *v1337;
uint32_t const v1348 = reinterpret_cast<const thread uint32_t&>(v1347);
bool const v1349 = v1348 == v86;
bool const v1350 = !v1349;
if(v1350) {
uint32_t const v1351 = v1328 * v230;
uint32_t const v1352 = 582;
uint32_t const v1353 = v1352 + v1351;
uint32_t const v1354 = v1109 / v326;
uint32_t const v1355 = v1353 + v1354;
uint32_t const v1356 = uint32_t(v1355);
threadgroup half_4 * const v1357 = &(*v174)[v1356];
half_4 const v1358 = *v1357;
half const v1359 = v1358.i_0;
float const v1360 = float(v1359);
float v1361_store;
thread float * v1361 = &v1361_store;*v1361 = v1360;
uint32_t const v1362 = v173 % v497;
bool const v1363 = v1362 == v111;
if(v1363) {
half const v1364 = v1358.i_2;
float const v1365 = float(v1364);
*v1361 = v1365;
}
uint32_t const v1366 = uint32_t(v1160);
float const v1367 = *v1337;
float const v1368 = *v1361;
threadgroup float * const v1369 = &(*v175)[v1366];
float const v1370 = *v1369;
float const v1371 = fma(v1367, v1368, v1370);
*v1369 = v1371;
half const v1372 = v1358.i_1;
float const v1373 = float(v1372);
float v1374_store;
thread float * v1374 = &v1374_store;*v1374 = v1373;
if(v1363) {
half const v1375 = v1358.i_3;
float const v1376 = float(v1375);
*v1374 = v1376;
}
uint32_t const v1377 = v1160 + v111;
uint32_t const v1378 = uint32_t(v1377);
float const v1379 = *v1337;
float const v1380 = *v1374;
threadgroup float * const v1381 = &(*v175)[v1378];
float const v1382 = *v1381;
float const v1383 = fma(v1379, v1380, v1382);
*v1381 = v1383;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v183, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1384 = v86; v1384 < v138; v1384 += v111) {
uint32_t const v1385 = v1384 / v326;
uint32_t const v1386 = v1108 + v1385;
uint32_t const v1387 = uint32_t(v1386);
threadgroup half_4 * const v1388 = &(*v176)[v1387];
half_4 const v1389 = *v1388;
uint32_t const v1390 = v1384 % v326;
half const v1391 = v1389.i_0;
float const v1392 = float(v1391);
float v1393_store;
thread float * v1393 = &v1393_store;*v1393 = v1392;
bool const v1394 = v1390 == v111;
if(v1394) {
half const v1395 = v1389.i_1;
float const v1396 = float(v1395);
*v1393 = v1396;
}
bool const v1397 = v1390 == v497;
if(v1397) {
half const v1398 = v1389.i_2;
float const v1399 = float(v1398);
*v1393 = v1399;
}
bool const v1400 = v1390 == v926;
if(v1400) {
half const v1401 = v1389.i_3;
float const v1402 = float(v1401);
*v1393 = v1402;
}
float const v1403 = *v1393;
uint32_t const v1404 = reinterpret_cast<const thread uint32_t&>(v1403);
bool const v1405 = v1404 == v86;
bool const v1406 = !v1405;
if(v1406) {
uint32_t const v1407 = v1384 * v230;
uint32_t const v1408 = 584;
uint32_t const v1409 = v1408 + v1407;
uint32_t const v1410 = v1109 / v326;
uint32_t const v1411 = v1409 + v1410;
uint32_t const v1412 = uint32_t(v1411);
threadgroup half_4 * const v1413 = &(*v174)[v1412];
half_4 const v1414 = *v1413;
half const v1415 = v1414.i_0;
float const v1416 = float(v1415);
float v1417_store;
thread float * v1417 = &v1417_store;*v1417 = v1416;
uint32_t const v1418 = v173 % v497;
bool const v1419 = v1418 == v111;
if(v1419) {
half const v1420 = v1414.i_2;
float const v1421 = float(v1420);
*v1417 = v1421;
}
uint32_t const v1422 = uint32_t(v1160);
float const v1423 = *v1393;
float const v1424 = *v1417;
threadgroup float * const v1425 = &(*v175)[v1422];
float const v1426 = *v1425;
float const v1427 = fma(v1423, v1424, v1426);
*v1425 = v1427;
half const v1428 = v1414.i_1;
float const v1429 = float(v1428);
float v1430_store;
thread float * v1430 = &v1430_store;*v1430 = v1429;
if(v1419) {
half const v1431 = v1414.i_3;
float const v1432 = float(v1431);
*v1430 = v1432;
}
uint32_t const v1433 = v1160 + v111;
uint32_t const v1434 = uint32_t(v1433);
float const v1435 = *v1393;
float const v1436 = *v1430;
threadgroup float * const v1437 = &(*v175)[v1434];
float const v1438 = *v1437;
float const v1439 = fma(v1435, v1436, v1438);
*v1437 = v1439;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v184, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1440 = v86; v1440 < v138; v1440 += v111) {
uint32_t const v1441 = v1440 / v326;
uint32_t const v1442 = v1108 + v1441;
uint32_t const v1443 = uint32_t(v1442);
threadgroup half_4 * const v1444 = &(*v176)[v1443];
half_4 const v1445 = *v1444;
uint32_t const v1446 = v1440 % v326;
half const v1447 = v1445.i_0;
float const v1448 = float(v1447);
float v1449_store;
thread float * v1449 = &v1449_store;*v1449 = v1448;
bool const v1450 = v1446 == v111;
if(v1450) {
half const v1451 = v1445.i_1;
float const v1452 = float(v1451);
*v1449 = v1452;
}
bool const v1453 = v1446 == v497;
if(v1453) {
half const v1454 = v1445.i_2;
float const v1455 = float(v1454);
*v1449 = v1455;
}
bool const v1456 = v1446 == v926;
if(v1456) {
half const v1457 = v1445.i_3;
float const v1458 = float(v1457);
*v1449 = v1458;
}
float const v1459 = *v1449;
uint32_t const v1460 = reinterpret_cast<const thread uint32_t&>(v1459);
bool const v1461 = v1460 == v86;
bool const v1462 = !v1461;
if(v1462) {
uint32_t const v1463 = v1440 * v230;
uint32_t const v1464 = 586;
uint32_t const v1465 = v1464 + v1463;
uint32_t const v1466 = v1109 / v326;
uint32_t const v1467 = v1465 + v1466;
uint32_t const v1468 = uint32_t(v1467);
threadgroup half_4 * const v1469 = &(*v174)[v1468];
half_4 const v1470 = *v1469;
half const v1471 = v1470.i_0;
float const v1472 = float(v1471);
float v1473_store;
thread float * v1473 = &v1473_store;*v1473 = v1472;
uint32_t const v1474 = v173 % v497;
bool const v1475 = v1474 == v111;
if(v1475) {
half const v1476 = v1470.i_2;
float const v1477 = float(v1476);
*v1473 = v1477;
}
uint32_t const v1478 = uint32_t(v1160);
float const v1479 = *v1449;
float const v1480 = *v1473;
threadgroup float * const v1481 = &(*v175)[v1478];
float const v1482 = *v1481;
float const v1483 = fma(v1479, v1480, v1482);
*v1481 = v1483;
half const v1484 = v1470.i_1;
float const v1485 = float(v1484);
float v1486_store;
thread float * v1486 = &v1486_store;*v1486 = v1485;
if(v1475) {
half const v1487 = v1470.i_3;
float const v1488 = float(v1487);
*v1486 = v1488;
}
uint32_t const v1489 = v1160 + v111;
uint32_t const v1490 = uint32_t(v1489);
float const v1491 = *v1449;
float const v1492 = *v1486;
threadgroup float * const v1493 = &(*v175)[v1490];
float const v1494 = *v1493;
float const v1495 = fma(v1491, v1492, v1494);
*v1493 = v1495;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v185, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1496 = v86; v1496 < v138; v1496 += v111) {
uint32_t const v1497 = v1496 / v326;
uint32_t const v1498 = v1108 + v1497;
uint32_t const v1499 = uint32_t(v1498);
threadgroup half_4 * const v1500 = &(*v176)[v1499];
half_4 const v1501 = *v1500;
uint32_t const v1502 = v1496 % v326;
half const v1503 = v1501.i_0;
float const v1504 = float(v1503);
float v1505_store;
thread float * v1505 = &v1505_store;*v1505 = v1504;
bool const v1506 = v1502 == v111;
if(v1506) {
half const v1507 = v1501.i_1;
float const v1508 = float(v1507);
*v1505 = v1508;
}
bool const v1509 = v1502 == v497;
if(v1509) {
half const v1510 = v1501.i_2;
float const v1511 = float(v1510);
*v1505 = v1511;
}
bool const v1512 = v1502 == v926;
if(v1512) {
half const v1513 = v1501.i_3;
float const v1514 = float(v1513);
*v1505 = v1514;
}
float const v1515 = *v1505;
uint32_t const v1516 = reinterpret_cast<const thread uint32_t&>(v1515);
bool const v1517 = v1516 == v86;
bool const v1518 = !v1517;
if(v1518) {
uint32_t const v1519 = v1496 * v230;
uint32_t const v1520 = 588;
uint32_t const v1521 = v1520 + v1519;
uint32_t const v1522 = v1109 / v326;
uint32_t const v1523 = v1521 + v1522;
uint32_t const v1524 = uint32_t(v1523);
threadgroup half_4 * const v1525 = &(*v174)[v1524];
half_4 const v1526 = *v1525;
half const v1527 = v1526.i_0;
float const v1528 = float(v1527);
float v1529_store;
thread float * v1529 = &v1529_store;*v1529 = v1528;
uint32_t const v1530 = v173 % v497;
bool const v1531 = v1530 == v111;
if(v1531) {
half const v1532 = v1526.i_2;
float const v1533 = float(v1532);
*v1529 = v1533;
}
uint32_t const v1534 = uint32_t(v1160);
float const v1535 = *v1505;
float const v1536 = *v1529;
threadgroup float * const v1537 = &(*v175)[v1534];
float const v1538 = *v1537;
float const v1539 = fma(v1535, v1536, v1538);
*v1537 = v1539;
half const v1540 = v1526.i_1;
float const v1541 = float(v1540);
float v1542_store;
thread float * v1542 = &v1542_store;*v1542 = v1541;
if(v1531) {
half const v1543 = v1526.i_3;
float const v1544 = float(v1543);
*v1542 = v1544;
}
uint32_t const v1545 = v1160 + v111;
uint32_t const v1546 = uint32_t(v1545);
float const v1547 = *v1505;
float const v1548 = *v1542;
threadgroup float * const v1549 = &(*v175)[v1546];
float const v1550 = *v1549;
float const v1551 = fma(v1547, v1548, v1550);
*v1549 = v1551;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v186, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v783), v782);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1552 = v86; v1552 < v138; v1552 += v111) {
uint32_t const v1553 = v1552 / v326;
uint32_t const v1554 = v1108 + v1553;
uint32_t const v1555 = uint32_t(v1554);
threadgroup half_4 * const v1556 = &(*v176)[v1555];
half_4 const v1557 = *v1556;
uint32_t const v1558 = v1552 % v326;
half const v1559 = v1557.i_0;
float const v1560 = float(v1559);
float v1561_store;
thread float * v1561 = &v1561_store;*v1561 = v1560;
bool const v1562 = v1558 == v111;
if(v1562) {
half const v1563 = v1557.i_1;
float const v1564 = float(v1563);
*v1561 = v1564;
}
bool const v1565 = v1558 == v497;
if(v1565) {
half const v1566 = v1557.i_2;
float const v1567 = float(v1566);
*v1561 = v1567;
}
bool const v1568 = v1558 == v926;
if(v1568) {
half const v1569 = v1557.i_3;
float const v1570 = float(v1569);
*v1561 = v1570;
}
float const v1571 = *v1561;
uint32_t const v1572 = reinterpret_cast<const thread uint32_t&>(v1571);
bool const v1573 = v1572 == v86;
bool const v1574 = !v1573;
if(v1574) {
uint32_t const v1575 = v1552 * v230;
uint32_t const v1576 = 590;
uint32_t const v1577 = v1576 + v1575;
uint32_t const v1578 = v1109 / v326;
uint32_t const v1579 = v1577 + v1578;
uint32_t const v1580 = uint32_t(v1579);
threadgroup half_4 * const v1581 = &(*v174)[v1580];
half_4 const v1582 = *v1581;
half const v1583 = v1582.i_0;
float const v1584 = float(v1583);
float v1585_store;
thread float * v1585 = &v1585_store;*v1585 = v1584;
uint32_t const v1586 = v173 % v497;
bool const v1587 = v1586 == v111;
if(v1587) {
half const v1588 = v1582.i_2;
float const v1589 = float(v1588);
*v1585 = v1589;
}
uint32_t const v1590 = uint32_t(v1160);
float const v1591 = *v1561;
float const v1592 = *v1585;
threadgroup float * const v1593 = &(*v175)[v1590];
float const v1594 = *v1593;
float const v1595 = fma(v1591, v1592, v1594);
*v1593 = v1595;
half const v1596 = v1582.i_1;
float const v1597 = float(v1596);
float v1598_store;
thread float * v1598 = &v1598_store;*v1598 = v1597;
if(v1587) {
half const v1599 = v1582.i_3;
float const v1600 = float(v1599);
*v1598 = v1600;
}
uint32_t const v1601 = v1160 + v111;
uint32_t const v1602 = uint32_t(v1601);
float const v1603 = *v1561;
float const v1604 = *v1598;
threadgroup float * const v1605 = &(*v175)[v1602];
float const v1606 = *v1605;
float const v1607 = fma(v1603, v1604, v1606);
*v1605 = v1607;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v187, reinterpret_cast<threadgroup float *>(v783), v782, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1608_store; thread simdgroup_half8x8 * v1608 = &v1608_store;uint32_t const v1609 = uint32_t(v756);
threadgroup half_4 * const v1610 = &(*v176)[v1609];
simdgroup_load(*v1608, reinterpret_cast<threadgroup half *>(v1610), v782, 0, false);
simdgroup_half8x8 v1611_store; thread simdgroup_half8x8 * v1611 = &v1611_store;uint32_t const v1612 = 576;
threadgroup half_4 * const v1613 = &(*v174)[v1612];
simdgroup_load(*v1611, reinterpret_cast<threadgroup half *>(v1613), v759, 0, false);
simdgroup_multiply_accumulate(*v179, *v1608, *v1611, *v179);
simdgroup_half8x8 v1614_store; thread simdgroup_half8x8 * v1614 = &v1614_store;uint32_t const v1615 = 578;
threadgroup half_4 * const v1616 = &(*v174)[v1615];
simdgroup_load(*v1614, reinterpret_cast<threadgroup half *>(v1616), v759, 0, false);
simdgroup_multiply_accumulate(*v181, *v1608, *v1614, *v181);
simdgroup_half8x8 v1617_store; thread simdgroup_half8x8 * v1617 = &v1617_store;uint32_t const v1618 = 580;
threadgroup half_4 * const v1619 = &(*v174)[v1618];
simdgroup_load(*v1617, reinterpret_cast<threadgroup half *>(v1619), v759, 0, false);
simdgroup_multiply_accumulate(*v182, *v1608, *v1617, *v182);
simdgroup_half8x8 v1620_store; thread simdgroup_half8x8 * v1620 = &v1620_store;uint32_t const v1621 = 582;
threadgroup half_4 * const v1622 = &(*v174)[v1621];
simdgroup_load(*v1620, reinterpret_cast<threadgroup half *>(v1622), v759, 0, false);
simdgroup_multiply_accumulate(*v183, *v1608, *v1620, *v183);
simdgroup_half8x8 v1623_store; thread simdgroup_half8x8 * v1623 = &v1623_store;uint32_t const v1624 = 584;
threadgroup half_4 * const v1625 = &(*v174)[v1624];
simdgroup_load(*v1623, reinterpret_cast<threadgroup half *>(v1625), v759, 0, false);
simdgroup_multiply_accumulate(*v184, *v1608, *v1623, *v184);
simdgroup_half8x8 v1626_store; thread simdgroup_half8x8 * v1626 = &v1626_store;uint32_t const v1627 = 586;
threadgroup half_4 * const v1628 = &(*v174)[v1627];
simdgroup_load(*v1626, reinterpret_cast<threadgroup half *>(v1628), v759, 0, false);
simdgroup_multiply_accumulate(*v185, *v1608, *v1626, *v185);
simdgroup_half8x8 v1629_store; thread simdgroup_half8x8 * v1629 = &v1629_store;uint32_t const v1630 = 588;
threadgroup half_4 * const v1631 = &(*v174)[v1630];
simdgroup_load(*v1629, reinterpret_cast<threadgroup half *>(v1631), v759, 0, false);
simdgroup_multiply_accumulate(*v186, *v1608, *v1629, *v186);
simdgroup_half8x8 v1632_store; thread simdgroup_half8x8 * v1632 = &v1632_store;uint32_t const v1633 = 590;
threadgroup half_4 * const v1634 = &(*v174)[v1633];
simdgroup_load(*v1632, reinterpret_cast<threadgroup half *>(v1634), v759, 0, false);
simdgroup_multiply_accumulate(*v187, *v1608, *v1632, *v187);
simdgroup_half8x8 v1635_store; thread simdgroup_half8x8 * v1635 = &v1635_store;uint32_t const v1636 = v756 + v497;
uint32_t const v1637 = uint32_t(v1636);
threadgroup half_4 * const v1638 = &(*v176)[v1637];
simdgroup_load(*v1635, reinterpret_cast<threadgroup half *>(v1638), v782, 0, false);
simdgroup_half8x8 v1639_store; thread simdgroup_half8x8 * v1639 = &v1639_store;threadgroup half_4 * const v1640 = &(*v174)[v846];
simdgroup_load(*v1639, reinterpret_cast<threadgroup half *>(v1640), v759, 0, false);
simdgroup_multiply_accumulate(*v179, *v1635, *v1639, *v179);
simdgroup_half8x8 v1641_store; thread simdgroup_half8x8 * v1641 = &v1641_store;uint32_t const v1642 = 722;
threadgroup half_4 * const v1643 = &(*v174)[v1642];
simdgroup_load(*v1641, reinterpret_cast<threadgroup half *>(v1643), v759, 0, false);
simdgroup_multiply_accumulate(*v181, *v1635, *v1641, *v181);
simdgroup_half8x8 v1644_store; thread simdgroup_half8x8 * v1644 = &v1644_store;uint32_t const v1645 = 724;
threadgroup half_4 * const v1646 = &(*v174)[v1645];
simdgroup_load(*v1644, reinterpret_cast<threadgroup half *>(v1646), v759, 0, false);
simdgroup_multiply_accumulate(*v182, *v1635, *v1644, *v182);
simdgroup_half8x8 v1647_store; thread simdgroup_half8x8 * v1647 = &v1647_store;uint32_t const v1648 = 726;
threadgroup half_4 * const v1649 = &(*v174)[v1648];
simdgroup_load(*v1647, reinterpret_cast<threadgroup half *>(v1649), v759, 0, false);
simdgroup_multiply_accumulate(*v183, *v1635, *v1647, *v183);
simdgroup_half8x8 v1650_store; thread simdgroup_half8x8 * v1650 = &v1650_store;uint32_t const v1651 = 728;
threadgroup half_4 * const v1652 = &(*v174)[v1651];
simdgroup_load(*v1650, reinterpret_cast<threadgroup half *>(v1652), v759, 0, false);
simdgroup_multiply_accumulate(*v184, *v1635, *v1650, *v184);
simdgroup_half8x8 v1653_store; thread simdgroup_half8x8 * v1653 = &v1653_store;uint32_t const v1654 = 730;
threadgroup half_4 * const v1655 = &(*v174)[v1654];
simdgroup_load(*v1653, reinterpret_cast<threadgroup half *>(v1655), v759, 0, false);
simdgroup_multiply_accumulate(*v185, *v1635, *v1653, *v185);
simdgroup_half8x8 v1656_store; thread simdgroup_half8x8 * v1656 = &v1656_store;uint32_t const v1657 = 732;
threadgroup half_4 * const v1658 = &(*v174)[v1657];
simdgroup_load(*v1656, reinterpret_cast<threadgroup half *>(v1658), v759, 0, false);
simdgroup_multiply_accumulate(*v186, *v1635, *v1656, *v186);
simdgroup_half8x8 v1659_store; thread simdgroup_half8x8 * v1659 = &v1659_store;uint32_t const v1660 = 734;
threadgroup half_4 * const v1661 = &(*v174)[v1660];
simdgroup_load(*v1659, reinterpret_cast<threadgroup half *>(v1661), v759, 0, false);
simdgroup_multiply_accumulate(*v187, *v1635, *v1659, *v187);
simdgroup_half8x8 v1662_store; thread simdgroup_half8x8 * v1662 = &v1662_store;uint32_t const v1663 = v756 + v326;
uint32_t const v1664 = uint32_t(v1663);
threadgroup half_4 * const v1665 = &(*v176)[v1664];
simdgroup_load(*v1662, reinterpret_cast<threadgroup half *>(v1665), v782, 0, false);
simdgroup_half8x8 v1666_store; thread simdgroup_half8x8 * v1666 = &v1666_store;threadgroup half_4 * const v1667 = &(*v174)[v816];
simdgroup_load(*v1666, reinterpret_cast<threadgroup half *>(v1667), v759, 0, false);
simdgroup_multiply_accumulate(*v179, *v1662, *v1666, *v179);
simdgroup_half8x8 v1668_store; thread simdgroup_half8x8 * v1668 = &v1668_store;uint32_t const v1669 = 866;
threadgroup half_4 * const v1670 = &(*v174)[v1669];
simdgroup_load(*v1668, reinterpret_cast<threadgroup half *>(v1670), v759, 0, false);
simdgroup_multiply_accumulate(*v181, *v1662, *v1668, *v181);
simdgroup_half8x8 v1671_store; thread simdgroup_half8x8 * v1671 = &v1671_store;uint32_t const v1672 = 868;
threadgroup half_4 * const v1673 = &(*v174)[v1672];
simdgroup_load(*v1671, reinterpret_cast<threadgroup half *>(v1673), v759, 0, false);
simdgroup_multiply_accumulate(*v182, *v1662, *v1671, *v182);
simdgroup_half8x8 v1674_store; thread simdgroup_half8x8 * v1674 = &v1674_store;uint32_t const v1675 = 870;
threadgroup half_4 * const v1676 = &(*v174)[v1675];
simdgroup_load(*v1674, reinterpret_cast<threadgroup half *>(v1676), v759, 0, false);
simdgroup_multiply_accumulate(*v183, *v1662, *v1674, *v183);
simdgroup_half8x8 v1677_store; thread simdgroup_half8x8 * v1677 = &v1677_store;uint32_t const v1678 = 872;
threadgroup half_4 * const v1679 = &(*v174)[v1678];
simdgroup_load(*v1677, reinterpret_cast<threadgroup half *>(v1679), v759, 0, false);
simdgroup_multiply_accumulate(*v184, *v1662, *v1677, *v184);
simdgroup_half8x8 v1680_store; thread simdgroup_half8x8 * v1680 = &v1680_store;uint32_t const v1681 = 874;
threadgroup half_4 * const v1682 = &(*v174)[v1681];
simdgroup_load(*v1680, reinterpret_cast<threadgroup half *>(v1682), v759, 0, false);
simdgroup_multiply_accumulate(*v185, *v1662, *v1680, *v185);
simdgroup_half8x8 v1683_store; thread simdgroup_half8x8 * v1683 = &v1683_store;uint32_t const v1684 = 876;
threadgroup half_4 * const v1685 = &(*v174)[v1684];
simdgroup_load(*v1683, reinterpret_cast<threadgroup half *>(v1685), v759, 0, false);
simdgroup_multiply_accumulate(*v186, *v1662, *v1683, *v186);
simdgroup_half8x8 v1686_store; thread simdgroup_half8x8 * v1686 = &v1686_store;uint32_t const v1687 = 878;
threadgroup half_4 * const v1688 = &(*v174)[v1687];
simdgroup_load(*v1686, reinterpret_cast<threadgroup half *>(v1688), v759, 0, false);
simdgroup_multiply_accumulate(*v187, *v1662, *v1686, *v187);
simdgroup_half8x8 v1689_store; thread simdgroup_half8x8 * v1689 = &v1689_store;uint32_t const v1690 = v756 + v765;
uint32_t const v1691 = uint32_t(v1690);
threadgroup half_4 * const v1692 = &(*v176)[v1691];
simdgroup_load(*v1689, reinterpret_cast<threadgroup half *>(v1692), v782, 0, false);
simdgroup_half8x8 v1693_store; thread simdgroup_half8x8 * v1693 = &v1693_store;threadgroup half_4 * const v1694 = &(*v174)[v787];
simdgroup_load(*v1693, reinterpret_cast<threadgroup half *>(v1694), v759, 0, false);
simdgroup_multiply_accumulate(*v179, *v1689, *v1693, *v179);
simdgroup_half8x8 v1695_store; thread simdgroup_half8x8 * v1695 = &v1695_store;uint32_t const v1696 = 1010;
threadgroup half_4 * const v1697 = &(*v174)[v1696];
simdgroup_load(*v1695, reinterpret_cast<threadgroup half *>(v1697), v759, 0, false);
simdgroup_multiply_accumulate(*v181, *v1689, *v1695, *v181);
simdgroup_half8x8 v1698_store; thread simdgroup_half8x8 * v1698 = &v1698_store;uint32_t const v1699 = 1012;
threadgroup half_4 * const v1700 = &(*v174)[v1699];
simdgroup_load(*v1698, reinterpret_cast<threadgroup half *>(v1700), v759, 0, false);
simdgroup_multiply_accumulate(*v182, *v1689, *v1698, *v182);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;uint32_t const v1702 = 1014;
threadgroup half_4 * const v1703 = &(*v174)[v1702];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1703), v759, 0, false);
simdgroup_multiply_accumulate(*v183, *v1689, *v1701, *v183);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;uint32_t const v1705 = 1016;
threadgroup half_4 * const v1706 = &(*v174)[v1705];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1706), v759, 0, false);
simdgroup_multiply_accumulate(*v184, *v1689, *v1704, *v184);
simdgroup_half8x8 v1707_store; thread simdgroup_half8x8 * v1707 = &v1707_store;uint32_t const v1708 = 1018;
threadgroup half_4 * const v1709 = &(*v174)[v1708];
simdgroup_load(*v1707, reinterpret_cast<threadgroup half *>(v1709), v759, 0, false);
simdgroup_multiply_accumulate(*v185, *v1689, *v1707, *v185);
simdgroup_half8x8 v1710_store; thread simdgroup_half8x8 * v1710 = &v1710_store;uint32_t const v1711 = 1020;
threadgroup half_4 * const v1712 = &(*v174)[v1711];
simdgroup_load(*v1710, reinterpret_cast<threadgroup half *>(v1712), v759, 0, false);
simdgroup_multiply_accumulate(*v186, *v1689, *v1710, *v186);
simdgroup_half8x8 v1713_store; thread simdgroup_half8x8 * v1713 = &v1713_store;uint32_t const v1714 = 1022;
threadgroup half_4 * const v1715 = &(*v174)[v1714];
simdgroup_load(*v1713, reinterpret_cast<threadgroup half *>(v1715), v759, 0, false);
simdgroup_multiply_accumulate(*v187, *v1689, *v1713, *v187);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1716 = v170 * v171;
uint32_t const v1717 = v165 + v1716;
uint32_t const v1718 = v1717 + v172;
uint32_t const v1719 = uint32_t(v1718);
uint32_t const v1720 = v1719 * v77;
uint32_t const v1721 = v79 + v1720;
float const v1722 = *v203;
float const v1723 = simd_shuffle_xor(v1722, v171);;
float const v1724 = v1722 + v1723;
float const v1725 = simd_shuffle_xor(v1724, v205);;
float const v1726 = v1724 + v1725;
uint32_t const v1727 = reinterpret_cast<const thread uint32_t&>(v1726);
bool const v1728 = v1727 == v86;
float const v1729 = 1;
float const v1730 = v1729 / v1726;
float const v1731 = v1728 ? v180 : v1730;
uint32_t const v1732 = 320;
uint32_t const v1733 = v170 * v1732;
uint32_t const v1734 = uint32_t(v1733);
uint32_t const v1735 = 40;
threadgroup float * const v1736 = &(*v175)[v1734];

simdgroup_store(*v179, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1737 = v172 * v1735;
uint32_t const v1738 = v1733 + v1737;
uint32_t const v1739 = 2;
uint32_t const v1740 = v173 * v1739;
uint32_t const v1741 = v1738 + v1740;
bool const v1742 = v1718 < v64;
if(v1742) {
uint32_t const v1743 = 64;
bool const v1744 = v1740 < v1743;
if(v1744) {
uint32_t const v1745 = uint32_t(v1741);
threadgroup float * const v1746 = &(*v175)[v1745];
float const v1747 = *v1746;
float const v1748 = v1747 * v1731;
half const v1749 = half(v1748);
uint32_t const v1750 = 64;
uint32_t const v1751 = v1721 * v1750;
uint32_t const v1752 = uint32_t(v1740);
uint32_t const v1753 = v1751 + v1752;
device half * const v1754 = &v4[v1753];
*v1754 = v1749;
}
uint32_t const v1755 = v111 + v1740;
bool const v1756 = v1755 < v1743;
if(v1756) {
uint32_t const v1757 = v1741 + v111;
uint32_t const v1758 = uint32_t(v1757);
threadgroup float * const v1759 = &(*v175)[v1758];
float const v1760 = *v1759;
float const v1761 = v1760 * v1731;
half const v1762 = half(v1761);
uint32_t const v1763 = 64;
uint32_t const v1764 = v1721 * v1763;
uint32_t const v1765 = uint32_t(v1755);
uint32_t const v1766 = v1764 + v1765;
device half * const v1767 = &v4[v1766];
*v1767 = v1762;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v181, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1768 = v171 + v1740;
uint32_t const v1769 = 64;
bool const v1770 = v1768 < v1769;
if(v1770) {
uint32_t const v1771 = uint32_t(v1741);
threadgroup float * const v1772 = &(*v175)[v1771];
float const v1773 = *v1772;
float const v1774 = v1773 * v1731;
half const v1775 = half(v1774);
uint32_t const v1776 = 64;
uint32_t const v1777 = v1721 * v1776;
uint32_t const v1778 = uint32_t(v1768);
uint32_t const v1779 = v1777 + v1778;
device half * const v1780 = &v4[v1779];
*v1780 = v1775;
}
uint32_t const v1781 = 9;
uint32_t const v1782 = v1781 + v1740;
bool const v1783 = v1782 < v1769;
if(v1783) {
uint32_t const v1784 = v1741 + v111;
uint32_t const v1785 = uint32_t(v1784);
threadgroup float * const v1786 = &(*v175)[v1785];
float const v1787 = *v1786;
float const v1788 = v1787 * v1731;
half const v1789 = half(v1788);
uint32_t const v1790 = 64;
uint32_t const v1791 = v1721 * v1790;
uint32_t const v1792 = uint32_t(v1782);
uint32_t const v1793 = v1791 + v1792;
device half * const v1794 = &v4[v1793];
*v1794 = v1789;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v182, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1795 = v205 + v1740;
uint32_t const v1796 = 64;
bool const v1797 = v1795 < v1796;
if(v1797) {
uint32_t const v1798 = uint32_t(v1741);
threadgroup float * const v1799 = &(*v175)[v1798];
float const v1800 = *v1799;
float const v1801 = v1800 * v1731;
half const v1802 = half(v1801);
uint32_t const v1803 = 64;
uint32_t const v1804 = v1721 * v1803;
uint32_t const v1805 = uint32_t(v1795);
uint32_t const v1806 = v1804 + v1805;
device half * const v1807 = &v4[v1806];
*v1807 = v1802;
}
uint32_t const v1808 = 17;
uint32_t const v1809 = v1808 + v1740;
bool const v1810 = v1809 < v1796;
if(v1810) {
uint32_t const v1811 = v1741 + v111;
uint32_t const v1812 = uint32_t(v1811);
threadgroup float * const v1813 = &(*v175)[v1812];
float const v1814 = *v1813;
float const v1815 = v1814 * v1731;
half const v1816 = half(v1815);
uint32_t const v1817 = 64;
uint32_t const v1818 = v1721 * v1817;
uint32_t const v1819 = uint32_t(v1809);
uint32_t const v1820 = v1818 + v1819;
device half * const v1821 = &v4[v1820];
*v1821 = v1816;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v183, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1822 = 24;
uint32_t const v1823 = v1822 + v1740;
uint32_t const v1824 = 64;
bool const v1825 = v1823 < v1824;
if(v1825) {
uint32_t const v1826 = uint32_t(v1741);
threadgroup float * const v1827 = &(*v175)[v1826];
float const v1828 = *v1827;
float const v1829 = v1828 * v1731;
half const v1830 = half(v1829);
uint32_t const v1831 = 64;
uint32_t const v1832 = v1721 * v1831;
uint32_t const v1833 = uint32_t(v1823);
uint32_t const v1834 = v1832 + v1833;
device half * const v1835 = &v4[v1834];
*v1835 = v1830;
}
uint32_t const v1836 = 25;
uint32_t const v1837 = v1836 + v1740;
bool const v1838 = v1837 < v1824;
if(v1838) {
uint32_t const v1839 = v1741 + v111;
uint32_t const v1840 = uint32_t(v1839);
threadgroup float * const v1841 = &(*v175)[v1840];
float const v1842 = *v1841;
float const v1843 = v1842 * v1731;
half const v1844 = half(v1843);
uint32_t const v1845 = 64;
uint32_t const v1846 = v1721 * v1845;
uint32_t const v1847 = uint32_t(v1837);
uint32_t const v1848 = v1846 + v1847;
device half * const v1849 = &v4[v1848];
*v1849 = v1844;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v184, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1850 = v138 + v1740;
uint32_t const v1851 = 64;
bool const v1852 = v1850 < v1851;
if(v1852) {
uint32_t const v1853 = uint32_t(v1741);
threadgroup float * const v1854 = &(*v175)[v1853];
float const v1855 = *v1854;
float const v1856 = v1855 * v1731;
half const v1857 = half(v1856);
uint32_t const v1858 = 64;
uint32_t const v1859 = v1721 * v1858;
uint32_t const v1860 = uint32_t(v1850);
uint32_t const v1861 = v1859 + v1860;
device half * const v1862 = &v4[v1861];
*v1862 = v1857;
}
uint32_t const v1863 = 33;
uint32_t const v1864 = v1863 + v1740;
bool const v1865 = v1864 < v1851;
if(v1865) {
uint32_t const v1866 = v1741 + v111;
uint32_t const v1867 = uint32_t(v1866);
threadgroup float * const v1868 = &(*v175)[v1867];
float const v1869 = *v1868;
float const v1870 = v1869 * v1731;
half const v1871 = half(v1870);
uint32_t const v1872 = 64;
uint32_t const v1873 = v1721 * v1872;
uint32_t const v1874 = uint32_t(v1864);
uint32_t const v1875 = v1873 + v1874;
device half * const v1876 = &v4[v1875];
*v1876 = v1871;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v185, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1877 = v1735 + v1740;
uint32_t const v1878 = 64;
bool const v1879 = v1877 < v1878;
if(v1879) {
uint32_t const v1880 = uint32_t(v1741);
threadgroup float * const v1881 = &(*v175)[v1880];
float const v1882 = *v1881;
float const v1883 = v1882 * v1731;
half const v1884 = half(v1883);
uint32_t const v1885 = 64;
uint32_t const v1886 = v1721 * v1885;
uint32_t const v1887 = uint32_t(v1877);
uint32_t const v1888 = v1886 + v1887;
device half * const v1889 = &v4[v1888];
*v1889 = v1884;
}
uint32_t const v1890 = 41;
uint32_t const v1891 = v1890 + v1740;
bool const v1892 = v1891 < v1878;
if(v1892) {
uint32_t const v1893 = v1741 + v111;
uint32_t const v1894 = uint32_t(v1893);
threadgroup float * const v1895 = &(*v175)[v1894];
float const v1896 = *v1895;
float const v1897 = v1896 * v1731;
half const v1898 = half(v1897);
uint32_t const v1899 = 64;
uint32_t const v1900 = v1721 * v1899;
uint32_t const v1901 = uint32_t(v1891);
uint32_t const v1902 = v1900 + v1901;
device half * const v1903 = &v4[v1902];
*v1903 = v1898;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v186, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1904 = 48;
uint32_t const v1905 = v1904 + v1740;
uint32_t const v1906 = 64;
bool const v1907 = v1905 < v1906;
if(v1907) {
uint32_t const v1908 = uint32_t(v1741);
threadgroup float * const v1909 = &(*v175)[v1908];
float const v1910 = *v1909;
float const v1911 = v1910 * v1731;
half const v1912 = half(v1911);
uint32_t const v1913 = 64;
uint32_t const v1914 = v1721 * v1913;
uint32_t const v1915 = uint32_t(v1905);
uint32_t const v1916 = v1914 + v1915;
device half * const v1917 = &v4[v1916];
*v1917 = v1912;
}
uint32_t const v1918 = 49;
uint32_t const v1919 = v1918 + v1740;
bool const v1920 = v1919 < v1906;
if(v1920) {
uint32_t const v1921 = v1741 + v111;
uint32_t const v1922 = uint32_t(v1921);
threadgroup float * const v1923 = &(*v175)[v1922];
float const v1924 = *v1923;
float const v1925 = v1924 * v1731;
half const v1926 = half(v1925);
uint32_t const v1927 = 64;
uint32_t const v1928 = v1721 * v1927;
uint32_t const v1929 = uint32_t(v1919);
uint32_t const v1930 = v1928 + v1929;
device half * const v1931 = &v4[v1930];
*v1931 = v1926;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v187, reinterpret_cast<threadgroup float *>(v1736), v1735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1742) {
uint32_t const v1932 = 56;
uint32_t const v1933 = v1932 + v1740;
uint32_t const v1934 = 64;
bool const v1935 = v1933 < v1934;
if(v1935) {
uint32_t const v1936 = uint32_t(v1741);
threadgroup float * const v1937 = &(*v175)[v1936];
float const v1938 = *v1937;
float const v1939 = v1938 * v1731;
half const v1940 = half(v1939);
uint32_t const v1941 = 64;
uint32_t const v1942 = v1721 * v1941;
uint32_t const v1943 = uint32_t(v1933);
uint32_t const v1944 = v1942 + v1943;
device half * const v1945 = &v4[v1944];
*v1945 = v1940;
}
uint32_t const v1946 = 57;
uint32_t const v1947 = v1946 + v1740;
bool const v1948 = v1947 < v1934;
if(v1948) {
uint32_t const v1949 = v1741 + v111;
uint32_t const v1950 = uint32_t(v1949);
threadgroup float * const v1951 = &(*v175)[v1950];
float const v1952 = *v1951;
float const v1953 = v1952 * v1731;
half const v1954 = half(v1953);
uint32_t const v1955 = 64;
uint32_t const v1956 = v1721 * v1955;
uint32_t const v1957 = uint32_t(v1947);
uint32_t const v1958 = v1956 + v1957;
device half * const v1959 = &v4[v1958];
*v1959 = v1954;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1960 = *v204;
float v1961_store;
thread float * v1961 = &v1961_store;*v1961 = v1960;
float const v1962 = *v1961;
float const v1963 = simd_shuffle_xor(v1962, v171);;
float const v1964 = v1962 + v1963;
*v1961 = v1964;
float const v1965 = *v1961;
float const v1966 = simd_shuffle_xor(v1965, v205);;
float const v1967 = v1965 + v1966;
*v1961 = v1967;
bool const v1968 = v173 == v86;
bool const v1969 = v1742 && v1968;
if(v1969) {
float const v1970 = *v201;
float const v1971 = *v1961;
float const v1972 = log(v1971);float const v1973 = v1970 + v1972;
uint32_t const v1974 = v82 + v1719;
device float * const v1975 = &v5[v1974];
*v1975 = v1973;
}
}
return;
}
