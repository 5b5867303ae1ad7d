// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=70x70,33x0,12x50,50x12,1x1; 2 3 5; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000803f0000c07f000080ff00000000010000c00000000000000000ffffff3f4600000046000000020000000100000000000000000000000000000000000000a600000085000000c0140000a0100000a010000000530000040000000400000004000000010000000a000000060000000600000000000000
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=20x30,30x20 nan=1; 2 1 2; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000803f0000c07f000080ff00000000010000c00000000000000000ffffff3f1e0000001e0000000200000001000000000000000000000000000000000000003200000032000000400600004006000040060000001900000400000004000000040000000100000004000000040000000400000000000000

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
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_simdgroup_v13 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v16 [[threadgroups_per_grid]]) {
alignas(16) threadgroup char v17[17072];
constant uint32_t const* const dynamic_meta_v18 = reinterpret_cast<constant uint32_t const*>(v12 + 1);
constant info_st& info_v19 = *v12;
bool inv_return_flag_v20_store = true;
thread bool * inv_return_flag_v20 = &inv_return_flag_v20_store;uint32_t const v21 = 0;
uint32_t const v22 = info_v19.scalars_u32[2];
uint32_t const v23 = info_v19.scalars_u32[3];
int32_t const v24 = info_v19.scalars_i32[1];
float const v25 = info_v19.scalars_f32[0];
uint32_t const v26 = info_v19.scalars_usize[1];
uint32_t const v27 = info_v19.scalars_usize[2];
uint32_t const v28 = info_v19.scalars_usize[5];
uint32_t const v29 = info_v19.scalars_usize[6];
uint32_t const v30 = info_v19.scalars_usize[9];
uint32_t const v31 = info_v19.scalars_usize[10];
uint32_t const v32 = info_v19.scalars_usize[20];
uint32_t const v33 = info_v19.scalars_usize[21];
uint32_t const v34 = info_v19.scalars_u32[8];
uint32_t const v35 = info_v19.scalars_u32[9];
int32_t const v36 = info_v19.scalars_i32[3];
float const v37 = info_v19.scalars_f32[3];
uint32_t const v38 = threadgroup_position_in_grid_v15[2];
uint32_t const v39 = threadgroup_position_in_grid_v15[0];
uint32_t const v40 = v39 / v23;
uint32_t const v41 = uint32_t(v38);
int32_t const v42 = int32_t(v34);
int32_t const v43 = int32_t(v35);
device int32_t const* const v44 = &v10[v41];
int32_t const v45 = *v44;
int32_t const v46 = 0;
int32_t const v47 = max(v45, v46);
int32_t const v48 = min(v47, v42);
uint32_t const v49 = 1;
uint32_t const v50 = v41 + v49;
device int32_t const* const v51 = &v10[v50];
int32_t const v52 = *v51;
int32_t const v53 = max(v52, v48);
int32_t const v54 = min(v53, v42);
device int32_t const* const v55 = &v11[v41];
int32_t const v56 = *v55;
int32_t const v57 = max(v56, v46);
int32_t const v58 = min(v57, v43);
device int32_t const* const v59 = &v11[v50];
int32_t const v60 = *v59;
int32_t const v61 = max(v60, v58);
int32_t const v62 = min(v61, v43);
int32_t const v63 = v54 - v48;
int32_t const v64 = v62 - v58;
int32_t const v65 = v64 - v63;
int32_t v66_store;
thread int32_t * v66 = &v66_store;*v66 = v24;
int32_t const v67 = v65 + v24;
int32_t const v68 = min(v67, v36);
int32_t const v69 = -v63;
int32_t const v70 = max(v68, v69);
int32_t const v71 = min(v70, v64);
*v66 = v71;
uint32_t const v72 = uint32_t(v48);
uint32_t const v73 = uint32_t(v58);
uint32_t const v74 = uint32_t(v63);
uint32_t const v75 = uint32_t(v64);
uint32_t const v76 = v72 * v27;
uint32_t const v77 = uint32_t(v39);
uint32_t const v78 = v77 * v26;
uint32_t const v79 = v76 + v78;
uint32_t const v80 = v73 * v29;
uint32_t const v81 = uint32_t(v40);
uint32_t const v82 = v81 * v28;
uint32_t const v83 = v80 + v82;
uint32_t const v84 = v73 * v31;
uint32_t const v85 = v81 * v30;
uint32_t const v86 = v84 + v85;
uint32_t const v87 = uint32_t(v22);
uint32_t const v88 = v72 * v87;
uint32_t const v89 = v88 + v77;
uint32_t const v90 = uint32_t(v34);
uint32_t const v91 = v77 * v90;
uint32_t const v92 = v91 + v72;
uint32_t const v93 = v92 - v91;
uint32_t const v94 = uint32_t(v93);
uint32_t const v95 = v94 + v74;
uint32_t const v96 = 0;
bool const v97 = v38 == v96;
if(v97) {
uint32_t const v98 = threadgroup_position_in_grid_v15[1];
uint32_t const v99 = 128;
uint32_t const v100 = v98 * v99;
uint32_t const v101 = v100 + thread_index_in_threadgroup_v14;
uint32_t v102_store;
thread uint32_t * v102 = &v102_store;*v102 = v101;
while([&]{
uint32_t const v103 = *v102;
bool const v104 = v103 < v94;
return v104;
}()) {
uint32_t const v105 = *v102;
uint32_t const v106 = uint32_t(v105);
uint32_t const v107 = v106 * v87;
uint32_t const v108 = v107 + v77;
uint32_t const v109 = 64;
uint32_t const v110 = v108 * v109;
for(uint32_t v111 = v21; v111 < v109; v111 += v49) {
half const v112 = 0;
uint32_t const v113 = v110 + v111;
device half * const v114 = &v4[v113];
*v114 = v112;
}
uint32_t const v115 = threadgroups_per_grid_v16[1];
uint32_t const v116 = v115 * v99;
uint32_t const v117 = v105 + v116;
*v102 = v117;
}
}
uint32_t const v118 = threadgroups_per_grid_v16[2];
uint32_t const v119 = 1;
uint32_t const v120 = v118 - v119;
bool const v121 = v38 == v120;
if(v121) {
uint32_t const v122 = threadgroup_position_in_grid_v15[1];
uint32_t const v123 = 128;
uint32_t const v124 = v122 * v123;
uint32_t const v125 = v95 + v124;
uint32_t const v126 = v125 + thread_index_in_threadgroup_v14;
uint32_t v127_store;
thread uint32_t * v127 = &v127_store;*v127 = v126;
while([&]{
uint32_t const v128 = *v127;
bool const v129 = v128 < v34;
return v129;
}()) {
uint32_t const v130 = *v127;
uint32_t const v131 = uint32_t(v130);
uint32_t const v132 = v131 * v87;
uint32_t const v133 = v132 + v77;
uint32_t const v134 = 64;
uint32_t const v135 = v133 * v134;
for(uint32_t v136 = v21; v136 < v134; v136 += v49) {
half const v137 = 0;
uint32_t const v138 = v135 + v136;
device half * const v139 = &v4[v138];
*v139 = v137;
}
uint32_t const v140 = threadgroups_per_grid_v16[1];
uint32_t const v141 = v140 * v123;
uint32_t const v142 = v130 + v141;
*v127 = v142;
}
}
uint32_t const v143 = threadgroups_per_grid_v16[1];
uint32_t const v144 = 32;
uint32_t const v145 = v143 * v144;
bool const v146 = v74 > v145;
if(v146) {
uint32_t const v147 = v94 + v145;
uint32_t const v148 = threadgroup_position_in_grid_v15[1];
uint32_t const v149 = 128;
uint32_t const v150 = v148 * v149;
uint32_t const v151 = v147 + v150;
uint32_t const v152 = v151 + thread_index_in_threadgroup_v14;
uint32_t v153_store;
thread uint32_t * v153 = &v153_store;*v153 = v152;
while([&]{
uint32_t const v154 = *v153;
bool const v155 = v154 < v95;
return v155;
}()) {
uint32_t const v156 = *v153;
uint32_t const v157 = uint32_t(v156);
uint32_t const v158 = v157 * v87;
uint32_t const v159 = v158 + v77;
uint32_t const v160 = 64;
uint32_t const v161 = v159 * v160;
for(uint32_t v162 = v21; v162 < v160; v162 += v49) {
half const v163 = half(v37);
uint32_t const v164 = v161 + v162;
device half * const v165 = &v4[v164];
*v165 = v163;
}
uint32_t const v166 = v143 * v149;
uint32_t const v167 = v156 + v166;
*v153 = v167;
}
}
uint32_t const v168 = threadgroup_position_in_grid_v15[1];
uint32_t const v169 = v168 * v144;
bool const v170 = v169 >= v74;
if(v170) {
bool const v171 = false;
*inv_return_flag_v20 = v171;
}
bool const v172 = *inv_return_flag_v20;
if(v172) {
uint32_t const v173 = v74 - v119;
uint32_t const v174 = v173 / v144;
uint32_t const v175 = v143 - v119;
uint32_t const v176 = min(v174, v175);
uint32_t const v177 = v176 - v168;
uint32_t const v178 = v177 * v144;
uint32_t const v179 = thread_index_in_threadgroup_v14 % v144;
uint32_t const v180 = thread_index_in_threadgroup_v14 / v144;
uint32_t const v181 = 8;
uint32_t const v182 = v179 % v181;
uint32_t const v183 = v179 / v181;
threadgroup array<half_4, 1152> * const v184 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v17[0]);
threadgroup array<float, 1280> * const v185 = reinterpret_cast<threadgroup array<float, 1280> *>(&v17[9216]);
threadgroup array<half_4, 320> * const v186 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v17[14336]);
threadgroup array<uint32_t, 8> * const v187 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v188 = 8;
float const v189 = 1;
simdgroup_float8x8 v190_store; thread simdgroup_float8x8 * v190 = &v190_store;float const v191 = 0;
*v190 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v192_store; thread simdgroup_float8x8 * v192 = &v192_store;*v192 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v193_store; thread simdgroup_float8x8 * v193 = &v193_store;*v193 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v194_store; thread simdgroup_float8x8 * v194 = &v194_store;*v194 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v195_store; thread simdgroup_float8x8 * v195 = &v195_store;*v195 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v196_store; thread simdgroup_float8x8 * v196 = &v196_store;*v196 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v197_store; thread simdgroup_float8x8 * v197 = &v197_store;*v197 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_float8x8 v198_store; thread simdgroup_float8x8 * v198 = &v198_store;*v198 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_half8x8 v199_store; thread simdgroup_half8x8 * v199 = &v199_store;half const v200 = 0;
*v199 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v201_store; thread simdgroup_half8x8 * v201 = &v201_store;*v201 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v202_store; thread simdgroup_half8x8 * v202 = &v202_store;*v202 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v203_store; thread simdgroup_half8x8 * v203 = &v203_store;*v203 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v204_store; thread simdgroup_half8x8 * v204 = &v204_store;*v204 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v205_store; thread simdgroup_half8x8 * v205 = &v205_store;*v205 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v206_store; thread simdgroup_half8x8 * v206 = &v206_store;*v206 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
simdgroup_half8x8 v207_store; thread simdgroup_half8x8 * v207 = &v207_store;*v207 = make_filled_simdgroup_matrix<half, 8, 8>(v200);
array<float, 1> v208_store = {};
thread array<float, 1> * v208 = &v208_store;array<float, 1> v209_store = {};
thread array<float, 1> * v209 = &v209_store;array<float, 1> v210_store = {};
thread array<float, 1> * v210 = &v210_store;thread float * const v211 = &(*v208)[v21];
float const v212 = -3.402823470e+38;
*v211 = v212;
thread float * const v213 = &(*v209)[v21];
*v213 = v191;
thread float * const v214 = &(*v210)[v21];
*v214 = v191;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v215 = 16;
uint32_t const v216 = thread_index_in_threadgroup_v14 / v215;
uint32_t const v217 = thread_index_in_threadgroup_v14 % v215;
uint32_t const v218 = v216 / v181;
uint32_t const v219 = v218 * v181;
uint32_t const v220 = v178 + v219;
uint32_t const v221 = v216 % v181;
uint32_t const v222 = v220 + v221;
half_4 const v223 = half_4{v200, v200, v200, v200};
half_4 v224_store;
thread half_4 * v224 = &v224_store;*v224 = v223;
bool const v225 = v222 < v74;
if(v225) {
uint32_t const v226 = uint32_t(v222);
uint32_t const v227 = v226 * v27;
uint32_t const v228 = v79 + v227;
uint32_t const v229 = 4;
uint32_t const v230 = v217 * v229;
half_4 v231_store;
thread half_4 * v231 = &v231_store;*v231 = v223;
uint32_t const v232 = 4294967295;
bool const v233 = v230 < v232;
if(v233) {
uint32_t const v234 = v230 / v229;
uint32_t const v235 = uint32_t(v234);
uint32_t const v236 = v228 + v235;
device half_4 const* const v237 = &v1[v236];
half_4 const v238 = *v237;
*v231 = v238;
}
half_4 const v239 = *v231;
*v224 = v239;
}
uint32_t const v240 = 18;
uint32_t const v241 = v216 * v240;
uint32_t const v242 = v241 + v217;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v184)[v243];
half_4 const v245 = *v224;
*v244 = v245;
uint32_t const v246 = 128;
uint32_t const v247 = thread_index_in_threadgroup_v14 + v246;
uint32_t const v248 = v247 / v215;
uint32_t const v249 = v247 % v215;
uint32_t const v250 = v248 / v181;
uint32_t const v251 = v250 * v181;
uint32_t const v252 = v178 + v251;
uint32_t const v253 = v248 % v181;
uint32_t const v254 = v252 + v253;
half_4 v255_store;
thread half_4 * v255 = &v255_store;*v255 = v223;
bool const v256 = v254 < v74;
if(v256) {
uint32_t const v257 = uint32_t(v254);
uint32_t const v258 = v257 * v27;
uint32_t const v259 = v79 + v258;
uint32_t const v260 = 4;
uint32_t const v261 = v249 * v260;
half_4 v262_store;
thread half_4 * v262 = &v262_store;*v262 = v223;
uint32_t const v263 = 4294967295;
bool const v264 = v261 < v263;
if(v264) {
uint32_t const v265 = v261 / v260;
uint32_t const v266 = uint32_t(v265);
uint32_t const v267 = v259 + v266;
device half_4 const* const v268 = &v1[v267];
half_4 const v269 = *v268;
*v262 = v269;
}
half_4 const v270 = *v262;
*v255 = v270;
}
uint32_t const v271 = v248 * v240;
uint32_t const v272 = v271 + v249;
uint32_t const v273 = uint32_t(v272);
threadgroup half_4 * const v274 = &(*v184)[v273];
half_4 const v275 = *v255;
*v274 = v275;
uint32_t const v276 = 256;
uint32_t const v277 = thread_index_in_threadgroup_v14 + v276;
uint32_t const v278 = v277 / v215;
uint32_t const v279 = v277 % v215;
uint32_t const v280 = v278 / v181;
uint32_t const v281 = v280 * v181;
uint32_t const v282 = v178 + v281;
uint32_t const v283 = v278 % v181;
uint32_t const v284 = v282 + v283;
half_4 v285_store;
thread half_4 * v285 = &v285_store;*v285 = v223;
bool const v286 = v284 < v74;
if(v286) {
uint32_t const v287 = uint32_t(v284);
uint32_t const v288 = v287 * v27;
uint32_t const v289 = v79 + v288;
uint32_t const v290 = 4;
uint32_t const v291 = v279 * v290;
half_4 v292_store;
thread half_4 * v292 = &v292_store;*v292 = v223;
uint32_t const v293 = 4294967295;
bool const v294 = v291 < v293;
if(v294) {
uint32_t const v295 = v291 / v290;
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v289 + v296;
device half_4 const* const v298 = &v1[v297];
half_4 const v299 = *v298;
*v292 = v299;
}
half_4 const v300 = *v292;
*v285 = v300;
}
uint32_t const v301 = v278 * v240;
uint32_t const v302 = v301 + v279;
uint32_t const v303 = uint32_t(v302);
threadgroup half_4 * const v304 = &(*v184)[v303];
half_4 const v305 = *v285;
*v304 = v305;
uint32_t const v306 = 384;
uint32_t const v307 = thread_index_in_threadgroup_v14 + v306;
uint32_t const v308 = v307 / v215;
uint32_t const v309 = v307 % v215;
uint32_t const v310 = v308 / v181;
uint32_t const v311 = v310 * v181;
uint32_t const v312 = v178 + v311;
uint32_t const v313 = v308 % v181;
uint32_t const v314 = v312 + v313;
half_4 v315_store;
thread half_4 * v315 = &v315_store;*v315 = v223;
bool const v316 = v314 < v74;
if(v316) {
uint32_t const v317 = uint32_t(v314);
uint32_t const v318 = v317 * v27;
uint32_t const v319 = v79 + v318;
uint32_t const v320 = 4;
uint32_t const v321 = v309 * v320;
half_4 v322_store;
thread half_4 * v322 = &v322_store;*v322 = v223;
uint32_t const v323 = 4294967295;
bool const v324 = v321 < v323;
if(v324) {
uint32_t const v325 = v321 / v320;
uint32_t const v326 = uint32_t(v325);
uint32_t const v327 = v319 + v326;
device half_4 const* const v328 = &v1[v327];
half_4 const v329 = *v328;
*v322 = v329;
}
half_4 const v330 = *v322;
*v315 = v330;
}
uint32_t const v331 = v308 * v240;
uint32_t const v332 = v331 + v309;
uint32_t const v333 = uint32_t(v332);
threadgroup half_4 * const v334 = &(*v184)[v333];
half_4 const v335 = *v315;
*v334 = v335;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v336 = 4;
uint32_t const v337 = v180 / v336;
bool const v338 = v337 == v96;
if(v338) {
uint32_t const v339 = v180 % v336;
uint32_t const v340 = 144;
uint32_t const v341 = v339 * v340;
uint32_t const v342 = uint32_t(v341);
uint32_t const v343 = 72;
threadgroup half_4 * const v344 = &(*v184)[v342];
simdgroup_load(*v199, reinterpret_cast<threadgroup half *>(v344), v343, 0, false);
uint32_t const v345 = 2;
uint32_t const v346 = v341 + v345;
uint32_t const v347 = uint32_t(v346);
threadgroup half_4 * const v348 = &(*v184)[v347];
simdgroup_load(*v201, reinterpret_cast<threadgroup half *>(v348), v343, 0, false);
uint32_t const v349 = v341 + v336;
uint32_t const v350 = uint32_t(v349);
threadgroup half_4 * const v351 = &(*v184)[v350];
simdgroup_load(*v202, reinterpret_cast<threadgroup half *>(v351), v343, 0, false);
uint32_t const v352 = 6;
uint32_t const v353 = v341 + v352;
uint32_t const v354 = uint32_t(v353);
threadgroup half_4 * const v355 = &(*v184)[v354];
simdgroup_load(*v203, reinterpret_cast<threadgroup half *>(v355), v343, 0, false);
uint32_t const v356 = v341 + v181;
uint32_t const v357 = uint32_t(v356);
threadgroup half_4 * const v358 = &(*v184)[v357];
simdgroup_load(*v204, reinterpret_cast<threadgroup half *>(v358), v343, 0, false);
uint32_t const v359 = 10;
uint32_t const v360 = v341 + v359;
uint32_t const v361 = uint32_t(v360);
threadgroup half_4 * const v362 = &(*v184)[v361];
simdgroup_load(*v205, reinterpret_cast<threadgroup half *>(v362), v343, 0, false);
uint32_t const v363 = 12;
uint32_t const v364 = v341 + v363;
uint32_t const v365 = uint32_t(v364);
threadgroup half_4 * const v366 = &(*v184)[v365];
simdgroup_load(*v206, reinterpret_cast<threadgroup half *>(v366), v343, 0, false);
uint32_t const v367 = 14;
uint32_t const v368 = v341 + v367;
uint32_t const v369 = uint32_t(v368);
threadgroup half_4 * const v370 = &(*v184)[v369];
simdgroup_load(*v207, reinterpret_cast<threadgroup half *>(v370), v343, 0, false);
}
bool const v371 = thread_index_in_threadgroup_v14 < v181;
if(v371) {
uint32_t const v372 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v373 = &(*v187)[v372];
*v373 = v96;
}
uint32_t const v374 = v178 + v144;
uint32_t const v375 = min(v374, v74);
uint32_t const v376 = v375 - v119;
int32_t const v377 = int32_t(v75);
int32_t const v378 = int32_t(v376);
int32_t const v379 = *v66;
int32_t const v380 = v378 + v379;
int32_t const v381 = 1;
int32_t const v382 = v380 + v381;
int32_t const v383 = min(v377, v382);
int32_t const v384 = int32_t(v178);
int32_t const v385 = v384 + v379;
int32_t const v386 = v385 + v381;
int32_t const v387 = min(v377, v386);
int32_t const v388 = max(v383, v46);
int32_t const v389 = max(v387, v46);
int32_t const v390 = min(v46, v377);
uint32_t const v391 = uint32_t(v390);
uint32_t const v392 = v391 / v144;
int32_t const v393 = 31;
int32_t const v394 = v388 + v393;
uint32_t const v395 = uint32_t(v394);
uint32_t const v396 = v395 / v144;
uint32_t const v397 = max(v396, v392);
uint32_t const v398 = v391 + v144;
uint32_t const v399 = v398 - v119;
uint32_t const v400 = v399 / v144;
uint32_t const v401 = uint32_t(v389);
uint32_t const v402 = v401 / v144;
uint32_t const v403 = min(v400, v397);
uint32_t const v404 = max(v402, v403);
uint32_t const v405 = min(v404, v397);
bool const v406 = v392 < v397;
if(v406) {
uint32_t const v407 = v392 * v144;
array<half_4, 4> v408_store = {};
thread array<half_4, 4> * v408 = &v408_store;uint32_t const v409 = 4;
array<half_4, 4> v410_store = {};
thread array<half_4, 4> * v410 = &v410_store;uint32_t const v411 = v75 - v119;
uint32_t const v412 = v407 + v216;
uint32_t const v413 = min(v412, v411);
uint32_t const v414 = uint32_t(v413);
uint32_t const v415 = v414 * v29;
uint32_t const v416 = v83 + v415;
uint32_t const v417 = v217 * v336;
half_4 v418_store;
thread half_4 * v418 = &v418_store;*v418 = v223;
uint32_t const v419 = 4294967295;
bool const v420 = v417 < v419;
if(v420) {
uint32_t const v421 = v417 / v336;
uint32_t const v422 = uint32_t(v421);
uint32_t const v423 = v416 + v422;
device half_4 const* const v424 = &v2[v423];
half_4 const v425 = *v424;
*v418 = v425;
}
thread half_4 * const v426 = &(*v408)[v21];
half_4 const v427 = *v418;
*v426 = v427;
uint32_t const v428 = v216 + v181;
uint32_t const v429 = v407 + v428;
uint32_t const v430 = min(v429, v411);
uint32_t const v431 = uint32_t(v430);
uint32_t const v432 = v431 * v29;
uint32_t const v433 = v83 + v432;
half_4 v434_store;
thread half_4 * v434 = &v434_store;*v434 = v223;
if(v420) {
uint32_t const v435 = v417 / v336;
uint32_t const v436 = uint32_t(v435);
uint32_t const v437 = v433 + v436;
device half_4 const* const v438 = &v2[v437];
half_4 const v439 = *v438;
*v434 = v439;
}
thread half_4 * const v440 = &(*v408)[v49];
half_4 const v441 = *v434;
*v440 = v441;
uint32_t const v442 = v216 + v215;
uint32_t const v443 = v407 + v442;
uint32_t const v444 = min(v443, v411);
uint32_t const v445 = uint32_t(v444);
uint32_t const v446 = v445 * v29;
uint32_t const v447 = v83 + v446;
half_4 v448_store;
thread half_4 * v448 = &v448_store;*v448 = v223;
if(v420) {
uint32_t const v449 = v417 / v336;
uint32_t const v450 = uint32_t(v449);
uint32_t const v451 = v447 + v450;
device half_4 const* const v452 = &v2[v451];
half_4 const v453 = *v452;
*v448 = v453;
}
uint32_t const v454 = 2;
thread half_4 * const v455 = &(*v408)[v454];
half_4 const v456 = *v448;
*v455 = v456;
uint32_t const v457 = 24;
uint32_t const v458 = v216 + v457;
uint32_t const v459 = v407 + v458;
uint32_t const v460 = min(v459, v411);
uint32_t const v461 = uint32_t(v460);
uint32_t const v462 = v461 * v29;
uint32_t const v463 = v83 + v462;
half_4 v464_store;
thread half_4 * v464 = &v464_store;*v464 = v223;
if(v420) {
uint32_t const v465 = v417 / v336;
uint32_t const v466 = uint32_t(v465);
uint32_t const v467 = v463 + v466;
device half_4 const* const v468 = &v2[v467];
half_4 const v469 = *v468;
*v464 = v469;
}
uint32_t const v470 = 3;
thread half_4 * const v471 = &(*v408)[v470];
half_4 const v472 = *v464;
*v471 = v472;
uint32_t const v473 = v414 * v31;
uint32_t const v474 = v86 + v473;
half_4 v475_store;
thread half_4 * v475 = &v475_store;*v475 = v223;
if(v420) {
uint32_t const v476 = v417 / v336;
uint32_t const v477 = uint32_t(v476);
uint32_t const v478 = v474 + v477;
device half_4 const* const v479 = &v3[v478];
half_4 const v480 = *v479;
*v475 = v480;
}
thread half_4 * const v481 = &(*v410)[v21];
half_4 const v482 = *v475;
*v481 = v482;
uint32_t const v483 = v431 * v31;
uint32_t const v484 = v86 + v483;
half_4 v485_store;
thread half_4 * v485 = &v485_store;*v485 = v223;
if(v420) {
uint32_t const v486 = v417 / v336;
uint32_t const v487 = uint32_t(v486);
uint32_t const v488 = v484 + v487;
device half_4 const* const v489 = &v3[v488];
half_4 const v490 = *v489;
*v485 = v490;
}
thread half_4 * const v491 = &(*v410)[v49];
half_4 const v492 = *v485;
*v491 = v492;
uint32_t const v493 = v445 * v31;
uint32_t const v494 = v86 + v493;
half_4 v495_store;
thread half_4 * v495 = &v495_store;*v495 = v223;
if(v420) {
uint32_t const v496 = v417 / v336;
uint32_t const v497 = uint32_t(v496);
uint32_t const v498 = v494 + v497;
device half_4 const* const v499 = &v3[v498];
half_4 const v500 = *v499;
*v495 = v500;
}
thread half_4 * const v501 = &(*v410)[v454];
half_4 const v502 = *v495;
*v501 = v502;
uint32_t const v503 = v461 * v31;
uint32_t const v504 = v86 + v503;
half_4 v505_store;
thread half_4 * v505 = &v505_store;*v505 = v223;
if(v420) {
uint32_t const v506 = v417 / v336;
uint32_t const v507 = uint32_t(v506);
uint32_t const v508 = v504 + v507;
device half_4 const* const v509 = &v3[v508];
half_4 const v510 = *v509;
*v505 = v510;
}
thread half_4 * const v511 = &(*v410)[v470];
half_4 const v512 = *v505;
*v511 = v512;
bool const v513 = true;
for(uint32_t v514 = v392; v514 < v397; v514 += v119) {
uint32_t const v515 = v514 * v144;
bool const v516 = v514 >= v403;
bool const v517 = v514 < v405;
bool const v518 = v516 && v517;
uint32_t const v519 = 2;
uint32_t const v520 = v514 % v519;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v521 = *v426;
*v244 = v521;
uint32_t const v522 = v428 * v240;
uint32_t const v523 = v522 + v217;
half_4 const v524 = *v440;
uint32_t const v525 = uint32_t(v523);
threadgroup half_4 * const v526 = &(*v184)[v525];
*v526 = v524;
uint32_t const v527 = v442 * v240;
uint32_t const v528 = v527 + v217;
half_4 const v529 = *v455;
uint32_t const v530 = uint32_t(v528);
threadgroup half_4 * const v531 = &(*v184)[v530];
*v531 = v529;
uint32_t const v532 = v458 * v240;
uint32_t const v533 = v532 + v217;
half_4 const v534 = *v471;
uint32_t const v535 = uint32_t(v533);
threadgroup half_4 * const v536 = &(*v184)[v535];
*v536 = v534;
uint32_t const v537 = 576;
uint32_t const v538 = v537 + v241;
uint32_t const v539 = v538 + v217;
half_4 const v540 = *v481;
uint32_t const v541 = uint32_t(v539);
threadgroup half_4 * const v542 = &(*v184)[v541];
*v542 = v540;
uint32_t const v543 = v537 + v522;
uint32_t const v544 = v543 + v217;
half_4 const v545 = *v491;
uint32_t const v546 = uint32_t(v544);
threadgroup half_4 * const v547 = &(*v184)[v546];
*v547 = v545;
uint32_t const v548 = v537 + v527;
uint32_t const v549 = v548 + v217;
half_4 const v550 = *v501;
uint32_t const v551 = uint32_t(v549);
threadgroup half_4 * const v552 = &(*v184)[v551];
*v552 = v550;
uint32_t const v553 = v537 + v532;
uint32_t const v554 = v553 + v217;
half_4 const v555 = *v511;
uint32_t const v556 = uint32_t(v554);
threadgroup half_4 * const v557 = &(*v184)[v556];
*v557 = v555;
bool const v558 = !v518;
bool const v559 = false;
if(v558) {
half const v560 = v540.i_0;
float const v561 = float(v560);
uint32_t const v562 = reinterpret_cast<const thread uint32_t&>(v561);
uint32_t const v563 = 2139095040;
uint32_t const v564 = v562 & v563;
bool const v565 = v564 == v563;
half const v566 = v540.i_1;
float const v567 = float(v566);
uint32_t const v568 = reinterpret_cast<const thread uint32_t&>(v567);
uint32_t const v569 = v568 & v563;
bool const v570 = v569 == v563;
bool const v571 = v565 || v570;
half const v572 = v540.i_2;
float const v573 = float(v572);
uint32_t const v574 = reinterpret_cast<const thread uint32_t&>(v573);
uint32_t const v575 = v574 & v563;
bool const v576 = v575 == v563;
bool const v577 = v571 || v576;
half const v578 = v540.i_3;
float const v579 = float(v578);
uint32_t const v580 = reinterpret_cast<const thread uint32_t&>(v579);
uint32_t const v581 = v580 & v563;
bool const v582 = v581 == v563;
bool const v583 = v577 || v582;
half const v584 = v545.i_0;
float const v585 = float(v584);
uint32_t const v586 = reinterpret_cast<const thread uint32_t&>(v585);
uint32_t const v587 = v586 & v563;
bool const v588 = v587 == v563;
bool const v589 = v583 || v588;
half const v590 = v545.i_1;
float const v591 = float(v590);
uint32_t const v592 = reinterpret_cast<const thread uint32_t&>(v591);
uint32_t const v593 = v592 & v563;
bool const v594 = v593 == v563;
bool const v595 = v589 || v594;
half const v596 = v545.i_2;
float const v597 = float(v596);
uint32_t const v598 = reinterpret_cast<const thread uint32_t&>(v597);
uint32_t const v599 = v598 & v563;
bool const v600 = v599 == v563;
bool const v601 = v595 || v600;
half const v602 = v545.i_3;
float const v603 = float(v602);
uint32_t const v604 = reinterpret_cast<const thread uint32_t&>(v603);
uint32_t const v605 = v604 & v563;
bool const v606 = v605 == v563;
bool const v607 = v601 || v606;
half const v608 = v550.i_0;
float const v609 = float(v608);
uint32_t const v610 = reinterpret_cast<const thread uint32_t&>(v609);
uint32_t const v611 = v610 & v563;
bool const v612 = v611 == v563;
bool const v613 = v607 || v612;
half const v614 = v550.i_1;
float const v615 = float(v614);
uint32_t const v616 = reinterpret_cast<const thread uint32_t&>(v615);
uint32_t const v617 = v616 & v563;
bool const v618 = v617 == v563;
bool const v619 = v613 || v618;
half const v620 = v550.i_2;
float const v621 = float(v620);
uint32_t const v622 = reinterpret_cast<const thread uint32_t&>(v621);
uint32_t const v623 = v622 & v563;
bool const v624 = v623 == v563;
bool const v625 = v619 || v624;
half const v626 = v550.i_3;
float const v627 = float(v626);
uint32_t const v628 = reinterpret_cast<const thread uint32_t&>(v627);
uint32_t const v629 = v628 & v563;
bool const v630 = v629 == v563;
bool const v631 = v625 || v630;
half const v632 = v555.i_0;
float const v633 = float(v632);
uint32_t const v634 = reinterpret_cast<const thread uint32_t&>(v633);
uint32_t const v635 = v634 & v563;
bool const v636 = v635 == v563;
bool const v637 = v631 || v636;
half const v638 = v555.i_1;
float const v639 = float(v638);
uint32_t const v640 = reinterpret_cast<const thread uint32_t&>(v639);
uint32_t const v641 = v640 & v563;
bool const v642 = v641 == v563;
bool const v643 = v637 || v642;
half const v644 = v555.i_2;
float const v645 = float(v644);
uint32_t const v646 = reinterpret_cast<const thread uint32_t&>(v645);
uint32_t const v647 = v646 & v563;
bool const v648 = v647 == v563;
bool const v649 = v643 || v648;
half const v650 = v555.i_3;
float const v651 = float(v650);
uint32_t const v652 = reinterpret_cast<const thread uint32_t&>(v651);
uint32_t const v653 = v652 & v563;
bool const v654 = v653 == v563;
bool const v655 = v649 || v654;
bool const v656 = simd_any(v655);;
bool const v657 = thread_index_in_simdgroup_v13 == v96;
if(v657) {
uint32_t const v658 = v656 ? v119 : v96;
uint32_t const v659 = v520 * v336;
uint32_t const v660 = v659 + v180;
uint32_t const v661 = uint32_t(v660);
threadgroup uint32_t * const v662 = &(*v187)[v661];
*v662 = v658;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v663 = v514 + v119;
uint32_t const v664 = v663 * v144;
uint32_t const v665 = v664 + v216;
uint32_t const v666 = min(v665, v411);
uint32_t const v667 = uint32_t(v666);
uint32_t const v668 = v667 * v29;
uint32_t const v669 = v83 + v668;
half_4 v670_store;
thread half_4 * v670 = &v670_store;*v670 = v223;
if(v420) {
uint32_t const v671 = v417 / v336;
uint32_t const v672 = uint32_t(v671);
uint32_t const v673 = v669 + v672;
device half_4 const* const v674 = &v2[v673];
half_4 const v675 = *v674;
*v670 = v675;
}
half_4 const v676 = *v670;
*v426 = v676;
uint32_t const v677 = v664 + v428;
uint32_t const v678 = min(v677, v411);
uint32_t const v679 = uint32_t(v678);
uint32_t const v680 = v679 * v29;
uint32_t const v681 = v83 + v680;
half_4 v682_store;
thread half_4 * v682 = &v682_store;*v682 = v223;
if(v420) {
uint32_t const v683 = v417 / v336;
uint32_t const v684 = uint32_t(v683);
uint32_t const v685 = v681 + v684;
device half_4 const* const v686 = &v2[v685];
half_4 const v687 = *v686;
*v682 = v687;
}
half_4 const v688 = *v682;
*v440 = v688;
uint32_t const v689 = v664 + v442;
uint32_t const v690 = min(v689, v411);
uint32_t const v691 = uint32_t(v690);
uint32_t const v692 = v691 * v29;
uint32_t const v693 = v83 + v692;
half_4 v694_store;
thread half_4 * v694 = &v694_store;*v694 = v223;
if(v420) {
uint32_t const v695 = v417 / v336;
uint32_t const v696 = uint32_t(v695);
uint32_t const v697 = v693 + v696;
device half_4 const* const v698 = &v2[v697];
half_4 const v699 = *v698;
*v694 = v699;
}
half_4 const v700 = *v694;
*v455 = v700;
uint32_t const v701 = v664 + v458;
uint32_t const v702 = min(v701, v411);
uint32_t const v703 = uint32_t(v702);
uint32_t const v704 = v703 * v29;
uint32_t const v705 = v83 + v704;
half_4 v706_store;
thread half_4 * v706 = &v706_store;*v706 = v223;
if(v420) {
uint32_t const v707 = v417 / v336;
uint32_t const v708 = uint32_t(v707);
uint32_t const v709 = v705 + v708;
device half_4 const* const v710 = &v2[v709];
half_4 const v711 = *v710;
*v706 = v711;
}
half_4 const v712 = *v706;
*v471 = v712;
uint32_t const v713 = v667 * v31;
uint32_t const v714 = v86 + v713;
half_4 v715_store;
thread half_4 * v715 = &v715_store;*v715 = v223;
if(v420) {
uint32_t const v716 = v417 / v336;
uint32_t const v717 = uint32_t(v716);
uint32_t const v718 = v714 + v717;
device half_4 const* const v719 = &v3[v718];
half_4 const v720 = *v719;
*v715 = v720;
}
half_4 const v721 = *v715;
*v481 = v721;
uint32_t const v722 = v679 * v31;
uint32_t const v723 = v86 + v722;
half_4 v724_store;
thread half_4 * v724 = &v724_store;*v724 = v223;
if(v420) {
uint32_t const v725 = v417 / v336;
uint32_t const v726 = uint32_t(v725);
uint32_t const v727 = v723 + v726;
device half_4 const* const v728 = &v3[v727];
half_4 const v729 = *v728;
*v724 = v729;
}
half_4 const v730 = *v724;
*v491 = v730;
uint32_t const v731 = v691 * v31;
uint32_t const v732 = v86 + v731;
half_4 v733_store;
thread half_4 * v733 = &v733_store;*v733 = v223;
if(v420) {
uint32_t const v734 = v417 / v336;
uint32_t const v735 = uint32_t(v734);
uint32_t const v736 = v732 + v735;
device half_4 const* const v737 = &v3[v736];
half_4 const v738 = *v737;
*v733 = v738;
}
half_4 const v739 = *v733;
*v501 = v739;
uint32_t const v740 = v703 * v31;
uint32_t const v741 = v86 + v740;
half_4 v742_store;
thread half_4 * v742 = &v742_store;*v742 = v223;
if(v420) {
uint32_t const v743 = v417 / v336;
uint32_t const v744 = uint32_t(v743);
uint32_t const v745 = v741 + v744;
device half_4 const* const v746 = &v3[v745];
half_4 const v747 = *v746;
*v742 = v747;
}
half_4 const v748 = *v742;
*v511 = v748;
bool v749_store;
thread bool * v749 = &v749_store;*v749 = v559;
bool const v750 = *v749;
bool v751_store;
thread bool * v751 = &v751_store;if(v750) {
*v751 = v513;
}
 else {
uint32_t const v752 = v520 * v336;
uint32_t const v753 = uint32_t(v752);
threadgroup uint32_t * const v754 = &(*v187)[v753];
uint32_t const v755 = *v754;
bool const v756 = v755 != v96;
*v751 = v756;
}
bool const v757 = *v751;
*v749 = v757;
bool const v758 = *v749;
bool v759_store;
thread bool * v759 = &v759_store;if(v758) {
*v759 = v513;
}
 else {
uint32_t const v760 = v520 * v336;
uint32_t const v761 = v760 + v119;
uint32_t const v762 = uint32_t(v761);
threadgroup uint32_t * const v763 = &(*v187)[v762];
uint32_t const v764 = *v763;
bool const v765 = v764 != v96;
*v759 = v765;
}
bool const v766 = *v759;
*v749 = v766;
bool const v767 = *v749;
bool v768_store;
thread bool * v768 = &v768_store;if(v767) {
*v768 = v513;
}
 else {
uint32_t const v769 = v520 * v336;
uint32_t const v770 = v769 + v519;
uint32_t const v771 = uint32_t(v770);
threadgroup uint32_t * const v772 = &(*v187)[v771];
uint32_t const v773 = *v772;
bool const v774 = v773 != v96;
*v768 = v774;
}
bool const v775 = *v768;
*v749 = v775;
bool const v776 = *v749;
bool v777_store;
thread bool * v777 = &v777_store;if(v776) {
*v777 = v513;
}
 else {
uint32_t const v778 = v520 * v336;
uint32_t const v779 = 3;
uint32_t const v780 = v778 + v779;
uint32_t const v781 = uint32_t(v780);
threadgroup uint32_t * const v782 = &(*v187)[v781];
uint32_t const v783 = *v782;
bool const v784 = v783 != v96;
*v777 = v784;
}
bool const v785 = *v777;
*v749 = v785;
bool v786_store;
thread bool * v786 = &v786_store;if(v518) {
*v786 = v513;
}
 else {
*v786 = v559;
}
uint32_t const v787 = 320;
uint32_t const v788 = v180 * v787;
uint32_t const v789 = 80;
uint32_t const v790 = v180 * v789;
simdgroup_float8x8 v791_store; thread simdgroup_float8x8 * v791 = &v791_store;*v791 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_half8x8 v792_store; thread simdgroup_half8x8 * v792 = &v792_store;uint32_t const v793 = 72;
threadgroup half_4 * const v794 = &(*v184)[v21];
simdgroup_load(*v792, reinterpret_cast<threadgroup half *>(v794), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v199, *v792, *v791);
simdgroup_half8x8 v795_store; thread simdgroup_half8x8 * v795 = &v795_store;threadgroup half_4 * const v796 = &(*v184)[v454];
simdgroup_load(*v795, reinterpret_cast<threadgroup half *>(v796), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v201, *v795, *v791);
simdgroup_half8x8 v797_store; thread simdgroup_half8x8 * v797 = &v797_store;threadgroup half_4 * const v798 = &(*v184)[v409];
simdgroup_load(*v797, reinterpret_cast<threadgroup half *>(v798), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v202, *v797, *v791);
uint32_t const v799 = 6;
simdgroup_half8x8 v800_store; thread simdgroup_half8x8 * v800 = &v800_store;uint32_t const v801 = 6;
threadgroup half_4 * const v802 = &(*v184)[v801];
simdgroup_load(*v800, reinterpret_cast<threadgroup half *>(v802), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v203, *v800, *v791);
simdgroup_half8x8 v803_store; thread simdgroup_half8x8 * v803 = &v803_store;threadgroup half_4 * const v804 = &(*v184)[v188];
simdgroup_load(*v803, reinterpret_cast<threadgroup half *>(v804), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v204, *v803, *v791);
uint32_t const v805 = 10;
simdgroup_half8x8 v806_store; thread simdgroup_half8x8 * v806 = &v806_store;uint32_t const v807 = 10;
threadgroup half_4 * const v808 = &(*v184)[v807];
simdgroup_load(*v806, reinterpret_cast<threadgroup half *>(v808), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v205, *v806, *v791);
simdgroup_half8x8 v809_store; thread simdgroup_half8x8 * v809 = &v809_store;uint32_t const v810 = 12;
threadgroup half_4 * const v811 = &(*v184)[v810];
simdgroup_load(*v809, reinterpret_cast<threadgroup half *>(v811), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v206, *v809, *v791);
simdgroup_half8x8 v812_store; thread simdgroup_half8x8 * v812 = &v812_store;uint32_t const v813 = 14;
threadgroup half_4 * const v814 = &(*v184)[v813];
simdgroup_load(*v812, reinterpret_cast<threadgroup half *>(v814), v793, 0, true);
simdgroup_multiply_accumulate(*v791, *v207, *v812, *v791);
uint32_t const v815 = uint32_t(v788);
uint32_t const v816 = 40;
threadgroup float * const v817 = &(*v185)[v815];

simdgroup_store(*v791, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v818_store; thread simdgroup_float8x8 * v818 = &v818_store;*v818 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_half8x8 v819_store; thread simdgroup_half8x8 * v819 = &v819_store;uint32_t const v820 = 144;
uint32_t const v821 = 1008;
threadgroup half_4 * const v822 = &(*v184)[v820];
simdgroup_load(*v819, reinterpret_cast<threadgroup half *>(v822), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v199, *v819, *v818);
simdgroup_half8x8 v823_store; thread simdgroup_half8x8 * v823 = &v823_store;uint32_t const v824 = 146;
threadgroup half_4 * const v825 = &(*v184)[v824];
simdgroup_load(*v823, reinterpret_cast<threadgroup half *>(v825), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v201, *v823, *v818);
simdgroup_half8x8 v826_store; thread simdgroup_half8x8 * v826 = &v826_store;uint32_t const v827 = 148;
threadgroup half_4 * const v828 = &(*v184)[v827];
simdgroup_load(*v826, reinterpret_cast<threadgroup half *>(v828), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v202, *v826, *v818);
simdgroup_half8x8 v829_store; thread simdgroup_half8x8 * v829 = &v829_store;uint32_t const v830 = 150;
threadgroup half_4 * const v831 = &(*v184)[v830];
simdgroup_load(*v829, reinterpret_cast<threadgroup half *>(v831), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v203, *v829, *v818);
simdgroup_half8x8 v832_store; thread simdgroup_half8x8 * v832 = &v832_store;uint32_t const v833 = 152;
threadgroup half_4 * const v834 = &(*v184)[v833];
simdgroup_load(*v832, reinterpret_cast<threadgroup half *>(v834), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v204, *v832, *v818);
simdgroup_half8x8 v835_store; thread simdgroup_half8x8 * v835 = &v835_store;uint32_t const v836 = 154;
threadgroup half_4 * const v837 = &(*v184)[v836];
simdgroup_load(*v835, reinterpret_cast<threadgroup half *>(v837), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v205, *v835, *v818);
simdgroup_half8x8 v838_store; thread simdgroup_half8x8 * v838 = &v838_store;uint32_t const v839 = 156;
threadgroup half_4 * const v840 = &(*v184)[v839];
simdgroup_load(*v838, reinterpret_cast<threadgroup half *>(v840), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v206, *v838, *v818);
simdgroup_half8x8 v841_store; thread simdgroup_half8x8 * v841 = &v841_store;uint32_t const v842 = 158;
threadgroup half_4 * const v843 = &(*v184)[v842];
simdgroup_load(*v841, reinterpret_cast<threadgroup half *>(v843), v793, 0, true);
simdgroup_multiply_accumulate(*v818, *v207, *v841, *v818);
uint32_t const v844 = v788 + v181;
uint32_t const v845 = uint32_t(v844);
threadgroup float * const v846 = &(*v185)[v845];

simdgroup_store(*v818, reinterpret_cast<threadgroup float *>(v846), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v847_store; thread simdgroup_float8x8 * v847 = &v847_store;*v847 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_half8x8 v848_store; thread simdgroup_half8x8 * v848 = &v848_store;uint32_t const v849 = 288;
uint32_t const v850 = 864;
threadgroup half_4 * const v851 = &(*v184)[v849];
simdgroup_load(*v848, reinterpret_cast<threadgroup half *>(v851), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v199, *v848, *v847);
simdgroup_half8x8 v852_store; thread simdgroup_half8x8 * v852 = &v852_store;uint32_t const v853 = 290;
threadgroup half_4 * const v854 = &(*v184)[v853];
simdgroup_load(*v852, reinterpret_cast<threadgroup half *>(v854), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v201, *v852, *v847);
simdgroup_half8x8 v855_store; thread simdgroup_half8x8 * v855 = &v855_store;uint32_t const v856 = 292;
threadgroup half_4 * const v857 = &(*v184)[v856];
simdgroup_load(*v855, reinterpret_cast<threadgroup half *>(v857), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v202, *v855, *v847);
simdgroup_half8x8 v858_store; thread simdgroup_half8x8 * v858 = &v858_store;uint32_t const v859 = 294;
threadgroup half_4 * const v860 = &(*v184)[v859];
simdgroup_load(*v858, reinterpret_cast<threadgroup half *>(v860), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v203, *v858, *v847);
simdgroup_half8x8 v861_store; thread simdgroup_half8x8 * v861 = &v861_store;uint32_t const v862 = 296;
threadgroup half_4 * const v863 = &(*v184)[v862];
simdgroup_load(*v861, reinterpret_cast<threadgroup half *>(v863), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v204, *v861, *v847);
simdgroup_half8x8 v864_store; thread simdgroup_half8x8 * v864 = &v864_store;uint32_t const v865 = 298;
threadgroup half_4 * const v866 = &(*v184)[v865];
simdgroup_load(*v864, reinterpret_cast<threadgroup half *>(v866), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v205, *v864, *v847);
simdgroup_half8x8 v867_store; thread simdgroup_half8x8 * v867 = &v867_store;uint32_t const v868 = 300;
threadgroup half_4 * const v869 = &(*v184)[v868];
simdgroup_load(*v867, reinterpret_cast<threadgroup half *>(v869), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v206, *v867, *v847);
simdgroup_half8x8 v870_store; thread simdgroup_half8x8 * v870 = &v870_store;uint32_t const v871 = 302;
threadgroup half_4 * const v872 = &(*v184)[v871];
simdgroup_load(*v870, reinterpret_cast<threadgroup half *>(v872), v793, 0, true);
simdgroup_multiply_accumulate(*v847, *v207, *v870, *v847);
uint32_t const v873 = v788 + v215;
uint32_t const v874 = uint32_t(v873);
threadgroup float * const v875 = &(*v185)[v874];

simdgroup_store(*v847, reinterpret_cast<threadgroup float *>(v875), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v876_store; thread simdgroup_float8x8 * v876 = &v876_store;*v876 = make_filled_simdgroup_matrix<float, 8, 8>(v191);
simdgroup_half8x8 v877_store; thread simdgroup_half8x8 * v877 = &v877_store;uint32_t const v878 = 432;
uint32_t const v879 = 720;
threadgroup half_4 * const v880 = &(*v184)[v878];
simdgroup_load(*v877, reinterpret_cast<threadgroup half *>(v880), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v199, *v877, *v876);
simdgroup_half8x8 v881_store; thread simdgroup_half8x8 * v881 = &v881_store;uint32_t const v882 = 434;
threadgroup half_4 * const v883 = &(*v184)[v882];
simdgroup_load(*v881, reinterpret_cast<threadgroup half *>(v883), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v201, *v881, *v876);
simdgroup_half8x8 v884_store; thread simdgroup_half8x8 * v884 = &v884_store;uint32_t const v885 = 436;
threadgroup half_4 * const v886 = &(*v184)[v885];
simdgroup_load(*v884, reinterpret_cast<threadgroup half *>(v886), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v202, *v884, *v876);
simdgroup_half8x8 v887_store; thread simdgroup_half8x8 * v887 = &v887_store;uint32_t const v888 = 438;
threadgroup half_4 * const v889 = &(*v184)[v888];
simdgroup_load(*v887, reinterpret_cast<threadgroup half *>(v889), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v203, *v887, *v876);
simdgroup_half8x8 v890_store; thread simdgroup_half8x8 * v890 = &v890_store;uint32_t const v891 = 440;
threadgroup half_4 * const v892 = &(*v184)[v891];
simdgroup_load(*v890, reinterpret_cast<threadgroup half *>(v892), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v204, *v890, *v876);
simdgroup_half8x8 v893_store; thread simdgroup_half8x8 * v893 = &v893_store;uint32_t const v894 = 442;
threadgroup half_4 * const v895 = &(*v184)[v894];
simdgroup_load(*v893, reinterpret_cast<threadgroup half *>(v895), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v205, *v893, *v876);
simdgroup_half8x8 v896_store; thread simdgroup_half8x8 * v896 = &v896_store;uint32_t const v897 = 444;
threadgroup half_4 * const v898 = &(*v184)[v897];
simdgroup_load(*v896, reinterpret_cast<threadgroup half *>(v898), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v206, *v896, *v876);
simdgroup_half8x8 v899_store; thread simdgroup_half8x8 * v899 = &v899_store;uint32_t const v900 = 446;
threadgroup half_4 * const v901 = &(*v184)[v900];
simdgroup_load(*v899, reinterpret_cast<threadgroup half *>(v901), v793, 0, true);
simdgroup_multiply_accumulate(*v876, *v207, *v899, *v876);
uint32_t const v902 = v788 + v457;
uint32_t const v903 = uint32_t(v902);
threadgroup float * const v904 = &(*v185)[v903];

simdgroup_store(*v876, reinterpret_cast<threadgroup float *>(v904), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v905 = v180 * v181;
uint32_t const v906 = v178 + v905;
uint32_t const v907 = v906 + v182;
array<float, 8> v908_store = {};
thread array<float, 8> * v908 = &v908_store;uint32_t const v909 = v183 * v181;
uint32_t const v910 = v515 + v909;
uint32_t const v911 = v182 * v816;
uint32_t const v912 = v788 + v911;
uint32_t const v913 = v912 + v909;
uint32_t const v914 = uint32_t(v913);
threadgroup float * const v915 = &(*v185)[v914];
float const v916 = *v915;
float v917_store;
thread float * v917 = &v917_store;*v917 = v212;
bool const v918 = *v786;
bool v919_store;
thread bool * v919 = &v919_store;if(v918) {
*v919 = v513;
}
 else {
int32_t const v920 = int32_t(v910);
int32_t const v921 = int32_t(v907);
int32_t const v922 = v920 - v921;
bool const v923 = v910 < v75;
int32_t const v924 = *v66;
bool const v925 = v922 <= v924;
bool const v926 = v923 && v925;
bool v927_store;
thread bool * v927 = &v927_store;if(v926) {
*v927 = v513;
}
 else {
*v927 = v559;
}
bool const v928 = *v927;
*v919 = v928;
}
bool const v929 = *v919;
if(v929) {
uint32_t const v930 = min(v907, v173);
float const v931 = v916 * v25;
uint32_t const v932 = v41 * v32;
uint32_t const v933 = v77 * v33;
uint32_t const v934 = v932 + v933;
device float const* const v935 = &v9[v934];
float const v936 = *v935;
int32_t const v937 = int32_t(v930);
int32_t const v938 = v937 + v65;
int32_t const v939 = int32_t(v910);
int32_t const v940 = v938 - v939;
float const v941 = float(v940);
float const v942 = abs(v941);
float const v943 = -v936;
float const v944 = fma(v943, v942, v931);
*v917 = v944;
}
thread float * const v945 = &(*v908)[v21];
float const v946 = *v917;
*v945 = v946;
float const v947 = max(v212, v946);
uint32_t const v948 = v909 + v119;
uint32_t const v949 = v515 + v948;
uint32_t const v950 = v912 + v948;
uint32_t const v951 = uint32_t(v950);
threadgroup float * const v952 = &(*v185)[v951];
float const v953 = *v952;
float v954_store;
thread float * v954 = &v954_store;*v954 = v212;
bool const v955 = *v786;
bool v956_store;
thread bool * v956 = &v956_store;if(v955) {
*v956 = v513;
}
 else {
int32_t const v957 = int32_t(v949);
int32_t const v958 = int32_t(v907);
int32_t const v959 = v957 - v958;
bool const v960 = v949 < v75;
int32_t const v961 = *v66;
bool const v962 = v959 <= v961;
bool const v963 = v960 && v962;
bool v964_store;
thread bool * v964 = &v964_store;if(v963) {
*v964 = v513;
}
 else {
*v964 = v559;
}
bool const v965 = *v964;
*v956 = v965;
}
bool const v966 = *v956;
if(v966) {
uint32_t const v967 = min(v907, v173);
float const v968 = v953 * v25;
uint32_t const v969 = v41 * v32;
uint32_t const v970 = v77 * v33;
uint32_t const v971 = v969 + v970;
device float const* const v972 = &v9[v971];
float const v973 = *v972;
int32_t const v974 = int32_t(v967);
int32_t const v975 = v974 + v65;
int32_t const v976 = int32_t(v949);
int32_t const v977 = v975 - v976;
float const v978 = float(v977);
float const v979 = abs(v978);
float const v980 = -v973;
float const v981 = fma(v980, v979, v968);
*v954 = v981;
}
thread float * const v982 = &(*v908)[v49];
float const v983 = *v954;
*v982 = v983;
float const v984 = max(v947, v983);
uint32_t const v985 = v909 + v519;
uint32_t const v986 = v515 + v985;
uint32_t const v987 = v912 + v985;
uint32_t const v988 = uint32_t(v987);
threadgroup float * const v989 = &(*v185)[v988];
float const v990 = *v989;
float v991_store;
thread float * v991 = &v991_store;*v991 = v212;
bool const v992 = *v786;
bool v993_store;
thread bool * v993 = &v993_store;if(v992) {
*v993 = v513;
}
 else {
int32_t const v994 = int32_t(v986);
int32_t const v995 = int32_t(v907);
int32_t const v996 = v994 - v995;
bool const v997 = v986 < v75;
int32_t const v998 = *v66;
bool const v999 = v996 <= v998;
bool const v1000 = v997 && v999;
bool v1001_store;
thread bool * v1001 = &v1001_store;if(v1000) {
*v1001 = v513;
}
 else {
*v1001 = v559;
}
bool const v1002 = *v1001;
*v993 = v1002;
}
bool const v1003 = *v993;
if(v1003) {
uint32_t const v1004 = min(v907, v173);
float const v1005 = v990 * v25;
uint32_t const v1006 = v41 * v32;
uint32_t const v1007 = v77 * v33;
uint32_t const v1008 = v1006 + v1007;
device float const* const v1009 = &v9[v1008];
float const v1010 = *v1009;
int32_t const v1011 = int32_t(v1004);
int32_t const v1012 = v1011 + v65;
int32_t const v1013 = int32_t(v986);
int32_t const v1014 = v1012 - v1013;
float const v1015 = float(v1014);
float const v1016 = abs(v1015);
float const v1017 = -v1010;
float const v1018 = fma(v1017, v1016, v1005);
*v991 = v1018;
}
thread float * const v1019 = &(*v908)[v454];
float const v1020 = *v991;
*v1019 = v1020;
float const v1021 = max(v984, v1020);
uint32_t const v1022 = 3;
uint32_t const v1023 = v909 + v1022;
uint32_t const v1024 = v515 + v1023;
uint32_t const v1025 = v912 + v1023;
uint32_t const v1026 = uint32_t(v1025);
threadgroup float * const v1027 = &(*v185)[v1026];
float const v1028 = *v1027;
float v1029_store;
thread float * v1029 = &v1029_store;*v1029 = v212;
bool const v1030 = *v786;
bool v1031_store;
thread bool * v1031 = &v1031_store;if(v1030) {
*v1031 = v513;
}
 else {
int32_t const v1032 = int32_t(v1024);
int32_t const v1033 = int32_t(v907);
int32_t const v1034 = v1032 - v1033;
bool const v1035 = v1024 < v75;
int32_t const v1036 = *v66;
bool const v1037 = v1034 <= v1036;
bool const v1038 = v1035 && v1037;
bool v1039_store;
thread bool * v1039 = &v1039_store;if(v1038) {
*v1039 = v513;
}
 else {
*v1039 = v559;
}
bool const v1040 = *v1039;
*v1031 = v1040;
}
bool const v1041 = *v1031;
if(v1041) {
uint32_t const v1042 = min(v907, v173);
float const v1043 = v1028 * v25;
uint32_t const v1044 = v41 * v32;
uint32_t const v1045 = v77 * v33;
uint32_t const v1046 = v1044 + v1045;
device float const* const v1047 = &v9[v1046];
float const v1048 = *v1047;
int32_t const v1049 = int32_t(v1042);
int32_t const v1050 = v1049 + v65;
int32_t const v1051 = int32_t(v1024);
int32_t const v1052 = v1050 - v1051;
float const v1053 = float(v1052);
float const v1054 = abs(v1053);
float const v1055 = -v1048;
float const v1056 = fma(v1055, v1054, v1043);
*v1029 = v1056;
}
thread float * const v1057 = &(*v908)[v470];
float const v1058 = *v1029;
*v1057 = v1058;
float const v1059 = max(v1021, v1058);
uint32_t const v1060 = v909 + v336;
uint32_t const v1061 = v515 + v1060;
uint32_t const v1062 = v912 + v1060;
uint32_t const v1063 = uint32_t(v1062);
threadgroup float * const v1064 = &(*v185)[v1063];
float const v1065 = *v1064;
float v1066_store;
thread float * v1066 = &v1066_store;*v1066 = v212;
bool const v1067 = *v786;
bool v1068_store;
thread bool * v1068 = &v1068_store;if(v1067) {
*v1068 = v513;
}
 else {
int32_t const v1069 = int32_t(v1061);
int32_t const v1070 = int32_t(v907);
int32_t const v1071 = v1069 - v1070;
bool const v1072 = v1061 < v75;
int32_t const v1073 = *v66;
bool const v1074 = v1071 <= v1073;
bool const v1075 = v1072 && v1074;
bool v1076_store;
thread bool * v1076 = &v1076_store;if(v1075) {
*v1076 = v513;
}
 else {
*v1076 = v559;
}
bool const v1077 = *v1076;
*v1068 = v1077;
}
bool const v1078 = *v1068;
if(v1078) {
uint32_t const v1079 = min(v907, v173);
float const v1080 = v1065 * v25;
uint32_t const v1081 = v41 * v32;
uint32_t const v1082 = v77 * v33;
uint32_t const v1083 = v1081 + v1082;
device float const* const v1084 = &v9[v1083];
float const v1085 = *v1084;
int32_t const v1086 = int32_t(v1079);
int32_t const v1087 = v1086 + v65;
int32_t const v1088 = int32_t(v1061);
int32_t const v1089 = v1087 - v1088;
float const v1090 = float(v1089);
float const v1091 = abs(v1090);
float const v1092 = -v1085;
float const v1093 = fma(v1092, v1091, v1080);
*v1066 = v1093;
}
thread float * const v1094 = &(*v908)[v409];
float const v1095 = *v1066;
*v1094 = v1095;
float const v1096 = max(v1059, v1095);
uint32_t const v1097 = 5;
uint32_t const v1098 = v909 + v1097;
uint32_t const v1099 = v515 + v1098;
uint32_t const v1100 = v912 + v1098;
uint32_t const v1101 = uint32_t(v1100);
threadgroup float * const v1102 = &(*v185)[v1101];
float const v1103 = *v1102;
float v1104_store;
thread float * v1104 = &v1104_store;*v1104 = v212;
bool const v1105 = *v786;
bool v1106_store;
thread bool * v1106 = &v1106_store;if(v1105) {
*v1106 = v513;
}
 else {
int32_t const v1107 = int32_t(v1099);
int32_t const v1108 = int32_t(v907);
int32_t const v1109 = v1107 - v1108;
bool const v1110 = v1099 < v75;
int32_t const v1111 = *v66;
bool const v1112 = v1109 <= v1111;
bool const v1113 = v1110 && v1112;
bool v1114_store;
thread bool * v1114 = &v1114_store;if(v1113) {
*v1114 = v513;
}
 else {
*v1114 = v559;
}
bool const v1115 = *v1114;
*v1106 = v1115;
}
bool const v1116 = *v1106;
if(v1116) {
uint32_t const v1117 = min(v907, v173);
float const v1118 = v1103 * v25;
uint32_t const v1119 = v41 * v32;
uint32_t const v1120 = v77 * v33;
uint32_t const v1121 = v1119 + v1120;
device float const* const v1122 = &v9[v1121];
float const v1123 = *v1122;
int32_t const v1124 = int32_t(v1117);
int32_t const v1125 = v1124 + v65;
int32_t const v1126 = int32_t(v1099);
int32_t const v1127 = v1125 - v1126;
float const v1128 = float(v1127);
float const v1129 = abs(v1128);
float const v1130 = -v1123;
float const v1131 = fma(v1130, v1129, v1118);
*v1104 = v1131;
}
uint32_t const v1132 = 5;
thread float * const v1133 = &(*v908)[v1132];
float const v1134 = *v1104;
*v1133 = v1134;
float const v1135 = max(v1096, v1134);
uint32_t const v1136 = v909 + v799;
uint32_t const v1137 = v515 + v1136;
uint32_t const v1138 = v912 + v1136;
uint32_t const v1139 = uint32_t(v1138);
threadgroup float * const v1140 = &(*v185)[v1139];
float const v1141 = *v1140;
float v1142_store;
thread float * v1142 = &v1142_store;*v1142 = v212;
bool const v1143 = *v786;
bool v1144_store;
thread bool * v1144 = &v1144_store;if(v1143) {
*v1144 = v513;
}
 else {
int32_t const v1145 = int32_t(v1137);
int32_t const v1146 = int32_t(v907);
int32_t const v1147 = v1145 - v1146;
bool const v1148 = v1137 < v75;
int32_t const v1149 = *v66;
bool const v1150 = v1147 <= v1149;
bool const v1151 = v1148 && v1150;
bool v1152_store;
thread bool * v1152 = &v1152_store;if(v1151) {
*v1152 = v513;
}
 else {
*v1152 = v559;
}
bool const v1153 = *v1152;
*v1144 = v1153;
}
bool const v1154 = *v1144;
if(v1154) {
uint32_t const v1155 = min(v907, v173);
float const v1156 = v1141 * v25;
uint32_t const v1157 = v41 * v32;
uint32_t const v1158 = v77 * v33;
uint32_t const v1159 = v1157 + v1158;
device float const* const v1160 = &v9[v1159];
float const v1161 = *v1160;
int32_t const v1162 = int32_t(v1155);
int32_t const v1163 = v1162 + v65;
int32_t const v1164 = int32_t(v1137);
int32_t const v1165 = v1163 - v1164;
float const v1166 = float(v1165);
float const v1167 = abs(v1166);
float const v1168 = -v1161;
float const v1169 = fma(v1168, v1167, v1156);
*v1142 = v1169;
}
thread float * const v1170 = &(*v908)[v801];
float const v1171 = *v1142;
*v1170 = v1171;
float const v1172 = max(v1135, v1171);
uint32_t const v1173 = 7;
uint32_t const v1174 = v909 + v1173;
uint32_t const v1175 = v515 + v1174;
uint32_t const v1176 = v912 + v1174;
uint32_t const v1177 = uint32_t(v1176);
threadgroup float * const v1178 = &(*v185)[v1177];
float const v1179 = *v1178;
float v1180_store;
thread float * v1180 = &v1180_store;*v1180 = v212;
bool const v1181 = *v786;
bool v1182_store;
thread bool * v1182 = &v1182_store;if(v1181) {
*v1182 = v513;
}
 else {
int32_t const v1183 = int32_t(v1175);
int32_t const v1184 = int32_t(v907);
int32_t const v1185 = v1183 - v1184;
bool const v1186 = v1175 < v75;
int32_t const v1187 = *v66;
bool const v1188 = v1185 <= v1187;
bool const v1189 = v1186 && v1188;
bool v1190_store;
thread bool * v1190 = &v1190_store;if(v1189) {
*v1190 = v513;
}
 else {
*v1190 = v559;
}
bool const v1191 = *v1190;
*v1182 = v1191;
}
bool const v1192 = *v1182;
if(v1192) {
uint32_t const v1193 = min(v907, v173);
float const v1194 = v1179 * v25;
uint32_t const v1195 = v41 * v32;
uint32_t const v1196 = v77 * v33;
uint32_t const v1197 = v1195 + v1196;
device float const* const v1198 = &v9[v1197];
float const v1199 = *v1198;
int32_t const v1200 = int32_t(v1193);
int32_t const v1201 = v1200 + v65;
int32_t const v1202 = int32_t(v1175);
int32_t const v1203 = v1201 - v1202;
float const v1204 = float(v1203);
float const v1205 = abs(v1204);
float const v1206 = -v1199;
float const v1207 = fma(v1206, v1205, v1194);
*v1180 = v1207;
}
uint32_t const v1208 = 7;
thread float * const v1209 = &(*v908)[v1208];
float const v1210 = *v1180;
*v1209 = v1210;
float const v1211 = max(v1172, v1210);
float const v1212 = simd_shuffle_xor(v1211, v181);;
float const v1213 = max(v1211, v1212);
float const v1214 = simd_shuffle_xor(v1213, v215);;
float const v1215 = max(v1213, v1214);
float const v1216 = *v211;
float const v1217 = 5.54517698;
float const v1218 = v1216 + v1217;
bool const v1219 = v1215 > v1218;
float const v1220 = v1219 ? v1215 : v1216;
float const v1221 = v1216 - v1220;
float const v1222 = exp(v1221);bool const v1223 = v1220 != v1216;
bool v1224_store;
thread bool * v1224 = &v1224_store;if(v1223) {
bool const v1225 = v1216 != v212;
*v1224 = v1225;
}
 else {
*v1224 = v559;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1226 = *v1224;
bool const v1227 = simd_any(v1226);;
if(v1227) {

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1228 = v183 * v519;
uint32_t const v1229 = v912 + v1228;
uint32_t const v1230 = uint32_t(v1229);
threadgroup float * const v1231 = &(*v185)[v1230];
float const v1232 = *v1231;
float const v1233 = v1232 * v1222;
*v1231 = v1233;
uint32_t const v1234 = v1229 + v119;
uint32_t const v1235 = uint32_t(v1234);
threadgroup float * const v1236 = &(*v185)[v1235];
float const v1237 = *v1236;
float const v1238 = v1237 * v1222;
*v1236 = v1238;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v190, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1239 = *v1231;
float const v1240 = v1239 * v1222;
*v1231 = v1240;
float const v1241 = *v1236;
float const v1242 = v1241 * v1222;
*v1236 = v1242;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1243 = *v1231;
float const v1244 = v1243 * v1222;
*v1231 = v1244;
float const v1245 = *v1236;
float const v1246 = v1245 * v1222;
*v1236 = v1246;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1247 = *v1231;
float const v1248 = v1247 * v1222;
*v1231 = v1248;
float const v1249 = *v1236;
float const v1250 = v1249 * v1222;
*v1236 = v1250;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1251 = *v1231;
float const v1252 = v1251 * v1222;
*v1231 = v1252;
float const v1253 = *v1236;
float const v1254 = v1253 * v1222;
*v1236 = v1254;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1255 = *v1231;
float const v1256 = v1255 * v1222;
*v1231 = v1256;
float const v1257 = *v1236;
float const v1258 = v1257 * v1222;
*v1236 = v1258;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1259 = *v1231;
float const v1260 = v1259 * v1222;
*v1231 = v1260;
float const v1261 = *v1236;
float const v1262 = v1261 * v1222;
*v1236 = v1262;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1263 = *v1231;
float const v1264 = v1263 * v1222;
*v1231 = v1264;
float const v1265 = *v1236;
float const v1266 = v1265 * v1222;
*v1236 = v1266;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v198, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v211 = v1220;
float const v1267 = *v945;
uint32_t const v1268 = reinterpret_cast<const thread uint32_t&>(v1267);
uint32_t const v1269 = 4286578687;
bool const v1270 = v1268 == v1269;
float const v1271 = v1267 - v1220;
float const v1272 = exp(v1271);float const v1273 = v1270 ? v191 : v1272;
half const v1274 = half(v1273);
half_4 const v1275 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1274;
return tmp;
}();
float const v1276 = *v982;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v1269;
float const v1279 = v1276 - v1220;
float const v1280 = exp(v1279);float const v1281 = v1278 ? v191 : v1280;
float const v1282 = v1273 + v1281;
half const v1283 = half(v1281);
half_4 const v1284 = [&]{
half_4 tmp = v1275;
tmp.i_1 = v1283;
return tmp;
}();
float const v1285 = *v1019;
uint32_t const v1286 = reinterpret_cast<const thread uint32_t&>(v1285);
bool const v1287 = v1286 == v1269;
float const v1288 = v1285 - v1220;
float const v1289 = exp(v1288);float const v1290 = v1287 ? v191 : v1289;
float const v1291 = v1282 + v1290;
half const v1292 = half(v1290);
half_4 const v1293 = [&]{
half_4 tmp = v1284;
tmp.i_2 = v1292;
return tmp;
}();
float const v1294 = *v1057;
uint32_t const v1295 = reinterpret_cast<const thread uint32_t&>(v1294);
bool const v1296 = v1295 == v1269;
float const v1297 = v1294 - v1220;
float const v1298 = exp(v1297);float const v1299 = v1296 ? v191 : v1298;
float const v1300 = v1291 + v1299;
half const v1301 = half(v1299);
half_4 const v1302 = [&]{
half_4 tmp = v1293;
tmp.i_3 = v1301;
return tmp;
}();
uint32_t const v1303 = v182 * v805;
uint32_t const v1304 = v790 + v1303;
uint32_t const v1305 = v183 * v519;
uint32_t const v1306 = v1304 + v1305;
uint32_t const v1307 = uint32_t(v1306);
threadgroup half_4 * const v1308 = &(*v186)[v1307];
*v1308 = v1302;
float const v1309 = *v1094;
uint32_t const v1310 = reinterpret_cast<const thread uint32_t&>(v1309);
bool const v1311 = v1310 == v1269;
float const v1312 = v1309 - v1220;
float const v1313 = exp(v1312);float const v1314 = v1311 ? v191 : v1313;
float const v1315 = v1300 + v1314;
half const v1316 = half(v1314);
half_4 const v1317 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1316;
return tmp;
}();
float const v1318 = *v1133;
uint32_t const v1319 = reinterpret_cast<const thread uint32_t&>(v1318);
bool const v1320 = v1319 == v1269;
float const v1321 = v1318 - v1220;
float const v1322 = exp(v1321);float const v1323 = v1320 ? v191 : v1322;
float const v1324 = v1315 + v1323;
half const v1325 = half(v1323);
half_4 const v1326 = [&]{
half_4 tmp = v1317;
tmp.i_1 = v1325;
return tmp;
}();
float const v1327 = *v1170;
uint32_t const v1328 = reinterpret_cast<const thread uint32_t&>(v1327);
bool const v1329 = v1328 == v1269;
float const v1330 = v1327 - v1220;
float const v1331 = exp(v1330);float const v1332 = v1329 ? v191 : v1331;
float const v1333 = v1324 + v1332;
half const v1334 = half(v1332);
half_4 const v1335 = [&]{
half_4 tmp = v1326;
tmp.i_2 = v1334;
return tmp;
}();
float const v1336 = *v1209;
uint32_t const v1337 = reinterpret_cast<const thread uint32_t&>(v1336);
bool const v1338 = v1337 == v1269;
float const v1339 = v1336 - v1220;
float const v1340 = exp(v1339);float const v1341 = v1338 ? v191 : v1340;
float const v1342 = v1333 + v1341;
half const v1343 = half(v1341);
half_4 const v1344 = [&]{
half_4 tmp = v1335;
tmp.i_3 = v1343;
return tmp;
}();
uint32_t const v1345 = v1306 + v119;
uint32_t const v1346 = uint32_t(v1345);
threadgroup half_4 * const v1347 = &(*v186)[v1346];
*v1347 = v1344;
float const v1348 = *v213;
float const v1349 = fma(v1348, v1222, v1342);
*v213 = v1349;
float const v1350 = *v214;
float const v1351 = fma(v1350, v1222, v1342);
*v214 = v1351;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1352 = *v786;
bool const v1353 = !v1352;
bool const v1354 = *v749;
bool const v1355 = v1354 && v1353;
if(v1355) {

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1356 = v912 + v1305;
for(uint32_t v1357 = v96; v1357 < v144; v1357 += v119) {
uint32_t const v1358 = v1357 / v336;
uint32_t const v1359 = v1304 + v1358;
uint32_t const v1360 = uint32_t(v1359);
threadgroup half_4 * const v1361 = &(*v186)[v1360];
half_4 const v1362 = *v1361;
uint32_t const v1363 = v1357 % v336;
half const v1364 = v1362.i_0;
float const v1365 = float(v1364);
float v1366_store;
thread float * v1366 = &v1366_store;*v1366 = v1365;
bool const v1367 = v1363 == v119;
if(v1367) {
half const v1368 = v1362.i_1;
float const v1369 = float(v1368);
*v1366 = v1369;
}
bool const v1370 = v1363 == v519;
if(v1370) {
half const v1371 = v1362.i_2;
float const v1372 = float(v1371);
*v1366 = v1372;
}
bool const v1373 = v1363 == v1022;
if(v1373) {
half const v1374 = v1362.i_3;
float const v1375 = float(v1374);
*v1366 = v1375;
}
float const v1376 = *v1366;
uint32_t const v1377 = reinterpret_cast<const thread uint32_t&>(v1376);
bool const v1378 = v1377 == v96;
bool const v1379 = !v1378;
if(v1379) {
uint32_t const v1380 = v1357 * v240;
uint32_t const v1381 = v537 + v1380;
uint32_t const v1382 = v1305 / v336;
uint32_t const v1383 = v1381 + v1382;
uint32_t const v1384 = uint32_t(v1383);
threadgroup half_4 * const v1385 = &(*v184)[v1384];
half_4 const v1386 = *v1385;
half const v1387 = v1386.i_0;
float const v1388 = float(v1387);
float v1389_store;
thread float * v1389 = &v1389_store;*v1389 = v1388;
uint32_t const v1390 = v183 % v519;
bool const v1391 = v1390 == v119;
if(v1391) {
half const v1392 = v1386.i_2;
float const v1393 = float(v1392);
*v1389 = v1393;
}
uint32_t const v1394 = uint32_t(v1356);
float const v1395 = *v1366;
float const v1396 = *v1389;
threadgroup float * const v1397 = &(*v185)[v1394];
float const v1398 = *v1397;
float const v1399 = fma(v1395, v1396, v1398);
*v1397 = v1399;
half const v1400 = v1386.i_1;
float const v1401 = float(v1400);
float v1402_store;
thread float * v1402 = &v1402_store;*v1402 = v1401;
if(v1391) {
half const v1403 = v1386.i_3;
float const v1404 = float(v1403);
*v1402 = v1404;
}
uint32_t const v1405 = v1356 + v119;
uint32_t const v1406 = uint32_t(v1405);
float const v1407 = *v1366;
float const v1408 = *v1402;
threadgroup float * const v1409 = &(*v185)[v1406];
float const v1410 = *v1409;
float const v1411 = fma(v1407, v1408, v1410);
*v1409 = v1411;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v190, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1412 = v96; v1412 < v144; v1412 += v119) {
uint32_t const v1413 = v1412 / v336;
uint32_t const v1414 = v1304 + v1413;
uint32_t const v1415 = uint32_t(v1414);
threadgroup half_4 * const v1416 = &(*v186)[v1415];
half_4 const v1417 = *v1416;
uint32_t const v1418 = v1412 % v336;
half const v1419 = v1417.i_0;
float const v1420 = float(v1419);
float v1421_store;
thread float * v1421 = &v1421_store;*v1421 = v1420;
bool const v1422 = v1418 == v119;
if(v1422) {
half const v1423 = v1417.i_1;
float const v1424 = float(v1423);
*v1421 = v1424;
}
bool const v1425 = v1418 == v519;
if(v1425) {
half const v1426 = v1417.i_2;
float const v1427 = float(v1426);
*v1421 = v1427;
}
bool const v1428 = v1418 == v1022;
if(v1428) {
half const v1429 = v1417.i_3;
float const v1430 = float(v1429);
*v1421 = v1430;
}
float const v1431 = *v1421;
uint32_t const v1432 = reinterpret_cast<const thread uint32_t&>(v1431);
bool const v1433 = v1432 == v96;
bool const v1434 = !v1433;
if(v1434) {
uint32_t const v1435 = v1412 * v240;
uint32_t const v1436 = 578;
uint32_t const v1437 = v1436 + v1435;
uint32_t const v1438 = v1305 / v336;
uint32_t const v1439 = v1437 + v1438;
uint32_t const v1440 = uint32_t(v1439);
threadgroup half_4 * const v1441 = &(*v184)[v1440];
half_4 const v1442 = *v1441;
half const v1443 = v1442.i_0;
float const v1444 = float(v1443);
float v1445_store;
thread float * v1445 = &v1445_store;*v1445 = v1444;
uint32_t const v1446 = v183 % v519;
bool const v1447 = v1446 == v119;
if(v1447) {
half const v1448 = v1442.i_2;
float const v1449 = float(v1448);
*v1445 = v1449;
}
uint32_t const v1450 = uint32_t(v1356);
float const v1451 = *v1421;
float const v1452 = *v1445;
threadgroup float * const v1453 = &(*v185)[v1450];
float const v1454 = *v1453;
float const v1455 = fma(v1451, v1452, v1454);
*v1453 = v1455;
half const v1456 = v1442.i_1;
float const v1457 = float(v1456);
float v1458_store;
thread float * v1458 = &v1458_store;*v1458 = v1457;
if(v1447) {
half const v1459 = v1442.i_3;
float const v1460 = float(v1459);
*v1458 = v1460;
}
uint32_t const v1461 = v1356 + v119;
uint32_t const v1462 = uint32_t(v1461);
float const v1463 = *v1421;
float const v1464 = *v1458;
threadgroup float * const v1465 = &(*v185)[v1462];
float const v1466 = *v1465;
float const v1467 = fma(v1463, v1464, v1466);
*v1465 = v1467;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1468 = v96; v1468 < v144; v1468 += v119) {
uint32_t const v1469 = v1468 / v336;
uint32_t const v1470 = v1304 + v1469;
uint32_t const v1471 = uint32_t(v1470);
threadgroup half_4 * const v1472 = &(*v186)[v1471];
half_4 const v1473 = *v1472;
uint32_t const v1474 = v1468 % v336;
half const v1475 = v1473.i_0;
float const v1476 = float(v1475);
float v1477_store;
thread float * v1477 = &v1477_store;*v1477 = v1476;
bool const v1478 = v1474 == v119;
if(v1478) {
half const v1479 = v1473.i_1;
float const v1480 = float(v1479);
*v1477 = v1480;
}
bool const v1481 = v1474 == v519;
if(v1481) {
half const v1482 = v1473.i_2;
float const v1483 = float(v1482);
*v1477 = v1483;
}
bool const v1484 = v1474 == v1022;
if(v1484) {
half const v1485 = v1473.i_3;
float const v1486 = float(v1485);
*v1477 = v1486;
}
float const v1487 = *v1477;
uint32_t const v1488 = reinterpret_cast<const thread uint32_t&>(v1487);
bool const v1489 = v1488 == v96;
bool const v1490 = !v1489;
if(v1490) {
uint32_t const v1491 = v1468 * v240;
uint32_t const v1492 = 580;
uint32_t const v1493 = v1492 + v1491;
uint32_t const v1494 = v1305 / v336;
uint32_t const v1495 = v1493 + v1494;
uint32_t const v1496 = uint32_t(v1495);
threadgroup half_4 * const v1497 = &(*v184)[v1496];
half_4 const v1498 = *v1497;
half const v1499 = v1498.i_0;
float const v1500 = float(v1499);
float v1501_store;
thread float * v1501 = &v1501_store;*v1501 = v1500;
uint32_t const v1502 = v183 % v519;
bool const v1503 = v1502 == v119;
if(v1503) {
half const v1504 = v1498.i_2;
float const v1505 = float(v1504);
*v1501 = v1505;
}
uint32_t const v1506 = uint32_t(v1356);
float const v1507 = *v1477;
float const v1508 = *v1501;
threadgroup float * const v1509 = &(*v185)[v1506];
float const v1510 = *v1509;
float const v1511 = fma(v1507, v1508, v1510);
*v1509 = v1511;
half const v1512 = v1498.i_1;
float const v1513 = float(v1512);
float v1514_store;
thread float * v1514 = &v1514_store;*v1514 = v1513;
if(v1503) {
half const v1515 = v1498.i_3;
float const v1516 = float(v1515);
*v1514 = v1516;
}
uint32_t const v1517 = v1356 + v119;
uint32_t const v1518 = uint32_t(v1517);
float const v1519 = *v1477;
float const v1520 = *v1514;
threadgroup float * const v1521 = &(*v185)[v1518];
float const v1522 = *v1521;
float const v1523 = fma(v1519, v1520, v1522);
*v1521 = v1523;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1524 = v96; v1524 < v144; v1524 += v119) {
uint32_t const v1525 = v1524 / v336;
uint32_t const v1526 = v1304 + v1525;
uint32_t const v1527 = uint32_t(v1526);
threadgroup half_4 * const v1528 = &(*v186)[v1527];
half_4 const v1529 = *v1528;
uint32_t const v1530 = v1524 % v336;
half const v1531 = v1529.i_0;
float const v1532 = float(v1531);
float v1533_store;
thread float * v1533 = &v1533_store;*v1533 = v1532;
bool const v1534 = v1530 == v119;
if(v1534) {
half const v1535 = v1529.i_1;
float const v1536 = float(v1535);
*v1533 = v1536;
}
bool const v1537 = v1530 == v519;
if(v1537) {
half const v1538 = v1529.i_2;
float const v1539 = float(v1538);
*v1533 = v1539;
}
bool const v1540 = v1530 == v1022;
if(v1540) {
half const v1541 = v1529.i_3;
float const v1542 = float(v1541);
*v1533 = v1542;
}
float const v1543 = *v1533;
uint32_t const v1544 = reinterpret_cast<const thread uint32_t&>(v1543);
bool const v1545 = v1544 == v96;
bool const v1546 = !v1545;
if(v1546) {
uint32_t const v1547 = v1524 * v240;
uint32_t const v1548 = 582;
uint32_t const v1549 = v1548 + v1547;
uint32_t const v1550 = v1305 / v336;
uint32_t const v1551 = v1549 + v1550;
uint32_t const v1552 = uint32_t(v1551);
threadgroup half_4 * const v1553 = &(*v184)[v1552];
half_4 const v1554 = *v1553;
half const v1555 = v1554.i_0;
float const v1556 = float(v1555);
float v1557_store;
thread float * v1557 = &v1557_store;*v1557 = v1556;
uint32_t const v1558 = v183 % v519;
bool const v1559 = v1558 == v119;
if(v1559) {
half const v1560 = v1554.i_2;
float const v1561 = float(v1560);
*v1557 = v1561;
}
uint32_t const v1562 = uint32_t(v1356);
float const v1563 = *v1533;
float const v1564 = *v1557;
threadgroup float * const v1565 = &(*v185)[v1562];
float const v1566 = *v1565;
float const v1567 = fma(v1563, v1564, v1566);
*v1565 = v1567;
half const v1568 = v1554.i_1;
float const v1569 = float(v1568);
float v1570_store;
thread float * v1570 = &v1570_store;*v1570 = v1569;
if(v1559) {
half const v1571 = v1554.i_3;
float const v1572 = float(v1571);
*v1570 = v1572;
}
uint32_t const v1573 = v1356 + v119;
uint32_t const v1574 = uint32_t(v1573);
float const v1575 = *v1533;
float const v1576 = *v1570;
threadgroup float * const v1577 = &(*v185)[v1574];
float const v1578 = *v1577;
float const v1579 = fma(v1575, v1576, v1578);
*v1577 = v1579;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1580 = v96; v1580 < v144; v1580 += v119) {
uint32_t const v1581 = v1580 / v336;
uint32_t const v1582 = v1304 + v1581;
uint32_t const v1583 = uint32_t(v1582);
threadgroup half_4 * const v1584 = &(*v186)[v1583];
half_4 const v1585 = *v1584;
uint32_t const v1586 = v1580 % v336;
half const v1587 = v1585.i_0;
float const v1588 = float(v1587);
float v1589_store;
thread float * v1589 = &v1589_store;*v1589 = v1588;
bool const v1590 = v1586 == v119;
if(v1590) {
half const v1591 = v1585.i_1;
float const v1592 = float(v1591);
*v1589 = v1592;
}
bool const v1593 = v1586 == v519;
if(v1593) {
half const v1594 = v1585.i_2;
float const v1595 = float(v1594);
*v1589 = v1595;
}
bool const v1596 = v1586 == v1022;
if(v1596) {
half const v1597 = v1585.i_3;
float const v1598 = float(v1597);
*v1589 = v1598;
}
float const v1599 = *v1589;
uint32_t const v1600 = reinterpret_cast<const thread uint32_t&>(v1599);
bool const v1601 = v1600 == v96;
bool const v1602 = !v1601;
if(v1602) {
uint32_t const v1603 = v1580 * v240;
uint32_t const v1604 = 584;
uint32_t const v1605 = v1604 + v1603;
uint32_t const v1606 = v1305 / v336;
uint32_t const v1607 = v1605 + v1606;
uint32_t const v1608 = uint32_t(v1607);
threadgroup half_4 * const v1609 = &(*v184)[v1608];
half_4 const v1610 = *v1609;
half const v1611 = v1610.i_0;
float const v1612 = float(v1611);
float v1613_store;
thread float * v1613 = &v1613_store;*v1613 = v1612;
uint32_t const v1614 = v183 % v519;
bool const v1615 = v1614 == v119;
if(v1615) {
half const v1616 = v1610.i_2;
float const v1617 = float(v1616);
*v1613 = v1617;
}
uint32_t const v1618 = uint32_t(v1356);
float const v1619 = *v1589;
float const v1620 = *v1613;
threadgroup float * const v1621 = &(*v185)[v1618];
float const v1622 = *v1621;
float const v1623 = fma(v1619, v1620, v1622);
*v1621 = v1623;
half const v1624 = v1610.i_1;
float const v1625 = float(v1624);
float v1626_store;
thread float * v1626 = &v1626_store;*v1626 = v1625;
if(v1615) {
half const v1627 = v1610.i_3;
float const v1628 = float(v1627);
*v1626 = v1628;
}
uint32_t const v1629 = v1356 + v119;
uint32_t const v1630 = uint32_t(v1629);
float const v1631 = *v1589;
float const v1632 = *v1626;
threadgroup float * const v1633 = &(*v185)[v1630];
float const v1634 = *v1633;
float const v1635 = fma(v1631, v1632, v1634);
*v1633 = v1635;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1636 = v96; v1636 < v144; v1636 += v119) {
uint32_t const v1637 = v1636 / v336;
uint32_t const v1638 = v1304 + v1637;
uint32_t const v1639 = uint32_t(v1638);
threadgroup half_4 * const v1640 = &(*v186)[v1639];
half_4 const v1641 = *v1640;
uint32_t const v1642 = v1636 % v336;
half const v1643 = v1641.i_0;
float const v1644 = float(v1643);
float v1645_store;
thread float * v1645 = &v1645_store;*v1645 = v1644;
bool const v1646 = v1642 == v119;
if(v1646) {
half const v1647 = v1641.i_1;
float const v1648 = float(v1647);
*v1645 = v1648;
}
bool const v1649 = v1642 == v519;
if(v1649) {
half const v1650 = v1641.i_2;
float const v1651 = float(v1650);
*v1645 = v1651;
}
bool const v1652 = v1642 == v1022;
if(v1652) {
half const v1653 = v1641.i_3;
float const v1654 = float(v1653);
*v1645 = v1654;
}
float const v1655 = *v1645;
uint32_t const v1656 = reinterpret_cast<const thread uint32_t&>(v1655);
bool const v1657 = v1656 == v96;
bool const v1658 = !v1657;
if(v1658) {
uint32_t const v1659 = v1636 * v240;
uint32_t const v1660 = 586;
uint32_t const v1661 = v1660 + v1659;
uint32_t const v1662 = v1305 / v336;
uint32_t const v1663 = v1661 + v1662;
uint32_t const v1664 = uint32_t(v1663);
threadgroup half_4 * const v1665 = &(*v184)[v1664];
half_4 const v1666 = *v1665;
half const v1667 = v1666.i_0;
float const v1668 = float(v1667);
float v1669_store;
thread float * v1669 = &v1669_store;*v1669 = v1668;
uint32_t const v1670 = v183 % v519;
bool const v1671 = v1670 == v119;
if(v1671) {
half const v1672 = v1666.i_2;
float const v1673 = float(v1672);
*v1669 = v1673;
}
uint32_t const v1674 = uint32_t(v1356);
float const v1675 = *v1645;
float const v1676 = *v1669;
threadgroup float * const v1677 = &(*v185)[v1674];
float const v1678 = *v1677;
float const v1679 = fma(v1675, v1676, v1678);
*v1677 = v1679;
half const v1680 = v1666.i_1;
float const v1681 = float(v1680);
float v1682_store;
thread float * v1682 = &v1682_store;*v1682 = v1681;
if(v1671) {
half const v1683 = v1666.i_3;
float const v1684 = float(v1683);
*v1682 = v1684;
}
uint32_t const v1685 = v1356 + v119;
uint32_t const v1686 = uint32_t(v1685);
float const v1687 = *v1645;
float const v1688 = *v1682;
threadgroup float * const v1689 = &(*v185)[v1686];
float const v1690 = *v1689;
float const v1691 = fma(v1687, v1688, v1690);
*v1689 = v1691;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1692 = v96; v1692 < v144; v1692 += v119) {
uint32_t const v1693 = v1692 / v336;
uint32_t const v1694 = v1304 + v1693;
uint32_t const v1695 = uint32_t(v1694);
threadgroup half_4 * const v1696 = &(*v186)[v1695];
half_4 const v1697 = *v1696;
uint32_t const v1698 = v1692 % v336;
half const v1699 = v1697.i_0;
float const v1700 = float(v1699);
float v1701_store;
thread float * v1701 = &v1701_store;*v1701 = v1700;
bool const v1702 = v1698 == v119;
if(v1702) {
half const v1703 = v1697.i_1;
float const v1704 = float(v1703);
*v1701 = v1704;
}
bool const v1705 = v1698 == v519;
if(v1705) {
half const v1706 = v1697.i_2;
float const v1707 = float(v1706);
*v1701 = v1707;
}
bool const v1708 = v1698 == v1022;
if(v1708) {
half const v1709 = v1697.i_3;
float const v1710 = float(v1709);
*v1701 = v1710;
}
float const v1711 = *v1701;
uint32_t const v1712 = reinterpret_cast<const thread uint32_t&>(v1711);
bool const v1713 = v1712 == v96;
bool const v1714 = !v1713;
if(v1714) {
uint32_t const v1715 = v1692 * v240;
uint32_t const v1716 = 588;
uint32_t const v1717 = v1716 + v1715;
uint32_t const v1718 = v1305 / v336;
uint32_t const v1719 = v1717 + v1718;
uint32_t const v1720 = uint32_t(v1719);
threadgroup half_4 * const v1721 = &(*v184)[v1720];
half_4 const v1722 = *v1721;
half const v1723 = v1722.i_0;
float const v1724 = float(v1723);
float v1725_store;
thread float * v1725 = &v1725_store;*v1725 = v1724;
uint32_t const v1726 = v183 % v519;
bool const v1727 = v1726 == v119;
if(v1727) {
half const v1728 = v1722.i_2;
float const v1729 = float(v1728);
*v1725 = v1729;
}
uint32_t const v1730 = uint32_t(v1356);
float const v1731 = *v1701;
float const v1732 = *v1725;
threadgroup float * const v1733 = &(*v185)[v1730];
float const v1734 = *v1733;
float const v1735 = fma(v1731, v1732, v1734);
*v1733 = v1735;
half const v1736 = v1722.i_1;
float const v1737 = float(v1736);
float v1738_store;
thread float * v1738 = &v1738_store;*v1738 = v1737;
if(v1727) {
half const v1739 = v1722.i_3;
float const v1740 = float(v1739);
*v1738 = v1740;
}
uint32_t const v1741 = v1356 + v119;
uint32_t const v1742 = uint32_t(v1741);
float const v1743 = *v1701;
float const v1744 = *v1738;
threadgroup float * const v1745 = &(*v185)[v1742];
float const v1746 = *v1745;
float const v1747 = fma(v1743, v1744, v1746);
*v1745 = v1747;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v817), v816);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1748 = v96; v1748 < v144; v1748 += v119) {
uint32_t const v1749 = v1748 / v336;
uint32_t const v1750 = v1304 + v1749;
uint32_t const v1751 = uint32_t(v1750);
threadgroup half_4 * const v1752 = &(*v186)[v1751];
half_4 const v1753 = *v1752;
uint32_t const v1754 = v1748 % v336;
half const v1755 = v1753.i_0;
float const v1756 = float(v1755);
float v1757_store;
thread float * v1757 = &v1757_store;*v1757 = v1756;
bool const v1758 = v1754 == v119;
if(v1758) {
half const v1759 = v1753.i_1;
float const v1760 = float(v1759);
*v1757 = v1760;
}
bool const v1761 = v1754 == v519;
if(v1761) {
half const v1762 = v1753.i_2;
float const v1763 = float(v1762);
*v1757 = v1763;
}
bool const v1764 = v1754 == v1022;
if(v1764) {
half const v1765 = v1753.i_3;
float const v1766 = float(v1765);
*v1757 = v1766;
}
float const v1767 = *v1757;
uint32_t const v1768 = reinterpret_cast<const thread uint32_t&>(v1767);
bool const v1769 = v1768 == v96;
bool const v1770 = !v1769;
if(v1770) {
uint32_t const v1771 = v1748 * v240;
uint32_t const v1772 = 590;
uint32_t const v1773 = v1772 + v1771;
uint32_t const v1774 = v1305 / v336;
uint32_t const v1775 = v1773 + v1774;
uint32_t const v1776 = uint32_t(v1775);
threadgroup half_4 * const v1777 = &(*v184)[v1776];
half_4 const v1778 = *v1777;
half const v1779 = v1778.i_0;
float const v1780 = float(v1779);
float v1781_store;
thread float * v1781 = &v1781_store;*v1781 = v1780;
uint32_t const v1782 = v183 % v519;
bool const v1783 = v1782 == v119;
if(v1783) {
half const v1784 = v1778.i_2;
float const v1785 = float(v1784);
*v1781 = v1785;
}
uint32_t const v1786 = uint32_t(v1356);
float const v1787 = *v1757;
float const v1788 = *v1781;
threadgroup float * const v1789 = &(*v185)[v1786];
float const v1790 = *v1789;
float const v1791 = fma(v1787, v1788, v1790);
*v1789 = v1791;
half const v1792 = v1778.i_1;
float const v1793 = float(v1792);
float v1794_store;
thread float * v1794 = &v1794_store;*v1794 = v1793;
if(v1783) {
half const v1795 = v1778.i_3;
float const v1796 = float(v1795);
*v1794 = v1796;
}
uint32_t const v1797 = v1356 + v119;
uint32_t const v1798 = uint32_t(v1797);
float const v1799 = *v1757;
float const v1800 = *v1794;
threadgroup float * const v1801 = &(*v185)[v1798];
float const v1802 = *v1801;
float const v1803 = fma(v1799, v1800, v1802);
*v1801 = v1803;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v198, reinterpret_cast<threadgroup float *>(v817), v816, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1804_store; thread simdgroup_half8x8 * v1804 = &v1804_store;uint32_t const v1805 = uint32_t(v790);
threadgroup half_4 * const v1806 = &(*v186)[v1805];
simdgroup_load(*v1804, reinterpret_cast<threadgroup half *>(v1806), v816, 0, false);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;uint32_t const v1808 = 576;
threadgroup half_4 * const v1809 = &(*v184)[v1808];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1809), v793, 0, false);
simdgroup_multiply_accumulate(*v190, *v1804, *v1807, *v190);
simdgroup_half8x8 v1810_store; thread simdgroup_half8x8 * v1810 = &v1810_store;uint32_t const v1811 = 578;
threadgroup half_4 * const v1812 = &(*v184)[v1811];
simdgroup_load(*v1810, reinterpret_cast<threadgroup half *>(v1812), v793, 0, false);
simdgroup_multiply_accumulate(*v192, *v1804, *v1810, *v192);
simdgroup_half8x8 v1813_store; thread simdgroup_half8x8 * v1813 = &v1813_store;uint32_t const v1814 = 580;
threadgroup half_4 * const v1815 = &(*v184)[v1814];
simdgroup_load(*v1813, reinterpret_cast<threadgroup half *>(v1815), v793, 0, false);
simdgroup_multiply_accumulate(*v193, *v1804, *v1813, *v193);
simdgroup_half8x8 v1816_store; thread simdgroup_half8x8 * v1816 = &v1816_store;uint32_t const v1817 = 582;
threadgroup half_4 * const v1818 = &(*v184)[v1817];
simdgroup_load(*v1816, reinterpret_cast<threadgroup half *>(v1818), v793, 0, false);
simdgroup_multiply_accumulate(*v194, *v1804, *v1816, *v194);
simdgroup_half8x8 v1819_store; thread simdgroup_half8x8 * v1819 = &v1819_store;uint32_t const v1820 = 584;
threadgroup half_4 * const v1821 = &(*v184)[v1820];
simdgroup_load(*v1819, reinterpret_cast<threadgroup half *>(v1821), v793, 0, false);
simdgroup_multiply_accumulate(*v195, *v1804, *v1819, *v195);
simdgroup_half8x8 v1822_store; thread simdgroup_half8x8 * v1822 = &v1822_store;uint32_t const v1823 = 586;
threadgroup half_4 * const v1824 = &(*v184)[v1823];
simdgroup_load(*v1822, reinterpret_cast<threadgroup half *>(v1824), v793, 0, false);
simdgroup_multiply_accumulate(*v196, *v1804, *v1822, *v196);
simdgroup_half8x8 v1825_store; thread simdgroup_half8x8 * v1825 = &v1825_store;uint32_t const v1826 = 588;
threadgroup half_4 * const v1827 = &(*v184)[v1826];
simdgroup_load(*v1825, reinterpret_cast<threadgroup half *>(v1827), v793, 0, false);
simdgroup_multiply_accumulate(*v197, *v1804, *v1825, *v197);
simdgroup_half8x8 v1828_store; thread simdgroup_half8x8 * v1828 = &v1828_store;uint32_t const v1829 = 590;
threadgroup half_4 * const v1830 = &(*v184)[v1829];
simdgroup_load(*v1828, reinterpret_cast<threadgroup half *>(v1830), v793, 0, false);
simdgroup_multiply_accumulate(*v198, *v1804, *v1828, *v198);
simdgroup_half8x8 v1831_store; thread simdgroup_half8x8 * v1831 = &v1831_store;uint32_t const v1832 = v790 + v519;
uint32_t const v1833 = uint32_t(v1832);
threadgroup half_4 * const v1834 = &(*v186)[v1833];
simdgroup_load(*v1831, reinterpret_cast<threadgroup half *>(v1834), v816, 0, false);
simdgroup_half8x8 v1835_store; thread simdgroup_half8x8 * v1835 = &v1835_store;threadgroup half_4 * const v1836 = &(*v184)[v879];
simdgroup_load(*v1835, reinterpret_cast<threadgroup half *>(v1836), v793, 0, false);
simdgroup_multiply_accumulate(*v190, *v1831, *v1835, *v190);
simdgroup_half8x8 v1837_store; thread simdgroup_half8x8 * v1837 = &v1837_store;uint32_t const v1838 = 722;
threadgroup half_4 * const v1839 = &(*v184)[v1838];
simdgroup_load(*v1837, reinterpret_cast<threadgroup half *>(v1839), v793, 0, false);
simdgroup_multiply_accumulate(*v192, *v1831, *v1837, *v192);
simdgroup_half8x8 v1840_store; thread simdgroup_half8x8 * v1840 = &v1840_store;uint32_t const v1841 = 724;
threadgroup half_4 * const v1842 = &(*v184)[v1841];
simdgroup_load(*v1840, reinterpret_cast<threadgroup half *>(v1842), v793, 0, false);
simdgroup_multiply_accumulate(*v193, *v1831, *v1840, *v193);
simdgroup_half8x8 v1843_store; thread simdgroup_half8x8 * v1843 = &v1843_store;uint32_t const v1844 = 726;
threadgroup half_4 * const v1845 = &(*v184)[v1844];
simdgroup_load(*v1843, reinterpret_cast<threadgroup half *>(v1845), v793, 0, false);
simdgroup_multiply_accumulate(*v194, *v1831, *v1843, *v194);
simdgroup_half8x8 v1846_store; thread simdgroup_half8x8 * v1846 = &v1846_store;uint32_t const v1847 = 728;
threadgroup half_4 * const v1848 = &(*v184)[v1847];
simdgroup_load(*v1846, reinterpret_cast<threadgroup half *>(v1848), v793, 0, false);
simdgroup_multiply_accumulate(*v195, *v1831, *v1846, *v195);
simdgroup_half8x8 v1849_store; thread simdgroup_half8x8 * v1849 = &v1849_store;uint32_t const v1850 = 730;
threadgroup half_4 * const v1851 = &(*v184)[v1850];
simdgroup_load(*v1849, reinterpret_cast<threadgroup half *>(v1851), v793, 0, false);
simdgroup_multiply_accumulate(*v196, *v1831, *v1849, *v196);
simdgroup_half8x8 v1852_store; thread simdgroup_half8x8 * v1852 = &v1852_store;uint32_t const v1853 = 732;
threadgroup half_4 * const v1854 = &(*v184)[v1853];
simdgroup_load(*v1852, reinterpret_cast<threadgroup half *>(v1854), v793, 0, false);
simdgroup_multiply_accumulate(*v197, *v1831, *v1852, *v197);
simdgroup_half8x8 v1855_store; thread simdgroup_half8x8 * v1855 = &v1855_store;uint32_t const v1856 = 734;
threadgroup half_4 * const v1857 = &(*v184)[v1856];
simdgroup_load(*v1855, reinterpret_cast<threadgroup half *>(v1857), v793, 0, false);
simdgroup_multiply_accumulate(*v198, *v1831, *v1855, *v198);
simdgroup_half8x8 v1858_store; thread simdgroup_half8x8 * v1858 = &v1858_store;uint32_t const v1859 = v790 + v336;
uint32_t const v1860 = uint32_t(v1859);
threadgroup half_4 * const v1861 = &(*v186)[v1860];
simdgroup_load(*v1858, reinterpret_cast<threadgroup half *>(v1861), v816, 0, false);
simdgroup_half8x8 v1862_store; thread simdgroup_half8x8 * v1862 = &v1862_store;threadgroup half_4 * const v1863 = &(*v184)[v850];
simdgroup_load(*v1862, reinterpret_cast<threadgroup half *>(v1863), v793, 0, false);
simdgroup_multiply_accumulate(*v190, *v1858, *v1862, *v190);
simdgroup_half8x8 v1864_store; thread simdgroup_half8x8 * v1864 = &v1864_store;uint32_t const v1865 = 866;
threadgroup half_4 * const v1866 = &(*v184)[v1865];
simdgroup_load(*v1864, reinterpret_cast<threadgroup half *>(v1866), v793, 0, false);
simdgroup_multiply_accumulate(*v192, *v1858, *v1864, *v192);
simdgroup_half8x8 v1867_store; thread simdgroup_half8x8 * v1867 = &v1867_store;uint32_t const v1868 = 868;
threadgroup half_4 * const v1869 = &(*v184)[v1868];
simdgroup_load(*v1867, reinterpret_cast<threadgroup half *>(v1869), v793, 0, false);
simdgroup_multiply_accumulate(*v193, *v1858, *v1867, *v193);
simdgroup_half8x8 v1870_store; thread simdgroup_half8x8 * v1870 = &v1870_store;uint32_t const v1871 = 870;
threadgroup half_4 * const v1872 = &(*v184)[v1871];
simdgroup_load(*v1870, reinterpret_cast<threadgroup half *>(v1872), v793, 0, false);
simdgroup_multiply_accumulate(*v194, *v1858, *v1870, *v194);
simdgroup_half8x8 v1873_store; thread simdgroup_half8x8 * v1873 = &v1873_store;uint32_t const v1874 = 872;
threadgroup half_4 * const v1875 = &(*v184)[v1874];
simdgroup_load(*v1873, reinterpret_cast<threadgroup half *>(v1875), v793, 0, false);
simdgroup_multiply_accumulate(*v195, *v1858, *v1873, *v195);
simdgroup_half8x8 v1876_store; thread simdgroup_half8x8 * v1876 = &v1876_store;uint32_t const v1877 = 874;
threadgroup half_4 * const v1878 = &(*v184)[v1877];
simdgroup_load(*v1876, reinterpret_cast<threadgroup half *>(v1878), v793, 0, false);
simdgroup_multiply_accumulate(*v196, *v1858, *v1876, *v196);
simdgroup_half8x8 v1879_store; thread simdgroup_half8x8 * v1879 = &v1879_store;uint32_t const v1880 = 876;
threadgroup half_4 * const v1881 = &(*v184)[v1880];
simdgroup_load(*v1879, reinterpret_cast<threadgroup half *>(v1881), v793, 0, false);
simdgroup_multiply_accumulate(*v197, *v1858, *v1879, *v197);
simdgroup_half8x8 v1882_store; thread simdgroup_half8x8 * v1882 = &v1882_store;uint32_t const v1883 = 878;
threadgroup half_4 * const v1884 = &(*v184)[v1883];
simdgroup_load(*v1882, reinterpret_cast<threadgroup half *>(v1884), v793, 0, false);
simdgroup_multiply_accumulate(*v198, *v1858, *v1882, *v198);
simdgroup_half8x8 v1885_store; thread simdgroup_half8x8 * v1885 = &v1885_store;uint32_t const v1886 = v790 + v799;
uint32_t const v1887 = uint32_t(v1886);
threadgroup half_4 * const v1888 = &(*v186)[v1887];
simdgroup_load(*v1885, reinterpret_cast<threadgroup half *>(v1888), v816, 0, false);
simdgroup_half8x8 v1889_store; thread simdgroup_half8x8 * v1889 = &v1889_store;threadgroup half_4 * const v1890 = &(*v184)[v821];
simdgroup_load(*v1889, reinterpret_cast<threadgroup half *>(v1890), v793, 0, false);
simdgroup_multiply_accumulate(*v190, *v1885, *v1889, *v190);
simdgroup_half8x8 v1891_store; thread simdgroup_half8x8 * v1891 = &v1891_store;uint32_t const v1892 = 1010;
threadgroup half_4 * const v1893 = &(*v184)[v1892];
simdgroup_load(*v1891, reinterpret_cast<threadgroup half *>(v1893), v793, 0, false);
simdgroup_multiply_accumulate(*v192, *v1885, *v1891, *v192);
simdgroup_half8x8 v1894_store; thread simdgroup_half8x8 * v1894 = &v1894_store;uint32_t const v1895 = 1012;
threadgroup half_4 * const v1896 = &(*v184)[v1895];
simdgroup_load(*v1894, reinterpret_cast<threadgroup half *>(v1896), v793, 0, false);
simdgroup_multiply_accumulate(*v193, *v1885, *v1894, *v193);
simdgroup_half8x8 v1897_store; thread simdgroup_half8x8 * v1897 = &v1897_store;uint32_t const v1898 = 1014;
threadgroup half_4 * const v1899 = &(*v184)[v1898];
simdgroup_load(*v1897, reinterpret_cast<threadgroup half *>(v1899), v793, 0, false);
simdgroup_multiply_accumulate(*v194, *v1885, *v1897, *v194);
simdgroup_half8x8 v1900_store; thread simdgroup_half8x8 * v1900 = &v1900_store;uint32_t const v1901 = 1016;
threadgroup half_4 * const v1902 = &(*v184)[v1901];
simdgroup_load(*v1900, reinterpret_cast<threadgroup half *>(v1902), v793, 0, false);
simdgroup_multiply_accumulate(*v195, *v1885, *v1900, *v195);
simdgroup_half8x8 v1903_store; thread simdgroup_half8x8 * v1903 = &v1903_store;uint32_t const v1904 = 1018;
threadgroup half_4 * const v1905 = &(*v184)[v1904];
simdgroup_load(*v1903, reinterpret_cast<threadgroup half *>(v1905), v793, 0, false);
simdgroup_multiply_accumulate(*v196, *v1885, *v1903, *v196);
simdgroup_half8x8 v1906_store; thread simdgroup_half8x8 * v1906 = &v1906_store;uint32_t const v1907 = 1020;
threadgroup half_4 * const v1908 = &(*v184)[v1907];
simdgroup_load(*v1906, reinterpret_cast<threadgroup half *>(v1908), v793, 0, false);
simdgroup_multiply_accumulate(*v197, *v1885, *v1906, *v197);
simdgroup_half8x8 v1909_store; thread simdgroup_half8x8 * v1909 = &v1909_store;uint32_t const v1910 = 1022;
threadgroup half_4 * const v1911 = &(*v184)[v1910];
simdgroup_load(*v1909, reinterpret_cast<threadgroup half *>(v1911), v793, 0, false);
simdgroup_multiply_accumulate(*v198, *v1885, *v1909, *v198);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1912 = v180 * v181;
uint32_t const v1913 = v178 + v1912;
uint32_t const v1914 = v1913 + v182;
uint32_t const v1915 = uint32_t(v1914);
uint32_t const v1916 = v1915 * v87;
uint32_t const v1917 = v89 + v1916;
float const v1918 = *v213;
float const v1919 = simd_shuffle_xor(v1918, v181);;
float const v1920 = v1918 + v1919;
float const v1921 = simd_shuffle_xor(v1920, v215);;
float const v1922 = v1920 + v1921;
uint32_t const v1923 = reinterpret_cast<const thread uint32_t&>(v1922);
bool const v1924 = v1923 == v96;
float const v1925 = v189 / v1922;
float const v1926 = v1924 ? v191 : v1925;
uint32_t const v1927 = 320;
uint32_t const v1928 = v180 * v1927;
uint32_t const v1929 = uint32_t(v1928);
uint32_t const v1930 = 40;
threadgroup float * const v1931 = &(*v185)[v1929];

simdgroup_store(*v190, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1932 = v182 * v1930;
uint32_t const v1933 = v1928 + v1932;
uint32_t const v1934 = 2;
uint32_t const v1935 = v183 * v1934;
uint32_t const v1936 = v1933 + v1935;
bool const v1937 = v1914 < v74;
if(v1937) {
uint32_t const v1938 = 64;
bool const v1939 = v1935 < v1938;
if(v1939) {
uint32_t const v1940 = uint32_t(v1936);
threadgroup float * const v1941 = &(*v185)[v1940];
float const v1942 = *v1941;
float const v1943 = v1942 * v1926;
half const v1944 = half(v1943);
uint32_t const v1945 = 64;
uint32_t const v1946 = v1917 * v1945;
uint32_t const v1947 = uint32_t(v1935);
uint32_t const v1948 = v1946 + v1947;
device half * const v1949 = &v4[v1948];
*v1949 = v1944;
}
uint32_t const v1950 = v119 + v1935;
bool const v1951 = v1950 < v1938;
if(v1951) {
uint32_t const v1952 = v1936 + v119;
uint32_t const v1953 = uint32_t(v1952);
threadgroup float * const v1954 = &(*v185)[v1953];
float const v1955 = *v1954;
float const v1956 = v1955 * v1926;
half const v1957 = half(v1956);
uint32_t const v1958 = 64;
uint32_t const v1959 = v1917 * v1958;
uint32_t const v1960 = uint32_t(v1950);
uint32_t const v1961 = v1959 + v1960;
device half * const v1962 = &v4[v1961];
*v1962 = v1957;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v1963 = v181 + v1935;
uint32_t const v1964 = 64;
bool const v1965 = v1963 < v1964;
if(v1965) {
uint32_t const v1966 = uint32_t(v1936);
threadgroup float * const v1967 = &(*v185)[v1966];
float const v1968 = *v1967;
float const v1969 = v1968 * v1926;
half const v1970 = half(v1969);
uint32_t const v1971 = 64;
uint32_t const v1972 = v1917 * v1971;
uint32_t const v1973 = uint32_t(v1963);
uint32_t const v1974 = v1972 + v1973;
device half * const v1975 = &v4[v1974];
*v1975 = v1970;
}
uint32_t const v1976 = 9;
uint32_t const v1977 = v1976 + v1935;
bool const v1978 = v1977 < v1964;
if(v1978) {
uint32_t const v1979 = v1936 + v119;
uint32_t const v1980 = uint32_t(v1979);
threadgroup float * const v1981 = &(*v185)[v1980];
float const v1982 = *v1981;
float const v1983 = v1982 * v1926;
half const v1984 = half(v1983);
uint32_t const v1985 = 64;
uint32_t const v1986 = v1917 * v1985;
uint32_t const v1987 = uint32_t(v1977);
uint32_t const v1988 = v1986 + v1987;
device half * const v1989 = &v4[v1988];
*v1989 = v1984;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v1990 = v215 + v1935;
uint32_t const v1991 = 64;
bool const v1992 = v1990 < v1991;
if(v1992) {
uint32_t const v1993 = uint32_t(v1936);
threadgroup float * const v1994 = &(*v185)[v1993];
float const v1995 = *v1994;
float const v1996 = v1995 * v1926;
half const v1997 = half(v1996);
uint32_t const v1998 = 64;
uint32_t const v1999 = v1917 * v1998;
uint32_t const v2000 = uint32_t(v1990);
uint32_t const v2001 = v1999 + v2000;
device half * const v2002 = &v4[v2001];
*v2002 = v1997;
}
uint32_t const v2003 = 17;
uint32_t const v2004 = v2003 + v1935;
bool const v2005 = v2004 < v1991;
if(v2005) {
uint32_t const v2006 = v1936 + v119;
uint32_t const v2007 = uint32_t(v2006);
threadgroup float * const v2008 = &(*v185)[v2007];
float const v2009 = *v2008;
float const v2010 = v2009 * v1926;
half const v2011 = half(v2010);
uint32_t const v2012 = 64;
uint32_t const v2013 = v1917 * v2012;
uint32_t const v2014 = uint32_t(v2004);
uint32_t const v2015 = v2013 + v2014;
device half * const v2016 = &v4[v2015];
*v2016 = v2011;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2017 = 24;
uint32_t const v2018 = v2017 + v1935;
uint32_t const v2019 = 64;
bool const v2020 = v2018 < v2019;
if(v2020) {
uint32_t const v2021 = uint32_t(v1936);
threadgroup float * const v2022 = &(*v185)[v2021];
float const v2023 = *v2022;
float const v2024 = v2023 * v1926;
half const v2025 = half(v2024);
uint32_t const v2026 = 64;
uint32_t const v2027 = v1917 * v2026;
uint32_t const v2028 = uint32_t(v2018);
uint32_t const v2029 = v2027 + v2028;
device half * const v2030 = &v4[v2029];
*v2030 = v2025;
}
uint32_t const v2031 = 25;
uint32_t const v2032 = v2031 + v1935;
bool const v2033 = v2032 < v2019;
if(v2033) {
uint32_t const v2034 = v1936 + v119;
uint32_t const v2035 = uint32_t(v2034);
threadgroup float * const v2036 = &(*v185)[v2035];
float const v2037 = *v2036;
float const v2038 = v2037 * v1926;
half const v2039 = half(v2038);
uint32_t const v2040 = 64;
uint32_t const v2041 = v1917 * v2040;
uint32_t const v2042 = uint32_t(v2032);
uint32_t const v2043 = v2041 + v2042;
device half * const v2044 = &v4[v2043];
*v2044 = v2039;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2045 = v144 + v1935;
uint32_t const v2046 = 64;
bool const v2047 = v2045 < v2046;
if(v2047) {
uint32_t const v2048 = uint32_t(v1936);
threadgroup float * const v2049 = &(*v185)[v2048];
float const v2050 = *v2049;
float const v2051 = v2050 * v1926;
half const v2052 = half(v2051);
uint32_t const v2053 = 64;
uint32_t const v2054 = v1917 * v2053;
uint32_t const v2055 = uint32_t(v2045);
uint32_t const v2056 = v2054 + v2055;
device half * const v2057 = &v4[v2056];
*v2057 = v2052;
}
uint32_t const v2058 = 33;
uint32_t const v2059 = v2058 + v1935;
bool const v2060 = v2059 < v2046;
if(v2060) {
uint32_t const v2061 = v1936 + v119;
uint32_t const v2062 = uint32_t(v2061);
threadgroup float * const v2063 = &(*v185)[v2062];
float const v2064 = *v2063;
float const v2065 = v2064 * v1926;
half const v2066 = half(v2065);
uint32_t const v2067 = 64;
uint32_t const v2068 = v1917 * v2067;
uint32_t const v2069 = uint32_t(v2059);
uint32_t const v2070 = v2068 + v2069;
device half * const v2071 = &v4[v2070];
*v2071 = v2066;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2072 = v1930 + v1935;
uint32_t const v2073 = 64;
bool const v2074 = v2072 < v2073;
if(v2074) {
uint32_t const v2075 = uint32_t(v1936);
threadgroup float * const v2076 = &(*v185)[v2075];
float const v2077 = *v2076;
float const v2078 = v2077 * v1926;
half const v2079 = half(v2078);
uint32_t const v2080 = 64;
uint32_t const v2081 = v1917 * v2080;
uint32_t const v2082 = uint32_t(v2072);
uint32_t const v2083 = v2081 + v2082;
device half * const v2084 = &v4[v2083];
*v2084 = v2079;
}
uint32_t const v2085 = 41;
uint32_t const v2086 = v2085 + v1935;
bool const v2087 = v2086 < v2073;
if(v2087) {
uint32_t const v2088 = v1936 + v119;
uint32_t const v2089 = uint32_t(v2088);
threadgroup float * const v2090 = &(*v185)[v2089];
float const v2091 = *v2090;
float const v2092 = v2091 * v1926;
half const v2093 = half(v2092);
uint32_t const v2094 = 64;
uint32_t const v2095 = v1917 * v2094;
uint32_t const v2096 = uint32_t(v2086);
uint32_t const v2097 = v2095 + v2096;
device half * const v2098 = &v4[v2097];
*v2098 = v2093;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2099 = 48;
uint32_t const v2100 = v2099 + v1935;
uint32_t const v2101 = 64;
bool const v2102 = v2100 < v2101;
if(v2102) {
uint32_t const v2103 = uint32_t(v1936);
threadgroup float * const v2104 = &(*v185)[v2103];
float const v2105 = *v2104;
float const v2106 = v2105 * v1926;
half const v2107 = half(v2106);
uint32_t const v2108 = 64;
uint32_t const v2109 = v1917 * v2108;
uint32_t const v2110 = uint32_t(v2100);
uint32_t const v2111 = v2109 + v2110;
device half * const v2112 = &v4[v2111];
*v2112 = v2107;
}
uint32_t const v2113 = 49;
uint32_t const v2114 = v2113 + v1935;
bool const v2115 = v2114 < v2101;
if(v2115) {
uint32_t const v2116 = v1936 + v119;
uint32_t const v2117 = uint32_t(v2116);
threadgroup float * const v2118 = &(*v185)[v2117];
float const v2119 = *v2118;
float const v2120 = v2119 * v1926;
half const v2121 = half(v2120);
uint32_t const v2122 = 64;
uint32_t const v2123 = v1917 * v2122;
uint32_t const v2124 = uint32_t(v2114);
uint32_t const v2125 = v2123 + v2124;
device half * const v2126 = &v4[v2125];
*v2126 = v2121;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2127 = 56;
uint32_t const v2128 = v2127 + v1935;
uint32_t const v2129 = 64;
bool const v2130 = v2128 < v2129;
if(v2130) {
uint32_t const v2131 = uint32_t(v1936);
threadgroup float * const v2132 = &(*v185)[v2131];
float const v2133 = *v2132;
float const v2134 = v2133 * v1926;
half const v2135 = half(v2134);
uint32_t const v2136 = 64;
uint32_t const v2137 = v1917 * v2136;
uint32_t const v2138 = uint32_t(v2128);
uint32_t const v2139 = v2137 + v2138;
device half * const v2140 = &v4[v2139];
*v2140 = v2135;
}
uint32_t const v2141 = 57;
uint32_t const v2142 = v2141 + v1935;
bool const v2143 = v2142 < v2129;
if(v2143) {
uint32_t const v2144 = v1936 + v119;
uint32_t const v2145 = uint32_t(v2144);
threadgroup float * const v2146 = &(*v185)[v2145];
float const v2147 = *v2146;
float const v2148 = v2147 * v1926;
half const v2149 = half(v2148);
uint32_t const v2150 = 64;
uint32_t const v2151 = v1917 * v2150;
uint32_t const v2152 = uint32_t(v2142);
uint32_t const v2153 = v2151 + v2152;
device half * const v2154 = &v4[v2153];
*v2154 = v2149;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
