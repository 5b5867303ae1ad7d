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
array<float, 1> v93_store = {};
thread array<float, 1> * v93 = &v93_store;array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;thread float * const v96 = &(*v93)[v20];
float const v97 = -3.402823470e+38;
*v96 = v97;
thread float * const v98 = &(*v94)[v20];
*v98 = v76;
thread float * const v99 = &(*v95)[v20];
*v99 = v76;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v100 = 0;
uint32_t const v101 = 16;
uint32_t const v102 = thread_index_in_threadgroup_v15 / v101;
uint32_t const v103 = thread_index_in_threadgroup_v15 % v101;
uint32_t const v104 = v102 / v66;
uint32_t const v105 = 1;
uint32_t const v106 = v104 * v66;
uint32_t const v107 = v63 + v106;
uint32_t const v108 = v102 % v66;
uint32_t const v109 = v107 + v108;
half_4 const v110 = half_4{v85, v85, v85, v85};
half_4 v111_store;
thread half_4 * v111 = &v111_store;*v111 = v110;
bool const v112 = v109 < v21;
if(v112) {
uint32_t const v113 = uint32_t(v109);
uint32_t const v114 = v113 * v28;
uint32_t const v115 = v53 + v114;
uint32_t const v116 = 4;
uint32_t const v117 = v103 * v116;
half_4 v118_store;
thread half_4 * v118 = &v118_store;*v118 = v110;
uint32_t const v119 = 4294967295;
bool const v120 = v117 < v119;
if(v120) {
uint32_t const v121 = v117 / v116;
uint32_t const v122 = uint32_t(v121);
uint32_t const v123 = v115 + v122;
device half_4 const* const v124 = &v1[v123];
half_4 const v125 = *v124;
*v118 = v125;
}
half_4 const v126 = *v118;
*v111 = v126;
}
uint32_t const v127 = 18;
uint32_t const v128 = v102 * v127;
uint32_t const v129 = v128 + v103;
uint32_t const v130 = uint32_t(v129);
threadgroup half_4 * const v131 = &(*v69)[v130];
half_4 const v132 = *v111;
*v131 = v132;
uint32_t const v133 = 128;
uint32_t const v134 = thread_index_in_threadgroup_v15 + v133;
uint32_t const v135 = v134 / v101;
uint32_t const v136 = v134 % v101;
uint32_t const v137 = v135 / v66;
uint32_t const v138 = v137 * v66;
uint32_t const v139 = v63 + v138;
uint32_t const v140 = v135 % v66;
uint32_t const v141 = v139 + v140;
half_4 v142_store;
thread half_4 * v142 = &v142_store;*v142 = v110;
bool const v143 = v141 < v21;
if(v143) {
uint32_t const v144 = uint32_t(v141);
uint32_t const v145 = v144 * v28;
uint32_t const v146 = v53 + v145;
uint32_t const v147 = 4;
uint32_t const v148 = v136 * v147;
half_4 v149_store;
thread half_4 * v149 = &v149_store;*v149 = v110;
uint32_t const v150 = 4294967295;
bool const v151 = v148 < v150;
if(v151) {
uint32_t const v152 = v148 / v147;
uint32_t const v153 = uint32_t(v152);
uint32_t const v154 = v146 + v153;
device half_4 const* const v155 = &v1[v154];
half_4 const v156 = *v155;
*v149 = v156;
}
half_4 const v157 = *v149;
*v142 = v157;
}
uint32_t const v158 = v135 * v127;
uint32_t const v159 = v158 + v136;
uint32_t const v160 = uint32_t(v159);
threadgroup half_4 * const v161 = &(*v69)[v160];
half_4 const v162 = *v142;
*v161 = v162;
uint32_t const v163 = 256;
uint32_t const v164 = thread_index_in_threadgroup_v15 + v163;
uint32_t const v165 = v164 / v101;
uint32_t const v166 = v164 % v101;
uint32_t const v167 = v165 / v66;
uint32_t const v168 = v167 * v66;
uint32_t const v169 = v63 + v168;
uint32_t const v170 = v165 % v66;
uint32_t const v171 = v169 + v170;
half_4 v172_store;
thread half_4 * v172 = &v172_store;*v172 = v110;
bool const v173 = v171 < v21;
if(v173) {
uint32_t const v174 = uint32_t(v171);
uint32_t const v175 = v174 * v28;
uint32_t const v176 = v53 + v175;
uint32_t const v177 = 4;
uint32_t const v178 = v166 * v177;
half_4 v179_store;
thread half_4 * v179 = &v179_store;*v179 = v110;
uint32_t const v180 = 4294967295;
bool const v181 = v178 < v180;
if(v181) {
uint32_t const v182 = v178 / v177;
uint32_t const v183 = uint32_t(v182);
uint32_t const v184 = v176 + v183;
device half_4 const* const v185 = &v1[v184];
half_4 const v186 = *v185;
*v179 = v186;
}
half_4 const v187 = *v179;
*v172 = v187;
}
uint32_t const v188 = v165 * v127;
uint32_t const v189 = v188 + v166;
uint32_t const v190 = uint32_t(v189);
threadgroup half_4 * const v191 = &(*v69)[v190];
half_4 const v192 = *v172;
*v191 = v192;
uint32_t const v193 = 384;
uint32_t const v194 = thread_index_in_threadgroup_v15 + v193;
uint32_t const v195 = v194 / v101;
uint32_t const v196 = v194 % v101;
uint32_t const v197 = v195 / v66;
uint32_t const v198 = v197 * v66;
uint32_t const v199 = v63 + v198;
uint32_t const v200 = v195 % v66;
uint32_t const v201 = v199 + v200;
half_4 v202_store;
thread half_4 * v202 = &v202_store;*v202 = v110;
bool const v203 = v201 < v21;
if(v203) {
uint32_t const v204 = uint32_t(v201);
uint32_t const v205 = v204 * v28;
uint32_t const v206 = v53 + v205;
uint32_t const v207 = 4;
uint32_t const v208 = v196 * v207;
half_4 v209_store;
thread half_4 * v209 = &v209_store;*v209 = v110;
uint32_t const v210 = 4294967295;
bool const v211 = v208 < v210;
if(v211) {
uint32_t const v212 = v208 / v207;
uint32_t const v213 = uint32_t(v212);
uint32_t const v214 = v206 + v213;
device half_4 const* const v215 = &v1[v214];
half_4 const v216 = *v215;
*v209 = v216;
}
half_4 const v217 = *v209;
*v202 = v217;
}
uint32_t const v218 = v195 * v127;
uint32_t const v219 = v218 + v196;
uint32_t const v220 = uint32_t(v219);
threadgroup half_4 * const v221 = &(*v69)[v220];
half_4 const v222 = *v202;
*v221 = v222;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v223 = 4;
uint32_t const v224 = v65 / v223;
bool const v225 = v224 == v100;
if(v225) {
uint32_t const v226 = v65 % v223;
uint32_t const v227 = 144;
uint32_t const v228 = v226 * v227;
uint32_t const v229 = uint32_t(v228);
uint32_t const v230 = 72;
threadgroup half_4 * const v231 = &(*v69)[v229];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v231), v230, 0, false);
uint32_t const v232 = 2;
uint32_t const v233 = v228 + v232;
uint32_t const v234 = uint32_t(v233);
threadgroup half_4 * const v235 = &(*v69)[v234];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v235), v230, 0, false);
uint32_t const v236 = v228 + v223;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v69)[v237];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v238), v230, 0, false);
uint32_t const v239 = 6;
uint32_t const v240 = v228 + v239;
uint32_t const v241 = uint32_t(v240);
threadgroup half_4 * const v242 = &(*v69)[v241];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v242), v230, 0, false);
uint32_t const v243 = v228 + v66;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v69)[v244];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v245), v230, 0, false);
uint32_t const v246 = 10;
uint32_t const v247 = v228 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v69)[v248];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v249), v230, 0, false);
uint32_t const v250 = 12;
uint32_t const v251 = v228 + v250;
uint32_t const v252 = uint32_t(v251);
threadgroup half_4 * const v253 = &(*v69)[v252];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v253), v230, 0, false);
uint32_t const v254 = 14;
uint32_t const v255 = v228 + v254;
uint32_t const v256 = uint32_t(v255);
threadgroup half_4 * const v257 = &(*v69)[v256];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v257), v230, 0, false);
}
bool const v258 = thread_index_in_threadgroup_v15 < v66;
if(v258) {
uint32_t const v259 = uint32_t(thread_index_in_threadgroup_v15);
threadgroup uint32_t * const v260 = &(*v73)[v259];
*v260 = v100;
}
int32_t const v261 = int32_t(v22);
int32_t const v262 = 0;
int32_t const v263 = max(v261, v262);
int32_t const v264 = min(v262, v261);
uint32_t const v265 = uint32_t(v264);
uint32_t const v266 = v265 / v62;
int32_t const v267 = 31;
int32_t const v268 = v263 + v267;
uint32_t const v269 = uint32_t(v268);
uint32_t const v270 = v269 / v62;
uint32_t const v271 = max(v270, v266);
uint32_t const v272 = v265 + v62;
uint32_t const v273 = v272 - v105;
uint32_t const v274 = v273 / v62;
uint32_t const v275 = uint32_t(v263);
uint32_t const v276 = v275 / v62;
uint32_t const v277 = min(v274, v271);
uint32_t const v278 = max(v276, v277);
uint32_t const v279 = min(v278, v271);
uint32_t const v280 = v41 * v38;
uint32_t const v281 = v42 * v39;
uint32_t const v282 = v280 + v281;
uint32_t const v283 = v63 / v133;
uint32_t const v284 = v283 * v40;
uint32_t const v285 = v282 + v284;
uint32_t const v286 = uint32_t(v285);
device int32_t const* const v287 = &v12[v286];
int32_t const v288 = *v287;
uint32_t const v289 = uint32_t(v288);
uint32_t const v290 = 2;
uint32_t const v291 = v289 * v290;
uint32_t const v292 = v285 + v105;
bool const v293 = v100 < v291;
if(v293) {
uint32_t const v294 = v291 - v105;
uint32_t const v295 = uint32_t(v292);
device int32_t const* const v296 = &v12[v295];
int32_t const v297 = *v296;
uint32_t const v298 = uint32_t(v297);
uint32_t const v299 = v298 / v290;
uint32_t const v300 = v299 * v290;
uint32_t const v301 = v300 * v62;
array<half_4, 4> v302_store = {};
thread array<half_4, 4> * v302 = &v302_store;uint32_t const v303 = 4;
array<half_4, 4> v304_store = {};
thread array<half_4, 4> * v304 = &v304_store;uint32_t const v305 = v22 - v105;
uint32_t const v306 = v301 + v102;
uint32_t const v307 = min(v306, v305);
uint32_t const v308 = uint32_t(v307);
uint32_t const v309 = v308 * v31;
uint32_t const v310 = v57 + v309;
uint32_t const v311 = v103 * v223;
half_4 v312_store;
thread half_4 * v312 = &v312_store;*v312 = v110;
uint32_t const v313 = 4294967295;
bool const v314 = v311 < v313;
if(v314) {
uint32_t const v315 = v311 / v223;
uint32_t const v316 = uint32_t(v315);
uint32_t const v317 = v310 + v316;
device half_4 const* const v318 = &v2[v317];
half_4 const v319 = *v318;
*v312 = v319;
}
thread half_4 * const v320 = &(*v302)[v20];
half_4 const v321 = *v312;
*v320 = v321;
uint32_t const v322 = v102 + v66;
uint32_t const v323 = v301 + v322;
uint32_t const v324 = min(v323, v305);
uint32_t const v325 = uint32_t(v324);
uint32_t const v326 = v325 * v31;
uint32_t const v327 = v57 + v326;
half_4 v328_store;
thread half_4 * v328 = &v328_store;*v328 = v110;
if(v314) {
uint32_t const v329 = v311 / v223;
uint32_t const v330 = uint32_t(v329);
uint32_t const v331 = v327 + v330;
device half_4 const* const v332 = &v2[v331];
half_4 const v333 = *v332;
*v328 = v333;
}
thread half_4 * const v334 = &(*v302)[v72];
half_4 const v335 = *v328;
*v334 = v335;
uint32_t const v336 = v102 + v101;
uint32_t const v337 = v301 + v336;
uint32_t const v338 = min(v337, v305);
uint32_t const v339 = uint32_t(v338);
uint32_t const v340 = v339 * v31;
uint32_t const v341 = v57 + v340;
half_4 v342_store;
thread half_4 * v342 = &v342_store;*v342 = v110;
if(v314) {
uint32_t const v343 = v311 / v223;
uint32_t const v344 = uint32_t(v343);
uint32_t const v345 = v341 + v344;
device half_4 const* const v346 = &v2[v345];
half_4 const v347 = *v346;
*v342 = v347;
}
uint32_t const v348 = 2;
thread half_4 * const v349 = &(*v302)[v348];
half_4 const v350 = *v342;
*v349 = v350;
uint32_t const v351 = 24;
uint32_t const v352 = v102 + v351;
uint32_t const v353 = v301 + v352;
uint32_t const v354 = min(v353, v305);
uint32_t const v355 = uint32_t(v354);
uint32_t const v356 = v355 * v31;
uint32_t const v357 = v57 + v356;
half_4 v358_store;
thread half_4 * v358 = &v358_store;*v358 = v110;
if(v314) {
uint32_t const v359 = v311 / v223;
uint32_t const v360 = uint32_t(v359);
uint32_t const v361 = v357 + v360;
device half_4 const* const v362 = &v2[v361];
half_4 const v363 = *v362;
*v358 = v363;
}
uint32_t const v364 = 3;
thread half_4 * const v365 = &(*v302)[v364];
half_4 const v366 = *v358;
*v365 = v366;
uint32_t const v367 = v308 * v34;
uint32_t const v368 = v60 + v367;
half_4 v369_store;
thread half_4 * v369 = &v369_store;*v369 = v110;
if(v314) {
uint32_t const v370 = v311 / v223;
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v368 + v371;
device half_4 const* const v373 = &v3[v372];
half_4 const v374 = *v373;
*v369 = v374;
}
thread half_4 * const v375 = &(*v304)[v20];
half_4 const v376 = *v369;
*v375 = v376;
uint32_t const v377 = v325 * v34;
uint32_t const v378 = v60 + v377;
half_4 v379_store;
thread half_4 * v379 = &v379_store;*v379 = v110;
if(v314) {
uint32_t const v380 = v311 / v223;
uint32_t const v381 = uint32_t(v380);
uint32_t const v382 = v378 + v381;
device half_4 const* const v383 = &v3[v382];
half_4 const v384 = *v383;
*v379 = v384;
}
thread half_4 * const v385 = &(*v304)[v72];
half_4 const v386 = *v379;
*v385 = v386;
uint32_t const v387 = v339 * v34;
uint32_t const v388 = v60 + v387;
half_4 v389_store;
thread half_4 * v389 = &v389_store;*v389 = v110;
if(v314) {
uint32_t const v390 = v311 / v223;
uint32_t const v391 = uint32_t(v390);
uint32_t const v392 = v388 + v391;
device half_4 const* const v393 = &v3[v392];
half_4 const v394 = *v393;
*v389 = v394;
}
thread half_4 * const v395 = &(*v304)[v348];
half_4 const v396 = *v389;
*v395 = v396;
uint32_t const v397 = v355 * v34;
uint32_t const v398 = v60 + v397;
half_4 v399_store;
thread half_4 * v399 = &v399_store;*v399 = v110;
if(v314) {
uint32_t const v400 = v311 / v223;
uint32_t const v401 = uint32_t(v400);
uint32_t const v402 = v398 + v401;
device half_4 const* const v403 = &v3[v402];
half_4 const v404 = *v403;
*v399 = v404;
}
thread half_4 * const v405 = &(*v304)[v364];
half_4 const v406 = *v399;
*v405 = v406;
bool const v407 = true;
for(uint32_t v408 = v100; v408 < v291; v408 += v105) {
uint32_t const v409 = min(v408, v294);
uint32_t const v410 = v409 / v290;
uint32_t const v411 = v292 + v410;
uint32_t const v412 = uint32_t(v411);
device int32_t const* const v413 = &v12[v412];
int32_t const v414 = *v413;
uint32_t const v415 = uint32_t(v414);
uint32_t const v416 = v415 / v290;
uint32_t const v417 = v416 * v290;
uint32_t const v418 = v409 % v290;
uint32_t const v419 = v417 + v418;
uint32_t const v420 = v415 % v290;
bool const v421 = v420 == v105;
uint32_t const v422 = v419 * v62;
bool const v423 = v419 >= v277;
bool const v424 = v421 && v423;
bool const v425 = v419 < v279;
bool const v426 = v424 && v425;
uint32_t const v427 = v408 % v290;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v428 = *v320;
*v131 = v428;
uint32_t const v429 = v322 * v127;
uint32_t const v430 = v429 + v103;
half_4 const v431 = *v334;
uint32_t const v432 = uint32_t(v430);
threadgroup half_4 * const v433 = &(*v69)[v432];
*v433 = v431;
uint32_t const v434 = v336 * v127;
uint32_t const v435 = v434 + v103;
half_4 const v436 = *v349;
uint32_t const v437 = uint32_t(v435);
threadgroup half_4 * const v438 = &(*v69)[v437];
*v438 = v436;
uint32_t const v439 = v352 * v127;
uint32_t const v440 = v439 + v103;
half_4 const v441 = *v365;
uint32_t const v442 = uint32_t(v440);
threadgroup half_4 * const v443 = &(*v69)[v442];
*v443 = v441;
uint32_t const v444 = 576;
uint32_t const v445 = v444 + v128;
uint32_t const v446 = v445 + v103;
half_4 const v447 = *v375;
uint32_t const v448 = uint32_t(v446);
threadgroup half_4 * const v449 = &(*v69)[v448];
*v449 = v447;
uint32_t const v450 = v444 + v429;
uint32_t const v451 = v450 + v103;
half_4 const v452 = *v385;
uint32_t const v453 = uint32_t(v451);
threadgroup half_4 * const v454 = &(*v69)[v453];
*v454 = v452;
uint32_t const v455 = v444 + v434;
uint32_t const v456 = v455 + v103;
half_4 const v457 = *v395;
uint32_t const v458 = uint32_t(v456);
threadgroup half_4 * const v459 = &(*v69)[v458];
*v459 = v457;
uint32_t const v460 = v444 + v439;
uint32_t const v461 = v460 + v103;
half_4 const v462 = *v405;
uint32_t const v463 = uint32_t(v461);
threadgroup half_4 * const v464 = &(*v69)[v463];
*v464 = v462;
bool const v465 = !v426;
bool const v466 = false;
if(v465) {
half const v467 = v447.i_0;
float const v468 = float(v467);
uint32_t const v469 = reinterpret_cast<const thread uint32_t&>(v468);
uint32_t const v470 = 2139095040;
uint32_t const v471 = v469 & v470;
bool const v472 = v471 == v470;
half const v473 = v447.i_1;
float const v474 = float(v473);
uint32_t const v475 = reinterpret_cast<const thread uint32_t&>(v474);
uint32_t const v476 = v475 & v470;
bool const v477 = v476 == v470;
bool const v478 = v472 || v477;
half const v479 = v447.i_2;
float const v480 = float(v479);
uint32_t const v481 = reinterpret_cast<const thread uint32_t&>(v480);
uint32_t const v482 = v481 & v470;
bool const v483 = v482 == v470;
bool const v484 = v478 || v483;
half const v485 = v447.i_3;
float const v486 = float(v485);
uint32_t const v487 = reinterpret_cast<const thread uint32_t&>(v486);
uint32_t const v488 = v487 & v470;
bool const v489 = v488 == v470;
bool const v490 = v484 || v489;
half const v491 = v452.i_0;
float const v492 = float(v491);
uint32_t const v493 = reinterpret_cast<const thread uint32_t&>(v492);
uint32_t const v494 = v493 & v470;
bool const v495 = v494 == v470;
bool const v496 = v490 || v495;
half const v497 = v452.i_1;
float const v498 = float(v497);
uint32_t const v499 = reinterpret_cast<const thread uint32_t&>(v498);
uint32_t const v500 = v499 & v470;
bool const v501 = v500 == v470;
bool const v502 = v496 || v501;
half const v503 = v452.i_2;
float const v504 = float(v503);
uint32_t const v505 = reinterpret_cast<const thread uint32_t&>(v504);
uint32_t const v506 = v505 & v470;
bool const v507 = v506 == v470;
bool const v508 = v502 || v507;
half const v509 = v452.i_3;
float const v510 = float(v509);
uint32_t const v511 = reinterpret_cast<const thread uint32_t&>(v510);
uint32_t const v512 = v511 & v470;
bool const v513 = v512 == v470;
bool const v514 = v508 || v513;
half const v515 = v457.i_0;
float const v516 = float(v515);
uint32_t const v517 = reinterpret_cast<const thread uint32_t&>(v516);
uint32_t const v518 = v517 & v470;
bool const v519 = v518 == v470;
bool const v520 = v514 || v519;
half const v521 = v457.i_1;
float const v522 = float(v521);
uint32_t const v523 = reinterpret_cast<const thread uint32_t&>(v522);
uint32_t const v524 = v523 & v470;
bool const v525 = v524 == v470;
bool const v526 = v520 || v525;
half const v527 = v457.i_2;
float const v528 = float(v527);
uint32_t const v529 = reinterpret_cast<const thread uint32_t&>(v528);
uint32_t const v530 = v529 & v470;
bool const v531 = v530 == v470;
bool const v532 = v526 || v531;
half const v533 = v457.i_3;
float const v534 = float(v533);
uint32_t const v535 = reinterpret_cast<const thread uint32_t&>(v534);
uint32_t const v536 = v535 & v470;
bool const v537 = v536 == v470;
bool const v538 = v532 || v537;
half const v539 = v462.i_0;
float const v540 = float(v539);
uint32_t const v541 = reinterpret_cast<const thread uint32_t&>(v540);
uint32_t const v542 = v541 & v470;
bool const v543 = v542 == v470;
bool const v544 = v538 || v543;
half const v545 = v462.i_1;
float const v546 = float(v545);
uint32_t const v547 = reinterpret_cast<const thread uint32_t&>(v546);
uint32_t const v548 = v547 & v470;
bool const v549 = v548 == v470;
bool const v550 = v544 || v549;
half const v551 = v462.i_2;
float const v552 = float(v551);
uint32_t const v553 = reinterpret_cast<const thread uint32_t&>(v552);
uint32_t const v554 = v553 & v470;
bool const v555 = v554 == v470;
bool const v556 = v550 || v555;
half const v557 = v462.i_3;
float const v558 = float(v557);
uint32_t const v559 = reinterpret_cast<const thread uint32_t&>(v558);
uint32_t const v560 = v559 & v470;
bool const v561 = v560 == v470;
bool const v562 = v556 || v561;
bool const v563 = simd_any(v562);;
bool const v564 = thread_index_in_simdgroup_v14 == v100;
if(v564) {
uint32_t const v565 = v563 ? v105 : v100;
uint32_t const v566 = v427 * v223;
uint32_t const v567 = v566 + v65;
uint32_t const v568 = uint32_t(v567);
threadgroup uint32_t * const v569 = &(*v73)[v568];
*v569 = v565;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v570 = v408 + v105;
uint32_t const v571 = min(v570, v294);
uint32_t const v572 = v571 / v290;
uint32_t const v573 = v292 + v572;
uint32_t const v574 = uint32_t(v573);
device int32_t const* const v575 = &v12[v574];
int32_t const v576 = *v575;
uint32_t const v577 = uint32_t(v576);
uint32_t const v578 = v577 / v290;
uint32_t const v579 = v578 * v290;
uint32_t const v580 = v571 % v290;
uint32_t const v581 = v579 + v580;
uint32_t const v582 = v581 * v62;
uint32_t const v583 = v582 + v102;
uint32_t const v584 = min(v583, v305);
uint32_t const v585 = uint32_t(v584);
uint32_t const v586 = v585 * v31;
uint32_t const v587 = v57 + v586;
half_4 v588_store;
thread half_4 * v588 = &v588_store;*v588 = v110;
if(v314) {
uint32_t const v589 = v311 / v223;
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v587 + v590;
device half_4 const* const v592 = &v2[v591];
half_4 const v593 = *v592;
*v588 = v593;
}
half_4 const v594 = *v588;
*v320 = v594;
uint32_t const v595 = v582 + v322;
uint32_t const v596 = min(v595, v305);
uint32_t const v597 = uint32_t(v596);
uint32_t const v598 = v597 * v31;
uint32_t const v599 = v57 + v598;
half_4 v600_store;
thread half_4 * v600 = &v600_store;*v600 = v110;
if(v314) {
uint32_t const v601 = v311 / v223;
uint32_t const v602 = uint32_t(v601);
uint32_t const v603 = v599 + v602;
device half_4 const* const v604 = &v2[v603];
half_4 const v605 = *v604;
*v600 = v605;
}
half_4 const v606 = *v600;
*v334 = v606;
uint32_t const v607 = v582 + v336;
uint32_t const v608 = min(v607, v305);
uint32_t const v609 = uint32_t(v608);
uint32_t const v610 = v609 * v31;
uint32_t const v611 = v57 + v610;
half_4 v612_store;
thread half_4 * v612 = &v612_store;*v612 = v110;
if(v314) {
uint32_t const v613 = v311 / v223;
uint32_t const v614 = uint32_t(v613);
uint32_t const v615 = v611 + v614;
device half_4 const* const v616 = &v2[v615];
half_4 const v617 = *v616;
*v612 = v617;
}
half_4 const v618 = *v612;
*v349 = v618;
uint32_t const v619 = v582 + v352;
uint32_t const v620 = min(v619, v305);
uint32_t const v621 = uint32_t(v620);
uint32_t const v622 = v621 * v31;
uint32_t const v623 = v57 + v622;
half_4 v624_store;
thread half_4 * v624 = &v624_store;*v624 = v110;
if(v314) {
uint32_t const v625 = v311 / v223;
uint32_t const v626 = uint32_t(v625);
uint32_t const v627 = v623 + v626;
device half_4 const* const v628 = &v2[v627];
half_4 const v629 = *v628;
*v624 = v629;
}
half_4 const v630 = *v624;
*v365 = v630;
uint32_t const v631 = v585 * v34;
uint32_t const v632 = v60 + v631;
half_4 v633_store;
thread half_4 * v633 = &v633_store;*v633 = v110;
if(v314) {
uint32_t const v634 = v311 / v223;
uint32_t const v635 = uint32_t(v634);
uint32_t const v636 = v632 + v635;
device half_4 const* const v637 = &v3[v636];
half_4 const v638 = *v637;
*v633 = v638;
}
half_4 const v639 = *v633;
*v375 = v639;
uint32_t const v640 = v597 * v34;
uint32_t const v641 = v60 + v640;
half_4 v642_store;
thread half_4 * v642 = &v642_store;*v642 = v110;
if(v314) {
uint32_t const v643 = v311 / v223;
uint32_t const v644 = uint32_t(v643);
uint32_t const v645 = v641 + v644;
device half_4 const* const v646 = &v3[v645];
half_4 const v647 = *v646;
*v642 = v647;
}
half_4 const v648 = *v642;
*v385 = v648;
uint32_t const v649 = v609 * v34;
uint32_t const v650 = v60 + v649;
half_4 v651_store;
thread half_4 * v651 = &v651_store;*v651 = v110;
if(v314) {
uint32_t const v652 = v311 / v223;
uint32_t const v653 = uint32_t(v652);
uint32_t const v654 = v650 + v653;
device half_4 const* const v655 = &v3[v654];
half_4 const v656 = *v655;
*v651 = v656;
}
half_4 const v657 = *v651;
*v395 = v657;
uint32_t const v658 = v621 * v34;
uint32_t const v659 = v60 + v658;
half_4 v660_store;
thread half_4 * v660 = &v660_store;*v660 = v110;
if(v314) {
uint32_t const v661 = v311 / v223;
uint32_t const v662 = uint32_t(v661);
uint32_t const v663 = v659 + v662;
device half_4 const* const v664 = &v3[v663];
half_4 const v665 = *v664;
*v660 = v665;
}
half_4 const v666 = *v660;
*v405 = v666;
bool v667_store;
thread bool * v667 = &v667_store;*v667 = v466;
bool const v668 = *v667;
bool v669_store;
thread bool * v669 = &v669_store;if(v668) {
*v669 = v407;
}
 else {
uint32_t const v670 = v427 * v223;
uint32_t const v671 = uint32_t(v670);
threadgroup uint32_t * const v672 = &(*v73)[v671];
uint32_t const v673 = *v672;
bool const v674 = v673 != v100;
*v669 = v674;
}
bool const v675 = *v669;
*v667 = v675;
bool const v676 = *v667;
bool v677_store;
thread bool * v677 = &v677_store;if(v676) {
*v677 = v407;
}
 else {
uint32_t const v678 = v427 * v223;
uint32_t const v679 = v678 + v105;
uint32_t const v680 = uint32_t(v679);
threadgroup uint32_t * const v681 = &(*v73)[v680];
uint32_t const v682 = *v681;
bool const v683 = v682 != v100;
*v677 = v683;
}
bool const v684 = *v677;
*v667 = v684;
bool const v685 = *v667;
bool v686_store;
thread bool * v686 = &v686_store;if(v685) {
*v686 = v407;
}
 else {
uint32_t const v687 = v427 * v223;
uint32_t const v688 = v687 + v290;
uint32_t const v689 = uint32_t(v688);
threadgroup uint32_t * const v690 = &(*v73)[v689];
uint32_t const v691 = *v690;
bool const v692 = v691 != v100;
*v686 = v692;
}
bool const v693 = *v686;
*v667 = v693;
bool const v694 = *v667;
bool v695_store;
thread bool * v695 = &v695_store;if(v694) {
*v695 = v407;
}
 else {
uint32_t const v696 = v427 * v223;
uint32_t const v697 = 3;
uint32_t const v698 = v696 + v697;
uint32_t const v699 = uint32_t(v698);
threadgroup uint32_t * const v700 = &(*v73)[v699];
uint32_t const v701 = *v700;
bool const v702 = v701 != v100;
*v695 = v702;
}
bool const v703 = *v695;
*v667 = v703;
bool v704_store;
thread bool * v704 = &v704_store;if(v426) {
*v704 = v407;
}
 else {
*v704 = v466;
}
uint32_t const v705 = 320;
uint32_t const v706 = v65 * v705;
uint32_t const v707 = 80;
uint32_t const v708 = v65 * v707;
simdgroup_float8x8 v709_store; thread simdgroup_float8x8 * v709 = &v709_store;*v709 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 72;
threadgroup half_4 * const v712 = &(*v69)[v20];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v84, *v710, *v709);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;threadgroup half_4 * const v714 = &(*v69)[v348];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v714), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v86, *v713, *v709);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;threadgroup half_4 * const v716 = &(*v69)[v303];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v716), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v87, *v715, *v709);
uint32_t const v717 = 6;
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 6;
threadgroup half_4 * const v720 = &(*v69)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v88, *v718, *v709);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;threadgroup half_4 * const v722 = &(*v69)[v74];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v722), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v89, *v721, *v709);
uint32_t const v723 = 10;
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 10;
threadgroup half_4 * const v726 = &(*v69)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v90, *v724, *v709);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 12;
threadgroup half_4 * const v729 = &(*v69)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v91, *v727, *v709);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 14;
threadgroup half_4 * const v732 = &(*v69)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v711, 0, true);
simdgroup_multiply_accumulate(*v709, *v92, *v730, *v709);
uint32_t const v733 = uint32_t(v706);
uint32_t const v734 = 40;
threadgroup float * const v735 = &(*v70)[v733];

simdgroup_store(*v709, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v736_store; thread simdgroup_float8x8 * v736 = &v736_store;*v736 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 144;
uint32_t const v739 = 1008;
threadgroup half_4 * const v740 = &(*v69)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v740), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v84, *v737, *v736);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 146;
threadgroup half_4 * const v743 = &(*v69)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v86, *v741, *v736);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 148;
threadgroup half_4 * const v746 = &(*v69)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v87, *v744, *v736);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 150;
threadgroup half_4 * const v749 = &(*v69)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v88, *v747, *v736);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 152;
threadgroup half_4 * const v752 = &(*v69)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v89, *v750, *v736);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 154;
threadgroup half_4 * const v755 = &(*v69)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v90, *v753, *v736);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 156;
threadgroup half_4 * const v758 = &(*v69)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v91, *v756, *v736);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 158;
threadgroup half_4 * const v761 = &(*v69)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v711, 0, true);
simdgroup_multiply_accumulate(*v736, *v92, *v759, *v736);
uint32_t const v762 = v706 + v66;
uint32_t const v763 = uint32_t(v762);
threadgroup float * const v764 = &(*v70)[v763];

simdgroup_store(*v736, reinterpret_cast<threadgroup float *>(v764), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v765_store; thread simdgroup_float8x8 * v765 = &v765_store;*v765 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 288;
uint32_t const v768 = 864;
threadgroup half_4 * const v769 = &(*v69)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v769), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v84, *v766, *v765);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;uint32_t const v771 = 290;
threadgroup half_4 * const v772 = &(*v69)[v771];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v772), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v86, *v770, *v765);
simdgroup_half8x8 v773_store; thread simdgroup_half8x8 * v773 = &v773_store;uint32_t const v774 = 292;
threadgroup half_4 * const v775 = &(*v69)[v774];
simdgroup_load(*v773, reinterpret_cast<threadgroup half *>(v775), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v87, *v773, *v765);
simdgroup_half8x8 v776_store; thread simdgroup_half8x8 * v776 = &v776_store;uint32_t const v777 = 294;
threadgroup half_4 * const v778 = &(*v69)[v777];
simdgroup_load(*v776, reinterpret_cast<threadgroup half *>(v778), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v88, *v776, *v765);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;uint32_t const v780 = 296;
threadgroup half_4 * const v781 = &(*v69)[v780];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v781), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v89, *v779, *v765);
simdgroup_half8x8 v782_store; thread simdgroup_half8x8 * v782 = &v782_store;uint32_t const v783 = 298;
threadgroup half_4 * const v784 = &(*v69)[v783];
simdgroup_load(*v782, reinterpret_cast<threadgroup half *>(v784), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v90, *v782, *v765);
simdgroup_half8x8 v785_store; thread simdgroup_half8x8 * v785 = &v785_store;uint32_t const v786 = 300;
threadgroup half_4 * const v787 = &(*v69)[v786];
simdgroup_load(*v785, reinterpret_cast<threadgroup half *>(v787), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v91, *v785, *v765);
simdgroup_half8x8 v788_store; thread simdgroup_half8x8 * v788 = &v788_store;uint32_t const v789 = 302;
threadgroup half_4 * const v790 = &(*v69)[v789];
simdgroup_load(*v788, reinterpret_cast<threadgroup half *>(v790), v711, 0, true);
simdgroup_multiply_accumulate(*v765, *v92, *v788, *v765);
uint32_t const v791 = v706 + v101;
uint32_t const v792 = uint32_t(v791);
threadgroup float * const v793 = &(*v70)[v792];

simdgroup_store(*v765, reinterpret_cast<threadgroup float *>(v793), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v794_store; thread simdgroup_float8x8 * v794 = &v794_store;*v794 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_half8x8 v795_store; thread simdgroup_half8x8 * v795 = &v795_store;uint32_t const v796 = 432;
uint32_t const v797 = 720;
threadgroup half_4 * const v798 = &(*v69)[v796];
simdgroup_load(*v795, reinterpret_cast<threadgroup half *>(v798), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v84, *v795, *v794);
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;uint32_t const v800 = 434;
threadgroup half_4 * const v801 = &(*v69)[v800];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v801), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v86, *v799, *v794);
simdgroup_half8x8 v802_store; thread simdgroup_half8x8 * v802 = &v802_store;uint32_t const v803 = 436;
threadgroup half_4 * const v804 = &(*v69)[v803];
simdgroup_load(*v802, reinterpret_cast<threadgroup half *>(v804), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v87, *v802, *v794);
simdgroup_half8x8 v805_store; thread simdgroup_half8x8 * v805 = &v805_store;uint32_t const v806 = 438;
threadgroup half_4 * const v807 = &(*v69)[v806];
simdgroup_load(*v805, reinterpret_cast<threadgroup half *>(v807), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v88, *v805, *v794);
simdgroup_half8x8 v808_store; thread simdgroup_half8x8 * v808 = &v808_store;uint32_t const v809 = 440;
threadgroup half_4 * const v810 = &(*v69)[v809];
simdgroup_load(*v808, reinterpret_cast<threadgroup half *>(v810), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v89, *v808, *v794);
simdgroup_half8x8 v811_store; thread simdgroup_half8x8 * v811 = &v811_store;uint32_t const v812 = 442;
threadgroup half_4 * const v813 = &(*v69)[v812];
simdgroup_load(*v811, reinterpret_cast<threadgroup half *>(v813), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v90, *v811, *v794);
simdgroup_half8x8 v814_store; thread simdgroup_half8x8 * v814 = &v814_store;uint32_t const v815 = 444;
threadgroup half_4 * const v816 = &(*v69)[v815];
simdgroup_load(*v814, reinterpret_cast<threadgroup half *>(v816), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v91, *v814, *v794);
simdgroup_half8x8 v817_store; thread simdgroup_half8x8 * v817 = &v817_store;uint32_t const v818 = 446;
threadgroup half_4 * const v819 = &(*v69)[v818];
simdgroup_load(*v817, reinterpret_cast<threadgroup half *>(v819), v711, 0, true);
simdgroup_multiply_accumulate(*v794, *v92, *v817, *v794);
uint32_t const v820 = v706 + v351;
uint32_t const v821 = uint32_t(v820);
threadgroup float * const v822 = &(*v70)[v821];

simdgroup_store(*v794, reinterpret_cast<threadgroup float *>(v822), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v823 = v65 * v66;
uint32_t const v824 = v63 + v823;
uint32_t const v825 = v824 + v67;
array<float, 8> v826_store = {};
thread array<float, 8> * v826 = &v826_store;uint32_t const v827 = v68 * v66;
uint32_t const v828 = v422 + v827;
uint32_t const v829 = v67 * v734;
uint32_t const v830 = v706 + v829;
uint32_t const v831 = v830 + v827;
uint32_t const v832 = uint32_t(v831);
threadgroup float * const v833 = &(*v70)[v832];
float const v834 = *v833;
float v835_store;
thread float * v835 = &v835_store;*v835 = v97;
bool const v836 = *v704;
bool v837_store;
thread bool * v837 = &v837_store;if(v836) {
*v837 = v407;
}
 else {
bool const v838 = v828 < v22;
bool v839_store;
thread bool * v839 = &v839_store;if(v838) {
uint32_t const v840 = v21 - v105;
uint32_t const v841 = min(v825, v840);
uint32_t const v842 = min(v828, v305);
uint32_t const v843 = v36 - v35;
uint32_t const v844 = v843 - v105;
uint32_t const v845 = min(v841, v844);
uint32_t const v846 = v35 + v845;
uint32_t const v847 = uint32_t(v846);
device int32_t const* const v848 = &v11[v847];
int32_t const v849 = *v848;
uint32_t const v850 = v37 - v36;
uint32_t const v851 = v850 - v105;
uint32_t const v852 = min(v842, v851);
uint32_t const v853 = v36 + v852;
uint32_t const v854 = uint32_t(v853);
device int32_t const* const v855 = &v11[v854];
int32_t const v856 = *v855;
bool const v857 = v849 == v856;
*v839 = v857;
}
 else {
*v839 = v466;
}
bool const v858 = *v839;
*v837 = v858;
}
bool const v859 = *v837;
if(v859) {
float const v860 = v834 * v25;
*v835 = v860;
}
thread float * const v861 = &(*v826)[v20];
float const v862 = *v835;
*v861 = v862;
float const v863 = max(v97, v862);
uint32_t const v864 = v827 + v105;
uint32_t const v865 = v422 + v864;
uint32_t const v866 = v830 + v864;
uint32_t const v867 = uint32_t(v866);
threadgroup float * const v868 = &(*v70)[v867];
float const v869 = *v868;
float v870_store;
thread float * v870 = &v870_store;*v870 = v97;
bool const v871 = *v704;
bool v872_store;
thread bool * v872 = &v872_store;if(v871) {
*v872 = v407;
}
 else {
bool const v873 = v865 < v22;
bool v874_store;
thread bool * v874 = &v874_store;if(v873) {
uint32_t const v875 = v21 - v105;
uint32_t const v876 = min(v825, v875);
uint32_t const v877 = min(v865, v305);
uint32_t const v878 = v36 - v35;
uint32_t const v879 = v878 - v105;
uint32_t const v880 = min(v876, v879);
uint32_t const v881 = v35 + v880;
uint32_t const v882 = uint32_t(v881);
device int32_t const* const v883 = &v11[v882];
int32_t const v884 = *v883;
uint32_t const v885 = v37 - v36;
uint32_t const v886 = v885 - v105;
uint32_t const v887 = min(v877, v886);
uint32_t const v888 = v36 + v887;
uint32_t const v889 = uint32_t(v888);
device int32_t const* const v890 = &v11[v889];
int32_t const v891 = *v890;
bool const v892 = v884 == v891;
*v874 = v892;
}
 else {
*v874 = v466;
}
bool const v893 = *v874;
*v872 = v893;
}
bool const v894 = *v872;
if(v894) {
float const v895 = v869 * v25;
*v870 = v895;
}
thread float * const v896 = &(*v826)[v72];
float const v897 = *v870;
*v896 = v897;
float const v898 = max(v863, v897);
uint32_t const v899 = v827 + v290;
uint32_t const v900 = v422 + v899;
uint32_t const v901 = v830 + v899;
uint32_t const v902 = uint32_t(v901);
threadgroup float * const v903 = &(*v70)[v902];
float const v904 = *v903;
float v905_store;
thread float * v905 = &v905_store;*v905 = v97;
bool const v906 = *v704;
bool v907_store;
thread bool * v907 = &v907_store;if(v906) {
*v907 = v407;
}
 else {
bool const v908 = v900 < v22;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
uint32_t const v910 = v21 - v105;
uint32_t const v911 = min(v825, v910);
uint32_t const v912 = min(v900, v305);
uint32_t const v913 = v36 - v35;
uint32_t const v914 = v913 - v105;
uint32_t const v915 = min(v911, v914);
uint32_t const v916 = v35 + v915;
uint32_t const v917 = uint32_t(v916);
device int32_t const* const v918 = &v11[v917];
int32_t const v919 = *v918;
uint32_t const v920 = v37 - v36;
uint32_t const v921 = v920 - v105;
uint32_t const v922 = min(v912, v921);
uint32_t const v923 = v36 + v922;
uint32_t const v924 = uint32_t(v923);
device int32_t const* const v925 = &v11[v924];
int32_t const v926 = *v925;
bool const v927 = v919 == v926;
*v909 = v927;
}
 else {
*v909 = v466;
}
bool const v928 = *v909;
*v907 = v928;
}
bool const v929 = *v907;
if(v929) {
float const v930 = v904 * v25;
*v905 = v930;
}
thread float * const v931 = &(*v826)[v348];
float const v932 = *v905;
*v931 = v932;
float const v933 = max(v898, v932);
uint32_t const v934 = 3;
uint32_t const v935 = v827 + v934;
uint32_t const v936 = v422 + v935;
uint32_t const v937 = v830 + v935;
uint32_t const v938 = uint32_t(v937);
threadgroup float * const v939 = &(*v70)[v938];
float const v940 = *v939;
float v941_store;
thread float * v941 = &v941_store;*v941 = v97;
bool const v942 = *v704;
bool v943_store;
thread bool * v943 = &v943_store;if(v942) {
*v943 = v407;
}
 else {
bool const v944 = v936 < v22;
bool v945_store;
thread bool * v945 = &v945_store;if(v944) {
uint32_t const v946 = v21 - v105;
uint32_t const v947 = min(v825, v946);
uint32_t const v948 = min(v936, v305);
uint32_t const v949 = v36 - v35;
uint32_t const v950 = v949 - v105;
uint32_t const v951 = min(v947, v950);
uint32_t const v952 = v35 + v951;
uint32_t const v953 = uint32_t(v952);
device int32_t const* const v954 = &v11[v953];
int32_t const v955 = *v954;
uint32_t const v956 = v37 - v36;
uint32_t const v957 = v956 - v105;
uint32_t const v958 = min(v948, v957);
uint32_t const v959 = v36 + v958;
uint32_t const v960 = uint32_t(v959);
device int32_t const* const v961 = &v11[v960];
int32_t const v962 = *v961;
bool const v963 = v955 == v962;
*v945 = v963;
}
 else {
*v945 = v466;
}
bool const v964 = *v945;
*v943 = v964;
}
bool const v965 = *v943;
if(v965) {
float const v966 = v940 * v25;
*v941 = v966;
}
thread float * const v967 = &(*v826)[v364];
float const v968 = *v941;
*v967 = v968;
float const v969 = max(v933, v968);
uint32_t const v970 = v827 + v223;
uint32_t const v971 = v422 + v970;
uint32_t const v972 = v830 + v970;
uint32_t const v973 = uint32_t(v972);
threadgroup float * const v974 = &(*v70)[v973];
float const v975 = *v974;
float v976_store;
thread float * v976 = &v976_store;*v976 = v97;
bool const v977 = *v704;
bool v978_store;
thread bool * v978 = &v978_store;if(v977) {
*v978 = v407;
}
 else {
bool const v979 = v971 < v22;
bool v980_store;
thread bool * v980 = &v980_store;if(v979) {
uint32_t const v981 = v21 - v105;
uint32_t const v982 = min(v825, v981);
uint32_t const v983 = min(v971, v305);
uint32_t const v984 = v36 - v35;
uint32_t const v985 = v984 - v105;
uint32_t const v986 = min(v982, v985);
uint32_t const v987 = v35 + v986;
uint32_t const v988 = uint32_t(v987);
device int32_t const* const v989 = &v11[v988];
int32_t const v990 = *v989;
uint32_t const v991 = v37 - v36;
uint32_t const v992 = v991 - v105;
uint32_t const v993 = min(v983, v992);
uint32_t const v994 = v36 + v993;
uint32_t const v995 = uint32_t(v994);
device int32_t const* const v996 = &v11[v995];
int32_t const v997 = *v996;
bool const v998 = v990 == v997;
*v980 = v998;
}
 else {
*v980 = v466;
}
bool const v999 = *v980;
*v978 = v999;
}
bool const v1000 = *v978;
if(v1000) {
float const v1001 = v975 * v25;
*v976 = v1001;
}
thread float * const v1002 = &(*v826)[v303];
float const v1003 = *v976;
*v1002 = v1003;
float const v1004 = max(v969, v1003);
uint32_t const v1005 = 5;
uint32_t const v1006 = v827 + v1005;
uint32_t const v1007 = v422 + v1006;
uint32_t const v1008 = v830 + v1006;
uint32_t const v1009 = uint32_t(v1008);
threadgroup float * const v1010 = &(*v70)[v1009];
float const v1011 = *v1010;
float v1012_store;
thread float * v1012 = &v1012_store;*v1012 = v97;
bool const v1013 = *v704;
bool v1014_store;
thread bool * v1014 = &v1014_store;if(v1013) {
*v1014 = v407;
}
 else {
bool const v1015 = v1007 < v22;
bool v1016_store;
thread bool * v1016 = &v1016_store;if(v1015) {
uint32_t const v1017 = v21 - v105;
uint32_t const v1018 = min(v825, v1017);
uint32_t const v1019 = min(v1007, v305);
uint32_t const v1020 = v36 - v35;
uint32_t const v1021 = v1020 - v105;
uint32_t const v1022 = min(v1018, v1021);
uint32_t const v1023 = v35 + v1022;
uint32_t const v1024 = uint32_t(v1023);
device int32_t const* const v1025 = &v11[v1024];
int32_t const v1026 = *v1025;
uint32_t const v1027 = v37 - v36;
uint32_t const v1028 = v1027 - v105;
uint32_t const v1029 = min(v1019, v1028);
uint32_t const v1030 = v36 + v1029;
uint32_t const v1031 = uint32_t(v1030);
device int32_t const* const v1032 = &v11[v1031];
int32_t const v1033 = *v1032;
bool const v1034 = v1026 == v1033;
*v1016 = v1034;
}
 else {
*v1016 = v466;
}
bool const v1035 = *v1016;
*v1014 = v1035;
}
bool const v1036 = *v1014;
if(v1036) {
float const v1037 = v1011 * v25;
*v1012 = v1037;
}
uint32_t const v1038 = 5;
thread float * const v1039 = &(*v826)[v1038];
float const v1040 = *v1012;
*v1039 = v1040;
float const v1041 = max(v1004, v1040);
uint32_t const v1042 = v827 + v717;
uint32_t const v1043 = v422 + v1042;
uint32_t const v1044 = v830 + v1042;
uint32_t const v1045 = uint32_t(v1044);
threadgroup float * const v1046 = &(*v70)[v1045];
float const v1047 = *v1046;
float v1048_store;
thread float * v1048 = &v1048_store;*v1048 = v97;
bool const v1049 = *v704;
bool v1050_store;
thread bool * v1050 = &v1050_store;if(v1049) {
*v1050 = v407;
}
 else {
bool const v1051 = v1043 < v22;
bool v1052_store;
thread bool * v1052 = &v1052_store;if(v1051) {
uint32_t const v1053 = v21 - v105;
uint32_t const v1054 = min(v825, v1053);
uint32_t const v1055 = min(v1043, v305);
uint32_t const v1056 = v36 - v35;
uint32_t const v1057 = v1056 - v105;
uint32_t const v1058 = min(v1054, v1057);
uint32_t const v1059 = v35 + v1058;
uint32_t const v1060 = uint32_t(v1059);
device int32_t const* const v1061 = &v11[v1060];
int32_t const v1062 = *v1061;
uint32_t const v1063 = v37 - v36;
uint32_t const v1064 = v1063 - v105;
uint32_t const v1065 = min(v1055, v1064);
uint32_t const v1066 = v36 + v1065;
uint32_t const v1067 = uint32_t(v1066);
device int32_t const* const v1068 = &v11[v1067];
int32_t const v1069 = *v1068;
bool const v1070 = v1062 == v1069;
*v1052 = v1070;
}
 else {
*v1052 = v466;
}
bool const v1071 = *v1052;
*v1050 = v1071;
}
bool const v1072 = *v1050;
if(v1072) {
float const v1073 = v1047 * v25;
*v1048 = v1073;
}
thread float * const v1074 = &(*v826)[v719];
float const v1075 = *v1048;
*v1074 = v1075;
float const v1076 = max(v1041, v1075);
uint32_t const v1077 = 7;
uint32_t const v1078 = v827 + v1077;
uint32_t const v1079 = v422 + v1078;
uint32_t const v1080 = v830 + v1078;
uint32_t const v1081 = uint32_t(v1080);
threadgroup float * const v1082 = &(*v70)[v1081];
float const v1083 = *v1082;
float v1084_store;
thread float * v1084 = &v1084_store;*v1084 = v97;
bool const v1085 = *v704;
bool v1086_store;
thread bool * v1086 = &v1086_store;if(v1085) {
*v1086 = v407;
}
 else {
bool const v1087 = v1079 < v22;
bool v1088_store;
thread bool * v1088 = &v1088_store;if(v1087) {
uint32_t const v1089 = v21 - v105;
uint32_t const v1090 = min(v825, v1089);
uint32_t const v1091 = min(v1079, v305);
uint32_t const v1092 = v36 - v35;
uint32_t const v1093 = v1092 - v105;
uint32_t const v1094 = min(v1090, v1093);
uint32_t const v1095 = v35 + v1094;
uint32_t const v1096 = uint32_t(v1095);
device int32_t const* const v1097 = &v11[v1096];
int32_t const v1098 = *v1097;
uint32_t const v1099 = v37 - v36;
uint32_t const v1100 = v1099 - v105;
uint32_t const v1101 = min(v1091, v1100);
uint32_t const v1102 = v36 + v1101;
uint32_t const v1103 = uint32_t(v1102);
device int32_t const* const v1104 = &v11[v1103];
int32_t const v1105 = *v1104;
bool const v1106 = v1098 == v1105;
*v1088 = v1106;
}
 else {
*v1088 = v466;
}
bool const v1107 = *v1088;
*v1086 = v1107;
}
bool const v1108 = *v1086;
if(v1108) {
float const v1109 = v1083 * v25;
*v1084 = v1109;
}
uint32_t const v1110 = 7;
thread float * const v1111 = &(*v826)[v1110];
float const v1112 = *v1084;
*v1111 = v1112;
float const v1113 = max(v1076, v1112);
float const v1114 = simd_shuffle_xor(v1113, v66);;
float const v1115 = max(v1113, v1114);
float const v1116 = simd_shuffle_xor(v1115, v101);;
float const v1117 = max(v1115, v1116);
float const v1118 = *v96;
float const v1119 = 5.54517698;
float const v1120 = v1118 + v1119;
bool const v1121 = v1117 > v1120;
float const v1122 = v1121 ? v1117 : v1118;
float const v1123 = v1118 - v1122;
float const v1124 = exp(v1123);bool const v1125 = v1122 != v1118;
bool v1126_store;
thread bool * v1126 = &v1126_store;if(v1125) {
bool const v1127 = v1118 != v97;
*v1126 = v1127;
}
 else {
*v1126 = v466;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1128 = *v1126;
bool const v1129 = simd_any(v1128);;
if(v1129) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1130 = v68 * v290;
uint32_t const v1131 = v830 + v1130;
uint32_t const v1132 = uint32_t(v1131);
threadgroup float * const v1133 = &(*v70)[v1132];
float const v1134 = *v1133;
float const v1135 = v1134 * v1124;
*v1133 = v1135;
uint32_t const v1136 = v1131 + v105;
uint32_t const v1137 = uint32_t(v1136);
threadgroup float * const v1138 = &(*v70)[v1137];
float const v1139 = *v1138;
float const v1140 = v1139 * v1124;
*v1138 = v1140;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1141 = *v1133;
float const v1142 = v1141 * v1124;
*v1133 = v1142;
float const v1143 = *v1138;
float const v1144 = v1143 * v1124;
*v1138 = v1144;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1145 = *v1133;
float const v1146 = v1145 * v1124;
*v1133 = v1146;
float const v1147 = *v1138;
float const v1148 = v1147 * v1124;
*v1138 = v1148;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1149 = *v1133;
float const v1150 = v1149 * v1124;
*v1133 = v1150;
float const v1151 = *v1138;
float const v1152 = v1151 * v1124;
*v1138 = v1152;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1153 = *v1133;
float const v1154 = v1153 * v1124;
*v1133 = v1154;
float const v1155 = *v1138;
float const v1156 = v1155 * v1124;
*v1138 = v1156;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1157 = *v1133;
float const v1158 = v1157 * v1124;
*v1133 = v1158;
float const v1159 = *v1138;
float const v1160 = v1159 * v1124;
*v1138 = v1160;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1161 = *v1133;
float const v1162 = v1161 * v1124;
*v1133 = v1162;
float const v1163 = *v1138;
float const v1164 = v1163 * v1124;
*v1138 = v1164;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1165 = *v1133;
float const v1166 = v1165 * v1124;
*v1133 = v1166;
float const v1167 = *v1138;
float const v1168 = v1167 * v1124;
*v1138 = v1168;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v96 = v1122;
float const v1169 = *v861;
uint32_t const v1170 = reinterpret_cast<const thread uint32_t&>(v1169);
uint32_t const v1171 = 4286578687;
bool const v1172 = v1170 == v1171;
float const v1173 = v1169 - v1122;
float const v1174 = exp(v1173);float const v1175 = v1172 ? v76 : v1174;
half const v1176 = half(v1175);
half_4 const v1177 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1176;
return tmp;
}();
float const v1178 = *v896;
uint32_t const v1179 = reinterpret_cast<const thread uint32_t&>(v1178);
bool const v1180 = v1179 == v1171;
float const v1181 = v1178 - v1122;
float const v1182 = exp(v1181);float const v1183 = v1180 ? v76 : v1182;
float const v1184 = v1175 + v1183;
half const v1185 = half(v1183);
half_4 const v1186 = [&]{
half_4 tmp = v1177;
tmp.i_1 = v1185;
return tmp;
}();
float const v1187 = *v931;
uint32_t const v1188 = reinterpret_cast<const thread uint32_t&>(v1187);
bool const v1189 = v1188 == v1171;
float const v1190 = v1187 - v1122;
float const v1191 = exp(v1190);float const v1192 = v1189 ? v76 : v1191;
float const v1193 = v1184 + v1192;
half const v1194 = half(v1192);
half_4 const v1195 = [&]{
half_4 tmp = v1186;
tmp.i_2 = v1194;
return tmp;
}();
float const v1196 = *v967;
uint32_t const v1197 = reinterpret_cast<const thread uint32_t&>(v1196);
bool const v1198 = v1197 == v1171;
float const v1199 = v1196 - v1122;
float const v1200 = exp(v1199);float const v1201 = v1198 ? v76 : v1200;
float const v1202 = v1193 + v1201;
half const v1203 = half(v1201);
half_4 const v1204 = [&]{
half_4 tmp = v1195;
tmp.i_3 = v1203;
return tmp;
}();
uint32_t const v1205 = v67 * v723;
uint32_t const v1206 = v708 + v1205;
uint32_t const v1207 = v68 * v290;
uint32_t const v1208 = v1206 + v1207;
uint32_t const v1209 = uint32_t(v1208);
threadgroup half_4 * const v1210 = &(*v71)[v1209];
*v1210 = v1204;
float const v1211 = *v1002;
uint32_t const v1212 = reinterpret_cast<const thread uint32_t&>(v1211);
bool const v1213 = v1212 == v1171;
float const v1214 = v1211 - v1122;
float const v1215 = exp(v1214);float const v1216 = v1213 ? v76 : v1215;
float const v1217 = v1202 + v1216;
half const v1218 = half(v1216);
half_4 const v1219 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1218;
return tmp;
}();
float const v1220 = *v1039;
uint32_t const v1221 = reinterpret_cast<const thread uint32_t&>(v1220);
bool const v1222 = v1221 == v1171;
float const v1223 = v1220 - v1122;
float const v1224 = exp(v1223);float const v1225 = v1222 ? v76 : v1224;
float const v1226 = v1217 + v1225;
half const v1227 = half(v1225);
half_4 const v1228 = [&]{
half_4 tmp = v1219;
tmp.i_1 = v1227;
return tmp;
}();
float const v1229 = *v1074;
uint32_t const v1230 = reinterpret_cast<const thread uint32_t&>(v1229);
bool const v1231 = v1230 == v1171;
float const v1232 = v1229 - v1122;
float const v1233 = exp(v1232);float const v1234 = v1231 ? v76 : v1233;
float const v1235 = v1226 + v1234;
half const v1236 = half(v1234);
half_4 const v1237 = [&]{
half_4 tmp = v1228;
tmp.i_2 = v1236;
return tmp;
}();
float const v1238 = *v1111;
uint32_t const v1239 = reinterpret_cast<const thread uint32_t&>(v1238);
bool const v1240 = v1239 == v1171;
float const v1241 = v1238 - v1122;
float const v1242 = exp(v1241);float const v1243 = v1240 ? v76 : v1242;
float const v1244 = v1235 + v1243;
half const v1245 = half(v1243);
half_4 const v1246 = [&]{
half_4 tmp = v1237;
tmp.i_3 = v1245;
return tmp;
}();
uint32_t const v1247 = v1208 + v105;
uint32_t const v1248 = uint32_t(v1247);
threadgroup half_4 * const v1249 = &(*v71)[v1248];
*v1249 = v1246;
float const v1250 = *v98;
float const v1251 = fma(v1250, v1124, v1244);
*v98 = v1251;
float const v1252 = *v99;
float const v1253 = fma(v1252, v1124, v1244);
*v99 = v1253;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1254 = *v704;
bool const v1255 = !v1254;
bool const v1256 = *v667;
bool const v1257 = v1256 && v1255;
if(v1257) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1258 = v830 + v1207;
for(uint32_t v1259 = v100; v1259 < v62; v1259 += v105) {
uint32_t const v1260 = v1259 / v223;
uint32_t const v1261 = v1206 + v1260;
uint32_t const v1262 = uint32_t(v1261);
threadgroup half_4 * const v1263 = &(*v71)[v1262];
half_4 const v1264 = *v1263;
uint32_t const v1265 = v1259 % v223;
half const v1266 = v1264.i_0;
float const v1267 = float(v1266);
float v1268_store;
thread float * v1268 = &v1268_store;*v1268 = v1267;
bool const v1269 = v1265 == v105;
if(v1269) {
half const v1270 = v1264.i_1;
float const v1271 = float(v1270);
*v1268 = v1271;
}
bool const v1272 = v1265 == v290;
if(v1272) {
half const v1273 = v1264.i_2;
float const v1274 = float(v1273);
*v1268 = v1274;
}
bool const v1275 = v1265 == v934;
if(v1275) {
half const v1276 = v1264.i_3;
float const v1277 = float(v1276);
*v1268 = v1277;
}
float const v1278 = *v1268;
uint32_t const v1279 = reinterpret_cast<const thread uint32_t&>(v1278);
bool const v1280 = v1279 == v100;
bool const v1281 = !v1280;
if(v1281) {
uint32_t const v1282 = v1259 * v127;
uint32_t const v1283 = v444 + v1282;
uint32_t const v1284 = v1207 / v223;
uint32_t const v1285 = v1283 + v1284;
uint32_t const v1286 = uint32_t(v1285);
threadgroup half_4 * const v1287 = &(*v69)[v1286];
half_4 const v1288 = *v1287;
half const v1289 = v1288.i_0;
float const v1290 = float(v1289);
float v1291_store;
thread float * v1291 = &v1291_store;*v1291 = v1290;
uint32_t const v1292 = v68 % v290;
bool const v1293 = v1292 == v105;
if(v1293) {
half const v1294 = v1288.i_2;
float const v1295 = float(v1294);
*v1291 = v1295;
}
uint32_t const v1296 = uint32_t(v1258);
float const v1297 = *v1268;
float const v1298 = *v1291;
threadgroup float * const v1299 = &(*v70)[v1296];
float const v1300 = *v1299;
float const v1301 = fma(v1297, v1298, v1300);
*v1299 = v1301;
half const v1302 = v1288.i_1;
float const v1303 = float(v1302);
float v1304_store;
thread float * v1304 = &v1304_store;*v1304 = v1303;
if(v1293) {
half const v1305 = v1288.i_3;
float const v1306 = float(v1305);
*v1304 = v1306;
}
uint32_t const v1307 = v1258 + v105;
uint32_t const v1308 = uint32_t(v1307);
float const v1309 = *v1268;
float const v1310 = *v1304;
threadgroup float * const v1311 = &(*v70)[v1308];
float const v1312 = *v1311;
float const v1313 = fma(v1309, v1310, v1312);
*v1311 = v1313;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1314 = v100; v1314 < v62; v1314 += v105) {
uint32_t const v1315 = v1314 / v223;
uint32_t const v1316 = v1206 + v1315;
uint32_t const v1317 = uint32_t(v1316);
threadgroup half_4 * const v1318 = &(*v71)[v1317];
half_4 const v1319 = *v1318;
uint32_t const v1320 = v1314 % v223;
half const v1321 = v1319.i_0;
float const v1322 = float(v1321);
float v1323_store;
thread float * v1323 = &v1323_store;*v1323 = v1322;
bool const v1324 = v1320 == v105;
if(v1324) {
half const v1325 = v1319.i_1;
float const v1326 = float(v1325);
*v1323 = v1326;
}
bool const v1327 = v1320 == v290;
if(v1327) {
half const v1328 = v1319.i_2;
float const v1329 = float(v1328);
*v1323 = v1329;
}
bool const v1330 = v1320 == v934;
if(v1330) {
half const v1331 = v1319.i_3;
float const v1332 = float(v1331);
*v1323 = v1332;
}
float const v1333 = *v1323;
uint32_t const v1334 = reinterpret_cast<const thread uint32_t&>(v1333);
bool const v1335 = v1334 == v100;
bool const v1336 = !v1335;
if(v1336) {
uint32_t const v1337 = v1314 * v127;
uint32_t const v1338 = 578;
uint32_t const v1339 = v1338 + v1337;
uint32_t const v1340 = v1207 / v223;
uint32_t const v1341 = v1339 + v1340;
uint32_t const v1342 = uint32_t(v1341);
threadgroup half_4 * const v1343 = &(*v69)[v1342];
half_4 const v1344 = *v1343;
half const v1345 = v1344.i_0;
float const v1346 = float(v1345);
float v1347_store;
thread float * v1347 = &v1347_store;*v1347 = v1346;
uint32_t const v1348 = v68 % v290;
bool const v1349 = v1348 == v105;
if(v1349) {
half const v1350 = v1344.i_2;
float const v1351 = float(v1350);
*v1347 = v1351;
}
uint32_t const v1352 = uint32_t(v1258);
float const v1353 = *v1323;
float const v1354 = *v1347;
threadgroup float * const v1355 = &(*v70)[v1352];
float const v1356 = *v1355;
float const v1357 = fma(v1353, v1354, v1356);
*v1355 = v1357;
half const v1358 = v1344.i_1;
float const v1359 = float(v1358);
float v1360_store;
thread float * v1360 = &v1360_store;*v1360 = v1359;
if(v1349) {
half const v1361 = v1344.i_3;
float const v1362 = float(v1361);
*v1360 = v1362;
}
uint32_t const v1363 = v1258 + v105;
uint32_t const v1364 = uint32_t(v1363);
float const v1365 = *v1323;
float const v1366 = *v1360;
threadgroup float * const v1367 = &(*v70)[v1364];
float const v1368 = *v1367;
float const v1369 = fma(v1365, v1366, v1368);
*v1367 = v1369;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1370 = v100; v1370 < v62; v1370 += v105) {
uint32_t const v1371 = v1370 / v223;
uint32_t const v1372 = v1206 + v1371;
uint32_t const v1373 = uint32_t(v1372);
threadgroup half_4 * const v1374 = &(*v71)[v1373];
half_4 const v1375 = *v1374;
uint32_t const v1376 = v1370 % v223;
half const v1377 = v1375.i_0;
float const v1378 = float(v1377);
float v1379_store;
thread float * v1379 = &v1379_store;*v1379 = v1378;
bool const v1380 = v1376 == v105;
if(v1380) {
half const v1381 = v1375.i_1;
float const v1382 = float(v1381);
*v1379 = v1382;
}
bool const v1383 = v1376 == v290;
if(v1383) {
half const v1384 = v1375.i_2;
float const v1385 = float(v1384);
*v1379 = v1385;
}
bool const v1386 = v1376 == v934;
if(v1386) {
half const v1387 = v1375.i_3;
float const v1388 = float(v1387);
*v1379 = v1388;
}
float const v1389 = *v1379;
uint32_t const v1390 = reinterpret_cast<const thread uint32_t&>(v1389);
bool const v1391 = v1390 == v100;
bool const v1392 = !v1391;
if(v1392) {
uint32_t const v1393 = v1370 * v127;
uint32_t const v1394 = 580;
uint32_t const v1395 = v1394 + v1393;
uint32_t const v1396 = v1207 / v223;
uint32_t const v1397 = v1395 + v1396;
uint32_t const v1398 = uint32_t(v1397);
threadgroup half_4 * const v1399 = &(*v69)[v1398];
half_4 const v1400 = *v1399;
half const v1401 = v1400.i_0;
float const v1402 = float(v1401);
float v1403_store;
thread float * v1403 = &v1403_store;*v1403 = v1402;
uint32_t const v1404 = v68 % v290;
bool const v1405 = v1404 == v105;
if(v1405) {
half const v1406 = v1400.i_2;
float const v1407 = float(v1406);
*v1403 = v1407;
}
uint32_t const v1408 = uint32_t(v1258);
float const v1409 = *v1379;
float const v1410 = *v1403;
threadgroup float * const v1411 = &(*v70)[v1408];
float const v1412 = *v1411;
float const v1413 = fma(v1409, v1410, v1412);
*v1411 = v1413;
half const v1414 = v1400.i_1;
float const v1415 = float(v1414);
float v1416_store;
thread float * v1416 = &v1416_store;*v1416 = v1415;
if(v1405) {
half const v1417 = v1400.i_3;
float const v1418 = float(v1417);
*v1416 = v1418;
}
uint32_t const v1419 = v1258 + v105;
uint32_t const v1420 = uint32_t(v1419);
float const v1421 = *v1379;
float const v1422 = *v1416;
threadgroup float * const v1423 = &(*v70)[v1420];
float const v1424 = *v1423;
float const v1425 = fma(v1421, v1422, v1424);
*v1423 = v1425;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1426 = v100; v1426 < v62; v1426 += v105) {
uint32_t const v1427 = v1426 / v223;
uint32_t const v1428 = v1206 + v1427;
uint32_t const v1429 = uint32_t(v1428);
threadgroup half_4 * const v1430 = &(*v71)[v1429];
half_4 const v1431 = *v1430;
uint32_t const v1432 = v1426 % v223;
half const v1433 = v1431.i_0;
float const v1434 = float(v1433);
float v1435_store;
thread float * v1435 = &v1435_store;*v1435 = v1434;
bool const v1436 = v1432 == v105;
if(v1436) {
half const v1437 = v1431.i_1;
float const v1438 = float(v1437);
*v1435 = v1438;
}
bool const v1439 = v1432 == v290;
if(v1439) {
half const v1440 = v1431.i_2;
float const v1441 = float(v1440);
*v1435 = v1441;
}
bool const v1442 = v1432 == v934;
if(v1442) {
half const v1443 = v1431.i_3;
float const v1444 = float(v1443);
*v1435 = v1444;
}
float const v1445 = *v1435;
uint32_t const v1446 = reinterpret_cast<const thread uint32_t&>(v1445);
bool const v1447 = v1446 == v100;
bool const v1448 = !v1447;
if(v1448) {
uint32_t const v1449 = v1426 * v127;
uint32_t const v1450 = 582;
uint32_t const v1451 = v1450 + v1449;
uint32_t const v1452 = v1207 / v223;
uint32_t const v1453 = v1451 + v1452;
uint32_t const v1454 = uint32_t(v1453);
threadgroup half_4 * const v1455 = &(*v69)[v1454];
half_4 const v1456 = *v1455;
half const v1457 = v1456.i_0;
float const v1458 = float(v1457);
float v1459_store;
thread float * v1459 = &v1459_store;*v1459 = v1458;
uint32_t const v1460 = v68 % v290;
bool const v1461 = v1460 == v105;
if(v1461) {
half const v1462 = v1456.i_2;
float const v1463 = float(v1462);
*v1459 = v1463;
}
uint32_t const v1464 = uint32_t(v1258);
float const v1465 = *v1435;
float const v1466 = *v1459;
threadgroup float * const v1467 = &(*v70)[v1464];
float const v1468 = *v1467;
float const v1469 = fma(v1465, v1466, v1468);
*v1467 = v1469;
half const v1470 = v1456.i_1;
float const v1471 = float(v1470);
float v1472_store;
thread float * v1472 = &v1472_store;*v1472 = v1471;
if(v1461) {
half const v1473 = v1456.i_3;
float const v1474 = float(v1473);
*v1472 = v1474;
}
uint32_t const v1475 = v1258 + v105;
uint32_t const v1476 = uint32_t(v1475);
float const v1477 = *v1435;
float const v1478 = *v1472;
threadgroup float * const v1479 = &(*v70)[v1476];
float const v1480 = *v1479;
float const v1481 = fma(v1477, v1478, v1480);
*v1479 = v1481;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1482 = v100; v1482 < v62; v1482 += v105) {
uint32_t const v1483 = v1482 / v223;
uint32_t const v1484 = v1206 + v1483;
uint32_t const v1485 = uint32_t(v1484);
threadgroup half_4 * const v1486 = &(*v71)[v1485];
half_4 const v1487 = *v1486;
uint32_t const v1488 = v1482 % v223;
half const v1489 = v1487.i_0;
float const v1490 = float(v1489);
float v1491_store;
thread float * v1491 = &v1491_store;*v1491 = v1490;
bool const v1492 = v1488 == v105;
if(v1492) {
half const v1493 = v1487.i_1;
float const v1494 = float(v1493);
*v1491 = v1494;
}
bool const v1495 = v1488 == v290;
if(v1495) {
half const v1496 = v1487.i_2;
float const v1497 = float(v1496);
*v1491 = v1497;
}
bool const v1498 = v1488 == v934;
if(v1498) {
half const v1499 = v1487.i_3;
float const v1500 = float(v1499);
*v1491 = v1500;
}
float const v1501 = *v1491;
uint32_t const v1502 = reinterpret_cast<const thread uint32_t&>(v1501);
bool const v1503 = v1502 == v100;
bool const v1504 = !v1503;
if(v1504) {
uint32_t const v1505 = v1482 * v127;
uint32_t const v1506 = 584;
uint32_t const v1507 = v1506 + v1505;
uint32_t const v1508 = v1207 / v223;
uint32_t const v1509 = v1507 + v1508;
uint32_t const v1510 = uint32_t(v1509);
threadgroup half_4 * const v1511 = &(*v69)[v1510];
half_4 const v1512 = *v1511;
half const v1513 = v1512.i_0;
float const v1514 = float(v1513);
float v1515_store;
thread float * v1515 = &v1515_store;*v1515 = v1514;
uint32_t const v1516 = v68 % v290;
bool const v1517 = v1516 == v105;
if(v1517) {
half const v1518 = v1512.i_2;
float const v1519 = float(v1518);
*v1515 = v1519;
}
uint32_t const v1520 = uint32_t(v1258);
float const v1521 = *v1491;
float const v1522 = *v1515;
threadgroup float * const v1523 = &(*v70)[v1520];
float const v1524 = *v1523;
float const v1525 = fma(v1521, v1522, v1524);
*v1523 = v1525;
half const v1526 = v1512.i_1;
float const v1527 = float(v1526);
float v1528_store;
thread float * v1528 = &v1528_store;*v1528 = v1527;
if(v1517) {
half const v1529 = v1512.i_3;
float const v1530 = float(v1529);
*v1528 = v1530;
}
uint32_t const v1531 = v1258 + v105;
uint32_t const v1532 = uint32_t(v1531);
float const v1533 = *v1491;
float const v1534 = *v1528;
threadgroup float * const v1535 = &(*v70)[v1532];
float const v1536 = *v1535;
float const v1537 = fma(v1533, v1534, v1536);
*v1535 = v1537;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1538 = v100; v1538 < v62; v1538 += v105) {
uint32_t const v1539 = v1538 / v223;
uint32_t const v1540 = v1206 + v1539;
uint32_t const v1541 = uint32_t(v1540);
threadgroup half_4 * const v1542 = &(*v71)[v1541];
half_4 const v1543 = *v1542;
uint32_t const v1544 = v1538 % v223;
half const v1545 = v1543.i_0;
float const v1546 = float(v1545);
float v1547_store;
thread float * v1547 = &v1547_store;*v1547 = v1546;
bool const v1548 = v1544 == v105;
if(v1548) {
half const v1549 = v1543.i_1;
float const v1550 = float(v1549);
*v1547 = v1550;
}
bool const v1551 = v1544 == v290;
if(v1551) {
half const v1552 = v1543.i_2;
float const v1553 = float(v1552);
*v1547 = v1553;
}
bool const v1554 = v1544 == v934;
if(v1554) {
half const v1555 = v1543.i_3;
float const v1556 = float(v1555);
*v1547 = v1556;
}
float const v1557 = *v1547;
uint32_t const v1558 = reinterpret_cast<const thread uint32_t&>(v1557);
bool const v1559 = v1558 == v100;
bool const v1560 = !v1559;
if(v1560) {
uint32_t const v1561 = v1538 * v127;
uint32_t const v1562 = 586;
uint32_t const v1563 = v1562 + v1561;
uint32_t const v1564 = v1207 / v223;
uint32_t const v1565 = v1563 + v1564;
uint32_t const v1566 = uint32_t(v1565);
threadgroup half_4 * const v1567 = &(*v69)[v1566];
half_4 const v1568 = *v1567;
half const v1569 = v1568.i_0;
float const v1570 = float(v1569);
float v1571_store;
thread float * v1571 = &v1571_store;*v1571 = v1570;
uint32_t const v1572 = v68 % v290;
bool const v1573 = v1572 == v105;
if(v1573) {
half const v1574 = v1568.i_2;
float const v1575 = float(v1574);
*v1571 = v1575;
}
uint32_t const v1576 = uint32_t(v1258);
float const v1577 = *v1547;
float const v1578 = *v1571;
threadgroup float * const v1579 = &(*v70)[v1576];
float const v1580 = *v1579;
float const v1581 = fma(v1577, v1578, v1580);
*v1579 = v1581;
half const v1582 = v1568.i_1;
float const v1583 = float(v1582);
float v1584_store;
thread float * v1584 = &v1584_store;*v1584 = v1583;
if(v1573) {
half const v1585 = v1568.i_3;
float const v1586 = float(v1585);
*v1584 = v1586;
}
uint32_t const v1587 = v1258 + v105;
uint32_t const v1588 = uint32_t(v1587);
float const v1589 = *v1547;
float const v1590 = *v1584;
threadgroup float * const v1591 = &(*v70)[v1588];
float const v1592 = *v1591;
float const v1593 = fma(v1589, v1590, v1592);
*v1591 = v1593;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1594 = v100; v1594 < v62; v1594 += v105) {
uint32_t const v1595 = v1594 / v223;
uint32_t const v1596 = v1206 + v1595;
uint32_t const v1597 = uint32_t(v1596);
threadgroup half_4 * const v1598 = &(*v71)[v1597];
half_4 const v1599 = *v1598;
uint32_t const v1600 = v1594 % v223;
half const v1601 = v1599.i_0;
float const v1602 = float(v1601);
float v1603_store;
thread float * v1603 = &v1603_store;*v1603 = v1602;
bool const v1604 = v1600 == v105;
if(v1604) {
half const v1605 = v1599.i_1;
float const v1606 = float(v1605);
*v1603 = v1606;
}
bool const v1607 = v1600 == v290;
if(v1607) {
half const v1608 = v1599.i_2;
float const v1609 = float(v1608);
*v1603 = v1609;
}
bool const v1610 = v1600 == v934;
if(v1610) {
half const v1611 = v1599.i_3;
float const v1612 = float(v1611);
*v1603 = v1612;
}
float const v1613 = *v1603;
uint32_t const v1614 = reinterpret_cast<const thread uint32_t&>(v1613);
bool const v1615 = v1614 == v100;
bool const v1616 = !v1615;
if(v1616) {
uint32_t const v1617 = v1594 * v127;
uint32_t const v1618 = 588;
uint32_t const v1619 = v1618 + v1617;
uint32_t const v1620 = v1207 / v223;
uint32_t const v1621 = v1619 + v1620;
uint32_t const v1622 = uint32_t(v1621);
threadgroup half_4 * const v1623 = &(*v69)[v1622];
half_4 const v1624 = *v1623;
half const v1625 = v1624.i_0;
float const v1626 = float(v1625);
float v1627_store;
thread float * v1627 = &v1627_store;*v1627 = v1626;
uint32_t const v1628 = v68 % v290;
bool const v1629 = v1628 == v105;
if(v1629) {
half const v1630 = v1624.i_2;
float const v1631 = float(v1630);
*v1627 = v1631;
}
uint32_t const v1632 = uint32_t(v1258);
float const v1633 = *v1603;
float const v1634 = *v1627;
threadgroup float * const v1635 = &(*v70)[v1632];
float const v1636 = *v1635;
float const v1637 = fma(v1633, v1634, v1636);
*v1635 = v1637;
half const v1638 = v1624.i_1;
float const v1639 = float(v1638);
float v1640_store;
thread float * v1640 = &v1640_store;*v1640 = v1639;
if(v1629) {
half const v1641 = v1624.i_3;
float const v1642 = float(v1641);
*v1640 = v1642;
}
uint32_t const v1643 = v1258 + v105;
uint32_t const v1644 = uint32_t(v1643);
float const v1645 = *v1603;
float const v1646 = *v1640;
threadgroup float * const v1647 = &(*v70)[v1644];
float const v1648 = *v1647;
float const v1649 = fma(v1645, v1646, v1648);
*v1647 = v1649;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v735), v734);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1650 = v100; v1650 < v62; v1650 += v105) {
uint32_t const v1651 = v1650 / v223;
uint32_t const v1652 = v1206 + v1651;
uint32_t const v1653 = uint32_t(v1652);
threadgroup half_4 * const v1654 = &(*v71)[v1653];
half_4 const v1655 = *v1654;
uint32_t const v1656 = v1650 % v223;
half const v1657 = v1655.i_0;
float const v1658 = float(v1657);
float v1659_store;
thread float * v1659 = &v1659_store;*v1659 = v1658;
bool const v1660 = v1656 == v105;
if(v1660) {
half const v1661 = v1655.i_1;
float const v1662 = float(v1661);
*v1659 = v1662;
}
bool const v1663 = v1656 == v290;
if(v1663) {
half const v1664 = v1655.i_2;
float const v1665 = float(v1664);
*v1659 = v1665;
}
bool const v1666 = v1656 == v934;
if(v1666) {
half const v1667 = v1655.i_3;
float const v1668 = float(v1667);
*v1659 = v1668;
}
float const v1669 = *v1659;
uint32_t const v1670 = reinterpret_cast<const thread uint32_t&>(v1669);
bool const v1671 = v1670 == v100;
bool const v1672 = !v1671;
if(v1672) {
uint32_t const v1673 = v1650 * v127;
uint32_t const v1674 = 590;
uint32_t const v1675 = v1674 + v1673;
uint32_t const v1676 = v1207 / v223;
uint32_t const v1677 = v1675 + v1676;
uint32_t const v1678 = uint32_t(v1677);
threadgroup half_4 * const v1679 = &(*v69)[v1678];
half_4 const v1680 = *v1679;
half const v1681 = v1680.i_0;
float const v1682 = float(v1681);
float v1683_store;
thread float * v1683 = &v1683_store;*v1683 = v1682;
uint32_t const v1684 = v68 % v290;
bool const v1685 = v1684 == v105;
if(v1685) {
half const v1686 = v1680.i_2;
float const v1687 = float(v1686);
*v1683 = v1687;
}
uint32_t const v1688 = uint32_t(v1258);
float const v1689 = *v1659;
float const v1690 = *v1683;
threadgroup float * const v1691 = &(*v70)[v1688];
float const v1692 = *v1691;
float const v1693 = fma(v1689, v1690, v1692);
*v1691 = v1693;
half const v1694 = v1680.i_1;
float const v1695 = float(v1694);
float v1696_store;
thread float * v1696 = &v1696_store;*v1696 = v1695;
if(v1685) {
half const v1697 = v1680.i_3;
float const v1698 = float(v1697);
*v1696 = v1698;
}
uint32_t const v1699 = v1258 + v105;
uint32_t const v1700 = uint32_t(v1699);
float const v1701 = *v1659;
float const v1702 = *v1696;
threadgroup float * const v1703 = &(*v70)[v1700];
float const v1704 = *v1703;
float const v1705 = fma(v1701, v1702, v1704);
*v1703 = v1705;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v735), v734, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1706_store; thread simdgroup_half8x8 * v1706 = &v1706_store;uint32_t const v1707 = uint32_t(v708);
threadgroup half_4 * const v1708 = &(*v71)[v1707];
simdgroup_load(*v1706, reinterpret_cast<threadgroup half *>(v1708), v734, 0, false);
simdgroup_half8x8 v1709_store; thread simdgroup_half8x8 * v1709 = &v1709_store;uint32_t const v1710 = 576;
threadgroup half_4 * const v1711 = &(*v69)[v1710];
simdgroup_load(*v1709, reinterpret_cast<threadgroup half *>(v1711), v711, 0, false);
simdgroup_multiply_accumulate(*v75, *v1706, *v1709, *v75);
simdgroup_half8x8 v1712_store; thread simdgroup_half8x8 * v1712 = &v1712_store;uint32_t const v1713 = 578;
threadgroup half_4 * const v1714 = &(*v69)[v1713];
simdgroup_load(*v1712, reinterpret_cast<threadgroup half *>(v1714), v711, 0, false);
simdgroup_multiply_accumulate(*v77, *v1706, *v1712, *v77);
simdgroup_half8x8 v1715_store; thread simdgroup_half8x8 * v1715 = &v1715_store;uint32_t const v1716 = 580;
threadgroup half_4 * const v1717 = &(*v69)[v1716];
simdgroup_load(*v1715, reinterpret_cast<threadgroup half *>(v1717), v711, 0, false);
simdgroup_multiply_accumulate(*v78, *v1706, *v1715, *v78);
simdgroup_half8x8 v1718_store; thread simdgroup_half8x8 * v1718 = &v1718_store;uint32_t const v1719 = 582;
threadgroup half_4 * const v1720 = &(*v69)[v1719];
simdgroup_load(*v1718, reinterpret_cast<threadgroup half *>(v1720), v711, 0, false);
simdgroup_multiply_accumulate(*v79, *v1706, *v1718, *v79);
simdgroup_half8x8 v1721_store; thread simdgroup_half8x8 * v1721 = &v1721_store;uint32_t const v1722 = 584;
threadgroup half_4 * const v1723 = &(*v69)[v1722];
simdgroup_load(*v1721, reinterpret_cast<threadgroup half *>(v1723), v711, 0, false);
simdgroup_multiply_accumulate(*v80, *v1706, *v1721, *v80);
simdgroup_half8x8 v1724_store; thread simdgroup_half8x8 * v1724 = &v1724_store;uint32_t const v1725 = 586;
threadgroup half_4 * const v1726 = &(*v69)[v1725];
simdgroup_load(*v1724, reinterpret_cast<threadgroup half *>(v1726), v711, 0, false);
simdgroup_multiply_accumulate(*v81, *v1706, *v1724, *v81);
simdgroup_half8x8 v1727_store; thread simdgroup_half8x8 * v1727 = &v1727_store;uint32_t const v1728 = 588;
threadgroup half_4 * const v1729 = &(*v69)[v1728];
simdgroup_load(*v1727, reinterpret_cast<threadgroup half *>(v1729), v711, 0, false);
simdgroup_multiply_accumulate(*v82, *v1706, *v1727, *v82);
simdgroup_half8x8 v1730_store; thread simdgroup_half8x8 * v1730 = &v1730_store;uint32_t const v1731 = 590;
threadgroup half_4 * const v1732 = &(*v69)[v1731];
simdgroup_load(*v1730, reinterpret_cast<threadgroup half *>(v1732), v711, 0, false);
simdgroup_multiply_accumulate(*v83, *v1706, *v1730, *v83);
simdgroup_half8x8 v1733_store; thread simdgroup_half8x8 * v1733 = &v1733_store;uint32_t const v1734 = v708 + v290;
uint32_t const v1735 = uint32_t(v1734);
threadgroup half_4 * const v1736 = &(*v71)[v1735];
simdgroup_load(*v1733, reinterpret_cast<threadgroup half *>(v1736), v734, 0, false);
simdgroup_half8x8 v1737_store; thread simdgroup_half8x8 * v1737 = &v1737_store;threadgroup half_4 * const v1738 = &(*v69)[v797];
simdgroup_load(*v1737, reinterpret_cast<threadgroup half *>(v1738), v711, 0, false);
simdgroup_multiply_accumulate(*v75, *v1733, *v1737, *v75);
simdgroup_half8x8 v1739_store; thread simdgroup_half8x8 * v1739 = &v1739_store;uint32_t const v1740 = 722;
threadgroup half_4 * const v1741 = &(*v69)[v1740];
simdgroup_load(*v1739, reinterpret_cast<threadgroup half *>(v1741), v711, 0, false);
simdgroup_multiply_accumulate(*v77, *v1733, *v1739, *v77);
simdgroup_half8x8 v1742_store; thread simdgroup_half8x8 * v1742 = &v1742_store;uint32_t const v1743 = 724;
threadgroup half_4 * const v1744 = &(*v69)[v1743];
simdgroup_load(*v1742, reinterpret_cast<threadgroup half *>(v1744), v711, 0, false);
simdgroup_multiply_accumulate(*v78, *v1733, *v1742, *v78);
simdgroup_half8x8 v1745_store; thread simdgroup_half8x8 * v1745 = &v1745_store;uint32_t const v1746 = 726;
threadgroup half_4 * const v1747 = &(*v69)[v1746];
simdgroup_load(*v1745, reinterpret_cast<threadgroup half *>(v1747), v711, 0, false);
simdgroup_multiply_accumulate(*v79, *v1733, *v1745, *v79);
simdgroup_half8x8 v1748_store; thread simdgroup_half8x8 * v1748 = &v1748_store;uint32_t const v1749 = 728;
threadgroup half_4 * const v1750 = &(*v69)[v1749];
simdgroup_load(*v1748, reinterpret_cast<threadgroup half *>(v1750), v711, 0, false);
simdgroup_multiply_accumulate(*v80, *v1733, *v1748, *v80);
simdgroup_half8x8 v1751_store; thread simdgroup_half8x8 * v1751 = &v1751_store;uint32_t const v1752 = 730;
threadgroup half_4 * const v1753 = &(*v69)[v1752];
simdgroup_load(*v1751, reinterpret_cast<threadgroup half *>(v1753), v711, 0, false);
simdgroup_multiply_accumulate(*v81, *v1733, *v1751, *v81);
simdgroup_half8x8 v1754_store; thread simdgroup_half8x8 * v1754 = &v1754_store;uint32_t const v1755 = 732;
threadgroup half_4 * const v1756 = &(*v69)[v1755];
simdgroup_load(*v1754, reinterpret_cast<threadgroup half *>(v1756), v711, 0, false);
simdgroup_multiply_accumulate(*v82, *v1733, *v1754, *v82);
simdgroup_half8x8 v1757_store; thread simdgroup_half8x8 * v1757 = &v1757_store;uint32_t const v1758 = 734;
threadgroup half_4 * const v1759 = &(*v69)[v1758];
simdgroup_load(*v1757, reinterpret_cast<threadgroup half *>(v1759), v711, 0, false);
simdgroup_multiply_accumulate(*v83, *v1733, *v1757, *v83);
simdgroup_half8x8 v1760_store; thread simdgroup_half8x8 * v1760 = &v1760_store;uint32_t const v1761 = v708 + v223;
uint32_t const v1762 = uint32_t(v1761);
threadgroup half_4 * const v1763 = &(*v71)[v1762];
simdgroup_load(*v1760, reinterpret_cast<threadgroup half *>(v1763), v734, 0, false);
simdgroup_half8x8 v1764_store; thread simdgroup_half8x8 * v1764 = &v1764_store;threadgroup half_4 * const v1765 = &(*v69)[v768];
simdgroup_load(*v1764, reinterpret_cast<threadgroup half *>(v1765), v711, 0, false);
simdgroup_multiply_accumulate(*v75, *v1760, *v1764, *v75);
simdgroup_half8x8 v1766_store; thread simdgroup_half8x8 * v1766 = &v1766_store;uint32_t const v1767 = 866;
threadgroup half_4 * const v1768 = &(*v69)[v1767];
simdgroup_load(*v1766, reinterpret_cast<threadgroup half *>(v1768), v711, 0, false);
simdgroup_multiply_accumulate(*v77, *v1760, *v1766, *v77);
simdgroup_half8x8 v1769_store; thread simdgroup_half8x8 * v1769 = &v1769_store;uint32_t const v1770 = 868;
threadgroup half_4 * const v1771 = &(*v69)[v1770];
simdgroup_load(*v1769, reinterpret_cast<threadgroup half *>(v1771), v711, 0, false);
simdgroup_multiply_accumulate(*v78, *v1760, *v1769, *v78);
simdgroup_half8x8 v1772_store; thread simdgroup_half8x8 * v1772 = &v1772_store;uint32_t const v1773 = 870;
threadgroup half_4 * const v1774 = &(*v69)[v1773];
simdgroup_load(*v1772, reinterpret_cast<threadgroup half *>(v1774), v711, 0, false);
simdgroup_multiply_accumulate(*v79, *v1760, *v1772, *v79);
simdgroup_half8x8 v1775_store; thread simdgroup_half8x8 * v1775 = &v1775_store;uint32_t const v1776 = 872;
threadgroup half_4 * const v1777 = &(*v69)[v1776];
simdgroup_load(*v1775, reinterpret_cast<threadgroup half *>(v1777), v711, 0, false);
simdgroup_multiply_accumulate(*v80, *v1760, *v1775, *v80);
simdgroup_half8x8 v1778_store; thread simdgroup_half8x8 * v1778 = &v1778_store;uint32_t const v1779 = 874;
threadgroup half_4 * const v1780 = &(*v69)[v1779];
simdgroup_load(*v1778, reinterpret_cast<threadgroup half *>(v1780), v711, 0, false);
simdgroup_multiply_accumulate(*v81, *v1760, *v1778, *v81);
simdgroup_half8x8 v1781_store; thread simdgroup_half8x8 * v1781 = &v1781_store;uint32_t const v1782 = 876;
threadgroup half_4 * const v1783 = &(*v69)[v1782];
simdgroup_load(*v1781, reinterpret_cast<threadgroup half *>(v1783), v711, 0, false);
simdgroup_multiply_accumulate(*v82, *v1760, *v1781, *v82);
simdgroup_half8x8 v1784_store; thread simdgroup_half8x8 * v1784 = &v1784_store;uint32_t const v1785 = 878;
threadgroup half_4 * const v1786 = &(*v69)[v1785];
simdgroup_load(*v1784, reinterpret_cast<threadgroup half *>(v1786), v711, 0, false);
simdgroup_multiply_accumulate(*v83, *v1760, *v1784, *v83);
simdgroup_half8x8 v1787_store; thread simdgroup_half8x8 * v1787 = &v1787_store;uint32_t const v1788 = v708 + v717;
uint32_t const v1789 = uint32_t(v1788);
threadgroup half_4 * const v1790 = &(*v71)[v1789];
simdgroup_load(*v1787, reinterpret_cast<threadgroup half *>(v1790), v734, 0, false);
simdgroup_half8x8 v1791_store; thread simdgroup_half8x8 * v1791 = &v1791_store;threadgroup half_4 * const v1792 = &(*v69)[v739];
simdgroup_load(*v1791, reinterpret_cast<threadgroup half *>(v1792), v711, 0, false);
simdgroup_multiply_accumulate(*v75, *v1787, *v1791, *v75);
simdgroup_half8x8 v1793_store; thread simdgroup_half8x8 * v1793 = &v1793_store;uint32_t const v1794 = 1010;
threadgroup half_4 * const v1795 = &(*v69)[v1794];
simdgroup_load(*v1793, reinterpret_cast<threadgroup half *>(v1795), v711, 0, false);
simdgroup_multiply_accumulate(*v77, *v1787, *v1793, *v77);
simdgroup_half8x8 v1796_store; thread simdgroup_half8x8 * v1796 = &v1796_store;uint32_t const v1797 = 1012;
threadgroup half_4 * const v1798 = &(*v69)[v1797];
simdgroup_load(*v1796, reinterpret_cast<threadgroup half *>(v1798), v711, 0, false);
simdgroup_multiply_accumulate(*v78, *v1787, *v1796, *v78);
simdgroup_half8x8 v1799_store; thread simdgroup_half8x8 * v1799 = &v1799_store;uint32_t const v1800 = 1014;
threadgroup half_4 * const v1801 = &(*v69)[v1800];
simdgroup_load(*v1799, reinterpret_cast<threadgroup half *>(v1801), v711, 0, false);
simdgroup_multiply_accumulate(*v79, *v1787, *v1799, *v79);
simdgroup_half8x8 v1802_store; thread simdgroup_half8x8 * v1802 = &v1802_store;uint32_t const v1803 = 1016;
threadgroup half_4 * const v1804 = &(*v69)[v1803];
simdgroup_load(*v1802, reinterpret_cast<threadgroup half *>(v1804), v711, 0, false);
simdgroup_multiply_accumulate(*v80, *v1787, *v1802, *v80);
simdgroup_half8x8 v1805_store; thread simdgroup_half8x8 * v1805 = &v1805_store;uint32_t const v1806 = 1018;
threadgroup half_4 * const v1807 = &(*v69)[v1806];
simdgroup_load(*v1805, reinterpret_cast<threadgroup half *>(v1807), v711, 0, false);
simdgroup_multiply_accumulate(*v81, *v1787, *v1805, *v81);
simdgroup_half8x8 v1808_store; thread simdgroup_half8x8 * v1808 = &v1808_store;uint32_t const v1809 = 1020;
threadgroup half_4 * const v1810 = &(*v69)[v1809];
simdgroup_load(*v1808, reinterpret_cast<threadgroup half *>(v1810), v711, 0, false);
simdgroup_multiply_accumulate(*v82, *v1787, *v1808, *v82);
simdgroup_half8x8 v1811_store; thread simdgroup_half8x8 * v1811 = &v1811_store;uint32_t const v1812 = 1022;
threadgroup half_4 * const v1813 = &(*v69)[v1812];
simdgroup_load(*v1811, reinterpret_cast<threadgroup half *>(v1813), v711, 0, false);
simdgroup_multiply_accumulate(*v83, *v1787, *v1811, *v83);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1814 = v65 * v66;
uint32_t const v1815 = v63 + v1814;
uint32_t const v1816 = v1815 + v67;
uint32_t const v1817 = uint32_t(v1816);
uint32_t const v1818 = v50 + v1817;
float const v1819 = *v98;
float const v1820 = simd_shuffle_xor(v1819, v66);;
float const v1821 = v1819 + v1820;
float const v1822 = simd_shuffle_xor(v1821, v101);;
float const v1823 = v1821 + v1822;
uint32_t const v1824 = reinterpret_cast<const thread uint32_t&>(v1823);
bool const v1825 = v1824 == v100;
float const v1826 = 1;
float const v1827 = v1826 / v1823;
float const v1828 = v1825 ? v76 : v1827;
uint32_t const v1829 = 320;
uint32_t const v1830 = v65 * v1829;
uint32_t const v1831 = uint32_t(v1830);
uint32_t const v1832 = 40;
threadgroup float * const v1833 = &(*v70)[v1831];

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1834 = v67 * v1832;
uint32_t const v1835 = v1830 + v1834;
uint32_t const v1836 = v68 * v290;
uint32_t const v1837 = v1835 + v1836;
bool const v1838 = v1816 < v21;
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
uint32_t const v1847 = v1818 * v1846;
uint32_t const v1848 = uint32_t(v1836);
uint32_t const v1849 = v1847 + v1848;
device half * const v1850 = &v4[v1849];
*v1850 = v1845;
}
uint32_t const v1851 = v105 + v1836;
bool const v1852 = v1851 < v1839;
if(v1852) {
uint32_t const v1853 = v1837 + v105;
uint32_t const v1854 = uint32_t(v1853);
threadgroup float * const v1855 = &(*v70)[v1854];
float const v1856 = *v1855;
float const v1857 = v1856 * v1828;
half const v1858 = half(v1857);
uint32_t const v1859 = 64;
uint32_t const v1860 = v1818 * v1859;
uint32_t const v1861 = uint32_t(v1851);
uint32_t const v1862 = v1860 + v1861;
device half * const v1863 = &v4[v1862];
*v1863 = v1858;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1833), v1832);
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
uint32_t const v1873 = v1818 * v1872;
uint32_t const v1874 = uint32_t(v1864);
uint32_t const v1875 = v1873 + v1874;
device half * const v1876 = &v4[v1875];
*v1876 = v1871;
}
uint32_t const v1877 = 9;
uint32_t const v1878 = v1877 + v1836;
bool const v1879 = v1878 < v1865;
if(v1879) {
uint32_t const v1880 = v1837 + v105;
uint32_t const v1881 = uint32_t(v1880);
threadgroup float * const v1882 = &(*v70)[v1881];
float const v1883 = *v1882;
float const v1884 = v1883 * v1828;
half const v1885 = half(v1884);
uint32_t const v1886 = 64;
uint32_t const v1887 = v1818 * v1886;
uint32_t const v1888 = uint32_t(v1878);
uint32_t const v1889 = v1887 + v1888;
device half * const v1890 = &v4[v1889];
*v1890 = v1885;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1833), v1832);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1838) {
uint32_t const v1891 = v101 + v1836;
uint32_t const v1892 = 64;
bool const v1893 = v1891 < v1892;
if(v1893) {
uint32_t const v1894 = uint32_t(v1837);
threadgroup float * const v1895 = &(*v70)[v1894];
float const v1896 = *v1895;
float const v1897 = v1896 * v1828;
half const v1898 = half(v1897);
uint32_t const v1899 = 64;
uint32_t const v1900 = v1818 * v1899;
uint32_t const v1901 = uint32_t(v1891);
uint32_t const v1902 = v1900 + v1901;
device half * const v1903 = &v4[v1902];
*v1903 = v1898;
}
uint32_t const v1904 = 17;
uint32_t const v1905 = v1904 + v1836;
bool const v1906 = v1905 < v1892;
if(v1906) {
uint32_t const v1907 = v1837 + v105;
uint32_t const v1908 = uint32_t(v1907);
threadgroup float * const v1909 = &(*v70)[v1908];
float const v1910 = *v1909;
float const v1911 = v1910 * v1828;
half const v1912 = half(v1911);
uint32_t const v1913 = 64;
uint32_t const v1914 = v1818 * v1913;
uint32_t const v1915 = uint32_t(v1905);
uint32_t const v1916 = v1914 + v1915;
device half * const v1917 = &v4[v1916];
*v1917 = v1912;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1833), v1832);
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
uint32_t const v1928 = v1818 * v1927;
uint32_t const v1929 = uint32_t(v1919);
uint32_t const v1930 = v1928 + v1929;
device half * const v1931 = &v4[v1930];
*v1931 = v1926;
}
uint32_t const v1932 = 25;
uint32_t const v1933 = v1932 + v1836;
bool const v1934 = v1933 < v1920;
if(v1934) {
uint32_t const v1935 = v1837 + v105;
uint32_t const v1936 = uint32_t(v1935);
threadgroup float * const v1937 = &(*v70)[v1936];
float const v1938 = *v1937;
float const v1939 = v1938 * v1828;
half const v1940 = half(v1939);
uint32_t const v1941 = 64;
uint32_t const v1942 = v1818 * v1941;
uint32_t const v1943 = uint32_t(v1933);
uint32_t const v1944 = v1942 + v1943;
device half * const v1945 = &v4[v1944];
*v1945 = v1940;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1833), v1832);
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
uint32_t const v1955 = v1818 * v1954;
uint32_t const v1956 = uint32_t(v1946);
uint32_t const v1957 = v1955 + v1956;
device half * const v1958 = &v4[v1957];
*v1958 = v1953;
}
uint32_t const v1959 = 33;
uint32_t const v1960 = v1959 + v1836;
bool const v1961 = v1960 < v1947;
if(v1961) {
uint32_t const v1962 = v1837 + v105;
uint32_t const v1963 = uint32_t(v1962);
threadgroup float * const v1964 = &(*v70)[v1963];
float const v1965 = *v1964;
float const v1966 = v1965 * v1828;
half const v1967 = half(v1966);
uint32_t const v1968 = 64;
uint32_t const v1969 = v1818 * v1968;
uint32_t const v1970 = uint32_t(v1960);
uint32_t const v1971 = v1969 + v1970;
device half * const v1972 = &v4[v1971];
*v1972 = v1967;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1833), v1832);
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
uint32_t const v1982 = v1818 * v1981;
uint32_t const v1983 = uint32_t(v1973);
uint32_t const v1984 = v1982 + v1983;
device half * const v1985 = &v4[v1984];
*v1985 = v1980;
}
uint32_t const v1986 = 41;
uint32_t const v1987 = v1986 + v1836;
bool const v1988 = v1987 < v1974;
if(v1988) {
uint32_t const v1989 = v1837 + v105;
uint32_t const v1990 = uint32_t(v1989);
threadgroup float * const v1991 = &(*v70)[v1990];
float const v1992 = *v1991;
float const v1993 = v1992 * v1828;
half const v1994 = half(v1993);
uint32_t const v1995 = 64;
uint32_t const v1996 = v1818 * v1995;
uint32_t const v1997 = uint32_t(v1987);
uint32_t const v1998 = v1996 + v1997;
device half * const v1999 = &v4[v1998];
*v1999 = v1994;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1833), v1832);
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
uint32_t const v2010 = v1818 * v2009;
uint32_t const v2011 = uint32_t(v2001);
uint32_t const v2012 = v2010 + v2011;
device half * const v2013 = &v4[v2012];
*v2013 = v2008;
}
uint32_t const v2014 = 49;
uint32_t const v2015 = v2014 + v1836;
bool const v2016 = v2015 < v2002;
if(v2016) {
uint32_t const v2017 = v1837 + v105;
uint32_t const v2018 = uint32_t(v2017);
threadgroup float * const v2019 = &(*v70)[v2018];
float const v2020 = *v2019;
float const v2021 = v2020 * v1828;
half const v2022 = half(v2021);
uint32_t const v2023 = 64;
uint32_t const v2024 = v1818 * v2023;
uint32_t const v2025 = uint32_t(v2015);
uint32_t const v2026 = v2024 + v2025;
device half * const v2027 = &v4[v2026];
*v2027 = v2022;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1833), v1832);
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
uint32_t const v2038 = v1818 * v2037;
uint32_t const v2039 = uint32_t(v2029);
uint32_t const v2040 = v2038 + v2039;
device half * const v2041 = &v4[v2040];
*v2041 = v2036;
}
uint32_t const v2042 = 57;
uint32_t const v2043 = v2042 + v1836;
bool const v2044 = v2043 < v2030;
if(v2044) {
uint32_t const v2045 = v1837 + v105;
uint32_t const v2046 = uint32_t(v2045);
threadgroup float * const v2047 = &(*v70)[v2046];
float const v2048 = *v2047;
float const v2049 = v2048 * v1828;
half const v2050 = half(v2049);
uint32_t const v2051 = 64;
uint32_t const v2052 = v1818 * v2051;
uint32_t const v2053 = uint32_t(v2043);
uint32_t const v2054 = v2052 + v2053;
device half * const v2055 = &v4[v2054];
*v2055 = v2050;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2056 = *v99;
float v2057_store;
thread float * v2057 = &v2057_store;*v2057 = v2056;
float const v2058 = *v2057;
float const v2059 = simd_shuffle_xor(v2058, v66);;
float const v2060 = v2058 + v2059;
*v2057 = v2060;
float const v2061 = *v2057;
float const v2062 = simd_shuffle_xor(v2061, v101);;
float const v2063 = v2061 + v2062;
*v2057 = v2063;
bool const v2064 = v68 == v100;
bool const v2065 = v1838 && v2064;
if(v2065) {
float const v2066 = *v96;
float const v2067 = *v2057;
float const v2068 = log(v2067);float const v2069 = v2066 + v2068;
device float * const v2070 = &v5[v1818];
*v2070 = v2069;
}
return;
}
