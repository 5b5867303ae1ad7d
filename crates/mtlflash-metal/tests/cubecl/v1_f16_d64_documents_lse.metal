// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent absent documents lists
// call: kernel=v1 t=f16 h=2 lq=300 lk=200 d=64 documents=70 nan=hidden lse=1; 2 10 1; 00000000c0120000100000000100000000000000800c0000100000000100000000000000800c00001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d4feffffc80000009cffffff000000002c010000c800000002000000010000000000000000000000000000000000000000000000000000002c010000f40100000000000000000000050000000000000080250000001900000019000000960000580200000400000004000000010000000400000004000000f40100000f000000
// call: kernel=v1 t=f16 lq=130 lk=40 d=64 documents=64 lse=1; 1 5 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f000000007effffff28000000a6ffffff000000008200000028000000010000000100000000000000000000000000000000000000000000000000000082000000aa0000000000000000000000020000000000000020080000800200008002000080200000820000000400000004000000010000000400000004000000aa00000004000000

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
uint32_t scalars_u32[16];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device float const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], device int32_t const* const v12 [[buffer(11)]], constant info_st const* const v13, uint32_t const thread_index_in_simdgroup_v14 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v15 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v16 [[threadgroup_position_in_grid]]) {
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
uint32_t const v72 = 1;
threadgroup array<uint32_t, 8> * const v73 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v74 = 8;
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;float const v76 = 0;
*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;half const v85 = 0;
*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
simdgroup_half8x8 v93_store; thread simdgroup_half8x8 * v93 = &v93_store;*v93 = make_filled_simdgroup_matrix<half, 8, 8>(v85);
array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;array<float, 1> v96_store = {};
thread array<float, 1> * v96 = &v96_store;thread float * const v97 = &(*v94)[v20];
float const v98 = -3.402823470e+38;
*v97 = v98;
thread float * const v99 = &(*v95)[v20];
*v99 = v76;
thread float * const v100 = &(*v96)[v20];
*v100 = v76;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v101 = 0;
uint32_t const v102 = 16;
uint32_t const v103 = thread_index_in_threadgroup_v15 / v102;
uint32_t const v104 = thread_index_in_threadgroup_v15 % v102;
uint32_t const v105 = v103 / v66;
uint32_t const v106 = 1;
uint32_t const v107 = v105 * v66;
uint32_t const v108 = v63 + v107;
uint32_t const v109 = v103 % v66;
uint32_t const v110 = v108 + v109;
half_4 const v111 = half_4{v85, v85, v85, v85};
half_4 v112_store;
thread half_4 * v112 = &v112_store;*v112 = v111;
bool const v113 = v110 < v21;
if(v113) {
uint32_t const v114 = uint32_t(v110);
uint32_t const v115 = v114 * v28;
uint32_t const v116 = v53 + v115;
uint32_t const v117 = 4;
uint32_t const v118 = v104 * v117;
half_4 v119_store;
thread half_4 * v119 = &v119_store;*v119 = v111;
uint32_t const v120 = 4294967295;
bool const v121 = v118 < v120;
if(v121) {
uint32_t const v122 = v118 / v117;
uint32_t const v123 = uint32_t(v122);
uint32_t const v124 = v116 + v123;
device half_4 const* const v125 = &v1[v124];
half_4 const v126 = *v125;
*v119 = v126;
}
half_4 const v127 = *v119;
*v112 = v127;
}
uint32_t const v128 = 18;
uint32_t const v129 = v103 * v128;
uint32_t const v130 = v129 + v104;
uint32_t const v131 = uint32_t(v130);
threadgroup half_4 * const v132 = &(*v69)[v131];
half_4 const v133 = *v112;
*v132 = v133;
uint32_t const v134 = 128;
uint32_t const v135 = thread_index_in_threadgroup_v15 + v134;
uint32_t const v136 = v135 / v102;
uint32_t const v137 = v135 % v102;
uint32_t const v138 = v136 / v66;
uint32_t const v139 = v138 * v66;
uint32_t const v140 = v63 + v139;
uint32_t const v141 = v136 % v66;
uint32_t const v142 = v140 + v141;
half_4 v143_store;
thread half_4 * v143 = &v143_store;*v143 = v111;
bool const v144 = v142 < v21;
if(v144) {
uint32_t const v145 = uint32_t(v142);
uint32_t const v146 = v145 * v28;
uint32_t const v147 = v53 + v146;
uint32_t const v148 = 4;
uint32_t const v149 = v137 * v148;
half_4 v150_store;
thread half_4 * v150 = &v150_store;*v150 = v111;
uint32_t const v151 = 4294967295;
bool const v152 = v149 < v151;
if(v152) {
uint32_t const v153 = v149 / v148;
uint32_t const v154 = uint32_t(v153);
uint32_t const v155 = v147 + v154;
device half_4 const* const v156 = &v1[v155];
half_4 const v157 = *v156;
*v150 = v157;
}
half_4 const v158 = *v150;
*v143 = v158;
}
uint32_t const v159 = v136 * v128;
uint32_t const v160 = v159 + v137;
uint32_t const v161 = uint32_t(v160);
threadgroup half_4 * const v162 = &(*v69)[v161];
half_4 const v163 = *v143;
*v162 = v163;
uint32_t const v164 = 256;
uint32_t const v165 = thread_index_in_threadgroup_v15 + v164;
uint32_t const v166 = v165 / v102;
uint32_t const v167 = v165 % v102;
uint32_t const v168 = v166 / v66;
uint32_t const v169 = v168 * v66;
uint32_t const v170 = v63 + v169;
uint32_t const v171 = v166 % v66;
uint32_t const v172 = v170 + v171;
half_4 v173_store;
thread half_4 * v173 = &v173_store;*v173 = v111;
bool const v174 = v172 < v21;
if(v174) {
uint32_t const v175 = uint32_t(v172);
uint32_t const v176 = v175 * v28;
uint32_t const v177 = v53 + v176;
uint32_t const v178 = 4;
uint32_t const v179 = v167 * v178;
half_4 v180_store;
thread half_4 * v180 = &v180_store;*v180 = v111;
uint32_t const v181 = 4294967295;
bool const v182 = v179 < v181;
if(v182) {
uint32_t const v183 = v179 / v178;
uint32_t const v184 = uint32_t(v183);
uint32_t const v185 = v177 + v184;
device half_4 const* const v186 = &v1[v185];
half_4 const v187 = *v186;
*v180 = v187;
}
half_4 const v188 = *v180;
*v173 = v188;
}
uint32_t const v189 = v166 * v128;
uint32_t const v190 = v189 + v167;
uint32_t const v191 = uint32_t(v190);
threadgroup half_4 * const v192 = &(*v69)[v191];
half_4 const v193 = *v173;
*v192 = v193;
uint32_t const v194 = 384;
uint32_t const v195 = thread_index_in_threadgroup_v15 + v194;
uint32_t const v196 = v195 / v102;
uint32_t const v197 = v195 % v102;
uint32_t const v198 = v196 / v66;
uint32_t const v199 = v198 * v66;
uint32_t const v200 = v63 + v199;
uint32_t const v201 = v196 % v66;
uint32_t const v202 = v200 + v201;
half_4 v203_store;
thread half_4 * v203 = &v203_store;*v203 = v111;
bool const v204 = v202 < v21;
if(v204) {
uint32_t const v205 = uint32_t(v202);
uint32_t const v206 = v205 * v28;
uint32_t const v207 = v53 + v206;
uint32_t const v208 = 4;
uint32_t const v209 = v197 * v208;
half_4 v210_store;
thread half_4 * v210 = &v210_store;*v210 = v111;
uint32_t const v211 = 4294967295;
bool const v212 = v209 < v211;
if(v212) {
uint32_t const v213 = v209 / v208;
uint32_t const v214 = uint32_t(v213);
uint32_t const v215 = v207 + v214;
device half_4 const* const v216 = &v1[v215];
half_4 const v217 = *v216;
*v210 = v217;
}
half_4 const v218 = *v210;
*v203 = v218;
}
uint32_t const v219 = v196 * v128;
uint32_t const v220 = v219 + v197;
uint32_t const v221 = uint32_t(v220);
threadgroup half_4 * const v222 = &(*v69)[v221];
half_4 const v223 = *v203;
*v222 = v223;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v224 = 4;
uint32_t const v225 = v65 / v224;
bool const v226 = v225 == v101;
if(v226) {
uint32_t const v227 = v65 % v224;
uint32_t const v228 = 144;
uint32_t const v229 = v227 * v228;
uint32_t const v230 = uint32_t(v229);
uint32_t const v231 = 72;
threadgroup half_4 * const v232 = &(*v69)[v230];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v232), v231, 0, false);
uint32_t const v233 = 2;
uint32_t const v234 = v229 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v69)[v235];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v236), v231, 0, false);
uint32_t const v237 = v229 + v224;
uint32_t const v238 = uint32_t(v237);
threadgroup half_4 * const v239 = &(*v69)[v238];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v239), v231, 0, false);
uint32_t const v240 = 6;
uint32_t const v241 = v229 + v240;
uint32_t const v242 = uint32_t(v241);
threadgroup half_4 * const v243 = &(*v69)[v242];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v243), v231, 0, false);
uint32_t const v244 = v229 + v66;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v69)[v245];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v246), v231, 0, false);
uint32_t const v247 = 10;
uint32_t const v248 = v229 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v69)[v249];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v250), v231, 0, false);
uint32_t const v251 = 12;
uint32_t const v252 = v229 + v251;
uint32_t const v253 = uint32_t(v252);
threadgroup half_4 * const v254 = &(*v69)[v253];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v254), v231, 0, false);
uint32_t const v255 = 14;
uint32_t const v256 = v229 + v255;
uint32_t const v257 = uint32_t(v256);
threadgroup half_4 * const v258 = &(*v69)[v257];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v258), v231, 0, false);
}
bool const v259 = thread_index_in_threadgroup_v15 < v66;
if(v259) {
uint32_t const v260 = uint32_t(thread_index_in_threadgroup_v15);
threadgroup uint32_t * const v261 = &(*v73)[v260];
*v261 = v101;
}
int32_t const v262 = int32_t(v22);
int32_t const v263 = 0;
int32_t const v264 = max(v262, v263);
int32_t const v265 = min(v263, v262);
uint32_t const v266 = uint32_t(v265);
uint32_t const v267 = v266 / v62;
int32_t const v268 = 31;
int32_t const v269 = v264 + v268;
uint32_t const v270 = uint32_t(v269);
uint32_t const v271 = v270 / v62;
uint32_t const v272 = max(v271, v267);
uint32_t const v273 = v266 + v62;
uint32_t const v274 = v273 - v106;
uint32_t const v275 = v274 / v62;
uint32_t const v276 = uint32_t(v264);
uint32_t const v277 = v276 / v62;
uint32_t const v278 = min(v275, v272);
uint32_t const v279 = max(v277, v278);
uint32_t const v280 = min(v279, v272);
uint32_t const v281 = v41 * v38;
uint32_t const v282 = v42 * v39;
uint32_t const v283 = v281 + v282;
uint32_t const v284 = v63 / v134;
uint32_t const v285 = v284 * v40;
uint32_t const v286 = v283 + v285;
uint32_t const v287 = uint32_t(v286);
device int32_t const* const v288 = &v12[v287];
int32_t const v289 = *v288;
uint32_t const v290 = uint32_t(v289);
uint32_t const v291 = 2;
uint32_t const v292 = v290 * v291;
uint32_t const v293 = v286 + v106;
bool const v294 = v101 < v292;
if(v294) {
uint32_t const v295 = v22 - v106;
uint32_t const v296 = v292 - v106;
uint32_t const v297 = uint32_t(v293);
device int32_t const* const v298 = &v12[v297];
int32_t const v299 = *v298;
uint32_t const v300 = uint32_t(v299);
uint32_t const v301 = v300 / v291;
uint32_t const v302 = v301 * v291;
uint32_t const v303 = v302 * v62;
array<half_4, 4> v304_store = {};
thread array<half_4, 4> * v304 = &v304_store;uint32_t const v305 = 4;
array<half_4, 4> v306_store = {};
thread array<half_4, 4> * v306 = &v306_store;uint32_t const v307 = v303 + v103;
uint32_t const v308 = min(v307, v295);
uint32_t const v309 = uint32_t(v308);
uint32_t const v310 = v309 * v31;
uint32_t const v311 = v57 + v310;
uint32_t const v312 = v104 * v224;
half_4 v313_store;
thread half_4 * v313 = &v313_store;*v313 = v111;
uint32_t const v314 = 4294967295;
bool const v315 = v312 < v314;
if(v315) {
uint32_t const v316 = v312 / v224;
uint32_t const v317 = uint32_t(v316);
uint32_t const v318 = v311 + v317;
device half_4 const* const v319 = &v2[v318];
half_4 const v320 = *v319;
*v313 = v320;
}
thread half_4 * const v321 = &(*v304)[v20];
half_4 const v322 = *v313;
*v321 = v322;
uint32_t const v323 = v303 + v136;
uint32_t const v324 = min(v323, v295);
uint32_t const v325 = uint32_t(v324);
uint32_t const v326 = v325 * v31;
uint32_t const v327 = v57 + v326;
uint32_t const v328 = v137 * v224;
half_4 v329_store;
thread half_4 * v329 = &v329_store;*v329 = v111;
bool const v330 = v328 < v314;
if(v330) {
uint32_t const v331 = v328 / v224;
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = v327 + v332;
device half_4 const* const v334 = &v2[v333];
half_4 const v335 = *v334;
*v329 = v335;
}
thread half_4 * const v336 = &(*v304)[v72];
half_4 const v337 = *v329;
*v336 = v337;
uint32_t const v338 = v303 + v166;
uint32_t const v339 = min(v338, v295);
uint32_t const v340 = uint32_t(v339);
uint32_t const v341 = v340 * v31;
uint32_t const v342 = v57 + v341;
uint32_t const v343 = v167 * v224;
half_4 v344_store;
thread half_4 * v344 = &v344_store;*v344 = v111;
bool const v345 = v343 < v314;
if(v345) {
uint32_t const v346 = v343 / v224;
uint32_t const v347 = uint32_t(v346);
uint32_t const v348 = v342 + v347;
device half_4 const* const v349 = &v2[v348];
half_4 const v350 = *v349;
*v344 = v350;
}
uint32_t const v351 = 2;
thread half_4 * const v352 = &(*v304)[v351];
half_4 const v353 = *v344;
*v352 = v353;
uint32_t const v354 = v303 + v196;
uint32_t const v355 = min(v354, v295);
uint32_t const v356 = uint32_t(v355);
uint32_t const v357 = v356 * v31;
uint32_t const v358 = v57 + v357;
uint32_t const v359 = v197 * v224;
half_4 v360_store;
thread half_4 * v360 = &v360_store;*v360 = v111;
bool const v361 = v359 < v314;
if(v361) {
uint32_t const v362 = v359 / v224;
uint32_t const v363 = uint32_t(v362);
uint32_t const v364 = v358 + v363;
device half_4 const* const v365 = &v2[v364];
half_4 const v366 = *v365;
*v360 = v366;
}
uint32_t const v367 = 3;
thread half_4 * const v368 = &(*v304)[v367];
half_4 const v369 = *v360;
*v368 = v369;
uint32_t const v370 = v309 * v34;
uint32_t const v371 = v60 + v370;
half_4 v372_store;
thread half_4 * v372 = &v372_store;*v372 = v111;
if(v315) {
uint32_t const v373 = v312 / v224;
uint32_t const v374 = uint32_t(v373);
uint32_t const v375 = v371 + v374;
device half_4 const* const v376 = &v3[v375];
half_4 const v377 = *v376;
*v372 = v377;
}
thread half_4 * const v378 = &(*v306)[v20];
half_4 const v379 = *v372;
*v378 = v379;
uint32_t const v380 = v325 * v34;
uint32_t const v381 = v60 + v380;
half_4 v382_store;
thread half_4 * v382 = &v382_store;*v382 = v111;
if(v330) {
uint32_t const v383 = v328 / v224;
uint32_t const v384 = uint32_t(v383);
uint32_t const v385 = v381 + v384;
device half_4 const* const v386 = &v3[v385];
half_4 const v387 = *v386;
*v382 = v387;
}
thread half_4 * const v388 = &(*v306)[v72];
half_4 const v389 = *v382;
*v388 = v389;
uint32_t const v390 = v340 * v34;
uint32_t const v391 = v60 + v390;
half_4 v392_store;
thread half_4 * v392 = &v392_store;*v392 = v111;
if(v345) {
uint32_t const v393 = v343 / v224;
uint32_t const v394 = uint32_t(v393);
uint32_t const v395 = v391 + v394;
device half_4 const* const v396 = &v3[v395];
half_4 const v397 = *v396;
*v392 = v397;
}
thread half_4 * const v398 = &(*v306)[v351];
half_4 const v399 = *v392;
*v398 = v399;
uint32_t const v400 = v356 * v34;
uint32_t const v401 = v60 + v400;
half_4 v402_store;
thread half_4 * v402 = &v402_store;*v402 = v111;
if(v361) {
uint32_t const v403 = v359 / v224;
uint32_t const v404 = uint32_t(v403);
uint32_t const v405 = v401 + v404;
device half_4 const* const v406 = &v3[v405];
half_4 const v407 = *v406;
*v402 = v407;
}
thread half_4 * const v408 = &(*v306)[v367];
half_4 const v409 = *v402;
*v408 = v409;
bool const v410 = true;
for(uint32_t v411 = v101; v411 < v292; v411 += v106) {
uint32_t const v412 = min(v411, v296);
uint32_t const v413 = v412 / v291;
uint32_t const v414 = v293 + v413;
uint32_t const v415 = uint32_t(v414);
device int32_t const* const v416 = &v12[v415];
int32_t const v417 = *v416;
uint32_t const v418 = uint32_t(v417);
uint32_t const v419 = v418 / v291;
uint32_t const v420 = v419 * v291;
uint32_t const v421 = v412 % v291;
uint32_t const v422 = v420 + v421;
uint32_t const v423 = v418 % v291;
bool const v424 = v423 == v106;
uint32_t const v425 = v422 * v62;
bool const v426 = v422 >= v278;
bool const v427 = v424 && v426;
bool const v428 = v422 < v280;
bool const v429 = v427 && v428;
uint32_t const v430 = v411 % v291;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v431 = *v321;
*v132 = v431;
half_4 const v432 = *v336;
*v162 = v432;
half_4 const v433 = *v352;
*v192 = v433;
half_4 const v434 = *v368;
*v222 = v434;
uint32_t const v435 = 576;
uint32_t const v436 = v435 + v129;
uint32_t const v437 = v436 + v104;
half_4 const v438 = *v378;
uint32_t const v439 = uint32_t(v437);
threadgroup half_4 * const v440 = &(*v69)[v439];
*v440 = v438;
uint32_t const v441 = v435 + v159;
uint32_t const v442 = v441 + v137;
half_4 const v443 = *v388;
uint32_t const v444 = uint32_t(v442);
threadgroup half_4 * const v445 = &(*v69)[v444];
*v445 = v443;
uint32_t const v446 = v435 + v189;
uint32_t const v447 = v446 + v167;
half_4 const v448 = *v398;
uint32_t const v449 = uint32_t(v447);
threadgroup half_4 * const v450 = &(*v69)[v449];
*v450 = v448;
uint32_t const v451 = v435 + v219;
uint32_t const v452 = v451 + v197;
half_4 const v453 = *v408;
uint32_t const v454 = uint32_t(v452);
threadgroup half_4 * const v455 = &(*v69)[v454];
*v455 = v453;
bool const v456 = !v429;
bool const v457 = false;
if(v456) {
half const v458 = v438.i_0;
float const v459 = float(v458);
uint32_t const v460 = reinterpret_cast<const thread uint32_t&>(v459);
uint32_t const v461 = 2139095040;
uint32_t const v462 = v460 & v461;
bool const v463 = v462 == v461;
half const v464 = v438.i_1;
float const v465 = float(v464);
uint32_t const v466 = reinterpret_cast<const thread uint32_t&>(v465);
uint32_t const v467 = v466 & v461;
bool const v468 = v467 == v461;
bool const v469 = v463 || v468;
half const v470 = v438.i_2;
float const v471 = float(v470);
uint32_t const v472 = reinterpret_cast<const thread uint32_t&>(v471);
uint32_t const v473 = v472 & v461;
bool const v474 = v473 == v461;
bool const v475 = v469 || v474;
half const v476 = v438.i_3;
float const v477 = float(v476);
uint32_t const v478 = reinterpret_cast<const thread uint32_t&>(v477);
uint32_t const v479 = v478 & v461;
bool const v480 = v479 == v461;
bool const v481 = v475 || v480;
half const v482 = v443.i_0;
float const v483 = float(v482);
uint32_t const v484 = reinterpret_cast<const thread uint32_t&>(v483);
uint32_t const v485 = v484 & v461;
bool const v486 = v485 == v461;
bool const v487 = v481 || v486;
half const v488 = v443.i_1;
float const v489 = float(v488);
uint32_t const v490 = reinterpret_cast<const thread uint32_t&>(v489);
uint32_t const v491 = v490 & v461;
bool const v492 = v491 == v461;
bool const v493 = v487 || v492;
half const v494 = v443.i_2;
float const v495 = float(v494);
uint32_t const v496 = reinterpret_cast<const thread uint32_t&>(v495);
uint32_t const v497 = v496 & v461;
bool const v498 = v497 == v461;
bool const v499 = v493 || v498;
half const v500 = v443.i_3;
float const v501 = float(v500);
uint32_t const v502 = reinterpret_cast<const thread uint32_t&>(v501);
uint32_t const v503 = v502 & v461;
bool const v504 = v503 == v461;
bool const v505 = v499 || v504;
half const v506 = v448.i_0;
float const v507 = float(v506);
uint32_t const v508 = reinterpret_cast<const thread uint32_t&>(v507);
uint32_t const v509 = v508 & v461;
bool const v510 = v509 == v461;
bool const v511 = v505 || v510;
half const v512 = v448.i_1;
float const v513 = float(v512);
uint32_t const v514 = reinterpret_cast<const thread uint32_t&>(v513);
uint32_t const v515 = v514 & v461;
bool const v516 = v515 == v461;
bool const v517 = v511 || v516;
half const v518 = v448.i_2;
float const v519 = float(v518);
uint32_t const v520 = reinterpret_cast<const thread uint32_t&>(v519);
uint32_t const v521 = v520 & v461;
bool const v522 = v521 == v461;
bool const v523 = v517 || v522;
half const v524 = v448.i_3;
float const v525 = float(v524);
uint32_t const v526 = reinterpret_cast<const thread uint32_t&>(v525);
uint32_t const v527 = v526 & v461;
bool const v528 = v527 == v461;
bool const v529 = v523 || v528;
half const v530 = v453.i_0;
float const v531 = float(v530);
uint32_t const v532 = reinterpret_cast<const thread uint32_t&>(v531);
uint32_t const v533 = v532 & v461;
bool const v534 = v533 == v461;
bool const v535 = v529 || v534;
half const v536 = v453.i_1;
float const v537 = float(v536);
uint32_t const v538 = reinterpret_cast<const thread uint32_t&>(v537);
uint32_t const v539 = v538 & v461;
bool const v540 = v539 == v461;
bool const v541 = v535 || v540;
half const v542 = v453.i_2;
float const v543 = float(v542);
uint32_t const v544 = reinterpret_cast<const thread uint32_t&>(v543);
uint32_t const v545 = v544 & v461;
bool const v546 = v545 == v461;
bool const v547 = v541 || v546;
half const v548 = v453.i_3;
float const v549 = float(v548);
uint32_t const v550 = reinterpret_cast<const thread uint32_t&>(v549);
uint32_t const v551 = v550 & v461;
bool const v552 = v551 == v461;
bool const v553 = v547 || v552;
bool const v554 = simd_any(v553);;
bool const v555 = thread_index_in_simdgroup_v14 == v101;
if(v555) {
uint32_t const v556 = v554 ? v106 : v101;
uint32_t const v557 = v430 * v224;
uint32_t const v558 = v557 + v65;
uint32_t const v559 = uint32_t(v558);
threadgroup uint32_t * const v560 = &(*v73)[v559];
*v560 = v556;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v561 = v411 + v106;
uint32_t const v562 = min(v561, v296);
uint32_t const v563 = v562 / v291;
uint32_t const v564 = v293 + v563;
uint32_t const v565 = uint32_t(v564);
device int32_t const* const v566 = &v12[v565];
int32_t const v567 = *v566;
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v568 / v291;
uint32_t const v570 = v569 * v291;
uint32_t const v571 = v562 % v291;
uint32_t const v572 = v570 + v571;
uint32_t const v573 = v572 * v62;
uint32_t const v574 = v573 + v103;
uint32_t const v575 = min(v574, v295);
uint32_t const v576 = uint32_t(v575);
uint32_t const v577 = v576 * v31;
uint32_t const v578 = v57 + v577;
half_4 v579_store;
thread half_4 * v579 = &v579_store;*v579 = v111;
if(v315) {
uint32_t const v580 = v312 / v224;
uint32_t const v581 = uint32_t(v580);
uint32_t const v582 = v578 + v581;
device half_4 const* const v583 = &v2[v582];
half_4 const v584 = *v583;
*v579 = v584;
}
half_4 const v585 = *v579;
*v321 = v585;
uint32_t const v586 = v573 + v136;
uint32_t const v587 = min(v586, v295);
uint32_t const v588 = uint32_t(v587);
uint32_t const v589 = v588 * v31;
uint32_t const v590 = v57 + v589;
half_4 v591_store;
thread half_4 * v591 = &v591_store;*v591 = v111;
if(v330) {
uint32_t const v592 = v328 / v224;
uint32_t const v593 = uint32_t(v592);
uint32_t const v594 = v590 + v593;
device half_4 const* const v595 = &v2[v594];
half_4 const v596 = *v595;
*v591 = v596;
}
half_4 const v597 = *v591;
*v336 = v597;
uint32_t const v598 = v573 + v166;
uint32_t const v599 = min(v598, v295);
uint32_t const v600 = uint32_t(v599);
uint32_t const v601 = v600 * v31;
uint32_t const v602 = v57 + v601;
half_4 v603_store;
thread half_4 * v603 = &v603_store;*v603 = v111;
if(v345) {
uint32_t const v604 = v343 / v224;
uint32_t const v605 = uint32_t(v604);
uint32_t const v606 = v602 + v605;
device half_4 const* const v607 = &v2[v606];
half_4 const v608 = *v607;
*v603 = v608;
}
half_4 const v609 = *v603;
*v352 = v609;
uint32_t const v610 = v573 + v196;
uint32_t const v611 = min(v610, v295);
uint32_t const v612 = uint32_t(v611);
uint32_t const v613 = v612 * v31;
uint32_t const v614 = v57 + v613;
half_4 v615_store;
thread half_4 * v615 = &v615_store;*v615 = v111;
if(v361) {
uint32_t const v616 = v359 / v224;
uint32_t const v617 = uint32_t(v616);
uint32_t const v618 = v614 + v617;
device half_4 const* const v619 = &v2[v618];
half_4 const v620 = *v619;
*v615 = v620;
}
half_4 const v621 = *v615;
*v368 = v621;
uint32_t const v622 = v576 * v34;
uint32_t const v623 = v60 + v622;
half_4 v624_store;
thread half_4 * v624 = &v624_store;*v624 = v111;
if(v315) {
uint32_t const v625 = v312 / v224;
uint32_t const v626 = uint32_t(v625);
uint32_t const v627 = v623 + v626;
device half_4 const* const v628 = &v3[v627];
half_4 const v629 = *v628;
*v624 = v629;
}
half_4 const v630 = *v624;
*v378 = v630;
uint32_t const v631 = v588 * v34;
uint32_t const v632 = v60 + v631;
half_4 v633_store;
thread half_4 * v633 = &v633_store;*v633 = v111;
if(v330) {
uint32_t const v634 = v328 / v224;
uint32_t const v635 = uint32_t(v634);
uint32_t const v636 = v632 + v635;
device half_4 const* const v637 = &v3[v636];
half_4 const v638 = *v637;
*v633 = v638;
}
half_4 const v639 = *v633;
*v388 = v639;
uint32_t const v640 = v600 * v34;
uint32_t const v641 = v60 + v640;
half_4 v642_store;
thread half_4 * v642 = &v642_store;*v642 = v111;
if(v345) {
uint32_t const v643 = v343 / v224;
uint32_t const v644 = uint32_t(v643);
uint32_t const v645 = v641 + v644;
device half_4 const* const v646 = &v3[v645];
half_4 const v647 = *v646;
*v642 = v647;
}
half_4 const v648 = *v642;
*v398 = v648;
uint32_t const v649 = v612 * v34;
uint32_t const v650 = v60 + v649;
half_4 v651_store;
thread half_4 * v651 = &v651_store;*v651 = v111;
if(v361) {
uint32_t const v652 = v359 / v224;
uint32_t const v653 = uint32_t(v652);
uint32_t const v654 = v650 + v653;
device half_4 const* const v655 = &v3[v654];
half_4 const v656 = *v655;
*v651 = v656;
}
half_4 const v657 = *v651;
*v408 = v657;
bool v658_store;
thread bool * v658 = &v658_store;*v658 = v457;
bool const v659 = *v658;
bool v660_store;
thread bool * v660 = &v660_store;if(v659) {
*v660 = v410;
}
 else {
uint32_t const v661 = v430 * v224;
uint32_t const v662 = uint32_t(v661);
threadgroup uint32_t * const v663 = &(*v73)[v662];
uint32_t const v664 = *v663;
bool const v665 = v664 != v101;
*v660 = v665;
}
bool const v666 = *v660;
*v658 = v666;
bool const v667 = *v658;
bool v668_store;
thread bool * v668 = &v668_store;if(v667) {
*v668 = v410;
}
 else {
uint32_t const v669 = v430 * v224;
uint32_t const v670 = v669 + v106;
uint32_t const v671 = uint32_t(v670);
threadgroup uint32_t * const v672 = &(*v73)[v671];
uint32_t const v673 = *v672;
bool const v674 = v673 != v101;
*v668 = v674;
}
bool const v675 = *v668;
*v658 = v675;
bool const v676 = *v658;
bool v677_store;
thread bool * v677 = &v677_store;if(v676) {
*v677 = v410;
}
 else {
uint32_t const v678 = v430 * v224;
uint32_t const v679 = v678 + v291;
uint32_t const v680 = uint32_t(v679);
threadgroup uint32_t * const v681 = &(*v73)[v680];
uint32_t const v682 = *v681;
bool const v683 = v682 != v101;
*v677 = v683;
}
bool const v684 = *v677;
*v658 = v684;
bool const v685 = *v658;
bool v686_store;
thread bool * v686 = &v686_store;if(v685) {
*v686 = v410;
}
 else {
uint32_t const v687 = v430 * v224;
uint32_t const v688 = 3;
uint32_t const v689 = v687 + v688;
uint32_t const v690 = uint32_t(v689);
threadgroup uint32_t * const v691 = &(*v73)[v690];
uint32_t const v692 = *v691;
bool const v693 = v692 != v101;
*v686 = v693;
}
bool const v694 = *v686;
*v658 = v694;
bool v695_store;
thread bool * v695 = &v695_store;if(v429) {
*v695 = v410;
}
 else {
*v695 = v457;
}
uint32_t const v696 = 320;
uint32_t const v697 = v65 * v696;
uint32_t const v698 = 80;
uint32_t const v699 = v65 * v698;
simdgroup_float8x8 v700_store; thread simdgroup_float8x8 * v700 = &v700_store;*v700 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 72;
threadgroup half_4 * const v703 = &(*v69)[v20];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v84, *v701, *v700);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;threadgroup half_4 * const v705 = &(*v69)[v351];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v705), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v86, *v704, *v700);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;threadgroup half_4 * const v707 = &(*v69)[v305];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v707), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v87, *v706, *v700);
uint32_t const v708 = 6;
simdgroup_half8x8 v709_store; thread simdgroup_half8x8 * v709 = &v709_store;uint32_t const v710 = 6;
threadgroup half_4 * const v711 = &(*v69)[v710];
simdgroup_load(*v709, reinterpret_cast<threadgroup half *>(v711), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v88, *v709, *v700);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;threadgroup half_4 * const v713 = &(*v69)[v74];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v713), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v89, *v712, *v700);
uint32_t const v714 = 10;
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 10;
threadgroup half_4 * const v717 = &(*v69)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v717), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v90, *v715, *v700);
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 12;
threadgroup half_4 * const v720 = &(*v69)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v91, *v718, *v700);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 14;
threadgroup half_4 * const v723 = &(*v69)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v702, 0, true);
simdgroup_multiply_accumulate(*v700, *v92, *v721, *v700);
uint32_t const v724 = uint32_t(v697);
uint32_t const v725 = 40;
threadgroup float * const v726 = &(*v70)[v724];

simdgroup_store(*v700, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v727_store; thread simdgroup_float8x8 * v727 = &v727_store;*v727 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 144;
uint32_t const v730 = 1008;
threadgroup half_4 * const v731 = &(*v69)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v731), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v84, *v728, *v727);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 146;
threadgroup half_4 * const v734 = &(*v69)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v86, *v732, *v727);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 148;
threadgroup half_4 * const v737 = &(*v69)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v737), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v87, *v735, *v727);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 150;
threadgroup half_4 * const v740 = &(*v69)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v740), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v88, *v738, *v727);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 152;
threadgroup half_4 * const v743 = &(*v69)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v89, *v741, *v727);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 154;
threadgroup half_4 * const v746 = &(*v69)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v90, *v744, *v727);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 156;
threadgroup half_4 * const v749 = &(*v69)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v91, *v747, *v727);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 158;
threadgroup half_4 * const v752 = &(*v69)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v702, 0, true);
simdgroup_multiply_accumulate(*v727, *v92, *v750, *v727);
uint32_t const v753 = v697 + v66;
uint32_t const v754 = uint32_t(v753);
threadgroup float * const v755 = &(*v70)[v754];

simdgroup_store(*v727, reinterpret_cast<threadgroup float *>(v755), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v756_store; thread simdgroup_float8x8 * v756 = &v756_store;*v756 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 288;
uint32_t const v759 = 864;
threadgroup half_4 * const v760 = &(*v69)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v760), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v84, *v757, *v756);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 290;
threadgroup half_4 * const v763 = &(*v69)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v86, *v761, *v756);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 292;
threadgroup half_4 * const v766 = &(*v69)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v87, *v764, *v756);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 294;
threadgroup half_4 * const v769 = &(*v69)[v768];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v769), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v88, *v767, *v756);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;uint32_t const v771 = 296;
threadgroup half_4 * const v772 = &(*v69)[v771];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v772), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v89, *v770, *v756);
simdgroup_half8x8 v773_store; thread simdgroup_half8x8 * v773 = &v773_store;uint32_t const v774 = 298;
threadgroup half_4 * const v775 = &(*v69)[v774];
simdgroup_load(*v773, reinterpret_cast<threadgroup half *>(v775), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v90, *v773, *v756);
simdgroup_half8x8 v776_store; thread simdgroup_half8x8 * v776 = &v776_store;uint32_t const v777 = 300;
threadgroup half_4 * const v778 = &(*v69)[v777];
simdgroup_load(*v776, reinterpret_cast<threadgroup half *>(v778), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v91, *v776, *v756);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;uint32_t const v780 = 302;
threadgroup half_4 * const v781 = &(*v69)[v780];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v781), v702, 0, true);
simdgroup_multiply_accumulate(*v756, *v92, *v779, *v756);
uint32_t const v782 = v697 + v102;
uint32_t const v783 = uint32_t(v782);
threadgroup float * const v784 = &(*v70)[v783];

simdgroup_store(*v756, reinterpret_cast<threadgroup float *>(v784), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v785_store; thread simdgroup_float8x8 * v785 = &v785_store;*v785 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v786 = 24;
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;uint32_t const v788 = 432;
uint32_t const v789 = 720;
threadgroup half_4 * const v790 = &(*v69)[v788];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v790), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v84, *v787, *v785);
simdgroup_half8x8 v791_store; thread simdgroup_half8x8 * v791 = &v791_store;uint32_t const v792 = 434;
threadgroup half_4 * const v793 = &(*v69)[v792];
simdgroup_load(*v791, reinterpret_cast<threadgroup half *>(v793), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v86, *v791, *v785);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;uint32_t const v795 = 436;
threadgroup half_4 * const v796 = &(*v69)[v795];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v796), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v87, *v794, *v785);
simdgroup_half8x8 v797_store; thread simdgroup_half8x8 * v797 = &v797_store;uint32_t const v798 = 438;
threadgroup half_4 * const v799 = &(*v69)[v798];
simdgroup_load(*v797, reinterpret_cast<threadgroup half *>(v799), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v88, *v797, *v785);
simdgroup_half8x8 v800_store; thread simdgroup_half8x8 * v800 = &v800_store;uint32_t const v801 = 440;
threadgroup half_4 * const v802 = &(*v69)[v801];
simdgroup_load(*v800, reinterpret_cast<threadgroup half *>(v802), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v89, *v800, *v785);
simdgroup_half8x8 v803_store; thread simdgroup_half8x8 * v803 = &v803_store;uint32_t const v804 = 442;
threadgroup half_4 * const v805 = &(*v69)[v804];
simdgroup_load(*v803, reinterpret_cast<threadgroup half *>(v805), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v90, *v803, *v785);
simdgroup_half8x8 v806_store; thread simdgroup_half8x8 * v806 = &v806_store;uint32_t const v807 = 444;
threadgroup half_4 * const v808 = &(*v69)[v807];
simdgroup_load(*v806, reinterpret_cast<threadgroup half *>(v808), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v91, *v806, *v785);
simdgroup_half8x8 v809_store; thread simdgroup_half8x8 * v809 = &v809_store;uint32_t const v810 = 446;
threadgroup half_4 * const v811 = &(*v69)[v810];
simdgroup_load(*v809, reinterpret_cast<threadgroup half *>(v811), v702, 0, true);
simdgroup_multiply_accumulate(*v785, *v92, *v809, *v785);
uint32_t const v812 = v697 + v786;
uint32_t const v813 = uint32_t(v812);
threadgroup float * const v814 = &(*v70)[v813];

simdgroup_store(*v785, reinterpret_cast<threadgroup float *>(v814), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v815 = v65 * v66;
uint32_t const v816 = v63 + v815;
uint32_t const v817 = v816 + v67;
array<float, 8> v818_store = {};
thread array<float, 8> * v818 = &v818_store;uint32_t const v819 = v68 * v66;
uint32_t const v820 = v425 + v819;
uint32_t const v821 = v67 * v725;
uint32_t const v822 = v697 + v821;
uint32_t const v823 = v822 + v819;
uint32_t const v824 = uint32_t(v823);
threadgroup float * const v825 = &(*v70)[v824];
float const v826 = *v825;
float v827_store;
thread float * v827 = &v827_store;*v827 = v98;
bool const v828 = *v695;
bool v829_store;
thread bool * v829 = &v829_store;if(v828) {
*v829 = v410;
}
 else {
bool const v830 = v820 < v22;
bool v831_store;
thread bool * v831 = &v831_store;if(v830) {
uint32_t const v832 = v21 - v106;
uint32_t const v833 = min(v817, v832);
uint32_t const v834 = min(v820, v295);
uint32_t const v835 = v36 - v35;
uint32_t const v836 = v835 - v106;
uint32_t const v837 = min(v833, v836);
uint32_t const v838 = v35 + v837;
uint32_t const v839 = uint32_t(v838);
device int32_t const* const v840 = &v11[v839];
int32_t const v841 = *v840;
uint32_t const v842 = v37 - v36;
uint32_t const v843 = v842 - v106;
uint32_t const v844 = min(v834, v843);
uint32_t const v845 = v36 + v844;
uint32_t const v846 = uint32_t(v845);
device int32_t const* const v847 = &v11[v846];
int32_t const v848 = *v847;
bool const v849 = v841 == v848;
*v831 = v849;
}
 else {
*v831 = v457;
}
bool const v850 = *v831;
*v829 = v850;
}
bool const v851 = *v829;
if(v851) {
float const v852 = v826 * v25;
*v827 = v852;
}
thread float * const v853 = &(*v818)[v20];
float const v854 = *v827;
*v853 = v854;
float const v855 = max(v98, v854);
uint32_t const v856 = v819 + v106;
uint32_t const v857 = v425 + v856;
uint32_t const v858 = v822 + v856;
uint32_t const v859 = uint32_t(v858);
threadgroup float * const v860 = &(*v70)[v859];
float const v861 = *v860;
float v862_store;
thread float * v862 = &v862_store;*v862 = v98;
bool const v863 = *v695;
bool v864_store;
thread bool * v864 = &v864_store;if(v863) {
*v864 = v410;
}
 else {
bool const v865 = v857 < v22;
bool v866_store;
thread bool * v866 = &v866_store;if(v865) {
uint32_t const v867 = v21 - v106;
uint32_t const v868 = min(v817, v867);
uint32_t const v869 = min(v857, v295);
uint32_t const v870 = v36 - v35;
uint32_t const v871 = v870 - v106;
uint32_t const v872 = min(v868, v871);
uint32_t const v873 = v35 + v872;
uint32_t const v874 = uint32_t(v873);
device int32_t const* const v875 = &v11[v874];
int32_t const v876 = *v875;
uint32_t const v877 = v37 - v36;
uint32_t const v878 = v877 - v106;
uint32_t const v879 = min(v869, v878);
uint32_t const v880 = v36 + v879;
uint32_t const v881 = uint32_t(v880);
device int32_t const* const v882 = &v11[v881];
int32_t const v883 = *v882;
bool const v884 = v876 == v883;
*v866 = v884;
}
 else {
*v866 = v457;
}
bool const v885 = *v866;
*v864 = v885;
}
bool const v886 = *v864;
if(v886) {
float const v887 = v861 * v25;
*v862 = v887;
}
thread float * const v888 = &(*v818)[v72];
float const v889 = *v862;
*v888 = v889;
float const v890 = max(v855, v889);
uint32_t const v891 = v819 + v291;
uint32_t const v892 = v425 + v891;
uint32_t const v893 = v822 + v891;
uint32_t const v894 = uint32_t(v893);
threadgroup float * const v895 = &(*v70)[v894];
float const v896 = *v895;
float v897_store;
thread float * v897 = &v897_store;*v897 = v98;
bool const v898 = *v695;
bool v899_store;
thread bool * v899 = &v899_store;if(v898) {
*v899 = v410;
}
 else {
bool const v900 = v892 < v22;
bool v901_store;
thread bool * v901 = &v901_store;if(v900) {
uint32_t const v902 = v21 - v106;
uint32_t const v903 = min(v817, v902);
uint32_t const v904 = min(v892, v295);
uint32_t const v905 = v36 - v35;
uint32_t const v906 = v905 - v106;
uint32_t const v907 = min(v903, v906);
uint32_t const v908 = v35 + v907;
uint32_t const v909 = uint32_t(v908);
device int32_t const* const v910 = &v11[v909];
int32_t const v911 = *v910;
uint32_t const v912 = v37 - v36;
uint32_t const v913 = v912 - v106;
uint32_t const v914 = min(v904, v913);
uint32_t const v915 = v36 + v914;
uint32_t const v916 = uint32_t(v915);
device int32_t const* const v917 = &v11[v916];
int32_t const v918 = *v917;
bool const v919 = v911 == v918;
*v901 = v919;
}
 else {
*v901 = v457;
}
bool const v920 = *v901;
*v899 = v920;
}
bool const v921 = *v899;
if(v921) {
float const v922 = v896 * v25;
*v897 = v922;
}
thread float * const v923 = &(*v818)[v351];
float const v924 = *v897;
*v923 = v924;
float const v925 = max(v890, v924);
uint32_t const v926 = 3;
uint32_t const v927 = v819 + v926;
uint32_t const v928 = v425 + v927;
uint32_t const v929 = v822 + v927;
uint32_t const v930 = uint32_t(v929);
threadgroup float * const v931 = &(*v70)[v930];
float const v932 = *v931;
float v933_store;
thread float * v933 = &v933_store;*v933 = v98;
bool const v934 = *v695;
bool v935_store;
thread bool * v935 = &v935_store;if(v934) {
*v935 = v410;
}
 else {
bool const v936 = v928 < v22;
bool v937_store;
thread bool * v937 = &v937_store;if(v936) {
uint32_t const v938 = v21 - v106;
uint32_t const v939 = min(v817, v938);
uint32_t const v940 = min(v928, v295);
uint32_t const v941 = v36 - v35;
uint32_t const v942 = v941 - v106;
uint32_t const v943 = min(v939, v942);
uint32_t const v944 = v35 + v943;
uint32_t const v945 = uint32_t(v944);
device int32_t const* const v946 = &v11[v945];
int32_t const v947 = *v946;
uint32_t const v948 = v37 - v36;
uint32_t const v949 = v948 - v106;
uint32_t const v950 = min(v940, v949);
uint32_t const v951 = v36 + v950;
uint32_t const v952 = uint32_t(v951);
device int32_t const* const v953 = &v11[v952];
int32_t const v954 = *v953;
bool const v955 = v947 == v954;
*v937 = v955;
}
 else {
*v937 = v457;
}
bool const v956 = *v937;
*v935 = v956;
}
bool const v957 = *v935;
if(v957) {
float const v958 = v932 * v25;
*v933 = v958;
}
thread float * const v959 = &(*v818)[v367];
float const v960 = *v933;
*v959 = v960;
float const v961 = max(v925, v960);
uint32_t const v962 = v819 + v224;
uint32_t const v963 = v425 + v962;
uint32_t const v964 = v822 + v962;
uint32_t const v965 = uint32_t(v964);
threadgroup float * const v966 = &(*v70)[v965];
float const v967 = *v966;
float v968_store;
thread float * v968 = &v968_store;*v968 = v98;
bool const v969 = *v695;
bool v970_store;
thread bool * v970 = &v970_store;if(v969) {
*v970 = v410;
}
 else {
bool const v971 = v963 < v22;
bool v972_store;
thread bool * v972 = &v972_store;if(v971) {
uint32_t const v973 = v21 - v106;
uint32_t const v974 = min(v817, v973);
uint32_t const v975 = min(v963, v295);
uint32_t const v976 = v36 - v35;
uint32_t const v977 = v976 - v106;
uint32_t const v978 = min(v974, v977);
uint32_t const v979 = v35 + v978;
uint32_t const v980 = uint32_t(v979);
device int32_t const* const v981 = &v11[v980];
int32_t const v982 = *v981;
uint32_t const v983 = v37 - v36;
uint32_t const v984 = v983 - v106;
uint32_t const v985 = min(v975, v984);
uint32_t const v986 = v36 + v985;
uint32_t const v987 = uint32_t(v986);
device int32_t const* const v988 = &v11[v987];
int32_t const v989 = *v988;
bool const v990 = v982 == v989;
*v972 = v990;
}
 else {
*v972 = v457;
}
bool const v991 = *v972;
*v970 = v991;
}
bool const v992 = *v970;
if(v992) {
float const v993 = v967 * v25;
*v968 = v993;
}
thread float * const v994 = &(*v818)[v305];
float const v995 = *v968;
*v994 = v995;
float const v996 = max(v961, v995);
uint32_t const v997 = 5;
uint32_t const v998 = v819 + v997;
uint32_t const v999 = v425 + v998;
uint32_t const v1000 = v822 + v998;
uint32_t const v1001 = uint32_t(v1000);
threadgroup float * const v1002 = &(*v70)[v1001];
float const v1003 = *v1002;
float v1004_store;
thread float * v1004 = &v1004_store;*v1004 = v98;
bool const v1005 = *v695;
bool v1006_store;
thread bool * v1006 = &v1006_store;if(v1005) {
*v1006 = v410;
}
 else {
bool const v1007 = v999 < v22;
bool v1008_store;
thread bool * v1008 = &v1008_store;if(v1007) {
uint32_t const v1009 = v21 - v106;
uint32_t const v1010 = min(v817, v1009);
uint32_t const v1011 = min(v999, v295);
uint32_t const v1012 = v36 - v35;
uint32_t const v1013 = v1012 - v106;
uint32_t const v1014 = min(v1010, v1013);
uint32_t const v1015 = v35 + v1014;
uint32_t const v1016 = uint32_t(v1015);
device int32_t const* const v1017 = &v11[v1016];
int32_t const v1018 = *v1017;
uint32_t const v1019 = v37 - v36;
uint32_t const v1020 = v1019 - v106;
uint32_t const v1021 = min(v1011, v1020);
uint32_t const v1022 = v36 + v1021;
uint32_t const v1023 = uint32_t(v1022);
device int32_t const* const v1024 = &v11[v1023];
int32_t const v1025 = *v1024;
bool const v1026 = v1018 == v1025;
*v1008 = v1026;
}
 else {
*v1008 = v457;
}
bool const v1027 = *v1008;
*v1006 = v1027;
}
bool const v1028 = *v1006;
if(v1028) {
float const v1029 = v1003 * v25;
*v1004 = v1029;
}
uint32_t const v1030 = 5;
thread float * const v1031 = &(*v818)[v1030];
float const v1032 = *v1004;
*v1031 = v1032;
float const v1033 = max(v996, v1032);
uint32_t const v1034 = v819 + v708;
uint32_t const v1035 = v425 + v1034;
uint32_t const v1036 = v822 + v1034;
uint32_t const v1037 = uint32_t(v1036);
threadgroup float * const v1038 = &(*v70)[v1037];
float const v1039 = *v1038;
float v1040_store;
thread float * v1040 = &v1040_store;*v1040 = v98;
bool const v1041 = *v695;
bool v1042_store;
thread bool * v1042 = &v1042_store;if(v1041) {
*v1042 = v410;
}
 else {
bool const v1043 = v1035 < v22;
bool v1044_store;
thread bool * v1044 = &v1044_store;if(v1043) {
uint32_t const v1045 = v21 - v106;
uint32_t const v1046 = min(v817, v1045);
uint32_t const v1047 = min(v1035, v295);
uint32_t const v1048 = v36 - v35;
uint32_t const v1049 = v1048 - v106;
uint32_t const v1050 = min(v1046, v1049);
uint32_t const v1051 = v35 + v1050;
uint32_t const v1052 = uint32_t(v1051);
device int32_t const* const v1053 = &v11[v1052];
int32_t const v1054 = *v1053;
uint32_t const v1055 = v37 - v36;
uint32_t const v1056 = v1055 - v106;
uint32_t const v1057 = min(v1047, v1056);
uint32_t const v1058 = v36 + v1057;
uint32_t const v1059 = uint32_t(v1058);
device int32_t const* const v1060 = &v11[v1059];
int32_t const v1061 = *v1060;
bool const v1062 = v1054 == v1061;
*v1044 = v1062;
}
 else {
*v1044 = v457;
}
bool const v1063 = *v1044;
*v1042 = v1063;
}
bool const v1064 = *v1042;
if(v1064) {
float const v1065 = v1039 * v25;
*v1040 = v1065;
}
thread float * const v1066 = &(*v818)[v710];
float const v1067 = *v1040;
*v1066 = v1067;
float const v1068 = max(v1033, v1067);
uint32_t const v1069 = 7;
uint32_t const v1070 = v819 + v1069;
uint32_t const v1071 = v425 + v1070;
uint32_t const v1072 = v822 + v1070;
uint32_t const v1073 = uint32_t(v1072);
threadgroup float * const v1074 = &(*v70)[v1073];
float const v1075 = *v1074;
float v1076_store;
thread float * v1076 = &v1076_store;*v1076 = v98;
bool const v1077 = *v695;
bool v1078_store;
thread bool * v1078 = &v1078_store;if(v1077) {
*v1078 = v410;
}
 else {
bool const v1079 = v1071 < v22;
bool v1080_store;
thread bool * v1080 = &v1080_store;if(v1079) {
uint32_t const v1081 = v21 - v106;
uint32_t const v1082 = min(v817, v1081);
uint32_t const v1083 = min(v1071, v295);
uint32_t const v1084 = v36 - v35;
uint32_t const v1085 = v1084 - v106;
uint32_t const v1086 = min(v1082, v1085);
uint32_t const v1087 = v35 + v1086;
uint32_t const v1088 = uint32_t(v1087);
device int32_t const* const v1089 = &v11[v1088];
int32_t const v1090 = *v1089;
uint32_t const v1091 = v37 - v36;
uint32_t const v1092 = v1091 - v106;
uint32_t const v1093 = min(v1083, v1092);
uint32_t const v1094 = v36 + v1093;
uint32_t const v1095 = uint32_t(v1094);
device int32_t const* const v1096 = &v11[v1095];
int32_t const v1097 = *v1096;
bool const v1098 = v1090 == v1097;
*v1080 = v1098;
}
 else {
*v1080 = v457;
}
bool const v1099 = *v1080;
*v1078 = v1099;
}
bool const v1100 = *v1078;
if(v1100) {
float const v1101 = v1075 * v25;
*v1076 = v1101;
}
uint32_t const v1102 = 7;
thread float * const v1103 = &(*v818)[v1102];
float const v1104 = *v1076;
*v1103 = v1104;
float const v1105 = max(v1068, v1104);
float const v1106 = simd_shuffle_xor(v1105, v66);;
float const v1107 = max(v1105, v1106);
float const v1108 = simd_shuffle_xor(v1107, v102);;
float const v1109 = max(v1107, v1108);
float const v1110 = *v97;
float const v1111 = 5.54517698;
float const v1112 = v1110 + v1111;
bool const v1113 = v1109 > v1112;
float const v1114 = v1113 ? v1109 : v1110;
float const v1115 = v1110 - v1114;
float const v1116 = exp(v1115);bool const v1117 = v1114 != v1110;
bool v1118_store;
thread bool * v1118 = &v1118_store;if(v1117) {
bool const v1119 = v1110 != v98;
*v1118 = v1119;
}
 else {
*v1118 = v457;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1120 = *v1118;
bool const v1121 = simd_any(v1120);;
if(v1121) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1122 = v68 * v291;
uint32_t const v1123 = v822 + v1122;
uint32_t const v1124 = uint32_t(v1123);
threadgroup float * const v1125 = &(*v70)[v1124];
float const v1126 = *v1125;
float const v1127 = v1126 * v1116;
*v1125 = v1127;
uint32_t const v1128 = v1123 + v106;
uint32_t const v1129 = uint32_t(v1128);
threadgroup float * const v1130 = &(*v70)[v1129];
float const v1131 = *v1130;
float const v1132 = v1131 * v1116;
*v1130 = v1132;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1133 = *v1125;
float const v1134 = v1133 * v1116;
*v1125 = v1134;
float const v1135 = *v1130;
float const v1136 = v1135 * v1116;
*v1130 = v1136;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1137 = *v1125;
float const v1138 = v1137 * v1116;
*v1125 = v1138;
float const v1139 = *v1130;
float const v1140 = v1139 * v1116;
*v1130 = v1140;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1141 = *v1125;
float const v1142 = v1141 * v1116;
*v1125 = v1142;
float const v1143 = *v1130;
float const v1144 = v1143 * v1116;
*v1130 = v1144;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1145 = *v1125;
float const v1146 = v1145 * v1116;
*v1125 = v1146;
float const v1147 = *v1130;
float const v1148 = v1147 * v1116;
*v1130 = v1148;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1149 = *v1125;
float const v1150 = v1149 * v1116;
*v1125 = v1150;
float const v1151 = *v1130;
float const v1152 = v1151 * v1116;
*v1130 = v1152;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1153 = *v1125;
float const v1154 = v1153 * v1116;
*v1125 = v1154;
float const v1155 = *v1130;
float const v1156 = v1155 * v1116;
*v1130 = v1156;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1157 = *v1125;
float const v1158 = v1157 * v1116;
*v1125 = v1158;
float const v1159 = *v1130;
float const v1160 = v1159 * v1116;
*v1130 = v1160;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v97 = v1114;
float const v1161 = *v853;
uint32_t const v1162 = reinterpret_cast<const thread uint32_t&>(v1161);
uint32_t const v1163 = 4286578687;
bool const v1164 = v1162 == v1163;
float const v1165 = v1161 - v1114;
float const v1166 = exp(v1165);float const v1167 = v1164 ? v76 : v1166;
half const v1168 = half(v1167);
half_4 const v1169 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1168;
return tmp;
}();
float const v1170 = *v888;
uint32_t const v1171 = reinterpret_cast<const thread uint32_t&>(v1170);
bool const v1172 = v1171 == v1163;
float const v1173 = v1170 - v1114;
float const v1174 = exp(v1173);float const v1175 = v1172 ? v76 : v1174;
float const v1176 = v1167 + v1175;
half const v1177 = half(v1175);
half_4 const v1178 = [&]{
half_4 tmp = v1169;
tmp.i_1 = v1177;
return tmp;
}();
float const v1179 = *v923;
uint32_t const v1180 = reinterpret_cast<const thread uint32_t&>(v1179);
bool const v1181 = v1180 == v1163;
float const v1182 = v1179 - v1114;
float const v1183 = exp(v1182);float const v1184 = v1181 ? v76 : v1183;
float const v1185 = v1176 + v1184;
half const v1186 = half(v1184);
half_4 const v1187 = [&]{
half_4 tmp = v1178;
tmp.i_2 = v1186;
return tmp;
}();
float const v1188 = *v959;
uint32_t const v1189 = reinterpret_cast<const thread uint32_t&>(v1188);
bool const v1190 = v1189 == v1163;
float const v1191 = v1188 - v1114;
float const v1192 = exp(v1191);float const v1193 = v1190 ? v76 : v1192;
float const v1194 = v1185 + v1193;
half const v1195 = half(v1193);
half_4 const v1196 = [&]{
half_4 tmp = v1187;
tmp.i_3 = v1195;
return tmp;
}();
uint32_t const v1197 = v67 * v714;
uint32_t const v1198 = v699 + v1197;
uint32_t const v1199 = v68 * v291;
uint32_t const v1200 = v1198 + v1199;
uint32_t const v1201 = uint32_t(v1200);
threadgroup half_4 * const v1202 = &(*v71)[v1201];
*v1202 = v1196;
float const v1203 = *v994;
uint32_t const v1204 = reinterpret_cast<const thread uint32_t&>(v1203);
bool const v1205 = v1204 == v1163;
float const v1206 = v1203 - v1114;
float const v1207 = exp(v1206);float const v1208 = v1205 ? v76 : v1207;
float const v1209 = v1194 + v1208;
half const v1210 = half(v1208);
half_4 const v1211 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1210;
return tmp;
}();
float const v1212 = *v1031;
uint32_t const v1213 = reinterpret_cast<const thread uint32_t&>(v1212);
bool const v1214 = v1213 == v1163;
float const v1215 = v1212 - v1114;
float const v1216 = exp(v1215);float const v1217 = v1214 ? v76 : v1216;
float const v1218 = v1209 + v1217;
half const v1219 = half(v1217);
half_4 const v1220 = [&]{
half_4 tmp = v1211;
tmp.i_1 = v1219;
return tmp;
}();
float const v1221 = *v1066;
uint32_t const v1222 = reinterpret_cast<const thread uint32_t&>(v1221);
bool const v1223 = v1222 == v1163;
float const v1224 = v1221 - v1114;
float const v1225 = exp(v1224);float const v1226 = v1223 ? v76 : v1225;
float const v1227 = v1218 + v1226;
half const v1228 = half(v1226);
half_4 const v1229 = [&]{
half_4 tmp = v1220;
tmp.i_2 = v1228;
return tmp;
}();
float const v1230 = *v1103;
uint32_t const v1231 = reinterpret_cast<const thread uint32_t&>(v1230);
bool const v1232 = v1231 == v1163;
float const v1233 = v1230 - v1114;
float const v1234 = exp(v1233);float const v1235 = v1232 ? v76 : v1234;
float const v1236 = v1227 + v1235;
half const v1237 = half(v1235);
half_4 const v1238 = [&]{
half_4 tmp = v1229;
tmp.i_3 = v1237;
return tmp;
}();
uint32_t const v1239 = v1200 + v106;
uint32_t const v1240 = uint32_t(v1239);
threadgroup half_4 * const v1241 = &(*v71)[v1240];
*v1241 = v1238;
float const v1242 = *v99;
float const v1243 = fma(v1242, v1116, v1236);
*v99 = v1243;
float const v1244 = *v100;
float const v1245 = fma(v1244, v1116, v1236);
*v100 = v1245;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1246 = *v695;
bool const v1247 = !v1246;
bool const v1248 = *v658;
bool const v1249 = v1248 && v1247;
if(v1249) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1250 = v822 + v1199;
for(uint32_t v1251 = v101; v1251 < v62; v1251 += v106) {
uint32_t const v1252 = v1251 / v224;
uint32_t const v1253 = v1198 + v1252;
uint32_t const v1254 = uint32_t(v1253);
threadgroup half_4 * const v1255 = &(*v71)[v1254];
half_4 const v1256 = *v1255;
uint32_t const v1257 = v1251 % v224;
half const v1258 = v1256.i_0;
float const v1259 = float(v1258);
float v1260_store;
thread float * v1260 = &v1260_store;*v1260 = v1259;
bool const v1261 = v1257 == v106;
if(v1261) {
half const v1262 = v1256.i_1;
float const v1263 = float(v1262);
*v1260 = v1263;
}
bool const v1264 = v1257 == v291;
if(v1264) {
half const v1265 = v1256.i_2;
float const v1266 = float(v1265);
*v1260 = v1266;
}
bool const v1267 = v1257 == v926;
if(v1267) {
half const v1268 = v1256.i_3;
float const v1269 = float(v1268);
*v1260 = v1269;
}
float const v1270 = *v1260;
uint32_t const v1271 = reinterpret_cast<const thread uint32_t&>(v1270);
bool const v1272 = v1271 == v101;
bool const v1273 = !v1272;
if(v1273) {
uint32_t const v1274 = v1251 * v128;
uint32_t const v1275 = v435 + v1274;
uint32_t const v1276 = v1199 / v224;
uint32_t const v1277 = v1275 + v1276;
uint32_t const v1278 = uint32_t(v1277);
threadgroup half_4 * const v1279 = &(*v69)[v1278];
half_4 const v1280 = *v1279;
half const v1281 = v1280.i_0;
float const v1282 = float(v1281);
float v1283_store;
thread float * v1283 = &v1283_store;*v1283 = v1282;
uint32_t const v1284 = v68 % v291;
bool const v1285 = v1284 == v106;
if(v1285) {
half const v1286 = v1280.i_2;
float const v1287 = float(v1286);
*v1283 = v1287;
}
uint32_t const v1288 = uint32_t(v1250);
float const v1289 = *v1260;
float const v1290 = *v1283;
threadgroup float * const v1291 = &(*v70)[v1288];
float const v1292 = *v1291;
float const v1293 = fma(v1289, v1290, v1292);
*v1291 = v1293;
half const v1294 = v1280.i_1;
float const v1295 = float(v1294);
float v1296_store;
thread float * v1296 = &v1296_store;*v1296 = v1295;
if(v1285) {
half const v1297 = v1280.i_3;
float const v1298 = float(v1297);
*v1296 = v1298;
}
uint32_t const v1299 = v1250 + v106;
uint32_t const v1300 = uint32_t(v1299);
float const v1301 = *v1260;
float const v1302 = *v1296;
threadgroup float * const v1303 = &(*v70)[v1300];
float const v1304 = *v1303;
float const v1305 = fma(v1301, v1302, v1304);
*v1303 = v1305;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1306 = v101; v1306 < v62; v1306 += v106) {
uint32_t const v1307 = v1306 / v224;
uint32_t const v1308 = v1198 + v1307;
uint32_t const v1309 = uint32_t(v1308);
threadgroup half_4 * const v1310 = &(*v71)[v1309];
half_4 const v1311 = *v1310;
uint32_t const v1312 = v1306 % v224;
half const v1313 = v1311.i_0;
float const v1314 = float(v1313);
float v1315_store;
thread float * v1315 = &v1315_store;*v1315 = v1314;
bool const v1316 = v1312 == v106;
if(v1316) {
half const v1317 = v1311.i_1;
float const v1318 = float(v1317);
*v1315 = v1318;
}
bool const v1319 = v1312 == v291;
if(v1319) {
half const v1320 = v1311.i_2;
float const v1321 = float(v1320);
*v1315 = v1321;
}
bool const v1322 = v1312 == v926;
if(v1322) {
half const v1323 = v1311.i_3;
float const v1324 = float(v1323);
*v1315 = v1324;
}
float const v1325 = *v1315;
uint32_t const v1326 = reinterpret_cast<const thread uint32_t&>(v1325);
bool const v1327 = v1326 == v101;
bool const v1328 = !v1327;
if(v1328) {
uint32_t const v1329 = v1306 * v128;
uint32_t const v1330 = 578;
uint32_t const v1331 = v1330 + v1329;
uint32_t const v1332 = v1199 / v224;
uint32_t const v1333 = v1331 + v1332;
uint32_t const v1334 = uint32_t(v1333);
threadgroup half_4 * const v1335 = &(*v69)[v1334];
half_4 const v1336 = *v1335;
half const v1337 = v1336.i_0;
float const v1338 = float(v1337);
float v1339_store;
thread float * v1339 = &v1339_store;*v1339 = v1338;
uint32_t const v1340 = v68 % v291;
bool const v1341 = v1340 == v106;
if(v1341) {
half const v1342 = v1336.i_2;
float const v1343 = float(v1342);
*v1339 = v1343;
}
uint32_t const v1344 = uint32_t(v1250);
float const v1345 = *v1315;
float const v1346 = *v1339;
threadgroup float * const v1347 = &(*v70)[v1344];
float const v1348 = *v1347;
float const v1349 = fma(v1345, v1346, v1348);
*v1347 = v1349;
half const v1350 = v1336.i_1;
float const v1351 = float(v1350);
float v1352_store;
thread float * v1352 = &v1352_store;*v1352 = v1351;
if(v1341) {
half const v1353 = v1336.i_3;
float const v1354 = float(v1353);
*v1352 = v1354;
}
uint32_t const v1355 = v1250 + v106;
uint32_t const v1356 = uint32_t(v1355);
float const v1357 = *v1315;
float const v1358 = *v1352;
threadgroup float * const v1359 = &(*v70)[v1356];
float const v1360 = *v1359;
float const v1361 = fma(v1357, v1358, v1360);
*v1359 = v1361;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1362 = v101; v1362 < v62; v1362 += v106) {
uint32_t const v1363 = v1362 / v224;
uint32_t const v1364 = v1198 + v1363;
uint32_t const v1365 = uint32_t(v1364);
threadgroup half_4 * const v1366 = &(*v71)[v1365];
half_4 const v1367 = *v1366;
uint32_t const v1368 = v1362 % v224;
half const v1369 = v1367.i_0;
float const v1370 = float(v1369);
float v1371_store;
thread float * v1371 = &v1371_store;*v1371 = v1370;
bool const v1372 = v1368 == v106;
if(v1372) {
half const v1373 = v1367.i_1;
float const v1374 = float(v1373);
*v1371 = v1374;
}
bool const v1375 = v1368 == v291;
if(v1375) {
half const v1376 = v1367.i_2;
float const v1377 = float(v1376);
*v1371 = v1377;
}
bool const v1378 = v1368 == v926;
if(v1378) {
half const v1379 = v1367.i_3;
float const v1380 = float(v1379);
*v1371 = v1380;
}
float const v1381 = *v1371;
uint32_t const v1382 = reinterpret_cast<const thread uint32_t&>(v1381);
bool const v1383 = v1382 == v101;
bool const v1384 = !v1383;
if(v1384) {
uint32_t const v1385 = v1362 * v128;
uint32_t const v1386 = 580;
uint32_t const v1387 = v1386 + v1385;
uint32_t const v1388 = v1199 / v224;
uint32_t const v1389 = v1387 + v1388;
uint32_t const v1390 = uint32_t(v1389);
threadgroup half_4 * const v1391 = &(*v69)[v1390];
half_4 const v1392 = *v1391;
half const v1393 = v1392.i_0;
float const v1394 = float(v1393);
float v1395_store;
thread float * v1395 = &v1395_store;*v1395 = v1394;
uint32_t const v1396 = v68 % v291;
bool const v1397 = v1396 == v106;
if(v1397) {
half const v1398 = v1392.i_2;
float const v1399 = float(v1398);
*v1395 = v1399;
}
uint32_t const v1400 = uint32_t(v1250);
float const v1401 = *v1371;
float const v1402 = *v1395;
threadgroup float * const v1403 = &(*v70)[v1400];
float const v1404 = *v1403;
float const v1405 = fma(v1401, v1402, v1404);
*v1403 = v1405;
half const v1406 = v1392.i_1;
float const v1407 = float(v1406);
float v1408_store;
thread float * v1408 = &v1408_store;*v1408 = v1407;
if(v1397) {
half const v1409 = v1392.i_3;
float const v1410 = float(v1409);
*v1408 = v1410;
}
uint32_t const v1411 = v1250 + v106;
uint32_t const v1412 = uint32_t(v1411);
float const v1413 = *v1371;
float const v1414 = *v1408;
threadgroup float * const v1415 = &(*v70)[v1412];
float const v1416 = *v1415;
float const v1417 = fma(v1413, v1414, v1416);
*v1415 = v1417;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1418 = v101; v1418 < v62; v1418 += v106) {
uint32_t const v1419 = v1418 / v224;
uint32_t const v1420 = v1198 + v1419;
uint32_t const v1421 = uint32_t(v1420);
threadgroup half_4 * const v1422 = &(*v71)[v1421];
half_4 const v1423 = *v1422;
uint32_t const v1424 = v1418 % v224;
half const v1425 = v1423.i_0;
float const v1426 = float(v1425);
float v1427_store;
thread float * v1427 = &v1427_store;*v1427 = v1426;
bool const v1428 = v1424 == v106;
if(v1428) {
half const v1429 = v1423.i_1;
float const v1430 = float(v1429);
*v1427 = v1430;
}
bool const v1431 = v1424 == v291;
if(v1431) {
half const v1432 = v1423.i_2;
float const v1433 = float(v1432);
*v1427 = v1433;
}
bool const v1434 = v1424 == v926;
if(v1434) {
half const v1435 = v1423.i_3;
float const v1436 = float(v1435);
*v1427 = v1436;
}
float const v1437 = *v1427;
uint32_t const v1438 = reinterpret_cast<const thread uint32_t&>(v1437);
bool const v1439 = v1438 == v101;
bool const v1440 = !v1439;
if(v1440) {
uint32_t const v1441 = v1418 * v128;
uint32_t const v1442 = 582;
uint32_t const v1443 = v1442 + v1441;
uint32_t const v1444 = v1199 / v224;
uint32_t const v1445 = v1443 + v1444;
uint32_t const v1446 = uint32_t(v1445);
threadgroup half_4 * const v1447 = &(*v69)[v1446];
half_4 const v1448 = *v1447;
half const v1449 = v1448.i_0;
float const v1450 = float(v1449);
float v1451_store;
thread float * v1451 = &v1451_store;*v1451 = v1450;
uint32_t const v1452 = v68 % v291;
bool const v1453 = v1452 == v106;
if(v1453) {
half const v1454 = v1448.i_2;
float const v1455 = float(v1454);
*v1451 = v1455;
}
uint32_t const v1456 = uint32_t(v1250);
float const v1457 = *v1427;
float const v1458 = *v1451;
threadgroup float * const v1459 = &(*v70)[v1456];
float const v1460 = *v1459;
float const v1461 = fma(v1457, v1458, v1460);
*v1459 = v1461;
half const v1462 = v1448.i_1;
float const v1463 = float(v1462);
float v1464_store;
thread float * v1464 = &v1464_store;*v1464 = v1463;
if(v1453) {
half const v1465 = v1448.i_3;
float const v1466 = float(v1465);
*v1464 = v1466;
}
uint32_t const v1467 = v1250 + v106;
uint32_t const v1468 = uint32_t(v1467);
float const v1469 = *v1427;
float const v1470 = *v1464;
threadgroup float * const v1471 = &(*v70)[v1468];
float const v1472 = *v1471;
float const v1473 = fma(v1469, v1470, v1472);
*v1471 = v1473;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1474 = v101; v1474 < v62; v1474 += v106) {
uint32_t const v1475 = v1474 / v224;
uint32_t const v1476 = v1198 + v1475;
uint32_t const v1477 = uint32_t(v1476);
threadgroup half_4 * const v1478 = &(*v71)[v1477];
half_4 const v1479 = *v1478;
uint32_t const v1480 = v1474 % v224;
half const v1481 = v1479.i_0;
float const v1482 = float(v1481);
float v1483_store;
thread float * v1483 = &v1483_store;*v1483 = v1482;
bool const v1484 = v1480 == v106;
if(v1484) {
half const v1485 = v1479.i_1;
float const v1486 = float(v1485);
*v1483 = v1486;
}
bool const v1487 = v1480 == v291;
if(v1487) {
half const v1488 = v1479.i_2;
float const v1489 = float(v1488);
*v1483 = v1489;
}
bool const v1490 = v1480 == v926;
if(v1490) {
half const v1491 = v1479.i_3;
float const v1492 = float(v1491);
*v1483 = v1492;
}
float const v1493 = *v1483;
uint32_t const v1494 = reinterpret_cast<const thread uint32_t&>(v1493);
bool const v1495 = v1494 == v101;
bool const v1496 = !v1495;
if(v1496) {
uint32_t const v1497 = v1474 * v128;
uint32_t const v1498 = 584;
uint32_t const v1499 = v1498 + v1497;
uint32_t const v1500 = v1199 / v224;
uint32_t const v1501 = v1499 + v1500;
uint32_t const v1502 = uint32_t(v1501);
threadgroup half_4 * const v1503 = &(*v69)[v1502];
half_4 const v1504 = *v1503;
half const v1505 = v1504.i_0;
float const v1506 = float(v1505);
float v1507_store;
thread float * v1507 = &v1507_store;*v1507 = v1506;
uint32_t const v1508 = v68 % v291;
bool const v1509 = v1508 == v106;
if(v1509) {
half const v1510 = v1504.i_2;
float const v1511 = float(v1510);
*v1507 = v1511;
}
uint32_t const v1512 = uint32_t(v1250);
float const v1513 = *v1483;
float const v1514 = *v1507;
threadgroup float * const v1515 = &(*v70)[v1512];
float const v1516 = *v1515;
float const v1517 = fma(v1513, v1514, v1516);
*v1515 = v1517;
half const v1518 = v1504.i_1;
float const v1519 = float(v1518);
float v1520_store;
thread float * v1520 = &v1520_store;*v1520 = v1519;
if(v1509) {
half const v1521 = v1504.i_3;
float const v1522 = float(v1521);
*v1520 = v1522;
}
uint32_t const v1523 = v1250 + v106;
uint32_t const v1524 = uint32_t(v1523);
float const v1525 = *v1483;
float const v1526 = *v1520;
threadgroup float * const v1527 = &(*v70)[v1524];
float const v1528 = *v1527;
float const v1529 = fma(v1525, v1526, v1528);
*v1527 = v1529;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1530 = v101; v1530 < v62; v1530 += v106) {
uint32_t const v1531 = v1530 / v224;
uint32_t const v1532 = v1198 + v1531;
uint32_t const v1533 = uint32_t(v1532);
threadgroup half_4 * const v1534 = &(*v71)[v1533];
half_4 const v1535 = *v1534;
uint32_t const v1536 = v1530 % v224;
half const v1537 = v1535.i_0;
float const v1538 = float(v1537);
float v1539_store;
thread float * v1539 = &v1539_store;*v1539 = v1538;
bool const v1540 = v1536 == v106;
if(v1540) {
half const v1541 = v1535.i_1;
float const v1542 = float(v1541);
*v1539 = v1542;
}
bool const v1543 = v1536 == v291;
if(v1543) {
half const v1544 = v1535.i_2;
float const v1545 = float(v1544);
*v1539 = v1545;
}
bool const v1546 = v1536 == v926;
if(v1546) {
half const v1547 = v1535.i_3;
float const v1548 = float(v1547);
*v1539 = v1548;
}
float const v1549 = *v1539;
uint32_t const v1550 = reinterpret_cast<const thread uint32_t&>(v1549);
bool const v1551 = v1550 == v101;
bool const v1552 = !v1551;
if(v1552) {
uint32_t const v1553 = v1530 * v128;
uint32_t const v1554 = 586;
uint32_t const v1555 = v1554 + v1553;
uint32_t const v1556 = v1199 / v224;
uint32_t const v1557 = v1555 + v1556;
uint32_t const v1558 = uint32_t(v1557);
threadgroup half_4 * const v1559 = &(*v69)[v1558];
half_4 const v1560 = *v1559;
half const v1561 = v1560.i_0;
float const v1562 = float(v1561);
float v1563_store;
thread float * v1563 = &v1563_store;*v1563 = v1562;
uint32_t const v1564 = v68 % v291;
bool const v1565 = v1564 == v106;
if(v1565) {
half const v1566 = v1560.i_2;
float const v1567 = float(v1566);
*v1563 = v1567;
}
uint32_t const v1568 = uint32_t(v1250);
float const v1569 = *v1539;
float const v1570 = *v1563;
threadgroup float * const v1571 = &(*v70)[v1568];
float const v1572 = *v1571;
float const v1573 = fma(v1569, v1570, v1572);
*v1571 = v1573;
half const v1574 = v1560.i_1;
float const v1575 = float(v1574);
float v1576_store;
thread float * v1576 = &v1576_store;*v1576 = v1575;
if(v1565) {
half const v1577 = v1560.i_3;
float const v1578 = float(v1577);
*v1576 = v1578;
}
uint32_t const v1579 = v1250 + v106;
uint32_t const v1580 = uint32_t(v1579);
float const v1581 = *v1539;
float const v1582 = *v1576;
threadgroup float * const v1583 = &(*v70)[v1580];
float const v1584 = *v1583;
float const v1585 = fma(v1581, v1582, v1584);
*v1583 = v1585;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1586 = v101; v1586 < v62; v1586 += v106) {
uint32_t const v1587 = v1586 / v224;
uint32_t const v1588 = v1198 + v1587;
uint32_t const v1589 = uint32_t(v1588);
threadgroup half_4 * const v1590 = &(*v71)[v1589];
half_4 const v1591 = *v1590;
uint32_t const v1592 = v1586 % v224;
half const v1593 = v1591.i_0;
float const v1594 = float(v1593);
float v1595_store;
thread float * v1595 = &v1595_store;*v1595 = v1594;
bool const v1596 = v1592 == v106;
if(v1596) {
half const v1597 = v1591.i_1;
float const v1598 = float(v1597);
*v1595 = v1598;
}
bool const v1599 = v1592 == v291;
if(v1599) {
half const v1600 = v1591.i_2;
float const v1601 = float(v1600);
*v1595 = v1601;
}
bool const v1602 = v1592 == v926;
if(v1602) {
half const v1603 = v1591.i_3;
float const v1604 = float(v1603);
*v1595 = v1604;
}
float const v1605 = *v1595;
uint32_t const v1606 = reinterpret_cast<const thread uint32_t&>(v1605);
bool const v1607 = v1606 == v101;
bool const v1608 = !v1607;
if(v1608) {
uint32_t const v1609 = v1586 * v128;
uint32_t const v1610 = 588;
uint32_t const v1611 = v1610 + v1609;
uint32_t const v1612 = v1199 / v224;
uint32_t const v1613 = v1611 + v1612;
uint32_t const v1614 = uint32_t(v1613);
threadgroup half_4 * const v1615 = &(*v69)[v1614];
half_4 const v1616 = *v1615;
half const v1617 = v1616.i_0;
float const v1618 = float(v1617);
float v1619_store;
thread float * v1619 = &v1619_store;*v1619 = v1618;
uint32_t const v1620 = v68 % v291;
bool const v1621 = v1620 == v106;
if(v1621) {
half const v1622 = v1616.i_2;
float const v1623 = float(v1622);
*v1619 = v1623;
}
uint32_t const v1624 = uint32_t(v1250);
float const v1625 = *v1595;
float const v1626 = *v1619;
threadgroup float * const v1627 = &(*v70)[v1624];
float const v1628 = *v1627;
float const v1629 = fma(v1625, v1626, v1628);
*v1627 = v1629;
half const v1630 = v1616.i_1;
float const v1631 = float(v1630);
float v1632_store;
thread float * v1632 = &v1632_store;*v1632 = v1631;
if(v1621) {
half const v1633 = v1616.i_3;
float const v1634 = float(v1633);
*v1632 = v1634;
}
uint32_t const v1635 = v1250 + v106;
uint32_t const v1636 = uint32_t(v1635);
float const v1637 = *v1595;
float const v1638 = *v1632;
threadgroup float * const v1639 = &(*v70)[v1636];
float const v1640 = *v1639;
float const v1641 = fma(v1637, v1638, v1640);
*v1639 = v1641;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v726), v725);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1642 = v101; v1642 < v62; v1642 += v106) {
uint32_t const v1643 = v1642 / v224;
uint32_t const v1644 = v1198 + v1643;
uint32_t const v1645 = uint32_t(v1644);
threadgroup half_4 * const v1646 = &(*v71)[v1645];
half_4 const v1647 = *v1646;
uint32_t const v1648 = v1642 % v224;
half const v1649 = v1647.i_0;
float const v1650 = float(v1649);
float v1651_store;
thread float * v1651 = &v1651_store;*v1651 = v1650;
bool const v1652 = v1648 == v106;
if(v1652) {
half const v1653 = v1647.i_1;
float const v1654 = float(v1653);
*v1651 = v1654;
}
bool const v1655 = v1648 == v291;
if(v1655) {
half const v1656 = v1647.i_2;
float const v1657 = float(v1656);
*v1651 = v1657;
}
bool const v1658 = v1648 == v926;
if(v1658) {
half const v1659 = v1647.i_3;
float const v1660 = float(v1659);
*v1651 = v1660;
}
float const v1661 = *v1651;
uint32_t const v1662 = reinterpret_cast<const thread uint32_t&>(v1661);
bool const v1663 = v1662 == v101;
bool const v1664 = !v1663;
if(v1664) {
uint32_t const v1665 = v1642 * v128;
uint32_t const v1666 = 590;
uint32_t const v1667 = v1666 + v1665;
uint32_t const v1668 = v1199 / v224;
uint32_t const v1669 = v1667 + v1668;
uint32_t const v1670 = uint32_t(v1669);
threadgroup half_4 * const v1671 = &(*v69)[v1670];
half_4 const v1672 = *v1671;
half const v1673 = v1672.i_0;
float const v1674 = float(v1673);
float v1675_store;
thread float * v1675 = &v1675_store;*v1675 = v1674;
uint32_t const v1676 = v68 % v291;
bool const v1677 = v1676 == v106;
if(v1677) {
half const v1678 = v1672.i_2;
float const v1679 = float(v1678);
*v1675 = v1679;
}
uint32_t const v1680 = uint32_t(v1250);
float const v1681 = *v1651;
float const v1682 = *v1675;
threadgroup float * const v1683 = &(*v70)[v1680];
float const v1684 = *v1683;
float const v1685 = fma(v1681, v1682, v1684);
*v1683 = v1685;
half const v1686 = v1672.i_1;
float const v1687 = float(v1686);
float v1688_store;
thread float * v1688 = &v1688_store;*v1688 = v1687;
if(v1677) {
half const v1689 = v1672.i_3;
float const v1690 = float(v1689);
*v1688 = v1690;
}
uint32_t const v1691 = v1250 + v106;
uint32_t const v1692 = uint32_t(v1691);
float const v1693 = *v1651;
float const v1694 = *v1688;
threadgroup float * const v1695 = &(*v70)[v1692];
float const v1696 = *v1695;
float const v1697 = fma(v1693, v1694, v1696);
*v1695 = v1697;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v726), v725, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1698_store; thread simdgroup_half8x8 * v1698 = &v1698_store;uint32_t const v1699 = uint32_t(v699);
threadgroup half_4 * const v1700 = &(*v71)[v1699];
simdgroup_load(*v1698, reinterpret_cast<threadgroup half *>(v1700), v725, 0, false);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;uint32_t const v1702 = 576;
threadgroup half_4 * const v1703 = &(*v69)[v1702];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1703), v702, 0, false);
simdgroup_multiply_accumulate(*v75, *v1698, *v1701, *v75);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;uint32_t const v1705 = 578;
threadgroup half_4 * const v1706 = &(*v69)[v1705];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1706), v702, 0, false);
simdgroup_multiply_accumulate(*v77, *v1698, *v1704, *v77);
simdgroup_half8x8 v1707_store; thread simdgroup_half8x8 * v1707 = &v1707_store;uint32_t const v1708 = 580;
threadgroup half_4 * const v1709 = &(*v69)[v1708];
simdgroup_load(*v1707, reinterpret_cast<threadgroup half *>(v1709), v702, 0, false);
simdgroup_multiply_accumulate(*v78, *v1698, *v1707, *v78);
simdgroup_half8x8 v1710_store; thread simdgroup_half8x8 * v1710 = &v1710_store;uint32_t const v1711 = 582;
threadgroup half_4 * const v1712 = &(*v69)[v1711];
simdgroup_load(*v1710, reinterpret_cast<threadgroup half *>(v1712), v702, 0, false);
simdgroup_multiply_accumulate(*v79, *v1698, *v1710, *v79);
simdgroup_half8x8 v1713_store; thread simdgroup_half8x8 * v1713 = &v1713_store;uint32_t const v1714 = 584;
threadgroup half_4 * const v1715 = &(*v69)[v1714];
simdgroup_load(*v1713, reinterpret_cast<threadgroup half *>(v1715), v702, 0, false);
simdgroup_multiply_accumulate(*v80, *v1698, *v1713, *v80);
simdgroup_half8x8 v1716_store; thread simdgroup_half8x8 * v1716 = &v1716_store;uint32_t const v1717 = 586;
threadgroup half_4 * const v1718 = &(*v69)[v1717];
simdgroup_load(*v1716, reinterpret_cast<threadgroup half *>(v1718), v702, 0, false);
simdgroup_multiply_accumulate(*v81, *v1698, *v1716, *v81);
simdgroup_half8x8 v1719_store; thread simdgroup_half8x8 * v1719 = &v1719_store;uint32_t const v1720 = 588;
threadgroup half_4 * const v1721 = &(*v69)[v1720];
simdgroup_load(*v1719, reinterpret_cast<threadgroup half *>(v1721), v702, 0, false);
simdgroup_multiply_accumulate(*v82, *v1698, *v1719, *v82);
simdgroup_half8x8 v1722_store; thread simdgroup_half8x8 * v1722 = &v1722_store;uint32_t const v1723 = 590;
threadgroup half_4 * const v1724 = &(*v69)[v1723];
simdgroup_load(*v1722, reinterpret_cast<threadgroup half *>(v1724), v702, 0, false);
simdgroup_multiply_accumulate(*v83, *v1698, *v1722, *v83);
simdgroup_half8x8 v1725_store; thread simdgroup_half8x8 * v1725 = &v1725_store;uint32_t const v1726 = v699 + v291;
uint32_t const v1727 = uint32_t(v1726);
threadgroup half_4 * const v1728 = &(*v71)[v1727];
simdgroup_load(*v1725, reinterpret_cast<threadgroup half *>(v1728), v725, 0, false);
simdgroup_half8x8 v1729_store; thread simdgroup_half8x8 * v1729 = &v1729_store;threadgroup half_4 * const v1730 = &(*v69)[v789];
simdgroup_load(*v1729, reinterpret_cast<threadgroup half *>(v1730), v702, 0, false);
simdgroup_multiply_accumulate(*v75, *v1725, *v1729, *v75);
simdgroup_half8x8 v1731_store; thread simdgroup_half8x8 * v1731 = &v1731_store;uint32_t const v1732 = 722;
threadgroup half_4 * const v1733 = &(*v69)[v1732];
simdgroup_load(*v1731, reinterpret_cast<threadgroup half *>(v1733), v702, 0, false);
simdgroup_multiply_accumulate(*v77, *v1725, *v1731, *v77);
simdgroup_half8x8 v1734_store; thread simdgroup_half8x8 * v1734 = &v1734_store;uint32_t const v1735 = 724;
threadgroup half_4 * const v1736 = &(*v69)[v1735];
simdgroup_load(*v1734, reinterpret_cast<threadgroup half *>(v1736), v702, 0, false);
simdgroup_multiply_accumulate(*v78, *v1725, *v1734, *v78);
simdgroup_half8x8 v1737_store; thread simdgroup_half8x8 * v1737 = &v1737_store;uint32_t const v1738 = 726;
threadgroup half_4 * const v1739 = &(*v69)[v1738];
simdgroup_load(*v1737, reinterpret_cast<threadgroup half *>(v1739), v702, 0, false);
simdgroup_multiply_accumulate(*v79, *v1725, *v1737, *v79);
simdgroup_half8x8 v1740_store; thread simdgroup_half8x8 * v1740 = &v1740_store;uint32_t const v1741 = 728;
threadgroup half_4 * const v1742 = &(*v69)[v1741];
simdgroup_load(*v1740, reinterpret_cast<threadgroup half *>(v1742), v702, 0, false);
simdgroup_multiply_accumulate(*v80, *v1725, *v1740, *v80);
simdgroup_half8x8 v1743_store; thread simdgroup_half8x8 * v1743 = &v1743_store;uint32_t const v1744 = 730;
threadgroup half_4 * const v1745 = &(*v69)[v1744];
simdgroup_load(*v1743, reinterpret_cast<threadgroup half *>(v1745), v702, 0, false);
simdgroup_multiply_accumulate(*v81, *v1725, *v1743, *v81);
simdgroup_half8x8 v1746_store; thread simdgroup_half8x8 * v1746 = &v1746_store;uint32_t const v1747 = 732;
threadgroup half_4 * const v1748 = &(*v69)[v1747];
simdgroup_load(*v1746, reinterpret_cast<threadgroup half *>(v1748), v702, 0, false);
simdgroup_multiply_accumulate(*v82, *v1725, *v1746, *v82);
simdgroup_half8x8 v1749_store; thread simdgroup_half8x8 * v1749 = &v1749_store;uint32_t const v1750 = 734;
threadgroup half_4 * const v1751 = &(*v69)[v1750];
simdgroup_load(*v1749, reinterpret_cast<threadgroup half *>(v1751), v702, 0, false);
simdgroup_multiply_accumulate(*v83, *v1725, *v1749, *v83);
simdgroup_half8x8 v1752_store; thread simdgroup_half8x8 * v1752 = &v1752_store;uint32_t const v1753 = v699 + v224;
uint32_t const v1754 = uint32_t(v1753);
threadgroup half_4 * const v1755 = &(*v71)[v1754];
simdgroup_load(*v1752, reinterpret_cast<threadgroup half *>(v1755), v725, 0, false);
simdgroup_half8x8 v1756_store; thread simdgroup_half8x8 * v1756 = &v1756_store;threadgroup half_4 * const v1757 = &(*v69)[v759];
simdgroup_load(*v1756, reinterpret_cast<threadgroup half *>(v1757), v702, 0, false);
simdgroup_multiply_accumulate(*v75, *v1752, *v1756, *v75);
simdgroup_half8x8 v1758_store; thread simdgroup_half8x8 * v1758 = &v1758_store;uint32_t const v1759 = 866;
threadgroup half_4 * const v1760 = &(*v69)[v1759];
simdgroup_load(*v1758, reinterpret_cast<threadgroup half *>(v1760), v702, 0, false);
simdgroup_multiply_accumulate(*v77, *v1752, *v1758, *v77);
simdgroup_half8x8 v1761_store; thread simdgroup_half8x8 * v1761 = &v1761_store;uint32_t const v1762 = 868;
threadgroup half_4 * const v1763 = &(*v69)[v1762];
simdgroup_load(*v1761, reinterpret_cast<threadgroup half *>(v1763), v702, 0, false);
simdgroup_multiply_accumulate(*v78, *v1752, *v1761, *v78);
simdgroup_half8x8 v1764_store; thread simdgroup_half8x8 * v1764 = &v1764_store;uint32_t const v1765 = 870;
threadgroup half_4 * const v1766 = &(*v69)[v1765];
simdgroup_load(*v1764, reinterpret_cast<threadgroup half *>(v1766), v702, 0, false);
simdgroup_multiply_accumulate(*v79, *v1752, *v1764, *v79);
simdgroup_half8x8 v1767_store; thread simdgroup_half8x8 * v1767 = &v1767_store;uint32_t const v1768 = 872;
threadgroup half_4 * const v1769 = &(*v69)[v1768];
simdgroup_load(*v1767, reinterpret_cast<threadgroup half *>(v1769), v702, 0, false);
simdgroup_multiply_accumulate(*v80, *v1752, *v1767, *v80);
simdgroup_half8x8 v1770_store; thread simdgroup_half8x8 * v1770 = &v1770_store;uint32_t const v1771 = 874;
threadgroup half_4 * const v1772 = &(*v69)[v1771];
simdgroup_load(*v1770, reinterpret_cast<threadgroup half *>(v1772), v702, 0, false);
simdgroup_multiply_accumulate(*v81, *v1752, *v1770, *v81);
simdgroup_half8x8 v1773_store; thread simdgroup_half8x8 * v1773 = &v1773_store;uint32_t const v1774 = 876;
threadgroup half_4 * const v1775 = &(*v69)[v1774];
simdgroup_load(*v1773, reinterpret_cast<threadgroup half *>(v1775), v702, 0, false);
simdgroup_multiply_accumulate(*v82, *v1752, *v1773, *v82);
simdgroup_half8x8 v1776_store; thread simdgroup_half8x8 * v1776 = &v1776_store;uint32_t const v1777 = 878;
threadgroup half_4 * const v1778 = &(*v69)[v1777];
simdgroup_load(*v1776, reinterpret_cast<threadgroup half *>(v1778), v702, 0, false);
simdgroup_multiply_accumulate(*v83, *v1752, *v1776, *v83);
simdgroup_half8x8 v1779_store; thread simdgroup_half8x8 * v1779 = &v1779_store;uint32_t const v1780 = v699 + v708;
uint32_t const v1781 = uint32_t(v1780);
threadgroup half_4 * const v1782 = &(*v71)[v1781];
simdgroup_load(*v1779, reinterpret_cast<threadgroup half *>(v1782), v725, 0, false);
simdgroup_half8x8 v1783_store; thread simdgroup_half8x8 * v1783 = &v1783_store;threadgroup half_4 * const v1784 = &(*v69)[v730];
simdgroup_load(*v1783, reinterpret_cast<threadgroup half *>(v1784), v702, 0, false);
simdgroup_multiply_accumulate(*v75, *v1779, *v1783, *v75);
simdgroup_half8x8 v1785_store; thread simdgroup_half8x8 * v1785 = &v1785_store;uint32_t const v1786 = 1010;
threadgroup half_4 * const v1787 = &(*v69)[v1786];
simdgroup_load(*v1785, reinterpret_cast<threadgroup half *>(v1787), v702, 0, false);
simdgroup_multiply_accumulate(*v77, *v1779, *v1785, *v77);
simdgroup_half8x8 v1788_store; thread simdgroup_half8x8 * v1788 = &v1788_store;uint32_t const v1789 = 1012;
threadgroup half_4 * const v1790 = &(*v69)[v1789];
simdgroup_load(*v1788, reinterpret_cast<threadgroup half *>(v1790), v702, 0, false);
simdgroup_multiply_accumulate(*v78, *v1779, *v1788, *v78);
simdgroup_half8x8 v1791_store; thread simdgroup_half8x8 * v1791 = &v1791_store;uint32_t const v1792 = 1014;
threadgroup half_4 * const v1793 = &(*v69)[v1792];
simdgroup_load(*v1791, reinterpret_cast<threadgroup half *>(v1793), v702, 0, false);
simdgroup_multiply_accumulate(*v79, *v1779, *v1791, *v79);
simdgroup_half8x8 v1794_store; thread simdgroup_half8x8 * v1794 = &v1794_store;uint32_t const v1795 = 1016;
threadgroup half_4 * const v1796 = &(*v69)[v1795];
simdgroup_load(*v1794, reinterpret_cast<threadgroup half *>(v1796), v702, 0, false);
simdgroup_multiply_accumulate(*v80, *v1779, *v1794, *v80);
simdgroup_half8x8 v1797_store; thread simdgroup_half8x8 * v1797 = &v1797_store;uint32_t const v1798 = 1018;
threadgroup half_4 * const v1799 = &(*v69)[v1798];
simdgroup_load(*v1797, reinterpret_cast<threadgroup half *>(v1799), v702, 0, false);
simdgroup_multiply_accumulate(*v81, *v1779, *v1797, *v81);
simdgroup_half8x8 v1800_store; thread simdgroup_half8x8 * v1800 = &v1800_store;uint32_t const v1801 = 1020;
threadgroup half_4 * const v1802 = &(*v69)[v1801];
simdgroup_load(*v1800, reinterpret_cast<threadgroup half *>(v1802), v702, 0, false);
simdgroup_multiply_accumulate(*v82, *v1779, *v1800, *v82);
simdgroup_half8x8 v1803_store; thread simdgroup_half8x8 * v1803 = &v1803_store;uint32_t const v1804 = 1022;
threadgroup half_4 * const v1805 = &(*v69)[v1804];
simdgroup_load(*v1803, reinterpret_cast<threadgroup half *>(v1805), v702, 0, false);
simdgroup_multiply_accumulate(*v83, *v1779, *v1803, *v83);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1806 = v65 * v66;
uint32_t const v1807 = v63 + v1806;
uint32_t const v1808 = v1807 + v67;
uint32_t const v1809 = uint32_t(v1808);
uint32_t const v1810 = v50 + v1809;
float const v1811 = *v99;
float const v1812 = simd_shuffle_xor(v1811, v66);;
float const v1813 = v1811 + v1812;
float const v1814 = simd_shuffle_xor(v1813, v102);;
float const v1815 = v1813 + v1814;
uint32_t const v1816 = reinterpret_cast<const thread uint32_t&>(v1815);
bool const v1817 = v1816 == v101;
float const v1818 = 1;
float const v1819 = v1818 / v1815;
float const v1820 = v1817 ? v76 : v1819;
uint32_t const v1821 = 320;
uint32_t const v1822 = v65 * v1821;
uint32_t const v1823 = uint32_t(v1822);
uint32_t const v1824 = 40;
threadgroup float * const v1825 = &(*v70)[v1823];

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1826 = v67 * v1824;
uint32_t const v1827 = v1822 + v1826;
uint32_t const v1828 = v68 * v291;
uint32_t const v1829 = v1827 + v1828;
bool const v1830 = v1808 < v21;
if(v1830) {
uint32_t const v1831 = 64;
bool const v1832 = v1828 < v1831;
if(v1832) {
uint32_t const v1833 = uint32_t(v1829);
threadgroup float * const v1834 = &(*v70)[v1833];
float const v1835 = *v1834;
float const v1836 = v1835 * v1820;
half const v1837 = half(v1836);
uint32_t const v1838 = 64;
uint32_t const v1839 = v1810 * v1838;
uint32_t const v1840 = uint32_t(v1828);
uint32_t const v1841 = v1839 + v1840;
device half * const v1842 = &v4[v1841];
*v1842 = v1837;
}
uint32_t const v1843 = v106 + v1828;
bool const v1844 = v1843 < v1831;
if(v1844) {
uint32_t const v1845 = v1829 + v106;
uint32_t const v1846 = uint32_t(v1845);
threadgroup float * const v1847 = &(*v70)[v1846];
float const v1848 = *v1847;
float const v1849 = v1848 * v1820;
half const v1850 = half(v1849);
uint32_t const v1851 = 64;
uint32_t const v1852 = v1810 * v1851;
uint32_t const v1853 = uint32_t(v1843);
uint32_t const v1854 = v1852 + v1853;
device half * const v1855 = &v4[v1854];
*v1855 = v1850;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v1856 = v66 + v1828;
uint32_t const v1857 = 64;
bool const v1858 = v1856 < v1857;
if(v1858) {
uint32_t const v1859 = uint32_t(v1829);
threadgroup float * const v1860 = &(*v70)[v1859];
float const v1861 = *v1860;
float const v1862 = v1861 * v1820;
half const v1863 = half(v1862);
uint32_t const v1864 = 64;
uint32_t const v1865 = v1810 * v1864;
uint32_t const v1866 = uint32_t(v1856);
uint32_t const v1867 = v1865 + v1866;
device half * const v1868 = &v4[v1867];
*v1868 = v1863;
}
uint32_t const v1869 = 9;
uint32_t const v1870 = v1869 + v1828;
bool const v1871 = v1870 < v1857;
if(v1871) {
uint32_t const v1872 = v1829 + v106;
uint32_t const v1873 = uint32_t(v1872);
threadgroup float * const v1874 = &(*v70)[v1873];
float const v1875 = *v1874;
float const v1876 = v1875 * v1820;
half const v1877 = half(v1876);
uint32_t const v1878 = 64;
uint32_t const v1879 = v1810 * v1878;
uint32_t const v1880 = uint32_t(v1870);
uint32_t const v1881 = v1879 + v1880;
device half * const v1882 = &v4[v1881];
*v1882 = v1877;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v1883 = v102 + v1828;
uint32_t const v1884 = 64;
bool const v1885 = v1883 < v1884;
if(v1885) {
uint32_t const v1886 = uint32_t(v1829);
threadgroup float * const v1887 = &(*v70)[v1886];
float const v1888 = *v1887;
float const v1889 = v1888 * v1820;
half const v1890 = half(v1889);
uint32_t const v1891 = 64;
uint32_t const v1892 = v1810 * v1891;
uint32_t const v1893 = uint32_t(v1883);
uint32_t const v1894 = v1892 + v1893;
device half * const v1895 = &v4[v1894];
*v1895 = v1890;
}
uint32_t const v1896 = 17;
uint32_t const v1897 = v1896 + v1828;
bool const v1898 = v1897 < v1884;
if(v1898) {
uint32_t const v1899 = v1829 + v106;
uint32_t const v1900 = uint32_t(v1899);
threadgroup float * const v1901 = &(*v70)[v1900];
float const v1902 = *v1901;
float const v1903 = v1902 * v1820;
half const v1904 = half(v1903);
uint32_t const v1905 = 64;
uint32_t const v1906 = v1810 * v1905;
uint32_t const v1907 = uint32_t(v1897);
uint32_t const v1908 = v1906 + v1907;
device half * const v1909 = &v4[v1908];
*v1909 = v1904;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v1910 = 24;
uint32_t const v1911 = v1910 + v1828;
uint32_t const v1912 = 64;
bool const v1913 = v1911 < v1912;
if(v1913) {
uint32_t const v1914 = uint32_t(v1829);
threadgroup float * const v1915 = &(*v70)[v1914];
float const v1916 = *v1915;
float const v1917 = v1916 * v1820;
half const v1918 = half(v1917);
uint32_t const v1919 = 64;
uint32_t const v1920 = v1810 * v1919;
uint32_t const v1921 = uint32_t(v1911);
uint32_t const v1922 = v1920 + v1921;
device half * const v1923 = &v4[v1922];
*v1923 = v1918;
}
uint32_t const v1924 = 25;
uint32_t const v1925 = v1924 + v1828;
bool const v1926 = v1925 < v1912;
if(v1926) {
uint32_t const v1927 = v1829 + v106;
uint32_t const v1928 = uint32_t(v1927);
threadgroup float * const v1929 = &(*v70)[v1928];
float const v1930 = *v1929;
float const v1931 = v1930 * v1820;
half const v1932 = half(v1931);
uint32_t const v1933 = 64;
uint32_t const v1934 = v1810 * v1933;
uint32_t const v1935 = uint32_t(v1925);
uint32_t const v1936 = v1934 + v1935;
device half * const v1937 = &v4[v1936];
*v1937 = v1932;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v1938 = v62 + v1828;
uint32_t const v1939 = 64;
bool const v1940 = v1938 < v1939;
if(v1940) {
uint32_t const v1941 = uint32_t(v1829);
threadgroup float * const v1942 = &(*v70)[v1941];
float const v1943 = *v1942;
float const v1944 = v1943 * v1820;
half const v1945 = half(v1944);
uint32_t const v1946 = 64;
uint32_t const v1947 = v1810 * v1946;
uint32_t const v1948 = uint32_t(v1938);
uint32_t const v1949 = v1947 + v1948;
device half * const v1950 = &v4[v1949];
*v1950 = v1945;
}
uint32_t const v1951 = 33;
uint32_t const v1952 = v1951 + v1828;
bool const v1953 = v1952 < v1939;
if(v1953) {
uint32_t const v1954 = v1829 + v106;
uint32_t const v1955 = uint32_t(v1954);
threadgroup float * const v1956 = &(*v70)[v1955];
float const v1957 = *v1956;
float const v1958 = v1957 * v1820;
half const v1959 = half(v1958);
uint32_t const v1960 = 64;
uint32_t const v1961 = v1810 * v1960;
uint32_t const v1962 = uint32_t(v1952);
uint32_t const v1963 = v1961 + v1962;
device half * const v1964 = &v4[v1963];
*v1964 = v1959;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v1965 = v1824 + v1828;
uint32_t const v1966 = 64;
bool const v1967 = v1965 < v1966;
if(v1967) {
uint32_t const v1968 = uint32_t(v1829);
threadgroup float * const v1969 = &(*v70)[v1968];
float const v1970 = *v1969;
float const v1971 = v1970 * v1820;
half const v1972 = half(v1971);
uint32_t const v1973 = 64;
uint32_t const v1974 = v1810 * v1973;
uint32_t const v1975 = uint32_t(v1965);
uint32_t const v1976 = v1974 + v1975;
device half * const v1977 = &v4[v1976];
*v1977 = v1972;
}
uint32_t const v1978 = 41;
uint32_t const v1979 = v1978 + v1828;
bool const v1980 = v1979 < v1966;
if(v1980) {
uint32_t const v1981 = v1829 + v106;
uint32_t const v1982 = uint32_t(v1981);
threadgroup float * const v1983 = &(*v70)[v1982];
float const v1984 = *v1983;
float const v1985 = v1984 * v1820;
half const v1986 = half(v1985);
uint32_t const v1987 = 64;
uint32_t const v1988 = v1810 * v1987;
uint32_t const v1989 = uint32_t(v1979);
uint32_t const v1990 = v1988 + v1989;
device half * const v1991 = &v4[v1990];
*v1991 = v1986;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v1992 = 48;
uint32_t const v1993 = v1992 + v1828;
uint32_t const v1994 = 64;
bool const v1995 = v1993 < v1994;
if(v1995) {
uint32_t const v1996 = uint32_t(v1829);
threadgroup float * const v1997 = &(*v70)[v1996];
float const v1998 = *v1997;
float const v1999 = v1998 * v1820;
half const v2000 = half(v1999);
uint32_t const v2001 = 64;
uint32_t const v2002 = v1810 * v2001;
uint32_t const v2003 = uint32_t(v1993);
uint32_t const v2004 = v2002 + v2003;
device half * const v2005 = &v4[v2004];
*v2005 = v2000;
}
uint32_t const v2006 = 49;
uint32_t const v2007 = v2006 + v1828;
bool const v2008 = v2007 < v1994;
if(v2008) {
uint32_t const v2009 = v1829 + v106;
uint32_t const v2010 = uint32_t(v2009);
threadgroup float * const v2011 = &(*v70)[v2010];
float const v2012 = *v2011;
float const v2013 = v2012 * v1820;
half const v2014 = half(v2013);
uint32_t const v2015 = 64;
uint32_t const v2016 = v1810 * v2015;
uint32_t const v2017 = uint32_t(v2007);
uint32_t const v2018 = v2016 + v2017;
device half * const v2019 = &v4[v2018];
*v2019 = v2014;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1825), v1824);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1830) {
uint32_t const v2020 = 56;
uint32_t const v2021 = v2020 + v1828;
uint32_t const v2022 = 64;
bool const v2023 = v2021 < v2022;
if(v2023) {
uint32_t const v2024 = uint32_t(v1829);
threadgroup float * const v2025 = &(*v70)[v2024];
float const v2026 = *v2025;
float const v2027 = v2026 * v1820;
half const v2028 = half(v2027);
uint32_t const v2029 = 64;
uint32_t const v2030 = v1810 * v2029;
uint32_t const v2031 = uint32_t(v2021);
uint32_t const v2032 = v2030 + v2031;
device half * const v2033 = &v4[v2032];
*v2033 = v2028;
}
uint32_t const v2034 = 57;
uint32_t const v2035 = v2034 + v1828;
bool const v2036 = v2035 < v2022;
if(v2036) {
uint32_t const v2037 = v1829 + v106;
uint32_t const v2038 = uint32_t(v2037);
threadgroup float * const v2039 = &(*v70)[v2038];
float const v2040 = *v2039;
float const v2041 = v2040 * v1820;
half const v2042 = half(v2041);
uint32_t const v2043 = 64;
uint32_t const v2044 = v1810 * v2043;
uint32_t const v2045 = uint32_t(v2035);
uint32_t const v2046 = v2044 + v2045;
device half * const v2047 = &v4[v2046];
*v2047 = v2042;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2048 = *v100;
float v2049_store;
thread float * v2049 = &v2049_store;*v2049 = v2048;
float const v2050 = *v2049;
float const v2051 = simd_shuffle_xor(v2050, v66);;
float const v2052 = v2050 + v2051;
*v2049 = v2052;
float const v2053 = *v2049;
float const v2054 = simd_shuffle_xor(v2053, v102);;
float const v2055 = v2053 + v2054;
*v2049 = v2055;
bool const v2056 = v68 == v101;
bool const v2057 = v1830 && v2056;
if(v2057) {
float const v2058 = *v97;
float const v2059 = *v2049;
float const v2060 = log(v2059);float const v2061 = v2058 + v2060;
device float * const v2062 = &v5[v1810];
*v2062 = v2061;
}
return;
}
