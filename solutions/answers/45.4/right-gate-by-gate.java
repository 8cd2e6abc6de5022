import contract.MemoryGates;
import java.util.List;

class MyMemoryGates implements MemoryGates {
    @Override
    public double[] gates(String action, String before) {
        double[] gates = new double[5];
        List<String> modes = List.of("back", "find", "next");
        if (modes.contains(before)) {
            gates[1] = 1;
        }
        int mode = modes.indexOf(action);
        if (mode < 0) {
            gates[0] = 1;
            mode = 1;
        }
        gates[2 + mode] = 1;
        return gates;
    }
}
