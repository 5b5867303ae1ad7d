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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[16];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device float const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], device int32_t const* const v12 [[buffer(11)]], constant info_st const* const v13, uint32_t const thread_index_in_simdgroup_v14 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v15 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v16 [[threadgroup_position_in_grid]]) {
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
float const v75 = 1;
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;float const v77 = 0;
*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v84_store; thread simdgroup_float8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;half const v86 = 0;
*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v93_store; thread simdgroup_half8x8 * v93 = &v93_store;*v93 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;array<float, 1> v96_store = {};
thread array<float, 1> * v96 = &v96_store;thread float * const v97 = &(*v94)[v20];
float const v98 = -3.402823470e+38;
*v97 = v98;
thread float * const v99 = &(*v95)[v20];
*v99 = v77;
thread float * const v100 = &(*v96)[v20];
*v100 = v77;
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
half_4 const v111 = half_4{v86, v86, v86, v86};
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
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v232), v231, 0, false);
uint32_t const v233 = 2;
uint32_t const v234 = v229 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v69)[v235];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v236), v231, 0, false);
uint32_t const v237 = v229 + v224;
uint32_t const v238 = uint32_t(v237);
threadgroup half_4 * const v239 = &(*v69)[v238];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v239), v231, 0, false);
uint32_t const v240 = 6;
uint32_t const v241 = v229 + v240;
uint32_t const v242 = uint32_t(v241);
threadgroup half_4 * const v243 = &(*v69)[v242];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v243), v231, 0, false);
uint32_t const v244 = v229 + v66;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v69)[v245];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v246), v231, 0, false);
uint32_t const v247 = 10;
uint32_t const v248 = v229 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v69)[v249];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v250), v231, 0, false);
uint32_t const v251 = 12;
uint32_t const v252 = v229 + v251;
uint32_t const v253 = uint32_t(v252);
threadgroup half_4 * const v254 = &(*v69)[v253];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v254), v231, 0, false);
uint32_t const v255 = 14;
uint32_t const v256 = v229 + v255;
uint32_t const v257 = uint32_t(v256);
threadgroup half_4 * const v258 = &(*v69)[v257];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v258), v231, 0, false);
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
uint32_t const v295 = v292 - v106;
uint32_t const v296 = uint32_t(v293);
device int32_t const* const v297 = &v12[v296];
int32_t const v298 = *v297;
uint32_t const v299 = uint32_t(v298);
uint32_t const v300 = v299 / v291;
uint32_t const v301 = v300 * v291;
uint32_t const v302 = v301 * v62;
array<half_4, 4> v303_store = {};
thread array<half_4, 4> * v303 = &v303_store;uint32_t const v304 = 4;
array<half_4, 4> v305_store = {};
thread array<half_4, 4> * v305 = &v305_store;uint32_t const v306 = v22 - v106;
uint32_t const v307 = v302 + v103;
uint32_t const v308 = min(v307, v306);
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
thread half_4 * const v321 = &(*v303)[v20];
half_4 const v322 = *v313;
*v321 = v322;
uint32_t const v323 = v103 + v66;
uint32_t const v324 = v302 + v323;
uint32_t const v325 = min(v324, v306);
uint32_t const v326 = uint32_t(v325);
uint32_t const v327 = v326 * v31;
uint32_t const v328 = v57 + v327;
half_4 v329_store;
thread half_4 * v329 = &v329_store;*v329 = v111;
if(v315) {
uint32_t const v330 = v312 / v224;
uint32_t const v331 = uint32_t(v330);
uint32_t const v332 = v328 + v331;
device half_4 const* const v333 = &v2[v332];
half_4 const v334 = *v333;
*v329 = v334;
}
thread half_4 * const v335 = &(*v303)[v72];
half_4 const v336 = *v329;
*v335 = v336;
uint32_t const v337 = v103 + v102;
uint32_t const v338 = v302 + v337;
uint32_t const v339 = min(v338, v306);
uint32_t const v340 = uint32_t(v339);
uint32_t const v341 = v340 * v31;
uint32_t const v342 = v57 + v341;
half_4 v343_store;
thread half_4 * v343 = &v343_store;*v343 = v111;
if(v315) {
uint32_t const v344 = v312 / v224;
uint32_t const v345 = uint32_t(v344);
uint32_t const v346 = v342 + v345;
device half_4 const* const v347 = &v2[v346];
half_4 const v348 = *v347;
*v343 = v348;
}
uint32_t const v349 = 2;
thread half_4 * const v350 = &(*v303)[v349];
half_4 const v351 = *v343;
*v350 = v351;
uint32_t const v352 = 24;
uint32_t const v353 = v103 + v352;
uint32_t const v354 = v302 + v353;
uint32_t const v355 = min(v354, v306);
uint32_t const v356 = uint32_t(v355);
uint32_t const v357 = v356 * v31;
uint32_t const v358 = v57 + v357;
half_4 v359_store;
thread half_4 * v359 = &v359_store;*v359 = v111;
if(v315) {
uint32_t const v360 = v312 / v224;
uint32_t const v361 = uint32_t(v360);
uint32_t const v362 = v358 + v361;
device half_4 const* const v363 = &v2[v362];
half_4 const v364 = *v363;
*v359 = v364;
}
uint32_t const v365 = 3;
thread half_4 * const v366 = &(*v303)[v365];
half_4 const v367 = *v359;
*v366 = v367;
uint32_t const v368 = v309 * v34;
uint32_t const v369 = v60 + v368;
half_4 v370_store;
thread half_4 * v370 = &v370_store;*v370 = v111;
if(v315) {
uint32_t const v371 = v312 / v224;
uint32_t const v372 = uint32_t(v371);
uint32_t const v373 = v369 + v372;
device half_4 const* const v374 = &v3[v373];
half_4 const v375 = *v374;
*v370 = v375;
}
thread half_4 * const v376 = &(*v305)[v20];
half_4 const v377 = *v370;
*v376 = v377;
uint32_t const v378 = v326 * v34;
uint32_t const v379 = v60 + v378;
half_4 v380_store;
thread half_4 * v380 = &v380_store;*v380 = v111;
if(v315) {
uint32_t const v381 = v312 / v224;
uint32_t const v382 = uint32_t(v381);
uint32_t const v383 = v379 + v382;
device half_4 const* const v384 = &v3[v383];
half_4 const v385 = *v384;
*v380 = v385;
}
thread half_4 * const v386 = &(*v305)[v72];
half_4 const v387 = *v380;
*v386 = v387;
uint32_t const v388 = v340 * v34;
uint32_t const v389 = v60 + v388;
half_4 v390_store;
thread half_4 * v390 = &v390_store;*v390 = v111;
if(v315) {
uint32_t const v391 = v312 / v224;
uint32_t const v392 = uint32_t(v391);
uint32_t const v393 = v389 + v392;
device half_4 const* const v394 = &v3[v393];
half_4 const v395 = *v394;
*v390 = v395;
}
thread half_4 * const v396 = &(*v305)[v349];
half_4 const v397 = *v390;
*v396 = v397;
uint32_t const v398 = v356 * v34;
uint32_t const v399 = v60 + v398;
half_4 v400_store;
thread half_4 * v400 = &v400_store;*v400 = v111;
if(v315) {
uint32_t const v401 = v312 / v224;
uint32_t const v402 = uint32_t(v401);
uint32_t const v403 = v399 + v402;
device half_4 const* const v404 = &v3[v403];
half_4 const v405 = *v404;
*v400 = v405;
}
thread half_4 * const v406 = &(*v305)[v365];
half_4 const v407 = *v400;
*v406 = v407;
bool const v408 = true;
for(uint32_t v409 = v101; v409 < v292; v409 += v106) {
uint32_t const v410 = min(v409, v295);
uint32_t const v411 = v410 / v291;
uint32_t const v412 = v293 + v411;
uint32_t const v413 = uint32_t(v412);
device int32_t const* const v414 = &v12[v413];
int32_t const v415 = *v414;
uint32_t const v416 = uint32_t(v415);
uint32_t const v417 = v416 / v291;
uint32_t const v418 = v417 * v291;
uint32_t const v419 = v410 % v291;
uint32_t const v420 = v418 + v419;
uint32_t const v421 = v416 % v291;
bool const v422 = v421 == v106;
uint32_t const v423 = v420 * v62;
bool const v424 = v420 >= v278;
bool const v425 = v422 && v424;
bool const v426 = v420 < v280;
bool const v427 = v425 && v426;
uint32_t const v428 = v409 % v291;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v429 = *v321;
*v132 = v429;
uint32_t const v430 = v323 * v128;
uint32_t const v431 = v430 + v104;
half_4 const v432 = *v335;
uint32_t const v433 = uint32_t(v431);
threadgroup half_4 * const v434 = &(*v69)[v433];
*v434 = v432;
uint32_t const v435 = v337 * v128;
uint32_t const v436 = v435 + v104;
half_4 const v437 = *v350;
uint32_t const v438 = uint32_t(v436);
threadgroup half_4 * const v439 = &(*v69)[v438];
*v439 = v437;
uint32_t const v440 = v353 * v128;
uint32_t const v441 = v440 + v104;
half_4 const v442 = *v366;
uint32_t const v443 = uint32_t(v441);
threadgroup half_4 * const v444 = &(*v69)[v443];
*v444 = v442;
uint32_t const v445 = 576;
uint32_t const v446 = v445 + v129;
uint32_t const v447 = v446 + v104;
half_4 const v448 = *v376;
uint32_t const v449 = uint32_t(v447);
threadgroup half_4 * const v450 = &(*v69)[v449];
*v450 = v448;
uint32_t const v451 = v445 + v430;
uint32_t const v452 = v451 + v104;
half_4 const v453 = *v386;
uint32_t const v454 = uint32_t(v452);
threadgroup half_4 * const v455 = &(*v69)[v454];
*v455 = v453;
uint32_t const v456 = v445 + v435;
uint32_t const v457 = v456 + v104;
half_4 const v458 = *v396;
uint32_t const v459 = uint32_t(v457);
threadgroup half_4 * const v460 = &(*v69)[v459];
*v460 = v458;
uint32_t const v461 = v445 + v440;
uint32_t const v462 = v461 + v104;
half_4 const v463 = *v406;
uint32_t const v464 = uint32_t(v462);
threadgroup half_4 * const v465 = &(*v69)[v464];
*v465 = v463;
bool const v466 = !v427;
bool const v467 = false;
if(v466) {
half const v468 = v448.i_0;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = 2139095040;
uint32_t const v472 = v470 & v471;
bool const v473 = v472 == v471;
half const v474 = v448.i_1;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v471;
bool const v478 = v477 == v471;
bool const v479 = v473 || v478;
half const v480 = v448.i_2;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v471;
bool const v484 = v483 == v471;
bool const v485 = v479 || v484;
half const v486 = v448.i_3;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v471;
bool const v490 = v489 == v471;
bool const v491 = v485 || v490;
half const v492 = v453.i_0;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v471;
bool const v496 = v495 == v471;
bool const v497 = v491 || v496;
half const v498 = v453.i_1;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v471;
bool const v502 = v501 == v471;
bool const v503 = v497 || v502;
half const v504 = v453.i_2;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v471;
bool const v508 = v507 == v471;
bool const v509 = v503 || v508;
half const v510 = v453.i_3;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v471;
bool const v514 = v513 == v471;
bool const v515 = v509 || v514;
half const v516 = v458.i_0;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v471;
bool const v520 = v519 == v471;
bool const v521 = v515 || v520;
half const v522 = v458.i_1;
float const v523 = float(v522);
uint32_t const v524 = reinterpret_cast<const thread uint32_t&>(v523);
uint32_t const v525 = v524 & v471;
bool const v526 = v525 == v471;
bool const v527 = v521 || v526;
half const v528 = v458.i_2;
float const v529 = float(v528);
uint32_t const v530 = reinterpret_cast<const thread uint32_t&>(v529);
uint32_t const v531 = v530 & v471;
bool const v532 = v531 == v471;
bool const v533 = v527 || v532;
half const v534 = v458.i_3;
float const v535 = float(v534);
uint32_t const v536 = reinterpret_cast<const thread uint32_t&>(v535);
uint32_t const v537 = v536 & v471;
bool const v538 = v537 == v471;
bool const v539 = v533 || v538;
half const v540 = v463.i_0;
float const v541 = float(v540);
uint32_t const v542 = reinterpret_cast<const thread uint32_t&>(v541);
uint32_t const v543 = v542 & v471;
bool const v544 = v543 == v471;
bool const v545 = v539 || v544;
half const v546 = v463.i_1;
float const v547 = float(v546);
uint32_t const v548 = reinterpret_cast<const thread uint32_t&>(v547);
uint32_t const v549 = v548 & v471;
bool const v550 = v549 == v471;
bool const v551 = v545 || v550;
half const v552 = v463.i_2;
float const v553 = float(v552);
uint32_t const v554 = reinterpret_cast<const thread uint32_t&>(v553);
uint32_t const v555 = v554 & v471;
bool const v556 = v555 == v471;
bool const v557 = v551 || v556;
half const v558 = v463.i_3;
float const v559 = float(v558);
uint32_t const v560 = reinterpret_cast<const thread uint32_t&>(v559);
uint32_t const v561 = v560 & v471;
bool const v562 = v561 == v471;
bool const v563 = v557 || v562;
bool const v564 = simd_any(v563);;
bool const v565 = thread_index_in_simdgroup_v14 == v101;
if(v565) {
uint32_t const v566 = v564 ? v106 : v101;
uint32_t const v567 = v428 * v224;
uint32_t const v568 = v567 + v65;
uint32_t const v569 = uint32_t(v568);
threadgroup uint32_t * const v570 = &(*v73)[v569];
*v570 = v566;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v571 = v409 + v106;
uint32_t const v572 = min(v571, v295);
uint32_t const v573 = v572 / v291;
uint32_t const v574 = v293 + v573;
uint32_t const v575 = uint32_t(v574);
device int32_t const* const v576 = &v12[v575];
int32_t const v577 = *v576;
uint32_t const v578 = uint32_t(v577);
uint32_t const v579 = v578 / v291;
uint32_t const v580 = v579 * v291;
uint32_t const v581 = v572 % v291;
uint32_t const v582 = v580 + v581;
uint32_t const v583 = v582 * v62;
uint32_t const v584 = v583 + v103;
uint32_t const v585 = min(v584, v306);
uint32_t const v586 = uint32_t(v585);
uint32_t const v587 = v586 * v31;
uint32_t const v588 = v57 + v587;
half_4 v589_store;
thread half_4 * v589 = &v589_store;*v589 = v111;
if(v315) {
uint32_t const v590 = v312 / v224;
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v588 + v591;
device half_4 const* const v593 = &v2[v592];
half_4 const v594 = *v593;
*v589 = v594;
}
half_4 const v595 = *v589;
*v321 = v595;
uint32_t const v596 = v583 + v323;
uint32_t const v597 = min(v596, v306);
uint32_t const v598 = uint32_t(v597);
uint32_t const v599 = v598 * v31;
uint32_t const v600 = v57 + v599;
half_4 v601_store;
thread half_4 * v601 = &v601_store;*v601 = v111;
if(v315) {
uint32_t const v602 = v312 / v224;
uint32_t const v603 = uint32_t(v602);
uint32_t const v604 = v600 + v603;
device half_4 const* const v605 = &v2[v604];
half_4 const v606 = *v605;
*v601 = v606;
}
half_4 const v607 = *v601;
*v335 = v607;
uint32_t const v608 = v583 + v337;
uint32_t const v609 = min(v608, v306);
uint32_t const v610 = uint32_t(v609);
uint32_t const v611 = v610 * v31;
uint32_t const v612 = v57 + v611;
half_4 v613_store;
thread half_4 * v613 = &v613_store;*v613 = v111;
if(v315) {
uint32_t const v614 = v312 / v224;
uint32_t const v615 = uint32_t(v614);
uint32_t const v616 = v612 + v615;
device half_4 const* const v617 = &v2[v616];
half_4 const v618 = *v617;
*v613 = v618;
}
half_4 const v619 = *v613;
*v350 = v619;
uint32_t const v620 = v583 + v353;
uint32_t const v621 = min(v620, v306);
uint32_t const v622 = uint32_t(v621);
uint32_t const v623 = v622 * v31;
uint32_t const v624 = v57 + v623;
half_4 v625_store;
thread half_4 * v625 = &v625_store;*v625 = v111;
if(v315) {
uint32_t const v626 = v312 / v224;
uint32_t const v627 = uint32_t(v626);
uint32_t const v628 = v624 + v627;
device half_4 const* const v629 = &v2[v628];
half_4 const v630 = *v629;
*v625 = v630;
}
half_4 const v631 = *v625;
*v366 = v631;
uint32_t const v632 = v586 * v34;
uint32_t const v633 = v60 + v632;
half_4 v634_store;
thread half_4 * v634 = &v634_store;*v634 = v111;
if(v315) {
uint32_t const v635 = v312 / v224;
uint32_t const v636 = uint32_t(v635);
uint32_t const v637 = v633 + v636;
device half_4 const* const v638 = &v3[v637];
half_4 const v639 = *v638;
*v634 = v639;
}
half_4 const v640 = *v634;
*v376 = v640;
uint32_t const v641 = v598 * v34;
uint32_t const v642 = v60 + v641;
half_4 v643_store;
thread half_4 * v643 = &v643_store;*v643 = v111;
if(v315) {
uint32_t const v644 = v312 / v224;
uint32_t const v645 = uint32_t(v644);
uint32_t const v646 = v642 + v645;
device half_4 const* const v647 = &v3[v646];
half_4 const v648 = *v647;
*v643 = v648;
}
half_4 const v649 = *v643;
*v386 = v649;
uint32_t const v650 = v610 * v34;
uint32_t const v651 = v60 + v650;
half_4 v652_store;
thread half_4 * v652 = &v652_store;*v652 = v111;
if(v315) {
uint32_t const v653 = v312 / v224;
uint32_t const v654 = uint32_t(v653);
uint32_t const v655 = v651 + v654;
device half_4 const* const v656 = &v3[v655];
half_4 const v657 = *v656;
*v652 = v657;
}
half_4 const v658 = *v652;
*v396 = v658;
uint32_t const v659 = v622 * v34;
uint32_t const v660 = v60 + v659;
half_4 v661_store;
thread half_4 * v661 = &v661_store;*v661 = v111;
if(v315) {
uint32_t const v662 = v312 / v224;
uint32_t const v663 = uint32_t(v662);
uint32_t const v664 = v660 + v663;
device half_4 const* const v665 = &v3[v664];
half_4 const v666 = *v665;
*v661 = v666;
}
half_4 const v667 = *v661;
*v406 = v667;
bool v668_store;
thread bool * v668 = &v668_store;*v668 = v467;
bool const v669 = *v668;
bool v670_store;
thread bool * v670 = &v670_store;if(v669) {
*v670 = v408;
}
 else {
uint32_t const v671 = v428 * v224;
uint32_t const v672 = uint32_t(v671);
threadgroup uint32_t * const v673 = &(*v73)[v672];
uint32_t const v674 = *v673;
bool const v675 = v674 != v101;
*v670 = v675;
}
bool const v676 = *v670;
*v668 = v676;
bool const v677 = *v668;
bool v678_store;
thread bool * v678 = &v678_store;if(v677) {
*v678 = v408;
}
 else {
uint32_t const v679 = v428 * v224;
uint32_t const v680 = v679 + v106;
uint32_t const v681 = uint32_t(v680);
threadgroup uint32_t * const v682 = &(*v73)[v681];
uint32_t const v683 = *v682;
bool const v684 = v683 != v101;
*v678 = v684;
}
bool const v685 = *v678;
*v668 = v685;
bool const v686 = *v668;
bool v687_store;
thread bool * v687 = &v687_store;if(v686) {
*v687 = v408;
}
 else {
uint32_t const v688 = v428 * v224;
uint32_t const v689 = v688 + v291;
uint32_t const v690 = uint32_t(v689);
threadgroup uint32_t * const v691 = &(*v73)[v690];
uint32_t const v692 = *v691;
bool const v693 = v692 != v101;
*v687 = v693;
}
bool const v694 = *v687;
*v668 = v694;
bool const v695 = *v668;
bool v696_store;
thread bool * v696 = &v696_store;if(v695) {
*v696 = v408;
}
 else {
uint32_t const v697 = v428 * v224;
uint32_t const v698 = 3;
uint32_t const v699 = v697 + v698;
uint32_t const v700 = uint32_t(v699);
threadgroup uint32_t * const v701 = &(*v73)[v700];
uint32_t const v702 = *v701;
bool const v703 = v702 != v101;
*v696 = v703;
}
bool const v704 = *v696;
*v668 = v704;
bool v705_store;
thread bool * v705 = &v705_store;if(v427) {
*v705 = v408;
}
 else {
*v705 = v467;
}
uint32_t const v706 = 320;
uint32_t const v707 = v65 * v706;
uint32_t const v708 = 80;
uint32_t const v709 = v65 * v708;
simdgroup_float8x8 v710_store; thread simdgroup_float8x8 * v710 = &v710_store;*v710 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 72;
threadgroup half_4 * const v713 = &(*v69)[v20];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v85, *v711, *v710);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;threadgroup half_4 * const v715 = &(*v69)[v349];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v715), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v87, *v714, *v710);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;threadgroup half_4 * const v717 = &(*v69)[v304];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v717), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v88, *v716, *v710);
uint32_t const v718 = 6;
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 6;
threadgroup half_4 * const v721 = &(*v69)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v89, *v719, *v710);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;threadgroup half_4 * const v723 = &(*v69)[v74];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v723), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v90, *v722, *v710);
uint32_t const v724 = 10;
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 10;
threadgroup half_4 * const v727 = &(*v69)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v91, *v725, *v710);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 12;
threadgroup half_4 * const v730 = &(*v69)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v730), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v92, *v728, *v710);
simdgroup_half8x8 v731_store; thread simdgroup_half8x8 * v731 = &v731_store;uint32_t const v732 = 14;
threadgroup half_4 * const v733 = &(*v69)[v732];
simdgroup_load(*v731, reinterpret_cast<threadgroup half *>(v733), v712, 0, true);
simdgroup_multiply_accumulate(*v710, *v93, *v731, *v710);
uint32_t const v734 = uint32_t(v707);
uint32_t const v735 = 40;
threadgroup float * const v736 = &(*v70)[v734];

simdgroup_store(*v710, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v737_store; thread simdgroup_float8x8 * v737 = &v737_store;*v737 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 144;
uint32_t const v740 = 1008;
threadgroup half_4 * const v741 = &(*v69)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v741), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v85, *v738, *v737);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 146;
threadgroup half_4 * const v744 = &(*v69)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v87, *v742, *v737);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 148;
threadgroup half_4 * const v747 = &(*v69)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v88, *v745, *v737);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 150;
threadgroup half_4 * const v750 = &(*v69)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v89, *v748, *v737);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 152;
threadgroup half_4 * const v753 = &(*v69)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v90, *v751, *v737);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 154;
threadgroup half_4 * const v756 = &(*v69)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v91, *v754, *v737);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 156;
threadgroup half_4 * const v759 = &(*v69)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v92, *v757, *v737);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 158;
threadgroup half_4 * const v762 = &(*v69)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v712, 0, true);
simdgroup_multiply_accumulate(*v737, *v93, *v760, *v737);
uint32_t const v763 = v707 + v66;
uint32_t const v764 = uint32_t(v763);
threadgroup float * const v765 = &(*v70)[v764];

simdgroup_store(*v737, reinterpret_cast<threadgroup float *>(v765), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v766_store; thread simdgroup_float8x8 * v766 = &v766_store;*v766 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 288;
uint32_t const v769 = 864;
threadgroup half_4 * const v770 = &(*v69)[v768];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v770), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v85, *v767, *v766);
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;uint32_t const v772 = 290;
threadgroup half_4 * const v773 = &(*v69)[v772];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v773), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v87, *v771, *v766);
simdgroup_half8x8 v774_store; thread simdgroup_half8x8 * v774 = &v774_store;uint32_t const v775 = 292;
threadgroup half_4 * const v776 = &(*v69)[v775];
simdgroup_load(*v774, reinterpret_cast<threadgroup half *>(v776), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v88, *v774, *v766);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;uint32_t const v778 = 294;
threadgroup half_4 * const v779 = &(*v69)[v778];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v779), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v89, *v777, *v766);
simdgroup_half8x8 v780_store; thread simdgroup_half8x8 * v780 = &v780_store;uint32_t const v781 = 296;
threadgroup half_4 * const v782 = &(*v69)[v781];
simdgroup_load(*v780, reinterpret_cast<threadgroup half *>(v782), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v90, *v780, *v766);
simdgroup_half8x8 v783_store; thread simdgroup_half8x8 * v783 = &v783_store;uint32_t const v784 = 298;
threadgroup half_4 * const v785 = &(*v69)[v784];
simdgroup_load(*v783, reinterpret_cast<threadgroup half *>(v785), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v91, *v783, *v766);
simdgroup_half8x8 v786_store; thread simdgroup_half8x8 * v786 = &v786_store;uint32_t const v787 = 300;
threadgroup half_4 * const v788 = &(*v69)[v787];
simdgroup_load(*v786, reinterpret_cast<threadgroup half *>(v788), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v92, *v786, *v766);
simdgroup_half8x8 v789_store; thread simdgroup_half8x8 * v789 = &v789_store;uint32_t const v790 = 302;
threadgroup half_4 * const v791 = &(*v69)[v790];
simdgroup_load(*v789, reinterpret_cast<threadgroup half *>(v791), v712, 0, true);
simdgroup_multiply_accumulate(*v766, *v93, *v789, *v766);
uint32_t const v792 = v707 + v102;
uint32_t const v793 = uint32_t(v792);
threadgroup float * const v794 = &(*v70)[v793];

simdgroup_store(*v766, reinterpret_cast<threadgroup float *>(v794), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v795_store; thread simdgroup_float8x8 * v795 = &v795_store;*v795 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v796_store; thread simdgroup_half8x8 * v796 = &v796_store;uint32_t const v797 = 432;
uint32_t const v798 = 720;
threadgroup half_4 * const v799 = &(*v69)[v797];
simdgroup_load(*v796, reinterpret_cast<threadgroup half *>(v799), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v85, *v796, *v795);
simdgroup_half8x8 v800_store; thread simdgroup_half8x8 * v800 = &v800_store;uint32_t const v801 = 434;
threadgroup half_4 * const v802 = &(*v69)[v801];
simdgroup_load(*v800, reinterpret_cast<threadgroup half *>(v802), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v87, *v800, *v795);
simdgroup_half8x8 v803_store; thread simdgroup_half8x8 * v803 = &v803_store;uint32_t const v804 = 436;
threadgroup half_4 * const v805 = &(*v69)[v804];
simdgroup_load(*v803, reinterpret_cast<threadgroup half *>(v805), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v88, *v803, *v795);
simdgroup_half8x8 v806_store; thread simdgroup_half8x8 * v806 = &v806_store;uint32_t const v807 = 438;
threadgroup half_4 * const v808 = &(*v69)[v807];
simdgroup_load(*v806, reinterpret_cast<threadgroup half *>(v808), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v89, *v806, *v795);
simdgroup_half8x8 v809_store; thread simdgroup_half8x8 * v809 = &v809_store;uint32_t const v810 = 440;
threadgroup half_4 * const v811 = &(*v69)[v810];
simdgroup_load(*v809, reinterpret_cast<threadgroup half *>(v811), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v90, *v809, *v795);
simdgroup_half8x8 v812_store; thread simdgroup_half8x8 * v812 = &v812_store;uint32_t const v813 = 442;
threadgroup half_4 * const v814 = &(*v69)[v813];
simdgroup_load(*v812, reinterpret_cast<threadgroup half *>(v814), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v91, *v812, *v795);
simdgroup_half8x8 v815_store; thread simdgroup_half8x8 * v815 = &v815_store;uint32_t const v816 = 444;
threadgroup half_4 * const v817 = &(*v69)[v816];
simdgroup_load(*v815, reinterpret_cast<threadgroup half *>(v817), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v92, *v815, *v795);
simdgroup_half8x8 v818_store; thread simdgroup_half8x8 * v818 = &v818_store;uint32_t const v819 = 446;
threadgroup half_4 * const v820 = &(*v69)[v819];
simdgroup_load(*v818, reinterpret_cast<threadgroup half *>(v820), v712, 0, true);
simdgroup_multiply_accumulate(*v795, *v93, *v818, *v795);
uint32_t const v821 = v707 + v352;
uint32_t const v822 = uint32_t(v821);
threadgroup float * const v823 = &(*v70)[v822];

simdgroup_store(*v795, reinterpret_cast<threadgroup float *>(v823), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v824 = v65 * v66;
uint32_t const v825 = v63 + v824;
uint32_t const v826 = v825 + v67;
array<float, 8> v827_store = {};
thread array<float, 8> * v827 = &v827_store;uint32_t const v828 = v68 * v66;
uint32_t const v829 = v423 + v828;
uint32_t const v830 = v67 * v735;
uint32_t const v831 = v707 + v830;
uint32_t const v832 = v831 + v828;
uint32_t const v833 = uint32_t(v832);
threadgroup float * const v834 = &(*v70)[v833];
float const v835 = *v834;
float v836_store;
thread float * v836 = &v836_store;*v836 = v98;
bool const v837 = *v705;
bool v838_store;
thread bool * v838 = &v838_store;if(v837) {
*v838 = v408;
}
 else {
bool const v839 = v829 < v22;
bool v840_store;
thread bool * v840 = &v840_store;if(v839) {
uint32_t const v841 = v21 - v106;
uint32_t const v842 = min(v826, v841);
uint32_t const v843 = min(v829, v306);
uint32_t const v844 = v36 - v35;
uint32_t const v845 = v844 - v106;
uint32_t const v846 = min(v842, v845);
uint32_t const v847 = v35 + v846;
uint32_t const v848 = uint32_t(v847);
device int32_t const* const v849 = &v11[v848];
int32_t const v850 = *v849;
uint32_t const v851 = v37 - v36;
uint32_t const v852 = v851 - v106;
uint32_t const v853 = min(v843, v852);
uint32_t const v854 = v36 + v853;
uint32_t const v855 = uint32_t(v854);
device int32_t const* const v856 = &v11[v855];
int32_t const v857 = *v856;
bool const v858 = v850 == v857;
*v840 = v858;
}
 else {
*v840 = v467;
}
bool const v859 = *v840;
*v838 = v859;
}
bool const v860 = *v838;
if(v860) {
float const v861 = v835 * v25;
*v836 = v861;
}
thread float * const v862 = &(*v827)[v20];
float const v863 = *v836;
*v862 = v863;
float const v864 = max(v98, v863);
uint32_t const v865 = v828 + v106;
uint32_t const v866 = v423 + v865;
uint32_t const v867 = v831 + v865;
uint32_t const v868 = uint32_t(v867);
threadgroup float * const v869 = &(*v70)[v868];
float const v870 = *v869;
float v871_store;
thread float * v871 = &v871_store;*v871 = v98;
bool const v872 = *v705;
bool v873_store;
thread bool * v873 = &v873_store;if(v872) {
*v873 = v408;
}
 else {
bool const v874 = v866 < v22;
bool v875_store;
thread bool * v875 = &v875_store;if(v874) {
uint32_t const v876 = v21 - v106;
uint32_t const v877 = min(v826, v876);
uint32_t const v878 = min(v866, v306);
uint32_t const v879 = v36 - v35;
uint32_t const v880 = v879 - v106;
uint32_t const v881 = min(v877, v880);
uint32_t const v882 = v35 + v881;
uint32_t const v883 = uint32_t(v882);
device int32_t const* const v884 = &v11[v883];
int32_t const v885 = *v884;
uint32_t const v886 = v37 - v36;
uint32_t const v887 = v886 - v106;
uint32_t const v888 = min(v878, v887);
uint32_t const v889 = v36 + v888;
uint32_t const v890 = uint32_t(v889);
device int32_t const* const v891 = &v11[v890];
int32_t const v892 = *v891;
bool const v893 = v885 == v892;
*v875 = v893;
}
 else {
*v875 = v467;
}
bool const v894 = *v875;
*v873 = v894;
}
bool const v895 = *v873;
if(v895) {
float const v896 = v870 * v25;
*v871 = v896;
}
thread float * const v897 = &(*v827)[v72];
float const v898 = *v871;
*v897 = v898;
float const v899 = max(v864, v898);
uint32_t const v900 = v828 + v291;
uint32_t const v901 = v423 + v900;
uint32_t const v902 = v831 + v900;
uint32_t const v903 = uint32_t(v902);
threadgroup float * const v904 = &(*v70)[v903];
float const v905 = *v904;
float v906_store;
thread float * v906 = &v906_store;*v906 = v98;
bool const v907 = *v705;
bool v908_store;
thread bool * v908 = &v908_store;if(v907) {
*v908 = v408;
}
 else {
bool const v909 = v901 < v22;
bool v910_store;
thread bool * v910 = &v910_store;if(v909) {
uint32_t const v911 = v21 - v106;
uint32_t const v912 = min(v826, v911);
uint32_t const v913 = min(v901, v306);
uint32_t const v914 = v36 - v35;
uint32_t const v915 = v914 - v106;
uint32_t const v916 = min(v912, v915);
uint32_t const v917 = v35 + v916;
uint32_t const v918 = uint32_t(v917);
device int32_t const* const v919 = &v11[v918];
int32_t const v920 = *v919;
uint32_t const v921 = v37 - v36;
uint32_t const v922 = v921 - v106;
uint32_t const v923 = min(v913, v922);
uint32_t const v924 = v36 + v923;
uint32_t const v925 = uint32_t(v924);
device int32_t const* const v926 = &v11[v925];
int32_t const v927 = *v926;
bool const v928 = v920 == v927;
*v910 = v928;
}
 else {
*v910 = v467;
}
bool const v929 = *v910;
*v908 = v929;
}
bool const v930 = *v908;
if(v930) {
float const v931 = v905 * v25;
*v906 = v931;
}
thread float * const v932 = &(*v827)[v349];
float const v933 = *v906;
*v932 = v933;
float const v934 = max(v899, v933);
uint32_t const v935 = 3;
uint32_t const v936 = v828 + v935;
uint32_t const v937 = v423 + v936;
uint32_t const v938 = v831 + v936;
uint32_t const v939 = uint32_t(v938);
threadgroup float * const v940 = &(*v70)[v939];
float const v941 = *v940;
float v942_store;
thread float * v942 = &v942_store;*v942 = v98;
bool const v943 = *v705;
bool v944_store;
thread bool * v944 = &v944_store;if(v943) {
*v944 = v408;
}
 else {
bool const v945 = v937 < v22;
bool v946_store;
thread bool * v946 = &v946_store;if(v945) {
uint32_t const v947 = v21 - v106;
uint32_t const v948 = min(v826, v947);
uint32_t const v949 = min(v937, v306);
uint32_t const v950 = v36 - v35;
uint32_t const v951 = v950 - v106;
uint32_t const v952 = min(v948, v951);
uint32_t const v953 = v35 + v952;
uint32_t const v954 = uint32_t(v953);
device int32_t const* const v955 = &v11[v954];
int32_t const v956 = *v955;
uint32_t const v957 = v37 - v36;
uint32_t const v958 = v957 - v106;
uint32_t const v959 = min(v949, v958);
uint32_t const v960 = v36 + v959;
uint32_t const v961 = uint32_t(v960);
device int32_t const* const v962 = &v11[v961];
int32_t const v963 = *v962;
bool const v964 = v956 == v963;
*v946 = v964;
}
 else {
*v946 = v467;
}
bool const v965 = *v946;
*v944 = v965;
}
bool const v966 = *v944;
if(v966) {
float const v967 = v941 * v25;
*v942 = v967;
}
thread float * const v968 = &(*v827)[v365];
float const v969 = *v942;
*v968 = v969;
float const v970 = max(v934, v969);
uint32_t const v971 = v828 + v224;
uint32_t const v972 = v423 + v971;
uint32_t const v973 = v831 + v971;
uint32_t const v974 = uint32_t(v973);
threadgroup float * const v975 = &(*v70)[v974];
float const v976 = *v975;
float v977_store;
thread float * v977 = &v977_store;*v977 = v98;
bool const v978 = *v705;
bool v979_store;
thread bool * v979 = &v979_store;if(v978) {
*v979 = v408;
}
 else {
bool const v980 = v972 < v22;
bool v981_store;
thread bool * v981 = &v981_store;if(v980) {
uint32_t const v982 = v21 - v106;
uint32_t const v983 = min(v826, v982);
uint32_t const v984 = min(v972, v306);
uint32_t const v985 = v36 - v35;
uint32_t const v986 = v985 - v106;
uint32_t const v987 = min(v983, v986);
uint32_t const v988 = v35 + v987;
uint32_t const v989 = uint32_t(v988);
device int32_t const* const v990 = &v11[v989];
int32_t const v991 = *v990;
uint32_t const v992 = v37 - v36;
uint32_t const v993 = v992 - v106;
uint32_t const v994 = min(v984, v993);
uint32_t const v995 = v36 + v994;
uint32_t const v996 = uint32_t(v995);
device int32_t const* const v997 = &v11[v996];
int32_t const v998 = *v997;
bool const v999 = v991 == v998;
*v981 = v999;
}
 else {
*v981 = v467;
}
bool const v1000 = *v981;
*v979 = v1000;
}
bool const v1001 = *v979;
if(v1001) {
float const v1002 = v976 * v25;
*v977 = v1002;
}
thread float * const v1003 = &(*v827)[v304];
float const v1004 = *v977;
*v1003 = v1004;
float const v1005 = max(v970, v1004);
uint32_t const v1006 = 5;
uint32_t const v1007 = v828 + v1006;
uint32_t const v1008 = v423 + v1007;
uint32_t const v1009 = v831 + v1007;
uint32_t const v1010 = uint32_t(v1009);
threadgroup float * const v1011 = &(*v70)[v1010];
float const v1012 = *v1011;
float v1013_store;
thread float * v1013 = &v1013_store;*v1013 = v98;
bool const v1014 = *v705;
bool v1015_store;
thread bool * v1015 = &v1015_store;if(v1014) {
*v1015 = v408;
}
 else {
bool const v1016 = v1008 < v22;
bool v1017_store;
thread bool * v1017 = &v1017_store;if(v1016) {
uint32_t const v1018 = v21 - v106;
uint32_t const v1019 = min(v826, v1018);
uint32_t const v1020 = min(v1008, v306);
uint32_t const v1021 = v36 - v35;
uint32_t const v1022 = v1021 - v106;
uint32_t const v1023 = min(v1019, v1022);
uint32_t const v1024 = v35 + v1023;
uint32_t const v1025 = uint32_t(v1024);
device int32_t const* const v1026 = &v11[v1025];
int32_t const v1027 = *v1026;
uint32_t const v1028 = v37 - v36;
uint32_t const v1029 = v1028 - v106;
uint32_t const v1030 = min(v1020, v1029);
uint32_t const v1031 = v36 + v1030;
uint32_t const v1032 = uint32_t(v1031);
device int32_t const* const v1033 = &v11[v1032];
int32_t const v1034 = *v1033;
bool const v1035 = v1027 == v1034;
*v1017 = v1035;
}
 else {
*v1017 = v467;
}
bool const v1036 = *v1017;
*v1015 = v1036;
}
bool const v1037 = *v1015;
if(v1037) {
float const v1038 = v1012 * v25;
*v1013 = v1038;
}
uint32_t const v1039 = 5;
thread float * const v1040 = &(*v827)[v1039];
float const v1041 = *v1013;
*v1040 = v1041;
float const v1042 = max(v1005, v1041);
uint32_t const v1043 = v828 + v718;
uint32_t const v1044 = v423 + v1043;
uint32_t const v1045 = v831 + v1043;
uint32_t const v1046 = uint32_t(v1045);
threadgroup float * const v1047 = &(*v70)[v1046];
float const v1048 = *v1047;
float v1049_store;
thread float * v1049 = &v1049_store;*v1049 = v98;
bool const v1050 = *v705;
bool v1051_store;
thread bool * v1051 = &v1051_store;if(v1050) {
*v1051 = v408;
}
 else {
bool const v1052 = v1044 < v22;
bool v1053_store;
thread bool * v1053 = &v1053_store;if(v1052) {
uint32_t const v1054 = v21 - v106;
uint32_t const v1055 = min(v826, v1054);
uint32_t const v1056 = min(v1044, v306);
uint32_t const v1057 = v36 - v35;
uint32_t const v1058 = v1057 - v106;
uint32_t const v1059 = min(v1055, v1058);
uint32_t const v1060 = v35 + v1059;
uint32_t const v1061 = uint32_t(v1060);
device int32_t const* const v1062 = &v11[v1061];
int32_t const v1063 = *v1062;
uint32_t const v1064 = v37 - v36;
uint32_t const v1065 = v1064 - v106;
uint32_t const v1066 = min(v1056, v1065);
uint32_t const v1067 = v36 + v1066;
uint32_t const v1068 = uint32_t(v1067);
device int32_t const* const v1069 = &v11[v1068];
int32_t const v1070 = *v1069;
bool const v1071 = v1063 == v1070;
*v1053 = v1071;
}
 else {
*v1053 = v467;
}
bool const v1072 = *v1053;
*v1051 = v1072;
}
bool const v1073 = *v1051;
if(v1073) {
float const v1074 = v1048 * v25;
*v1049 = v1074;
}
thread float * const v1075 = &(*v827)[v720];
float const v1076 = *v1049;
*v1075 = v1076;
float const v1077 = max(v1042, v1076);
uint32_t const v1078 = 7;
uint32_t const v1079 = v828 + v1078;
uint32_t const v1080 = v423 + v1079;
uint32_t const v1081 = v831 + v1079;
uint32_t const v1082 = uint32_t(v1081);
threadgroup float * const v1083 = &(*v70)[v1082];
float const v1084 = *v1083;
float v1085_store;
thread float * v1085 = &v1085_store;*v1085 = v98;
bool const v1086 = *v705;
bool v1087_store;
thread bool * v1087 = &v1087_store;if(v1086) {
*v1087 = v408;
}
 else {
bool const v1088 = v1080 < v22;
bool v1089_store;
thread bool * v1089 = &v1089_store;if(v1088) {
uint32_t const v1090 = v21 - v106;
uint32_t const v1091 = min(v826, v1090);
uint32_t const v1092 = min(v1080, v306);
uint32_t const v1093 = v36 - v35;
uint32_t const v1094 = v1093 - v106;
uint32_t const v1095 = min(v1091, v1094);
uint32_t const v1096 = v35 + v1095;
uint32_t const v1097 = uint32_t(v1096);
device int32_t const* const v1098 = &v11[v1097];
int32_t const v1099 = *v1098;
uint32_t const v1100 = v37 - v36;
uint32_t const v1101 = v1100 - v106;
uint32_t const v1102 = min(v1092, v1101);
uint32_t const v1103 = v36 + v1102;
uint32_t const v1104 = uint32_t(v1103);
device int32_t const* const v1105 = &v11[v1104];
int32_t const v1106 = *v1105;
bool const v1107 = v1099 == v1106;
*v1089 = v1107;
}
 else {
*v1089 = v467;
}
bool const v1108 = *v1089;
*v1087 = v1108;
}
bool const v1109 = *v1087;
if(v1109) {
float const v1110 = v1084 * v25;
*v1085 = v1110;
}
uint32_t const v1111 = 7;
thread float * const v1112 = &(*v827)[v1111];
float const v1113 = *v1085;
*v1112 = v1113;
float const v1114 = max(v1077, v1113);
float const v1115 = simd_shuffle_xor(v1114, v66);;
float const v1116 = max(v1114, v1115);
float const v1117 = simd_shuffle_xor(v1116, v102);;
float const v1118 = max(v1116, v1117);
float const v1119 = *v97;
float const v1120 = 5.54517698;
float const v1121 = v1119 + v1120;
bool const v1122 = v1118 > v1121;
float const v1123 = v1122 ? v1118 : v1119;
float const v1124 = v1119 - v1123;
float const v1125 = exp(v1124);bool const v1126 = v1123 != v1119;
bool v1127_store;
thread bool * v1127 = &v1127_store;if(v1126) {
bool const v1128 = v1119 != v98;
*v1127 = v1128;
}
 else {
*v1127 = v467;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1129 = *v1127;
bool const v1130 = simd_any(v1129);;
if(v1130) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1131 = v68 * v291;
uint32_t const v1132 = v831 + v1131;
uint32_t const v1133 = uint32_t(v1132);
threadgroup float * const v1134 = &(*v70)[v1133];
float const v1135 = *v1134;
float const v1136 = v1135 * v1125;
*v1134 = v1136;
uint32_t const v1137 = v1132 + v106;
uint32_t const v1138 = uint32_t(v1137);
threadgroup float * const v1139 = &(*v70)[v1138];
float const v1140 = *v1139;
float const v1141 = v1140 * v1125;
*v1139 = v1141;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1142 = *v1134;
float const v1143 = v1142 * v1125;
*v1134 = v1143;
float const v1144 = *v1139;
float const v1145 = v1144 * v1125;
*v1139 = v1145;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1146 = *v1134;
float const v1147 = v1146 * v1125;
*v1134 = v1147;
float const v1148 = *v1139;
float const v1149 = v1148 * v1125;
*v1139 = v1149;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1150 = *v1134;
float const v1151 = v1150 * v1125;
*v1134 = v1151;
float const v1152 = *v1139;
float const v1153 = v1152 * v1125;
*v1139 = v1153;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1154 = *v1134;
float const v1155 = v1154 * v1125;
*v1134 = v1155;
float const v1156 = *v1139;
float const v1157 = v1156 * v1125;
*v1139 = v1157;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1158 = *v1134;
float const v1159 = v1158 * v1125;
*v1134 = v1159;
float const v1160 = *v1139;
float const v1161 = v1160 * v1125;
*v1139 = v1161;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1162 = *v1134;
float const v1163 = v1162 * v1125;
*v1134 = v1163;
float const v1164 = *v1139;
float const v1165 = v1164 * v1125;
*v1139 = v1165;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1166 = *v1134;
float const v1167 = v1166 * v1125;
*v1134 = v1167;
float const v1168 = *v1139;
float const v1169 = v1168 * v1125;
*v1139 = v1169;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v97 = v1123;
float const v1170 = *v862;
uint32_t const v1171 = reinterpret_cast<const thread uint32_t&>(v1170);
uint32_t const v1172 = 4286578687;
bool const v1173 = v1171 == v1172;
float const v1174 = v1170 - v1123;
float const v1175 = exp(v1174);float const v1176 = v1173 ? v77 : v1175;
half const v1177 = half(v1176);
half_4 const v1178 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1177;
return tmp;
}();
float const v1179 = *v897;
uint32_t const v1180 = reinterpret_cast<const thread uint32_t&>(v1179);
bool const v1181 = v1180 == v1172;
float const v1182 = v1179 - v1123;
float const v1183 = exp(v1182);float const v1184 = v1181 ? v77 : v1183;
float const v1185 = v1176 + v1184;
half const v1186 = half(v1184);
half_4 const v1187 = [&]{
half_4 tmp = v1178;
tmp.i_1 = v1186;
return tmp;
}();
float const v1188 = *v932;
uint32_t const v1189 = reinterpret_cast<const thread uint32_t&>(v1188);
bool const v1190 = v1189 == v1172;
float const v1191 = v1188 - v1123;
float const v1192 = exp(v1191);float const v1193 = v1190 ? v77 : v1192;
float const v1194 = v1185 + v1193;
half const v1195 = half(v1193);
half_4 const v1196 = [&]{
half_4 tmp = v1187;
tmp.i_2 = v1195;
return tmp;
}();
float const v1197 = *v968;
uint32_t const v1198 = reinterpret_cast<const thread uint32_t&>(v1197);
bool const v1199 = v1198 == v1172;
float const v1200 = v1197 - v1123;
float const v1201 = exp(v1200);float const v1202 = v1199 ? v77 : v1201;
float const v1203 = v1194 + v1202;
half const v1204 = half(v1202);
half_4 const v1205 = [&]{
half_4 tmp = v1196;
tmp.i_3 = v1204;
return tmp;
}();
uint32_t const v1206 = v67 * v724;
uint32_t const v1207 = v709 + v1206;
uint32_t const v1208 = v68 * v291;
uint32_t const v1209 = v1207 + v1208;
uint32_t const v1210 = uint32_t(v1209);
threadgroup half_4 * const v1211 = &(*v71)[v1210];
*v1211 = v1205;
float const v1212 = *v1003;
uint32_t const v1213 = reinterpret_cast<const thread uint32_t&>(v1212);
bool const v1214 = v1213 == v1172;
float const v1215 = v1212 - v1123;
float const v1216 = exp(v1215);float const v1217 = v1214 ? v77 : v1216;
float const v1218 = v1203 + v1217;
half const v1219 = half(v1217);
half_4 const v1220 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1219;
return tmp;
}();
float const v1221 = *v1040;
uint32_t const v1222 = reinterpret_cast<const thread uint32_t&>(v1221);
bool const v1223 = v1222 == v1172;
float const v1224 = v1221 - v1123;
float const v1225 = exp(v1224);float const v1226 = v1223 ? v77 : v1225;
float const v1227 = v1218 + v1226;
half const v1228 = half(v1226);
half_4 const v1229 = [&]{
half_4 tmp = v1220;
tmp.i_1 = v1228;
return tmp;
}();
float const v1230 = *v1075;
uint32_t const v1231 = reinterpret_cast<const thread uint32_t&>(v1230);
bool const v1232 = v1231 == v1172;
float const v1233 = v1230 - v1123;
float const v1234 = exp(v1233);float const v1235 = v1232 ? v77 : v1234;
float const v1236 = v1227 + v1235;
half const v1237 = half(v1235);
half_4 const v1238 = [&]{
half_4 tmp = v1229;
tmp.i_2 = v1237;
return tmp;
}();
float const v1239 = *v1112;
uint32_t const v1240 = reinterpret_cast<const thread uint32_t&>(v1239);
bool const v1241 = v1240 == v1172;
float const v1242 = v1239 - v1123;
float const v1243 = exp(v1242);float const v1244 = v1241 ? v77 : v1243;
float const v1245 = v1236 + v1244;
half const v1246 = half(v1244);
half_4 const v1247 = [&]{
half_4 tmp = v1238;
tmp.i_3 = v1246;
return tmp;
}();
uint32_t const v1248 = v1209 + v106;
uint32_t const v1249 = uint32_t(v1248);
threadgroup half_4 * const v1250 = &(*v71)[v1249];
*v1250 = v1247;
float const v1251 = *v99;
float const v1252 = fma(v1251, v1125, v1245);
*v99 = v1252;
float const v1253 = *v100;
float const v1254 = fma(v1253, v1125, v1245);
*v100 = v1254;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1255 = *v705;
bool const v1256 = !v1255;
bool const v1257 = *v668;
bool const v1258 = v1257 && v1256;
if(v1258) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1259 = v831 + v1208;
for(uint32_t v1260 = v101; v1260 < v62; v1260 += v106) {
uint32_t const v1261 = v1260 / v224;
uint32_t const v1262 = v1207 + v1261;
uint32_t const v1263 = uint32_t(v1262);
threadgroup half_4 * const v1264 = &(*v71)[v1263];
half_4 const v1265 = *v1264;
uint32_t const v1266 = v1260 % v224;
half const v1267 = v1265.i_0;
float const v1268 = float(v1267);
float v1269_store;
thread float * v1269 = &v1269_store;*v1269 = v1268;
bool const v1270 = v1266 == v106;
if(v1270) {
half const v1271 = v1265.i_1;
float const v1272 = float(v1271);
*v1269 = v1272;
}
bool const v1273 = v1266 == v291;
if(v1273) {
half const v1274 = v1265.i_2;
float const v1275 = float(v1274);
*v1269 = v1275;
}
bool const v1276 = v1266 == v935;
if(v1276) {
half const v1277 = v1265.i_3;
float const v1278 = float(v1277);
*v1269 = v1278;
}
float const v1279 = *v1269;
uint32_t const v1280 = reinterpret_cast<const thread uint32_t&>(v1279);
bool const v1281 = v1280 == v101;
bool const v1282 = !v1281;
if(v1282) {
uint32_t const v1283 = v1260 * v128;
uint32_t const v1284 = v445 + v1283;
uint32_t const v1285 = v1208 / v224;
uint32_t const v1286 = v1284 + v1285;
uint32_t const v1287 = uint32_t(v1286);
threadgroup half_4 * const v1288 = &(*v69)[v1287];
half_4 const v1289 = *v1288;
half const v1290 = v1289.i_0;
float const v1291 = float(v1290);
float v1292_store;
thread float * v1292 = &v1292_store;*v1292 = v1291;
uint32_t const v1293 = v68 % v291;
bool const v1294 = v1293 == v106;
if(v1294) {
half const v1295 = v1289.i_2;
float const v1296 = float(v1295);
*v1292 = v1296;
}
uint32_t const v1297 = uint32_t(v1259);
float const v1298 = *v1269;
float const v1299 = *v1292;
threadgroup float * const v1300 = &(*v70)[v1297];
float const v1301 = *v1300;
float const v1302 = fma(v1298, v1299, v1301);
*v1300 = v1302;
half const v1303 = v1289.i_1;
float const v1304 = float(v1303);
float v1305_store;
thread float * v1305 = &v1305_store;*v1305 = v1304;
if(v1294) {
half const v1306 = v1289.i_3;
float const v1307 = float(v1306);
*v1305 = v1307;
}
uint32_t const v1308 = v1259 + v106;
uint32_t const v1309 = uint32_t(v1308);
float const v1310 = *v1269;
float const v1311 = *v1305;
threadgroup float * const v1312 = &(*v70)[v1309];
float const v1313 = *v1312;
float const v1314 = fma(v1310, v1311, v1313);
*v1312 = v1314;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1315 = v101; v1315 < v62; v1315 += v106) {
uint32_t const v1316 = v1315 / v224;
uint32_t const v1317 = v1207 + v1316;
uint32_t const v1318 = uint32_t(v1317);
threadgroup half_4 * const v1319 = &(*v71)[v1318];
half_4 const v1320 = *v1319;
uint32_t const v1321 = v1315 % v224;
half const v1322 = v1320.i_0;
float const v1323 = float(v1322);
float v1324_store;
thread float * v1324 = &v1324_store;*v1324 = v1323;
bool const v1325 = v1321 == v106;
if(v1325) {
half const v1326 = v1320.i_1;
float const v1327 = float(v1326);
*v1324 = v1327;
}
bool const v1328 = v1321 == v291;
if(v1328) {
half const v1329 = v1320.i_2;
float const v1330 = float(v1329);
*v1324 = v1330;
}
bool const v1331 = v1321 == v935;
if(v1331) {
half const v1332 = v1320.i_3;
float const v1333 = float(v1332);
*v1324 = v1333;
}
float const v1334 = *v1324;
uint32_t const v1335 = reinterpret_cast<const thread uint32_t&>(v1334);
bool const v1336 = v1335 == v101;
bool const v1337 = !v1336;
if(v1337) {
uint32_t const v1338 = v1315 * v128;
uint32_t const v1339 = 578;
uint32_t const v1340 = v1339 + v1338;
uint32_t const v1341 = v1208 / v224;
uint32_t const v1342 = v1340 + v1341;
uint32_t const v1343 = uint32_t(v1342);
threadgroup half_4 * const v1344 = &(*v69)[v1343];
half_4 const v1345 = *v1344;
half const v1346 = v1345.i_0;
float const v1347 = float(v1346);
float v1348_store;
thread float * v1348 = &v1348_store;*v1348 = v1347;
uint32_t const v1349 = v68 % v291;
bool const v1350 = v1349 == v106;
if(v1350) {
half const v1351 = v1345.i_2;
float const v1352 = float(v1351);
*v1348 = v1352;
}
uint32_t const v1353 = uint32_t(v1259);
float const v1354 = *v1324;
float const v1355 = *v1348;
threadgroup float * const v1356 = &(*v70)[v1353];
float const v1357 = *v1356;
float const v1358 = fma(v1354, v1355, v1357);
*v1356 = v1358;
half const v1359 = v1345.i_1;
float const v1360 = float(v1359);
float v1361_store;
thread float * v1361 = &v1361_store;*v1361 = v1360;
if(v1350) {
half const v1362 = v1345.i_3;
float const v1363 = float(v1362);
*v1361 = v1363;
}
uint32_t const v1364 = v1259 + v106;
uint32_t const v1365 = uint32_t(v1364);
float const v1366 = *v1324;
float const v1367 = *v1361;
threadgroup float * const v1368 = &(*v70)[v1365];
float const v1369 = *v1368;
float const v1370 = fma(v1366, v1367, v1369);
*v1368 = v1370;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1371 = v101; v1371 < v62; v1371 += v106) {
uint32_t const v1372 = v1371 / v224;
uint32_t const v1373 = v1207 + v1372;
uint32_t const v1374 = uint32_t(v1373);
threadgroup half_4 * const v1375 = &(*v71)[v1374];
half_4 const v1376 = *v1375;
uint32_t const v1377 = v1371 % v224;
half const v1378 = v1376.i_0;
float const v1379 = float(v1378);
float v1380_store;
thread float * v1380 = &v1380_store;*v1380 = v1379;
bool const v1381 = v1377 == v106;
if(v1381) {
half const v1382 = v1376.i_1;
float const v1383 = float(v1382);
*v1380 = v1383;
}
bool const v1384 = v1377 == v291;
if(v1384) {
half const v1385 = v1376.i_2;
float const v1386 = float(v1385);
*v1380 = v1386;
}
bool const v1387 = v1377 == v935;
if(v1387) {
half const v1388 = v1376.i_3;
float const v1389 = float(v1388);
*v1380 = v1389;
}
float const v1390 = *v1380;
uint32_t const v1391 = reinterpret_cast<const thread uint32_t&>(v1390);
bool const v1392 = v1391 == v101;
bool const v1393 = !v1392;
if(v1393) {
uint32_t const v1394 = v1371 * v128;
uint32_t const v1395 = 580;
uint32_t const v1396 = v1395 + v1394;
uint32_t const v1397 = v1208 / v224;
uint32_t const v1398 = v1396 + v1397;
uint32_t const v1399 = uint32_t(v1398);
threadgroup half_4 * const v1400 = &(*v69)[v1399];
half_4 const v1401 = *v1400;
half const v1402 = v1401.i_0;
float const v1403 = float(v1402);
float v1404_store;
thread float * v1404 = &v1404_store;*v1404 = v1403;
uint32_t const v1405 = v68 % v291;
bool const v1406 = v1405 == v106;
if(v1406) {
half const v1407 = v1401.i_2;
float const v1408 = float(v1407);
*v1404 = v1408;
}
uint32_t const v1409 = uint32_t(v1259);
float const v1410 = *v1380;
float const v1411 = *v1404;
threadgroup float * const v1412 = &(*v70)[v1409];
float const v1413 = *v1412;
float const v1414 = fma(v1410, v1411, v1413);
*v1412 = v1414;
half const v1415 = v1401.i_1;
float const v1416 = float(v1415);
float v1417_store;
thread float * v1417 = &v1417_store;*v1417 = v1416;
if(v1406) {
half const v1418 = v1401.i_3;
float const v1419 = float(v1418);
*v1417 = v1419;
}
uint32_t const v1420 = v1259 + v106;
uint32_t const v1421 = uint32_t(v1420);
float const v1422 = *v1380;
float const v1423 = *v1417;
threadgroup float * const v1424 = &(*v70)[v1421];
float const v1425 = *v1424;
float const v1426 = fma(v1422, v1423, v1425);
*v1424 = v1426;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1427 = v101; v1427 < v62; v1427 += v106) {
uint32_t const v1428 = v1427 / v224;
uint32_t const v1429 = v1207 + v1428;
uint32_t const v1430 = uint32_t(v1429);
threadgroup half_4 * const v1431 = &(*v71)[v1430];
half_4 const v1432 = *v1431;
uint32_t const v1433 = v1427 % v224;
half const v1434 = v1432.i_0;
float const v1435 = float(v1434);
float v1436_store;
thread float * v1436 = &v1436_store;*v1436 = v1435;
bool const v1437 = v1433 == v106;
if(v1437) {
half const v1438 = v1432.i_1;
float const v1439 = float(v1438);
*v1436 = v1439;
}
bool const v1440 = v1433 == v291;
if(v1440) {
half const v1441 = v1432.i_2;
float const v1442 = float(v1441);
*v1436 = v1442;
}
bool const v1443 = v1433 == v935;
if(v1443) {
half const v1444 = v1432.i_3;
float const v1445 = float(v1444);
*v1436 = v1445;
}
float const v1446 = *v1436;
uint32_t const v1447 = reinterpret_cast<const thread uint32_t&>(v1446);
bool const v1448 = v1447 == v101;
bool const v1449 = !v1448;
if(v1449) {
uint32_t const v1450 = v1427 * v128;
uint32_t const v1451 = 582;
uint32_t const v1452 = v1451 + v1450;
uint32_t const v1453 = v1208 / v224;
uint32_t const v1454 = v1452 + v1453;
uint32_t const v1455 = uint32_t(v1454);
threadgroup half_4 * const v1456 = &(*v69)[v1455];
half_4 const v1457 = *v1456;
half const v1458 = v1457.i_0;
float const v1459 = float(v1458);
float v1460_store;
thread float * v1460 = &v1460_store;*v1460 = v1459;
uint32_t const v1461 = v68 % v291;
bool const v1462 = v1461 == v106;
if(v1462) {
half const v1463 = v1457.i_2;
float const v1464 = float(v1463);
*v1460 = v1464;
}
uint32_t const v1465 = uint32_t(v1259);
float const v1466 = *v1436;
float const v1467 = *v1460;
threadgroup float * const v1468 = &(*v70)[v1465];
float const v1469 = *v1468;
float const v1470 = fma(v1466, v1467, v1469);
*v1468 = v1470;
half const v1471 = v1457.i_1;
float const v1472 = float(v1471);
float v1473_store;
thread float * v1473 = &v1473_store;*v1473 = v1472;
if(v1462) {
half const v1474 = v1457.i_3;
float const v1475 = float(v1474);
*v1473 = v1475;
}
uint32_t const v1476 = v1259 + v106;
uint32_t const v1477 = uint32_t(v1476);
float const v1478 = *v1436;
float const v1479 = *v1473;
threadgroup float * const v1480 = &(*v70)[v1477];
float const v1481 = *v1480;
float const v1482 = fma(v1478, v1479, v1481);
*v1480 = v1482;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1483 = v101; v1483 < v62; v1483 += v106) {
uint32_t const v1484 = v1483 / v224;
uint32_t const v1485 = v1207 + v1484;
uint32_t const v1486 = uint32_t(v1485);
threadgroup half_4 * const v1487 = &(*v71)[v1486];
half_4 const v1488 = *v1487;
uint32_t const v1489 = v1483 % v224;
half const v1490 = v1488.i_0;
float const v1491 = float(v1490);
float v1492_store;
thread float * v1492 = &v1492_store;*v1492 = v1491;
bool const v1493 = v1489 == v106;
if(v1493) {
half const v1494 = v1488.i_1;
float const v1495 = float(v1494);
*v1492 = v1495;
}
bool const v1496 = v1489 == v291;
if(v1496) {
half const v1497 = v1488.i_2;
float const v1498 = float(v1497);
*v1492 = v1498;
}
bool const v1499 = v1489 == v935;
if(v1499) {
half const v1500 = v1488.i_3;
float const v1501 = float(v1500);
*v1492 = v1501;
}
float const v1502 = *v1492;
uint32_t const v1503 = reinterpret_cast<const thread uint32_t&>(v1502);
bool const v1504 = v1503 == v101;
bool const v1505 = !v1504;
if(v1505) {
uint32_t const v1506 = v1483 * v128;
uint32_t const v1507 = 584;
uint32_t const v1508 = v1507 + v1506;
uint32_t const v1509 = v1208 / v224;
uint32_t const v1510 = v1508 + v1509;
uint32_t const v1511 = uint32_t(v1510);
threadgroup half_4 * const v1512 = &(*v69)[v1511];
half_4 const v1513 = *v1512;
half const v1514 = v1513.i_0;
float const v1515 = float(v1514);
float v1516_store;
thread float * v1516 = &v1516_store;*v1516 = v1515;
uint32_t const v1517 = v68 % v291;
bool const v1518 = v1517 == v106;
if(v1518) {
half const v1519 = v1513.i_2;
float const v1520 = float(v1519);
*v1516 = v1520;
}
uint32_t const v1521 = uint32_t(v1259);
float const v1522 = *v1492;
float const v1523 = *v1516;
threadgroup float * const v1524 = &(*v70)[v1521];
float const v1525 = *v1524;
float const v1526 = fma(v1522, v1523, v1525);
*v1524 = v1526;
half const v1527 = v1513.i_1;
float const v1528 = float(v1527);
float v1529_store;
thread float * v1529 = &v1529_store;*v1529 = v1528;
if(v1518) {
half const v1530 = v1513.i_3;
float const v1531 = float(v1530);
*v1529 = v1531;
}
uint32_t const v1532 = v1259 + v106;
uint32_t const v1533 = uint32_t(v1532);
float const v1534 = *v1492;
float const v1535 = *v1529;
threadgroup float * const v1536 = &(*v70)[v1533];
float const v1537 = *v1536;
float const v1538 = fma(v1534, v1535, v1537);
*v1536 = v1538;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1539 = v101; v1539 < v62; v1539 += v106) {
uint32_t const v1540 = v1539 / v224;
uint32_t const v1541 = v1207 + v1540;
uint32_t const v1542 = uint32_t(v1541);
threadgroup half_4 * const v1543 = &(*v71)[v1542];
half_4 const v1544 = *v1543;
uint32_t const v1545 = v1539 % v224;
half const v1546 = v1544.i_0;
float const v1547 = float(v1546);
float v1548_store;
thread float * v1548 = &v1548_store;*v1548 = v1547;
bool const v1549 = v1545 == v106;
if(v1549) {
half const v1550 = v1544.i_1;
float const v1551 = float(v1550);
*v1548 = v1551;
}
bool const v1552 = v1545 == v291;
if(v1552) {
half const v1553 = v1544.i_2;
float const v1554 = float(v1553);
*v1548 = v1554;
}
bool const v1555 = v1545 == v935;
if(v1555) {
half const v1556 = v1544.i_3;
float const v1557 = float(v1556);
*v1548 = v1557;
}
float const v1558 = *v1548;
uint32_t const v1559 = reinterpret_cast<const thread uint32_t&>(v1558);
bool const v1560 = v1559 == v101;
bool const v1561 = !v1560;
if(v1561) {
uint32_t const v1562 = v1539 * v128;
uint32_t const v1563 = 586;
uint32_t const v1564 = v1563 + v1562;
uint32_t const v1565 = v1208 / v224;
uint32_t const v1566 = v1564 + v1565;
uint32_t const v1567 = uint32_t(v1566);
threadgroup half_4 * const v1568 = &(*v69)[v1567];
half_4 const v1569 = *v1568;
half const v1570 = v1569.i_0;
float const v1571 = float(v1570);
float v1572_store;
thread float * v1572 = &v1572_store;*v1572 = v1571;
uint32_t const v1573 = v68 % v291;
bool const v1574 = v1573 == v106;
if(v1574) {
half const v1575 = v1569.i_2;
float const v1576 = float(v1575);
*v1572 = v1576;
}
uint32_t const v1577 = uint32_t(v1259);
float const v1578 = *v1548;
float const v1579 = *v1572;
threadgroup float * const v1580 = &(*v70)[v1577];
float const v1581 = *v1580;
float const v1582 = fma(v1578, v1579, v1581);
*v1580 = v1582;
half const v1583 = v1569.i_1;
float const v1584 = float(v1583);
float v1585_store;
thread float * v1585 = &v1585_store;*v1585 = v1584;
if(v1574) {
half const v1586 = v1569.i_3;
float const v1587 = float(v1586);
*v1585 = v1587;
}
uint32_t const v1588 = v1259 + v106;
uint32_t const v1589 = uint32_t(v1588);
float const v1590 = *v1548;
float const v1591 = *v1585;
threadgroup float * const v1592 = &(*v70)[v1589];
float const v1593 = *v1592;
float const v1594 = fma(v1590, v1591, v1593);
*v1592 = v1594;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1595 = v101; v1595 < v62; v1595 += v106) {
uint32_t const v1596 = v1595 / v224;
uint32_t const v1597 = v1207 + v1596;
uint32_t const v1598 = uint32_t(v1597);
threadgroup half_4 * const v1599 = &(*v71)[v1598];
half_4 const v1600 = *v1599;
uint32_t const v1601 = v1595 % v224;
half const v1602 = v1600.i_0;
float const v1603 = float(v1602);
float v1604_store;
thread float * v1604 = &v1604_store;*v1604 = v1603;
bool const v1605 = v1601 == v106;
if(v1605) {
half const v1606 = v1600.i_1;
float const v1607 = float(v1606);
*v1604 = v1607;
}
bool const v1608 = v1601 == v291;
if(v1608) {
half const v1609 = v1600.i_2;
float const v1610 = float(v1609);
*v1604 = v1610;
}
bool const v1611 = v1601 == v935;
if(v1611) {
half const v1612 = v1600.i_3;
float const v1613 = float(v1612);
*v1604 = v1613;
}
float const v1614 = *v1604;
uint32_t const v1615 = reinterpret_cast<const thread uint32_t&>(v1614);
bool const v1616 = v1615 == v101;
bool const v1617 = !v1616;
if(v1617) {
uint32_t const v1618 = v1595 * v128;
uint32_t const v1619 = 588;
uint32_t const v1620 = v1619 + v1618;
uint32_t const v1621 = v1208 / v224;
uint32_t const v1622 = v1620 + v1621;
uint32_t const v1623 = uint32_t(v1622);
threadgroup half_4 * const v1624 = &(*v69)[v1623];
half_4 const v1625 = *v1624;
half const v1626 = v1625.i_0;
float const v1627 = float(v1626);
float v1628_store;
thread float * v1628 = &v1628_store;*v1628 = v1627;
uint32_t const v1629 = v68 % v291;
bool const v1630 = v1629 == v106;
if(v1630) {
half const v1631 = v1625.i_2;
float const v1632 = float(v1631);
*v1628 = v1632;
}
uint32_t const v1633 = uint32_t(v1259);
float const v1634 = *v1604;
float const v1635 = *v1628;
threadgroup float * const v1636 = &(*v70)[v1633];
float const v1637 = *v1636;
float const v1638 = fma(v1634, v1635, v1637);
*v1636 = v1638;
half const v1639 = v1625.i_1;
float const v1640 = float(v1639);
float v1641_store;
thread float * v1641 = &v1641_store;*v1641 = v1640;
if(v1630) {
half const v1642 = v1625.i_3;
float const v1643 = float(v1642);
*v1641 = v1643;
}
uint32_t const v1644 = v1259 + v106;
uint32_t const v1645 = uint32_t(v1644);
float const v1646 = *v1604;
float const v1647 = *v1641;
threadgroup float * const v1648 = &(*v70)[v1645];
float const v1649 = *v1648;
float const v1650 = fma(v1646, v1647, v1649);
*v1648 = v1650;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v736), v735);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1651 = v101; v1651 < v62; v1651 += v106) {
uint32_t const v1652 = v1651 / v224;
uint32_t const v1653 = v1207 + v1652;
uint32_t const v1654 = uint32_t(v1653);
threadgroup half_4 * const v1655 = &(*v71)[v1654];
half_4 const v1656 = *v1655;
uint32_t const v1657 = v1651 % v224;
half const v1658 = v1656.i_0;
float const v1659 = float(v1658);
float v1660_store;
thread float * v1660 = &v1660_store;*v1660 = v1659;
bool const v1661 = v1657 == v106;
if(v1661) {
half const v1662 = v1656.i_1;
float const v1663 = float(v1662);
*v1660 = v1663;
}
bool const v1664 = v1657 == v291;
if(v1664) {
half const v1665 = v1656.i_2;
float const v1666 = float(v1665);
*v1660 = v1666;
}
bool const v1667 = v1657 == v935;
if(v1667) {
half const v1668 = v1656.i_3;
float const v1669 = float(v1668);
*v1660 = v1669;
}
float const v1670 = *v1660;
uint32_t const v1671 = reinterpret_cast<const thread uint32_t&>(v1670);
bool const v1672 = v1671 == v101;
bool const v1673 = !v1672;
if(v1673) {
uint32_t const v1674 = v1651 * v128;
uint32_t const v1675 = 590;
uint32_t const v1676 = v1675 + v1674;
uint32_t const v1677 = v1208 / v224;
uint32_t const v1678 = v1676 + v1677;
uint32_t const v1679 = uint32_t(v1678);
threadgroup half_4 * const v1680 = &(*v69)[v1679];
half_4 const v1681 = *v1680;
half const v1682 = v1681.i_0;
float const v1683 = float(v1682);
float v1684_store;
thread float * v1684 = &v1684_store;*v1684 = v1683;
uint32_t const v1685 = v68 % v291;
bool const v1686 = v1685 == v106;
if(v1686) {
half const v1687 = v1681.i_2;
float const v1688 = float(v1687);
*v1684 = v1688;
}
uint32_t const v1689 = uint32_t(v1259);
float const v1690 = *v1660;
float const v1691 = *v1684;
threadgroup float * const v1692 = &(*v70)[v1689];
float const v1693 = *v1692;
float const v1694 = fma(v1690, v1691, v1693);
*v1692 = v1694;
half const v1695 = v1681.i_1;
float const v1696 = float(v1695);
float v1697_store;
thread float * v1697 = &v1697_store;*v1697 = v1696;
if(v1686) {
half const v1698 = v1681.i_3;
float const v1699 = float(v1698);
*v1697 = v1699;
}
uint32_t const v1700 = v1259 + v106;
uint32_t const v1701 = uint32_t(v1700);
float const v1702 = *v1660;
float const v1703 = *v1697;
threadgroup float * const v1704 = &(*v70)[v1701];
float const v1705 = *v1704;
float const v1706 = fma(v1702, v1703, v1705);
*v1704 = v1706;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v736), v735, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1707_store; thread simdgroup_half8x8 * v1707 = &v1707_store;uint32_t const v1708 = uint32_t(v709);
threadgroup half_4 * const v1709 = &(*v71)[v1708];
simdgroup_load(*v1707, reinterpret_cast<threadgroup half *>(v1709), v735, 0, false);
simdgroup_half8x8 v1710_store; thread simdgroup_half8x8 * v1710 = &v1710_store;uint32_t const v1711 = 576;
threadgroup half_4 * const v1712 = &(*v69)[v1711];
simdgroup_load(*v1710, reinterpret_cast<threadgroup half *>(v1712), v712, 0, false);
simdgroup_multiply_accumulate(*v76, *v1707, *v1710, *v76);
simdgroup_half8x8 v1713_store; thread simdgroup_half8x8 * v1713 = &v1713_store;uint32_t const v1714 = 578;
threadgroup half_4 * const v1715 = &(*v69)[v1714];
simdgroup_load(*v1713, reinterpret_cast<threadgroup half *>(v1715), v712, 0, false);
simdgroup_multiply_accumulate(*v78, *v1707, *v1713, *v78);
simdgroup_half8x8 v1716_store; thread simdgroup_half8x8 * v1716 = &v1716_store;uint32_t const v1717 = 580;
threadgroup half_4 * const v1718 = &(*v69)[v1717];
simdgroup_load(*v1716, reinterpret_cast<threadgroup half *>(v1718), v712, 0, false);
simdgroup_multiply_accumulate(*v79, *v1707, *v1716, *v79);
simdgroup_half8x8 v1719_store; thread simdgroup_half8x8 * v1719 = &v1719_store;uint32_t const v1720 = 582;
threadgroup half_4 * const v1721 = &(*v69)[v1720];
simdgroup_load(*v1719, reinterpret_cast<threadgroup half *>(v1721), v712, 0, false);
simdgroup_multiply_accumulate(*v80, *v1707, *v1719, *v80);
simdgroup_half8x8 v1722_store; thread simdgroup_half8x8 * v1722 = &v1722_store;uint32_t const v1723 = 584;
threadgroup half_4 * const v1724 = &(*v69)[v1723];
simdgroup_load(*v1722, reinterpret_cast<threadgroup half *>(v1724), v712, 0, false);
simdgroup_multiply_accumulate(*v81, *v1707, *v1722, *v81);
simdgroup_half8x8 v1725_store; thread simdgroup_half8x8 * v1725 = &v1725_store;uint32_t const v1726 = 586;
threadgroup half_4 * const v1727 = &(*v69)[v1726];
simdgroup_load(*v1725, reinterpret_cast<threadgroup half *>(v1727), v712, 0, false);
simdgroup_multiply_accumulate(*v82, *v1707, *v1725, *v82);
simdgroup_half8x8 v1728_store; thread simdgroup_half8x8 * v1728 = &v1728_store;uint32_t const v1729 = 588;
threadgroup half_4 * const v1730 = &(*v69)[v1729];
simdgroup_load(*v1728, reinterpret_cast<threadgroup half *>(v1730), v712, 0, false);
simdgroup_multiply_accumulate(*v83, *v1707, *v1728, *v83);
simdgroup_half8x8 v1731_store; thread simdgroup_half8x8 * v1731 = &v1731_store;uint32_t const v1732 = 590;
threadgroup half_4 * const v1733 = &(*v69)[v1732];
simdgroup_load(*v1731, reinterpret_cast<threadgroup half *>(v1733), v712, 0, false);
simdgroup_multiply_accumulate(*v84, *v1707, *v1731, *v84);
simdgroup_half8x8 v1734_store; thread simdgroup_half8x8 * v1734 = &v1734_store;uint32_t const v1735 = v709 + v291;
uint32_t const v1736 = uint32_t(v1735);
threadgroup half_4 * const v1737 = &(*v71)[v1736];
simdgroup_load(*v1734, reinterpret_cast<threadgroup half *>(v1737), v735, 0, false);
simdgroup_half8x8 v1738_store; thread simdgroup_half8x8 * v1738 = &v1738_store;threadgroup half_4 * const v1739 = &(*v69)[v798];
simdgroup_load(*v1738, reinterpret_cast<threadgroup half *>(v1739), v712, 0, false);
simdgroup_multiply_accumulate(*v76, *v1734, *v1738, *v76);
simdgroup_half8x8 v1740_store; thread simdgroup_half8x8 * v1740 = &v1740_store;uint32_t const v1741 = 722;
threadgroup half_4 * const v1742 = &(*v69)[v1741];
simdgroup_load(*v1740, reinterpret_cast<threadgroup half *>(v1742), v712, 0, false);
simdgroup_multiply_accumulate(*v78, *v1734, *v1740, *v78);
simdgroup_half8x8 v1743_store; thread simdgroup_half8x8 * v1743 = &v1743_store;uint32_t const v1744 = 724;
threadgroup half_4 * const v1745 = &(*v69)[v1744];
simdgroup_load(*v1743, reinterpret_cast<threadgroup half *>(v1745), v712, 0, false);
simdgroup_multiply_accumulate(*v79, *v1734, *v1743, *v79);
simdgroup_half8x8 v1746_store; thread simdgroup_half8x8 * v1746 = &v1746_store;uint32_t const v1747 = 726;
threadgroup half_4 * const v1748 = &(*v69)[v1747];
simdgroup_load(*v1746, reinterpret_cast<threadgroup half *>(v1748), v712, 0, false);
simdgroup_multiply_accumulate(*v80, *v1734, *v1746, *v80);
simdgroup_half8x8 v1749_store; thread simdgroup_half8x8 * v1749 = &v1749_store;uint32_t const v1750 = 728;
threadgroup half_4 * const v1751 = &(*v69)[v1750];
simdgroup_load(*v1749, reinterpret_cast<threadgroup half *>(v1751), v712, 0, false);
simdgroup_multiply_accumulate(*v81, *v1734, *v1749, *v81);
simdgroup_half8x8 v1752_store; thread simdgroup_half8x8 * v1752 = &v1752_store;uint32_t const v1753 = 730;
threadgroup half_4 * const v1754 = &(*v69)[v1753];
simdgroup_load(*v1752, reinterpret_cast<threadgroup half *>(v1754), v712, 0, false);
simdgroup_multiply_accumulate(*v82, *v1734, *v1752, *v82);
simdgroup_half8x8 v1755_store; thread simdgroup_half8x8 * v1755 = &v1755_store;uint32_t const v1756 = 732;
threadgroup half_4 * const v1757 = &(*v69)[v1756];
simdgroup_load(*v1755, reinterpret_cast<threadgroup half *>(v1757), v712, 0, false);
simdgroup_multiply_accumulate(*v83, *v1734, *v1755, *v83);
simdgroup_half8x8 v1758_store; thread simdgroup_half8x8 * v1758 = &v1758_store;uint32_t const v1759 = 734;
threadgroup half_4 * const v1760 = &(*v69)[v1759];
simdgroup_load(*v1758, reinterpret_cast<threadgroup half *>(v1760), v712, 0, false);
simdgroup_multiply_accumulate(*v84, *v1734, *v1758, *v84);
simdgroup_half8x8 v1761_store; thread simdgroup_half8x8 * v1761 = &v1761_store;uint32_t const v1762 = v709 + v224;
uint32_t const v1763 = uint32_t(v1762);
threadgroup half_4 * const v1764 = &(*v71)[v1763];
simdgroup_load(*v1761, reinterpret_cast<threadgroup half *>(v1764), v735, 0, false);
simdgroup_half8x8 v1765_store; thread simdgroup_half8x8 * v1765 = &v1765_store;threadgroup half_4 * const v1766 = &(*v69)[v769];
simdgroup_load(*v1765, reinterpret_cast<threadgroup half *>(v1766), v712, 0, false);
simdgroup_multiply_accumulate(*v76, *v1761, *v1765, *v76);
simdgroup_half8x8 v1767_store; thread simdgroup_half8x8 * v1767 = &v1767_store;uint32_t const v1768 = 866;
threadgroup half_4 * const v1769 = &(*v69)[v1768];
simdgroup_load(*v1767, reinterpret_cast<threadgroup half *>(v1769), v712, 0, false);
simdgroup_multiply_accumulate(*v78, *v1761, *v1767, *v78);
simdgroup_half8x8 v1770_store; thread simdgroup_half8x8 * v1770 = &v1770_store;uint32_t const v1771 = 868;
threadgroup half_4 * const v1772 = &(*v69)[v1771];
simdgroup_load(*v1770, reinterpret_cast<threadgroup half *>(v1772), v712, 0, false);
simdgroup_multiply_accumulate(*v79, *v1761, *v1770, *v79);
simdgroup_half8x8 v1773_store; thread simdgroup_half8x8 * v1773 = &v1773_store;uint32_t const v1774 = 870;
threadgroup half_4 * const v1775 = &(*v69)[v1774];
simdgroup_load(*v1773, reinterpret_cast<threadgroup half *>(v1775), v712, 0, false);
simdgroup_multiply_accumulate(*v80, *v1761, *v1773, *v80);
simdgroup_half8x8 v1776_store; thread simdgroup_half8x8 * v1776 = &v1776_store;uint32_t const v1777 = 872;
threadgroup half_4 * const v1778 = &(*v69)[v1777];
simdgroup_load(*v1776, reinterpret_cast<threadgroup half *>(v1778), v712, 0, false);
simdgroup_multiply_accumulate(*v81, *v1761, *v1776, *v81);
simdgroup_half8x8 v1779_store; thread simdgroup_half8x8 * v1779 = &v1779_store;uint32_t const v1780 = 874;
threadgroup half_4 * const v1781 = &(*v69)[v1780];
simdgroup_load(*v1779, reinterpret_cast<threadgroup half *>(v1781), v712, 0, false);
simdgroup_multiply_accumulate(*v82, *v1761, *v1779, *v82);
simdgroup_half8x8 v1782_store; thread simdgroup_half8x8 * v1782 = &v1782_store;uint32_t const v1783 = 876;
threadgroup half_4 * const v1784 = &(*v69)[v1783];
simdgroup_load(*v1782, reinterpret_cast<threadgroup half *>(v1784), v712, 0, false);
simdgroup_multiply_accumulate(*v83, *v1761, *v1782, *v83);
simdgroup_half8x8 v1785_store; thread simdgroup_half8x8 * v1785 = &v1785_store;uint32_t const v1786 = 878;
threadgroup half_4 * const v1787 = &(*v69)[v1786];
simdgroup_load(*v1785, reinterpret_cast<threadgroup half *>(v1787), v712, 0, false);
simdgroup_multiply_accumulate(*v84, *v1761, *v1785, *v84);
simdgroup_half8x8 v1788_store; thread simdgroup_half8x8 * v1788 = &v1788_store;uint32_t const v1789 = v709 + v718;
uint32_t const v1790 = uint32_t(v1789);
threadgroup half_4 * const v1791 = &(*v71)[v1790];
simdgroup_load(*v1788, reinterpret_cast<threadgroup half *>(v1791), v735, 0, false);
simdgroup_half8x8 v1792_store; thread simdgroup_half8x8 * v1792 = &v1792_store;threadgroup half_4 * const v1793 = &(*v69)[v740];
simdgroup_load(*v1792, reinterpret_cast<threadgroup half *>(v1793), v712, 0, false);
simdgroup_multiply_accumulate(*v76, *v1788, *v1792, *v76);
simdgroup_half8x8 v1794_store; thread simdgroup_half8x8 * v1794 = &v1794_store;uint32_t const v1795 = 1010;
threadgroup half_4 * const v1796 = &(*v69)[v1795];
simdgroup_load(*v1794, reinterpret_cast<threadgroup half *>(v1796), v712, 0, false);
simdgroup_multiply_accumulate(*v78, *v1788, *v1794, *v78);
simdgroup_half8x8 v1797_store; thread simdgroup_half8x8 * v1797 = &v1797_store;uint32_t const v1798 = 1012;
threadgroup half_4 * const v1799 = &(*v69)[v1798];
simdgroup_load(*v1797, reinterpret_cast<threadgroup half *>(v1799), v712, 0, false);
simdgroup_multiply_accumulate(*v79, *v1788, *v1797, *v79);
simdgroup_half8x8 v1800_store; thread simdgroup_half8x8 * v1800 = &v1800_store;uint32_t const v1801 = 1014;
threadgroup half_4 * const v1802 = &(*v69)[v1801];
simdgroup_load(*v1800, reinterpret_cast<threadgroup half *>(v1802), v712, 0, false);
simdgroup_multiply_accumulate(*v80, *v1788, *v1800, *v80);
simdgroup_half8x8 v1803_store; thread simdgroup_half8x8 * v1803 = &v1803_store;uint32_t const v1804 = 1016;
threadgroup half_4 * const v1805 = &(*v69)[v1804];
simdgroup_load(*v1803, reinterpret_cast<threadgroup half *>(v1805), v712, 0, false);
simdgroup_multiply_accumulate(*v81, *v1788, *v1803, *v81);
simdgroup_half8x8 v1806_store; thread simdgroup_half8x8 * v1806 = &v1806_store;uint32_t const v1807 = 1018;
threadgroup half_4 * const v1808 = &(*v69)[v1807];
simdgroup_load(*v1806, reinterpret_cast<threadgroup half *>(v1808), v712, 0, false);
simdgroup_multiply_accumulate(*v82, *v1788, *v1806, *v82);
simdgroup_half8x8 v1809_store; thread simdgroup_half8x8 * v1809 = &v1809_store;uint32_t const v1810 = 1020;
threadgroup half_4 * const v1811 = &(*v69)[v1810];
simdgroup_load(*v1809, reinterpret_cast<threadgroup half *>(v1811), v712, 0, false);
simdgroup_multiply_accumulate(*v83, *v1788, *v1809, *v83);
simdgroup_half8x8 v1812_store; thread simdgroup_half8x8 * v1812 = &v1812_store;uint32_t const v1813 = 1022;
threadgroup half_4 * const v1814 = &(*v69)[v1813];
simdgroup_load(*v1812, reinterpret_cast<threadgroup half *>(v1814), v712, 0, false);
simdgroup_multiply_accumulate(*v84, *v1788, *v1812, *v84);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1815 = v65 * v66;
uint32_t const v1816 = v63 + v1815;
uint32_t const v1817 = v1816 + v67;
uint32_t const v1818 = uint32_t(v1817);
uint32_t const v1819 = v50 + v1818;
float const v1820 = *v99;
float const v1821 = simd_shuffle_xor(v1820, v66);;
float const v1822 = v1820 + v1821;
float const v1823 = simd_shuffle_xor(v1822, v102);;
float const v1824 = v1822 + v1823;
uint32_t const v1825 = reinterpret_cast<const thread uint32_t&>(v1824);
bool const v1826 = v1825 == v101;
float const v1827 = v75 / v1824;
float const v1828 = v1826 ? v77 : v1827;
uint32_t const v1829 = 320;
uint32_t const v1830 = v65 * v1829;
uint32_t const v1831 = uint32_t(v1830);
uint32_t const v1832 = 40;
threadgroup float * const v1833 = &(*v70)[v1831];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1834 = v67 * v1832;
uint32_t const v1835 = v1830 + v1834;
uint32_t const v1836 = v68 * v291;
uint32_t const v1837 = v1835 + v1836;
bool const v1838 = v1817 < v21;
if(v1838) {
uint32_t const v1839 = 64;
bool const v1840 = v1836 < v1839;
if(v1840) {
uint32_t const v1841 = uint32_t(v1837);
threadgroup float * const v1842 = &(*v70)[v1841];
float const v1843 = *v1842;
float const v1844 = v1843 * v1828;
half const v1845 = half(v1844);
uint32_t const v1846 = 64;
uint32_t const v1847 = v1819 * v1846;
uint32_t const v1848 = uint32_t(v1836);
uint32_t const v1849 = v1847 + v1848;
device half * const v1850 = &v4[v1849];
*v1850 = v1845;
}
uint32_t const v1851 = v106 + v1836;
bool const v1852 = v1851 < v1839;
if(v1852) {
uint32_t const v1853 = v1837 + v106;
uint32_t const v1854 = uint32_t(v1853);
threadgroup float * const v1855 = &(*v70)[v1854];
float const v1856 = *v1855;
float const v1857 = v1856 * v1828;
half const v1858 = half(v1857);
uint32_t const v1859 = 64;
uint32_t const v1860 = v1819 * v1859;
uint32_t const v1861 = uint32_t(v1851);
uint32_t const v1862 = v1860 + v1861;
device half * const v1863 = &v4[v1862];
*v1863 = v1858;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v1864 = v66 + v1836;
uint32_t const v1865 = 64;
bool const v1866 = v1864 < v1865;
if(v1866) {
uint32_t const v1867 = uint32_t(v1837);
threadgroup float * const v1868 = &(*v70)[v1867];
float const v1869 = *v1868;
float const v1870 = v1869 * v1828;
half const v1871 = half(v1870);
uint32_t const v1872 = 64;
uint32_t const v1873 = v1819 * v1872;
uint32_t const v1874 = uint32_t(v1864);
uint32_t const v1875 = v1873 + v1874;
device half * const v1876 = &v4[v1875];
*v1876 = v1871;
}
uint32_t const v1877 = 9;
uint32_t const v1878 = v1877 + v1836;
bool const v1879 = v1878 < v1865;
if(v1879) {
uint32_t const v1880 = v1837 + v106;
uint32_t const v1881 = uint32_t(v1880);
threadgroup float * const v1882 = &(*v70)[v1881];
float const v1883 = *v1882;
float const v1884 = v1883 * v1828;
half const v1885 = half(v1884);
uint32_t const v1886 = 64;
uint32_t const v1887 = v1819 * v1886;
uint32_t const v1888 = uint32_t(v1878);
uint32_t const v1889 = v1887 + v1888;
device half * const v1890 = &v4[v1889];
*v1890 = v1885;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v1891 = v102 + v1836;
uint32_t const v1892 = 64;
bool const v1893 = v1891 < v1892;
if(v1893) {
uint32_t const v1894 = uint32_t(v1837);
threadgroup float * const v1895 = &(*v70)[v1894];
float const v1896 = *v1895;
float const v1897 = v1896 * v1828;
half const v1898 = half(v1897);
uint32_t const v1899 = 64;
uint32_t const v1900 = v1819 * v1899;
uint32_t const v1901 = uint32_t(v1891);
uint32_t const v1902 = v1900 + v1901;
device half * const v1903 = &v4[v1902];
*v1903 = v1898;
}
uint32_t const v1904 = 17;
uint32_t const v1905 = v1904 + v1836;
bool const v1906 = v1905 < v1892;
if(v1906) {
uint32_t const v1907 = v1837 + v106;
uint32_t const v1908 = uint32_t(v1907);
threadgroup float * const v1909 = &(*v70)[v1908];
float const v1910 = *v1909;
float const v1911 = v1910 * v1828;
half const v1912 = half(v1911);
uint32_t const v1913 = 64;
uint32_t const v1914 = v1819 * v1913;
uint32_t const v1915 = uint32_t(v1905);
uint32_t const v1916 = v1914 + v1915;
device half * const v1917 = &v4[v1916];
*v1917 = v1912;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v1918 = 24;
uint32_t const v1919 = v1918 + v1836;
uint32_t const v1920 = 64;
bool const v1921 = v1919 < v1920;
if(v1921) {
uint32_t const v1922 = uint32_t(v1837);
threadgroup float * const v1923 = &(*v70)[v1922];
float const v1924 = *v1923;
float const v1925 = v1924 * v1828;
half const v1926 = half(v1925);
uint32_t const v1927 = 64;
uint32_t const v1928 = v1819 * v1927;
uint32_t const v1929 = uint32_t(v1919);
uint32_t const v1930 = v1928 + v1929;
device half * const v1931 = &v4[v1930];
*v1931 = v1926;
}
uint32_t const v1932 = 25;
uint32_t const v1933 = v1932 + v1836;
bool const v1934 = v1933 < v1920;
if(v1934) {
uint32_t const v1935 = v1837 + v106;
uint32_t const v1936 = uint32_t(v1935);
threadgroup float * const v1937 = &(*v70)[v1936];
float const v1938 = *v1937;
float const v1939 = v1938 * v1828;
half const v1940 = half(v1939);
uint32_t const v1941 = 64;
uint32_t const v1942 = v1819 * v1941;
uint32_t const v1943 = uint32_t(v1933);
uint32_t const v1944 = v1942 + v1943;
device half * const v1945 = &v4[v1944];
*v1945 = v1940;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v1946 = v62 + v1836;
uint32_t const v1947 = 64;
bool const v1948 = v1946 < v1947;
if(v1948) {
uint32_t const v1949 = uint32_t(v1837);
threadgroup float * const v1950 = &(*v70)[v1949];
float const v1951 = *v1950;
float const v1952 = v1951 * v1828;
half const v1953 = half(v1952);
uint32_t const v1954 = 64;
uint32_t const v1955 = v1819 * v1954;
uint32_t const v1956 = uint32_t(v1946);
uint32_t const v1957 = v1955 + v1956;
device half * const v1958 = &v4[v1957];
*v1958 = v1953;
}
uint32_t const v1959 = 33;
uint32_t const v1960 = v1959 + v1836;
bool const v1961 = v1960 < v1947;
if(v1961) {
uint32_t const v1962 = v1837 + v106;
uint32_t const v1963 = uint32_t(v1962);
threadgroup float * const v1964 = &(*v70)[v1963];
float const v1965 = *v1964;
float const v1966 = v1965 * v1828;
half const v1967 = half(v1966);
uint32_t const v1968 = 64;
uint32_t const v1969 = v1819 * v1968;
uint32_t const v1970 = uint32_t(v1960);
uint32_t const v1971 = v1969 + v1970;
device half * const v1972 = &v4[v1971];
*v1972 = v1967;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v1973 = v1832 + v1836;
uint32_t const v1974 = 64;
bool const v1975 = v1973 < v1974;
if(v1975) {
uint32_t const v1976 = uint32_t(v1837);
threadgroup float * const v1977 = &(*v70)[v1976];
float const v1978 = *v1977;
float const v1979 = v1978 * v1828;
half const v1980 = half(v1979);
uint32_t const v1981 = 64;
uint32_t const v1982 = v1819 * v1981;
uint32_t const v1983 = uint32_t(v1973);
uint32_t const v1984 = v1982 + v1983;
device half * const v1985 = &v4[v1984];
*v1985 = v1980;
}
uint32_t const v1986 = 41;
uint32_t const v1987 = v1986 + v1836;
bool const v1988 = v1987 < v1974;
if(v1988) {
uint32_t const v1989 = v1837 + v106;
uint32_t const v1990 = uint32_t(v1989);
threadgroup float * const v1991 = &(*v70)[v1990];
float const v1992 = *v1991;
float const v1993 = v1992 * v1828;
half const v1994 = half(v1993);
uint32_t const v1995 = 64;
uint32_t const v1996 = v1819 * v1995;
uint32_t const v1997 = uint32_t(v1987);
uint32_t const v1998 = v1996 + v1997;
device half * const v1999 = &v4[v1998];
*v1999 = v1994;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v2000 = 48;
uint32_t const v2001 = v2000 + v1836;
uint32_t const v2002 = 64;
bool const v2003 = v2001 < v2002;
if(v2003) {
uint32_t const v2004 = uint32_t(v1837);
threadgroup float * const v2005 = &(*v70)[v2004];
float const v2006 = *v2005;
float const v2007 = v2006 * v1828;
half const v2008 = half(v2007);
uint32_t const v2009 = 64;
uint32_t const v2010 = v1819 * v2009;
uint32_t const v2011 = uint32_t(v2001);
uint32_t const v2012 = v2010 + v2011;
device half * const v2013 = &v4[v2012];
*v2013 = v2008;
}
uint32_t const v2014 = 49;
uint32_t const v2015 = v2014 + v1836;
bool const v2016 = v2015 < v2002;
if(v2016) {
uint32_t const v2017 = v1837 + v106;
uint32_t const v2018 = uint32_t(v2017);
threadgroup float * const v2019 = &(*v70)[v2018];
float const v2020 = *v2019;
float const v2021 = v2020 * v1828;
half const v2022 = half(v2021);
uint32_t const v2023 = 64;
uint32_t const v2024 = v1819 * v2023;
uint32_t const v2025 = uint32_t(v2015);
uint32_t const v2026 = v2024 + v2025;
device half * const v2027 = &v4[v2026];
*v2027 = v2022;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v2028 = 56;
uint32_t const v2029 = v2028 + v1836;
uint32_t const v2030 = 64;
bool const v2031 = v2029 < v2030;
if(v2031) {
uint32_t const v2032 = uint32_t(v1837);
threadgroup float * const v2033 = &(*v70)[v2032];
float const v2034 = *v2033;
float const v2035 = v2034 * v1828;
half const v2036 = half(v2035);
uint32_t const v2037 = 64;
uint32_t const v2038 = v1819 * v2037;
uint32_t const v2039 = uint32_t(v2029);
uint32_t const v2040 = v2038 + v2039;
device half * const v2041 = &v4[v2040];
*v2041 = v2036;
}
uint32_t const v2042 = 57;
uint32_t const v2043 = v2042 + v1836;
bool const v2044 = v2043 < v2030;
if(v2044) {
uint32_t const v2045 = v1837 + v106;
uint32_t const v2046 = uint32_t(v2045);
threadgroup float * const v2047 = &(*v70)[v2046];
float const v2048 = *v2047;
float const v2049 = v2048 * v1828;
half const v2050 = half(v2049);
uint32_t const v2051 = 64;
uint32_t const v2052 = v1819 * v2051;
uint32_t const v2053 = uint32_t(v2043);
uint32_t const v2054 = v2052 + v2053;
device half * const v2055 = &v4[v2054];
*v2055 = v2050;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2056 = *v100;
float v2057_store;
thread float * v2057 = &v2057_store;*v2057 = v2056;
float const v2058 = *v2057;
float const v2059 = simd_shuffle_xor(v2058, v66);;
float const v2060 = v2058 + v2059;
*v2057 = v2060;
float const v2061 = *v2057;
float const v2062 = simd_shuffle_xor(v2061, v102);;
float const v2063 = v2061 + v2062;
*v2057 = v2063;
bool const v2064 = v68 == v101;
bool const v2065 = v1838 && v2064;
if(v2065) {
float const v2066 = *v97;
float const v2067 = *v2057;
float const v2068 = log(v2067);float const v2069 = v2066 + v2068;
device float * const v2070 = &v5[v1819];
*v2070 = v2069;
}
return;
}
