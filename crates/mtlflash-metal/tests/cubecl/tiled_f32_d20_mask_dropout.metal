// What CubeCL 0.11.3 makes of this project's tiled kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent mask absent absent absent
// call: kernel=v1 t=f32 b=2 h=2 lq=70 lk=90 d=20 mask=random dropout=0.3 seed=7; 2 2 2; bc0200005e010000050000000100000084030000c2010000050000000100000084030000c201000005000000010000009c180000000000005a000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f6edbb63f00000000baffffff5a0000001400000000000000460000005a0000000200000001000000070000000000000000000000cccccc4c78050000080700000807000078050000040000003831000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=70 d=20 mask=dead nan=hidden dropout=0.9 seed=8; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000046000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000204100000000baffffff46000000000000000000000046000000460000000100000001000000080000000000000000000000666666e65e0100005e0100005e0100005e010000040000002413000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=70 d=20 mask=random nan=inf dropout=0.5 seed=9; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000046000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000004000000000baffffff46000000000000000000000046000000460000000100000001000000090000000000000000000000000000805e0100005e0100005e0100005e010000040000002413000004000000010000000400000000000000

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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float_4 * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_threadgroup_v11 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v12 [[threadgroup_position_in_grid]]) {
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
uint32_t const v106 = 0;
uint32_t v107_store;
thread uint32_t * v107 = &v107_store;*v107 = v106;
bool const v108 = v100 < v105;
if(v108) {
uint32_t const v109 = v100 * v99;
*v107 = v109;
}
array<float_4, 2> v110_store = {};
thread array<float_4, 2> * v110 = &v110_store;float_4 v111_store;
thread float_4 * v111 = &v111_store;*v111 = v80;
bool const v112 = v65 < v99;
uint32_t const v113 = *v107;
uint32_t const v114 = v113 + v65;
bool const v115 = v114 < v18;
bool const v116 = v112 && v115;
if(v116) {
uint32_t const v117 = uint32_t(v114);
uint32_t const v118 = v117 * v27;
uint32_t const v119 = v56 + v118;
uint32_t const v120 = v64 * v66;
float_4 v121_store;
thread float_4 * v121 = &v121_store;*v121 = v80;
uint32_t const v122 = 20;
bool const v123 = v120 < v122;
if(v123) {
uint32_t const v124 = v120 / v66;
uint32_t const v125 = uint32_t(v124);
uint32_t const v126 = v119 + v125;
device float_4 const* const v127 = &v2[v126];
float_4 const v128 = *v127;
*v121 = v128;
}
float_4 const v129 = *v121;
*v111 = v129;
}
thread float_4 * const v130 = &(*v110)[v16];
float_4 const v131 = *v111;
*v130 = v131;
uint32_t const v132 = 128;
uint32_t const v133 = thread_index_in_threadgroup_v11 + v132;
uint32_t const v134 = v133 / v63;
uint32_t const v135 = v133 % v63;
float_4 v136_store;
thread float_4 * v136 = &v136_store;*v136 = v80;
bool const v137 = v134 < v99;
uint32_t const v138 = *v107;
uint32_t const v139 = v138 + v134;
bool const v140 = v139 < v18;
bool const v141 = v137 && v140;
if(v141) {
uint32_t const v142 = uint32_t(v139);
uint32_t const v143 = v142 * v27;
uint32_t const v144 = v56 + v143;
uint32_t const v145 = v135 * v66;
float_4 v146_store;
thread float_4 * v146 = &v146_store;*v146 = v80;
uint32_t const v147 = 20;
bool const v148 = v145 < v147;
if(v148) {
uint32_t const v149 = v145 / v66;
uint32_t const v150 = uint32_t(v149);
uint32_t const v151 = v144 + v150;
device float_4 const* const v152 = &v2[v151];
float_4 const v153 = *v152;
*v146 = v153;
}
float_4 const v154 = *v146;
*v136 = v154;
}
thread float_4 * const v155 = &(*v110)[v71];
float_4 const v156 = *v136;
*v155 = v156;
for(uint32_t v157 = v100; v157 < v105; v157 += v93) {
uint32_t const v158 = v157 * v99;
array<float, 16> v159_store = {};
thread array<float, 16> * v159 = &v159_store;thread float * const v160 = &(*v159)[v16];
*v160 = v79;
thread float * const v161 = &(*v159)[v71];
*v161 = v79;
thread float * const v162 = &(*v159)[v85];
*v162 = v79;
thread float * const v163 = &(*v159)[v89];
*v163 = v79;
thread float * const v164 = &(*v159)[v73];
*v164 = v79;
uint32_t const v165 = 5;
thread float * const v166 = &(*v159)[v165];
*v166 = v79;
uint32_t const v167 = 6;
thread float * const v168 = &(*v159)[v167];
*v168 = v79;
uint32_t const v169 = 7;
thread float * const v170 = &(*v159)[v169];
*v170 = v79;
uint32_t const v171 = 8;
thread float * const v172 = &(*v159)[v171];
*v172 = v79;
uint32_t const v173 = 9;
thread float * const v174 = &(*v159)[v173];
*v174 = v79;
uint32_t const v175 = 10;
thread float * const v176 = &(*v159)[v175];
*v176 = v79;
uint32_t const v177 = 11;
thread float * const v178 = &(*v159)[v177];
*v178 = v79;
uint32_t const v179 = 12;
thread float * const v180 = &(*v159)[v179];
*v180 = v79;
uint32_t const v181 = 13;
thread float * const v182 = &(*v159)[v181];
*v182 = v79;
uint32_t const v183 = 14;
thread float * const v184 = &(*v159)[v183];
*v184 = v79;
uint32_t const v185 = 15;
thread float * const v186 = &(*v159)[v185];
*v186 = v79;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v187 = v65 % v99;
uint32_t const v188 = v65 / v99;
uint32_t const v189 = v188 * v99;
uint32_t const v190 = v187 % v66;
uint32_t const v191 = v190 * v63;
uint32_t const v192 = v189 + v191;
uint32_t const v193 = v187 / v66;
uint32_t const v194 = v192 + v193;
float_4 const v195 = *v130;
uint32_t const v196 = 9;
uint32_t const v197 = v194 * v196;
uint32_t const v198 = v197 + v64;
uint32_t const v199 = uint32_t(v198);
threadgroup float_4 * const v200 = &(*v69)[v199];
*v200 = v195;
uint32_t const v201 = v134 % v99;
uint32_t const v202 = v134 / v99;
uint32_t const v203 = v202 * v99;
uint32_t const v204 = v201 % v66;
uint32_t const v205 = v204 * v63;
uint32_t const v206 = v203 + v205;
uint32_t const v207 = v201 / v66;
uint32_t const v208 = v206 + v207;
float_4 const v209 = *v155;
uint32_t const v210 = v208 * v196;
uint32_t const v211 = v210 + v135;
uint32_t const v212 = uint32_t(v211);
threadgroup float_4 * const v213 = &(*v69)[v212];
*v213 = v209;
array<float_4, 4> v214_store = {};
thread array<float_4, 4> * v214 = &v214_store;float_4 v215_store;
thread float_4 * v215 = &v215_store;*v215 = v80;
bool const v216 = v65 < v61;
uint32_t const v217 = v62 + v65;
bool const v218 = v217 < v17;
bool const v219 = v216 && v218;
if(v219) {
uint32_t const v220 = uint32_t(v217);
uint32_t const v221 = v220 * v24;
uint32_t const v222 = v52 + v221;
uint32_t const v223 = v64 * v66;
float_4 v224_store;
thread float_4 * v224 = &v224_store;*v224 = v80;
uint32_t const v225 = 20;
bool const v226 = v223 < v225;
if(v226) {
uint32_t const v227 = v223 / v66;
uint32_t const v228 = uint32_t(v227);
uint32_t const v229 = v222 + v228;
device float_4 const* const v230 = &v1[v229];
float_4 const v231 = *v230;
*v224 = v231;
}
float_4 const v232 = *v224;
*v215 = v232;
}
thread float_4 * const v233 = &(*v214)[v16];
float_4 const v234 = *v215;
*v233 = v234;
float_4 v235_store;
thread float_4 * v235 = &v235_store;*v235 = v80;
bool const v236 = v134 < v61;
uint32_t const v237 = v62 + v134;
bool const v238 = v237 < v17;
bool const v239 = v236 && v238;
if(v239) {
uint32_t const v240 = uint32_t(v237);
uint32_t const v241 = v240 * v24;
uint32_t const v242 = v52 + v241;
uint32_t const v243 = v135 * v66;
float_4 v244_store;
thread float_4 * v244 = &v244_store;*v244 = v80;
uint32_t const v245 = 20;
bool const v246 = v243 < v245;
if(v246) {
uint32_t const v247 = v243 / v66;
uint32_t const v248 = uint32_t(v247);
uint32_t const v249 = v242 + v248;
device float_4 const* const v250 = &v1[v249];
float_4 const v251 = *v250;
*v244 = v251;
}
float_4 const v252 = *v244;
*v235 = v252;
}
thread float_4 * const v253 = &(*v214)[v71];
float_4 const v254 = *v235;
*v253 = v254;
uint32_t const v255 = 256;
uint32_t const v256 = thread_index_in_threadgroup_v11 + v255;
uint32_t const v257 = v256 / v63;
uint32_t const v258 = v256 % v63;
float_4 v259_store;
thread float_4 * v259 = &v259_store;*v259 = v80;
bool const v260 = v257 < v61;
uint32_t const v261 = v62 + v257;
bool const v262 = v261 < v17;
bool const v263 = v260 && v262;
if(v263) {
uint32_t const v264 = uint32_t(v261);
uint32_t const v265 = v264 * v24;
uint32_t const v266 = v52 + v265;
uint32_t const v267 = v258 * v66;
float_4 v268_store;
thread float_4 * v268 = &v268_store;*v268 = v80;
uint32_t const v269 = 20;
bool const v270 = v267 < v269;
if(v270) {
uint32_t const v271 = v267 / v66;
uint32_t const v272 = uint32_t(v271);
uint32_t const v273 = v266 + v272;
device float_4 const* const v274 = &v1[v273];
float_4 const v275 = *v274;
*v268 = v275;
}
float_4 const v276 = *v268;
*v259 = v276;
}
thread float_4 * const v277 = &(*v214)[v85];
float_4 const v278 = *v259;
*v277 = v278;
uint32_t const v279 = 384;
uint32_t const v280 = thread_index_in_threadgroup_v11 + v279;
uint32_t const v281 = v280 / v63;
uint32_t const v282 = v280 % v63;
float_4 v283_store;
thread float_4 * v283 = &v283_store;*v283 = v80;
bool const v284 = v281 < v61;
uint32_t const v285 = v62 + v281;
bool const v286 = v285 < v17;
bool const v287 = v284 && v286;
if(v287) {
uint32_t const v288 = uint32_t(v285);
uint32_t const v289 = v288 * v24;
uint32_t const v290 = v52 + v289;
uint32_t const v291 = v282 * v66;
float_4 v292_store;
thread float_4 * v292 = &v292_store;*v292 = v80;
uint32_t const v293 = 20;
bool const v294 = v291 < v293;
if(v294) {
uint32_t const v295 = v291 / v66;
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v290 + v296;
device float_4 const* const v298 = &v1[v297];
float_4 const v299 = *v298;
*v292 = v299;
}
float_4 const v300 = *v292;
*v283 = v300;
}
thread float_4 * const v301 = &(*v214)[v89];
float_4 const v302 = *v283;
*v301 = v302;
float_4 const v303 = *v233;
uint32_t const v304 = v65 * v196;
uint32_t const v305 = v304 + v64;
uint32_t const v306 = uint32_t(v305);
threadgroup float_4 * const v307 = &(*v68)[v306];
*v307 = v303;
float_4 const v308 = *v253;
uint32_t const v309 = v134 * v196;
uint32_t const v310 = v309 + v135;
uint32_t const v311 = uint32_t(v310);
threadgroup float_4 * const v312 = &(*v68)[v311];
*v312 = v308;
float_4 const v313 = *v277;
uint32_t const v314 = v257 * v196;
uint32_t const v315 = v314 + v258;
uint32_t const v316 = uint32_t(v315);
threadgroup float_4 * const v317 = &(*v68)[v316];
*v317 = v313;
float_4 const v318 = *v301;
uint32_t const v319 = v281 * v196;
uint32_t const v320 = v319 + v282;
uint32_t const v321 = uint32_t(v320);
threadgroup float_4 * const v322 = &(*v68)[v321];
*v322 = v318;
threadgroup_barrier(mem_flags::mem_threadgroup);
bool const v323 = false;
float_4 v324_store;
thread float_4 * v324 = &v324_store;*v324 = v80;
uint32_t const v325 = v158 + v65;
bool const v326 = v325 < v18;
bool const v327 = v112 && v326;
if(v327) {
uint32_t const v328 = uint32_t(v325);
uint32_t const v329 = v328 * v30;
uint32_t const v330 = v59 + v329;
uint32_t const v331 = v64 * v66;
float_4 v332_store;
thread float_4 * v332 = &v332_store;*v332 = v80;
uint32_t const v333 = 20;
bool const v334 = v331 < v333;
if(v334) {
uint32_t const v335 = v331 / v66;
uint32_t const v336 = uint32_t(v335);
uint32_t const v337 = v330 + v336;
device float_4 const* const v338 = &v3[v337];
float_4 const v339 = *v338;
*v332 = v339;
}
float_4 const v340 = *v332;
*v324 = v340;
}
float_4 const v341 = *v324;
*v130 = v341;
float_4 v342_store;
thread float_4 * v342 = &v342_store;*v342 = v80;
uint32_t const v343 = v158 + v134;
bool const v344 = v343 < v18;
bool const v345 = v137 && v344;
if(v345) {
uint32_t const v346 = uint32_t(v343);
uint32_t const v347 = v346 * v30;
uint32_t const v348 = v59 + v347;
uint32_t const v349 = v135 * v66;
float_4 v350_store;
thread float_4 * v350 = &v350_store;*v350 = v80;
uint32_t const v351 = 20;
bool const v352 = v349 < v351;
if(v352) {
uint32_t const v353 = v349 / v66;
uint32_t const v354 = uint32_t(v353);
uint32_t const v355 = v348 + v354;
device float_4 const* const v356 = &v3[v355];
float_4 const v357 = *v356;
*v350 = v357;
}
float_4 const v358 = *v350;
*v342 = v358;
}
float_4 const v359 = *v342;
*v155 = v359;
uint32_t const v360 = v67 * v196;
for(uint32_t v361 = v106; v361 < v66; v361 += v93) {
uint32_t const v362 = 2;
uint32_t const v363 = v361 * v362;
array<float_4, 4> v364_store = {};
thread array<float_4, 4> * v364 = &v364_store;uint32_t const v365 = v64 * v196;
uint32_t const v366 = v365 + v363;
uint32_t const v367 = uint32_t(v366);
threadgroup float_4 * const v368 = &(*v69)[v367];
float_4 const v369 = *v368;
thread float_4 * const v370 = &(*v364)[v16];
*v370 = v369;
uint32_t const v371 = v63 + v64;
uint32_t const v372 = v371 * v196;
uint32_t const v373 = v372 + v363;
uint32_t const v374 = uint32_t(v373);
threadgroup float_4 * const v375 = &(*v69)[v374];
float_4 const v376 = *v375;
thread float_4 * const v377 = &(*v364)[v71];
*v377 = v376;
uint32_t const v378 = 16;
uint32_t const v379 = v378 + v64;
uint32_t const v380 = v379 * v196;
uint32_t const v381 = v380 + v363;
uint32_t const v382 = uint32_t(v381);
threadgroup float_4 * const v383 = &(*v69)[v382];
float_4 const v384 = *v383;
thread float_4 * const v385 = &(*v364)[v85];
*v385 = v384;
uint32_t const v386 = 24;
uint32_t const v387 = v386 + v64;
uint32_t const v388 = v387 * v196;
uint32_t const v389 = v388 + v363;
uint32_t const v390 = uint32_t(v389);
threadgroup float_4 * const v391 = &(*v69)[v390];
float_4 const v392 = *v391;
thread float_4 * const v393 = &(*v364)[v89];
*v393 = v392;
uint32_t const v394 = v360 + v363;
uint32_t const v395 = uint32_t(v394);
threadgroup float_4 * const v396 = &(*v68)[v395];
float_4 const v397 = *v396;
float const v398 = v397.i_0;
float_4 const v399 = *v370;
float const v400 = v399.i_0;
float const v401 = *v160;
float const v402 = fma(v398, v400, v401);
*v160 = v402;
float const v403 = v397.i_1;
float const v404 = v399.i_1;
float const v405 = *v160;
float const v406 = fma(v403, v404, v405);
*v160 = v406;
float const v407 = v397.i_2;
float const v408 = v399.i_2;
float const v409 = *v160;
float const v410 = fma(v407, v408, v409);
*v160 = v410;
float const v411 = v397.i_3;
float const v412 = v399.i_3;
float const v413 = *v160;
float const v414 = fma(v411, v412, v413);
*v160 = v414;
float_4 const v415 = *v377;
float const v416 = v415.i_0;
float const v417 = *v161;
float const v418 = fma(v398, v416, v417);
*v161 = v418;
float const v419 = v415.i_1;
float const v420 = *v161;
float const v421 = fma(v403, v419, v420);
*v161 = v421;
float const v422 = v415.i_2;
float const v423 = *v161;
float const v424 = fma(v407, v422, v423);
*v161 = v424;
float const v425 = v415.i_3;
float const v426 = *v161;
float const v427 = fma(v411, v425, v426);
*v161 = v427;
float_4 const v428 = *v385;
float const v429 = v428.i_0;
float const v430 = *v162;
float const v431 = fma(v398, v429, v430);
*v162 = v431;
float const v432 = v428.i_1;
float const v433 = *v162;
float const v434 = fma(v403, v432, v433);
*v162 = v434;
float const v435 = v428.i_2;
float const v436 = *v162;
float const v437 = fma(v407, v435, v436);
*v162 = v437;
float const v438 = v428.i_3;
float const v439 = *v162;
float const v440 = fma(v411, v438, v439);
*v162 = v440;
float_4 const v441 = *v393;
float const v442 = v441.i_0;
float const v443 = *v163;
float const v444 = fma(v398, v442, v443);
*v163 = v444;
float const v445 = v441.i_1;
float const v446 = *v163;
float const v447 = fma(v403, v445, v446);
*v163 = v447;
float const v448 = v441.i_2;
float const v449 = *v163;
float const v450 = fma(v407, v448, v449);
*v163 = v450;
float const v451 = v441.i_3;
float const v452 = *v163;
float const v453 = fma(v411, v451, v452);
*v163 = v453;
uint32_t const v454 = v360 + v196;
uint32_t const v455 = v454 + v363;
uint32_t const v456 = uint32_t(v455);
threadgroup float_4 * const v457 = &(*v68)[v456];
float_4 const v458 = *v457;
float const v459 = v458.i_0;
float const v460 = *v164;
float const v461 = fma(v459, v400, v460);
*v164 = v461;
float const v462 = v458.i_1;
float const v463 = *v164;
float const v464 = fma(v462, v404, v463);
*v164 = v464;
float const v465 = v458.i_2;
float const v466 = *v164;
float const v467 = fma(v465, v408, v466);
*v164 = v467;
float const v468 = v458.i_3;
float const v469 = *v164;
float const v470 = fma(v468, v412, v469);
*v164 = v470;
float const v471 = *v166;
float const v472 = fma(v459, v416, v471);
*v166 = v472;
float const v473 = *v166;
float const v474 = fma(v462, v419, v473);
*v166 = v474;
float const v475 = *v166;
float const v476 = fma(v465, v422, v475);
*v166 = v476;
float const v477 = *v166;
float const v478 = fma(v468, v425, v477);
*v166 = v478;
float const v479 = *v168;
float const v480 = fma(v459, v429, v479);
*v168 = v480;
float const v481 = *v168;
float const v482 = fma(v462, v432, v481);
*v168 = v482;
float const v483 = *v168;
float const v484 = fma(v465, v435, v483);
*v168 = v484;
float const v485 = *v168;
float const v486 = fma(v468, v438, v485);
*v168 = v486;
float const v487 = *v170;
float const v488 = fma(v459, v442, v487);
*v170 = v488;
float const v489 = *v170;
float const v490 = fma(v462, v445, v489);
*v170 = v490;
float const v491 = *v170;
float const v492 = fma(v465, v448, v491);
*v170 = v492;
float const v493 = *v170;
float const v494 = fma(v468, v451, v493);
*v170 = v494;
uint32_t const v495 = 18;
uint32_t const v496 = v360 + v495;
uint32_t const v497 = v496 + v363;
uint32_t const v498 = uint32_t(v497);
threadgroup float_4 * const v499 = &(*v68)[v498];
float_4 const v500 = *v499;
float const v501 = v500.i_0;
float const v502 = *v172;
float const v503 = fma(v501, v400, v502);
*v172 = v503;
float const v504 = v500.i_1;
float const v505 = *v172;
float const v506 = fma(v504, v404, v505);
*v172 = v506;
float const v507 = v500.i_2;
float const v508 = *v172;
float const v509 = fma(v507, v408, v508);
*v172 = v509;
float const v510 = v500.i_3;
float const v511 = *v172;
float const v512 = fma(v510, v412, v511);
*v172 = v512;
float const v513 = *v174;
float const v514 = fma(v501, v416, v513);
*v174 = v514;
float const v515 = *v174;
float const v516 = fma(v504, v419, v515);
*v174 = v516;
float const v517 = *v174;
float const v518 = fma(v507, v422, v517);
*v174 = v518;
float const v519 = *v174;
float const v520 = fma(v510, v425, v519);
*v174 = v520;
float const v521 = *v176;
float const v522 = fma(v501, v429, v521);
*v176 = v522;
float const v523 = *v176;
float const v524 = fma(v504, v432, v523);
*v176 = v524;
float const v525 = *v176;
float const v526 = fma(v507, v435, v525);
*v176 = v526;
float const v527 = *v176;
float const v528 = fma(v510, v438, v527);
*v176 = v528;
float const v529 = *v178;
float const v530 = fma(v501, v442, v529);
*v178 = v530;
float const v531 = *v178;
float const v532 = fma(v504, v445, v531);
*v178 = v532;
float const v533 = *v178;
float const v534 = fma(v507, v448, v533);
*v178 = v534;
float const v535 = *v178;
float const v536 = fma(v510, v451, v535);
*v178 = v536;
uint32_t const v537 = 27;
uint32_t const v538 = v360 + v537;
uint32_t const v539 = v538 + v363;
uint32_t const v540 = uint32_t(v539);
threadgroup float_4 * const v541 = &(*v68)[v540];
float_4 const v542 = *v541;
float const v543 = v542.i_0;
float const v544 = *v180;
float const v545 = fma(v543, v400, v544);
*v180 = v545;
float const v546 = v542.i_1;
float const v547 = *v180;
float const v548 = fma(v546, v404, v547);
*v180 = v548;
float const v549 = v542.i_2;
float const v550 = *v180;
float const v551 = fma(v549, v408, v550);
*v180 = v551;
float const v552 = v542.i_3;
float const v553 = *v180;
float const v554 = fma(v552, v412, v553);
*v180 = v554;
float const v555 = *v182;
float const v556 = fma(v543, v416, v555);
*v182 = v556;
float const v557 = *v182;
float const v558 = fma(v546, v419, v557);
*v182 = v558;
float const v559 = *v182;
float const v560 = fma(v549, v422, v559);
*v182 = v560;
float const v561 = *v182;
float const v562 = fma(v552, v425, v561);
*v182 = v562;
float const v563 = *v184;
float const v564 = fma(v543, v429, v563);
*v184 = v564;
float const v565 = *v184;
float const v566 = fma(v546, v432, v565);
*v184 = v566;
float const v567 = *v184;
float const v568 = fma(v549, v435, v567);
*v184 = v568;
float const v569 = *v184;
float const v570 = fma(v552, v438, v569);
*v184 = v570;
float const v571 = *v186;
float const v572 = fma(v543, v442, v571);
*v186 = v572;
float const v573 = *v186;
float const v574 = fma(v546, v445, v573);
*v186 = v574;
float const v575 = *v186;
float const v576 = fma(v549, v448, v575);
*v186 = v576;
float const v577 = *v186;
float const v578 = fma(v552, v451, v577);
*v186 = v578;
uint32_t const v579 = v363 + v93;
array<float_4, 4> v580_store = {};
thread array<float_4, 4> * v580 = &v580_store;uint32_t const v581 = v365 + v579;
uint32_t const v582 = uint32_t(v581);
threadgroup float_4 * const v583 = &(*v69)[v582];
float_4 const v584 = *v583;
thread float_4 * const v585 = &(*v580)[v16];
*v585 = v584;
uint32_t const v586 = v372 + v579;
uint32_t const v587 = uint32_t(v586);
threadgroup float_4 * const v588 = &(*v69)[v587];
float_4 const v589 = *v588;
thread float_4 * const v590 = &(*v580)[v71];
*v590 = v589;
uint32_t const v591 = v380 + v579;
uint32_t const v592 = uint32_t(v591);
threadgroup float_4 * const v593 = &(*v69)[v592];
float_4 const v594 = *v593;
thread float_4 * const v595 = &(*v580)[v85];
*v595 = v594;
uint32_t const v596 = v388 + v579;
uint32_t const v597 = uint32_t(v596);
threadgroup float_4 * const v598 = &(*v69)[v597];
float_4 const v599 = *v598;
thread float_4 * const v600 = &(*v580)[v89];
*v600 = v599;
uint32_t const v601 = v360 + v579;
uint32_t const v602 = uint32_t(v601);
threadgroup float_4 * const v603 = &(*v68)[v602];
float_4 const v604 = *v603;
float const v605 = v604.i_0;
float_4 const v606 = *v585;
float const v607 = v606.i_0;
float const v608 = *v160;
float const v609 = fma(v605, v607, v608);
*v160 = v609;
float const v610 = v604.i_1;
float const v611 = v606.i_1;
float const v612 = *v160;
float const v613 = fma(v610, v611, v612);
*v160 = v613;
float const v614 = v604.i_2;
float const v615 = v606.i_2;
float const v616 = *v160;
float const v617 = fma(v614, v615, v616);
*v160 = v617;
float const v618 = v604.i_3;
float const v619 = v606.i_3;
float const v620 = *v160;
float const v621 = fma(v618, v619, v620);
*v160 = v621;
float_4 const v622 = *v590;
float const v623 = v622.i_0;
float const v624 = *v161;
float const v625 = fma(v605, v623, v624);
*v161 = v625;
float const v626 = v622.i_1;
float const v627 = *v161;
float const v628 = fma(v610, v626, v627);
*v161 = v628;
float const v629 = v622.i_2;
float const v630 = *v161;
float const v631 = fma(v614, v629, v630);
*v161 = v631;
float const v632 = v622.i_3;
float const v633 = *v161;
float const v634 = fma(v618, v632, v633);
*v161 = v634;
float_4 const v635 = *v595;
float const v636 = v635.i_0;
float const v637 = *v162;
float const v638 = fma(v605, v636, v637);
*v162 = v638;
float const v639 = v635.i_1;
float const v640 = *v162;
float const v641 = fma(v610, v639, v640);
*v162 = v641;
float const v642 = v635.i_2;
float const v643 = *v162;
float const v644 = fma(v614, v642, v643);
*v162 = v644;
float const v645 = v635.i_3;
float const v646 = *v162;
float const v647 = fma(v618, v645, v646);
*v162 = v647;
float_4 const v648 = *v600;
float const v649 = v648.i_0;
float const v650 = *v163;
float const v651 = fma(v605, v649, v650);
*v163 = v651;
float const v652 = v648.i_1;
float const v653 = *v163;
float const v654 = fma(v610, v652, v653);
*v163 = v654;
float const v655 = v648.i_2;
float const v656 = *v163;
float const v657 = fma(v614, v655, v656);
*v163 = v657;
float const v658 = v648.i_3;
float const v659 = *v163;
float const v660 = fma(v618, v658, v659);
*v163 = v660;
uint32_t const v661 = v454 + v579;
uint32_t const v662 = uint32_t(v661);
threadgroup float_4 * const v663 = &(*v68)[v662];
float_4 const v664 = *v663;
float const v665 = v664.i_0;
float const v666 = *v164;
float const v667 = fma(v665, v607, v666);
*v164 = v667;
float const v668 = v664.i_1;
float const v669 = *v164;
float const v670 = fma(v668, v611, v669);
*v164 = v670;
float const v671 = v664.i_2;
float const v672 = *v164;
float const v673 = fma(v671, v615, v672);
*v164 = v673;
float const v674 = v664.i_3;
float const v675 = *v164;
float const v676 = fma(v674, v619, v675);
*v164 = v676;
float const v677 = *v166;
float const v678 = fma(v665, v623, v677);
*v166 = v678;
float const v679 = *v166;
float const v680 = fma(v668, v626, v679);
*v166 = v680;
float const v681 = *v166;
float const v682 = fma(v671, v629, v681);
*v166 = v682;
float const v683 = *v166;
float const v684 = fma(v674, v632, v683);
*v166 = v684;
float const v685 = *v168;
float const v686 = fma(v665, v636, v685);
*v168 = v686;
float const v687 = *v168;
float const v688 = fma(v668, v639, v687);
*v168 = v688;
float const v689 = *v168;
float const v690 = fma(v671, v642, v689);
*v168 = v690;
float const v691 = *v168;
float const v692 = fma(v674, v645, v691);
*v168 = v692;
float const v693 = *v170;
float const v694 = fma(v665, v649, v693);
*v170 = v694;
float const v695 = *v170;
float const v696 = fma(v668, v652, v695);
*v170 = v696;
float const v697 = *v170;
float const v698 = fma(v671, v655, v697);
*v170 = v698;
float const v699 = *v170;
float const v700 = fma(v674, v658, v699);
*v170 = v700;
uint32_t const v701 = v496 + v579;
uint32_t const v702 = uint32_t(v701);
threadgroup float_4 * const v703 = &(*v68)[v702];
float_4 const v704 = *v703;
float const v705 = v704.i_0;
float const v706 = *v172;
float const v707 = fma(v705, v607, v706);
*v172 = v707;
float const v708 = v704.i_1;
float const v709 = *v172;
float const v710 = fma(v708, v611, v709);
*v172 = v710;
float const v711 = v704.i_2;
float const v712 = *v172;
float const v713 = fma(v711, v615, v712);
*v172 = v713;
float const v714 = v704.i_3;
float const v715 = *v172;
float const v716 = fma(v714, v619, v715);
*v172 = v716;
float const v717 = *v174;
float const v718 = fma(v705, v623, v717);
*v174 = v718;
float const v719 = *v174;
float const v720 = fma(v708, v626, v719);
*v174 = v720;
float const v721 = *v174;
float const v722 = fma(v711, v629, v721);
*v174 = v722;
float const v723 = *v174;
float const v724 = fma(v714, v632, v723);
*v174 = v724;
float const v725 = *v176;
float const v726 = fma(v705, v636, v725);
*v176 = v726;
float const v727 = *v176;
float const v728 = fma(v708, v639, v727);
*v176 = v728;
float const v729 = *v176;
float const v730 = fma(v711, v642, v729);
*v176 = v730;
float const v731 = *v176;
float const v732 = fma(v714, v645, v731);
*v176 = v732;
float const v733 = *v178;
float const v734 = fma(v705, v649, v733);
*v178 = v734;
float const v735 = *v178;
float const v736 = fma(v708, v652, v735);
*v178 = v736;
float const v737 = *v178;
float const v738 = fma(v711, v655, v737);
*v178 = v738;
float const v739 = *v178;
float const v740 = fma(v714, v658, v739);
*v178 = v740;
uint32_t const v741 = v538 + v579;
uint32_t const v742 = uint32_t(v741);
threadgroup float_4 * const v743 = &(*v68)[v742];
float_4 const v744 = *v743;
float const v745 = v744.i_0;
float const v746 = *v180;
float const v747 = fma(v745, v607, v746);
*v180 = v747;
float const v748 = v744.i_1;
float const v749 = *v180;
float const v750 = fma(v748, v611, v749);
*v180 = v750;
float const v751 = v744.i_2;
float const v752 = *v180;
float const v753 = fma(v751, v615, v752);
*v180 = v753;
float const v754 = v744.i_3;
float const v755 = *v180;
float const v756 = fma(v754, v619, v755);
*v180 = v756;
float const v757 = *v182;
float const v758 = fma(v745, v623, v757);
*v182 = v758;
float const v759 = *v182;
float const v760 = fma(v748, v626, v759);
*v182 = v760;
float const v761 = *v182;
float const v762 = fma(v751, v629, v761);
*v182 = v762;
float const v763 = *v182;
float const v764 = fma(v754, v632, v763);
*v182 = v764;
float const v765 = *v184;
float const v766 = fma(v745, v636, v765);
*v184 = v766;
float const v767 = *v184;
float const v768 = fma(v748, v639, v767);
*v184 = v768;
float const v769 = *v184;
float const v770 = fma(v751, v642, v769);
*v184 = v770;
float const v771 = *v184;
float const v772 = fma(v754, v645, v771);
*v184 = v772;
float const v773 = *v186;
float const v774 = fma(v745, v649, v773);
*v186 = v774;
float const v775 = *v186;
float const v776 = fma(v748, v652, v775);
*v186 = v776;
float const v777 = *v186;
float const v778 = fma(v751, v655, v777);
*v186 = v778;
float const v779 = *v186;
float const v780 = fma(v754, v658, v779);
*v186 = v780;
}
uint32_t const v781 = v62 + v67;
uint32_t const v782 = v64 * v66;
uint32_t const v783 = v158 + v782;
float v784_store;
thread float * v784 = &v784_store;*v784 = v77;
bool const v785 = v781 < v17;
bool v786_store;
thread bool * v786 = &v786_store;if(v785) {
bool const v787 = v783 < v18;
bool v788_store;
thread bool * v788 = &v788_store;*v788 = v787;
bool const v789 = *v788;
bool const v790 = v789 && v785;
*v788 = v790;
bool const v791 = *v788;
if(v791) {
uint32_t const v792 = v43 * v31;
uint32_t const v793 = v46 * v32;
uint32_t const v794 = v792 + v793;
uint32_t const v795 = uint32_t(v781);
uint32_t const v796 = v795 * v33;
uint32_t const v797 = v794 + v796;
uint32_t const v798 = uint32_t(v783);
uint32_t const v799 = v798 * v34;
uint32_t const v800 = v797 + v799;
device uint8_t const* const v801 = &v6[v800];
uint8_t const v802 = *v801;
uint8_t const v803 = 0;
bool const v804 = v802 != v803;
bool const v805 = !v804;
*v788 = v805;
}
bool const v806 = *v788;
*v786 = v806;
}
 else {
*v786 = v323;
}
bool const v807 = *v786;
bool v808_store;
thread bool * v808 = &v808_store;if(v807) {
bool const v809 = true;
*v808 = v809;
}
 else {
*v808 = v323;
}
bool const v810 = *v808;
if(v810) {
float const v811 = *v160;
float const v812 = v811 * v21;
*v784 = v812;
}
float const v813 = *v784;
*v160 = v813;
uint32_t const v814 = v158 + v93;
uint32_t const v815 = v814 + v782;
float v816_store;
thread float * v816 = &v816_store;*v816 = v77;
bool v817_store;
thread bool * v817 = &v817_store;if(v785) {
bool const v818 = v815 < v18;
bool v819_store;
thread bool * v819 = &v819_store;*v819 = v818;
bool const v820 = *v819;
bool const v821 = v820 && v785;
*v819 = v821;
bool const v822 = *v819;
if(v822) {
uint32_t const v823 = v43 * v31;
uint32_t const v824 = v46 * v32;
uint32_t const v825 = v823 + v824;
uint32_t const v826 = uint32_t(v781);
uint32_t const v827 = v826 * v33;
uint32_t const v828 = v825 + v827;
uint32_t const v829 = uint32_t(v815);
uint32_t const v830 = v829 * v34;
uint32_t const v831 = v828 + v830;
device uint8_t const* const v832 = &v6[v831];
uint8_t const v833 = *v832;
uint8_t const v834 = 0;
bool const v835 = v833 != v834;
bool const v836 = !v835;
*v819 = v836;
}
bool const v837 = *v819;
*v817 = v837;
}
 else {
*v817 = v323;
}
bool const v838 = *v817;
bool v839_store;
thread bool * v839 = &v839_store;if(v838) {
bool const v840 = true;
*v839 = v840;
}
 else {
*v839 = v323;
}
bool const v841 = *v839;
if(v841) {
float const v842 = *v161;
float const v843 = v842 * v21;
*v816 = v843;
}
float const v844 = *v816;
*v161 = v844;
uint32_t const v845 = 2;
uint32_t const v846 = v158 + v845;
uint32_t const v847 = v846 + v782;
float v848_store;
thread float * v848 = &v848_store;*v848 = v77;
bool v849_store;
thread bool * v849 = &v849_store;if(v785) {
bool const v850 = v847 < v18;
bool v851_store;
thread bool * v851 = &v851_store;*v851 = v850;
bool const v852 = *v851;
bool const v853 = v852 && v785;
*v851 = v853;
bool const v854 = *v851;
if(v854) {
uint32_t const v855 = v43 * v31;
uint32_t const v856 = v46 * v32;
uint32_t const v857 = v855 + v856;
uint32_t const v858 = uint32_t(v781);
uint32_t const v859 = v858 * v33;
uint32_t const v860 = v857 + v859;
uint32_t const v861 = uint32_t(v847);
uint32_t const v862 = v861 * v34;
uint32_t const v863 = v860 + v862;
device uint8_t const* const v864 = &v6[v863];
uint8_t const v865 = *v864;
uint8_t const v866 = 0;
bool const v867 = v865 != v866;
bool const v868 = !v867;
*v851 = v868;
}
bool const v869 = *v851;
*v849 = v869;
}
 else {
*v849 = v323;
}
bool const v870 = *v849;
bool v871_store;
thread bool * v871 = &v871_store;if(v870) {
bool const v872 = true;
*v871 = v872;
}
 else {
*v871 = v323;
}
bool const v873 = *v871;
if(v873) {
float const v874 = *v162;
float const v875 = v874 * v21;
*v848 = v875;
}
float const v876 = *v848;
*v162 = v876;
uint32_t const v877 = 3;
uint32_t const v878 = v158 + v877;
uint32_t const v879 = v878 + v782;
float v880_store;
thread float * v880 = &v880_store;*v880 = v77;
bool v881_store;
thread bool * v881 = &v881_store;if(v785) {
bool const v882 = v879 < v18;
bool v883_store;
thread bool * v883 = &v883_store;*v883 = v882;
bool const v884 = *v883;
bool const v885 = v884 && v785;
*v883 = v885;
bool const v886 = *v883;
if(v886) {
uint32_t const v887 = v43 * v31;
uint32_t const v888 = v46 * v32;
uint32_t const v889 = v887 + v888;
uint32_t const v890 = uint32_t(v781);
uint32_t const v891 = v890 * v33;
uint32_t const v892 = v889 + v891;
uint32_t const v893 = uint32_t(v879);
uint32_t const v894 = v893 * v34;
uint32_t const v895 = v892 + v894;
device uint8_t const* const v896 = &v6[v895];
uint8_t const v897 = *v896;
uint8_t const v898 = 0;
bool const v899 = v897 != v898;
bool const v900 = !v899;
*v883 = v900;
}
bool const v901 = *v883;
*v881 = v901;
}
 else {
*v881 = v323;
}
bool const v902 = *v881;
bool v903_store;
thread bool * v903 = &v903_store;if(v902) {
bool const v904 = true;
*v903 = v904;
}
 else {
*v903 = v323;
}
bool const v905 = *v903;
if(v905) {
float const v906 = *v163;
float const v907 = v906 * v21;
*v880 = v907;
}
float const v908 = *v880;
*v163 = v908;
uint32_t const v909 = v781 + v93;
float v910_store;
thread float * v910 = &v910_store;*v910 = v77;
bool const v911 = v909 < v17;
bool v912_store;
thread bool * v912 = &v912_store;if(v911) {
bool const v913 = v783 < v18;
bool v914_store;
thread bool * v914 = &v914_store;*v914 = v913;
bool const v915 = *v914;
bool const v916 = v915 && v911;
*v914 = v916;
bool const v917 = *v914;
if(v917) {
uint32_t const v918 = v43 * v31;
uint32_t const v919 = v46 * v32;
uint32_t const v920 = v918 + v919;
uint32_t const v921 = uint32_t(v909);
uint32_t const v922 = v921 * v33;
uint32_t const v923 = v920 + v922;
uint32_t const v924 = uint32_t(v783);
uint32_t const v925 = v924 * v34;
uint32_t const v926 = v923 + v925;
device uint8_t const* const v927 = &v6[v926];
uint8_t const v928 = *v927;
uint8_t const v929 = 0;
bool const v930 = v928 != v929;
bool const v931 = !v930;
*v914 = v931;
}
bool const v932 = *v914;
*v912 = v932;
}
 else {
*v912 = v323;
}
bool const v933 = *v912;
bool v934_store;
thread bool * v934 = &v934_store;if(v933) {
bool const v935 = true;
*v934 = v935;
}
 else {
*v934 = v323;
}
bool const v936 = *v934;
if(v936) {
float const v937 = *v164;
float const v938 = v937 * v21;
*v910 = v938;
}
float const v939 = *v910;
*v164 = v939;
float v940_store;
thread float * v940 = &v940_store;*v940 = v77;
bool v941_store;
thread bool * v941 = &v941_store;if(v911) {
bool const v942 = v815 < v18;
bool v943_store;
thread bool * v943 = &v943_store;*v943 = v942;
bool const v944 = *v943;
bool const v945 = v944 && v911;
*v943 = v945;
bool const v946 = *v943;
if(v946) {
uint32_t const v947 = v43 * v31;
uint32_t const v948 = v46 * v32;
uint32_t const v949 = v947 + v948;
uint32_t const v950 = uint32_t(v909);
uint32_t const v951 = v950 * v33;
uint32_t const v952 = v949 + v951;
uint32_t const v953 = uint32_t(v815);
uint32_t const v954 = v953 * v34;
uint32_t const v955 = v952 + v954;
device uint8_t const* const v956 = &v6[v955];
uint8_t const v957 = *v956;
uint8_t const v958 = 0;
bool const v959 = v957 != v958;
bool const v960 = !v959;
*v943 = v960;
}
bool const v961 = *v943;
*v941 = v961;
}
 else {
*v941 = v323;
}
bool const v962 = *v941;
bool v963_store;
thread bool * v963 = &v963_store;if(v962) {
bool const v964 = true;
*v963 = v964;
}
 else {
*v963 = v323;
}
bool const v965 = *v963;
if(v965) {
float const v966 = *v166;
float const v967 = v966 * v21;
*v940 = v967;
}
float const v968 = *v940;
*v166 = v968;
float v969_store;
thread float * v969 = &v969_store;*v969 = v77;
bool v970_store;
thread bool * v970 = &v970_store;if(v911) {
bool const v971 = v847 < v18;
bool v972_store;
thread bool * v972 = &v972_store;*v972 = v971;
bool const v973 = *v972;
bool const v974 = v973 && v911;
*v972 = v974;
bool const v975 = *v972;
if(v975) {
uint32_t const v976 = v43 * v31;
uint32_t const v977 = v46 * v32;
uint32_t const v978 = v976 + v977;
uint32_t const v979 = uint32_t(v909);
uint32_t const v980 = v979 * v33;
uint32_t const v981 = v978 + v980;
uint32_t const v982 = uint32_t(v847);
uint32_t const v983 = v982 * v34;
uint32_t const v984 = v981 + v983;
device uint8_t const* const v985 = &v6[v984];
uint8_t const v986 = *v985;
uint8_t const v987 = 0;
bool const v988 = v986 != v987;
bool const v989 = !v988;
*v972 = v989;
}
bool const v990 = *v972;
*v970 = v990;
}
 else {
*v970 = v323;
}
bool const v991 = *v970;
bool v992_store;
thread bool * v992 = &v992_store;if(v991) {
bool const v993 = true;
*v992 = v993;
}
 else {
*v992 = v323;
}
bool const v994 = *v992;
if(v994) {
float const v995 = *v168;
float const v996 = v995 * v21;
*v969 = v996;
}
float const v997 = *v969;
*v168 = v997;
float v998_store;
thread float * v998 = &v998_store;*v998 = v77;
bool v999_store;
thread bool * v999 = &v999_store;if(v911) {
bool const v1000 = v879 < v18;
bool v1001_store;
thread bool * v1001 = &v1001_store;*v1001 = v1000;
bool const v1002 = *v1001;
bool const v1003 = v1002 && v911;
*v1001 = v1003;
bool const v1004 = *v1001;
if(v1004) {
uint32_t const v1005 = v43 * v31;
uint32_t const v1006 = v46 * v32;
uint32_t const v1007 = v1005 + v1006;
uint32_t const v1008 = uint32_t(v909);
uint32_t const v1009 = v1008 * v33;
uint32_t const v1010 = v1007 + v1009;
uint32_t const v1011 = uint32_t(v879);
uint32_t const v1012 = v1011 * v34;
uint32_t const v1013 = v1010 + v1012;
device uint8_t const* const v1014 = &v6[v1013];
uint8_t const v1015 = *v1014;
uint8_t const v1016 = 0;
bool const v1017 = v1015 != v1016;
bool const v1018 = !v1017;
*v1001 = v1018;
}
bool const v1019 = *v1001;
*v999 = v1019;
}
 else {
*v999 = v323;
}
bool const v1020 = *v999;
bool v1021_store;
thread bool * v1021 = &v1021_store;if(v1020) {
bool const v1022 = true;
*v1021 = v1022;
}
 else {
*v1021 = v323;
}
bool const v1023 = *v1021;
if(v1023) {
float const v1024 = *v170;
float const v1025 = v1024 * v21;
*v998 = v1025;
}
float const v1026 = *v998;
*v170 = v1026;
uint32_t const v1027 = v781 + v845;
float v1028_store;
thread float * v1028 = &v1028_store;*v1028 = v77;
bool const v1029 = v1027 < v17;
bool v1030_store;
thread bool * v1030 = &v1030_store;if(v1029) {
bool const v1031 = v783 < v18;
bool v1032_store;
thread bool * v1032 = &v1032_store;*v1032 = v1031;
bool const v1033 = *v1032;
bool const v1034 = v1033 && v1029;
*v1032 = v1034;
bool const v1035 = *v1032;
if(v1035) {
uint32_t const v1036 = v43 * v31;
uint32_t const v1037 = v46 * v32;
uint32_t const v1038 = v1036 + v1037;
uint32_t const v1039 = uint32_t(v1027);
uint32_t const v1040 = v1039 * v33;
uint32_t const v1041 = v1038 + v1040;
uint32_t const v1042 = uint32_t(v783);
uint32_t const v1043 = v1042 * v34;
uint32_t const v1044 = v1041 + v1043;
device uint8_t const* const v1045 = &v6[v1044];
uint8_t const v1046 = *v1045;
uint8_t const v1047 = 0;
bool const v1048 = v1046 != v1047;
bool const v1049 = !v1048;
*v1032 = v1049;
}
bool const v1050 = *v1032;
*v1030 = v1050;
}
 else {
*v1030 = v323;
}
bool const v1051 = *v1030;
bool v1052_store;
thread bool * v1052 = &v1052_store;if(v1051) {
bool const v1053 = true;
*v1052 = v1053;
}
 else {
*v1052 = v323;
}
bool const v1054 = *v1052;
if(v1054) {
float const v1055 = *v172;
float const v1056 = v1055 * v21;
*v1028 = v1056;
}
float const v1057 = *v1028;
*v172 = v1057;
float v1058_store;
thread float * v1058 = &v1058_store;*v1058 = v77;
bool v1059_store;
thread bool * v1059 = &v1059_store;if(v1029) {
bool const v1060 = v815 < v18;
bool v1061_store;
thread bool * v1061 = &v1061_store;*v1061 = v1060;
bool const v1062 = *v1061;
bool const v1063 = v1062 && v1029;
*v1061 = v1063;
bool const v1064 = *v1061;
if(v1064) {
uint32_t const v1065 = v43 * v31;
uint32_t const v1066 = v46 * v32;
uint32_t const v1067 = v1065 + v1066;
uint32_t const v1068 = uint32_t(v1027);
uint32_t const v1069 = v1068 * v33;
uint32_t const v1070 = v1067 + v1069;
uint32_t const v1071 = uint32_t(v815);
uint32_t const v1072 = v1071 * v34;
uint32_t const v1073 = v1070 + v1072;
device uint8_t const* const v1074 = &v6[v1073];
uint8_t const v1075 = *v1074;
uint8_t const v1076 = 0;
bool const v1077 = v1075 != v1076;
bool const v1078 = !v1077;
*v1061 = v1078;
}
bool const v1079 = *v1061;
*v1059 = v1079;
}
 else {
*v1059 = v323;
}
bool const v1080 = *v1059;
bool v1081_store;
thread bool * v1081 = &v1081_store;if(v1080) {
bool const v1082 = true;
*v1081 = v1082;
}
 else {
*v1081 = v323;
}
bool const v1083 = *v1081;
if(v1083) {
float const v1084 = *v174;
float const v1085 = v1084 * v21;
*v1058 = v1085;
}
float const v1086 = *v1058;
*v174 = v1086;
float v1087_store;
thread float * v1087 = &v1087_store;*v1087 = v77;
bool v1088_store;
thread bool * v1088 = &v1088_store;if(v1029) {
bool const v1089 = v847 < v18;
bool v1090_store;
thread bool * v1090 = &v1090_store;*v1090 = v1089;
bool const v1091 = *v1090;
bool const v1092 = v1091 && v1029;
*v1090 = v1092;
bool const v1093 = *v1090;
if(v1093) {
uint32_t const v1094 = v43 * v31;
uint32_t const v1095 = v46 * v32;
uint32_t const v1096 = v1094 + v1095;
uint32_t const v1097 = uint32_t(v1027);
uint32_t const v1098 = v1097 * v33;
uint32_t const v1099 = v1096 + v1098;
uint32_t const v1100 = uint32_t(v847);
uint32_t const v1101 = v1100 * v34;
uint32_t const v1102 = v1099 + v1101;
device uint8_t const* const v1103 = &v6[v1102];
uint8_t const v1104 = *v1103;
uint8_t const v1105 = 0;
bool const v1106 = v1104 != v1105;
bool const v1107 = !v1106;
*v1090 = v1107;
}
bool const v1108 = *v1090;
*v1088 = v1108;
}
 else {
*v1088 = v323;
}
bool const v1109 = *v1088;
bool v1110_store;
thread bool * v1110 = &v1110_store;if(v1109) {
bool const v1111 = true;
*v1110 = v1111;
}
 else {
*v1110 = v323;
}
bool const v1112 = *v1110;
if(v1112) {
float const v1113 = *v176;
float const v1114 = v1113 * v21;
*v1087 = v1114;
}
float const v1115 = *v1087;
*v176 = v1115;
float v1116_store;
thread float * v1116 = &v1116_store;*v1116 = v77;
bool v1117_store;
thread bool * v1117 = &v1117_store;if(v1029) {
bool const v1118 = v879 < v18;
bool v1119_store;
thread bool * v1119 = &v1119_store;*v1119 = v1118;
bool const v1120 = *v1119;
bool const v1121 = v1120 && v1029;
*v1119 = v1121;
bool const v1122 = *v1119;
if(v1122) {
uint32_t const v1123 = v43 * v31;
uint32_t const v1124 = v46 * v32;
uint32_t const v1125 = v1123 + v1124;
uint32_t const v1126 = uint32_t(v1027);
uint32_t const v1127 = v1126 * v33;
uint32_t const v1128 = v1125 + v1127;
uint32_t const v1129 = uint32_t(v879);
uint32_t const v1130 = v1129 * v34;
uint32_t const v1131 = v1128 + v1130;
device uint8_t const* const v1132 = &v6[v1131];
uint8_t const v1133 = *v1132;
uint8_t const v1134 = 0;
bool const v1135 = v1133 != v1134;
bool const v1136 = !v1135;
*v1119 = v1136;
}
bool const v1137 = *v1119;
*v1117 = v1137;
}
 else {
*v1117 = v323;
}
bool const v1138 = *v1117;
bool v1139_store;
thread bool * v1139 = &v1139_store;if(v1138) {
bool const v1140 = true;
*v1139 = v1140;
}
 else {
*v1139 = v323;
}
bool const v1141 = *v1139;
if(v1141) {
float const v1142 = *v178;
float const v1143 = v1142 * v21;
*v1116 = v1143;
}
float const v1144 = *v1116;
*v178 = v1144;
uint32_t const v1145 = v781 + v877;
float v1146_store;
thread float * v1146 = &v1146_store;*v1146 = v77;
bool const v1147 = v1145 < v17;
bool v1148_store;
thread bool * v1148 = &v1148_store;if(v1147) {
bool const v1149 = v783 < v18;
bool v1150_store;
thread bool * v1150 = &v1150_store;*v1150 = v1149;
bool const v1151 = *v1150;
bool const v1152 = v1151 && v1147;
*v1150 = v1152;
bool const v1153 = *v1150;
if(v1153) {
uint32_t const v1154 = v43 * v31;
uint32_t const v1155 = v46 * v32;
uint32_t const v1156 = v1154 + v1155;
uint32_t const v1157 = uint32_t(v1145);
uint32_t const v1158 = v1157 * v33;
uint32_t const v1159 = v1156 + v1158;
uint32_t const v1160 = uint32_t(v783);
uint32_t const v1161 = v1160 * v34;
uint32_t const v1162 = v1159 + v1161;
device uint8_t const* const v1163 = &v6[v1162];
uint8_t const v1164 = *v1163;
uint8_t const v1165 = 0;
bool const v1166 = v1164 != v1165;
bool const v1167 = !v1166;
*v1150 = v1167;
}
bool const v1168 = *v1150;
*v1148 = v1168;
}
 else {
*v1148 = v323;
}
bool const v1169 = *v1148;
bool v1170_store;
thread bool * v1170 = &v1170_store;if(v1169) {
bool const v1171 = true;
*v1170 = v1171;
}
 else {
*v1170 = v323;
}
bool const v1172 = *v1170;
if(v1172) {
float const v1173 = *v180;
float const v1174 = v1173 * v21;
*v1146 = v1174;
}
float const v1175 = *v1146;
*v180 = v1175;
float v1176_store;
thread float * v1176 = &v1176_store;*v1176 = v77;
bool v1177_store;
thread bool * v1177 = &v1177_store;if(v1147) {
bool const v1178 = v815 < v18;
bool v1179_store;
thread bool * v1179 = &v1179_store;*v1179 = v1178;
bool const v1180 = *v1179;
bool const v1181 = v1180 && v1147;
*v1179 = v1181;
bool const v1182 = *v1179;
if(v1182) {
uint32_t const v1183 = v43 * v31;
uint32_t const v1184 = v46 * v32;
uint32_t const v1185 = v1183 + v1184;
uint32_t const v1186 = uint32_t(v1145);
uint32_t const v1187 = v1186 * v33;
uint32_t const v1188 = v1185 + v1187;
uint32_t const v1189 = uint32_t(v815);
uint32_t const v1190 = v1189 * v34;
uint32_t const v1191 = v1188 + v1190;
device uint8_t const* const v1192 = &v6[v1191];
uint8_t const v1193 = *v1192;
uint8_t const v1194 = 0;
bool const v1195 = v1193 != v1194;
bool const v1196 = !v1195;
*v1179 = v1196;
}
bool const v1197 = *v1179;
*v1177 = v1197;
}
 else {
*v1177 = v323;
}
bool const v1198 = *v1177;
bool v1199_store;
thread bool * v1199 = &v1199_store;if(v1198) {
bool const v1200 = true;
*v1199 = v1200;
}
 else {
*v1199 = v323;
}
bool const v1201 = *v1199;
if(v1201) {
float const v1202 = *v182;
float const v1203 = v1202 * v21;
*v1176 = v1203;
}
float const v1204 = *v1176;
*v182 = v1204;
float v1205_store;
thread float * v1205 = &v1205_store;*v1205 = v77;
bool v1206_store;
thread bool * v1206 = &v1206_store;if(v1147) {
bool const v1207 = v847 < v18;
bool v1208_store;
thread bool * v1208 = &v1208_store;*v1208 = v1207;
bool const v1209 = *v1208;
bool const v1210 = v1209 && v1147;
*v1208 = v1210;
bool const v1211 = *v1208;
if(v1211) {
uint32_t const v1212 = v43 * v31;
uint32_t const v1213 = v46 * v32;
uint32_t const v1214 = v1212 + v1213;
uint32_t const v1215 = uint32_t(v1145);
uint32_t const v1216 = v1215 * v33;
uint32_t const v1217 = v1214 + v1216;
uint32_t const v1218 = uint32_t(v847);
uint32_t const v1219 = v1218 * v34;
uint32_t const v1220 = v1217 + v1219;
device uint8_t const* const v1221 = &v6[v1220];
uint8_t const v1222 = *v1221;
uint8_t const v1223 = 0;
bool const v1224 = v1222 != v1223;
bool const v1225 = !v1224;
*v1208 = v1225;
}
bool const v1226 = *v1208;
*v1206 = v1226;
}
 else {
*v1206 = v323;
}
bool const v1227 = *v1206;
bool v1228_store;
thread bool * v1228 = &v1228_store;if(v1227) {
bool const v1229 = true;
*v1228 = v1229;
}
 else {
*v1228 = v323;
}
bool const v1230 = *v1228;
if(v1230) {
float const v1231 = *v184;
float const v1232 = v1231 * v21;
*v1205 = v1232;
}
float const v1233 = *v1205;
*v184 = v1233;
float v1234_store;
thread float * v1234 = &v1234_store;*v1234 = v77;
bool v1235_store;
thread bool * v1235 = &v1235_store;if(v1147) {
bool const v1236 = v879 < v18;
bool v1237_store;
thread bool * v1237 = &v1237_store;*v1237 = v1236;
bool const v1238 = *v1237;
bool const v1239 = v1238 && v1147;
*v1237 = v1239;
bool const v1240 = *v1237;
if(v1240) {
uint32_t const v1241 = v43 * v31;
uint32_t const v1242 = v46 * v32;
uint32_t const v1243 = v1241 + v1242;
uint32_t const v1244 = uint32_t(v1145);
uint32_t const v1245 = v1244 * v33;
uint32_t const v1246 = v1243 + v1245;
uint32_t const v1247 = uint32_t(v879);
uint32_t const v1248 = v1247 * v34;
uint32_t const v1249 = v1246 + v1248;
device uint8_t const* const v1250 = &v6[v1249];
uint8_t const v1251 = *v1250;
uint8_t const v1252 = 0;
bool const v1253 = v1251 != v1252;
bool const v1254 = !v1253;
*v1237 = v1254;
}
bool const v1255 = *v1237;
*v1235 = v1255;
}
 else {
*v1235 = v323;
}
bool const v1256 = *v1235;
bool v1257_store;
thread bool * v1257 = &v1257_store;if(v1256) {
bool const v1258 = true;
*v1257 = v1258;
}
 else {
*v1257 = v323;
}
bool const v1259 = *v1257;
if(v1259) {
float const v1260 = *v186;
float const v1261 = v1260 * v21;
*v1234 = v1261;
}
float const v1262 = *v1234;
*v186 = v1262;
array<float, 4> v1263_store = {};
thread array<float, 4> * v1263 = &v1263_store;float const v1264 = *v160;
float const v1265 = *v161;
float const v1266 = max(v1264, v1265);
float const v1267 = *v162;
float const v1268 = max(v1266, v1267);
float const v1269 = *v163;
float const v1270 = max(v1268, v1269);
float const v1271 = simd_shuffle_xor(v1270, v93);;
float const v1272 = max(v1270, v1271);
float const v1273 = simd_shuffle_xor(v1272, v845);;
float const v1274 = max(v1272, v1273);
float const v1275 = simd_shuffle_xor(v1274, v66);;
float const v1276 = max(v1274, v1275);
thread float * const v1277 = &(*v1263)[v16];
*v1277 = v1276;
float const v1278 = *v164;
float const v1279 = *v166;
float const v1280 = max(v1278, v1279);
float const v1281 = *v168;
float const v1282 = max(v1280, v1281);
float const v1283 = *v170;
float const v1284 = max(v1282, v1283);
float const v1285 = simd_shuffle_xor(v1284, v93);;
float const v1286 = max(v1284, v1285);
float const v1287 = simd_shuffle_xor(v1286, v845);;
float const v1288 = max(v1286, v1287);
float const v1289 = simd_shuffle_xor(v1288, v66);;
float const v1290 = max(v1288, v1289);
thread float * const v1291 = &(*v1263)[v71];
*v1291 = v1290;
float const v1292 = *v172;
float const v1293 = *v174;
float const v1294 = max(v1292, v1293);
float const v1295 = *v176;
float const v1296 = max(v1294, v1295);
float const v1297 = *v178;
float const v1298 = max(v1296, v1297);
float const v1299 = simd_shuffle_xor(v1298, v93);;
float const v1300 = max(v1298, v1299);
float const v1301 = simd_shuffle_xor(v1300, v845);;
float const v1302 = max(v1300, v1301);
float const v1303 = simd_shuffle_xor(v1302, v66);;
float const v1304 = max(v1302, v1303);
thread float * const v1305 = &(*v1263)[v85];
*v1305 = v1304;
float const v1306 = *v180;
float const v1307 = *v182;
float const v1308 = max(v1306, v1307);
float const v1309 = *v184;
float const v1310 = max(v1308, v1309);
float const v1311 = *v186;
float const v1312 = max(v1310, v1311);
float const v1313 = simd_shuffle_xor(v1312, v93);;
float const v1314 = max(v1312, v1313);
float const v1315 = simd_shuffle_xor(v1314, v845);;
float const v1316 = max(v1314, v1315);
float const v1317 = simd_shuffle_xor(v1316, v66);;
float const v1318 = max(v1316, v1317);
thread float * const v1319 = &(*v1263)[v89];
*v1319 = v1318;
float const v1320 = *v76;
float const v1321 = *v1277;
float const v1322 = max(v1320, v1321);
float const v1323 = v1320 - v1322;
float const v1324 = exp(v1323);*v76 = v1322;
uint32_t const v1325 = v158 / v66;
uint32_t const v1326 = v1325 + v64;
uint32_t const v1327 = v37 + v40;
uint32_t const v1328 = 3528531795;
uint64_t const v1329 = 32;
uint64_t const v1330 = uint64_t(v1326);
uint64_t const v1331 = 3528531795;
uint64_t const v1332 = v1330 * v1331;
uint64_t const v1333 = v1332 >> v1329;
uint32_t const v1334 = uint32_t(v1333);
uint32_t const v1335 = v1326 * v1328;
uint32_t const v1336 = 3449720151;
uint64_t const v1337 = uint64_t(v41);
uint64_t const v1338 = 3449720151;
uint64_t const v1339 = v1337 * v1338;
uint64_t const v1340 = v1339 >> v1329;
uint32_t const v1341 = uint32_t(v1340);
uint32_t const v1342 = v41 * v1336;
uint32_t const v1343 = v1341 ^ v781;
uint32_t const v1344 = v1343 ^ v35;
uint32_t const v1345 = v1334 ^ v1327;
uint32_t const v1346 = v1345 ^ v36;
uint32_t const v1347 = 2654435769;
uint32_t const v1348 = v35 + v1347;
uint32_t const v1349 = 3144134277;
uint32_t const v1350 = v36 + v1349;
uint64_t const v1351 = uint64_t(v1344);
uint64_t const v1352 = v1351 * v1331;
uint64_t const v1353 = v1352 >> v1329;
uint32_t const v1354 = uint32_t(v1353);
uint32_t const v1355 = v1344 * v1328;
uint64_t const v1356 = uint64_t(v1346);
uint64_t const v1357 = v1356 * v1338;
uint64_t const v1358 = v1357 >> v1329;
uint32_t const v1359 = uint32_t(v1358);
uint32_t const v1360 = v1346 * v1336;
uint32_t const v1361 = v1359 ^ v1342;
uint32_t const v1362 = v1361 ^ v1348;
uint32_t const v1363 = v1354 ^ v1335;
uint32_t const v1364 = v1363 ^ v1350;
uint32_t const v1365 = v1348 + v1347;
uint32_t const v1366 = v1350 + v1349;
uint64_t const v1367 = uint64_t(v1362);
uint64_t const v1368 = v1367 * v1331;
uint64_t const v1369 = v1368 >> v1329;
uint32_t const v1370 = uint32_t(v1369);
uint32_t const v1371 = v1362 * v1328;
uint64_t const v1372 = uint64_t(v1364);
uint64_t const v1373 = v1372 * v1338;
uint64_t const v1374 = v1373 >> v1329;
uint32_t const v1375 = uint32_t(v1374);
uint32_t const v1376 = v1364 * v1336;
uint32_t const v1377 = v1375 ^ v1360;
uint32_t const v1378 = v1377 ^ v1365;
uint32_t const v1379 = v1370 ^ v1355;
uint32_t const v1380 = v1379 ^ v1366;
uint32_t const v1381 = v1365 + v1347;
uint32_t const v1382 = v1366 + v1349;
uint64_t const v1383 = uint64_t(v1378);
uint64_t const v1384 = v1383 * v1331;
uint64_t const v1385 = v1384 >> v1329;
uint32_t const v1386 = uint32_t(v1385);
uint32_t const v1387 = v1378 * v1328;
uint64_t const v1388 = uint64_t(v1380);
uint64_t const v1389 = v1388 * v1338;
uint64_t const v1390 = v1389 >> v1329;
uint32_t const v1391 = uint32_t(v1390);
uint32_t const v1392 = v1380 * v1336;
uint32_t const v1393 = v1391 ^ v1376;
uint32_t const v1394 = v1393 ^ v1381;
uint32_t const v1395 = v1386 ^ v1371;
uint32_t const v1396 = v1395 ^ v1382;
uint32_t const v1397 = v1381 + v1347;
uint32_t const v1398 = v1382 + v1349;
uint64_t const v1399 = uint64_t(v1394);
uint64_t const v1400 = v1399 * v1331;
uint64_t const v1401 = v1400 >> v1329;
uint32_t const v1402 = uint32_t(v1401);
uint32_t const v1403 = v1394 * v1328;
uint64_t const v1404 = uint64_t(v1396);
uint64_t const v1405 = v1404 * v1338;
uint64_t const v1406 = v1405 >> v1329;
uint32_t const v1407 = uint32_t(v1406);
uint32_t const v1408 = v1396 * v1336;
uint32_t const v1409 = v1407 ^ v1392;
uint32_t const v1410 = v1409 ^ v1397;
uint32_t const v1411 = v1402 ^ v1387;
uint32_t const v1412 = v1411 ^ v1398;
uint32_t const v1413 = v1397 + v1347;
uint32_t const v1414 = v1398 + v1349;
uint64_t const v1415 = uint64_t(v1410);
uint64_t const v1416 = v1415 * v1331;
uint64_t const v1417 = v1416 >> v1329;
uint32_t const v1418 = uint32_t(v1417);
uint32_t const v1419 = v1410 * v1328;
uint64_t const v1420 = uint64_t(v1412);
uint64_t const v1421 = v1420 * v1338;
uint64_t const v1422 = v1421 >> v1329;
uint32_t const v1423 = uint32_t(v1422);
uint32_t const v1424 = v1412 * v1336;
uint32_t const v1425 = v1423 ^ v1408;
uint32_t const v1426 = v1425 ^ v1413;
uint32_t const v1427 = v1418 ^ v1403;
uint32_t const v1428 = v1427 ^ v1414;
uint32_t const v1429 = v1413 + v1347;
uint32_t const v1430 = v1414 + v1349;
uint64_t const v1431 = uint64_t(v1426);
uint64_t const v1432 = v1431 * v1331;
uint64_t const v1433 = v1432 >> v1329;
uint32_t const v1434 = uint32_t(v1433);
uint32_t const v1435 = v1426 * v1328;
uint64_t const v1436 = uint64_t(v1428);
uint64_t const v1437 = v1436 * v1338;
uint64_t const v1438 = v1437 >> v1329;
uint32_t const v1439 = uint32_t(v1438);
uint32_t const v1440 = v1428 * v1336;
uint32_t const v1441 = v1439 ^ v1424;
uint32_t const v1442 = v1441 ^ v1429;
uint32_t const v1443 = v1434 ^ v1419;
uint32_t const v1444 = v1443 ^ v1430;
uint32_t const v1445 = v1429 + v1347;
uint32_t const v1446 = v1430 + v1349;
uint64_t const v1447 = uint64_t(v1442);
uint64_t const v1448 = v1447 * v1331;
uint64_t const v1449 = v1448 >> v1329;
uint32_t const v1450 = uint32_t(v1449);
uint32_t const v1451 = v1442 * v1328;
uint64_t const v1452 = uint64_t(v1444);
uint64_t const v1453 = v1452 * v1338;
uint64_t const v1454 = v1453 >> v1329;
uint32_t const v1455 = uint32_t(v1454);
uint32_t const v1456 = v1444 * v1336;
uint32_t const v1457 = v1455 ^ v1440;
uint32_t const v1458 = v1457 ^ v1445;
uint32_t const v1459 = v1450 ^ v1435;
uint32_t const v1460 = v1459 ^ v1446;
uint32_t const v1461 = v1445 + v1347;
uint32_t const v1462 = v1446 + v1349;
uint64_t const v1463 = uint64_t(v1458);
uint64_t const v1464 = v1463 * v1331;
uint64_t const v1465 = v1464 >> v1329;
uint32_t const v1466 = uint32_t(v1465);
uint32_t const v1467 = v1458 * v1328;
uint64_t const v1468 = uint64_t(v1460);
uint64_t const v1469 = v1468 * v1338;
uint64_t const v1470 = v1469 >> v1329;
uint32_t const v1471 = uint32_t(v1470);
uint32_t const v1472 = v1460 * v1336;
uint32_t const v1473 = v1471 ^ v1456;
uint32_t const v1474 = v1473 ^ v1461;
uint32_t const v1475 = v1466 ^ v1451;
uint32_t const v1476 = v1475 ^ v1462;
uint32_t const v1477 = v1461 + v1347;
uint32_t const v1478 = v1462 + v1349;
uint64_t const v1479 = uint64_t(v1474);
uint64_t const v1480 = v1479 * v1331;
uint64_t const v1481 = v1480 >> v1329;
uint32_t const v1482 = uint32_t(v1481);
uint32_t const v1483 = v1474 * v1328;
uint64_t const v1484 = uint64_t(v1476);
uint64_t const v1485 = v1484 * v1338;
uint64_t const v1486 = v1485 >> v1329;
uint32_t const v1487 = uint32_t(v1486);
uint32_t const v1488 = v1476 * v1336;
uint32_t const v1489 = v1487 ^ v1472;
uint32_t const v1490 = v1489 ^ v1477;
uint32_t const v1491 = v1482 ^ v1467;
uint32_t const v1492 = v1491 ^ v1478;
bool const v1493 = v1490 >= v38;
uint32_t const v1494 = v1493 ? v93 : v106;
bool const v1495 = v1488 >= v38;
uint32_t const v1496 = v1495 ? v845 : v106;
uint32_t const v1497 = v1494 | v1496;
bool const v1498 = v1492 >= v38;
uint32_t const v1499 = v1498 ? v66 : v106;
uint32_t const v1500 = v1497 | v1499;
bool const v1501 = v1483 >= v38;
uint32_t const v1502 = v1501 ? v63 : v106;
uint32_t const v1503 = v1500 | v1502;
uint32_t const v1504 = reinterpret_cast<const thread uint32_t&>(v1264);
uint32_t const v1505 = 4286578687;
bool const v1506 = v1504 == v1505;
float const v1507 = v1264 - v1322;
float const v1508 = exp(v1507);float const v1509 = v1506 ? v79 : v1508;
uint32_t const v1510 = reinterpret_cast<const thread uint32_t&>(v1509);
uint32_t const v1511 = v1503 & v93;
bool const v1512 = v1511 != v106;
bool const v1513 = true;
bool v1514_store;
thread bool * v1514 = &v1514_store;if(v1512) {
*v1514 = v1513;
}
 else {
bool const v1515 = v1510 == v106;
*v1514 = v1515;
}
bool const v1516 = *v1514;
bool v1517_store;
thread bool * v1517 = &v1517_store;if(v1516) {
*v1517 = v1513;
}
 else {
uint32_t const v1518 = 2147483647;
uint32_t const v1519 = v1510 & v1518;
uint32_t const v1520 = 2139095040;
bool const v1521 = v1519 > v1520;
*v1517 = v1521;
}
bool const v1522 = *v1517;
uint32_t const v1523 = 2147483648;
uint32_t const v1524 = v1522 ? v1510 : v1523;
float const v1525 = reinterpret_cast<const thread float&>(v1524);
float_4 const v1526 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1525;
return tmp;
}();
float const v1527 = *v161;
uint32_t const v1528 = reinterpret_cast<const thread uint32_t&>(v1527);
bool const v1529 = v1528 == v1505;
float const v1530 = v1527 - v1322;
float const v1531 = exp(v1530);float const v1532 = v1529 ? v79 : v1531;
float const v1533 = v1509 + v1532;
uint32_t const v1534 = reinterpret_cast<const thread uint32_t&>(v1532);
uint32_t const v1535 = v1503 >> v93;
uint32_t const v1536 = v1535 & v93;
bool const v1537 = v1536 != v106;
bool v1538_store;
thread bool * v1538 = &v1538_store;if(v1537) {
*v1538 = v1513;
}
 else {
bool const v1539 = v1534 == v106;
*v1538 = v1539;
}
bool const v1540 = *v1538;
bool v1541_store;
thread bool * v1541 = &v1541_store;if(v1540) {
*v1541 = v1513;
}
 else {
uint32_t const v1542 = 2147483647;
uint32_t const v1543 = v1534 & v1542;
uint32_t const v1544 = 2139095040;
bool const v1545 = v1543 > v1544;
*v1541 = v1545;
}
bool const v1546 = *v1541;
uint32_t const v1547 = v1546 ? v1534 : v1523;
float const v1548 = reinterpret_cast<const thread float&>(v1547);
float_4 const v1549 = [&]{
float_4 tmp = v1526;
tmp.i_1 = v1548;
return tmp;
}();
float const v1550 = *v162;
uint32_t const v1551 = reinterpret_cast<const thread uint32_t&>(v1550);
bool const v1552 = v1551 == v1505;
float const v1553 = v1550 - v1322;
float const v1554 = exp(v1553);float const v1555 = v1552 ? v79 : v1554;
float const v1556 = v1533 + v1555;
uint32_t const v1557 = reinterpret_cast<const thread uint32_t&>(v1555);
uint32_t const v1558 = v1503 >> v845;
uint32_t const v1559 = v1558 & v93;
bool const v1560 = v1559 != v106;
bool v1561_store;
thread bool * v1561 = &v1561_store;if(v1560) {
*v1561 = v1513;
}
 else {
bool const v1562 = v1557 == v106;
*v1561 = v1562;
}
bool const v1563 = *v1561;
bool v1564_store;
thread bool * v1564 = &v1564_store;if(v1563) {
*v1564 = v1513;
}
 else {
uint32_t const v1565 = 2147483647;
uint32_t const v1566 = v1557 & v1565;
uint32_t const v1567 = 2139095040;
bool const v1568 = v1566 > v1567;
*v1564 = v1568;
}
bool const v1569 = *v1564;
uint32_t const v1570 = v1569 ? v1557 : v1523;
float const v1571 = reinterpret_cast<const thread float&>(v1570);
float_4 const v1572 = [&]{
float_4 tmp = v1549;
tmp.i_2 = v1571;
return tmp;
}();
float const v1573 = *v163;
uint32_t const v1574 = reinterpret_cast<const thread uint32_t&>(v1573);
bool const v1575 = v1574 == v1505;
float const v1576 = v1573 - v1322;
float const v1577 = exp(v1576);float const v1578 = v1575 ? v79 : v1577;
float const v1579 = v1556 + v1578;
uint32_t const v1580 = reinterpret_cast<const thread uint32_t&>(v1578);
uint32_t const v1581 = v1503 >> v877;
uint32_t const v1582 = v1581 & v93;
bool const v1583 = v1582 != v106;
bool v1584_store;
thread bool * v1584 = &v1584_store;if(v1583) {
*v1584 = v1513;
}
 else {
bool const v1585 = v1580 == v106;
*v1584 = v1585;
}
bool const v1586 = *v1584;
bool v1587_store;
thread bool * v1587 = &v1587_store;if(v1586) {
*v1587 = v1513;
}
 else {
uint32_t const v1588 = 2147483647;
uint32_t const v1589 = v1580 & v1588;
uint32_t const v1590 = 2139095040;
bool const v1591 = v1589 > v1590;
*v1587 = v1591;
}
bool const v1592 = *v1587;
uint32_t const v1593 = v1592 ? v1580 : v1523;
float const v1594 = reinterpret_cast<const thread float&>(v1593);
float_4 const v1595 = [&]{
float_4 tmp = v1572;
tmp.i_3 = v1594;
return tmp;
}();
uint32_t const v1596 = v360 + v64;
uint32_t const v1597 = uint32_t(v1596);
threadgroup float_4 * const v1598 = &(*v70)[v1597];
*v1598 = v1595;
float const v1599 = *v78;
float const v1600 = fma(v1599, v1324, v1579);
*v78 = v1600;
float_4 const v1601 = *v81;
float const v1602 = v1601.i_0;
float const v1603 = v1602 * v1324;
float const v1604 = v1601.i_1;
float const v1605 = v1604 * v1324;
float const v1606 = v1601.i_2;
float const v1607 = v1606 * v1324;
float const v1608 = v1601.i_3;
float const v1609 = v1608 * v1324;
float_4 const v1610 = float_4{v1603, v1605, v1607, v1609};
*v81 = v1610;
float const v1611 = *v82;
float const v1612 = *v1291;
float const v1613 = max(v1611, v1612);
float const v1614 = v1611 - v1613;
float const v1615 = exp(v1614);*v82 = v1613;
uint32_t const v1616 = v1341 ^ v909;
uint32_t const v1617 = v1616 ^ v35;
uint64_t const v1618 = uint64_t(v1617);
uint64_t const v1619 = v1618 * v1331;
uint64_t const v1620 = v1619 >> v1329;
uint32_t const v1621 = uint32_t(v1620);
uint32_t const v1622 = v1617 * v1328;
uint32_t const v1623 = v1621 ^ v1335;
uint32_t const v1624 = v1623 ^ v1350;
uint64_t const v1625 = uint64_t(v1624);
uint64_t const v1626 = v1625 * v1338;
uint64_t const v1627 = v1626 >> v1329;
uint32_t const v1628 = uint32_t(v1627);
uint32_t const v1629 = v1624 * v1336;
uint32_t const v1630 = v1628 ^ v1360;
uint32_t const v1631 = v1630 ^ v1365;
uint32_t const v1632 = v1370 ^ v1622;
uint32_t const v1633 = v1632 ^ v1366;
uint64_t const v1634 = uint64_t(v1631);
uint64_t const v1635 = v1634 * v1331;
uint64_t const v1636 = v1635 >> v1329;
uint32_t const v1637 = uint32_t(v1636);
uint32_t const v1638 = v1631 * v1328;
uint64_t const v1639 = uint64_t(v1633);
uint64_t const v1640 = v1639 * v1338;
uint64_t const v1641 = v1640 >> v1329;
uint32_t const v1642 = uint32_t(v1641);
uint32_t const v1643 = v1633 * v1336;
uint32_t const v1644 = v1642 ^ v1629;
uint32_t const v1645 = v1644 ^ v1381;
uint32_t const v1646 = v1637 ^ v1371;
uint32_t const v1647 = v1646 ^ v1382;
uint64_t const v1648 = uint64_t(v1645);
uint64_t const v1649 = v1648 * v1331;
uint64_t const v1650 = v1649 >> v1329;
uint32_t const v1651 = uint32_t(v1650);
uint32_t const v1652 = v1645 * v1328;
uint64_t const v1653 = uint64_t(v1647);
uint64_t const v1654 = v1653 * v1338;
uint64_t const v1655 = v1654 >> v1329;
uint32_t const v1656 = uint32_t(v1655);
uint32_t const v1657 = v1647 * v1336;
uint32_t const v1658 = v1656 ^ v1643;
uint32_t const v1659 = v1658 ^ v1397;
uint32_t const v1660 = v1651 ^ v1638;
uint32_t const v1661 = v1660 ^ v1398;
uint64_t const v1662 = uint64_t(v1659);
uint64_t const v1663 = v1662 * v1331;
uint64_t const v1664 = v1663 >> v1329;
uint32_t const v1665 = uint32_t(v1664);
uint32_t const v1666 = v1659 * v1328;
uint64_t const v1667 = uint64_t(v1661);
uint64_t const v1668 = v1667 * v1338;
uint64_t const v1669 = v1668 >> v1329;
uint32_t const v1670 = uint32_t(v1669);
uint32_t const v1671 = v1661 * v1336;
uint32_t const v1672 = v1670 ^ v1657;
uint32_t const v1673 = v1672 ^ v1413;
uint32_t const v1674 = v1665 ^ v1652;
uint32_t const v1675 = v1674 ^ v1414;
uint64_t const v1676 = uint64_t(v1673);
uint64_t const v1677 = v1676 * v1331;
uint64_t const v1678 = v1677 >> v1329;
uint32_t const v1679 = uint32_t(v1678);
uint32_t const v1680 = v1673 * v1328;
uint64_t const v1681 = uint64_t(v1675);
uint64_t const v1682 = v1681 * v1338;
uint64_t const v1683 = v1682 >> v1329;
uint32_t const v1684 = uint32_t(v1683);
uint32_t const v1685 = v1675 * v1336;
uint32_t const v1686 = v1684 ^ v1671;
uint32_t const v1687 = v1686 ^ v1429;
uint32_t const v1688 = v1679 ^ v1666;
uint32_t const v1689 = v1688 ^ v1430;
uint64_t const v1690 = uint64_t(v1687);
uint64_t const v1691 = v1690 * v1331;
uint64_t const v1692 = v1691 >> v1329;
uint32_t const v1693 = uint32_t(v1692);
uint32_t const v1694 = v1687 * v1328;
uint64_t const v1695 = uint64_t(v1689);
uint64_t const v1696 = v1695 * v1338;
uint64_t const v1697 = v1696 >> v1329;
uint32_t const v1698 = uint32_t(v1697);
uint32_t const v1699 = v1689 * v1336;
uint32_t const v1700 = v1698 ^ v1685;
uint32_t const v1701 = v1700 ^ v1445;
uint32_t const v1702 = v1693 ^ v1680;
uint32_t const v1703 = v1702 ^ v1446;
uint64_t const v1704 = uint64_t(v1701);
uint64_t const v1705 = v1704 * v1331;
uint64_t const v1706 = v1705 >> v1329;
uint32_t const v1707 = uint32_t(v1706);
uint32_t const v1708 = v1701 * v1328;
uint64_t const v1709 = uint64_t(v1703);
uint64_t const v1710 = v1709 * v1338;
uint64_t const v1711 = v1710 >> v1329;
uint32_t const v1712 = uint32_t(v1711);
uint32_t const v1713 = v1703 * v1336;
uint32_t const v1714 = v1712 ^ v1699;
uint32_t const v1715 = v1714 ^ v1461;
uint32_t const v1716 = v1707 ^ v1694;
uint32_t const v1717 = v1716 ^ v1462;
uint64_t const v1718 = uint64_t(v1715);
uint64_t const v1719 = v1718 * v1331;
uint64_t const v1720 = v1719 >> v1329;
uint32_t const v1721 = uint32_t(v1720);
uint32_t const v1722 = v1715 * v1328;
uint64_t const v1723 = uint64_t(v1717);
uint64_t const v1724 = v1723 * v1338;
uint64_t const v1725 = v1724 >> v1329;
uint32_t const v1726 = uint32_t(v1725);
uint32_t const v1727 = v1717 * v1336;
uint32_t const v1728 = v1726 ^ v1713;
uint32_t const v1729 = v1728 ^ v1477;
uint32_t const v1730 = v1721 ^ v1708;
uint32_t const v1731 = v1730 ^ v1478;
bool const v1732 = v1729 >= v38;
uint32_t const v1733 = v1732 ? v93 : v106;
bool const v1734 = v1727 >= v38;
uint32_t const v1735 = v1734 ? v845 : v106;
uint32_t const v1736 = v1733 | v1735;
bool const v1737 = v1731 >= v38;
uint32_t const v1738 = v1737 ? v66 : v106;
uint32_t const v1739 = v1736 | v1738;
bool const v1740 = v1722 >= v38;
uint32_t const v1741 = v1740 ? v63 : v106;
uint32_t const v1742 = v1739 | v1741;
float const v1743 = *v164;
uint32_t const v1744 = reinterpret_cast<const thread uint32_t&>(v1743);
bool const v1745 = v1744 == v1505;
float const v1746 = v1743 - v1613;
float const v1747 = exp(v1746);float const v1748 = v1745 ? v79 : v1747;
uint32_t const v1749 = reinterpret_cast<const thread uint32_t&>(v1748);
uint32_t const v1750 = v1742 & v93;
bool const v1751 = v1750 != v106;
bool v1752_store;
thread bool * v1752 = &v1752_store;if(v1751) {
*v1752 = v1513;
}
 else {
bool const v1753 = v1749 == v106;
*v1752 = v1753;
}
bool const v1754 = *v1752;
bool v1755_store;
thread bool * v1755 = &v1755_store;if(v1754) {
*v1755 = v1513;
}
 else {
uint32_t const v1756 = 2147483647;
uint32_t const v1757 = v1749 & v1756;
uint32_t const v1758 = 2139095040;
bool const v1759 = v1757 > v1758;
*v1755 = v1759;
}
bool const v1760 = *v1755;
uint32_t const v1761 = v1760 ? v1749 : v1523;
float const v1762 = reinterpret_cast<const thread float&>(v1761);
float_4 const v1763 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1762;
return tmp;
}();
float const v1764 = *v166;
uint32_t const v1765 = reinterpret_cast<const thread uint32_t&>(v1764);
bool const v1766 = v1765 == v1505;
float const v1767 = v1764 - v1613;
float const v1768 = exp(v1767);float const v1769 = v1766 ? v79 : v1768;
float const v1770 = v1748 + v1769;
uint32_t const v1771 = reinterpret_cast<const thread uint32_t&>(v1769);
uint32_t const v1772 = v1742 >> v93;
uint32_t const v1773 = v1772 & v93;
bool const v1774 = v1773 != v106;
bool v1775_store;
thread bool * v1775 = &v1775_store;if(v1774) {
*v1775 = v1513;
}
 else {
bool const v1776 = v1771 == v106;
*v1775 = v1776;
}
bool const v1777 = *v1775;
bool v1778_store;
thread bool * v1778 = &v1778_store;if(v1777) {
*v1778 = v1513;
}
 else {
uint32_t const v1779 = 2147483647;
uint32_t const v1780 = v1771 & v1779;
uint32_t const v1781 = 2139095040;
bool const v1782 = v1780 > v1781;
*v1778 = v1782;
}
bool const v1783 = *v1778;
uint32_t const v1784 = v1783 ? v1771 : v1523;
float const v1785 = reinterpret_cast<const thread float&>(v1784);
float_4 const v1786 = [&]{
float_4 tmp = v1763;
tmp.i_1 = v1785;
return tmp;
}();
float const v1787 = *v168;
uint32_t const v1788 = reinterpret_cast<const thread uint32_t&>(v1787);
bool const v1789 = v1788 == v1505;
float const v1790 = v1787 - v1613;
float const v1791 = exp(v1790);float const v1792 = v1789 ? v79 : v1791;
float const v1793 = v1770 + v1792;
uint32_t const v1794 = reinterpret_cast<const thread uint32_t&>(v1792);
uint32_t const v1795 = v1742 >> v845;
uint32_t const v1796 = v1795 & v93;
bool const v1797 = v1796 != v106;
bool v1798_store;
thread bool * v1798 = &v1798_store;if(v1797) {
*v1798 = v1513;
}
 else {
bool const v1799 = v1794 == v106;
*v1798 = v1799;
}
bool const v1800 = *v1798;
bool v1801_store;
thread bool * v1801 = &v1801_store;if(v1800) {
*v1801 = v1513;
}
 else {
uint32_t const v1802 = 2147483647;
uint32_t const v1803 = v1794 & v1802;
uint32_t const v1804 = 2139095040;
bool const v1805 = v1803 > v1804;
*v1801 = v1805;
}
bool const v1806 = *v1801;
uint32_t const v1807 = v1806 ? v1794 : v1523;
float const v1808 = reinterpret_cast<const thread float&>(v1807);
float_4 const v1809 = [&]{
float_4 tmp = v1786;
tmp.i_2 = v1808;
return tmp;
}();
float const v1810 = *v170;
uint32_t const v1811 = reinterpret_cast<const thread uint32_t&>(v1810);
bool const v1812 = v1811 == v1505;
float const v1813 = v1810 - v1613;
float const v1814 = exp(v1813);float const v1815 = v1812 ? v79 : v1814;
float const v1816 = v1793 + v1815;
uint32_t const v1817 = reinterpret_cast<const thread uint32_t&>(v1815);
uint32_t const v1818 = v1742 >> v877;
uint32_t const v1819 = v1818 & v93;
bool const v1820 = v1819 != v106;
bool v1821_store;
thread bool * v1821 = &v1821_store;if(v1820) {
*v1821 = v1513;
}
 else {
bool const v1822 = v1817 == v106;
*v1821 = v1822;
}
bool const v1823 = *v1821;
bool v1824_store;
thread bool * v1824 = &v1824_store;if(v1823) {
*v1824 = v1513;
}
 else {
uint32_t const v1825 = 2147483647;
uint32_t const v1826 = v1817 & v1825;
uint32_t const v1827 = 2139095040;
bool const v1828 = v1826 > v1827;
*v1824 = v1828;
}
bool const v1829 = *v1824;
uint32_t const v1830 = v1829 ? v1817 : v1523;
float const v1831 = reinterpret_cast<const thread float&>(v1830);
float_4 const v1832 = [&]{
float_4 tmp = v1809;
tmp.i_3 = v1831;
return tmp;
}();
uint32_t const v1833 = v67 + v93;
uint32_t const v1834 = v1833 * v196;
uint32_t const v1835 = v1834 + v64;
uint32_t const v1836 = uint32_t(v1835);
threadgroup float_4 * const v1837 = &(*v70)[v1836];
*v1837 = v1832;
float const v1838 = *v83;
float const v1839 = fma(v1838, v1615, v1816);
*v83 = v1839;
float_4 const v1840 = *v84;
float const v1841 = v1840.i_0;
float const v1842 = v1841 * v1615;
float const v1843 = v1840.i_1;
float const v1844 = v1843 * v1615;
float const v1845 = v1840.i_2;
float const v1846 = v1845 * v1615;
float const v1847 = v1840.i_3;
float const v1848 = v1847 * v1615;
float_4 const v1849 = float_4{v1842, v1844, v1846, v1848};
*v84 = v1849;
float const v1850 = *v86;
float const v1851 = *v1305;
float const v1852 = max(v1850, v1851);
float const v1853 = v1850 - v1852;
float const v1854 = exp(v1853);*v86 = v1852;
uint32_t const v1855 = v1341 ^ v1027;
uint32_t const v1856 = v1855 ^ v35;
uint64_t const v1857 = uint64_t(v1856);
uint64_t const v1858 = v1857 * v1331;
uint64_t const v1859 = v1858 >> v1329;
uint32_t const v1860 = uint32_t(v1859);
uint32_t const v1861 = v1856 * v1328;
uint32_t const v1862 = v1860 ^ v1335;
uint32_t const v1863 = v1862 ^ v1350;
uint64_t const v1864 = uint64_t(v1863);
uint64_t const v1865 = v1864 * v1338;
uint64_t const v1866 = v1865 >> v1329;
uint32_t const v1867 = uint32_t(v1866);
uint32_t const v1868 = v1863 * v1336;
uint32_t const v1869 = v1867 ^ v1360;
uint32_t const v1870 = v1869 ^ v1365;
uint32_t const v1871 = v1370 ^ v1861;
uint32_t const v1872 = v1871 ^ v1366;
uint64_t const v1873 = uint64_t(v1870);
uint64_t const v1874 = v1873 * v1331;
uint64_t const v1875 = v1874 >> v1329;
uint32_t const v1876 = uint32_t(v1875);
uint32_t const v1877 = v1870 * v1328;
uint64_t const v1878 = uint64_t(v1872);
uint64_t const v1879 = v1878 * v1338;
uint64_t const v1880 = v1879 >> v1329;
uint32_t const v1881 = uint32_t(v1880);
uint32_t const v1882 = v1872 * v1336;
uint32_t const v1883 = v1881 ^ v1868;
uint32_t const v1884 = v1883 ^ v1381;
uint32_t const v1885 = v1876 ^ v1371;
uint32_t const v1886 = v1885 ^ v1382;
uint64_t const v1887 = uint64_t(v1884);
uint64_t const v1888 = v1887 * v1331;
uint64_t const v1889 = v1888 >> v1329;
uint32_t const v1890 = uint32_t(v1889);
uint32_t const v1891 = v1884 * v1328;
uint64_t const v1892 = uint64_t(v1886);
uint64_t const v1893 = v1892 * v1338;
uint64_t const v1894 = v1893 >> v1329;
uint32_t const v1895 = uint32_t(v1894);
uint32_t const v1896 = v1886 * v1336;
uint32_t const v1897 = v1895 ^ v1882;
uint32_t const v1898 = v1897 ^ v1397;
uint32_t const v1899 = v1890 ^ v1877;
uint32_t const v1900 = v1899 ^ v1398;
uint64_t const v1901 = uint64_t(v1898);
uint64_t const v1902 = v1901 * v1331;
uint64_t const v1903 = v1902 >> v1329;
uint32_t const v1904 = uint32_t(v1903);
uint32_t const v1905 = v1898 * v1328;
uint64_t const v1906 = uint64_t(v1900);
uint64_t const v1907 = v1906 * v1338;
uint64_t const v1908 = v1907 >> v1329;
uint32_t const v1909 = uint32_t(v1908);
uint32_t const v1910 = v1900 * v1336;
uint32_t const v1911 = v1909 ^ v1896;
uint32_t const v1912 = v1911 ^ v1413;
uint32_t const v1913 = v1904 ^ v1891;
uint32_t const v1914 = v1913 ^ v1414;
uint64_t const v1915 = uint64_t(v1912);
uint64_t const v1916 = v1915 * v1331;
uint64_t const v1917 = v1916 >> v1329;
uint32_t const v1918 = uint32_t(v1917);
uint32_t const v1919 = v1912 * v1328;
uint64_t const v1920 = uint64_t(v1914);
uint64_t const v1921 = v1920 * v1338;
uint64_t const v1922 = v1921 >> v1329;
uint32_t const v1923 = uint32_t(v1922);
uint32_t const v1924 = v1914 * v1336;
uint32_t const v1925 = v1923 ^ v1910;
uint32_t const v1926 = v1925 ^ v1429;
uint32_t const v1927 = v1918 ^ v1905;
uint32_t const v1928 = v1927 ^ v1430;
uint64_t const v1929 = uint64_t(v1926);
uint64_t const v1930 = v1929 * v1331;
uint64_t const v1931 = v1930 >> v1329;
uint32_t const v1932 = uint32_t(v1931);
uint32_t const v1933 = v1926 * v1328;
uint64_t const v1934 = uint64_t(v1928);
uint64_t const v1935 = v1934 * v1338;
uint64_t const v1936 = v1935 >> v1329;
uint32_t const v1937 = uint32_t(v1936);
uint32_t const v1938 = v1928 * v1336;
uint32_t const v1939 = v1937 ^ v1924;
uint32_t const v1940 = v1939 ^ v1445;
uint32_t const v1941 = v1932 ^ v1919;
uint32_t const v1942 = v1941 ^ v1446;
uint64_t const v1943 = uint64_t(v1940);
uint64_t const v1944 = v1943 * v1331;
uint64_t const v1945 = v1944 >> v1329;
uint32_t const v1946 = uint32_t(v1945);
uint32_t const v1947 = v1940 * v1328;
uint64_t const v1948 = uint64_t(v1942);
uint64_t const v1949 = v1948 * v1338;
uint64_t const v1950 = v1949 >> v1329;
uint32_t const v1951 = uint32_t(v1950);
uint32_t const v1952 = v1942 * v1336;
uint32_t const v1953 = v1951 ^ v1938;
uint32_t const v1954 = v1953 ^ v1461;
uint32_t const v1955 = v1946 ^ v1933;
uint32_t const v1956 = v1955 ^ v1462;
uint64_t const v1957 = uint64_t(v1954);
uint64_t const v1958 = v1957 * v1331;
uint64_t const v1959 = v1958 >> v1329;
uint32_t const v1960 = uint32_t(v1959);
uint32_t const v1961 = v1954 * v1328;
uint64_t const v1962 = uint64_t(v1956);
uint64_t const v1963 = v1962 * v1338;
uint64_t const v1964 = v1963 >> v1329;
uint32_t const v1965 = uint32_t(v1964);
uint32_t const v1966 = v1956 * v1336;
uint32_t const v1967 = v1965 ^ v1952;
uint32_t const v1968 = v1967 ^ v1477;
uint32_t const v1969 = v1960 ^ v1947;
uint32_t const v1970 = v1969 ^ v1478;
bool const v1971 = v1968 >= v38;
uint32_t const v1972 = v1971 ? v93 : v106;
bool const v1973 = v1966 >= v38;
uint32_t const v1974 = v1973 ? v845 : v106;
uint32_t const v1975 = v1972 | v1974;
bool const v1976 = v1970 >= v38;
uint32_t const v1977 = v1976 ? v66 : v106;
uint32_t const v1978 = v1975 | v1977;
bool const v1979 = v1961 >= v38;
uint32_t const v1980 = v1979 ? v63 : v106;
uint32_t const v1981 = v1978 | v1980;
float const v1982 = *v172;
uint32_t const v1983 = reinterpret_cast<const thread uint32_t&>(v1982);
bool const v1984 = v1983 == v1505;
float const v1985 = v1982 - v1852;
float const v1986 = exp(v1985);float const v1987 = v1984 ? v79 : v1986;
uint32_t const v1988 = reinterpret_cast<const thread uint32_t&>(v1987);
uint32_t const v1989 = v1981 & v93;
bool const v1990 = v1989 != v106;
bool v1991_store;
thread bool * v1991 = &v1991_store;if(v1990) {
*v1991 = v1513;
}
 else {
bool const v1992 = v1988 == v106;
*v1991 = v1992;
}
bool const v1993 = *v1991;
bool v1994_store;
thread bool * v1994 = &v1994_store;if(v1993) {
*v1994 = v1513;
}
 else {
uint32_t const v1995 = 2147483647;
uint32_t const v1996 = v1988 & v1995;
uint32_t const v1997 = 2139095040;
bool const v1998 = v1996 > v1997;
*v1994 = v1998;
}
bool const v1999 = *v1994;
uint32_t const v2000 = v1999 ? v1988 : v1523;
float const v2001 = reinterpret_cast<const thread float&>(v2000);
float_4 const v2002 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2001;
return tmp;
}();
float const v2003 = *v174;
uint32_t const v2004 = reinterpret_cast<const thread uint32_t&>(v2003);
bool const v2005 = v2004 == v1505;
float const v2006 = v2003 - v1852;
float const v2007 = exp(v2006);float const v2008 = v2005 ? v79 : v2007;
float const v2009 = v1987 + v2008;
uint32_t const v2010 = reinterpret_cast<const thread uint32_t&>(v2008);
uint32_t const v2011 = v1981 >> v93;
uint32_t const v2012 = v2011 & v93;
bool const v2013 = v2012 != v106;
bool v2014_store;
thread bool * v2014 = &v2014_store;if(v2013) {
*v2014 = v1513;
}
 else {
bool const v2015 = v2010 == v106;
*v2014 = v2015;
}
bool const v2016 = *v2014;
bool v2017_store;
thread bool * v2017 = &v2017_store;if(v2016) {
*v2017 = v1513;
}
 else {
uint32_t const v2018 = 2147483647;
uint32_t const v2019 = v2010 & v2018;
uint32_t const v2020 = 2139095040;
bool const v2021 = v2019 > v2020;
*v2017 = v2021;
}
bool const v2022 = *v2017;
uint32_t const v2023 = v2022 ? v2010 : v1523;
float const v2024 = reinterpret_cast<const thread float&>(v2023);
float_4 const v2025 = [&]{
float_4 tmp = v2002;
tmp.i_1 = v2024;
return tmp;
}();
float const v2026 = *v176;
uint32_t const v2027 = reinterpret_cast<const thread uint32_t&>(v2026);
bool const v2028 = v2027 == v1505;
float const v2029 = v2026 - v1852;
float const v2030 = exp(v2029);float const v2031 = v2028 ? v79 : v2030;
float const v2032 = v2009 + v2031;
uint32_t const v2033 = reinterpret_cast<const thread uint32_t&>(v2031);
uint32_t const v2034 = v1981 >> v845;
uint32_t const v2035 = v2034 & v93;
bool const v2036 = v2035 != v106;
bool v2037_store;
thread bool * v2037 = &v2037_store;if(v2036) {
*v2037 = v1513;
}
 else {
bool const v2038 = v2033 == v106;
*v2037 = v2038;
}
bool const v2039 = *v2037;
bool v2040_store;
thread bool * v2040 = &v2040_store;if(v2039) {
*v2040 = v1513;
}
 else {
uint32_t const v2041 = 2147483647;
uint32_t const v2042 = v2033 & v2041;
uint32_t const v2043 = 2139095040;
bool const v2044 = v2042 > v2043;
*v2040 = v2044;
}
bool const v2045 = *v2040;
uint32_t const v2046 = v2045 ? v2033 : v1523;
float const v2047 = reinterpret_cast<const thread float&>(v2046);
float_4 const v2048 = [&]{
float_4 tmp = v2025;
tmp.i_2 = v2047;
return tmp;
}();
float const v2049 = *v178;
uint32_t const v2050 = reinterpret_cast<const thread uint32_t&>(v2049);
bool const v2051 = v2050 == v1505;
float const v2052 = v2049 - v1852;
float const v2053 = exp(v2052);float const v2054 = v2051 ? v79 : v2053;
float const v2055 = v2032 + v2054;
uint32_t const v2056 = reinterpret_cast<const thread uint32_t&>(v2054);
uint32_t const v2057 = v1981 >> v877;
uint32_t const v2058 = v2057 & v93;
bool const v2059 = v2058 != v106;
bool v2060_store;
thread bool * v2060 = &v2060_store;if(v2059) {
*v2060 = v1513;
}
 else {
bool const v2061 = v2056 == v106;
*v2060 = v2061;
}
bool const v2062 = *v2060;
bool v2063_store;
thread bool * v2063 = &v2063_store;if(v2062) {
*v2063 = v1513;
}
 else {
uint32_t const v2064 = 2147483647;
uint32_t const v2065 = v2056 & v2064;
uint32_t const v2066 = 2139095040;
bool const v2067 = v2065 > v2066;
*v2063 = v2067;
}
bool const v2068 = *v2063;
uint32_t const v2069 = v2068 ? v2056 : v1523;
float const v2070 = reinterpret_cast<const thread float&>(v2069);
float_4 const v2071 = [&]{
float_4 tmp = v2048;
tmp.i_3 = v2070;
return tmp;
}();
uint32_t const v2072 = v67 + v845;
uint32_t const v2073 = v2072 * v196;
uint32_t const v2074 = v2073 + v64;
uint32_t const v2075 = uint32_t(v2074);
threadgroup float_4 * const v2076 = &(*v70)[v2075];
*v2076 = v2071;
float const v2077 = *v87;
float const v2078 = fma(v2077, v1854, v2055);
*v87 = v2078;
float_4 const v2079 = *v88;
float const v2080 = v2079.i_0;
float const v2081 = v2080 * v1854;
float const v2082 = v2079.i_1;
float const v2083 = v2082 * v1854;
float const v2084 = v2079.i_2;
float const v2085 = v2084 * v1854;
float const v2086 = v2079.i_3;
float const v2087 = v2086 * v1854;
float_4 const v2088 = float_4{v2081, v2083, v2085, v2087};
*v88 = v2088;
float const v2089 = *v90;
float const v2090 = *v1319;
float const v2091 = max(v2089, v2090);
float const v2092 = v2089 - v2091;
float const v2093 = exp(v2092);*v90 = v2091;
uint32_t const v2094 = v1341 ^ v1145;
uint32_t const v2095 = v2094 ^ v35;
uint64_t const v2096 = uint64_t(v2095);
uint64_t const v2097 = v2096 * v1331;
uint64_t const v2098 = v2097 >> v1329;
uint32_t const v2099 = uint32_t(v2098);
uint32_t const v2100 = v2095 * v1328;
uint32_t const v2101 = v2099 ^ v1335;
uint32_t const v2102 = v2101 ^ v1350;
uint64_t const v2103 = uint64_t(v2102);
uint64_t const v2104 = v2103 * v1338;
uint64_t const v2105 = v2104 >> v1329;
uint32_t const v2106 = uint32_t(v2105);
uint32_t const v2107 = v2102 * v1336;
uint32_t const v2108 = v2106 ^ v1360;
uint32_t const v2109 = v2108 ^ v1365;
uint32_t const v2110 = v1370 ^ v2100;
uint32_t const v2111 = v2110 ^ v1366;
uint64_t const v2112 = uint64_t(v2109);
uint64_t const v2113 = v2112 * v1331;
uint64_t const v2114 = v2113 >> v1329;
uint32_t const v2115 = uint32_t(v2114);
uint32_t const v2116 = v2109 * v1328;
uint64_t const v2117 = uint64_t(v2111);
uint64_t const v2118 = v2117 * v1338;
uint64_t const v2119 = v2118 >> v1329;
uint32_t const v2120 = uint32_t(v2119);
uint32_t const v2121 = v2111 * v1336;
uint32_t const v2122 = v2120 ^ v2107;
uint32_t const v2123 = v2122 ^ v1381;
uint32_t const v2124 = v2115 ^ v1371;
uint32_t const v2125 = v2124 ^ v1382;
uint64_t const v2126 = uint64_t(v2123);
uint64_t const v2127 = v2126 * v1331;
uint64_t const v2128 = v2127 >> v1329;
uint32_t const v2129 = uint32_t(v2128);
uint32_t const v2130 = v2123 * v1328;
uint64_t const v2131 = uint64_t(v2125);
uint64_t const v2132 = v2131 * v1338;
uint64_t const v2133 = v2132 >> v1329;
uint32_t const v2134 = uint32_t(v2133);
uint32_t const v2135 = v2125 * v1336;
uint32_t const v2136 = v2134 ^ v2121;
uint32_t const v2137 = v2136 ^ v1397;
uint32_t const v2138 = v2129 ^ v2116;
uint32_t const v2139 = v2138 ^ v1398;
uint64_t const v2140 = uint64_t(v2137);
uint64_t const v2141 = v2140 * v1331;
uint64_t const v2142 = v2141 >> v1329;
uint32_t const v2143 = uint32_t(v2142);
uint32_t const v2144 = v2137 * v1328;
uint64_t const v2145 = uint64_t(v2139);
uint64_t const v2146 = v2145 * v1338;
uint64_t const v2147 = v2146 >> v1329;
uint32_t const v2148 = uint32_t(v2147);
uint32_t const v2149 = v2139 * v1336;
uint32_t const v2150 = v2148 ^ v2135;
uint32_t const v2151 = v2150 ^ v1413;
uint32_t const v2152 = v2143 ^ v2130;
uint32_t const v2153 = v2152 ^ v1414;
uint64_t const v2154 = uint64_t(v2151);
uint64_t const v2155 = v2154 * v1331;
uint64_t const v2156 = v2155 >> v1329;
uint32_t const v2157 = uint32_t(v2156);
uint32_t const v2158 = v2151 * v1328;
uint64_t const v2159 = uint64_t(v2153);
uint64_t const v2160 = v2159 * v1338;
uint64_t const v2161 = v2160 >> v1329;
uint32_t const v2162 = uint32_t(v2161);
uint32_t const v2163 = v2153 * v1336;
uint32_t const v2164 = v2162 ^ v2149;
uint32_t const v2165 = v2164 ^ v1429;
uint32_t const v2166 = v2157 ^ v2144;
uint32_t const v2167 = v2166 ^ v1430;
uint64_t const v2168 = uint64_t(v2165);
uint64_t const v2169 = v2168 * v1331;
uint64_t const v2170 = v2169 >> v1329;
uint32_t const v2171 = uint32_t(v2170);
uint32_t const v2172 = v2165 * v1328;
uint64_t const v2173 = uint64_t(v2167);
uint64_t const v2174 = v2173 * v1338;
uint64_t const v2175 = v2174 >> v1329;
uint32_t const v2176 = uint32_t(v2175);
uint32_t const v2177 = v2167 * v1336;
uint32_t const v2178 = v2176 ^ v2163;
uint32_t const v2179 = v2178 ^ v1445;
uint32_t const v2180 = v2171 ^ v2158;
uint32_t const v2181 = v2180 ^ v1446;
uint64_t const v2182 = uint64_t(v2179);
uint64_t const v2183 = v2182 * v1331;
uint64_t const v2184 = v2183 >> v1329;
uint32_t const v2185 = uint32_t(v2184);
uint32_t const v2186 = v2179 * v1328;
uint64_t const v2187 = uint64_t(v2181);
uint64_t const v2188 = v2187 * v1338;
uint64_t const v2189 = v2188 >> v1329;
uint32_t const v2190 = uint32_t(v2189);
uint32_t const v2191 = v2181 * v1336;
uint32_t const v2192 = v2190 ^ v2177;
uint32_t const v2193 = v2192 ^ v1461;
uint32_t const v2194 = v2185 ^ v2172;
uint32_t const v2195 = v2194 ^ v1462;
uint64_t const v2196 = uint64_t(v2193);
uint64_t const v2197 = v2196 * v1331;
uint64_t const v2198 = v2197 >> v1329;
uint32_t const v2199 = uint32_t(v2198);
uint32_t const v2200 = v2193 * v1328;
uint64_t const v2201 = uint64_t(v2195);
uint64_t const v2202 = v2201 * v1338;
uint64_t const v2203 = v2202 >> v1329;
uint32_t const v2204 = uint32_t(v2203);
uint32_t const v2205 = v2195 * v1336;
uint32_t const v2206 = v2204 ^ v2191;
uint32_t const v2207 = v2206 ^ v1477;
uint32_t const v2208 = v2199 ^ v2186;
uint32_t const v2209 = v2208 ^ v1478;
bool const v2210 = v2207 >= v38;
uint32_t const v2211 = v2210 ? v93 : v106;
bool const v2212 = v2205 >= v38;
uint32_t const v2213 = v2212 ? v845 : v106;
uint32_t const v2214 = v2211 | v2213;
bool const v2215 = v2209 >= v38;
uint32_t const v2216 = v2215 ? v66 : v106;
uint32_t const v2217 = v2214 | v2216;
bool const v2218 = v2200 >= v38;
uint32_t const v2219 = v2218 ? v63 : v106;
uint32_t const v2220 = v2217 | v2219;
float const v2221 = *v180;
uint32_t const v2222 = reinterpret_cast<const thread uint32_t&>(v2221);
bool const v2223 = v2222 == v1505;
float const v2224 = v2221 - v2091;
float const v2225 = exp(v2224);float const v2226 = v2223 ? v79 : v2225;
uint32_t const v2227 = reinterpret_cast<const thread uint32_t&>(v2226);
uint32_t const v2228 = v2220 & v93;
bool const v2229 = v2228 != v106;
bool v2230_store;
thread bool * v2230 = &v2230_store;if(v2229) {
*v2230 = v1513;
}
 else {
bool const v2231 = v2227 == v106;
*v2230 = v2231;
}
bool const v2232 = *v2230;
bool v2233_store;
thread bool * v2233 = &v2233_store;if(v2232) {
*v2233 = v1513;
}
 else {
uint32_t const v2234 = 2147483647;
uint32_t const v2235 = v2227 & v2234;
uint32_t const v2236 = 2139095040;
bool const v2237 = v2235 > v2236;
*v2233 = v2237;
}
bool const v2238 = *v2233;
uint32_t const v2239 = v2238 ? v2227 : v1523;
float const v2240 = reinterpret_cast<const thread float&>(v2239);
float_4 const v2241 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2240;
return tmp;
}();
float const v2242 = *v182;
uint32_t const v2243 = reinterpret_cast<const thread uint32_t&>(v2242);
bool const v2244 = v2243 == v1505;
float const v2245 = v2242 - v2091;
float const v2246 = exp(v2245);float const v2247 = v2244 ? v79 : v2246;
float const v2248 = v2226 + v2247;
uint32_t const v2249 = reinterpret_cast<const thread uint32_t&>(v2247);
uint32_t const v2250 = v2220 >> v93;
uint32_t const v2251 = v2250 & v93;
bool const v2252 = v2251 != v106;
bool v2253_store;
thread bool * v2253 = &v2253_store;if(v2252) {
*v2253 = v1513;
}
 else {
bool const v2254 = v2249 == v106;
*v2253 = v2254;
}
bool const v2255 = *v2253;
bool v2256_store;
thread bool * v2256 = &v2256_store;if(v2255) {
*v2256 = v1513;
}
 else {
uint32_t const v2257 = 2147483647;
uint32_t const v2258 = v2249 & v2257;
uint32_t const v2259 = 2139095040;
bool const v2260 = v2258 > v2259;
*v2256 = v2260;
}
bool const v2261 = *v2256;
uint32_t const v2262 = v2261 ? v2249 : v1523;
float const v2263 = reinterpret_cast<const thread float&>(v2262);
float_4 const v2264 = [&]{
float_4 tmp = v2241;
tmp.i_1 = v2263;
return tmp;
}();
float const v2265 = *v184;
uint32_t const v2266 = reinterpret_cast<const thread uint32_t&>(v2265);
bool const v2267 = v2266 == v1505;
float const v2268 = v2265 - v2091;
float const v2269 = exp(v2268);float const v2270 = v2267 ? v79 : v2269;
float const v2271 = v2248 + v2270;
uint32_t const v2272 = reinterpret_cast<const thread uint32_t&>(v2270);
uint32_t const v2273 = v2220 >> v845;
uint32_t const v2274 = v2273 & v93;
bool const v2275 = v2274 != v106;
bool v2276_store;
thread bool * v2276 = &v2276_store;if(v2275) {
*v2276 = v1513;
}
 else {
bool const v2277 = v2272 == v106;
*v2276 = v2277;
}
bool const v2278 = *v2276;
bool v2279_store;
thread bool * v2279 = &v2279_store;if(v2278) {
*v2279 = v1513;
}
 else {
uint32_t const v2280 = 2147483647;
uint32_t const v2281 = v2272 & v2280;
uint32_t const v2282 = 2139095040;
bool const v2283 = v2281 > v2282;
*v2279 = v2283;
}
bool const v2284 = *v2279;
uint32_t const v2285 = v2284 ? v2272 : v1523;
float const v2286 = reinterpret_cast<const thread float&>(v2285);
float_4 const v2287 = [&]{
float_4 tmp = v2264;
tmp.i_2 = v2286;
return tmp;
}();
float const v2288 = *v186;
uint32_t const v2289 = reinterpret_cast<const thread uint32_t&>(v2288);
bool const v2290 = v2289 == v1505;
float const v2291 = v2288 - v2091;
float const v2292 = exp(v2291);float const v2293 = v2290 ? v79 : v2292;
float const v2294 = v2271 + v2293;
uint32_t const v2295 = reinterpret_cast<const thread uint32_t&>(v2293);
uint32_t const v2296 = v2220 >> v877;
uint32_t const v2297 = v2296 & v93;
bool const v2298 = v2297 != v106;
bool v2299_store;
thread bool * v2299 = &v2299_store;if(v2298) {
*v2299 = v1513;
}
 else {
bool const v2300 = v2295 == v106;
*v2299 = v2300;
}
bool const v2301 = *v2299;
bool v2302_store;
thread bool * v2302 = &v2302_store;if(v2301) {
*v2302 = v1513;
}
 else {
uint32_t const v2303 = 2147483647;
uint32_t const v2304 = v2295 & v2303;
uint32_t const v2305 = 2139095040;
bool const v2306 = v2304 > v2305;
*v2302 = v2306;
}
bool const v2307 = *v2302;
uint32_t const v2308 = v2307 ? v2295 : v1523;
float const v2309 = reinterpret_cast<const thread float&>(v2308);
float_4 const v2310 = [&]{
float_4 tmp = v2287;
tmp.i_3 = v2309;
return tmp;
}();
uint32_t const v2311 = v67 + v877;
uint32_t const v2312 = v2311 * v196;
uint32_t const v2313 = v2312 + v64;
uint32_t const v2314 = uint32_t(v2313);
threadgroup float_4 * const v2315 = &(*v70)[v2314];
*v2315 = v2310;
float const v2316 = *v91;
float const v2317 = fma(v2316, v2093, v2294);
*v91 = v2317;
float_4 const v2318 = *v92;
float const v2319 = v2318.i_0;
float const v2320 = v2319 * v2093;
float const v2321 = v2318.i_1;
float const v2322 = v2321 * v2093;
float const v2323 = v2318.i_2;
float const v2324 = v2323 * v2093;
float const v2325 = v2318.i_3;
float const v2326 = v2325 * v2093;
float_4 const v2327 = float_4{v2320, v2322, v2324, v2326};
*v92 = v2327;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v2328 = *v130;
threadgroup float_4 * const v2329 = &(*v69)[v306];
*v2329 = v2328;
float_4 const v2330 = *v155;
threadgroup float_4 * const v2331 = &(*v69)[v311];
*v2331 = v2330;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v2332 = v157 + v93;
uint32_t const v2333 = v2332 * v99;
float_4 v2334_store;
thread float_4 * v2334 = &v2334_store;*v2334 = v80;
uint32_t const v2335 = v2333 + v65;
bool const v2336 = v2335 < v18;
bool const v2337 = v112 && v2336;
if(v2337) {
uint32_t const v2338 = uint32_t(v2335);
uint32_t const v2339 = v2338 * v27;
uint32_t const v2340 = v56 + v2339;
float_4 v2341_store;
thread float_4 * v2341 = &v2341_store;*v2341 = v80;
uint32_t const v2342 = 20;
bool const v2343 = v782 < v2342;
if(v2343) {
uint32_t const v2344 = v782 / v66;
uint32_t const v2345 = uint32_t(v2344);
uint32_t const v2346 = v2340 + v2345;
device float_4 const* const v2347 = &v2[v2346];
float_4 const v2348 = *v2347;
*v2341 = v2348;
}
float_4 const v2349 = *v2341;
*v2334 = v2349;
}
float_4 const v2350 = *v2334;
*v130 = v2350;
float_4 v2351_store;
thread float_4 * v2351 = &v2351_store;*v2351 = v80;
uint32_t const v2352 = v2333 + v134;
bool const v2353 = v2352 < v18;
bool const v2354 = v137 && v2353;
if(v2354) {
uint32_t const v2355 = uint32_t(v2352);
uint32_t const v2356 = v2355 * v27;
uint32_t const v2357 = v56 + v2356;
uint32_t const v2358 = v135 * v66;
float_4 v2359_store;
thread float_4 * v2359 = &v2359_store;*v2359 = v80;
uint32_t const v2360 = 20;
bool const v2361 = v2358 < v2360;
if(v2361) {
uint32_t const v2362 = v2358 / v66;
uint32_t const v2363 = uint32_t(v2362);
uint32_t const v2364 = v2357 + v2363;
device float_4 const* const v2365 = &v2[v2364];
float_4 const v2366 = *v2365;
*v2359 = v2366;
}
float_4 const v2367 = *v2359;
*v2351 = v2367;
}
float_4 const v2368 = *v2351;
*v155 = v2368;
for(uint32_t v2369 = v106; v2369 < v63; v2369 += v93) {
array<float_4, 4> v2370_store = {};
thread array<float_4, 4> * v2370 = &v2370_store;uint32_t const v2371 = v2369 * v66;
uint32_t const v2372 = v2371 * v196;
uint32_t const v2373 = v2372 + v64;
uint32_t const v2374 = uint32_t(v2373);
threadgroup float_4 * const v2375 = &(*v69)[v2374];
float_4 const v2376 = *v2375;
thread float_4 * const v2377 = &(*v2370)[v16];
*v2377 = v2376;
uint32_t const v2378 = v2371 + v93;
uint32_t const v2379 = v2378 * v196;
uint32_t const v2380 = v2379 + v64;
uint32_t const v2381 = uint32_t(v2380);
threadgroup float_4 * const v2382 = &(*v69)[v2381];
float_4 const v2383 = *v2382;
thread float_4 * const v2384 = &(*v2370)[v71];
*v2384 = v2383;
uint32_t const v2385 = v2371 + v845;
uint32_t const v2386 = v2385 * v196;
uint32_t const v2387 = v2386 + v64;
uint32_t const v2388 = uint32_t(v2387);
threadgroup float_4 * const v2389 = &(*v69)[v2388];
float_4 const v2390 = *v2389;
thread float_4 * const v2391 = &(*v2370)[v85];
*v2391 = v2390;
uint32_t const v2392 = v2371 + v877;
uint32_t const v2393 = v2392 * v196;
uint32_t const v2394 = v2393 + v64;
uint32_t const v2395 = uint32_t(v2394);
threadgroup float_4 * const v2396 = &(*v69)[v2395];
float_4 const v2397 = *v2396;
thread float_4 * const v2398 = &(*v2370)[v89];
*v2398 = v2397;
uint32_t const v2399 = v360 + v2369;
uint32_t const v2400 = uint32_t(v2399);
threadgroup float_4 * const v2401 = &(*v70)[v2400];
float_4 const v2402 = *v2401;
float const v2403 = v2402.i_0;
float_4 const v2404 = *v2377;
float_4 const v2405 = *v81;
float const v2406 = v2404.i_0;
float const v2407 = v2405.i_0;
float const v2408 = fma(v2403, v2406, v2407);
float const v2409 = v2404.i_1;
float const v2410 = v2405.i_1;
float const v2411 = fma(v2403, v2409, v2410);
float const v2412 = v2404.i_2;
float const v2413 = v2405.i_2;
float const v2414 = fma(v2403, v2412, v2413);
float const v2415 = v2404.i_3;
float const v2416 = v2405.i_3;
float const v2417 = fma(v2403, v2415, v2416);
uint32_t const v2418 = reinterpret_cast<const thread uint32_t&>(v2403);
bool const v2419 = v2418 == v106;
float const v2420 = v2419 ? v2407 : v2408;
float const v2421 = v2419 ? v2410 : v2411;
float const v2422 = v2419 ? v2413 : v2414;
float const v2423 = v2419 ? v2416 : v2417;
float_4 const v2424 = float_4{v2420, v2421, v2422, v2423};
*v81 = v2424;
float const v2425 = v2402.i_1;
float_4 const v2426 = *v2384;
float_4 const v2427 = *v81;
float const v2428 = v2426.i_0;
float const v2429 = v2427.i_0;
float const v2430 = fma(v2425, v2428, v2429);
float const v2431 = v2426.i_1;
float const v2432 = v2427.i_1;
float const v2433 = fma(v2425, v2431, v2432);
float const v2434 = v2426.i_2;
float const v2435 = v2427.i_2;
float const v2436 = fma(v2425, v2434, v2435);
float const v2437 = v2426.i_3;
float const v2438 = v2427.i_3;
float const v2439 = fma(v2425, v2437, v2438);
uint32_t const v2440 = reinterpret_cast<const thread uint32_t&>(v2425);
bool const v2441 = v2440 == v106;
float const v2442 = v2441 ? v2429 : v2430;
float const v2443 = v2441 ? v2432 : v2433;
float const v2444 = v2441 ? v2435 : v2436;
float const v2445 = v2441 ? v2438 : v2439;
float_4 const v2446 = float_4{v2442, v2443, v2444, v2445};
*v81 = v2446;
float const v2447 = v2402.i_2;
float_4 const v2448 = *v2391;
float_4 const v2449 = *v81;
float const v2450 = v2448.i_0;
float const v2451 = v2449.i_0;
float const v2452 = fma(v2447, v2450, v2451);
float const v2453 = v2448.i_1;
float const v2454 = v2449.i_1;
float const v2455 = fma(v2447, v2453, v2454);
float const v2456 = v2448.i_2;
float const v2457 = v2449.i_2;
float const v2458 = fma(v2447, v2456, v2457);
float const v2459 = v2448.i_3;
float const v2460 = v2449.i_3;
float const v2461 = fma(v2447, v2459, v2460);
uint32_t const v2462 = reinterpret_cast<const thread uint32_t&>(v2447);
bool const v2463 = v2462 == v106;
float const v2464 = v2463 ? v2451 : v2452;
float const v2465 = v2463 ? v2454 : v2455;
float const v2466 = v2463 ? v2457 : v2458;
float const v2467 = v2463 ? v2460 : v2461;
float_4 const v2468 = float_4{v2464, v2465, v2466, v2467};
*v81 = v2468;
float const v2469 = v2402.i_3;
float_4 const v2470 = *v2398;
float_4 const v2471 = *v81;
float const v2472 = v2470.i_0;
float const v2473 = v2471.i_0;
float const v2474 = fma(v2469, v2472, v2473);
float const v2475 = v2470.i_1;
float const v2476 = v2471.i_1;
float const v2477 = fma(v2469, v2475, v2476);
float const v2478 = v2470.i_2;
float const v2479 = v2471.i_2;
float const v2480 = fma(v2469, v2478, v2479);
float const v2481 = v2470.i_3;
float const v2482 = v2471.i_3;
float const v2483 = fma(v2469, v2481, v2482);
uint32_t const v2484 = reinterpret_cast<const thread uint32_t&>(v2469);
bool const v2485 = v2484 == v106;
float const v2486 = v2485 ? v2473 : v2474;
float const v2487 = v2485 ? v2476 : v2477;
float const v2488 = v2485 ? v2479 : v2480;
float const v2489 = v2485 ? v2482 : v2483;
float_4 const v2490 = float_4{v2486, v2487, v2488, v2489};
*v81 = v2490;
uint32_t const v2491 = v1834 + v2369;
uint32_t const v2492 = uint32_t(v2491);
threadgroup float_4 * const v2493 = &(*v70)[v2492];
float_4 const v2494 = *v2493;
float const v2495 = v2494.i_0;
float_4 const v2496 = *v84;
float const v2497 = v2496.i_0;
float const v2498 = fma(v2495, v2406, v2497);
float const v2499 = v2496.i_1;
float const v2500 = fma(v2495, v2409, v2499);
float const v2501 = v2496.i_2;
float const v2502 = fma(v2495, v2412, v2501);
float const v2503 = v2496.i_3;
float const v2504 = fma(v2495, v2415, v2503);
uint32_t const v2505 = reinterpret_cast<const thread uint32_t&>(v2495);
bool const v2506 = v2505 == v106;
float const v2507 = v2506 ? v2497 : v2498;
float const v2508 = v2506 ? v2499 : v2500;
float const v2509 = v2506 ? v2501 : v2502;
float const v2510 = v2506 ? v2503 : v2504;
float_4 const v2511 = float_4{v2507, v2508, v2509, v2510};
*v84 = v2511;
float const v2512 = v2494.i_1;
float_4 const v2513 = *v84;
float const v2514 = v2513.i_0;
float const v2515 = fma(v2512, v2428, v2514);
float const v2516 = v2513.i_1;
float const v2517 = fma(v2512, v2431, v2516);
float const v2518 = v2513.i_2;
float const v2519 = fma(v2512, v2434, v2518);
float const v2520 = v2513.i_3;
float const v2521 = fma(v2512, v2437, v2520);
uint32_t const v2522 = reinterpret_cast<const thread uint32_t&>(v2512);
bool const v2523 = v2522 == v106;
float const v2524 = v2523 ? v2514 : v2515;
float const v2525 = v2523 ? v2516 : v2517;
float const v2526 = v2523 ? v2518 : v2519;
float const v2527 = v2523 ? v2520 : v2521;
float_4 const v2528 = float_4{v2524, v2525, v2526, v2527};
*v84 = v2528;
float const v2529 = v2494.i_2;
float_4 const v2530 = *v84;
float const v2531 = v2530.i_0;
float const v2532 = fma(v2529, v2450, v2531);
float const v2533 = v2530.i_1;
float const v2534 = fma(v2529, v2453, v2533);
float const v2535 = v2530.i_2;
float const v2536 = fma(v2529, v2456, v2535);
float const v2537 = v2530.i_3;
float const v2538 = fma(v2529, v2459, v2537);
uint32_t const v2539 = reinterpret_cast<const thread uint32_t&>(v2529);
bool const v2540 = v2539 == v106;
float const v2541 = v2540 ? v2531 : v2532;
float const v2542 = v2540 ? v2533 : v2534;
float const v2543 = v2540 ? v2535 : v2536;
float const v2544 = v2540 ? v2537 : v2538;
float_4 const v2545 = float_4{v2541, v2542, v2543, v2544};
*v84 = v2545;
float const v2546 = v2494.i_3;
float_4 const v2547 = *v84;
float const v2548 = v2547.i_0;
float const v2549 = fma(v2546, v2472, v2548);
float const v2550 = v2547.i_1;
float const v2551 = fma(v2546, v2475, v2550);
float const v2552 = v2547.i_2;
float const v2553 = fma(v2546, v2478, v2552);
float const v2554 = v2547.i_3;
float const v2555 = fma(v2546, v2481, v2554);
uint32_t const v2556 = reinterpret_cast<const thread uint32_t&>(v2546);
bool const v2557 = v2556 == v106;
float const v2558 = v2557 ? v2548 : v2549;
float const v2559 = v2557 ? v2550 : v2551;
float const v2560 = v2557 ? v2552 : v2553;
float const v2561 = v2557 ? v2554 : v2555;
float_4 const v2562 = float_4{v2558, v2559, v2560, v2561};
*v84 = v2562;
uint32_t const v2563 = v2073 + v2369;
uint32_t const v2564 = uint32_t(v2563);
threadgroup float_4 * const v2565 = &(*v70)[v2564];
float_4 const v2566 = *v2565;
float const v2567 = v2566.i_0;
float_4 const v2568 = *v88;
float const v2569 = v2568.i_0;
float const v2570 = fma(v2567, v2406, v2569);
float const v2571 = v2568.i_1;
float const v2572 = fma(v2567, v2409, v2571);
float const v2573 = v2568.i_2;
float const v2574 = fma(v2567, v2412, v2573);
float const v2575 = v2568.i_3;
float const v2576 = fma(v2567, v2415, v2575);
uint32_t const v2577 = reinterpret_cast<const thread uint32_t&>(v2567);
bool const v2578 = v2577 == v106;
float const v2579 = v2578 ? v2569 : v2570;
float const v2580 = v2578 ? v2571 : v2572;
float const v2581 = v2578 ? v2573 : v2574;
float const v2582 = v2578 ? v2575 : v2576;
float_4 const v2583 = float_4{v2579, v2580, v2581, v2582};
*v88 = v2583;
float const v2584 = v2566.i_1;
float_4 const v2585 = *v88;
float const v2586 = v2585.i_0;
float const v2587 = fma(v2584, v2428, v2586);
float const v2588 = v2585.i_1;
float const v2589 = fma(v2584, v2431, v2588);
float const v2590 = v2585.i_2;
float const v2591 = fma(v2584, v2434, v2590);
float const v2592 = v2585.i_3;
float const v2593 = fma(v2584, v2437, v2592);
uint32_t const v2594 = reinterpret_cast<const thread uint32_t&>(v2584);
bool const v2595 = v2594 == v106;
float const v2596 = v2595 ? v2586 : v2587;
float const v2597 = v2595 ? v2588 : v2589;
float const v2598 = v2595 ? v2590 : v2591;
float const v2599 = v2595 ? v2592 : v2593;
float_4 const v2600 = float_4{v2596, v2597, v2598, v2599};
*v88 = v2600;
float const v2601 = v2566.i_2;
float_4 const v2602 = *v88;
float const v2603 = v2602.i_0;
float const v2604 = fma(v2601, v2450, v2603);
float const v2605 = v2602.i_1;
float const v2606 = fma(v2601, v2453, v2605);
float const v2607 = v2602.i_2;
float const v2608 = fma(v2601, v2456, v2607);
float const v2609 = v2602.i_3;
float const v2610 = fma(v2601, v2459, v2609);
uint32_t const v2611 = reinterpret_cast<const thread uint32_t&>(v2601);
bool const v2612 = v2611 == v106;
float const v2613 = v2612 ? v2603 : v2604;
float const v2614 = v2612 ? v2605 : v2606;
float const v2615 = v2612 ? v2607 : v2608;
float const v2616 = v2612 ? v2609 : v2610;
float_4 const v2617 = float_4{v2613, v2614, v2615, v2616};
*v88 = v2617;
float const v2618 = v2566.i_3;
float_4 const v2619 = *v88;
float const v2620 = v2619.i_0;
float const v2621 = fma(v2618, v2472, v2620);
float const v2622 = v2619.i_1;
float const v2623 = fma(v2618, v2475, v2622);
float const v2624 = v2619.i_2;
float const v2625 = fma(v2618, v2478, v2624);
float const v2626 = v2619.i_3;
float const v2627 = fma(v2618, v2481, v2626);
uint32_t const v2628 = reinterpret_cast<const thread uint32_t&>(v2618);
bool const v2629 = v2628 == v106;
float const v2630 = v2629 ? v2620 : v2621;
float const v2631 = v2629 ? v2622 : v2623;
float const v2632 = v2629 ? v2624 : v2625;
float const v2633 = v2629 ? v2626 : v2627;
float_4 const v2634 = float_4{v2630, v2631, v2632, v2633};
*v88 = v2634;
uint32_t const v2635 = v2312 + v2369;
uint32_t const v2636 = uint32_t(v2635);
threadgroup float_4 * const v2637 = &(*v70)[v2636];
float_4 const v2638 = *v2637;
float const v2639 = v2638.i_0;
float_4 const v2640 = *v92;
float const v2641 = v2640.i_0;
float const v2642 = fma(v2639, v2406, v2641);
float const v2643 = v2640.i_1;
float const v2644 = fma(v2639, v2409, v2643);
float const v2645 = v2640.i_2;
float const v2646 = fma(v2639, v2412, v2645);
float const v2647 = v2640.i_3;
float const v2648 = fma(v2639, v2415, v2647);
uint32_t const v2649 = reinterpret_cast<const thread uint32_t&>(v2639);
bool const v2650 = v2649 == v106;
float const v2651 = v2650 ? v2641 : v2642;
float const v2652 = v2650 ? v2643 : v2644;
float const v2653 = v2650 ? v2645 : v2646;
float const v2654 = v2650 ? v2647 : v2648;
float_4 const v2655 = float_4{v2651, v2652, v2653, v2654};
*v92 = v2655;
float const v2656 = v2638.i_1;
float_4 const v2657 = *v92;
float const v2658 = v2657.i_0;
float const v2659 = fma(v2656, v2428, v2658);
float const v2660 = v2657.i_1;
float const v2661 = fma(v2656, v2431, v2660);
float const v2662 = v2657.i_2;
float const v2663 = fma(v2656, v2434, v2662);
float const v2664 = v2657.i_3;
float const v2665 = fma(v2656, v2437, v2664);
uint32_t const v2666 = reinterpret_cast<const thread uint32_t&>(v2656);
bool const v2667 = v2666 == v106;
float const v2668 = v2667 ? v2658 : v2659;
float const v2669 = v2667 ? v2660 : v2661;
float const v2670 = v2667 ? v2662 : v2663;
float const v2671 = v2667 ? v2664 : v2665;
float_4 const v2672 = float_4{v2668, v2669, v2670, v2671};
*v92 = v2672;
float const v2673 = v2638.i_2;
float_4 const v2674 = *v92;
float const v2675 = v2674.i_0;
float const v2676 = fma(v2673, v2450, v2675);
float const v2677 = v2674.i_1;
float const v2678 = fma(v2673, v2453, v2677);
float const v2679 = v2674.i_2;
float const v2680 = fma(v2673, v2456, v2679);
float const v2681 = v2674.i_3;
float const v2682 = fma(v2673, v2459, v2681);
uint32_t const v2683 = reinterpret_cast<const thread uint32_t&>(v2673);
bool const v2684 = v2683 == v106;
float const v2685 = v2684 ? v2675 : v2676;
float const v2686 = v2684 ? v2677 : v2678;
float const v2687 = v2684 ? v2679 : v2680;
float const v2688 = v2684 ? v2681 : v2682;
float_4 const v2689 = float_4{v2685, v2686, v2687, v2688};
*v92 = v2689;
float const v2690 = v2638.i_3;
float_4 const v2691 = *v92;
float const v2692 = v2691.i_0;
float const v2693 = fma(v2690, v2472, v2692);
float const v2694 = v2691.i_1;
float const v2695 = fma(v2690, v2475, v2694);
float const v2696 = v2691.i_2;
float const v2697 = fma(v2690, v2478, v2696);
float const v2698 = v2691.i_3;
float const v2699 = fma(v2690, v2481, v2698);
uint32_t const v2700 = reinterpret_cast<const thread uint32_t&>(v2690);
bool const v2701 = v2700 == v106;
float const v2702 = v2701 ? v2692 : v2693;
float const v2703 = v2701 ? v2694 : v2695;
float const v2704 = v2701 ? v2696 : v2697;
float const v2705 = v2701 ? v2698 : v2699;
float_4 const v2706 = float_4{v2702, v2703, v2704, v2705};
*v92 = v2706;
}
}
float const v2707 = *v78;
float v2708_store;
thread float * v2708 = &v2708_store;*v2708 = v2707;
float const v2709 = *v2708;
float const v2710 = simd_shuffle_xor(v2709, v93);;
float const v2711 = v2709 + v2710;
*v2708 = v2711;
float const v2712 = *v2708;
uint32_t const v2713 = 2;
float const v2714 = simd_shuffle_xor(v2712, v2713);;
float const v2715 = v2712 + v2714;
*v2708 = v2715;
float const v2716 = *v2708;
float const v2717 = simd_shuffle_xor(v2716, v66);;
float const v2718 = v2716 + v2717;
*v2708 = v2718;
uint32_t const v2719 = v62 + v67;
bool const v2720 = v2719 < v17;
if(v2720) {
uint32_t const v2721 = uint32_t(v2719);
uint32_t const v2722 = v49 + v2721;
float const v2723 = *v2708;
uint32_t const v2724 = reinterpret_cast<const thread uint32_t&>(v2723);
bool const v2725 = v2724 == v106;
float const v2726 = v39 / v2723;
float const v2727 = v2725 ? v79 : v2726;
float_4 const v2728 = *v81;
uint32_t const v2729 = v64 * v66;
float const v2730 = v2728.i_0;
float const v2731 = v2730 * v2727;
float const v2732 = v2728.i_1;
float const v2733 = v2732 * v2727;
float const v2734 = v2728.i_2;
float const v2735 = v2734 * v2727;
float const v2736 = v2728.i_3;
float const v2737 = v2736 * v2727;
uint32_t const v2738 = 20;
bool const v2739 = v2729 < v2738;
if(v2739) {
float_4 const v2740 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2731;
return tmp;
}();
float_4 const v2741 = [&]{
float_4 tmp = v2740;
tmp.i_1 = v2733;
return tmp;
}();
float_4 const v2742 = [&]{
float_4 tmp = v2741;
tmp.i_2 = v2735;
return tmp;
}();
float_4 const v2743 = [&]{
float_4 tmp = v2742;
tmp.i_3 = v2737;
return tmp;
}();
uint32_t const v2744 = 5;
uint32_t const v2745 = v2722 * v2744;
uint32_t const v2746 = v2729 / v66;
uint32_t const v2747 = uint32_t(v2746);
uint32_t const v2748 = v2745 + v2747;
device float_4 * const v2749 = &v4[v2748];
*v2749 = v2743;
}
}
float const v2750 = *v83;
float v2751_store;
thread float * v2751 = &v2751_store;*v2751 = v2750;
float const v2752 = *v2751;
float const v2753 = simd_shuffle_xor(v2752, v93);;
float const v2754 = v2752 + v2753;
*v2751 = v2754;
float const v2755 = *v2751;
float const v2756 = simd_shuffle_xor(v2755, v2713);;
float const v2757 = v2755 + v2756;
*v2751 = v2757;
float const v2758 = *v2751;
float const v2759 = simd_shuffle_xor(v2758, v66);;
float const v2760 = v2758 + v2759;
*v2751 = v2760;
uint32_t const v2761 = v2719 + v93;
bool const v2762 = v2761 < v17;
if(v2762) {
uint32_t const v2763 = uint32_t(v2761);
uint32_t const v2764 = v49 + v2763;
float const v2765 = *v2751;
uint32_t const v2766 = reinterpret_cast<const thread uint32_t&>(v2765);
bool const v2767 = v2766 == v106;
float const v2768 = v39 / v2765;
float const v2769 = v2767 ? v79 : v2768;
float_4 const v2770 = *v84;
uint32_t const v2771 = v64 * v66;
float const v2772 = v2770.i_0;
float const v2773 = v2772 * v2769;
float const v2774 = v2770.i_1;
float const v2775 = v2774 * v2769;
float const v2776 = v2770.i_2;
float const v2777 = v2776 * v2769;
float const v2778 = v2770.i_3;
float const v2779 = v2778 * v2769;
uint32_t const v2780 = 20;
bool const v2781 = v2771 < v2780;
if(v2781) {
float_4 const v2782 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2773;
return tmp;
}();
float_4 const v2783 = [&]{
float_4 tmp = v2782;
tmp.i_1 = v2775;
return tmp;
}();
float_4 const v2784 = [&]{
float_4 tmp = v2783;
tmp.i_2 = v2777;
return tmp;
}();
float_4 const v2785 = [&]{
float_4 tmp = v2784;
tmp.i_3 = v2779;
return tmp;
}();
uint32_t const v2786 = 5;
uint32_t const v2787 = v2764 * v2786;
uint32_t const v2788 = v2771 / v66;
uint32_t const v2789 = uint32_t(v2788);
uint32_t const v2790 = v2787 + v2789;
device float_4 * const v2791 = &v4[v2790];
*v2791 = v2785;
}
}
float const v2792 = *v87;
float v2793_store;
thread float * v2793 = &v2793_store;*v2793 = v2792;
float const v2794 = *v2793;
float const v2795 = simd_shuffle_xor(v2794, v93);;
float const v2796 = v2794 + v2795;
*v2793 = v2796;
float const v2797 = *v2793;
float const v2798 = simd_shuffle_xor(v2797, v2713);;
float const v2799 = v2797 + v2798;
*v2793 = v2799;
float const v2800 = *v2793;
float const v2801 = simd_shuffle_xor(v2800, v66);;
float const v2802 = v2800 + v2801;
*v2793 = v2802;
uint32_t const v2803 = v2719 + v2713;
bool const v2804 = v2803 < v17;
if(v2804) {
uint32_t const v2805 = uint32_t(v2803);
uint32_t const v2806 = v49 + v2805;
float const v2807 = *v2793;
uint32_t const v2808 = reinterpret_cast<const thread uint32_t&>(v2807);
bool const v2809 = v2808 == v106;
float const v2810 = v39 / v2807;
float const v2811 = v2809 ? v79 : v2810;
float_4 const v2812 = *v88;
uint32_t const v2813 = v64 * v66;
float const v2814 = v2812.i_0;
float const v2815 = v2814 * v2811;
float const v2816 = v2812.i_1;
float const v2817 = v2816 * v2811;
float const v2818 = v2812.i_2;
float const v2819 = v2818 * v2811;
float const v2820 = v2812.i_3;
float const v2821 = v2820 * v2811;
uint32_t const v2822 = 20;
bool const v2823 = v2813 < v2822;
if(v2823) {
float_4 const v2824 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2815;
return tmp;
}();
float_4 const v2825 = [&]{
float_4 tmp = v2824;
tmp.i_1 = v2817;
return tmp;
}();
float_4 const v2826 = [&]{
float_4 tmp = v2825;
tmp.i_2 = v2819;
return tmp;
}();
float_4 const v2827 = [&]{
float_4 tmp = v2826;
tmp.i_3 = v2821;
return tmp;
}();
uint32_t const v2828 = 5;
uint32_t const v2829 = v2806 * v2828;
uint32_t const v2830 = v2813 / v66;
uint32_t const v2831 = uint32_t(v2830);
uint32_t const v2832 = v2829 + v2831;
device float_4 * const v2833 = &v4[v2832];
*v2833 = v2827;
}
}
float const v2834 = *v91;
float v2835_store;
thread float * v2835 = &v2835_store;*v2835 = v2834;
float const v2836 = *v2835;
float const v2837 = simd_shuffle_xor(v2836, v93);;
float const v2838 = v2836 + v2837;
*v2835 = v2838;
float const v2839 = *v2835;
float const v2840 = simd_shuffle_xor(v2839, v2713);;
float const v2841 = v2839 + v2840;
*v2835 = v2841;
float const v2842 = *v2835;
float const v2843 = simd_shuffle_xor(v2842, v66);;
float const v2844 = v2842 + v2843;
*v2835 = v2844;
uint32_t const v2845 = 3;
uint32_t const v2846 = v2719 + v2845;
bool const v2847 = v2846 < v17;
if(v2847) {
uint32_t const v2848 = uint32_t(v2846);
uint32_t const v2849 = v49 + v2848;
float const v2850 = *v2835;
uint32_t const v2851 = reinterpret_cast<const thread uint32_t&>(v2850);
bool const v2852 = v2851 == v106;
float const v2853 = v39 / v2850;
float const v2854 = v2852 ? v79 : v2853;
float_4 const v2855 = *v92;
uint32_t const v2856 = v64 * v66;
float const v2857 = v2855.i_0;
float const v2858 = v2857 * v2854;
float const v2859 = v2855.i_1;
float const v2860 = v2859 * v2854;
float const v2861 = v2855.i_2;
float const v2862 = v2861 * v2854;
float const v2863 = v2855.i_3;
float const v2864 = v2863 * v2854;
uint32_t const v2865 = 20;
bool const v2866 = v2856 < v2865;
if(v2866) {
float_4 const v2867 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2858;
return tmp;
}();
float_4 const v2868 = [&]{
float_4 tmp = v2867;
tmp.i_1 = v2860;
return tmp;
}();
float_4 const v2869 = [&]{
float_4 tmp = v2868;
tmp.i_2 = v2862;
return tmp;
}();
float_4 const v2870 = [&]{
float_4 tmp = v2869;
tmp.i_3 = v2864;
return tmp;
}();
uint32_t const v2871 = 5;
uint32_t const v2872 = v2849 * v2871;
uint32_t const v2873 = v2856 / v66;
uint32_t const v2874 = uint32_t(v2873);
uint32_t const v2875 = v2872 + v2874;
device float_4 * const v2876 = &v4[v2875];
*v2876 = v2870;
}
}
return;
}
