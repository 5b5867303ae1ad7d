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
uint32_t const v106 = v63 + v104;
half_4 const v107 = half_4{v87, v87, v87, v87};
half_4 v108_store;
thread half_4 * v108 = &v108_store;*v108 = v107;
bool const v109 = v106 < v21;
if(v109) {
uint32_t const v110 = uint32_t(v106);
uint32_t const v111 = v110 * v28;
uint32_t const v112 = v53 + v111;
uint32_t const v113 = 4;
uint32_t const v114 = v105 * v113;
half_4 v115_store;
thread half_4 * v115 = &v115_store;*v115 = v107;
uint32_t const v116 = 4294967295;
bool const v117 = v114 < v116;
if(v117) {
uint32_t const v118 = v114 / v113;
uint32_t const v119 = uint32_t(v118);
uint32_t const v120 = v112 + v119;
device half_4 const* const v121 = &v1[v120];
half_4 const v122 = *v121;
*v115 = v122;
}
half_4 const v123 = *v115;
*v108 = v123;
}
uint32_t const v124 = 18;
uint32_t const v125 = v104 * v124;
uint32_t const v126 = v125 + v105;
uint32_t const v127 = uint32_t(v126);
threadgroup half_4 * const v128 = &(*v69)[v127];
half_4 const v129 = *v108;
*v128 = v129;
uint32_t const v130 = 128;
uint32_t const v131 = thread_index_in_threadgroup_v15 + v130;
uint32_t const v132 = v131 / v103;
uint32_t const v133 = v131 % v103;
uint32_t const v134 = v63 + v132;
half_4 v135_store;
thread half_4 * v135 = &v135_store;*v135 = v107;
bool const v136 = v134 < v21;
if(v136) {
uint32_t const v137 = uint32_t(v134);
uint32_t const v138 = v137 * v28;
uint32_t const v139 = v53 + v138;
uint32_t const v140 = 4;
uint32_t const v141 = v133 * v140;
half_4 v142_store;
thread half_4 * v142 = &v142_store;*v142 = v107;
uint32_t const v143 = 4294967295;
bool const v144 = v141 < v143;
if(v144) {
uint32_t const v145 = v141 / v140;
uint32_t const v146 = uint32_t(v145);
uint32_t const v147 = v139 + v146;
device half_4 const* const v148 = &v1[v147];
half_4 const v149 = *v148;
*v142 = v149;
}
half_4 const v150 = *v142;
*v135 = v150;
}
uint32_t const v151 = v132 * v124;
uint32_t const v152 = v151 + v133;
uint32_t const v153 = uint32_t(v152);
threadgroup half_4 * const v154 = &(*v69)[v153];
half_4 const v155 = *v135;
*v154 = v155;
uint32_t const v156 = 256;
uint32_t const v157 = thread_index_in_threadgroup_v15 + v156;
uint32_t const v158 = v157 / v103;
uint32_t const v159 = v157 % v103;
uint32_t const v160 = v63 + v158;
half_4 v161_store;
thread half_4 * v161 = &v161_store;*v161 = v107;
bool const v162 = v160 < v21;
if(v162) {
uint32_t const v163 = uint32_t(v160);
uint32_t const v164 = v163 * v28;
uint32_t const v165 = v53 + v164;
uint32_t const v166 = 4;
uint32_t const v167 = v159 * v166;
half_4 v168_store;
thread half_4 * v168 = &v168_store;*v168 = v107;
uint32_t const v169 = 4294967295;
bool const v170 = v167 < v169;
if(v170) {
uint32_t const v171 = v167 / v166;
uint32_t const v172 = uint32_t(v171);
uint32_t const v173 = v165 + v172;
device half_4 const* const v174 = &v1[v173];
half_4 const v175 = *v174;
*v168 = v175;
}
half_4 const v176 = *v168;
*v161 = v176;
}
uint32_t const v177 = v158 * v124;
uint32_t const v178 = v177 + v159;
uint32_t const v179 = uint32_t(v178);
threadgroup half_4 * const v180 = &(*v69)[v179];
half_4 const v181 = *v161;
*v180 = v181;
uint32_t const v182 = 384;
uint32_t const v183 = thread_index_in_threadgroup_v15 + v182;
uint32_t const v184 = v183 / v103;
uint32_t const v185 = v183 % v103;
uint32_t const v186 = v63 + v184;
half_4 v187_store;
thread half_4 * v187 = &v187_store;*v187 = v107;
bool const v188 = v186 < v21;
if(v188) {
uint32_t const v189 = uint32_t(v186);
uint32_t const v190 = v189 * v28;
uint32_t const v191 = v53 + v190;
uint32_t const v192 = 4;
uint32_t const v193 = v185 * v192;
half_4 v194_store;
thread half_4 * v194 = &v194_store;*v194 = v107;
uint32_t const v195 = 4294967295;
bool const v196 = v193 < v195;
if(v196) {
uint32_t const v197 = v193 / v192;
uint32_t const v198 = uint32_t(v197);
uint32_t const v199 = v191 + v198;
device half_4 const* const v200 = &v1[v199];
half_4 const v201 = *v200;
*v194 = v201;
}
half_4 const v202 = *v194;
*v187 = v202;
}
uint32_t const v203 = v184 * v124;
uint32_t const v204 = v203 + v185;
uint32_t const v205 = uint32_t(v204);
threadgroup half_4 * const v206 = &(*v69)[v205];
half_4 const v207 = *v187;
*v206 = v207;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v208 = 1;
uint32_t const v209 = 4;
uint32_t const v210 = v65 % v209;
uint32_t const v211 = 144;
uint32_t const v212 = v210 * v211;
uint32_t const v213 = uint32_t(v212);
uint32_t const v214 = 72;
threadgroup half_4 * const v215 = &(*v69)[v213];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v215), v214, 0, false);
uint32_t const v216 = 2;
uint32_t const v217 = v212 + v216;
uint32_t const v218 = uint32_t(v217);
threadgroup half_4 * const v219 = &(*v69)[v218];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v219), v214, 0, false);
uint32_t const v220 = v212 + v209;
uint32_t const v221 = uint32_t(v220);
threadgroup half_4 * const v222 = &(*v69)[v221];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v222), v214, 0, false);
uint32_t const v223 = 6;
uint32_t const v224 = v212 + v223;
uint32_t const v225 = uint32_t(v224);
threadgroup half_4 * const v226 = &(*v69)[v225];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v226), v214, 0, false);
uint32_t const v227 = v212 + v66;
uint32_t const v228 = uint32_t(v227);
threadgroup half_4 * const v229 = &(*v69)[v228];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v229), v214, 0, false);
uint32_t const v230 = 10;
uint32_t const v231 = v212 + v230;
uint32_t const v232 = uint32_t(v231);
threadgroup half_4 * const v233 = &(*v69)[v232];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v233), v214, 0, false);
uint32_t const v234 = 12;
uint32_t const v235 = v212 + v234;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v69)[v236];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v237), v214, 0, false);
uint32_t const v238 = 14;
uint32_t const v239 = v212 + v238;
uint32_t const v240 = uint32_t(v239);
threadgroup half_4 * const v241 = &(*v69)[v240];
simdgroup_load(*v94, reinterpret_cast<threadgroup half *>(v241), v214, 0, false);
bool const v242 = thread_index_in_threadgroup_v15 < v66;
if(v242) {
uint32_t const v243 = uint32_t(thread_index_in_threadgroup_v15);
threadgroup uint32_t * const v244 = &(*v74)[v243];
*v244 = v102;
}
int32_t const v245 = int32_t(v22);
int32_t const v246 = 0;
int32_t const v247 = max(v245, v246);
int32_t const v248 = min(v246, v245);
uint32_t const v249 = uint32_t(v248);
uint32_t const v250 = v249 / v62;
int32_t const v251 = 31;
int32_t const v252 = v247 + v251;
uint32_t const v253 = uint32_t(v252);
uint32_t const v254 = v253 / v62;
uint32_t const v255 = max(v254, v250);
uint32_t const v256 = v249 + v62;
uint32_t const v257 = v256 - v208;
uint32_t const v258 = v257 / v62;
uint32_t const v259 = uint32_t(v247);
uint32_t const v260 = v259 / v62;
uint32_t const v261 = min(v258, v255);
uint32_t const v262 = max(v260, v261);
uint32_t const v263 = min(v262, v255);
uint32_t const v264 = v41 * v38;
uint32_t const v265 = v42 * v39;
uint32_t const v266 = v264 + v265;
uint32_t const v267 = v63 / v130;
uint32_t const v268 = v267 * v40;
uint32_t const v269 = v266 + v268;
uint32_t const v270 = uint32_t(v269);
device int32_t const* const v271 = &v12[v270];
int32_t const v272 = *v271;
uint32_t const v273 = uint32_t(v272);
uint32_t const v274 = v273 * v216;
uint32_t const v275 = v269 + v208;
bool const v276 = v102 < v274;
if(v276) {
uint32_t const v277 = v274 - v208;
uint32_t const v278 = uint32_t(v275);
device int32_t const* const v279 = &v12[v278];
int32_t const v280 = *v279;
uint32_t const v281 = uint32_t(v280);
uint32_t const v282 = v281 / v216;
uint32_t const v283 = v282 * v216;
uint32_t const v284 = v283 * v62;
array<half_4, 4> v285_store = {};
thread array<half_4, 4> * v285 = &v285_store;uint32_t const v286 = 4;
array<half_4, 4> v287_store = {};
thread array<half_4, 4> * v287 = &v287_store;uint32_t const v288 = v22 - v208;
uint32_t const v289 = v284 + v104;
uint32_t const v290 = min(v289, v288);
uint32_t const v291 = uint32_t(v290);
uint32_t const v292 = v291 * v31;
uint32_t const v293 = v57 + v292;
uint32_t const v294 = v105 * v209;
half_4 v295_store;
thread half_4 * v295 = &v295_store;*v295 = v107;
uint32_t const v296 = 4294967295;
bool const v297 = v294 < v296;
if(v297) {
uint32_t const v298 = v294 / v209;
uint32_t const v299 = uint32_t(v298);
uint32_t const v300 = v293 + v299;
device half_4 const* const v301 = &v2[v300];
half_4 const v302 = *v301;
*v295 = v302;
}
thread half_4 * const v303 = &(*v285)[v20];
half_4 const v304 = *v295;
*v303 = v304;
uint32_t const v305 = v104 + v66;
uint32_t const v306 = v284 + v305;
uint32_t const v307 = min(v306, v288);
uint32_t const v308 = uint32_t(v307);
uint32_t const v309 = v308 * v31;
uint32_t const v310 = v57 + v309;
half_4 v311_store;
thread half_4 * v311 = &v311_store;*v311 = v107;
if(v297) {
uint32_t const v312 = v294 / v209;
uint32_t const v313 = uint32_t(v312);
uint32_t const v314 = v310 + v313;
device half_4 const* const v315 = &v2[v314];
half_4 const v316 = *v315;
*v311 = v316;
}
thread half_4 * const v317 = &(*v285)[v73];
half_4 const v318 = *v311;
*v317 = v318;
uint32_t const v319 = v104 + v103;
uint32_t const v320 = v284 + v319;
uint32_t const v321 = min(v320, v288);
uint32_t const v322 = uint32_t(v321);
uint32_t const v323 = v322 * v31;
uint32_t const v324 = v57 + v323;
half_4 v325_store;
thread half_4 * v325 = &v325_store;*v325 = v107;
if(v297) {
uint32_t const v326 = v294 / v209;
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v324 + v327;
device half_4 const* const v329 = &v2[v328];
half_4 const v330 = *v329;
*v325 = v330;
}
uint32_t const v331 = 2;
thread half_4 * const v332 = &(*v285)[v331];
half_4 const v333 = *v325;
*v332 = v333;
uint32_t const v334 = 24;
uint32_t const v335 = v104 + v334;
uint32_t const v336 = v284 + v335;
uint32_t const v337 = min(v336, v288);
uint32_t const v338 = uint32_t(v337);
uint32_t const v339 = v338 * v31;
uint32_t const v340 = v57 + v339;
half_4 v341_store;
thread half_4 * v341 = &v341_store;*v341 = v107;
if(v297) {
uint32_t const v342 = v294 / v209;
uint32_t const v343 = uint32_t(v342);
uint32_t const v344 = v340 + v343;
device half_4 const* const v345 = &v2[v344];
half_4 const v346 = *v345;
*v341 = v346;
}
uint32_t const v347 = 3;
thread half_4 * const v348 = &(*v285)[v347];
half_4 const v349 = *v341;
*v348 = v349;
uint32_t const v350 = v291 * v34;
uint32_t const v351 = v60 + v350;
half_4 v352_store;
thread half_4 * v352 = &v352_store;*v352 = v107;
if(v297) {
uint32_t const v353 = v294 / v209;
uint32_t const v354 = uint32_t(v353);
uint32_t const v355 = v351 + v354;
device half_4 const* const v356 = &v3[v355];
half_4 const v357 = *v356;
*v352 = v357;
}
thread half_4 * const v358 = &(*v287)[v20];
half_4 const v359 = *v352;
*v358 = v359;
uint32_t const v360 = v308 * v34;
uint32_t const v361 = v60 + v360;
half_4 v362_store;
thread half_4 * v362 = &v362_store;*v362 = v107;
if(v297) {
uint32_t const v363 = v294 / v209;
uint32_t const v364 = uint32_t(v363);
uint32_t const v365 = v361 + v364;
device half_4 const* const v366 = &v3[v365];
half_4 const v367 = *v366;
*v362 = v367;
}
thread half_4 * const v368 = &(*v287)[v73];
half_4 const v369 = *v362;
*v368 = v369;
uint32_t const v370 = v322 * v34;
uint32_t const v371 = v60 + v370;
half_4 v372_store;
thread half_4 * v372 = &v372_store;*v372 = v107;
if(v297) {
uint32_t const v373 = v294 / v209;
uint32_t const v374 = uint32_t(v373);
uint32_t const v375 = v371 + v374;
device half_4 const* const v376 = &v3[v375];
half_4 const v377 = *v376;
*v372 = v377;
}
thread half_4 * const v378 = &(*v287)[v331];
half_4 const v379 = *v372;
*v378 = v379;
uint32_t const v380 = v338 * v34;
uint32_t const v381 = v60 + v380;
half_4 v382_store;
thread half_4 * v382 = &v382_store;*v382 = v107;
if(v297) {
uint32_t const v383 = v294 / v209;
uint32_t const v384 = uint32_t(v383);
uint32_t const v385 = v381 + v384;
device half_4 const* const v386 = &v3[v385];
half_4 const v387 = *v386;
*v382 = v387;
}
thread half_4 * const v388 = &(*v287)[v347];
half_4 const v389 = *v382;
*v388 = v389;
bool const v390 = true;
for(uint32_t v391 = v102; v391 < v274; v391 += v208) {
uint32_t const v392 = min(v391, v277);
uint32_t const v393 = v392 / v216;
uint32_t const v394 = v275 + v393;
uint32_t const v395 = uint32_t(v394);
device int32_t const* const v396 = &v12[v395];
int32_t const v397 = *v396;
uint32_t const v398 = uint32_t(v397);
uint32_t const v399 = v398 / v216;
uint32_t const v400 = v399 * v216;
uint32_t const v401 = v392 % v216;
uint32_t const v402 = v400 + v401;
uint32_t const v403 = v398 % v216;
bool const v404 = v403 == v208;
uint32_t const v405 = v402 * v62;
bool const v406 = v402 >= v261;
bool const v407 = v404 && v406;
bool const v408 = v402 < v263;
bool const v409 = v407 && v408;
uint32_t const v410 = v391 % v216;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v411 = *v303;
*v128 = v411;
uint32_t const v412 = v305 * v124;
uint32_t const v413 = v412 + v105;
half_4 const v414 = *v317;
uint32_t const v415 = uint32_t(v413);
threadgroup half_4 * const v416 = &(*v69)[v415];
*v416 = v414;
uint32_t const v417 = v319 * v124;
uint32_t const v418 = v417 + v105;
half_4 const v419 = *v332;
uint32_t const v420 = uint32_t(v418);
threadgroup half_4 * const v421 = &(*v69)[v420];
*v421 = v419;
uint32_t const v422 = v335 * v124;
uint32_t const v423 = v422 + v105;
half_4 const v424 = *v348;
uint32_t const v425 = uint32_t(v423);
threadgroup half_4 * const v426 = &(*v69)[v425];
*v426 = v424;
uint32_t const v427 = 576;
uint32_t const v428 = v427 + v125;
uint32_t const v429 = v428 + v105;
half_4 const v430 = *v358;
uint32_t const v431 = uint32_t(v429);
threadgroup half_4 * const v432 = &(*v69)[v431];
*v432 = v430;
uint32_t const v433 = v427 + v412;
uint32_t const v434 = v433 + v105;
half_4 const v435 = *v368;
uint32_t const v436 = uint32_t(v434);
threadgroup half_4 * const v437 = &(*v69)[v436];
*v437 = v435;
uint32_t const v438 = v427 + v417;
uint32_t const v439 = v438 + v105;
half_4 const v440 = *v378;
uint32_t const v441 = uint32_t(v439);
threadgroup half_4 * const v442 = &(*v69)[v441];
*v442 = v440;
uint32_t const v443 = v427 + v422;
uint32_t const v444 = v443 + v105;
half_4 const v445 = *v388;
uint32_t const v446 = uint32_t(v444);
threadgroup half_4 * const v447 = &(*v69)[v446];
*v447 = v445;
bool const v448 = !v409;
bool const v449 = false;
if(v448) {
half const v450 = v430.i_0;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = 2139095040;
uint32_t const v454 = v452 & v453;
bool const v455 = v454 == v453;
half const v456 = v430.i_1;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v453;
bool const v460 = v459 == v453;
bool const v461 = v455 || v460;
half const v462 = v430.i_2;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v453;
bool const v466 = v465 == v453;
bool const v467 = v461 || v466;
half const v468 = v430.i_3;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v453;
bool const v472 = v471 == v453;
bool const v473 = v467 || v472;
half const v474 = v435.i_0;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v453;
bool const v478 = v477 == v453;
bool const v479 = v473 || v478;
half const v480 = v435.i_1;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v453;
bool const v484 = v483 == v453;
bool const v485 = v479 || v484;
half const v486 = v435.i_2;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v453;
bool const v490 = v489 == v453;
bool const v491 = v485 || v490;
half const v492 = v435.i_3;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v453;
bool const v496 = v495 == v453;
bool const v497 = v491 || v496;
half const v498 = v440.i_0;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v453;
bool const v502 = v501 == v453;
bool const v503 = v497 || v502;
half const v504 = v440.i_1;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v453;
bool const v508 = v507 == v453;
bool const v509 = v503 || v508;
half const v510 = v440.i_2;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v453;
bool const v514 = v513 == v453;
bool const v515 = v509 || v514;
half const v516 = v440.i_3;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v453;
bool const v520 = v519 == v453;
bool const v521 = v515 || v520;
half const v522 = v445.i_0;
float const v523 = float(v522);
uint32_t const v524 = reinterpret_cast<const thread uint32_t&>(v523);
uint32_t const v525 = v524 & v453;
bool const v526 = v525 == v453;
bool const v527 = v521 || v526;
half const v528 = v445.i_1;
float const v529 = float(v528);
uint32_t const v530 = reinterpret_cast<const thread uint32_t&>(v529);
uint32_t const v531 = v530 & v453;
bool const v532 = v531 == v453;
bool const v533 = v527 || v532;
half const v534 = v445.i_2;
float const v535 = float(v534);
uint32_t const v536 = reinterpret_cast<const thread uint32_t&>(v535);
uint32_t const v537 = v536 & v453;
bool const v538 = v537 == v453;
bool const v539 = v533 || v538;
half const v540 = v445.i_3;
float const v541 = float(v540);
uint32_t const v542 = reinterpret_cast<const thread uint32_t&>(v541);
uint32_t const v543 = v542 & v453;
bool const v544 = v543 == v453;
bool const v545 = v539 || v544;
bool const v546 = simd_any(v545);;
bool const v547 = thread_index_in_simdgroup_v14 == v102;
if(v547) {
uint32_t const v548 = v546 ? v208 : v102;
uint32_t const v549 = v410 * v209;
uint32_t const v550 = v549 + v65;
uint32_t const v551 = uint32_t(v550);
threadgroup uint32_t * const v552 = &(*v74)[v551];
*v552 = v548;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v553 = v391 + v208;
uint32_t const v554 = min(v553, v277);
uint32_t const v555 = v554 / v216;
uint32_t const v556 = v275 + v555;
uint32_t const v557 = uint32_t(v556);
device int32_t const* const v558 = &v12[v557];
int32_t const v559 = *v558;
uint32_t const v560 = uint32_t(v559);
uint32_t const v561 = v560 / v216;
uint32_t const v562 = v561 * v216;
uint32_t const v563 = v554 % v216;
uint32_t const v564 = v562 + v563;
uint32_t const v565 = v564 * v62;
uint32_t const v566 = v565 + v104;
uint32_t const v567 = min(v566, v288);
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v568 * v31;
uint32_t const v570 = v57 + v569;
half_4 v571_store;
thread half_4 * v571 = &v571_store;*v571 = v107;
if(v297) {
uint32_t const v572 = v294 / v209;
uint32_t const v573 = uint32_t(v572);
uint32_t const v574 = v570 + v573;
device half_4 const* const v575 = &v2[v574];
half_4 const v576 = *v575;
*v571 = v576;
}
half_4 const v577 = *v571;
*v303 = v577;
uint32_t const v578 = v565 + v305;
uint32_t const v579 = min(v578, v288);
uint32_t const v580 = uint32_t(v579);
uint32_t const v581 = v580 * v31;
uint32_t const v582 = v57 + v581;
half_4 v583_store;
thread half_4 * v583 = &v583_store;*v583 = v107;
if(v297) {
uint32_t const v584 = v294 / v209;
uint32_t const v585 = uint32_t(v584);
uint32_t const v586 = v582 + v585;
device half_4 const* const v587 = &v2[v586];
half_4 const v588 = *v587;
*v583 = v588;
}
half_4 const v589 = *v583;
*v317 = v589;
uint32_t const v590 = v565 + v319;
uint32_t const v591 = min(v590, v288);
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v592 * v31;
uint32_t const v594 = v57 + v593;
half_4 v595_store;
thread half_4 * v595 = &v595_store;*v595 = v107;
if(v297) {
uint32_t const v596 = v294 / v209;
uint32_t const v597 = uint32_t(v596);
uint32_t const v598 = v594 + v597;
device half_4 const* const v599 = &v2[v598];
half_4 const v600 = *v599;
*v595 = v600;
}
half_4 const v601 = *v595;
*v332 = v601;
uint32_t const v602 = v565 + v335;
uint32_t const v603 = min(v602, v288);
uint32_t const v604 = uint32_t(v603);
uint32_t const v605 = v604 * v31;
uint32_t const v606 = v57 + v605;
half_4 v607_store;
thread half_4 * v607 = &v607_store;*v607 = v107;
if(v297) {
uint32_t const v608 = v294 / v209;
uint32_t const v609 = uint32_t(v608);
uint32_t const v610 = v606 + v609;
device half_4 const* const v611 = &v2[v610];
half_4 const v612 = *v611;
*v607 = v612;
}
half_4 const v613 = *v607;
*v348 = v613;
uint32_t const v614 = v568 * v34;
uint32_t const v615 = v60 + v614;
half_4 v616_store;
thread half_4 * v616 = &v616_store;*v616 = v107;
if(v297) {
uint32_t const v617 = v294 / v209;
uint32_t const v618 = uint32_t(v617);
uint32_t const v619 = v615 + v618;
device half_4 const* const v620 = &v3[v619];
half_4 const v621 = *v620;
*v616 = v621;
}
half_4 const v622 = *v616;
*v358 = v622;
uint32_t const v623 = v580 * v34;
uint32_t const v624 = v60 + v623;
half_4 v625_store;
thread half_4 * v625 = &v625_store;*v625 = v107;
if(v297) {
uint32_t const v626 = v294 / v209;
uint32_t const v627 = uint32_t(v626);
uint32_t const v628 = v624 + v627;
device half_4 const* const v629 = &v3[v628];
half_4 const v630 = *v629;
*v625 = v630;
}
half_4 const v631 = *v625;
*v368 = v631;
uint32_t const v632 = v592 * v34;
uint32_t const v633 = v60 + v632;
half_4 v634_store;
thread half_4 * v634 = &v634_store;*v634 = v107;
if(v297) {
uint32_t const v635 = v294 / v209;
uint32_t const v636 = uint32_t(v635);
uint32_t const v637 = v633 + v636;
device half_4 const* const v638 = &v3[v637];
half_4 const v639 = *v638;
*v634 = v639;
}
half_4 const v640 = *v634;
*v378 = v640;
uint32_t const v641 = v604 * v34;
uint32_t const v642 = v60 + v641;
half_4 v643_store;
thread half_4 * v643 = &v643_store;*v643 = v107;
if(v297) {
uint32_t const v644 = v294 / v209;
uint32_t const v645 = uint32_t(v644);
uint32_t const v646 = v642 + v645;
device half_4 const* const v647 = &v3[v646];
half_4 const v648 = *v647;
*v643 = v648;
}
half_4 const v649 = *v643;
*v388 = v649;
bool v650_store;
thread bool * v650 = &v650_store;*v650 = v449;
bool const v651 = *v650;
bool v652_store;
thread bool * v652 = &v652_store;if(v651) {
*v652 = v390;
}
 else {
uint32_t const v653 = v410 * v209;
uint32_t const v654 = uint32_t(v653);
threadgroup uint32_t * const v655 = &(*v74)[v654];
uint32_t const v656 = *v655;
bool const v657 = v656 != v102;
*v652 = v657;
}
bool const v658 = *v652;
*v650 = v658;
bool const v659 = *v650;
bool v660_store;
thread bool * v660 = &v660_store;if(v659) {
*v660 = v390;
}
 else {
uint32_t const v661 = v410 * v209;
uint32_t const v662 = v661 + v208;
uint32_t const v663 = uint32_t(v662);
threadgroup uint32_t * const v664 = &(*v74)[v663];
uint32_t const v665 = *v664;
bool const v666 = v665 != v102;
*v660 = v666;
}
bool const v667 = *v660;
*v650 = v667;
bool const v668 = *v650;
bool v669_store;
thread bool * v669 = &v669_store;if(v668) {
*v669 = v390;
}
 else {
uint32_t const v670 = v410 * v209;
uint32_t const v671 = v670 + v216;
uint32_t const v672 = uint32_t(v671);
threadgroup uint32_t * const v673 = &(*v74)[v672];
uint32_t const v674 = *v673;
bool const v675 = v674 != v102;
*v669 = v675;
}
bool const v676 = *v669;
*v650 = v676;
bool const v677 = *v650;
bool v678_store;
thread bool * v678 = &v678_store;if(v677) {
*v678 = v390;
}
 else {
uint32_t const v679 = v410 * v209;
uint32_t const v680 = 3;
uint32_t const v681 = v679 + v680;
uint32_t const v682 = uint32_t(v681);
threadgroup uint32_t * const v683 = &(*v74)[v682];
uint32_t const v684 = *v683;
bool const v685 = v684 != v102;
*v678 = v685;
}
bool const v686 = *v678;
*v650 = v686;
bool v687_store;
thread bool * v687 = &v687_store;if(v409) {
*v687 = v390;
}
 else {
*v687 = v449;
}
uint32_t const v688 = 320;
uint32_t const v689 = v65 * v688;
uint32_t const v690 = 80;
uint32_t const v691 = v65 * v690;
simdgroup_float8x8 v692_store; thread simdgroup_float8x8 * v692 = &v692_store;*v692 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;threadgroup half_4 * const v694 = &(*v69)[v20];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v694), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v86, *v693, *v692);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;threadgroup half_4 * const v696 = &(*v69)[v331];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v696), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v88, *v695, *v692);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;threadgroup half_4 * const v698 = &(*v69)[v286];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v698), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v89, *v697, *v692);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 6;
threadgroup half_4 * const v701 = &(*v69)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v90, *v699, *v692);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;threadgroup half_4 * const v703 = &(*v69)[v75];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v703), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v91, *v702, *v692);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 10;
threadgroup half_4 * const v706 = &(*v69)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v92, *v704, *v692);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 12;
threadgroup half_4 * const v709 = &(*v69)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v93, *v707, *v692);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 14;
threadgroup half_4 * const v712 = &(*v69)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v214, 0, true);
simdgroup_multiply_accumulate(*v692, *v94, *v710, *v692);
uint32_t const v713 = uint32_t(v689);
uint32_t const v714 = 40;
threadgroup float * const v715 = &(*v70)[v713];

simdgroup_store(*v692, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v716_store; thread simdgroup_float8x8 * v716 = &v716_store;*v716 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 144;
uint32_t const v719 = 1008;
threadgroup half_4 * const v720 = &(*v69)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v720), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v86, *v717, *v716);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 146;
threadgroup half_4 * const v723 = &(*v69)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v88, *v721, *v716);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 148;
threadgroup half_4 * const v726 = &(*v69)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v89, *v724, *v716);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 150;
threadgroup half_4 * const v729 = &(*v69)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v90, *v727, *v716);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 152;
threadgroup half_4 * const v732 = &(*v69)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v91, *v730, *v716);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 154;
threadgroup half_4 * const v735 = &(*v69)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v92, *v733, *v716);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 156;
threadgroup half_4 * const v738 = &(*v69)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v93, *v736, *v716);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 158;
threadgroup half_4 * const v741 = &(*v69)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v214, 0, true);
simdgroup_multiply_accumulate(*v716, *v94, *v739, *v716);
uint32_t const v742 = v689 + v66;
uint32_t const v743 = uint32_t(v742);
threadgroup float * const v744 = &(*v70)[v743];

simdgroup_store(*v716, reinterpret_cast<threadgroup float *>(v744), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v745_store; thread simdgroup_float8x8 * v745 = &v745_store;*v745 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 288;
uint32_t const v748 = 864;
threadgroup half_4 * const v749 = &(*v69)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v749), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v86, *v746, *v745);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 290;
threadgroup half_4 * const v752 = &(*v69)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v88, *v750, *v745);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 292;
threadgroup half_4 * const v755 = &(*v69)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v89, *v753, *v745);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 294;
threadgroup half_4 * const v758 = &(*v69)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v90, *v756, *v745);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 296;
threadgroup half_4 * const v761 = &(*v69)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v91, *v759, *v745);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;uint32_t const v763 = 298;
threadgroup half_4 * const v764 = &(*v69)[v763];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v764), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v92, *v762, *v745);
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 300;
threadgroup half_4 * const v767 = &(*v69)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v767), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v93, *v765, *v745);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 302;
threadgroup half_4 * const v770 = &(*v69)[v769];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v770), v214, 0, true);
simdgroup_multiply_accumulate(*v745, *v94, *v768, *v745);
uint32_t const v771 = v689 + v103;
uint32_t const v772 = uint32_t(v771);
threadgroup float * const v773 = &(*v70)[v772];

simdgroup_store(*v745, reinterpret_cast<threadgroup float *>(v773), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v774_store; thread simdgroup_float8x8 * v774 = &v774_store;*v774 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 432;
uint32_t const v777 = 720;
threadgroup half_4 * const v778 = &(*v69)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v778), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v86, *v775, *v774);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;uint32_t const v780 = 434;
threadgroup half_4 * const v781 = &(*v69)[v780];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v781), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v88, *v779, *v774);
simdgroup_half8x8 v782_store; thread simdgroup_half8x8 * v782 = &v782_store;uint32_t const v783 = 436;
threadgroup half_4 * const v784 = &(*v69)[v783];
simdgroup_load(*v782, reinterpret_cast<threadgroup half *>(v784), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v89, *v782, *v774);
simdgroup_half8x8 v785_store; thread simdgroup_half8x8 * v785 = &v785_store;uint32_t const v786 = 438;
threadgroup half_4 * const v787 = &(*v69)[v786];
simdgroup_load(*v785, reinterpret_cast<threadgroup half *>(v787), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v90, *v785, *v774);
simdgroup_half8x8 v788_store; thread simdgroup_half8x8 * v788 = &v788_store;uint32_t const v789 = 440;
threadgroup half_4 * const v790 = &(*v69)[v789];
simdgroup_load(*v788, reinterpret_cast<threadgroup half *>(v790), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v91, *v788, *v774);
simdgroup_half8x8 v791_store; thread simdgroup_half8x8 * v791 = &v791_store;uint32_t const v792 = 442;
threadgroup half_4 * const v793 = &(*v69)[v792];
simdgroup_load(*v791, reinterpret_cast<threadgroup half *>(v793), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v92, *v791, *v774);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;uint32_t const v795 = 444;
threadgroup half_4 * const v796 = &(*v69)[v795];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v796), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v93, *v794, *v774);
simdgroup_half8x8 v797_store; thread simdgroup_half8x8 * v797 = &v797_store;uint32_t const v798 = 446;
threadgroup half_4 * const v799 = &(*v69)[v798];
simdgroup_load(*v797, reinterpret_cast<threadgroup half *>(v799), v214, 0, true);
simdgroup_multiply_accumulate(*v774, *v94, *v797, *v774);
uint32_t const v800 = v689 + v334;
uint32_t const v801 = uint32_t(v800);
threadgroup float * const v802 = &(*v70)[v801];

simdgroup_store(*v774, reinterpret_cast<threadgroup float *>(v802), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v803 = v65 * v66;
uint32_t const v804 = v63 + v803;
uint32_t const v805 = v804 + v67;
array<float, 8> v806_store = {};
thread array<float, 8> * v806 = &v806_store;uint32_t const v807 = v68 * v66;
uint32_t const v808 = v405 + v807;
uint32_t const v809 = v67 * v714;
uint32_t const v810 = v689 + v809;
uint32_t const v811 = v810 + v807;
uint32_t const v812 = uint32_t(v811);
threadgroup float * const v813 = &(*v70)[v812];
float const v814 = *v813;
float v815_store;
thread float * v815 = &v815_store;*v815 = v99;
bool const v816 = *v687;
bool v817_store;
thread bool * v817 = &v817_store;if(v816) {
*v817 = v390;
}
 else {
bool const v818 = v808 < v22;
bool v819_store;
thread bool * v819 = &v819_store;if(v818) {
uint32_t const v820 = v21 - v208;
uint32_t const v821 = min(v805, v820);
uint32_t const v822 = min(v808, v288);
uint32_t const v823 = v36 - v35;
uint32_t const v824 = v823 - v208;
uint32_t const v825 = min(v821, v824);
uint32_t const v826 = v35 + v825;
uint32_t const v827 = uint32_t(v826);
device int32_t const* const v828 = &v11[v827];
int32_t const v829 = *v828;
uint32_t const v830 = v37 - v36;
uint32_t const v831 = v830 - v208;
uint32_t const v832 = min(v822, v831);
uint32_t const v833 = v36 + v832;
uint32_t const v834 = uint32_t(v833);
device int32_t const* const v835 = &v11[v834];
int32_t const v836 = *v835;
bool const v837 = v829 == v836;
*v819 = v837;
}
 else {
*v819 = v449;
}
bool const v838 = *v819;
*v817 = v838;
}
bool const v839 = *v817;
if(v839) {
float const v840 = v814 * v25;
*v815 = v840;
}
thread float * const v841 = &(*v806)[v20];
float const v842 = *v815;
*v841 = v842;
float const v843 = max(v99, v842);
uint32_t const v844 = v807 + v208;
uint32_t const v845 = v405 + v844;
uint32_t const v846 = v810 + v844;
uint32_t const v847 = uint32_t(v846);
threadgroup float * const v848 = &(*v70)[v847];
float const v849 = *v848;
float v850_store;
thread float * v850 = &v850_store;*v850 = v99;
bool const v851 = *v687;
bool v852_store;
thread bool * v852 = &v852_store;if(v851) {
*v852 = v390;
}
 else {
bool const v853 = v845 < v22;
bool v854_store;
thread bool * v854 = &v854_store;if(v853) {
uint32_t const v855 = v21 - v208;
uint32_t const v856 = min(v805, v855);
uint32_t const v857 = min(v845, v288);
uint32_t const v858 = v36 - v35;
uint32_t const v859 = v858 - v208;
uint32_t const v860 = min(v856, v859);
uint32_t const v861 = v35 + v860;
uint32_t const v862 = uint32_t(v861);
device int32_t const* const v863 = &v11[v862];
int32_t const v864 = *v863;
uint32_t const v865 = v37 - v36;
uint32_t const v866 = v865 - v208;
uint32_t const v867 = min(v857, v866);
uint32_t const v868 = v36 + v867;
uint32_t const v869 = uint32_t(v868);
device int32_t const* const v870 = &v11[v869];
int32_t const v871 = *v870;
bool const v872 = v864 == v871;
*v854 = v872;
}
 else {
*v854 = v449;
}
bool const v873 = *v854;
*v852 = v873;
}
bool const v874 = *v852;
if(v874) {
float const v875 = v849 * v25;
*v850 = v875;
}
thread float * const v876 = &(*v806)[v73];
float const v877 = *v850;
*v876 = v877;
float const v878 = max(v843, v877);
uint32_t const v879 = v807 + v216;
uint32_t const v880 = v405 + v879;
uint32_t const v881 = v810 + v879;
uint32_t const v882 = uint32_t(v881);
threadgroup float * const v883 = &(*v70)[v882];
float const v884 = *v883;
float v885_store;
thread float * v885 = &v885_store;*v885 = v99;
bool const v886 = *v687;
bool v887_store;
thread bool * v887 = &v887_store;if(v886) {
*v887 = v390;
}
 else {
bool const v888 = v880 < v22;
bool v889_store;
thread bool * v889 = &v889_store;if(v888) {
uint32_t const v890 = v21 - v208;
uint32_t const v891 = min(v805, v890);
uint32_t const v892 = min(v880, v288);
uint32_t const v893 = v36 - v35;
uint32_t const v894 = v893 - v208;
uint32_t const v895 = min(v891, v894);
uint32_t const v896 = v35 + v895;
uint32_t const v897 = uint32_t(v896);
device int32_t const* const v898 = &v11[v897];
int32_t const v899 = *v898;
uint32_t const v900 = v37 - v36;
uint32_t const v901 = v900 - v208;
uint32_t const v902 = min(v892, v901);
uint32_t const v903 = v36 + v902;
uint32_t const v904 = uint32_t(v903);
device int32_t const* const v905 = &v11[v904];
int32_t const v906 = *v905;
bool const v907 = v899 == v906;
*v889 = v907;
}
 else {
*v889 = v449;
}
bool const v908 = *v889;
*v887 = v908;
}
bool const v909 = *v887;
if(v909) {
float const v910 = v884 * v25;
*v885 = v910;
}
thread float * const v911 = &(*v806)[v331];
float const v912 = *v885;
*v911 = v912;
float const v913 = max(v878, v912);
uint32_t const v914 = 3;
uint32_t const v915 = v807 + v914;
uint32_t const v916 = v405 + v915;
uint32_t const v917 = v810 + v915;
uint32_t const v918 = uint32_t(v917);
threadgroup float * const v919 = &(*v70)[v918];
float const v920 = *v919;
float v921_store;
thread float * v921 = &v921_store;*v921 = v99;
bool const v922 = *v687;
bool v923_store;
thread bool * v923 = &v923_store;if(v922) {
*v923 = v390;
}
 else {
bool const v924 = v916 < v22;
bool v925_store;
thread bool * v925 = &v925_store;if(v924) {
uint32_t const v926 = v21 - v208;
uint32_t const v927 = min(v805, v926);
uint32_t const v928 = min(v916, v288);
uint32_t const v929 = v36 - v35;
uint32_t const v930 = v929 - v208;
uint32_t const v931 = min(v927, v930);
uint32_t const v932 = v35 + v931;
uint32_t const v933 = uint32_t(v932);
device int32_t const* const v934 = &v11[v933];
int32_t const v935 = *v934;
uint32_t const v936 = v37 - v36;
uint32_t const v937 = v936 - v208;
uint32_t const v938 = min(v928, v937);
uint32_t const v939 = v36 + v938;
uint32_t const v940 = uint32_t(v939);
device int32_t const* const v941 = &v11[v940];
int32_t const v942 = *v941;
bool const v943 = v935 == v942;
*v925 = v943;
}
 else {
*v925 = v449;
}
bool const v944 = *v925;
*v923 = v944;
}
bool const v945 = *v923;
if(v945) {
float const v946 = v920 * v25;
*v921 = v946;
}
thread float * const v947 = &(*v806)[v347];
float const v948 = *v921;
*v947 = v948;
float const v949 = max(v913, v948);
uint32_t const v950 = v807 + v209;
uint32_t const v951 = v405 + v950;
uint32_t const v952 = v810 + v950;
uint32_t const v953 = uint32_t(v952);
threadgroup float * const v954 = &(*v70)[v953];
float const v955 = *v954;
float v956_store;
thread float * v956 = &v956_store;*v956 = v99;
bool const v957 = *v687;
bool v958_store;
thread bool * v958 = &v958_store;if(v957) {
*v958 = v390;
}
 else {
bool const v959 = v951 < v22;
bool v960_store;
thread bool * v960 = &v960_store;if(v959) {
uint32_t const v961 = v21 - v208;
uint32_t const v962 = min(v805, v961);
uint32_t const v963 = min(v951, v288);
uint32_t const v964 = v36 - v35;
uint32_t const v965 = v964 - v208;
uint32_t const v966 = min(v962, v965);
uint32_t const v967 = v35 + v966;
uint32_t const v968 = uint32_t(v967);
device int32_t const* const v969 = &v11[v968];
int32_t const v970 = *v969;
uint32_t const v971 = v37 - v36;
uint32_t const v972 = v971 - v208;
uint32_t const v973 = min(v963, v972);
uint32_t const v974 = v36 + v973;
uint32_t const v975 = uint32_t(v974);
device int32_t const* const v976 = &v11[v975];
int32_t const v977 = *v976;
bool const v978 = v970 == v977;
*v960 = v978;
}
 else {
*v960 = v449;
}
bool const v979 = *v960;
*v958 = v979;
}
bool const v980 = *v958;
if(v980) {
float const v981 = v955 * v25;
*v956 = v981;
}
thread float * const v982 = &(*v806)[v286];
float const v983 = *v956;
*v982 = v983;
float const v984 = max(v949, v983);
uint32_t const v985 = 5;
uint32_t const v986 = v807 + v985;
uint32_t const v987 = v405 + v986;
uint32_t const v988 = v810 + v986;
uint32_t const v989 = uint32_t(v988);
threadgroup float * const v990 = &(*v70)[v989];
float const v991 = *v990;
float v992_store;
thread float * v992 = &v992_store;*v992 = v99;
bool const v993 = *v687;
bool v994_store;
thread bool * v994 = &v994_store;if(v993) {
*v994 = v390;
}
 else {
bool const v995 = v987 < v22;
bool v996_store;
thread bool * v996 = &v996_store;if(v995) {
uint32_t const v997 = v21 - v208;
uint32_t const v998 = min(v805, v997);
uint32_t const v999 = min(v987, v288);
uint32_t const v1000 = v36 - v35;
uint32_t const v1001 = v1000 - v208;
uint32_t const v1002 = min(v998, v1001);
uint32_t const v1003 = v35 + v1002;
uint32_t const v1004 = uint32_t(v1003);
device int32_t const* const v1005 = &v11[v1004];
int32_t const v1006 = *v1005;
uint32_t const v1007 = v37 - v36;
uint32_t const v1008 = v1007 - v208;
uint32_t const v1009 = min(v999, v1008);
uint32_t const v1010 = v36 + v1009;
uint32_t const v1011 = uint32_t(v1010);
device int32_t const* const v1012 = &v11[v1011];
int32_t const v1013 = *v1012;
bool const v1014 = v1006 == v1013;
*v996 = v1014;
}
 else {
*v996 = v449;
}
bool const v1015 = *v996;
*v994 = v1015;
}
bool const v1016 = *v994;
if(v1016) {
float const v1017 = v991 * v25;
*v992 = v1017;
}
uint32_t const v1018 = 5;
thread float * const v1019 = &(*v806)[v1018];
float const v1020 = *v992;
*v1019 = v1020;
float const v1021 = max(v984, v1020);
uint32_t const v1022 = v807 + v223;
uint32_t const v1023 = v405 + v1022;
uint32_t const v1024 = v810 + v1022;
uint32_t const v1025 = uint32_t(v1024);
threadgroup float * const v1026 = &(*v70)[v1025];
float const v1027 = *v1026;
float v1028_store;
thread float * v1028 = &v1028_store;*v1028 = v99;
bool const v1029 = *v687;
bool v1030_store;
thread bool * v1030 = &v1030_store;if(v1029) {
*v1030 = v390;
}
 else {
bool const v1031 = v1023 < v22;
bool v1032_store;
thread bool * v1032 = &v1032_store;if(v1031) {
uint32_t const v1033 = v21 - v208;
uint32_t const v1034 = min(v805, v1033);
uint32_t const v1035 = min(v1023, v288);
uint32_t const v1036 = v36 - v35;
uint32_t const v1037 = v1036 - v208;
uint32_t const v1038 = min(v1034, v1037);
uint32_t const v1039 = v35 + v1038;
uint32_t const v1040 = uint32_t(v1039);
device int32_t const* const v1041 = &v11[v1040];
int32_t const v1042 = *v1041;
uint32_t const v1043 = v37 - v36;
uint32_t const v1044 = v1043 - v208;
uint32_t const v1045 = min(v1035, v1044);
uint32_t const v1046 = v36 + v1045;
uint32_t const v1047 = uint32_t(v1046);
device int32_t const* const v1048 = &v11[v1047];
int32_t const v1049 = *v1048;
bool const v1050 = v1042 == v1049;
*v1032 = v1050;
}
 else {
*v1032 = v449;
}
bool const v1051 = *v1032;
*v1030 = v1051;
}
bool const v1052 = *v1030;
if(v1052) {
float const v1053 = v1027 * v25;
*v1028 = v1053;
}
thread float * const v1054 = &(*v806)[v700];
float const v1055 = *v1028;
*v1054 = v1055;
float const v1056 = max(v1021, v1055);
uint32_t const v1057 = 7;
uint32_t const v1058 = v807 + v1057;
uint32_t const v1059 = v405 + v1058;
uint32_t const v1060 = v810 + v1058;
uint32_t const v1061 = uint32_t(v1060);
threadgroup float * const v1062 = &(*v70)[v1061];
float const v1063 = *v1062;
float v1064_store;
thread float * v1064 = &v1064_store;*v1064 = v99;
bool const v1065 = *v687;
bool v1066_store;
thread bool * v1066 = &v1066_store;if(v1065) {
*v1066 = v390;
}
 else {
bool const v1067 = v1059 < v22;
bool v1068_store;
thread bool * v1068 = &v1068_store;if(v1067) {
uint32_t const v1069 = v21 - v208;
uint32_t const v1070 = min(v805, v1069);
uint32_t const v1071 = min(v1059, v288);
uint32_t const v1072 = v36 - v35;
uint32_t const v1073 = v1072 - v208;
uint32_t const v1074 = min(v1070, v1073);
uint32_t const v1075 = v35 + v1074;
uint32_t const v1076 = uint32_t(v1075);
device int32_t const* const v1077 = &v11[v1076];
int32_t const v1078 = *v1077;
uint32_t const v1079 = v37 - v36;
uint32_t const v1080 = v1079 - v208;
uint32_t const v1081 = min(v1071, v1080);
uint32_t const v1082 = v36 + v1081;
uint32_t const v1083 = uint32_t(v1082);
device int32_t const* const v1084 = &v11[v1083];
int32_t const v1085 = *v1084;
bool const v1086 = v1078 == v1085;
*v1068 = v1086;
}
 else {
*v1068 = v449;
}
bool const v1087 = *v1068;
*v1066 = v1087;
}
bool const v1088 = *v1066;
if(v1088) {
float const v1089 = v1063 * v25;
*v1064 = v1089;
}
uint32_t const v1090 = 7;
thread float * const v1091 = &(*v806)[v1090];
float const v1092 = *v1064;
*v1091 = v1092;
float const v1093 = max(v1056, v1092);
float const v1094 = simd_shuffle_xor(v1093, v66);;
float const v1095 = max(v1093, v1094);
float const v1096 = simd_shuffle_xor(v1095, v103);;
float const v1097 = max(v1095, v1096);
float const v1098 = *v98;
float const v1099 = 5.54517698;
float const v1100 = v1098 + v1099;
bool const v1101 = v1097 > v1100;
float const v1102 = v1101 ? v1097 : v1098;
float const v1103 = v1098 - v1102;
float const v1104 = exp(v1103);bool const v1105 = v1102 != v1098;
bool v1106_store;
thread bool * v1106 = &v1106_store;if(v1105) {
bool const v1107 = v1098 != v99;
*v1106 = v1107;
}
 else {
*v1106 = v449;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1108 = *v1106;
bool const v1109 = simd_any(v1108);;
if(v1109) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1110 = v68 * v216;
uint32_t const v1111 = v810 + v1110;
uint32_t const v1112 = uint32_t(v1111);
threadgroup float * const v1113 = &(*v70)[v1112];
float const v1114 = *v1113;
float const v1115 = v1114 * v1104;
*v1113 = v1115;
uint32_t const v1116 = v1111 + v208;
uint32_t const v1117 = uint32_t(v1116);
threadgroup float * const v1118 = &(*v70)[v1117];
float const v1119 = *v1118;
float const v1120 = v1119 * v1104;
*v1118 = v1120;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1121 = *v1113;
float const v1122 = v1121 * v1104;
*v1113 = v1122;
float const v1123 = *v1118;
float const v1124 = v1123 * v1104;
*v1118 = v1124;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1125 = *v1113;
float const v1126 = v1125 * v1104;
*v1113 = v1126;
float const v1127 = *v1118;
float const v1128 = v1127 * v1104;
*v1118 = v1128;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1129 = *v1113;
float const v1130 = v1129 * v1104;
*v1113 = v1130;
float const v1131 = *v1118;
float const v1132 = v1131 * v1104;
*v1118 = v1132;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1133 = *v1113;
float const v1134 = v1133 * v1104;
*v1113 = v1134;
float const v1135 = *v1118;
float const v1136 = v1135 * v1104;
*v1118 = v1136;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1137 = *v1113;
float const v1138 = v1137 * v1104;
*v1113 = v1138;
float const v1139 = *v1118;
float const v1140 = v1139 * v1104;
*v1118 = v1140;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1141 = *v1113;
float const v1142 = v1141 * v1104;
*v1113 = v1142;
float const v1143 = *v1118;
float const v1144 = v1143 * v1104;
*v1118 = v1144;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1145 = *v1113;
float const v1146 = v1145 * v1104;
*v1113 = v1146;
float const v1147 = *v1118;
float const v1148 = v1147 * v1104;
*v1118 = v1148;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v98 = v1102;
float const v1149 = *v841;
uint32_t const v1150 = reinterpret_cast<const thread uint32_t&>(v1149);
uint32_t const v1151 = 4286578687;
bool const v1152 = v1150 == v1151;
float const v1153 = v1149 - v1102;
float const v1154 = exp(v1153);float const v1155 = v1152 ? v78 : v1154;
half const v1156 = half(v1155);
half_4 const v1157 = [&]{
half_4 tmp = v107;
tmp.i_0 = v1156;
return tmp;
}();
float const v1158 = *v876;
uint32_t const v1159 = reinterpret_cast<const thread uint32_t&>(v1158);
bool const v1160 = v1159 == v1151;
float const v1161 = v1158 - v1102;
float const v1162 = exp(v1161);float const v1163 = v1160 ? v78 : v1162;
float const v1164 = v1155 + v1163;
half const v1165 = half(v1163);
half_4 const v1166 = [&]{
half_4 tmp = v1157;
tmp.i_1 = v1165;
return tmp;
}();
float const v1167 = *v911;
uint32_t const v1168 = reinterpret_cast<const thread uint32_t&>(v1167);
bool const v1169 = v1168 == v1151;
float const v1170 = v1167 - v1102;
float const v1171 = exp(v1170);float const v1172 = v1169 ? v78 : v1171;
float const v1173 = v1164 + v1172;
half const v1174 = half(v1172);
half_4 const v1175 = [&]{
half_4 tmp = v1166;
tmp.i_2 = v1174;
return tmp;
}();
float const v1176 = *v947;
uint32_t const v1177 = reinterpret_cast<const thread uint32_t&>(v1176);
bool const v1178 = v1177 == v1151;
float const v1179 = v1176 - v1102;
float const v1180 = exp(v1179);float const v1181 = v1178 ? v78 : v1180;
float const v1182 = v1173 + v1181;
half const v1183 = half(v1181);
half_4 const v1184 = [&]{
half_4 tmp = v1175;
tmp.i_3 = v1183;
return tmp;
}();
uint32_t const v1185 = v67 * v230;
uint32_t const v1186 = v691 + v1185;
uint32_t const v1187 = v68 * v216;
uint32_t const v1188 = v1186 + v1187;
uint32_t const v1189 = uint32_t(v1188);
threadgroup half_4 * const v1190 = &(*v71)[v1189];
*v1190 = v1184;
float const v1191 = *v982;
uint32_t const v1192 = reinterpret_cast<const thread uint32_t&>(v1191);
bool const v1193 = v1192 == v1151;
float const v1194 = v1191 - v1102;
float const v1195 = exp(v1194);float const v1196 = v1193 ? v78 : v1195;
float const v1197 = v1182 + v1196;
half const v1198 = half(v1196);
half_4 const v1199 = [&]{
half_4 tmp = v107;
tmp.i_0 = v1198;
return tmp;
}();
float const v1200 = *v1019;
uint32_t const v1201 = reinterpret_cast<const thread uint32_t&>(v1200);
bool const v1202 = v1201 == v1151;
float const v1203 = v1200 - v1102;
float const v1204 = exp(v1203);float const v1205 = v1202 ? v78 : v1204;
float const v1206 = v1197 + v1205;
half const v1207 = half(v1205);
half_4 const v1208 = [&]{
half_4 tmp = v1199;
tmp.i_1 = v1207;
return tmp;
}();
float const v1209 = *v1054;
uint32_t const v1210 = reinterpret_cast<const thread uint32_t&>(v1209);
bool const v1211 = v1210 == v1151;
float const v1212 = v1209 - v1102;
float const v1213 = exp(v1212);float const v1214 = v1211 ? v78 : v1213;
float const v1215 = v1206 + v1214;
half const v1216 = half(v1214);
half_4 const v1217 = [&]{
half_4 tmp = v1208;
tmp.i_2 = v1216;
return tmp;
}();
float const v1218 = *v1091;
uint32_t const v1219 = reinterpret_cast<const thread uint32_t&>(v1218);
bool const v1220 = v1219 == v1151;
float const v1221 = v1218 - v1102;
float const v1222 = exp(v1221);float const v1223 = v1220 ? v78 : v1222;
float const v1224 = v1215 + v1223;
half const v1225 = half(v1223);
half_4 const v1226 = [&]{
half_4 tmp = v1217;
tmp.i_3 = v1225;
return tmp;
}();
uint32_t const v1227 = v1188 + v208;
uint32_t const v1228 = uint32_t(v1227);
threadgroup half_4 * const v1229 = &(*v71)[v1228];
*v1229 = v1226;
float const v1230 = *v100;
float const v1231 = fma(v1230, v1104, v1224);
*v100 = v1231;
float const v1232 = *v101;
float const v1233 = fma(v1232, v1104, v1224);
*v101 = v1233;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1234 = *v687;
bool const v1235 = !v1234;
bool const v1236 = *v650;
bool const v1237 = v1236 && v1235;
if(v1237) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1238 = v810 + v1187;
for(uint32_t v1239 = v102; v1239 < v62; v1239 += v208) {
uint32_t const v1240 = v1239 / v209;
uint32_t const v1241 = v1186 + v1240;
uint32_t const v1242 = uint32_t(v1241);
threadgroup half_4 * const v1243 = &(*v71)[v1242];
half_4 const v1244 = *v1243;
uint32_t const v1245 = v1239 % v209;
half const v1246 = v1244.i_0;
float const v1247 = float(v1246);
float v1248_store;
thread float * v1248 = &v1248_store;*v1248 = v1247;
bool const v1249 = v1245 == v208;
if(v1249) {
half const v1250 = v1244.i_1;
float const v1251 = float(v1250);
*v1248 = v1251;
}
bool const v1252 = v1245 == v216;
if(v1252) {
half const v1253 = v1244.i_2;
float const v1254 = float(v1253);
*v1248 = v1254;
}
bool const v1255 = v1245 == v914;
if(v1255) {
half const v1256 = v1244.i_3;
float const v1257 = float(v1256);
*v1248 = v1257;
}
float const v1258 = *v1248;
uint32_t const v1259 = reinterpret_cast<const thread uint32_t&>(v1258);
bool const v1260 = v1259 == v102;
bool const v1261 = !v1260;
if(v1261) {
uint32_t const v1262 = v1239 * v124;
uint32_t const v1263 = v427 + v1262;
uint32_t const v1264 = v1187 / v209;
uint32_t const v1265 = v1263 + v1264;
uint32_t const v1266 = uint32_t(v1265);
threadgroup half_4 * const v1267 = &(*v69)[v1266];
half_4 const v1268 = *v1267;
half const v1269 = v1268.i_0;
float const v1270 = float(v1269);
float v1271_store;
thread float * v1271 = &v1271_store;*v1271 = v1270;
uint32_t const v1272 = v68 % v216;
bool const v1273 = v1272 == v208;
if(v1273) {
half const v1274 = v1268.i_2;
float const v1275 = float(v1274);
*v1271 = v1275;
}
uint32_t const v1276 = uint32_t(v1238);
float const v1277 = *v1248;
float const v1278 = *v1271;
threadgroup float * const v1279 = &(*v70)[v1276];
float const v1280 = *v1279;
float const v1281 = fma(v1277, v1278, v1280);
*v1279 = v1281;
half const v1282 = v1268.i_1;
float const v1283 = float(v1282);
float v1284_store;
thread float * v1284 = &v1284_store;*v1284 = v1283;
if(v1273) {
half const v1285 = v1268.i_3;
float const v1286 = float(v1285);
*v1284 = v1286;
}
uint32_t const v1287 = v1238 + v208;
uint32_t const v1288 = uint32_t(v1287);
float const v1289 = *v1248;
float const v1290 = *v1284;
threadgroup float * const v1291 = &(*v70)[v1288];
float const v1292 = *v1291;
float const v1293 = fma(v1289, v1290, v1292);
*v1291 = v1293;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1294 = v102; v1294 < v62; v1294 += v208) {
uint32_t const v1295 = v1294 / v209;
uint32_t const v1296 = v1186 + v1295;
uint32_t const v1297 = uint32_t(v1296);
threadgroup half_4 * const v1298 = &(*v71)[v1297];
half_4 const v1299 = *v1298;
uint32_t const v1300 = v1294 % v209;
half const v1301 = v1299.i_0;
float const v1302 = float(v1301);
float v1303_store;
thread float * v1303 = &v1303_store;*v1303 = v1302;
bool const v1304 = v1300 == v208;
if(v1304) {
half const v1305 = v1299.i_1;
float const v1306 = float(v1305);
*v1303 = v1306;
}
bool const v1307 = v1300 == v216;
if(v1307) {
half const v1308 = v1299.i_2;
float const v1309 = float(v1308);
*v1303 = v1309;
}
bool const v1310 = v1300 == v914;
if(v1310) {
half const v1311 = v1299.i_3;
float const v1312 = float(v1311);
*v1303 = v1312;
}
float const v1313 = *v1303;
uint32_t const v1314 = reinterpret_cast<const thread uint32_t&>(v1313);
bool const v1315 = v1314 == v102;
bool const v1316 = !v1315;
if(v1316) {
uint32_t const v1317 = v1294 * v124;
uint32_t const v1318 = 578;
uint32_t const v1319 = v1318 + v1317;
uint32_t const v1320 = v1187 / v209;
uint32_t const v1321 = v1319 + v1320;
uint32_t const v1322 = uint32_t(v1321);
threadgroup half_4 * const v1323 = &(*v69)[v1322];
half_4 const v1324 = *v1323;
half const v1325 = v1324.i_0;
float const v1326 = float(v1325);
float v1327_store;
thread float * v1327 = &v1327_store;*v1327 = v1326;
uint32_t const v1328 = v68 % v216;
bool const v1329 = v1328 == v208;
if(v1329) {
half const v1330 = v1324.i_2;
float const v1331 = float(v1330);
*v1327 = v1331;
}
uint32_t const v1332 = uint32_t(v1238);
float const v1333 = *v1303;
float const v1334 = *v1327;
threadgroup float * const v1335 = &(*v70)[v1332];
float const v1336 = *v1335;
float const v1337 = fma(v1333, v1334, v1336);
*v1335 = v1337;
half const v1338 = v1324.i_1;
float const v1339 = float(v1338);
float v1340_store;
thread float * v1340 = &v1340_store;*v1340 = v1339;
if(v1329) {
half const v1341 = v1324.i_3;
float const v1342 = float(v1341);
*v1340 = v1342;
}
uint32_t const v1343 = v1238 + v208;
uint32_t const v1344 = uint32_t(v1343);
float const v1345 = *v1303;
float const v1346 = *v1340;
threadgroup float * const v1347 = &(*v70)[v1344];
float const v1348 = *v1347;
float const v1349 = fma(v1345, v1346, v1348);
*v1347 = v1349;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1350 = v102; v1350 < v62; v1350 += v208) {
uint32_t const v1351 = v1350 / v209;
uint32_t const v1352 = v1186 + v1351;
uint32_t const v1353 = uint32_t(v1352);
threadgroup half_4 * const v1354 = &(*v71)[v1353];
half_4 const v1355 = *v1354;
uint32_t const v1356 = v1350 % v209;
half const v1357 = v1355.i_0;
float const v1358 = float(v1357);
float v1359_store;
thread float * v1359 = &v1359_store;*v1359 = v1358;
bool const v1360 = v1356 == v208;
if(v1360) {
half const v1361 = v1355.i_1;
float const v1362 = float(v1361);
*v1359 = v1362;
}
bool const v1363 = v1356 == v216;
if(v1363) {
half const v1364 = v1355.i_2;
float const v1365 = float(v1364);
*v1359 = v1365;
}
bool const v1366 = v1356 == v914;
if(v1366) {
half const v1367 = v1355.i_3;
float const v1368 = float(v1367);
*v1359 = v1368;
}
float const v1369 = *v1359;
uint32_t const v1370 = reinterpret_cast<const thread uint32_t&>(v1369);
bool const v1371 = v1370 == v102;
bool const v1372 = !v1371;
if(v1372) {
uint32_t const v1373 = v1350 * v124;
uint32_t const v1374 = 580;
uint32_t const v1375 = v1374 + v1373;
uint32_t const v1376 = v1187 / v209;
uint32_t const v1377 = v1375 + v1376;
uint32_t const v1378 = uint32_t(v1377);
threadgroup half_4 * const v1379 = &(*v69)[v1378];
half_4 const v1380 = *v1379;
half const v1381 = v1380.i_0;
float const v1382 = float(v1381);
float v1383_store;
thread float * v1383 = &v1383_store;*v1383 = v1382;
uint32_t const v1384 = v68 % v216;
bool const v1385 = v1384 == v208;
if(v1385) {
half const v1386 = v1380.i_2;
float const v1387 = float(v1386);
*v1383 = v1387;
}
uint32_t const v1388 = uint32_t(v1238);
float const v1389 = *v1359;
float const v1390 = *v1383;
threadgroup float * const v1391 = &(*v70)[v1388];
float const v1392 = *v1391;
float const v1393 = fma(v1389, v1390, v1392);
*v1391 = v1393;
half const v1394 = v1380.i_1;
float const v1395 = float(v1394);
float v1396_store;
thread float * v1396 = &v1396_store;*v1396 = v1395;
if(v1385) {
half const v1397 = v1380.i_3;
float const v1398 = float(v1397);
*v1396 = v1398;
}
uint32_t const v1399 = v1238 + v208;
uint32_t const v1400 = uint32_t(v1399);
float const v1401 = *v1359;
float const v1402 = *v1396;
threadgroup float * const v1403 = &(*v70)[v1400];
float const v1404 = *v1403;
float const v1405 = fma(v1401, v1402, v1404);
*v1403 = v1405;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1406 = v102; v1406 < v62; v1406 += v208) {
uint32_t const v1407 = v1406 / v209;
uint32_t const v1408 = v1186 + v1407;
uint32_t const v1409 = uint32_t(v1408);
threadgroup half_4 * const v1410 = &(*v71)[v1409];
half_4 const v1411 = *v1410;
uint32_t const v1412 = v1406 % v209;
half const v1413 = v1411.i_0;
float const v1414 = float(v1413);
float v1415_store;
thread float * v1415 = &v1415_store;*v1415 = v1414;
bool const v1416 = v1412 == v208;
if(v1416) {
half const v1417 = v1411.i_1;
float const v1418 = float(v1417);
*v1415 = v1418;
}
bool const v1419 = v1412 == v216;
if(v1419) {
half const v1420 = v1411.i_2;
float const v1421 = float(v1420);
*v1415 = v1421;
}
bool const v1422 = v1412 == v914;
if(v1422) {
half const v1423 = v1411.i_3;
float const v1424 = float(v1423);
*v1415 = v1424;
}
float const v1425 = *v1415;
uint32_t const v1426 = reinterpret_cast<const thread uint32_t&>(v1425);
bool const v1427 = v1426 == v102;
bool const v1428 = !v1427;
if(v1428) {
uint32_t const v1429 = v1406 * v124;
uint32_t const v1430 = 582;
uint32_t const v1431 = v1430 + v1429;
uint32_t const v1432 = v1187 / v209;
uint32_t const v1433 = v1431 + v1432;
uint32_t const v1434 = uint32_t(v1433);
threadgroup half_4 * const v1435 = &(*v69)[v1434];
half_4 const v1436 = *v1435;
half const v1437 = v1436.i_0;
float const v1438 = float(v1437);
float v1439_store;
thread float * v1439 = &v1439_store;*v1439 = v1438;
uint32_t const v1440 = v68 % v216;
bool const v1441 = v1440 == v208;
if(v1441) {
half const v1442 = v1436.i_2;
float const v1443 = float(v1442);
*v1439 = v1443;
}
uint32_t const v1444 = uint32_t(v1238);
float const v1445 = *v1415;
float const v1446 = *v1439;
threadgroup float * const v1447 = &(*v70)[v1444];
float const v1448 = *v1447;
float const v1449 = fma(v1445, v1446, v1448);
*v1447 = v1449;
half const v1450 = v1436.i_1;
float const v1451 = float(v1450);
float v1452_store;
thread float * v1452 = &v1452_store;*v1452 = v1451;
if(v1441) {
half const v1453 = v1436.i_3;
float const v1454 = float(v1453);
*v1452 = v1454;
}
uint32_t const v1455 = v1238 + v208;
uint32_t const v1456 = uint32_t(v1455);
float const v1457 = *v1415;
float const v1458 = *v1452;
threadgroup float * const v1459 = &(*v70)[v1456];
float const v1460 = *v1459;
float const v1461 = fma(v1457, v1458, v1460);
*v1459 = v1461;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1462 = v102; v1462 < v62; v1462 += v208) {
uint32_t const v1463 = v1462 / v209;
uint32_t const v1464 = v1186 + v1463;
uint32_t const v1465 = uint32_t(v1464);
threadgroup half_4 * const v1466 = &(*v71)[v1465];
half_4 const v1467 = *v1466;
uint32_t const v1468 = v1462 % v209;
half const v1469 = v1467.i_0;
float const v1470 = float(v1469);
float v1471_store;
thread float * v1471 = &v1471_store;*v1471 = v1470;
bool const v1472 = v1468 == v208;
if(v1472) {
half const v1473 = v1467.i_1;
float const v1474 = float(v1473);
*v1471 = v1474;
}
bool const v1475 = v1468 == v216;
if(v1475) {
half const v1476 = v1467.i_2;
float const v1477 = float(v1476);
*v1471 = v1477;
}
bool const v1478 = v1468 == v914;
if(v1478) {
half const v1479 = v1467.i_3;
float const v1480 = float(v1479);
*v1471 = v1480;
}
float const v1481 = *v1471;
uint32_t const v1482 = reinterpret_cast<const thread uint32_t&>(v1481);
bool const v1483 = v1482 == v102;
bool const v1484 = !v1483;
if(v1484) {
uint32_t const v1485 = v1462 * v124;
uint32_t const v1486 = 584;
uint32_t const v1487 = v1486 + v1485;
uint32_t const v1488 = v1187 / v209;
uint32_t const v1489 = v1487 + v1488;
uint32_t const v1490 = uint32_t(v1489);
threadgroup half_4 * const v1491 = &(*v69)[v1490];
half_4 const v1492 = *v1491;
half const v1493 = v1492.i_0;
float const v1494 = float(v1493);
float v1495_store;
thread float * v1495 = &v1495_store;*v1495 = v1494;
uint32_t const v1496 = v68 % v216;
bool const v1497 = v1496 == v208;
if(v1497) {
half const v1498 = v1492.i_2;
float const v1499 = float(v1498);
*v1495 = v1499;
}
uint32_t const v1500 = uint32_t(v1238);
float const v1501 = *v1471;
float const v1502 = *v1495;
threadgroup float * const v1503 = &(*v70)[v1500];
float const v1504 = *v1503;
float const v1505 = fma(v1501, v1502, v1504);
*v1503 = v1505;
half const v1506 = v1492.i_1;
float const v1507 = float(v1506);
float v1508_store;
thread float * v1508 = &v1508_store;*v1508 = v1507;
if(v1497) {
half const v1509 = v1492.i_3;
float const v1510 = float(v1509);
*v1508 = v1510;
}
uint32_t const v1511 = v1238 + v208;
uint32_t const v1512 = uint32_t(v1511);
float const v1513 = *v1471;
float const v1514 = *v1508;
threadgroup float * const v1515 = &(*v70)[v1512];
float const v1516 = *v1515;
float const v1517 = fma(v1513, v1514, v1516);
*v1515 = v1517;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1518 = v102; v1518 < v62; v1518 += v208) {
uint32_t const v1519 = v1518 / v209;
uint32_t const v1520 = v1186 + v1519;
uint32_t const v1521 = uint32_t(v1520);
threadgroup half_4 * const v1522 = &(*v71)[v1521];
half_4 const v1523 = *v1522;
uint32_t const v1524 = v1518 % v209;
half const v1525 = v1523.i_0;
float const v1526 = float(v1525);
float v1527_store;
thread float * v1527 = &v1527_store;*v1527 = v1526;
bool const v1528 = v1524 == v208;
if(v1528) {
half const v1529 = v1523.i_1;
float const v1530 = float(v1529);
*v1527 = v1530;
}
bool const v1531 = v1524 == v216;
if(v1531) {
half const v1532 = v1523.i_2;
float const v1533 = float(v1532);
*v1527 = v1533;
}
bool const v1534 = v1524 == v914;
if(v1534) {
half const v1535 = v1523.i_3;
float const v1536 = float(v1535);
*v1527 = v1536;
}
float const v1537 = *v1527;
uint32_t const v1538 = reinterpret_cast<const thread uint32_t&>(v1537);
bool const v1539 = v1538 == v102;
bool const v1540 = !v1539;
if(v1540) {
uint32_t const v1541 = v1518 * v124;
uint32_t const v1542 = 586;
uint32_t const v1543 = v1542 + v1541;
uint32_t const v1544 = v1187 / v209;
uint32_t const v1545 = v1543 + v1544;
uint32_t const v1546 = uint32_t(v1545);
threadgroup half_4 * const v1547 = &(*v69)[v1546];
half_4 const v1548 = *v1547;
half const v1549 = v1548.i_0;
float const v1550 = float(v1549);
float v1551_store;
thread float * v1551 = &v1551_store;*v1551 = v1550;
uint32_t const v1552 = v68 % v216;
bool const v1553 = v1552 == v208;
if(v1553) {
half const v1554 = v1548.i_2;
float const v1555 = float(v1554);
*v1551 = v1555;
}
uint32_t const v1556 = uint32_t(v1238);
float const v1557 = *v1527;
float const v1558 = *v1551;
threadgroup float * const v1559 = &(*v70)[v1556];
float const v1560 = *v1559;
float const v1561 = fma(v1557, v1558, v1560);
*v1559 = v1561;
half const v1562 = v1548.i_1;
float const v1563 = float(v1562);
float v1564_store;
thread float * v1564 = &v1564_store;*v1564 = v1563;
if(v1553) {
half const v1565 = v1548.i_3;
float const v1566 = float(v1565);
*v1564 = v1566;
}
uint32_t const v1567 = v1238 + v208;
uint32_t const v1568 = uint32_t(v1567);
float const v1569 = *v1527;
float const v1570 = *v1564;
threadgroup float * const v1571 = &(*v70)[v1568];
float const v1572 = *v1571;
float const v1573 = fma(v1569, v1570, v1572);
*v1571 = v1573;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1574 = v102; v1574 < v62; v1574 += v208) {
uint32_t const v1575 = v1574 / v209;
uint32_t const v1576 = v1186 + v1575;
uint32_t const v1577 = uint32_t(v1576);
threadgroup half_4 * const v1578 = &(*v71)[v1577];
half_4 const v1579 = *v1578;
uint32_t const v1580 = v1574 % v209;
half const v1581 = v1579.i_0;
float const v1582 = float(v1581);
float v1583_store;
thread float * v1583 = &v1583_store;*v1583 = v1582;
bool const v1584 = v1580 == v208;
if(v1584) {
half const v1585 = v1579.i_1;
float const v1586 = float(v1585);
*v1583 = v1586;
}
bool const v1587 = v1580 == v216;
if(v1587) {
half const v1588 = v1579.i_2;
float const v1589 = float(v1588);
*v1583 = v1589;
}
bool const v1590 = v1580 == v914;
if(v1590) {
half const v1591 = v1579.i_3;
float const v1592 = float(v1591);
*v1583 = v1592;
}
float const v1593 = *v1583;
uint32_t const v1594 = reinterpret_cast<const thread uint32_t&>(v1593);
bool const v1595 = v1594 == v102;
bool const v1596 = !v1595;
if(v1596) {
uint32_t const v1597 = v1574 * v124;
uint32_t const v1598 = 588;
uint32_t const v1599 = v1598 + v1597;
uint32_t const v1600 = v1187 / v209;
uint32_t const v1601 = v1599 + v1600;
uint32_t const v1602 = uint32_t(v1601);
threadgroup half_4 * const v1603 = &(*v69)[v1602];
half_4 const v1604 = *v1603;
half const v1605 = v1604.i_0;
float const v1606 = float(v1605);
float v1607_store;
thread float * v1607 = &v1607_store;*v1607 = v1606;
uint32_t const v1608 = v68 % v216;
bool const v1609 = v1608 == v208;
if(v1609) {
half const v1610 = v1604.i_2;
float const v1611 = float(v1610);
*v1607 = v1611;
}
uint32_t const v1612 = uint32_t(v1238);
float const v1613 = *v1583;
float const v1614 = *v1607;
threadgroup float * const v1615 = &(*v70)[v1612];
float const v1616 = *v1615;
float const v1617 = fma(v1613, v1614, v1616);
*v1615 = v1617;
half const v1618 = v1604.i_1;
float const v1619 = float(v1618);
float v1620_store;
thread float * v1620 = &v1620_store;*v1620 = v1619;
if(v1609) {
half const v1621 = v1604.i_3;
float const v1622 = float(v1621);
*v1620 = v1622;
}
uint32_t const v1623 = v1238 + v208;
uint32_t const v1624 = uint32_t(v1623);
float const v1625 = *v1583;
float const v1626 = *v1620;
threadgroup float * const v1627 = &(*v70)[v1624];
float const v1628 = *v1627;
float const v1629 = fma(v1625, v1626, v1628);
*v1627 = v1629;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v715), v714);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1630 = v102; v1630 < v62; v1630 += v208) {
uint32_t const v1631 = v1630 / v209;
uint32_t const v1632 = v1186 + v1631;
uint32_t const v1633 = uint32_t(v1632);
threadgroup half_4 * const v1634 = &(*v71)[v1633];
half_4 const v1635 = *v1634;
uint32_t const v1636 = v1630 % v209;
half const v1637 = v1635.i_0;
float const v1638 = float(v1637);
float v1639_store;
thread float * v1639 = &v1639_store;*v1639 = v1638;
bool const v1640 = v1636 == v208;
if(v1640) {
half const v1641 = v1635.i_1;
float const v1642 = float(v1641);
*v1639 = v1642;
}
bool const v1643 = v1636 == v216;
if(v1643) {
half const v1644 = v1635.i_2;
float const v1645 = float(v1644);
*v1639 = v1645;
}
bool const v1646 = v1636 == v914;
if(v1646) {
half const v1647 = v1635.i_3;
float const v1648 = float(v1647);
*v1639 = v1648;
}
float const v1649 = *v1639;
uint32_t const v1650 = reinterpret_cast<const thread uint32_t&>(v1649);
bool const v1651 = v1650 == v102;
bool const v1652 = !v1651;
if(v1652) {
uint32_t const v1653 = v1630 * v124;
uint32_t const v1654 = 590;
uint32_t const v1655 = v1654 + v1653;
uint32_t const v1656 = v1187 / v209;
uint32_t const v1657 = v1655 + v1656;
uint32_t const v1658 = uint32_t(v1657);
threadgroup half_4 * const v1659 = &(*v69)[v1658];
half_4 const v1660 = *v1659;
half const v1661 = v1660.i_0;
float const v1662 = float(v1661);
float v1663_store;
thread float * v1663 = &v1663_store;*v1663 = v1662;
uint32_t const v1664 = v68 % v216;
bool const v1665 = v1664 == v208;
if(v1665) {
half const v1666 = v1660.i_2;
float const v1667 = float(v1666);
*v1663 = v1667;
}
uint32_t const v1668 = uint32_t(v1238);
float const v1669 = *v1639;
float const v1670 = *v1663;
threadgroup float * const v1671 = &(*v70)[v1668];
float const v1672 = *v1671;
float const v1673 = fma(v1669, v1670, v1672);
*v1671 = v1673;
half const v1674 = v1660.i_1;
float const v1675 = float(v1674);
float v1676_store;
thread float * v1676 = &v1676_store;*v1676 = v1675;
if(v1665) {
half const v1677 = v1660.i_3;
float const v1678 = float(v1677);
*v1676 = v1678;
}
uint32_t const v1679 = v1238 + v208;
uint32_t const v1680 = uint32_t(v1679);
float const v1681 = *v1639;
float const v1682 = *v1676;
threadgroup float * const v1683 = &(*v70)[v1680];
float const v1684 = *v1683;
float const v1685 = fma(v1681, v1682, v1684);
*v1683 = v1685;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v715), v714, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1686_store; thread simdgroup_half8x8 * v1686 = &v1686_store;uint32_t const v1687 = uint32_t(v691);
threadgroup half_4 * const v1688 = &(*v71)[v1687];
simdgroup_load(*v1686, reinterpret_cast<threadgroup half *>(v1688), v714, 0, false);
simdgroup_half8x8 v1689_store; thread simdgroup_half8x8 * v1689 = &v1689_store;uint32_t const v1690 = 576;
threadgroup half_4 * const v1691 = &(*v69)[v1690];
simdgroup_load(*v1689, reinterpret_cast<threadgroup half *>(v1691), v214, 0, false);
simdgroup_multiply_accumulate(*v77, *v1686, *v1689, *v77);
simdgroup_half8x8 v1692_store; thread simdgroup_half8x8 * v1692 = &v1692_store;uint32_t const v1693 = 578;
threadgroup half_4 * const v1694 = &(*v69)[v1693];
simdgroup_load(*v1692, reinterpret_cast<threadgroup half *>(v1694), v214, 0, false);
simdgroup_multiply_accumulate(*v79, *v1686, *v1692, *v79);
simdgroup_half8x8 v1695_store; thread simdgroup_half8x8 * v1695 = &v1695_store;uint32_t const v1696 = 580;
threadgroup half_4 * const v1697 = &(*v69)[v1696];
simdgroup_load(*v1695, reinterpret_cast<threadgroup half *>(v1697), v214, 0, false);
simdgroup_multiply_accumulate(*v80, *v1686, *v1695, *v80);
simdgroup_half8x8 v1698_store; thread simdgroup_half8x8 * v1698 = &v1698_store;uint32_t const v1699 = 582;
threadgroup half_4 * const v1700 = &(*v69)[v1699];
simdgroup_load(*v1698, reinterpret_cast<threadgroup half *>(v1700), v214, 0, false);
simdgroup_multiply_accumulate(*v81, *v1686, *v1698, *v81);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;uint32_t const v1702 = 584;
threadgroup half_4 * const v1703 = &(*v69)[v1702];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1703), v214, 0, false);
simdgroup_multiply_accumulate(*v82, *v1686, *v1701, *v82);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;uint32_t const v1705 = 586;
threadgroup half_4 * const v1706 = &(*v69)[v1705];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1706), v214, 0, false);
simdgroup_multiply_accumulate(*v83, *v1686, *v1704, *v83);
simdgroup_half8x8 v1707_store; thread simdgroup_half8x8 * v1707 = &v1707_store;uint32_t const v1708 = 588;
threadgroup half_4 * const v1709 = &(*v69)[v1708];
simdgroup_load(*v1707, reinterpret_cast<threadgroup half *>(v1709), v214, 0, false);
simdgroup_multiply_accumulate(*v84, *v1686, *v1707, *v84);
simdgroup_half8x8 v1710_store; thread simdgroup_half8x8 * v1710 = &v1710_store;uint32_t const v1711 = 590;
threadgroup half_4 * const v1712 = &(*v69)[v1711];
simdgroup_load(*v1710, reinterpret_cast<threadgroup half *>(v1712), v214, 0, false);
simdgroup_multiply_accumulate(*v85, *v1686, *v1710, *v85);
simdgroup_half8x8 v1713_store; thread simdgroup_half8x8 * v1713 = &v1713_store;uint32_t const v1714 = v691 + v216;
uint32_t const v1715 = uint32_t(v1714);
threadgroup half_4 * const v1716 = &(*v71)[v1715];
simdgroup_load(*v1713, reinterpret_cast<threadgroup half *>(v1716), v714, 0, false);
simdgroup_half8x8 v1717_store; thread simdgroup_half8x8 * v1717 = &v1717_store;threadgroup half_4 * const v1718 = &(*v69)[v777];
simdgroup_load(*v1717, reinterpret_cast<threadgroup half *>(v1718), v214, 0, false);
simdgroup_multiply_accumulate(*v77, *v1713, *v1717, *v77);
simdgroup_half8x8 v1719_store; thread simdgroup_half8x8 * v1719 = &v1719_store;uint32_t const v1720 = 722;
threadgroup half_4 * const v1721 = &(*v69)[v1720];
simdgroup_load(*v1719, reinterpret_cast<threadgroup half *>(v1721), v214, 0, false);
simdgroup_multiply_accumulate(*v79, *v1713, *v1719, *v79);
simdgroup_half8x8 v1722_store; thread simdgroup_half8x8 * v1722 = &v1722_store;uint32_t const v1723 = 724;
threadgroup half_4 * const v1724 = &(*v69)[v1723];
simdgroup_load(*v1722, reinterpret_cast<threadgroup half *>(v1724), v214, 0, false);
simdgroup_multiply_accumulate(*v80, *v1713, *v1722, *v80);
simdgroup_half8x8 v1725_store; thread simdgroup_half8x8 * v1725 = &v1725_store;uint32_t const v1726 = 726;
threadgroup half_4 * const v1727 = &(*v69)[v1726];
simdgroup_load(*v1725, reinterpret_cast<threadgroup half *>(v1727), v214, 0, false);
simdgroup_multiply_accumulate(*v81, *v1713, *v1725, *v81);
simdgroup_half8x8 v1728_store; thread simdgroup_half8x8 * v1728 = &v1728_store;uint32_t const v1729 = 728;
threadgroup half_4 * const v1730 = &(*v69)[v1729];
simdgroup_load(*v1728, reinterpret_cast<threadgroup half *>(v1730), v214, 0, false);
simdgroup_multiply_accumulate(*v82, *v1713, *v1728, *v82);
simdgroup_half8x8 v1731_store; thread simdgroup_half8x8 * v1731 = &v1731_store;uint32_t const v1732 = 730;
threadgroup half_4 * const v1733 = &(*v69)[v1732];
simdgroup_load(*v1731, reinterpret_cast<threadgroup half *>(v1733), v214, 0, false);
simdgroup_multiply_accumulate(*v83, *v1713, *v1731, *v83);
simdgroup_half8x8 v1734_store; thread simdgroup_half8x8 * v1734 = &v1734_store;uint32_t const v1735 = 732;
threadgroup half_4 * const v1736 = &(*v69)[v1735];
simdgroup_load(*v1734, reinterpret_cast<threadgroup half *>(v1736), v214, 0, false);
simdgroup_multiply_accumulate(*v84, *v1713, *v1734, *v84);
simdgroup_half8x8 v1737_store; thread simdgroup_half8x8 * v1737 = &v1737_store;uint32_t const v1738 = 734;
threadgroup half_4 * const v1739 = &(*v69)[v1738];
simdgroup_load(*v1737, reinterpret_cast<threadgroup half *>(v1739), v214, 0, false);
simdgroup_multiply_accumulate(*v85, *v1713, *v1737, *v85);
simdgroup_half8x8 v1740_store; thread simdgroup_half8x8 * v1740 = &v1740_store;uint32_t const v1741 = v691 + v209;
uint32_t const v1742 = uint32_t(v1741);
threadgroup half_4 * const v1743 = &(*v71)[v1742];
simdgroup_load(*v1740, reinterpret_cast<threadgroup half *>(v1743), v714, 0, false);
simdgroup_half8x8 v1744_store; thread simdgroup_half8x8 * v1744 = &v1744_store;threadgroup half_4 * const v1745 = &(*v69)[v748];
simdgroup_load(*v1744, reinterpret_cast<threadgroup half *>(v1745), v214, 0, false);
simdgroup_multiply_accumulate(*v77, *v1740, *v1744, *v77);
simdgroup_half8x8 v1746_store; thread simdgroup_half8x8 * v1746 = &v1746_store;uint32_t const v1747 = 866;
threadgroup half_4 * const v1748 = &(*v69)[v1747];
simdgroup_load(*v1746, reinterpret_cast<threadgroup half *>(v1748), v214, 0, false);
simdgroup_multiply_accumulate(*v79, *v1740, *v1746, *v79);
simdgroup_half8x8 v1749_store; thread simdgroup_half8x8 * v1749 = &v1749_store;uint32_t const v1750 = 868;
threadgroup half_4 * const v1751 = &(*v69)[v1750];
simdgroup_load(*v1749, reinterpret_cast<threadgroup half *>(v1751), v214, 0, false);
simdgroup_multiply_accumulate(*v80, *v1740, *v1749, *v80);
simdgroup_half8x8 v1752_store; thread simdgroup_half8x8 * v1752 = &v1752_store;uint32_t const v1753 = 870;
threadgroup half_4 * const v1754 = &(*v69)[v1753];
simdgroup_load(*v1752, reinterpret_cast<threadgroup half *>(v1754), v214, 0, false);
simdgroup_multiply_accumulate(*v81, *v1740, *v1752, *v81);
simdgroup_half8x8 v1755_store; thread simdgroup_half8x8 * v1755 = &v1755_store;uint32_t const v1756 = 872;
threadgroup half_4 * const v1757 = &(*v69)[v1756];
simdgroup_load(*v1755, reinterpret_cast<threadgroup half *>(v1757), v214, 0, false);
simdgroup_multiply_accumulate(*v82, *v1740, *v1755, *v82);
simdgroup_half8x8 v1758_store; thread simdgroup_half8x8 * v1758 = &v1758_store;uint32_t const v1759 = 874;
threadgroup half_4 * const v1760 = &(*v69)[v1759];
simdgroup_load(*v1758, reinterpret_cast<threadgroup half *>(v1760), v214, 0, false);
simdgroup_multiply_accumulate(*v83, *v1740, *v1758, *v83);
simdgroup_half8x8 v1761_store; thread simdgroup_half8x8 * v1761 = &v1761_store;uint32_t const v1762 = 876;
threadgroup half_4 * const v1763 = &(*v69)[v1762];
simdgroup_load(*v1761, reinterpret_cast<threadgroup half *>(v1763), v214, 0, false);
simdgroup_multiply_accumulate(*v84, *v1740, *v1761, *v84);
simdgroup_half8x8 v1764_store; thread simdgroup_half8x8 * v1764 = &v1764_store;uint32_t const v1765 = 878;
threadgroup half_4 * const v1766 = &(*v69)[v1765];
simdgroup_load(*v1764, reinterpret_cast<threadgroup half *>(v1766), v214, 0, false);
simdgroup_multiply_accumulate(*v85, *v1740, *v1764, *v85);
simdgroup_half8x8 v1767_store; thread simdgroup_half8x8 * v1767 = &v1767_store;uint32_t const v1768 = v691 + v223;
uint32_t const v1769 = uint32_t(v1768);
threadgroup half_4 * const v1770 = &(*v71)[v1769];
simdgroup_load(*v1767, reinterpret_cast<threadgroup half *>(v1770), v714, 0, false);
simdgroup_half8x8 v1771_store; thread simdgroup_half8x8 * v1771 = &v1771_store;threadgroup half_4 * const v1772 = &(*v69)[v719];
simdgroup_load(*v1771, reinterpret_cast<threadgroup half *>(v1772), v214, 0, false);
simdgroup_multiply_accumulate(*v77, *v1767, *v1771, *v77);
simdgroup_half8x8 v1773_store; thread simdgroup_half8x8 * v1773 = &v1773_store;uint32_t const v1774 = 1010;
threadgroup half_4 * const v1775 = &(*v69)[v1774];
simdgroup_load(*v1773, reinterpret_cast<threadgroup half *>(v1775), v214, 0, false);
simdgroup_multiply_accumulate(*v79, *v1767, *v1773, *v79);
simdgroup_half8x8 v1776_store; thread simdgroup_half8x8 * v1776 = &v1776_store;uint32_t const v1777 = 1012;
threadgroup half_4 * const v1778 = &(*v69)[v1777];
simdgroup_load(*v1776, reinterpret_cast<threadgroup half *>(v1778), v214, 0, false);
simdgroup_multiply_accumulate(*v80, *v1767, *v1776, *v80);
simdgroup_half8x8 v1779_store; thread simdgroup_half8x8 * v1779 = &v1779_store;uint32_t const v1780 = 1014;
threadgroup half_4 * const v1781 = &(*v69)[v1780];
simdgroup_load(*v1779, reinterpret_cast<threadgroup half *>(v1781), v214, 0, false);
simdgroup_multiply_accumulate(*v81, *v1767, *v1779, *v81);
simdgroup_half8x8 v1782_store; thread simdgroup_half8x8 * v1782 = &v1782_store;uint32_t const v1783 = 1016;
threadgroup half_4 * const v1784 = &(*v69)[v1783];
simdgroup_load(*v1782, reinterpret_cast<threadgroup half *>(v1784), v214, 0, false);
simdgroup_multiply_accumulate(*v82, *v1767, *v1782, *v82);
simdgroup_half8x8 v1785_store; thread simdgroup_half8x8 * v1785 = &v1785_store;uint32_t const v1786 = 1018;
threadgroup half_4 * const v1787 = &(*v69)[v1786];
simdgroup_load(*v1785, reinterpret_cast<threadgroup half *>(v1787), v214, 0, false);
simdgroup_multiply_accumulate(*v83, *v1767, *v1785, *v83);
simdgroup_half8x8 v1788_store; thread simdgroup_half8x8 * v1788 = &v1788_store;uint32_t const v1789 = 1020;
threadgroup half_4 * const v1790 = &(*v69)[v1789];
simdgroup_load(*v1788, reinterpret_cast<threadgroup half *>(v1790), v214, 0, false);
simdgroup_multiply_accumulate(*v84, *v1767, *v1788, *v84);
simdgroup_half8x8 v1791_store; thread simdgroup_half8x8 * v1791 = &v1791_store;uint32_t const v1792 = 1022;
threadgroup half_4 * const v1793 = &(*v69)[v1792];
simdgroup_load(*v1791, reinterpret_cast<threadgroup half *>(v1793), v214, 0, false);
simdgroup_multiply_accumulate(*v85, *v1767, *v1791, *v85);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1794_store = {};
thread array<float, 1> * v1794 = &v1794_store;float const v1795 = *v100;
float const v1796 = simd_shuffle_xor(v1795, v66);;
float const v1797 = v1795 + v1796;
float const v1798 = simd_shuffle_xor(v1797, v103);;
float const v1799 = v1797 + v1798;
uint32_t const v1800 = reinterpret_cast<const thread uint32_t&>(v1799);
bool const v1801 = v1800 == v102;
float const v1802 = v76 / v1799;
float const v1803 = v1801 ? v78 : v1802;
thread float * const v1804 = &(*v1794)[v20];
*v1804 = v1803;
uint32_t const v1805 = v65 * v66;
uint32_t const v1806 = v63 + v1805;
float const v1807 = *v1804;
uint32_t const v1808 = v1806 + v67;
uint32_t const v1809 = uint32_t(v1808);
uint32_t const v1810 = v50 + v1809;
uint32_t const v1811 = 320;
uint32_t const v1812 = v65 * v1811;
uint32_t const v1813 = uint32_t(v1812);
uint32_t const v1814 = 40;
threadgroup float * const v1815 = &(*v70)[v1813];

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1816 = v67 * v1814;
uint32_t const v1817 = v1812 + v1816;
uint32_t const v1818 = v68 * v216;
uint32_t const v1819 = v1817 + v1818;
bool const v1820 = v1808 < v21;
if(v1820) {
float_4 const v1821 = float_4{v78, v78, v78, v78};
float_4 v1822_store;
thread float_4 * v1822 = &v1822_store;*v1822 = v1821;
uint32_t const v1823 = uint32_t(v1819);
threadgroup float * const v1824 = &(*v70)[v1823];
float const v1825 = *v1824;
float const v1826 = v1825 * v1807;
float_4 const v1827 = *v1822;
float_4 const v1828 = [&]{
float_4 tmp = v1827;
tmp.i_0 = v1826;
return tmp;
}();
*v1822 = v1828;
uint32_t const v1829 = v1819 + v208;
uint32_t const v1830 = uint32_t(v1829);
threadgroup float * const v1831 = &(*v70)[v1830];
float const v1832 = *v1831;
float const v1833 = v1832 * v1807;
float_4 const v1834 = *v1822;
float_4 const v1835 = [&]{
float_4 tmp = v1834;
tmp.i_1 = v1833;
return tmp;
}();
*v1822 = v1835;
uint32_t const v1836 = 64;
bool const v1837 = v1818 < v1836;
if(v1837) {
half_2 const v1838 = half_2{v87, v87};
float_4 const v1839 = *v1822;
float const v1840 = v1839.i_0;
half const v1841 = half(v1840);
half_2 const v1842 = [&]{
half_2 tmp = v1838;
tmp.i_0 = v1841;
return tmp;
}();
float const v1843 = v1839.i_1;
half const v1844 = half(v1843);
half_2 const v1845 = [&]{
half_2 tmp = v1842;
tmp.i_1 = v1844;
return tmp;
}();
uint32_t const v1846 = v1810 * v72;
uint32_t const v1847 = v1818 / v216;
uint32_t const v1848 = uint32_t(v1847);
uint32_t const v1849 = v1846 + v1848;
device half_2 * const v1850 = &v4[v1849];
*v1850 = v1845;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v1851 = float_4{v78, v78, v78, v78};
float_4 v1852_store;
thread float_4 * v1852 = &v1852_store;*v1852 = v1851;
uint32_t const v1853 = uint32_t(v1819);
threadgroup float * const v1854 = &(*v70)[v1853];
float const v1855 = *v1854;
float const v1856 = v1855 * v1807;
float_4 const v1857 = *v1852;
float_4 const v1858 = [&]{
float_4 tmp = v1857;
tmp.i_0 = v1856;
return tmp;
}();
*v1852 = v1858;
uint32_t const v1859 = v1819 + v208;
uint32_t const v1860 = uint32_t(v1859);
threadgroup float * const v1861 = &(*v70)[v1860];
float const v1862 = *v1861;
float const v1863 = v1862 * v1807;
float_4 const v1864 = *v1852;
float_4 const v1865 = [&]{
float_4 tmp = v1864;
tmp.i_1 = v1863;
return tmp;
}();
*v1852 = v1865;
uint32_t const v1866 = v66 + v1818;
uint32_t const v1867 = 64;
bool const v1868 = v1866 < v1867;
if(v1868) {
half_2 const v1869 = half_2{v87, v87};
float_4 const v1870 = *v1852;
float const v1871 = v1870.i_0;
half const v1872 = half(v1871);
half_2 const v1873 = [&]{
half_2 tmp = v1869;
tmp.i_0 = v1872;
return tmp;
}();
float const v1874 = v1870.i_1;
half const v1875 = half(v1874);
half_2 const v1876 = [&]{
half_2 tmp = v1873;
tmp.i_1 = v1875;
return tmp;
}();
uint32_t const v1877 = v1810 * v72;
uint32_t const v1878 = v1866 / v216;
uint32_t const v1879 = uint32_t(v1878);
uint32_t const v1880 = v1877 + v1879;
device half_2 * const v1881 = &v4[v1880];
*v1881 = v1876;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v1882 = float_4{v78, v78, v78, v78};
float_4 v1883_store;
thread float_4 * v1883 = &v1883_store;*v1883 = v1882;
uint32_t const v1884 = uint32_t(v1819);
threadgroup float * const v1885 = &(*v70)[v1884];
float const v1886 = *v1885;
float const v1887 = v1886 * v1807;
float_4 const v1888 = *v1883;
float_4 const v1889 = [&]{
float_4 tmp = v1888;
tmp.i_0 = v1887;
return tmp;
}();
*v1883 = v1889;
uint32_t const v1890 = v1819 + v208;
uint32_t const v1891 = uint32_t(v1890);
threadgroup float * const v1892 = &(*v70)[v1891];
float const v1893 = *v1892;
float const v1894 = v1893 * v1807;
float_4 const v1895 = *v1883;
float_4 const v1896 = [&]{
float_4 tmp = v1895;
tmp.i_1 = v1894;
return tmp;
}();
*v1883 = v1896;
uint32_t const v1897 = v103 + v1818;
uint32_t const v1898 = 64;
bool const v1899 = v1897 < v1898;
if(v1899) {
half_2 const v1900 = half_2{v87, v87};
float_4 const v1901 = *v1883;
float const v1902 = v1901.i_0;
half const v1903 = half(v1902);
half_2 const v1904 = [&]{
half_2 tmp = v1900;
tmp.i_0 = v1903;
return tmp;
}();
float const v1905 = v1901.i_1;
half const v1906 = half(v1905);
half_2 const v1907 = [&]{
half_2 tmp = v1904;
tmp.i_1 = v1906;
return tmp;
}();
uint32_t const v1908 = v1810 * v72;
uint32_t const v1909 = v1897 / v216;
uint32_t const v1910 = uint32_t(v1909);
uint32_t const v1911 = v1908 + v1910;
device half_2 * const v1912 = &v4[v1911];
*v1912 = v1907;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v1913 = float_4{v78, v78, v78, v78};
float_4 v1914_store;
thread float_4 * v1914 = &v1914_store;*v1914 = v1913;
uint32_t const v1915 = uint32_t(v1819);
threadgroup float * const v1916 = &(*v70)[v1915];
float const v1917 = *v1916;
float const v1918 = v1917 * v1807;
float_4 const v1919 = *v1914;
float_4 const v1920 = [&]{
float_4 tmp = v1919;
tmp.i_0 = v1918;
return tmp;
}();
*v1914 = v1920;
uint32_t const v1921 = v1819 + v208;
uint32_t const v1922 = uint32_t(v1921);
threadgroup float * const v1923 = &(*v70)[v1922];
float const v1924 = *v1923;
float const v1925 = v1924 * v1807;
float_4 const v1926 = *v1914;
float_4 const v1927 = [&]{
float_4 tmp = v1926;
tmp.i_1 = v1925;
return tmp;
}();
*v1914 = v1927;
uint32_t const v1928 = 24;
uint32_t const v1929 = v1928 + v1818;
uint32_t const v1930 = 64;
bool const v1931 = v1929 < v1930;
if(v1931) {
half_2 const v1932 = half_2{v87, v87};
float_4 const v1933 = *v1914;
float const v1934 = v1933.i_0;
half const v1935 = half(v1934);
half_2 const v1936 = [&]{
half_2 tmp = v1932;
tmp.i_0 = v1935;
return tmp;
}();
float const v1937 = v1933.i_1;
half const v1938 = half(v1937);
half_2 const v1939 = [&]{
half_2 tmp = v1936;
tmp.i_1 = v1938;
return tmp;
}();
uint32_t const v1940 = v1810 * v72;
uint32_t const v1941 = v1929 / v216;
uint32_t const v1942 = uint32_t(v1941);
uint32_t const v1943 = v1940 + v1942;
device half_2 * const v1944 = &v4[v1943];
*v1944 = v1939;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v1945 = float_4{v78, v78, v78, v78};
float_4 v1946_store;
thread float_4 * v1946 = &v1946_store;*v1946 = v1945;
uint32_t const v1947 = uint32_t(v1819);
threadgroup float * const v1948 = &(*v70)[v1947];
float const v1949 = *v1948;
float const v1950 = v1949 * v1807;
float_4 const v1951 = *v1946;
float_4 const v1952 = [&]{
float_4 tmp = v1951;
tmp.i_0 = v1950;
return tmp;
}();
*v1946 = v1952;
uint32_t const v1953 = v1819 + v208;
uint32_t const v1954 = uint32_t(v1953);
threadgroup float * const v1955 = &(*v70)[v1954];
float const v1956 = *v1955;
float const v1957 = v1956 * v1807;
float_4 const v1958 = *v1946;
float_4 const v1959 = [&]{
float_4 tmp = v1958;
tmp.i_1 = v1957;
return tmp;
}();
*v1946 = v1959;
uint32_t const v1960 = v62 + v1818;
uint32_t const v1961 = 64;
bool const v1962 = v1960 < v1961;
if(v1962) {
half_2 const v1963 = half_2{v87, v87};
float_4 const v1964 = *v1946;
float const v1965 = v1964.i_0;
half const v1966 = half(v1965);
half_2 const v1967 = [&]{
half_2 tmp = v1963;
tmp.i_0 = v1966;
return tmp;
}();
float const v1968 = v1964.i_1;
half const v1969 = half(v1968);
half_2 const v1970 = [&]{
half_2 tmp = v1967;
tmp.i_1 = v1969;
return tmp;
}();
uint32_t const v1971 = v1810 * v72;
uint32_t const v1972 = v1960 / v216;
uint32_t const v1973 = uint32_t(v1972);
uint32_t const v1974 = v1971 + v1973;
device half_2 * const v1975 = &v4[v1974];
*v1975 = v1970;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v1976 = float_4{v78, v78, v78, v78};
float_4 v1977_store;
thread float_4 * v1977 = &v1977_store;*v1977 = v1976;
uint32_t const v1978 = uint32_t(v1819);
threadgroup float * const v1979 = &(*v70)[v1978];
float const v1980 = *v1979;
float const v1981 = v1980 * v1807;
float_4 const v1982 = *v1977;
float_4 const v1983 = [&]{
float_4 tmp = v1982;
tmp.i_0 = v1981;
return tmp;
}();
*v1977 = v1983;
uint32_t const v1984 = v1819 + v208;
uint32_t const v1985 = uint32_t(v1984);
threadgroup float * const v1986 = &(*v70)[v1985];
float const v1987 = *v1986;
float const v1988 = v1987 * v1807;
float_4 const v1989 = *v1977;
float_4 const v1990 = [&]{
float_4 tmp = v1989;
tmp.i_1 = v1988;
return tmp;
}();
*v1977 = v1990;
uint32_t const v1991 = v1814 + v1818;
uint32_t const v1992 = 64;
bool const v1993 = v1991 < v1992;
if(v1993) {
half_2 const v1994 = half_2{v87, v87};
float_4 const v1995 = *v1977;
float const v1996 = v1995.i_0;
half const v1997 = half(v1996);
half_2 const v1998 = [&]{
half_2 tmp = v1994;
tmp.i_0 = v1997;
return tmp;
}();
float const v1999 = v1995.i_1;
half const v2000 = half(v1999);
half_2 const v2001 = [&]{
half_2 tmp = v1998;
tmp.i_1 = v2000;
return tmp;
}();
uint32_t const v2002 = v1810 * v72;
uint32_t const v2003 = v1991 / v216;
uint32_t const v2004 = uint32_t(v2003);
uint32_t const v2005 = v2002 + v2004;
device half_2 * const v2006 = &v4[v2005];
*v2006 = v2001;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v2007 = float_4{v78, v78, v78, v78};
float_4 v2008_store;
thread float_4 * v2008 = &v2008_store;*v2008 = v2007;
uint32_t const v2009 = uint32_t(v1819);
threadgroup float * const v2010 = &(*v70)[v2009];
float const v2011 = *v2010;
float const v2012 = v2011 * v1807;
float_4 const v2013 = *v2008;
float_4 const v2014 = [&]{
float_4 tmp = v2013;
tmp.i_0 = v2012;
return tmp;
}();
*v2008 = v2014;
uint32_t const v2015 = v1819 + v208;
uint32_t const v2016 = uint32_t(v2015);
threadgroup float * const v2017 = &(*v70)[v2016];
float const v2018 = *v2017;
float const v2019 = v2018 * v1807;
float_4 const v2020 = *v2008;
float_4 const v2021 = [&]{
float_4 tmp = v2020;
tmp.i_1 = v2019;
return tmp;
}();
*v2008 = v2021;
uint32_t const v2022 = 48;
uint32_t const v2023 = v2022 + v1818;
uint32_t const v2024 = 64;
bool const v2025 = v2023 < v2024;
if(v2025) {
half_2 const v2026 = half_2{v87, v87};
float_4 const v2027 = *v2008;
float const v2028 = v2027.i_0;
half const v2029 = half(v2028);
half_2 const v2030 = [&]{
half_2 tmp = v2026;
tmp.i_0 = v2029;
return tmp;
}();
float const v2031 = v2027.i_1;
half const v2032 = half(v2031);
half_2 const v2033 = [&]{
half_2 tmp = v2030;
tmp.i_1 = v2032;
return tmp;
}();
uint32_t const v2034 = v1810 * v72;
uint32_t const v2035 = v2023 / v216;
uint32_t const v2036 = uint32_t(v2035);
uint32_t const v2037 = v2034 + v2036;
device half_2 * const v2038 = &v4[v2037];
*v2038 = v2033;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v1815), v1814);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1820) {
float_4 const v2039 = float_4{v78, v78, v78, v78};
float_4 v2040_store;
thread float_4 * v2040 = &v2040_store;*v2040 = v2039;
uint32_t const v2041 = uint32_t(v1819);
threadgroup float * const v2042 = &(*v70)[v2041];
float const v2043 = *v2042;
float const v2044 = v2043 * v1807;
float_4 const v2045 = *v2040;
float_4 const v2046 = [&]{
float_4 tmp = v2045;
tmp.i_0 = v2044;
return tmp;
}();
*v2040 = v2046;
uint32_t const v2047 = v1819 + v208;
uint32_t const v2048 = uint32_t(v2047);
threadgroup float * const v2049 = &(*v70)[v2048];
float const v2050 = *v2049;
float const v2051 = v2050 * v1807;
float_4 const v2052 = *v2040;
float_4 const v2053 = [&]{
float_4 tmp = v2052;
tmp.i_1 = v2051;
return tmp;
}();
*v2040 = v2053;
uint32_t const v2054 = 56;
uint32_t const v2055 = v2054 + v1818;
uint32_t const v2056 = 64;
bool const v2057 = v2055 < v2056;
if(v2057) {
half_2 const v2058 = half_2{v87, v87};
float_4 const v2059 = *v2040;
float const v2060 = v2059.i_0;
half const v2061 = half(v2060);
half_2 const v2062 = [&]{
half_2 tmp = v2058;
tmp.i_0 = v2061;
return tmp;
}();
float const v2063 = v2059.i_1;
half const v2064 = half(v2063);
half_2 const v2065 = [&]{
half_2 tmp = v2062;
tmp.i_1 = v2064;
return tmp;
}();
uint32_t const v2066 = v1810 * v72;
uint32_t const v2067 = v2055 / v216;
uint32_t const v2068 = uint32_t(v2067);
uint32_t const v2069 = v2066 + v2068;
device half_2 * const v2070 = &v4[v2069];
*v2070 = v2065;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2071 = *v101;
float v2072_store;
thread float * v2072 = &v2072_store;*v2072 = v2071;
float const v2073 = *v2072;
float const v2074 = simd_shuffle_xor(v2073, v66);;
float const v2075 = v2073 + v2074;
*v2072 = v2075;
float const v2076 = *v2072;
float const v2077 = simd_shuffle_xor(v2076, v103);;
float const v2078 = v2076 + v2077;
*v2072 = v2078;
bool const v2079 = v68 == v102;
bool const v2080 = v1820 && v2079;
if(v2080) {
float const v2081 = *v98;
float const v2082 = *v2072;
float const v2083 = log(v2082);float const v2084 = v2081 + v2083;
device float * const v2085 = &v5[v1810];
*v2085 = v2084;
}
return;
}
