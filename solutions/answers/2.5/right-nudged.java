import contract.GraphNode;
import contract.GraphSlopes;

class MyGraphSlopes implements GraphSlopes {
    @Override
    public double[] slopes(double[] inputs, GraphNode[] nodes) {
        double e = 1e-5;
        double[] result = new double[inputs.length];
        for (int k = 0; k < inputs.length; k++) {
            double[] up = inputs.clone(), down = inputs.clone();
            up[k] += e;
            down[k] -= e;
            result[k] = (last(up, nodes) - last(down, nodes)) / (2 * e);
        }
        return result;
    }

    private static double last(double[] inputs, GraphNode[] nodes) {
        double[] v = java.util.Arrays.copyOf(inputs, inputs.length + nodes.length);
        int i = inputs.length;
        for (GraphNode node : nodes) {
            double left = v[node.left()], right = v[node.right()];
            v[i++] = switch (node.operation()) {
                case "plus" -> left + right;
                case "times" -> left * right;
                default -> Math.tanh(left);
            };
        }
        return v[v.length - 1];
    }
}
