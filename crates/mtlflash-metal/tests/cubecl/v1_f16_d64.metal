// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=f16 lq=70 lk=100 d=64; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fbaffffff640000001e000000000000004600000064000000010000000100000060040000400600004006000080110000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=1 lk=1 d=64; 1 1 1; 000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fffffffff0100000000000000000000000100000001000000010000000100000010000000100000001000000040000000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 b=2 h=4 hkv=2 lq=33 lk=31 d=64; 4 2 2; 40080000100200001000000001000000e0030000f00100001000000001000000e0030000f00100001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fdfffffff1f000000feffffff00000000210000001f000000040000000200000080100000c0070000c007000000420000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=64 d=64 large=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fd8ffffff40000000180000000000000028000000400000000100000001000000800200000004000000040000000a0000040000000400000004000000010000000400000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
threadgroup array<half, 1280> * const v62 = reinterpret_cast<threadgroup array<half, 1280> *>(&v14[14336]);
uint32_t const v63 = 1;
threadgroup array<uint32_t, 8> * const v64 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v65 = 8;
simdgroup_float8x8 v66_store; thread simdgroup_float8x8 * v66 = &v66_store;float const v67 = 0;
*v66 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v75_store; thread simdgroup_half8x8 * v75 = &v75_store;half const v76 = 0;
*v75 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v77_store; thread simdgroup_half8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v78_store; thread simdgroup_half8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v79_store; thread simdgroup_half8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v80_store; thread simdgroup_half8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v81_store; thread simdgroup_half8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
array<float, 1> v85_store = {};
thread array<float, 1> * v85 = &v85_store;array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;array<float, 1> v87_store = {};
thread array<float, 1> * v87 = &v87_store;thread float * const v88 = &(*v85)[v17];
float const v89 = -3.402823470e+38;
*v88 = v89;
thread float * const v90 = &(*v86)[v17];
*v90 = v67;
thread float * const v91 = &(*v87)[v17];
*v91 = v67;
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
half_4 const v102 = half_4{v76, v76, v76, v76};
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
simdgroup_load(*v75, reinterpret_cast<threadgroup half *>(v223), v222, 0, false);
uint32_t const v224 = 2;
uint32_t const v225 = v220 + v224;
uint32_t const v226 = uint32_t(v225);
threadgroup half_4 * const v227 = &(*v60)[v226];
simdgroup_load(*v77, reinterpret_cast<threadgroup half *>(v227), v222, 0, false);
uint32_t const v228 = v220 + v215;
uint32_t const v229 = uint32_t(v228);
threadgroup half_4 * const v230 = &(*v60)[v229];
simdgroup_load(*v78, reinterpret_cast<threadgroup half *>(v230), v222, 0, false);
uint32_t const v231 = 6;
uint32_t const v232 = v220 + v231;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v60)[v233];
simdgroup_load(*v79, reinterpret_cast<threadgroup half *>(v234), v222, 0, false);
uint32_t const v235 = v220 + v57;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v60)[v236];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v237), v222, 0, false);
uint32_t const v238 = 10;
uint32_t const v239 = v220 + v238;
uint32_t const v240 = uint32_t(v239);
threadgroup half_4 * const v241 = &(*v60)[v240];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v241), v222, 0, false);
uint32_t const v242 = 12;
uint32_t const v243 = v220 + v242;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v60)[v244];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v245), v222, 0, false);
uint32_t const v246 = 14;
uint32_t const v247 = v220 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v60)[v248];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v249), v222, 0, false);
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
uint32_t const v273 = v19 - v97;
uint32_t const v274 = v258 * v53;
array<half_4, 4> v275_store = {};
thread array<half_4, 4> * v275 = &v275_store;uint32_t const v276 = 4;
array<half_4, 4> v277_store = {};
thread array<half_4, 4> * v277 = &v277_store;uint32_t const v278 = v274 + v94;
uint32_t const v279 = min(v278, v273);
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
thread half_4 * const v292 = &(*v275)[v17];
half_4 const v293 = *v284;
*v292 = v293;
uint32_t const v294 = v274 + v127;
uint32_t const v295 = min(v294, v273);
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v296 * v28;
uint32_t const v298 = v48 + v297;
uint32_t const v299 = v128 * v215;
half_4 v300_store;
thread half_4 * v300 = &v300_store;*v300 = v102;
bool const v301 = v299 < v285;
if(v301) {
uint32_t const v302 = v299 / v215;
uint32_t const v303 = uint32_t(v302);
uint32_t const v304 = v298 + v303;
device half_4 const* const v305 = &v2[v304];
half_4 const v306 = *v305;
*v300 = v306;
}
thread half_4 * const v307 = &(*v275)[v63];
half_4 const v308 = *v300;
*v307 = v308;
uint32_t const v309 = v274 + v157;
uint32_t const v310 = min(v309, v273);
uint32_t const v311 = uint32_t(v310);
uint32_t const v312 = v311 * v28;
uint32_t const v313 = v48 + v312;
uint32_t const v314 = v158 * v215;
half_4 v315_store;
thread half_4 * v315 = &v315_store;*v315 = v102;
bool const v316 = v314 < v285;
if(v316) {
uint32_t const v317 = v314 / v215;
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v313 + v318;
device half_4 const* const v320 = &v2[v319];
half_4 const v321 = *v320;
*v315 = v321;
}
uint32_t const v322 = 2;
thread half_4 * const v323 = &(*v275)[v322];
half_4 const v324 = *v315;
*v323 = v324;
uint32_t const v325 = v274 + v187;
uint32_t const v326 = min(v325, v273);
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v327 * v28;
uint32_t const v329 = v48 + v328;
uint32_t const v330 = v188 * v215;
half_4 v331_store;
thread half_4 * v331 = &v331_store;*v331 = v102;
bool const v332 = v330 < v285;
if(v332) {
uint32_t const v333 = v330 / v215;
uint32_t const v334 = uint32_t(v333);
uint32_t const v335 = v329 + v334;
device half_4 const* const v336 = &v2[v335];
half_4 const v337 = *v336;
*v331 = v337;
}
uint32_t const v338 = 3;
thread half_4 * const v339 = &(*v275)[v338];
half_4 const v340 = *v331;
*v339 = v340;
uint32_t const v341 = v280 * v31;
uint32_t const v342 = v51 + v341;
half_4 v343_store;
thread half_4 * v343 = &v343_store;*v343 = v102;
if(v286) {
uint32_t const v344 = v283 / v215;
uint32_t const v345 = uint32_t(v344);
uint32_t const v346 = v342 + v345;
device half_4 const* const v347 = &v3[v346];
half_4 const v348 = *v347;
*v343 = v348;
}
thread half_4 * const v349 = &(*v277)[v17];
half_4 const v350 = *v343;
*v349 = v350;
uint32_t const v351 = v296 * v31;
uint32_t const v352 = v51 + v351;
half_4 v353_store;
thread half_4 * v353 = &v353_store;*v353 = v102;
if(v301) {
uint32_t const v354 = v299 / v215;
uint32_t const v355 = uint32_t(v354);
uint32_t const v356 = v352 + v355;
device half_4 const* const v357 = &v3[v356];
half_4 const v358 = *v357;
*v353 = v358;
}
thread half_4 * const v359 = &(*v277)[v63];
half_4 const v360 = *v353;
*v359 = v360;
uint32_t const v361 = v311 * v31;
uint32_t const v362 = v51 + v361;
half_4 v363_store;
thread half_4 * v363 = &v363_store;*v363 = v102;
if(v316) {
uint32_t const v364 = v314 / v215;
uint32_t const v365 = uint32_t(v364);
uint32_t const v366 = v362 + v365;
device half_4 const* const v367 = &v3[v366];
half_4 const v368 = *v367;
*v363 = v368;
}
thread half_4 * const v369 = &(*v277)[v322];
half_4 const v370 = *v363;
*v369 = v370;
uint32_t const v371 = v327 * v31;
uint32_t const v372 = v51 + v371;
half_4 v373_store;
thread half_4 * v373 = &v373_store;*v373 = v102;
if(v332) {
uint32_t const v374 = v330 / v215;
uint32_t const v375 = uint32_t(v374);
uint32_t const v376 = v372 + v375;
device half_4 const* const v377 = &v3[v376];
half_4 const v378 = *v377;
*v373 = v378;
}
thread half_4 * const v379 = &(*v277)[v338];
half_4 const v380 = *v373;
*v379 = v380;
for(uint32_t v381 = v258; v381 < v263; v381 += v97) {
uint32_t const v382 = v381 * v53;
bool const v383 = v381 >= v269;
bool const v384 = v381 < v271;
bool const v385 = v383 && v384;
uint32_t const v386 = 2;
uint32_t const v387 = v381 % v386;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v388 = *v292;
*v123 = v388;
half_4 const v389 = *v307;
*v153 = v389;
half_4 const v390 = *v323;
*v183 = v390;
half_4 const v391 = *v339;
*v213 = v391;
uint32_t const v392 = 576;
uint32_t const v393 = v392 + v120;
uint32_t const v394 = v393 + v95;
half_4 const v395 = *v349;
uint32_t const v396 = uint32_t(v394);
threadgroup half_4 * const v397 = &(*v60)[v396];
*v397 = v395;
uint32_t const v398 = v392 + v150;
uint32_t const v399 = v398 + v128;
half_4 const v400 = *v359;
uint32_t const v401 = uint32_t(v399);
threadgroup half_4 * const v402 = &(*v60)[v401];
*v402 = v400;
uint32_t const v403 = v392 + v180;
uint32_t const v404 = v403 + v158;
half_4 const v405 = *v369;
uint32_t const v406 = uint32_t(v404);
threadgroup half_4 * const v407 = &(*v60)[v406];
*v407 = v405;
uint32_t const v408 = v392 + v210;
uint32_t const v409 = v408 + v188;
half_4 const v410 = *v379;
uint32_t const v411 = uint32_t(v409);
threadgroup half_4 * const v412 = &(*v60)[v411];
*v412 = v410;
bool const v413 = !v385;
bool const v414 = false;
if(v413) {
half const v415 = v395.i_0;
float const v416 = float(v415);
uint32_t const v417 = reinterpret_cast<const thread uint32_t&>(v416);
uint32_t const v418 = 2139095040;
uint32_t const v419 = v417 & v418;
bool const v420 = v419 == v418;
half const v421 = v395.i_1;
float const v422 = float(v421);
uint32_t const v423 = reinterpret_cast<const thread uint32_t&>(v422);
uint32_t const v424 = v423 & v418;
bool const v425 = v424 == v418;
bool const v426 = v420 || v425;
half const v427 = v395.i_2;
float const v428 = float(v427);
uint32_t const v429 = reinterpret_cast<const thread uint32_t&>(v428);
uint32_t const v430 = v429 & v418;
bool const v431 = v430 == v418;
bool const v432 = v426 || v431;
half const v433 = v395.i_3;
float const v434 = float(v433);
uint32_t const v435 = reinterpret_cast<const thread uint32_t&>(v434);
uint32_t const v436 = v435 & v418;
bool const v437 = v436 == v418;
bool const v438 = v432 || v437;
half const v439 = v400.i_0;
float const v440 = float(v439);
uint32_t const v441 = reinterpret_cast<const thread uint32_t&>(v440);
uint32_t const v442 = v441 & v418;
bool const v443 = v442 == v418;
bool const v444 = v438 || v443;
half const v445 = v400.i_1;
float const v446 = float(v445);
uint32_t const v447 = reinterpret_cast<const thread uint32_t&>(v446);
uint32_t const v448 = v447 & v418;
bool const v449 = v448 == v418;
bool const v450 = v444 || v449;
half const v451 = v400.i_2;
float const v452 = float(v451);
uint32_t const v453 = reinterpret_cast<const thread uint32_t&>(v452);
uint32_t const v454 = v453 & v418;
bool const v455 = v454 == v418;
bool const v456 = v450 || v455;
half const v457 = v400.i_3;
float const v458 = float(v457);
uint32_t const v459 = reinterpret_cast<const thread uint32_t&>(v458);
uint32_t const v460 = v459 & v418;
bool const v461 = v460 == v418;
bool const v462 = v456 || v461;
half const v463 = v405.i_0;
float const v464 = float(v463);
uint32_t const v465 = reinterpret_cast<const thread uint32_t&>(v464);
uint32_t const v466 = v465 & v418;
bool const v467 = v466 == v418;
bool const v468 = v462 || v467;
half const v469 = v405.i_1;
float const v470 = float(v469);
uint32_t const v471 = reinterpret_cast<const thread uint32_t&>(v470);
uint32_t const v472 = v471 & v418;
bool const v473 = v472 == v418;
bool const v474 = v468 || v473;
half const v475 = v405.i_2;
float const v476 = float(v475);
uint32_t const v477 = reinterpret_cast<const thread uint32_t&>(v476);
uint32_t const v478 = v477 & v418;
bool const v479 = v478 == v418;
bool const v480 = v474 || v479;
half const v481 = v405.i_3;
float const v482 = float(v481);
uint32_t const v483 = reinterpret_cast<const thread uint32_t&>(v482);
uint32_t const v484 = v483 & v418;
bool const v485 = v484 == v418;
bool const v486 = v480 || v485;
half const v487 = v410.i_0;
float const v488 = float(v487);
uint32_t const v489 = reinterpret_cast<const thread uint32_t&>(v488);
uint32_t const v490 = v489 & v418;
bool const v491 = v490 == v418;
bool const v492 = v486 || v491;
half const v493 = v410.i_1;
float const v494 = float(v493);
uint32_t const v495 = reinterpret_cast<const thread uint32_t&>(v494);
uint32_t const v496 = v495 & v418;
bool const v497 = v496 == v418;
bool const v498 = v492 || v497;
half const v499 = v410.i_2;
float const v500 = float(v499);
uint32_t const v501 = reinterpret_cast<const thread uint32_t&>(v500);
uint32_t const v502 = v501 & v418;
bool const v503 = v502 == v418;
bool const v504 = v498 || v503;
half const v505 = v410.i_3;
float const v506 = float(v505);
uint32_t const v507 = reinterpret_cast<const thread uint32_t&>(v506);
uint32_t const v508 = v507 & v418;
bool const v509 = v508 == v418;
bool const v510 = v504 || v509;
bool const v511 = simd_any(v510);;
bool const v512 = thread_index_in_simdgroup_v11 == v92;
if(v512) {
uint32_t const v513 = v511 ? v97 : v92;
uint32_t const v514 = v387 * v215;
uint32_t const v515 = v514 + v56;
uint32_t const v516 = uint32_t(v515);
threadgroup uint32_t * const v517 = &(*v64)[v516];
*v517 = v513;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v518 = v382 + v53;
uint32_t const v519 = v518 + v94;
uint32_t const v520 = min(v519, v273);
uint32_t const v521 = uint32_t(v520);
uint32_t const v522 = v521 * v28;
uint32_t const v523 = v48 + v522;
half_4 v524_store;
thread half_4 * v524 = &v524_store;*v524 = v102;
if(v286) {
uint32_t const v525 = v283 / v215;
uint32_t const v526 = uint32_t(v525);
uint32_t const v527 = v523 + v526;
device half_4 const* const v528 = &v2[v527];
half_4 const v529 = *v528;
*v524 = v529;
}
half_4 const v530 = *v524;
*v292 = v530;
uint32_t const v531 = v518 + v127;
uint32_t const v532 = min(v531, v273);
uint32_t const v533 = uint32_t(v532);
uint32_t const v534 = v533 * v28;
uint32_t const v535 = v48 + v534;
half_4 v536_store;
thread half_4 * v536 = &v536_store;*v536 = v102;
if(v301) {
uint32_t const v537 = v299 / v215;
uint32_t const v538 = uint32_t(v537);
uint32_t const v539 = v535 + v538;
device half_4 const* const v540 = &v2[v539];
half_4 const v541 = *v540;
*v536 = v541;
}
half_4 const v542 = *v536;
*v307 = v542;
uint32_t const v543 = v518 + v157;
uint32_t const v544 = min(v543, v273);
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v545 * v28;
uint32_t const v547 = v48 + v546;
half_4 v548_store;
thread half_4 * v548 = &v548_store;*v548 = v102;
if(v316) {
uint32_t const v549 = v314 / v215;
uint32_t const v550 = uint32_t(v549);
uint32_t const v551 = v547 + v550;
device half_4 const* const v552 = &v2[v551];
half_4 const v553 = *v552;
*v548 = v553;
}
half_4 const v554 = *v548;
*v323 = v554;
uint32_t const v555 = v518 + v187;
uint32_t const v556 = min(v555, v273);
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v557 * v28;
uint32_t const v559 = v48 + v558;
half_4 v560_store;
thread half_4 * v560 = &v560_store;*v560 = v102;
if(v332) {
uint32_t const v561 = v330 / v215;
uint32_t const v562 = uint32_t(v561);
uint32_t const v563 = v559 + v562;
device half_4 const* const v564 = &v2[v563];
half_4 const v565 = *v564;
*v560 = v565;
}
half_4 const v566 = *v560;
*v339 = v566;
uint32_t const v567 = v521 * v31;
uint32_t const v568 = v51 + v567;
half_4 v569_store;
thread half_4 * v569 = &v569_store;*v569 = v102;
if(v286) {
uint32_t const v570 = v283 / v215;
uint32_t const v571 = uint32_t(v570);
uint32_t const v572 = v568 + v571;
device half_4 const* const v573 = &v3[v572];
half_4 const v574 = *v573;
*v569 = v574;
}
half_4 const v575 = *v569;
*v349 = v575;
uint32_t const v576 = v533 * v31;
uint32_t const v577 = v51 + v576;
half_4 v578_store;
thread half_4 * v578 = &v578_store;*v578 = v102;
if(v301) {
uint32_t const v579 = v299 / v215;
uint32_t const v580 = uint32_t(v579);
uint32_t const v581 = v577 + v580;
device half_4 const* const v582 = &v3[v581];
half_4 const v583 = *v582;
*v578 = v583;
}
half_4 const v584 = *v578;
*v359 = v584;
uint32_t const v585 = v545 * v31;
uint32_t const v586 = v51 + v585;
half_4 v587_store;
thread half_4 * v587 = &v587_store;*v587 = v102;
if(v316) {
uint32_t const v588 = v314 / v215;
uint32_t const v589 = uint32_t(v588);
uint32_t const v590 = v586 + v589;
device half_4 const* const v591 = &v3[v590];
half_4 const v592 = *v591;
*v587 = v592;
}
half_4 const v593 = *v587;
*v369 = v593;
uint32_t const v594 = v557 * v31;
uint32_t const v595 = v51 + v594;
half_4 v596_store;
thread half_4 * v596 = &v596_store;*v596 = v102;
if(v332) {
uint32_t const v597 = v330 / v215;
uint32_t const v598 = uint32_t(v597);
uint32_t const v599 = v595 + v598;
device half_4 const* const v600 = &v3[v599];
half_4 const v601 = *v600;
*v596 = v601;
}
half_4 const v602 = *v596;
*v379 = v602;
bool v603_store;
thread bool * v603 = &v603_store;*v603 = v414;
bool const v604 = *v603;
bool const v605 = true;
bool v606_store;
thread bool * v606 = &v606_store;if(v604) {
*v606 = v605;
}
 else {
uint32_t const v607 = v387 * v215;
uint32_t const v608 = uint32_t(v607);
threadgroup uint32_t * const v609 = &(*v64)[v608];
uint32_t const v610 = *v609;
bool const v611 = v610 != v92;
*v606 = v611;
}
bool const v612 = *v606;
*v603 = v612;
bool const v613 = *v603;
bool v614_store;
thread bool * v614 = &v614_store;if(v613) {
*v614 = v605;
}
 else {
uint32_t const v615 = v387 * v215;
uint32_t const v616 = v615 + v97;
uint32_t const v617 = uint32_t(v616);
threadgroup uint32_t * const v618 = &(*v64)[v617];
uint32_t const v619 = *v618;
bool const v620 = v619 != v92;
*v614 = v620;
}
bool const v621 = *v614;
*v603 = v621;
bool const v622 = *v603;
bool v623_store;
thread bool * v623 = &v623_store;if(v622) {
*v623 = v605;
}
 else {
uint32_t const v624 = v387 * v215;
uint32_t const v625 = v624 + v386;
uint32_t const v626 = uint32_t(v625);
threadgroup uint32_t * const v627 = &(*v64)[v626];
uint32_t const v628 = *v627;
bool const v629 = v628 != v92;
*v623 = v629;
}
bool const v630 = *v623;
*v603 = v630;
bool const v631 = *v603;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v605;
}
 else {
uint32_t const v633 = v387 * v215;
uint32_t const v634 = 3;
uint32_t const v635 = v633 + v634;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v64)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v92;
*v632 = v639;
}
bool const v640 = *v632;
*v603 = v640;
bool v641_store;
thread bool * v641 = &v641_store;if(v385) {
*v641 = v605;
}
 else {
*v641 = v414;
}
uint32_t const v642 = 320;
uint32_t const v643 = v56 * v642;
simdgroup_float8x8 v644_store; thread simdgroup_float8x8 * v644 = &v644_store;*v644 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v645_store; thread simdgroup_half8x8 * v645 = &v645_store;uint32_t const v646 = 72;
threadgroup half_4 * const v647 = &(*v60)[v17];
simdgroup_load(*v645, reinterpret_cast<threadgroup half *>(v647), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v75, *v645, *v644);
simdgroup_half8x8 v648_store; thread simdgroup_half8x8 * v648 = &v648_store;threadgroup half_4 * const v649 = &(*v60)[v322];
simdgroup_load(*v648, reinterpret_cast<threadgroup half *>(v649), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v77, *v648, *v644);
simdgroup_half8x8 v650_store; thread simdgroup_half8x8 * v650 = &v650_store;threadgroup half_4 * const v651 = &(*v60)[v276];
simdgroup_load(*v650, reinterpret_cast<threadgroup half *>(v651), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v78, *v650, *v644);
uint32_t const v652 = 6;
simdgroup_half8x8 v653_store; thread simdgroup_half8x8 * v653 = &v653_store;uint32_t const v654 = 6;
threadgroup half_4 * const v655 = &(*v60)[v654];
simdgroup_load(*v653, reinterpret_cast<threadgroup half *>(v655), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v79, *v653, *v644);
simdgroup_half8x8 v656_store; thread simdgroup_half8x8 * v656 = &v656_store;threadgroup half_4 * const v657 = &(*v60)[v65];
simdgroup_load(*v656, reinterpret_cast<threadgroup half *>(v657), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v80, *v656, *v644);
simdgroup_half8x8 v658_store; thread simdgroup_half8x8 * v658 = &v658_store;uint32_t const v659 = 10;
threadgroup half_4 * const v660 = &(*v60)[v659];
simdgroup_load(*v658, reinterpret_cast<threadgroup half *>(v660), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v81, *v658, *v644);
simdgroup_half8x8 v661_store; thread simdgroup_half8x8 * v661 = &v661_store;uint32_t const v662 = 12;
threadgroup half_4 * const v663 = &(*v60)[v662];
simdgroup_load(*v661, reinterpret_cast<threadgroup half *>(v663), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v82, *v661, *v644);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;uint32_t const v665 = 14;
threadgroup half_4 * const v666 = &(*v60)[v665];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v666), v646, 0, true);
simdgroup_multiply_accumulate(*v644, *v83, *v664, *v644);
uint32_t const v667 = uint32_t(v643);
uint32_t const v668 = 40;
threadgroup float * const v669 = &(*v61)[v667];

simdgroup_store(*v644, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v670_store; thread simdgroup_float8x8 * v670 = &v670_store;*v670 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 144;
uint32_t const v673 = 1008;
threadgroup half_4 * const v674 = &(*v60)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v674), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v75, *v671, *v670);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 146;
threadgroup half_4 * const v677 = &(*v60)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v77, *v675, *v670);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 148;
threadgroup half_4 * const v680 = &(*v60)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v78, *v678, *v670);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 150;
threadgroup half_4 * const v683 = &(*v60)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v683), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v79, *v681, *v670);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 152;
threadgroup half_4 * const v686 = &(*v60)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v80, *v684, *v670);
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;uint32_t const v688 = 154;
threadgroup half_4 * const v689 = &(*v60)[v688];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v689), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v81, *v687, *v670);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 156;
threadgroup half_4 * const v692 = &(*v60)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v82, *v690, *v670);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 158;
threadgroup half_4 * const v695 = &(*v60)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v646, 0, true);
simdgroup_multiply_accumulate(*v670, *v83, *v693, *v670);
uint32_t const v696 = v643 + v57;
uint32_t const v697 = uint32_t(v696);
threadgroup float * const v698 = &(*v61)[v697];

simdgroup_store(*v670, reinterpret_cast<threadgroup float *>(v698), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v699_store; thread simdgroup_float8x8 * v699 = &v699_store;*v699 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 288;
uint32_t const v702 = 864;
threadgroup half_4 * const v703 = &(*v60)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v703), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v75, *v700, *v699);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 290;
threadgroup half_4 * const v706 = &(*v60)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v77, *v704, *v699);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 292;
threadgroup half_4 * const v709 = &(*v60)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v78, *v707, *v699);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 294;
threadgroup half_4 * const v712 = &(*v60)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v79, *v710, *v699);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 296;
threadgroup half_4 * const v715 = &(*v60)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v80, *v713, *v699);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 298;
threadgroup half_4 * const v718 = &(*v60)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v81, *v716, *v699);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 300;
threadgroup half_4 * const v721 = &(*v60)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v82, *v719, *v699);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 302;
threadgroup half_4 * const v724 = &(*v60)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v646, 0, true);
simdgroup_multiply_accumulate(*v699, *v83, *v722, *v699);
uint32_t const v725 = v643 + v93;
uint32_t const v726 = uint32_t(v725);
threadgroup float * const v727 = &(*v61)[v726];

simdgroup_store(*v699, reinterpret_cast<threadgroup float *>(v727), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v728_store; thread simdgroup_float8x8 * v728 = &v728_store;*v728 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v729 = 24;
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 432;
uint32_t const v732 = 720;
threadgroup half_4 * const v733 = &(*v60)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v733), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v75, *v730, *v728);
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 434;
threadgroup half_4 * const v736 = &(*v60)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v736), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v77, *v734, *v728);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 436;
threadgroup half_4 * const v739 = &(*v60)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v739), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v78, *v737, *v728);
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 438;
threadgroup half_4 * const v742 = &(*v60)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v742), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v79, *v740, *v728);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 440;
threadgroup half_4 * const v745 = &(*v60)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v80, *v743, *v728);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 442;
threadgroup half_4 * const v748 = &(*v60)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v81, *v746, *v728);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 444;
threadgroup half_4 * const v751 = &(*v60)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v82, *v749, *v728);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 446;
threadgroup half_4 * const v754 = &(*v60)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v646, 0, true);
simdgroup_multiply_accumulate(*v728, *v83, *v752, *v728);
uint32_t const v755 = v643 + v729;
uint32_t const v756 = uint32_t(v755);
threadgroup float * const v757 = &(*v61)[v756];

simdgroup_store(*v728, reinterpret_cast<threadgroup float *>(v757), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v758_store = {};
thread array<float, 8> * v758 = &v758_store;uint32_t const v759 = v59 * v57;
uint32_t const v760 = v382 + v759;
uint32_t const v761 = v58 * v668;
uint32_t const v762 = v643 + v761;
uint32_t const v763 = v762 + v759;
uint32_t const v764 = uint32_t(v763);
threadgroup float * const v765 = &(*v61)[v764];
float const v766 = *v765;
float v767_store;
thread float * v767 = &v767_store;*v767 = v89;
bool const v768 = *v641;
bool v769_store;
thread bool * v769 = &v769_store;if(v768) {
*v769 = v605;
}
 else {
bool const v770 = v760 < v19;
*v769 = v770;
}
bool const v771 = *v769;
if(v771) {
float const v772 = v766 * v22;
*v767 = v772;
}
thread float * const v773 = &(*v758)[v17];
float const v774 = *v767;
*v773 = v774;
float const v775 = max(v89, v774);
uint32_t const v776 = v759 + v97;
uint32_t const v777 = v382 + v776;
uint32_t const v778 = v762 + v776;
uint32_t const v779 = uint32_t(v778);
threadgroup float * const v780 = &(*v61)[v779];
float const v781 = *v780;
float v782_store;
thread float * v782 = &v782_store;*v782 = v89;
bool const v783 = *v641;
bool v784_store;
thread bool * v784 = &v784_store;if(v783) {
*v784 = v605;
}
 else {
bool const v785 = v777 < v19;
*v784 = v785;
}
bool const v786 = *v784;
if(v786) {
float const v787 = v781 * v22;
*v782 = v787;
}
thread float * const v788 = &(*v758)[v63];
float const v789 = *v782;
*v788 = v789;
float const v790 = max(v775, v789);
uint32_t const v791 = v759 + v386;
uint32_t const v792 = v382 + v791;
uint32_t const v793 = v762 + v791;
uint32_t const v794 = uint32_t(v793);
threadgroup float * const v795 = &(*v61)[v794];
float const v796 = *v795;
float v797_store;
thread float * v797 = &v797_store;*v797 = v89;
bool const v798 = *v641;
bool v799_store;
thread bool * v799 = &v799_store;if(v798) {
*v799 = v605;
}
 else {
bool const v800 = v792 < v19;
*v799 = v800;
}
bool const v801 = *v799;
if(v801) {
float const v802 = v796 * v22;
*v797 = v802;
}
thread float * const v803 = &(*v758)[v322];
float const v804 = *v797;
*v803 = v804;
float const v805 = max(v790, v804);
uint32_t const v806 = 3;
uint32_t const v807 = v759 + v806;
uint32_t const v808 = v382 + v807;
uint32_t const v809 = v762 + v807;
uint32_t const v810 = uint32_t(v809);
threadgroup float * const v811 = &(*v61)[v810];
float const v812 = *v811;
float v813_store;
thread float * v813 = &v813_store;*v813 = v89;
bool const v814 = *v641;
bool v815_store;
thread bool * v815 = &v815_store;if(v814) {
*v815 = v605;
}
 else {
bool const v816 = v808 < v19;
*v815 = v816;
}
bool const v817 = *v815;
if(v817) {
float const v818 = v812 * v22;
*v813 = v818;
}
thread float * const v819 = &(*v758)[v338];
float const v820 = *v813;
*v819 = v820;
float const v821 = max(v805, v820);
uint32_t const v822 = v759 + v215;
uint32_t const v823 = v382 + v822;
uint32_t const v824 = v762 + v822;
uint32_t const v825 = uint32_t(v824);
threadgroup float * const v826 = &(*v61)[v825];
float const v827 = *v826;
float v828_store;
thread float * v828 = &v828_store;*v828 = v89;
bool const v829 = *v641;
bool v830_store;
thread bool * v830 = &v830_store;if(v829) {
*v830 = v605;
}
 else {
bool const v831 = v823 < v19;
*v830 = v831;
}
bool const v832 = *v830;
if(v832) {
float const v833 = v827 * v22;
*v828 = v833;
}
thread float * const v834 = &(*v758)[v276];
float const v835 = *v828;
*v834 = v835;
float const v836 = max(v821, v835);
uint32_t const v837 = 5;
uint32_t const v838 = v759 + v837;
uint32_t const v839 = v382 + v838;
uint32_t const v840 = v762 + v838;
uint32_t const v841 = uint32_t(v840);
threadgroup float * const v842 = &(*v61)[v841];
float const v843 = *v842;
float v844_store;
thread float * v844 = &v844_store;*v844 = v89;
bool const v845 = *v641;
bool v846_store;
thread bool * v846 = &v846_store;if(v845) {
*v846 = v605;
}
 else {
bool const v847 = v839 < v19;
*v846 = v847;
}
bool const v848 = *v846;
if(v848) {
float const v849 = v843 * v22;
*v844 = v849;
}
uint32_t const v850 = 5;
thread float * const v851 = &(*v758)[v850];
float const v852 = *v844;
*v851 = v852;
float const v853 = max(v836, v852);
uint32_t const v854 = v759 + v652;
uint32_t const v855 = v382 + v854;
uint32_t const v856 = v762 + v854;
uint32_t const v857 = uint32_t(v856);
threadgroup float * const v858 = &(*v61)[v857];
float const v859 = *v858;
float v860_store;
thread float * v860 = &v860_store;*v860 = v89;
bool const v861 = *v641;
bool v862_store;
thread bool * v862 = &v862_store;if(v861) {
*v862 = v605;
}
 else {
bool const v863 = v855 < v19;
*v862 = v863;
}
bool const v864 = *v862;
if(v864) {
float const v865 = v859 * v22;
*v860 = v865;
}
thread float * const v866 = &(*v758)[v654];
float const v867 = *v860;
*v866 = v867;
float const v868 = max(v853, v867);
uint32_t const v869 = 7;
uint32_t const v870 = v759 + v869;
uint32_t const v871 = v382 + v870;
uint32_t const v872 = v762 + v870;
uint32_t const v873 = uint32_t(v872);
threadgroup float * const v874 = &(*v61)[v873];
float const v875 = *v874;
float v876_store;
thread float * v876 = &v876_store;*v876 = v89;
bool const v877 = *v641;
bool v878_store;
thread bool * v878 = &v878_store;if(v877) {
*v878 = v605;
}
 else {
bool const v879 = v871 < v19;
*v878 = v879;
}
bool const v880 = *v878;
if(v880) {
float const v881 = v875 * v22;
*v876 = v881;
}
uint32_t const v882 = 7;
thread float * const v883 = &(*v758)[v882];
float const v884 = *v876;
*v883 = v884;
float const v885 = max(v868, v884);
float const v886 = simd_shuffle_xor(v885, v57);;
float const v887 = max(v885, v886);
float const v888 = simd_shuffle_xor(v887, v93);;
float const v889 = max(v887, v888);
float const v890 = *v88;
float const v891 = 5.54517698;
float const v892 = v890 + v891;
bool const v893 = v889 > v892;
float const v894 = v893 ? v889 : v890;
float const v895 = v890 - v894;
float const v896 = exp(v895);bool const v897 = v894 != v890;
bool v898_store;
thread bool * v898 = &v898_store;if(v897) {
bool const v899 = v890 != v89;
*v898 = v899;
}
 else {
*v898 = v414;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v900 = *v898;
bool const v901 = simd_any(v900);;
if(v901) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v902 = v59 * v386;
uint32_t const v903 = v762 + v902;
uint32_t const v904 = uint32_t(v903);
threadgroup float * const v905 = &(*v61)[v904];
float const v906 = *v905;
float const v907 = v906 * v896;
*v905 = v907;
uint32_t const v908 = v903 + v97;
uint32_t const v909 = uint32_t(v908);
threadgroup float * const v910 = &(*v61)[v909];
float const v911 = *v910;
float const v912 = v911 * v896;
*v910 = v912;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v913 = *v905;
float const v914 = v913 * v896;
*v905 = v914;
float const v915 = *v910;
float const v916 = v915 * v896;
*v910 = v916;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v917 = *v905;
float const v918 = v917 * v896;
*v905 = v918;
float const v919 = *v910;
float const v920 = v919 * v896;
*v910 = v920;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v921 = *v905;
float const v922 = v921 * v896;
*v905 = v922;
float const v923 = *v910;
float const v924 = v923 * v896;
*v910 = v924;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v925 = *v905;
float const v926 = v925 * v896;
*v905 = v926;
float const v927 = *v910;
float const v928 = v927 * v896;
*v910 = v928;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v929 = *v905;
float const v930 = v929 * v896;
*v905 = v930;
float const v931 = *v910;
float const v932 = v931 * v896;
*v910 = v932;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v933 = *v905;
float const v934 = v933 * v896;
*v905 = v934;
float const v935 = *v910;
float const v936 = v935 * v896;
*v910 = v936;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v937 = *v905;
float const v938 = v937 * v896;
*v905 = v938;
float const v939 = *v910;
float const v940 = v939 * v896;
*v910 = v940;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v894;
float const v941 = *v773;
uint32_t const v942 = reinterpret_cast<const thread uint32_t&>(v941);
uint32_t const v943 = 4286578687;
bool const v944 = v942 == v943;
float const v945 = v941 - v894;
float const v946 = exp(v945);float const v947 = v944 ? v67 : v946;
half const v948 = half(v947);
threadgroup half * const v949 = &(*v62)[v764];
*v949 = v948;
float const v950 = *v788;
uint32_t const v951 = reinterpret_cast<const thread uint32_t&>(v950);
bool const v952 = v951 == v943;
float const v953 = v950 - v894;
float const v954 = exp(v953);float const v955 = v952 ? v67 : v954;
float const v956 = v947 + v955;
uint32_t const v957 = v763 + v97;
half const v958 = half(v955);
uint32_t const v959 = uint32_t(v957);
threadgroup half * const v960 = &(*v62)[v959];
*v960 = v958;
float const v961 = *v803;
uint32_t const v962 = reinterpret_cast<const thread uint32_t&>(v961);
bool const v963 = v962 == v943;
float const v964 = v961 - v894;
float const v965 = exp(v964);float const v966 = v963 ? v67 : v965;
float const v967 = v956 + v966;
uint32_t const v968 = v763 + v386;
half const v969 = half(v966);
uint32_t const v970 = uint32_t(v968);
threadgroup half * const v971 = &(*v62)[v970];
*v971 = v969;
float const v972 = *v819;
uint32_t const v973 = reinterpret_cast<const thread uint32_t&>(v972);
bool const v974 = v973 == v943;
float const v975 = v972 - v894;
float const v976 = exp(v975);float const v977 = v974 ? v67 : v976;
float const v978 = v967 + v977;
uint32_t const v979 = v763 + v806;
half const v980 = half(v977);
uint32_t const v981 = uint32_t(v979);
threadgroup half * const v982 = &(*v62)[v981];
*v982 = v980;
float const v983 = *v834;
uint32_t const v984 = reinterpret_cast<const thread uint32_t&>(v983);
bool const v985 = v984 == v943;
float const v986 = v983 - v894;
float const v987 = exp(v986);float const v988 = v985 ? v67 : v987;
float const v989 = v978 + v988;
uint32_t const v990 = v763 + v215;
half const v991 = half(v988);
uint32_t const v992 = uint32_t(v990);
threadgroup half * const v993 = &(*v62)[v992];
*v993 = v991;
float const v994 = *v851;
uint32_t const v995 = reinterpret_cast<const thread uint32_t&>(v994);
bool const v996 = v995 == v943;
float const v997 = v994 - v894;
float const v998 = exp(v997);float const v999 = v996 ? v67 : v998;
float const v1000 = v989 + v999;
uint32_t const v1001 = v763 + v837;
half const v1002 = half(v999);
uint32_t const v1003 = uint32_t(v1001);
threadgroup half * const v1004 = &(*v62)[v1003];
*v1004 = v1002;
float const v1005 = *v866;
uint32_t const v1006 = reinterpret_cast<const thread uint32_t&>(v1005);
bool const v1007 = v1006 == v943;
float const v1008 = v1005 - v894;
float const v1009 = exp(v1008);float const v1010 = v1007 ? v67 : v1009;
float const v1011 = v1000 + v1010;
uint32_t const v1012 = v763 + v652;
half const v1013 = half(v1010);
uint32_t const v1014 = uint32_t(v1012);
threadgroup half * const v1015 = &(*v62)[v1014];
*v1015 = v1013;
float const v1016 = *v883;
uint32_t const v1017 = reinterpret_cast<const thread uint32_t&>(v1016);
bool const v1018 = v1017 == v943;
float const v1019 = v1016 - v894;
float const v1020 = exp(v1019);float const v1021 = v1018 ? v67 : v1020;
float const v1022 = v1011 + v1021;
uint32_t const v1023 = v763 + v869;
half const v1024 = half(v1021);
uint32_t const v1025 = uint32_t(v1023);
threadgroup half * const v1026 = &(*v62)[v1025];
*v1026 = v1024;
float const v1027 = *v90;
float const v1028 = fma(v1027, v896, v1022);
*v90 = v1028;
float const v1029 = *v91;
float const v1030 = fma(v1029, v896, v1022);
*v91 = v1030;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1031 = *v641;
bool const v1032 = !v1031;
bool const v1033 = *v603;
bool const v1034 = v1033 && v1032;
if(v1034) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1035 = v59 * v386;
uint32_t const v1036 = v762 + v1035;
for(uint32_t v1037 = v92; v1037 < v53; v1037 += v97) {
uint32_t const v1038 = v762 + v1037;
uint32_t const v1039 = uint32_t(v1038);
threadgroup half * const v1040 = &(*v62)[v1039];
half const v1041 = *v1040;
float const v1042 = float(v1041);
uint32_t const v1043 = reinterpret_cast<const thread uint32_t&>(v1042);
bool const v1044 = v1043 == v92;
bool const v1045 = !v1044;
if(v1045) {
uint32_t const v1046 = v1037 * v119;
uint32_t const v1047 = v392 + v1046;
uint32_t const v1048 = v1035 / v215;
uint32_t const v1049 = v1047 + v1048;
uint32_t const v1050 = uint32_t(v1049);
threadgroup half_4 * const v1051 = &(*v60)[v1050];
half_4 const v1052 = *v1051;
half const v1053 = v1052.i_0;
float const v1054 = float(v1053);
float v1055_store;
thread float * v1055 = &v1055_store;*v1055 = v1054;
uint32_t const v1056 = v59 % v386;
bool const v1057 = v1056 == v97;
if(v1057) {
half const v1058 = v1052.i_2;
float const v1059 = float(v1058);
*v1055 = v1059;
}
uint32_t const v1060 = uint32_t(v1036);
float const v1061 = *v1055;
threadgroup float * const v1062 = &(*v61)[v1060];
float const v1063 = *v1062;
float const v1064 = fma(v1042, v1061, v1063);
*v1062 = v1064;
half const v1065 = v1052.i_1;
float const v1066 = float(v1065);
float v1067_store;
thread float * v1067 = &v1067_store;*v1067 = v1066;
if(v1057) {
half const v1068 = v1052.i_3;
float const v1069 = float(v1068);
*v1067 = v1069;
}
uint32_t const v1070 = v1036 + v97;
uint32_t const v1071 = uint32_t(v1070);
float const v1072 = *v1067;
threadgroup float * const v1073 = &(*v61)[v1071];
float const v1074 = *v1073;
float const v1075 = fma(v1042, v1072, v1074);
*v1073 = v1075;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1076 = v92; v1076 < v53; v1076 += v97) {
uint32_t const v1077 = v762 + v1076;
uint32_t const v1078 = uint32_t(v1077);
threadgroup half * const v1079 = &(*v62)[v1078];
half const v1080 = *v1079;
float const v1081 = float(v1080);
uint32_t const v1082 = reinterpret_cast<const thread uint32_t&>(v1081);
bool const v1083 = v1082 == v92;
bool const v1084 = !v1083;
if(v1084) {
uint32_t const v1085 = v1076 * v119;
uint32_t const v1086 = 578;
uint32_t const v1087 = v1086 + v1085;
uint32_t const v1088 = v1035 / v215;
uint32_t const v1089 = v1087 + v1088;
uint32_t const v1090 = uint32_t(v1089);
threadgroup half_4 * const v1091 = &(*v60)[v1090];
half_4 const v1092 = *v1091;
half const v1093 = v1092.i_0;
float const v1094 = float(v1093);
float v1095_store;
thread float * v1095 = &v1095_store;*v1095 = v1094;
uint32_t const v1096 = v59 % v386;
bool const v1097 = v1096 == v97;
if(v1097) {
half const v1098 = v1092.i_2;
float const v1099 = float(v1098);
*v1095 = v1099;
}
uint32_t const v1100 = uint32_t(v1036);
float const v1101 = *v1095;
threadgroup float * const v1102 = &(*v61)[v1100];
float const v1103 = *v1102;
float const v1104 = fma(v1081, v1101, v1103);
*v1102 = v1104;
half const v1105 = v1092.i_1;
float const v1106 = float(v1105);
float v1107_store;
thread float * v1107 = &v1107_store;*v1107 = v1106;
if(v1097) {
half const v1108 = v1092.i_3;
float const v1109 = float(v1108);
*v1107 = v1109;
}
uint32_t const v1110 = v1036 + v97;
uint32_t const v1111 = uint32_t(v1110);
float const v1112 = *v1107;
threadgroup float * const v1113 = &(*v61)[v1111];
float const v1114 = *v1113;
float const v1115 = fma(v1081, v1112, v1114);
*v1113 = v1115;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1116 = v92; v1116 < v53; v1116 += v97) {
uint32_t const v1117 = v762 + v1116;
uint32_t const v1118 = uint32_t(v1117);
threadgroup half * const v1119 = &(*v62)[v1118];
half const v1120 = *v1119;
float const v1121 = float(v1120);
uint32_t const v1122 = reinterpret_cast<const thread uint32_t&>(v1121);
bool const v1123 = v1122 == v92;
bool const v1124 = !v1123;
if(v1124) {
uint32_t const v1125 = v1116 * v119;
uint32_t const v1126 = 580;
uint32_t const v1127 = v1126 + v1125;
uint32_t const v1128 = v1035 / v215;
uint32_t const v1129 = v1127 + v1128;
uint32_t const v1130 = uint32_t(v1129);
threadgroup half_4 * const v1131 = &(*v60)[v1130];
half_4 const v1132 = *v1131;
half const v1133 = v1132.i_0;
float const v1134 = float(v1133);
float v1135_store;
thread float * v1135 = &v1135_store;*v1135 = v1134;
uint32_t const v1136 = v59 % v386;
bool const v1137 = v1136 == v97;
if(v1137) {
half const v1138 = v1132.i_2;
float const v1139 = float(v1138);
*v1135 = v1139;
}
uint32_t const v1140 = uint32_t(v1036);
float const v1141 = *v1135;
threadgroup float * const v1142 = &(*v61)[v1140];
float const v1143 = *v1142;
float const v1144 = fma(v1121, v1141, v1143);
*v1142 = v1144;
half const v1145 = v1132.i_1;
float const v1146 = float(v1145);
float v1147_store;
thread float * v1147 = &v1147_store;*v1147 = v1146;
if(v1137) {
half const v1148 = v1132.i_3;
float const v1149 = float(v1148);
*v1147 = v1149;
}
uint32_t const v1150 = v1036 + v97;
uint32_t const v1151 = uint32_t(v1150);
float const v1152 = *v1147;
threadgroup float * const v1153 = &(*v61)[v1151];
float const v1154 = *v1153;
float const v1155 = fma(v1121, v1152, v1154);
*v1153 = v1155;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1156 = v92; v1156 < v53; v1156 += v97) {
uint32_t const v1157 = v762 + v1156;
uint32_t const v1158 = uint32_t(v1157);
threadgroup half * const v1159 = &(*v62)[v1158];
half const v1160 = *v1159;
float const v1161 = float(v1160);
uint32_t const v1162 = reinterpret_cast<const thread uint32_t&>(v1161);
bool const v1163 = v1162 == v92;
bool const v1164 = !v1163;
if(v1164) {
uint32_t const v1165 = v1156 * v119;
uint32_t const v1166 = 582;
uint32_t const v1167 = v1166 + v1165;
uint32_t const v1168 = v1035 / v215;
uint32_t const v1169 = v1167 + v1168;
uint32_t const v1170 = uint32_t(v1169);
threadgroup half_4 * const v1171 = &(*v60)[v1170];
half_4 const v1172 = *v1171;
half const v1173 = v1172.i_0;
float const v1174 = float(v1173);
float v1175_store;
thread float * v1175 = &v1175_store;*v1175 = v1174;
uint32_t const v1176 = v59 % v386;
bool const v1177 = v1176 == v97;
if(v1177) {
half const v1178 = v1172.i_2;
float const v1179 = float(v1178);
*v1175 = v1179;
}
uint32_t const v1180 = uint32_t(v1036);
float const v1181 = *v1175;
threadgroup float * const v1182 = &(*v61)[v1180];
float const v1183 = *v1182;
float const v1184 = fma(v1161, v1181, v1183);
*v1182 = v1184;
half const v1185 = v1172.i_1;
float const v1186 = float(v1185);
float v1187_store;
thread float * v1187 = &v1187_store;*v1187 = v1186;
if(v1177) {
half const v1188 = v1172.i_3;
float const v1189 = float(v1188);
*v1187 = v1189;
}
uint32_t const v1190 = v1036 + v97;
uint32_t const v1191 = uint32_t(v1190);
float const v1192 = *v1187;
threadgroup float * const v1193 = &(*v61)[v1191];
float const v1194 = *v1193;
float const v1195 = fma(v1161, v1192, v1194);
*v1193 = v1195;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1196 = v92; v1196 < v53; v1196 += v97) {
uint32_t const v1197 = v762 + v1196;
uint32_t const v1198 = uint32_t(v1197);
threadgroup half * const v1199 = &(*v62)[v1198];
half const v1200 = *v1199;
float const v1201 = float(v1200);
uint32_t const v1202 = reinterpret_cast<const thread uint32_t&>(v1201);
bool const v1203 = v1202 == v92;
bool const v1204 = !v1203;
if(v1204) {
uint32_t const v1205 = v1196 * v119;
uint32_t const v1206 = 584;
uint32_t const v1207 = v1206 + v1205;
uint32_t const v1208 = v1035 / v215;
uint32_t const v1209 = v1207 + v1208;
uint32_t const v1210 = uint32_t(v1209);
threadgroup half_4 * const v1211 = &(*v60)[v1210];
half_4 const v1212 = *v1211;
half const v1213 = v1212.i_0;
float const v1214 = float(v1213);
float v1215_store;
thread float * v1215 = &v1215_store;*v1215 = v1214;
uint32_t const v1216 = v59 % v386;
bool const v1217 = v1216 == v97;
if(v1217) {
half const v1218 = v1212.i_2;
float const v1219 = float(v1218);
*v1215 = v1219;
}
uint32_t const v1220 = uint32_t(v1036);
float const v1221 = *v1215;
threadgroup float * const v1222 = &(*v61)[v1220];
float const v1223 = *v1222;
float const v1224 = fma(v1201, v1221, v1223);
*v1222 = v1224;
half const v1225 = v1212.i_1;
float const v1226 = float(v1225);
float v1227_store;
thread float * v1227 = &v1227_store;*v1227 = v1226;
if(v1217) {
half const v1228 = v1212.i_3;
float const v1229 = float(v1228);
*v1227 = v1229;
}
uint32_t const v1230 = v1036 + v97;
uint32_t const v1231 = uint32_t(v1230);
float const v1232 = *v1227;
threadgroup float * const v1233 = &(*v61)[v1231];
float const v1234 = *v1233;
float const v1235 = fma(v1201, v1232, v1234);
*v1233 = v1235;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1236 = v92; v1236 < v53; v1236 += v97) {
uint32_t const v1237 = v762 + v1236;
uint32_t const v1238 = uint32_t(v1237);
threadgroup half * const v1239 = &(*v62)[v1238];
half const v1240 = *v1239;
float const v1241 = float(v1240);
uint32_t const v1242 = reinterpret_cast<const thread uint32_t&>(v1241);
bool const v1243 = v1242 == v92;
bool const v1244 = !v1243;
if(v1244) {
uint32_t const v1245 = v1236 * v119;
uint32_t const v1246 = 586;
uint32_t const v1247 = v1246 + v1245;
uint32_t const v1248 = v1035 / v215;
uint32_t const v1249 = v1247 + v1248;
uint32_t const v1250 = uint32_t(v1249);
threadgroup half_4 * const v1251 = &(*v60)[v1250];
half_4 const v1252 = *v1251;
half const v1253 = v1252.i_0;
float const v1254 = float(v1253);
float v1255_store;
thread float * v1255 = &v1255_store;*v1255 = v1254;
uint32_t const v1256 = v59 % v386;
bool const v1257 = v1256 == v97;
if(v1257) {
half const v1258 = v1252.i_2;
float const v1259 = float(v1258);
*v1255 = v1259;
}
uint32_t const v1260 = uint32_t(v1036);
float const v1261 = *v1255;
threadgroup float * const v1262 = &(*v61)[v1260];
float const v1263 = *v1262;
float const v1264 = fma(v1241, v1261, v1263);
*v1262 = v1264;
half const v1265 = v1252.i_1;
float const v1266 = float(v1265);
float v1267_store;
thread float * v1267 = &v1267_store;*v1267 = v1266;
if(v1257) {
half const v1268 = v1252.i_3;
float const v1269 = float(v1268);
*v1267 = v1269;
}
uint32_t const v1270 = v1036 + v97;
uint32_t const v1271 = uint32_t(v1270);
float const v1272 = *v1267;
threadgroup float * const v1273 = &(*v61)[v1271];
float const v1274 = *v1273;
float const v1275 = fma(v1241, v1272, v1274);
*v1273 = v1275;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1276 = v92; v1276 < v53; v1276 += v97) {
uint32_t const v1277 = v762 + v1276;
uint32_t const v1278 = uint32_t(v1277);
threadgroup half * const v1279 = &(*v62)[v1278];
half const v1280 = *v1279;
float const v1281 = float(v1280);
uint32_t const v1282 = reinterpret_cast<const thread uint32_t&>(v1281);
bool const v1283 = v1282 == v92;
bool const v1284 = !v1283;
if(v1284) {
uint32_t const v1285 = v1276 * v119;
uint32_t const v1286 = 588;
uint32_t const v1287 = v1286 + v1285;
uint32_t const v1288 = v1035 / v215;
uint32_t const v1289 = v1287 + v1288;
uint32_t const v1290 = uint32_t(v1289);
threadgroup half_4 * const v1291 = &(*v60)[v1290];
half_4 const v1292 = *v1291;
half const v1293 = v1292.i_0;
float const v1294 = float(v1293);
float v1295_store;
thread float * v1295 = &v1295_store;*v1295 = v1294;
uint32_t const v1296 = v59 % v386;
bool const v1297 = v1296 == v97;
if(v1297) {
half const v1298 = v1292.i_2;
float const v1299 = float(v1298);
*v1295 = v1299;
}
uint32_t const v1300 = uint32_t(v1036);
float const v1301 = *v1295;
threadgroup float * const v1302 = &(*v61)[v1300];
float const v1303 = *v1302;
float const v1304 = fma(v1281, v1301, v1303);
*v1302 = v1304;
half const v1305 = v1292.i_1;
float const v1306 = float(v1305);
float v1307_store;
thread float * v1307 = &v1307_store;*v1307 = v1306;
if(v1297) {
half const v1308 = v1292.i_3;
float const v1309 = float(v1308);
*v1307 = v1309;
}
uint32_t const v1310 = v1036 + v97;
uint32_t const v1311 = uint32_t(v1310);
float const v1312 = *v1307;
threadgroup float * const v1313 = &(*v61)[v1311];
float const v1314 = *v1313;
float const v1315 = fma(v1281, v1312, v1314);
*v1313 = v1315;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1316 = v92; v1316 < v53; v1316 += v97) {
uint32_t const v1317 = v762 + v1316;
uint32_t const v1318 = uint32_t(v1317);
threadgroup half * const v1319 = &(*v62)[v1318];
half const v1320 = *v1319;
float const v1321 = float(v1320);
uint32_t const v1322 = reinterpret_cast<const thread uint32_t&>(v1321);
bool const v1323 = v1322 == v92;
bool const v1324 = !v1323;
if(v1324) {
uint32_t const v1325 = v1316 * v119;
uint32_t const v1326 = 590;
uint32_t const v1327 = v1326 + v1325;
uint32_t const v1328 = v1035 / v215;
uint32_t const v1329 = v1327 + v1328;
uint32_t const v1330 = uint32_t(v1329);
threadgroup half_4 * const v1331 = &(*v60)[v1330];
half_4 const v1332 = *v1331;
half const v1333 = v1332.i_0;
float const v1334 = float(v1333);
float v1335_store;
thread float * v1335 = &v1335_store;*v1335 = v1334;
uint32_t const v1336 = v59 % v386;
bool const v1337 = v1336 == v97;
if(v1337) {
half const v1338 = v1332.i_2;
float const v1339 = float(v1338);
*v1335 = v1339;
}
uint32_t const v1340 = uint32_t(v1036);
float const v1341 = *v1335;
threadgroup float * const v1342 = &(*v61)[v1340];
float const v1343 = *v1342;
float const v1344 = fma(v1321, v1341, v1343);
*v1342 = v1344;
half const v1345 = v1332.i_1;
float const v1346 = float(v1345);
float v1347_store;
thread float * v1347 = &v1347_store;*v1347 = v1346;
if(v1337) {
half const v1348 = v1332.i_3;
float const v1349 = float(v1348);
*v1347 = v1349;
}
uint32_t const v1350 = v1036 + v97;
uint32_t const v1351 = uint32_t(v1350);
float const v1352 = *v1347;
threadgroup float * const v1353 = &(*v61)[v1351];
float const v1354 = *v1353;
float const v1355 = fma(v1321, v1352, v1354);
*v1353 = v1355;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1356_store; thread simdgroup_half8x8 * v1356 = &v1356_store;threadgroup half * const v1357 = &(*v62)[v667];
simdgroup_load(*v1356, reinterpret_cast<threadgroup half *>(v1357), v668, 0, false);
simdgroup_half8x8 v1358_store; thread simdgroup_half8x8 * v1358 = &v1358_store;uint32_t const v1359 = 576;
threadgroup half_4 * const v1360 = &(*v60)[v1359];
simdgroup_load(*v1358, reinterpret_cast<threadgroup half *>(v1360), v646, 0, false);
simdgroup_multiply_accumulate(*v66, *v1356, *v1358, *v66);
simdgroup_half8x8 v1361_store; thread simdgroup_half8x8 * v1361 = &v1361_store;uint32_t const v1362 = 578;
threadgroup half_4 * const v1363 = &(*v60)[v1362];
simdgroup_load(*v1361, reinterpret_cast<threadgroup half *>(v1363), v646, 0, false);
simdgroup_multiply_accumulate(*v68, *v1356, *v1361, *v68);
simdgroup_half8x8 v1364_store; thread simdgroup_half8x8 * v1364 = &v1364_store;uint32_t const v1365 = 580;
threadgroup half_4 * const v1366 = &(*v60)[v1365];
simdgroup_load(*v1364, reinterpret_cast<threadgroup half *>(v1366), v646, 0, false);
simdgroup_multiply_accumulate(*v69, *v1356, *v1364, *v69);
simdgroup_half8x8 v1367_store; thread simdgroup_half8x8 * v1367 = &v1367_store;uint32_t const v1368 = 582;
threadgroup half_4 * const v1369 = &(*v60)[v1368];
simdgroup_load(*v1367, reinterpret_cast<threadgroup half *>(v1369), v646, 0, false);
simdgroup_multiply_accumulate(*v70, *v1356, *v1367, *v70);
simdgroup_half8x8 v1370_store; thread simdgroup_half8x8 * v1370 = &v1370_store;uint32_t const v1371 = 584;
threadgroup half_4 * const v1372 = &(*v60)[v1371];
simdgroup_load(*v1370, reinterpret_cast<threadgroup half *>(v1372), v646, 0, false);
simdgroup_multiply_accumulate(*v71, *v1356, *v1370, *v71);
simdgroup_half8x8 v1373_store; thread simdgroup_half8x8 * v1373 = &v1373_store;uint32_t const v1374 = 586;
threadgroup half_4 * const v1375 = &(*v60)[v1374];
simdgroup_load(*v1373, reinterpret_cast<threadgroup half *>(v1375), v646, 0, false);
simdgroup_multiply_accumulate(*v72, *v1356, *v1373, *v72);
simdgroup_half8x8 v1376_store; thread simdgroup_half8x8 * v1376 = &v1376_store;uint32_t const v1377 = 588;
threadgroup half_4 * const v1378 = &(*v60)[v1377];
simdgroup_load(*v1376, reinterpret_cast<threadgroup half *>(v1378), v646, 0, false);
simdgroup_multiply_accumulate(*v73, *v1356, *v1376, *v73);
simdgroup_half8x8 v1379_store; thread simdgroup_half8x8 * v1379 = &v1379_store;uint32_t const v1380 = 590;
threadgroup half_4 * const v1381 = &(*v60)[v1380];
simdgroup_load(*v1379, reinterpret_cast<threadgroup half *>(v1381), v646, 0, false);
simdgroup_multiply_accumulate(*v74, *v1356, *v1379, *v74);
simdgroup_half8x8 v1382_store; thread simdgroup_half8x8 * v1382 = &v1382_store;threadgroup half * const v1383 = &(*v62)[v697];
simdgroup_load(*v1382, reinterpret_cast<threadgroup half *>(v1383), v668, 0, false);
simdgroup_half8x8 v1384_store; thread simdgroup_half8x8 * v1384 = &v1384_store;threadgroup half_4 * const v1385 = &(*v60)[v732];
simdgroup_load(*v1384, reinterpret_cast<threadgroup half *>(v1385), v646, 0, false);
simdgroup_multiply_accumulate(*v66, *v1382, *v1384, *v66);
simdgroup_half8x8 v1386_store; thread simdgroup_half8x8 * v1386 = &v1386_store;uint32_t const v1387 = 722;
threadgroup half_4 * const v1388 = &(*v60)[v1387];
simdgroup_load(*v1386, reinterpret_cast<threadgroup half *>(v1388), v646, 0, false);
simdgroup_multiply_accumulate(*v68, *v1382, *v1386, *v68);
simdgroup_half8x8 v1389_store; thread simdgroup_half8x8 * v1389 = &v1389_store;uint32_t const v1390 = 724;
threadgroup half_4 * const v1391 = &(*v60)[v1390];
simdgroup_load(*v1389, reinterpret_cast<threadgroup half *>(v1391), v646, 0, false);
simdgroup_multiply_accumulate(*v69, *v1382, *v1389, *v69);
simdgroup_half8x8 v1392_store; thread simdgroup_half8x8 * v1392 = &v1392_store;uint32_t const v1393 = 726;
threadgroup half_4 * const v1394 = &(*v60)[v1393];
simdgroup_load(*v1392, reinterpret_cast<threadgroup half *>(v1394), v646, 0, false);
simdgroup_multiply_accumulate(*v70, *v1382, *v1392, *v70);
simdgroup_half8x8 v1395_store; thread simdgroup_half8x8 * v1395 = &v1395_store;uint32_t const v1396 = 728;
threadgroup half_4 * const v1397 = &(*v60)[v1396];
simdgroup_load(*v1395, reinterpret_cast<threadgroup half *>(v1397), v646, 0, false);
simdgroup_multiply_accumulate(*v71, *v1382, *v1395, *v71);
simdgroup_half8x8 v1398_store; thread simdgroup_half8x8 * v1398 = &v1398_store;uint32_t const v1399 = 730;
threadgroup half_4 * const v1400 = &(*v60)[v1399];
simdgroup_load(*v1398, reinterpret_cast<threadgroup half *>(v1400), v646, 0, false);
simdgroup_multiply_accumulate(*v72, *v1382, *v1398, *v72);
simdgroup_half8x8 v1401_store; thread simdgroup_half8x8 * v1401 = &v1401_store;uint32_t const v1402 = 732;
threadgroup half_4 * const v1403 = &(*v60)[v1402];
simdgroup_load(*v1401, reinterpret_cast<threadgroup half *>(v1403), v646, 0, false);
simdgroup_multiply_accumulate(*v73, *v1382, *v1401, *v73);
simdgroup_half8x8 v1404_store; thread simdgroup_half8x8 * v1404 = &v1404_store;uint32_t const v1405 = 734;
threadgroup half_4 * const v1406 = &(*v60)[v1405];
simdgroup_load(*v1404, reinterpret_cast<threadgroup half *>(v1406), v646, 0, false);
simdgroup_multiply_accumulate(*v74, *v1382, *v1404, *v74);
simdgroup_half8x8 v1407_store; thread simdgroup_half8x8 * v1407 = &v1407_store;threadgroup half * const v1408 = &(*v62)[v726];
simdgroup_load(*v1407, reinterpret_cast<threadgroup half *>(v1408), v668, 0, false);
simdgroup_half8x8 v1409_store; thread simdgroup_half8x8 * v1409 = &v1409_store;threadgroup half_4 * const v1410 = &(*v60)[v702];
simdgroup_load(*v1409, reinterpret_cast<threadgroup half *>(v1410), v646, 0, false);
simdgroup_multiply_accumulate(*v66, *v1407, *v1409, *v66);
simdgroup_half8x8 v1411_store; thread simdgroup_half8x8 * v1411 = &v1411_store;uint32_t const v1412 = 866;
threadgroup half_4 * const v1413 = &(*v60)[v1412];
simdgroup_load(*v1411, reinterpret_cast<threadgroup half *>(v1413), v646, 0, false);
simdgroup_multiply_accumulate(*v68, *v1407, *v1411, *v68);
simdgroup_half8x8 v1414_store; thread simdgroup_half8x8 * v1414 = &v1414_store;uint32_t const v1415 = 868;
threadgroup half_4 * const v1416 = &(*v60)[v1415];
simdgroup_load(*v1414, reinterpret_cast<threadgroup half *>(v1416), v646, 0, false);
simdgroup_multiply_accumulate(*v69, *v1407, *v1414, *v69);
simdgroup_half8x8 v1417_store; thread simdgroup_half8x8 * v1417 = &v1417_store;uint32_t const v1418 = 870;
threadgroup half_4 * const v1419 = &(*v60)[v1418];
simdgroup_load(*v1417, reinterpret_cast<threadgroup half *>(v1419), v646, 0, false);
simdgroup_multiply_accumulate(*v70, *v1407, *v1417, *v70);
simdgroup_half8x8 v1420_store; thread simdgroup_half8x8 * v1420 = &v1420_store;uint32_t const v1421 = 872;
threadgroup half_4 * const v1422 = &(*v60)[v1421];
simdgroup_load(*v1420, reinterpret_cast<threadgroup half *>(v1422), v646, 0, false);
simdgroup_multiply_accumulate(*v71, *v1407, *v1420, *v71);
simdgroup_half8x8 v1423_store; thread simdgroup_half8x8 * v1423 = &v1423_store;uint32_t const v1424 = 874;
threadgroup half_4 * const v1425 = &(*v60)[v1424];
simdgroup_load(*v1423, reinterpret_cast<threadgroup half *>(v1425), v646, 0, false);
simdgroup_multiply_accumulate(*v72, *v1407, *v1423, *v72);
simdgroup_half8x8 v1426_store; thread simdgroup_half8x8 * v1426 = &v1426_store;uint32_t const v1427 = 876;
threadgroup half_4 * const v1428 = &(*v60)[v1427];
simdgroup_load(*v1426, reinterpret_cast<threadgroup half *>(v1428), v646, 0, false);
simdgroup_multiply_accumulate(*v73, *v1407, *v1426, *v73);
simdgroup_half8x8 v1429_store; thread simdgroup_half8x8 * v1429 = &v1429_store;uint32_t const v1430 = 878;
threadgroup half_4 * const v1431 = &(*v60)[v1430];
simdgroup_load(*v1429, reinterpret_cast<threadgroup half *>(v1431), v646, 0, false);
simdgroup_multiply_accumulate(*v74, *v1407, *v1429, *v74);
simdgroup_half8x8 v1432_store; thread simdgroup_half8x8 * v1432 = &v1432_store;threadgroup half * const v1433 = &(*v62)[v756];
simdgroup_load(*v1432, reinterpret_cast<threadgroup half *>(v1433), v668, 0, false);
simdgroup_half8x8 v1434_store; thread simdgroup_half8x8 * v1434 = &v1434_store;threadgroup half_4 * const v1435 = &(*v60)[v673];
simdgroup_load(*v1434, reinterpret_cast<threadgroup half *>(v1435), v646, 0, false);
simdgroup_multiply_accumulate(*v66, *v1432, *v1434, *v66);
simdgroup_half8x8 v1436_store; thread simdgroup_half8x8 * v1436 = &v1436_store;uint32_t const v1437 = 1010;
threadgroup half_4 * const v1438 = &(*v60)[v1437];
simdgroup_load(*v1436, reinterpret_cast<threadgroup half *>(v1438), v646, 0, false);
simdgroup_multiply_accumulate(*v68, *v1432, *v1436, *v68);
simdgroup_half8x8 v1439_store; thread simdgroup_half8x8 * v1439 = &v1439_store;uint32_t const v1440 = 1012;
threadgroup half_4 * const v1441 = &(*v60)[v1440];
simdgroup_load(*v1439, reinterpret_cast<threadgroup half *>(v1441), v646, 0, false);
simdgroup_multiply_accumulate(*v69, *v1432, *v1439, *v69);
simdgroup_half8x8 v1442_store; thread simdgroup_half8x8 * v1442 = &v1442_store;uint32_t const v1443 = 1014;
threadgroup half_4 * const v1444 = &(*v60)[v1443];
simdgroup_load(*v1442, reinterpret_cast<threadgroup half *>(v1444), v646, 0, false);
simdgroup_multiply_accumulate(*v70, *v1432, *v1442, *v70);
simdgroup_half8x8 v1445_store; thread simdgroup_half8x8 * v1445 = &v1445_store;uint32_t const v1446 = 1016;
threadgroup half_4 * const v1447 = &(*v60)[v1446];
simdgroup_load(*v1445, reinterpret_cast<threadgroup half *>(v1447), v646, 0, false);
simdgroup_multiply_accumulate(*v71, *v1432, *v1445, *v71);
simdgroup_half8x8 v1448_store; thread simdgroup_half8x8 * v1448 = &v1448_store;uint32_t const v1449 = 1018;
threadgroup half_4 * const v1450 = &(*v60)[v1449];
simdgroup_load(*v1448, reinterpret_cast<threadgroup half *>(v1450), v646, 0, false);
simdgroup_multiply_accumulate(*v72, *v1432, *v1448, *v72);
simdgroup_half8x8 v1451_store; thread simdgroup_half8x8 * v1451 = &v1451_store;uint32_t const v1452 = 1020;
threadgroup half_4 * const v1453 = &(*v60)[v1452];
simdgroup_load(*v1451, reinterpret_cast<threadgroup half *>(v1453), v646, 0, false);
simdgroup_multiply_accumulate(*v73, *v1432, *v1451, *v73);
simdgroup_half8x8 v1454_store; thread simdgroup_half8x8 * v1454 = &v1454_store;uint32_t const v1455 = 1022;
threadgroup half_4 * const v1456 = &(*v60)[v1455];
simdgroup_load(*v1454, reinterpret_cast<threadgroup half *>(v1456), v646, 0, false);
simdgroup_multiply_accumulate(*v74, *v1432, *v1454, *v74);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1457 = v56 * v57;
uint32_t const v1458 = v54 + v1457;
uint32_t const v1459 = v1458 + v58;
uint32_t const v1460 = uint32_t(v1459);
uint32_t const v1461 = v41 + v1460;
float const v1462 = *v90;
float const v1463 = simd_shuffle_xor(v1462, v57);;
float const v1464 = v1462 + v1463;
float const v1465 = simd_shuffle_xor(v1464, v93);;
float const v1466 = v1464 + v1465;
uint32_t const v1467 = reinterpret_cast<const thread uint32_t&>(v1466);
bool const v1468 = v1467 == v92;
float const v1469 = 1;
float const v1470 = v1469 / v1466;
float const v1471 = v1468 ? v67 : v1470;
uint32_t const v1472 = 320;
uint32_t const v1473 = v56 * v1472;
uint32_t const v1474 = uint32_t(v1473);
uint32_t const v1475 = 40;
threadgroup float * const v1476 = &(*v61)[v1474];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1477 = v58 * v1475;
uint32_t const v1478 = v1473 + v1477;
uint32_t const v1479 = 2;
uint32_t const v1480 = v59 * v1479;
uint32_t const v1481 = v1478 + v1480;
bool const v1482 = v1459 < v18;
if(v1482) {
uint32_t const v1483 = 64;
bool const v1484 = v1480 < v1483;
if(v1484) {
uint32_t const v1485 = uint32_t(v1481);
threadgroup float * const v1486 = &(*v61)[v1485];
float const v1487 = *v1486;
float const v1488 = v1487 * v1471;
half const v1489 = half(v1488);
uint32_t const v1490 = 64;
uint32_t const v1491 = v1461 * v1490;
uint32_t const v1492 = uint32_t(v1480);
uint32_t const v1493 = v1491 + v1492;
device half * const v1494 = &v4[v1493];
*v1494 = v1489;
}
uint32_t const v1495 = v97 + v1480;
bool const v1496 = v1495 < v1483;
if(v1496) {
uint32_t const v1497 = v1481 + v97;
uint32_t const v1498 = uint32_t(v1497);
threadgroup float * const v1499 = &(*v61)[v1498];
float const v1500 = *v1499;
float const v1501 = v1500 * v1471;
half const v1502 = half(v1501);
uint32_t const v1503 = 64;
uint32_t const v1504 = v1461 * v1503;
uint32_t const v1505 = uint32_t(v1495);
uint32_t const v1506 = v1504 + v1505;
device half * const v1507 = &v4[v1506];
*v1507 = v1502;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1508 = v57 + v1480;
uint32_t const v1509 = 64;
bool const v1510 = v1508 < v1509;
if(v1510) {
uint32_t const v1511 = uint32_t(v1481);
threadgroup float * const v1512 = &(*v61)[v1511];
float const v1513 = *v1512;
float const v1514 = v1513 * v1471;
half const v1515 = half(v1514);
uint32_t const v1516 = 64;
uint32_t const v1517 = v1461 * v1516;
uint32_t const v1518 = uint32_t(v1508);
uint32_t const v1519 = v1517 + v1518;
device half * const v1520 = &v4[v1519];
*v1520 = v1515;
}
uint32_t const v1521 = 9;
uint32_t const v1522 = v1521 + v1480;
bool const v1523 = v1522 < v1509;
if(v1523) {
uint32_t const v1524 = v1481 + v97;
uint32_t const v1525 = uint32_t(v1524);
threadgroup float * const v1526 = &(*v61)[v1525];
float const v1527 = *v1526;
float const v1528 = v1527 * v1471;
half const v1529 = half(v1528);
uint32_t const v1530 = 64;
uint32_t const v1531 = v1461 * v1530;
uint32_t const v1532 = uint32_t(v1522);
uint32_t const v1533 = v1531 + v1532;
device half * const v1534 = &v4[v1533];
*v1534 = v1529;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1535 = v93 + v1480;
uint32_t const v1536 = 64;
bool const v1537 = v1535 < v1536;
if(v1537) {
uint32_t const v1538 = uint32_t(v1481);
threadgroup float * const v1539 = &(*v61)[v1538];
float const v1540 = *v1539;
float const v1541 = v1540 * v1471;
half const v1542 = half(v1541);
uint32_t const v1543 = 64;
uint32_t const v1544 = v1461 * v1543;
uint32_t const v1545 = uint32_t(v1535);
uint32_t const v1546 = v1544 + v1545;
device half * const v1547 = &v4[v1546];
*v1547 = v1542;
}
uint32_t const v1548 = 17;
uint32_t const v1549 = v1548 + v1480;
bool const v1550 = v1549 < v1536;
if(v1550) {
uint32_t const v1551 = v1481 + v97;
uint32_t const v1552 = uint32_t(v1551);
threadgroup float * const v1553 = &(*v61)[v1552];
float const v1554 = *v1553;
float const v1555 = v1554 * v1471;
half const v1556 = half(v1555);
uint32_t const v1557 = 64;
uint32_t const v1558 = v1461 * v1557;
uint32_t const v1559 = uint32_t(v1549);
uint32_t const v1560 = v1558 + v1559;
device half * const v1561 = &v4[v1560];
*v1561 = v1556;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1562 = 24;
uint32_t const v1563 = v1562 + v1480;
uint32_t const v1564 = 64;
bool const v1565 = v1563 < v1564;
if(v1565) {
uint32_t const v1566 = uint32_t(v1481);
threadgroup float * const v1567 = &(*v61)[v1566];
float const v1568 = *v1567;
float const v1569 = v1568 * v1471;
half const v1570 = half(v1569);
uint32_t const v1571 = 64;
uint32_t const v1572 = v1461 * v1571;
uint32_t const v1573 = uint32_t(v1563);
uint32_t const v1574 = v1572 + v1573;
device half * const v1575 = &v4[v1574];
*v1575 = v1570;
}
uint32_t const v1576 = 25;
uint32_t const v1577 = v1576 + v1480;
bool const v1578 = v1577 < v1564;
if(v1578) {
uint32_t const v1579 = v1481 + v97;
uint32_t const v1580 = uint32_t(v1579);
threadgroup float * const v1581 = &(*v61)[v1580];
float const v1582 = *v1581;
float const v1583 = v1582 * v1471;
half const v1584 = half(v1583);
uint32_t const v1585 = 64;
uint32_t const v1586 = v1461 * v1585;
uint32_t const v1587 = uint32_t(v1577);
uint32_t const v1588 = v1586 + v1587;
device half * const v1589 = &v4[v1588];
*v1589 = v1584;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1590 = v53 + v1480;
uint32_t const v1591 = 64;
bool const v1592 = v1590 < v1591;
if(v1592) {
uint32_t const v1593 = uint32_t(v1481);
threadgroup float * const v1594 = &(*v61)[v1593];
float const v1595 = *v1594;
float const v1596 = v1595 * v1471;
half const v1597 = half(v1596);
uint32_t const v1598 = 64;
uint32_t const v1599 = v1461 * v1598;
uint32_t const v1600 = uint32_t(v1590);
uint32_t const v1601 = v1599 + v1600;
device half * const v1602 = &v4[v1601];
*v1602 = v1597;
}
uint32_t const v1603 = 33;
uint32_t const v1604 = v1603 + v1480;
bool const v1605 = v1604 < v1591;
if(v1605) {
uint32_t const v1606 = v1481 + v97;
uint32_t const v1607 = uint32_t(v1606);
threadgroup float * const v1608 = &(*v61)[v1607];
float const v1609 = *v1608;
float const v1610 = v1609 * v1471;
half const v1611 = half(v1610);
uint32_t const v1612 = 64;
uint32_t const v1613 = v1461 * v1612;
uint32_t const v1614 = uint32_t(v1604);
uint32_t const v1615 = v1613 + v1614;
device half * const v1616 = &v4[v1615];
*v1616 = v1611;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1617 = v1475 + v1480;
uint32_t const v1618 = 64;
bool const v1619 = v1617 < v1618;
if(v1619) {
uint32_t const v1620 = uint32_t(v1481);
threadgroup float * const v1621 = &(*v61)[v1620];
float const v1622 = *v1621;
float const v1623 = v1622 * v1471;
half const v1624 = half(v1623);
uint32_t const v1625 = 64;
uint32_t const v1626 = v1461 * v1625;
uint32_t const v1627 = uint32_t(v1617);
uint32_t const v1628 = v1626 + v1627;
device half * const v1629 = &v4[v1628];
*v1629 = v1624;
}
uint32_t const v1630 = 41;
uint32_t const v1631 = v1630 + v1480;
bool const v1632 = v1631 < v1618;
if(v1632) {
uint32_t const v1633 = v1481 + v97;
uint32_t const v1634 = uint32_t(v1633);
threadgroup float * const v1635 = &(*v61)[v1634];
float const v1636 = *v1635;
float const v1637 = v1636 * v1471;
half const v1638 = half(v1637);
uint32_t const v1639 = 64;
uint32_t const v1640 = v1461 * v1639;
uint32_t const v1641 = uint32_t(v1631);
uint32_t const v1642 = v1640 + v1641;
device half * const v1643 = &v4[v1642];
*v1643 = v1638;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1644 = 48;
uint32_t const v1645 = v1644 + v1480;
uint32_t const v1646 = 64;
bool const v1647 = v1645 < v1646;
if(v1647) {
uint32_t const v1648 = uint32_t(v1481);
threadgroup float * const v1649 = &(*v61)[v1648];
float const v1650 = *v1649;
float const v1651 = v1650 * v1471;
half const v1652 = half(v1651);
uint32_t const v1653 = 64;
uint32_t const v1654 = v1461 * v1653;
uint32_t const v1655 = uint32_t(v1645);
uint32_t const v1656 = v1654 + v1655;
device half * const v1657 = &v4[v1656];
*v1657 = v1652;
}
uint32_t const v1658 = 49;
uint32_t const v1659 = v1658 + v1480;
bool const v1660 = v1659 < v1646;
if(v1660) {
uint32_t const v1661 = v1481 + v97;
uint32_t const v1662 = uint32_t(v1661);
threadgroup float * const v1663 = &(*v61)[v1662];
float const v1664 = *v1663;
float const v1665 = v1664 * v1471;
half const v1666 = half(v1665);
uint32_t const v1667 = 64;
uint32_t const v1668 = v1461 * v1667;
uint32_t const v1669 = uint32_t(v1659);
uint32_t const v1670 = v1668 + v1669;
device half * const v1671 = &v4[v1670];
*v1671 = v1666;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1672 = 56;
uint32_t const v1673 = v1672 + v1480;
uint32_t const v1674 = 64;
bool const v1675 = v1673 < v1674;
if(v1675) {
uint32_t const v1676 = uint32_t(v1481);
threadgroup float * const v1677 = &(*v61)[v1676];
float const v1678 = *v1677;
float const v1679 = v1678 * v1471;
half const v1680 = half(v1679);
uint32_t const v1681 = 64;
uint32_t const v1682 = v1461 * v1681;
uint32_t const v1683 = uint32_t(v1673);
uint32_t const v1684 = v1682 + v1683;
device half * const v1685 = &v4[v1684];
*v1685 = v1680;
}
uint32_t const v1686 = 57;
uint32_t const v1687 = v1686 + v1480;
bool const v1688 = v1687 < v1674;
if(v1688) {
uint32_t const v1689 = v1481 + v97;
uint32_t const v1690 = uint32_t(v1689);
threadgroup float * const v1691 = &(*v61)[v1690];
float const v1692 = *v1691;
float const v1693 = v1692 * v1471;
half const v1694 = half(v1693);
uint32_t const v1695 = 64;
uint32_t const v1696 = v1461 * v1695;
uint32_t const v1697 = uint32_t(v1687);
uint32_t const v1698 = v1696 + v1697;
device half * const v1699 = &v4[v1698];
*v1699 = v1694;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
