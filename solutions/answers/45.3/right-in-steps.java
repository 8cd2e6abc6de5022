import contract.SlotLinks;

class MySlotLinks implements SlotLinks {
    @Override
    public double[][] links(double[][] links, double[] write, double[] precedence) {
        double[][] now = new double[write.length][];
        for (int i = 0; i < now.length; i++) {
            now[i] = links[i].clone();
            for (int j = 0; j < now.length; j++) {
                now[i][j] -= write[i] * links[i][j];
                now[i][j] -= write[j] * links[i][j];
                now[i][j] += write[i] * precedence[j];
            }
            now[i][i] = 0;
        }
        return now;
    }
}
