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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
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
uint32_t const v519 = v382 + v97;
uint32_t const v520 = v519 * v53;
uint32_t const v521 = v520 + v94;
uint32_t const v522 = min(v521, v273);
uint32_t const v523 = uint32_t(v522);
uint32_t const v524 = v523 * v28;
uint32_t const v525 = v48 + v524;
half_4 v526_store;
thread half_4 * v526 = &v526_store;*v526 = v102;
if(v286) {
uint32_t const v527 = v283 / v215;
uint32_t const v528 = uint32_t(v527);
uint32_t const v529 = v525 + v528;
device half_4 const* const v530 = &v2[v529];
half_4 const v531 = *v530;
*v526 = v531;
}
half_4 const v532 = *v526;
*v292 = v532;
uint32_t const v533 = v520 + v127;
uint32_t const v534 = min(v533, v273);
uint32_t const v535 = uint32_t(v534);
uint32_t const v536 = v535 * v28;
uint32_t const v537 = v48 + v536;
half_4 v538_store;
thread half_4 * v538 = &v538_store;*v538 = v102;
if(v301) {
uint32_t const v539 = v299 / v215;
uint32_t const v540 = uint32_t(v539);
uint32_t const v541 = v537 + v540;
device half_4 const* const v542 = &v2[v541];
half_4 const v543 = *v542;
*v538 = v543;
}
half_4 const v544 = *v538;
*v307 = v544;
uint32_t const v545 = v520 + v157;
uint32_t const v546 = min(v545, v273);
uint32_t const v547 = uint32_t(v546);
uint32_t const v548 = v547 * v28;
uint32_t const v549 = v48 + v548;
half_4 v550_store;
thread half_4 * v550 = &v550_store;*v550 = v102;
if(v316) {
uint32_t const v551 = v314 / v215;
uint32_t const v552 = uint32_t(v551);
uint32_t const v553 = v549 + v552;
device half_4 const* const v554 = &v2[v553];
half_4 const v555 = *v554;
*v550 = v555;
}
half_4 const v556 = *v550;
*v323 = v556;
uint32_t const v557 = v520 + v187;
uint32_t const v558 = min(v557, v273);
uint32_t const v559 = uint32_t(v558);
uint32_t const v560 = v559 * v28;
uint32_t const v561 = v48 + v560;
half_4 v562_store;
thread half_4 * v562 = &v562_store;*v562 = v102;
if(v332) {
uint32_t const v563 = v330 / v215;
uint32_t const v564 = uint32_t(v563);
uint32_t const v565 = v561 + v564;
device half_4 const* const v566 = &v2[v565];
half_4 const v567 = *v566;
*v562 = v567;
}
half_4 const v568 = *v562;
*v339 = v568;
uint32_t const v569 = v523 * v31;
uint32_t const v570 = v51 + v569;
half_4 v571_store;
thread half_4 * v571 = &v571_store;*v571 = v102;
if(v286) {
uint32_t const v572 = v283 / v215;
uint32_t const v573 = uint32_t(v572);
uint32_t const v574 = v570 + v573;
device half_4 const* const v575 = &v3[v574];
half_4 const v576 = *v575;
*v571 = v576;
}
half_4 const v577 = *v571;
*v349 = v577;
uint32_t const v578 = v535 * v31;
uint32_t const v579 = v51 + v578;
half_4 v580_store;
thread half_4 * v580 = &v580_store;*v580 = v102;
if(v301) {
uint32_t const v581 = v299 / v215;
uint32_t const v582 = uint32_t(v581);
uint32_t const v583 = v579 + v582;
device half_4 const* const v584 = &v3[v583];
half_4 const v585 = *v584;
*v580 = v585;
}
half_4 const v586 = *v580;
*v359 = v586;
uint32_t const v587 = v547 * v31;
uint32_t const v588 = v51 + v587;
half_4 v589_store;
thread half_4 * v589 = &v589_store;*v589 = v102;
if(v316) {
uint32_t const v590 = v314 / v215;
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v588 + v591;
device half_4 const* const v593 = &v3[v592];
half_4 const v594 = *v593;
*v589 = v594;
}
half_4 const v595 = *v589;
*v369 = v595;
uint32_t const v596 = v559 * v31;
uint32_t const v597 = v51 + v596;
half_4 v598_store;
thread half_4 * v598 = &v598_store;*v598 = v102;
if(v332) {
uint32_t const v599 = v330 / v215;
uint32_t const v600 = uint32_t(v599);
uint32_t const v601 = v597 + v600;
device half_4 const* const v602 = &v3[v601];
half_4 const v603 = *v602;
*v598 = v603;
}
half_4 const v604 = *v598;
*v379 = v604;
bool v605_store;
thread bool * v605 = &v605_store;*v605 = v415;
bool const v606 = *v605;
bool v607_store;
thread bool * v607 = &v607_store;if(v606) {
*v607 = v381;
}
 else {
uint32_t const v608 = v388 * v215;
uint32_t const v609 = uint32_t(v608);
threadgroup uint32_t * const v610 = &(*v64)[v609];
uint32_t const v611 = *v610;
bool const v612 = v611 != v92;
*v607 = v612;
}
bool const v613 = *v607;
*v605 = v613;
bool const v614 = *v605;
bool v615_store;
thread bool * v615 = &v615_store;if(v614) {
*v615 = v381;
}
 else {
uint32_t const v616 = v388 * v215;
uint32_t const v617 = v616 + v97;
uint32_t const v618 = uint32_t(v617);
threadgroup uint32_t * const v619 = &(*v64)[v618];
uint32_t const v620 = *v619;
bool const v621 = v620 != v92;
*v615 = v621;
}
bool const v622 = *v615;
*v605 = v622;
bool const v623 = *v605;
bool v624_store;
thread bool * v624 = &v624_store;if(v623) {
*v624 = v381;
}
 else {
uint32_t const v625 = v388 * v215;
uint32_t const v626 = v625 + v387;
uint32_t const v627 = uint32_t(v626);
threadgroup uint32_t * const v628 = &(*v64)[v627];
uint32_t const v629 = *v628;
bool const v630 = v629 != v92;
*v624 = v630;
}
bool const v631 = *v624;
*v605 = v631;
bool const v632 = *v605;
bool v633_store;
thread bool * v633 = &v633_store;if(v632) {
*v633 = v381;
}
 else {
uint32_t const v634 = v388 * v215;
uint32_t const v635 = 3;
uint32_t const v636 = v634 + v635;
uint32_t const v637 = uint32_t(v636);
threadgroup uint32_t * const v638 = &(*v64)[v637];
uint32_t const v639 = *v638;
bool const v640 = v639 != v92;
*v633 = v640;
}
bool const v641 = *v633;
*v605 = v641;
bool v642_store;
thread bool * v642 = &v642_store;if(v386) {
*v642 = v381;
}
 else {
*v642 = v415;
}
uint32_t const v643 = 320;
uint32_t const v644 = v56 * v643;
uint32_t const v645 = 80;
uint32_t const v646 = v56 * v645;
simdgroup_float8x8 v647_store; thread simdgroup_float8x8 * v647 = &v647_store;*v647 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v648_store; thread simdgroup_half8x8 * v648 = &v648_store;uint32_t const v649 = 72;
threadgroup half_4 * const v650 = &(*v60)[v17];
simdgroup_load(*v648, reinterpret_cast<threadgroup half *>(v650), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v75, *v648, *v647);
simdgroup_half8x8 v651_store; thread simdgroup_half8x8 * v651 = &v651_store;threadgroup half_4 * const v652 = &(*v60)[v322];
simdgroup_load(*v651, reinterpret_cast<threadgroup half *>(v652), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v77, *v651, *v647);
simdgroup_half8x8 v653_store; thread simdgroup_half8x8 * v653 = &v653_store;threadgroup half_4 * const v654 = &(*v60)[v276];
simdgroup_load(*v653, reinterpret_cast<threadgroup half *>(v654), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v78, *v653, *v647);
uint32_t const v655 = 6;
simdgroup_half8x8 v656_store; thread simdgroup_half8x8 * v656 = &v656_store;uint32_t const v657 = 6;
threadgroup half_4 * const v658 = &(*v60)[v657];
simdgroup_load(*v656, reinterpret_cast<threadgroup half *>(v658), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v79, *v656, *v647);
simdgroup_half8x8 v659_store; thread simdgroup_half8x8 * v659 = &v659_store;threadgroup half_4 * const v660 = &(*v60)[v65];
simdgroup_load(*v659, reinterpret_cast<threadgroup half *>(v660), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v80, *v659, *v647);
uint32_t const v661 = 10;
simdgroup_half8x8 v662_store; thread simdgroup_half8x8 * v662 = &v662_store;uint32_t const v663 = 10;
threadgroup half_4 * const v664 = &(*v60)[v663];
simdgroup_load(*v662, reinterpret_cast<threadgroup half *>(v664), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v81, *v662, *v647);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;uint32_t const v666 = 12;
threadgroup half_4 * const v667 = &(*v60)[v666];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v667), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v82, *v665, *v647);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;uint32_t const v669 = 14;
threadgroup half_4 * const v670 = &(*v60)[v669];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v670), v649, 0, true);
simdgroup_multiply_accumulate(*v647, *v83, *v668, *v647);
uint32_t const v671 = uint32_t(v644);
uint32_t const v672 = 40;
threadgroup float * const v673 = &(*v61)[v671];

simdgroup_store(*v647, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v674_store; thread simdgroup_float8x8 * v674 = &v674_store;*v674 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 144;
uint32_t const v677 = 1008;
threadgroup half_4 * const v678 = &(*v60)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v678), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v75, *v675, *v674);
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;uint32_t const v680 = 146;
threadgroup half_4 * const v681 = &(*v60)[v680];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v681), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v77, *v679, *v674);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 148;
threadgroup half_4 * const v684 = &(*v60)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v684), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v78, *v682, *v674);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 150;
threadgroup half_4 * const v687 = &(*v60)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v79, *v685, *v674);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 152;
threadgroup half_4 * const v690 = &(*v60)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v80, *v688, *v674);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 154;
threadgroup half_4 * const v693 = &(*v60)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v693), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v81, *v691, *v674);
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 156;
threadgroup half_4 * const v696 = &(*v60)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v82, *v694, *v674);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 158;
threadgroup half_4 * const v699 = &(*v60)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v649, 0, true);
simdgroup_multiply_accumulate(*v674, *v83, *v697, *v674);
uint32_t const v700 = v644 + v57;
uint32_t const v701 = uint32_t(v700);
threadgroup float * const v702 = &(*v61)[v701];

simdgroup_store(*v674, reinterpret_cast<threadgroup float *>(v702), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v703_store; thread simdgroup_float8x8 * v703 = &v703_store;*v703 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 288;
uint32_t const v706 = 864;
threadgroup half_4 * const v707 = &(*v60)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v707), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v75, *v704, *v703);
simdgroup_half8x8 v708_store; thread simdgroup_half8x8 * v708 = &v708_store;uint32_t const v709 = 290;
threadgroup half_4 * const v710 = &(*v60)[v709];
simdgroup_load(*v708, reinterpret_cast<threadgroup half *>(v710), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v77, *v708, *v703);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 292;
threadgroup half_4 * const v713 = &(*v60)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v78, *v711, *v703);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 294;
threadgroup half_4 * const v716 = &(*v60)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v79, *v714, *v703);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 296;
threadgroup half_4 * const v719 = &(*v60)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v80, *v717, *v703);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 298;
threadgroup half_4 * const v722 = &(*v60)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v81, *v720, *v703);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 300;
threadgroup half_4 * const v725 = &(*v60)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v82, *v723, *v703);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 302;
threadgroup half_4 * const v728 = &(*v60)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v649, 0, true);
simdgroup_multiply_accumulate(*v703, *v83, *v726, *v703);
uint32_t const v729 = v644 + v93;
uint32_t const v730 = uint32_t(v729);
threadgroup float * const v731 = &(*v61)[v730];

simdgroup_store(*v703, reinterpret_cast<threadgroup float *>(v731), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v732_store; thread simdgroup_float8x8 * v732 = &v732_store;*v732 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v733 = 24;
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 432;
uint32_t const v736 = 720;
threadgroup half_4 * const v737 = &(*v60)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v737), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v75, *v734, *v732);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 434;
threadgroup half_4 * const v740 = &(*v60)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v740), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v77, *v738, *v732);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 436;
threadgroup half_4 * const v743 = &(*v60)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v78, *v741, *v732);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 438;
threadgroup half_4 * const v746 = &(*v60)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v79, *v744, *v732);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 440;
threadgroup half_4 * const v749 = &(*v60)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v80, *v747, *v732);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 442;
threadgroup half_4 * const v752 = &(*v60)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v81, *v750, *v732);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 444;
threadgroup half_4 * const v755 = &(*v60)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v82, *v753, *v732);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 446;
threadgroup half_4 * const v758 = &(*v60)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v649, 0, true);
simdgroup_multiply_accumulate(*v732, *v83, *v756, *v732);
uint32_t const v759 = v644 + v733;
uint32_t const v760 = uint32_t(v759);
threadgroup float * const v761 = &(*v61)[v760];

simdgroup_store(*v732, reinterpret_cast<threadgroup float *>(v761), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v762_store = {};
thread array<float, 8> * v762 = &v762_store;uint32_t const v763 = v59 * v57;
uint32_t const v764 = v383 + v763;
uint32_t const v765 = v58 * v672;
uint32_t const v766 = v644 + v765;
uint32_t const v767 = v766 + v763;
uint32_t const v768 = uint32_t(v767);
threadgroup float * const v769 = &(*v61)[v768];
float const v770 = *v769;
float v771_store;
thread float * v771 = &v771_store;*v771 = v89;
bool const v772 = *v642;
bool v773_store;
thread bool * v773 = &v773_store;if(v772) {
*v773 = v381;
}
 else {
bool const v774 = v764 < v19;
bool v775_store;
thread bool * v775 = &v775_store;if(v774) {
*v775 = v381;
}
 else {
*v775 = v415;
}
bool const v776 = *v775;
*v773 = v776;
}
bool const v777 = *v773;
if(v777) {
float const v778 = v770 * v22;
*v771 = v778;
}
thread float * const v779 = &(*v762)[v17];
float const v780 = *v771;
*v779 = v780;
float const v781 = max(v89, v780);
uint32_t const v782 = v763 + v97;
uint32_t const v783 = v383 + v782;
uint32_t const v784 = v766 + v782;
uint32_t const v785 = uint32_t(v784);
threadgroup float * const v786 = &(*v61)[v785];
float const v787 = *v786;
float v788_store;
thread float * v788 = &v788_store;*v788 = v89;
bool const v789 = *v642;
bool v790_store;
thread bool * v790 = &v790_store;if(v789) {
*v790 = v381;
}
 else {
bool const v791 = v783 < v19;
bool v792_store;
thread bool * v792 = &v792_store;if(v791) {
*v792 = v381;
}
 else {
*v792 = v415;
}
bool const v793 = *v792;
*v790 = v793;
}
bool const v794 = *v790;
if(v794) {
float const v795 = v787 * v22;
*v788 = v795;
}
thread float * const v796 = &(*v762)[v63];
float const v797 = *v788;
*v796 = v797;
float const v798 = max(v781, v797);
uint32_t const v799 = v763 + v387;
uint32_t const v800 = v383 + v799;
uint32_t const v801 = v766 + v799;
uint32_t const v802 = uint32_t(v801);
threadgroup float * const v803 = &(*v61)[v802];
float const v804 = *v803;
float v805_store;
thread float * v805 = &v805_store;*v805 = v89;
bool const v806 = *v642;
bool v807_store;
thread bool * v807 = &v807_store;if(v806) {
*v807 = v381;
}
 else {
bool const v808 = v800 < v19;
bool v809_store;
thread bool * v809 = &v809_store;if(v808) {
*v809 = v381;
}
 else {
*v809 = v415;
}
bool const v810 = *v809;
*v807 = v810;
}
bool const v811 = *v807;
if(v811) {
float const v812 = v804 * v22;
*v805 = v812;
}
thread float * const v813 = &(*v762)[v322];
float const v814 = *v805;
*v813 = v814;
float const v815 = max(v798, v814);
uint32_t const v816 = 3;
uint32_t const v817 = v763 + v816;
uint32_t const v818 = v383 + v817;
uint32_t const v819 = v766 + v817;
uint32_t const v820 = uint32_t(v819);
threadgroup float * const v821 = &(*v61)[v820];
float const v822 = *v821;
float v823_store;
thread float * v823 = &v823_store;*v823 = v89;
bool const v824 = *v642;
bool v825_store;
thread bool * v825 = &v825_store;if(v824) {
*v825 = v381;
}
 else {
bool const v826 = v818 < v19;
bool v827_store;
thread bool * v827 = &v827_store;if(v826) {
*v827 = v381;
}
 else {
*v827 = v415;
}
bool const v828 = *v827;
*v825 = v828;
}
bool const v829 = *v825;
if(v829) {
float const v830 = v822 * v22;
*v823 = v830;
}
thread float * const v831 = &(*v762)[v338];
float const v832 = *v823;
*v831 = v832;
float const v833 = max(v815, v832);
uint32_t const v834 = v763 + v215;
uint32_t const v835 = v383 + v834;
uint32_t const v836 = v766 + v834;
uint32_t const v837 = uint32_t(v836);
threadgroup float * const v838 = &(*v61)[v837];
float const v839 = *v838;
float v840_store;
thread float * v840 = &v840_store;*v840 = v89;
bool const v841 = *v642;
bool v842_store;
thread bool * v842 = &v842_store;if(v841) {
*v842 = v381;
}
 else {
bool const v843 = v835 < v19;
bool v844_store;
thread bool * v844 = &v844_store;if(v843) {
*v844 = v381;
}
 else {
*v844 = v415;
}
bool const v845 = *v844;
*v842 = v845;
}
bool const v846 = *v842;
if(v846) {
float const v847 = v839 * v22;
*v840 = v847;
}
thread float * const v848 = &(*v762)[v276];
float const v849 = *v840;
*v848 = v849;
float const v850 = max(v833, v849);
uint32_t const v851 = 5;
uint32_t const v852 = v763 + v851;
uint32_t const v853 = v383 + v852;
uint32_t const v854 = v766 + v852;
uint32_t const v855 = uint32_t(v854);
threadgroup float * const v856 = &(*v61)[v855];
float const v857 = *v856;
float v858_store;
thread float * v858 = &v858_store;*v858 = v89;
bool const v859 = *v642;
bool v860_store;
thread bool * v860 = &v860_store;if(v859) {
*v860 = v381;
}
 else {
bool const v861 = v853 < v19;
bool v862_store;
thread bool * v862 = &v862_store;if(v861) {
*v862 = v381;
}
 else {
*v862 = v415;
}
bool const v863 = *v862;
*v860 = v863;
}
bool const v864 = *v860;
if(v864) {
float const v865 = v857 * v22;
*v858 = v865;
}
uint32_t const v866 = 5;
thread float * const v867 = &(*v762)[v866];
float const v868 = *v858;
*v867 = v868;
float const v869 = max(v850, v868);
uint32_t const v870 = v763 + v655;
uint32_t const v871 = v383 + v870;
uint32_t const v872 = v766 + v870;
uint32_t const v873 = uint32_t(v872);
threadgroup float * const v874 = &(*v61)[v873];
float const v875 = *v874;
float v876_store;
thread float * v876 = &v876_store;*v876 = v89;
bool const v877 = *v642;
bool v878_store;
thread bool * v878 = &v878_store;if(v877) {
*v878 = v381;
}
 else {
bool const v879 = v871 < v19;
bool v880_store;
thread bool * v880 = &v880_store;if(v879) {
*v880 = v381;
}
 else {
*v880 = v415;
}
bool const v881 = *v880;
*v878 = v881;
}
bool const v882 = *v878;
if(v882) {
float const v883 = v875 * v22;
*v876 = v883;
}
thread float * const v884 = &(*v762)[v657];
float const v885 = *v876;
*v884 = v885;
float const v886 = max(v869, v885);
uint32_t const v887 = 7;
uint32_t const v888 = v763 + v887;
uint32_t const v889 = v383 + v888;
uint32_t const v890 = v766 + v888;
uint32_t const v891 = uint32_t(v890);
threadgroup float * const v892 = &(*v61)[v891];
float const v893 = *v892;
float v894_store;
thread float * v894 = &v894_store;*v894 = v89;
bool const v895 = *v642;
bool v896_store;
thread bool * v896 = &v896_store;if(v895) {
*v896 = v381;
}
 else {
bool const v897 = v889 < v19;
bool v898_store;
thread bool * v898 = &v898_store;if(v897) {
*v898 = v381;
}
 else {
*v898 = v415;
}
bool const v899 = *v898;
*v896 = v899;
}
bool const v900 = *v896;
if(v900) {
float const v901 = v893 * v22;
*v894 = v901;
}
uint32_t const v902 = 7;
thread float * const v903 = &(*v762)[v902];
float const v904 = *v894;
*v903 = v904;
float const v905 = max(v886, v904);
float const v906 = simd_shuffle_xor(v905, v57);;
float const v907 = max(v905, v906);
float const v908 = simd_shuffle_xor(v907, v93);;
float const v909 = max(v907, v908);
float const v910 = *v88;
float const v911 = 5.54517698;
float const v912 = v910 + v911;
bool const v913 = v909 > v912;
float const v914 = v913 ? v909 : v910;
float const v915 = v910 - v914;
float const v916 = exp(v915);bool const v917 = v914 != v910;
bool v918_store;
thread bool * v918 = &v918_store;if(v917) {
bool const v919 = v910 != v89;
*v918 = v919;
}
 else {
*v918 = v415;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v920 = *v918;
bool const v921 = simd_any(v920);;
if(v921) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v922 = v59 * v387;
uint32_t const v923 = v766 + v922;
uint32_t const v924 = uint32_t(v923);
threadgroup float * const v925 = &(*v61)[v924];
float const v926 = *v925;
float const v927 = v926 * v916;
*v925 = v927;
uint32_t const v928 = v923 + v97;
uint32_t const v929 = uint32_t(v928);
threadgroup float * const v930 = &(*v61)[v929];
float const v931 = *v930;
float const v932 = v931 * v916;
*v930 = v932;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v933 = *v925;
float const v934 = v933 * v916;
*v925 = v934;
float const v935 = *v930;
float const v936 = v935 * v916;
*v930 = v936;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v937 = *v925;
float const v938 = v937 * v916;
*v925 = v938;
float const v939 = *v930;
float const v940 = v939 * v916;
*v930 = v940;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v941 = *v925;
float const v942 = v941 * v916;
*v925 = v942;
float const v943 = *v930;
float const v944 = v943 * v916;
*v930 = v944;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v945 = *v925;
float const v946 = v945 * v916;
*v925 = v946;
float const v947 = *v930;
float const v948 = v947 * v916;
*v930 = v948;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v949 = *v925;
float const v950 = v949 * v916;
*v925 = v950;
float const v951 = *v930;
float const v952 = v951 * v916;
*v930 = v952;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v953 = *v925;
float const v954 = v953 * v916;
*v925 = v954;
float const v955 = *v930;
float const v956 = v955 * v916;
*v930 = v956;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v957 = *v925;
float const v958 = v957 * v916;
*v925 = v958;
float const v959 = *v930;
float const v960 = v959 * v916;
*v930 = v960;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v914;
float const v961 = *v779;
uint32_t const v962 = reinterpret_cast<const thread uint32_t&>(v961);
uint32_t const v963 = 4286578687;
bool const v964 = v962 == v963;
float const v965 = v961 - v914;
float const v966 = exp(v965);float const v967 = v964 ? v67 : v966;
half const v968 = half(v967);
half_4 const v969 = [&]{
half_4 tmp = v102;
tmp.i_0 = v968;
return tmp;
}();
float const v970 = *v796;
uint32_t const v971 = reinterpret_cast<const thread uint32_t&>(v970);
bool const v972 = v971 == v963;
float const v973 = v970 - v914;
float const v974 = exp(v973);float const v975 = v972 ? v67 : v974;
float const v976 = v967 + v975;
half const v977 = half(v975);
half_4 const v978 = [&]{
half_4 tmp = v969;
tmp.i_1 = v977;
return tmp;
}();
float const v979 = *v813;
uint32_t const v980 = reinterpret_cast<const thread uint32_t&>(v979);
bool const v981 = v980 == v963;
float const v982 = v979 - v914;
float const v983 = exp(v982);float const v984 = v981 ? v67 : v983;
float const v985 = v976 + v984;
half const v986 = half(v984);
half_4 const v987 = [&]{
half_4 tmp = v978;
tmp.i_2 = v986;
return tmp;
}();
float const v988 = *v831;
uint32_t const v989 = reinterpret_cast<const thread uint32_t&>(v988);
bool const v990 = v989 == v963;
float const v991 = v988 - v914;
float const v992 = exp(v991);float const v993 = v990 ? v67 : v992;
float const v994 = v985 + v993;
half const v995 = half(v993);
half_4 const v996 = [&]{
half_4 tmp = v987;
tmp.i_3 = v995;
return tmp;
}();
uint32_t const v997 = v58 * v661;
uint32_t const v998 = v646 + v997;
uint32_t const v999 = v59 * v387;
uint32_t const v1000 = v998 + v999;
uint32_t const v1001 = uint32_t(v1000);
threadgroup half_4 * const v1002 = &(*v62)[v1001];
*v1002 = v996;
float const v1003 = *v848;
uint32_t const v1004 = reinterpret_cast<const thread uint32_t&>(v1003);
bool const v1005 = v1004 == v963;
float const v1006 = v1003 - v914;
float const v1007 = exp(v1006);float const v1008 = v1005 ? v67 : v1007;
float const v1009 = v994 + v1008;
half const v1010 = half(v1008);
half_4 const v1011 = [&]{
half_4 tmp = v102;
tmp.i_0 = v1010;
return tmp;
}();
float const v1012 = *v867;
uint32_t const v1013 = reinterpret_cast<const thread uint32_t&>(v1012);
bool const v1014 = v1013 == v963;
float const v1015 = v1012 - v914;
float const v1016 = exp(v1015);float const v1017 = v1014 ? v67 : v1016;
float const v1018 = v1009 + v1017;
half const v1019 = half(v1017);
half_4 const v1020 = [&]{
half_4 tmp = v1011;
tmp.i_1 = v1019;
return tmp;
}();
float const v1021 = *v884;
uint32_t const v1022 = reinterpret_cast<const thread uint32_t&>(v1021);
bool const v1023 = v1022 == v963;
float const v1024 = v1021 - v914;
float const v1025 = exp(v1024);float const v1026 = v1023 ? v67 : v1025;
float const v1027 = v1018 + v1026;
half const v1028 = half(v1026);
half_4 const v1029 = [&]{
half_4 tmp = v1020;
tmp.i_2 = v1028;
return tmp;
}();
float const v1030 = *v903;
uint32_t const v1031 = reinterpret_cast<const thread uint32_t&>(v1030);
bool const v1032 = v1031 == v963;
float const v1033 = v1030 - v914;
float const v1034 = exp(v1033);float const v1035 = v1032 ? v67 : v1034;
float const v1036 = v1027 + v1035;
half const v1037 = half(v1035);
half_4 const v1038 = [&]{
half_4 tmp = v1029;
tmp.i_3 = v1037;
return tmp;
}();
uint32_t const v1039 = v1000 + v97;
uint32_t const v1040 = uint32_t(v1039);
threadgroup half_4 * const v1041 = &(*v62)[v1040];
*v1041 = v1038;
float const v1042 = *v90;
float const v1043 = fma(v1042, v916, v1036);
*v90 = v1043;
float const v1044 = *v91;
float const v1045 = fma(v1044, v916, v1036);
*v91 = v1045;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1046 = *v642;
bool const v1047 = !v1046;
bool const v1048 = *v605;
bool const v1049 = v1048 && v1047;
if(v1049) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1050 = v766 + v999;
for(uint32_t v1051 = v92; v1051 < v53; v1051 += v97) {
uint32_t const v1052 = v1051 / v215;
uint32_t const v1053 = v998 + v1052;
uint32_t const v1054 = uint32_t(v1053);
threadgroup half_4 * const v1055 = &(*v62)[v1054];
half_4 const v1056 = *v1055;
uint32_t const v1057 = v1051 % v215;
half const v1058 = v1056.i_0;
float const v1059 = float(v1058);
float v1060_store;
thread float * v1060 = &v1060_store;*v1060 = v1059;
bool const v1061 = v1057 == v97;
if(v1061) {
half const v1062 = v1056.i_1;
float const v1063 = float(v1062);
*v1060 = v1063;
}
bool const v1064 = v1057 == v387;
if(v1064) {
half const v1065 = v1056.i_2;
float const v1066 = float(v1065);
*v1060 = v1066;
}
bool const v1067 = v1057 == v816;
if(v1067) {
half const v1068 = v1056.i_3;
float const v1069 = float(v1068);
*v1060 = v1069;
}
float const v1070 = *v1060;
uint32_t const v1071 = reinterpret_cast<const thread uint32_t&>(v1070);
bool const v1072 = v1071 == v92;
bool const v1073 = !v1072;
if(v1073) {
uint32_t const v1074 = v1051 * v119;
uint32_t const v1075 = v393 + v1074;
uint32_t const v1076 = v999 / v215;
uint32_t const v1077 = v1075 + v1076;
uint32_t const v1078 = uint32_t(v1077);
threadgroup half_4 * const v1079 = &(*v60)[v1078];
half_4 const v1080 = *v1079;
half const v1081 = v1080.i_0;
float const v1082 = float(v1081);
float v1083_store;
thread float * v1083 = &v1083_store;*v1083 = v1082;
uint32_t const v1084 = v59 % v387;
bool const v1085 = v1084 == v97;
if(v1085) {
half const v1086 = v1080.i_2;
float const v1087 = float(v1086);
*v1083 = v1087;
}
uint32_t const v1088 = uint32_t(v1050);
float const v1089 = *v1060;
float const v1090 = *v1083;
threadgroup float * const v1091 = &(*v61)[v1088];
float const v1092 = *v1091;
float const v1093 = fma(v1089, v1090, v1092);
*v1091 = v1093;
half const v1094 = v1080.i_1;
float const v1095 = float(v1094);
float v1096_store;
thread float * v1096 = &v1096_store;*v1096 = v1095;
if(v1085) {
half const v1097 = v1080.i_3;
float const v1098 = float(v1097);
*v1096 = v1098;
}
uint32_t const v1099 = v1050 + v97;
uint32_t const v1100 = uint32_t(v1099);
float const v1101 = *v1060;
float const v1102 = *v1096;
threadgroup float * const v1103 = &(*v61)[v1100];
float const v1104 = *v1103;
float const v1105 = fma(v1101, v1102, v1104);
*v1103 = v1105;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1106 = v92; v1106 < v53; v1106 += v97) {
uint32_t const v1107 = v1106 / v215;
uint32_t const v1108 = v998 + v1107;
uint32_t const v1109 = uint32_t(v1108);
threadgroup half_4 * const v1110 = &(*v62)[v1109];
half_4 const v1111 = *v1110;
uint32_t const v1112 = v1106 % v215;
half const v1113 = v1111.i_0;
float const v1114 = float(v1113);
float v1115_store;
thread float * v1115 = &v1115_store;*v1115 = v1114;
bool const v1116 = v1112 == v97;
if(v1116) {
half const v1117 = v1111.i_1;
float const v1118 = float(v1117);
*v1115 = v1118;
}
bool const v1119 = v1112 == v387;
if(v1119) {
half const v1120 = v1111.i_2;
float const v1121 = float(v1120);
*v1115 = v1121;
}
bool const v1122 = v1112 == v816;
if(v1122) {
half const v1123 = v1111.i_3;
float const v1124 = float(v1123);
*v1115 = v1124;
}
float const v1125 = *v1115;
uint32_t const v1126 = reinterpret_cast<const thread uint32_t&>(v1125);
bool const v1127 = v1126 == v92;
bool const v1128 = !v1127;
if(v1128) {
uint32_t const v1129 = v1106 * v119;
uint32_t const v1130 = 578;
uint32_t const v1131 = v1130 + v1129;
uint32_t const v1132 = v999 / v215;
uint32_t const v1133 = v1131 + v1132;
uint32_t const v1134 = uint32_t(v1133);
threadgroup half_4 * const v1135 = &(*v60)[v1134];
half_4 const v1136 = *v1135;
half const v1137 = v1136.i_0;
float const v1138 = float(v1137);
float v1139_store;
thread float * v1139 = &v1139_store;*v1139 = v1138;
uint32_t const v1140 = v59 % v387;
bool const v1141 = v1140 == v97;
if(v1141) {
half const v1142 = v1136.i_2;
float const v1143 = float(v1142);
*v1139 = v1143;
}
uint32_t const v1144 = uint32_t(v1050);
float const v1145 = *v1115;
float const v1146 = *v1139;
threadgroup float * const v1147 = &(*v61)[v1144];
float const v1148 = *v1147;
float const v1149 = fma(v1145, v1146, v1148);
*v1147 = v1149;
half const v1150 = v1136.i_1;
float const v1151 = float(v1150);
float v1152_store;
thread float * v1152 = &v1152_store;*v1152 = v1151;
if(v1141) {
half const v1153 = v1136.i_3;
float const v1154 = float(v1153);
*v1152 = v1154;
}
uint32_t const v1155 = v1050 + v97;
uint32_t const v1156 = uint32_t(v1155);
float const v1157 = *v1115;
float const v1158 = *v1152;
threadgroup float * const v1159 = &(*v61)[v1156];
float const v1160 = *v1159;
float const v1161 = fma(v1157, v1158, v1160);
*v1159 = v1161;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1162 = v92; v1162 < v53; v1162 += v97) {
uint32_t const v1163 = v1162 / v215;
uint32_t const v1164 = v998 + v1163;
uint32_t const v1165 = uint32_t(v1164);
threadgroup half_4 * const v1166 = &(*v62)[v1165];
half_4 const v1167 = *v1166;
uint32_t const v1168 = v1162 % v215;
half const v1169 = v1167.i_0;
float const v1170 = float(v1169);
float v1171_store;
thread float * v1171 = &v1171_store;*v1171 = v1170;
bool const v1172 = v1168 == v97;
if(v1172) {
half const v1173 = v1167.i_1;
float const v1174 = float(v1173);
*v1171 = v1174;
}
bool const v1175 = v1168 == v387;
if(v1175) {
half const v1176 = v1167.i_2;
float const v1177 = float(v1176);
*v1171 = v1177;
}
bool const v1178 = v1168 == v816;
if(v1178) {
half const v1179 = v1167.i_3;
float const v1180 = float(v1179);
*v1171 = v1180;
}
float const v1181 = *v1171;
uint32_t const v1182 = reinterpret_cast<const thread uint32_t&>(v1181);
bool const v1183 = v1182 == v92;
bool const v1184 = !v1183;
if(v1184) {
uint32_t const v1185 = v1162 * v119;
uint32_t const v1186 = 580;
uint32_t const v1187 = v1186 + v1185;
uint32_t const v1188 = v999 / v215;
uint32_t const v1189 = v1187 + v1188;
uint32_t const v1190 = uint32_t(v1189);
threadgroup half_4 * const v1191 = &(*v60)[v1190];
half_4 const v1192 = *v1191;
half const v1193 = v1192.i_0;
float const v1194 = float(v1193);
float v1195_store;
thread float * v1195 = &v1195_store;*v1195 = v1194;
uint32_t const v1196 = v59 % v387;
bool const v1197 = v1196 == v97;
if(v1197) {
half const v1198 = v1192.i_2;
float const v1199 = float(v1198);
*v1195 = v1199;
}
uint32_t const v1200 = uint32_t(v1050);
float const v1201 = *v1171;
float const v1202 = *v1195;
threadgroup float * const v1203 = &(*v61)[v1200];
float const v1204 = *v1203;
float const v1205 = fma(v1201, v1202, v1204);
*v1203 = v1205;
half const v1206 = v1192.i_1;
float const v1207 = float(v1206);
float v1208_store;
thread float * v1208 = &v1208_store;*v1208 = v1207;
if(v1197) {
half const v1209 = v1192.i_3;
float const v1210 = float(v1209);
*v1208 = v1210;
}
uint32_t const v1211 = v1050 + v97;
uint32_t const v1212 = uint32_t(v1211);
float const v1213 = *v1171;
float const v1214 = *v1208;
threadgroup float * const v1215 = &(*v61)[v1212];
float const v1216 = *v1215;
float const v1217 = fma(v1213, v1214, v1216);
*v1215 = v1217;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1218 = v92; v1218 < v53; v1218 += v97) {
uint32_t const v1219 = v1218 / v215;
uint32_t const v1220 = v998 + v1219;
uint32_t const v1221 = uint32_t(v1220);
threadgroup half_4 * const v1222 = &(*v62)[v1221];
half_4 const v1223 = *v1222;
uint32_t const v1224 = v1218 % v215;
half const v1225 = v1223.i_0;
float const v1226 = float(v1225);
float v1227_store;
thread float * v1227 = &v1227_store;*v1227 = v1226;
bool const v1228 = v1224 == v97;
if(v1228) {
half const v1229 = v1223.i_1;
float const v1230 = float(v1229);
*v1227 = v1230;
}
bool const v1231 = v1224 == v387;
if(v1231) {
half const v1232 = v1223.i_2;
float const v1233 = float(v1232);
*v1227 = v1233;
}
bool const v1234 = v1224 == v816;
if(v1234) {
half const v1235 = v1223.i_3;
float const v1236 = float(v1235);
*v1227 = v1236;
}
float const v1237 = *v1227;
uint32_t const v1238 = reinterpret_cast<const thread uint32_t&>(v1237);
bool const v1239 = v1238 == v92;
bool const v1240 = !v1239;
if(v1240) {
uint32_t const v1241 = v1218 * v119;
uint32_t const v1242 = 582;
uint32_t const v1243 = v1242 + v1241;
uint32_t const v1244 = v999 / v215;
uint32_t const v1245 = v1243 + v1244;
uint32_t const v1246 = uint32_t(v1245);
threadgroup half_4 * const v1247 = &(*v60)[v1246];
half_4 const v1248 = *v1247;
half const v1249 = v1248.i_0;
float const v1250 = float(v1249);
float v1251_store;
thread float * v1251 = &v1251_store;*v1251 = v1250;
uint32_t const v1252 = v59 % v387;
bool const v1253 = v1252 == v97;
if(v1253) {
half const v1254 = v1248.i_2;
float const v1255 = float(v1254);
*v1251 = v1255;
}
uint32_t const v1256 = uint32_t(v1050);
float const v1257 = *v1227;
float const v1258 = *v1251;
threadgroup float * const v1259 = &(*v61)[v1256];
float const v1260 = *v1259;
float const v1261 = fma(v1257, v1258, v1260);
*v1259 = v1261;
half const v1262 = v1248.i_1;
float const v1263 = float(v1262);
float v1264_store;
thread float * v1264 = &v1264_store;*v1264 = v1263;
if(v1253) {
half const v1265 = v1248.i_3;
float const v1266 = float(v1265);
*v1264 = v1266;
}
uint32_t const v1267 = v1050 + v97;
uint32_t const v1268 = uint32_t(v1267);
float const v1269 = *v1227;
float const v1270 = *v1264;
threadgroup float * const v1271 = &(*v61)[v1268];
float const v1272 = *v1271;
float const v1273 = fma(v1269, v1270, v1272);
*v1271 = v1273;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1274 = v92; v1274 < v53; v1274 += v97) {
uint32_t const v1275 = v1274 / v215;
uint32_t const v1276 = v998 + v1275;
uint32_t const v1277 = uint32_t(v1276);
threadgroup half_4 * const v1278 = &(*v62)[v1277];
half_4 const v1279 = *v1278;
uint32_t const v1280 = v1274 % v215;
half const v1281 = v1279.i_0;
float const v1282 = float(v1281);
float v1283_store;
thread float * v1283 = &v1283_store;*v1283 = v1282;
bool const v1284 = v1280 == v97;
if(v1284) {
half const v1285 = v1279.i_1;
float const v1286 = float(v1285);
*v1283 = v1286;
}
bool const v1287 = v1280 == v387;
if(v1287) {
half const v1288 = v1279.i_2;
float const v1289 = float(v1288);
*v1283 = v1289;
}
bool const v1290 = v1280 == v816;
if(v1290) {
half const v1291 = v1279.i_3;
float const v1292 = float(v1291);
*v1283 = v1292;
}
float const v1293 = *v1283;
uint32_t const v1294 = reinterpret_cast<const thread uint32_t&>(v1293);
bool const v1295 = v1294 == v92;
bool const v1296 = !v1295;
if(v1296) {
uint32_t const v1297 = v1274 * v119;
uint32_t const v1298 = 584;
uint32_t const v1299 = v1298 + v1297;
uint32_t const v1300 = v999 / v215;
uint32_t const v1301 = v1299 + v1300;
uint32_t const v1302 = uint32_t(v1301);
threadgroup half_4 * const v1303 = &(*v60)[v1302];
half_4 const v1304 = *v1303;
half const v1305 = v1304.i_0;
float const v1306 = float(v1305);
float v1307_store;
thread float * v1307 = &v1307_store;*v1307 = v1306;
uint32_t const v1308 = v59 % v387;
bool const v1309 = v1308 == v97;
if(v1309) {
half const v1310 = v1304.i_2;
float const v1311 = float(v1310);
*v1307 = v1311;
}
uint32_t const v1312 = uint32_t(v1050);
float const v1313 = *v1283;
float const v1314 = *v1307;
threadgroup float * const v1315 = &(*v61)[v1312];
float const v1316 = *v1315;
float const v1317 = fma(v1313, v1314, v1316);
*v1315 = v1317;
half const v1318 = v1304.i_1;
float const v1319 = float(v1318);
float v1320_store;
thread float * v1320 = &v1320_store;*v1320 = v1319;
if(v1309) {
half const v1321 = v1304.i_3;
float const v1322 = float(v1321);
*v1320 = v1322;
}
uint32_t const v1323 = v1050 + v97;
uint32_t const v1324 = uint32_t(v1323);
float const v1325 = *v1283;
float const v1326 = *v1320;
threadgroup float * const v1327 = &(*v61)[v1324];
float const v1328 = *v1327;
float const v1329 = fma(v1325, v1326, v1328);
*v1327 = v1329;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1330 = v92; v1330 < v53; v1330 += v97) {
uint32_t const v1331 = v1330 / v215;
uint32_t const v1332 = v998 + v1331;
uint32_t const v1333 = uint32_t(v1332);
threadgroup half_4 * const v1334 = &(*v62)[v1333];
half_4 const v1335 = *v1334;
uint32_t const v1336 = v1330 % v215;
half const v1337 = v1335.i_0;
float const v1338 = float(v1337);
float v1339_store;
thread float * v1339 = &v1339_store;*v1339 = v1338;
bool const v1340 = v1336 == v97;
if(v1340) {
half const v1341 = v1335.i_1;
float const v1342 = float(v1341);
*v1339 = v1342;
}
bool const v1343 = v1336 == v387;
if(v1343) {
half const v1344 = v1335.i_2;
float const v1345 = float(v1344);
*v1339 = v1345;
}
bool const v1346 = v1336 == v816;
if(v1346) {
half const v1347 = v1335.i_3;
float const v1348 = float(v1347);
*v1339 = v1348;
}
float const v1349 = *v1339;
uint32_t const v1350 = reinterpret_cast<const thread uint32_t&>(v1349);
bool const v1351 = v1350 == v92;
bool const v1352 = !v1351;
if(v1352) {
uint32_t const v1353 = v1330 * v119;
uint32_t const v1354 = 586;
uint32_t const v1355 = v1354 + v1353;
uint32_t const v1356 = v999 / v215;
uint32_t const v1357 = v1355 + v1356;
uint32_t const v1358 = uint32_t(v1357);
threadgroup half_4 * const v1359 = &(*v60)[v1358];
half_4 const v1360 = *v1359;
half const v1361 = v1360.i_0;
float const v1362 = float(v1361);
float v1363_store;
thread float * v1363 = &v1363_store;*v1363 = v1362;
uint32_t const v1364 = v59 % v387;
bool const v1365 = v1364 == v97;
if(v1365) {
half const v1366 = v1360.i_2;
float const v1367 = float(v1366);
*v1363 = v1367;
}
uint32_t const v1368 = uint32_t(v1050);
float const v1369 = *v1339;
float const v1370 = *v1363;
threadgroup float * const v1371 = &(*v61)[v1368];
float const v1372 = *v1371;
float const v1373 = fma(v1369, v1370, v1372);
*v1371 = v1373;
half const v1374 = v1360.i_1;
float const v1375 = float(v1374);
float v1376_store;
thread float * v1376 = &v1376_store;*v1376 = v1375;
if(v1365) {
half const v1377 = v1360.i_3;
float const v1378 = float(v1377);
*v1376 = v1378;
}
uint32_t const v1379 = v1050 + v97;
uint32_t const v1380 = uint32_t(v1379);
float const v1381 = *v1339;
float const v1382 = *v1376;
threadgroup float * const v1383 = &(*v61)[v1380];
float const v1384 = *v1383;
float const v1385 = fma(v1381, v1382, v1384);
*v1383 = v1385;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1386 = v92; v1386 < v53; v1386 += v97) {
uint32_t const v1387 = v1386 / v215;
uint32_t const v1388 = v998 + v1387;
uint32_t const v1389 = uint32_t(v1388);
threadgroup half_4 * const v1390 = &(*v62)[v1389];
half_4 const v1391 = *v1390;
uint32_t const v1392 = v1386 % v215;
half const v1393 = v1391.i_0;
float const v1394 = float(v1393);
float v1395_store;
thread float * v1395 = &v1395_store;*v1395 = v1394;
bool const v1396 = v1392 == v97;
if(v1396) {
half const v1397 = v1391.i_1;
float const v1398 = float(v1397);
*v1395 = v1398;
}
bool const v1399 = v1392 == v387;
if(v1399) {
half const v1400 = v1391.i_2;
float const v1401 = float(v1400);
*v1395 = v1401;
}
bool const v1402 = v1392 == v816;
if(v1402) {
half const v1403 = v1391.i_3;
float const v1404 = float(v1403);
*v1395 = v1404;
}
float const v1405 = *v1395;
uint32_t const v1406 = reinterpret_cast<const thread uint32_t&>(v1405);
bool const v1407 = v1406 == v92;
bool const v1408 = !v1407;
if(v1408) {
uint32_t const v1409 = v1386 * v119;
uint32_t const v1410 = 588;
uint32_t const v1411 = v1410 + v1409;
uint32_t const v1412 = v999 / v215;
uint32_t const v1413 = v1411 + v1412;
uint32_t const v1414 = uint32_t(v1413);
threadgroup half_4 * const v1415 = &(*v60)[v1414];
half_4 const v1416 = *v1415;
half const v1417 = v1416.i_0;
float const v1418 = float(v1417);
float v1419_store;
thread float * v1419 = &v1419_store;*v1419 = v1418;
uint32_t const v1420 = v59 % v387;
bool const v1421 = v1420 == v97;
if(v1421) {
half const v1422 = v1416.i_2;
float const v1423 = float(v1422);
*v1419 = v1423;
}
uint32_t const v1424 = uint32_t(v1050);
float const v1425 = *v1395;
float const v1426 = *v1419;
threadgroup float * const v1427 = &(*v61)[v1424];
float const v1428 = *v1427;
float const v1429 = fma(v1425, v1426, v1428);
*v1427 = v1429;
half const v1430 = v1416.i_1;
float const v1431 = float(v1430);
float v1432_store;
thread float * v1432 = &v1432_store;*v1432 = v1431;
if(v1421) {
half const v1433 = v1416.i_3;
float const v1434 = float(v1433);
*v1432 = v1434;
}
uint32_t const v1435 = v1050 + v97;
uint32_t const v1436 = uint32_t(v1435);
float const v1437 = *v1395;
float const v1438 = *v1432;
threadgroup float * const v1439 = &(*v61)[v1436];
float const v1440 = *v1439;
float const v1441 = fma(v1437, v1438, v1440);
*v1439 = v1441;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v673), v672);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1442 = v92; v1442 < v53; v1442 += v97) {
uint32_t const v1443 = v1442 / v215;
uint32_t const v1444 = v998 + v1443;
uint32_t const v1445 = uint32_t(v1444);
threadgroup half_4 * const v1446 = &(*v62)[v1445];
half_4 const v1447 = *v1446;
uint32_t const v1448 = v1442 % v215;
half const v1449 = v1447.i_0;
float const v1450 = float(v1449);
float v1451_store;
thread float * v1451 = &v1451_store;*v1451 = v1450;
bool const v1452 = v1448 == v97;
if(v1452) {
half const v1453 = v1447.i_1;
float const v1454 = float(v1453);
*v1451 = v1454;
}
bool const v1455 = v1448 == v387;
if(v1455) {
half const v1456 = v1447.i_2;
float const v1457 = float(v1456);
*v1451 = v1457;
}
bool const v1458 = v1448 == v816;
if(v1458) {
half const v1459 = v1447.i_3;
float const v1460 = float(v1459);
*v1451 = v1460;
}
float const v1461 = *v1451;
uint32_t const v1462 = reinterpret_cast<const thread uint32_t&>(v1461);
bool const v1463 = v1462 == v92;
bool const v1464 = !v1463;
if(v1464) {
uint32_t const v1465 = v1442 * v119;
uint32_t const v1466 = 590;
uint32_t const v1467 = v1466 + v1465;
uint32_t const v1468 = v999 / v215;
uint32_t const v1469 = v1467 + v1468;
uint32_t const v1470 = uint32_t(v1469);
threadgroup half_4 * const v1471 = &(*v60)[v1470];
half_4 const v1472 = *v1471;
half const v1473 = v1472.i_0;
float const v1474 = float(v1473);
float v1475_store;
thread float * v1475 = &v1475_store;*v1475 = v1474;
uint32_t const v1476 = v59 % v387;
bool const v1477 = v1476 == v97;
if(v1477) {
half const v1478 = v1472.i_2;
float const v1479 = float(v1478);
*v1475 = v1479;
}
uint32_t const v1480 = uint32_t(v1050);
float const v1481 = *v1451;
float const v1482 = *v1475;
threadgroup float * const v1483 = &(*v61)[v1480];
float const v1484 = *v1483;
float const v1485 = fma(v1481, v1482, v1484);
*v1483 = v1485;
half const v1486 = v1472.i_1;
float const v1487 = float(v1486);
float v1488_store;
thread float * v1488 = &v1488_store;*v1488 = v1487;
if(v1477) {
half const v1489 = v1472.i_3;
float const v1490 = float(v1489);
*v1488 = v1490;
}
uint32_t const v1491 = v1050 + v97;
uint32_t const v1492 = uint32_t(v1491);
float const v1493 = *v1451;
float const v1494 = *v1488;
threadgroup float * const v1495 = &(*v61)[v1492];
float const v1496 = *v1495;
float const v1497 = fma(v1493, v1494, v1496);
*v1495 = v1497;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v673), v672, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1498_store; thread simdgroup_half8x8 * v1498 = &v1498_store;uint32_t const v1499 = uint32_t(v646);
threadgroup half_4 * const v1500 = &(*v62)[v1499];
simdgroup_load(*v1498, reinterpret_cast<threadgroup half *>(v1500), v672, 0, false);
simdgroup_half8x8 v1501_store; thread simdgroup_half8x8 * v1501 = &v1501_store;uint32_t const v1502 = 576;
threadgroup half_4 * const v1503 = &(*v60)[v1502];
simdgroup_load(*v1501, reinterpret_cast<threadgroup half *>(v1503), v649, 0, false);
simdgroup_multiply_accumulate(*v66, *v1498, *v1501, *v66);
simdgroup_half8x8 v1504_store; thread simdgroup_half8x8 * v1504 = &v1504_store;uint32_t const v1505 = 578;
threadgroup half_4 * const v1506 = &(*v60)[v1505];
simdgroup_load(*v1504, reinterpret_cast<threadgroup half *>(v1506), v649, 0, false);
simdgroup_multiply_accumulate(*v68, *v1498, *v1504, *v68);
simdgroup_half8x8 v1507_store; thread simdgroup_half8x8 * v1507 = &v1507_store;uint32_t const v1508 = 580;
threadgroup half_4 * const v1509 = &(*v60)[v1508];
simdgroup_load(*v1507, reinterpret_cast<threadgroup half *>(v1509), v649, 0, false);
simdgroup_multiply_accumulate(*v69, *v1498, *v1507, *v69);
simdgroup_half8x8 v1510_store; thread simdgroup_half8x8 * v1510 = &v1510_store;uint32_t const v1511 = 582;
threadgroup half_4 * const v1512 = &(*v60)[v1511];
simdgroup_load(*v1510, reinterpret_cast<threadgroup half *>(v1512), v649, 0, false);
simdgroup_multiply_accumulate(*v70, *v1498, *v1510, *v70);
simdgroup_half8x8 v1513_store; thread simdgroup_half8x8 * v1513 = &v1513_store;uint32_t const v1514 = 584;
threadgroup half_4 * const v1515 = &(*v60)[v1514];
simdgroup_load(*v1513, reinterpret_cast<threadgroup half *>(v1515), v649, 0, false);
simdgroup_multiply_accumulate(*v71, *v1498, *v1513, *v71);
simdgroup_half8x8 v1516_store; thread simdgroup_half8x8 * v1516 = &v1516_store;uint32_t const v1517 = 586;
threadgroup half_4 * const v1518 = &(*v60)[v1517];
simdgroup_load(*v1516, reinterpret_cast<threadgroup half *>(v1518), v649, 0, false);
simdgroup_multiply_accumulate(*v72, *v1498, *v1516, *v72);
simdgroup_half8x8 v1519_store; thread simdgroup_half8x8 * v1519 = &v1519_store;uint32_t const v1520 = 588;
threadgroup half_4 * const v1521 = &(*v60)[v1520];
simdgroup_load(*v1519, reinterpret_cast<threadgroup half *>(v1521), v649, 0, false);
simdgroup_multiply_accumulate(*v73, *v1498, *v1519, *v73);
simdgroup_half8x8 v1522_store; thread simdgroup_half8x8 * v1522 = &v1522_store;uint32_t const v1523 = 590;
threadgroup half_4 * const v1524 = &(*v60)[v1523];
simdgroup_load(*v1522, reinterpret_cast<threadgroup half *>(v1524), v649, 0, false);
simdgroup_multiply_accumulate(*v74, *v1498, *v1522, *v74);
simdgroup_half8x8 v1525_store; thread simdgroup_half8x8 * v1525 = &v1525_store;uint32_t const v1526 = v646 + v387;
uint32_t const v1527 = uint32_t(v1526);
threadgroup half_4 * const v1528 = &(*v62)[v1527];
simdgroup_load(*v1525, reinterpret_cast<threadgroup half *>(v1528), v672, 0, false);
simdgroup_half8x8 v1529_store; thread simdgroup_half8x8 * v1529 = &v1529_store;threadgroup half_4 * const v1530 = &(*v60)[v736];
simdgroup_load(*v1529, reinterpret_cast<threadgroup half *>(v1530), v649, 0, false);
simdgroup_multiply_accumulate(*v66, *v1525, *v1529, *v66);
simdgroup_half8x8 v1531_store; thread simdgroup_half8x8 * v1531 = &v1531_store;uint32_t const v1532 = 722;
threadgroup half_4 * const v1533 = &(*v60)[v1532];
simdgroup_load(*v1531, reinterpret_cast<threadgroup half *>(v1533), v649, 0, false);
simdgroup_multiply_accumulate(*v68, *v1525, *v1531, *v68);
simdgroup_half8x8 v1534_store; thread simdgroup_half8x8 * v1534 = &v1534_store;uint32_t const v1535 = 724;
threadgroup half_4 * const v1536 = &(*v60)[v1535];
simdgroup_load(*v1534, reinterpret_cast<threadgroup half *>(v1536), v649, 0, false);
simdgroup_multiply_accumulate(*v69, *v1525, *v1534, *v69);
simdgroup_half8x8 v1537_store; thread simdgroup_half8x8 * v1537 = &v1537_store;uint32_t const v1538 = 726;
threadgroup half_4 * const v1539 = &(*v60)[v1538];
simdgroup_load(*v1537, reinterpret_cast<threadgroup half *>(v1539), v649, 0, false);
simdgroup_multiply_accumulate(*v70, *v1525, *v1537, *v70);
simdgroup_half8x8 v1540_store; thread simdgroup_half8x8 * v1540 = &v1540_store;uint32_t const v1541 = 728;
threadgroup half_4 * const v1542 = &(*v60)[v1541];
simdgroup_load(*v1540, reinterpret_cast<threadgroup half *>(v1542), v649, 0, false);
simdgroup_multiply_accumulate(*v71, *v1525, *v1540, *v71);
simdgroup_half8x8 v1543_store; thread simdgroup_half8x8 * v1543 = &v1543_store;uint32_t const v1544 = 730;
threadgroup half_4 * const v1545 = &(*v60)[v1544];
simdgroup_load(*v1543, reinterpret_cast<threadgroup half *>(v1545), v649, 0, false);
simdgroup_multiply_accumulate(*v72, *v1525, *v1543, *v72);
simdgroup_half8x8 v1546_store; thread simdgroup_half8x8 * v1546 = &v1546_store;uint32_t const v1547 = 732;
threadgroup half_4 * const v1548 = &(*v60)[v1547];
simdgroup_load(*v1546, reinterpret_cast<threadgroup half *>(v1548), v649, 0, false);
simdgroup_multiply_accumulate(*v73, *v1525, *v1546, *v73);
simdgroup_half8x8 v1549_store; thread simdgroup_half8x8 * v1549 = &v1549_store;uint32_t const v1550 = 734;
threadgroup half_4 * const v1551 = &(*v60)[v1550];
simdgroup_load(*v1549, reinterpret_cast<threadgroup half *>(v1551), v649, 0, false);
simdgroup_multiply_accumulate(*v74, *v1525, *v1549, *v74);
simdgroup_half8x8 v1552_store; thread simdgroup_half8x8 * v1552 = &v1552_store;uint32_t const v1553 = v646 + v215;
uint32_t const v1554 = uint32_t(v1553);
threadgroup half_4 * const v1555 = &(*v62)[v1554];
simdgroup_load(*v1552, reinterpret_cast<threadgroup half *>(v1555), v672, 0, false);
simdgroup_half8x8 v1556_store; thread simdgroup_half8x8 * v1556 = &v1556_store;threadgroup half_4 * const v1557 = &(*v60)[v706];
simdgroup_load(*v1556, reinterpret_cast<threadgroup half *>(v1557), v649, 0, false);
simdgroup_multiply_accumulate(*v66, *v1552, *v1556, *v66);
simdgroup_half8x8 v1558_store; thread simdgroup_half8x8 * v1558 = &v1558_store;uint32_t const v1559 = 866;
threadgroup half_4 * const v1560 = &(*v60)[v1559];
simdgroup_load(*v1558, reinterpret_cast<threadgroup half *>(v1560), v649, 0, false);
simdgroup_multiply_accumulate(*v68, *v1552, *v1558, *v68);
simdgroup_half8x8 v1561_store; thread simdgroup_half8x8 * v1561 = &v1561_store;uint32_t const v1562 = 868;
threadgroup half_4 * const v1563 = &(*v60)[v1562];
simdgroup_load(*v1561, reinterpret_cast<threadgroup half *>(v1563), v649, 0, false);
simdgroup_multiply_accumulate(*v69, *v1552, *v1561, *v69);
simdgroup_half8x8 v1564_store; thread simdgroup_half8x8 * v1564 = &v1564_store;uint32_t const v1565 = 870;
threadgroup half_4 * const v1566 = &(*v60)[v1565];
simdgroup_load(*v1564, reinterpret_cast<threadgroup half *>(v1566), v649, 0, false);
simdgroup_multiply_accumulate(*v70, *v1552, *v1564, *v70);
simdgroup_half8x8 v1567_store; thread simdgroup_half8x8 * v1567 = &v1567_store;uint32_t const v1568 = 872;
threadgroup half_4 * const v1569 = &(*v60)[v1568];
simdgroup_load(*v1567, reinterpret_cast<threadgroup half *>(v1569), v649, 0, false);
simdgroup_multiply_accumulate(*v71, *v1552, *v1567, *v71);
simdgroup_half8x8 v1570_store; thread simdgroup_half8x8 * v1570 = &v1570_store;uint32_t const v1571 = 874;
threadgroup half_4 * const v1572 = &(*v60)[v1571];
simdgroup_load(*v1570, reinterpret_cast<threadgroup half *>(v1572), v649, 0, false);
simdgroup_multiply_accumulate(*v72, *v1552, *v1570, *v72);
simdgroup_half8x8 v1573_store; thread simdgroup_half8x8 * v1573 = &v1573_store;uint32_t const v1574 = 876;
threadgroup half_4 * const v1575 = &(*v60)[v1574];
simdgroup_load(*v1573, reinterpret_cast<threadgroup half *>(v1575), v649, 0, false);
simdgroup_multiply_accumulate(*v73, *v1552, *v1573, *v73);
simdgroup_half8x8 v1576_store; thread simdgroup_half8x8 * v1576 = &v1576_store;uint32_t const v1577 = 878;
threadgroup half_4 * const v1578 = &(*v60)[v1577];
simdgroup_load(*v1576, reinterpret_cast<threadgroup half *>(v1578), v649, 0, false);
simdgroup_multiply_accumulate(*v74, *v1552, *v1576, *v74);
simdgroup_half8x8 v1579_store; thread simdgroup_half8x8 * v1579 = &v1579_store;uint32_t const v1580 = v646 + v655;
uint32_t const v1581 = uint32_t(v1580);
threadgroup half_4 * const v1582 = &(*v62)[v1581];
simdgroup_load(*v1579, reinterpret_cast<threadgroup half *>(v1582), v672, 0, false);
simdgroup_half8x8 v1583_store; thread simdgroup_half8x8 * v1583 = &v1583_store;threadgroup half_4 * const v1584 = &(*v60)[v677];
simdgroup_load(*v1583, reinterpret_cast<threadgroup half *>(v1584), v649, 0, false);
simdgroup_multiply_accumulate(*v66, *v1579, *v1583, *v66);
simdgroup_half8x8 v1585_store; thread simdgroup_half8x8 * v1585 = &v1585_store;uint32_t const v1586 = 1010;
threadgroup half_4 * const v1587 = &(*v60)[v1586];
simdgroup_load(*v1585, reinterpret_cast<threadgroup half *>(v1587), v649, 0, false);
simdgroup_multiply_accumulate(*v68, *v1579, *v1585, *v68);
simdgroup_half8x8 v1588_store; thread simdgroup_half8x8 * v1588 = &v1588_store;uint32_t const v1589 = 1012;
threadgroup half_4 * const v1590 = &(*v60)[v1589];
simdgroup_load(*v1588, reinterpret_cast<threadgroup half *>(v1590), v649, 0, false);
simdgroup_multiply_accumulate(*v69, *v1579, *v1588, *v69);
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;uint32_t const v1592 = 1014;
threadgroup half_4 * const v1593 = &(*v60)[v1592];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1593), v649, 0, false);
simdgroup_multiply_accumulate(*v70, *v1579, *v1591, *v70);
simdgroup_half8x8 v1594_store; thread simdgroup_half8x8 * v1594 = &v1594_store;uint32_t const v1595 = 1016;
threadgroup half_4 * const v1596 = &(*v60)[v1595];
simdgroup_load(*v1594, reinterpret_cast<threadgroup half *>(v1596), v649, 0, false);
simdgroup_multiply_accumulate(*v71, *v1579, *v1594, *v71);
simdgroup_half8x8 v1597_store; thread simdgroup_half8x8 * v1597 = &v1597_store;uint32_t const v1598 = 1018;
threadgroup half_4 * const v1599 = &(*v60)[v1598];
simdgroup_load(*v1597, reinterpret_cast<threadgroup half *>(v1599), v649, 0, false);
simdgroup_multiply_accumulate(*v72, *v1579, *v1597, *v72);
simdgroup_half8x8 v1600_store; thread simdgroup_half8x8 * v1600 = &v1600_store;uint32_t const v1601 = 1020;
threadgroup half_4 * const v1602 = &(*v60)[v1601];
simdgroup_load(*v1600, reinterpret_cast<threadgroup half *>(v1602), v649, 0, false);
simdgroup_multiply_accumulate(*v73, *v1579, *v1600, *v73);
simdgroup_half8x8 v1603_store; thread simdgroup_half8x8 * v1603 = &v1603_store;uint32_t const v1604 = 1022;
threadgroup half_4 * const v1605 = &(*v60)[v1604];
simdgroup_load(*v1603, reinterpret_cast<threadgroup half *>(v1605), v649, 0, false);
simdgroup_multiply_accumulate(*v74, *v1579, *v1603, *v74);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1606 = v56 * v57;
uint32_t const v1607 = v54 + v1606;
uint32_t const v1608 = v1607 + v58;
uint32_t const v1609 = uint32_t(v1608);
uint32_t const v1610 = v41 + v1609;
float const v1611 = *v90;
float const v1612 = simd_shuffle_xor(v1611, v57);;
float const v1613 = v1611 + v1612;
float const v1614 = simd_shuffle_xor(v1613, v93);;
float const v1615 = v1613 + v1614;
uint32_t const v1616 = reinterpret_cast<const thread uint32_t&>(v1615);
bool const v1617 = v1616 == v92;
float const v1618 = 1;
float const v1619 = v1618 / v1615;
float const v1620 = v1617 ? v67 : v1619;
uint32_t const v1621 = 320;
uint32_t const v1622 = v56 * v1621;
uint32_t const v1623 = uint32_t(v1622);
uint32_t const v1624 = 40;
threadgroup float * const v1625 = &(*v61)[v1623];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1626 = v58 * v1624;
uint32_t const v1627 = v1622 + v1626;
uint32_t const v1628 = 2;
uint32_t const v1629 = v59 * v1628;
uint32_t const v1630 = v1627 + v1629;
bool const v1631 = v1608 < v18;
if(v1631) {
uint32_t const v1632 = 64;
bool const v1633 = v1629 < v1632;
if(v1633) {
uint32_t const v1634 = uint32_t(v1630);
threadgroup float * const v1635 = &(*v61)[v1634];
float const v1636 = *v1635;
float const v1637 = v1636 * v1620;
half const v1638 = half(v1637);
uint32_t const v1639 = 64;
uint32_t const v1640 = v1610 * v1639;
uint32_t const v1641 = uint32_t(v1629);
uint32_t const v1642 = v1640 + v1641;
device half * const v1643 = &v4[v1642];
*v1643 = v1638;
}
uint32_t const v1644 = v97 + v1629;
bool const v1645 = v1644 < v1632;
if(v1645) {
uint32_t const v1646 = v1630 + v97;
uint32_t const v1647 = uint32_t(v1646);
threadgroup float * const v1648 = &(*v61)[v1647];
float const v1649 = *v1648;
float const v1650 = v1649 * v1620;
half const v1651 = half(v1650);
uint32_t const v1652 = 64;
uint32_t const v1653 = v1610 * v1652;
uint32_t const v1654 = uint32_t(v1644);
uint32_t const v1655 = v1653 + v1654;
device half * const v1656 = &v4[v1655];
*v1656 = v1651;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1657 = v57 + v1629;
uint32_t const v1658 = 64;
bool const v1659 = v1657 < v1658;
if(v1659) {
uint32_t const v1660 = uint32_t(v1630);
threadgroup float * const v1661 = &(*v61)[v1660];
float const v1662 = *v1661;
float const v1663 = v1662 * v1620;
half const v1664 = half(v1663);
uint32_t const v1665 = 64;
uint32_t const v1666 = v1610 * v1665;
uint32_t const v1667 = uint32_t(v1657);
uint32_t const v1668 = v1666 + v1667;
device half * const v1669 = &v4[v1668];
*v1669 = v1664;
}
uint32_t const v1670 = 9;
uint32_t const v1671 = v1670 + v1629;
bool const v1672 = v1671 < v1658;
if(v1672) {
uint32_t const v1673 = v1630 + v97;
uint32_t const v1674 = uint32_t(v1673);
threadgroup float * const v1675 = &(*v61)[v1674];
float const v1676 = *v1675;
float const v1677 = v1676 * v1620;
half const v1678 = half(v1677);
uint32_t const v1679 = 64;
uint32_t const v1680 = v1610 * v1679;
uint32_t const v1681 = uint32_t(v1671);
uint32_t const v1682 = v1680 + v1681;
device half * const v1683 = &v4[v1682];
*v1683 = v1678;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1684 = v93 + v1629;
uint32_t const v1685 = 64;
bool const v1686 = v1684 < v1685;
if(v1686) {
uint32_t const v1687 = uint32_t(v1630);
threadgroup float * const v1688 = &(*v61)[v1687];
float const v1689 = *v1688;
float const v1690 = v1689 * v1620;
half const v1691 = half(v1690);
uint32_t const v1692 = 64;
uint32_t const v1693 = v1610 * v1692;
uint32_t const v1694 = uint32_t(v1684);
uint32_t const v1695 = v1693 + v1694;
device half * const v1696 = &v4[v1695];
*v1696 = v1691;
}
uint32_t const v1697 = 17;
uint32_t const v1698 = v1697 + v1629;
bool const v1699 = v1698 < v1685;
if(v1699) {
uint32_t const v1700 = v1630 + v97;
uint32_t const v1701 = uint32_t(v1700);
threadgroup float * const v1702 = &(*v61)[v1701];
float const v1703 = *v1702;
float const v1704 = v1703 * v1620;
half const v1705 = half(v1704);
uint32_t const v1706 = 64;
uint32_t const v1707 = v1610 * v1706;
uint32_t const v1708 = uint32_t(v1698);
uint32_t const v1709 = v1707 + v1708;
device half * const v1710 = &v4[v1709];
*v1710 = v1705;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1711 = 24;
uint32_t const v1712 = v1711 + v1629;
uint32_t const v1713 = 64;
bool const v1714 = v1712 < v1713;
if(v1714) {
uint32_t const v1715 = uint32_t(v1630);
threadgroup float * const v1716 = &(*v61)[v1715];
float const v1717 = *v1716;
float const v1718 = v1717 * v1620;
half const v1719 = half(v1718);
uint32_t const v1720 = 64;
uint32_t const v1721 = v1610 * v1720;
uint32_t const v1722 = uint32_t(v1712);
uint32_t const v1723 = v1721 + v1722;
device half * const v1724 = &v4[v1723];
*v1724 = v1719;
}
uint32_t const v1725 = 25;
uint32_t const v1726 = v1725 + v1629;
bool const v1727 = v1726 < v1713;
if(v1727) {
uint32_t const v1728 = v1630 + v97;
uint32_t const v1729 = uint32_t(v1728);
threadgroup float * const v1730 = &(*v61)[v1729];
float const v1731 = *v1730;
float const v1732 = v1731 * v1620;
half const v1733 = half(v1732);
uint32_t const v1734 = 64;
uint32_t const v1735 = v1610 * v1734;
uint32_t const v1736 = uint32_t(v1726);
uint32_t const v1737 = v1735 + v1736;
device half * const v1738 = &v4[v1737];
*v1738 = v1733;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1739 = v53 + v1629;
uint32_t const v1740 = 64;
bool const v1741 = v1739 < v1740;
if(v1741) {
uint32_t const v1742 = uint32_t(v1630);
threadgroup float * const v1743 = &(*v61)[v1742];
float const v1744 = *v1743;
float const v1745 = v1744 * v1620;
half const v1746 = half(v1745);
uint32_t const v1747 = 64;
uint32_t const v1748 = v1610 * v1747;
uint32_t const v1749 = uint32_t(v1739);
uint32_t const v1750 = v1748 + v1749;
device half * const v1751 = &v4[v1750];
*v1751 = v1746;
}
uint32_t const v1752 = 33;
uint32_t const v1753 = v1752 + v1629;
bool const v1754 = v1753 < v1740;
if(v1754) {
uint32_t const v1755 = v1630 + v97;
uint32_t const v1756 = uint32_t(v1755);
threadgroup float * const v1757 = &(*v61)[v1756];
float const v1758 = *v1757;
float const v1759 = v1758 * v1620;
half const v1760 = half(v1759);
uint32_t const v1761 = 64;
uint32_t const v1762 = v1610 * v1761;
uint32_t const v1763 = uint32_t(v1753);
uint32_t const v1764 = v1762 + v1763;
device half * const v1765 = &v4[v1764];
*v1765 = v1760;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1766 = v1624 + v1629;
uint32_t const v1767 = 64;
bool const v1768 = v1766 < v1767;
if(v1768) {
uint32_t const v1769 = uint32_t(v1630);
threadgroup float * const v1770 = &(*v61)[v1769];
float const v1771 = *v1770;
float const v1772 = v1771 * v1620;
half const v1773 = half(v1772);
uint32_t const v1774 = 64;
uint32_t const v1775 = v1610 * v1774;
uint32_t const v1776 = uint32_t(v1766);
uint32_t const v1777 = v1775 + v1776;
device half * const v1778 = &v4[v1777];
*v1778 = v1773;
}
uint32_t const v1779 = 41;
uint32_t const v1780 = v1779 + v1629;
bool const v1781 = v1780 < v1767;
if(v1781) {
uint32_t const v1782 = v1630 + v97;
uint32_t const v1783 = uint32_t(v1782);
threadgroup float * const v1784 = &(*v61)[v1783];
float const v1785 = *v1784;
float const v1786 = v1785 * v1620;
half const v1787 = half(v1786);
uint32_t const v1788 = 64;
uint32_t const v1789 = v1610 * v1788;
uint32_t const v1790 = uint32_t(v1780);
uint32_t const v1791 = v1789 + v1790;
device half * const v1792 = &v4[v1791];
*v1792 = v1787;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1793 = 48;
uint32_t const v1794 = v1793 + v1629;
uint32_t const v1795 = 64;
bool const v1796 = v1794 < v1795;
if(v1796) {
uint32_t const v1797 = uint32_t(v1630);
threadgroup float * const v1798 = &(*v61)[v1797];
float const v1799 = *v1798;
float const v1800 = v1799 * v1620;
half const v1801 = half(v1800);
uint32_t const v1802 = 64;
uint32_t const v1803 = v1610 * v1802;
uint32_t const v1804 = uint32_t(v1794);
uint32_t const v1805 = v1803 + v1804;
device half * const v1806 = &v4[v1805];
*v1806 = v1801;
}
uint32_t const v1807 = 49;
uint32_t const v1808 = v1807 + v1629;
bool const v1809 = v1808 < v1795;
if(v1809) {
uint32_t const v1810 = v1630 + v97;
uint32_t const v1811 = uint32_t(v1810);
threadgroup float * const v1812 = &(*v61)[v1811];
float const v1813 = *v1812;
float const v1814 = v1813 * v1620;
half const v1815 = half(v1814);
uint32_t const v1816 = 64;
uint32_t const v1817 = v1610 * v1816;
uint32_t const v1818 = uint32_t(v1808);
uint32_t const v1819 = v1817 + v1818;
device half * const v1820 = &v4[v1819];
*v1820 = v1815;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1625), v1624);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1631) {
uint32_t const v1821 = 56;
uint32_t const v1822 = v1821 + v1629;
uint32_t const v1823 = 64;
bool const v1824 = v1822 < v1823;
if(v1824) {
uint32_t const v1825 = uint32_t(v1630);
threadgroup float * const v1826 = &(*v61)[v1825];
float const v1827 = *v1826;
float const v1828 = v1827 * v1620;
half const v1829 = half(v1828);
uint32_t const v1830 = 64;
uint32_t const v1831 = v1610 * v1830;
uint32_t const v1832 = uint32_t(v1822);
uint32_t const v1833 = v1831 + v1832;
device half * const v1834 = &v4[v1833];
*v1834 = v1829;
}
uint32_t const v1835 = 57;
uint32_t const v1836 = v1835 + v1629;
bool const v1837 = v1836 < v1823;
if(v1837) {
uint32_t const v1838 = v1630 + v97;
uint32_t const v1839 = uint32_t(v1838);
threadgroup float * const v1840 = &(*v61)[v1839];
float const v1841 = *v1840;
float const v1842 = v1841 * v1620;
half const v1843 = half(v1842);
uint32_t const v1844 = 64;
uint32_t const v1845 = v1610 * v1844;
uint32_t const v1846 = uint32_t(v1836);
uint32_t const v1847 = v1845 + v1846;
device half * const v1848 = &v4[v1847];
*v1848 = v1843;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
