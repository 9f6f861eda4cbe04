"""The grip beside a block: drag it to move the block, click it for what can be done with the block."""
