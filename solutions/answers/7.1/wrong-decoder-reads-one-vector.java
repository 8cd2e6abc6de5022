import contract.TypeShape;
import contract.TypeShapes;

class MyTypeShapes implements TypeShapes {
    @Override
    public TypeShape shapes(String type, int S, int T, int N, int D, int H, int C) {
        int[] in = type.startsWith("one") ? new int[] {N, D} : new int[] {S, N, D};
        if (type.endsWith("one")) {
            return new TypeShape(in, new int[] {N, H}, new int[] {N, C});
        }
        if (type.equals("encoder, decoder")) {
            return new TypeShape(in, new int[] {N, H}, new int[] {T, N, C});
        }
        int L = type.equals("one to many") ? T : S;
        return new TypeShape(in, new int[] {L, N, type.startsWith("both") ? 2 * H : H}, new int[] {L, N, C});
    }
}
