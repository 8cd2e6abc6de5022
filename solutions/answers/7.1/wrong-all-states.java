// expects: A single answer is made from the last state alone
import contract.TypeShape;
import contract.TypeShapes;

class MyTypeShapes implements TypeShapes {
    @Override
    public TypeShape shapes(String type, int S, int T, int N, int D, int H, int C) {
        boolean oneIn = type.startsWith("one to");
        int[] inputs = oneIn ? new int[] {N, D} : new int[] {S, N, D};
        if (type.endsWith("to one")) {
            return new TypeShape(inputs, oneIn ? new int[] {N, H} : new int[] {S, N, H}, new int[] {N, C});
        }
        boolean everyStep = type.equals("in step") || type.equals("both directions");
        int steps = everyStep ? S : T;
        int units = type.equals("both directions") ? 2 * H : H;
        return new TypeShape(inputs, new int[] {steps, N, units}, new int[] {steps, N, C});
    }
}
