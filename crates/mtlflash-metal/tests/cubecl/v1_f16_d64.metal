// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=f16 lq=70 lk=100 d=64; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff640000001e00000000000000460000006400000001000000010000000000000000000000000000000000000060040000400600004006000080110000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=1 lk=1 d=64; 1 1 1; 000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000ffffffff010000000000000000000000010000000100000001000000010000000000000000000000000000000000000010000000100000001000000040000000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 b=2 h=4 hkv=2 lq=33 lk=31 d=64; 4 2 2; 40080000100200001000000001000000e0030000f00100001000000001000000e0030000f00100001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000dfffffff1f000000feffffff00000000210000001f00000004000000020000000000000000000000000000000000000080100000c0070000c007000000420000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=64 d=64 large=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d8ffffff4000000018000000000000002800000040000000010000000100000000000000000000000000000000000000800200000004000000040000000a0000040000000400000004000000010000000400000000000000

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
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[17072];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
float const v22 = info_v16.scalars_f32[0];
uint32_t const v23 = info_v16.scalars_usize[0];
uint32_t const v24 = info_v16.scalars_usize[1];
uint32_t const v25 = info_v16.scalars_usize[2];
uint32_t const v26 = info_v16.scalars_usize[4];
uint32_t const v27 = info_v16.scalars_usize[5];
uint32_t const v28 = info_v16.scalars_usize[6];
uint32_t const v29 = info_v16.scalars_usize[8];
uint32_t const v30 = info_v16.scalars_usize[9];
uint32_t const v31 = info_v16.scalars_usize[10];
uint32_t const v32 = threadgroup_position_in_grid_v13[2];
uint32_t const v33 = threadgroup_position_in_grid_v13[0];
uint32_t const v34 = v33 / v21;
uint32_t const v35 = uint32_t(v32);
uint32_t const v36 = uint32_t(v20);
uint32_t const v37 = v35 * v36;
uint32_t const v38 = uint32_t(v33);
uint32_t const v39 = v37 + v38;
uint32_t const v40 = uint32_t(v18);
uint32_t const v41 = v39 * v40;
uint32_t const v42 = v35 * v23;
uint32_t const v43 = v38 * v24;
uint32_t const v44 = v42 + v43;
uint32_t const v45 = v35 * v26;
uint32_t const v46 = uint32_t(v34);
uint32_t const v47 = v46 * v27;
uint32_t const v48 = v45 + v47;
uint32_t const v49 = v35 * v29;
uint32_t const v50 = v46 * v30;
uint32_t const v51 = v49 + v50;
uint32_t const v52 = threadgroup_position_in_grid_v13[1];
uint32_t const v53 = 32;
uint32_t const v54 = v52 * v53;
uint32_t const v55 = thread_index_in_threadgroup_v12 % v53;
uint32_t const v56 = thread_index_in_threadgroup_v12 / v53;
uint32_t const v57 = 8;
uint32_t const v58 = v55 % v57;
uint32_t const v59 = v55 / v57;
threadgroup array<half_4, 1152> * const v60 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v61 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v62 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
uint32_t const v63 = 1;
threadgroup array<uint32_t, 8> * const v64 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v65 = 8;
float const v66 = 1;
simdgroup_float8x8 v67_store; thread simdgroup_float8x8 * v67 = &v67_store;float const v68 = 0;
*v67 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_half8x8 v76_store; thread simdgroup_half8x8 * v76 = &v76_store;half const v77 = 0;
*v76 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v78_store; thread simdgroup_half8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v79_store; thread simdgroup_half8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v80_store; thread simdgroup_half8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v81_store; thread simdgroup_half8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v77);
array<float, 1> v85_store = {};
thread array<float, 1> * v85 = &v85_store;array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;array<float, 1> v87_store = {};
thread array<float, 1> * v87 = &v87_store;thread float * const v88 = &(*v85)[v17];
float const v89 = -3.402823470e+38;
*v88 = v89;
thread float * const v90 = &(*v86)[v17];
*v90 = v68;
thread float * const v91 = &(*v87)[v17];
*v91 = v68;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v92 = 0;
uint32_t const v93 = 16;
uint32_t const v94 = thread_index_in_threadgroup_v12 / v93;
uint32_t const v95 = thread_index_in_threadgroup_v12 % v93;
uint32_t const v96 = v94 / v57;
uint32_t const v97 = 1;
uint32_t const v98 = v96 * v57;
uint32_t const v99 = v54 + v98;
uint32_t const v100 = v94 % v57;
uint32_t const v101 = v99 + v100;
half_4 const v102 = half_4{v77, v77, v77, v77};
half_4 v103_store;
thread half_4 * v103 = &v103_store;*v103 = v102;
bool const v104 = v101 < v18;
if(v104) {
uint32_t const v105 = uint32_t(v101);
uint32_t const v106 = v105 * v25;
uint32_t const v107 = v44 + v106;
uint32_t const v108 = 4;
uint32_t const v109 = v95 * v108;
half_4 v110_store;
thread half_4 * v110 = &v110_store;*v110 = v102;
uint32_t const v111 = 4294967295;
bool const v112 = v109 < v111;
if(v112) {
uint32_t const v113 = v109 / v108;
uint32_t const v114 = uint32_t(v113);
uint32_t const v115 = v107 + v114;
device half_4 const* const v116 = &v1[v115];
half_4 const v117 = *v116;
*v110 = v117;
}
half_4 const v118 = *v110;
*v103 = v118;
}
uint32_t const v119 = 18;
uint32_t const v120 = v94 * v119;
uint32_t const v121 = v120 + v95;
uint32_t const v122 = uint32_t(v121);
threadgroup half_4 * const v123 = &(*v60)[v122];
half_4 const v124 = *v103;
*v123 = v124;
uint32_t const v125 = 128;
uint32_t const v126 = thread_index_in_threadgroup_v12 + v125;
uint32_t const v127 = v126 / v93;
uint32_t const v128 = v126 % v93;
uint32_t const v129 = v127 / v57;
uint32_t const v130 = v129 * v57;
uint32_t const v131 = v54 + v130;
uint32_t const v132 = v127 % v57;
uint32_t const v133 = v131 + v132;
half_4 v134_store;
thread half_4 * v134 = &v134_store;*v134 = v102;
bool const v135 = v133 < v18;
if(v135) {
uint32_t const v136 = uint32_t(v133);
uint32_t const v137 = v136 * v25;
uint32_t const v138 = v44 + v137;
uint32_t const v139 = 4;
uint32_t const v140 = v128 * v139;
half_4 v141_store;
thread half_4 * v141 = &v141_store;*v141 = v102;
uint32_t const v142 = 4294967295;
bool const v143 = v140 < v142;
if(v143) {
uint32_t const v144 = v140 / v139;
uint32_t const v145 = uint32_t(v144);
uint32_t const v146 = v138 + v145;
device half_4 const* const v147 = &v1[v146];
half_4 const v148 = *v147;
*v141 = v148;
}
half_4 const v149 = *v141;
*v134 = v149;
}
uint32_t const v150 = v127 * v119;
uint32_t const v151 = v150 + v128;
uint32_t const v152 = uint32_t(v151);
threadgroup half_4 * const v153 = &(*v60)[v152];
half_4 const v154 = *v134;
*v153 = v154;
uint32_t const v155 = 256;
uint32_t const v156 = thread_index_in_threadgroup_v12 + v155;
uint32_t const v157 = v156 / v93;
uint32_t const v158 = v156 % v93;
uint32_t const v159 = v157 / v57;
uint32_t const v160 = v159 * v57;
uint32_t const v161 = v54 + v160;
uint32_t const v162 = v157 % v57;
uint32_t const v163 = v161 + v162;
half_4 v164_store;
thread half_4 * v164 = &v164_store;*v164 = v102;
bool const v165 = v163 < v18;
if(v165) {
uint32_t const v166 = uint32_t(v163);
uint32_t const v167 = v166 * v25;
uint32_t const v168 = v44 + v167;
uint32_t const v169 = 4;
uint32_t const v170 = v158 * v169;
half_4 v171_store;
thread half_4 * v171 = &v171_store;*v171 = v102;
uint32_t const v172 = 4294967295;
bool const v173 = v170 < v172;
if(v173) {
uint32_t const v174 = v170 / v169;
uint32_t const v175 = uint32_t(v174);
uint32_t const v176 = v168 + v175;
device half_4 const* const v177 = &v1[v176];
half_4 const v178 = *v177;
*v171 = v178;
}
half_4 const v179 = *v171;
*v164 = v179;
}
uint32_t const v180 = v157 * v119;
uint32_t const v181 = v180 + v158;
uint32_t const v182 = uint32_t(v181);
threadgroup half_4 * const v183 = &(*v60)[v182];
half_4 const v184 = *v164;
*v183 = v184;
uint32_t const v185 = 384;
uint32_t const v186 = thread_index_in_threadgroup_v12 + v185;
uint32_t const v187 = v186 / v93;
uint32_t const v188 = v186 % v93;
uint32_t const v189 = v187 / v57;
uint32_t const v190 = v189 * v57;
uint32_t const v191 = v54 + v190;
uint32_t const v192 = v187 % v57;
uint32_t const v193 = v191 + v192;
half_4 v194_store;
thread half_4 * v194 = &v194_store;*v194 = v102;
bool const v195 = v193 < v18;
if(v195) {
uint32_t const v196 = uint32_t(v193);
uint32_t const v197 = v196 * v25;
uint32_t const v198 = v44 + v197;
uint32_t const v199 = 4;
uint32_t const v200 = v188 * v199;
half_4 v201_store;
thread half_4 * v201 = &v201_store;*v201 = v102;
uint32_t const v202 = 4294967295;
bool const v203 = v200 < v202;
if(v203) {
uint32_t const v204 = v200 / v199;
uint32_t const v205 = uint32_t(v204);
uint32_t const v206 = v198 + v205;
device half_4 const* const v207 = &v1[v206];
half_4 const v208 = *v207;
*v201 = v208;
}
half_4 const v209 = *v201;
*v194 = v209;
}
uint32_t const v210 = v187 * v119;
uint32_t const v211 = v210 + v188;
uint32_t const v212 = uint32_t(v211);
threadgroup half_4 * const v213 = &(*v60)[v212];
half_4 const v214 = *v194;
*v213 = v214;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v215 = 4;
uint32_t const v216 = v56 / v215;
bool const v217 = v216 == v92;
if(v217) {
uint32_t const v218 = v56 % v215;
uint32_t const v219 = 144;
uint32_t const v220 = v218 * v219;
uint32_t const v221 = uint32_t(v220);
uint32_t const v222 = 72;
threadgroup half_4 * const v223 = &(*v60)[v221];
simdgroup_load(*v76, reinterpret_cast<threadgroup half *>(v223), v222, 0, false);
uint32_t const v224 = 2;
uint32_t const v225 = v220 + v224;
uint32_t const v226 = uint32_t(v225);
threadgroup half_4 * const v227 = &(*v60)[v226];
simdgroup_load(*v78, reinterpret_cast<threadgroup half *>(v227), v222, 0, false);
uint32_t const v228 = v220 + v215;
uint32_t const v229 = uint32_t(v228);
threadgroup half_4 * const v230 = &(*v60)[v229];
simdgroup_load(*v79, reinterpret_cast<threadgroup half *>(v230), v222, 0, false);
uint32_t const v231 = 6;
uint32_t const v232 = v220 + v231;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v60)[v233];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v234), v222, 0, false);
uint32_t const v235 = v220 + v57;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v60)[v236];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v237), v222, 0, false);
uint32_t const v238 = 10;
uint32_t const v239 = v220 + v238;
uint32_t const v240 = uint32_t(v239);
threadgroup half_4 * const v241 = &(*v60)[v240];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v241), v222, 0, false);
uint32_t const v242 = 12;
uint32_t const v243 = v220 + v242;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v60)[v244];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v245), v222, 0, false);
uint32_t const v246 = 14;
uint32_t const v247 = v220 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v60)[v248];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v249), v222, 0, false);
}
bool const v250 = thread_index_in_threadgroup_v12 < v57;
if(v250) {
uint32_t const v251 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v252 = &(*v64)[v251];
*v252 = v92;
}
int32_t const v253 = int32_t(v19);
int32_t const v254 = 0;
int32_t const v255 = max(v253, v254);
int32_t const v256 = min(v254, v253);
uint32_t const v257 = uint32_t(v256);
uint32_t const v258 = v257 / v53;
int32_t const v259 = 31;
int32_t const v260 = v255 + v259;
uint32_t const v261 = uint32_t(v260);
uint32_t const v262 = v261 / v53;
uint32_t const v263 = max(v262, v258);
uint32_t const v264 = v257 + v53;
uint32_t const v265 = v264 - v97;
uint32_t const v266 = v265 / v53;
uint32_t const v267 = uint32_t(v255);
uint32_t const v268 = v267 / v53;
uint32_t const v269 = min(v266, v263);
uint32_t const v270 = max(v268, v269);
uint32_t const v271 = min(v270, v263);
bool const v272 = v258 < v263;
if(v272) {
uint32_t const v273 = v258 * v53;
array<half_4, 4> v274_store = {};
thread array<half_4, 4> * v274 = &v274_store;uint32_t const v275 = 4;
array<half_4, 4> v276_store = {};
thread array<half_4, 4> * v276 = &v276_store;uint32_t const v277 = v19 - v97;
uint32_t const v278 = v273 + v94;
uint32_t const v279 = min(v278, v277);
uint32_t const v280 = uint32_t(v279);
uint32_t const v281 = v280 * v28;
uint32_t const v282 = v48 + v281;
uint32_t const v283 = v95 * v215;
half_4 v284_store;
thread half_4 * v284 = &v284_store;*v284 = v102;
uint32_t const v285 = 4294967295;
bool const v286 = v283 < v285;
if(v286) {
uint32_t const v287 = v283 / v215;
uint32_t const v288 = uint32_t(v287);
uint32_t const v289 = v282 + v288;
device half_4 const* const v290 = &v2[v289];
half_4 const v291 = *v290;
*v284 = v291;
}
thread half_4 * const v292 = &(*v274)[v17];
half_4 const v293 = *v284;
*v292 = v293;
uint32_t const v294 = v94 + v57;
uint32_t const v295 = v273 + v294;
uint32_t const v296 = min(v295, v277);
uint32_t const v297 = uint32_t(v296);
uint32_t const v298 = v297 * v28;
uint32_t const v299 = v48 + v298;
half_4 v300_store;
thread half_4 * v300 = &v300_store;*v300 = v102;
if(v286) {
uint32_t const v301 = v283 / v215;
uint32_t const v302 = uint32_t(v301);
uint32_t const v303 = v299 + v302;
device half_4 const* const v304 = &v2[v303];
half_4 const v305 = *v304;
*v300 = v305;
}
thread half_4 * const v306 = &(*v274)[v63];
half_4 const v307 = *v300;
*v306 = v307;
uint32_t const v308 = v94 + v93;
uint32_t const v309 = v273 + v308;
uint32_t const v310 = min(v309, v277);
uint32_t const v311 = uint32_t(v310);
uint32_t const v312 = v311 * v28;
uint32_t const v313 = v48 + v312;
half_4 v314_store;
thread half_4 * v314 = &v314_store;*v314 = v102;
if(v286) {
uint32_t const v315 = v283 / v215;
uint32_t const v316 = uint32_t(v315);
uint32_t const v317 = v313 + v316;
device half_4 const* const v318 = &v2[v317];
half_4 const v319 = *v318;
*v314 = v319;
}
uint32_t const v320 = 2;
thread half_4 * const v321 = &(*v274)[v320];
half_4 const v322 = *v314;
*v321 = v322;
uint32_t const v323 = 24;
uint32_t const v324 = v94 + v323;
uint32_t const v325 = v273 + v324;
uint32_t const v326 = min(v325, v277);
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v327 * v28;
uint32_t const v329 = v48 + v328;
half_4 v330_store;
thread half_4 * v330 = &v330_store;*v330 = v102;
if(v286) {
uint32_t const v331 = v283 / v215;
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = v329 + v332;
device half_4 const* const v334 = &v2[v333];
half_4 const v335 = *v334;
*v330 = v335;
}
uint32_t const v336 = 3;
thread half_4 * const v337 = &(*v274)[v336];
half_4 const v338 = *v330;
*v337 = v338;
uint32_t const v339 = v280 * v31;
uint32_t const v340 = v51 + v339;
half_4 v341_store;
thread half_4 * v341 = &v341_store;*v341 = v102;
if(v286) {
uint32_t const v342 = v283 / v215;
uint32_t const v343 = uint32_t(v342);
uint32_t const v344 = v340 + v343;
device half_4 const* const v345 = &v3[v344];
half_4 const v346 = *v345;
*v341 = v346;
}
thread half_4 * const v347 = &(*v276)[v17];
half_4 const v348 = *v341;
*v347 = v348;
uint32_t const v349 = v297 * v31;
uint32_t const v350 = v51 + v349;
half_4 v351_store;
thread half_4 * v351 = &v351_store;*v351 = v102;
if(v286) {
uint32_t const v352 = v283 / v215;
uint32_t const v353 = uint32_t(v352);
uint32_t const v354 = v350 + v353;
device half_4 const* const v355 = &v3[v354];
half_4 const v356 = *v355;
*v351 = v356;
}
thread half_4 * const v357 = &(*v276)[v63];
half_4 const v358 = *v351;
*v357 = v358;
uint32_t const v359 = v311 * v31;
uint32_t const v360 = v51 + v359;
half_4 v361_store;
thread half_4 * v361 = &v361_store;*v361 = v102;
if(v286) {
uint32_t const v362 = v283 / v215;
uint32_t const v363 = uint32_t(v362);
uint32_t const v364 = v360 + v363;
device half_4 const* const v365 = &v3[v364];
half_4 const v366 = *v365;
*v361 = v366;
}
thread half_4 * const v367 = &(*v276)[v320];
half_4 const v368 = *v361;
*v367 = v368;
uint32_t const v369 = v327 * v31;
uint32_t const v370 = v51 + v369;
half_4 v371_store;
thread half_4 * v371 = &v371_store;*v371 = v102;
if(v286) {
uint32_t const v372 = v283 / v215;
uint32_t const v373 = uint32_t(v372);
uint32_t const v374 = v370 + v373;
device half_4 const* const v375 = &v3[v374];
half_4 const v376 = *v375;
*v371 = v376;
}
thread half_4 * const v377 = &(*v276)[v336];
half_4 const v378 = *v371;
*v377 = v378;
bool const v379 = true;
for(uint32_t v380 = v258; v380 < v263; v380 += v97) {
uint32_t const v381 = v380 * v53;
bool const v382 = v380 >= v269;
bool const v383 = v380 < v271;
bool const v384 = v382 && v383;
uint32_t const v385 = 2;
uint32_t const v386 = v380 % v385;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v387 = *v292;
*v123 = v387;
uint32_t const v388 = v294 * v119;
uint32_t const v389 = v388 + v95;
half_4 const v390 = *v306;
uint32_t const v391 = uint32_t(v389);
threadgroup half_4 * const v392 = &(*v60)[v391];
*v392 = v390;
uint32_t const v393 = v308 * v119;
uint32_t const v394 = v393 + v95;
half_4 const v395 = *v321;
uint32_t const v396 = uint32_t(v394);
threadgroup half_4 * const v397 = &(*v60)[v396];
*v397 = v395;
uint32_t const v398 = v324 * v119;
uint32_t const v399 = v398 + v95;
half_4 const v400 = *v337;
uint32_t const v401 = uint32_t(v399);
threadgroup half_4 * const v402 = &(*v60)[v401];
*v402 = v400;
uint32_t const v403 = 576;
uint32_t const v404 = v403 + v120;
uint32_t const v405 = v404 + v95;
half_4 const v406 = *v347;
uint32_t const v407 = uint32_t(v405);
threadgroup half_4 * const v408 = &(*v60)[v407];
*v408 = v406;
uint32_t const v409 = v403 + v388;
uint32_t const v410 = v409 + v95;
half_4 const v411 = *v357;
uint32_t const v412 = uint32_t(v410);
threadgroup half_4 * const v413 = &(*v60)[v412];
*v413 = v411;
uint32_t const v414 = v403 + v393;
uint32_t const v415 = v414 + v95;
half_4 const v416 = *v367;
uint32_t const v417 = uint32_t(v415);
threadgroup half_4 * const v418 = &(*v60)[v417];
*v418 = v416;
uint32_t const v419 = v403 + v398;
uint32_t const v420 = v419 + v95;
half_4 const v421 = *v377;
uint32_t const v422 = uint32_t(v420);
threadgroup half_4 * const v423 = &(*v60)[v422];
*v423 = v421;
bool const v424 = !v384;
bool const v425 = false;
if(v424) {
half const v426 = v406.i_0;
float const v427 = float(v426);
uint32_t const v428 = reinterpret_cast<const thread uint32_t&>(v427);
uint32_t const v429 = 2139095040;
uint32_t const v430 = v428 & v429;
bool const v431 = v430 == v429;
half const v432 = v406.i_1;
float const v433 = float(v432);
uint32_t const v434 = reinterpret_cast<const thread uint32_t&>(v433);
uint32_t const v435 = v434 & v429;
bool const v436 = v435 == v429;
bool const v437 = v431 || v436;
half const v438 = v406.i_2;
float const v439 = float(v438);
uint32_t const v440 = reinterpret_cast<const thread uint32_t&>(v439);
uint32_t const v441 = v440 & v429;
bool const v442 = v441 == v429;
bool const v443 = v437 || v442;
half const v444 = v406.i_3;
float const v445 = float(v444);
uint32_t const v446 = reinterpret_cast<const thread uint32_t&>(v445);
uint32_t const v447 = v446 & v429;
bool const v448 = v447 == v429;
bool const v449 = v443 || v448;
half const v450 = v411.i_0;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = v452 & v429;
bool const v454 = v453 == v429;
bool const v455 = v449 || v454;
half const v456 = v411.i_1;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v429;
bool const v460 = v459 == v429;
bool const v461 = v455 || v460;
half const v462 = v411.i_2;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v429;
bool const v466 = v465 == v429;
bool const v467 = v461 || v466;
half const v468 = v411.i_3;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v429;
bool const v472 = v471 == v429;
bool const v473 = v467 || v472;
half const v474 = v416.i_0;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v429;
bool const v478 = v477 == v429;
bool const v479 = v473 || v478;
half const v480 = v416.i_1;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v429;
bool const v484 = v483 == v429;
bool const v485 = v479 || v484;
half const v486 = v416.i_2;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v429;
bool const v490 = v489 == v429;
bool const v491 = v485 || v490;
half const v492 = v416.i_3;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v429;
bool const v496 = v495 == v429;
bool const v497 = v491 || v496;
half const v498 = v421.i_0;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v429;
bool const v502 = v501 == v429;
bool const v503 = v497 || v502;
half const v504 = v421.i_1;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v429;
bool const v508 = v507 == v429;
bool const v509 = v503 || v508;
half const v510 = v421.i_2;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v429;
bool const v514 = v513 == v429;
bool const v515 = v509 || v514;
half const v516 = v421.i_3;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v429;
bool const v520 = v519 == v429;
bool const v521 = v515 || v520;
bool const v522 = simd_any(v521);;
bool const v523 = thread_index_in_simdgroup_v11 == v92;
if(v523) {
uint32_t const v524 = v522 ? v97 : v92;
uint32_t const v525 = v386 * v215;
uint32_t const v526 = v525 + v56;
uint32_t const v527 = uint32_t(v526);
threadgroup uint32_t * const v528 = &(*v64)[v527];
*v528 = v524;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v529 = v380 + v97;
uint32_t const v530 = v529 * v53;
uint32_t const v531 = v530 + v94;
uint32_t const v532 = min(v531, v277);
uint32_t const v533 = uint32_t(v532);
uint32_t const v534 = v533 * v28;
uint32_t const v535 = v48 + v534;
half_4 v536_store;
thread half_4 * v536 = &v536_store;*v536 = v102;
if(v286) {
uint32_t const v537 = v283 / v215;
uint32_t const v538 = uint32_t(v537);
uint32_t const v539 = v535 + v538;
device half_4 const* const v540 = &v2[v539];
half_4 const v541 = *v540;
*v536 = v541;
}
half_4 const v542 = *v536;
*v292 = v542;
uint32_t const v543 = v530 + v294;
uint32_t const v544 = min(v543, v277);
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v545 * v28;
uint32_t const v547 = v48 + v546;
half_4 v548_store;
thread half_4 * v548 = &v548_store;*v548 = v102;
if(v286) {
uint32_t const v549 = v283 / v215;
uint32_t const v550 = uint32_t(v549);
uint32_t const v551 = v547 + v550;
device half_4 const* const v552 = &v2[v551];
half_4 const v553 = *v552;
*v548 = v553;
}
half_4 const v554 = *v548;
*v306 = v554;
uint32_t const v555 = v530 + v308;
uint32_t const v556 = min(v555, v277);
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v557 * v28;
uint32_t const v559 = v48 + v558;
half_4 v560_store;
thread half_4 * v560 = &v560_store;*v560 = v102;
if(v286) {
uint32_t const v561 = v283 / v215;
uint32_t const v562 = uint32_t(v561);
uint32_t const v563 = v559 + v562;
device half_4 const* const v564 = &v2[v563];
half_4 const v565 = *v564;
*v560 = v565;
}
half_4 const v566 = *v560;
*v321 = v566;
uint32_t const v567 = v530 + v324;
uint32_t const v568 = min(v567, v277);
uint32_t const v569 = uint32_t(v568);
uint32_t const v570 = v569 * v28;
uint32_t const v571 = v48 + v570;
half_4 v572_store;
thread half_4 * v572 = &v572_store;*v572 = v102;
if(v286) {
uint32_t const v573 = v283 / v215;
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v571 + v574;
device half_4 const* const v576 = &v2[v575];
half_4 const v577 = *v576;
*v572 = v577;
}
half_4 const v578 = *v572;
*v337 = v578;
uint32_t const v579 = v533 * v31;
uint32_t const v580 = v51 + v579;
half_4 v581_store;
thread half_4 * v581 = &v581_store;*v581 = v102;
if(v286) {
uint32_t const v582 = v283 / v215;
uint32_t const v583 = uint32_t(v582);
uint32_t const v584 = v580 + v583;
device half_4 const* const v585 = &v3[v584];
half_4 const v586 = *v585;
*v581 = v586;
}
half_4 const v587 = *v581;
*v347 = v587;
uint32_t const v588 = v545 * v31;
uint32_t const v589 = v51 + v588;
half_4 v590_store;
thread half_4 * v590 = &v590_store;*v590 = v102;
if(v286) {
uint32_t const v591 = v283 / v215;
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v589 + v592;
device half_4 const* const v594 = &v3[v593];
half_4 const v595 = *v594;
*v590 = v595;
}
half_4 const v596 = *v590;
*v357 = v596;
uint32_t const v597 = v557 * v31;
uint32_t const v598 = v51 + v597;
half_4 v599_store;
thread half_4 * v599 = &v599_store;*v599 = v102;
if(v286) {
uint32_t const v600 = v283 / v215;
uint32_t const v601 = uint32_t(v600);
uint32_t const v602 = v598 + v601;
device half_4 const* const v603 = &v3[v602];
half_4 const v604 = *v603;
*v599 = v604;
}
half_4 const v605 = *v599;
*v367 = v605;
uint32_t const v606 = v569 * v31;
uint32_t const v607 = v51 + v606;
half_4 v608_store;
thread half_4 * v608 = &v608_store;*v608 = v102;
if(v286) {
uint32_t const v609 = v283 / v215;
uint32_t const v610 = uint32_t(v609);
uint32_t const v611 = v607 + v610;
device half_4 const* const v612 = &v3[v611];
half_4 const v613 = *v612;
*v608 = v613;
}
half_4 const v614 = *v608;
*v377 = v614;
bool v615_store;
thread bool * v615 = &v615_store;*v615 = v425;
bool const v616 = *v615;
bool v617_store;
thread bool * v617 = &v617_store;if(v616) {
*v617 = v379;
}
 else {
uint32_t const v618 = v386 * v215;
uint32_t const v619 = uint32_t(v618);
threadgroup uint32_t * const v620 = &(*v64)[v619];
uint32_t const v621 = *v620;
bool const v622 = v621 != v92;
*v617 = v622;
}
bool const v623 = *v617;
*v615 = v623;
bool const v624 = *v615;
bool v625_store;
thread bool * v625 = &v625_store;if(v624) {
*v625 = v379;
}
 else {
uint32_t const v626 = v386 * v215;
uint32_t const v627 = v626 + v97;
uint32_t const v628 = uint32_t(v627);
threadgroup uint32_t * const v629 = &(*v64)[v628];
uint32_t const v630 = *v629;
bool const v631 = v630 != v92;
*v625 = v631;
}
bool const v632 = *v625;
*v615 = v632;
bool const v633 = *v615;
bool v634_store;
thread bool * v634 = &v634_store;if(v633) {
*v634 = v379;
}
 else {
uint32_t const v635 = v386 * v215;
uint32_t const v636 = v635 + v385;
uint32_t const v637 = uint32_t(v636);
threadgroup uint32_t * const v638 = &(*v64)[v637];
uint32_t const v639 = *v638;
bool const v640 = v639 != v92;
*v634 = v640;
}
bool const v641 = *v634;
*v615 = v641;
bool const v642 = *v615;
bool v643_store;
thread bool * v643 = &v643_store;if(v642) {
*v643 = v379;
}
 else {
uint32_t const v644 = v386 * v215;
uint32_t const v645 = 3;
uint32_t const v646 = v644 + v645;
uint32_t const v647 = uint32_t(v646);
threadgroup uint32_t * const v648 = &(*v64)[v647];
uint32_t const v649 = *v648;
bool const v650 = v649 != v92;
*v643 = v650;
}
bool const v651 = *v643;
*v615 = v651;
bool v652_store;
thread bool * v652 = &v652_store;if(v384) {
*v652 = v379;
}
 else {
*v652 = v425;
}
uint32_t const v653 = 320;
uint32_t const v654 = v56 * v653;
uint32_t const v655 = 80;
uint32_t const v656 = v56 * v655;
simdgroup_float8x8 v657_store; thread simdgroup_float8x8 * v657 = &v657_store;*v657 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_half8x8 v658_store; thread simdgroup_half8x8 * v658 = &v658_store;uint32_t const v659 = 72;
threadgroup half_4 * const v660 = &(*v60)[v17];
simdgroup_load(*v658, reinterpret_cast<threadgroup half *>(v660), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v76, *v658, *v657);
simdgroup_half8x8 v661_store; thread simdgroup_half8x8 * v661 = &v661_store;threadgroup half_4 * const v662 = &(*v60)[v320];
simdgroup_load(*v661, reinterpret_cast<threadgroup half *>(v662), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v78, *v661, *v657);
simdgroup_half8x8 v663_store; thread simdgroup_half8x8 * v663 = &v663_store;threadgroup half_4 * const v664 = &(*v60)[v275];
simdgroup_load(*v663, reinterpret_cast<threadgroup half *>(v664), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v79, *v663, *v657);
uint32_t const v665 = 6;
simdgroup_half8x8 v666_store; thread simdgroup_half8x8 * v666 = &v666_store;uint32_t const v667 = 6;
threadgroup half_4 * const v668 = &(*v60)[v667];
simdgroup_load(*v666, reinterpret_cast<threadgroup half *>(v668), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v80, *v666, *v657);
simdgroup_half8x8 v669_store; thread simdgroup_half8x8 * v669 = &v669_store;threadgroup half_4 * const v670 = &(*v60)[v65];
simdgroup_load(*v669, reinterpret_cast<threadgroup half *>(v670), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v81, *v669, *v657);
uint32_t const v671 = 10;
simdgroup_half8x8 v672_store; thread simdgroup_half8x8 * v672 = &v672_store;uint32_t const v673 = 10;
threadgroup half_4 * const v674 = &(*v60)[v673];
simdgroup_load(*v672, reinterpret_cast<threadgroup half *>(v674), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v82, *v672, *v657);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 12;
threadgroup half_4 * const v677 = &(*v60)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v83, *v675, *v657);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 14;
threadgroup half_4 * const v680 = &(*v60)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v659, 0, true);
simdgroup_multiply_accumulate(*v657, *v84, *v678, *v657);
uint32_t const v681 = uint32_t(v654);
uint32_t const v682 = 40;
threadgroup float * const v683 = &(*v61)[v681];

simdgroup_store(*v657, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v684_store; thread simdgroup_float8x8 * v684 = &v684_store;*v684 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 144;
uint32_t const v687 = 1008;
threadgroup half_4 * const v688 = &(*v60)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v688), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v76, *v685, *v684);
simdgroup_half8x8 v689_store; thread simdgroup_half8x8 * v689 = &v689_store;uint32_t const v690 = 146;
threadgroup half_4 * const v691 = &(*v60)[v690];
simdgroup_load(*v689, reinterpret_cast<threadgroup half *>(v691), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v78, *v689, *v684);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 148;
threadgroup half_4 * const v694 = &(*v60)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v694), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v79, *v692, *v684);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 150;
threadgroup half_4 * const v697 = &(*v60)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v80, *v695, *v684);
simdgroup_half8x8 v698_store; thread simdgroup_half8x8 * v698 = &v698_store;uint32_t const v699 = 152;
threadgroup half_4 * const v700 = &(*v60)[v699];
simdgroup_load(*v698, reinterpret_cast<threadgroup half *>(v700), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v81, *v698, *v684);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 154;
threadgroup half_4 * const v703 = &(*v60)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v82, *v701, *v684);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 156;
threadgroup half_4 * const v706 = &(*v60)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v83, *v704, *v684);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 158;
threadgroup half_4 * const v709 = &(*v60)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v659, 0, true);
simdgroup_multiply_accumulate(*v684, *v84, *v707, *v684);
uint32_t const v710 = v654 + v57;
uint32_t const v711 = uint32_t(v710);
threadgroup float * const v712 = &(*v61)[v711];

simdgroup_store(*v684, reinterpret_cast<threadgroup float *>(v712), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v713_store; thread simdgroup_float8x8 * v713 = &v713_store;*v713 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 288;
uint32_t const v716 = 864;
threadgroup half_4 * const v717 = &(*v60)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v717), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v76, *v714, *v713);
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 290;
threadgroup half_4 * const v720 = &(*v60)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v78, *v718, *v713);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 292;
threadgroup half_4 * const v723 = &(*v60)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v79, *v721, *v713);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 294;
threadgroup half_4 * const v726 = &(*v60)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v80, *v724, *v713);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 296;
threadgroup half_4 * const v729 = &(*v60)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v81, *v727, *v713);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 298;
threadgroup half_4 * const v732 = &(*v60)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v82, *v730, *v713);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 300;
threadgroup half_4 * const v735 = &(*v60)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v83, *v733, *v713);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 302;
threadgroup half_4 * const v738 = &(*v60)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v659, 0, true);
simdgroup_multiply_accumulate(*v713, *v84, *v736, *v713);
uint32_t const v739 = v654 + v93;
uint32_t const v740 = uint32_t(v739);
threadgroup float * const v741 = &(*v61)[v740];

simdgroup_store(*v713, reinterpret_cast<threadgroup float *>(v741), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v742_store; thread simdgroup_float8x8 * v742 = &v742_store;*v742 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 432;
uint32_t const v745 = 720;
threadgroup half_4 * const v746 = &(*v60)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v746), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v76, *v743, *v742);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 434;
threadgroup half_4 * const v749 = &(*v60)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v78, *v747, *v742);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 436;
threadgroup half_4 * const v752 = &(*v60)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v79, *v750, *v742);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 438;
threadgroup half_4 * const v755 = &(*v60)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v80, *v753, *v742);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 440;
threadgroup half_4 * const v758 = &(*v60)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v81, *v756, *v742);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 442;
threadgroup half_4 * const v761 = &(*v60)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v82, *v759, *v742);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;uint32_t const v763 = 444;
threadgroup half_4 * const v764 = &(*v60)[v763];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v764), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v83, *v762, *v742);
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 446;
threadgroup half_4 * const v767 = &(*v60)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v767), v659, 0, true);
simdgroup_multiply_accumulate(*v742, *v84, *v765, *v742);
uint32_t const v768 = v654 + v323;
uint32_t const v769 = uint32_t(v768);
threadgroup float * const v770 = &(*v61)[v769];

simdgroup_store(*v742, reinterpret_cast<threadgroup float *>(v770), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v771_store = {};
thread array<float, 8> * v771 = &v771_store;uint32_t const v772 = v59 * v57;
uint32_t const v773 = v381 + v772;
uint32_t const v774 = v58 * v682;
uint32_t const v775 = v654 + v774;
uint32_t const v776 = v775 + v772;
uint32_t const v777 = uint32_t(v776);
threadgroup float * const v778 = &(*v61)[v777];
float const v779 = *v778;
float v780_store;
thread float * v780 = &v780_store;*v780 = v89;
bool const v781 = *v652;
bool v782_store;
thread bool * v782 = &v782_store;if(v781) {
*v782 = v379;
}
 else {
bool const v783 = v773 < v19;
bool v784_store;
thread bool * v784 = &v784_store;if(v783) {
*v784 = v379;
}
 else {
*v784 = v425;
}
bool const v785 = *v784;
*v782 = v785;
}
bool const v786 = *v782;
if(v786) {
float const v787 = v779 * v22;
*v780 = v787;
}
thread float * const v788 = &(*v771)[v17];
float const v789 = *v780;
*v788 = v789;
float const v790 = max(v89, v789);
uint32_t const v791 = v772 + v97;
uint32_t const v792 = v381 + v791;
uint32_t const v793 = v775 + v791;
uint32_t const v794 = uint32_t(v793);
threadgroup float * const v795 = &(*v61)[v794];
float const v796 = *v795;
float v797_store;
thread float * v797 = &v797_store;*v797 = v89;
bool const v798 = *v652;
bool v799_store;
thread bool * v799 = &v799_store;if(v798) {
*v799 = v379;
}
 else {
bool const v800 = v792 < v19;
bool v801_store;
thread bool * v801 = &v801_store;if(v800) {
*v801 = v379;
}
 else {
*v801 = v425;
}
bool const v802 = *v801;
*v799 = v802;
}
bool const v803 = *v799;
if(v803) {
float const v804 = v796 * v22;
*v797 = v804;
}
thread float * const v805 = &(*v771)[v63];
float const v806 = *v797;
*v805 = v806;
float const v807 = max(v790, v806);
uint32_t const v808 = v772 + v385;
uint32_t const v809 = v381 + v808;
uint32_t const v810 = v775 + v808;
uint32_t const v811 = uint32_t(v810);
threadgroup float * const v812 = &(*v61)[v811];
float const v813 = *v812;
float v814_store;
thread float * v814 = &v814_store;*v814 = v89;
bool const v815 = *v652;
bool v816_store;
thread bool * v816 = &v816_store;if(v815) {
*v816 = v379;
}
 else {
bool const v817 = v809 < v19;
bool v818_store;
thread bool * v818 = &v818_store;if(v817) {
*v818 = v379;
}
 else {
*v818 = v425;
}
bool const v819 = *v818;
*v816 = v819;
}
bool const v820 = *v816;
if(v820) {
float const v821 = v813 * v22;
*v814 = v821;
}
thread float * const v822 = &(*v771)[v320];
float const v823 = *v814;
*v822 = v823;
float const v824 = max(v807, v823);
uint32_t const v825 = 3;
uint32_t const v826 = v772 + v825;
uint32_t const v827 = v381 + v826;
uint32_t const v828 = v775 + v826;
uint32_t const v829 = uint32_t(v828);
threadgroup float * const v830 = &(*v61)[v829];
float const v831 = *v830;
float v832_store;
thread float * v832 = &v832_store;*v832 = v89;
bool const v833 = *v652;
bool v834_store;
thread bool * v834 = &v834_store;if(v833) {
*v834 = v379;
}
 else {
bool const v835 = v827 < v19;
bool v836_store;
thread bool * v836 = &v836_store;if(v835) {
*v836 = v379;
}
 else {
*v836 = v425;
}
bool const v837 = *v836;
*v834 = v837;
}
bool const v838 = *v834;
if(v838) {
float const v839 = v831 * v22;
*v832 = v839;
}
thread float * const v840 = &(*v771)[v336];
float const v841 = *v832;
*v840 = v841;
float const v842 = max(v824, v841);
uint32_t const v843 = v772 + v215;
uint32_t const v844 = v381 + v843;
uint32_t const v845 = v775 + v843;
uint32_t const v846 = uint32_t(v845);
threadgroup float * const v847 = &(*v61)[v846];
float const v848 = *v847;
float v849_store;
thread float * v849 = &v849_store;*v849 = v89;
bool const v850 = *v652;
bool v851_store;
thread bool * v851 = &v851_store;if(v850) {
*v851 = v379;
}
 else {
bool const v852 = v844 < v19;
bool v853_store;
thread bool * v853 = &v853_store;if(v852) {
*v853 = v379;
}
 else {
*v853 = v425;
}
bool const v854 = *v853;
*v851 = v854;
}
bool const v855 = *v851;
if(v855) {
float const v856 = v848 * v22;
*v849 = v856;
}
thread float * const v857 = &(*v771)[v275];
float const v858 = *v849;
*v857 = v858;
float const v859 = max(v842, v858);
uint32_t const v860 = 5;
uint32_t const v861 = v772 + v860;
uint32_t const v862 = v381 + v861;
uint32_t const v863 = v775 + v861;
uint32_t const v864 = uint32_t(v863);
threadgroup float * const v865 = &(*v61)[v864];
float const v866 = *v865;
float v867_store;
thread float * v867 = &v867_store;*v867 = v89;
bool const v868 = *v652;
bool v869_store;
thread bool * v869 = &v869_store;if(v868) {
*v869 = v379;
}
 else {
bool const v870 = v862 < v19;
bool v871_store;
thread bool * v871 = &v871_store;if(v870) {
*v871 = v379;
}
 else {
*v871 = v425;
}
bool const v872 = *v871;
*v869 = v872;
}
bool const v873 = *v869;
if(v873) {
float const v874 = v866 * v22;
*v867 = v874;
}
uint32_t const v875 = 5;
thread float * const v876 = &(*v771)[v875];
float const v877 = *v867;
*v876 = v877;
float const v878 = max(v859, v877);
uint32_t const v879 = v772 + v665;
uint32_t const v880 = v381 + v879;
uint32_t const v881 = v775 + v879;
uint32_t const v882 = uint32_t(v881);
threadgroup float * const v883 = &(*v61)[v882];
float const v884 = *v883;
float v885_store;
thread float * v885 = &v885_store;*v885 = v89;
bool const v886 = *v652;
bool v887_store;
thread bool * v887 = &v887_store;if(v886) {
*v887 = v379;
}
 else {
bool const v888 = v880 < v19;
bool v889_store;
thread bool * v889 = &v889_store;if(v888) {
*v889 = v379;
}
 else {
*v889 = v425;
}
bool const v890 = *v889;
*v887 = v890;
}
bool const v891 = *v887;
if(v891) {
float const v892 = v884 * v22;
*v885 = v892;
}
thread float * const v893 = &(*v771)[v667];
float const v894 = *v885;
*v893 = v894;
float const v895 = max(v878, v894);
uint32_t const v896 = 7;
uint32_t const v897 = v772 + v896;
uint32_t const v898 = v381 + v897;
uint32_t const v899 = v775 + v897;
uint32_t const v900 = uint32_t(v899);
threadgroup float * const v901 = &(*v61)[v900];
float const v902 = *v901;
float v903_store;
thread float * v903 = &v903_store;*v903 = v89;
bool const v904 = *v652;
bool v905_store;
thread bool * v905 = &v905_store;if(v904) {
*v905 = v379;
}
 else {
bool const v906 = v898 < v19;
bool v907_store;
thread bool * v907 = &v907_store;if(v906) {
*v907 = v379;
}
 else {
*v907 = v425;
}
bool const v908 = *v907;
*v905 = v908;
}
bool const v909 = *v905;
if(v909) {
float const v910 = v902 * v22;
*v903 = v910;
}
uint32_t const v911 = 7;
thread float * const v912 = &(*v771)[v911];
float const v913 = *v903;
*v912 = v913;
float const v914 = max(v895, v913);
float const v915 = simd_shuffle_xor(v914, v57);;
float const v916 = max(v914, v915);
float const v917 = simd_shuffle_xor(v916, v93);;
float const v918 = max(v916, v917);
float const v919 = *v88;
float const v920 = 5.54517698;
float const v921 = v919 + v920;
bool const v922 = v918 > v921;
float const v923 = v922 ? v918 : v919;
float const v924 = v919 - v923;
float const v925 = exp(v924);bool const v926 = v923 != v919;
bool v927_store;
thread bool * v927 = &v927_store;if(v926) {
bool const v928 = v919 != v89;
*v927 = v928;
}
 else {
*v927 = v425;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v929 = *v927;
bool const v930 = simd_any(v929);;
if(v930) {

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v931 = v59 * v385;
uint32_t const v932 = v775 + v931;
uint32_t const v933 = uint32_t(v932);
threadgroup float * const v934 = &(*v61)[v933];
float const v935 = *v934;
float const v936 = v935 * v925;
*v934 = v936;
uint32_t const v937 = v932 + v97;
uint32_t const v938 = uint32_t(v937);
threadgroup float * const v939 = &(*v61)[v938];
float const v940 = *v939;
float const v941 = v940 * v925;
*v939 = v941;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v942 = *v934;
float const v943 = v942 * v925;
*v934 = v943;
float const v944 = *v939;
float const v945 = v944 * v925;
*v939 = v945;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v946 = *v934;
float const v947 = v946 * v925;
*v934 = v947;
float const v948 = *v939;
float const v949 = v948 * v925;
*v939 = v949;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v950 = *v934;
float const v951 = v950 * v925;
*v934 = v951;
float const v952 = *v939;
float const v953 = v952 * v925;
*v939 = v953;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v954 = *v934;
float const v955 = v954 * v925;
*v934 = v955;
float const v956 = *v939;
float const v957 = v956 * v925;
*v939 = v957;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v958 = *v934;
float const v959 = v958 * v925;
*v934 = v959;
float const v960 = *v939;
float const v961 = v960 * v925;
*v939 = v961;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v962 = *v934;
float const v963 = v962 * v925;
*v934 = v963;
float const v964 = *v939;
float const v965 = v964 * v925;
*v939 = v965;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v966 = *v934;
float const v967 = v966 * v925;
*v934 = v967;
float const v968 = *v939;
float const v969 = v968 * v925;
*v939 = v969;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v923;
float const v970 = *v788;
uint32_t const v971 = reinterpret_cast<const thread uint32_t&>(v970);
uint32_t const v972 = 4286578687;
bool const v973 = v971 == v972;
float const v974 = v970 - v923;
float const v975 = exp(v974);float const v976 = v973 ? v68 : v975;
half const v977 = half(v976);
half_4 const v978 = [&]{
half_4 tmp = v102;
tmp.i_0 = v977;
return tmp;
}();
float const v979 = *v805;
uint32_t const v980 = reinterpret_cast<const thread uint32_t&>(v979);
bool const v981 = v980 == v972;
float const v982 = v979 - v923;
float const v983 = exp(v982);float const v984 = v981 ? v68 : v983;
float const v985 = v976 + v984;
half const v986 = half(v984);
half_4 const v987 = [&]{
half_4 tmp = v978;
tmp.i_1 = v986;
return tmp;
}();
float const v988 = *v822;
uint32_t const v989 = reinterpret_cast<const thread uint32_t&>(v988);
bool const v990 = v989 == v972;
float const v991 = v988 - v923;
float const v992 = exp(v991);float const v993 = v990 ? v68 : v992;
float const v994 = v985 + v993;
half const v995 = half(v993);
half_4 const v996 = [&]{
half_4 tmp = v987;
tmp.i_2 = v995;
return tmp;
}();
float const v997 = *v840;
uint32_t const v998 = reinterpret_cast<const thread uint32_t&>(v997);
bool const v999 = v998 == v972;
float const v1000 = v997 - v923;
float const v1001 = exp(v1000);float const v1002 = v999 ? v68 : v1001;
float const v1003 = v994 + v1002;
half const v1004 = half(v1002);
half_4 const v1005 = [&]{
half_4 tmp = v996;
tmp.i_3 = v1004;
return tmp;
}();
uint32_t const v1006 = v58 * v671;
uint32_t const v1007 = v656 + v1006;
uint32_t const v1008 = v59 * v385;
uint32_t const v1009 = v1007 + v1008;
uint32_t const v1010 = uint32_t(v1009);
threadgroup half_4 * const v1011 = &(*v62)[v1010];
*v1011 = v1005;
float const v1012 = *v857;
uint32_t const v1013 = reinterpret_cast<const thread uint32_t&>(v1012);
bool const v1014 = v1013 == v972;
float const v1015 = v1012 - v923;
float const v1016 = exp(v1015);float const v1017 = v1014 ? v68 : v1016;
float const v1018 = v1003 + v1017;
half const v1019 = half(v1017);
half_4 const v1020 = [&]{
half_4 tmp = v102;
tmp.i_0 = v1019;
return tmp;
}();
float const v1021 = *v876;
uint32_t const v1022 = reinterpret_cast<const thread uint32_t&>(v1021);
bool const v1023 = v1022 == v972;
float const v1024 = v1021 - v923;
float const v1025 = exp(v1024);float const v1026 = v1023 ? v68 : v1025;
float const v1027 = v1018 + v1026;
half const v1028 = half(v1026);
half_4 const v1029 = [&]{
half_4 tmp = v1020;
tmp.i_1 = v1028;
return tmp;
}();
float const v1030 = *v893;
uint32_t const v1031 = reinterpret_cast<const thread uint32_t&>(v1030);
bool const v1032 = v1031 == v972;
float const v1033 = v1030 - v923;
float const v1034 = exp(v1033);float const v1035 = v1032 ? v68 : v1034;
float const v1036 = v1027 + v1035;
half const v1037 = half(v1035);
half_4 const v1038 = [&]{
half_4 tmp = v1029;
tmp.i_2 = v1037;
return tmp;
}();
float const v1039 = *v912;
uint32_t const v1040 = reinterpret_cast<const thread uint32_t&>(v1039);
bool const v1041 = v1040 == v972;
float const v1042 = v1039 - v923;
float const v1043 = exp(v1042);float const v1044 = v1041 ? v68 : v1043;
float const v1045 = v1036 + v1044;
half const v1046 = half(v1044);
half_4 const v1047 = [&]{
half_4 tmp = v1038;
tmp.i_3 = v1046;
return tmp;
}();
uint32_t const v1048 = v1009 + v97;
uint32_t const v1049 = uint32_t(v1048);
threadgroup half_4 * const v1050 = &(*v62)[v1049];
*v1050 = v1047;
float const v1051 = *v90;
float const v1052 = fma(v1051, v925, v1045);
*v90 = v1052;
float const v1053 = *v91;
float const v1054 = fma(v1053, v925, v1045);
*v91 = v1054;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1055 = *v652;
bool const v1056 = !v1055;
bool const v1057 = *v615;
bool const v1058 = v1057 && v1056;
if(v1058) {

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1059 = v775 + v1008;
for(uint32_t v1060 = v92; v1060 < v53; v1060 += v97) {
uint32_t const v1061 = v1060 / v215;
uint32_t const v1062 = v1007 + v1061;
uint32_t const v1063 = uint32_t(v1062);
threadgroup half_4 * const v1064 = &(*v62)[v1063];
half_4 const v1065 = *v1064;
uint32_t const v1066 = v1060 % v215;
half const v1067 = v1065.i_0;
float const v1068 = float(v1067);
float v1069_store;
thread float * v1069 = &v1069_store;*v1069 = v1068;
bool const v1070 = v1066 == v97;
if(v1070) {
half const v1071 = v1065.i_1;
float const v1072 = float(v1071);
*v1069 = v1072;
}
bool const v1073 = v1066 == v385;
if(v1073) {
half const v1074 = v1065.i_2;
float const v1075 = float(v1074);
*v1069 = v1075;
}
bool const v1076 = v1066 == v825;
if(v1076) {
half const v1077 = v1065.i_3;
float const v1078 = float(v1077);
*v1069 = v1078;
}
float const v1079 = *v1069;
uint32_t const v1080 = reinterpret_cast<const thread uint32_t&>(v1079);
bool const v1081 = v1080 == v92;
bool const v1082 = !v1081;
if(v1082) {
uint32_t const v1083 = v1060 * v119;
uint32_t const v1084 = v403 + v1083;
uint32_t const v1085 = v1008 / v215;
uint32_t const v1086 = v1084 + v1085;
uint32_t const v1087 = uint32_t(v1086);
threadgroup half_4 * const v1088 = &(*v60)[v1087];
half_4 const v1089 = *v1088;
half const v1090 = v1089.i_0;
float const v1091 = float(v1090);
float v1092_store;
thread float * v1092 = &v1092_store;*v1092 = v1091;
uint32_t const v1093 = v59 % v385;
bool const v1094 = v1093 == v97;
if(v1094) {
half const v1095 = v1089.i_2;
float const v1096 = float(v1095);
*v1092 = v1096;
}
uint32_t const v1097 = uint32_t(v1059);
float const v1098 = *v1069;
float const v1099 = *v1092;
threadgroup float * const v1100 = &(*v61)[v1097];
float const v1101 = *v1100;
float const v1102 = fma(v1098, v1099, v1101);
*v1100 = v1102;
half const v1103 = v1089.i_1;
float const v1104 = float(v1103);
float v1105_store;
thread float * v1105 = &v1105_store;*v1105 = v1104;
if(v1094) {
half const v1106 = v1089.i_3;
float const v1107 = float(v1106);
*v1105 = v1107;
}
uint32_t const v1108 = v1059 + v97;
uint32_t const v1109 = uint32_t(v1108);
float const v1110 = *v1069;
float const v1111 = *v1105;
threadgroup float * const v1112 = &(*v61)[v1109];
float const v1113 = *v1112;
float const v1114 = fma(v1110, v1111, v1113);
*v1112 = v1114;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1115 = v92; v1115 < v53; v1115 += v97) {
uint32_t const v1116 = v1115 / v215;
uint32_t const v1117 = v1007 + v1116;
uint32_t const v1118 = uint32_t(v1117);
threadgroup half_4 * const v1119 = &(*v62)[v1118];
half_4 const v1120 = *v1119;
uint32_t const v1121 = v1115 % v215;
half const v1122 = v1120.i_0;
float const v1123 = float(v1122);
float v1124_store;
thread float * v1124 = &v1124_store;*v1124 = v1123;
bool const v1125 = v1121 == v97;
if(v1125) {
half const v1126 = v1120.i_1;
float const v1127 = float(v1126);
*v1124 = v1127;
}
bool const v1128 = v1121 == v385;
if(v1128) {
half const v1129 = v1120.i_2;
float const v1130 = float(v1129);
*v1124 = v1130;
}
bool const v1131 = v1121 == v825;
if(v1131) {
half const v1132 = v1120.i_3;
float const v1133 = float(v1132);
*v1124 = v1133;
}
float const v1134 = *v1124;
uint32_t const v1135 = reinterpret_cast<const thread uint32_t&>(v1134);
bool const v1136 = v1135 == v92;
bool const v1137 = !v1136;
if(v1137) {
uint32_t const v1138 = v1115 * v119;
uint32_t const v1139 = 578;
uint32_t const v1140 = v1139 + v1138;
uint32_t const v1141 = v1008 / v215;
uint32_t const v1142 = v1140 + v1141;
uint32_t const v1143 = uint32_t(v1142);
threadgroup half_4 * const v1144 = &(*v60)[v1143];
half_4 const v1145 = *v1144;
half const v1146 = v1145.i_0;
float const v1147 = float(v1146);
float v1148_store;
thread float * v1148 = &v1148_store;*v1148 = v1147;
uint32_t const v1149 = v59 % v385;
bool const v1150 = v1149 == v97;
if(v1150) {
half const v1151 = v1145.i_2;
float const v1152 = float(v1151);
*v1148 = v1152;
}
uint32_t const v1153 = uint32_t(v1059);
float const v1154 = *v1124;
float const v1155 = *v1148;
threadgroup float * const v1156 = &(*v61)[v1153];
float const v1157 = *v1156;
float const v1158 = fma(v1154, v1155, v1157);
*v1156 = v1158;
half const v1159 = v1145.i_1;
float const v1160 = float(v1159);
float v1161_store;
thread float * v1161 = &v1161_store;*v1161 = v1160;
if(v1150) {
half const v1162 = v1145.i_3;
float const v1163 = float(v1162);
*v1161 = v1163;
}
uint32_t const v1164 = v1059 + v97;
uint32_t const v1165 = uint32_t(v1164);
float const v1166 = *v1124;
float const v1167 = *v1161;
threadgroup float * const v1168 = &(*v61)[v1165];
float const v1169 = *v1168;
float const v1170 = fma(v1166, v1167, v1169);
*v1168 = v1170;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1171 = v92; v1171 < v53; v1171 += v97) {
uint32_t const v1172 = v1171 / v215;
uint32_t const v1173 = v1007 + v1172;
uint32_t const v1174 = uint32_t(v1173);
threadgroup half_4 * const v1175 = &(*v62)[v1174];
half_4 const v1176 = *v1175;
uint32_t const v1177 = v1171 % v215;
half const v1178 = v1176.i_0;
float const v1179 = float(v1178);
float v1180_store;
thread float * v1180 = &v1180_store;*v1180 = v1179;
bool const v1181 = v1177 == v97;
if(v1181) {
half const v1182 = v1176.i_1;
float const v1183 = float(v1182);
*v1180 = v1183;
}
bool const v1184 = v1177 == v385;
if(v1184) {
half const v1185 = v1176.i_2;
float const v1186 = float(v1185);
*v1180 = v1186;
}
bool const v1187 = v1177 == v825;
if(v1187) {
half const v1188 = v1176.i_3;
float const v1189 = float(v1188);
*v1180 = v1189;
}
float const v1190 = *v1180;
uint32_t const v1191 = reinterpret_cast<const thread uint32_t&>(v1190);
bool const v1192 = v1191 == v92;
bool const v1193 = !v1192;
if(v1193) {
uint32_t const v1194 = v1171 * v119;
uint32_t const v1195 = 580;
uint32_t const v1196 = v1195 + v1194;
uint32_t const v1197 = v1008 / v215;
uint32_t const v1198 = v1196 + v1197;
uint32_t const v1199 = uint32_t(v1198);
threadgroup half_4 * const v1200 = &(*v60)[v1199];
half_4 const v1201 = *v1200;
half const v1202 = v1201.i_0;
float const v1203 = float(v1202);
float v1204_store;
thread float * v1204 = &v1204_store;*v1204 = v1203;
uint32_t const v1205 = v59 % v385;
bool const v1206 = v1205 == v97;
if(v1206) {
half const v1207 = v1201.i_2;
float const v1208 = float(v1207);
*v1204 = v1208;
}
uint32_t const v1209 = uint32_t(v1059);
float const v1210 = *v1180;
float const v1211 = *v1204;
threadgroup float * const v1212 = &(*v61)[v1209];
float const v1213 = *v1212;
float const v1214 = fma(v1210, v1211, v1213);
*v1212 = v1214;
half const v1215 = v1201.i_1;
float const v1216 = float(v1215);
float v1217_store;
thread float * v1217 = &v1217_store;*v1217 = v1216;
if(v1206) {
half const v1218 = v1201.i_3;
float const v1219 = float(v1218);
*v1217 = v1219;
}
uint32_t const v1220 = v1059 + v97;
uint32_t const v1221 = uint32_t(v1220);
float const v1222 = *v1180;
float const v1223 = *v1217;
threadgroup float * const v1224 = &(*v61)[v1221];
float const v1225 = *v1224;
float const v1226 = fma(v1222, v1223, v1225);
*v1224 = v1226;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1227 = v92; v1227 < v53; v1227 += v97) {
uint32_t const v1228 = v1227 / v215;
uint32_t const v1229 = v1007 + v1228;
uint32_t const v1230 = uint32_t(v1229);
threadgroup half_4 * const v1231 = &(*v62)[v1230];
half_4 const v1232 = *v1231;
uint32_t const v1233 = v1227 % v215;
half const v1234 = v1232.i_0;
float const v1235 = float(v1234);
float v1236_store;
thread float * v1236 = &v1236_store;*v1236 = v1235;
bool const v1237 = v1233 == v97;
if(v1237) {
half const v1238 = v1232.i_1;
float const v1239 = float(v1238);
*v1236 = v1239;
}
bool const v1240 = v1233 == v385;
if(v1240) {
half const v1241 = v1232.i_2;
float const v1242 = float(v1241);
*v1236 = v1242;
}
bool const v1243 = v1233 == v825;
if(v1243) {
half const v1244 = v1232.i_3;
float const v1245 = float(v1244);
*v1236 = v1245;
}
float const v1246 = *v1236;
uint32_t const v1247 = reinterpret_cast<const thread uint32_t&>(v1246);
bool const v1248 = v1247 == v92;
bool const v1249 = !v1248;
if(v1249) {
uint32_t const v1250 = v1227 * v119;
uint32_t const v1251 = 582;
uint32_t const v1252 = v1251 + v1250;
uint32_t const v1253 = v1008 / v215;
uint32_t const v1254 = v1252 + v1253;
uint32_t const v1255 = uint32_t(v1254);
threadgroup half_4 * const v1256 = &(*v60)[v1255];
half_4 const v1257 = *v1256;
half const v1258 = v1257.i_0;
float const v1259 = float(v1258);
float v1260_store;
thread float * v1260 = &v1260_store;*v1260 = v1259;
uint32_t const v1261 = v59 % v385;
bool const v1262 = v1261 == v97;
if(v1262) {
half const v1263 = v1257.i_2;
float const v1264 = float(v1263);
*v1260 = v1264;
}
uint32_t const v1265 = uint32_t(v1059);
float const v1266 = *v1236;
float const v1267 = *v1260;
threadgroup float * const v1268 = &(*v61)[v1265];
float const v1269 = *v1268;
float const v1270 = fma(v1266, v1267, v1269);
*v1268 = v1270;
half const v1271 = v1257.i_1;
float const v1272 = float(v1271);
float v1273_store;
thread float * v1273 = &v1273_store;*v1273 = v1272;
if(v1262) {
half const v1274 = v1257.i_3;
float const v1275 = float(v1274);
*v1273 = v1275;
}
uint32_t const v1276 = v1059 + v97;
uint32_t const v1277 = uint32_t(v1276);
float const v1278 = *v1236;
float const v1279 = *v1273;
threadgroup float * const v1280 = &(*v61)[v1277];
float const v1281 = *v1280;
float const v1282 = fma(v1278, v1279, v1281);
*v1280 = v1282;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1283 = v92; v1283 < v53; v1283 += v97) {
uint32_t const v1284 = v1283 / v215;
uint32_t const v1285 = v1007 + v1284;
uint32_t const v1286 = uint32_t(v1285);
threadgroup half_4 * const v1287 = &(*v62)[v1286];
half_4 const v1288 = *v1287;
uint32_t const v1289 = v1283 % v215;
half const v1290 = v1288.i_0;
float const v1291 = float(v1290);
float v1292_store;
thread float * v1292 = &v1292_store;*v1292 = v1291;
bool const v1293 = v1289 == v97;
if(v1293) {
half const v1294 = v1288.i_1;
float const v1295 = float(v1294);
*v1292 = v1295;
}
bool const v1296 = v1289 == v385;
if(v1296) {
half const v1297 = v1288.i_2;
float const v1298 = float(v1297);
*v1292 = v1298;
}
bool const v1299 = v1289 == v825;
if(v1299) {
half const v1300 = v1288.i_3;
float const v1301 = float(v1300);
*v1292 = v1301;
}
float const v1302 = *v1292;
uint32_t const v1303 = reinterpret_cast<const thread uint32_t&>(v1302);
bool const v1304 = v1303 == v92;
bool const v1305 = !v1304;
if(v1305) {
uint32_t const v1306 = v1283 * v119;
uint32_t const v1307 = 584;
uint32_t const v1308 = v1307 + v1306;
uint32_t const v1309 = v1008 / v215;
uint32_t const v1310 = v1308 + v1309;
uint32_t const v1311 = uint32_t(v1310);
threadgroup half_4 * const v1312 = &(*v60)[v1311];
half_4 const v1313 = *v1312;
half const v1314 = v1313.i_0;
float const v1315 = float(v1314);
float v1316_store;
thread float * v1316 = &v1316_store;*v1316 = v1315;
uint32_t const v1317 = v59 % v385;
bool const v1318 = v1317 == v97;
if(v1318) {
half const v1319 = v1313.i_2;
float const v1320 = float(v1319);
*v1316 = v1320;
}
uint32_t const v1321 = uint32_t(v1059);
float const v1322 = *v1292;
float const v1323 = *v1316;
threadgroup float * const v1324 = &(*v61)[v1321];
float const v1325 = *v1324;
float const v1326 = fma(v1322, v1323, v1325);
*v1324 = v1326;
half const v1327 = v1313.i_1;
float const v1328 = float(v1327);
float v1329_store;
thread float * v1329 = &v1329_store;*v1329 = v1328;
if(v1318) {
half const v1330 = v1313.i_3;
float const v1331 = float(v1330);
*v1329 = v1331;
}
uint32_t const v1332 = v1059 + v97;
uint32_t const v1333 = uint32_t(v1332);
float const v1334 = *v1292;
float const v1335 = *v1329;
threadgroup float * const v1336 = &(*v61)[v1333];
float const v1337 = *v1336;
float const v1338 = fma(v1334, v1335, v1337);
*v1336 = v1338;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1339 = v92; v1339 < v53; v1339 += v97) {
uint32_t const v1340 = v1339 / v215;
uint32_t const v1341 = v1007 + v1340;
uint32_t const v1342 = uint32_t(v1341);
threadgroup half_4 * const v1343 = &(*v62)[v1342];
half_4 const v1344 = *v1343;
uint32_t const v1345 = v1339 % v215;
half const v1346 = v1344.i_0;
float const v1347 = float(v1346);
float v1348_store;
thread float * v1348 = &v1348_store;*v1348 = v1347;
bool const v1349 = v1345 == v97;
if(v1349) {
half const v1350 = v1344.i_1;
float const v1351 = float(v1350);
*v1348 = v1351;
}
bool const v1352 = v1345 == v385;
if(v1352) {
half const v1353 = v1344.i_2;
float const v1354 = float(v1353);
*v1348 = v1354;
}
bool const v1355 = v1345 == v825;
if(v1355) {
half const v1356 = v1344.i_3;
float const v1357 = float(v1356);
*v1348 = v1357;
}
float const v1358 = *v1348;
uint32_t const v1359 = reinterpret_cast<const thread uint32_t&>(v1358);
bool const v1360 = v1359 == v92;
bool const v1361 = !v1360;
if(v1361) {
uint32_t const v1362 = v1339 * v119;
uint32_t const v1363 = 586;
uint32_t const v1364 = v1363 + v1362;
uint32_t const v1365 = v1008 / v215;
uint32_t const v1366 = v1364 + v1365;
uint32_t const v1367 = uint32_t(v1366);
threadgroup half_4 * const v1368 = &(*v60)[v1367];
half_4 const v1369 = *v1368;
half const v1370 = v1369.i_0;
float const v1371 = float(v1370);
float v1372_store;
thread float * v1372 = &v1372_store;*v1372 = v1371;
uint32_t const v1373 = v59 % v385;
bool const v1374 = v1373 == v97;
if(v1374) {
half const v1375 = v1369.i_2;
float const v1376 = float(v1375);
*v1372 = v1376;
}
uint32_t const v1377 = uint32_t(v1059);
float const v1378 = *v1348;
float const v1379 = *v1372;
threadgroup float * const v1380 = &(*v61)[v1377];
float const v1381 = *v1380;
float const v1382 = fma(v1378, v1379, v1381);
*v1380 = v1382;
half const v1383 = v1369.i_1;
float const v1384 = float(v1383);
float v1385_store;
thread float * v1385 = &v1385_store;*v1385 = v1384;
if(v1374) {
half const v1386 = v1369.i_3;
float const v1387 = float(v1386);
*v1385 = v1387;
}
uint32_t const v1388 = v1059 + v97;
uint32_t const v1389 = uint32_t(v1388);
float const v1390 = *v1348;
float const v1391 = *v1385;
threadgroup float * const v1392 = &(*v61)[v1389];
float const v1393 = *v1392;
float const v1394 = fma(v1390, v1391, v1393);
*v1392 = v1394;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1395 = v92; v1395 < v53; v1395 += v97) {
uint32_t const v1396 = v1395 / v215;
uint32_t const v1397 = v1007 + v1396;
uint32_t const v1398 = uint32_t(v1397);
threadgroup half_4 * const v1399 = &(*v62)[v1398];
half_4 const v1400 = *v1399;
uint32_t const v1401 = v1395 % v215;
half const v1402 = v1400.i_0;
float const v1403 = float(v1402);
float v1404_store;
thread float * v1404 = &v1404_store;*v1404 = v1403;
bool const v1405 = v1401 == v97;
if(v1405) {
half const v1406 = v1400.i_1;
float const v1407 = float(v1406);
*v1404 = v1407;
}
bool const v1408 = v1401 == v385;
if(v1408) {
half const v1409 = v1400.i_2;
float const v1410 = float(v1409);
*v1404 = v1410;
}
bool const v1411 = v1401 == v825;
if(v1411) {
half const v1412 = v1400.i_3;
float const v1413 = float(v1412);
*v1404 = v1413;
}
float const v1414 = *v1404;
uint32_t const v1415 = reinterpret_cast<const thread uint32_t&>(v1414);
bool const v1416 = v1415 == v92;
bool const v1417 = !v1416;
if(v1417) {
uint32_t const v1418 = v1395 * v119;
uint32_t const v1419 = 588;
uint32_t const v1420 = v1419 + v1418;
uint32_t const v1421 = v1008 / v215;
uint32_t const v1422 = v1420 + v1421;
uint32_t const v1423 = uint32_t(v1422);
threadgroup half_4 * const v1424 = &(*v60)[v1423];
half_4 const v1425 = *v1424;
half const v1426 = v1425.i_0;
float const v1427 = float(v1426);
float v1428_store;
thread float * v1428 = &v1428_store;*v1428 = v1427;
uint32_t const v1429 = v59 % v385;
bool const v1430 = v1429 == v97;
if(v1430) {
half const v1431 = v1425.i_2;
float const v1432 = float(v1431);
*v1428 = v1432;
}
uint32_t const v1433 = uint32_t(v1059);
float const v1434 = *v1404;
float const v1435 = *v1428;
threadgroup float * const v1436 = &(*v61)[v1433];
float const v1437 = *v1436;
float const v1438 = fma(v1434, v1435, v1437);
*v1436 = v1438;
half const v1439 = v1425.i_1;
float const v1440 = float(v1439);
float v1441_store;
thread float * v1441 = &v1441_store;*v1441 = v1440;
if(v1430) {
half const v1442 = v1425.i_3;
float const v1443 = float(v1442);
*v1441 = v1443;
}
uint32_t const v1444 = v1059 + v97;
uint32_t const v1445 = uint32_t(v1444);
float const v1446 = *v1404;
float const v1447 = *v1441;
threadgroup float * const v1448 = &(*v61)[v1445];
float const v1449 = *v1448;
float const v1450 = fma(v1446, v1447, v1449);
*v1448 = v1450;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1451 = v92; v1451 < v53; v1451 += v97) {
uint32_t const v1452 = v1451 / v215;
uint32_t const v1453 = v1007 + v1452;
uint32_t const v1454 = uint32_t(v1453);
threadgroup half_4 * const v1455 = &(*v62)[v1454];
half_4 const v1456 = *v1455;
uint32_t const v1457 = v1451 % v215;
half const v1458 = v1456.i_0;
float const v1459 = float(v1458);
float v1460_store;
thread float * v1460 = &v1460_store;*v1460 = v1459;
bool const v1461 = v1457 == v97;
if(v1461) {
half const v1462 = v1456.i_1;
float const v1463 = float(v1462);
*v1460 = v1463;
}
bool const v1464 = v1457 == v385;
if(v1464) {
half const v1465 = v1456.i_2;
float const v1466 = float(v1465);
*v1460 = v1466;
}
bool const v1467 = v1457 == v825;
if(v1467) {
half const v1468 = v1456.i_3;
float const v1469 = float(v1468);
*v1460 = v1469;
}
float const v1470 = *v1460;
uint32_t const v1471 = reinterpret_cast<const thread uint32_t&>(v1470);
bool const v1472 = v1471 == v92;
bool const v1473 = !v1472;
if(v1473) {
uint32_t const v1474 = v1451 * v119;
uint32_t const v1475 = 590;
uint32_t const v1476 = v1475 + v1474;
uint32_t const v1477 = v1008 / v215;
uint32_t const v1478 = v1476 + v1477;
uint32_t const v1479 = uint32_t(v1478);
threadgroup half_4 * const v1480 = &(*v60)[v1479];
half_4 const v1481 = *v1480;
half const v1482 = v1481.i_0;
float const v1483 = float(v1482);
float v1484_store;
thread float * v1484 = &v1484_store;*v1484 = v1483;
uint32_t const v1485 = v59 % v385;
bool const v1486 = v1485 == v97;
if(v1486) {
half const v1487 = v1481.i_2;
float const v1488 = float(v1487);
*v1484 = v1488;
}
uint32_t const v1489 = uint32_t(v1059);
float const v1490 = *v1460;
float const v1491 = *v1484;
threadgroup float * const v1492 = &(*v61)[v1489];
float const v1493 = *v1492;
float const v1494 = fma(v1490, v1491, v1493);
*v1492 = v1494;
half const v1495 = v1481.i_1;
float const v1496 = float(v1495);
float v1497_store;
thread float * v1497 = &v1497_store;*v1497 = v1496;
if(v1486) {
half const v1498 = v1481.i_3;
float const v1499 = float(v1498);
*v1497 = v1499;
}
uint32_t const v1500 = v1059 + v97;
uint32_t const v1501 = uint32_t(v1500);
float const v1502 = *v1460;
float const v1503 = *v1497;
threadgroup float * const v1504 = &(*v61)[v1501];
float const v1505 = *v1504;
float const v1506 = fma(v1502, v1503, v1505);
*v1504 = v1506;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1507_store; thread simdgroup_half8x8 * v1507 = &v1507_store;uint32_t const v1508 = uint32_t(v656);
threadgroup half_4 * const v1509 = &(*v62)[v1508];
simdgroup_load(*v1507, reinterpret_cast<threadgroup half *>(v1509), v682, 0, false);
simdgroup_half8x8 v1510_store; thread simdgroup_half8x8 * v1510 = &v1510_store;uint32_t const v1511 = 576;
threadgroup half_4 * const v1512 = &(*v60)[v1511];
simdgroup_load(*v1510, reinterpret_cast<threadgroup half *>(v1512), v659, 0, false);
simdgroup_multiply_accumulate(*v67, *v1507, *v1510, *v67);
simdgroup_half8x8 v1513_store; thread simdgroup_half8x8 * v1513 = &v1513_store;uint32_t const v1514 = 578;
threadgroup half_4 * const v1515 = &(*v60)[v1514];
simdgroup_load(*v1513, reinterpret_cast<threadgroup half *>(v1515), v659, 0, false);
simdgroup_multiply_accumulate(*v69, *v1507, *v1513, *v69);
simdgroup_half8x8 v1516_store; thread simdgroup_half8x8 * v1516 = &v1516_store;uint32_t const v1517 = 580;
threadgroup half_4 * const v1518 = &(*v60)[v1517];
simdgroup_load(*v1516, reinterpret_cast<threadgroup half *>(v1518), v659, 0, false);
simdgroup_multiply_accumulate(*v70, *v1507, *v1516, *v70);
simdgroup_half8x8 v1519_store; thread simdgroup_half8x8 * v1519 = &v1519_store;uint32_t const v1520 = 582;
threadgroup half_4 * const v1521 = &(*v60)[v1520];
simdgroup_load(*v1519, reinterpret_cast<threadgroup half *>(v1521), v659, 0, false);
simdgroup_multiply_accumulate(*v71, *v1507, *v1519, *v71);
simdgroup_half8x8 v1522_store; thread simdgroup_half8x8 * v1522 = &v1522_store;uint32_t const v1523 = 584;
threadgroup half_4 * const v1524 = &(*v60)[v1523];
simdgroup_load(*v1522, reinterpret_cast<threadgroup half *>(v1524), v659, 0, false);
simdgroup_multiply_accumulate(*v72, *v1507, *v1522, *v72);
simdgroup_half8x8 v1525_store; thread simdgroup_half8x8 * v1525 = &v1525_store;uint32_t const v1526 = 586;
threadgroup half_4 * const v1527 = &(*v60)[v1526];
simdgroup_load(*v1525, reinterpret_cast<threadgroup half *>(v1527), v659, 0, false);
simdgroup_multiply_accumulate(*v73, *v1507, *v1525, *v73);
simdgroup_half8x8 v1528_store; thread simdgroup_half8x8 * v1528 = &v1528_store;uint32_t const v1529 = 588;
threadgroup half_4 * const v1530 = &(*v60)[v1529];
simdgroup_load(*v1528, reinterpret_cast<threadgroup half *>(v1530), v659, 0, false);
simdgroup_multiply_accumulate(*v74, *v1507, *v1528, *v74);
simdgroup_half8x8 v1531_store; thread simdgroup_half8x8 * v1531 = &v1531_store;uint32_t const v1532 = 590;
threadgroup half_4 * const v1533 = &(*v60)[v1532];
simdgroup_load(*v1531, reinterpret_cast<threadgroup half *>(v1533), v659, 0, false);
simdgroup_multiply_accumulate(*v75, *v1507, *v1531, *v75);
simdgroup_half8x8 v1534_store; thread simdgroup_half8x8 * v1534 = &v1534_store;uint32_t const v1535 = v656 + v385;
uint32_t const v1536 = uint32_t(v1535);
threadgroup half_4 * const v1537 = &(*v62)[v1536];
simdgroup_load(*v1534, reinterpret_cast<threadgroup half *>(v1537), v682, 0, false);
simdgroup_half8x8 v1538_store; thread simdgroup_half8x8 * v1538 = &v1538_store;threadgroup half_4 * const v1539 = &(*v60)[v745];
simdgroup_load(*v1538, reinterpret_cast<threadgroup half *>(v1539), v659, 0, false);
simdgroup_multiply_accumulate(*v67, *v1534, *v1538, *v67);
simdgroup_half8x8 v1540_store; thread simdgroup_half8x8 * v1540 = &v1540_store;uint32_t const v1541 = 722;
threadgroup half_4 * const v1542 = &(*v60)[v1541];
simdgroup_load(*v1540, reinterpret_cast<threadgroup half *>(v1542), v659, 0, false);
simdgroup_multiply_accumulate(*v69, *v1534, *v1540, *v69);
simdgroup_half8x8 v1543_store; thread simdgroup_half8x8 * v1543 = &v1543_store;uint32_t const v1544 = 724;
threadgroup half_4 * const v1545 = &(*v60)[v1544];
simdgroup_load(*v1543, reinterpret_cast<threadgroup half *>(v1545), v659, 0, false);
simdgroup_multiply_accumulate(*v70, *v1534, *v1543, *v70);
simdgroup_half8x8 v1546_store; thread simdgroup_half8x8 * v1546 = &v1546_store;uint32_t const v1547 = 726;
threadgroup half_4 * const v1548 = &(*v60)[v1547];
simdgroup_load(*v1546, reinterpret_cast<threadgroup half *>(v1548), v659, 0, false);
simdgroup_multiply_accumulate(*v71, *v1534, *v1546, *v71);
simdgroup_half8x8 v1549_store; thread simdgroup_half8x8 * v1549 = &v1549_store;uint32_t const v1550 = 728;
threadgroup half_4 * const v1551 = &(*v60)[v1550];
simdgroup_load(*v1549, reinterpret_cast<threadgroup half *>(v1551), v659, 0, false);
simdgroup_multiply_accumulate(*v72, *v1534, *v1549, *v72);
simdgroup_half8x8 v1552_store; thread simdgroup_half8x8 * v1552 = &v1552_store;uint32_t const v1553 = 730;
threadgroup half_4 * const v1554 = &(*v60)[v1553];
simdgroup_load(*v1552, reinterpret_cast<threadgroup half *>(v1554), v659, 0, false);
simdgroup_multiply_accumulate(*v73, *v1534, *v1552, *v73);
simdgroup_half8x8 v1555_store; thread simdgroup_half8x8 * v1555 = &v1555_store;uint32_t const v1556 = 732;
threadgroup half_4 * const v1557 = &(*v60)[v1556];
simdgroup_load(*v1555, reinterpret_cast<threadgroup half *>(v1557), v659, 0, false);
simdgroup_multiply_accumulate(*v74, *v1534, *v1555, *v74);
simdgroup_half8x8 v1558_store; thread simdgroup_half8x8 * v1558 = &v1558_store;uint32_t const v1559 = 734;
threadgroup half_4 * const v1560 = &(*v60)[v1559];
simdgroup_load(*v1558, reinterpret_cast<threadgroup half *>(v1560), v659, 0, false);
simdgroup_multiply_accumulate(*v75, *v1534, *v1558, *v75);
simdgroup_half8x8 v1561_store; thread simdgroup_half8x8 * v1561 = &v1561_store;uint32_t const v1562 = v656 + v215;
uint32_t const v1563 = uint32_t(v1562);
threadgroup half_4 * const v1564 = &(*v62)[v1563];
simdgroup_load(*v1561, reinterpret_cast<threadgroup half *>(v1564), v682, 0, false);
simdgroup_half8x8 v1565_store; thread simdgroup_half8x8 * v1565 = &v1565_store;threadgroup half_4 * const v1566 = &(*v60)[v716];
simdgroup_load(*v1565, reinterpret_cast<threadgroup half *>(v1566), v659, 0, false);
simdgroup_multiply_accumulate(*v67, *v1561, *v1565, *v67);
simdgroup_half8x8 v1567_store; thread simdgroup_half8x8 * v1567 = &v1567_store;uint32_t const v1568 = 866;
threadgroup half_4 * const v1569 = &(*v60)[v1568];
simdgroup_load(*v1567, reinterpret_cast<threadgroup half *>(v1569), v659, 0, false);
simdgroup_multiply_accumulate(*v69, *v1561, *v1567, *v69);
simdgroup_half8x8 v1570_store; thread simdgroup_half8x8 * v1570 = &v1570_store;uint32_t const v1571 = 868;
threadgroup half_4 * const v1572 = &(*v60)[v1571];
simdgroup_load(*v1570, reinterpret_cast<threadgroup half *>(v1572), v659, 0, false);
simdgroup_multiply_accumulate(*v70, *v1561, *v1570, *v70);
simdgroup_half8x8 v1573_store; thread simdgroup_half8x8 * v1573 = &v1573_store;uint32_t const v1574 = 870;
threadgroup half_4 * const v1575 = &(*v60)[v1574];
simdgroup_load(*v1573, reinterpret_cast<threadgroup half *>(v1575), v659, 0, false);
simdgroup_multiply_accumulate(*v71, *v1561, *v1573, *v71);
simdgroup_half8x8 v1576_store; thread simdgroup_half8x8 * v1576 = &v1576_store;uint32_t const v1577 = 872;
threadgroup half_4 * const v1578 = &(*v60)[v1577];
simdgroup_load(*v1576, reinterpret_cast<threadgroup half *>(v1578), v659, 0, false);
simdgroup_multiply_accumulate(*v72, *v1561, *v1576, *v72);
simdgroup_half8x8 v1579_store; thread simdgroup_half8x8 * v1579 = &v1579_store;uint32_t const v1580 = 874;
threadgroup half_4 * const v1581 = &(*v60)[v1580];
simdgroup_load(*v1579, reinterpret_cast<threadgroup half *>(v1581), v659, 0, false);
simdgroup_multiply_accumulate(*v73, *v1561, *v1579, *v73);
simdgroup_half8x8 v1582_store; thread simdgroup_half8x8 * v1582 = &v1582_store;uint32_t const v1583 = 876;
threadgroup half_4 * const v1584 = &(*v60)[v1583];
simdgroup_load(*v1582, reinterpret_cast<threadgroup half *>(v1584), v659, 0, false);
simdgroup_multiply_accumulate(*v74, *v1561, *v1582, *v74);
simdgroup_half8x8 v1585_store; thread simdgroup_half8x8 * v1585 = &v1585_store;uint32_t const v1586 = 878;
threadgroup half_4 * const v1587 = &(*v60)[v1586];
simdgroup_load(*v1585, reinterpret_cast<threadgroup half *>(v1587), v659, 0, false);
simdgroup_multiply_accumulate(*v75, *v1561, *v1585, *v75);
simdgroup_half8x8 v1588_store; thread simdgroup_half8x8 * v1588 = &v1588_store;uint32_t const v1589 = v656 + v665;
uint32_t const v1590 = uint32_t(v1589);
threadgroup half_4 * const v1591 = &(*v62)[v1590];
simdgroup_load(*v1588, reinterpret_cast<threadgroup half *>(v1591), v682, 0, false);
simdgroup_half8x8 v1592_store; thread simdgroup_half8x8 * v1592 = &v1592_store;threadgroup half_4 * const v1593 = &(*v60)[v687];
simdgroup_load(*v1592, reinterpret_cast<threadgroup half *>(v1593), v659, 0, false);
simdgroup_multiply_accumulate(*v67, *v1588, *v1592, *v67);
simdgroup_half8x8 v1594_store; thread simdgroup_half8x8 * v1594 = &v1594_store;uint32_t const v1595 = 1010;
threadgroup half_4 * const v1596 = &(*v60)[v1595];
simdgroup_load(*v1594, reinterpret_cast<threadgroup half *>(v1596), v659, 0, false);
simdgroup_multiply_accumulate(*v69, *v1588, *v1594, *v69);
simdgroup_half8x8 v1597_store; thread simdgroup_half8x8 * v1597 = &v1597_store;uint32_t const v1598 = 1012;
threadgroup half_4 * const v1599 = &(*v60)[v1598];
simdgroup_load(*v1597, reinterpret_cast<threadgroup half *>(v1599), v659, 0, false);
simdgroup_multiply_accumulate(*v70, *v1588, *v1597, *v70);
simdgroup_half8x8 v1600_store; thread simdgroup_half8x8 * v1600 = &v1600_store;uint32_t const v1601 = 1014;
threadgroup half_4 * const v1602 = &(*v60)[v1601];
simdgroup_load(*v1600, reinterpret_cast<threadgroup half *>(v1602), v659, 0, false);
simdgroup_multiply_accumulate(*v71, *v1588, *v1600, *v71);
simdgroup_half8x8 v1603_store; thread simdgroup_half8x8 * v1603 = &v1603_store;uint32_t const v1604 = 1016;
threadgroup half_4 * const v1605 = &(*v60)[v1604];
simdgroup_load(*v1603, reinterpret_cast<threadgroup half *>(v1605), v659, 0, false);
simdgroup_multiply_accumulate(*v72, *v1588, *v1603, *v72);
simdgroup_half8x8 v1606_store; thread simdgroup_half8x8 * v1606 = &v1606_store;uint32_t const v1607 = 1018;
threadgroup half_4 * const v1608 = &(*v60)[v1607];
simdgroup_load(*v1606, reinterpret_cast<threadgroup half *>(v1608), v659, 0, false);
simdgroup_multiply_accumulate(*v73, *v1588, *v1606, *v73);
simdgroup_half8x8 v1609_store; thread simdgroup_half8x8 * v1609 = &v1609_store;uint32_t const v1610 = 1020;
threadgroup half_4 * const v1611 = &(*v60)[v1610];
simdgroup_load(*v1609, reinterpret_cast<threadgroup half *>(v1611), v659, 0, false);
simdgroup_multiply_accumulate(*v74, *v1588, *v1609, *v74);
simdgroup_half8x8 v1612_store; thread simdgroup_half8x8 * v1612 = &v1612_store;uint32_t const v1613 = 1022;
threadgroup half_4 * const v1614 = &(*v60)[v1613];
simdgroup_load(*v1612, reinterpret_cast<threadgroup half *>(v1614), v659, 0, false);
simdgroup_multiply_accumulate(*v75, *v1588, *v1612, *v75);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1615 = v56 * v57;
uint32_t const v1616 = v54 + v1615;
uint32_t const v1617 = v1616 + v58;
uint32_t const v1618 = uint32_t(v1617);
uint32_t const v1619 = v41 + v1618;
float const v1620 = *v90;
float const v1621 = simd_shuffle_xor(v1620, v57);;
float const v1622 = v1620 + v1621;
float const v1623 = simd_shuffle_xor(v1622, v93);;
float const v1624 = v1622 + v1623;
uint32_t const v1625 = reinterpret_cast<const thread uint32_t&>(v1624);
bool const v1626 = v1625 == v92;
float const v1627 = v66 / v1624;
float const v1628 = v1626 ? v68 : v1627;
uint32_t const v1629 = 320;
uint32_t const v1630 = v56 * v1629;
uint32_t const v1631 = uint32_t(v1630);
uint32_t const v1632 = 40;
threadgroup float * const v1633 = &(*v61)[v1631];

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1634 = v58 * v1632;
uint32_t const v1635 = v1630 + v1634;
uint32_t const v1636 = 2;
uint32_t const v1637 = v59 * v1636;
uint32_t const v1638 = v1635 + v1637;
bool const v1639 = v1617 < v18;
if(v1639) {
uint32_t const v1640 = 64;
bool const v1641 = v1637 < v1640;
if(v1641) {
uint32_t const v1642 = uint32_t(v1638);
threadgroup float * const v1643 = &(*v61)[v1642];
float const v1644 = *v1643;
float const v1645 = v1644 * v1628;
half const v1646 = half(v1645);
uint32_t const v1647 = 64;
uint32_t const v1648 = v1619 * v1647;
uint32_t const v1649 = uint32_t(v1637);
uint32_t const v1650 = v1648 + v1649;
device half * const v1651 = &v4[v1650];
*v1651 = v1646;
}
uint32_t const v1652 = v97 + v1637;
bool const v1653 = v1652 < v1640;
if(v1653) {
uint32_t const v1654 = v1638 + v97;
uint32_t const v1655 = uint32_t(v1654);
threadgroup float * const v1656 = &(*v61)[v1655];
float const v1657 = *v1656;
float const v1658 = v1657 * v1628;
half const v1659 = half(v1658);
uint32_t const v1660 = 64;
uint32_t const v1661 = v1619 * v1660;
uint32_t const v1662 = uint32_t(v1652);
uint32_t const v1663 = v1661 + v1662;
device half * const v1664 = &v4[v1663];
*v1664 = v1659;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1665 = v57 + v1637;
uint32_t const v1666 = 64;
bool const v1667 = v1665 < v1666;
if(v1667) {
uint32_t const v1668 = uint32_t(v1638);
threadgroup float * const v1669 = &(*v61)[v1668];
float const v1670 = *v1669;
float const v1671 = v1670 * v1628;
half const v1672 = half(v1671);
uint32_t const v1673 = 64;
uint32_t const v1674 = v1619 * v1673;
uint32_t const v1675 = uint32_t(v1665);
uint32_t const v1676 = v1674 + v1675;
device half * const v1677 = &v4[v1676];
*v1677 = v1672;
}
uint32_t const v1678 = 9;
uint32_t const v1679 = v1678 + v1637;
bool const v1680 = v1679 < v1666;
if(v1680) {
uint32_t const v1681 = v1638 + v97;
uint32_t const v1682 = uint32_t(v1681);
threadgroup float * const v1683 = &(*v61)[v1682];
float const v1684 = *v1683;
float const v1685 = v1684 * v1628;
half const v1686 = half(v1685);
uint32_t const v1687 = 64;
uint32_t const v1688 = v1619 * v1687;
uint32_t const v1689 = uint32_t(v1679);
uint32_t const v1690 = v1688 + v1689;
device half * const v1691 = &v4[v1690];
*v1691 = v1686;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1692 = v93 + v1637;
uint32_t const v1693 = 64;
bool const v1694 = v1692 < v1693;
if(v1694) {
uint32_t const v1695 = uint32_t(v1638);
threadgroup float * const v1696 = &(*v61)[v1695];
float const v1697 = *v1696;
float const v1698 = v1697 * v1628;
half const v1699 = half(v1698);
uint32_t const v1700 = 64;
uint32_t const v1701 = v1619 * v1700;
uint32_t const v1702 = uint32_t(v1692);
uint32_t const v1703 = v1701 + v1702;
device half * const v1704 = &v4[v1703];
*v1704 = v1699;
}
uint32_t const v1705 = 17;
uint32_t const v1706 = v1705 + v1637;
bool const v1707 = v1706 < v1693;
if(v1707) {
uint32_t const v1708 = v1638 + v97;
uint32_t const v1709 = uint32_t(v1708);
threadgroup float * const v1710 = &(*v61)[v1709];
float const v1711 = *v1710;
float const v1712 = v1711 * v1628;
half const v1713 = half(v1712);
uint32_t const v1714 = 64;
uint32_t const v1715 = v1619 * v1714;
uint32_t const v1716 = uint32_t(v1706);
uint32_t const v1717 = v1715 + v1716;
device half * const v1718 = &v4[v1717];
*v1718 = v1713;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1719 = 24;
uint32_t const v1720 = v1719 + v1637;
uint32_t const v1721 = 64;
bool const v1722 = v1720 < v1721;
if(v1722) {
uint32_t const v1723 = uint32_t(v1638);
threadgroup float * const v1724 = &(*v61)[v1723];
float const v1725 = *v1724;
float const v1726 = v1725 * v1628;
half const v1727 = half(v1726);
uint32_t const v1728 = 64;
uint32_t const v1729 = v1619 * v1728;
uint32_t const v1730 = uint32_t(v1720);
uint32_t const v1731 = v1729 + v1730;
device half * const v1732 = &v4[v1731];
*v1732 = v1727;
}
uint32_t const v1733 = 25;
uint32_t const v1734 = v1733 + v1637;
bool const v1735 = v1734 < v1721;
if(v1735) {
uint32_t const v1736 = v1638 + v97;
uint32_t const v1737 = uint32_t(v1736);
threadgroup float * const v1738 = &(*v61)[v1737];
float const v1739 = *v1738;
float const v1740 = v1739 * v1628;
half const v1741 = half(v1740);
uint32_t const v1742 = 64;
uint32_t const v1743 = v1619 * v1742;
uint32_t const v1744 = uint32_t(v1734);
uint32_t const v1745 = v1743 + v1744;
device half * const v1746 = &v4[v1745];
*v1746 = v1741;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1747 = v53 + v1637;
uint32_t const v1748 = 64;
bool const v1749 = v1747 < v1748;
if(v1749) {
uint32_t const v1750 = uint32_t(v1638);
threadgroup float * const v1751 = &(*v61)[v1750];
float const v1752 = *v1751;
float const v1753 = v1752 * v1628;
half const v1754 = half(v1753);
uint32_t const v1755 = 64;
uint32_t const v1756 = v1619 * v1755;
uint32_t const v1757 = uint32_t(v1747);
uint32_t const v1758 = v1756 + v1757;
device half * const v1759 = &v4[v1758];
*v1759 = v1754;
}
uint32_t const v1760 = 33;
uint32_t const v1761 = v1760 + v1637;
bool const v1762 = v1761 < v1748;
if(v1762) {
uint32_t const v1763 = v1638 + v97;
uint32_t const v1764 = uint32_t(v1763);
threadgroup float * const v1765 = &(*v61)[v1764];
float const v1766 = *v1765;
float const v1767 = v1766 * v1628;
half const v1768 = half(v1767);
uint32_t const v1769 = 64;
uint32_t const v1770 = v1619 * v1769;
uint32_t const v1771 = uint32_t(v1761);
uint32_t const v1772 = v1770 + v1771;
device half * const v1773 = &v4[v1772];
*v1773 = v1768;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1774 = v1632 + v1637;
uint32_t const v1775 = 64;
bool const v1776 = v1774 < v1775;
if(v1776) {
uint32_t const v1777 = uint32_t(v1638);
threadgroup float * const v1778 = &(*v61)[v1777];
float const v1779 = *v1778;
float const v1780 = v1779 * v1628;
half const v1781 = half(v1780);
uint32_t const v1782 = 64;
uint32_t const v1783 = v1619 * v1782;
uint32_t const v1784 = uint32_t(v1774);
uint32_t const v1785 = v1783 + v1784;
device half * const v1786 = &v4[v1785];
*v1786 = v1781;
}
uint32_t const v1787 = 41;
uint32_t const v1788 = v1787 + v1637;
bool const v1789 = v1788 < v1775;
if(v1789) {
uint32_t const v1790 = v1638 + v97;
uint32_t const v1791 = uint32_t(v1790);
threadgroup float * const v1792 = &(*v61)[v1791];
float const v1793 = *v1792;
float const v1794 = v1793 * v1628;
half const v1795 = half(v1794);
uint32_t const v1796 = 64;
uint32_t const v1797 = v1619 * v1796;
uint32_t const v1798 = uint32_t(v1788);
uint32_t const v1799 = v1797 + v1798;
device half * const v1800 = &v4[v1799];
*v1800 = v1795;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1801 = 48;
uint32_t const v1802 = v1801 + v1637;
uint32_t const v1803 = 64;
bool const v1804 = v1802 < v1803;
if(v1804) {
uint32_t const v1805 = uint32_t(v1638);
threadgroup float * const v1806 = &(*v61)[v1805];
float const v1807 = *v1806;
float const v1808 = v1807 * v1628;
half const v1809 = half(v1808);
uint32_t const v1810 = 64;
uint32_t const v1811 = v1619 * v1810;
uint32_t const v1812 = uint32_t(v1802);
uint32_t const v1813 = v1811 + v1812;
device half * const v1814 = &v4[v1813];
*v1814 = v1809;
}
uint32_t const v1815 = 49;
uint32_t const v1816 = v1815 + v1637;
bool const v1817 = v1816 < v1803;
if(v1817) {
uint32_t const v1818 = v1638 + v97;
uint32_t const v1819 = uint32_t(v1818);
threadgroup float * const v1820 = &(*v61)[v1819];
float const v1821 = *v1820;
float const v1822 = v1821 * v1628;
half const v1823 = half(v1822);
uint32_t const v1824 = 64;
uint32_t const v1825 = v1619 * v1824;
uint32_t const v1826 = uint32_t(v1816);
uint32_t const v1827 = v1825 + v1826;
device half * const v1828 = &v4[v1827];
*v1828 = v1823;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1829 = 56;
uint32_t const v1830 = v1829 + v1637;
uint32_t const v1831 = 64;
bool const v1832 = v1830 < v1831;
if(v1832) {
uint32_t const v1833 = uint32_t(v1638);
threadgroup float * const v1834 = &(*v61)[v1833];
float const v1835 = *v1834;
float const v1836 = v1835 * v1628;
half const v1837 = half(v1836);
uint32_t const v1838 = 64;
uint32_t const v1839 = v1619 * v1838;
uint32_t const v1840 = uint32_t(v1830);
uint32_t const v1841 = v1839 + v1840;
device half * const v1842 = &v4[v1841];
*v1842 = v1837;
}
uint32_t const v1843 = 57;
uint32_t const v1844 = v1843 + v1637;
bool const v1845 = v1844 < v1831;
if(v1845) {
uint32_t const v1846 = v1638 + v97;
uint32_t const v1847 = uint32_t(v1846);
threadgroup float * const v1848 = &(*v61)[v1847];
float const v1849 = *v1848;
float const v1850 = v1849 * v1628;
half const v1851 = half(v1850);
uint32_t const v1852 = 64;
uint32_t const v1853 = v1619 * v1852;
uint32_t const v1854 = uint32_t(v1844);
uint32_t const v1855 = v1853 + v1854;
device half * const v1856 = &v4[v1855];
*v1856 = v1851;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
