import contract.RightSoFar;

class MyRightSoFar implements RightSoFar {
    @Override
    public int signs(String text) {
        // what is open, as a text: its last sign must be closed first
        String open = "";
        int read = 0;
        while (read < text.length()) {
            int kind = ")]".indexOf(text.charAt(read));
            if (kind == -1) {
                open = open + text.charAt(read);
            } else {
                if (!open.endsWith("([".substring(kind, kind + 1))) {
                    break;
                }
                open = open.substring(0, open.length() - 1);
            }
            read++;
        }
        return read;
    }
}
