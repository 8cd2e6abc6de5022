import contract.TypeShape;
import contract.TypeShapes;

class MyTypeShapes implements TypeShapes {
    @Override
    public TypeShape shapes(String type, int S, int T, int N, int D, int H, int C) {
        boolean oneIn = type.startsWith("one to");
        List<Integer> sizes = new ArrayList<>(List.of(N, D));
        if (!oneIn) {
            sizes.add(0, S);
        }
        int[] inputs = sizes.stream().mapToInt(Integer::intValue).toArray();
        if (type.endsWith("to one")) {
            return new TypeShape(inputs, new int[] {N, H}, new int[] {N, C});
        }
        boolean everyStep = type.equals("in step") || type.equals("both directions");
        int steps = everyStep ? S : T;
        int units = type.equals("both directions") ? 2 * H : H;
        return new TypeShape(inputs, new int[] {steps, N, units}, new int[] {steps, N, C});
    }
}
