// The one uniform block of every attention kernel, written by the host byte for byte.
namespace mtlflash {

struct AttentionParams {
  // Element strides over batch, head and row; the head dimension is contiguous.
  long q_strides[3];
  long k_strides[3];
  long v_strides[3];
  // Element strides over batch, head, query and key; 0 where broadcast or absent.
  long mask_strides[4];
  long bias_strides[4];
  // Element strides over batch and head.
  long alibi_strides[2];
  int heads_q;
  // Query heads of a key head.
  int group;
  int seq_q;
  int seq_k;
  // Query i sees key j where band_lo <= j - i <= band_hi; a limit that does not exist is not read.
  int band_lo;
  int band_hi;
  float scale;
  float softcap;
};

static_assert(sizeof(AttentionParams) == 184, "the host writes 184 bytes of parameters");

}  // namespace mtlflash
