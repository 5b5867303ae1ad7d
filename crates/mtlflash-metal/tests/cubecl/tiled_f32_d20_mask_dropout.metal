// What CubeCL 0.11.3 makes of this project's tiled kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent mask absent absent absent
// call: kernel=v1 t=f32 b=2 h=2 lq=70 lk=90 d=20 mask=random dropout=0.3 seed=7; 2 2 2; bc0200005e010000050000000100000084030000c2010000050000000100000084030000c201000005000000010000009c180000000000005a000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f6edbb63f00000000baffffff5a0000001400000000000000460000005a0000000200000001000000070000000000000000000000cccccc4c780500000807000008070000e0150000040000003831000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=70 d=20 mask=dead nan=hidden dropout=0.9 seed=8; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000046000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000204100000000baffffff46000000000000000000000046000000460000000100000001000000080000000000000000000000666666e65e0100005e0100005e01000078050000040000002413000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=70 d=20 mask=random nan=inf dropout=0.5 seed=9; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000046000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000004000000000baffffff46000000000000000000000046000000460000000100000001000000090000000000000000000000000000805e0100005e0100005e01000078050000040000002413000004000000010000000400000000000000

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

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_threadgroup_v11 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v12 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v13[23044];
constant uint32_t const* const dynamic_meta_v14 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v15 = *v10;
uint32_t const v16 = 0;
uint32_t const v17 = info_v15.scalars_u32[0];
uint32_t const v18 = info_v15.scalars_u32[1];
uint32_t const v19 = info_v15.scalars_u32[2];
uint32_t const v20 = info_v15.scalars_u32[3];
float const v21 = info_v15.scalars_f32[0];
uint32_t const v22 = info_v15.scalars_usize[0];
uint32_t const v23 = info_v15.scalars_usize[1];
uint32_t const v24 = info_v15.scalars_usize[2];
uint32_t const v25 = info_v15.scalars_usize[4];
uint32_t const v26 = info_v15.scalars_usize[5];
uint32_t const v27 = info_v15.scalars_usize[6];
uint32_t const v28 = info_v15.scalars_usize[8];
uint32_t const v29 = info_v15.scalars_usize[9];
uint32_t const v30 = info_v15.scalars_usize[10];
uint32_t const v31 = info_v15.scalars_usize[12];
uint32_t const v32 = info_v15.scalars_usize[13];
uint32_t const v33 = info_v15.scalars_usize[14];
uint32_t const v34 = info_v15.scalars_usize[15];
uint32_t const v35 = info_v15.scalars_u32[4];
uint32_t const v36 = info_v15.scalars_u32[5];
uint32_t const v37 = info_v15.scalars_u32[6];
uint32_t const v38 = info_v15.scalars_u32[7];
float const v39 = info_v15.scalars_f32[2];
uint32_t const v40 = threadgroup_position_in_grid_v12[2];
uint32_t const v41 = threadgroup_position_in_grid_v12[0];
uint32_t const v42 = v41 / v20;
uint32_t const v43 = uint32_t(v40);
uint32_t const v44 = uint32_t(v19);
uint32_t const v45 = v43 * v44;
uint32_t const v46 = uint32_t(v41);
uint32_t const v47 = v45 + v46;
uint32_t const v48 = uint32_t(v17);
uint32_t const v49 = v47 * v48;
uint32_t const v50 = v43 * v22;
uint32_t const v51 = v46 * v23;
uint32_t const v52 = v50 + v51;
uint32_t const v53 = v43 * v25;
uint32_t const v54 = uint32_t(v42);
uint32_t const v55 = v54 * v26;
uint32_t const v56 = v53 + v55;
uint32_t const v57 = v43 * v28;
uint32_t const v58 = v54 * v29;
uint32_t const v59 = v57 + v58;
uint32_t const v60 = threadgroup_position_in_grid_v12[1];
uint32_t const v61 = 64;
uint32_t const v62 = v60 * v61;
uint32_t const v63 = 8;
uint32_t const v64 = thread_index_in_threadgroup_v11 % v63;
uint32_t const v65 = thread_index_in_threadgroup_v11 / v63;
uint32_t const v66 = 4;
uint32_t const v67 = v65 * v66;
threadgroup array<float_4, 576> * const v68 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v13[0]);
threadgroup array<float_4, 288> * const v69 = reinterpret_cast<threadgroup array<float_4, 288> *>(&v13[9216]);
threadgroup array<float_4, 576> * const v70 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v13[13824]);
uint32_t const v71 = 1;
array<float, 4> v72_store = {};
thread array<float, 4> * v72 = &v72_store;uint32_t const v73 = 4;
array<float, 4> v74_store = {};
thread array<float, 4> * v74 = &v74_store;array<float_4, 4> v75_store = {};
thread array<float_4, 4> * v75 = &v75_store;thread float * const v76 = &(*v72)[v16];
float const v77 = -3.402823470e+38;
*v76 = v77;
thread float * const v78 = &(*v74)[v16];
float const v79 = 0;
*v78 = v79;
float_4 const v80 = float_4{v79, v79, v79, v79};
thread float_4 * const v81 = &(*v75)[v16];
*v81 = v80;
thread float * const v82 = &(*v72)[v71];
*v82 = v77;
thread float * const v83 = &(*v74)[v71];
*v83 = v79;
thread float_4 * const v84 = &(*v75)[v71];
*v84 = v80;
uint32_t const v85 = 2;
thread float * const v86 = &(*v72)[v85];
*v86 = v77;
thread float * const v87 = &(*v74)[v85];
*v87 = v79;
thread float_4 * const v88 = &(*v75)[v85];
*v88 = v80;
uint32_t const v89 = 3;
thread float * const v90 = &(*v72)[v89];
*v90 = v77;
thread float * const v91 = &(*v74)[v89];
*v91 = v79;
thread float_4 * const v92 = &(*v75)[v89];
*v92 = v80;
uint32_t const v93 = 1;
int32_t const v94 = int32_t(v18);
int32_t const v95 = 0;
int32_t const v96 = max(v94, v95);
int32_t const v97 = min(v95, v94);
uint32_t const v98 = uint32_t(v97);
uint32_t const v99 = 32;
uint32_t const v100 = v98 / v99;
int32_t const v101 = 31;
int32_t const v102 = v96 + v101;
uint32_t const v103 = uint32_t(v102);
uint32_t const v104 = v103 / v99;
uint32_t const v105 = max(v104, v100);
for(uint32_t v106 = v100; v106 < v105; v106 += v93) {
uint32_t const v107 = v106 * v99;
array<float, 16> v108_store = {};
thread array<float, 16> * v108 = &v108_store;thread float * const v109 = &(*v108)[v16];
*v109 = v79;
thread float * const v110 = &(*v108)[v71];
*v110 = v79;
thread float * const v111 = &(*v108)[v85];
*v111 = v79;
thread float * const v112 = &(*v108)[v89];
*v112 = v79;
thread float * const v113 = &(*v108)[v73];
*v113 = v79;
uint32_t const v114 = 5;
thread float * const v115 = &(*v108)[v114];
*v115 = v79;
uint32_t const v116 = 6;
thread float * const v117 = &(*v108)[v116];
*v117 = v79;
uint32_t const v118 = 7;
thread float * const v119 = &(*v108)[v118];
*v119 = v79;
uint32_t const v120 = 8;
thread float * const v121 = &(*v108)[v120];
*v121 = v79;
uint32_t const v122 = 9;
thread float * const v123 = &(*v108)[v122];
*v123 = v79;
uint32_t const v124 = 10;
thread float * const v125 = &(*v108)[v124];
*v125 = v79;
uint32_t const v126 = 11;
thread float * const v127 = &(*v108)[v126];
*v127 = v79;
uint32_t const v128 = 12;
thread float * const v129 = &(*v108)[v128];
*v129 = v79;
uint32_t const v130 = 13;
thread float * const v131 = &(*v108)[v130];
*v131 = v79;
uint32_t const v132 = 14;
thread float * const v133 = &(*v108)[v132];
*v133 = v79;
uint32_t const v134 = 15;
thread float * const v135 = &(*v108)[v134];
*v135 = v79;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v136 = 0;
float_4 v137_store;
thread float_4 * v137 = &v137_store;*v137 = v80;
uint32_t const v138 = v62 + v65;
bool const v139 = v138 < v17;
if(v139) {
uint32_t const v140 = uint32_t(v138);
uint32_t const v141 = v140 * v24;
uint32_t const v142 = v52 + v141;
uint32_t const v143 = v64 * v66;
float_4 v144_store;
thread float_4 * v144 = &v144_store;*v144 = v80;
uint32_t const v145 = 20;
bool const v146 = v143 < v145;
if(v146) {
uint32_t const v147 = v143 / v66;
uint32_t const v148 = uint32_t(v147);
uint32_t const v149 = v142 + v148;
device float_4 const* const v150 = &v1[v149];
float_4 const v151 = *v150;
*v144 = v151;
}
float_4 const v152 = *v144;
*v137 = v152;
}
uint32_t const v153 = 9;
uint32_t const v154 = v65 * v153;
uint32_t const v155 = v154 + v64;
uint32_t const v156 = uint32_t(v155);
threadgroup float_4 * const v157 = &(*v68)[v156];
float_4 const v158 = *v137;
*v157 = v158;
uint32_t const v159 = 128;
uint32_t const v160 = thread_index_in_threadgroup_v11 + v159;
uint32_t const v161 = v160 / v63;
uint32_t const v162 = v160 % v63;
float_4 v163_store;
thread float_4 * v163 = &v163_store;*v163 = v80;
uint32_t const v164 = v62 + v161;
bool const v165 = v164 < v17;
if(v165) {
uint32_t const v166 = uint32_t(v164);
uint32_t const v167 = v166 * v24;
uint32_t const v168 = v52 + v167;
uint32_t const v169 = v162 * v66;
float_4 v170_store;
thread float_4 * v170 = &v170_store;*v170 = v80;
uint32_t const v171 = 20;
bool const v172 = v169 < v171;
if(v172) {
uint32_t const v173 = v169 / v66;
uint32_t const v174 = uint32_t(v173);
uint32_t const v175 = v168 + v174;
device float_4 const* const v176 = &v1[v175];
float_4 const v177 = *v176;
*v170 = v177;
}
float_4 const v178 = *v170;
*v163 = v178;
}
uint32_t const v179 = v161 * v153;
uint32_t const v180 = v179 + v162;
uint32_t const v181 = uint32_t(v180);
threadgroup float_4 * const v182 = &(*v68)[v181];
float_4 const v183 = *v163;
*v182 = v183;
uint32_t const v184 = 256;
uint32_t const v185 = thread_index_in_threadgroup_v11 + v184;
uint32_t const v186 = v185 / v63;
uint32_t const v187 = v185 % v63;
float_4 v188_store;
thread float_4 * v188 = &v188_store;*v188 = v80;
uint32_t const v189 = v62 + v186;
bool const v190 = v189 < v17;
if(v190) {
uint32_t const v191 = uint32_t(v189);
uint32_t const v192 = v191 * v24;
uint32_t const v193 = v52 + v192;
uint32_t const v194 = v187 * v66;
float_4 v195_store;
thread float_4 * v195 = &v195_store;*v195 = v80;
uint32_t const v196 = 20;
bool const v197 = v194 < v196;
if(v197) {
uint32_t const v198 = v194 / v66;
uint32_t const v199 = uint32_t(v198);
uint32_t const v200 = v193 + v199;
device float_4 const* const v201 = &v1[v200];
float_4 const v202 = *v201;
*v195 = v202;
}
float_4 const v203 = *v195;
*v188 = v203;
}
uint32_t const v204 = v186 * v153;
uint32_t const v205 = v204 + v187;
uint32_t const v206 = uint32_t(v205);
threadgroup float_4 * const v207 = &(*v68)[v206];
float_4 const v208 = *v188;
*v207 = v208;
uint32_t const v209 = 384;
uint32_t const v210 = thread_index_in_threadgroup_v11 + v209;
uint32_t const v211 = v210 / v63;
uint32_t const v212 = v210 % v63;
float_4 v213_store;
thread float_4 * v213 = &v213_store;*v213 = v80;
uint32_t const v214 = v62 + v211;
bool const v215 = v214 < v17;
if(v215) {
uint32_t const v216 = uint32_t(v214);
uint32_t const v217 = v216 * v24;
uint32_t const v218 = v52 + v217;
uint32_t const v219 = v212 * v66;
float_4 v220_store;
thread float_4 * v220 = &v220_store;*v220 = v80;
uint32_t const v221 = 20;
bool const v222 = v219 < v221;
if(v222) {
uint32_t const v223 = v219 / v66;
uint32_t const v224 = uint32_t(v223);
uint32_t const v225 = v218 + v224;
device float_4 const* const v226 = &v1[v225];
float_4 const v227 = *v226;
*v220 = v227;
}
float_4 const v228 = *v220;
*v213 = v228;
}
uint32_t const v229 = v211 * v153;
uint32_t const v230 = v229 + v212;
uint32_t const v231 = uint32_t(v230);
threadgroup float_4 * const v232 = &(*v68)[v231];
float_4 const v233 = *v213;
*v232 = v233;
float_4 v234_store;
thread float_4 * v234 = &v234_store;*v234 = v80;
uint32_t const v235 = v107 + v65;
bool const v236 = v235 < v18;
if(v236) {
uint32_t const v237 = uint32_t(v235);
uint32_t const v238 = v237 * v27;
uint32_t const v239 = v56 + v238;
uint32_t const v240 = v64 * v66;
float_4 v241_store;
thread float_4 * v241 = &v241_store;*v241 = v80;
uint32_t const v242 = 20;
bool const v243 = v240 < v242;
if(v243) {
uint32_t const v244 = v240 / v66;
uint32_t const v245 = uint32_t(v244);
uint32_t const v246 = v239 + v245;
device float_4 const* const v247 = &v2[v246];
float_4 const v248 = *v247;
*v241 = v248;
}
float_4 const v249 = *v241;
*v234 = v249;
}
uint32_t const v250 = v65 / v99;
uint32_t const v251 = v65 % v99;
uint32_t const v252 = v250 * v99;
uint32_t const v253 = v251 % v66;
uint32_t const v254 = v253 * v63;
uint32_t const v255 = v252 + v254;
uint32_t const v256 = v251 / v66;
uint32_t const v257 = v255 + v256;
uint32_t const v258 = v257 * v153;
uint32_t const v259 = v258 + v64;
uint32_t const v260 = uint32_t(v259);
threadgroup float_4 * const v261 = &(*v69)[v260];
float_4 const v262 = *v234;
*v261 = v262;
float_4 v263_store;
thread float_4 * v263 = &v263_store;*v263 = v80;
uint32_t const v264 = v107 + v161;
bool const v265 = v264 < v18;
if(v265) {
uint32_t const v266 = uint32_t(v264);
uint32_t const v267 = v266 * v27;
uint32_t const v268 = v56 + v267;
uint32_t const v269 = v162 * v66;
float_4 v270_store;
thread float_4 * v270 = &v270_store;*v270 = v80;
uint32_t const v271 = 20;
bool const v272 = v269 < v271;
if(v272) {
uint32_t const v273 = v269 / v66;
uint32_t const v274 = uint32_t(v273);
uint32_t const v275 = v268 + v274;
device float_4 const* const v276 = &v2[v275];
float_4 const v277 = *v276;
*v270 = v277;
}
float_4 const v278 = *v270;
*v263 = v278;
}
uint32_t const v279 = v161 / v99;
uint32_t const v280 = v161 % v99;
uint32_t const v281 = v279 * v99;
uint32_t const v282 = v280 % v66;
uint32_t const v283 = v282 * v63;
uint32_t const v284 = v281 + v283;
uint32_t const v285 = v280 / v66;
uint32_t const v286 = v284 + v285;
uint32_t const v287 = v286 * v153;
uint32_t const v288 = v287 + v162;
uint32_t const v289 = uint32_t(v288);
threadgroup float_4 * const v290 = &(*v69)[v289];
float_4 const v291 = *v263;
*v290 = v291;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v292 = v136; v292 < v63; v292 += v93) {
array<float_4, 4> v293_store = {};
thread array<float_4, 4> * v293 = &v293_store;uint32_t const v294 = v64 * v153;
uint32_t const v295 = v294 + v292;
uint32_t const v296 = uint32_t(v295);
threadgroup float_4 * const v297 = &(*v69)[v296];
float_4 const v298 = *v297;
thread float_4 * const v299 = &(*v293)[v16];
*v299 = v298;
uint32_t const v300 = v63 + v64;
uint32_t const v301 = v300 * v153;
uint32_t const v302 = v301 + v292;
uint32_t const v303 = uint32_t(v302);
threadgroup float_4 * const v304 = &(*v69)[v303];
float_4 const v305 = *v304;
thread float_4 * const v306 = &(*v293)[v71];
*v306 = v305;
uint32_t const v307 = 16;
uint32_t const v308 = v307 + v64;
uint32_t const v309 = v308 * v153;
uint32_t const v310 = v309 + v292;
uint32_t const v311 = uint32_t(v310);
threadgroup float_4 * const v312 = &(*v69)[v311];
float_4 const v313 = *v312;
thread float_4 * const v314 = &(*v293)[v85];
*v314 = v313;
uint32_t const v315 = 24;
uint32_t const v316 = v315 + v64;
uint32_t const v317 = v316 * v153;
uint32_t const v318 = v317 + v292;
uint32_t const v319 = uint32_t(v318);
threadgroup float_4 * const v320 = &(*v69)[v319];
float_4 const v321 = *v320;
thread float_4 * const v322 = &(*v293)[v89];
*v322 = v321;
uint32_t const v323 = v67 * v153;
uint32_t const v324 = v323 + v292;
uint32_t const v325 = uint32_t(v324);
threadgroup float_4 * const v326 = &(*v68)[v325];
float_4 const v327 = *v326;
float const v328 = v327.i_0;
float_4 const v329 = *v299;
float const v330 = v329.i_0;
float const v331 = *v109;
float const v332 = fma(v328, v330, v331);
*v109 = v332;
float const v333 = v327.i_1;
float const v334 = v329.i_1;
float const v335 = *v109;
float const v336 = fma(v333, v334, v335);
*v109 = v336;
float const v337 = v327.i_2;
float const v338 = v329.i_2;
float const v339 = *v109;
float const v340 = fma(v337, v338, v339);
*v109 = v340;
float const v341 = v327.i_3;
float const v342 = v329.i_3;
float const v343 = *v109;
float const v344 = fma(v341, v342, v343);
*v109 = v344;
float_4 const v345 = *v306;
float const v346 = v345.i_0;
float const v347 = *v110;
float const v348 = fma(v328, v346, v347);
*v110 = v348;
float const v349 = v345.i_1;
float const v350 = *v110;
float const v351 = fma(v333, v349, v350);
*v110 = v351;
float const v352 = v345.i_2;
float const v353 = *v110;
float const v354 = fma(v337, v352, v353);
*v110 = v354;
float const v355 = v345.i_3;
float const v356 = *v110;
float const v357 = fma(v341, v355, v356);
*v110 = v357;
float_4 const v358 = *v314;
float const v359 = v358.i_0;
float const v360 = *v111;
float const v361 = fma(v328, v359, v360);
*v111 = v361;
float const v362 = v358.i_1;
float const v363 = *v111;
float const v364 = fma(v333, v362, v363);
*v111 = v364;
float const v365 = v358.i_2;
float const v366 = *v111;
float const v367 = fma(v337, v365, v366);
*v111 = v367;
float const v368 = v358.i_3;
float const v369 = *v111;
float const v370 = fma(v341, v368, v369);
*v111 = v370;
float_4 const v371 = *v322;
float const v372 = v371.i_0;
float const v373 = *v112;
float const v374 = fma(v328, v372, v373);
*v112 = v374;
float const v375 = v371.i_1;
float const v376 = *v112;
float const v377 = fma(v333, v375, v376);
*v112 = v377;
float const v378 = v371.i_2;
float const v379 = *v112;
float const v380 = fma(v337, v378, v379);
*v112 = v380;
float const v381 = v371.i_3;
float const v382 = *v112;
float const v383 = fma(v341, v381, v382);
*v112 = v383;
uint32_t const v384 = v67 + v93;
uint32_t const v385 = v384 * v153;
uint32_t const v386 = v385 + v292;
uint32_t const v387 = uint32_t(v386);
threadgroup float_4 * const v388 = &(*v68)[v387];
float_4 const v389 = *v388;
float const v390 = v389.i_0;
float const v391 = *v113;
float const v392 = fma(v390, v330, v391);
*v113 = v392;
float const v393 = v389.i_1;
float const v394 = *v113;
float const v395 = fma(v393, v334, v394);
*v113 = v395;
float const v396 = v389.i_2;
float const v397 = *v113;
float const v398 = fma(v396, v338, v397);
*v113 = v398;
float const v399 = v389.i_3;
float const v400 = *v113;
float const v401 = fma(v399, v342, v400);
*v113 = v401;
float const v402 = *v115;
float const v403 = fma(v390, v346, v402);
*v115 = v403;
float const v404 = *v115;
float const v405 = fma(v393, v349, v404);
*v115 = v405;
float const v406 = *v115;
float const v407 = fma(v396, v352, v406);
*v115 = v407;
float const v408 = *v115;
float const v409 = fma(v399, v355, v408);
*v115 = v409;
float const v410 = *v117;
float const v411 = fma(v390, v359, v410);
*v117 = v411;
float const v412 = *v117;
float const v413 = fma(v393, v362, v412);
*v117 = v413;
float const v414 = *v117;
float const v415 = fma(v396, v365, v414);
*v117 = v415;
float const v416 = *v117;
float const v417 = fma(v399, v368, v416);
*v117 = v417;
float const v418 = *v119;
float const v419 = fma(v390, v372, v418);
*v119 = v419;
float const v420 = *v119;
float const v421 = fma(v393, v375, v420);
*v119 = v421;
float const v422 = *v119;
float const v423 = fma(v396, v378, v422);
*v119 = v423;
float const v424 = *v119;
float const v425 = fma(v399, v381, v424);
*v119 = v425;
uint32_t const v426 = 2;
uint32_t const v427 = v67 + v426;
uint32_t const v428 = v427 * v153;
uint32_t const v429 = v428 + v292;
uint32_t const v430 = uint32_t(v429);
threadgroup float_4 * const v431 = &(*v68)[v430];
float_4 const v432 = *v431;
float const v433 = v432.i_0;
float const v434 = *v121;
float const v435 = fma(v433, v330, v434);
*v121 = v435;
float const v436 = v432.i_1;
float const v437 = *v121;
float const v438 = fma(v436, v334, v437);
*v121 = v438;
float const v439 = v432.i_2;
float const v440 = *v121;
float const v441 = fma(v439, v338, v440);
*v121 = v441;
float const v442 = v432.i_3;
float const v443 = *v121;
float const v444 = fma(v442, v342, v443);
*v121 = v444;
float const v445 = *v123;
float const v446 = fma(v433, v346, v445);
*v123 = v446;
float const v447 = *v123;
float const v448 = fma(v436, v349, v447);
*v123 = v448;
float const v449 = *v123;
float const v450 = fma(v439, v352, v449);
*v123 = v450;
float const v451 = *v123;
float const v452 = fma(v442, v355, v451);
*v123 = v452;
float const v453 = *v125;
float const v454 = fma(v433, v359, v453);
*v125 = v454;
float const v455 = *v125;
float const v456 = fma(v436, v362, v455);
*v125 = v456;
float const v457 = *v125;
float const v458 = fma(v439, v365, v457);
*v125 = v458;
float const v459 = *v125;
float const v460 = fma(v442, v368, v459);
*v125 = v460;
float const v461 = *v127;
float const v462 = fma(v433, v372, v461);
*v127 = v462;
float const v463 = *v127;
float const v464 = fma(v436, v375, v463);
*v127 = v464;
float const v465 = *v127;
float const v466 = fma(v439, v378, v465);
*v127 = v466;
float const v467 = *v127;
float const v468 = fma(v442, v381, v467);
*v127 = v468;
uint32_t const v469 = 3;
uint32_t const v470 = v67 + v469;
uint32_t const v471 = v470 * v153;
uint32_t const v472 = v471 + v292;
uint32_t const v473 = uint32_t(v472);
threadgroup float_4 * const v474 = &(*v68)[v473];
float_4 const v475 = *v474;
float const v476 = v475.i_0;
float const v477 = *v129;
float const v478 = fma(v476, v330, v477);
*v129 = v478;
float const v479 = v475.i_1;
float const v480 = *v129;
float const v481 = fma(v479, v334, v480);
*v129 = v481;
float const v482 = v475.i_2;
float const v483 = *v129;
float const v484 = fma(v482, v338, v483);
*v129 = v484;
float const v485 = v475.i_3;
float const v486 = *v129;
float const v487 = fma(v485, v342, v486);
*v129 = v487;
float const v488 = *v131;
float const v489 = fma(v476, v346, v488);
*v131 = v489;
float const v490 = *v131;
float const v491 = fma(v479, v349, v490);
*v131 = v491;
float const v492 = *v131;
float const v493 = fma(v482, v352, v492);
*v131 = v493;
float const v494 = *v131;
float const v495 = fma(v485, v355, v494);
*v131 = v495;
float const v496 = *v133;
float const v497 = fma(v476, v359, v496);
*v133 = v497;
float const v498 = *v133;
float const v499 = fma(v479, v362, v498);
*v133 = v499;
float const v500 = *v133;
float const v501 = fma(v482, v365, v500);
*v133 = v501;
float const v502 = *v133;
float const v503 = fma(v485, v368, v502);
*v133 = v503;
float const v504 = *v135;
float const v505 = fma(v476, v372, v504);
*v135 = v505;
float const v506 = *v135;
float const v507 = fma(v479, v375, v506);
*v135 = v507;
float const v508 = *v135;
float const v509 = fma(v482, v378, v508);
*v135 = v509;
float const v510 = *v135;
float const v511 = fma(v485, v381, v510);
*v135 = v511;
}
uint32_t const v512 = v62 + v67;
uint32_t const v513 = v64 * v66;
uint32_t const v514 = v107 + v513;
float v515_store;
thread float * v515 = &v515_store;*v515 = v77;
bool const v516 = v512 < v17;
bool v517_store;
thread bool * v517 = &v517_store;if(v516) {
bool const v518 = v514 < v18;
bool v519_store;
thread bool * v519 = &v519_store;*v519 = v518;
bool const v520 = *v519;
bool const v521 = v520 && v516;
*v519 = v521;
bool const v522 = *v519;
if(v522) {
uint32_t const v523 = v43 * v31;
uint32_t const v524 = v46 * v32;
uint32_t const v525 = v523 + v524;
uint32_t const v526 = uint32_t(v512);
uint32_t const v527 = v526 * v33;
uint32_t const v528 = v525 + v527;
uint32_t const v529 = uint32_t(v514);
uint32_t const v530 = v529 * v34;
uint32_t const v531 = v528 + v530;
device uint8_t const* const v532 = &v6[v531];
uint8_t const v533 = *v532;
uint8_t const v534 = 0;
bool const v535 = v533 != v534;
bool const v536 = !v535;
*v519 = v536;
}
bool const v537 = *v519;
*v517 = v537;
}
 else {
bool const v538 = false;
*v517 = v538;
}
bool const v539 = *v517;
bool v540_store;
thread bool * v540 = &v540_store;if(v539) {
bool const v541 = true;
*v540 = v541;
}
 else {
bool const v542 = false;
*v540 = v542;
}
bool const v543 = *v540;
if(v543) {
float const v544 = *v109;
float const v545 = v544 * v21;
*v515 = v545;
}
float const v546 = *v515;
*v109 = v546;
uint32_t const v547 = v107 + v93;
uint32_t const v548 = v547 + v513;
float v549_store;
thread float * v549 = &v549_store;*v549 = v77;
bool v550_store;
thread bool * v550 = &v550_store;if(v516) {
bool const v551 = v548 < v18;
bool v552_store;
thread bool * v552 = &v552_store;*v552 = v551;
bool const v553 = *v552;
bool const v554 = v553 && v516;
*v552 = v554;
bool const v555 = *v552;
if(v555) {
uint32_t const v556 = v43 * v31;
uint32_t const v557 = v46 * v32;
uint32_t const v558 = v556 + v557;
uint32_t const v559 = uint32_t(v512);
uint32_t const v560 = v559 * v33;
uint32_t const v561 = v558 + v560;
uint32_t const v562 = uint32_t(v548);
uint32_t const v563 = v562 * v34;
uint32_t const v564 = v561 + v563;
device uint8_t const* const v565 = &v6[v564];
uint8_t const v566 = *v565;
uint8_t const v567 = 0;
bool const v568 = v566 != v567;
bool const v569 = !v568;
*v552 = v569;
}
bool const v570 = *v552;
*v550 = v570;
}
 else {
bool const v571 = false;
*v550 = v571;
}
bool const v572 = *v550;
bool v573_store;
thread bool * v573 = &v573_store;if(v572) {
bool const v574 = true;
*v573 = v574;
}
 else {
bool const v575 = false;
*v573 = v575;
}
bool const v576 = *v573;
if(v576) {
float const v577 = *v110;
float const v578 = v577 * v21;
*v549 = v578;
}
float const v579 = *v549;
*v110 = v579;
uint32_t const v580 = 2;
uint32_t const v581 = v107 + v580;
uint32_t const v582 = v581 + v513;
float v583_store;
thread float * v583 = &v583_store;*v583 = v77;
bool v584_store;
thread bool * v584 = &v584_store;if(v516) {
bool const v585 = v582 < v18;
bool v586_store;
thread bool * v586 = &v586_store;*v586 = v585;
bool const v587 = *v586;
bool const v588 = v587 && v516;
*v586 = v588;
bool const v589 = *v586;
if(v589) {
uint32_t const v590 = v43 * v31;
uint32_t const v591 = v46 * v32;
uint32_t const v592 = v590 + v591;
uint32_t const v593 = uint32_t(v512);
uint32_t const v594 = v593 * v33;
uint32_t const v595 = v592 + v594;
uint32_t const v596 = uint32_t(v582);
uint32_t const v597 = v596 * v34;
uint32_t const v598 = v595 + v597;
device uint8_t const* const v599 = &v6[v598];
uint8_t const v600 = *v599;
uint8_t const v601 = 0;
bool const v602 = v600 != v601;
bool const v603 = !v602;
*v586 = v603;
}
bool const v604 = *v586;
*v584 = v604;
}
 else {
bool const v605 = false;
*v584 = v605;
}
bool const v606 = *v584;
bool v607_store;
thread bool * v607 = &v607_store;if(v606) {
bool const v608 = true;
*v607 = v608;
}
 else {
bool const v609 = false;
*v607 = v609;
}
bool const v610 = *v607;
if(v610) {
float const v611 = *v111;
float const v612 = v611 * v21;
*v583 = v612;
}
float const v613 = *v583;
*v111 = v613;
uint32_t const v614 = 3;
uint32_t const v615 = v107 + v614;
uint32_t const v616 = v615 + v513;
float v617_store;
thread float * v617 = &v617_store;*v617 = v77;
bool v618_store;
thread bool * v618 = &v618_store;if(v516) {
bool const v619 = v616 < v18;
bool v620_store;
thread bool * v620 = &v620_store;*v620 = v619;
bool const v621 = *v620;
bool const v622 = v621 && v516;
*v620 = v622;
bool const v623 = *v620;
if(v623) {
uint32_t const v624 = v43 * v31;
uint32_t const v625 = v46 * v32;
uint32_t const v626 = v624 + v625;
uint32_t const v627 = uint32_t(v512);
uint32_t const v628 = v627 * v33;
uint32_t const v629 = v626 + v628;
uint32_t const v630 = uint32_t(v616);
uint32_t const v631 = v630 * v34;
uint32_t const v632 = v629 + v631;
device uint8_t const* const v633 = &v6[v632];
uint8_t const v634 = *v633;
uint8_t const v635 = 0;
bool const v636 = v634 != v635;
bool const v637 = !v636;
*v620 = v637;
}
bool const v638 = *v620;
*v618 = v638;
}
 else {
bool const v639 = false;
*v618 = v639;
}
bool const v640 = *v618;
bool v641_store;
thread bool * v641 = &v641_store;if(v640) {
bool const v642 = true;
*v641 = v642;
}
 else {
bool const v643 = false;
*v641 = v643;
}
bool const v644 = *v641;
if(v644) {
float const v645 = *v112;
float const v646 = v645 * v21;
*v617 = v646;
}
float const v647 = *v617;
*v112 = v647;
uint32_t const v648 = v512 + v93;
float v649_store;
thread float * v649 = &v649_store;*v649 = v77;
bool const v650 = v648 < v17;
bool v651_store;
thread bool * v651 = &v651_store;if(v650) {
bool const v652 = v514 < v18;
bool v653_store;
thread bool * v653 = &v653_store;*v653 = v652;
bool const v654 = *v653;
bool const v655 = v654 && v650;
*v653 = v655;
bool const v656 = *v653;
if(v656) {
uint32_t const v657 = v43 * v31;
uint32_t const v658 = v46 * v32;
uint32_t const v659 = v657 + v658;
uint32_t const v660 = uint32_t(v648);
uint32_t const v661 = v660 * v33;
uint32_t const v662 = v659 + v661;
uint32_t const v663 = uint32_t(v514);
uint32_t const v664 = v663 * v34;
uint32_t const v665 = v662 + v664;
device uint8_t const* const v666 = &v6[v665];
uint8_t const v667 = *v666;
uint8_t const v668 = 0;
bool const v669 = v667 != v668;
bool const v670 = !v669;
*v653 = v670;
}
bool const v671 = *v653;
*v651 = v671;
}
 else {
bool const v672 = false;
*v651 = v672;
}
bool const v673 = *v651;
bool v674_store;
thread bool * v674 = &v674_store;if(v673) {
bool const v675 = true;
*v674 = v675;
}
 else {
bool const v676 = false;
*v674 = v676;
}
bool const v677 = *v674;
if(v677) {
float const v678 = *v113;
float const v679 = v678 * v21;
*v649 = v679;
}
float const v680 = *v649;
*v113 = v680;
float v681_store;
thread float * v681 = &v681_store;*v681 = v77;
bool v682_store;
thread bool * v682 = &v682_store;if(v650) {
bool const v683 = v548 < v18;
bool v684_store;
thread bool * v684 = &v684_store;*v684 = v683;
bool const v685 = *v684;
bool const v686 = v685 && v650;
*v684 = v686;
bool const v687 = *v684;
if(v687) {
uint32_t const v688 = v43 * v31;
uint32_t const v689 = v46 * v32;
uint32_t const v690 = v688 + v689;
uint32_t const v691 = uint32_t(v648);
uint32_t const v692 = v691 * v33;
uint32_t const v693 = v690 + v692;
uint32_t const v694 = uint32_t(v548);
uint32_t const v695 = v694 * v34;
uint32_t const v696 = v693 + v695;
device uint8_t const* const v697 = &v6[v696];
uint8_t const v698 = *v697;
uint8_t const v699 = 0;
bool const v700 = v698 != v699;
bool const v701 = !v700;
*v684 = v701;
}
bool const v702 = *v684;
*v682 = v702;
}
 else {
bool const v703 = false;
*v682 = v703;
}
bool const v704 = *v682;
bool v705_store;
thread bool * v705 = &v705_store;if(v704) {
bool const v706 = true;
*v705 = v706;
}
 else {
bool const v707 = false;
*v705 = v707;
}
bool const v708 = *v705;
if(v708) {
float const v709 = *v115;
float const v710 = v709 * v21;
*v681 = v710;
}
float const v711 = *v681;
*v115 = v711;
float v712_store;
thread float * v712 = &v712_store;*v712 = v77;
bool v713_store;
thread bool * v713 = &v713_store;if(v650) {
bool const v714 = v582 < v18;
bool v715_store;
thread bool * v715 = &v715_store;*v715 = v714;
bool const v716 = *v715;
bool const v717 = v716 && v650;
*v715 = v717;
bool const v718 = *v715;
if(v718) {
uint32_t const v719 = v43 * v31;
uint32_t const v720 = v46 * v32;
uint32_t const v721 = v719 + v720;
uint32_t const v722 = uint32_t(v648);
uint32_t const v723 = v722 * v33;
uint32_t const v724 = v721 + v723;
uint32_t const v725 = uint32_t(v582);
uint32_t const v726 = v725 * v34;
uint32_t const v727 = v724 + v726;
device uint8_t const* const v728 = &v6[v727];
uint8_t const v729 = *v728;
uint8_t const v730 = 0;
bool const v731 = v729 != v730;
bool const v732 = !v731;
*v715 = v732;
}
bool const v733 = *v715;
*v713 = v733;
}
 else {
bool const v734 = false;
*v713 = v734;
}
bool const v735 = *v713;
bool v736_store;
thread bool * v736 = &v736_store;if(v735) {
bool const v737 = true;
*v736 = v737;
}
 else {
bool const v738 = false;
*v736 = v738;
}
bool const v739 = *v736;
if(v739) {
float const v740 = *v117;
float const v741 = v740 * v21;
*v712 = v741;
}
float const v742 = *v712;
*v117 = v742;
float v743_store;
thread float * v743 = &v743_store;*v743 = v77;
bool v744_store;
thread bool * v744 = &v744_store;if(v650) {
bool const v745 = v616 < v18;
bool v746_store;
thread bool * v746 = &v746_store;*v746 = v745;
bool const v747 = *v746;
bool const v748 = v747 && v650;
*v746 = v748;
bool const v749 = *v746;
if(v749) {
uint32_t const v750 = v43 * v31;
uint32_t const v751 = v46 * v32;
uint32_t const v752 = v750 + v751;
uint32_t const v753 = uint32_t(v648);
uint32_t const v754 = v753 * v33;
uint32_t const v755 = v752 + v754;
uint32_t const v756 = uint32_t(v616);
uint32_t const v757 = v756 * v34;
uint32_t const v758 = v755 + v757;
device uint8_t const* const v759 = &v6[v758];
uint8_t const v760 = *v759;
uint8_t const v761 = 0;
bool const v762 = v760 != v761;
bool const v763 = !v762;
*v746 = v763;
}
bool const v764 = *v746;
*v744 = v764;
}
 else {
bool const v765 = false;
*v744 = v765;
}
bool const v766 = *v744;
bool v767_store;
thread bool * v767 = &v767_store;if(v766) {
bool const v768 = true;
*v767 = v768;
}
 else {
bool const v769 = false;
*v767 = v769;
}
bool const v770 = *v767;
if(v770) {
float const v771 = *v119;
float const v772 = v771 * v21;
*v743 = v772;
}
float const v773 = *v743;
*v119 = v773;
uint32_t const v774 = v512 + v580;
float v775_store;
thread float * v775 = &v775_store;*v775 = v77;
bool const v776 = v774 < v17;
bool v777_store;
thread bool * v777 = &v777_store;if(v776) {
bool const v778 = v514 < v18;
bool v779_store;
thread bool * v779 = &v779_store;*v779 = v778;
bool const v780 = *v779;
bool const v781 = v780 && v776;
*v779 = v781;
bool const v782 = *v779;
if(v782) {
uint32_t const v783 = v43 * v31;
uint32_t const v784 = v46 * v32;
uint32_t const v785 = v783 + v784;
uint32_t const v786 = uint32_t(v774);
uint32_t const v787 = v786 * v33;
uint32_t const v788 = v785 + v787;
uint32_t const v789 = uint32_t(v514);
uint32_t const v790 = v789 * v34;
uint32_t const v791 = v788 + v790;
device uint8_t const* const v792 = &v6[v791];
uint8_t const v793 = *v792;
uint8_t const v794 = 0;
bool const v795 = v793 != v794;
bool const v796 = !v795;
*v779 = v796;
}
bool const v797 = *v779;
*v777 = v797;
}
 else {
bool const v798 = false;
*v777 = v798;
}
bool const v799 = *v777;
bool v800_store;
thread bool * v800 = &v800_store;if(v799) {
bool const v801 = true;
*v800 = v801;
}
 else {
bool const v802 = false;
*v800 = v802;
}
bool const v803 = *v800;
if(v803) {
float const v804 = *v121;
float const v805 = v804 * v21;
*v775 = v805;
}
float const v806 = *v775;
*v121 = v806;
float v807_store;
thread float * v807 = &v807_store;*v807 = v77;
bool v808_store;
thread bool * v808 = &v808_store;if(v776) {
bool const v809 = v548 < v18;
bool v810_store;
thread bool * v810 = &v810_store;*v810 = v809;
bool const v811 = *v810;
bool const v812 = v811 && v776;
*v810 = v812;
bool const v813 = *v810;
if(v813) {
uint32_t const v814 = v43 * v31;
uint32_t const v815 = v46 * v32;
uint32_t const v816 = v814 + v815;
uint32_t const v817 = uint32_t(v774);
uint32_t const v818 = v817 * v33;
uint32_t const v819 = v816 + v818;
uint32_t const v820 = uint32_t(v548);
uint32_t const v821 = v820 * v34;
uint32_t const v822 = v819 + v821;
device uint8_t const* const v823 = &v6[v822];
uint8_t const v824 = *v823;
uint8_t const v825 = 0;
bool const v826 = v824 != v825;
bool const v827 = !v826;
*v810 = v827;
}
bool const v828 = *v810;
*v808 = v828;
}
 else {
bool const v829 = false;
*v808 = v829;
}
bool const v830 = *v808;
bool v831_store;
thread bool * v831 = &v831_store;if(v830) {
bool const v832 = true;
*v831 = v832;
}
 else {
bool const v833 = false;
*v831 = v833;
}
bool const v834 = *v831;
if(v834) {
float const v835 = *v123;
float const v836 = v835 * v21;
*v807 = v836;
}
float const v837 = *v807;
*v123 = v837;
float v838_store;
thread float * v838 = &v838_store;*v838 = v77;
bool v839_store;
thread bool * v839 = &v839_store;if(v776) {
bool const v840 = v582 < v18;
bool v841_store;
thread bool * v841 = &v841_store;*v841 = v840;
bool const v842 = *v841;
bool const v843 = v842 && v776;
*v841 = v843;
bool const v844 = *v841;
if(v844) {
uint32_t const v845 = v43 * v31;
uint32_t const v846 = v46 * v32;
uint32_t const v847 = v845 + v846;
uint32_t const v848 = uint32_t(v774);
uint32_t const v849 = v848 * v33;
uint32_t const v850 = v847 + v849;
uint32_t const v851 = uint32_t(v582);
uint32_t const v852 = v851 * v34;
uint32_t const v853 = v850 + v852;
device uint8_t const* const v854 = &v6[v853];
uint8_t const v855 = *v854;
uint8_t const v856 = 0;
bool const v857 = v855 != v856;
bool const v858 = !v857;
*v841 = v858;
}
bool const v859 = *v841;
*v839 = v859;
}
 else {
bool const v860 = false;
*v839 = v860;
}
bool const v861 = *v839;
bool v862_store;
thread bool * v862 = &v862_store;if(v861) {
bool const v863 = true;
*v862 = v863;
}
 else {
bool const v864 = false;
*v862 = v864;
}
bool const v865 = *v862;
if(v865) {
float const v866 = *v125;
float const v867 = v866 * v21;
*v838 = v867;
}
float const v868 = *v838;
*v125 = v868;
float v869_store;
thread float * v869 = &v869_store;*v869 = v77;
bool v870_store;
thread bool * v870 = &v870_store;if(v776) {
bool const v871 = v616 < v18;
bool v872_store;
thread bool * v872 = &v872_store;*v872 = v871;
bool const v873 = *v872;
bool const v874 = v873 && v776;
*v872 = v874;
bool const v875 = *v872;
if(v875) {
uint32_t const v876 = v43 * v31;
uint32_t const v877 = v46 * v32;
uint32_t const v878 = v876 + v877;
uint32_t const v879 = uint32_t(v774);
uint32_t const v880 = v879 * v33;
uint32_t const v881 = v878 + v880;
uint32_t const v882 = uint32_t(v616);
uint32_t const v883 = v882 * v34;
uint32_t const v884 = v881 + v883;
device uint8_t const* const v885 = &v6[v884];
uint8_t const v886 = *v885;
uint8_t const v887 = 0;
bool const v888 = v886 != v887;
bool const v889 = !v888;
*v872 = v889;
}
bool const v890 = *v872;
*v870 = v890;
}
 else {
bool const v891 = false;
*v870 = v891;
}
bool const v892 = *v870;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
bool const v894 = true;
*v893 = v894;
}
 else {
bool const v895 = false;
*v893 = v895;
}
bool const v896 = *v893;
if(v896) {
float const v897 = *v127;
float const v898 = v897 * v21;
*v869 = v898;
}
float const v899 = *v869;
*v127 = v899;
uint32_t const v900 = v512 + v614;
float v901_store;
thread float * v901 = &v901_store;*v901 = v77;
bool const v902 = v900 < v17;
bool v903_store;
thread bool * v903 = &v903_store;if(v902) {
bool const v904 = v514 < v18;
bool v905_store;
thread bool * v905 = &v905_store;*v905 = v904;
bool const v906 = *v905;
bool const v907 = v906 && v902;
*v905 = v907;
bool const v908 = *v905;
if(v908) {
uint32_t const v909 = v43 * v31;
uint32_t const v910 = v46 * v32;
uint32_t const v911 = v909 + v910;
uint32_t const v912 = uint32_t(v900);
uint32_t const v913 = v912 * v33;
uint32_t const v914 = v911 + v913;
uint32_t const v915 = uint32_t(v514);
uint32_t const v916 = v915 * v34;
uint32_t const v917 = v914 + v916;
device uint8_t const* const v918 = &v6[v917];
uint8_t const v919 = *v918;
uint8_t const v920 = 0;
bool const v921 = v919 != v920;
bool const v922 = !v921;
*v905 = v922;
}
bool const v923 = *v905;
*v903 = v923;
}
 else {
bool const v924 = false;
*v903 = v924;
}
bool const v925 = *v903;
bool v926_store;
thread bool * v926 = &v926_store;if(v925) {
bool const v927 = true;
*v926 = v927;
}
 else {
bool const v928 = false;
*v926 = v928;
}
bool const v929 = *v926;
if(v929) {
float const v930 = *v129;
float const v931 = v930 * v21;
*v901 = v931;
}
float const v932 = *v901;
*v129 = v932;
float v933_store;
thread float * v933 = &v933_store;*v933 = v77;
bool v934_store;
thread bool * v934 = &v934_store;if(v902) {
bool const v935 = v548 < v18;
bool v936_store;
thread bool * v936 = &v936_store;*v936 = v935;
bool const v937 = *v936;
bool const v938 = v937 && v902;
*v936 = v938;
bool const v939 = *v936;
if(v939) {
uint32_t const v940 = v43 * v31;
uint32_t const v941 = v46 * v32;
uint32_t const v942 = v940 + v941;
uint32_t const v943 = uint32_t(v900);
uint32_t const v944 = v943 * v33;
uint32_t const v945 = v942 + v944;
uint32_t const v946 = uint32_t(v548);
uint32_t const v947 = v946 * v34;
uint32_t const v948 = v945 + v947;
device uint8_t const* const v949 = &v6[v948];
uint8_t const v950 = *v949;
uint8_t const v951 = 0;
bool const v952 = v950 != v951;
bool const v953 = !v952;
*v936 = v953;
}
bool const v954 = *v936;
*v934 = v954;
}
 else {
bool const v955 = false;
*v934 = v955;
}
bool const v956 = *v934;
bool v957_store;
thread bool * v957 = &v957_store;if(v956) {
bool const v958 = true;
*v957 = v958;
}
 else {
bool const v959 = false;
*v957 = v959;
}
bool const v960 = *v957;
if(v960) {
float const v961 = *v131;
float const v962 = v961 * v21;
*v933 = v962;
}
float const v963 = *v933;
*v131 = v963;
float v964_store;
thread float * v964 = &v964_store;*v964 = v77;
bool v965_store;
thread bool * v965 = &v965_store;if(v902) {
bool const v966 = v582 < v18;
bool v967_store;
thread bool * v967 = &v967_store;*v967 = v966;
bool const v968 = *v967;
bool const v969 = v968 && v902;
*v967 = v969;
bool const v970 = *v967;
if(v970) {
uint32_t const v971 = v43 * v31;
uint32_t const v972 = v46 * v32;
uint32_t const v973 = v971 + v972;
uint32_t const v974 = uint32_t(v900);
uint32_t const v975 = v974 * v33;
uint32_t const v976 = v973 + v975;
uint32_t const v977 = uint32_t(v582);
uint32_t const v978 = v977 * v34;
uint32_t const v979 = v976 + v978;
device uint8_t const* const v980 = &v6[v979];
uint8_t const v981 = *v980;
uint8_t const v982 = 0;
bool const v983 = v981 != v982;
bool const v984 = !v983;
*v967 = v984;
}
bool const v985 = *v967;
*v965 = v985;
}
 else {
bool const v986 = false;
*v965 = v986;
}
bool const v987 = *v965;
bool v988_store;
thread bool * v988 = &v988_store;if(v987) {
bool const v989 = true;
*v988 = v989;
}
 else {
bool const v990 = false;
*v988 = v990;
}
bool const v991 = *v988;
if(v991) {
float const v992 = *v133;
float const v993 = v992 * v21;
*v964 = v993;
}
float const v994 = *v964;
*v133 = v994;
float v995_store;
thread float * v995 = &v995_store;*v995 = v77;
bool v996_store;
thread bool * v996 = &v996_store;if(v902) {
bool const v997 = v616 < v18;
bool v998_store;
thread bool * v998 = &v998_store;*v998 = v997;
bool const v999 = *v998;
bool const v1000 = v999 && v902;
*v998 = v1000;
bool const v1001 = *v998;
if(v1001) {
uint32_t const v1002 = v43 * v31;
uint32_t const v1003 = v46 * v32;
uint32_t const v1004 = v1002 + v1003;
uint32_t const v1005 = uint32_t(v900);
uint32_t const v1006 = v1005 * v33;
uint32_t const v1007 = v1004 + v1006;
uint32_t const v1008 = uint32_t(v616);
uint32_t const v1009 = v1008 * v34;
uint32_t const v1010 = v1007 + v1009;
device uint8_t const* const v1011 = &v6[v1010];
uint8_t const v1012 = *v1011;
uint8_t const v1013 = 0;
bool const v1014 = v1012 != v1013;
bool const v1015 = !v1014;
*v998 = v1015;
}
bool const v1016 = *v998;
*v996 = v1016;
}
 else {
bool const v1017 = false;
*v996 = v1017;
}
bool const v1018 = *v996;
bool v1019_store;
thread bool * v1019 = &v1019_store;if(v1018) {
bool const v1020 = true;
*v1019 = v1020;
}
 else {
bool const v1021 = false;
*v1019 = v1021;
}
bool const v1022 = *v1019;
if(v1022) {
float const v1023 = *v135;
float const v1024 = v1023 * v21;
*v995 = v1024;
}
float const v1025 = *v995;
*v135 = v1025;
array<float, 4> v1026_store = {};
thread array<float, 4> * v1026 = &v1026_store;float const v1027 = *v109;
float const v1028 = *v110;
float const v1029 = max(v1027, v1028);
float const v1030 = *v111;
float const v1031 = max(v1029, v1030);
float const v1032 = *v112;
float const v1033 = max(v1031, v1032);
float const v1034 = simd_shuffle_xor(v1033, v93);;
float const v1035 = max(v1033, v1034);
float const v1036 = simd_shuffle_xor(v1035, v580);;
float const v1037 = max(v1035, v1036);
float const v1038 = simd_shuffle_xor(v1037, v66);;
float const v1039 = max(v1037, v1038);
thread float * const v1040 = &(*v1026)[v16];
*v1040 = v1039;
float const v1041 = *v113;
float const v1042 = *v115;
float const v1043 = max(v1041, v1042);
float const v1044 = *v117;
float const v1045 = max(v1043, v1044);
float const v1046 = *v119;
float const v1047 = max(v1045, v1046);
float const v1048 = simd_shuffle_xor(v1047, v93);;
float const v1049 = max(v1047, v1048);
float const v1050 = simd_shuffle_xor(v1049, v580);;
float const v1051 = max(v1049, v1050);
float const v1052 = simd_shuffle_xor(v1051, v66);;
float const v1053 = max(v1051, v1052);
thread float * const v1054 = &(*v1026)[v71];
*v1054 = v1053;
float const v1055 = *v121;
float const v1056 = *v123;
float const v1057 = max(v1055, v1056);
float const v1058 = *v125;
float const v1059 = max(v1057, v1058);
float const v1060 = *v127;
float const v1061 = max(v1059, v1060);
float const v1062 = simd_shuffle_xor(v1061, v93);;
float const v1063 = max(v1061, v1062);
float const v1064 = simd_shuffle_xor(v1063, v580);;
float const v1065 = max(v1063, v1064);
float const v1066 = simd_shuffle_xor(v1065, v66);;
float const v1067 = max(v1065, v1066);
thread float * const v1068 = &(*v1026)[v85];
*v1068 = v1067;
float const v1069 = *v129;
float const v1070 = *v131;
float const v1071 = max(v1069, v1070);
float const v1072 = *v133;
float const v1073 = max(v1071, v1072);
float const v1074 = *v135;
float const v1075 = max(v1073, v1074);
float const v1076 = simd_shuffle_xor(v1075, v93);;
float const v1077 = max(v1075, v1076);
float const v1078 = simd_shuffle_xor(v1077, v580);;
float const v1079 = max(v1077, v1078);
float const v1080 = simd_shuffle_xor(v1079, v66);;
float const v1081 = max(v1079, v1080);
thread float * const v1082 = &(*v1026)[v89];
*v1082 = v1081;
float const v1083 = *v76;
float const v1084 = *v1040;
float const v1085 = max(v1083, v1084);
float const v1086 = v1083 - v1085;
float const v1087 = exp(v1086);*v76 = v1085;
uint32_t const v1088 = v107 / v66;
uint32_t const v1089 = v1088 + v64;
uint32_t const v1090 = v37 + v40;
uint32_t const v1091 = 3528531795;
uint64_t const v1092 = 32;
uint64_t const v1093 = uint64_t(v1089);
uint64_t const v1094 = 3528531795;
uint64_t const v1095 = v1093 * v1094;
uint64_t const v1096 = v1095 >> v1092;
uint32_t const v1097 = uint32_t(v1096);
uint32_t const v1098 = v1089 * v1091;
uint32_t const v1099 = 3449720151;
uint64_t const v1100 = uint64_t(v41);
uint64_t const v1101 = 3449720151;
uint64_t const v1102 = v1100 * v1101;
uint64_t const v1103 = v1102 >> v1092;
uint32_t const v1104 = uint32_t(v1103);
uint32_t const v1105 = v41 * v1099;
uint32_t const v1106 = v1104 ^ v512;
uint32_t const v1107 = v1106 ^ v35;
uint32_t const v1108 = v1097 ^ v1090;
uint32_t const v1109 = v1108 ^ v36;
uint32_t const v1110 = 2654435769;
uint32_t const v1111 = v35 + v1110;
uint32_t const v1112 = 3144134277;
uint32_t const v1113 = v36 + v1112;
uint64_t const v1114 = uint64_t(v1107);
uint64_t const v1115 = v1114 * v1094;
uint64_t const v1116 = v1115 >> v1092;
uint32_t const v1117 = uint32_t(v1116);
uint32_t const v1118 = v1107 * v1091;
uint64_t const v1119 = uint64_t(v1109);
uint64_t const v1120 = v1119 * v1101;
uint64_t const v1121 = v1120 >> v1092;
uint32_t const v1122 = uint32_t(v1121);
uint32_t const v1123 = v1109 * v1099;
uint32_t const v1124 = v1122 ^ v1105;
uint32_t const v1125 = v1124 ^ v1111;
uint32_t const v1126 = v1117 ^ v1098;
uint32_t const v1127 = v1126 ^ v1113;
uint32_t const v1128 = v1111 + v1110;
uint32_t const v1129 = v1113 + v1112;
uint64_t const v1130 = uint64_t(v1125);
uint64_t const v1131 = v1130 * v1094;
uint64_t const v1132 = v1131 >> v1092;
uint32_t const v1133 = uint32_t(v1132);
uint32_t const v1134 = v1125 * v1091;
uint64_t const v1135 = uint64_t(v1127);
uint64_t const v1136 = v1135 * v1101;
uint64_t const v1137 = v1136 >> v1092;
uint32_t const v1138 = uint32_t(v1137);
uint32_t const v1139 = v1127 * v1099;
uint32_t const v1140 = v1138 ^ v1123;
uint32_t const v1141 = v1140 ^ v1128;
uint32_t const v1142 = v1133 ^ v1118;
uint32_t const v1143 = v1142 ^ v1129;
uint32_t const v1144 = v1128 + v1110;
uint32_t const v1145 = v1129 + v1112;
uint64_t const v1146 = uint64_t(v1141);
uint64_t const v1147 = v1146 * v1094;
uint64_t const v1148 = v1147 >> v1092;
uint32_t const v1149 = uint32_t(v1148);
uint32_t const v1150 = v1141 * v1091;
uint64_t const v1151 = uint64_t(v1143);
uint64_t const v1152 = v1151 * v1101;
uint64_t const v1153 = v1152 >> v1092;
uint32_t const v1154 = uint32_t(v1153);
uint32_t const v1155 = v1143 * v1099;
uint32_t const v1156 = v1154 ^ v1139;
uint32_t const v1157 = v1156 ^ v1144;
uint32_t const v1158 = v1149 ^ v1134;
uint32_t const v1159 = v1158 ^ v1145;
uint32_t const v1160 = v1144 + v1110;
uint32_t const v1161 = v1145 + v1112;
uint64_t const v1162 = uint64_t(v1157);
uint64_t const v1163 = v1162 * v1094;
uint64_t const v1164 = v1163 >> v1092;
uint32_t const v1165 = uint32_t(v1164);
uint32_t const v1166 = v1157 * v1091;
uint64_t const v1167 = uint64_t(v1159);
uint64_t const v1168 = v1167 * v1101;
uint64_t const v1169 = v1168 >> v1092;
uint32_t const v1170 = uint32_t(v1169);
uint32_t const v1171 = v1159 * v1099;
uint32_t const v1172 = v1170 ^ v1155;
uint32_t const v1173 = v1172 ^ v1160;
uint32_t const v1174 = v1165 ^ v1150;
uint32_t const v1175 = v1174 ^ v1161;
uint32_t const v1176 = v1160 + v1110;
uint32_t const v1177 = v1161 + v1112;
uint64_t const v1178 = uint64_t(v1173);
uint64_t const v1179 = v1178 * v1094;
uint64_t const v1180 = v1179 >> v1092;
uint32_t const v1181 = uint32_t(v1180);
uint32_t const v1182 = v1173 * v1091;
uint64_t const v1183 = uint64_t(v1175);
uint64_t const v1184 = v1183 * v1101;
uint64_t const v1185 = v1184 >> v1092;
uint32_t const v1186 = uint32_t(v1185);
uint32_t const v1187 = v1175 * v1099;
uint32_t const v1188 = v1186 ^ v1171;
uint32_t const v1189 = v1188 ^ v1176;
uint32_t const v1190 = v1181 ^ v1166;
uint32_t const v1191 = v1190 ^ v1177;
uint32_t const v1192 = v1176 + v1110;
uint32_t const v1193 = v1177 + v1112;
uint64_t const v1194 = uint64_t(v1189);
uint64_t const v1195 = v1194 * v1094;
uint64_t const v1196 = v1195 >> v1092;
uint32_t const v1197 = uint32_t(v1196);
uint32_t const v1198 = v1189 * v1091;
uint64_t const v1199 = uint64_t(v1191);
uint64_t const v1200 = v1199 * v1101;
uint64_t const v1201 = v1200 >> v1092;
uint32_t const v1202 = uint32_t(v1201);
uint32_t const v1203 = v1191 * v1099;
uint32_t const v1204 = v1202 ^ v1187;
uint32_t const v1205 = v1204 ^ v1192;
uint32_t const v1206 = v1197 ^ v1182;
uint32_t const v1207 = v1206 ^ v1193;
uint32_t const v1208 = v1192 + v1110;
uint32_t const v1209 = v1193 + v1112;
uint64_t const v1210 = uint64_t(v1205);
uint64_t const v1211 = v1210 * v1094;
uint64_t const v1212 = v1211 >> v1092;
uint32_t const v1213 = uint32_t(v1212);
uint32_t const v1214 = v1205 * v1091;
uint64_t const v1215 = uint64_t(v1207);
uint64_t const v1216 = v1215 * v1101;
uint64_t const v1217 = v1216 >> v1092;
uint32_t const v1218 = uint32_t(v1217);
uint32_t const v1219 = v1207 * v1099;
uint32_t const v1220 = v1218 ^ v1203;
uint32_t const v1221 = v1220 ^ v1208;
uint32_t const v1222 = v1213 ^ v1198;
uint32_t const v1223 = v1222 ^ v1209;
uint32_t const v1224 = v1208 + v1110;
uint32_t const v1225 = v1209 + v1112;
uint64_t const v1226 = uint64_t(v1221);
uint64_t const v1227 = v1226 * v1094;
uint64_t const v1228 = v1227 >> v1092;
uint32_t const v1229 = uint32_t(v1228);
uint32_t const v1230 = v1221 * v1091;
uint64_t const v1231 = uint64_t(v1223);
uint64_t const v1232 = v1231 * v1101;
uint64_t const v1233 = v1232 >> v1092;
uint32_t const v1234 = uint32_t(v1233);
uint32_t const v1235 = v1223 * v1099;
uint32_t const v1236 = v1234 ^ v1219;
uint32_t const v1237 = v1236 ^ v1224;
uint32_t const v1238 = v1229 ^ v1214;
uint32_t const v1239 = v1238 ^ v1225;
uint32_t const v1240 = v1224 + v1110;
uint32_t const v1241 = v1225 + v1112;
uint64_t const v1242 = uint64_t(v1237);
uint64_t const v1243 = v1242 * v1094;
uint64_t const v1244 = v1243 >> v1092;
uint32_t const v1245 = uint32_t(v1244);
uint32_t const v1246 = v1237 * v1091;
uint64_t const v1247 = uint64_t(v1239);
uint64_t const v1248 = v1247 * v1101;
uint64_t const v1249 = v1248 >> v1092;
uint32_t const v1250 = uint32_t(v1249);
uint32_t const v1251 = v1239 * v1099;
uint32_t const v1252 = v1250 ^ v1235;
uint32_t const v1253 = v1252 ^ v1240;
uint32_t const v1254 = v1245 ^ v1230;
uint32_t const v1255 = v1254 ^ v1241;
bool const v1256 = v1253 >= v38;
uint32_t const v1257 = v1256 ? v93 : v136;
bool const v1258 = v1251 >= v38;
uint32_t const v1259 = v1258 ? v580 : v136;
uint32_t const v1260 = v1257 | v1259;
bool const v1261 = v1255 >= v38;
uint32_t const v1262 = v1261 ? v66 : v136;
uint32_t const v1263 = v1260 | v1262;
bool const v1264 = v1246 >= v38;
uint32_t const v1265 = v1264 ? v63 : v136;
uint32_t const v1266 = v1263 | v1265;
uint32_t const v1267 = reinterpret_cast<const thread uint32_t&>(v1027);
uint32_t const v1268 = 4286578687;
bool const v1269 = v1267 == v1268;
float const v1270 = v1027 - v1085;
float const v1271 = exp(v1270);float const v1272 = v1269 ? v79 : v1271;
uint32_t const v1273 = reinterpret_cast<const thread uint32_t&>(v1272);
uint32_t const v1274 = v1266 & v93;
bool const v1275 = v1274 != v136;
bool const v1276 = true;
bool v1277_store;
thread bool * v1277 = &v1277_store;if(v1275) {
*v1277 = v1276;
}
 else {
bool const v1278 = v1273 == v136;
*v1277 = v1278;
}
bool const v1279 = *v1277;
bool v1280_store;
thread bool * v1280 = &v1280_store;if(v1279) {
*v1280 = v1276;
}
 else {
uint32_t const v1281 = 2147483647;
uint32_t const v1282 = v1273 & v1281;
uint32_t const v1283 = 2139095040;
bool const v1284 = v1282 > v1283;
*v1280 = v1284;
}
bool const v1285 = *v1280;
uint32_t const v1286 = 2147483648;
uint32_t const v1287 = v1285 ? v1273 : v1286;
float const v1288 = reinterpret_cast<const thread float&>(v1287);
float_4 const v1289 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1288;
return tmp;
}();
float const v1290 = *v110;
uint32_t const v1291 = reinterpret_cast<const thread uint32_t&>(v1290);
bool const v1292 = v1291 == v1268;
float const v1293 = v1290 - v1085;
float const v1294 = exp(v1293);float const v1295 = v1292 ? v79 : v1294;
float const v1296 = v1272 + v1295;
uint32_t const v1297 = reinterpret_cast<const thread uint32_t&>(v1295);
uint32_t const v1298 = v1266 >> v93;
uint32_t const v1299 = v1298 & v93;
bool const v1300 = v1299 != v136;
bool v1301_store;
thread bool * v1301 = &v1301_store;if(v1300) {
*v1301 = v1276;
}
 else {
bool const v1302 = v1297 == v136;
*v1301 = v1302;
}
bool const v1303 = *v1301;
bool v1304_store;
thread bool * v1304 = &v1304_store;if(v1303) {
*v1304 = v1276;
}
 else {
uint32_t const v1305 = 2147483647;
uint32_t const v1306 = v1297 & v1305;
uint32_t const v1307 = 2139095040;
bool const v1308 = v1306 > v1307;
*v1304 = v1308;
}
bool const v1309 = *v1304;
uint32_t const v1310 = v1309 ? v1297 : v1286;
float const v1311 = reinterpret_cast<const thread float&>(v1310);
float_4 const v1312 = [&]{
float_4 tmp = v1289;
tmp.i_1 = v1311;
return tmp;
}();
float const v1313 = *v111;
uint32_t const v1314 = reinterpret_cast<const thread uint32_t&>(v1313);
bool const v1315 = v1314 == v1268;
float const v1316 = v1313 - v1085;
float const v1317 = exp(v1316);float const v1318 = v1315 ? v79 : v1317;
float const v1319 = v1296 + v1318;
uint32_t const v1320 = reinterpret_cast<const thread uint32_t&>(v1318);
uint32_t const v1321 = v1266 >> v580;
uint32_t const v1322 = v1321 & v93;
bool const v1323 = v1322 != v136;
bool v1324_store;
thread bool * v1324 = &v1324_store;if(v1323) {
*v1324 = v1276;
}
 else {
bool const v1325 = v1320 == v136;
*v1324 = v1325;
}
bool const v1326 = *v1324;
bool v1327_store;
thread bool * v1327 = &v1327_store;if(v1326) {
*v1327 = v1276;
}
 else {
uint32_t const v1328 = 2147483647;
uint32_t const v1329 = v1320 & v1328;
uint32_t const v1330 = 2139095040;
bool const v1331 = v1329 > v1330;
*v1327 = v1331;
}
bool const v1332 = *v1327;
uint32_t const v1333 = v1332 ? v1320 : v1286;
float const v1334 = reinterpret_cast<const thread float&>(v1333);
float_4 const v1335 = [&]{
float_4 tmp = v1312;
tmp.i_2 = v1334;
return tmp;
}();
float const v1336 = *v112;
uint32_t const v1337 = reinterpret_cast<const thread uint32_t&>(v1336);
bool const v1338 = v1337 == v1268;
float const v1339 = v1336 - v1085;
float const v1340 = exp(v1339);float const v1341 = v1338 ? v79 : v1340;
float const v1342 = v1319 + v1341;
uint32_t const v1343 = reinterpret_cast<const thread uint32_t&>(v1341);
uint32_t const v1344 = v1266 >> v614;
uint32_t const v1345 = v1344 & v93;
bool const v1346 = v1345 != v136;
bool v1347_store;
thread bool * v1347 = &v1347_store;if(v1346) {
*v1347 = v1276;
}
 else {
bool const v1348 = v1343 == v136;
*v1347 = v1348;
}
bool const v1349 = *v1347;
bool v1350_store;
thread bool * v1350 = &v1350_store;if(v1349) {
*v1350 = v1276;
}
 else {
uint32_t const v1351 = 2147483647;
uint32_t const v1352 = v1343 & v1351;
uint32_t const v1353 = 2139095040;
bool const v1354 = v1352 > v1353;
*v1350 = v1354;
}
bool const v1355 = *v1350;
uint32_t const v1356 = v1355 ? v1343 : v1286;
float const v1357 = reinterpret_cast<const thread float&>(v1356);
float_4 const v1358 = [&]{
float_4 tmp = v1335;
tmp.i_3 = v1357;
return tmp;
}();
uint32_t const v1359 = v67 * v153;
uint32_t const v1360 = v1359 + v64;
uint32_t const v1361 = uint32_t(v1360);
threadgroup float_4 * const v1362 = &(*v70)[v1361];
*v1362 = v1358;
float const v1363 = *v78;
float const v1364 = fma(v1363, v1087, v1342);
*v78 = v1364;
float_4 const v1365 = *v81;
float const v1366 = v1365.i_0;
float const v1367 = v1366 * v1087;
float const v1368 = v1365.i_1;
float const v1369 = v1368 * v1087;
float const v1370 = v1365.i_2;
float const v1371 = v1370 * v1087;
float const v1372 = v1365.i_3;
float const v1373 = v1372 * v1087;
float_4 const v1374 = float_4{v1367, v1369, v1371, v1373};
*v81 = v1374;
float const v1375 = *v82;
float const v1376 = *v1054;
float const v1377 = max(v1375, v1376);
float const v1378 = v1375 - v1377;
float const v1379 = exp(v1378);*v82 = v1377;
uint32_t const v1380 = v1104 ^ v648;
uint32_t const v1381 = v1380 ^ v35;
uint64_t const v1382 = uint64_t(v1381);
uint64_t const v1383 = v1382 * v1094;
uint64_t const v1384 = v1383 >> v1092;
uint32_t const v1385 = uint32_t(v1384);
uint32_t const v1386 = v1381 * v1091;
uint32_t const v1387 = v1385 ^ v1098;
uint32_t const v1388 = v1387 ^ v1113;
uint64_t const v1389 = uint64_t(v1388);
uint64_t const v1390 = v1389 * v1101;
uint64_t const v1391 = v1390 >> v1092;
uint32_t const v1392 = uint32_t(v1391);
uint32_t const v1393 = v1388 * v1099;
uint32_t const v1394 = v1392 ^ v1123;
uint32_t const v1395 = v1394 ^ v1128;
uint32_t const v1396 = v1133 ^ v1386;
uint32_t const v1397 = v1396 ^ v1129;
uint64_t const v1398 = uint64_t(v1395);
uint64_t const v1399 = v1398 * v1094;
uint64_t const v1400 = v1399 >> v1092;
uint32_t const v1401 = uint32_t(v1400);
uint32_t const v1402 = v1395 * v1091;
uint64_t const v1403 = uint64_t(v1397);
uint64_t const v1404 = v1403 * v1101;
uint64_t const v1405 = v1404 >> v1092;
uint32_t const v1406 = uint32_t(v1405);
uint32_t const v1407 = v1397 * v1099;
uint32_t const v1408 = v1406 ^ v1393;
uint32_t const v1409 = v1408 ^ v1144;
uint32_t const v1410 = v1401 ^ v1134;
uint32_t const v1411 = v1410 ^ v1145;
uint64_t const v1412 = uint64_t(v1409);
uint64_t const v1413 = v1412 * v1094;
uint64_t const v1414 = v1413 >> v1092;
uint32_t const v1415 = uint32_t(v1414);
uint32_t const v1416 = v1409 * v1091;
uint64_t const v1417 = uint64_t(v1411);
uint64_t const v1418 = v1417 * v1101;
uint64_t const v1419 = v1418 >> v1092;
uint32_t const v1420 = uint32_t(v1419);
uint32_t const v1421 = v1411 * v1099;
uint32_t const v1422 = v1420 ^ v1407;
uint32_t const v1423 = v1422 ^ v1160;
uint32_t const v1424 = v1415 ^ v1402;
uint32_t const v1425 = v1424 ^ v1161;
uint64_t const v1426 = uint64_t(v1423);
uint64_t const v1427 = v1426 * v1094;
uint64_t const v1428 = v1427 >> v1092;
uint32_t const v1429 = uint32_t(v1428);
uint32_t const v1430 = v1423 * v1091;
uint64_t const v1431 = uint64_t(v1425);
uint64_t const v1432 = v1431 * v1101;
uint64_t const v1433 = v1432 >> v1092;
uint32_t const v1434 = uint32_t(v1433);
uint32_t const v1435 = v1425 * v1099;
uint32_t const v1436 = v1434 ^ v1421;
uint32_t const v1437 = v1436 ^ v1176;
uint32_t const v1438 = v1429 ^ v1416;
uint32_t const v1439 = v1438 ^ v1177;
uint64_t const v1440 = uint64_t(v1437);
uint64_t const v1441 = v1440 * v1094;
uint64_t const v1442 = v1441 >> v1092;
uint32_t const v1443 = uint32_t(v1442);
uint32_t const v1444 = v1437 * v1091;
uint64_t const v1445 = uint64_t(v1439);
uint64_t const v1446 = v1445 * v1101;
uint64_t const v1447 = v1446 >> v1092;
uint32_t const v1448 = uint32_t(v1447);
uint32_t const v1449 = v1439 * v1099;
uint32_t const v1450 = v1448 ^ v1435;
uint32_t const v1451 = v1450 ^ v1192;
uint32_t const v1452 = v1443 ^ v1430;
uint32_t const v1453 = v1452 ^ v1193;
uint64_t const v1454 = uint64_t(v1451);
uint64_t const v1455 = v1454 * v1094;
uint64_t const v1456 = v1455 >> v1092;
uint32_t const v1457 = uint32_t(v1456);
uint32_t const v1458 = v1451 * v1091;
uint64_t const v1459 = uint64_t(v1453);
uint64_t const v1460 = v1459 * v1101;
uint64_t const v1461 = v1460 >> v1092;
uint32_t const v1462 = uint32_t(v1461);
uint32_t const v1463 = v1453 * v1099;
uint32_t const v1464 = v1462 ^ v1449;
uint32_t const v1465 = v1464 ^ v1208;
uint32_t const v1466 = v1457 ^ v1444;
uint32_t const v1467 = v1466 ^ v1209;
uint64_t const v1468 = uint64_t(v1465);
uint64_t const v1469 = v1468 * v1094;
uint64_t const v1470 = v1469 >> v1092;
uint32_t const v1471 = uint32_t(v1470);
uint32_t const v1472 = v1465 * v1091;
uint64_t const v1473 = uint64_t(v1467);
uint64_t const v1474 = v1473 * v1101;
uint64_t const v1475 = v1474 >> v1092;
uint32_t const v1476 = uint32_t(v1475);
uint32_t const v1477 = v1467 * v1099;
uint32_t const v1478 = v1476 ^ v1463;
uint32_t const v1479 = v1478 ^ v1224;
uint32_t const v1480 = v1471 ^ v1458;
uint32_t const v1481 = v1480 ^ v1225;
uint64_t const v1482 = uint64_t(v1479);
uint64_t const v1483 = v1482 * v1094;
uint64_t const v1484 = v1483 >> v1092;
uint32_t const v1485 = uint32_t(v1484);
uint32_t const v1486 = v1479 * v1091;
uint64_t const v1487 = uint64_t(v1481);
uint64_t const v1488 = v1487 * v1101;
uint64_t const v1489 = v1488 >> v1092;
uint32_t const v1490 = uint32_t(v1489);
uint32_t const v1491 = v1481 * v1099;
uint32_t const v1492 = v1490 ^ v1477;
uint32_t const v1493 = v1492 ^ v1240;
uint32_t const v1494 = v1485 ^ v1472;
uint32_t const v1495 = v1494 ^ v1241;
bool const v1496 = v1493 >= v38;
uint32_t const v1497 = v1496 ? v93 : v136;
bool const v1498 = v1491 >= v38;
uint32_t const v1499 = v1498 ? v580 : v136;
uint32_t const v1500 = v1497 | v1499;
bool const v1501 = v1495 >= v38;
uint32_t const v1502 = v1501 ? v66 : v136;
uint32_t const v1503 = v1500 | v1502;
bool const v1504 = v1486 >= v38;
uint32_t const v1505 = v1504 ? v63 : v136;
uint32_t const v1506 = v1503 | v1505;
float const v1507 = *v113;
uint32_t const v1508 = reinterpret_cast<const thread uint32_t&>(v1507);
bool const v1509 = v1508 == v1268;
float const v1510 = v1507 - v1377;
float const v1511 = exp(v1510);float const v1512 = v1509 ? v79 : v1511;
uint32_t const v1513 = reinterpret_cast<const thread uint32_t&>(v1512);
uint32_t const v1514 = v1506 & v93;
bool const v1515 = v1514 != v136;
bool v1516_store;
thread bool * v1516 = &v1516_store;if(v1515) {
*v1516 = v1276;
}
 else {
bool const v1517 = v1513 == v136;
*v1516 = v1517;
}
bool const v1518 = *v1516;
bool v1519_store;
thread bool * v1519 = &v1519_store;if(v1518) {
*v1519 = v1276;
}
 else {
uint32_t const v1520 = 2147483647;
uint32_t const v1521 = v1513 & v1520;
uint32_t const v1522 = 2139095040;
bool const v1523 = v1521 > v1522;
*v1519 = v1523;
}
bool const v1524 = *v1519;
uint32_t const v1525 = v1524 ? v1513 : v1286;
float const v1526 = reinterpret_cast<const thread float&>(v1525);
float_4 const v1527 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1526;
return tmp;
}();
float const v1528 = *v115;
uint32_t const v1529 = reinterpret_cast<const thread uint32_t&>(v1528);
bool const v1530 = v1529 == v1268;
float const v1531 = v1528 - v1377;
float const v1532 = exp(v1531);float const v1533 = v1530 ? v79 : v1532;
float const v1534 = v1512 + v1533;
uint32_t const v1535 = reinterpret_cast<const thread uint32_t&>(v1533);
uint32_t const v1536 = v1506 >> v93;
uint32_t const v1537 = v1536 & v93;
bool const v1538 = v1537 != v136;
bool v1539_store;
thread bool * v1539 = &v1539_store;if(v1538) {
*v1539 = v1276;
}
 else {
bool const v1540 = v1535 == v136;
*v1539 = v1540;
}
bool const v1541 = *v1539;
bool v1542_store;
thread bool * v1542 = &v1542_store;if(v1541) {
*v1542 = v1276;
}
 else {
uint32_t const v1543 = 2147483647;
uint32_t const v1544 = v1535 & v1543;
uint32_t const v1545 = 2139095040;
bool const v1546 = v1544 > v1545;
*v1542 = v1546;
}
bool const v1547 = *v1542;
uint32_t const v1548 = v1547 ? v1535 : v1286;
float const v1549 = reinterpret_cast<const thread float&>(v1548);
float_4 const v1550 = [&]{
float_4 tmp = v1527;
tmp.i_1 = v1549;
return tmp;
}();
float const v1551 = *v117;
uint32_t const v1552 = reinterpret_cast<const thread uint32_t&>(v1551);
bool const v1553 = v1552 == v1268;
float const v1554 = v1551 - v1377;
float const v1555 = exp(v1554);float const v1556 = v1553 ? v79 : v1555;
float const v1557 = v1534 + v1556;
uint32_t const v1558 = reinterpret_cast<const thread uint32_t&>(v1556);
uint32_t const v1559 = v1506 >> v580;
uint32_t const v1560 = v1559 & v93;
bool const v1561 = v1560 != v136;
bool v1562_store;
thread bool * v1562 = &v1562_store;if(v1561) {
*v1562 = v1276;
}
 else {
bool const v1563 = v1558 == v136;
*v1562 = v1563;
}
bool const v1564 = *v1562;
bool v1565_store;
thread bool * v1565 = &v1565_store;if(v1564) {
*v1565 = v1276;
}
 else {
uint32_t const v1566 = 2147483647;
uint32_t const v1567 = v1558 & v1566;
uint32_t const v1568 = 2139095040;
bool const v1569 = v1567 > v1568;
*v1565 = v1569;
}
bool const v1570 = *v1565;
uint32_t const v1571 = v1570 ? v1558 : v1286;
float const v1572 = reinterpret_cast<const thread float&>(v1571);
float_4 const v1573 = [&]{
float_4 tmp = v1550;
tmp.i_2 = v1572;
return tmp;
}();
float const v1574 = *v119;
uint32_t const v1575 = reinterpret_cast<const thread uint32_t&>(v1574);
bool const v1576 = v1575 == v1268;
float const v1577 = v1574 - v1377;
float const v1578 = exp(v1577);float const v1579 = v1576 ? v79 : v1578;
float const v1580 = v1557 + v1579;
uint32_t const v1581 = reinterpret_cast<const thread uint32_t&>(v1579);
uint32_t const v1582 = v1506 >> v614;
uint32_t const v1583 = v1582 & v93;
bool const v1584 = v1583 != v136;
bool v1585_store;
thread bool * v1585 = &v1585_store;if(v1584) {
*v1585 = v1276;
}
 else {
bool const v1586 = v1581 == v136;
*v1585 = v1586;
}
bool const v1587 = *v1585;
bool v1588_store;
thread bool * v1588 = &v1588_store;if(v1587) {
*v1588 = v1276;
}
 else {
uint32_t const v1589 = 2147483647;
uint32_t const v1590 = v1581 & v1589;
uint32_t const v1591 = 2139095040;
bool const v1592 = v1590 > v1591;
*v1588 = v1592;
}
bool const v1593 = *v1588;
uint32_t const v1594 = v1593 ? v1581 : v1286;
float const v1595 = reinterpret_cast<const thread float&>(v1594);
float_4 const v1596 = [&]{
float_4 tmp = v1573;
tmp.i_3 = v1595;
return tmp;
}();
uint32_t const v1597 = v67 + v93;
uint32_t const v1598 = v1597 * v153;
uint32_t const v1599 = v1598 + v64;
uint32_t const v1600 = uint32_t(v1599);
threadgroup float_4 * const v1601 = &(*v70)[v1600];
*v1601 = v1596;
float const v1602 = *v83;
float const v1603 = fma(v1602, v1379, v1580);
*v83 = v1603;
float_4 const v1604 = *v84;
float const v1605 = v1604.i_0;
float const v1606 = v1605 * v1379;
float const v1607 = v1604.i_1;
float const v1608 = v1607 * v1379;
float const v1609 = v1604.i_2;
float const v1610 = v1609 * v1379;
float const v1611 = v1604.i_3;
float const v1612 = v1611 * v1379;
float_4 const v1613 = float_4{v1606, v1608, v1610, v1612};
*v84 = v1613;
float const v1614 = *v86;
float const v1615 = *v1068;
float const v1616 = max(v1614, v1615);
float const v1617 = v1614 - v1616;
float const v1618 = exp(v1617);*v86 = v1616;
uint32_t const v1619 = v1104 ^ v774;
uint32_t const v1620 = v1619 ^ v35;
uint64_t const v1621 = uint64_t(v1620);
uint64_t const v1622 = v1621 * v1094;
uint64_t const v1623 = v1622 >> v1092;
uint32_t const v1624 = uint32_t(v1623);
uint32_t const v1625 = v1620 * v1091;
uint32_t const v1626 = v1624 ^ v1098;
uint32_t const v1627 = v1626 ^ v1113;
uint64_t const v1628 = uint64_t(v1627);
uint64_t const v1629 = v1628 * v1101;
uint64_t const v1630 = v1629 >> v1092;
uint32_t const v1631 = uint32_t(v1630);
uint32_t const v1632 = v1627 * v1099;
uint32_t const v1633 = v1631 ^ v1123;
uint32_t const v1634 = v1633 ^ v1128;
uint32_t const v1635 = v1133 ^ v1625;
uint32_t const v1636 = v1635 ^ v1129;
uint64_t const v1637 = uint64_t(v1634);
uint64_t const v1638 = v1637 * v1094;
uint64_t const v1639 = v1638 >> v1092;
uint32_t const v1640 = uint32_t(v1639);
uint32_t const v1641 = v1634 * v1091;
uint64_t const v1642 = uint64_t(v1636);
uint64_t const v1643 = v1642 * v1101;
uint64_t const v1644 = v1643 >> v1092;
uint32_t const v1645 = uint32_t(v1644);
uint32_t const v1646 = v1636 * v1099;
uint32_t const v1647 = v1645 ^ v1632;
uint32_t const v1648 = v1647 ^ v1144;
uint32_t const v1649 = v1640 ^ v1134;
uint32_t const v1650 = v1649 ^ v1145;
uint64_t const v1651 = uint64_t(v1648);
uint64_t const v1652 = v1651 * v1094;
uint64_t const v1653 = v1652 >> v1092;
uint32_t const v1654 = uint32_t(v1653);
uint32_t const v1655 = v1648 * v1091;
uint64_t const v1656 = uint64_t(v1650);
uint64_t const v1657 = v1656 * v1101;
uint64_t const v1658 = v1657 >> v1092;
uint32_t const v1659 = uint32_t(v1658);
uint32_t const v1660 = v1650 * v1099;
uint32_t const v1661 = v1659 ^ v1646;
uint32_t const v1662 = v1661 ^ v1160;
uint32_t const v1663 = v1654 ^ v1641;
uint32_t const v1664 = v1663 ^ v1161;
uint64_t const v1665 = uint64_t(v1662);
uint64_t const v1666 = v1665 * v1094;
uint64_t const v1667 = v1666 >> v1092;
uint32_t const v1668 = uint32_t(v1667);
uint32_t const v1669 = v1662 * v1091;
uint64_t const v1670 = uint64_t(v1664);
uint64_t const v1671 = v1670 * v1101;
uint64_t const v1672 = v1671 >> v1092;
uint32_t const v1673 = uint32_t(v1672);
uint32_t const v1674 = v1664 * v1099;
uint32_t const v1675 = v1673 ^ v1660;
uint32_t const v1676 = v1675 ^ v1176;
uint32_t const v1677 = v1668 ^ v1655;
uint32_t const v1678 = v1677 ^ v1177;
uint64_t const v1679 = uint64_t(v1676);
uint64_t const v1680 = v1679 * v1094;
uint64_t const v1681 = v1680 >> v1092;
uint32_t const v1682 = uint32_t(v1681);
uint32_t const v1683 = v1676 * v1091;
uint64_t const v1684 = uint64_t(v1678);
uint64_t const v1685 = v1684 * v1101;
uint64_t const v1686 = v1685 >> v1092;
uint32_t const v1687 = uint32_t(v1686);
uint32_t const v1688 = v1678 * v1099;
uint32_t const v1689 = v1687 ^ v1674;
uint32_t const v1690 = v1689 ^ v1192;
uint32_t const v1691 = v1682 ^ v1669;
uint32_t const v1692 = v1691 ^ v1193;
uint64_t const v1693 = uint64_t(v1690);
uint64_t const v1694 = v1693 * v1094;
uint64_t const v1695 = v1694 >> v1092;
uint32_t const v1696 = uint32_t(v1695);
uint32_t const v1697 = v1690 * v1091;
uint64_t const v1698 = uint64_t(v1692);
uint64_t const v1699 = v1698 * v1101;
uint64_t const v1700 = v1699 >> v1092;
uint32_t const v1701 = uint32_t(v1700);
uint32_t const v1702 = v1692 * v1099;
uint32_t const v1703 = v1701 ^ v1688;
uint32_t const v1704 = v1703 ^ v1208;
uint32_t const v1705 = v1696 ^ v1683;
uint32_t const v1706 = v1705 ^ v1209;
uint64_t const v1707 = uint64_t(v1704);
uint64_t const v1708 = v1707 * v1094;
uint64_t const v1709 = v1708 >> v1092;
uint32_t const v1710 = uint32_t(v1709);
uint32_t const v1711 = v1704 * v1091;
uint64_t const v1712 = uint64_t(v1706);
uint64_t const v1713 = v1712 * v1101;
uint64_t const v1714 = v1713 >> v1092;
uint32_t const v1715 = uint32_t(v1714);
uint32_t const v1716 = v1706 * v1099;
uint32_t const v1717 = v1715 ^ v1702;
uint32_t const v1718 = v1717 ^ v1224;
uint32_t const v1719 = v1710 ^ v1697;
uint32_t const v1720 = v1719 ^ v1225;
uint64_t const v1721 = uint64_t(v1718);
uint64_t const v1722 = v1721 * v1094;
uint64_t const v1723 = v1722 >> v1092;
uint32_t const v1724 = uint32_t(v1723);
uint32_t const v1725 = v1718 * v1091;
uint64_t const v1726 = uint64_t(v1720);
uint64_t const v1727 = v1726 * v1101;
uint64_t const v1728 = v1727 >> v1092;
uint32_t const v1729 = uint32_t(v1728);
uint32_t const v1730 = v1720 * v1099;
uint32_t const v1731 = v1729 ^ v1716;
uint32_t const v1732 = v1731 ^ v1240;
uint32_t const v1733 = v1724 ^ v1711;
uint32_t const v1734 = v1733 ^ v1241;
bool const v1735 = v1732 >= v38;
uint32_t const v1736 = v1735 ? v93 : v136;
bool const v1737 = v1730 >= v38;
uint32_t const v1738 = v1737 ? v580 : v136;
uint32_t const v1739 = v1736 | v1738;
bool const v1740 = v1734 >= v38;
uint32_t const v1741 = v1740 ? v66 : v136;
uint32_t const v1742 = v1739 | v1741;
bool const v1743 = v1725 >= v38;
uint32_t const v1744 = v1743 ? v63 : v136;
uint32_t const v1745 = v1742 | v1744;
float const v1746 = *v121;
uint32_t const v1747 = reinterpret_cast<const thread uint32_t&>(v1746);
bool const v1748 = v1747 == v1268;
float const v1749 = v1746 - v1616;
float const v1750 = exp(v1749);float const v1751 = v1748 ? v79 : v1750;
uint32_t const v1752 = reinterpret_cast<const thread uint32_t&>(v1751);
uint32_t const v1753 = v1745 & v93;
bool const v1754 = v1753 != v136;
bool v1755_store;
thread bool * v1755 = &v1755_store;if(v1754) {
*v1755 = v1276;
}
 else {
bool const v1756 = v1752 == v136;
*v1755 = v1756;
}
bool const v1757 = *v1755;
bool v1758_store;
thread bool * v1758 = &v1758_store;if(v1757) {
*v1758 = v1276;
}
 else {
uint32_t const v1759 = 2147483647;
uint32_t const v1760 = v1752 & v1759;
uint32_t const v1761 = 2139095040;
bool const v1762 = v1760 > v1761;
*v1758 = v1762;
}
bool const v1763 = *v1758;
uint32_t const v1764 = v1763 ? v1752 : v1286;
float const v1765 = reinterpret_cast<const thread float&>(v1764);
float_4 const v1766 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1765;
return tmp;
}();
float const v1767 = *v123;
uint32_t const v1768 = reinterpret_cast<const thread uint32_t&>(v1767);
bool const v1769 = v1768 == v1268;
float const v1770 = v1767 - v1616;
float const v1771 = exp(v1770);float const v1772 = v1769 ? v79 : v1771;
float const v1773 = v1751 + v1772;
uint32_t const v1774 = reinterpret_cast<const thread uint32_t&>(v1772);
uint32_t const v1775 = v1745 >> v93;
uint32_t const v1776 = v1775 & v93;
bool const v1777 = v1776 != v136;
bool v1778_store;
thread bool * v1778 = &v1778_store;if(v1777) {
*v1778 = v1276;
}
 else {
bool const v1779 = v1774 == v136;
*v1778 = v1779;
}
bool const v1780 = *v1778;
bool v1781_store;
thread bool * v1781 = &v1781_store;if(v1780) {
*v1781 = v1276;
}
 else {
uint32_t const v1782 = 2147483647;
uint32_t const v1783 = v1774 & v1782;
uint32_t const v1784 = 2139095040;
bool const v1785 = v1783 > v1784;
*v1781 = v1785;
}
bool const v1786 = *v1781;
uint32_t const v1787 = v1786 ? v1774 : v1286;
float const v1788 = reinterpret_cast<const thread float&>(v1787);
float_4 const v1789 = [&]{
float_4 tmp = v1766;
tmp.i_1 = v1788;
return tmp;
}();
float const v1790 = *v125;
uint32_t const v1791 = reinterpret_cast<const thread uint32_t&>(v1790);
bool const v1792 = v1791 == v1268;
float const v1793 = v1790 - v1616;
float const v1794 = exp(v1793);float const v1795 = v1792 ? v79 : v1794;
float const v1796 = v1773 + v1795;
uint32_t const v1797 = reinterpret_cast<const thread uint32_t&>(v1795);
uint32_t const v1798 = v1745 >> v580;
uint32_t const v1799 = v1798 & v93;
bool const v1800 = v1799 != v136;
bool v1801_store;
thread bool * v1801 = &v1801_store;if(v1800) {
*v1801 = v1276;
}
 else {
bool const v1802 = v1797 == v136;
*v1801 = v1802;
}
bool const v1803 = *v1801;
bool v1804_store;
thread bool * v1804 = &v1804_store;if(v1803) {
*v1804 = v1276;
}
 else {
uint32_t const v1805 = 2147483647;
uint32_t const v1806 = v1797 & v1805;
uint32_t const v1807 = 2139095040;
bool const v1808 = v1806 > v1807;
*v1804 = v1808;
}
bool const v1809 = *v1804;
uint32_t const v1810 = v1809 ? v1797 : v1286;
float const v1811 = reinterpret_cast<const thread float&>(v1810);
float_4 const v1812 = [&]{
float_4 tmp = v1789;
tmp.i_2 = v1811;
return tmp;
}();
float const v1813 = *v127;
uint32_t const v1814 = reinterpret_cast<const thread uint32_t&>(v1813);
bool const v1815 = v1814 == v1268;
float const v1816 = v1813 - v1616;
float const v1817 = exp(v1816);float const v1818 = v1815 ? v79 : v1817;
float const v1819 = v1796 + v1818;
uint32_t const v1820 = reinterpret_cast<const thread uint32_t&>(v1818);
uint32_t const v1821 = v1745 >> v614;
uint32_t const v1822 = v1821 & v93;
bool const v1823 = v1822 != v136;
bool v1824_store;
thread bool * v1824 = &v1824_store;if(v1823) {
*v1824 = v1276;
}
 else {
bool const v1825 = v1820 == v136;
*v1824 = v1825;
}
bool const v1826 = *v1824;
bool v1827_store;
thread bool * v1827 = &v1827_store;if(v1826) {
*v1827 = v1276;
}
 else {
uint32_t const v1828 = 2147483647;
uint32_t const v1829 = v1820 & v1828;
uint32_t const v1830 = 2139095040;
bool const v1831 = v1829 > v1830;
*v1827 = v1831;
}
bool const v1832 = *v1827;
uint32_t const v1833 = v1832 ? v1820 : v1286;
float const v1834 = reinterpret_cast<const thread float&>(v1833);
float_4 const v1835 = [&]{
float_4 tmp = v1812;
tmp.i_3 = v1834;
return tmp;
}();
uint32_t const v1836 = v67 + v580;
uint32_t const v1837 = v1836 * v153;
uint32_t const v1838 = v1837 + v64;
uint32_t const v1839 = uint32_t(v1838);
threadgroup float_4 * const v1840 = &(*v70)[v1839];
*v1840 = v1835;
float const v1841 = *v87;
float const v1842 = fma(v1841, v1618, v1819);
*v87 = v1842;
float_4 const v1843 = *v88;
float const v1844 = v1843.i_0;
float const v1845 = v1844 * v1618;
float const v1846 = v1843.i_1;
float const v1847 = v1846 * v1618;
float const v1848 = v1843.i_2;
float const v1849 = v1848 * v1618;
float const v1850 = v1843.i_3;
float const v1851 = v1850 * v1618;
float_4 const v1852 = float_4{v1845, v1847, v1849, v1851};
*v88 = v1852;
float const v1853 = *v90;
float const v1854 = *v1082;
float const v1855 = max(v1853, v1854);
float const v1856 = v1853 - v1855;
float const v1857 = exp(v1856);*v90 = v1855;
uint32_t const v1858 = v1104 ^ v900;
uint32_t const v1859 = v1858 ^ v35;
uint64_t const v1860 = uint64_t(v1859);
uint64_t const v1861 = v1860 * v1094;
uint64_t const v1862 = v1861 >> v1092;
uint32_t const v1863 = uint32_t(v1862);
uint32_t const v1864 = v1859 * v1091;
uint32_t const v1865 = v1863 ^ v1098;
uint32_t const v1866 = v1865 ^ v1113;
uint64_t const v1867 = uint64_t(v1866);
uint64_t const v1868 = v1867 * v1101;
uint64_t const v1869 = v1868 >> v1092;
uint32_t const v1870 = uint32_t(v1869);
uint32_t const v1871 = v1866 * v1099;
uint32_t const v1872 = v1870 ^ v1123;
uint32_t const v1873 = v1872 ^ v1128;
uint32_t const v1874 = v1133 ^ v1864;
uint32_t const v1875 = v1874 ^ v1129;
uint64_t const v1876 = uint64_t(v1873);
uint64_t const v1877 = v1876 * v1094;
uint64_t const v1878 = v1877 >> v1092;
uint32_t const v1879 = uint32_t(v1878);
uint32_t const v1880 = v1873 * v1091;
uint64_t const v1881 = uint64_t(v1875);
uint64_t const v1882 = v1881 * v1101;
uint64_t const v1883 = v1882 >> v1092;
uint32_t const v1884 = uint32_t(v1883);
uint32_t const v1885 = v1875 * v1099;
uint32_t const v1886 = v1884 ^ v1871;
uint32_t const v1887 = v1886 ^ v1144;
uint32_t const v1888 = v1879 ^ v1134;
uint32_t const v1889 = v1888 ^ v1145;
uint64_t const v1890 = uint64_t(v1887);
uint64_t const v1891 = v1890 * v1094;
uint64_t const v1892 = v1891 >> v1092;
uint32_t const v1893 = uint32_t(v1892);
uint32_t const v1894 = v1887 * v1091;
uint64_t const v1895 = uint64_t(v1889);
uint64_t const v1896 = v1895 * v1101;
uint64_t const v1897 = v1896 >> v1092;
uint32_t const v1898 = uint32_t(v1897);
uint32_t const v1899 = v1889 * v1099;
uint32_t const v1900 = v1898 ^ v1885;
uint32_t const v1901 = v1900 ^ v1160;
uint32_t const v1902 = v1893 ^ v1880;
uint32_t const v1903 = v1902 ^ v1161;
uint64_t const v1904 = uint64_t(v1901);
uint64_t const v1905 = v1904 * v1094;
uint64_t const v1906 = v1905 >> v1092;
uint32_t const v1907 = uint32_t(v1906);
uint32_t const v1908 = v1901 * v1091;
uint64_t const v1909 = uint64_t(v1903);
uint64_t const v1910 = v1909 * v1101;
uint64_t const v1911 = v1910 >> v1092;
uint32_t const v1912 = uint32_t(v1911);
uint32_t const v1913 = v1903 * v1099;
uint32_t const v1914 = v1912 ^ v1899;
uint32_t const v1915 = v1914 ^ v1176;
uint32_t const v1916 = v1907 ^ v1894;
uint32_t const v1917 = v1916 ^ v1177;
uint64_t const v1918 = uint64_t(v1915);
uint64_t const v1919 = v1918 * v1094;
uint64_t const v1920 = v1919 >> v1092;
uint32_t const v1921 = uint32_t(v1920);
uint32_t const v1922 = v1915 * v1091;
uint64_t const v1923 = uint64_t(v1917);
uint64_t const v1924 = v1923 * v1101;
uint64_t const v1925 = v1924 >> v1092;
uint32_t const v1926 = uint32_t(v1925);
uint32_t const v1927 = v1917 * v1099;
uint32_t const v1928 = v1926 ^ v1913;
uint32_t const v1929 = v1928 ^ v1192;
uint32_t const v1930 = v1921 ^ v1908;
uint32_t const v1931 = v1930 ^ v1193;
uint64_t const v1932 = uint64_t(v1929);
uint64_t const v1933 = v1932 * v1094;
uint64_t const v1934 = v1933 >> v1092;
uint32_t const v1935 = uint32_t(v1934);
uint32_t const v1936 = v1929 * v1091;
uint64_t const v1937 = uint64_t(v1931);
uint64_t const v1938 = v1937 * v1101;
uint64_t const v1939 = v1938 >> v1092;
uint32_t const v1940 = uint32_t(v1939);
uint32_t const v1941 = v1931 * v1099;
uint32_t const v1942 = v1940 ^ v1927;
uint32_t const v1943 = v1942 ^ v1208;
uint32_t const v1944 = v1935 ^ v1922;
uint32_t const v1945 = v1944 ^ v1209;
uint64_t const v1946 = uint64_t(v1943);
uint64_t const v1947 = v1946 * v1094;
uint64_t const v1948 = v1947 >> v1092;
uint32_t const v1949 = uint32_t(v1948);
uint32_t const v1950 = v1943 * v1091;
uint64_t const v1951 = uint64_t(v1945);
uint64_t const v1952 = v1951 * v1101;
uint64_t const v1953 = v1952 >> v1092;
uint32_t const v1954 = uint32_t(v1953);
uint32_t const v1955 = v1945 * v1099;
uint32_t const v1956 = v1954 ^ v1941;
uint32_t const v1957 = v1956 ^ v1224;
uint32_t const v1958 = v1949 ^ v1936;
uint32_t const v1959 = v1958 ^ v1225;
uint64_t const v1960 = uint64_t(v1957);
uint64_t const v1961 = v1960 * v1094;
uint64_t const v1962 = v1961 >> v1092;
uint32_t const v1963 = uint32_t(v1962);
uint32_t const v1964 = v1957 * v1091;
uint64_t const v1965 = uint64_t(v1959);
uint64_t const v1966 = v1965 * v1101;
uint64_t const v1967 = v1966 >> v1092;
uint32_t const v1968 = uint32_t(v1967);
uint32_t const v1969 = v1959 * v1099;
uint32_t const v1970 = v1968 ^ v1955;
uint32_t const v1971 = v1970 ^ v1240;
uint32_t const v1972 = v1963 ^ v1950;
uint32_t const v1973 = v1972 ^ v1241;
bool const v1974 = v1971 >= v38;
uint32_t const v1975 = v1974 ? v93 : v136;
bool const v1976 = v1969 >= v38;
uint32_t const v1977 = v1976 ? v580 : v136;
uint32_t const v1978 = v1975 | v1977;
bool const v1979 = v1973 >= v38;
uint32_t const v1980 = v1979 ? v66 : v136;
uint32_t const v1981 = v1978 | v1980;
bool const v1982 = v1964 >= v38;
uint32_t const v1983 = v1982 ? v63 : v136;
uint32_t const v1984 = v1981 | v1983;
float const v1985 = *v129;
uint32_t const v1986 = reinterpret_cast<const thread uint32_t&>(v1985);
bool const v1987 = v1986 == v1268;
float const v1988 = v1985 - v1855;
float const v1989 = exp(v1988);float const v1990 = v1987 ? v79 : v1989;
uint32_t const v1991 = reinterpret_cast<const thread uint32_t&>(v1990);
uint32_t const v1992 = v1984 & v93;
bool const v1993 = v1992 != v136;
bool v1994_store;
thread bool * v1994 = &v1994_store;if(v1993) {
*v1994 = v1276;
}
 else {
bool const v1995 = v1991 == v136;
*v1994 = v1995;
}
bool const v1996 = *v1994;
bool v1997_store;
thread bool * v1997 = &v1997_store;if(v1996) {
*v1997 = v1276;
}
 else {
uint32_t const v1998 = 2147483647;
uint32_t const v1999 = v1991 & v1998;
uint32_t const v2000 = 2139095040;
bool const v2001 = v1999 > v2000;
*v1997 = v2001;
}
bool const v2002 = *v1997;
uint32_t const v2003 = v2002 ? v1991 : v1286;
float const v2004 = reinterpret_cast<const thread float&>(v2003);
float_4 const v2005 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2004;
return tmp;
}();
float const v2006 = *v131;
uint32_t const v2007 = reinterpret_cast<const thread uint32_t&>(v2006);
bool const v2008 = v2007 == v1268;
float const v2009 = v2006 - v1855;
float const v2010 = exp(v2009);float const v2011 = v2008 ? v79 : v2010;
float const v2012 = v1990 + v2011;
uint32_t const v2013 = reinterpret_cast<const thread uint32_t&>(v2011);
uint32_t const v2014 = v1984 >> v93;
uint32_t const v2015 = v2014 & v93;
bool const v2016 = v2015 != v136;
bool v2017_store;
thread bool * v2017 = &v2017_store;if(v2016) {
*v2017 = v1276;
}
 else {
bool const v2018 = v2013 == v136;
*v2017 = v2018;
}
bool const v2019 = *v2017;
bool v2020_store;
thread bool * v2020 = &v2020_store;if(v2019) {
*v2020 = v1276;
}
 else {
uint32_t const v2021 = 2147483647;
uint32_t const v2022 = v2013 & v2021;
uint32_t const v2023 = 2139095040;
bool const v2024 = v2022 > v2023;
*v2020 = v2024;
}
bool const v2025 = *v2020;
uint32_t const v2026 = v2025 ? v2013 : v1286;
float const v2027 = reinterpret_cast<const thread float&>(v2026);
float_4 const v2028 = [&]{
float_4 tmp = v2005;
tmp.i_1 = v2027;
return tmp;
}();
float const v2029 = *v133;
uint32_t const v2030 = reinterpret_cast<const thread uint32_t&>(v2029);
bool const v2031 = v2030 == v1268;
float const v2032 = v2029 - v1855;
float const v2033 = exp(v2032);float const v2034 = v2031 ? v79 : v2033;
float const v2035 = v2012 + v2034;
uint32_t const v2036 = reinterpret_cast<const thread uint32_t&>(v2034);
uint32_t const v2037 = v1984 >> v580;
uint32_t const v2038 = v2037 & v93;
bool const v2039 = v2038 != v136;
bool v2040_store;
thread bool * v2040 = &v2040_store;if(v2039) {
*v2040 = v1276;
}
 else {
bool const v2041 = v2036 == v136;
*v2040 = v2041;
}
bool const v2042 = *v2040;
bool v2043_store;
thread bool * v2043 = &v2043_store;if(v2042) {
*v2043 = v1276;
}
 else {
uint32_t const v2044 = 2147483647;
uint32_t const v2045 = v2036 & v2044;
uint32_t const v2046 = 2139095040;
bool const v2047 = v2045 > v2046;
*v2043 = v2047;
}
bool const v2048 = *v2043;
uint32_t const v2049 = v2048 ? v2036 : v1286;
float const v2050 = reinterpret_cast<const thread float&>(v2049);
float_4 const v2051 = [&]{
float_4 tmp = v2028;
tmp.i_2 = v2050;
return tmp;
}();
float const v2052 = *v135;
uint32_t const v2053 = reinterpret_cast<const thread uint32_t&>(v2052);
bool const v2054 = v2053 == v1268;
float const v2055 = v2052 - v1855;
float const v2056 = exp(v2055);float const v2057 = v2054 ? v79 : v2056;
float const v2058 = v2035 + v2057;
uint32_t const v2059 = reinterpret_cast<const thread uint32_t&>(v2057);
uint32_t const v2060 = v1984 >> v614;
uint32_t const v2061 = v2060 & v93;
bool const v2062 = v2061 != v136;
bool v2063_store;
thread bool * v2063 = &v2063_store;if(v2062) {
*v2063 = v1276;
}
 else {
bool const v2064 = v2059 == v136;
*v2063 = v2064;
}
bool const v2065 = *v2063;
bool v2066_store;
thread bool * v2066 = &v2066_store;if(v2065) {
*v2066 = v1276;
}
 else {
uint32_t const v2067 = 2147483647;
uint32_t const v2068 = v2059 & v2067;
uint32_t const v2069 = 2139095040;
bool const v2070 = v2068 > v2069;
*v2066 = v2070;
}
bool const v2071 = *v2066;
uint32_t const v2072 = v2071 ? v2059 : v1286;
float const v2073 = reinterpret_cast<const thread float&>(v2072);
float_4 const v2074 = [&]{
float_4 tmp = v2051;
tmp.i_3 = v2073;
return tmp;
}();
uint32_t const v2075 = v67 + v614;
uint32_t const v2076 = v2075 * v153;
uint32_t const v2077 = v2076 + v64;
uint32_t const v2078 = uint32_t(v2077);
threadgroup float_4 * const v2079 = &(*v70)[v2078];
*v2079 = v2074;
float const v2080 = *v91;
float const v2081 = fma(v2080, v1857, v2058);
*v91 = v2081;
float_4 const v2082 = *v92;
float const v2083 = v2082.i_0;
float const v2084 = v2083 * v1857;
float const v2085 = v2082.i_1;
float const v2086 = v2085 * v1857;
float const v2087 = v2082.i_2;
float const v2088 = v2087 * v1857;
float const v2089 = v2082.i_3;
float const v2090 = v2089 * v1857;
float_4 const v2091 = float_4{v2084, v2086, v2088, v2090};
*v92 = v2091;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v2092_store;
thread float_4 * v2092 = &v2092_store;*v2092 = v80;
if(v236) {
uint32_t const v2093 = uint32_t(v235);
uint32_t const v2094 = v2093 * v30;
uint32_t const v2095 = v59 + v2094;
float_4 v2096_store;
thread float_4 * v2096 = &v2096_store;*v2096 = v80;
uint32_t const v2097 = 20;
bool const v2098 = v513 < v2097;
if(v2098) {
uint32_t const v2099 = v513 / v66;
uint32_t const v2100 = uint32_t(v2099);
uint32_t const v2101 = v2095 + v2100;
device float_4 const* const v2102 = &v3[v2101];
float_4 const v2103 = *v2102;
*v2096 = v2103;
}
float_4 const v2104 = *v2096;
*v2092 = v2104;
}
threadgroup float_4 * const v2105 = &(*v69)[v156];
float_4 const v2106 = *v2092;
*v2105 = v2106;
float_4 v2107_store;
thread float_4 * v2107 = &v2107_store;*v2107 = v80;
if(v265) {
uint32_t const v2108 = uint32_t(v264);
uint32_t const v2109 = v2108 * v30;
uint32_t const v2110 = v59 + v2109;
uint32_t const v2111 = v162 * v66;
float_4 v2112_store;
thread float_4 * v2112 = &v2112_store;*v2112 = v80;
uint32_t const v2113 = 20;
bool const v2114 = v2111 < v2113;
if(v2114) {
uint32_t const v2115 = v2111 / v66;
uint32_t const v2116 = uint32_t(v2115);
uint32_t const v2117 = v2110 + v2116;
device float_4 const* const v2118 = &v3[v2117];
float_4 const v2119 = *v2118;
*v2112 = v2119;
}
float_4 const v2120 = *v2112;
*v2107 = v2120;
}
threadgroup float_4 * const v2121 = &(*v69)[v181];
float_4 const v2122 = *v2107;
*v2121 = v2122;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v2123 = v136; v2123 < v63; v2123 += v93) {
array<float_4, 4> v2124_store = {};
thread array<float_4, 4> * v2124 = &v2124_store;uint32_t const v2125 = v2123 * v66;
uint32_t const v2126 = v2125 * v153;
uint32_t const v2127 = v2126 + v64;
uint32_t const v2128 = uint32_t(v2127);
threadgroup float_4 * const v2129 = &(*v69)[v2128];
float_4 const v2130 = *v2129;
thread float_4 * const v2131 = &(*v2124)[v16];
*v2131 = v2130;
uint32_t const v2132 = v2125 + v93;
uint32_t const v2133 = v2132 * v153;
uint32_t const v2134 = v2133 + v64;
uint32_t const v2135 = uint32_t(v2134);
threadgroup float_4 * const v2136 = &(*v69)[v2135];
float_4 const v2137 = *v2136;
thread float_4 * const v2138 = &(*v2124)[v71];
*v2138 = v2137;
uint32_t const v2139 = v2125 + v580;
uint32_t const v2140 = v2139 * v153;
uint32_t const v2141 = v2140 + v64;
uint32_t const v2142 = uint32_t(v2141);
threadgroup float_4 * const v2143 = &(*v69)[v2142];
float_4 const v2144 = *v2143;
thread float_4 * const v2145 = &(*v2124)[v85];
*v2145 = v2144;
uint32_t const v2146 = v2125 + v614;
uint32_t const v2147 = v2146 * v153;
uint32_t const v2148 = v2147 + v64;
uint32_t const v2149 = uint32_t(v2148);
threadgroup float_4 * const v2150 = &(*v69)[v2149];
float_4 const v2151 = *v2150;
thread float_4 * const v2152 = &(*v2124)[v89];
*v2152 = v2151;
uint32_t const v2153 = v1359 + v2123;
uint32_t const v2154 = uint32_t(v2153);
threadgroup float_4 * const v2155 = &(*v70)[v2154];
float_4 const v2156 = *v2155;
float const v2157 = v2156.i_0;
float_4 const v2158 = *v2131;
float_4 const v2159 = *v81;
float const v2160 = v2158.i_0;
float const v2161 = v2159.i_0;
float const v2162 = fma(v2157, v2160, v2161);
float const v2163 = v2158.i_1;
float const v2164 = v2159.i_1;
float const v2165 = fma(v2157, v2163, v2164);
float const v2166 = v2158.i_2;
float const v2167 = v2159.i_2;
float const v2168 = fma(v2157, v2166, v2167);
float const v2169 = v2158.i_3;
float const v2170 = v2159.i_3;
float const v2171 = fma(v2157, v2169, v2170);
uint32_t const v2172 = reinterpret_cast<const thread uint32_t&>(v2157);
bool const v2173 = v2172 == v136;
float const v2174 = v2173 ? v2161 : v2162;
float const v2175 = v2173 ? v2164 : v2165;
float const v2176 = v2173 ? v2167 : v2168;
float const v2177 = v2173 ? v2170 : v2171;
float_4 const v2178 = float_4{v2174, v2175, v2176, v2177};
*v81 = v2178;
float const v2179 = v2156.i_1;
float_4 const v2180 = *v2138;
float_4 const v2181 = *v81;
float const v2182 = v2180.i_0;
float const v2183 = v2181.i_0;
float const v2184 = fma(v2179, v2182, v2183);
float const v2185 = v2180.i_1;
float const v2186 = v2181.i_1;
float const v2187 = fma(v2179, v2185, v2186);
float const v2188 = v2180.i_2;
float const v2189 = v2181.i_2;
float const v2190 = fma(v2179, v2188, v2189);
float const v2191 = v2180.i_3;
float const v2192 = v2181.i_3;
float const v2193 = fma(v2179, v2191, v2192);
uint32_t const v2194 = reinterpret_cast<const thread uint32_t&>(v2179);
bool const v2195 = v2194 == v136;
float const v2196 = v2195 ? v2183 : v2184;
float const v2197 = v2195 ? v2186 : v2187;
float const v2198 = v2195 ? v2189 : v2190;
float const v2199 = v2195 ? v2192 : v2193;
float_4 const v2200 = float_4{v2196, v2197, v2198, v2199};
*v81 = v2200;
float const v2201 = v2156.i_2;
float_4 const v2202 = *v2145;
float_4 const v2203 = *v81;
float const v2204 = v2202.i_0;
float const v2205 = v2203.i_0;
float const v2206 = fma(v2201, v2204, v2205);
float const v2207 = v2202.i_1;
float const v2208 = v2203.i_1;
float const v2209 = fma(v2201, v2207, v2208);
float const v2210 = v2202.i_2;
float const v2211 = v2203.i_2;
float const v2212 = fma(v2201, v2210, v2211);
float const v2213 = v2202.i_3;
float const v2214 = v2203.i_3;
float const v2215 = fma(v2201, v2213, v2214);
uint32_t const v2216 = reinterpret_cast<const thread uint32_t&>(v2201);
bool const v2217 = v2216 == v136;
float const v2218 = v2217 ? v2205 : v2206;
float const v2219 = v2217 ? v2208 : v2209;
float const v2220 = v2217 ? v2211 : v2212;
float const v2221 = v2217 ? v2214 : v2215;
float_4 const v2222 = float_4{v2218, v2219, v2220, v2221};
*v81 = v2222;
float const v2223 = v2156.i_3;
float_4 const v2224 = *v2152;
float_4 const v2225 = *v81;
float const v2226 = v2224.i_0;
float const v2227 = v2225.i_0;
float const v2228 = fma(v2223, v2226, v2227);
float const v2229 = v2224.i_1;
float const v2230 = v2225.i_1;
float const v2231 = fma(v2223, v2229, v2230);
float const v2232 = v2224.i_2;
float const v2233 = v2225.i_2;
float const v2234 = fma(v2223, v2232, v2233);
float const v2235 = v2224.i_3;
float const v2236 = v2225.i_3;
float const v2237 = fma(v2223, v2235, v2236);
uint32_t const v2238 = reinterpret_cast<const thread uint32_t&>(v2223);
bool const v2239 = v2238 == v136;
float const v2240 = v2239 ? v2227 : v2228;
float const v2241 = v2239 ? v2230 : v2231;
float const v2242 = v2239 ? v2233 : v2234;
float const v2243 = v2239 ? v2236 : v2237;
float_4 const v2244 = float_4{v2240, v2241, v2242, v2243};
*v81 = v2244;
uint32_t const v2245 = v1598 + v2123;
uint32_t const v2246 = uint32_t(v2245);
threadgroup float_4 * const v2247 = &(*v70)[v2246];
float_4 const v2248 = *v2247;
float const v2249 = v2248.i_0;
float_4 const v2250 = *v84;
float const v2251 = v2250.i_0;
float const v2252 = fma(v2249, v2160, v2251);
float const v2253 = v2250.i_1;
float const v2254 = fma(v2249, v2163, v2253);
float const v2255 = v2250.i_2;
float const v2256 = fma(v2249, v2166, v2255);
float const v2257 = v2250.i_3;
float const v2258 = fma(v2249, v2169, v2257);
uint32_t const v2259 = reinterpret_cast<const thread uint32_t&>(v2249);
bool const v2260 = v2259 == v136;
float const v2261 = v2260 ? v2251 : v2252;
float const v2262 = v2260 ? v2253 : v2254;
float const v2263 = v2260 ? v2255 : v2256;
float const v2264 = v2260 ? v2257 : v2258;
float_4 const v2265 = float_4{v2261, v2262, v2263, v2264};
*v84 = v2265;
float const v2266 = v2248.i_1;
float_4 const v2267 = *v84;
float const v2268 = v2267.i_0;
float const v2269 = fma(v2266, v2182, v2268);
float const v2270 = v2267.i_1;
float const v2271 = fma(v2266, v2185, v2270);
float const v2272 = v2267.i_2;
float const v2273 = fma(v2266, v2188, v2272);
float const v2274 = v2267.i_3;
float const v2275 = fma(v2266, v2191, v2274);
uint32_t const v2276 = reinterpret_cast<const thread uint32_t&>(v2266);
bool const v2277 = v2276 == v136;
float const v2278 = v2277 ? v2268 : v2269;
float const v2279 = v2277 ? v2270 : v2271;
float const v2280 = v2277 ? v2272 : v2273;
float const v2281 = v2277 ? v2274 : v2275;
float_4 const v2282 = float_4{v2278, v2279, v2280, v2281};
*v84 = v2282;
float const v2283 = v2248.i_2;
float_4 const v2284 = *v84;
float const v2285 = v2284.i_0;
float const v2286 = fma(v2283, v2204, v2285);
float const v2287 = v2284.i_1;
float const v2288 = fma(v2283, v2207, v2287);
float const v2289 = v2284.i_2;
float const v2290 = fma(v2283, v2210, v2289);
float const v2291 = v2284.i_3;
float const v2292 = fma(v2283, v2213, v2291);
uint32_t const v2293 = reinterpret_cast<const thread uint32_t&>(v2283);
bool const v2294 = v2293 == v136;
float const v2295 = v2294 ? v2285 : v2286;
float const v2296 = v2294 ? v2287 : v2288;
float const v2297 = v2294 ? v2289 : v2290;
float const v2298 = v2294 ? v2291 : v2292;
float_4 const v2299 = float_4{v2295, v2296, v2297, v2298};
*v84 = v2299;
float const v2300 = v2248.i_3;
float_4 const v2301 = *v84;
float const v2302 = v2301.i_0;
float const v2303 = fma(v2300, v2226, v2302);
float const v2304 = v2301.i_1;
float const v2305 = fma(v2300, v2229, v2304);
float const v2306 = v2301.i_2;
float const v2307 = fma(v2300, v2232, v2306);
float const v2308 = v2301.i_3;
float const v2309 = fma(v2300, v2235, v2308);
uint32_t const v2310 = reinterpret_cast<const thread uint32_t&>(v2300);
bool const v2311 = v2310 == v136;
float const v2312 = v2311 ? v2302 : v2303;
float const v2313 = v2311 ? v2304 : v2305;
float const v2314 = v2311 ? v2306 : v2307;
float const v2315 = v2311 ? v2308 : v2309;
float_4 const v2316 = float_4{v2312, v2313, v2314, v2315};
*v84 = v2316;
uint32_t const v2317 = v1837 + v2123;
uint32_t const v2318 = uint32_t(v2317);
threadgroup float_4 * const v2319 = &(*v70)[v2318];
float_4 const v2320 = *v2319;
float const v2321 = v2320.i_0;
float_4 const v2322 = *v88;
float const v2323 = v2322.i_0;
float const v2324 = fma(v2321, v2160, v2323);
float const v2325 = v2322.i_1;
float const v2326 = fma(v2321, v2163, v2325);
float const v2327 = v2322.i_2;
float const v2328 = fma(v2321, v2166, v2327);
float const v2329 = v2322.i_3;
float const v2330 = fma(v2321, v2169, v2329);
uint32_t const v2331 = reinterpret_cast<const thread uint32_t&>(v2321);
bool const v2332 = v2331 == v136;
float const v2333 = v2332 ? v2323 : v2324;
float const v2334 = v2332 ? v2325 : v2326;
float const v2335 = v2332 ? v2327 : v2328;
float const v2336 = v2332 ? v2329 : v2330;
float_4 const v2337 = float_4{v2333, v2334, v2335, v2336};
*v88 = v2337;
float const v2338 = v2320.i_1;
float_4 const v2339 = *v88;
float const v2340 = v2339.i_0;
float const v2341 = fma(v2338, v2182, v2340);
float const v2342 = v2339.i_1;
float const v2343 = fma(v2338, v2185, v2342);
float const v2344 = v2339.i_2;
float const v2345 = fma(v2338, v2188, v2344);
float const v2346 = v2339.i_3;
float const v2347 = fma(v2338, v2191, v2346);
uint32_t const v2348 = reinterpret_cast<const thread uint32_t&>(v2338);
bool const v2349 = v2348 == v136;
float const v2350 = v2349 ? v2340 : v2341;
float const v2351 = v2349 ? v2342 : v2343;
float const v2352 = v2349 ? v2344 : v2345;
float const v2353 = v2349 ? v2346 : v2347;
float_4 const v2354 = float_4{v2350, v2351, v2352, v2353};
*v88 = v2354;
float const v2355 = v2320.i_2;
float_4 const v2356 = *v88;
float const v2357 = v2356.i_0;
float const v2358 = fma(v2355, v2204, v2357);
float const v2359 = v2356.i_1;
float const v2360 = fma(v2355, v2207, v2359);
float const v2361 = v2356.i_2;
float const v2362 = fma(v2355, v2210, v2361);
float const v2363 = v2356.i_3;
float const v2364 = fma(v2355, v2213, v2363);
uint32_t const v2365 = reinterpret_cast<const thread uint32_t&>(v2355);
bool const v2366 = v2365 == v136;
float const v2367 = v2366 ? v2357 : v2358;
float const v2368 = v2366 ? v2359 : v2360;
float const v2369 = v2366 ? v2361 : v2362;
float const v2370 = v2366 ? v2363 : v2364;
float_4 const v2371 = float_4{v2367, v2368, v2369, v2370};
*v88 = v2371;
float const v2372 = v2320.i_3;
float_4 const v2373 = *v88;
float const v2374 = v2373.i_0;
float const v2375 = fma(v2372, v2226, v2374);
float const v2376 = v2373.i_1;
float const v2377 = fma(v2372, v2229, v2376);
float const v2378 = v2373.i_2;
float const v2379 = fma(v2372, v2232, v2378);
float const v2380 = v2373.i_3;
float const v2381 = fma(v2372, v2235, v2380);
uint32_t const v2382 = reinterpret_cast<const thread uint32_t&>(v2372);
bool const v2383 = v2382 == v136;
float const v2384 = v2383 ? v2374 : v2375;
float const v2385 = v2383 ? v2376 : v2377;
float const v2386 = v2383 ? v2378 : v2379;
float const v2387 = v2383 ? v2380 : v2381;
float_4 const v2388 = float_4{v2384, v2385, v2386, v2387};
*v88 = v2388;
uint32_t const v2389 = v2076 + v2123;
uint32_t const v2390 = uint32_t(v2389);
threadgroup float_4 * const v2391 = &(*v70)[v2390];
float_4 const v2392 = *v2391;
float const v2393 = v2392.i_0;
float_4 const v2394 = *v92;
float const v2395 = v2394.i_0;
float const v2396 = fma(v2393, v2160, v2395);
float const v2397 = v2394.i_1;
float const v2398 = fma(v2393, v2163, v2397);
float const v2399 = v2394.i_2;
float const v2400 = fma(v2393, v2166, v2399);
float const v2401 = v2394.i_3;
float const v2402 = fma(v2393, v2169, v2401);
uint32_t const v2403 = reinterpret_cast<const thread uint32_t&>(v2393);
bool const v2404 = v2403 == v136;
float const v2405 = v2404 ? v2395 : v2396;
float const v2406 = v2404 ? v2397 : v2398;
float const v2407 = v2404 ? v2399 : v2400;
float const v2408 = v2404 ? v2401 : v2402;
float_4 const v2409 = float_4{v2405, v2406, v2407, v2408};
*v92 = v2409;
float const v2410 = v2392.i_1;
float_4 const v2411 = *v92;
float const v2412 = v2411.i_0;
float const v2413 = fma(v2410, v2182, v2412);
float const v2414 = v2411.i_1;
float const v2415 = fma(v2410, v2185, v2414);
float const v2416 = v2411.i_2;
float const v2417 = fma(v2410, v2188, v2416);
float const v2418 = v2411.i_3;
float const v2419 = fma(v2410, v2191, v2418);
uint32_t const v2420 = reinterpret_cast<const thread uint32_t&>(v2410);
bool const v2421 = v2420 == v136;
float const v2422 = v2421 ? v2412 : v2413;
float const v2423 = v2421 ? v2414 : v2415;
float const v2424 = v2421 ? v2416 : v2417;
float const v2425 = v2421 ? v2418 : v2419;
float_4 const v2426 = float_4{v2422, v2423, v2424, v2425};
*v92 = v2426;
float const v2427 = v2392.i_2;
float_4 const v2428 = *v92;
float const v2429 = v2428.i_0;
float const v2430 = fma(v2427, v2204, v2429);
float const v2431 = v2428.i_1;
float const v2432 = fma(v2427, v2207, v2431);
float const v2433 = v2428.i_2;
float const v2434 = fma(v2427, v2210, v2433);
float const v2435 = v2428.i_3;
float const v2436 = fma(v2427, v2213, v2435);
uint32_t const v2437 = reinterpret_cast<const thread uint32_t&>(v2427);
bool const v2438 = v2437 == v136;
float const v2439 = v2438 ? v2429 : v2430;
float const v2440 = v2438 ? v2431 : v2432;
float const v2441 = v2438 ? v2433 : v2434;
float const v2442 = v2438 ? v2435 : v2436;
float_4 const v2443 = float_4{v2439, v2440, v2441, v2442};
*v92 = v2443;
float const v2444 = v2392.i_3;
float_4 const v2445 = *v92;
float const v2446 = v2445.i_0;
float const v2447 = fma(v2444, v2226, v2446);
float const v2448 = v2445.i_1;
float const v2449 = fma(v2444, v2229, v2448);
float const v2450 = v2445.i_2;
float const v2451 = fma(v2444, v2232, v2450);
float const v2452 = v2445.i_3;
float const v2453 = fma(v2444, v2235, v2452);
uint32_t const v2454 = reinterpret_cast<const thread uint32_t&>(v2444);
bool const v2455 = v2454 == v136;
float const v2456 = v2455 ? v2446 : v2447;
float const v2457 = v2455 ? v2448 : v2449;
float const v2458 = v2455 ? v2450 : v2451;
float const v2459 = v2455 ? v2452 : v2453;
float_4 const v2460 = float_4{v2456, v2457, v2458, v2459};
*v92 = v2460;
}
}
float const v2461 = *v78;
float v2462_store;
thread float * v2462 = &v2462_store;*v2462 = v2461;
float const v2463 = *v2462;
float const v2464 = simd_shuffle_xor(v2463, v93);;
float const v2465 = v2463 + v2464;
*v2462 = v2465;
float const v2466 = *v2462;
uint32_t const v2467 = 2;
float const v2468 = simd_shuffle_xor(v2466, v2467);;
float const v2469 = v2466 + v2468;
*v2462 = v2469;
float const v2470 = *v2462;
float const v2471 = simd_shuffle_xor(v2470, v66);;
float const v2472 = v2470 + v2471;
*v2462 = v2472;
uint32_t const v2473 = v62 + v67;
uint32_t const v2474 = 0;
bool const v2475 = v2473 < v17;
if(v2475) {
uint32_t const v2476 = uint32_t(v2473);
uint32_t const v2477 = v49 + v2476;
float const v2478 = *v2462;
uint32_t const v2479 = reinterpret_cast<const thread uint32_t&>(v2478);
bool const v2480 = v2479 == v2474;
float const v2481 = v39 / v2478;
float const v2482 = v2480 ? v79 : v2481;
float_4 const v2483 = *v81;
uint32_t const v2484 = v64 * v66;
uint32_t const v2485 = 20;
bool const v2486 = v2484 < v2485;
if(v2486) {
float const v2487 = v2483.i_0;
float const v2488 = v2487 * v2482;
uint32_t const v2489 = 20;
uint32_t const v2490 = v2477 * v2489;
uint32_t const v2491 = uint32_t(v2484);
uint32_t const v2492 = v2490 + v2491;
device float * const v2493 = &v4[v2492];
*v2493 = v2488;
}
uint32_t const v2494 = v93 + v2484;
bool const v2495 = v2494 < v2485;
if(v2495) {
float const v2496 = v2483.i_1;
float const v2497 = v2496 * v2482;
uint32_t const v2498 = 20;
uint32_t const v2499 = v2477 * v2498;
uint32_t const v2500 = uint32_t(v2494);
uint32_t const v2501 = v2499 + v2500;
device float * const v2502 = &v4[v2501];
*v2502 = v2497;
}
uint32_t const v2503 = v2467 + v2484;
bool const v2504 = v2503 < v2485;
if(v2504) {
float const v2505 = v2483.i_2;
float const v2506 = v2505 * v2482;
uint32_t const v2507 = 20;
uint32_t const v2508 = v2477 * v2507;
uint32_t const v2509 = uint32_t(v2503);
uint32_t const v2510 = v2508 + v2509;
device float * const v2511 = &v4[v2510];
*v2511 = v2506;
}
uint32_t const v2512 = 3;
uint32_t const v2513 = v2512 + v2484;
bool const v2514 = v2513 < v2485;
if(v2514) {
float const v2515 = v2483.i_3;
float const v2516 = v2515 * v2482;
uint32_t const v2517 = 20;
uint32_t const v2518 = v2477 * v2517;
uint32_t const v2519 = uint32_t(v2513);
uint32_t const v2520 = v2518 + v2519;
device float * const v2521 = &v4[v2520];
*v2521 = v2516;
}
}
float const v2522 = *v83;
float v2523_store;
thread float * v2523 = &v2523_store;*v2523 = v2522;
float const v2524 = *v2523;
float const v2525 = simd_shuffle_xor(v2524, v93);;
float const v2526 = v2524 + v2525;
*v2523 = v2526;
float const v2527 = *v2523;
float const v2528 = simd_shuffle_xor(v2527, v2467);;
float const v2529 = v2527 + v2528;
*v2523 = v2529;
float const v2530 = *v2523;
float const v2531 = simd_shuffle_xor(v2530, v66);;
float const v2532 = v2530 + v2531;
*v2523 = v2532;
uint32_t const v2533 = v2473 + v93;
bool const v2534 = v2533 < v17;
if(v2534) {
uint32_t const v2535 = uint32_t(v2533);
uint32_t const v2536 = v49 + v2535;
float const v2537 = *v2523;
uint32_t const v2538 = reinterpret_cast<const thread uint32_t&>(v2537);
bool const v2539 = v2538 == v2474;
float const v2540 = v39 / v2537;
float const v2541 = v2539 ? v79 : v2540;
float_4 const v2542 = *v84;
uint32_t const v2543 = v64 * v66;
uint32_t const v2544 = 20;
bool const v2545 = v2543 < v2544;
if(v2545) {
float const v2546 = v2542.i_0;
float const v2547 = v2546 * v2541;
uint32_t const v2548 = 20;
uint32_t const v2549 = v2536 * v2548;
uint32_t const v2550 = uint32_t(v2543);
uint32_t const v2551 = v2549 + v2550;
device float * const v2552 = &v4[v2551];
*v2552 = v2547;
}
uint32_t const v2553 = v93 + v2543;
bool const v2554 = v2553 < v2544;
if(v2554) {
float const v2555 = v2542.i_1;
float const v2556 = v2555 * v2541;
uint32_t const v2557 = 20;
uint32_t const v2558 = v2536 * v2557;
uint32_t const v2559 = uint32_t(v2553);
uint32_t const v2560 = v2558 + v2559;
device float * const v2561 = &v4[v2560];
*v2561 = v2556;
}
uint32_t const v2562 = v2467 + v2543;
bool const v2563 = v2562 < v2544;
if(v2563) {
float const v2564 = v2542.i_2;
float const v2565 = v2564 * v2541;
uint32_t const v2566 = 20;
uint32_t const v2567 = v2536 * v2566;
uint32_t const v2568 = uint32_t(v2562);
uint32_t const v2569 = v2567 + v2568;
device float * const v2570 = &v4[v2569];
*v2570 = v2565;
}
uint32_t const v2571 = 3;
uint32_t const v2572 = v2571 + v2543;
bool const v2573 = v2572 < v2544;
if(v2573) {
float const v2574 = v2542.i_3;
float const v2575 = v2574 * v2541;
uint32_t const v2576 = 20;
uint32_t const v2577 = v2536 * v2576;
uint32_t const v2578 = uint32_t(v2572);
uint32_t const v2579 = v2577 + v2578;
device float * const v2580 = &v4[v2579];
*v2580 = v2575;
}
}
float const v2581 = *v87;
float v2582_store;
thread float * v2582 = &v2582_store;*v2582 = v2581;
float const v2583 = *v2582;
float const v2584 = simd_shuffle_xor(v2583, v93);;
float const v2585 = v2583 + v2584;
*v2582 = v2585;
float const v2586 = *v2582;
float const v2587 = simd_shuffle_xor(v2586, v2467);;
float const v2588 = v2586 + v2587;
*v2582 = v2588;
float const v2589 = *v2582;
float const v2590 = simd_shuffle_xor(v2589, v66);;
float const v2591 = v2589 + v2590;
*v2582 = v2591;
uint32_t const v2592 = v2473 + v2467;
bool const v2593 = v2592 < v17;
if(v2593) {
uint32_t const v2594 = uint32_t(v2592);
uint32_t const v2595 = v49 + v2594;
float const v2596 = *v2582;
uint32_t const v2597 = reinterpret_cast<const thread uint32_t&>(v2596);
bool const v2598 = v2597 == v2474;
float const v2599 = v39 / v2596;
float const v2600 = v2598 ? v79 : v2599;
float_4 const v2601 = *v88;
uint32_t const v2602 = v64 * v66;
uint32_t const v2603 = 20;
bool const v2604 = v2602 < v2603;
if(v2604) {
float const v2605 = v2601.i_0;
float const v2606 = v2605 * v2600;
uint32_t const v2607 = 20;
uint32_t const v2608 = v2595 * v2607;
uint32_t const v2609 = uint32_t(v2602);
uint32_t const v2610 = v2608 + v2609;
device float * const v2611 = &v4[v2610];
*v2611 = v2606;
}
uint32_t const v2612 = v93 + v2602;
bool const v2613 = v2612 < v2603;
if(v2613) {
float const v2614 = v2601.i_1;
float const v2615 = v2614 * v2600;
uint32_t const v2616 = 20;
uint32_t const v2617 = v2595 * v2616;
uint32_t const v2618 = uint32_t(v2612);
uint32_t const v2619 = v2617 + v2618;
device float * const v2620 = &v4[v2619];
*v2620 = v2615;
}
uint32_t const v2621 = v2467 + v2602;
bool const v2622 = v2621 < v2603;
if(v2622) {
float const v2623 = v2601.i_2;
float const v2624 = v2623 * v2600;
uint32_t const v2625 = 20;
uint32_t const v2626 = v2595 * v2625;
uint32_t const v2627 = uint32_t(v2621);
uint32_t const v2628 = v2626 + v2627;
device float * const v2629 = &v4[v2628];
*v2629 = v2624;
}
uint32_t const v2630 = 3;
uint32_t const v2631 = v2630 + v2602;
bool const v2632 = v2631 < v2603;
if(v2632) {
float const v2633 = v2601.i_3;
float const v2634 = v2633 * v2600;
uint32_t const v2635 = 20;
uint32_t const v2636 = v2595 * v2635;
uint32_t const v2637 = uint32_t(v2631);
uint32_t const v2638 = v2636 + v2637;
device float * const v2639 = &v4[v2638];
*v2639 = v2634;
}
}
float const v2640 = *v91;
float v2641_store;
thread float * v2641 = &v2641_store;*v2641 = v2640;
float const v2642 = *v2641;
float const v2643 = simd_shuffle_xor(v2642, v93);;
float const v2644 = v2642 + v2643;
*v2641 = v2644;
float const v2645 = *v2641;
float const v2646 = simd_shuffle_xor(v2645, v2467);;
float const v2647 = v2645 + v2646;
*v2641 = v2647;
float const v2648 = *v2641;
float const v2649 = simd_shuffle_xor(v2648, v66);;
float const v2650 = v2648 + v2649;
*v2641 = v2650;
uint32_t const v2651 = 3;
uint32_t const v2652 = v2473 + v2651;
bool const v2653 = v2652 < v17;
if(v2653) {
uint32_t const v2654 = uint32_t(v2652);
uint32_t const v2655 = v49 + v2654;
float const v2656 = *v2641;
uint32_t const v2657 = reinterpret_cast<const thread uint32_t&>(v2656);
bool const v2658 = v2657 == v2474;
float const v2659 = v39 / v2656;
float const v2660 = v2658 ? v79 : v2659;
float_4 const v2661 = *v92;
uint32_t const v2662 = v64 * v66;
uint32_t const v2663 = 20;
bool const v2664 = v2662 < v2663;
if(v2664) {
float const v2665 = v2661.i_0;
float const v2666 = v2665 * v2660;
uint32_t const v2667 = 20;
uint32_t const v2668 = v2655 * v2667;
uint32_t const v2669 = uint32_t(v2662);
uint32_t const v2670 = v2668 + v2669;
device float * const v2671 = &v4[v2670];
*v2671 = v2666;
}
uint32_t const v2672 = v93 + v2662;
bool const v2673 = v2672 < v2663;
if(v2673) {
float const v2674 = v2661.i_1;
float const v2675 = v2674 * v2660;
uint32_t const v2676 = 20;
uint32_t const v2677 = v2655 * v2676;
uint32_t const v2678 = uint32_t(v2672);
uint32_t const v2679 = v2677 + v2678;
device float * const v2680 = &v4[v2679];
*v2680 = v2675;
}
uint32_t const v2681 = v2467 + v2662;
bool const v2682 = v2681 < v2663;
if(v2682) {
float const v2683 = v2661.i_2;
float const v2684 = v2683 * v2660;
uint32_t const v2685 = 20;
uint32_t const v2686 = v2655 * v2685;
uint32_t const v2687 = uint32_t(v2681);
uint32_t const v2688 = v2686 + v2687;
device float * const v2689 = &v4[v2688];
*v2689 = v2684;
}
uint32_t const v2690 = v2651 + v2662;
bool const v2691 = v2690 < v2663;
if(v2691) {
float const v2692 = v2661.i_3;
float const v2693 = v2692 * v2660;
uint32_t const v2694 = 20;
uint32_t const v2695 = v2655 * v2694;
uint32_t const v2696 = uint32_t(v2690);
uint32_t const v2697 = v2695 + v2696;
device float * const v2698 = &v4[v2697];
*v2698 = v2693;
}
}
return;
}
