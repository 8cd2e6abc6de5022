import contract.TypeShape;
import contract.TypeShapes;

class MyTypeShapes implements TypeShapes {
    @Override
    public TypeShape shapes(String type, int S, int T, int N, int D, int H, int C) {
        int[] in = type.startsWith("one") ? new int[] {1, N, D} : new int[] {S, N, D};
        if (type.endsWith("one")) {
            return new TypeShape(in, new int[] {1, N, H}, new int[] {1, N, C});
        }
        boolean same = type.equals("in step") || type.equals("both directions");
        int L = same ? S : T;
        return new TypeShape(in, new int[] {L, N, type.startsWith("both") ? 2 * H : H}, new int[] {L, N, C});
    }
}
