"""Every sentence about an error, a setting, a loss or a receipt, for both faces and without Qt."""
