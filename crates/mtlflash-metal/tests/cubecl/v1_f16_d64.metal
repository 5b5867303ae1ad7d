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
threadgroup array<half_4, 320> * const v62 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
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
bool const v381 = true;
for(uint32_t v382 = v258; v382 < v263; v382 += v97) {
uint32_t const v383 = v382 * v53;
bool const v384 = v382 >= v269;
bool const v385 = v382 < v271;
bool const v386 = v384 && v385;
uint32_t const v387 = 2;
uint32_t const v388 = v382 % v387;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v389 = *v292;
*v123 = v389;
half_4 const v390 = *v307;
*v153 = v390;
half_4 const v391 = *v323;
*v183 = v391;
half_4 const v392 = *v339;
*v213 = v392;
uint32_t const v393 = 576;
uint32_t const v394 = v393 + v120;
uint32_t const v395 = v394 + v95;
half_4 const v396 = *v349;
uint32_t const v397 = uint32_t(v395);
threadgroup half_4 * const v398 = &(*v60)[v397];
*v398 = v396;
uint32_t const v399 = v393 + v150;
uint32_t const v400 = v399 + v128;
half_4 const v401 = *v359;
uint32_t const v402 = uint32_t(v400);
threadgroup half_4 * const v403 = &(*v60)[v402];
*v403 = v401;
uint32_t const v404 = v393 + v180;
uint32_t const v405 = v404 + v158;
half_4 const v406 = *v369;
uint32_t const v407 = uint32_t(v405);
threadgroup half_4 * const v408 = &(*v60)[v407];
*v408 = v406;
uint32_t const v409 = v393 + v210;
uint32_t const v410 = v409 + v188;
half_4 const v411 = *v379;
uint32_t const v412 = uint32_t(v410);
threadgroup half_4 * const v413 = &(*v60)[v412];
*v413 = v411;
bool const v414 = !v386;
bool const v415 = false;
if(v414) {
half const v416 = v396.i_0;
float const v417 = float(v416);
uint32_t const v418 = reinterpret_cast<const thread uint32_t&>(v417);
uint32_t const v419 = 2139095040;
uint32_t const v420 = v418 & v419;
bool const v421 = v420 == v419;
half const v422 = v396.i_1;
float const v423 = float(v422);
uint32_t const v424 = reinterpret_cast<const thread uint32_t&>(v423);
uint32_t const v425 = v424 & v419;
bool const v426 = v425 == v419;
bool const v427 = v421 || v426;
half const v428 = v396.i_2;
float const v429 = float(v428);
uint32_t const v430 = reinterpret_cast<const thread uint32_t&>(v429);
uint32_t const v431 = v430 & v419;
bool const v432 = v431 == v419;
bool const v433 = v427 || v432;
half const v434 = v396.i_3;
float const v435 = float(v434);
uint32_t const v436 = reinterpret_cast<const thread uint32_t&>(v435);
uint32_t const v437 = v436 & v419;
bool const v438 = v437 == v419;
bool const v439 = v433 || v438;
half const v440 = v401.i_0;
float const v441 = float(v440);
uint32_t const v442 = reinterpret_cast<const thread uint32_t&>(v441);
uint32_t const v443 = v442 & v419;
bool const v444 = v443 == v419;
bool const v445 = v439 || v444;
half const v446 = v401.i_1;
float const v447 = float(v446);
uint32_t const v448 = reinterpret_cast<const thread uint32_t&>(v447);
uint32_t const v449 = v448 & v419;
bool const v450 = v449 == v419;
bool const v451 = v445 || v450;
half const v452 = v401.i_2;
float const v453 = float(v452);
uint32_t const v454 = reinterpret_cast<const thread uint32_t&>(v453);
uint32_t const v455 = v454 & v419;
bool const v456 = v455 == v419;
bool const v457 = v451 || v456;
half const v458 = v401.i_3;
float const v459 = float(v458);
uint32_t const v460 = reinterpret_cast<const thread uint32_t&>(v459);
uint32_t const v461 = v460 & v419;
bool const v462 = v461 == v419;
bool const v463 = v457 || v462;
half const v464 = v406.i_0;
float const v465 = float(v464);
uint32_t const v466 = reinterpret_cast<const thread uint32_t&>(v465);
uint32_t const v467 = v466 & v419;
bool const v468 = v467 == v419;
bool const v469 = v463 || v468;
half const v470 = v406.i_1;
float const v471 = float(v470);
uint32_t const v472 = reinterpret_cast<const thread uint32_t&>(v471);
uint32_t const v473 = v472 & v419;
bool const v474 = v473 == v419;
bool const v475 = v469 || v474;
half const v476 = v406.i_2;
float const v477 = float(v476);
uint32_t const v478 = reinterpret_cast<const thread uint32_t&>(v477);
uint32_t const v479 = v478 & v419;
bool const v480 = v479 == v419;
bool const v481 = v475 || v480;
half const v482 = v406.i_3;
float const v483 = float(v482);
uint32_t const v484 = reinterpret_cast<const thread uint32_t&>(v483);
uint32_t const v485 = v484 & v419;
bool const v486 = v485 == v419;
bool const v487 = v481 || v486;
half const v488 = v411.i_0;
float const v489 = float(v488);
uint32_t const v490 = reinterpret_cast<const thread uint32_t&>(v489);
uint32_t const v491 = v490 & v419;
bool const v492 = v491 == v419;
bool const v493 = v487 || v492;
half const v494 = v411.i_1;
float const v495 = float(v494);
uint32_t const v496 = reinterpret_cast<const thread uint32_t&>(v495);
uint32_t const v497 = v496 & v419;
bool const v498 = v497 == v419;
bool const v499 = v493 || v498;
half const v500 = v411.i_2;
float const v501 = float(v500);
uint32_t const v502 = reinterpret_cast<const thread uint32_t&>(v501);
uint32_t const v503 = v502 & v419;
bool const v504 = v503 == v419;
bool const v505 = v499 || v504;
half const v506 = v411.i_3;
float const v507 = float(v506);
uint32_t const v508 = reinterpret_cast<const thread uint32_t&>(v507);
uint32_t const v509 = v508 & v419;
bool const v510 = v509 == v419;
bool const v511 = v505 || v510;
bool const v512 = simd_any(v511);;
bool const v513 = thread_index_in_simdgroup_v11 == v92;
if(v513) {
uint32_t const v514 = v512 ? v97 : v92;
uint32_t const v515 = v388 * v215;
uint32_t const v516 = v515 + v56;
uint32_t const v517 = uint32_t(v516);
threadgroup uint32_t * const v518 = &(*v64)[v517];
*v518 = v514;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v519 = v383 + v53;
uint32_t const v520 = v519 + v94;
uint32_t const v521 = min(v520, v273);
uint32_t const v522 = uint32_t(v521);
uint32_t const v523 = v522 * v28;
uint32_t const v524 = v48 + v523;
half_4 v525_store;
thread half_4 * v525 = &v525_store;*v525 = v102;
if(v286) {
uint32_t const v526 = v283 / v215;
uint32_t const v527 = uint32_t(v526);
uint32_t const v528 = v524 + v527;
device half_4 const* const v529 = &v2[v528];
half_4 const v530 = *v529;
*v525 = v530;
}
half_4 const v531 = *v525;
*v292 = v531;
uint32_t const v532 = v519 + v127;
uint32_t const v533 = min(v532, v273);
uint32_t const v534 = uint32_t(v533);
uint32_t const v535 = v534 * v28;
uint32_t const v536 = v48 + v535;
half_4 v537_store;
thread half_4 * v537 = &v537_store;*v537 = v102;
if(v301) {
uint32_t const v538 = v299 / v215;
uint32_t const v539 = uint32_t(v538);
uint32_t const v540 = v536 + v539;
device half_4 const* const v541 = &v2[v540];
half_4 const v542 = *v541;
*v537 = v542;
}
half_4 const v543 = *v537;
*v307 = v543;
uint32_t const v544 = v519 + v157;
uint32_t const v545 = min(v544, v273);
uint32_t const v546 = uint32_t(v545);
uint32_t const v547 = v546 * v28;
uint32_t const v548 = v48 + v547;
half_4 v549_store;
thread half_4 * v549 = &v549_store;*v549 = v102;
if(v316) {
uint32_t const v550 = v314 / v215;
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v548 + v551;
device half_4 const* const v553 = &v2[v552];
half_4 const v554 = *v553;
*v549 = v554;
}
half_4 const v555 = *v549;
*v323 = v555;
uint32_t const v556 = v519 + v187;
uint32_t const v557 = min(v556, v273);
uint32_t const v558 = uint32_t(v557);
uint32_t const v559 = v558 * v28;
uint32_t const v560 = v48 + v559;
half_4 v561_store;
thread half_4 * v561 = &v561_store;*v561 = v102;
if(v332) {
uint32_t const v562 = v330 / v215;
uint32_t const v563 = uint32_t(v562);
uint32_t const v564 = v560 + v563;
device half_4 const* const v565 = &v2[v564];
half_4 const v566 = *v565;
*v561 = v566;
}
half_4 const v567 = *v561;
*v339 = v567;
uint32_t const v568 = v522 * v31;
uint32_t const v569 = v51 + v568;
half_4 v570_store;
thread half_4 * v570 = &v570_store;*v570 = v102;
if(v286) {
uint32_t const v571 = v283 / v215;
uint32_t const v572 = uint32_t(v571);
uint32_t const v573 = v569 + v572;
device half_4 const* const v574 = &v3[v573];
half_4 const v575 = *v574;
*v570 = v575;
}
half_4 const v576 = *v570;
*v349 = v576;
uint32_t const v577 = v534 * v31;
uint32_t const v578 = v51 + v577;
half_4 v579_store;
thread half_4 * v579 = &v579_store;*v579 = v102;
if(v301) {
uint32_t const v580 = v299 / v215;
uint32_t const v581 = uint32_t(v580);
uint32_t const v582 = v578 + v581;
device half_4 const* const v583 = &v3[v582];
half_4 const v584 = *v583;
*v579 = v584;
}
half_4 const v585 = *v579;
*v359 = v585;
uint32_t const v586 = v546 * v31;
uint32_t const v587 = v51 + v586;
half_4 v588_store;
thread half_4 * v588 = &v588_store;*v588 = v102;
if(v316) {
uint32_t const v589 = v314 / v215;
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v587 + v590;
device half_4 const* const v592 = &v3[v591];
half_4 const v593 = *v592;
*v588 = v593;
}
half_4 const v594 = *v588;
*v369 = v594;
uint32_t const v595 = v558 * v31;
uint32_t const v596 = v51 + v595;
half_4 v597_store;
thread half_4 * v597 = &v597_store;*v597 = v102;
if(v332) {
uint32_t const v598 = v330 / v215;
uint32_t const v599 = uint32_t(v598);
uint32_t const v600 = v596 + v599;
device half_4 const* const v601 = &v3[v600];
half_4 const v602 = *v601;
*v597 = v602;
}
half_4 const v603 = *v597;
*v379 = v603;
bool v604_store;
thread bool * v604 = &v604_store;*v604 = v415;
bool const v605 = *v604;
bool v606_store;
thread bool * v606 = &v606_store;if(v605) {
*v606 = v381;
}
 else {
uint32_t const v607 = v388 * v215;
uint32_t const v608 = uint32_t(v607);
threadgroup uint32_t * const v609 = &(*v64)[v608];
uint32_t const v610 = *v609;
bool const v611 = v610 != v92;
*v606 = v611;
}
bool const v612 = *v606;
*v604 = v612;
bool const v613 = *v604;
bool v614_store;
thread bool * v614 = &v614_store;if(v613) {
*v614 = v381;
}
 else {
uint32_t const v615 = v388 * v215;
uint32_t const v616 = v615 + v97;
uint32_t const v617 = uint32_t(v616);
threadgroup uint32_t * const v618 = &(*v64)[v617];
uint32_t const v619 = *v618;
bool const v620 = v619 != v92;
*v614 = v620;
}
bool const v621 = *v614;
*v604 = v621;
bool const v622 = *v604;
bool v623_store;
thread bool * v623 = &v623_store;if(v622) {
*v623 = v381;
}
 else {
uint32_t const v624 = v388 * v215;
uint32_t const v625 = v624 + v387;
uint32_t const v626 = uint32_t(v625);
threadgroup uint32_t * const v627 = &(*v64)[v626];
uint32_t const v628 = *v627;
bool const v629 = v628 != v92;
*v623 = v629;
}
bool const v630 = *v623;
*v604 = v630;
bool const v631 = *v604;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v381;
}
 else {
uint32_t const v633 = v388 * v215;
uint32_t const v634 = 3;
uint32_t const v635 = v633 + v634;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v64)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v92;
*v632 = v639;
}
bool const v640 = *v632;
*v604 = v640;
bool v641_store;
thread bool * v641 = &v641_store;if(v386) {
*v641 = v381;
}
 else {
*v641 = v415;
}
uint32_t const v642 = 320;
uint32_t const v643 = v56 * v642;
uint32_t const v644 = 80;
uint32_t const v645 = v56 * v644;
simdgroup_float8x8 v646_store; thread simdgroup_float8x8 * v646 = &v646_store;*v646 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v647_store; thread simdgroup_half8x8 * v647 = &v647_store;uint32_t const v648 = 72;
threadgroup half_4 * const v649 = &(*v60)[v17];
simdgroup_load(*v647, reinterpret_cast<threadgroup half *>(v649), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v75, *v647, *v646);
simdgroup_half8x8 v650_store; thread simdgroup_half8x8 * v650 = &v650_store;threadgroup half_4 * const v651 = &(*v60)[v322];
simdgroup_load(*v650, reinterpret_cast<threadgroup half *>(v651), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v77, *v650, *v646);
simdgroup_half8x8 v652_store; thread simdgroup_half8x8 * v652 = &v652_store;threadgroup half_4 * const v653 = &(*v60)[v276];
simdgroup_load(*v652, reinterpret_cast<threadgroup half *>(v653), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v78, *v652, *v646);
uint32_t const v654 = 6;
simdgroup_half8x8 v655_store; thread simdgroup_half8x8 * v655 = &v655_store;uint32_t const v656 = 6;
threadgroup half_4 * const v657 = &(*v60)[v656];
simdgroup_load(*v655, reinterpret_cast<threadgroup half *>(v657), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v79, *v655, *v646);
simdgroup_half8x8 v658_store; thread simdgroup_half8x8 * v658 = &v658_store;threadgroup half_4 * const v659 = &(*v60)[v65];
simdgroup_load(*v658, reinterpret_cast<threadgroup half *>(v659), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v80, *v658, *v646);
uint32_t const v660 = 10;
simdgroup_half8x8 v661_store; thread simdgroup_half8x8 * v661 = &v661_store;uint32_t const v662 = 10;
threadgroup half_4 * const v663 = &(*v60)[v662];
simdgroup_load(*v661, reinterpret_cast<threadgroup half *>(v663), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v81, *v661, *v646);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;uint32_t const v665 = 12;
threadgroup half_4 * const v666 = &(*v60)[v665];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v666), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v82, *v664, *v646);
simdgroup_half8x8 v667_store; thread simdgroup_half8x8 * v667 = &v667_store;uint32_t const v668 = 14;
threadgroup half_4 * const v669 = &(*v60)[v668];
simdgroup_load(*v667, reinterpret_cast<threadgroup half *>(v669), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v83, *v667, *v646);
uint32_t const v670 = uint32_t(v643);
uint32_t const v671 = 40;
threadgroup float * const v672 = &(*v61)[v670];

simdgroup_store(*v646, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v673_store; thread simdgroup_float8x8 * v673 = &v673_store;*v673 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 144;
uint32_t const v676 = 1008;
threadgroup half_4 * const v677 = &(*v60)[v675];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v677), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v75, *v674, *v673);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 146;
threadgroup half_4 * const v680 = &(*v60)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v77, *v678, *v673);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 148;
threadgroup half_4 * const v683 = &(*v60)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v683), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v78, *v681, *v673);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 150;
threadgroup half_4 * const v686 = &(*v60)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v79, *v684, *v673);
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;uint32_t const v688 = 152;
threadgroup half_4 * const v689 = &(*v60)[v688];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v689), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v80, *v687, *v673);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 154;
threadgroup half_4 * const v692 = &(*v60)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v81, *v690, *v673);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 156;
threadgroup half_4 * const v695 = &(*v60)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v82, *v693, *v673);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 158;
threadgroup half_4 * const v698 = &(*v60)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v648, 0, true);
simdgroup_multiply_accumulate(*v673, *v83, *v696, *v673);
uint32_t const v699 = v643 + v57;
uint32_t const v700 = uint32_t(v699);
threadgroup float * const v701 = &(*v61)[v700];

simdgroup_store(*v673, reinterpret_cast<threadgroup float *>(v701), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v702_store; thread simdgroup_float8x8 * v702 = &v702_store;*v702 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 288;
uint32_t const v705 = 864;
threadgroup half_4 * const v706 = &(*v60)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v706), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v75, *v703, *v702);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 290;
threadgroup half_4 * const v709 = &(*v60)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v77, *v707, *v702);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 292;
threadgroup half_4 * const v712 = &(*v60)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v78, *v710, *v702);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 294;
threadgroup half_4 * const v715 = &(*v60)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v79, *v713, *v702);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 296;
threadgroup half_4 * const v718 = &(*v60)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v80, *v716, *v702);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 298;
threadgroup half_4 * const v721 = &(*v60)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v81, *v719, *v702);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 300;
threadgroup half_4 * const v724 = &(*v60)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v82, *v722, *v702);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 302;
threadgroup half_4 * const v727 = &(*v60)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v648, 0, true);
simdgroup_multiply_accumulate(*v702, *v83, *v725, *v702);
uint32_t const v728 = v643 + v93;
uint32_t const v729 = uint32_t(v728);
threadgroup float * const v730 = &(*v61)[v729];

simdgroup_store(*v702, reinterpret_cast<threadgroup float *>(v730), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v731_store; thread simdgroup_float8x8 * v731 = &v731_store;*v731 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v732 = 24;
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 432;
uint32_t const v735 = 720;
threadgroup half_4 * const v736 = &(*v60)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v736), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v75, *v733, *v731);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 434;
threadgroup half_4 * const v739 = &(*v60)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v739), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v77, *v737, *v731);
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 436;
threadgroup half_4 * const v742 = &(*v60)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v742), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v78, *v740, *v731);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 438;
threadgroup half_4 * const v745 = &(*v60)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v79, *v743, *v731);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 440;
threadgroup half_4 * const v748 = &(*v60)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v80, *v746, *v731);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 442;
threadgroup half_4 * const v751 = &(*v60)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v81, *v749, *v731);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 444;
threadgroup half_4 * const v754 = &(*v60)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v82, *v752, *v731);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 446;
threadgroup half_4 * const v757 = &(*v60)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v648, 0, true);
simdgroup_multiply_accumulate(*v731, *v83, *v755, *v731);
uint32_t const v758 = v643 + v732;
uint32_t const v759 = uint32_t(v758);
threadgroup float * const v760 = &(*v61)[v759];

simdgroup_store(*v731, reinterpret_cast<threadgroup float *>(v760), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v761_store = {};
thread array<float, 8> * v761 = &v761_store;uint32_t const v762 = v59 * v57;
uint32_t const v763 = v383 + v762;
uint32_t const v764 = v58 * v671;
uint32_t const v765 = v643 + v764;
uint32_t const v766 = v765 + v762;
uint32_t const v767 = uint32_t(v766);
threadgroup float * const v768 = &(*v61)[v767];
float const v769 = *v768;
float v770_store;
thread float * v770 = &v770_store;*v770 = v89;
bool const v771 = *v641;
bool v772_store;
thread bool * v772 = &v772_store;if(v771) {
*v772 = v381;
}
 else {
bool const v773 = v763 < v19;
*v772 = v773;
}
bool const v774 = *v772;
if(v774) {
float const v775 = v769 * v22;
*v770 = v775;
}
thread float * const v776 = &(*v761)[v17];
float const v777 = *v770;
*v776 = v777;
float const v778 = max(v89, v777);
uint32_t const v779 = v762 + v97;
uint32_t const v780 = v383 + v779;
uint32_t const v781 = v765 + v779;
uint32_t const v782 = uint32_t(v781);
threadgroup float * const v783 = &(*v61)[v782];
float const v784 = *v783;
float v785_store;
thread float * v785 = &v785_store;*v785 = v89;
bool const v786 = *v641;
bool v787_store;
thread bool * v787 = &v787_store;if(v786) {
*v787 = v381;
}
 else {
bool const v788 = v780 < v19;
*v787 = v788;
}
bool const v789 = *v787;
if(v789) {
float const v790 = v784 * v22;
*v785 = v790;
}
thread float * const v791 = &(*v761)[v63];
float const v792 = *v785;
*v791 = v792;
float const v793 = max(v778, v792);
uint32_t const v794 = v762 + v387;
uint32_t const v795 = v383 + v794;
uint32_t const v796 = v765 + v794;
uint32_t const v797 = uint32_t(v796);
threadgroup float * const v798 = &(*v61)[v797];
float const v799 = *v798;
float v800_store;
thread float * v800 = &v800_store;*v800 = v89;
bool const v801 = *v641;
bool v802_store;
thread bool * v802 = &v802_store;if(v801) {
*v802 = v381;
}
 else {
bool const v803 = v795 < v19;
*v802 = v803;
}
bool const v804 = *v802;
if(v804) {
float const v805 = v799 * v22;
*v800 = v805;
}
thread float * const v806 = &(*v761)[v322];
float const v807 = *v800;
*v806 = v807;
float const v808 = max(v793, v807);
uint32_t const v809 = 3;
uint32_t const v810 = v762 + v809;
uint32_t const v811 = v383 + v810;
uint32_t const v812 = v765 + v810;
uint32_t const v813 = uint32_t(v812);
threadgroup float * const v814 = &(*v61)[v813];
float const v815 = *v814;
float v816_store;
thread float * v816 = &v816_store;*v816 = v89;
bool const v817 = *v641;
bool v818_store;
thread bool * v818 = &v818_store;if(v817) {
*v818 = v381;
}
 else {
bool const v819 = v811 < v19;
*v818 = v819;
}
bool const v820 = *v818;
if(v820) {
float const v821 = v815 * v22;
*v816 = v821;
}
thread float * const v822 = &(*v761)[v338];
float const v823 = *v816;
*v822 = v823;
float const v824 = max(v808, v823);
uint32_t const v825 = v762 + v215;
uint32_t const v826 = v383 + v825;
uint32_t const v827 = v765 + v825;
uint32_t const v828 = uint32_t(v827);
threadgroup float * const v829 = &(*v61)[v828];
float const v830 = *v829;
float v831_store;
thread float * v831 = &v831_store;*v831 = v89;
bool const v832 = *v641;
bool v833_store;
thread bool * v833 = &v833_store;if(v832) {
*v833 = v381;
}
 else {
bool const v834 = v826 < v19;
*v833 = v834;
}
bool const v835 = *v833;
if(v835) {
float const v836 = v830 * v22;
*v831 = v836;
}
thread float * const v837 = &(*v761)[v276];
float const v838 = *v831;
*v837 = v838;
float const v839 = max(v824, v838);
uint32_t const v840 = 5;
uint32_t const v841 = v762 + v840;
uint32_t const v842 = v383 + v841;
uint32_t const v843 = v765 + v841;
uint32_t const v844 = uint32_t(v843);
threadgroup float * const v845 = &(*v61)[v844];
float const v846 = *v845;
float v847_store;
thread float * v847 = &v847_store;*v847 = v89;
bool const v848 = *v641;
bool v849_store;
thread bool * v849 = &v849_store;if(v848) {
*v849 = v381;
}
 else {
bool const v850 = v842 < v19;
*v849 = v850;
}
bool const v851 = *v849;
if(v851) {
float const v852 = v846 * v22;
*v847 = v852;
}
uint32_t const v853 = 5;
thread float * const v854 = &(*v761)[v853];
float const v855 = *v847;
*v854 = v855;
float const v856 = max(v839, v855);
uint32_t const v857 = v762 + v654;
uint32_t const v858 = v383 + v857;
uint32_t const v859 = v765 + v857;
uint32_t const v860 = uint32_t(v859);
threadgroup float * const v861 = &(*v61)[v860];
float const v862 = *v861;
float v863_store;
thread float * v863 = &v863_store;*v863 = v89;
bool const v864 = *v641;
bool v865_store;
thread bool * v865 = &v865_store;if(v864) {
*v865 = v381;
}
 else {
bool const v866 = v858 < v19;
*v865 = v866;
}
bool const v867 = *v865;
if(v867) {
float const v868 = v862 * v22;
*v863 = v868;
}
thread float * const v869 = &(*v761)[v656];
float const v870 = *v863;
*v869 = v870;
float const v871 = max(v856, v870);
uint32_t const v872 = 7;
uint32_t const v873 = v762 + v872;
uint32_t const v874 = v383 + v873;
uint32_t const v875 = v765 + v873;
uint32_t const v876 = uint32_t(v875);
threadgroup float * const v877 = &(*v61)[v876];
float const v878 = *v877;
float v879_store;
thread float * v879 = &v879_store;*v879 = v89;
bool const v880 = *v641;
bool v881_store;
thread bool * v881 = &v881_store;if(v880) {
*v881 = v381;
}
 else {
bool const v882 = v874 < v19;
*v881 = v882;
}
bool const v883 = *v881;
if(v883) {
float const v884 = v878 * v22;
*v879 = v884;
}
uint32_t const v885 = 7;
thread float * const v886 = &(*v761)[v885];
float const v887 = *v879;
*v886 = v887;
float const v888 = max(v871, v887);
float const v889 = simd_shuffle_xor(v888, v57);;
float const v890 = max(v888, v889);
float const v891 = simd_shuffle_xor(v890, v93);;
float const v892 = max(v890, v891);
float const v893 = *v88;
float const v894 = 5.54517698;
float const v895 = v893 + v894;
bool const v896 = v892 > v895;
float const v897 = v896 ? v892 : v893;
float const v898 = v893 - v897;
float const v899 = exp(v898);bool const v900 = v897 != v893;
bool v901_store;
thread bool * v901 = &v901_store;if(v900) {
bool const v902 = v893 != v89;
*v901 = v902;
}
 else {
*v901 = v415;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v903 = *v901;
bool const v904 = simd_any(v903);;
if(v904) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v905 = v59 * v387;
uint32_t const v906 = v765 + v905;
uint32_t const v907 = uint32_t(v906);
threadgroup float * const v908 = &(*v61)[v907];
float const v909 = *v908;
float const v910 = v909 * v899;
*v908 = v910;
uint32_t const v911 = v906 + v97;
uint32_t const v912 = uint32_t(v911);
threadgroup float * const v913 = &(*v61)[v912];
float const v914 = *v913;
float const v915 = v914 * v899;
*v913 = v915;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v916 = *v908;
float const v917 = v916 * v899;
*v908 = v917;
float const v918 = *v913;
float const v919 = v918 * v899;
*v913 = v919;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v920 = *v908;
float const v921 = v920 * v899;
*v908 = v921;
float const v922 = *v913;
float const v923 = v922 * v899;
*v913 = v923;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v924 = *v908;
float const v925 = v924 * v899;
*v908 = v925;
float const v926 = *v913;
float const v927 = v926 * v899;
*v913 = v927;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v928 = *v908;
float const v929 = v928 * v899;
*v908 = v929;
float const v930 = *v913;
float const v931 = v930 * v899;
*v913 = v931;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v932 = *v908;
float const v933 = v932 * v899;
*v908 = v933;
float const v934 = *v913;
float const v935 = v934 * v899;
*v913 = v935;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v936 = *v908;
float const v937 = v936 * v899;
*v908 = v937;
float const v938 = *v913;
float const v939 = v938 * v899;
*v913 = v939;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v940 = *v908;
float const v941 = v940 * v899;
*v908 = v941;
float const v942 = *v913;
float const v943 = v942 * v899;
*v913 = v943;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v897;
float const v944 = *v776;
uint32_t const v945 = reinterpret_cast<const thread uint32_t&>(v944);
uint32_t const v946 = 4286578687;
bool const v947 = v945 == v946;
float const v948 = v944 - v897;
float const v949 = exp(v948);float const v950 = v947 ? v67 : v949;
half const v951 = half(v950);
half_4 const v952 = [&]{
half_4 tmp = v102;
tmp.i_0 = v951;
return tmp;
}();
float const v953 = *v791;
uint32_t const v954 = reinterpret_cast<const thread uint32_t&>(v953);
bool const v955 = v954 == v946;
float const v956 = v953 - v897;
float const v957 = exp(v956);float const v958 = v955 ? v67 : v957;
float const v959 = v950 + v958;
half const v960 = half(v958);
half_4 const v961 = [&]{
half_4 tmp = v952;
tmp.i_1 = v960;
return tmp;
}();
float const v962 = *v806;
uint32_t const v963 = reinterpret_cast<const thread uint32_t&>(v962);
bool const v964 = v963 == v946;
float const v965 = v962 - v897;
float const v966 = exp(v965);float const v967 = v964 ? v67 : v966;
float const v968 = v959 + v967;
half const v969 = half(v967);
half_4 const v970 = [&]{
half_4 tmp = v961;
tmp.i_2 = v969;
return tmp;
}();
float const v971 = *v822;
uint32_t const v972 = reinterpret_cast<const thread uint32_t&>(v971);
bool const v973 = v972 == v946;
float const v974 = v971 - v897;
float const v975 = exp(v974);float const v976 = v973 ? v67 : v975;
float const v977 = v968 + v976;
half const v978 = half(v976);
half_4 const v979 = [&]{
half_4 tmp = v970;
tmp.i_3 = v978;
return tmp;
}();
uint32_t const v980 = v58 * v660;
uint32_t const v981 = v645 + v980;
uint32_t const v982 = v59 * v387;
uint32_t const v983 = v981 + v982;
uint32_t const v984 = uint32_t(v983);
threadgroup half_4 * const v985 = &(*v62)[v984];
*v985 = v979;
float const v986 = *v837;
uint32_t const v987 = reinterpret_cast<const thread uint32_t&>(v986);
bool const v988 = v987 == v946;
float const v989 = v986 - v897;
float const v990 = exp(v989);float const v991 = v988 ? v67 : v990;
float const v992 = v977 + v991;
half const v993 = half(v991);
half_4 const v994 = [&]{
half_4 tmp = v102;
tmp.i_0 = v993;
return tmp;
}();
float const v995 = *v854;
uint32_t const v996 = reinterpret_cast<const thread uint32_t&>(v995);
bool const v997 = v996 == v946;
float const v998 = v995 - v897;
float const v999 = exp(v998);float const v1000 = v997 ? v67 : v999;
float const v1001 = v992 + v1000;
half const v1002 = half(v1000);
half_4 const v1003 = [&]{
half_4 tmp = v994;
tmp.i_1 = v1002;
return tmp;
}();
float const v1004 = *v869;
uint32_t const v1005 = reinterpret_cast<const thread uint32_t&>(v1004);
bool const v1006 = v1005 == v946;
float const v1007 = v1004 - v897;
float const v1008 = exp(v1007);float const v1009 = v1006 ? v67 : v1008;
float const v1010 = v1001 + v1009;
half const v1011 = half(v1009);
half_4 const v1012 = [&]{
half_4 tmp = v1003;
tmp.i_2 = v1011;
return tmp;
}();
float const v1013 = *v886;
uint32_t const v1014 = reinterpret_cast<const thread uint32_t&>(v1013);
bool const v1015 = v1014 == v946;
float const v1016 = v1013 - v897;
float const v1017 = exp(v1016);float const v1018 = v1015 ? v67 : v1017;
float const v1019 = v1010 + v1018;
half const v1020 = half(v1018);
half_4 const v1021 = [&]{
half_4 tmp = v1012;
tmp.i_3 = v1020;
return tmp;
}();
uint32_t const v1022 = v983 + v97;
uint32_t const v1023 = uint32_t(v1022);
threadgroup half_4 * const v1024 = &(*v62)[v1023];
*v1024 = v1021;
float const v1025 = *v90;
float const v1026 = fma(v1025, v899, v1019);
*v90 = v1026;
float const v1027 = *v91;
float const v1028 = fma(v1027, v899, v1019);
*v91 = v1028;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1029 = *v641;
bool const v1030 = !v1029;
bool const v1031 = *v604;
bool const v1032 = v1031 && v1030;
if(v1032) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1033 = v765 + v982;
for(uint32_t v1034 = v92; v1034 < v53; v1034 += v97) {
uint32_t const v1035 = v1034 / v215;
uint32_t const v1036 = v981 + v1035;
uint32_t const v1037 = uint32_t(v1036);
threadgroup half_4 * const v1038 = &(*v62)[v1037];
half_4 const v1039 = *v1038;
uint32_t const v1040 = v1034 % v215;
half const v1041 = v1039.i_0;
float const v1042 = float(v1041);
float v1043_store;
thread float * v1043 = &v1043_store;*v1043 = v1042;
bool const v1044 = v1040 == v97;
if(v1044) {
half const v1045 = v1039.i_1;
float const v1046 = float(v1045);
*v1043 = v1046;
}
bool const v1047 = v1040 == v387;
if(v1047) {
half const v1048 = v1039.i_2;
float const v1049 = float(v1048);
*v1043 = v1049;
}
bool const v1050 = v1040 == v809;
if(v1050) {
half const v1051 = v1039.i_3;
float const v1052 = float(v1051);
*v1043 = v1052;
}
float const v1053 = *v1043;
uint32_t const v1054 = reinterpret_cast<const thread uint32_t&>(v1053);
bool const v1055 = v1054 == v92;
bool const v1056 = !v1055;
if(v1056) {
uint32_t const v1057 = v1034 * v119;
uint32_t const v1058 = v393 + v1057;
uint32_t const v1059 = v982 / v215;
uint32_t const v1060 = v1058 + v1059;
uint32_t const v1061 = uint32_t(v1060);
threadgroup half_4 * const v1062 = &(*v60)[v1061];
half_4 const v1063 = *v1062;
half const v1064 = v1063.i_0;
float const v1065 = float(v1064);
float v1066_store;
thread float * v1066 = &v1066_store;*v1066 = v1065;
uint32_t const v1067 = v59 % v387;
bool const v1068 = v1067 == v97;
if(v1068) {
half const v1069 = v1063.i_2;
float const v1070 = float(v1069);
*v1066 = v1070;
}
uint32_t const v1071 = uint32_t(v1033);
float const v1072 = *v1043;
float const v1073 = *v1066;
threadgroup float * const v1074 = &(*v61)[v1071];
float const v1075 = *v1074;
float const v1076 = fma(v1072, v1073, v1075);
*v1074 = v1076;
half const v1077 = v1063.i_1;
float const v1078 = float(v1077);
float v1079_store;
thread float * v1079 = &v1079_store;*v1079 = v1078;
if(v1068) {
half const v1080 = v1063.i_3;
float const v1081 = float(v1080);
*v1079 = v1081;
}
uint32_t const v1082 = v1033 + v97;
uint32_t const v1083 = uint32_t(v1082);
float const v1084 = *v1043;
float const v1085 = *v1079;
threadgroup float * const v1086 = &(*v61)[v1083];
float const v1087 = *v1086;
float const v1088 = fma(v1084, v1085, v1087);
*v1086 = v1088;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1089 = v92; v1089 < v53; v1089 += v97) {
uint32_t const v1090 = v1089 / v215;
uint32_t const v1091 = v981 + v1090;
uint32_t const v1092 = uint32_t(v1091);
threadgroup half_4 * const v1093 = &(*v62)[v1092];
half_4 const v1094 = *v1093;
uint32_t const v1095 = v1089 % v215;
half const v1096 = v1094.i_0;
float const v1097 = float(v1096);
float v1098_store;
thread float * v1098 = &v1098_store;*v1098 = v1097;
bool const v1099 = v1095 == v97;
if(v1099) {
half const v1100 = v1094.i_1;
float const v1101 = float(v1100);
*v1098 = v1101;
}
bool const v1102 = v1095 == v387;
if(v1102) {
half const v1103 = v1094.i_2;
float const v1104 = float(v1103);
*v1098 = v1104;
}
bool const v1105 = v1095 == v809;
if(v1105) {
half const v1106 = v1094.i_3;
float const v1107 = float(v1106);
*v1098 = v1107;
}
float const v1108 = *v1098;
uint32_t const v1109 = reinterpret_cast<const thread uint32_t&>(v1108);
bool const v1110 = v1109 == v92;
bool const v1111 = !v1110;
if(v1111) {
uint32_t const v1112 = v1089 * v119;
uint32_t const v1113 = 578;
uint32_t const v1114 = v1113 + v1112;
uint32_t const v1115 = v982 / v215;
uint32_t const v1116 = v1114 + v1115;
uint32_t const v1117 = uint32_t(v1116);
threadgroup half_4 * const v1118 = &(*v60)[v1117];
half_4 const v1119 = *v1118;
half const v1120 = v1119.i_0;
float const v1121 = float(v1120);
float v1122_store;
thread float * v1122 = &v1122_store;*v1122 = v1121;
uint32_t const v1123 = v59 % v387;
bool const v1124 = v1123 == v97;
if(v1124) {
half const v1125 = v1119.i_2;
float const v1126 = float(v1125);
*v1122 = v1126;
}
uint32_t const v1127 = uint32_t(v1033);
float const v1128 = *v1098;
float const v1129 = *v1122;
threadgroup float * const v1130 = &(*v61)[v1127];
float const v1131 = *v1130;
float const v1132 = fma(v1128, v1129, v1131);
*v1130 = v1132;
half const v1133 = v1119.i_1;
float const v1134 = float(v1133);
float v1135_store;
thread float * v1135 = &v1135_store;*v1135 = v1134;
if(v1124) {
half const v1136 = v1119.i_3;
float const v1137 = float(v1136);
*v1135 = v1137;
}
uint32_t const v1138 = v1033 + v97;
uint32_t const v1139 = uint32_t(v1138);
float const v1140 = *v1098;
float const v1141 = *v1135;
threadgroup float * const v1142 = &(*v61)[v1139];
float const v1143 = *v1142;
float const v1144 = fma(v1140, v1141, v1143);
*v1142 = v1144;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1145 = v92; v1145 < v53; v1145 += v97) {
uint32_t const v1146 = v1145 / v215;
uint32_t const v1147 = v981 + v1146;
uint32_t const v1148 = uint32_t(v1147);
threadgroup half_4 * const v1149 = &(*v62)[v1148];
half_4 const v1150 = *v1149;
uint32_t const v1151 = v1145 % v215;
half const v1152 = v1150.i_0;
float const v1153 = float(v1152);
float v1154_store;
thread float * v1154 = &v1154_store;*v1154 = v1153;
bool const v1155 = v1151 == v97;
if(v1155) {
half const v1156 = v1150.i_1;
float const v1157 = float(v1156);
*v1154 = v1157;
}
bool const v1158 = v1151 == v387;
if(v1158) {
half const v1159 = v1150.i_2;
float const v1160 = float(v1159);
*v1154 = v1160;
}
bool const v1161 = v1151 == v809;
if(v1161) {
half const v1162 = v1150.i_3;
float const v1163 = float(v1162);
*v1154 = v1163;
}
float const v1164 = *v1154;
uint32_t const v1165 = reinterpret_cast<const thread uint32_t&>(v1164);
bool const v1166 = v1165 == v92;
bool const v1167 = !v1166;
if(v1167) {
uint32_t const v1168 = v1145 * v119;
uint32_t const v1169 = 580;
uint32_t const v1170 = v1169 + v1168;
uint32_t const v1171 = v982 / v215;
uint32_t const v1172 = v1170 + v1171;
uint32_t const v1173 = uint32_t(v1172);
threadgroup half_4 * const v1174 = &(*v60)[v1173];
half_4 const v1175 = *v1174;
half const v1176 = v1175.i_0;
float const v1177 = float(v1176);
float v1178_store;
thread float * v1178 = &v1178_store;*v1178 = v1177;
uint32_t const v1179 = v59 % v387;
bool const v1180 = v1179 == v97;
if(v1180) {
half const v1181 = v1175.i_2;
float const v1182 = float(v1181);
*v1178 = v1182;
}
uint32_t const v1183 = uint32_t(v1033);
float const v1184 = *v1154;
float const v1185 = *v1178;
threadgroup float * const v1186 = &(*v61)[v1183];
float const v1187 = *v1186;
float const v1188 = fma(v1184, v1185, v1187);
*v1186 = v1188;
half const v1189 = v1175.i_1;
float const v1190 = float(v1189);
float v1191_store;
thread float * v1191 = &v1191_store;*v1191 = v1190;
if(v1180) {
half const v1192 = v1175.i_3;
float const v1193 = float(v1192);
*v1191 = v1193;
}
uint32_t const v1194 = v1033 + v97;
uint32_t const v1195 = uint32_t(v1194);
float const v1196 = *v1154;
float const v1197 = *v1191;
threadgroup float * const v1198 = &(*v61)[v1195];
float const v1199 = *v1198;
float const v1200 = fma(v1196, v1197, v1199);
*v1198 = v1200;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1201 = v92; v1201 < v53; v1201 += v97) {
uint32_t const v1202 = v1201 / v215;
uint32_t const v1203 = v981 + v1202;
uint32_t const v1204 = uint32_t(v1203);
threadgroup half_4 * const v1205 = &(*v62)[v1204];
half_4 const v1206 = *v1205;
uint32_t const v1207 = v1201 % v215;
half const v1208 = v1206.i_0;
float const v1209 = float(v1208);
float v1210_store;
thread float * v1210 = &v1210_store;*v1210 = v1209;
bool const v1211 = v1207 == v97;
if(v1211) {
half const v1212 = v1206.i_1;
float const v1213 = float(v1212);
*v1210 = v1213;
}
bool const v1214 = v1207 == v387;
if(v1214) {
half const v1215 = v1206.i_2;
float const v1216 = float(v1215);
*v1210 = v1216;
}
bool const v1217 = v1207 == v809;
if(v1217) {
half const v1218 = v1206.i_3;
float const v1219 = float(v1218);
*v1210 = v1219;
}
float const v1220 = *v1210;
uint32_t const v1221 = reinterpret_cast<const thread uint32_t&>(v1220);
bool const v1222 = v1221 == v92;
bool const v1223 = !v1222;
if(v1223) {
uint32_t const v1224 = v1201 * v119;
uint32_t const v1225 = 582;
uint32_t const v1226 = v1225 + v1224;
uint32_t const v1227 = v982 / v215;
uint32_t const v1228 = v1226 + v1227;
uint32_t const v1229 = uint32_t(v1228);
threadgroup half_4 * const v1230 = &(*v60)[v1229];
half_4 const v1231 = *v1230;
half const v1232 = v1231.i_0;
float const v1233 = float(v1232);
float v1234_store;
thread float * v1234 = &v1234_store;*v1234 = v1233;
uint32_t const v1235 = v59 % v387;
bool const v1236 = v1235 == v97;
if(v1236) {
half const v1237 = v1231.i_2;
float const v1238 = float(v1237);
*v1234 = v1238;
}
uint32_t const v1239 = uint32_t(v1033);
float const v1240 = *v1210;
float const v1241 = *v1234;
threadgroup float * const v1242 = &(*v61)[v1239];
float const v1243 = *v1242;
float const v1244 = fma(v1240, v1241, v1243);
*v1242 = v1244;
half const v1245 = v1231.i_1;
float const v1246 = float(v1245);
float v1247_store;
thread float * v1247 = &v1247_store;*v1247 = v1246;
if(v1236) {
half const v1248 = v1231.i_3;
float const v1249 = float(v1248);
*v1247 = v1249;
}
uint32_t const v1250 = v1033 + v97;
uint32_t const v1251 = uint32_t(v1250);
float const v1252 = *v1210;
float const v1253 = *v1247;
threadgroup float * const v1254 = &(*v61)[v1251];
float const v1255 = *v1254;
float const v1256 = fma(v1252, v1253, v1255);
*v1254 = v1256;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1257 = v92; v1257 < v53; v1257 += v97) {
uint32_t const v1258 = v1257 / v215;
uint32_t const v1259 = v981 + v1258;
uint32_t const v1260 = uint32_t(v1259);
threadgroup half_4 * const v1261 = &(*v62)[v1260];
half_4 const v1262 = *v1261;
uint32_t const v1263 = v1257 % v215;
half const v1264 = v1262.i_0;
float const v1265 = float(v1264);
float v1266_store;
thread float * v1266 = &v1266_store;*v1266 = v1265;
bool const v1267 = v1263 == v97;
if(v1267) {
half const v1268 = v1262.i_1;
float const v1269 = float(v1268);
*v1266 = v1269;
}
bool const v1270 = v1263 == v387;
if(v1270) {
half const v1271 = v1262.i_2;
float const v1272 = float(v1271);
*v1266 = v1272;
}
bool const v1273 = v1263 == v809;
if(v1273) {
half const v1274 = v1262.i_3;
float const v1275 = float(v1274);
*v1266 = v1275;
}
float const v1276 = *v1266;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v92;
bool const v1279 = !v1278;
if(v1279) {
uint32_t const v1280 = v1257 * v119;
uint32_t const v1281 = 584;
uint32_t const v1282 = v1281 + v1280;
uint32_t const v1283 = v982 / v215;
uint32_t const v1284 = v1282 + v1283;
uint32_t const v1285 = uint32_t(v1284);
threadgroup half_4 * const v1286 = &(*v60)[v1285];
half_4 const v1287 = *v1286;
half const v1288 = v1287.i_0;
float const v1289 = float(v1288);
float v1290_store;
thread float * v1290 = &v1290_store;*v1290 = v1289;
uint32_t const v1291 = v59 % v387;
bool const v1292 = v1291 == v97;
if(v1292) {
half const v1293 = v1287.i_2;
float const v1294 = float(v1293);
*v1290 = v1294;
}
uint32_t const v1295 = uint32_t(v1033);
float const v1296 = *v1266;
float const v1297 = *v1290;
threadgroup float * const v1298 = &(*v61)[v1295];
float const v1299 = *v1298;
float const v1300 = fma(v1296, v1297, v1299);
*v1298 = v1300;
half const v1301 = v1287.i_1;
float const v1302 = float(v1301);
float v1303_store;
thread float * v1303 = &v1303_store;*v1303 = v1302;
if(v1292) {
half const v1304 = v1287.i_3;
float const v1305 = float(v1304);
*v1303 = v1305;
}
uint32_t const v1306 = v1033 + v97;
uint32_t const v1307 = uint32_t(v1306);
float const v1308 = *v1266;
float const v1309 = *v1303;
threadgroup float * const v1310 = &(*v61)[v1307];
float const v1311 = *v1310;
float const v1312 = fma(v1308, v1309, v1311);
*v1310 = v1312;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1313 = v92; v1313 < v53; v1313 += v97) {
uint32_t const v1314 = v1313 / v215;
uint32_t const v1315 = v981 + v1314;
uint32_t const v1316 = uint32_t(v1315);
threadgroup half_4 * const v1317 = &(*v62)[v1316];
half_4 const v1318 = *v1317;
uint32_t const v1319 = v1313 % v215;
half const v1320 = v1318.i_0;
float const v1321 = float(v1320);
float v1322_store;
thread float * v1322 = &v1322_store;*v1322 = v1321;
bool const v1323 = v1319 == v97;
if(v1323) {
half const v1324 = v1318.i_1;
float const v1325 = float(v1324);
*v1322 = v1325;
}
bool const v1326 = v1319 == v387;
if(v1326) {
half const v1327 = v1318.i_2;
float const v1328 = float(v1327);
*v1322 = v1328;
}
bool const v1329 = v1319 == v809;
if(v1329) {
half const v1330 = v1318.i_3;
float const v1331 = float(v1330);
*v1322 = v1331;
}
float const v1332 = *v1322;
uint32_t const v1333 = reinterpret_cast<const thread uint32_t&>(v1332);
bool const v1334 = v1333 == v92;
bool const v1335 = !v1334;
if(v1335) {
uint32_t const v1336 = v1313 * v119;
uint32_t const v1337 = 586;
uint32_t const v1338 = v1337 + v1336;
uint32_t const v1339 = v982 / v215;
uint32_t const v1340 = v1338 + v1339;
uint32_t const v1341 = uint32_t(v1340);
threadgroup half_4 * const v1342 = &(*v60)[v1341];
half_4 const v1343 = *v1342;
half const v1344 = v1343.i_0;
float const v1345 = float(v1344);
float v1346_store;
thread float * v1346 = &v1346_store;*v1346 = v1345;
uint32_t const v1347 = v59 % v387;
bool const v1348 = v1347 == v97;
if(v1348) {
half const v1349 = v1343.i_2;
float const v1350 = float(v1349);
*v1346 = v1350;
}
uint32_t const v1351 = uint32_t(v1033);
float const v1352 = *v1322;
float const v1353 = *v1346;
threadgroup float * const v1354 = &(*v61)[v1351];
float const v1355 = *v1354;
float const v1356 = fma(v1352, v1353, v1355);
*v1354 = v1356;
half const v1357 = v1343.i_1;
float const v1358 = float(v1357);
float v1359_store;
thread float * v1359 = &v1359_store;*v1359 = v1358;
if(v1348) {
half const v1360 = v1343.i_3;
float const v1361 = float(v1360);
*v1359 = v1361;
}
uint32_t const v1362 = v1033 + v97;
uint32_t const v1363 = uint32_t(v1362);
float const v1364 = *v1322;
float const v1365 = *v1359;
threadgroup float * const v1366 = &(*v61)[v1363];
float const v1367 = *v1366;
float const v1368 = fma(v1364, v1365, v1367);
*v1366 = v1368;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1369 = v92; v1369 < v53; v1369 += v97) {
uint32_t const v1370 = v1369 / v215;
uint32_t const v1371 = v981 + v1370;
uint32_t const v1372 = uint32_t(v1371);
threadgroup half_4 * const v1373 = &(*v62)[v1372];
half_4 const v1374 = *v1373;
uint32_t const v1375 = v1369 % v215;
half const v1376 = v1374.i_0;
float const v1377 = float(v1376);
float v1378_store;
thread float * v1378 = &v1378_store;*v1378 = v1377;
bool const v1379 = v1375 == v97;
if(v1379) {
half const v1380 = v1374.i_1;
float const v1381 = float(v1380);
*v1378 = v1381;
}
bool const v1382 = v1375 == v387;
if(v1382) {
half const v1383 = v1374.i_2;
float const v1384 = float(v1383);
*v1378 = v1384;
}
bool const v1385 = v1375 == v809;
if(v1385) {
half const v1386 = v1374.i_3;
float const v1387 = float(v1386);
*v1378 = v1387;
}
float const v1388 = *v1378;
uint32_t const v1389 = reinterpret_cast<const thread uint32_t&>(v1388);
bool const v1390 = v1389 == v92;
bool const v1391 = !v1390;
if(v1391) {
uint32_t const v1392 = v1369 * v119;
uint32_t const v1393 = 588;
uint32_t const v1394 = v1393 + v1392;
uint32_t const v1395 = v982 / v215;
uint32_t const v1396 = v1394 + v1395;
uint32_t const v1397 = uint32_t(v1396);
threadgroup half_4 * const v1398 = &(*v60)[v1397];
half_4 const v1399 = *v1398;
half const v1400 = v1399.i_0;
float const v1401 = float(v1400);
float v1402_store;
thread float * v1402 = &v1402_store;*v1402 = v1401;
uint32_t const v1403 = v59 % v387;
bool const v1404 = v1403 == v97;
if(v1404) {
half const v1405 = v1399.i_2;
float const v1406 = float(v1405);
*v1402 = v1406;
}
uint32_t const v1407 = uint32_t(v1033);
float const v1408 = *v1378;
float const v1409 = *v1402;
threadgroup float * const v1410 = &(*v61)[v1407];
float const v1411 = *v1410;
float const v1412 = fma(v1408, v1409, v1411);
*v1410 = v1412;
half const v1413 = v1399.i_1;
float const v1414 = float(v1413);
float v1415_store;
thread float * v1415 = &v1415_store;*v1415 = v1414;
if(v1404) {
half const v1416 = v1399.i_3;
float const v1417 = float(v1416);
*v1415 = v1417;
}
uint32_t const v1418 = v1033 + v97;
uint32_t const v1419 = uint32_t(v1418);
float const v1420 = *v1378;
float const v1421 = *v1415;
threadgroup float * const v1422 = &(*v61)[v1419];
float const v1423 = *v1422;
float const v1424 = fma(v1420, v1421, v1423);
*v1422 = v1424;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v672), v671);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1425 = v92; v1425 < v53; v1425 += v97) {
uint32_t const v1426 = v1425 / v215;
uint32_t const v1427 = v981 + v1426;
uint32_t const v1428 = uint32_t(v1427);
threadgroup half_4 * const v1429 = &(*v62)[v1428];
half_4 const v1430 = *v1429;
uint32_t const v1431 = v1425 % v215;
half const v1432 = v1430.i_0;
float const v1433 = float(v1432);
float v1434_store;
thread float * v1434 = &v1434_store;*v1434 = v1433;
bool const v1435 = v1431 == v97;
if(v1435) {
half const v1436 = v1430.i_1;
float const v1437 = float(v1436);
*v1434 = v1437;
}
bool const v1438 = v1431 == v387;
if(v1438) {
half const v1439 = v1430.i_2;
float const v1440 = float(v1439);
*v1434 = v1440;
}
bool const v1441 = v1431 == v809;
if(v1441) {
half const v1442 = v1430.i_3;
float const v1443 = float(v1442);
*v1434 = v1443;
}
float const v1444 = *v1434;
uint32_t const v1445 = reinterpret_cast<const thread uint32_t&>(v1444);
bool const v1446 = v1445 == v92;
bool const v1447 = !v1446;
if(v1447) {
uint32_t const v1448 = v1425 * v119;
uint32_t const v1449 = 590;
uint32_t const v1450 = v1449 + v1448;
uint32_t const v1451 = v982 / v215;
uint32_t const v1452 = v1450 + v1451;
uint32_t const v1453 = uint32_t(v1452);
threadgroup half_4 * const v1454 = &(*v60)[v1453];
half_4 const v1455 = *v1454;
half const v1456 = v1455.i_0;
float const v1457 = float(v1456);
float v1458_store;
thread float * v1458 = &v1458_store;*v1458 = v1457;
uint32_t const v1459 = v59 % v387;
bool const v1460 = v1459 == v97;
if(v1460) {
half const v1461 = v1455.i_2;
float const v1462 = float(v1461);
*v1458 = v1462;
}
uint32_t const v1463 = uint32_t(v1033);
float const v1464 = *v1434;
float const v1465 = *v1458;
threadgroup float * const v1466 = &(*v61)[v1463];
float const v1467 = *v1466;
float const v1468 = fma(v1464, v1465, v1467);
*v1466 = v1468;
half const v1469 = v1455.i_1;
float const v1470 = float(v1469);
float v1471_store;
thread float * v1471 = &v1471_store;*v1471 = v1470;
if(v1460) {
half const v1472 = v1455.i_3;
float const v1473 = float(v1472);
*v1471 = v1473;
}
uint32_t const v1474 = v1033 + v97;
uint32_t const v1475 = uint32_t(v1474);
float const v1476 = *v1434;
float const v1477 = *v1471;
threadgroup float * const v1478 = &(*v61)[v1475];
float const v1479 = *v1478;
float const v1480 = fma(v1476, v1477, v1479);
*v1478 = v1480;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v672), v671, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1481_store; thread simdgroup_half8x8 * v1481 = &v1481_store;uint32_t const v1482 = uint32_t(v645);
threadgroup half_4 * const v1483 = &(*v62)[v1482];
simdgroup_load(*v1481, reinterpret_cast<threadgroup half *>(v1483), v671, 0, false);
simdgroup_half8x8 v1484_store; thread simdgroup_half8x8 * v1484 = &v1484_store;uint32_t const v1485 = 576;
threadgroup half_4 * const v1486 = &(*v60)[v1485];
simdgroup_load(*v1484, reinterpret_cast<threadgroup half *>(v1486), v648, 0, false);
simdgroup_multiply_accumulate(*v66, *v1481, *v1484, *v66);
simdgroup_half8x8 v1487_store; thread simdgroup_half8x8 * v1487 = &v1487_store;uint32_t const v1488 = 578;
threadgroup half_4 * const v1489 = &(*v60)[v1488];
simdgroup_load(*v1487, reinterpret_cast<threadgroup half *>(v1489), v648, 0, false);
simdgroup_multiply_accumulate(*v68, *v1481, *v1487, *v68);
simdgroup_half8x8 v1490_store; thread simdgroup_half8x8 * v1490 = &v1490_store;uint32_t const v1491 = 580;
threadgroup half_4 * const v1492 = &(*v60)[v1491];
simdgroup_load(*v1490, reinterpret_cast<threadgroup half *>(v1492), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1481, *v1490, *v69);
simdgroup_half8x8 v1493_store; thread simdgroup_half8x8 * v1493 = &v1493_store;uint32_t const v1494 = 582;
threadgroup half_4 * const v1495 = &(*v60)[v1494];
simdgroup_load(*v1493, reinterpret_cast<threadgroup half *>(v1495), v648, 0, false);
simdgroup_multiply_accumulate(*v70, *v1481, *v1493, *v70);
simdgroup_half8x8 v1496_store; thread simdgroup_half8x8 * v1496 = &v1496_store;uint32_t const v1497 = 584;
threadgroup half_4 * const v1498 = &(*v60)[v1497];
simdgroup_load(*v1496, reinterpret_cast<threadgroup half *>(v1498), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1481, *v1496, *v71);
simdgroup_half8x8 v1499_store; thread simdgroup_half8x8 * v1499 = &v1499_store;uint32_t const v1500 = 586;
threadgroup half_4 * const v1501 = &(*v60)[v1500];
simdgroup_load(*v1499, reinterpret_cast<threadgroup half *>(v1501), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1481, *v1499, *v72);
simdgroup_half8x8 v1502_store; thread simdgroup_half8x8 * v1502 = &v1502_store;uint32_t const v1503 = 588;
threadgroup half_4 * const v1504 = &(*v60)[v1503];
simdgroup_load(*v1502, reinterpret_cast<threadgroup half *>(v1504), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1481, *v1502, *v73);
simdgroup_half8x8 v1505_store; thread simdgroup_half8x8 * v1505 = &v1505_store;uint32_t const v1506 = 590;
threadgroup half_4 * const v1507 = &(*v60)[v1506];
simdgroup_load(*v1505, reinterpret_cast<threadgroup half *>(v1507), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1481, *v1505, *v74);
simdgroup_half8x8 v1508_store; thread simdgroup_half8x8 * v1508 = &v1508_store;uint32_t const v1509 = v645 + v387;
uint32_t const v1510 = uint32_t(v1509);
threadgroup half_4 * const v1511 = &(*v62)[v1510];
simdgroup_load(*v1508, reinterpret_cast<threadgroup half *>(v1511), v671, 0, false);
simdgroup_half8x8 v1512_store; thread simdgroup_half8x8 * v1512 = &v1512_store;threadgroup half_4 * const v1513 = &(*v60)[v735];
simdgroup_load(*v1512, reinterpret_cast<threadgroup half *>(v1513), v648, 0, false);
simdgroup_multiply_accumulate(*v66, *v1508, *v1512, *v66);
simdgroup_half8x8 v1514_store; thread simdgroup_half8x8 * v1514 = &v1514_store;uint32_t const v1515 = 722;
threadgroup half_4 * const v1516 = &(*v60)[v1515];
simdgroup_load(*v1514, reinterpret_cast<threadgroup half *>(v1516), v648, 0, false);
simdgroup_multiply_accumulate(*v68, *v1508, *v1514, *v68);
simdgroup_half8x8 v1517_store; thread simdgroup_half8x8 * v1517 = &v1517_store;uint32_t const v1518 = 724;
threadgroup half_4 * const v1519 = &(*v60)[v1518];
simdgroup_load(*v1517, reinterpret_cast<threadgroup half *>(v1519), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1508, *v1517, *v69);
simdgroup_half8x8 v1520_store; thread simdgroup_half8x8 * v1520 = &v1520_store;uint32_t const v1521 = 726;
threadgroup half_4 * const v1522 = &(*v60)[v1521];
simdgroup_load(*v1520, reinterpret_cast<threadgroup half *>(v1522), v648, 0, false);
simdgroup_multiply_accumulate(*v70, *v1508, *v1520, *v70);
simdgroup_half8x8 v1523_store; thread simdgroup_half8x8 * v1523 = &v1523_store;uint32_t const v1524 = 728;
threadgroup half_4 * const v1525 = &(*v60)[v1524];
simdgroup_load(*v1523, reinterpret_cast<threadgroup half *>(v1525), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1508, *v1523, *v71);
simdgroup_half8x8 v1526_store; thread simdgroup_half8x8 * v1526 = &v1526_store;uint32_t const v1527 = 730;
threadgroup half_4 * const v1528 = &(*v60)[v1527];
simdgroup_load(*v1526, reinterpret_cast<threadgroup half *>(v1528), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1508, *v1526, *v72);
simdgroup_half8x8 v1529_store; thread simdgroup_half8x8 * v1529 = &v1529_store;uint32_t const v1530 = 732;
threadgroup half_4 * const v1531 = &(*v60)[v1530];
simdgroup_load(*v1529, reinterpret_cast<threadgroup half *>(v1531), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1508, *v1529, *v73);
simdgroup_half8x8 v1532_store; thread simdgroup_half8x8 * v1532 = &v1532_store;uint32_t const v1533 = 734;
threadgroup half_4 * const v1534 = &(*v60)[v1533];
simdgroup_load(*v1532, reinterpret_cast<threadgroup half *>(v1534), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1508, *v1532, *v74);
simdgroup_half8x8 v1535_store; thread simdgroup_half8x8 * v1535 = &v1535_store;uint32_t const v1536 = v645 + v215;
uint32_t const v1537 = uint32_t(v1536);
threadgroup half_4 * const v1538 = &(*v62)[v1537];
simdgroup_load(*v1535, reinterpret_cast<threadgroup half *>(v1538), v671, 0, false);
simdgroup_half8x8 v1539_store; thread simdgroup_half8x8 * v1539 = &v1539_store;threadgroup half_4 * const v1540 = &(*v60)[v705];
simdgroup_load(*v1539, reinterpret_cast<threadgroup half *>(v1540), v648, 0, false);
simdgroup_multiply_accumulate(*v66, *v1535, *v1539, *v66);
simdgroup_half8x8 v1541_store; thread simdgroup_half8x8 * v1541 = &v1541_store;uint32_t const v1542 = 866;
threadgroup half_4 * const v1543 = &(*v60)[v1542];
simdgroup_load(*v1541, reinterpret_cast<threadgroup half *>(v1543), v648, 0, false);
simdgroup_multiply_accumulate(*v68, *v1535, *v1541, *v68);
simdgroup_half8x8 v1544_store; thread simdgroup_half8x8 * v1544 = &v1544_store;uint32_t const v1545 = 868;
threadgroup half_4 * const v1546 = &(*v60)[v1545];
simdgroup_load(*v1544, reinterpret_cast<threadgroup half *>(v1546), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1535, *v1544, *v69);
simdgroup_half8x8 v1547_store; thread simdgroup_half8x8 * v1547 = &v1547_store;uint32_t const v1548 = 870;
threadgroup half_4 * const v1549 = &(*v60)[v1548];
simdgroup_load(*v1547, reinterpret_cast<threadgroup half *>(v1549), v648, 0, false);
simdgroup_multiply_accumulate(*v70, *v1535, *v1547, *v70);
simdgroup_half8x8 v1550_store; thread simdgroup_half8x8 * v1550 = &v1550_store;uint32_t const v1551 = 872;
threadgroup half_4 * const v1552 = &(*v60)[v1551];
simdgroup_load(*v1550, reinterpret_cast<threadgroup half *>(v1552), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1535, *v1550, *v71);
simdgroup_half8x8 v1553_store; thread simdgroup_half8x8 * v1553 = &v1553_store;uint32_t const v1554 = 874;
threadgroup half_4 * const v1555 = &(*v60)[v1554];
simdgroup_load(*v1553, reinterpret_cast<threadgroup half *>(v1555), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1535, *v1553, *v72);
simdgroup_half8x8 v1556_store; thread simdgroup_half8x8 * v1556 = &v1556_store;uint32_t const v1557 = 876;
threadgroup half_4 * const v1558 = &(*v60)[v1557];
simdgroup_load(*v1556, reinterpret_cast<threadgroup half *>(v1558), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1535, *v1556, *v73);
simdgroup_half8x8 v1559_store; thread simdgroup_half8x8 * v1559 = &v1559_store;uint32_t const v1560 = 878;
threadgroup half_4 * const v1561 = &(*v60)[v1560];
simdgroup_load(*v1559, reinterpret_cast<threadgroup half *>(v1561), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1535, *v1559, *v74);
simdgroup_half8x8 v1562_store; thread simdgroup_half8x8 * v1562 = &v1562_store;uint32_t const v1563 = v645 + v654;
uint32_t const v1564 = uint32_t(v1563);
threadgroup half_4 * const v1565 = &(*v62)[v1564];
simdgroup_load(*v1562, reinterpret_cast<threadgroup half *>(v1565), v671, 0, false);
simdgroup_half8x8 v1566_store; thread simdgroup_half8x8 * v1566 = &v1566_store;threadgroup half_4 * const v1567 = &(*v60)[v676];
simdgroup_load(*v1566, reinterpret_cast<threadgroup half *>(v1567), v648, 0, false);
simdgroup_multiply_accumulate(*v66, *v1562, *v1566, *v66);
simdgroup_half8x8 v1568_store; thread simdgroup_half8x8 * v1568 = &v1568_store;uint32_t const v1569 = 1010;
threadgroup half_4 * const v1570 = &(*v60)[v1569];
simdgroup_load(*v1568, reinterpret_cast<threadgroup half *>(v1570), v648, 0, false);
simdgroup_multiply_accumulate(*v68, *v1562, *v1568, *v68);
simdgroup_half8x8 v1571_store; thread simdgroup_half8x8 * v1571 = &v1571_store;uint32_t const v1572 = 1012;
threadgroup half_4 * const v1573 = &(*v60)[v1572];
simdgroup_load(*v1571, reinterpret_cast<threadgroup half *>(v1573), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1562, *v1571, *v69);
simdgroup_half8x8 v1574_store; thread simdgroup_half8x8 * v1574 = &v1574_store;uint32_t const v1575 = 1014;
threadgroup half_4 * const v1576 = &(*v60)[v1575];
simdgroup_load(*v1574, reinterpret_cast<threadgroup half *>(v1576), v648, 0, false);
simdgroup_multiply_accumulate(*v70, *v1562, *v1574, *v70);
simdgroup_half8x8 v1577_store; thread simdgroup_half8x8 * v1577 = &v1577_store;uint32_t const v1578 = 1016;
threadgroup half_4 * const v1579 = &(*v60)[v1578];
simdgroup_load(*v1577, reinterpret_cast<threadgroup half *>(v1579), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1562, *v1577, *v71);
simdgroup_half8x8 v1580_store; thread simdgroup_half8x8 * v1580 = &v1580_store;uint32_t const v1581 = 1018;
threadgroup half_4 * const v1582 = &(*v60)[v1581];
simdgroup_load(*v1580, reinterpret_cast<threadgroup half *>(v1582), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1562, *v1580, *v72);
simdgroup_half8x8 v1583_store; thread simdgroup_half8x8 * v1583 = &v1583_store;uint32_t const v1584 = 1020;
threadgroup half_4 * const v1585 = &(*v60)[v1584];
simdgroup_load(*v1583, reinterpret_cast<threadgroup half *>(v1585), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1562, *v1583, *v73);
simdgroup_half8x8 v1586_store; thread simdgroup_half8x8 * v1586 = &v1586_store;uint32_t const v1587 = 1022;
threadgroup half_4 * const v1588 = &(*v60)[v1587];
simdgroup_load(*v1586, reinterpret_cast<threadgroup half *>(v1588), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1562, *v1586, *v74);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1589 = v56 * v57;
uint32_t const v1590 = v54 + v1589;
uint32_t const v1591 = v1590 + v58;
uint32_t const v1592 = uint32_t(v1591);
uint32_t const v1593 = v41 + v1592;
float const v1594 = *v90;
float const v1595 = simd_shuffle_xor(v1594, v57);;
float const v1596 = v1594 + v1595;
float const v1597 = simd_shuffle_xor(v1596, v93);;
float const v1598 = v1596 + v1597;
uint32_t const v1599 = reinterpret_cast<const thread uint32_t&>(v1598);
bool const v1600 = v1599 == v92;
float const v1601 = 1;
float const v1602 = v1601 / v1598;
float const v1603 = v1600 ? v67 : v1602;
uint32_t const v1604 = 320;
uint32_t const v1605 = v56 * v1604;
uint32_t const v1606 = uint32_t(v1605);
uint32_t const v1607 = 40;
threadgroup float * const v1608 = &(*v61)[v1606];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1609 = v58 * v1607;
uint32_t const v1610 = v1605 + v1609;
uint32_t const v1611 = 2;
uint32_t const v1612 = v59 * v1611;
uint32_t const v1613 = v1610 + v1612;
bool const v1614 = v1591 < v18;
if(v1614) {
uint32_t const v1615 = 64;
bool const v1616 = v1612 < v1615;
if(v1616) {
uint32_t const v1617 = uint32_t(v1613);
threadgroup float * const v1618 = &(*v61)[v1617];
float const v1619 = *v1618;
float const v1620 = v1619 * v1603;
half const v1621 = half(v1620);
uint32_t const v1622 = 64;
uint32_t const v1623 = v1593 * v1622;
uint32_t const v1624 = uint32_t(v1612);
uint32_t const v1625 = v1623 + v1624;
device half * const v1626 = &v4[v1625];
*v1626 = v1621;
}
uint32_t const v1627 = v97 + v1612;
bool const v1628 = v1627 < v1615;
if(v1628) {
uint32_t const v1629 = v1613 + v97;
uint32_t const v1630 = uint32_t(v1629);
threadgroup float * const v1631 = &(*v61)[v1630];
float const v1632 = *v1631;
float const v1633 = v1632 * v1603;
half const v1634 = half(v1633);
uint32_t const v1635 = 64;
uint32_t const v1636 = v1593 * v1635;
uint32_t const v1637 = uint32_t(v1627);
uint32_t const v1638 = v1636 + v1637;
device half * const v1639 = &v4[v1638];
*v1639 = v1634;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1640 = v57 + v1612;
uint32_t const v1641 = 64;
bool const v1642 = v1640 < v1641;
if(v1642) {
uint32_t const v1643 = uint32_t(v1613);
threadgroup float * const v1644 = &(*v61)[v1643];
float const v1645 = *v1644;
float const v1646 = v1645 * v1603;
half const v1647 = half(v1646);
uint32_t const v1648 = 64;
uint32_t const v1649 = v1593 * v1648;
uint32_t const v1650 = uint32_t(v1640);
uint32_t const v1651 = v1649 + v1650;
device half * const v1652 = &v4[v1651];
*v1652 = v1647;
}
uint32_t const v1653 = 9;
uint32_t const v1654 = v1653 + v1612;
bool const v1655 = v1654 < v1641;
if(v1655) {
uint32_t const v1656 = v1613 + v97;
uint32_t const v1657 = uint32_t(v1656);
threadgroup float * const v1658 = &(*v61)[v1657];
float const v1659 = *v1658;
float const v1660 = v1659 * v1603;
half const v1661 = half(v1660);
uint32_t const v1662 = 64;
uint32_t const v1663 = v1593 * v1662;
uint32_t const v1664 = uint32_t(v1654);
uint32_t const v1665 = v1663 + v1664;
device half * const v1666 = &v4[v1665];
*v1666 = v1661;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1667 = v93 + v1612;
uint32_t const v1668 = 64;
bool const v1669 = v1667 < v1668;
if(v1669) {
uint32_t const v1670 = uint32_t(v1613);
threadgroup float * const v1671 = &(*v61)[v1670];
float const v1672 = *v1671;
float const v1673 = v1672 * v1603;
half const v1674 = half(v1673);
uint32_t const v1675 = 64;
uint32_t const v1676 = v1593 * v1675;
uint32_t const v1677 = uint32_t(v1667);
uint32_t const v1678 = v1676 + v1677;
device half * const v1679 = &v4[v1678];
*v1679 = v1674;
}
uint32_t const v1680 = 17;
uint32_t const v1681 = v1680 + v1612;
bool const v1682 = v1681 < v1668;
if(v1682) {
uint32_t const v1683 = v1613 + v97;
uint32_t const v1684 = uint32_t(v1683);
threadgroup float * const v1685 = &(*v61)[v1684];
float const v1686 = *v1685;
float const v1687 = v1686 * v1603;
half const v1688 = half(v1687);
uint32_t const v1689 = 64;
uint32_t const v1690 = v1593 * v1689;
uint32_t const v1691 = uint32_t(v1681);
uint32_t const v1692 = v1690 + v1691;
device half * const v1693 = &v4[v1692];
*v1693 = v1688;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1694 = 24;
uint32_t const v1695 = v1694 + v1612;
uint32_t const v1696 = 64;
bool const v1697 = v1695 < v1696;
if(v1697) {
uint32_t const v1698 = uint32_t(v1613);
threadgroup float * const v1699 = &(*v61)[v1698];
float const v1700 = *v1699;
float const v1701 = v1700 * v1603;
half const v1702 = half(v1701);
uint32_t const v1703 = 64;
uint32_t const v1704 = v1593 * v1703;
uint32_t const v1705 = uint32_t(v1695);
uint32_t const v1706 = v1704 + v1705;
device half * const v1707 = &v4[v1706];
*v1707 = v1702;
}
uint32_t const v1708 = 25;
uint32_t const v1709 = v1708 + v1612;
bool const v1710 = v1709 < v1696;
if(v1710) {
uint32_t const v1711 = v1613 + v97;
uint32_t const v1712 = uint32_t(v1711);
threadgroup float * const v1713 = &(*v61)[v1712];
float const v1714 = *v1713;
float const v1715 = v1714 * v1603;
half const v1716 = half(v1715);
uint32_t const v1717 = 64;
uint32_t const v1718 = v1593 * v1717;
uint32_t const v1719 = uint32_t(v1709);
uint32_t const v1720 = v1718 + v1719;
device half * const v1721 = &v4[v1720];
*v1721 = v1716;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1722 = v53 + v1612;
uint32_t const v1723 = 64;
bool const v1724 = v1722 < v1723;
if(v1724) {
uint32_t const v1725 = uint32_t(v1613);
threadgroup float * const v1726 = &(*v61)[v1725];
float const v1727 = *v1726;
float const v1728 = v1727 * v1603;
half const v1729 = half(v1728);
uint32_t const v1730 = 64;
uint32_t const v1731 = v1593 * v1730;
uint32_t const v1732 = uint32_t(v1722);
uint32_t const v1733 = v1731 + v1732;
device half * const v1734 = &v4[v1733];
*v1734 = v1729;
}
uint32_t const v1735 = 33;
uint32_t const v1736 = v1735 + v1612;
bool const v1737 = v1736 < v1723;
if(v1737) {
uint32_t const v1738 = v1613 + v97;
uint32_t const v1739 = uint32_t(v1738);
threadgroup float * const v1740 = &(*v61)[v1739];
float const v1741 = *v1740;
float const v1742 = v1741 * v1603;
half const v1743 = half(v1742);
uint32_t const v1744 = 64;
uint32_t const v1745 = v1593 * v1744;
uint32_t const v1746 = uint32_t(v1736);
uint32_t const v1747 = v1745 + v1746;
device half * const v1748 = &v4[v1747];
*v1748 = v1743;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1749 = v1607 + v1612;
uint32_t const v1750 = 64;
bool const v1751 = v1749 < v1750;
if(v1751) {
uint32_t const v1752 = uint32_t(v1613);
threadgroup float * const v1753 = &(*v61)[v1752];
float const v1754 = *v1753;
float const v1755 = v1754 * v1603;
half const v1756 = half(v1755);
uint32_t const v1757 = 64;
uint32_t const v1758 = v1593 * v1757;
uint32_t const v1759 = uint32_t(v1749);
uint32_t const v1760 = v1758 + v1759;
device half * const v1761 = &v4[v1760];
*v1761 = v1756;
}
uint32_t const v1762 = 41;
uint32_t const v1763 = v1762 + v1612;
bool const v1764 = v1763 < v1750;
if(v1764) {
uint32_t const v1765 = v1613 + v97;
uint32_t const v1766 = uint32_t(v1765);
threadgroup float * const v1767 = &(*v61)[v1766];
float const v1768 = *v1767;
float const v1769 = v1768 * v1603;
half const v1770 = half(v1769);
uint32_t const v1771 = 64;
uint32_t const v1772 = v1593 * v1771;
uint32_t const v1773 = uint32_t(v1763);
uint32_t const v1774 = v1772 + v1773;
device half * const v1775 = &v4[v1774];
*v1775 = v1770;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1776 = 48;
uint32_t const v1777 = v1776 + v1612;
uint32_t const v1778 = 64;
bool const v1779 = v1777 < v1778;
if(v1779) {
uint32_t const v1780 = uint32_t(v1613);
threadgroup float * const v1781 = &(*v61)[v1780];
float const v1782 = *v1781;
float const v1783 = v1782 * v1603;
half const v1784 = half(v1783);
uint32_t const v1785 = 64;
uint32_t const v1786 = v1593 * v1785;
uint32_t const v1787 = uint32_t(v1777);
uint32_t const v1788 = v1786 + v1787;
device half * const v1789 = &v4[v1788];
*v1789 = v1784;
}
uint32_t const v1790 = 49;
uint32_t const v1791 = v1790 + v1612;
bool const v1792 = v1791 < v1778;
if(v1792) {
uint32_t const v1793 = v1613 + v97;
uint32_t const v1794 = uint32_t(v1793);
threadgroup float * const v1795 = &(*v61)[v1794];
float const v1796 = *v1795;
float const v1797 = v1796 * v1603;
half const v1798 = half(v1797);
uint32_t const v1799 = 64;
uint32_t const v1800 = v1593 * v1799;
uint32_t const v1801 = uint32_t(v1791);
uint32_t const v1802 = v1800 + v1801;
device half * const v1803 = &v4[v1802];
*v1803 = v1798;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1608), v1607);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1614) {
uint32_t const v1804 = 56;
uint32_t const v1805 = v1804 + v1612;
uint32_t const v1806 = 64;
bool const v1807 = v1805 < v1806;
if(v1807) {
uint32_t const v1808 = uint32_t(v1613);
threadgroup float * const v1809 = &(*v61)[v1808];
float const v1810 = *v1809;
float const v1811 = v1810 * v1603;
half const v1812 = half(v1811);
uint32_t const v1813 = 64;
uint32_t const v1814 = v1593 * v1813;
uint32_t const v1815 = uint32_t(v1805);
uint32_t const v1816 = v1814 + v1815;
device half * const v1817 = &v4[v1816];
*v1817 = v1812;
}
uint32_t const v1818 = 57;
uint32_t const v1819 = v1818 + v1612;
bool const v1820 = v1819 < v1806;
if(v1820) {
uint32_t const v1821 = v1613 + v97;
uint32_t const v1822 = uint32_t(v1821);
threadgroup float * const v1823 = &(*v61)[v1822];
float const v1824 = *v1823;
float const v1825 = v1824 * v1603;
half const v1826 = half(v1825);
uint32_t const v1827 = 64;
uint32_t const v1828 = v1593 * v1827;
uint32_t const v1829 = uint32_t(v1819);
uint32_t const v1830 = v1828 + v1829;
device half * const v1831 = &v4[v1830];
*v1831 = v1826;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
