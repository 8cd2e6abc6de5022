import contract.LeastLoss;

class MyLeastLoss implements LeastLoss {
    @Override
    public double least(String type, int[][] inputs, int[][] answers) {
        int E = inputs.length;
        int T = answers[0].length;
        double loss = 0;
        for (int t = 0; t < T; t++) {
            for (int e = 0; e < E; e++) {
                double alike = 0;
                double same = 0;
                for (int other = 0; other < E; other++) {
                    boolean looksAlike = true;
                    int end = type.equals("in step") ? t : inputs[e].length - 1;
                    for (int s = 0; s <= end; s++) {
                        looksAlike &= inputs[e][s] == inputs[other][s];
                    }
                    if (looksAlike) {
                        alike++;
                        if (answers[other][t] == answers[e][t]) {
                            same++;
                        }
                    }
                }
                loss += Math.log(alike / same) / E / T;
            }
        }
        return loss;
    }
}
