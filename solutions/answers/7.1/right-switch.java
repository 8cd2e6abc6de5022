import contract.TypeShape;
import contract.TypeShapes;

class MyTypeShapes implements TypeShapes {
    @Override
    public TypeShape shapes(String type, int S, int T, int N, int D, int H, int C) {
        switch (type) {
            case "one to one":
                return shape(new int[] {N, D}, new int[] {N, H}, new int[] {N, C});
            case "one to many":
                return shape(new int[] {N, D}, new int[] {T, N, H}, new int[] {T, N, C});
            case "many to one":
                return shape(new int[] {S, N, D}, new int[] {N, H}, new int[] {N, C});
            case "in step":
                return shape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C});
            case "both directions":
                return shape(new int[] {S, N, D}, new int[] {S, N, H + H}, new int[] {S, N, C});
            default:
                return shape(new int[] {S, N, D}, new int[] {T, N, H}, new int[] {T, N, C});
        }
    }

    private TypeShape shape(int[] inputs, int[] hidden, int[] answers) {
        return new TypeShape(inputs, hidden, answers);
    }
}
