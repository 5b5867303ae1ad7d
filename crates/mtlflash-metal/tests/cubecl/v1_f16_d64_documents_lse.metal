// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent absent documents lists
// call: kernel=v1 t=f16 h=2 lq=300 lk=200 d=64 documents=70 nan=hidden lse=1; 2 10 1; 00000000c0120000100000000100000000000000800c0000100000000100000000000000800c00001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d4feffffc80000009cffffff000000002c010000c800000002000000010000000000000000000000000000000000000000000000000000002c010000f401000000000000000000000500000000000000802500000019000000190000004b0000580200000400000004000000010000000400000004000000f40100000f000000
// call: kernel=v1 t=f16 lq=130 lk=40 d=64 documents=64 lse=1; 1 5 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f000000007effffff28000000a6ffffff000000008200000028000000010000000100000000000000000000000000000000000000000000000000000082000000aa0000000000000000000000020000000000000020080000800200008002000040100000820000000400000004000000010000000400000004000000aa00000004000000

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
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[16];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device float const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], device int32_t const* const v12 [[buffer(11)]], constant info_st const* const v13, uint32_t const thread_index_in_simdgroup_v14 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v15 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v16 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v17[17072];
constant uint32_t const* const dynamic_meta_v18 = reinterpret_cast<constant uint32_t const*>(v13 + 1);
constant info_st& info_v19 = *v13;
uint32_t const v20 = 0;
uint32_t const v21 = info_v19.scalars_u32[0];
uint32_t const v22 = info_v19.scalars_u32[1];
uint32_t const v23 = info_v19.scalars_u32[2];
uint32_t const v24 = info_v19.scalars_u32[3];
float const v25 = info_v19.scalars_f32[0];
uint32_t const v26 = info_v19.scalars_usize[0];
uint32_t const v27 = info_v19.scalars_usize[1];
uint32_t const v28 = info_v19.scalars_usize[2];
uint32_t const v29 = info_v19.scalars_usize[4];
uint32_t const v30 = info_v19.scalars_usize[5];
uint32_t const v31 = info_v19.scalars_usize[6];
uint32_t const v32 = info_v19.scalars_usize[8];
uint32_t const v33 = info_v19.scalars_usize[9];
uint32_t const v34 = info_v19.scalars_usize[10];
uint32_t const v35 = info_v19.scalars_u32[9];
uint32_t const v36 = info_v19.scalars_u32[10];
uint32_t const v37 = info_v19.scalars_u32[11];
uint32_t const v38 = info_v19.scalars_u32[12];
uint32_t const v39 = info_v19.scalars_u32[13];
uint32_t const v40 = info_v19.scalars_u32[14];
uint32_t const v41 = threadgroup_position_in_grid_v16[2];
uint32_t const v42 = threadgroup_position_in_grid_v16[0];
uint32_t const v43 = v42 / v24;
uint32_t const v44 = uint32_t(v41);
uint32_t const v45 = uint32_t(v23);
uint32_t const v46 = v44 * v45;
uint32_t const v47 = uint32_t(v42);
uint32_t const v48 = v46 + v47;
uint32_t const v49 = uint32_t(v21);
uint32_t const v50 = v48 * v49;
uint32_t const v51 = v44 * v26;
uint32_t const v52 = v47 * v27;
uint32_t const v53 = v51 + v52;
uint32_t const v54 = v44 * v29;
uint32_t const v55 = uint32_t(v43);
uint32_t const v56 = v55 * v30;
uint32_t const v57 = v54 + v56;
uint32_t const v58 = v44 * v32;
uint32_t const v59 = v55 * v33;
uint32_t const v60 = v58 + v59;
uint32_t const v61 = threadgroup_position_in_grid_v16[1];
uint32_t const v62 = 32;
uint32_t const v63 = v61 * v62;
uint32_t const v64 = thread_index_in_threadgroup_v15 % v62;
uint32_t const v65 = thread_index_in_threadgroup_v15 / v62;
uint32_t const v66 = 8;
uint32_t const v67 = v64 % v66;
uint32_t const v68 = v64 / v66;
threadgroup array<half_4, 1152> * const v69 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v17[0]);
threadgroup array<float, 1280> * const v70 = reinterpret_cast<threadgroup array<float, 1280> *>(&v17[9216]);
threadgroup array<half_4, 320> * const v71 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v17[14336]);
uint32_t const v72 = 32;
uint32_t const v73 = 1;
threadgroup array<uint32_t, 8> * const v74 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v75 = 8;
float const v76 = 1;
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;float const v78 = 0;
*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v84_store; thread simdgroup_float8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v85_store; thread simdgroup_float8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;half const v87 = 0;
*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v93_store; thread simdgroup_half8x8 * v93 = &v93_store;*v93 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v94_store; thread simdgroup_half8x8 * v94 = &v94_store;*v94 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;array<float, 1> v96_store = {};
thread array<float, 1> * v96 = &v96_store;array<float, 1> v97_store = {};
thread array<float, 1> * v97 = &v97_store;thread float * const v98 = &(*v95)[v20];
float const v99 = -3.402823470e+38;
*v98 = v99;
thread float * const v100 = &(*v96)[v20];
*v100 = v78;
thread float * const v101 = &(*v97)[v20];
*v101 = v78;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v102 = 0;
uint32_t const v103 = 16;
uint32_t const v104 = thread_index_in_threadgroup_v15 / v103;
uint32_t const v105 = thread_index_in_threadgroup_v15 % v103;
uint32_t const v106 = v104 / v66;
uint32_t const v107 = 1;
uint32_t const v108 = v106 * v66;
uint32_t const v109 = v63 + v108;
uint32_t const v110 = v104 % v66;
uint32_t const v111 = v109 + v110;
half_4 const v112 = half_4{v87, v87, v87, v87};
half_4 v113_store;
thread half_4 * v113 = &v113_store;*v113 = v112;
bool const v114 = v111 < v21;
if(v114) {
uint32_t const v115 = uint32_t(v111);
uint32_t const v116 = v115 * v28;
uint32_t const v117 = v53 + v116;
uint32_t const v118 = 4;
uint32_t const v119 = v105 * v118;
half_4 v120_store;
thread half_4 * v120 = &v120_store;*v120 = v112;
uint32_t const v121 = 4294967295;
bool const v122 = v119 < v121;
if(v122) {
uint32_t const v123 = v119 / v118;
uint32_t const v124 = uint32_t(v123);
uint32_t const v125 = v117 + v124;
device half_4 const* const v126 = &v1[v125];
half_4 const v127 = *v126;
*v120 = v127;
}
half_4 const v128 = *v120;
*v113 = v128;
}
uint32_t const v129 = 18;
uint32_t const v130 = v104 * v129;
uint32_t const v131 = v130 + v105;
uint32_t const v132 = uint32_t(v131);
threadgroup half_4 * const v133 = &(*v69)[v132];
half_4 const v134 = *v113;
*v133 = v134;
uint32_t const v135 = 128;
uint32_t const v136 = thread_index_in_threadgroup_v15 + v135;
uint32_t const v137 = v136 / v103;
uint32_t const v138 = v136 % v103;
uint32_t const v139 = v137 / v66;
uint32_t const v140 = v139 * v66;
uint32_t const v141 = v63 + v140;
uint32_t const v142 = v137 % v66;
uint32_t const v143 = v141 + v142;
half_4 v144_store;
thread half_4 * v144 = &v144_store;*v144 = v112;
bool const v145 = v143 < v21;
if(v145) {
uint32_t const v146 = uint32_t(v143);
uint32_t const v147 = v146 * v28;
uint32_t const v148 = v53 + v147;
uint32_t const v149 = 4;
uint32_t const v150 = v138 * v149;
half_4 v151_store;
thread half_4 * v151 = &v151_store;*v151 = v112;
uint32_t const v152 = 4294967295;
bool const v153 = v150 < v152;
if(v153) {
uint32_t const v154 = v150 / v149;
uint32_t const v155 = uint32_t(v154);
uint32_t const v156 = v148 + v155;
device half_4 const* const v157 = &v1[v156];
half_4 const v158 = *v157;
*v151 = v158;
}
half_4 const v159 = *v151;
*v144 = v159;
}
uint32_t const v160 = v137 * v129;
uint32_t const v161 = v160 + v138;
uint32_t const v162 = uint32_t(v161);
threadgroup half_4 * const v163 = &(*v69)[v162];
half_4 const v164 = *v144;
*v163 = v164;
uint32_t const v165 = 256;
uint32_t const v166 = thread_index_in_threadgroup_v15 + v165;
uint32_t const v167 = v166 / v103;
uint32_t const v168 = v166 % v103;
uint32_t const v169 = v167 / v66;
uint32_t const v170 = v169 * v66;
uint32_t const v171 = v63 + v170;
uint32_t const v172 = v167 % v66;
uint32_t const v173 = v171 + v172;
half_4 v174_store;
thread half_4 * v174 = &v174_store;*v174 = v112;
bool const v175 = v173 < v21;
if(v175) {
uint32_t const v176 = uint32_t(v173);
uint32_t const v177 = v176 * v28;
uint32_t const v178 = v53 + v177;
uint32_t const v179 = 4;
uint32_t const v180 = v168 * v179;
half_4 v181_store;
thread half_4 * v181 = &v181_store;*v181 = v112;
uint32_t const v182 = 4294967295;
bool const v183 = v180 < v182;
if(v183) {
uint32_t const v184 = v180 / v179;
uint32_t const v185 = uint32_t(v184);
uint32_t const v186 = v178 + v185;
device half_4 const* const v187 = &v1[v186];
half_4 const v188 = *v187;
*v181 = v188;
}
half_4 const v189 = *v181;
*v174 = v189;
}
uint32_t const v190 = v167 * v129;
uint32_t const v191 = v190 + v168;
uint32_t const v192 = uint32_t(v191);
threadgroup half_4 * const v193 = &(*v69)[v192];
half_4 const v194 = *v174;
*v193 = v194;
uint32_t const v195 = 384;
uint32_t const v196 = thread_index_in_threadgroup_v15 + v195;
uint32_t const v197 = v196 / v103;
uint32_t const v198 = v196 % v103;
uint32_t const v199 = v197 / v66;
uint32_t const v200 = v199 * v66;
uint32_t const v201 = v63 + v200;
uint32_t const v202 = v197 % v66;
uint32_t const v203 = v201 + v202;
half_4 v204_store;
thread half_4 * v204 = &v204_store;*v204 = v112;
bool const v205 = v203 < v21;
if(v205) {
uint32_t const v206 = uint32_t(v203);
uint32_t const v207 = v206 * v28;
uint32_t const v208 = v53 + v207;
uint32_t const v209 = 4;
uint32_t const v210 = v198 * v209;
half_4 v211_store;
thread half_4 * v211 = &v211_store;*v211 = v112;
uint32_t const v212 = 4294967295;
bool const v213 = v210 < v212;
if(v213) {
uint32_t const v214 = v210 / v209;
uint32_t const v215 = uint32_t(v214);
uint32_t const v216 = v208 + v215;
device half_4 const* const v217 = &v1[v216];
half_4 const v218 = *v217;
*v211 = v218;
}
half_4 const v219 = *v211;
*v204 = v219;
}
uint32_t const v220 = v197 * v129;
uint32_t const v221 = v220 + v198;
uint32_t const v222 = uint32_t(v221);
threadgroup half_4 * const v223 = &(*v69)[v222];
half_4 const v224 = *v204;
*v223 = v224;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v225 = 4;
uint32_t const v226 = v65 / v225;
bool const v227 = v226 == v102;
if(v227) {
uint32_t const v228 = v65 % v225;
uint32_t const v229 = 144;
uint32_t const v230 = v228 * v229;
uint32_t const v231 = uint32_t(v230);
uint32_t const v232 = 72;
threadgroup half_4 * const v233 = &(*v69)[v231];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v233), v232, 0, false);
uint32_t const v234 = 2;
uint32_t const v235 = v230 + v234;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v69)[v236];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v237), v232, 0, false);
uint32_t const v238 = v230 + v225;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v69)[v239];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v240), v232, 0, false);
uint32_t const v241 = 6;
uint32_t const v242 = v230 + v241;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v69)[v243];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v244), v232, 0, false);
uint32_t const v245 = v230 + v66;
uint32_t const v246 = uint32_t(v245);
threadgroup half_4 * const v247 = &(*v69)[v246];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v247), v232, 0, false);
uint32_t const v248 = 10;
uint32_t const v249 = v230 + v248;
uint32_t const v250 = uint32_t(v249);
threadgroup half_4 * const v251 = &(*v69)[v250];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v251), v232, 0, false);
uint32_t const v252 = 12;
uint32_t const v253 = v230 + v252;
uint32_t const v254 = uint32_t(v253);
threadgroup half_4 * const v255 = &(*v69)[v254];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v255), v232, 0, false);
uint32_t const v256 = 14;
uint32_t const v257 = v230 + v256;
uint32_t const v258 = uint32_t(v257);
threadgroup half_4 * const v259 = &(*v69)[v258];
simdgroup_load(*v94, reinterpret_cast<threadgroup half *>(v259), v232, 0, false);
}
bool const v260 = thread_index_in_threadgroup_v15 < v66;
if(v260) {
uint32_t const v261 = uint32_t(thread_index_in_threadgroup_v15);
threadgroup uint32_t * const v262 = &(*v74)[v261];
*v262 = v102;
}
int32_t const v263 = int32_t(v22);
int32_t const v264 = 0;
int32_t const v265 = max(v263, v264);
int32_t const v266 = min(v264, v263);
uint32_t const v267 = uint32_t(v266);
uint32_t const v268 = v267 / v62;
int32_t const v269 = 31;
int32_t const v270 = v265 + v269;
uint32_t const v271 = uint32_t(v270);
uint32_t const v272 = v271 / v62;
uint32_t const v273 = max(v272, v268);
uint32_t const v274 = v267 + v62;
uint32_t const v275 = v274 - v107;
uint32_t const v276 = v275 / v62;
uint32_t const v277 = uint32_t(v265);
uint32_t const v278 = v277 / v62;
uint32_t const v279 = min(v276, v273);
uint32_t const v280 = max(v278, v279);
uint32_t const v281 = min(v280, v273);
uint32_t const v282 = v41 * v38;
uint32_t const v283 = v42 * v39;
uint32_t const v284 = v282 + v283;
uint32_t const v285 = v63 / v135;
uint32_t const v286 = v285 * v40;
uint32_t const v287 = v284 + v286;
uint32_t const v288 = uint32_t(v287);
device int32_t const* const v289 = &v12[v288];
int32_t const v290 = *v289;
uint32_t const v291 = uint32_t(v290);
uint32_t const v292 = 2;
uint32_t const v293 = v291 * v292;
uint32_t const v294 = v287 + v107;
bool const v295 = v102 < v293;
if(v295) {
uint32_t const v296 = v293 - v107;
uint32_t const v297 = uint32_t(v294);
device int32_t const* const v298 = &v12[v297];
int32_t const v299 = *v298;
uint32_t const v300 = uint32_t(v299);
uint32_t const v301 = v300 / v292;
uint32_t const v302 = v301 * v292;
uint32_t const v303 = v302 * v62;
array<half_4, 4> v304_store = {};
thread array<half_4, 4> * v304 = &v304_store;uint32_t const v305 = 4;
array<half_4, 4> v306_store = {};
thread array<half_4, 4> * v306 = &v306_store;uint32_t const v307 = v22 - v107;
uint32_t const v308 = v303 + v104;
uint32_t const v309 = min(v308, v307);
uint32_t const v310 = uint32_t(v309);
uint32_t const v311 = v310 * v31;
uint32_t const v312 = v57 + v311;
uint32_t const v313 = v105 * v225;
half_4 v314_store;
thread half_4 * v314 = &v314_store;*v314 = v112;
uint32_t const v315 = 4294967295;
bool const v316 = v313 < v315;
if(v316) {
uint32_t const v317 = v313 / v225;
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v312 + v318;
device half_4 const* const v320 = &v2[v319];
half_4 const v321 = *v320;
*v314 = v321;
}
thread half_4 * const v322 = &(*v304)[v20];
half_4 const v323 = *v314;
*v322 = v323;
uint32_t const v324 = v104 + v66;
uint32_t const v325 = v303 + v324;
uint32_t const v326 = min(v325, v307);
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v327 * v31;
uint32_t const v329 = v57 + v328;
half_4 v330_store;
thread half_4 * v330 = &v330_store;*v330 = v112;
if(v316) {
uint32_t const v331 = v313 / v225;
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = v329 + v332;
device half_4 const* const v334 = &v2[v333];
half_4 const v335 = *v334;
*v330 = v335;
}
thread half_4 * const v336 = &(*v304)[v73];
half_4 const v337 = *v330;
*v336 = v337;
uint32_t const v338 = v104 + v103;
uint32_t const v339 = v303 + v338;
uint32_t const v340 = min(v339, v307);
uint32_t const v341 = uint32_t(v340);
uint32_t const v342 = v341 * v31;
uint32_t const v343 = v57 + v342;
half_4 v344_store;
thread half_4 * v344 = &v344_store;*v344 = v112;
if(v316) {
uint32_t const v345 = v313 / v225;
uint32_t const v346 = uint32_t(v345);
uint32_t const v347 = v343 + v346;
device half_4 const* const v348 = &v2[v347];
half_4 const v349 = *v348;
*v344 = v349;
}
uint32_t const v350 = 2;
thread half_4 * const v351 = &(*v304)[v350];
half_4 const v352 = *v344;
*v351 = v352;
uint32_t const v353 = 24;
uint32_t const v354 = v104 + v353;
uint32_t const v355 = v303 + v354;
uint32_t const v356 = min(v355, v307);
uint32_t const v357 = uint32_t(v356);
uint32_t const v358 = v357 * v31;
uint32_t const v359 = v57 + v358;
half_4 v360_store;
thread half_4 * v360 = &v360_store;*v360 = v112;
if(v316) {
uint32_t const v361 = v313 / v225;
uint32_t const v362 = uint32_t(v361);
uint32_t const v363 = v359 + v362;
device half_4 const* const v364 = &v2[v363];
half_4 const v365 = *v364;
*v360 = v365;
}
uint32_t const v366 = 3;
thread half_4 * const v367 = &(*v304)[v366];
half_4 const v368 = *v360;
*v367 = v368;
uint32_t const v369 = v310 * v34;
uint32_t const v370 = v60 + v369;
half_4 v371_store;
thread half_4 * v371 = &v371_store;*v371 = v112;
if(v316) {
uint32_t const v372 = v313 / v225;
uint32_t const v373 = uint32_t(v372);
uint32_t const v374 = v370 + v373;
device half_4 const* const v375 = &v3[v374];
half_4 const v376 = *v375;
*v371 = v376;
}
thread half_4 * const v377 = &(*v306)[v20];
half_4 const v378 = *v371;
*v377 = v378;
uint32_t const v379 = v327 * v34;
uint32_t const v380 = v60 + v379;
half_4 v381_store;
thread half_4 * v381 = &v381_store;*v381 = v112;
if(v316) {
uint32_t const v382 = v313 / v225;
uint32_t const v383 = uint32_t(v382);
uint32_t const v384 = v380 + v383;
device half_4 const* const v385 = &v3[v384];
half_4 const v386 = *v385;
*v381 = v386;
}
thread half_4 * const v387 = &(*v306)[v73];
half_4 const v388 = *v381;
*v387 = v388;
uint32_t const v389 = v341 * v34;
uint32_t const v390 = v60 + v389;
half_4 v391_store;
thread half_4 * v391 = &v391_store;*v391 = v112;
if(v316) {
uint32_t const v392 = v313 / v225;
uint32_t const v393 = uint32_t(v392);
uint32_t const v394 = v390 + v393;
device half_4 const* const v395 = &v3[v394];
half_4 const v396 = *v395;
*v391 = v396;
}
thread half_4 * const v397 = &(*v306)[v350];
half_4 const v398 = *v391;
*v397 = v398;
uint32_t const v399 = v357 * v34;
uint32_t const v400 = v60 + v399;
half_4 v401_store;
thread half_4 * v401 = &v401_store;*v401 = v112;
if(v316) {
uint32_t const v402 = v313 / v225;
uint32_t const v403 = uint32_t(v402);
uint32_t const v404 = v400 + v403;
device half_4 const* const v405 = &v3[v404];
half_4 const v406 = *v405;
*v401 = v406;
}
thread half_4 * const v407 = &(*v306)[v366];
half_4 const v408 = *v401;
*v407 = v408;
bool const v409 = true;
for(uint32_t v410 = v102; v410 < v293; v410 += v107) {
uint32_t const v411 = min(v410, v296);
uint32_t const v412 = v411 / v292;
uint32_t const v413 = v294 + v412;
uint32_t const v414 = uint32_t(v413);
device int32_t const* const v415 = &v12[v414];
int32_t const v416 = *v415;
uint32_t const v417 = uint32_t(v416);
uint32_t const v418 = v417 / v292;
uint32_t const v419 = v418 * v292;
uint32_t const v420 = v411 % v292;
uint32_t const v421 = v419 + v420;
uint32_t const v422 = v417 % v292;
bool const v423 = v422 == v107;
uint32_t const v424 = v421 * v62;
bool const v425 = v421 >= v279;
bool const v426 = v423 && v425;
bool const v427 = v421 < v281;
bool const v428 = v426 && v427;
uint32_t const v429 = v410 % v292;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v430 = *v322;
*v133 = v430;
uint32_t const v431 = v324 * v129;
uint32_t const v432 = v431 + v105;
half_4 const v433 = *v336;
uint32_t const v434 = uint32_t(v432);
threadgroup half_4 * const v435 = &(*v69)[v434];
*v435 = v433;
uint32_t const v436 = v338 * v129;
uint32_t const v437 = v436 + v105;
half_4 const v438 = *v351;
uint32_t const v439 = uint32_t(v437);
threadgroup half_4 * const v440 = &(*v69)[v439];
*v440 = v438;
uint32_t const v441 = v354 * v129;
uint32_t const v442 = v441 + v105;
half_4 const v443 = *v367;
uint32_t const v444 = uint32_t(v442);
threadgroup half_4 * const v445 = &(*v69)[v444];
*v445 = v443;
uint32_t const v446 = 576;
uint32_t const v447 = v446 + v130;
uint32_t const v448 = v447 + v105;
half_4 const v449 = *v377;
uint32_t const v450 = uint32_t(v448);
threadgroup half_4 * const v451 = &(*v69)[v450];
*v451 = v449;
uint32_t const v452 = v446 + v431;
uint32_t const v453 = v452 + v105;
half_4 const v454 = *v387;
uint32_t const v455 = uint32_t(v453);
threadgroup half_4 * const v456 = &(*v69)[v455];
*v456 = v454;
uint32_t const v457 = v446 + v436;
uint32_t const v458 = v457 + v105;
half_4 const v459 = *v397;
uint32_t const v460 = uint32_t(v458);
threadgroup half_4 * const v461 = &(*v69)[v460];
*v461 = v459;
uint32_t const v462 = v446 + v441;
uint32_t const v463 = v462 + v105;
half_4 const v464 = *v407;
uint32_t const v465 = uint32_t(v463);
threadgroup half_4 * const v466 = &(*v69)[v465];
*v466 = v464;
bool const v467 = !v428;
bool const v468 = false;
if(v467) {
half const v469 = v449.i_0;
float const v470 = float(v469);
uint32_t const v471 = reinterpret_cast<const thread uint32_t&>(v470);
uint32_t const v472 = 2139095040;
uint32_t const v473 = v471 & v472;
bool const v474 = v473 == v472;
half const v475 = v449.i_1;
float const v476 = float(v475);
uint32_t const v477 = reinterpret_cast<const thread uint32_t&>(v476);
uint32_t const v478 = v477 & v472;
bool const v479 = v478 == v472;
bool const v480 = v474 || v479;
half const v481 = v449.i_2;
float const v482 = float(v481);
uint32_t const v483 = reinterpret_cast<const thread uint32_t&>(v482);
uint32_t const v484 = v483 & v472;
bool const v485 = v484 == v472;
bool const v486 = v480 || v485;
half const v487 = v449.i_3;
float const v488 = float(v487);
uint32_t const v489 = reinterpret_cast<const thread uint32_t&>(v488);
uint32_t const v490 = v489 & v472;
bool const v491 = v490 == v472;
bool const v492 = v486 || v491;
half const v493 = v454.i_0;
float const v494 = float(v493);
uint32_t const v495 = reinterpret_cast<const thread uint32_t&>(v494);
uint32_t const v496 = v495 & v472;
bool const v497 = v496 == v472;
bool const v498 = v492 || v497;
half const v499 = v454.i_1;
float const v500 = float(v499);
uint32_t const v501 = reinterpret_cast<const thread uint32_t&>(v500);
uint32_t const v502 = v501 & v472;
bool const v503 = v502 == v472;
bool const v504 = v498 || v503;
half const v505 = v454.i_2;
float const v506 = float(v505);
uint32_t const v507 = reinterpret_cast<const thread uint32_t&>(v506);
uint32_t const v508 = v507 & v472;
bool const v509 = v508 == v472;
bool const v510 = v504 || v509;
half const v511 = v454.i_3;
float const v512 = float(v511);
uint32_t const v513 = reinterpret_cast<const thread uint32_t&>(v512);
uint32_t const v514 = v513 & v472;
bool const v515 = v514 == v472;
bool const v516 = v510 || v515;
half const v517 = v459.i_0;
float const v518 = float(v517);
uint32_t const v519 = reinterpret_cast<const thread uint32_t&>(v518);
uint32_t const v520 = v519 & v472;
bool const v521 = v520 == v472;
bool const v522 = v516 || v521;
half const v523 = v459.i_1;
float const v524 = float(v523);
uint32_t const v525 = reinterpret_cast<const thread uint32_t&>(v524);
uint32_t const v526 = v525 & v472;
bool const v527 = v526 == v472;
bool const v528 = v522 || v527;
half const v529 = v459.i_2;
float const v530 = float(v529);
uint32_t const v531 = reinterpret_cast<const thread uint32_t&>(v530);
uint32_t const v532 = v531 & v472;
bool const v533 = v532 == v472;
bool const v534 = v528 || v533;
half const v535 = v459.i_3;
float const v536 = float(v535);
uint32_t const v537 = reinterpret_cast<const thread uint32_t&>(v536);
uint32_t const v538 = v537 & v472;
bool const v539 = v538 == v472;
bool const v540 = v534 || v539;
half const v541 = v464.i_0;
float const v542 = float(v541);
uint32_t const v543 = reinterpret_cast<const thread uint32_t&>(v542);
uint32_t const v544 = v543 & v472;
bool const v545 = v544 == v472;
bool const v546 = v540 || v545;
half const v547 = v464.i_1;
float const v548 = float(v547);
uint32_t const v549 = reinterpret_cast<const thread uint32_t&>(v548);
uint32_t const v550 = v549 & v472;
bool const v551 = v550 == v472;
bool const v552 = v546 || v551;
half const v553 = v464.i_2;
float const v554 = float(v553);
uint32_t const v555 = reinterpret_cast<const thread uint32_t&>(v554);
uint32_t const v556 = v555 & v472;
bool const v557 = v556 == v472;
bool const v558 = v552 || v557;
half const v559 = v464.i_3;
float const v560 = float(v559);
uint32_t const v561 = reinterpret_cast<const thread uint32_t&>(v560);
uint32_t const v562 = v561 & v472;
bool const v563 = v562 == v472;
bool const v564 = v558 || v563;
bool const v565 = simd_any(v564);;
bool const v566 = thread_index_in_simdgroup_v14 == v102;
if(v566) {
uint32_t const v567 = v565 ? v107 : v102;
uint32_t const v568 = v429 * v225;
uint32_t const v569 = v568 + v65;
uint32_t const v570 = uint32_t(v569);
threadgroup uint32_t * const v571 = &(*v74)[v570];
*v571 = v567;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v572 = v410 + v107;
uint32_t const v573 = min(v572, v296);
uint32_t const v574 = v573 / v292;
uint32_t const v575 = v294 + v574;
uint32_t const v576 = uint32_t(v575);
device int32_t const* const v577 = &v12[v576];
int32_t const v578 = *v577;
uint32_t const v579 = uint32_t(v578);
uint32_t const v580 = v579 / v292;
uint32_t const v581 = v580 * v292;
uint32_t const v582 = v573 % v292;
uint32_t const v583 = v581 + v582;
uint32_t const v584 = v583 * v62;
uint32_t const v585 = v584 + v104;
uint32_t const v586 = min(v585, v307);
uint32_t const v587 = uint32_t(v586);
uint32_t const v588 = v587 * v31;
uint32_t const v589 = v57 + v588;
half_4 v590_store;
thread half_4 * v590 = &v590_store;*v590 = v112;
if(v316) {
uint32_t const v591 = v313 / v225;
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v589 + v592;
device half_4 const* const v594 = &v2[v593];
half_4 const v595 = *v594;
*v590 = v595;
}
half_4 const v596 = *v590;
*v322 = v596;
uint32_t const v597 = v584 + v324;
uint32_t const v598 = min(v597, v307);
uint32_t const v599 = uint32_t(v598);
uint32_t const v600 = v599 * v31;
uint32_t const v601 = v57 + v600;
half_4 v602_store;
thread half_4 * v602 = &v602_store;*v602 = v112;
if(v316) {
uint32_t const v603 = v313 / v225;
uint32_t const v604 = uint32_t(v603);
uint32_t const v605 = v601 + v604;
device half_4 const* const v606 = &v2[v605];
half_4 const v607 = *v606;
*v602 = v607;
}
half_4 const v608 = *v602;
*v336 = v608;
uint32_t const v609 = v584 + v338;
uint32_t const v610 = min(v609, v307);
uint32_t const v611 = uint32_t(v610);
uint32_t const v612 = v611 * v31;
uint32_t const v613 = v57 + v612;
half_4 v614_store;
thread half_4 * v614 = &v614_store;*v614 = v112;
if(v316) {
uint32_t const v615 = v313 / v225;
uint32_t const v616 = uint32_t(v615);
uint32_t const v617 = v613 + v616;
device half_4 const* const v618 = &v2[v617];
half_4 const v619 = *v618;
*v614 = v619;
}
half_4 const v620 = *v614;
*v351 = v620;
uint32_t const v621 = v584 + v354;
uint32_t const v622 = min(v621, v307);
uint32_t const v623 = uint32_t(v622);
uint32_t const v624 = v623 * v31;
uint32_t const v625 = v57 + v624;
half_4 v626_store;
thread half_4 * v626 = &v626_store;*v626 = v112;
if(v316) {
uint32_t const v627 = v313 / v225;
uint32_t const v628 = uint32_t(v627);
uint32_t const v629 = v625 + v628;
device half_4 const* const v630 = &v2[v629];
half_4 const v631 = *v630;
*v626 = v631;
}
half_4 const v632 = *v626;
*v367 = v632;
uint32_t const v633 = v587 * v34;
uint32_t const v634 = v60 + v633;
half_4 v635_store;
thread half_4 * v635 = &v635_store;*v635 = v112;
if(v316) {
uint32_t const v636 = v313 / v225;
uint32_t const v637 = uint32_t(v636);
uint32_t const v638 = v634 + v637;
device half_4 const* const v639 = &v3[v638];
half_4 const v640 = *v639;
*v635 = v640;
}
half_4 const v641 = *v635;
*v377 = v641;
uint32_t const v642 = v599 * v34;
uint32_t const v643 = v60 + v642;
half_4 v644_store;
thread half_4 * v644 = &v644_store;*v644 = v112;
if(v316) {
uint32_t const v645 = v313 / v225;
uint32_t const v646 = uint32_t(v645);
uint32_t const v647 = v643 + v646;
device half_4 const* const v648 = &v3[v647];
half_4 const v649 = *v648;
*v644 = v649;
}
half_4 const v650 = *v644;
*v387 = v650;
uint32_t const v651 = v611 * v34;
uint32_t const v652 = v60 + v651;
half_4 v653_store;
thread half_4 * v653 = &v653_store;*v653 = v112;
if(v316) {
uint32_t const v654 = v313 / v225;
uint32_t const v655 = uint32_t(v654);
uint32_t const v656 = v652 + v655;
device half_4 const* const v657 = &v3[v656];
half_4 const v658 = *v657;
*v653 = v658;
}
half_4 const v659 = *v653;
*v397 = v659;
uint32_t const v660 = v623 * v34;
uint32_t const v661 = v60 + v660;
half_4 v662_store;
thread half_4 * v662 = &v662_store;*v662 = v112;
if(v316) {
uint32_t const v663 = v313 / v225;
uint32_t const v664 = uint32_t(v663);
uint32_t const v665 = v661 + v664;
device half_4 const* const v666 = &v3[v665];
half_4 const v667 = *v666;
*v662 = v667;
}
half_4 const v668 = *v662;
*v407 = v668;
bool v669_store;
thread bool * v669 = &v669_store;*v669 = v468;
bool const v670 = *v669;
bool v671_store;
thread bool * v671 = &v671_store;if(v670) {
*v671 = v409;
}
 else {
uint32_t const v672 = v429 * v225;
uint32_t const v673 = uint32_t(v672);
threadgroup uint32_t * const v674 = &(*v74)[v673];
uint32_t const v675 = *v674;
bool const v676 = v675 != v102;
*v671 = v676;
}
bool const v677 = *v671;
*v669 = v677;
bool const v678 = *v669;
bool v679_store;
thread bool * v679 = &v679_store;if(v678) {
*v679 = v409;
}
 else {
uint32_t const v680 = v429 * v225;
uint32_t const v681 = v680 + v107;
uint32_t const v682 = uint32_t(v681);
threadgroup uint32_t * const v683 = &(*v74)[v682];
uint32_t const v684 = *v683;
bool const v685 = v684 != v102;
*v679 = v685;
}
bool const v686 = *v679;
*v669 = v686;
bool const v687 = *v669;
bool v688_store;
thread bool * v688 = &v688_store;if(v687) {
*v688 = v409;
}
 else {
uint32_t const v689 = v429 * v225;
uint32_t const v690 = v689 + v292;
uint32_t const v691 = uint32_t(v690);
threadgroup uint32_t * const v692 = &(*v74)[v691];
uint32_t const v693 = *v692;
bool const v694 = v693 != v102;
*v688 = v694;
}
bool const v695 = *v688;
*v669 = v695;
bool const v696 = *v669;
bool v697_store;
thread bool * v697 = &v697_store;if(v696) {
*v697 = v409;
}
 else {
uint32_t const v698 = v429 * v225;
uint32_t const v699 = 3;
uint32_t const v700 = v698 + v699;
uint32_t const v701 = uint32_t(v700);
threadgroup uint32_t * const v702 = &(*v74)[v701];
uint32_t const v703 = *v702;
bool const v704 = v703 != v102;
*v697 = v704;
}
bool const v705 = *v697;
*v669 = v705;
bool v706_store;
thread bool * v706 = &v706_store;if(v428) {
*v706 = v409;
}
 else {
*v706 = v468;
}
uint32_t const v707 = 320;
uint32_t const v708 = v65 * v707;
uint32_t const v709 = 80;
uint32_t const v710 = v65 * v709;
simdgroup_float8x8 v711_store; thread simdgroup_float8x8 * v711 = &v711_store;*v711 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;uint32_t const v713 = 72;
threadgroup half_4 * const v714 = &(*v69)[v20];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v714), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v86, *v712, *v711);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;threadgroup half_4 * const v716 = &(*v69)[v350];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v716), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v88, *v715, *v711);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;threadgroup half_4 * const v718 = &(*v69)[v305];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v718), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v89, *v717, *v711);
uint32_t const v719 = 6;
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 6;
threadgroup half_4 * const v722 = &(*v69)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v90, *v720, *v711);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;threadgroup half_4 * const v724 = &(*v69)[v75];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v724), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v91, *v723, *v711);
uint32_t const v725 = 10;
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 10;
threadgroup half_4 * const v728 = &(*v69)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v92, *v726, *v711);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 12;
threadgroup half_4 * const v731 = &(*v69)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v93, *v729, *v711);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 14;
threadgroup half_4 * const v734 = &(*v69)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v713, 0, true);
simdgroup_multiply_accumulate(*v711, *v94, *v732, *v711);
uint32_t const v735 = uint32_t(v708);
uint32_t const v736 = 40;
threadgroup float * const v737 = &(*v70)[v735];

simdgroup_store(*v711, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v738_store; thread simdgroup_float8x8 * v738 = &v738_store;*v738 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 144;
uint32_t const v741 = 1008;
threadgroup half_4 * const v742 = &(*v69)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v742), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v86, *v739, *v738);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 146;
threadgroup half_4 * const v745 = &(*v69)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v88, *v743, *v738);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 148;
threadgroup half_4 * const v748 = &(*v69)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v89, *v746, *v738);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 150;
threadgroup half_4 * const v751 = &(*v69)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v90, *v749, *v738);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 152;
threadgroup half_4 * const v754 = &(*v69)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v91, *v752, *v738);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 154;
threadgroup half_4 * const v757 = &(*v69)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v92, *v755, *v738);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 156;
threadgroup half_4 * const v760 = &(*v69)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v93, *v758, *v738);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 158;
threadgroup half_4 * const v763 = &(*v69)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v713, 0, true);
simdgroup_multiply_accumulate(*v738, *v94, *v761, *v738);
uint32_t const v764 = v708 + v66;
uint32_t const v765 = uint32_t(v764);
threadgroup float * const v766 = &(*v70)[v765];

simdgroup_store(*v738, reinterpret_cast<threadgroup float *>(v766), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v767_store; thread simdgroup_float8x8 * v767 = &v767_store;*v767 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 288;
uint32_t const v770 = 864;
threadgroup half_4 * const v771 = &(*v69)[v769];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v771), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v86, *v768, *v767);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 290;
threadgroup half_4 * const v774 = &(*v69)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v88, *v772, *v767);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 292;
threadgroup half_4 * const v777 = &(*v69)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v777), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v89, *v775, *v767);
simdgroup_half8x8 v778_store; thread simdgroup_half8x8 * v778 = &v778_store;uint32_t const v779 = 294;
threadgroup half_4 * const v780 = &(*v69)[v779];
simdgroup_load(*v778, reinterpret_cast<threadgroup half *>(v780), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v90, *v778, *v767);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 296;
threadgroup half_4 * const v783 = &(*v69)[v782];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v783), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v91, *v781, *v767);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;uint32_t const v785 = 298;
threadgroup half_4 * const v786 = &(*v69)[v785];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v786), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v92, *v784, *v767);
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;uint32_t const v788 = 300;
threadgroup half_4 * const v789 = &(*v69)[v788];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v789), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v93, *v787, *v767);
simdgroup_half8x8 v790_store; thread simdgroup_half8x8 * v790 = &v790_store;uint32_t const v791 = 302;
threadgroup half_4 * const v792 = &(*v69)[v791];
simdgroup_load(*v790, reinterpret_cast<threadgroup half *>(v792), v713, 0, true);
simdgroup_multiply_accumulate(*v767, *v94, *v790, *v767);
uint32_t const v793 = v708 + v103;
uint32_t const v794 = uint32_t(v793);
threadgroup float * const v795 = &(*v70)[v794];

simdgroup_store(*v767, reinterpret_cast<threadgroup float *>(v795), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v796_store; thread simdgroup_float8x8 * v796 = &v796_store;*v796 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v797_store; thread simdgroup_half8x8 * v797 = &v797_store;uint32_t const v798 = 432;
uint32_t const v799 = 720;
threadgroup half_4 * const v800 = &(*v69)[v798];
simdgroup_load(*v797, reinterpret_cast<threadgroup half *>(v800), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v86, *v797, *v796);
simdgroup_half8x8 v801_store; thread simdgroup_half8x8 * v801 = &v801_store;uint32_t const v802 = 434;
threadgroup half_4 * const v803 = &(*v69)[v802];
simdgroup_load(*v801, reinterpret_cast<threadgroup half *>(v803), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v88, *v801, *v796);
simdgroup_half8x8 v804_store; thread simdgroup_half8x8 * v804 = &v804_store;uint32_t const v805 = 436;
threadgroup half_4 * const v806 = &(*v69)[v805];
simdgroup_load(*v804, reinterpret_cast<threadgroup half *>(v806), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v89, *v804, *v796);
simdgroup_half8x8 v807_store; thread simdgroup_half8x8 * v807 = &v807_store;uint32_t const v808 = 438;
threadgroup half_4 * const v809 = &(*v69)[v808];
simdgroup_load(*v807, reinterpret_cast<threadgroup half *>(v809), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v90, *v807, *v796);
simdgroup_half8x8 v810_store; thread simdgroup_half8x8 * v810 = &v810_store;uint32_t const v811 = 440;
threadgroup half_4 * const v812 = &(*v69)[v811];
simdgroup_load(*v810, reinterpret_cast<threadgroup half *>(v812), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v91, *v810, *v796);
simdgroup_half8x8 v813_store; thread simdgroup_half8x8 * v813 = &v813_store;uint32_t const v814 = 442;
threadgroup half_4 * const v815 = &(*v69)[v814];
simdgroup_load(*v813, reinterpret_cast<threadgroup half *>(v815), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v92, *v813, *v796);
simdgroup_half8x8 v816_store; thread simdgroup_half8x8 * v816 = &v816_store;uint32_t const v817 = 444;
threadgroup half_4 * const v818 = &(*v69)[v817];
simdgroup_load(*v816, reinterpret_cast<threadgroup half *>(v818), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v93, *v816, *v796);
simdgroup_half8x8 v819_store; thread simdgroup_half8x8 * v819 = &v819_store;uint32_t const v820 = 446;
threadgroup half_4 * const v821 = &(*v69)[v820];
simdgroup_load(*v819, reinterpret_cast<threadgroup half *>(v821), v713, 0, true);
simdgroup_multiply_accumulate(*v796, *v94, *v819, *v796);
uint32_t const v822 = v708 + v353;
uint32_t const v823 = uint32_t(v822);
threadgroup float * const v824 = &(*v70)[v823];

simdgroup_store(*v796, reinterpret_cast<threadgroup float *>(v824), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v825 = v65 * v66;
uint32_t const v826 = v63 + v825;
uint32_t const v827 = v826 + v67;
array<float, 8> v828_store = {};
thread array<float, 8> * v828 = &v828_store;uint32_t const v829 = v68 * v66;
uint32_t const v830 = v424 + v829;
uint32_t const v831 = v67 * v736;
uint32_t const v832 = v708 + v831;
uint32_t const v833 = v832 + v829;
uint32_t const v834 = uint32_t(v833);
threadgroup float * const v835 = &(*v70)[v834];
float const v836 = *v835;
float v837_store;
thread float * v837 = &v837_store;*v837 = v99;
bool const v838 = *v706;
bool v839_store;
thread bool * v839 = &v839_store;if(v838) {
*v839 = v409;
}
 else {
bool const v840 = v830 < v22;
bool v841_store;
thread bool * v841 = &v841_store;if(v840) {
uint32_t const v842 = v21 - v107;
uint32_t const v843 = min(v827, v842);
uint32_t const v844 = min(v830, v307);
uint32_t const v845 = v36 - v35;
uint32_t const v846 = v845 - v107;
uint32_t const v847 = min(v843, v846);
uint32_t const v848 = v35 + v847;
uint32_t const v849 = uint32_t(v848);
device int32_t const* const v850 = &v11[v849];
int32_t const v851 = *v850;
uint32_t const v852 = v37 - v36;
uint32_t const v853 = v852 - v107;
uint32_t const v854 = min(v844, v853);
uint32_t const v855 = v36 + v854;
uint32_t const v856 = uint32_t(v855);
device int32_t const* const v857 = &v11[v856];
int32_t const v858 = *v857;
bool const v859 = v851 == v858;
*v841 = v859;
}
 else {
*v841 = v468;
}
bool const v860 = *v841;
*v839 = v860;
}
bool const v861 = *v839;
if(v861) {
float const v862 = v836 * v25;
*v837 = v862;
}
thread float * const v863 = &(*v828)[v20];
float const v864 = *v837;
*v863 = v864;
float const v865 = max(v99, v864);
uint32_t const v866 = v829 + v107;
uint32_t const v867 = v424 + v866;
uint32_t const v868 = v832 + v866;
uint32_t const v869 = uint32_t(v868);
threadgroup float * const v870 = &(*v70)[v869];
float const v871 = *v870;
float v872_store;
thread float * v872 = &v872_store;*v872 = v99;
bool const v873 = *v706;
bool v874_store;
thread bool * v874 = &v874_store;if(v873) {
*v874 = v409;
}
 else {
bool const v875 = v867 < v22;
bool v876_store;
thread bool * v876 = &v876_store;if(v875) {
uint32_t const v877 = v21 - v107;
uint32_t const v878 = min(v827, v877);
uint32_t const v879 = min(v867, v307);
uint32_t const v880 = v36 - v35;
uint32_t const v881 = v880 - v107;
uint32_t const v882 = min(v878, v881);
uint32_t const v883 = v35 + v882;
uint32_t const v884 = uint32_t(v883);
device int32_t const* const v885 = &v11[v884];
int32_t const v886 = *v885;
uint32_t const v887 = v37 - v36;
uint32_t const v888 = v887 - v107;
uint32_t const v889 = min(v879, v888);
uint32_t const v890 = v36 + v889;
uint32_t const v891 = uint32_t(v890);
device int32_t const* const v892 = &v11[v891];
int32_t const v893 = *v892;
bool const v894 = v886 == v893;
*v876 = v894;
}
 else {
*v876 = v468;
}
bool const v895 = *v876;
*v874 = v895;
}
bool const v896 = *v874;
if(v896) {
float const v897 = v871 * v25;
*v872 = v897;
}
thread float * const v898 = &(*v828)[v73];
float const v899 = *v872;
*v898 = v899;
float const v900 = max(v865, v899);
uint32_t const v901 = v829 + v292;
uint32_t const v902 = v424 + v901;
uint32_t const v903 = v832 + v901;
uint32_t const v904 = uint32_t(v903);
threadgroup float * const v905 = &(*v70)[v904];
float const v906 = *v905;
float v907_store;
thread float * v907 = &v907_store;*v907 = v99;
bool const v908 = *v706;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
*v909 = v409;
}
 else {
bool const v910 = v902 < v22;
bool v911_store;
thread bool * v911 = &v911_store;if(v910) {
uint32_t const v912 = v21 - v107;
uint32_t const v913 = min(v827, v912);
uint32_t const v914 = min(v902, v307);
uint32_t const v915 = v36 - v35;
uint32_t const v916 = v915 - v107;
uint32_t const v917 = min(v913, v916);
uint32_t const v918 = v35 + v917;
uint32_t const v919 = uint32_t(v918);
device int32_t const* const v920 = &v11[v919];
int32_t const v921 = *v920;
uint32_t const v922 = v37 - v36;
uint32_t const v923 = v922 - v107;
uint32_t const v924 = min(v914, v923);
uint32_t const v925 = v36 + v924;
uint32_t const v926 = uint32_t(v925);
device int32_t const* const v927 = &v11[v926];
int32_t const v928 = *v927;
bool const v929 = v921 == v928;
*v911 = v929;
}
 else {
*v911 = v468;
}
bool const v930 = *v911;
*v909 = v930;
}
bool const v931 = *v909;
if(v931) {
float const v932 = v906 * v25;
*v907 = v932;
}
thread float * const v933 = &(*v828)[v350];
float const v934 = *v907;
*v933 = v934;
float const v935 = max(v900, v934);
uint32_t const v936 = 3;
uint32_t const v937 = v829 + v936;
uint32_t const v938 = v424 + v937;
uint32_t const v939 = v832 + v937;
uint32_t const v940 = uint32_t(v939);
threadgroup float * const v941 = &(*v70)[v940];
float const v942 = *v941;
float v943_store;
thread float * v943 = &v943_store;*v943 = v99;
bool const v944 = *v706;
bool v945_store;
thread bool * v945 = &v945_store;if(v944) {
*v945 = v409;
}
 else {
bool const v946 = v938 < v22;
bool v947_store;
thread bool * v947 = &v947_store;if(v946) {
uint32_t const v948 = v21 - v107;
uint32_t const v949 = min(v827, v948);
uint32_t const v950 = min(v938, v307);
uint32_t const v951 = v36 - v35;
uint32_t const v952 = v951 - v107;
uint32_t const v953 = min(v949, v952);
uint32_t const v954 = v35 + v953;
uint32_t const v955 = uint32_t(v954);
device int32_t const* const v956 = &v11[v955];
int32_t const v957 = *v956;
uint32_t const v958 = v37 - v36;
uint32_t const v959 = v958 - v107;
uint32_t const v960 = min(v950, v959);
uint32_t const v961 = v36 + v960;
uint32_t const v962 = uint32_t(v961);
device int32_t const* const v963 = &v11[v962];
int32_t const v964 = *v963;
bool const v965 = v957 == v964;
*v947 = v965;
}
 else {
*v947 = v468;
}
bool const v966 = *v947;
*v945 = v966;
}
bool const v967 = *v945;
if(v967) {
float const v968 = v942 * v25;
*v943 = v968;
}
thread float * const v969 = &(*v828)[v366];
float const v970 = *v943;
*v969 = v970;
float const v971 = max(v935, v970);
uint32_t const v972 = v829 + v225;
uint32_t const v973 = v424 + v972;
uint32_t const v974 = v832 + v972;
uint32_t const v975 = uint32_t(v974);
threadgroup float * const v976 = &(*v70)[v975];
float const v977 = *v976;
float v978_store;
thread float * v978 = &v978_store;*v978 = v99;
bool const v979 = *v706;
bool v980_store;
thread bool * v980 = &v980_store;if(v979) {
*v980 = v409;
}
 else {
bool const v981 = v973 < v22;
bool v982_store;
thread bool * v982 = &v982_store;if(v981) {
uint32_t const v983 = v21 - v107;
uint32_t const v984 = min(v827, v983);
uint32_t const v985 = min(v973, v307);
uint32_t const v986 = v36 - v35;
uint32_t const v987 = v986 - v107;
uint32_t const v988 = min(v984, v987);
uint32_t const v989 = v35 + v988;
uint32_t const v990 = uint32_t(v989);
device int32_t const* const v991 = &v11[v990];
int32_t const v992 = *v991;
uint32_t const v993 = v37 - v36;
uint32_t const v994 = v993 - v107;
uint32_t const v995 = min(v985, v994);
uint32_t const v996 = v36 + v995;
uint32_t const v997 = uint32_t(v996);
device int32_t const* const v998 = &v11[v997];
int32_t const v999 = *v998;
bool const v1000 = v992 == v999;
*v982 = v1000;
}
 else {
*v982 = v468;
}
bool const v1001 = *v982;
*v980 = v1001;
}
bool const v1002 = *v980;
if(v1002) {
float const v1003 = v977 * v25;
*v978 = v1003;
}
thread float * const v1004 = &(*v828)[v305];
float const v1005 = *v978;
*v1004 = v1005;
float const v1006 = max(v971, v1005);
uint32_t const v1007 = 5;
uint32_t const v1008 = v829 + v1007;
uint32_t const v1009 = v424 + v1008;
uint32_t const v1010 = v832 + v1008;
uint32_t const v1011 = uint32_t(v1010);
threadgroup float * const v1012 = &(*v70)[v1011];
float const v1013 = *v1012;
float v1014_store;
thread float * v1014 = &v1014_store;*v1014 = v99;
bool const v1015 = *v706;
bool v1016_store;
thread bool * v1016 = &v1016_store;if(v1015) {
*v1016 = v409;
}
 else {
bool const v1017 = v1009 < v22;
bool v1018_store;
thread bool * v1018 = &v1018_store;if(v1017) {
uint32_t const v1019 = v21 - v107;
uint32_t const v1020 = min(v827, v1019);
uint32_t const v1021 = min(v1009, v307);
uint32_t const v1022 = v36 - v35;
uint32_t const v1023 = v1022 - v107;
uint32_t const v1024 = min(v1020, v1023);
uint32_t const v1025 = v35 + v1024;
uint32_t const v1026 = uint32_t(v1025);
device int32_t const* const v1027 = &v11[v1026];
int32_t const v1028 = *v1027;
uint32_t const v1029 = v37 - v36;
uint32_t const v1030 = v1029 - v107;
uint32_t const v1031 = min(v1021, v1030);
uint32_t const v1032 = v36 + v1031;
uint32_t const v1033 = uint32_t(v1032);
device int32_t const* const v1034 = &v11[v1033];
int32_t const v1035 = *v1034;
bool const v1036 = v1028 == v1035;
*v1018 = v1036;
}
 else {
*v1018 = v468;
}
bool const v1037 = *v1018;
*v1016 = v1037;
}
bool const v1038 = *v1016;
if(v1038) {
float const v1039 = v1013 * v25;
*v1014 = v1039;
}
uint32_t const v1040 = 5;
thread float * const v1041 = &(*v828)[v1040];
float const v1042 = *v1014;
*v1041 = v1042;
float const v1043 = max(v1006, v1042);
uint32_t const v1044 = v829 + v719;
uint32_t const v1045 = v424 + v1044;
uint32_t const v1046 = v832 + v1044;
uint32_t const v1047 = uint32_t(v1046);
threadgroup float * const v1048 = &(*v70)[v1047];
float const v1049 = *v1048;
float v1050_store;
thread float * v1050 = &v1050_store;*v1050 = v99;
bool const v1051 = *v706;
bool v1052_store;
thread bool * v1052 = &v1052_store;if(v1051) {
*v1052 = v409;
}
 else {
bool const v1053 = v1045 < v22;
bool v1054_store;
thread bool * v1054 = &v1054_store;if(v1053) {
uint32_t const v1055 = v21 - v107;
uint32_t const v1056 = min(v827, v1055);
uint32_t const v1057 = min(v1045, v307);
uint32_t const v1058 = v36 - v35;
uint32_t const v1059 = v1058 - v107;
uint32_t const v1060 = min(v1056, v1059);
uint32_t const v1061 = v35 + v1060;
uint32_t const v1062 = uint32_t(v1061);
device int32_t const* const v1063 = &v11[v1062];
int32_t const v1064 = *v1063;
uint32_t const v1065 = v37 - v36;
uint32_t const v1066 = v1065 - v107;
uint32_t const v1067 = min(v1057, v1066);
uint32_t const v1068 = v36 + v1067;
uint32_t const v1069 = uint32_t(v1068);
device int32_t const* const v1070 = &v11[v1069];
int32_t const v1071 = *v1070;
bool const v1072 = v1064 == v1071;
*v1054 = v1072;
}
 else {
*v1054 = v468;
}
bool const v1073 = *v1054;
*v1052 = v1073;
}
bool const v1074 = *v1052;
if(v1074) {
float const v1075 = v1049 * v25;
*v1050 = v1075;
}
thread float * const v1076 = &(*v828)[v721];
float const v1077 = *v1050;
*v1076 = v1077;
float const v1078 = max(v1043, v1077);
uint32_t const v1079 = 7;
uint32_t const v1080 = v829 + v1079;
uint32_t const v1081 = v424 + v1080;
uint32_t const v1082 = v832 + v1080;
uint32_t const v1083 = uint32_t(v1082);
threadgroup float * const v1084 = &(*v70)[v1083];
float const v1085 = *v1084;
float v1086_store;
thread float * v1086 = &v1086_store;*v1086 = v99;
bool const v1087 = *v706;
bool v1088_store;
thread bool * v1088 = &v1088_store;if(v1087) {
*v1088 = v409;
}
 else {
bool const v1089 = v1081 < v22;
bool v1090_store;
thread bool * v1090 = &v1090_store;if(v1089) {
uint32_t const v1091 = v21 - v107;
uint32_t const v1092 = min(v827, v1091);
uint32_t const v1093 = min(v1081, v307);
uint32_t const v1094 = v36 - v35;
uint32_t const v1095 = v1094 - v107;
uint32_t const v1096 = min(v1092, v1095);
uint32_t const v1097 = v35 + v1096;
uint32_t const v1098 = uint32_t(v1097);
device int32_t const* const v1099 = &v11[v1098];
int32_t const v1100 = *v1099;
uint32_t const v1101 = v37 - v36;
uint32_t const v1102 = v1101 - v107;
uint32_t const v1103 = min(v1093, v1102);
uint32_t const v1104 = v36 + v1103;
uint32_t const v1105 = uint32_t(v1104);
device int32_t const* const v1106 = &v11[v1105];
int32_t const v1107 = *v1106;
bool const v1108 = v1100 == v1107;
*v1090 = v1108;
}
 else {
*v1090 = v468;
}
bool const v1109 = *v1090;
*v1088 = v1109;
}
bool const v1110 = *v1088;
if(v1110) {
float const v1111 = v1085 * v25;
*v1086 = v1111;
}
uint32_t const v1112 = 7;
thread float * const v1113 = &(*v828)[v1112];
float const v1114 = *v1086;
*v1113 = v1114;
float const v1115 = max(v1078, v1114);
float const v1116 = simd_shuffle_xor(v1115, v66);;
float const v1117 = max(v1115, v1116);
float const v1118 = simd_shuffle_xor(v1117, v103);;
float const v1119 = max(v1117, v1118);
float const v1120 = *v98;
float const v1121 = 5.54517698;
float const v1122 = v1120 + v1121;
bool const v1123 = v1119 > v1122;
float const v1124 = v1123 ? v1119 : v1120;
float const v1125 = v1120 - v1124;
float const v1126 = exp(v1125);bool const v1127 = v1124 != v1120;
bool v1128_store;
thread bool * v1128 = &v1128_store;if(v1127) {
bool const v1129 = v1120 != v99;
*v1128 = v1129;
}
 else {
*v1128 = v468;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1130 = *v1128;
bool const v1131 = simd_any(v1130);;
if(v1131) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1132 = v68 * v292;
uint32_t const v1133 = v832 + v1132;
uint32_t const v1134 = uint32_t(v1133);
threadgroup float * const v1135 = &(*v70)[v1134];
float const v1136 = *v1135;
float const v1137 = v1136 * v1126;
*v1135 = v1137;
uint32_t const v1138 = v1133 + v107;
uint32_t const v1139 = uint32_t(v1138);
threadgroup float * const v1140 = &(*v70)[v1139];
float const v1141 = *v1140;
float const v1142 = v1141 * v1126;
*v1140 = v1142;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1143 = *v1135;
float const v1144 = v1143 * v1126;
*v1135 = v1144;
float const v1145 = *v1140;
float const v1146 = v1145 * v1126;
*v1140 = v1146;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1147 = *v1135;
float const v1148 = v1147 * v1126;
*v1135 = v1148;
float const v1149 = *v1140;
float const v1150 = v1149 * v1126;
*v1140 = v1150;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1151 = *v1135;
float const v1152 = v1151 * v1126;
*v1135 = v1152;
float const v1153 = *v1140;
float const v1154 = v1153 * v1126;
*v1140 = v1154;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1155 = *v1135;
float const v1156 = v1155 * v1126;
*v1135 = v1156;
float const v1157 = *v1140;
float const v1158 = v1157 * v1126;
*v1140 = v1158;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1159 = *v1135;
float const v1160 = v1159 * v1126;
*v1135 = v1160;
float const v1161 = *v1140;
float const v1162 = v1161 * v1126;
*v1140 = v1162;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1163 = *v1135;
float const v1164 = v1163 * v1126;
*v1135 = v1164;
float const v1165 = *v1140;
float const v1166 = v1165 * v1126;
*v1140 = v1166;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1167 = *v1135;
float const v1168 = v1167 * v1126;
*v1135 = v1168;
float const v1169 = *v1140;
float const v1170 = v1169 * v1126;
*v1140 = v1170;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v98 = v1124;
float const v1171 = *v863;
uint32_t const v1172 = reinterpret_cast<const thread uint32_t&>(v1171);
uint32_t const v1173 = 4286578687;
bool const v1174 = v1172 == v1173;
float const v1175 = v1171 - v1124;
float const v1176 = exp(v1175);float const v1177 = v1174 ? v78 : v1176;
half const v1178 = half(v1177);
half_4 const v1179 = [&]{
half_4 tmp = v112;
tmp.i_0 = v1178;
return tmp;
}();
float const v1180 = *v898;
uint32_t const v1181 = reinterpret_cast<const thread uint32_t&>(v1180);
bool const v1182 = v1181 == v1173;
float const v1183 = v1180 - v1124;
float const v1184 = exp(v1183);float const v1185 = v1182 ? v78 : v1184;
float const v1186 = v1177 + v1185;
half const v1187 = half(v1185);
half_4 const v1188 = [&]{
half_4 tmp = v1179;
tmp.i_1 = v1187;
return tmp;
}();
float const v1189 = *v933;
uint32_t const v1190 = reinterpret_cast<const thread uint32_t&>(v1189);
bool const v1191 = v1190 == v1173;
float const v1192 = v1189 - v1124;
float const v1193 = exp(v1192);float const v1194 = v1191 ? v78 : v1193;
float const v1195 = v1186 + v1194;
half const v1196 = half(v1194);
half_4 const v1197 = [&]{
half_4 tmp = v1188;
tmp.i_2 = v1196;
return tmp;
}();
float const v1198 = *v969;
uint32_t const v1199 = reinterpret_cast<const thread uint32_t&>(v1198);
bool const v1200 = v1199 == v1173;
float const v1201 = v1198 - v1124;
float const v1202 = exp(v1201);float const v1203 = v1200 ? v78 : v1202;
float const v1204 = v1195 + v1203;
half const v1205 = half(v1203);
half_4 const v1206 = [&]{
half_4 tmp = v1197;
tmp.i_3 = v1205;
return tmp;
}();
uint32_t const v1207 = v67 * v725;
uint32_t const v1208 = v710 + v1207;
uint32_t const v1209 = v68 * v292;
uint32_t const v1210 = v1208 + v1209;
uint32_t const v1211 = uint32_t(v1210);
threadgroup half_4 * const v1212 = &(*v71)[v1211];
*v1212 = v1206;
float const v1213 = *v1004;
uint32_t const v1214 = reinterpret_cast<const thread uint32_t&>(v1213);
bool const v1215 = v1214 == v1173;
float const v1216 = v1213 - v1124;
float const v1217 = exp(v1216);float const v1218 = v1215 ? v78 : v1217;
float const v1219 = v1204 + v1218;
half const v1220 = half(v1218);
half_4 const v1221 = [&]{
half_4 tmp = v112;
tmp.i_0 = v1220;
return tmp;
}();
float const v1222 = *v1041;
uint32_t const v1223 = reinterpret_cast<const thread uint32_t&>(v1222);
bool const v1224 = v1223 == v1173;
float const v1225 = v1222 - v1124;
float const v1226 = exp(v1225);float const v1227 = v1224 ? v78 : v1226;
float const v1228 = v1219 + v1227;
half const v1229 = half(v1227);
half_4 const v1230 = [&]{
half_4 tmp = v1221;
tmp.i_1 = v1229;
return tmp;
}();
float const v1231 = *v1076;
uint32_t const v1232 = reinterpret_cast<const thread uint32_t&>(v1231);
bool const v1233 = v1232 == v1173;
float const v1234 = v1231 - v1124;
float const v1235 = exp(v1234);float const v1236 = v1233 ? v78 : v1235;
float const v1237 = v1228 + v1236;
half const v1238 = half(v1236);
half_4 const v1239 = [&]{
half_4 tmp = v1230;
tmp.i_2 = v1238;
return tmp;
}();
float const v1240 = *v1113;
uint32_t const v1241 = reinterpret_cast<const thread uint32_t&>(v1240);
bool const v1242 = v1241 == v1173;
float const v1243 = v1240 - v1124;
float const v1244 = exp(v1243);float const v1245 = v1242 ? v78 : v1244;
float const v1246 = v1237 + v1245;
half const v1247 = half(v1245);
half_4 const v1248 = [&]{
half_4 tmp = v1239;
tmp.i_3 = v1247;
return tmp;
}();
uint32_t const v1249 = v1210 + v107;
uint32_t const v1250 = uint32_t(v1249);
threadgroup half_4 * const v1251 = &(*v71)[v1250];
*v1251 = v1248;
float const v1252 = *v100;
float const v1253 = fma(v1252, v1126, v1246);
*v100 = v1253;
float const v1254 = *v101;
float const v1255 = fma(v1254, v1126, v1246);
*v101 = v1255;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1256 = *v706;
bool const v1257 = !v1256;
bool const v1258 = *v669;
bool const v1259 = v1258 && v1257;
if(v1259) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1260 = v832 + v1209;
for(uint32_t v1261 = v102; v1261 < v62; v1261 += v107) {
uint32_t const v1262 = v1261 / v225;
uint32_t const v1263 = v1208 + v1262;
uint32_t const v1264 = uint32_t(v1263);
threadgroup half_4 * const v1265 = &(*v71)[v1264];
half_4 const v1266 = *v1265;
uint32_t const v1267 = v1261 % v225;
half const v1268 = v1266.i_0;
float const v1269 = float(v1268);
float v1270_store;
thread float * v1270 = &v1270_store;*v1270 = v1269;
bool const v1271 = v1267 == v107;
if(v1271) {
half const v1272 = v1266.i_1;
float const v1273 = float(v1272);
*v1270 = v1273;
}
bool const v1274 = v1267 == v292;
if(v1274) {
half const v1275 = v1266.i_2;
float const v1276 = float(v1275);
*v1270 = v1276;
}
bool const v1277 = v1267 == v936;
if(v1277) {
half const v1278 = v1266.i_3;
float const v1279 = float(v1278);
*v1270 = v1279;
}
float const v1280 = *v1270;
uint32_t const v1281 = reinterpret_cast<const thread uint32_t&>(v1280);
bool const v1282 = v1281 == v102;
bool const v1283 = !v1282;
if(v1283) {
uint32_t const v1284 = v1261 * v129;
uint32_t const v1285 = v446 + v1284;
uint32_t const v1286 = v1209 / v225;
uint32_t const v1287 = v1285 + v1286;
uint32_t const v1288 = uint32_t(v1287);
threadgroup half_4 * const v1289 = &(*v69)[v1288];
half_4 const v1290 = *v1289;
half const v1291 = v1290.i_0;
float const v1292 = float(v1291);
float v1293_store;
thread float * v1293 = &v1293_store;*v1293 = v1292;
uint32_t const v1294 = v68 % v292;
bool const v1295 = v1294 == v107;
if(v1295) {
half const v1296 = v1290.i_2;
float const v1297 = float(v1296);
*v1293 = v1297;
}
uint32_t const v1298 = uint32_t(v1260);
float const v1299 = *v1270;
float const v1300 = *v1293;
threadgroup float * const v1301 = &(*v70)[v1298];
float const v1302 = *v1301;
float const v1303 = fma(v1299, v1300, v1302);
*v1301 = v1303;
half const v1304 = v1290.i_1;
float const v1305 = float(v1304);
float v1306_store;
thread float * v1306 = &v1306_store;*v1306 = v1305;
if(v1295) {
half const v1307 = v1290.i_3;
float const v1308 = float(v1307);
*v1306 = v1308;
}
uint32_t const v1309 = v1260 + v107;
uint32_t const v1310 = uint32_t(v1309);
float const v1311 = *v1270;
float const v1312 = *v1306;
threadgroup float * const v1313 = &(*v70)[v1310];
float const v1314 = *v1313;
float const v1315 = fma(v1311, v1312, v1314);
*v1313 = v1315;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1316 = v102; v1316 < v62; v1316 += v107) {
uint32_t const v1317 = v1316 / v225;
uint32_t const v1318 = v1208 + v1317;
uint32_t const v1319 = uint32_t(v1318);
threadgroup half_4 * const v1320 = &(*v71)[v1319];
half_4 const v1321 = *v1320;
uint32_t const v1322 = v1316 % v225;
half const v1323 = v1321.i_0;
float const v1324 = float(v1323);
float v1325_store;
thread float * v1325 = &v1325_store;*v1325 = v1324;
bool const v1326 = v1322 == v107;
if(v1326) {
half const v1327 = v1321.i_1;
float const v1328 = float(v1327);
*v1325 = v1328;
}
bool const v1329 = v1322 == v292;
if(v1329) {
half const v1330 = v1321.i_2;
float const v1331 = float(v1330);
*v1325 = v1331;
}
bool const v1332 = v1322 == v936;
if(v1332) {
half const v1333 = v1321.i_3;
float const v1334 = float(v1333);
*v1325 = v1334;
}
float const v1335 = *v1325;
uint32_t const v1336 = reinterpret_cast<const thread uint32_t&>(v1335);
bool const v1337 = v1336 == v102;
bool const v1338 = !v1337;
if(v1338) {
uint32_t const v1339 = v1316 * v129;
uint32_t const v1340 = 578;
uint32_t const v1341 = v1340 + v1339;
uint32_t const v1342 = v1209 / v225;
uint32_t const v1343 = v1341 + v1342;
uint32_t const v1344 = uint32_t(v1343);
threadgroup half_4 * const v1345 = &(*v69)[v1344];
half_4 const v1346 = *v1345;
half const v1347 = v1346.i_0;
float const v1348 = float(v1347);
float v1349_store;
thread float * v1349 = &v1349_store;*v1349 = v1348;
uint32_t const v1350 = v68 % v292;
bool const v1351 = v1350 == v107;
if(v1351) {
half const v1352 = v1346.i_2;
float const v1353 = float(v1352);
*v1349 = v1353;
}
uint32_t const v1354 = uint32_t(v1260);
float const v1355 = *v1325;
float const v1356 = *v1349;
threadgroup float * const v1357 = &(*v70)[v1354];
float const v1358 = *v1357;
float const v1359 = fma(v1355, v1356, v1358);
*v1357 = v1359;
half const v1360 = v1346.i_1;
float const v1361 = float(v1360);
float v1362_store;
thread float * v1362 = &v1362_store;*v1362 = v1361;
if(v1351) {
half const v1363 = v1346.i_3;
float const v1364 = float(v1363);
*v1362 = v1364;
}
uint32_t const v1365 = v1260 + v107;
uint32_t const v1366 = uint32_t(v1365);
float const v1367 = *v1325;
float const v1368 = *v1362;
threadgroup float * const v1369 = &(*v70)[v1366];
float const v1370 = *v1369;
float const v1371 = fma(v1367, v1368, v1370);
*v1369 = v1371;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1372 = v102; v1372 < v62; v1372 += v107) {
uint32_t const v1373 = v1372 / v225;
uint32_t const v1374 = v1208 + v1373;
uint32_t const v1375 = uint32_t(v1374);
threadgroup half_4 * const v1376 = &(*v71)[v1375];
half_4 const v1377 = *v1376;
uint32_t const v1378 = v1372 % v225;
half const v1379 = v1377.i_0;
float const v1380 = float(v1379);
float v1381_store;
thread float * v1381 = &v1381_store;*v1381 = v1380;
bool const v1382 = v1378 == v107;
if(v1382) {
half const v1383 = v1377.i_1;
float const v1384 = float(v1383);
*v1381 = v1384;
}
bool const v1385 = v1378 == v292;
if(v1385) {
half const v1386 = v1377.i_2;
float const v1387 = float(v1386);
*v1381 = v1387;
}
bool const v1388 = v1378 == v936;
if(v1388) {
half const v1389 = v1377.i_3;
float const v1390 = float(v1389);
*v1381 = v1390;
}
float const v1391 = *v1381;
uint32_t const v1392 = reinterpret_cast<const thread uint32_t&>(v1391);
bool const v1393 = v1392 == v102;
bool const v1394 = !v1393;
if(v1394) {
uint32_t const v1395 = v1372 * v129;
uint32_t const v1396 = 580;
uint32_t const v1397 = v1396 + v1395;
uint32_t const v1398 = v1209 / v225;
uint32_t const v1399 = v1397 + v1398;
uint32_t const v1400 = uint32_t(v1399);
threadgroup half_4 * const v1401 = &(*v69)[v1400];
half_4 const v1402 = *v1401;
half const v1403 = v1402.i_0;
float const v1404 = float(v1403);
float v1405_store;
thread float * v1405 = &v1405_store;*v1405 = v1404;
uint32_t const v1406 = v68 % v292;
bool const v1407 = v1406 == v107;
if(v1407) {
half const v1408 = v1402.i_2;
float const v1409 = float(v1408);
*v1405 = v1409;
}
uint32_t const v1410 = uint32_t(v1260);
float const v1411 = *v1381;
float const v1412 = *v1405;
threadgroup float * const v1413 = &(*v70)[v1410];
float const v1414 = *v1413;
float const v1415 = fma(v1411, v1412, v1414);
*v1413 = v1415;
half const v1416 = v1402.i_1;
float const v1417 = float(v1416);
float v1418_store;
thread float * v1418 = &v1418_store;*v1418 = v1417;
if(v1407) {
half const v1419 = v1402.i_3;
float const v1420 = float(v1419);
*v1418 = v1420;
}
uint32_t const v1421 = v1260 + v107;
uint32_t const v1422 = uint32_t(v1421);
float const v1423 = *v1381;
float const v1424 = *v1418;
threadgroup float * const v1425 = &(*v70)[v1422];
float const v1426 = *v1425;
float const v1427 = fma(v1423, v1424, v1426);
*v1425 = v1427;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1428 = v102; v1428 < v62; v1428 += v107) {
uint32_t const v1429 = v1428 / v225;
uint32_t const v1430 = v1208 + v1429;
uint32_t const v1431 = uint32_t(v1430);
threadgroup half_4 * const v1432 = &(*v71)[v1431];
half_4 const v1433 = *v1432;
uint32_t const v1434 = v1428 % v225;
half const v1435 = v1433.i_0;
float const v1436 = float(v1435);
float v1437_store;
thread float * v1437 = &v1437_store;*v1437 = v1436;
bool const v1438 = v1434 == v107;
if(v1438) {
half const v1439 = v1433.i_1;
float const v1440 = float(v1439);
*v1437 = v1440;
}
bool const v1441 = v1434 == v292;
if(v1441) {
half const v1442 = v1433.i_2;
float const v1443 = float(v1442);
*v1437 = v1443;
}
bool const v1444 = v1434 == v936;
if(v1444) {
half const v1445 = v1433.i_3;
float const v1446 = float(v1445);
*v1437 = v1446;
}
float const v1447 = *v1437;
uint32_t const v1448 = reinterpret_cast<const thread uint32_t&>(v1447);
bool const v1449 = v1448 == v102;
bool const v1450 = !v1449;
if(v1450) {
uint32_t const v1451 = v1428 * v129;
uint32_t const v1452 = 582;
uint32_t const v1453 = v1452 + v1451;
uint32_t const v1454 = v1209 / v225;
uint32_t const v1455 = v1453 + v1454;
uint32_t const v1456 = uint32_t(v1455);
threadgroup half_4 * const v1457 = &(*v69)[v1456];
half_4 const v1458 = *v1457;
half const v1459 = v1458.i_0;
float const v1460 = float(v1459);
float v1461_store;
thread float * v1461 = &v1461_store;*v1461 = v1460;
uint32_t const v1462 = v68 % v292;
bool const v1463 = v1462 == v107;
if(v1463) {
half const v1464 = v1458.i_2;
float const v1465 = float(v1464);
*v1461 = v1465;
}
uint32_t const v1466 = uint32_t(v1260);
float const v1467 = *v1437;
float const v1468 = *v1461;
threadgroup float * const v1469 = &(*v70)[v1466];
float const v1470 = *v1469;
float const v1471 = fma(v1467, v1468, v1470);
*v1469 = v1471;
half const v1472 = v1458.i_1;
float const v1473 = float(v1472);
float v1474_store;
thread float * v1474 = &v1474_store;*v1474 = v1473;
if(v1463) {
half const v1475 = v1458.i_3;
float const v1476 = float(v1475);
*v1474 = v1476;
}
uint32_t const v1477 = v1260 + v107;
uint32_t const v1478 = uint32_t(v1477);
float const v1479 = *v1437;
float const v1480 = *v1474;
threadgroup float * const v1481 = &(*v70)[v1478];
float const v1482 = *v1481;
float const v1483 = fma(v1479, v1480, v1482);
*v1481 = v1483;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1484 = v102; v1484 < v62; v1484 += v107) {
uint32_t const v1485 = v1484 / v225;
uint32_t const v1486 = v1208 + v1485;
uint32_t const v1487 = uint32_t(v1486);
threadgroup half_4 * const v1488 = &(*v71)[v1487];
half_4 const v1489 = *v1488;
uint32_t const v1490 = v1484 % v225;
half const v1491 = v1489.i_0;
float const v1492 = float(v1491);
float v1493_store;
thread float * v1493 = &v1493_store;*v1493 = v1492;
bool const v1494 = v1490 == v107;
if(v1494) {
half const v1495 = v1489.i_1;
float const v1496 = float(v1495);
*v1493 = v1496;
}
bool const v1497 = v1490 == v292;
if(v1497) {
half const v1498 = v1489.i_2;
float const v1499 = float(v1498);
*v1493 = v1499;
}
bool const v1500 = v1490 == v936;
if(v1500) {
half const v1501 = v1489.i_3;
float const v1502 = float(v1501);
*v1493 = v1502;
}
float const v1503 = *v1493;
uint32_t const v1504 = reinterpret_cast<const thread uint32_t&>(v1503);
bool const v1505 = v1504 == v102;
bool const v1506 = !v1505;
if(v1506) {
uint32_t const v1507 = v1484 * v129;
uint32_t const v1508 = 584;
uint32_t const v1509 = v1508 + v1507;
uint32_t const v1510 = v1209 / v225;
uint32_t const v1511 = v1509 + v1510;
uint32_t const v1512 = uint32_t(v1511);
threadgroup half_4 * const v1513 = &(*v69)[v1512];
half_4 const v1514 = *v1513;
half const v1515 = v1514.i_0;
float const v1516 = float(v1515);
float v1517_store;
thread float * v1517 = &v1517_store;*v1517 = v1516;
uint32_t const v1518 = v68 % v292;
bool const v1519 = v1518 == v107;
if(v1519) {
half const v1520 = v1514.i_2;
float const v1521 = float(v1520);
*v1517 = v1521;
}
uint32_t const v1522 = uint32_t(v1260);
float const v1523 = *v1493;
float const v1524 = *v1517;
threadgroup float * const v1525 = &(*v70)[v1522];
float const v1526 = *v1525;
float const v1527 = fma(v1523, v1524, v1526);
*v1525 = v1527;
half const v1528 = v1514.i_1;
float const v1529 = float(v1528);
float v1530_store;
thread float * v1530 = &v1530_store;*v1530 = v1529;
if(v1519) {
half const v1531 = v1514.i_3;
float const v1532 = float(v1531);
*v1530 = v1532;
}
uint32_t const v1533 = v1260 + v107;
uint32_t const v1534 = uint32_t(v1533);
float const v1535 = *v1493;
float const v1536 = *v1530;
threadgroup float * const v1537 = &(*v70)[v1534];
float const v1538 = *v1537;
float const v1539 = fma(v1535, v1536, v1538);
*v1537 = v1539;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1540 = v102; v1540 < v62; v1540 += v107) {
uint32_t const v1541 = v1540 / v225;
uint32_t const v1542 = v1208 + v1541;
uint32_t const v1543 = uint32_t(v1542);
threadgroup half_4 * const v1544 = &(*v71)[v1543];
half_4 const v1545 = *v1544;
uint32_t const v1546 = v1540 % v225;
half const v1547 = v1545.i_0;
float const v1548 = float(v1547);
float v1549_store;
thread float * v1549 = &v1549_store;*v1549 = v1548;
bool const v1550 = v1546 == v107;
if(v1550) {
half const v1551 = v1545.i_1;
float const v1552 = float(v1551);
*v1549 = v1552;
}
bool const v1553 = v1546 == v292;
if(v1553) {
half const v1554 = v1545.i_2;
float const v1555 = float(v1554);
*v1549 = v1555;
}
bool const v1556 = v1546 == v936;
if(v1556) {
half const v1557 = v1545.i_3;
float const v1558 = float(v1557);
*v1549 = v1558;
}
float const v1559 = *v1549;
uint32_t const v1560 = reinterpret_cast<const thread uint32_t&>(v1559);
bool const v1561 = v1560 == v102;
bool const v1562 = !v1561;
if(v1562) {
uint32_t const v1563 = v1540 * v129;
uint32_t const v1564 = 586;
uint32_t const v1565 = v1564 + v1563;
uint32_t const v1566 = v1209 / v225;
uint32_t const v1567 = v1565 + v1566;
uint32_t const v1568 = uint32_t(v1567);
threadgroup half_4 * const v1569 = &(*v69)[v1568];
half_4 const v1570 = *v1569;
half const v1571 = v1570.i_0;
float const v1572 = float(v1571);
float v1573_store;
thread float * v1573 = &v1573_store;*v1573 = v1572;
uint32_t const v1574 = v68 % v292;
bool const v1575 = v1574 == v107;
if(v1575) {
half const v1576 = v1570.i_2;
float const v1577 = float(v1576);
*v1573 = v1577;
}
uint32_t const v1578 = uint32_t(v1260);
float const v1579 = *v1549;
float const v1580 = *v1573;
threadgroup float * const v1581 = &(*v70)[v1578];
float const v1582 = *v1581;
float const v1583 = fma(v1579, v1580, v1582);
*v1581 = v1583;
half const v1584 = v1570.i_1;
float const v1585 = float(v1584);
float v1586_store;
thread float * v1586 = &v1586_store;*v1586 = v1585;
if(v1575) {
half const v1587 = v1570.i_3;
float const v1588 = float(v1587);
*v1586 = v1588;
}
uint32_t const v1589 = v1260 + v107;
uint32_t const v1590 = uint32_t(v1589);
float const v1591 = *v1549;
float const v1592 = *v1586;
threadgroup float * const v1593 = &(*v70)[v1590];
float const v1594 = *v1593;
float const v1595 = fma(v1591, v1592, v1594);
*v1593 = v1595;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1596 = v102; v1596 < v62; v1596 += v107) {
uint32_t const v1597 = v1596 / v225;
uint32_t const v1598 = v1208 + v1597;
uint32_t const v1599 = uint32_t(v1598);
threadgroup half_4 * const v1600 = &(*v71)[v1599];
half_4 const v1601 = *v1600;
uint32_t const v1602 = v1596 % v225;
half const v1603 = v1601.i_0;
float const v1604 = float(v1603);
float v1605_store;
thread float * v1605 = &v1605_store;*v1605 = v1604;
bool const v1606 = v1602 == v107;
if(v1606) {
half const v1607 = v1601.i_1;
float const v1608 = float(v1607);
*v1605 = v1608;
}
bool const v1609 = v1602 == v292;
if(v1609) {
half const v1610 = v1601.i_2;
float const v1611 = float(v1610);
*v1605 = v1611;
}
bool const v1612 = v1602 == v936;
if(v1612) {
half const v1613 = v1601.i_3;
float const v1614 = float(v1613);
*v1605 = v1614;
}
float const v1615 = *v1605;
uint32_t const v1616 = reinterpret_cast<const thread uint32_t&>(v1615);
bool const v1617 = v1616 == v102;
bool const v1618 = !v1617;
if(v1618) {
uint32_t const v1619 = v1596 * v129;
uint32_t const v1620 = 588;
uint32_t const v1621 = v1620 + v1619;
uint32_t const v1622 = v1209 / v225;
uint32_t const v1623 = v1621 + v1622;
uint32_t const v1624 = uint32_t(v1623);
threadgroup half_4 * const v1625 = &(*v69)[v1624];
half_4 const v1626 = *v1625;
half const v1627 = v1626.i_0;
float const v1628 = float(v1627);
float v1629_store;
thread float * v1629 = &v1629_store;*v1629 = v1628;
uint32_t const v1630 = v68 % v292;
bool const v1631 = v1630 == v107;
if(v1631) {
half const v1632 = v1626.i_2;
float const v1633 = float(v1632);
*v1629 = v1633;
}
uint32_t const v1634 = uint32_t(v1260);
float const v1635 = *v1605;
float const v1636 = *v1629;
threadgroup float * const v1637 = &(*v70)[v1634];
float const v1638 = *v1637;
float const v1639 = fma(v1635, v1636, v1638);
*v1637 = v1639;
half const v1640 = v1626.i_1;
float const v1641 = float(v1640);
float v1642_store;
thread float * v1642 = &v1642_store;*v1642 = v1641;
if(v1631) {
half const v1643 = v1626.i_3;
float const v1644 = float(v1643);
*v1642 = v1644;
}
uint32_t const v1645 = v1260 + v107;
uint32_t const v1646 = uint32_t(v1645);
float const v1647 = *v1605;
float const v1648 = *v1642;
threadgroup float * const v1649 = &(*v70)[v1646];
float const v1650 = *v1649;
float const v1651 = fma(v1647, v1648, v1650);
*v1649 = v1651;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v737), v736);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1652 = v102; v1652 < v62; v1652 += v107) {
uint32_t const v1653 = v1652 / v225;
uint32_t const v1654 = v1208 + v1653;
uint32_t const v1655 = uint32_t(v1654);
threadgroup half_4 * const v1656 = &(*v71)[v1655];
half_4 const v1657 = *v1656;
uint32_t const v1658 = v1652 % v225;
half const v1659 = v1657.i_0;
float const v1660 = float(v1659);
float v1661_store;
thread float * v1661 = &v1661_store;*v1661 = v1660;
bool const v1662 = v1658 == v107;
if(v1662) {
half const v1663 = v1657.i_1;
float const v1664 = float(v1663);
*v1661 = v1664;
}
bool const v1665 = v1658 == v292;
if(v1665) {
half const v1666 = v1657.i_2;
float const v1667 = float(v1666);
*v1661 = v1667;
}
bool const v1668 = v1658 == v936;
if(v1668) {
half const v1669 = v1657.i_3;
float const v1670 = float(v1669);
*v1661 = v1670;
}
float const v1671 = *v1661;
uint32_t const v1672 = reinterpret_cast<const thread uint32_t&>(v1671);
bool const v1673 = v1672 == v102;
bool const v1674 = !v1673;
if(v1674) {
uint32_t const v1675 = v1652 * v129;
uint32_t const v1676 = 590;
uint32_t const v1677 = v1676 + v1675;
uint32_t const v1678 = v1209 / v225;
uint32_t const v1679 = v1677 + v1678;
uint32_t const v1680 = uint32_t(v1679);
threadgroup half_4 * const v1681 = &(*v69)[v1680];
half_4 const v1682 = *v1681;
half const v1683 = v1682.i_0;
float const v1684 = float(v1683);
float v1685_store;
thread float * v1685 = &v1685_store;*v1685 = v1684;
uint32_t const v1686 = v68 % v292;
bool const v1687 = v1686 == v107;
if(v1687) {
half const v1688 = v1682.i_2;
float const v1689 = float(v1688);
*v1685 = v1689;
}
uint32_t const v1690 = uint32_t(v1260);
float const v1691 = *v1661;
float const v1692 = *v1685;
threadgroup float * const v1693 = &(*v70)[v1690];
float const v1694 = *v1693;
float const v1695 = fma(v1691, v1692, v1694);
*v1693 = v1695;
half const v1696 = v1682.i_1;
float const v1697 = float(v1696);
float v1698_store;
thread float * v1698 = &v1698_store;*v1698 = v1697;
if(v1687) {
half const v1699 = v1682.i_3;
float const v1700 = float(v1699);
*v1698 = v1700;
}
uint32_t const v1701 = v1260 + v107;
uint32_t const v1702 = uint32_t(v1701);
float const v1703 = *v1661;
float const v1704 = *v1698;
threadgroup float * const v1705 = &(*v70)[v1702];
float const v1706 = *v1705;
float const v1707 = fma(v1703, v1704, v1706);
*v1705 = v1707;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v737), v736, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1708_store; thread simdgroup_half8x8 * v1708 = &v1708_store;uint32_t const v1709 = uint32_t(v710);
threadgroup half_4 * const v1710 = &(*v71)[v1709];
simdgroup_load(*v1708, reinterpret_cast<threadgroup half *>(v1710), v736, 0, false);
simdgroup_half8x8 v1711_store; thread simdgroup_half8x8 * v1711 = &v1711_store;uint32_t const v1712 = 576;
threadgroup half_4 * const v1713 = &(*v69)[v1712];
simdgroup_load(*v1711, reinterpret_cast<threadgroup half *>(v1713), v713, 0, false);
simdgroup_multiply_accumulate(*v77, *v1708, *v1711, *v77);
simdgroup_half8x8 v1714_store; thread simdgroup_half8x8 * v1714 = &v1714_store;uint32_t const v1715 = 578;
threadgroup half_4 * const v1716 = &(*v69)[v1715];
simdgroup_load(*v1714, reinterpret_cast<threadgroup half *>(v1716), v713, 0, false);
simdgroup_multiply_accumulate(*v79, *v1708, *v1714, *v79);
simdgroup_half8x8 v1717_store; thread simdgroup_half8x8 * v1717 = &v1717_store;uint32_t const v1718 = 580;
threadgroup half_4 * const v1719 = &(*v69)[v1718];
simdgroup_load(*v1717, reinterpret_cast<threadgroup half *>(v1719), v713, 0, false);
simdgroup_multiply_accumulate(*v80, *v1708, *v1717, *v80);
simdgroup_half8x8 v1720_store; thread simdgroup_half8x8 * v1720 = &v1720_store;uint32_t const v1721 = 582;
threadgroup half_4 * const v1722 = &(*v69)[v1721];
simdgroup_load(*v1720, reinterpret_cast<threadgroup half *>(v1722), v713, 0, false);
simdgroup_multiply_accumulate(*v81, *v1708, *v1720, *v81);
simdgroup_half8x8 v1723_store; thread simdgroup_half8x8 * v1723 = &v1723_store;uint32_t const v1724 = 584;
threadgroup half_4 * const v1725 = &(*v69)[v1724];
simdgroup_load(*v1723, reinterpret_cast<threadgroup half *>(v1725), v713, 0, false);
simdgroup_multiply_accumulate(*v82, *v1708, *v1723, *v82);
simdgroup_half8x8 v1726_store; thread simdgroup_half8x8 * v1726 = &v1726_store;uint32_t const v1727 = 586;
threadgroup half_4 * const v1728 = &(*v69)[v1727];
simdgroup_load(*v1726, reinterpret_cast<threadgroup half *>(v1728), v713, 0, false);
simdgroup_multiply_accumulate(*v83, *v1708, *v1726, *v83);
simdgroup_half8x8 v1729_store; thread simdgroup_half8x8 * v1729 = &v1729_store;uint32_t const v1730 = 588;
threadgroup half_4 * const v1731 = &(*v69)[v1730];
simdgroup_load(*v1729, reinterpret_cast<threadgroup half *>(v1731), v713, 0, false);
simdgroup_multiply_accumulate(*v84, *v1708, *v1729, *v84);
simdgroup_half8x8 v1732_store; thread simdgroup_half8x8 * v1732 = &v1732_store;uint32_t const v1733 = 590;
threadgroup half_4 * const v1734 = &(*v69)[v1733];
simdgroup_load(*v1732, reinterpret_cast<threadgroup half *>(v1734), v713, 0, false);
simdgroup_multiply_accumulate(*v85, *v1708, *v1732, *v85);
simdgroup_half8x8 v1735_store; thread simdgroup_half8x8 * v1735 = &v1735_store;uint32_t const v1736 = v710 + v292;
uint32_t const v1737 = uint32_t(v1736);
threadgroup half_4 * const v1738 = &(*v71)[v1737];
simdgroup_load(*v1735, reinterpret_cast<threadgroup half *>(v1738), v736, 0, false);
simdgroup_half8x8 v1739_store; thread simdgroup_half8x8 * v1739 = &v1739_store;threadgroup half_4 * const v1740 = &(*v69)[v799];
simdgroup_load(*v1739, reinterpret_cast<threadgroup half *>(v1740), v713, 0, false);
simdgroup_multiply_accumulate(*v77, *v1735, *v1739, *v77);
simdgroup_half8x8 v1741_store; thread simdgroup_half8x8 * v1741 = &v1741_store;uint32_t const v1742 = 722;
threadgroup half_4 * const v1743 = &(*v69)[v1742];
simdgroup_load(*v1741, reinterpret_cast<threadgroup half *>(v1743), v713, 0, false);
simdgroup_multiply_accumulate(*v79, *v1735, *v1741, *v79);
simdgroup_half8x8 v1744_store; thread simdgroup_half8x8 * v1744 = &v1744_store;uint32_t const v1745 = 724;
threadgroup half_4 * const v1746 = &(*v69)[v1745];
simdgroup_load(*v1744, reinterpret_cast<threadgroup half *>(v1746), v713, 0, false);
simdgroup_multiply_accumulate(*v80, *v1735, *v1744, *v80);
simdgroup_half8x8 v1747_store; thread simdgroup_half8x8 * v1747 = &v1747_store;uint32_t const v1748 = 726;
threadgroup half_4 * const v1749 = &(*v69)[v1748];
simdgroup_load(*v1747, reinterpret_cast<threadgroup half *>(v1749), v713, 0, false);
simdgroup_multiply_accumulate(*v81, *v1735, *v1747, *v81);
simdgroup_half8x8 v1750_store; thread simdgroup_half8x8 * v1750 = &v1750_store;uint32_t const v1751 = 728;
threadgroup half_4 * const v1752 = &(*v69)[v1751];
simdgroup_load(*v1750, reinterpret_cast<threadgroup half *>(v1752), v713, 0, false);
simdgroup_multiply_accumulate(*v82, *v1735, *v1750, *v82);
simdgroup_half8x8 v1753_store; thread simdgroup_half8x8 * v1753 = &v1753_store;uint32_t const v1754 = 730;
threadgroup half_4 * const v1755 = &(*v69)[v1754];
simdgroup_load(*v1753, reinterpret_cast<threadgroup half *>(v1755), v713, 0, false);
simdgroup_multiply_accumulate(*v83, *v1735, *v1753, *v83);
simdgroup_half8x8 v1756_store; thread simdgroup_half8x8 * v1756 = &v1756_store;uint32_t const v1757 = 732;
threadgroup half_4 * const v1758 = &(*v69)[v1757];
simdgroup_load(*v1756, reinterpret_cast<threadgroup half *>(v1758), v713, 0, false);
simdgroup_multiply_accumulate(*v84, *v1735, *v1756, *v84);
simdgroup_half8x8 v1759_store; thread simdgroup_half8x8 * v1759 = &v1759_store;uint32_t const v1760 = 734;
threadgroup half_4 * const v1761 = &(*v69)[v1760];
simdgroup_load(*v1759, reinterpret_cast<threadgroup half *>(v1761), v713, 0, false);
simdgroup_multiply_accumulate(*v85, *v1735, *v1759, *v85);
simdgroup_half8x8 v1762_store; thread simdgroup_half8x8 * v1762 = &v1762_store;uint32_t const v1763 = v710 + v225;
uint32_t const v1764 = uint32_t(v1763);
threadgroup half_4 * const v1765 = &(*v71)[v1764];
simdgroup_load(*v1762, reinterpret_cast<threadgroup half *>(v1765), v736, 0, false);
simdgroup_half8x8 v1766_store; thread simdgroup_half8x8 * v1766 = &v1766_store;threadgroup half_4 * const v1767 = &(*v69)[v770];
simdgroup_load(*v1766, reinterpret_cast<threadgroup half *>(v1767), v713, 0, false);
simdgroup_multiply_accumulate(*v77, *v1762, *v1766, *v77);
simdgroup_half8x8 v1768_store; thread simdgroup_half8x8 * v1768 = &v1768_store;uint32_t const v1769 = 866;
threadgroup half_4 * const v1770 = &(*v69)[v1769];
simdgroup_load(*v1768, reinterpret_cast<threadgroup half *>(v1770), v713, 0, false);
simdgroup_multiply_accumulate(*v79, *v1762, *v1768, *v79);
simdgroup_half8x8 v1771_store; thread simdgroup_half8x8 * v1771 = &v1771_store;uint32_t const v1772 = 868;
threadgroup half_4 * const v1773 = &(*v69)[v1772];
simdgroup_load(*v1771, reinterpret_cast<threadgroup half *>(v1773), v713, 0, false);
simdgroup_multiply_accumulate(*v80, *v1762, *v1771, *v80);
simdgroup_half8x8 v1774_store; thread simdgroup_half8x8 * v1774 = &v1774_store;uint32_t const v1775 = 870;
threadgroup half_4 * const v1776 = &(*v69)[v1775];
simdgroup_load(*v1774, reinterpret_cast<threadgroup half *>(v1776), v713, 0, false);
simdgroup_multiply_accumulate(*v81, *v1762, *v1774, *v81);
simdgroup_half8x8 v1777_store; thread simdgroup_half8x8 * v1777 = &v1777_store;uint32_t const v1778 = 872;
threadgroup half_4 * const v1779 = &(*v69)[v1778];
simdgroup_load(*v1777, reinterpret_cast<threadgroup half *>(v1779), v713, 0, false);
simdgroup_multiply_accumulate(*v82, *v1762, *v1777, *v82);
simdgroup_half8x8 v1780_store; thread simdgroup_half8x8 * v1780 = &v1780_store;uint32_t const v1781 = 874;
threadgroup half_4 * const v1782 = &(*v69)[v1781];
simdgroup_load(*v1780, reinterpret_cast<threadgroup half *>(v1782), v713, 0, false);
simdgroup_multiply_accumulate(*v83, *v1762, *v1780, *v83);
simdgroup_half8x8 v1783_store; thread simdgroup_half8x8 * v1783 = &v1783_store;uint32_t const v1784 = 876;
threadgroup half_4 * const v1785 = &(*v69)[v1784];
simdgroup_load(*v1783, reinterpret_cast<threadgroup half *>(v1785), v713, 0, false);
simdgroup_multiply_accumulate(*v84, *v1762, *v1783, *v84);
simdgroup_half8x8 v1786_store; thread simdgroup_half8x8 * v1786 = &v1786_store;uint32_t const v1787 = 878;
threadgroup half_4 * const v1788 = &(*v69)[v1787];
simdgroup_load(*v1786, reinterpret_cast<threadgroup half *>(v1788), v713, 0, false);
simdgroup_multiply_accumulate(*v85, *v1762, *v1786, *v85);
simdgroup_half8x8 v1789_store; thread simdgroup_half8x8 * v1789 = &v1789_store;uint32_t const v1790 = v710 + v719;
uint32_t const v1791 = uint32_t(v1790);
threadgroup half_4 * const v1792 = &(*v71)[v1791];
simdgroup_load(*v1789, reinterpret_cast<threadgroup half *>(v1792), v736, 0, false);
simdgroup_half8x8 v1793_store; thread simdgroup_half8x8 * v1793 = &v1793_store;threadgroup half_4 * const v1794 = &(*v69)[v741];
simdgroup_load(*v1793, reinterpret_cast<threadgroup half *>(v1794), v713, 0, false);
simdgroup_multiply_accumulate(*v77, *v1789, *v1793, *v77);
simdgroup_half8x8 v1795_store; thread simdgroup_half8x8 * v1795 = &v1795_store;uint32_t const v1796 = 1010;
threadgroup half_4 * const v1797 = &(*v69)[v1796];
simdgroup_load(*v1795, reinterpret_cast<threadgroup half *>(v1797), v713, 0, false);
simdgroup_multiply_accumulate(*v79, *v1789, *v1795, *v79);
simdgroup_half8x8 v1798_store; thread simdgroup_half8x8 * v1798 = &v1798_store;uint32_t const v1799 = 1012;
threadgroup half_4 * const v1800 = &(*v69)[v1799];
simdgroup_load(*v1798, reinterpret_cast<threadgroup half *>(v1800), v713, 0, false);
simdgroup_multiply_accumulate(*v80, *v1789, *v1798, *v80);
simdgroup_half8x8 v1801_store; thread simdgroup_half8x8 * v1801 = &v1801_store;uint32_t const v1802 = 1014;
threadgroup half_4 * const v1803 = &(*v69)[v1802];
simdgroup_load(*v1801, reinterpret_cast<threadgroup half *>(v1803), v713, 0, false);
simdgroup_multiply_accumulate(*v81, *v1789, *v1801, *v81);
simdgroup_half8x8 v1804_store; thread simdgroup_half8x8 * v1804 = &v1804_store;uint32_t const v1805 = 1016;
threadgroup half_4 * const v1806 = &(*v69)[v1805];
simdgroup_load(*v1804, reinterpret_cast<threadgroup half *>(v1806), v713, 0, false);
simdgroup_multiply_accumulate(*v82, *v1789, *v1804, *v82);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;uint32_t const v1808 = 1018;
threadgroup half_4 * const v1809 = &(*v69)[v1808];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1809), v713, 0, false);
simdgroup_multiply_accumulate(*v83, *v1789, *v1807, *v83);
simdgroup_half8x8 v1810_store; thread simdgroup_half8x8 * v1810 = &v1810_store;uint32_t const v1811 = 1020;
threadgroup half_4 * const v1812 = &(*v69)[v1811];
simdgroup_load(*v1810, reinterpret_cast<threadgroup half *>(v1812), v713, 0, false);
simdgroup_multiply_accumulate(*v84, *v1789, *v1810, *v84);
simdgroup_half8x8 v1813_store; thread simdgroup_half8x8 * v1813 = &v1813_store;uint32_t const v1814 = 1022;
threadgroup half_4 * const v1815 = &(*v69)[v1814];
simdgroup_load(*v1813, reinterpret_cast<threadgroup half *>(v1815), v713, 0, false);
simdgroup_multiply_accumulate(*v85, *v1789, *v1813, *v85);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1816 = v65 * v66;
uint32_t const v1817 = v63 + v1816;
uint32_t const v1818 = v1817 + v67;
uint32_t const v1819 = uint32_t(v1818);
uint32_t const v1820 = v50 + v1819;
float const v1821 = *v100;
float const v1822 = simd_shuffle_xor(v1821, v66);;
float const v1823 = v1821 + v1822;
float const v1824 = simd_shuffle_xor(v1823, v103);;
float const v1825 = v1823 + v1824;
uint32_t const v1826 = reinterpret_cast<const thread uint32_t&>(v1825);
bool const v1827 = v1826 == v102;
float const v1828 = v76 / v1825;
float const v1829 = v1827 ? v78 : v1828;
uint32_t const v1830 = 320;
uint32_t const v1831 = v65 * v1830;
uint32_t const v1832 = uint32_t(v1831);
uint32_t const v1833 = 40;
threadgroup float * const v1834 = &(*v70)[v1832];

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1835 = v67 * v1833;
uint32_t const v1836 = v1831 + v1835;
uint32_t const v1837 = v68 * v292;
uint32_t const v1838 = v1836 + v1837;
bool const v1839 = v1818 < v21;
if(v1839) {
float_4 const v1840 = float_4{v78, v78, v78, v78};
float_4 v1841_store;
thread float_4 * v1841 = &v1841_store;*v1841 = v1840;
uint32_t const v1842 = uint32_t(v1838);
threadgroup float * const v1843 = &(*v70)[v1842];
float const v1844 = *v1843;
float const v1845 = v1844 * v1829;
float_4 const v1846 = *v1841;
float_4 const v1847 = [&]{
float_4 tmp = v1846;
tmp.i_0 = v1845;
return tmp;
}();
*v1841 = v1847;
uint32_t const v1848 = v1838 + v107;
uint32_t const v1849 = uint32_t(v1848);
threadgroup float * const v1850 = &(*v70)[v1849];
float const v1851 = *v1850;
float const v1852 = v1851 * v1829;
float_4 const v1853 = *v1841;
float_4 const v1854 = [&]{
float_4 tmp = v1853;
tmp.i_1 = v1852;
return tmp;
}();
*v1841 = v1854;
uint32_t const v1855 = 64;
bool const v1856 = v1837 < v1855;
if(v1856) {
half_2 const v1857 = half_2{v87, v87};
float_4 const v1858 = *v1841;
float const v1859 = v1858.i_0;
half const v1860 = half(v1859);
half_2 const v1861 = [&]{
half_2 tmp = v1857;
tmp.i_0 = v1860;
return tmp;
}();
float const v1862 = v1858.i_1;
half const v1863 = half(v1862);
half_2 const v1864 = [&]{
half_2 tmp = v1861;
tmp.i_1 = v1863;
return tmp;
}();
uint32_t const v1865 = v1820 * v72;
uint32_t const v1866 = v1837 / v292;
uint32_t const v1867 = uint32_t(v1866);
uint32_t const v1868 = v1865 + v1867;
device half_2 * const v1869 = &v4[v1868];
*v1869 = v1864;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v1870 = float_4{v78, v78, v78, v78};
float_4 v1871_store;
thread float_4 * v1871 = &v1871_store;*v1871 = v1870;
uint32_t const v1872 = uint32_t(v1838);
threadgroup float * const v1873 = &(*v70)[v1872];
float const v1874 = *v1873;
float const v1875 = v1874 * v1829;
float_4 const v1876 = *v1871;
float_4 const v1877 = [&]{
float_4 tmp = v1876;
tmp.i_0 = v1875;
return tmp;
}();
*v1871 = v1877;
uint32_t const v1878 = v1838 + v107;
uint32_t const v1879 = uint32_t(v1878);
threadgroup float * const v1880 = &(*v70)[v1879];
float const v1881 = *v1880;
float const v1882 = v1881 * v1829;
float_4 const v1883 = *v1871;
float_4 const v1884 = [&]{
float_4 tmp = v1883;
tmp.i_1 = v1882;
return tmp;
}();
*v1871 = v1884;
uint32_t const v1885 = v66 + v1837;
uint32_t const v1886 = 64;
bool const v1887 = v1885 < v1886;
if(v1887) {
half_2 const v1888 = half_2{v87, v87};
float_4 const v1889 = *v1871;
float const v1890 = v1889.i_0;
half const v1891 = half(v1890);
half_2 const v1892 = [&]{
half_2 tmp = v1888;
tmp.i_0 = v1891;
return tmp;
}();
float const v1893 = v1889.i_1;
half const v1894 = half(v1893);
half_2 const v1895 = [&]{
half_2 tmp = v1892;
tmp.i_1 = v1894;
return tmp;
}();
uint32_t const v1896 = v1820 * v72;
uint32_t const v1897 = v1885 / v292;
uint32_t const v1898 = uint32_t(v1897);
uint32_t const v1899 = v1896 + v1898;
device half_2 * const v1900 = &v4[v1899];
*v1900 = v1895;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v1901 = float_4{v78, v78, v78, v78};
float_4 v1902_store;
thread float_4 * v1902 = &v1902_store;*v1902 = v1901;
uint32_t const v1903 = uint32_t(v1838);
threadgroup float * const v1904 = &(*v70)[v1903];
float const v1905 = *v1904;
float const v1906 = v1905 * v1829;
float_4 const v1907 = *v1902;
float_4 const v1908 = [&]{
float_4 tmp = v1907;
tmp.i_0 = v1906;
return tmp;
}();
*v1902 = v1908;
uint32_t const v1909 = v1838 + v107;
uint32_t const v1910 = uint32_t(v1909);
threadgroup float * const v1911 = &(*v70)[v1910];
float const v1912 = *v1911;
float const v1913 = v1912 * v1829;
float_4 const v1914 = *v1902;
float_4 const v1915 = [&]{
float_4 tmp = v1914;
tmp.i_1 = v1913;
return tmp;
}();
*v1902 = v1915;
uint32_t const v1916 = v103 + v1837;
uint32_t const v1917 = 64;
bool const v1918 = v1916 < v1917;
if(v1918) {
half_2 const v1919 = half_2{v87, v87};
float_4 const v1920 = *v1902;
float const v1921 = v1920.i_0;
half const v1922 = half(v1921);
half_2 const v1923 = [&]{
half_2 tmp = v1919;
tmp.i_0 = v1922;
return tmp;
}();
float const v1924 = v1920.i_1;
half const v1925 = half(v1924);
half_2 const v1926 = [&]{
half_2 tmp = v1923;
tmp.i_1 = v1925;
return tmp;
}();
uint32_t const v1927 = v1820 * v72;
uint32_t const v1928 = v1916 / v292;
uint32_t const v1929 = uint32_t(v1928);
uint32_t const v1930 = v1927 + v1929;
device half_2 * const v1931 = &v4[v1930];
*v1931 = v1926;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v1932 = float_4{v78, v78, v78, v78};
float_4 v1933_store;
thread float_4 * v1933 = &v1933_store;*v1933 = v1932;
uint32_t const v1934 = uint32_t(v1838);
threadgroup float * const v1935 = &(*v70)[v1934];
float const v1936 = *v1935;
float const v1937 = v1936 * v1829;
float_4 const v1938 = *v1933;
float_4 const v1939 = [&]{
float_4 tmp = v1938;
tmp.i_0 = v1937;
return tmp;
}();
*v1933 = v1939;
uint32_t const v1940 = v1838 + v107;
uint32_t const v1941 = uint32_t(v1940);
threadgroup float * const v1942 = &(*v70)[v1941];
float const v1943 = *v1942;
float const v1944 = v1943 * v1829;
float_4 const v1945 = *v1933;
float_4 const v1946 = [&]{
float_4 tmp = v1945;
tmp.i_1 = v1944;
return tmp;
}();
*v1933 = v1946;
uint32_t const v1947 = 24;
uint32_t const v1948 = v1947 + v1837;
uint32_t const v1949 = 64;
bool const v1950 = v1948 < v1949;
if(v1950) {
half_2 const v1951 = half_2{v87, v87};
float_4 const v1952 = *v1933;
float const v1953 = v1952.i_0;
half const v1954 = half(v1953);
half_2 const v1955 = [&]{
half_2 tmp = v1951;
tmp.i_0 = v1954;
return tmp;
}();
float const v1956 = v1952.i_1;
half const v1957 = half(v1956);
half_2 const v1958 = [&]{
half_2 tmp = v1955;
tmp.i_1 = v1957;
return tmp;
}();
uint32_t const v1959 = v1820 * v72;
uint32_t const v1960 = v1948 / v292;
uint32_t const v1961 = uint32_t(v1960);
uint32_t const v1962 = v1959 + v1961;
device half_2 * const v1963 = &v4[v1962];
*v1963 = v1958;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v1964 = float_4{v78, v78, v78, v78};
float_4 v1965_store;
thread float_4 * v1965 = &v1965_store;*v1965 = v1964;
uint32_t const v1966 = uint32_t(v1838);
threadgroup float * const v1967 = &(*v70)[v1966];
float const v1968 = *v1967;
float const v1969 = v1968 * v1829;
float_4 const v1970 = *v1965;
float_4 const v1971 = [&]{
float_4 tmp = v1970;
tmp.i_0 = v1969;
return tmp;
}();
*v1965 = v1971;
uint32_t const v1972 = v1838 + v107;
uint32_t const v1973 = uint32_t(v1972);
threadgroup float * const v1974 = &(*v70)[v1973];
float const v1975 = *v1974;
float const v1976 = v1975 * v1829;
float_4 const v1977 = *v1965;
float_4 const v1978 = [&]{
float_4 tmp = v1977;
tmp.i_1 = v1976;
return tmp;
}();
*v1965 = v1978;
uint32_t const v1979 = v62 + v1837;
uint32_t const v1980 = 64;
bool const v1981 = v1979 < v1980;
if(v1981) {
half_2 const v1982 = half_2{v87, v87};
float_4 const v1983 = *v1965;
float const v1984 = v1983.i_0;
half const v1985 = half(v1984);
half_2 const v1986 = [&]{
half_2 tmp = v1982;
tmp.i_0 = v1985;
return tmp;
}();
float const v1987 = v1983.i_1;
half const v1988 = half(v1987);
half_2 const v1989 = [&]{
half_2 tmp = v1986;
tmp.i_1 = v1988;
return tmp;
}();
uint32_t const v1990 = v1820 * v72;
uint32_t const v1991 = v1979 / v292;
uint32_t const v1992 = uint32_t(v1991);
uint32_t const v1993 = v1990 + v1992;
device half_2 * const v1994 = &v4[v1993];
*v1994 = v1989;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v1995 = float_4{v78, v78, v78, v78};
float_4 v1996_store;
thread float_4 * v1996 = &v1996_store;*v1996 = v1995;
uint32_t const v1997 = uint32_t(v1838);
threadgroup float * const v1998 = &(*v70)[v1997];
float const v1999 = *v1998;
float const v2000 = v1999 * v1829;
float_4 const v2001 = *v1996;
float_4 const v2002 = [&]{
float_4 tmp = v2001;
tmp.i_0 = v2000;
return tmp;
}();
*v1996 = v2002;
uint32_t const v2003 = v1838 + v107;
uint32_t const v2004 = uint32_t(v2003);
threadgroup float * const v2005 = &(*v70)[v2004];
float const v2006 = *v2005;
float const v2007 = v2006 * v1829;
float_4 const v2008 = *v1996;
float_4 const v2009 = [&]{
float_4 tmp = v2008;
tmp.i_1 = v2007;
return tmp;
}();
*v1996 = v2009;
uint32_t const v2010 = v1833 + v1837;
uint32_t const v2011 = 64;
bool const v2012 = v2010 < v2011;
if(v2012) {
half_2 const v2013 = half_2{v87, v87};
float_4 const v2014 = *v1996;
float const v2015 = v2014.i_0;
half const v2016 = half(v2015);
half_2 const v2017 = [&]{
half_2 tmp = v2013;
tmp.i_0 = v2016;
return tmp;
}();
float const v2018 = v2014.i_1;
half const v2019 = half(v2018);
half_2 const v2020 = [&]{
half_2 tmp = v2017;
tmp.i_1 = v2019;
return tmp;
}();
uint32_t const v2021 = v1820 * v72;
uint32_t const v2022 = v2010 / v292;
uint32_t const v2023 = uint32_t(v2022);
uint32_t const v2024 = v2021 + v2023;
device half_2 * const v2025 = &v4[v2024];
*v2025 = v2020;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v2026 = float_4{v78, v78, v78, v78};
float_4 v2027_store;
thread float_4 * v2027 = &v2027_store;*v2027 = v2026;
uint32_t const v2028 = uint32_t(v1838);
threadgroup float * const v2029 = &(*v70)[v2028];
float const v2030 = *v2029;
float const v2031 = v2030 * v1829;
float_4 const v2032 = *v2027;
float_4 const v2033 = [&]{
float_4 tmp = v2032;
tmp.i_0 = v2031;
return tmp;
}();
*v2027 = v2033;
uint32_t const v2034 = v1838 + v107;
uint32_t const v2035 = uint32_t(v2034);
threadgroup float * const v2036 = &(*v70)[v2035];
float const v2037 = *v2036;
float const v2038 = v2037 * v1829;
float_4 const v2039 = *v2027;
float_4 const v2040 = [&]{
float_4 tmp = v2039;
tmp.i_1 = v2038;
return tmp;
}();
*v2027 = v2040;
uint32_t const v2041 = 48;
uint32_t const v2042 = v2041 + v1837;
uint32_t const v2043 = 64;
bool const v2044 = v2042 < v2043;
if(v2044) {
half_2 const v2045 = half_2{v87, v87};
float_4 const v2046 = *v2027;
float const v2047 = v2046.i_0;
half const v2048 = half(v2047);
half_2 const v2049 = [&]{
half_2 tmp = v2045;
tmp.i_0 = v2048;
return tmp;
}();
float const v2050 = v2046.i_1;
half const v2051 = half(v2050);
half_2 const v2052 = [&]{
half_2 tmp = v2049;
tmp.i_1 = v2051;
return tmp;
}();
uint32_t const v2053 = v1820 * v72;
uint32_t const v2054 = v2042 / v292;
uint32_t const v2055 = uint32_t(v2054);
uint32_t const v2056 = v2053 + v2055;
device half_2 * const v2057 = &v4[v2056];
*v2057 = v2052;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v1834), v1833);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1839) {
float_4 const v2058 = float_4{v78, v78, v78, v78};
float_4 v2059_store;
thread float_4 * v2059 = &v2059_store;*v2059 = v2058;
uint32_t const v2060 = uint32_t(v1838);
threadgroup float * const v2061 = &(*v70)[v2060];
float const v2062 = *v2061;
float const v2063 = v2062 * v1829;
float_4 const v2064 = *v2059;
float_4 const v2065 = [&]{
float_4 tmp = v2064;
tmp.i_0 = v2063;
return tmp;
}();
*v2059 = v2065;
uint32_t const v2066 = v1838 + v107;
uint32_t const v2067 = uint32_t(v2066);
threadgroup float * const v2068 = &(*v70)[v2067];
float const v2069 = *v2068;
float const v2070 = v2069 * v1829;
float_4 const v2071 = *v2059;
float_4 const v2072 = [&]{
float_4 tmp = v2071;
tmp.i_1 = v2070;
return tmp;
}();
*v2059 = v2072;
uint32_t const v2073 = 56;
uint32_t const v2074 = v2073 + v1837;
uint32_t const v2075 = 64;
bool const v2076 = v2074 < v2075;
if(v2076) {
half_2 const v2077 = half_2{v87, v87};
float_4 const v2078 = *v2059;
float const v2079 = v2078.i_0;
half const v2080 = half(v2079);
half_2 const v2081 = [&]{
half_2 tmp = v2077;
tmp.i_0 = v2080;
return tmp;
}();
float const v2082 = v2078.i_1;
half const v2083 = half(v2082);
half_2 const v2084 = [&]{
half_2 tmp = v2081;
tmp.i_1 = v2083;
return tmp;
}();
uint32_t const v2085 = v1820 * v72;
uint32_t const v2086 = v2074 / v292;
uint32_t const v2087 = uint32_t(v2086);
uint32_t const v2088 = v2085 + v2087;
device half_2 * const v2089 = &v4[v2088];
*v2089 = v2084;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2090 = *v101;
float v2091_store;
thread float * v2091 = &v2091_store;*v2091 = v2090;
float const v2092 = *v2091;
float const v2093 = simd_shuffle_xor(v2092, v66);;
float const v2094 = v2092 + v2093;
*v2091 = v2094;
float const v2095 = *v2091;
float const v2096 = simd_shuffle_xor(v2095, v103);;
float const v2097 = v2095 + v2096;
*v2091 = v2097;
bool const v2098 = v68 == v102;
bool const v2099 = v1839 && v2098;
if(v2099) {
float const v2100 = *v98;
float const v2101 = *v2091;
float const v2102 = log(v2101);float const v2103 = v2100 + v2102;
device float * const v2104 = &v5[v1820];
*v2104 = v2103;
}
return;
}
