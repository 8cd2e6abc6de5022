import contract.CopyingHeads;

class MyCopyingHeads implements CopyingHeads {
    @Override
    public Move on(int input) {
        if (input == 0) {
            return new Move(1, 0, 1, 1);
        }
        if (input == 1) {
            return new Move(0, 0, 0, 0);
        }
        return new Move(0, 1, 0, 0);
    }
}
