import contract.GraphNode;
import contract.GraphSlopes;
import java.util.Arrays;

class MyGraphSlopes implements GraphSlopes {
    @Override
    public double[] slopes(double[] inputs, GraphNode[] nodes) {
        int n = inputs.length;
        double[] v = new double[n + nodes.length];
        System.arraycopy(inputs, 0, v, 0, n);
        for (int j = 0; j < nodes.length; j++) {
            double left = v[nodes[j].left()], right = v[nodes[j].right()];
            if (nodes[j].operation().equals("plus")) {
                v[n + j] = left + right;
            } else if (nodes[j].operation().equals("times")) {
                v[n + j] = left * right;
            } else {
                v[n + j] = Math.tanh(left);
            }
        }
        double[] s = new double[v.length];
        s[v.length - 1] = 1;
        for (int j = nodes.length - 1; j >= 0; j--) {
            int l = nodes[j].left(), r = nodes[j].right();
            double slope = s[n + j];
            if (nodes[j].operation().equals("plus")) {
                s[l] += slope;
                s[r] += slope;
            } else if (nodes[j].operation().equals("times")) {
                s[l] += slope * v[r];
                s[r] += slope * v[l];
            } else {
                s[l] += slope * (1 - v[n + j] * v[n + j]);
            }
        }
        return Arrays.copyOf(s, n);
    }
}
