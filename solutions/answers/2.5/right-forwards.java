import contract.GraphNode;
import contract.GraphSlopes;

class MyGraphSlopes implements GraphSlopes {
    @Override
    public double[] slopes(double[] inputs, GraphNode[] nodes) {
        int n = inputs.length;
        double[] result = new double[n];
        for (int k = 0; k < n; k++) {
            // value and slope by input k go forwards side by side
            double[] v = new double[n + nodes.length], dv = new double[n + nodes.length];
            for (int i = 0; i < n; i++) {
                v[i] = inputs[i];
                dv[i] = i == k ? 1 : 0;
            }
            for (int i = n; i < v.length; i++) {
                GraphNode node = nodes[i - n];
                int l = node.left(), r = node.right();
                switch (node.operation()) {
                    case "plus":
                        v[i] = v[l] + v[r];
                        dv[i] = dv[l] + dv[r];
                        break;
                    case "times":
                        v[i] = v[l] * v[r];
                        dv[i] = dv[l] * v[r] + v[l] * dv[r];
                        break;
                    default:
                        v[i] = Math.tanh(v[l]);
                        dv[i] = dv[l] * (1 - v[i] * v[i]);
                }
            }
            result[k] = dv[v.length - 1];
        }
        return result;
    }
}
